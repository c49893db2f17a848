"""Tasks, and the cases that do not go on."""

from services.desk.domain.tasks import OPEN, Task, TaskFilter
from services.desk.repository.tables import task
from shared.store.db import UnitOfWork
from shared.store.rows import Rows

TASKS = Rows(task, Task, key="task_id")

DROP_ORDER = """
INSERT INTO dropped_order (referral_id, place_code, reason_code)
SELECT $1, $2, $3 WHERE NOT EXISTS (SELECT FROM task WHERE referral_id = $1) ON CONFLICT DO NOTHING
"""

ORDER_TO_DEPARTMENTS = "WHERE referral_id = $1 AND department = ANY($2)"
OF_DEPARTMENTS = "WHERE task_id = $1 AND department = ANY($2)"


async def hold_case(uow: UnitOfWork, case_id: str) -> None:
    """Make every other event of the case wait until this transaction ends.

    Orders and endings come by different topics, which two consumers may handle at the same instant: each would miss what the other has not
    yet committed, and the task of a case that has ended would stay open.
    """
    await uow.sql("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", case_id)


async def find_task(uow: UnitOfWork, task_id: str, departments: frozenset[str]) -> Task | None:
    """Return a task of these departments, or None when there is none in the actor's jurisdiction."""
    return next(iter(await TASKS.select(uow, OF_DEPARTMENTS, task_id, departments)), None)


async def find_and_lock_task(uow: UnitOfWork, task_id: str, departments: frozenset[str]) -> Task | None:
    """Lock and return a task of these departments, or None when there is none in the actor's jurisdiction."""
    return next(iter(await TASKS.select(uow, f"{OF_DEPARTMENTS} FOR UPDATE", task_id, departments)), None)


async def find_task_of_order(uow: UnitOfWork, referral_id: str, departments: frozenset[str]) -> Task | None:
    """Return the task of an order to these departments, or None when there is none in the actor's jurisdiction."""
    return next(iter(await TASKS.select(uow, ORDER_TO_DEPARTMENTS, referral_id, departments)), None)


async def find_and_lock_task_of_order(uow: UnitOfWork, referral_id: str, departments: frozenset[str]) -> Task | None:
    """Lock and return the task of an order to these departments, or None when there is none in the actor's jurisdiction."""
    return next(iter(await TASKS.select(uow, f"{ORDER_TO_DEPARTMENTS} FOR UPDATE", referral_id, departments)), None)


async def page_of_tasks(uow: UnitOfWork, departments: frozenset[str], wanted: TaskFilter, before: str | None, limit: int) -> list[Task]:
    """Return tasks of these departments, newest first."""
    equal = {"state": wanted.state, "case_id": wanted.case_id, "referral_id": wanted.referral_id}
    return await TASKS.page(uow, {"department": departments, **equal}, before, limit)


async def lock_open_tasks(uow: UnitOfWork, case_id: str) -> list[Task]:
    """Lock and return a case's open tasks."""
    return await TASKS.select(uow, "WHERE case_id = $1 AND state = ANY($2) ORDER BY task_id FOR UPDATE", case_id, OPEN)


async def lock_open_task_of_order(uow: UnitOfWork, referral_id: str) -> Task | None:
    """Lock and return the open task of an order, or None when it is over or the order never came here."""
    open_one = "WHERE referral_id = $1 AND state = ANY($2) FOR UPDATE"
    return next(iter(await TASKS.select(uow, open_one, referral_id, OPEN)), None)


async def end_case(uow: UnitOfWork, case_id: str, place_code: str) -> None:
    """Store that a case does not go on."""
    await uow.sql("INSERT INTO ended_case (case_id, place_code) VALUES ($1, $2) ON CONFLICT DO NOTHING", case_id, place_code)


async def has_ended(uow: UnitOfWork, case_id: str) -> bool:
    """Tell whether a case does not go on."""
    [row] = await uow.sql("SELECT EXISTS (SELECT FROM ended_case WHERE case_id = $1)", case_id)
    return bool(row[0])


async def drop_order(uow: UnitOfWork, referral_id: str, place_code: str, reason_code: str) -> None:
    """Store that an order was given up, if it has not come yet."""
    await uow.sql(DROP_ORDER, referral_id, place_code, reason_code)


async def why_dropped(uow: UnitOfWork, referral_id: str) -> str | None:
    """Return why an order was given up before it came, or None."""
    rows = await uow.sql("SELECT reason_code FROM dropped_order WHERE referral_id = $1", referral_id)
    return rows[0].reason_code if rows else None
