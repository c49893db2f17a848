"""The department's answers to an order: taken, returned, refused, completed. Each is given once, by an officer, and emitted."""

from dataclasses import replace

from services.desk.actions.tasks import lock_task
from services.desk.domain.refusals import NoDepartment, TaskInState, TaskNotFound
from services.desk.domain.tasks import MACHINE, AcknowledgeTask, CompleteTask, RefuseTask, ReturnTask, Task, Transition
from services.desk.repository.tasks import TASKS
from shared.events.contracts.desk import DeskAcknowledged, DeskCompleted, DeskEvent, DeskRefused, DeskReturned
from shared.kit.errors import refuses
from shared.kit.refusals import ProgrammeNotOfDepartment
from shared.run.context import Context
from shared.store.db import UnitOfWork


@refuses(NoDepartment, TaskNotFound, TaskInState)
async def acknowledge_task(uow: UnitOfWork, ctx: Context, command: AcknowledgeTask) -> Task:
    """Take a task."""
    task = MACHINE.move(await lock_task(uow, ctx, command.task_id), Transition.ACKNOWLEDGE, uow.now)
    taken = replace(task, officer=uow.actor.subject)
    event = DeskAcknowledged(referral_id=taken.referral_id, department=taken.department, officer=uow.actor.subject)
    return await _record(uow, taken, event)


@refuses(NoDepartment, TaskNotFound, TaskInState)
async def return_task(uow: UnitOfWork, ctx: Context, command: ReturnTask) -> Task:
    """Return a task that is another department's; the sender decides where it goes."""
    task = MACHINE.move(await lock_task(uow, ctx, command.task_id), Transition.RETURN, uow.now)
    returned = replace(task, officer=uow.actor.subject, reason_code=command.reason_code, reason_text=command.reason_text)
    event = DeskReturned(
        referral_id=returned.referral_id, department=returned.department, reason_code=command.reason_code, officer=uow.actor.subject
    )
    return await _record(uow, returned, event)


@refuses(NoDepartment, TaskNotFound, TaskInState)
async def refuse_task(uow: UnitOfWork, ctx: Context, command: RefuseTask) -> Task:
    """Refuse a task with a written reason."""
    task = MACHINE.move(await lock_task(uow, ctx, command.task_id), Transition.REFUSE, uow.now)
    refused = replace(task, officer=uow.actor.subject, reason_code=command.reason_code, reason_text=command.reason_text)
    event = DeskRefused(
        referral_id=refused.referral_id, department=refused.department, reason_code=command.reason_code, officer=uow.actor.subject
    )
    return await _record(uow, refused, event)


@refuses(NoDepartment, TaskNotFound, TaskInState, ProgrammeNotOfDepartment)
async def complete_task(uow: UnitOfWork, ctx: Context, command: CompleteTask) -> Task:
    """Record what was given, under the programme that was asked for or another one of the department's own."""
    task = MACHINE.move(await lock_task(uow, ctx, command.task_id), Transition.COMPLETE, uow.now)
    given = command.programme or task.programme
    if given != task.programme and not ctx.policy(uow.now).has_programme(task.department, given):
        raise ProgrammeNotOfDepartment(department=task.department, programme=given)
    completed = replace(task, officer=uow.actor.subject, amount_fen=command.amount_fen, result_text=command.result_text)
    event = DeskCompleted(
        referral_id=completed.referral_id,
        department=completed.department,
        programme=given,
        amount_fen=command.amount_fen,
        officer=uow.actor.subject,
    )
    return await _record(uow, completed, event)


async def _record(uow: UnitOfWork, task: Task, event: DeskEvent) -> Task:
    await TASKS.save(uow, task)
    uow.emit(task, event, policy=None)
    return task
