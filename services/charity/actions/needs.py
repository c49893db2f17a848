"""What is known of a case's need: the approval tells the cost and our own aid, completions what others give, pledges the rest."""

from services.charity.domain.needs import Missing, Need, need_of
from services.charity.domain.pledges import PledgeState
from services.charity.domain.refusals import ApprovalNotReceived, PledgeOverNeed
from services.charity.repository.matches import money_for_order
from services.charity.repository.needs import NEEDS, add_to_need, take_of_need
from services.charity.repository.pledges import pledge_of_order
from services.desk.actions.tasks import get_task
from services.desk.domain.refusals import NoDepartment, TaskNotFound
from shared.events.contracts import Envelope
from shared.events.contracts.assessment import CaseApproved
from shared.events.contracts.referral import ReferralCompleted
from shared.kit.errors import refuses
from shared.kit.policy import Policy
from shared.run.context import Context
from shared.store.db import UnitOfWork


async def open_need(uow: UnitOfWork, event: Envelope[CaseApproved]) -> None:
    """Keep what an approval tells: what the emergency cost, and what our own aid gives of it, first relief included (`total_fen`).

    Of two approvals of a case the one that was made last tells the cost, whichever comes first; one that tells none changes none.
    """
    cost = need_of(event.data.facts)
    told = Need(
        case_id=event.case_id,
        place_code=event.place_code,
        approved=True,
        need_fen=cost,
        told_at=None if cost is None else event.time,
        given_fen=event.data.total_fen,
        pledged_fen=0,
    )
    add_to_need(uow, told)


async def count_given(uow: UnitOfWork, policy: Policy, event: Envelope[ReferralCompleted]) -> None:
    """Count the money of a completed order as given, if its programme pays the need at all.

    What was set aside for the order, by a pledge and by offers that the person accepted, turns from pledged to given when the desk's own
    completion is handled, before this or after, as far as the completion names so much. Added here is only what the charity says it gave
    beyond. An order is pledged for before it is completed, and once completed its pledge is not freed: so the pledge is there by now, and
    nothing counts twice.
    """
    if not policy.pays_the_need(event.data.programme):
        return
    pledge = await pledge_of_order(uow, event.data.referral_id)
    by_pledge = pledge.amount_fen if pledge is not None and pledge.of_need and pledge.state is not PledgeState.VOIDED else 0
    given = (event.data.amount_fen or 0) - by_pledge - await money_for_order(uow, event.data.referral_id)
    if given > 0:
        told = Need(
            case_id=event.case_id,
            place_code=event.place_code,
            approved=False,
            need_fen=None,
            told_at=None,
            given_fen=given,
            pledged_fen=0,
        )
        add_to_need(uow, told)


@refuses(ApprovalNotReceived, PledgeOverNeed)
async def cover_need(uow: UnitOfWork, case_id: str, amount_fen: int) -> None:
    """Count an amount as pledged for a case, within its need. Raises `ApprovalNotReceived`, `PledgeOverNeed`.

    An order follows from an approval, but comes by another topic, perhaps first. Until the approval is here nothing is pledged: without its
    facts any amount would pass, and a pledge is not taken back when they come. The wait is that of two topics of one consumer; whatever
    makes it longer, a letter that could not be read too, is mended by an operator, and the same call goes through then.
    """
    if await take_of_need(uow, case_id, amount_fen):
        return
    need = await NEEDS.get(uow, case_id)
    # One that is approved and whose cost is not known bounds nothing: its approval came this very instant.
    if need is None or not need.approved or need.missing_fen is None:
        raise ApprovalNotReceived
    raise PledgeOverNeed(missing_fen=need.missing_fen)


@refuses(NoDepartment, TaskNotFound)
async def get_missing(uow: UnitOfWork, ctx: Context, task_id: str) -> Missing:
    """Return what a pledge for a task of the actor's department may have."""
    task = await get_task(uow, ctx, task_id)
    if not ctx.policy(uow.now).pays_the_need(task.programme):
        return Missing(task.case_id, "nothing")
    need = await NEEDS.get(uow, task.case_id)
    if need is None or not need.approved:
        return Missing(task.case_id, "approval_awaited")
    return Missing(task.case_id, "nothing" if need.need_fen is None else "need", need.missing_fen)
