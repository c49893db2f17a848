"""Reports of a department's own system about an order: it has accepted it, decided an amount, paid it, in parts perhaps, or refused it.

Each report has a number of that system's own, and any may come twice, late or before another. Together they say how the order stands: it is
settled when all that was decided is paid. What cannot all be true is held for a person of the department.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Stage(StrEnum):
    """What the department's system says that it has done."""

    ACCEPTED = "accepted"  # 已受理
    DECIDED = "decided"  # 已核定
    PAID = "paid"  # 已支付
    REFUSED = "refused"  # 不予救助


@dataclass(frozen=True, slots=True)
class RecordReport:
    """A department's system says something about an order, under its own number for the report and for the matter."""

    referral_id: str
    report_no: str
    system_no: str
    stage: Stage
    amount_fen: int | None
    reported_at: datetime
    reason_code: str | None
    reason_text: str | None


@dataclass(frozen=True, slots=True)
class Report:
    """What was reported. `amount_fen` is what was decided, or this part of what was paid."""

    task_id: str
    report_no: str
    place_code: str
    stage: Stage
    amount_fen: int | None
    reported_at: datetime
    reason_code: str | None
    reason_text: str | None
    recorded_by: str
    recorded_at: datetime

    def repeated_by(self, command: RecordReport) -> bool:
        """Tell whether a report that comes again says the same."""
        said = (self.stage, self.amount_fen, self.reported_at, self.reason_code, self.reason_text)
        return said == (command.stage, command.amount_fen, command.reported_at, command.reason_code, command.reason_text)


@dataclass(frozen=True, slots=True)
class Standing:
    """What all reports of an order say together: each amount that was decided, what was paid, and why it was refused."""

    decided_fen: frozenset[int]
    paid_fen: int
    refused: Report | None

    @property
    def contradicts(self) -> bool:
        """Tell whether it cannot all be true: two decisions, more paid than decided, or refused and yet decided or paid."""
        if self.refused is not None:
            return bool(self.decided_fen or self.paid_fen)
        return len(self.decided_fen) > 1 or any(self.paid_fen > fen for fen in self.decided_fen)

    @property
    def settled(self) -> bool:
        """Tell whether all that was decided is paid."""
        return self.refused is None and self.decided_fen == {self.paid_fen}


def standing_of(reports: Iterable[Report]) -> Standing:
    """Return what reports say together, in whatever order they came."""
    known = list(reports)
    return Standing(
        decided_fen=frozenset(one.amount_fen or 0 for one in known if one.stage is Stage.DECIDED),
        paid_fen=sum(one.amount_fen or 0 for one in known if one.stage is Stage.PAID),
        refused=next((one for one in known if one.stage is Stage.REFUSED), None),
    )
