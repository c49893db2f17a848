"""The department's answers to an order: taken, returned, refused, completed. Each is given once, by an officer, and emitted.

What departs from the order's proposal by more than the profile's limit counts once a second officer has agreed, late answers too.
"""

from dataclasses import replace

from services.desk.actions.tasks import lock_task
from services.desk.domain.refusals import (
    DepartureUnexplained,
    NoDepartment,
    NoDeparture,
    PaperNeeded,
    SecondOfficerNeeded,
    StepsMissing,
    TaskChanged,
    TaskInState,
    TaskNotFound,
)
from services.desk.domain.steps import TABLES, course_of
from services.desk.domain.tasks import MACHINE, AcknowledgeTask, AnswerDeparture, CompleteTask, DeclineTask, Task, Transition
from services.desk.repository.steps import steps_of
from services.desk.repository.tasks import TASKS
from shared.events.contracts.desk import (
    DeskAcknowledged,
    DeskCompleted,
    DeskConfirmationAwaited,
    DeskDepartureDeclined,
    DeskEvent,
    DeskRefused,
    DeskReturned,
)
from shared.kit.errors import refuses
from shared.kit.policy import Policy
from shared.kit.principal import is_among
from shared.kit.refusals import ProgrammeNotOfDepartment
from shared.kit.remedies import remedies_against, remedy_text
from shared.run.context import Context
from shared.store.db import UnitOfWork

OF_RETURNS = "referral_reject"
"""The clock by whose limit a department says that a task is not its own."""


@refuses(NoDepartment, TaskNotFound, TaskInState)
async def acknowledge_task(uow: UnitOfWork, ctx: Context, command: AcknowledgeTask) -> Task:
    """Take a task."""
    task = await _move(uow, ctx, command.task_id, Transition.ACKNOWLEDGE)
    event = DeskAcknowledged(referral_id=task.referral_id, department=task.department, officer=uow.actor.subject)
    return await record(uow, task, event)


@refuses(NoDepartment, TaskNotFound, TaskInState, StepsMissing, PaperNeeded)
async def return_task(uow: UnitOfWork, ctx: Context, command: DeclineTask) -> Task:
    """Return a task that is another department's; the sender decides where it goes.

    After the time for that, which is that of the day of the receipt, it is taken back all the same, and marked: kept, it would lie with
    who cannot help.
    """
    declined = await _declined(uow, ctx, command, Transition.RETURN)
    rule = ctx.policy(declined.received_at).clocks[OF_RETURNS]
    due = ctx.calendar.deadline(declined.received_at, rule.limit, public=rule.public)
    late = replace(declined, returned_late=uow.now > due.due_at)
    event = DeskReturned(
        referral_id=late.referral_id,
        department=late.department,
        reason_code=command.reason_code,
        officer=uow.actor.subject,
        paper_sha256=late.paper_sha256,
        late=late.returned_late,
    )
    return await record(uow, late, event)


@refuses(NoDepartment, TaskNotFound, TaskInState, StepsMissing, PaperNeeded)
async def refuse_task(uow: UnitOfWork, ctx: Context, command: DeclineTask) -> Task:
    """Refuse a task with a written reason. An authority's refusal names the remedies of the law, and what the officer adds to them."""
    declined = await _declined(uow, ctx, command, Transition.REFUSE)
    return await refuse(uow, ctx.policy(uow.now), replace(declined, remedy_text=command.remedy_text))


@refuses(NoDepartment, TaskNotFound, TaskInState, ProgrammeNotOfDepartment, StepsMissing, DepartureUnexplained, NoDeparture, PaperNeeded)
async def complete_task(uow: UnitOfWork, ctx: Context, command: CompleteTask) -> Task:
    """Record what was given, under the programme that was asked for or another one of the department's own, once its steps are done.

    It is what the order proposed, or departs from that with a reason; by more than the profile's limit it waits for a second officer.
    """
    task, policy = await lock_task(uow, ctx, command.task_id), ctx.policy(uow.now)
    if not task.may_be_answered:
        raise MACHINE.refusal(task, Transition.COMPLETE)
    programme = command.programme or task.programme
    given = replace(
        task,
        officer=uow.actor.subject,
        amount_fen=command.amount_fen,
        given_programme=programme,
        result_text=command.result_text,
        departure_code=command.departure_code,
        departure_text=command.departure_text,
        paper_sha256=command.paper_sha256,
    )
    if programme != task.programme and not policy.has_programme(task.department, programme):
        raise ProgrammeNotOfDepartment(department=task.department, programme=programme)
    course = course_of(policy.kind_of(programme), await steps_of(uow, task.task_id))
    if not course.is_done:
        raise StepsMissing(programme=programme, next_steps=", ".join(course.next_steps))
    departs, reasons = given.departs_by_fen is not None, (command.departure_code, command.departure_text)
    if departs and None in reasons:
        raise DepartureUnexplained(proposed_fen=task.proposed_fen)
    if not departs and reasons != (None, None):
        raise NoDeparture
    check_paper(uow, given.department, given.paper_sha256)
    return await settle(uow, policy, given)


