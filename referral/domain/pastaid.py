"""What was given before an order goes out: of this emergency by others, and to the person under the same programme, in whatever case.

What a department gave is shared out to the rules by which its order proposed it: ceilings of a year, and what is given once, are a rule's.
So is whether it pays the cost: a condolence pays none of it, whatever else its programme pays.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from shared.events.contracts.referral import GivenAid, Proposal
from shared.kit.amounts import Household, rules_at
from shared.kit.calendar import SHANGHAI
from shared.kit.policy import Policy

Shares = tuple[tuple[str, int], ...]
"""Rules with their fen, in the order in which they give."""


@dataclass(frozen=True, slots=True)
class PastAid:
    """What an approval or a completed order gave in money, when, and what was proposed under the programme that gave, if anything."""

    department: str
    programme: str
    amount_fen: int
    ended_at: datetime
    proposed: Shares = ()


@dataclass(frozen=True, slots=True)
class Past:
    """What is known when orders of a case go out.

    `of_case` is what the case was given; `awaited` what its orders without an answer propose, with their programmes; `of_person` what
    completed orders gave the person, in this case and others, as far as whoever lets the orders go out may see them.
    """

    of_case: Sequence[PastAid] = ()
    awaited: tuple[tuple[str, Shares], ...] = ()
    of_person: Sequence[PastAid] = ()

    @property
    def given(self) -> tuple[GivenAid, ...]:
        """Return what the case was given, for whatever it was given."""
        return tuple(GivenAid(department=one.department, programme=one.programme, amount_fen=one.amount_fen) for one in self.of_case)

    def covered(self, policy: Policy, place_code: str) -> dict[str, int]:
        """Return what each programme gave of what the emergency cost, or is to give by the order that it has not answered yet.

        What was given by a rule that pays no cost is left out; where it is not known by which rule, all of it counts.
        """
        pays_none = {rule.key for rule in policy.amount_rules if not rule.pays_cost}
        covered = Counter[str]()
        for programme, proposed in self.awaited:
            covered[programme] += sum(fen for rule, fen in proposed if rule not in pays_none)
        for one in self.of_case:
            shares = share_out(policy, place_code, one) if one.proposed else {}
            covered[one.programme] += one.amount_fen - sum(fen for rule, fen in shares.items() if rule in pays_none)
        return dict(covered)

    def awaiting(self, programme: str, proposal: Proposal | None) -> "Past":
        """Return it with an order more that goes out at once: what that proposes is awaited before the next one."""
        amounts = proposal.amounts if proposal else ()
        return replace(self, awaited=(*self.awaited, (programme, tuple((one.rule, one.amount_fen) for one in amounts))))

    def this_year(self, programme: str, now: datetime) -> list[PastAid]:
        """Return what the person was given under a programme in the calendar year."""
        return [one for one in self._of(programme) if _year(one.ended_at) == _year(now)]

    def add_to(self, policy: Policy, facts: Household, programme: str, now: datetime) -> Household:
        """Return the facts with what the past is to the rules of a programme."""
        given, this_year = Counter[str](), self.this_year(programme, now)
        for one in this_year:
            given.update(share_out(policy, facts.place_code, one))
        had = {rule for one in self._of(programme) for rule in _had_by(policy, facts.place_code, one)}
        covered = self.covered(policy, facts.place_code)
        return replace(facts, covered=covered, given=dict(given), given_times=len(this_year), had=tuple(sorted(had)))

    def _of(self, programme: str) -> list[PastAid]:
        return [one for one in self.of_person if one.programme == programme]


def share_out(policy: Policy, place_code: str, past: PastAid) -> dict[str, int]:
    """Return how much of what was given each rule gave: as it was proposed, less from the end, and what was more by the last.

    Where nothing was proposed the rules with a ceiling of the year had it, in their order; a programme without such a rule has no shares.
    """
    ceilings = ((rule.key, rule.cap_year_fen) for rule in rules_at(policy, past.programme, place_code))
    most = dict(past.proposed or ((key, fen) for key, fen in ceilings if fen is not None))
    left, shares = past.amount_fen, dict[str, int]()
    for rule, fen in most.items():
        shares[rule] = min(left, fen)
        left -= shares[rule]
    if shares:
        shares[next(reversed(shares))] += left
    return shares


def _had_by(policy: Policy, place_code: str, past: PastAid) -> set[str]:
    """Return the rules that gave something of it; where nothing was proposed, each that gives once: any of them may have."""
    if not past.proposed:
        return {rule.key for rule in rules_at(policy, past.programme, place_code) if rule.once}
    return {rule for rule, fen in share_out(policy, place_code, past).items() if fen}


def _year(at: datetime) -> int:
    return at.astimezone(SHANGHAI).year
