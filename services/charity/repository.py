"""Every SQL statement of the pledge book."""

from dataclasses import asdict
from typing import Any

from sqlalchemy import select, update
from sqlalchemy.dialects.postgresql import insert as upsert

from services.charity.models import fund, pledge
from services.charity.rules import Fund, Pledge, PledgeState
from services.desk.models import task
from services.desk.rules import State
from shared.store.db import UnitOfWork


async def pay_in(uow: UnitOfWork, department: str, place_code: str, amount_fen: int) -> Fund:
    """Add money to a fund, made first if there is none; return it."""
    statement = upsert(fund).values(department=department, place_code=place_code, available_fen=amount_fen, pledged_fen=0, spent_fen=0)
    key = [fund.c.department, fund.c.place_code]
    added = statement.on_conflict_do_update(index_elements=key, set_={"available_fen": fund.c.available_fen + amount_fen}).returning(fund)
    return Fund(**(await uow.execute(added)).mappings().one())


async def funds(uow: UnitOfWork, department: str) -> list[Fund]:
    """Return a charity's funds."""
    rows = (await uow.execute(select(fund).where(fund.c.department == department).order_by(fund.c.place_code))).mappings().all()
    return [Fund(**row) for row in rows]


async def set_aside(uow: UnitOfWork, department: str, place_code: str, amount_fen: int) -> bool:
    """Move money from available to pledged if there is so much; tell whether there was. One statement: two at once cannot both have it."""
    mine = (fund.c.department == department, fund.c.place_code == place_code)
    moved = (
        update(fund)
        .where(*mine, fund.c.available_fen >= amount_fen)
        .values(available_fen=fund.c.available_fen - amount_fen, pledged_fen=fund.c.pledged_fen + amount_fen)
    )
    return (await uow.execute(moved)).rowcount == 1


async def settle(uow: UnitOfWork, made: Pledge, state: PledgeState) -> None:
    """End a pledge: its money is spent, or available again."""
    mine = (fund.c.department == made.department, fund.c.place_code == made.fund_place)
    to = fund.c.spent_fen if state is PledgeState.COMMITTED else fund.c.available_fen
    values: dict[Any, Any] = {fund.c.pledged_fen: fund.c.pledged_fen - made.amount_fen, to: to + made.amount_fen}
    await uow.execute(update(fund).where(*mine).values(values))
    await uow.execute(update(pledge).where(pledge.c.pledge_id == made.pledge_id).values(state=state))


async def add(uow: UnitOfWork, made: Pledge) -> bool:
    """Store a pledge; tell whether it is the task's first."""
    stored = await uow.execute(upsert(pledge).values(asdict(made)).on_conflict_do_nothing().returning(pledge.c.pledge_id))
    return stored.scalar_one_or_none() is not None


async def open_pledge(uow: UnitOfWork, referral_id: str) -> Pledge | None:
    """Lock and return the reserved pledge of a task, or None."""
    query = select(pledge).where(pledge.c.referral_id == referral_id, pledge.c.state == PledgeState.RESERVED).with_for_update()
    row = (await uow.execute(query)).mappings().one_or_none()
    return Pledge(**{**row, "state": PledgeState(row["state"])}) if row is not None else None


async def open_of_stopped_tasks(uow: UnitOfWork, case_id: str) -> list[Pledge]:
    """Lock and return the reserved pledges of a case's stopped tasks."""
    stopped = select(task.c.referral_id).where(task.c.case_id == case_id, task.c.state == State.STOPPED)
    open_ones = (pledge.c.referral_id.in_(stopped), pledge.c.state == PledgeState.RESERVED)
    query = select(pledge).where(*open_ones).order_by(pledge.c.pledge_id)
    rows = (await uow.execute(query.with_for_update())).mappings().all()
    return [Pledge(**{**row, "state": PledgeState(row["state"])}) for row in rows]
