"""Recording what was done for a person."""

from services.charity.domain.refusals import ServiceEnded, TaskNotTaken
from services.charity.domain.servings import RecordServing, Serving
from services.charity.repository.servings import SERVINGS, has_ended_service, servings_of_order
from services.desk.actions.tasks import get_task, lock_task
from services.desk.domain.refusals import NoDepartment, TaskNotFound
from services.desk.domain.tasks import TaskState
from shared.kit.errors import refuses
from shared.kit.instants import as_told
from shared.kit.refusals import TimeInFuture
from shared.run.context import Context
from shared.store.db import UnitOfWork

NOT_GIVEN = (TaskState.REFUSED, TaskState.RETURNED)


@refuses(NoDepartment, TaskNotFound, TaskNotTaken, ServiceEnded, TimeInFuture)
async def record_serving(uow: UnitOfWork, ctx: Context, command: RecordServing) -> Serving:
    """Keep what was done under a task that somebody has taken, also after its completion; nothing more once the mode was evaluated."""
    task = await lock_task(uow, ctx, command.task_id)
    if task.officer is None or task.state in NOT_GIVEN:
        raise TaskNotTaken
    if await has_ended_service(uow, task.referral_id, command.mode):
        raise ServiceEnded(mode=command.mode)
    serving = Serving(
        serving_id=uow.ids.new(),
        referral_id=task.referral_id,
        case_id=task.case_id,
        place_code=task.place_code,
        department=task.department,
        mode=command.mode,
        unit=command.unit,
        quantity=command.quantity,
        done_at=as_told("done_at", command.done_at, uow.now, ctx.policy(uow.now).limits.clock_skew_s),
        note_sha256=command.note_sha256,
        evaluation_code=command.evaluation_code,
        recorded_by=uow.actor.subject,
        recorded_at=uow.now,
    )
    await SERVINGS.add(uow, serving)
    return serving


@refuses(NoDepartment, TaskNotFound)
async def list_servings(uow: UnitOfWork, ctx: Context, task_id: str) -> list[Serving]:
    """Return what was done under a task of the actor's department."""
    task = await get_task(uow, ctx, task_id)
    return await servings_of_order(uow, task.referral_id)
