"""The department's answers to an order: taken, returned, refused, completed. Each is given once, by an officer, and emitted."""

from dataclasses import replace

from services.desk.actions.tasks import lock_task
from services.desk.domain.refusals import NoDepartment, TaskInState, TaskNotFound
from services.desk.domain.tasks import MACHINE, AcknowledgeTask, CompleteTask, DeclineTask, Task, Transition
from services.desk.repository.tasks import TASKS
from shared.events.contracts.desk import DeskAcknowledged, DeskCompleted, DeskEvent, DeskRefused, DeskReturned
from shared.kit.errors import refuses
from shared.kit.refusals import ProgrammeNotOfDepartment
from shared.run.context import Context
from shared.store.db import UnitOfWork


@refuses(NoDepartment, TaskNotFound, TaskInState)
async def acknowledge_task(uow: UnitOfWork, ctx: Context, command: AcknowledgeTask) -> Task:
    """Take a task."""
    task = await _move(uow, ctx, command.task_id, Transition.ACKNOWLEDGE)
    event = DeskAcknowledged(referral_id=task.referral_id, department=task.department, officer=uow.actor.subject)
    return await _record(uow, task, event)


@refuses(NoDepartment, TaskNotFound, TaskInState)
async def return_task(uow: UnitOfWork, ctx: Context, command: DeclineTask) -> Task:
    """Return a task that is another department's; the sender decides where it goes."""
    return await _decline(uow, ctx, command, Transition.RETURN, DeskReturned)


@refuses(NoDepartment, TaskNotFound, TaskInState)
async def refuse_task(uow: UnitOfWork, ctx: Context, command: DeclineTask) -> Task:
    """Refuse a task with a written reason."""
    return await _decline(uow, ctx, command, Transition.REFUSE, DeskRefused)


@refuses(NoDepartment, TaskNotFound, TaskInState, ProgrammeNotOfDepartment)
async def complete_task(uow: UnitOfWork, ctx: Context, command: CompleteTask) -> Task:
    """Record what was given, under the programme that was asked for or another one of the department's own."""
    task = await _move(uow, ctx, command.task_id, Transition.COMPLETE)
    given = command.programme or task.programme
    if given != task.programme and not ctx.policy(uow.now).has_programme(task.department, given):
        raise ProgrammeNotOfDepartment(department=task.department, programme=given)
    completed = replace(task, amount_fen=command.amount_fen, result_text=command.result_text)
    event = DeskCompleted(
        referral_id=task.referral_id,
        department=task.department,
        programme=given,
        amount_fen=command.amount_fen,
        officer=uow.actor.subject,
    )
    return await _record(uow, completed, event)


async def _move(uow: UnitOfWork, ctx: Context, task_id: str, transition: Transition) -> Task:
    """Lock a task and return it as it is once this officer has answered."""
    task = MACHINE.move(await lock_task(uow, ctx, task_id), transition, uow.now)
    return replace(task, officer=uow.actor.subject)


async def _decline(
    uow: UnitOfWork, ctx: Context, command: DeclineTask, transition: Transition, answer: type[DeskReturned | DeskRefused]
) -> Task:
    task = await _move(uow, ctx, command.task_id, transition)
    declined = replace(task, reason_code=command.reason_code, reason_text=command.reason_text)
    event = answer(referral_id=task.referral_id, department=task.department, reason_code=command.reason_code, officer=uow.actor.subject)
    return await _record(uow, declined, event)


async def _record(uow: UnitOfWork, task: Task, event: DeskEvent) -> Task:
    await TASKS.save(uow, task)
    uow.emit(task, event, policy=None)
    return task
