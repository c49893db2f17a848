"""Events that tests deliver to audit, with what is the same in all of them left out."""

from datetime import UTC, datetime

from shared.events.contracts.disbursement import PaymentPaid
from shared.events.contracts.intake import CaseRegistered, CaseTriaged, DutyHandoverAcknowledged, DutyHandoverOffered

PLACE = "370983102000"
ELSEWHERE = "370982100000"
MONDAY = datetime(2026, 3, 2, 1, 0, tzinfo=UTC)
CASE = "019cac00-0000-7000-8000-000000000001"
OTHER = "019cac00-0000-7000-8000-000000000002"


def registered(at: datetime = MONDAY, officer: str = "officer-1") -> CaseRegistered:
    """A sudden illness, registered at a window."""
    return CaseRegistered(
        channel="window",
        hardship_codes=("sudden_illness",),
        person_ref="person-1",
        first_asked_officer=officer,
        first_asked_unit="unit-1",
        registered_at=at,
    )


def triaged(urgency: str = "emergency", at: datetime = MONDAY, *, downgraded: bool = False) -> CaseTriaged:
    """Judged, counted from the registration at `at`."""
    return CaseTriaged.model_validate({"urgency": urgency, "triaged_by": "officer-1", "registered_at": at, "downgraded": downgraded})


def paid(payment: str = "payment-1", *, first_relief: bool = True, amount_fen: int = 50_000) -> PaymentPaid:
    """Money is with the person."""
    return PaymentPaid(
        payment_id=payment,
        item_id="item-1",
        instalment=1,
        instalments=1,
        amount_fen=amount_fen,
        funding="petty_reserve",
        first_relief=first_relief,
        means="bank",
    )


def offered(handover: str = "handover-1", to: str = "officer-2") -> DutyHandoverOffered:
    """The duty was offered to somebody else."""
    return DutyHandoverOffered(handover_id=handover, from_officer="officer-1", to_officer=to, to_unit="unit-2", reason_code="shift_end")


def acknowledged(handover: str = "handover-1", to: str = "officer-2") -> DutyHandoverAcknowledged:
    """The duty was taken."""
    return DutyHandoverAcknowledged(handover_id=handover, from_officer="officer-1", to_officer=to, to_unit="unit-2")


def scopes(*more: str) -> set[str]:
    """Return what a supervisor's token permits."""
    return {"audit:read", "audit:stream", "log:verify", "supervise", *more}
