"""Setting money aside for a task, and settling it when the task, or the time for it, is over."""

from dataclasses import replace

from services.charity.actions.needs import cover_need
from services.charity.domain.funds import fund_places
from services.charity.domain.lapses import LAPSES, PLEDGE_SPENT, lapses_at
from services.charity.domain.pledges import MakePledge, Pledge, PledgeState, VoidReason
from services.charity.domain.refusals import ApprovalNotReceived, FundInsufficient, PledgeExists, PledgeOverNeed, TaskClosed
from services.charity.repository.funds import funds_of, set_aside, settle_fund
from services.charity.repository.needs import settle_need
from services.charity.repository.pledges import PLEDGES, lock_pledges_of_stopped_tasks, lock_reserved_pledge, pledge_of_order
from services.desk.actions.tasks import lock_task
from services.desk.domain.refusals import NoDepartment, TaskNotFound
from services.desk.domain.tasks import Task
from shared.events.contracts import Envelope
from shared.events.contracts.desk import DeskCompleted, PledgeCommitted, PledgeReserved, PledgeVoided
from shared.kit.errors import refuses
from shared.run.context import Context
from shared.store.db import UnitOfWork


@refuses(NoDepartment, TaskNotFound, TaskClosed, PledgeExists, ApprovalNotReceived, PledgeOverNeed, FundInsufficient)
async def make_pledge(uow: UnitOfWork, ctx: Context, command: MakePledge) -> Pledge:
    """Set money aside for a task, within the need of its case, from the nearest fund that holds so much.

    What is locked, in this order, as in `repository/changes.py`: the task, the case's need, a fund. What one refuses, none has done.
    """
    task = await lock_task(uow, ctx, command.task_id)
    if not task.may_be_pledged_for:
        raise TaskClosed
    if await pledge_of_order(uow, task.referral_id) is not None:  # Nobody else makes one now: the task is locked.
        raise PledgeExists
    policy = ctx.policy(uow.now)
    of_need, until = policy.pays_the_need(task.programme), lapses_at(policy.period(PLEDGE_SPENT), ctx.calendar, uow.now)
    if of_need:
        await cover_need(uow, task.case_id, command.amount_fen)
    pledge = Pledge(
        pledge_id=uow.ids.new(),
        referral_id=task.referral_id,
        case_id=task.case_id,
        place_code=task.place_code,
        department=task.department,
        fund_place=await _set_aside(uow, task, command.amount_fen),
        amount_fen=command.amount_fen,
        state=PledgeState.RESERVED,
        made_by=uow.actor.subject,
        made_at=uow.now,
        of_need=of_need,
        holds_until=until,
    )
    await PLEDGES.add(uow, pledge)
    uow.wake(LAPSES, until)
    _emit(uow, pledge, PledgeReserved, pledge.amount_fen)
    return pledge


async def commit_pledge(uow: UnitOfWork, event: Envelope[DeskCompleted], given_fen: int | None) -> None:
    """Spend what was set aside for a task, as the help was given: `given_fen`, or all where no amount was named. The rest is free again."""
    pledge = await lock_reserved_pledge(uow, event.data.referral_id)
    if pledge is None:
        return
    spent_fen = pledge.amount_fen if given_fen is None else min(given_fen, pledge.amount_fen)
    if spent_fen == 0:
        await void(uow, pledge, "nothing_given")
        return
    _settle(uow, pledge, spent_fen)
    spent = replace(pledge, state=PledgeState.COMMITTED, spent_fen=spent_fen)
    await PLEDGES.save(uow, spent)
    _emit(uow, spent, PledgeCommitted, spent_fen)


async def void_pledge(uow: UnitOfWork, referral_id: str, reason: VoidReason) -> None:
    """Free what was set aside for a task, as the help was not given."""
    pledge = await lock_reserved_pledge(uow, referral_id)
    if pledge is not None:
        await void(uow, pledge, reason)


async def void_pledges_of_stopped_tasks(uow: UnitOfWork, case_id: str, reason: VoidReason) -> None:
    """Free what was set aside for the tasks of a case that were just stopped; for one that was stopped before nothing is set aside now.

    What stopped them may come before what the desk itself emitted earlier: a task that was completed has spent its money all the same.
    """
    for pledge in await lock_pledges_of_stopped_tasks(uow, case_id):
        await void(uow, pledge, reason)


async def void(uow: UnitOfWork, pledge: Pledge, reason: VoidReason) -> None:
    """Free a locked pledge that nothing was given of."""
    _settle(uow, pledge)
    await PLEDGES.save(uow, replace(pledge, state=PledgeState.VOIDED))
    voided = PledgeVoided(
        pledge_id=pledge.pledge_id,
        referral_id=pledge.referral_id,
        department=pledge.department,
        amount_fen=pledge.amount_fen,
        reason_code=reason,
    )
    uow.emit(pledge, voided, policy=None)


async def _set_aside(uow: UnitOfWork, task: Task, amount_fen: int) -> str:
    """Set money aside and return the place of the fund that it is from. Raises `FundInsufficient`."""
    places = fund_places(task.place_code)
    for place in places:
        if await set_aside(uow, task.department, place, amount_fen):
            return place
    near = [fund.available_fen for fund in await funds_of(uow, task.department) if fund.place_code in places]
    raise FundInsufficient(available_fen=max(near, default=0))


def _settle(uow: UnitOfWork, pledge: Pledge, spent_fen: int = 0) -> None:
    if pledge.of_need:
        settle_need(uow, pledge.case_id, pledge.amount_fen, spent_fen)
    settle_fund(uow, pledge, spent_fen)


def _emit(uow: UnitOfWork, pledge: Pledge, kind: type[PledgeReserved | PledgeCommitted], amount_fen: int) -> None:
    event = kind(pledge_id=pledge.pledge_id, referral_id=pledge.referral_id, department=pledge.department, amount_fen=amount_fen)
    uow.emit(pledge, event, policy=None)
