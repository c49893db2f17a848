"""The municipality, or a part of it, in numbers."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from shared.kit.policy.models import WaitedFor


@dataclass(frozen=True, slots=True)
class MoneyTotals:
    """What was approved, paid, handed out in kind and given by departments, over all cases."""

    approved_fen: int
    paid_fen: int
    in_kind_fen: int
    department_fen: int


@dataclass(frozen=True, slots=True)
class ClockCount:
    """How one kind of clock was kept: each is running, paused, kept, late or called off; `overdue` are the late ones that are still open.

    `median_s` is from start to stop without the pauses, None while none was stopped; `paused_s` is for how long all of them stood still.
    `waits_for` is None for a clock that the profile has no longer.
    """

    clock: str
    total: int
    running: int
    paused: int
    met: int
    late: int
    overdue: int
    called_off: int
    median_s: float | None
    paused_s: float
    waits_for: WaitedFor | None = None


@dataclass(frozen=True, slots=True)
class OfficerCount:
    """How the clocks that wait for officers were kept for which somebody was answerable.

    `late` ran out then, and `overdue` of these are still open.
    """

    officer: str
    total: int
    met: int
    late: int
    overdue: int


@dataclass(frozen=True, slots=True)
class Statistics:
    """All the numbers, of what began since an instant; None means from the beginning."""

    since: datetime | None
    cases_by_stage: Mapping[str, int]
    money: MoneyTotals
    clocks: Sequence[ClockCount]
    late_by_officer: Sequence[OfficerCount]
