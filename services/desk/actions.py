"""What a desk can do: receive, acknowledge, return, refuse, complete, stop."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from services.desk import repository
from services.desk.domain.refusals import NoDepartment, TaskInState, TaskNotFound
from services.desk.rules import Deed, State, Task, after, answers_for, has_programme
from services.desk.schemas import Complete, Refuse
from shared.events.contracts import Envelope
from shared.events.contracts import desk as says
from shared.events.contracts.intake import IntakeEvent
from shared.events.contracts.referral import ReferralIssued
from shared.kit.refusals import ProgrammeNotOfDepartment
from shared.run.context import Context
from shared.store.db import UnitOfWork


async def receive(uow: UnitOfWork, event: Envelope[ReferralIssued]) -> None:
    """Put an order into the queue; one whose case has ended meanwhile is put there as stopped."""
    await repository.hold_case(uow, event.case_id)
    ended = await repository.has_ended(uow, event.case_id)
    order = event.data
    made = Task(
        task_id=uow.ids.new(),
        referral_id=order.referral_id,
        case_id=event.case_id,
        place_code=event.place_code,
        department=order.department,
        programme=order.programme,
        person_ref=order.person_ref,
        hardship_codes=order.hardship_codes,
        priority=order.priority,
        state=State.STOPPED if ended else State.RECEIVED,
        version=1,
        received_at=uow.now,
        updated_at=uow.now,
    )
    await repository.add(uow, made)


async def stop_case(uow: UnitOfWork, event: Envelope[IntakeEvent]) -> None:
    """Stop the open tasks of a case that does not go on."""
    await repository.hold_case(uow, event.case_id)
    await repository.end_case(uow, event.case_id, event.place_code)
    for open_task in await repository.open_of_case(uow, event.case_id):
        await repository.save(uow, _moved(uow, open_task, Deed.STOP))


async def acknowledge(uow: UnitOfWork, ctx: Context, task_id: str) -> Task:
    """Take a task. Raises `NoDepartment`, `TaskNotFound`, `TaskInState`."""
    taken = await _move(uow, ctx, task_id, Deed.ACKNOWLEDGE)
    event = says.DeskAcknowledged(referral_id=taken.referral_id, department=taken.department, officer=uow.actor.subject)
    uow.emit(taken, event, policy=None)
    return taken


async def give_back(uow: UnitOfWork, ctx: Context, task_id: str, command: Refuse) -> Task:
    """Say that the task is another department's. Raises `NoDepartment`, `TaskNotFound`, `TaskInState`."""
    given = await _move(uow, ctx, task_id, Deed.RETURN, reason_code=command.reason_code, reason_text=command.reason_text)
    event = says.DeskReturned(
        referral_id=given.referral_id, department=given.department, reason_code=command.reason_code, officer=uow.actor.subject
    )
    uow.emit(given, event, policy=None)
    return given


async def refuse(uow: UnitOfWork, ctx: Context, task_id: str, command: Refuse) -> Task:
    """Refuse with a written reason. Raises `NoDepartment`, `TaskNotFound`, `TaskInState`."""
    refused = await _move(uow, ctx, task_id, Deed.REFUSE, reason_code=command.reason_code, reason_text=command.reason_text)
    event = says.DeskRefused(
        referral_id=refused.referral_id, department=refused.department, reason_code=command.reason_code, officer=uow.actor.subject
    )
    uow.emit(refused, event, policy=None)
    return refused


async def complete(uow: UnitOfWork, ctx: Context, task_id: str, command: Complete) -> Task:
    """Say what was given. Raises `NoDepartment`, `TaskNotFound`, `TaskInState`, `ProgrammeNotOfDepartment`."""
    done = await _move(uow, ctx, task_id, Deed.COMPLETE, amount_fen=command.amount_fen, result_text=command.result_text)
    given = command.programme or done.programme
    if given != done.programme and not has_programme(ctx.policy(uow.now), done.department, given):
        raise ProgrammeNotOfDepartment(department=done.department, programme=given)
    event = says.DeskCompleted(
        referral_id=done.referral_id,
        department=done.department,
        programme=given,
        amount_fen=command.amount_fen,
        officer=uow.actor.subject,
    )
    uow.emit(done, event, policy=None)
    return done


async def found(uow: UnitOfWork, ctx: Context, task_id: str) -> Task:
    """Return a task of the actor's department. Raises `NoDepartment`, `TaskNotFound`."""
    task = await repository.get(uow, task_id, _departments(uow, ctx))
    if task is None:
        raise TaskNotFound(task_id=task_id)
    return task


async def listed(uow: UnitOfWork, ctx: Context, wanted: Mapping[str, str | None], before: str | None, limit: int) -> list[Task]:
    """Return tasks of the actor's department, newest first. Raises `NoDepartment`."""
    return await repository.listed(uow, _departments(uow, ctx), wanted, before, limit)


async def in_hand(uow: UnitOfWork, ctx: Context, task_id: str) -> Task:
    """Lock and return a task of the actor's department. Raises `NoDepartment`, `TaskNotFound`."""
    task = await repository.lock(uow, task_id, _departments(uow, ctx))
    if task is None:
        raise TaskNotFound(task_id=task_id)
    uow.check_version(task.version)
    return task


def department_of(uow: UnitOfWork) -> str:
    """Return the department that the actor's token names: one sees one's own department only. Raises `NoDepartment`."""
    if not uow.actor.department:
        raise NoDepartment
    return uow.actor.department


def _departments(uow: UnitOfWork, ctx: Context) -> frozenset[str]:
    return answers_for(ctx.policy(uow.now), ctx.name, department_of(uow))


async def _move(uow: UnitOfWork, ctx: Context, task_id: str, deed: Deed, **changes: Any) -> Task:
    moved = _moved(uow, await in_hand(uow, ctx, task_id), deed, officer=uow.actor.subject, **changes)
    await repository.save(uow, moved)
    return moved


def _moved(uow: UnitOfWork, task: Task, deed: Deed, **changes: Any) -> Task:
    state = after(task.state, deed)
    if state is None:
        raise TaskInState(state=task.state.value, transition=deed.value)
    return replace(task, state=state, version=task.version + 1, updated_at=uow.now, **changes)
