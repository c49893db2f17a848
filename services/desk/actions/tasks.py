"""Finding a task. Row-level security keeps everybody in their jurisdiction, and here officers are kept to their own department's tasks."""

from services.desk.domain.refusals import NoDepartment, OrderNotFound, OtherDepartment, TaskNotFound
from services.desk.domain.tasks import Task, TaskFilter
from services.desk.repository.tasks import (
    find_and_lock_task,
    find_and_lock_task_of_order,
    find_task,
    find_task_of_order,
    page_of_tasks,
)
from shared.kit.errors import refuses
from shared.run.context import Context
from shared.store.db import UnitOfWork


@refuses(NoDepartment, TaskNotFound)
async def get_task(uow: UnitOfWork, ctx: Context, task_id: str) -> Task:
    """Return a task of the actor's department."""
    task = await find_task(uow, task_id, _departments(uow, ctx))
    if task is None:
        raise TaskNotFound(task_id=task_id)
    return task


@refuses(NoDepartment)
async def list_tasks(uow: UnitOfWork, ctx: Context, wanted: TaskFilter, before: str | None, limit: int) -> list[Task]:
    """Return tasks of the actor's department, newest first."""
    return await page_of_tasks(uow, _departments(uow, ctx), wanted, before, limit)


@refuses(NoDepartment, TaskNotFound)
async def lock_task(uow: UnitOfWork, ctx: Context, task_id: str) -> Task:
    """Lock and return a task of the actor's department, at the version that the caller demands."""
    task = await find_and_lock_task(uow, task_id, _departments(uow, ctx))
    if task is None:
        raise TaskNotFound(task_id=task_id)
    uow.check_version(task.version)
    return task


@refuses(NoDepartment, OtherDepartment)
async def list_orders(uow: UnitOfWork, department: str, wanted: TaskFilter, before: str | None, limit: int) -> list[Task]:
    """Return the orders to a department, which has to be the very one that the token names, newest first."""
    if department != own_department(uow):
        raise OtherDepartment(department=own_department(uow))
    return await page_of_tasks(uow, frozenset((department,)), wanted, before, limit)


@refuses(NoDepartment, OrderNotFound)
async def get_order(uow: UnitOfWork, referral_id: str) -> Task:
    """Return an order to the very department that the token names, as it stands at the desk."""
    task = await find_task_of_order(uow, referral_id, frozenset((own_department(uow),)))
    if task is None:
        raise OrderNotFound(referral_id=referral_id)
    return task


@refuses(NoDepartment, OrderNotFound)
async def get_task_of_order(uow: UnitOfWork, ctx: Context, referral_id: str) -> Task:
    """Return the task of an order to the actor's department."""
    task = await find_task_of_order(uow, referral_id, _departments(uow, ctx))
    if task is None:
        raise OrderNotFound(referral_id=referral_id)
    return task


@refuses(NoDepartment, OrderNotFound)
async def lock_task_of_order(uow: UnitOfWork, referral_id: str) -> Task:
    """Lock and return the task of an order to the very department that the token names, at the version that the caller demands.

    A system reports for its own department only: one that was asked on paper answers by a letter.
    """
    task = await find_and_lock_task_of_order(uow, referral_id, frozenset((own_department(uow),)))
    if task is None:
        raise OrderNotFound(referral_id=referral_id)
    uow.check_version(task.version)
    return task


@refuses(NoDepartment)
def own_department(uow: UnitOfWork) -> str:
    """Return the department that the actor's token names: nobody sees another one's tasks or money."""
    if not uow.actor.department:
        raise NoDepartment
    return uow.actor.department


def _departments(uow: UnitOfWork, ctx: Context) -> frozenset[str]:
    return ctx.policy(uow.now).answers_for(own_department(uow))
