"""Orders that come in and are given up, and cases that end. An order may come after either."""

from dataclasses import replace
from datetime import datetime

from services.desk.domain.tasks import MACHINE, Task, TaskState, Transition
from services.desk.repository.tasks import (
    TASKS,
    drop_order,
    end_case,
    has_ended,
    hold_case,
    lock_open_task_of_order,
    lock_open_tasks,
    why_dropped,
)
from shared.events.contracts import Envelope
from shared.events.contracts.intake import IntakeEvent
from shared.events.contracts.referral import ReferralDropped, ReferralIssued
from shared.store.db import UnitOfWork


async def receive_order(uow: UnitOfWork, event: Envelope[ReferralIssued]) -> None:
    """Put an order into the queue, once; one that was given up, or whose case has ended, is put there as stopped."""
    await hold_case(uow, event.case_id)
    reason_code = await why_dropped(uow, event.data.referral_id)
    stopped = reason_code is not None or await has_ended(uow, event.case_id)
    order = event.data
    task = Task(
        task_id=uow.ids.new(),
        referral_id=order.referral_id,
        case_id=event.case_id,
        place_code=event.place_code,
        department=order.department,
        programme=order.programme,
        person_ref=order.person_ref,
        hardship_codes=order.hardship_codes,
        priority=order.priority,
        state=TaskState.STOPPED if stopped else TaskState.RECEIVED,
        received_at=uow.now,
        updated_at=uow.now,
        reason_code=reason_code,
        stopped_at=uow.now if stopped else None,
        due_at=order.due_at,
        facts=order.facts,
        given=order.given or (),
        attachments=order.attachments or (),
        proposal=order.proposal,
    )
    if await TASKS.add_if_new(uow, task, on="(referral_id)"):  # An order that is in the queue already stays as it is.
        uow.mark_changed(order.department)  # Its own system may wait for what comes.


async def stop_order(uow: UnitOfWork, event: Envelope[ReferralDropped]) -> None:
    """Stop the task of an order that was given up, for the sender's reason; one that the department has answered stays answered.

    An order may come after it was given up: a record that could not be read is put back into the line later.
    """
    await hold_case(uow, event.case_id)
    task = await lock_open_task_of_order(uow, event.data.referral_id)
    if task is None:
        await drop_order(uow, event.data.referral_id, event.place_code, event.data.reason_code)
        return
    await TASKS.save(uow, replace(_stopped(task, uow.now), reason_code=event.data.reason_code))


async def stop_case(uow: UnitOfWork, event: Envelope[IntakeEvent]) -> None:
    """Stop the open tasks of a case that does not go on."""
    await hold_case(uow, event.case_id)
    await end_case(uow, event.case_id, event.place_code)
    for task in await lock_open_tasks(uow, event.case_id):
        await TASKS.save(uow, _stopped(task, uow.now))


def _stopped(task: Task, now: datetime) -> Task:
    """Return a task that nobody is asked for any more, without an answer to which nobody has agreed."""
    return replace(MACHINE.move(task.unanswered(), Transition.STOP, now), stopped_at=now)
