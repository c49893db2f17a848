"""What a charity can do besides answering: pay in, pledge, and settle pledges when the task is over."""

from typing import Literal

from services.charity import repository
from services.charity.domain.refusals import FundInsufficient, PledgeExists, TaskClosed
from services.charity.rules import Fund, Pledge, PledgeState, fund_places
from services.desk.actions import department_of, in_hand
from services.desk.rules import OPEN
from shared.events.contracts import Envelope
from shared.events.contracts import desk as says
from shared.events.contracts.desk import DeskEvent
from shared.events.contracts.intake import IntakeEvent
from shared.kit.refusals import OutsideJurisdiction
from shared.run.context import Context
from shared.store.db import UnitOfWork


async def pay_in(uow: UnitOfWork, ctx: Context, division: str, amount_fen: int) -> Fund:
    """Add donations to the charity's fund of a county or municipality.

    Raises `UnknownDivision`, `NoDepartment`, `OutsideJurisdiction`.
    """
    department = department_of(uow)
    ctx.policy(uow.now).divisions.require(division)
    if not uow.actor.within(division):
        raise OutsideJurisdiction(place_code=division)
    return await repository.pay_in(uow, department, division, amount_fen)


async def funds(uow: UnitOfWork) -> list[Fund]:
    """Return the actor's charity's funds. Raises `NoDepartment`."""
    return await repository.funds(uow, department_of(uow))


async def pledge(uow: UnitOfWork, ctx: Context, task_id: str, amount_fen: int) -> Pledge:
    """Set money aside for a task, from the nearest fund that holds so much.

    Raises `TaskNotFound`, `TaskClosed`, `FundInsufficient`, `PledgeExists`, `NoDepartment`.
    """
    task = await in_hand(uow, ctx, task_id)
    if task.state not in OPEN:
        raise TaskClosed
    for place in fund_places(task.place_code):
        if await repository.set_aside(uow, task.department, place, amount_fen):
            break
    else:
        held = await repository.funds(uow, task.department)
        near = [fund.available_fen for fund in held if fund.place_code in fund_places(task.place_code)]
        raise FundInsufficient(available_fen=max(near, default=0))
    made = Pledge(
        pledge_id=uow.ids.new(),
        referral_id=task.referral_id,
        case_id=task.case_id,
        place_code=task.place_code,
        department=task.department,
        fund_place=place,
        amount_fen=amount_fen,
        state=PledgeState.RESERVED,
        made_by=uow.actor.subject,
        made_at=uow.now,
    )
    if not await repository.add(uow, made):
        raise PledgeExists
    event = says.PledgeReserved(
        pledge_id=made.pledge_id, referral_id=made.referral_id, department=made.department, amount_fen=made.amount_fen
    )
    uow.emit(made, event, policy=None)
    return made


async def commit_pledge(uow: UnitOfWork, event: Envelope[says.DeskCompleted]) -> None:
    """The help was given: what was set aside for it is spent."""
    made = await repository.open_pledge(uow, event.data.referral_id)
    if made is not None:
        await repository.settle(uow, made, PledgeState.COMMITTED)
        said = says.PledgeCommitted(
            pledge_id=made.pledge_id, referral_id=made.referral_id, department=made.department, amount_fen=made.amount_fen
        )
        uow.emit(made, said, policy=None)


async def void_pledge(uow: UnitOfWork, event: Envelope[DeskEvent], referral_id: str, reason: Literal["refused", "returned"]) -> None:
    """The help was not given: what was set aside for it is free again."""
    made = await repository.open_pledge(uow, referral_id)
    if made is not None:
        await _void(uow, made, reason)


async def void_pledges_of_case(uow: UnitOfWork, event: Envelope[IntakeEvent]) -> None:
    """The case does not go on: what was set aside for a task that was stopped is free again.

    The end may be heard before what the desk itself said earlier: a task that was completed has spent its money, whatever came after.
    """
    for made in await repository.open_of_stopped_tasks(uow, event.case_id):
        await _void(uow, made, "case_ended")


async def _void(uow: UnitOfWork, made: Pledge, reason: str) -> None:
    await repository.settle(uow, made, PledgeState.VOIDED)
    said = says.PledgeVoided(
        pledge_id=made.pledge_id,
        referral_id=made.referral_id,
        department=made.department,
        amount_fen=made.amount_fen,
        reason_code=reason,
    )
    uow.emit(made, said, policy=None)
