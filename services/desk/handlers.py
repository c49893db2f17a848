"""Events in: orders for the desk, that one was given up, and that a case does not go on."""

from services.desk.actions.orders import receive_order, stop_case, stop_order
from shared.events.contracts import Envelope
from shared.events.contracts.intake import CaseClosed, CaseMerged, CaseNotAccepted, CaseWithdrawn, IntakeEvent
from shared.events.contracts.referral import ReferralDropped, ReferralIssued
from shared.run.context import Context, Handlers
from shared.run.endings import keep_case_end
from shared.store.db import UnitOfWork


async def on_referral_issued(uow: UnitOfWork, ctx: Context, event: Envelope[ReferralIssued]) -> None:
    """Put the order into the queue, if it is for this desk."""
    if event.data.desk == ctx.name:
        await receive_order(uow, event)


async def on_referral_dropped(uow: UnitOfWork, ctx: Context, event: Envelope[ReferralDropped]) -> None:
    """Stop the task, if the order was for this desk."""
    if event.data.desk == ctx.name:
        await stop_order(uow, event)


async def on_case_ended(uow: UnitOfWork, ctx: Context, event: Envelope[IntakeEvent]) -> None:
    """Stop what is open of the case."""
    await stop_case(uow, event)


HANDLERS: Handlers = {
    ReferralIssued: on_referral_issued,
    ReferralDropped: on_referral_dropped,
    CaseWithdrawn: on_case_ended,
    CaseMerged: on_case_ended,
    CaseNotAccepted: on_case_ended,
    CaseClosed: keep_case_end,
}
