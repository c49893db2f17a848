"""Events in: what a case is about and whether it goes on, and that its money or goods have arrived."""

from assessment.actions import cases
from shared.events.contracts import Envelope
from shared.events.contracts.disbursement import (
    InKindCancelled,
    InKindIssued,
    InKindRevoked,
    PaymentCancelled,
    PaymentPaid,
    PaymentReturnedLate,
    PaymentRevoked,
)
from shared.events.contracts.intake import (
    CaseAccepted,
    CaseClosed,
    CaseMerged,
    CaseMoved,
    CaseNotAccepted,
    CaseRegistered,
    CaseTookOver,
    CaseTriaged,
    CaseWithdrawn,
    RosterChanged,
)
from shared.run.context import Context, Handlers
from shared.run.endings import keep_case_end
from shared.run.officers import keep_known_officers
from shared.store.db import UnitOfWork


async def on_case_closed(uow: UnitOfWork, ctx: Context, event: Envelope[CaseClosed]) -> None:
    """End the assessment, and in time the keys of calls about it."""
    await cases.end_assessment(uow, ctx, event)
    await keep_case_end(uow, ctx, event)


HANDLERS: Handlers = {
    CaseRegistered: cases.keep_registration,
    CaseTriaged: cases.keep_urgency,
    CaseTookOver: cases.keep_taken_over,
    CaseMoved: cases.keep_place,
    CaseAccepted: cases.open_assessment,
    CaseWithdrawn: cases.end_assessment,
    CaseMerged: cases.end_assessment,
    CaseNotAccepted: cases.end_assessment,
    CaseClosed: on_case_closed,
    PaymentPaid: cases.settle_item,
    PaymentReturnedLate: cases.unsettle_item,
    PaymentRevoked: cases.unsettle_item,
    InKindRevoked: cases.unsettle_item,
    PaymentCancelled: cases.settle_item,
    InKindIssued: cases.settle_item,
    InKindCancelled: cases.settle_item,
    RosterChanged: keep_known_officers,
}
