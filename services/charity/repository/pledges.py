"""Pledges. Whoever ends one has locked it while it was reserved."""

from services.charity.domain.pledges import Pledge, PledgeState
from services.charity.repository.tables import pledge
from services.desk.domain.tasks import TaskState
from shared.store.db import UnitOfWork
from shared.store.rows import Rows

PLEDGES = Rows(pledge, Pledge, key="pledge_id")

OF_STOPPED_TASKS = """
WHERE state = $2 AND referral_id IN (SELECT referral_id FROM task WHERE case_id = $1 AND state = $3) ORDER BY pledge_id FOR UPDATE
"""


async def lock_reserved_pledge(uow: UnitOfWork, referral_id: str) -> Pledge | None:
    """Lock and return the reserved pledge of a task, or None."""
    reserved = await PLEDGES.select(uow, "WHERE referral_id = $1 AND state = $2 FOR UPDATE", referral_id, PledgeState.RESERVED)
    return reserved[0] if reserved else None


async def lock_pledges_of_stopped_tasks(uow: UnitOfWork, case_id: str) -> list[Pledge]:
    """Lock and return the reserved pledges of a case's stopped tasks."""
    return await PLEDGES.select(uow, OF_STOPPED_TASKS, case_id, PledgeState.RESERVED, TaskState.STOPPED)


async def pledge_of_order(uow: UnitOfWork, referral_id: str) -> Pledge | None:
    """Return the pledge of an order, however it stands, or None when there is none, in the actor's jurisdiction."""
    return next(iter(await PLEDGES.select(uow, "WHERE referral_id = $1", referral_id)), None)
