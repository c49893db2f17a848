"""Recording what a department's own system reports. What departs too far from the proposal, or contradicts itself, waits for an officer.

Every report is kept, also one that comes after the end: what does not fit the answer then is emitted as a contradiction.
"""

from dataclasses import replace

from services.desk.actions.answers import await_second, record, refuse, settle
from services.desk.actions.tasks import get_task_of_order, lock_task_of_order
from services.desk.domain.refusals import (
    NoDepartment,
    OrderNotFound,
    ReportIncomplete,
    ReportNumberReused,
    ReportsTooLarge,
    SystemNumberChanged,
    TaskInState,
)
from services.desk.domain.reports import RecordReport, Report, Stage, Standing, standing_of
from services.desk.domain.tasks import MACHINE, OPEN, Task, TaskState, Transition
from services.desk.repository.reports import REPORTS, reports_of
from services.desk.repository.tasks import TASKS
from shared.events.contracts.desk import DeskAcknowledged, DeskContradicted
from shared.kit.errors import refuses
from shared.kit.instants import as_told
from shared.kit.money import MAX_FEN
from shared.kit.refusals import TimeInFuture
from shared.run.context import Context
from shared.store.db import UnitOfWork

BY_SYSTEM = "decided_by_own_system"
"""Why an answer departs from its order's proposal: the department's own system decided so."""

CONTRADICTS = "own_system_contradicts"
"""Why an answer waits for an officer: what the system reported cannot all be true."""

NEEDS_AMOUNT = frozenset({Stage.DECIDED, Stage.PAID})


@refuses(NoDepartment, OrderNotFound)
async def list_reports(uow: UnitOfWork, ctx: Context, referral_id: str) -> list[Report]:
    """Return what was reported of an order to the actor's department, oldest first."""
    task = await get_task_of_order(uow, ctx, referral_id)
    return await reports_of(uow, task.task_id)


@refuses(
    NoDepartment,
    OrderNotFound,
    TaskInState,
    TimeInFuture,
    ReportIncomplete,
    ReportNumberReused,
    ReportsTooLarge,
    SystemNumberChanged,
)
async def record_report(uow: UnitOfWork, ctx: Context, command: RecordReport) -> Task:
    """Keep a report, and let the task follow what all of its reports say together. One that comes again changes nothing."""
    _check_form(command)
    # Kept as it was said, a little ahead too: a report that comes again is to say the same.
    as_told("reported_at", command.reported_at, uow.now, ctx.policy(uow.now).limits.clock_skew_s)
    task = await lock_task_of_order(uow, command.referral_id)
    if task.system_no not in (None, command.system_no):
        raise SystemNumberChanged(system_no=task.system_no)
    before = await reports_of(uow, task.task_id)
    same = next((one for one in before if one.report_no == command.report_no), None)
    if same is not None:
        if not same.repeated_by(command):
            raise ReportNumberReused(report_no=command.report_no)
        return task
    if task.state is TaskState.STOPPED and not task.may_be_answered:
        raise MACHINE.refusal(task, Transition.COMPLETE)  # Nobody had taken it: nothing can have been given.
    report = Report(
        task_id=task.task_id,
        report_no=command.report_no,
        place_code=task.place_code,
        stage=command.stage,
        amount_fen=command.amount_fen,
        reported_at=command.reported_at,
        reason_code=command.reason_code,
        reason_text=command.reason_text,
        recorded_by=uow.actor.subject,
        recorded_at=uow.now,
    )
    reported_before, reported_now = standing_of(before), standing_of([*before, report])
    if reported_now.paid_fen > MAX_FEN:
        raise ReportsTooLarge
    await REPORTS.add(uow, report)
    known = replace(task, system_no=command.system_no)
    if task.state not in OPEN and not task.may_be_answered:
        return await _follow_ended(uow, known, reported_before, reported_now)
    return await _follow(uow, ctx, known, reported_before, reported_now)


def _check_form(command: RecordReport) -> None:
    """Raise `ReportIncomplete` where a stage lacks what it needs, or has what it may not."""
    if (command.stage in NEEDS_AMOUNT) != (command.amount_fen is not None):
        raise ReportIncomplete(stage=command.stage.value, field="amount_fen")
    reasons = (command.reason_code, command.reason_text)
    if (None in reasons) if command.stage is Stage.REFUSED else (reasons != (None, None)):
        raise ReportIncomplete(stage=command.stage.value, field="reason_code, reason_text")


async def _follow(uow: UnitOfWork, ctx: Context, task: Task, before: Standing, now: Standing) -> Task:
    """Store a task as its reports have it. Whatever but a refusal is reported of it, it was taken.

    Who had answered it, and waits for a second officer, stays whoever answered: the system does not step into that place.
    """
    system = uow.actor.subject
    if task.state is TaskState.RECEIVED and now.refused is None:
        taken = replace(MACHINE.move(task, Transition.ACKNOWLEDGE, uow.now), officer=system)
        task = await record(uow, taken, DeskAcknowledged(referral_id=task.referral_id, department=task.department, officer=system))
    if now == before:
        return await _noted(uow, task)
    answered_by = task.officer if task.state is TaskState.CONFIRMING else system
    blank = replace(task.unanswered(), officer=answered_by, given_programme=task.programme)
    if now.settled:
        (decided_fen,) = now.decided_fen
        given = replace(blank, amount_fen=decided_fen)
        departs = given.departs_by_fen is not None
        return await settle(uow, ctx.policy(uow.now), replace(given, departure_code=BY_SYSTEM if departs else None))
    if now.contradicts or (now.refused is not None and task.state is TaskState.CONFIRMING):
        return await await_second(uow, replace(blank, amount_fen=now.paid_fen, departure_code=CONTRADICTS))
    if now.refused is not None and task.state is not TaskState.STOPPED:  # Of one that was stopped nobody waits for a refusal.
        assert now.refused.reason_code is not None, "a refusal has a reason"
        refused = replace(MACHINE.move(task, Transition.REFUSE, uow.now), officer=system)
        why = replace(refused, reason_code=now.refused.reason_code, reason_text=now.refused.reason_text)
        return await refuse(uow, ctx.policy(uow.now), why)
    return await _noted(uow, task)


async def _follow_ended(uow: UnitOfWork, task: Task, before: Standing, now: Standing) -> Task:
    """Keep that something was reported of a task that is over; say so where it does not fit how it ended."""
    fits = now == before or (task.state is TaskState.COMPLETED and now.settled and now.paid_fen == (task.amount_fen or 0))
    if fits:
        return await _noted(uow, task)
    event = DeskContradicted(
        referral_id=task.referral_id,
        department=task.department,
        given_fen=task.amount_fen,
        paid_fen=now.paid_fen,
        officer=uow.actor.subject,
    )
    return await record(uow, _next(uow, task), event)


async def _noted(uow: UnitOfWork, task: Task) -> Task:
    noted = _next(uow, task)
    await TASKS.save(uow, noted)
    return noted


def _next(uow: UnitOfWork, task: Task) -> Task:
    return replace(task, version=task.version + 1, updated_at=uow.now)
