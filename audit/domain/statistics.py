"""The municipality, or a part of it, in numbers."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class MoneyTotals:
    """What was approved, paid, handed out in kind and given by departments, over all cases."""

    approved_fen: int
    paid_fen: int
    in_kind_fen: int
    department_fen: int


@dataclass(frozen=True, slots=True)
class ClockCount:
    """How one kind of clock was kept. `median_s` is from start to stop, None while none was stopped."""

    clock: str
    total: int
    running: int
    met: int
    late: int
    called_off: int
    median_s: float | None


@dataclass(frozen=True, slots=True)
class LateCount:
    """How many clocks ran out while somebody was answerable."""

    officer: str
    late: int


@dataclass(frozen=True, slots=True)
class Statistics:
    """All the numbers, of what began since an instant; None means from the beginning."""

    since: datetime | None
    cases_by_stage: Mapping[str, int]
    money: MoneyTotals
    clocks: Sequence[ClockCount]
    late_by_officer: Sequence[LateCount]
