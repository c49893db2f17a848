"""Pledges: reserved, then committed when the help was given, or voided when it was not; both are final. A task has one, for ever.

There is no state machine: only reserved pledges are ever locked, and both ends are possible from there, so no move could be refused.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


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
    """Money set aside for one person's task. One `of_need` counts in the need of the case too: as pledged, then as given or not at all."""

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
