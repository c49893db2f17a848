"""How what came of a case here compares with what was published of it, and by which rule it differs."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from assessment.domain.screening import GOODS_PROGRAMME
from deploy.demo.player import Outcome
from deploy.demo.published import Published
from shared.kit.amounts import OWN_PROGRAMME
from shared.kit.programmes import WORDS as WHY


class Kind(StrEnum):
    """How it compares."""

    AS_PUBLISHED = "as_published"
    OTHER_AMOUNT = "other_amount"
    OTHER_PATH = "other_path"
    NOT_COMPARED = "not_compared"


WORDS: Mapping[Kind, tuple[str, str]] = {
    Kind.AS_PUBLISHED: ("与公开一致", "as published"),
    Kind.OTHER_AMOUNT: ("金额不同", "other amount"),
    Kind.OTHER_PATH: ("途径不同", "other path"),
    Kind.NOT_COMPARED: ("不比较", "not compared"),
}

NOT_OPENED = "not_opened"
NO_AMOUNT = "no_amount_published"
REASONS: Mapping[str, tuple[str, str]] = {
    **{why: words for why, words in WHY.items() if why not in ("by_rule", "service")},
    "no_consent": ("无人可以同意", "nobody could consent"),
    NOT_OPENED: ("困难类型不对应该项目，也无人申请", "no hardship of the case opens the programme, and nobody asked for it"),
    NO_AMOUNT: ("未公开金额", "no amount was published"),
}
"""What stands in a verdict in the place of a rule, in words."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """How a case compares; `rules` are the entries of the profile by which it differs, or reasons where there is none."""

    kind: Kind
    rules: tuple[str, ...] = ()

    def __str__(self) -> str:
        """Return it in both languages."""
        said = " ".join(WORDS[self.kind])
        return f"{said}: {', '.join(self.rules)}" if self.rules else said


def compare(outcome: Outcome, published: Published) -> Verdict:
    """Return how a case compares: first by the programmes that gave something, then by their money together.

    A story of officers, a case that was not carried, and one of which no help was published are not compared.
    """
    if not outcome.ended or outcome.story.guard or not published.programmes:
        return Verdict(Kind.NOT_COMPARED)
    gave = given(outcome)
    if gave.keys() != published.programmes:
        more = [f"+{programme} ({gave[programme][0]})" for programme in sorted(gave.keys() - published.programmes)]
        why = {one.programme: one.why for one in outcome.answers}
        less = [f"-{programme} ({why.get(programme, NOT_OPENED)})" for programme in sorted(published.programmes - gave.keys())]
        return Verdict(Kind.OTHER_PATH, (*more, *less))
    if published.amount_fen is None:
        return Verdict(Kind.AS_PUBLISHED, (NO_AMOUNT,))
    if sum(fen for _, fen in gave.values()) == published.amount_fen:
        return Verdict(Kind.AS_PUBLISHED)
    return Verdict(Kind.OTHER_AMOUNT, tuple(rule for rule, fen in gave.values() if fen))


def summary(outcomes: Iterable[Outcome], verdicts: Iterable[Verdict]) -> str:
    """Return the last lines: how many ended, and how many agree with what was published."""
    ended = Counter(outcome.ended for outcome in outcomes)
    told = list(verdicts)
    kinds = Counter(verdict.kind for verdict in told)
    agree = kinds[Kind.AS_PUBLISHED]
    to_the_fen = agree - sum(verdict.rules == (NO_AMOUNT,) for verdict in told)
    amount, path, out = kinds[Kind.OTHER_AMOUNT], kinds[Kind.OTHER_PATH], kinds[Kind.NOT_COMPARED]
    compared = len(told) - out
    return (
        f"{ended.total()} cases: {ended[True]} ended, {ended[False]} not carried\n"
        f"与公开结果比较 {compared} 件：一致 {agree} 件（其中金额一致 {to_the_fen} 件，其余未公开金额），"
        f"金额不同 {amount} 件，途径不同 {path} 件；不比较 {out} 件\n"
        f"Of {compared} that are compared, {agree} are as published ({to_the_fen} with the amount, of the others none was published), "
        f"{amount} have another amount, {path} took another path; {out} are not compared"
    )


def given(outcome: Outcome) -> dict[str, tuple[str, int]]:
    """Return each programme that gave something, with the rule by which it did and its money in fen."""
    return dict(_given(outcome))


def _given(outcome: Outcome) -> Iterator[tuple[str, tuple[str, int]]]:
    if outcome.decided_fen:
        yield OWN_PROGRAMME, (f"amounts.{outcome.rule}", outcome.decided_fen)
    if outcome.goods:
        yield GOODS_PROGRAMME, ("asked", 0)
    for one in outcome.answers:
        if one.gives:
            yield one.programme, (one.rule, one.amount_fen or 0)
