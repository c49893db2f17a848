"""Steps of tasks; rows are only added. Whoever adds one has locked the task."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from services.desk.domain.steps import TaskStep
from services.desk.repository.tables import step
from shared.store.db import UnitOfWork
from shared.store.rows import Rows

STEPS = Rows(step, TaskStep, key=("task_id", "number"))


async def steps_of(uow: UnitOfWork, task_id: str) -> list[TaskStep]:
    """Return what was recorded of a task, oldest first."""
    return await STEPS.select(uow, "WHERE task_id = $1 ORDER BY number", task_id)


async def steps_of_tasks(uow: UnitOfWork, task_ids: Sequence[str]) -> Mapping[str, list[TaskStep]]:
    """Return what was recorded of each of some tasks, oldest first."""
    found = defaultdict[str, list[TaskStep]](list)
    for one in await STEPS.select(uow, "WHERE task_id = ANY($1) ORDER BY task_id, number", list(task_ids)):
        found[one.task_id].append(one)
    return found
