"""`make fidelity`: docs/fidelity.md, what the rules give in each published case beside what was published, and what is missing to agree."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from deploy.demo.player import Outcome
from deploy.demo.published import Published
from deploy.demo.verdict import NO_AMOUNT, Kind, Verdict, compare, given
from shared.kit.money import yuan_text
from shared.kit.policy import Policy

Text = tuple[str, str]
FILES: Text = ("fidelity.zh-CN.md", "fidelity.md")

WORDS: Mapping[str, Text] = {
    "title": ("规则与公开结果的对照", "What the rules give beside what was published"),
    "other": ("[English](fidelity.md)", "[中文](fidelity.zh-CN.md)"),
    "head": (
        """本文件由 `make fidelity` 生成，请勿直接修改。演示按公开案例的文字说明讲述情况，各项目按政策配置的规则决定；
公开的结果只用于对照，从不输入（docs/domain.zh-CN.md）。规则只因其来源进入配置，不为与案例一致而调整。""",
        """This document is written by `make fidelity`: do not edit it. The demo tells what the text of a published case tells, and each
programme decides by the rules of the profile; what was published of the outcome is only compared, never told (docs/domain.md). A rule is
in the profile for its source alone, and none was made to agree with a case.""",
    ),
    "run": ("配置 {version}，案例 {cases} 件，比较 {compared} 件。", "Profile {version}, {cases} cases, {compared} of them compared."),
    "measure": ("指标", "measure"),
    "value": ("数值", "value"),
    "agree": ("项目与金额均一致（或未公开金额）", "the same programmes and amount (or none was published)"),
    "to_the_fen": ("其中金额一致到分", "of them with the amount, to the fen"),
    "found": ("公开的项目中，规则也给予的", "published programmes that the rules give too"),
    "told": ("规则给予的有金额的项目中，公开也提到的", "programmes with money by the rules that were published too"),
    "error": ("金额相对误差的平均值（{n} 件两者均有金额）", "mean relative error of amounts (both have one in {n} cases)"),
    "none": ("无", "none"),
    "by_programme": ("各项目", "By programme"),
    "programme": ("项目", "programme"),
    "both": ("两者均有", "both"),
    "only_rules": ("仅规则", "rules only"),
    "only_published": ("仅公开", "published only"),
    "cases": ("逐件", "Case by case"),
    "case": ("案例", "case"),
    "place": ("地点", "place"),
    "rules_give": ("规则给予", "the rules give"),
    "published": ("公开", "published"),
    "verdict": ("对照", "compared"),
    "services": ("服务项目（无金额）", "services, without an amount"),
    "note": (
        "公开报道很少列出全部服务，只写在“仅规则”一栏的服务不说明未提供。",
        "Reports seldom name every service: one that stands under “rules only” may have been given and not been told of.",
    ),
}

CASE_COLUMNS = ("case", "place", "rules_give", "published", "verdict")

Word = Callable[[str], str]


@dataclass(frozen=True)
class Compared:
    """One case: what came of it here, what was published, and how they compare."""

    outcome: Outcome
    published: Published
    verdict: Verdict


def write(folder: Path, outcomes: Sequence[Outcome], published: Sequence[Published], policy: Policy) -> None:
    """Write the document in both languages into a folder."""
    cases = [Compared(outcome, known, compare(outcome, known)) for outcome, known in zip(outcomes, published, strict=True)]
    for english, name in enumerate(FILES):
        (folder / name).write_text(text(cases, policy, bool(english)), "utf-8")


def text(cases: Sequence[Compared], policy: Policy, english: bool) -> str:
    """Return the document, in English or in Chinese."""

    def word(key: str) -> str:
        return WORDS[key][english]

    compared = [case for case in cases if case.verdict.kind is not Kind.NOT_COMPARED]
    parts = (
        f"# {word('title')}",
        word("other"),
        word("head"),
        word("run").format(version=policy.version, cases=len(cases), compared=len(compared)),
        _table((word("measure"), word("value")), _measures(compared, word)),
        f"## {word('by_programme')}",
        _table(tuple(map(word, ("programme", "both", "only_rules", "only_published"))), _by_programme(compared, policy, english)),
        word("note"),
        f"## {word('cases')}",
        _table(tuple(map(word, CASE_COLUMNS)), (_row(case, policy, english) for case in compared)),
    )
    return "\n\n".join(parts) + "\n"


def relative_error(case: Compared) -> float | None:
    """Return how far the money of the rules is from the published one, as a share of that; None where one of them has none."""
    fen = sum(worth for _, worth in given(case.outcome).values())
    known = case.published.amount_fen
    return abs(fen - known) / known if fen and known else None


def _measures(cases: Sequence[Compared], word: Word) -> Iterator[tuple[str, ...]]:
    agree = [case for case in cases if case.verdict.kind is Kind.AS_PUBLISHED]
    yield word("agree"), _share(len(agree), len(cases))
    yield word("to_the_fen"), _share(sum(NO_AMOUNT not in case.verdict.rules for case in agree), len(cases))
    pairs = [(set(given(case.outcome)), set(case.published.programmes)) for case in cases]
    yield word("found"), _share(sum(len(gave & known) for gave, known in pairs), sum(len(known) for _, known in pairs))
    money = [({name for name, (_, fen) in given(case.outcome).items() if fen}, set(case.published.programmes)) for case in cases]
    yield word("told"), _share(sum(len(gave & known) for gave, known in money), sum(len(gave) for gave, _ in money))
    errors = [error for error in map(relative_error, cases) if error is not None]
    yield word("error").format(n=len(errors)), f"{sum(errors) / len(errors):.2f}" if errors else word("none")


def _by_programme(cases: Sequence[Compared], policy: Policy, english: bool) -> Iterator[tuple[str, ...]]:
    for code, programme in policy.programmes.items():
        pairs = [(code in given(case.outcome), code in case.published.programmes) for case in cases]
        counts = [pairs.count(pair) for pair in ((True, True), (True, False), (False, True))]
        if any(counts):
            name = programme.name_en if english else programme.name_zh
            yield f"{name} `{code}`", *map(str, counts)


def _row(case: Compared, policy: Policy, english: bool) -> tuple[str, ...]:
    def name(code: str) -> str:
        programme = policy.programmes[code]
        return programme.name_en if english else programme.name_zh

    # Departments answer in any order; the document is the same each time.
    of_rules = sorted(given(case.outcome).items())
    gave = [f"{name(code)} {yuan_text(fen)} ({rule})" for code, (rule, fen) in of_rules if fen]
    services = [name(code) for code, (_, fen) in of_rules if not fen]
    if services:
        gave.append(f"{WORDS['services'][english]}: {', '.join(services)}")
    known = ", ".join(name(code) for code in sorted(case.published.programmes))
    amount = "" if case.published.amount_fen is None else f" {yuan_text(case.published.amount_fen)}"
    story = case.outcome.story
    return story.record_id, story.place_text, "; ".join(gave) or WORDS["none"][english], known + amount, str(case.verdict)


def _share(part: int, whole: int) -> str:
    return f"{part} / {whole} ({part / whole:.0%})" if whole else "0"


def _table(heads: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = (heads, ("---",) * len(heads), *rows)
    return "\n".join(f"| {' | '.join(cell.replace('|', '／') for cell in cells)} |" for cells in lines)
