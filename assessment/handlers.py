"""What assessment hears: what a case is about and whether it goes on, and that its money has arrived."""

from typing import Any

from assessment.actions import hearing
from shared.events.contracts import Envelope
from shared.events.contracts.disbursement import InKindIssued, PaymentCancelled, PaymentPaid
from shared.events.contracts.intake import CaseAccepted, CaseClosed, CaseMerged, CaseNotAccepted, CaseRegistered, CaseTriaged, CaseWithdrawn
from shared.run.context import Context, Handlers
from shared.store.db import UnitOfWork


async def on_case_registered(ctx: Context, uow: UnitOfWork, event: Envelope[Any]) -> None:
    """Keep what the case is about."""
    await hearing.keep_facts(uow, event)


async def on_case_triaged(ctx: Context, uow: UnitOfWork, event: Envelope[Any]) -> None:
    """Keep how urgent it is."""
    await hearing.keep_urgency(uow, event)


async def on_case_accepted(ctx: Context, uow: UnitOfWork, event: Envelope[Any]) -> None:
    """Open the assessment."""
    await hearing.open_assessment(uow, event)


async def on_case_ended(ctx: Context, uow: UnitOfWork, event: Envelope[Any]) -> None:
    """End the assessment: the case does not go on."""
    await hearing.end_assessment(uow, event)


async def on_item_settled(ctx: Context, uow: UnitOfWork, event: Envelope[Any]) -> None:
    """Hang the notice after the aid, once everything of it is settled."""
    await hearing.settle_item(uow, ctx, event)


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