async def settle(uow: UnitOfWork, policy: Policy, given: Task) -> Task:
    """Store a locked task as completed with what was given, or as waiting for a second officer where that is too far from the proposal.

    So is another programme than the one that was asked for, if that has steps: one officer alone does not leave them out.
    """
    by_fen, leaves_steps = given.departs_by_fen, given.given_programme != given.programme and TABLES[policy.kind_of(given.programme)]
    if leaves_steps or (by_fen is not None and by_fen > policy.limits.departure_alone_fen):
        return await await_second(uow, given)
    completed = MACHINE.move(given, Transition.COMPLETE, uow.now)
    return await record(uow, completed, _completed(completed))


async def await_second(uow: UnitOfWork, given: Task) -> Task:
    """Store a locked task as waiting for another officer to agree to what was given."""
    awaited = MACHINE.move(given, Transition.DEPART, uow.now)
    assert awaited.given_programme is not None, "what was given was recorded"
    assert awaited.departure_code is not None, "who departs from a proposal says why"
    assert awaited.officer is not None, "somebody did"
    event = DeskConfirmationAwaited(
        referral_id=awaited.referral_id,
        department=awaited.department,
        programme=awaited.given_programme,
        proposed_fen=awaited.proposed_fen,
        amount_fen=awaited.amount_fen,
        departure_code=awaited.departure_code,
        officer=awaited.officer,
    )
    return await record(uow, awaited, event)


@refuses(NoDepartment, TaskNotFound, TaskInState, TaskChanged, SecondOfficerNeeded)
async def answer_departure(uow: UnitOfWork, ctx: Context, command: AnswerDeparture) -> Task:
    """Agree to what a colleague recorded, which then counts; or do not, and it is to be recorded anew. The colleague may do neither.

    It is agreed to what was read: a task that changed since is to be read again.
    """
    task = await lock_task(uow, ctx, command.task_id)
    answered = MACHINE.move(task, Transition.AGREE if command.agree else Transition.DISAGREE, uow.now)
    if task.officer is not None and is_among(uow.actor.subject, (task.officer,)):
        raise SecondOfficerNeeded
    if command.version != task.version:
        raise TaskChanged
    if command.agree:
        confirmed = replace(answered, confirmed_by=uow.actor.subject)
        return await record(uow, confirmed, _completed(confirmed))
    back = answered.unanswered()
    if task.stopped_at is not None:  # It was told late: nobody is asked for it any more, and it may be told once more.
        back = MACHINE.move(back, Transition.STOP, uow.now)
    event = DeskDepartureDeclined(referral_id=task.referral_id, department=task.department, officer=uow.actor.subject)
    return await record(uow, back, event)


def _completed(task: Task) -> DeskCompleted:
    assert task.given_programme is not None, "what was given was recorded"
    assert task.officer is not None, "somebody did"
    return DeskCompleted(
        referral_id=task.referral_id,
        department=task.department,
        programme=task.given_programme,
        amount_fen=task.amount_fen,
        officer=task.officer,
        proposed_fen=task.proposed_fen,
        departure_code=task.departure_code,
        confirmed_by=task.confirmed_by,
        paper_sha256=task.paper_sha256,
    )


async def _move(uow: UnitOfWork, ctx: Context, task_id: str, transition: Transition) -> Task:
    """Lock a task and return it as it is once this officer has answered."""
    task = MACHINE.move(await lock_task(uow, ctx, task_id), transition, uow.now)
    return replace(task, officer=uow.actor.subject)


async def _declined(uow: UnitOfWork, ctx: Context, command: DeclineTask, transition: Transition) -> Task:
    """Lock a task and return it as it is once this officer has declined it, with the reason."""
    task = (await _move(uow, ctx, command.task_id, transition)).unanswered()
    course = course_of(ctx.policy(uow.now).kind_of(task.programme), await steps_of(uow, task.task_id))
    if course.holds_somebody:
        raise StepsMissing(programme=task.programme, next_steps=", ".join(course.next_steps))
    check_paper(uow, task.department, command.paper_sha256)
    return replace(task, reason_code=command.reason_code, reason_text=command.reason_text, paper_sha256=command.paper_sha256)


async def refuse(uow: UnitOfWork, policy: Policy, declined: Task) -> Task:
    """Store a locked task as refused with its reason and what can be done against that, and say so.

    The remedies of the law come first, as the event names them; what the officer wrote is added and takes none of them away.
    """
    assert declined.reason_code is not None, "nobody refuses without a reason"
    remedies = remedies_against(policy, declined.department)
    texts = (remedy_text(policy) if remedies else None, declined.remedy_text)
    refused = replace(declined, remedy_text="".join(filter(None, texts)) or None)
    event = DeskRefused(
        referral_id=refused.referral_id,
        department=refused.department,
        reason_code=declined.reason_code,
        officer=uow.actor.subject,
        paper_sha256=refused.paper_sha256,
        remedies=remedies,
    )
    return await record(uow, refused, event)


def check_paper(uow: UnitOfWork, department: str, paper_sha256: str | None) -> None:
    """Raise `PaperNeeded` where an officer of another department answers: this one was asked on paper, and has nobody at a screen."""
    if paper_sha256 is None and uow.actor.department != department:
        raise PaperNeeded(department=department)


async def record(uow: UnitOfWork, task: Task, event: DeskEvent) -> Task:
    """Store a task as it now is, and emit what is said of it."""
    await TASKS.save(uow, task)
    uow.emit(task, event, policy=None)
    return task
