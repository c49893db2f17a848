"""`jiuji profile explain` and `diff`: what a profile gives to households that a file tells of, and what another profile would change.

A file of households has one JSON object a line, with the fields of `shared.kit.amounts.Household`; amounts in fen.
"""

from collections.abc import Iterable, Iterator
from datetime import datetime
from pathlib import Path

import click
from pydantic import TypeAdapter, ValidationError

from deploy.cli.documents import DAY, policy_asked
from deploy.cli.handling import FIELDS, NOT_KNOWN, gaps, words_of
from deploy.local.stack import DEFAULT_PROFILE
from shared.kit.amounts import Amount, Household
from shared.kit.money import yuan_text
from shared.kit.policy import Policy
from shared.kit.programmes import WORDS, Verdict, handled, judge
from shared.kit.regions import UnknownDivision
from shared.kit.validation import reason_of

FACTS = TypeAdapter(Household)

FILE = click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))


class Unreadable(click.ClickException):
    """A line of the file is no household: its message says what to do, in both languages."""


@click.command()
@FILE
@click.argument("directory", type=click.Path(exists=True, file_okay=False, path_type=Path), default=DEFAULT_PROFILE)
@DAY
def explain(file: Path, directory: Path, day: datetime | None) -> None:
    """Print what each programme gives to each household of FILE, by which formula and source, and how it is handled there.

    Without DIRECTORY: deploy/profiles/taian.
    """
    policy = policy_asked(directory, day)
    for number, facts in _households(file, policy):
        click.echo(f"{file.name}:{number} {facts.place_code} {', '.join(facts.hardship_codes)}")
        if facts.covered:
            click.echo(f"  {_covered(facts)}")
        for programme in policy.programmes:
            click.echo(f"  {programme}: {_given(policy, facts, programme)}")
            click.echo(f"    {_handling(policy, facts, programme)}")


@click.command()
@click.argument("old", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.argument("new", type=click.Path(exists=True, file_okay=False, path_type=Path))
@FILE
@DAY
def diff(old: Path, new: Path, file: Path, day: datetime | None) -> None:
    """Print what changes for each household of FILE, in what is given and in the handling, when the profile NEW takes the place of OLD."""
    before, after = policy_asked(old, day), policy_asked(new, day)
    changed = 0
    for number, facts in _households(file, before, after):
        for programme in dict.fromkeys([*before.programmes, *after.programmes]):
            for tells in (_given, _handling):
                was, is_now = (tells(policy, facts, programme) for policy in (before, after))
                if was != is_now:
                    changed += 1
                    click.echo(f"{file.name}:{number} {programme}:\n  - {was}\n  + {is_now}")
    click.echo(f"{changed} 处变化 changes")


def verdict_of(policy: Policy, facts: Household, programme: str) -> Verdict | None:
    """Return what a programme gives: our own by its ordinary procedure. None where the profile has no such programme."""
    return judge(policy, facts, programme, "normal") if programme in policy.programmes else None


def told(verdict: Verdict | None) -> str:
    """Return a verdict in a line."""
    if verdict is None:
        return "无此项目 no such programme"
    said = " ".join(WORDS[verdict.why])
    if verdict.amounts:
        why = [said] if verdict.why in ("need_covered", "given_before") else []
        return "; ".join([*map(_of_amount, verdict.amounts), *why])
    return f"{said}: {', '.join(verdict.missing)}" if verdict.missing else said


def _covered(facts: Household) -> str:
    """Return what the emergency cost, and what programmes gave of it, in a line."""
    cost = facts.cost_fen()
    given = ", ".join(f"{programme} {yuan_text(fen)}" for programme, fen in facts.covered.items())
    return f"费用 cost: {'未知 not known' if cost is None else yuan_text(cost)}; 已给予 given: {given}"


def _given(policy: Policy, facts: Household, programme: str) -> str:
    return told(verdict_of(policy, facts, programme))


def _handling(policy: Policy, facts: Household, programme: str) -> str:
    """Return how a programme is handled where the household is, in a line: what is known, and then what is not."""
    if programme not in policy.programmes:
        return told(None)
    known = handled(policy, programme, facts.place_code)
    said = [f"{' '.join(FIELDS[field])}: {words}" for field, words in words_of(policy, known, english=False)]
    unknown = [" ".join(FIELDS[field]) for field in gaps(policy, programme, known)]
    return "; ".join([*said, *([f"{' '.join(NOT_KNOWN)}: {', '.join(unknown)}"] if unknown else [])])


def _of_amount(amount: Amount) -> str:
    caps = "".join(f", ≤ {yuan_text(cap.fen)} ({cap.name})" for cap in amount.caps if cap.applied)
    model = f" [参照 model: {amount.place}]" if amount.model else ""
    return f"{yuan_text(amount.fen)} = {amount.formula}{caps}; {amount.rule}{model}; {amount.sources[0]}"


def _households(file: Path, *policies: Policy) -> Iterator[tuple[int, Household]]:
    try:
        lines = file.read_text("utf-8").split("\n")
    except UnicodeDecodeError:
        raise Unreadable(f"{file.name}: 不是 UTF-8 编码，请另存为 UTF-8。It is not UTF-8: save it as that.") from None
    for number, line in enumerate(lines, start=1):
        if line.strip():
            yield number, _household(f"{file.name}:{number}", line, policies)


def _household(at: str, line: str, policies: Iterable[Policy]) -> Household:
    try:
        facts = FACTS.validate_json(line, strict=True)
    except ValidationError as error:
        one = error.errors(include_url=False)[0]
        zh, en = reason_of(one)
        field = ".".join(map(str, one["loc"]))
        raise Unreadable(f"{at}: {field}: {zh}。{en}.") from None
    for policy in policies:
        _check_known(at, facts, policy)
    return facts


def _check_known(at: str, facts: Household, policy: Policy) -> None:
    catalogues: tuple[tuple[Iterable[str], Iterable[str], str], ...] = (
        (facts.hardship_codes, policy.hardships, "hardships.yaml"),
        (facts.identity_classes, policy.identities, "identities.yaml"),
        (facts.told, policy.facts, "facts.yaml"),
        ([*facts.given, *facts.had], {rule.key for rule in policy.amount_rules}, "amounts.yaml"),
        (facts.covered, policy.programmes, "programmes.yaml"),
    )
    for codes, known, home in catalogues:
        for code in codes:
            if code not in known:
                raise Unreadable(f"{at}: {code}: 不在 {home} 中，请改正。It is not in {home}: correct it.")
    try:
        policy.divisions.require(facts.place_code)
    except UnknownDivision as unknown:
        raise Unreadable(f"{at}: {unknown.told}") from None
