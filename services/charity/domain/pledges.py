"""Pledges: reserved, then committed when the help was given, or voided when it was not; both are final. A task has one, for ever.

What is not spent of a committed one is free again, and so is one that was not spent until `holds_until`.

There is no state machine: only reserved pledges are ever locked, and both ends are possible from there, so no move could be refused.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Literal

VoidReason = Literal["refused", "returned", "dropped", "case_ended", "expired", "nothing_given"]
"""Why nothing of a pledge was given: its task came to nothing, its time was over, or the completion gave no money of it."""


class PledgeState(StrEnum):
    """Where a pledge stands."""

    RESERVED = "reserved"  # 已认领
    COMMITTED = "committed"  # 已支出
    VOIDED = "voided"  # 已释放


@dataclass(frozen=True, slots=True)
class MakePledge:
    """Money is to be set aside for a task."""

    task_id: str
    amount_fen: int


@dataclass(frozen=True, slots=True)
class Pledge:
    """Money set aside for one person's task. One `of_need` counts in the need of the case too: as pledged, then as given or not at all.

    `spent_fen` is what was given of it. One of before pledges had a time has no `holds_until`, and waits for its task.
    """

    pledge_id: str
    referral_id: str
    case_id: str
    place_code: str
    department: str
    fund_place: str
    amount_fen: int
    state: PledgeState
    made_by: str
    made_at: datetime
    of_need: bool
    spent_fen: int = 0
    holds_until: datetime | None = None

    def lapses(self, now: datetime) -> bool:
        """Tell whether the time in which it was to be spent is over."""
        return self.holds_until is not None and self.holds_until <= now
