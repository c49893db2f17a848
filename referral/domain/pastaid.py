"""What was given before an order goes out: of this emergency by others, and to the person under the same programme, in whatever case.

What a department gave is shared out to the rules by which its order proposed it: ceilings of a year, and what is given once, are a rule's.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from shared.events.contracts.referral import GivenAid, Proposal
from shared.kit.amounts import Household, rules_at
from shared.kit.calendar import SHANGHAI
from shared.kit.policy import Policy

Shares = tuple[tuple[str, int], ...]
"""Rules with their fen, in the order in which they give."""


@dataclass(frozen=True, slots=True)
class PastAid:
    """What a completed order gave in money, when it ended, and what it had proposed under the programme that gave; nothing if another."""

    programme: str
    amount_fen: int
    ended_at: datetime
    proposed: Shares = ()


@dataclass(frozen=True, slots=True)
class Past:
    """What is known when orders of a case go out.

    `given` is what the case was given; `awaited` what its orders without an answer propose, by programme; `of_person` what completed orders
    gave the person, in this case and others, as far as whoever lets the orders go out may see them.
    """

    given: tuple[GivenAid, ...] = ()
    awaited: Mapping[str, int] = field(default_factory=dict)
    of_person: Sequence[PastAid] = ()

    @property
    def covered(self) -> dict[str, int]:
        """Return what each programme gave of what the emergency cost, or is to give by the order that it has not answered yet."""
        covered = Counter(self.awaited)
        for one in self.given:
            covered[one.programme] += one.amount_fen
        return dict(covered)

    def awaiting(self, programme: str, proposal: Proposal | None) -> "Past":
        """Return it with an order more that goes out at once: what that proposes is awaited before the next one."""
        awaited = Counter(self.awaited)
        awaited[programme] += (proposal.amount_fen if proposal else None) or 0
        return replace(self, awaited=dict(awaited))

    def this_year(self, programme: str, now: datetime) -> list[PastAid]:
        """Return what the person was given under a programme in the calendar year."""
        return [one for one in self._of(programme) if _year(one.ended_at) == _year(now)]

    def add_to(self, policy: Policy, facts: Household, programme: str, now: datetime) -> Household:
        """Return the facts with what the past is to the rules of a programme."""
        given = Counter[str]()
        for one in self.this_year(programme, now):
            given.update(share_out(policy, facts.place_code, one))
        had = {rule for one in self._of(programme) for rule, fen in share_out(policy, facts.place_code, one).items() if fen}
        times = len(self.this_year(programme, now))
        return replace(facts, covered=self.covered, given=dict(given), given_times=times, had=tuple(sorted(had)))

    def _of(self, programme: str) -> list[PastAid]:
        return [one for one in self.of_person if one.programme == programme]


def share_out(policy: Policy, place_code: str, past: PastAid) -> dict[str, int]:
    """Return how much of what was given each rule gave: as it was proposed, less from the end, and what was more by the last.

    Where nothing was proposed the rules with a ceiling of the year had it, in their order: none of them is held to have given nothing.
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


def _year(at: datetime) -> int:
    return at.astimezone(SHANGHAI).year
