"""Events in: cases, approvals, endings, and the departments' answers."""

from referral.actions import answers, cases
from shared.events.contracts import Envelope
from shared.events.contracts.assessment import CaseApproved
from shared.events.contracts.desk import DeskAcknowledged, DeskCompleted, DeskRefused, DeskReturned
from shared.events.contracts.intake import CaseClosed, CaseMerged, CaseMoved, CasePersonJoined, CaseRegistered, CaseTookOver, CaseWithdrawn
from shared.events.contracts.persons import PersonCorrected
from shared.run.context import Context, Handlers
from shared.run.endings import keep_case_end
from shared.store.db import UnitOfWork


async def on_case_registered(uow: UnitOfWork, ctx: Context, event: Envelope[CaseRegistered]) -> None:
    """Keep whom a case is about."""
    await cases.keep_registration(uow, ctx, event)


async def on_case_took_over(uow: UnitOfWork, ctx: Context, event: Envelope[CaseTookOver]) -> None:
    """Keep whom a case is about from now on."""
    await cases.keep_person(uow, event)


async def on_case_person_joined(uow: UnitOfWork, ctx: Context, event: Envelope[CasePersonJoined]) -> None:
    """Keep by what reference the person is known from now on."""
    await cases.keep_person(uow, event)


async def on_person_corrected(uow: UnitOfWork, ctx: Context, event: Envelope[PersonCorrected]) -> None:
    """Keep why help is needed, as it was corrected."""
    await cases.keep_corrected(uow, event)


async def on_case_moved(uow: UnitOfWork, ctx: Context, event: Envelope[CaseMoved]) -> None:
    """Let the office where the case is now go on with its orders; the departments go on where they are."""
    await cases.keep_place(uow, event)


async def on_case_approved(uow: UnitOfWork, ctx: Context, event: Envelope[CaseApproved]) -> None:
    """Ask everybody who can help, at once."""
    await cases.open_branches(uow, ctx, event)


async def on_case_withdrawn(uow: UnitOfWork, ctx: Context, event: Envelope[CaseWithdrawn]) -> None:
    """Ask nobody any more."""
    await cases.stop_case(uow, event, "case_withdrawn")


async def on_case_merged(uow: UnitOfWork, ctx: Context, event: Envelope[CaseMerged]) -> None:
    """Ask nobody any more here: the other case goes on."""
    await cases.stop_case(uow, event, "case_merged")


async def on_desk_acknowledged(uow: UnitOfWork, ctx: Context, event: Envelope[DeskAcknowledged]) -> None:
    """Record that the department has it."""
    await answers.record_acknowledged(uow, event.data)


async def on_desk_returned(uow: UnitOfWork, ctx: Context, event: Envelope[DeskReturned]) -> None:
    """Record that the department says it is not its matter."""
    await answers.record_returned(uow, event.data)


async def on_desk_refused(uow: UnitOfWork, ctx: Context, event: Envelope[DeskRefused]) -> None:
    """Record that the department refused."""
    await answers.record_refused(uow, event.data)


async def on_desk_completed(uow: UnitOfWork, ctx: Context, event: Envelope[DeskCompleted]) -> None:
    """Record what the department gave."""
    await answers.record_completed(uow, event.data)


HANDLERS: Handlers = {
    CaseRegistered: on_case_registered,
    CaseTookOver: on_case_took_over,
    CasePersonJoined: on_case_person_joined,
    CaseMoved: on_case_moved,
    PersonCorrected: on_person_corrected,
    CaseApproved: on_case_approved,
    CaseWithdrawn: on_case_withdrawn,
    CaseMerged: on_case_merged,
    CaseClosed: keep_case_end,
    DeskAcknowledged: on_desk_acknowledged,
    DeskReturned: on_desk_returned,
    DeskRefused: on_desk_refused,
    DeskCompleted: on_desk_completed,
}
