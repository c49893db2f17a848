"""Events in: what a case is about and whether it goes on, and that its money or goods have arrived."""

from assessment.actions import cases
from shared.events.contracts import Envelope, Event
from shared.events.contracts.disbursement import DisbursementEvent, InKindIssued, PaymentCancelled, PaymentPaid
from shared.events.contracts.intake import CaseAccepted, CaseClosed, CaseMerged, CaseNotAccepted, CaseRegistered, CaseTriaged, CaseWithdrawn
from shared.run.context import Context, Handlers
from shared.store.db import UnitOfWork


async def on_case_registered(ctx: Context, uow: UnitOfWork, event: Envelope[CaseRegistered]) -> None:
    """Keep what the case is about."""
    await cases.keep_registration(uow, event)


async def on_case_triaged(ctx: Context, uow: UnitOfWork, event: Envelope[CaseTriaged]) -> None:
    """Keep how urgent it is."""
    await cases.keep_urgency(uow, event)


async def on_case_accepted(ctx: Context, uow: UnitOfWork, event: Envelope[CaseAccepted]) -> None:
    """Open the assessment."""
    await cases.open_assessment(uow, event)


async def on_case_ended(ctx: Context, uow: UnitOfWork, event: Envelope[Event]) -> None:
    """End the assessment: the case does not go on."""
    await cases.end_assessment(uow, event)


async def on_item_settled(ctx: Context, uow: UnitOfWork, event: Envelope[DisbursementEvent]) -> None:
    """Open the notice after the aid, once everything of it is settled."""
    await cases.settle_item(uow, ctx, event)


HANDLERS: Handlers = {
    CaseRegistered: on_case_registered,
    CaseTriaged: on_case_triaged,
    CaseAccepted: on_case_accepted,
    CaseWithdrawn: on_case_ended,
    CaseMerged: on_case_ended,
    CaseNotAccepted: on_case_ended,
    CaseClosed: on_case_ended,
    PaymentPaid: on_item_settled,
    PaymentCancelled: on_item_settled,
    InKindIssued: on_item_settled,
}
