"""Recoveries 追回: money that was wrongly paid and is asked back."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

RecoveryState = Literal["ordered", "repaying", "recovered", "closed"]

RETURNED_LATE, REVOKED = "returned_late", "revoked"
"""Why nothing is asked back any more: the bank itself sent the money back, or it was never handed over."""


@dataclass(frozen=True, slots=True)
class Recovery:
    """A demand for money of one payment; closed where the money came back by itself, or was never handed over."""

    recovery_id: str
    payment_id: str
    case_id: str
    place_code: str
    fund: str
    amount_fen: int
    repaid_fen: int
    reason_code: str
    ordered_by: str
    ordered_at: datetime
    version: int = 1
    closed_at: datetime | None = None
    close_reason: str | None = None

    @property
    def outstanding_fen(self) -> int:
        """Return what is still owed."""
        return 0 if self.closed_at else self.amount_fen - self.repaid_fen

    @property
    def state(self) -> RecoveryState:
        """Return how far it has come."""
        if self.closed_at is not None:
            return "closed"
        if self.outstanding_fen == 0:
            return "recovered"
        return "repaying" if self.repaid_fen else "ordered"


@dataclass(frozen=True, slots=True)
class OrderRecovery:
    """Wrongly paid money is asked back."""

    payment_id: str
    amount_fen: int
    reason_code: str


@dataclass(frozen=True, slots=True)
class RecordRepayment:
    """Some or all of it came back."""

    recovery_id: str
    amount_fen: int
