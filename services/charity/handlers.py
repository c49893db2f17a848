"""Events in: how tasks ended, which the charity's own desk emits; what is given up or ends; what a case costs, and what others gave."""

from services.charity.actions.matches import deliver_matches, release_matches, release_matches_of_stopped_tasks
from services.charity.actions.needs import count_given, open_need
from services.charity.actions.pledges import commit_pledge, void_pledge, void_pledges_of_stopped_tasks
from services.desk.handlers import on_case_ended, on_referral_dropped
from shared.events.contracts import Envelope
from shared.events.contracts.assessment import CaseApproved
from shared.events.contracts.desk import DeskCompleted, DeskRefused, DeskReturned
from shared.events.contracts.intake import CaseMerged, CaseNotAccepted, CaseWithdrawn, IntakeEvent
from shared.events.contracts.referral import ReferralCompleted, ReferralDropped
from shared.run.context import Context, Handlers
from shared.store.db import UnitOfWork


async def on_desk_completed(uow: UnitOfWork, ctx: Context, event: Envelope[DeskCompleted]) -> None:
    """Spend what was set aside: first what donors gave for this person, then the charity's own."""
    await commit_pledge(uow, event, await deliver_matches(uow, event))


async def on_desk_refused(uow: UnitOfWork, ctx: Context, event: Envelope[DeskRefused]) -> None:
    """Free what was set aside."""
    await release_matches(uow, event.data.referral_id, "refused")
    await void_pledge(uow, event.data.referral_id, "refused")


async def on_desk_returned(uow: UnitOfWork, ctx: Context, event: Envelope[DeskReturned]) -> None:
    """Free what was set aside."""
    await release_matches(uow, event.data.referral_id, "returned")
    await void_pledge(uow, event.data.referral_id, "returned")


async def on_pledged_case_ended(uow: UnitOfWork, ctx: Context, event: Envelope[IntakeEvent]) -> None:
    """Stop the desk's tasks, and free what was set aside."""
    await on_case_ended(uow, ctx, event)
    await release_matches_of_stopped_tasks(uow, event.case_id, "case_ended")
    await void_pledges_of_stopped_tasks(uow, event.case_id, "case_ended")


async def on_pledged_referral_dropped(uow: UnitOfWork, ctx: Context, event: Envelope[ReferralDropped]) -> None:
    """Stop the desk's task, and free what was set aside for it."""
    await on_referral_dropped(uow, ctx, event)
    await release_matches_of_stopped_tasks(uow, event.case_id, "dropped")
    await void_pledges_of_stopped_tasks(uow, event.case_id, "dropped")


async def on_case_approved(uow: UnitOfWork, ctx: Context, event: Envelope[CaseApproved]) -> None:
    """Keep what the emergency cost, and what our own aid gives of it."""
    await open_need(uow, event)


async def on_referral_completed(uow: UnitOfWork, ctx: Context, event: Envelope[ReferralCompleted]) -> None:
    """Count what a department or a charity gave."""
    await count_given(uow, ctx.policy(uow.now), event)


HANDLERS: Handlers = {
    DeskCompleted: on_desk_completed,
    DeskRefused: on_desk_refused,
    DeskReturned: on_desk_returned,
    ReferralDropped: on_pledged_referral_dropped,
    CaseApproved: on_case_approved,
    ReferralCompleted: on_referral_completed,
    CaseWithdrawn: on_pledged_case_ended,
    CaseMerged: on_pledged_case_ended,
    CaseNotAccepted: on_pledged_case_ended,
}
