"""Every SQL statement of a desk."""

from collections.abc import Collection, Mapping
from dataclasses import asdict
from typing import Any

from sqlalchemy import RowMapping, select, update
from sqlalchemy.dialects.postgresql import insert as upsert

from services.desk.models import ended_case, task
from services.desk.rules import OPEN, State, Task
from shared.store.db import UnitOfWork


async def hold_case(uow: UnitOfWork, case_id: str) -> None:
    """Make whatever else is heard of the case wait until this transaction ends.

    Orders and endings come by different topics, which two consumers may hear at the same instant: each would miss what the other has not
    yet committed, and the task of a case that has ended would stay open.
    """
    await uow.sql("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", case_id)


async def add(uow: UnitOfWork, made: Task) -> None:
    """Store a new task; an order that is in the queue already stays as it is."""
    await uow.execute(upsert(task).values(_plain(made)).on_conflict_do_nothing(index_elements=["referral_id"]))


async def save(uow: UnitOfWork, made: Task) -> None:
    """Store a locked task as it now is."""
    await uow.execute(update(task).where(task.c.task_id == made.task_id).values(_plain(made)))


async def lock(uow: UnitOfWork, task_id: str, departments: Collection[str]) -> Task | None:
    """Lock and return a task of these departments, or None when there is none in the actor's jurisdiction."""
    query = select(task).where(task.c.task_id == task_id, task.c.department.in_(departments)).with_for_update()
    row = (await uow.execute(query)).mappings().one_or_none()
    return _task(row) if row is not None else None


async def get(uow: UnitOfWork, task_id: str, departments: Collection[str]) -> Task | None:
    """Return a task of these departments, or None when there is none in the actor's jurisdiction."""
    query = select(task).where(task.c.task_id == task_id, task.c.department.in_(departments))
    row = (await uow.execute(query)).mappings().one_or_none()
    return _task(row) if row is not None else None


async def listed(
    uow: UnitOfWork, departments: Collection[str], wanted: Mapping[str, str | None], before: str | None, limit: int
) -> list[Task]:
    """Return tasks of these departments, newest first, that have the wanted values."""
    query = select(task).where(task.c.department.in_(departments)).order_by(task.c.task_id.desc()).limit(limit)
    for column, value in wanted.items():
        if value is not None:
            query = query.where(task.c[column] == value)
    if before is not None:
        query = query.where(task.c.task_id < before)
    return [_task(row) for row in (await uow.execute(query)).mappings().all()]


async def open_of_case(uow: UnitOfWork, case_id: str) -> list[Task]:
    """Lock and return a case's open tasks."""
    query = select(task).where(task.c.case_id == case_id, task.c.state.in_([state.value for state in OPEN]))
    rows = (await uow.execute(query.order_by(task.c.task_id).with_for_update())).mappings().all()
    return [_task(row) for row in rows]


async def end_case(uow: UnitOfWork, case_id: str, place_code: str) -> None:
    """Store that a case does not go on."""
    await uow.execute(upsert(ended_case).values(case_id=case_id, place_code=place_code).on_conflict_do_nothing())


async def has_ended(uow: UnitOfWork, case_id: str) -> bool:
    """Tell whether a case does not go on."""
    found = await uow.execute(select(ended_case.c.case_id).where(ended_case.c.case_id == case_id))
    return found.scalar_one_or_none() is not None


def _task(row: RowMapping) -> Task:
    values: dict[str, Any] = {**row, "state": State(row["state"]), "hardship_codes": tuple(row["hardship_codes"])}
    return Task(**values)


def _plain(made: Task) -> dict[str, Any]:
    return {**asdict(made), "hardship_codes": list(made.hardship_codes)}
