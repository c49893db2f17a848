"""What a desk hears: orders for it, and that a case does not go on."""

from typing import Any

from services.desk import actions
from shared.events.contracts import Envelope
from shared.events.contracts.intake import CaseMerged, CaseNotAccepted, CaseWithdrawn
from shared.events.contracts.referral import ReferralIssued
from shared.run.context import Context, Handlers
from shared.store.db import UnitOfWork


async def on_referral_issued(ctx: Context, uow: UnitOfWork, event: Envelope[Any]) -> None:
    """Put the order into the queue, if it is for this desk."""
    if event.data.desk == ctx.name:
        await actions.receive(uow, event)


async def on_case_ended(ctx: Context, uow: UnitOfWork, event: Envelope[Any]) -> None:
    """Stop what is open of the case."""
    await actions.stop_case(uow, event)


HANDLERS: Handlers = {
    ReferralIssued: on_referral_issued,
    CaseWithdrawn: on_case_ended,
    CaseMerged: on_case_ended,
    CaseNotAccepted: on_case_ended,
}
