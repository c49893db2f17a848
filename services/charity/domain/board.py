"""The needs board: what is still wanted in a county, by programme. Groups of many cases only, so that nobody can be told from a number."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Group:
    """What is wanted of one programme in one county.

    `cases` are all, `priced` those of them whose missing amount is known, which add up to `missing_fen`. `strange` and `strange_priced` are
    those among them of which the charity that asks has no order: the amounts of its own cases it knows, and could subtract.
    """

    place_code: str
    department: str
    programme: str
    cases: int
    priced: int
    missing_fen: int
    strange: int
    strange_priced: int


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is shown of a group: `missing_fen` is None where the programme pays no cost, or too few amounts are known."""

    place_code: str
    programme: str
    cases: int
    missing_fen: int | None


def shown(groups: Iterable[Group], department: str, least_cases: int) -> list[Wanted]:
    """Return what a charity may see. Of its own programmes it has every case in its queue, of others' it must not find one out.

    Groups of fewer than `least_cases` (`board_least_cases` of the profile) are not shown, and sums over fewer amounts neither.
    """
    wanted = []
    for group in groups:
        own = group.department == department
        cases, priced = (group.cases, group.priced) if own else (group.strange, group.strange_priced)
        if cases >= least_cases:
            missing = group.missing_fen if priced >= least_cases else None
            wanted.append(Wanted(group.place_code, group.programme, group.cases, missing))
    return wanted
