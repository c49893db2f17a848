"""What the pledge book hears: how tasks end, which its own desk says; and that a case does not go on."""

from typing import Any

from services.charity import actions
from services.desk.handlers import on_case_ended
from shared.events.contracts import Envelope
from shared.events.contracts.desk import DeskCompleted, DeskRefused, DeskReturned
from shared.events.contracts.intake import CaseMerged, CaseNotAccepted, CaseWithdrawn
from shared.run.context import Context, Handlers
from shared.store.db import UnitOfWork


async def on_completed(ctx: Context, uow: UnitOfWork, event: Envelope[Any]) -> None:
    """Spend what was set aside."""
    await actions.commit_pledge(uow, event)


async def on_refused(ctx: Context, uow: UnitOfWork, event: Envelope[Any]) -> None:
    """Free what was set aside."""
    await actions.void_pledge(uow, event, event.data.referral_id, "refused")


async def on_returned(ctx: Context, uow: UnitOfWork, event: Envelope[Any]) -> None:
    """Free what was set aside."""
    await actions.void_pledge(uow, event, event.data.referral_id, "returned")


async def on_case_over(ctx: Context, uow: UnitOfWork, event: Envelope[Any]) -> None:
    """Stop the desk's tasks, and free what was set aside."""
    await on_case_ended(ctx, uow, event)
    await actions.void_pledges_of_case(uow, event)


HANDLERS: Handlers = {
    DeskCompleted: on_completed,
    DeskRefused: on_refused,
    DeskReturned: on_returned,
    CaseWithdrawn: on_case_over,
    CaseMerged: on_case_over,
    CaseNotAccepted: on_case_over,
}
