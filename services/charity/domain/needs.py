"""What an emergency cost a household, and what all aid together covers of it. Sums only: never who gave what."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from shared.events.contracts.assessment import HouseholdFacts

Bound = Literal["need", "nothing", "approval_awaited"]
"""What bounds a pledge: the need, nothing (the cost is not known, or the programme pays none of it), or, as yet, that no approval came."""


@dataclass(frozen=True, slots=True)
class Need:
    """The need of one case. `given_fen` is final, `pledged_fen` may be freed again.

    `need_fen` is None where nobody told a cost; `told_at` is when the approval was made that told it. Not `approved`: other aid was told
    here before the approval, which comes by another topic.
    """

    case_id: str
    place_code: str
    approved: bool
    need_fen: int | None
    told_at: datetime | None
    given_fen: int
    pledged_fen: int

    @property
    def missing_fen(self) -> int | None:
        """Return what nobody has given or pledged yet, None where the need is not known. Later aid may be more than was missing."""
        return None if self.need_fen is None else max(self.need_fen - self.given_fen - self.pledged_fen, 0)


@dataclass(frozen=True, slots=True)
class Missing:
    """What a charity with an order is shown: the amount that a pledge may have, None where that is not bounded or not known yet."""

    case_id: str
    bounded_by: Bound
    missing_fen: int | None = None


def need_of(facts: HouseholdFacts | None) -> int | None:
    """Return what an emergency cost a household by the facts of its approval, None where they tell no cost.

    A cost of nothing counts as none told, as in `shared/kit/amounts.py`: who lost a job and no thing needs help all the same, and a ceiling
    of nothing would refuse every pledge.
    """
    return ((facts.self_paid_fen or 0) + (facts.loss_fen or 0)) or None if facts else None
