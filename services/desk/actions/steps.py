"""Recording what a department does before it answers, by the table of its programme's kind; also late, of a task that was stopped.

A department's own system keeps the steps itself: what it reports as decided and paid is completed without them (`reports`).
"""

from collections.abc import Sequence
from datetime import UTC, date, datetime

from services.desk.actions.answers import check_paper, record
from services.desk.actions.tasks import lock_task
from services.desk.domain.refusals import (
    NoDepartment,
    PaperNeeded,
    StepBeforeLast,
    StepIncomplete,
    StepNotOfDepartment,
    StepOutOfOrder,
    TaskInState,
    TaskNotFound,
)
from services.desk.domain.steps import KIND_OF, RecordStep, TaskFile, TaskStep, check_form, course_of, out_of_order
from services.desk.domain.tasks import MACHINE, Task, Transition
from services.desk.repository.steps import STEPS, steps_of, steps_of_tasks
from shared.events.contracts.desk import DeskStepRecorded
from shared.kit.calendar import SHANGHAI
from shared.kit.errors import refuses
from shared.kit.instants import day_as_told
from shared.kit.refusals import TimeInFuture
from shared.run.context import Context
from shared.store.db import UnitOfWork


async def open_files(uow: UnitOfWork, ctx: Context, tasks: Sequence[Task]) -> list[TaskFile]:
    """Return tasks with their steps."""
    steps, policy = await steps_of_tasks(uow, [task.task_id for task in tasks]), ctx.policy(uow.now)
    return [TaskFile(task, own := steps.get(task.task_id, []), course_of(policy.kind_of(task.programme), own)) for task in tasks]


@refuses(
    NoDepartment,
    TaskNotFound,
    TaskInState,
    StepIncomplete,
    StepNotOfDepartment,
    StepOutOfOrder,
    StepBeforeLast,
    TimeInFuture,
    PaperNeeded,
)
async def record_step(uow: UnitOfWork, ctx: Context, command: RecordStep) -> Task:
    """Record a step, of the programme that was asked for or of another one of the department's that is given in its place."""
    check_form(command)
    policy, kind = ctx.policy(uow.now), KIND_OF[command.step]
    done_on = day_as_told("done_on", command.done_on, uow.now, policy.limits.clock_skew_s)
    task = await lock_task(uow, ctx, command.task_id)
    if not task.may_be_answered:
        raise MACHINE.refusal(task, Transition.RECORD_STEP)
    check_paper(uow, task.department, command.paper_sha256)
    if kind not in policy.kinds_of(task.department):
        raise StepNotOfDepartment(department=task.department, step=command.step.value)
    before = await steps_of(uow, task.task_id)
    course = course_of(kind, before)
    if command.step not in course.next_steps:
        raise out_of_order(course, command.step)
    if course.last_on is not None and done_on < course.last_on:
        raise StepBeforeLast(last_on=course.last_on.isoformat())
    recorded = TaskStep(
        task_id=task.task_id,
        number=len(before) + 1,
        place_code=task.place_code,
        kind=kind,
        step=command.step,
        done_on=done_on,
        count=command.count,
        handed_to=command.handed_to,
        paper_sha256=command.paper_sha256,
        recorded_by=uow.actor.subject,
        recorded_at=uow.now,
    )
    await STEPS.add(uow, recorded)
    event = DeskStepRecorded(
        referral_id=task.referral_id,
        department=task.department,
        kind=kind,
        step=recorded.step.value,
        done_on=done_on,
        done_at=_counts_from(done_on, uow.now),
        count=recorded.count,
        handed_to=recorded.handed_to,
        officer=uow.actor.subject,
        paper_sha256=recorded.paper_sha256,
    )
    return await record(uow, MACHINE.move(task, Transition.RECORD_STEP, uow.now), event)


def _counts_from(done_on: date, now: datetime) -> datetime:
    """Return from when a step counts: from now, or from the beginning of the day in Shanghai if that was before today."""
    today = now.astimezone(SHANGHAI).date()
    return now if done_on == today else datetime(done_on.year, done_on.month, done_on.day, tzinfo=SHANGHAI).astimezone(UTC)
