"""What referral hears: cases, approvals, endings, and the departments' answers."""

from referral.actions import answers, hearing
from shared.events.contracts import Envelope
from shared.events.contracts.assessment import CaseApproved
from shared.events.contracts.desk import DeskAcknowledged, DeskCompleted, DeskRefused, DeskReturned
from shared.events.contracts.intake import CaseMerged, CaseRegistered, CaseWithdrawn
from shared.run.context import Context, Handlers
from shared.store.db import UnitOfWork


async def on_case_registered(ctx: Context, uow: UnitOfWork, event: Envelope[CaseRegistered]) -> None:
    """Know whom a case is about."""
    await hearing.know_case(uow, ctx.policy(uow.now), event)


async def on_case_approved(ctx: Context, uow: UnitOfWork, event: Envelope[CaseApproved]) -> None:
    """Ask everybody who can help, at once."""
    await hearing.open_branches(uow, ctx.policy(uow.now), event)


async def on_case_withdrawn(ctx: Context, uow: UnitOfWork, event: Envelope[CaseWithdrawn]) -> None:
    """Ask nobody any more."""
    await hearing.stop_case(uow, event, "case_withdrawn")


async def on_case_merged(ctx: Context, uow: UnitOfWork, event: Envelope[CaseMerged]) -> None:
    """Ask nobody any more here: the other case goes on."""
    await hearing.stop_case(uow, event, "case_merged")


async def on_desk_acknowledged(ctx: Context, uow: UnitOfWork, event: Envelope[DeskAcknowledged]) -> None:
    """Note that the department has it."""
    await answers.note_acknowledged(uow, event.data)


async def on_desk_returned(ctx: Context, uow: UnitOfWork, event: Envelope[DeskReturned]) -> None:
    """Note that the department says it is not its matter."""
    await answers.note_returned(uow, event.data)


async def on_desk_refused(ctx: Context, uow: UnitOfWork, event: Envelope[DeskRefused]) -> None:
    """Note that the department refused."""
    await answers.note_refused(uow, event.data)


async def on_desk_completed(ctx: Context, uow: UnitOfWork, event: Envelope[DeskCompleted]) -> None:
    """Note what the department gave."""
    await answers.note_completed(uow, event.data)


HANDLERS: Handlers = {
    CaseRegistered: on_case_registered,
    CaseApproved: on_case_approved,
    CaseWithdrawn: on_case_withdrawn,
    CaseMerged: on_case_merged,
    DeskAcknowledged: on_desk_acknowledged,
    DeskReturned: on_desk_returned,
    DeskRefused: on_desk_refused,
    DeskCompleted: on_desk_completed,
}
