"""What ends by itself: the office's time to answer 视为受理, and the person's time to bring papers."""

from datetime import datetime

from intake.actions.cases import DEEMED, accept_by_silence
from intake.actions.materials import ANSWER, go_on
from intake.domain.cases import MACHINE, Case, CaseState, Transition
from intake.repository.cases import CASES
from intake.repository.materials import arm_awaited, get_materials
from shared.events.contracts.intake import CaseMaterialsOverdue
from shared.run.context import Context
from shared.store import deadlines
from shared.store.db import UnitOfWork

BATCH = 200
"""Timers fired, or armed anew, in one transaction, at most: a burst must not hold the locks of thousands of cases."""


async def end_periods(uow: UnitOfWork, ctx: Context) -> datetime | None:
    """End the periods that are over, by today's calendar; return when to look again."""
    due = await deadlines.terms_over(uow, ctx.calendar, CASES, BATCH)
    for timer in due.timers:
        case = await CASES.lock(uow, timer.case_id)
        if case is not None and timer.kind == DEEMED and MACHINE.may(case, Transition.ACCEPT_BY_SILENCE):
            await CASES.save(uow, accept_by_silence(uow, case, await get_materials(uow, case.case_id)))
        elif case is not None and timer.kind == ANSWER and MACHINE.may(case, Transition.DECIDE_WITHOUT):
            await _stop_waiting(uow, ctx, case, timer.due_at)
    return due.next_at


async def reschedule_periods(uow: UnitOfWork, ctx: Context) -> bool:
    """Move periods that were provisional to where the calendar of this process has them; tell whether there may be more."""
    return await deadlines.reschedule(uow, ctx.calendar, BATCH) == BATCH


async def arm_what_is_awaited(uow: UnitOfWork, _ctx: Context) -> bool:
    """Watch papers that are awaited unwatched: the release before asks without a timer, and lets those that it finds due end in silence."""
    await arm_awaited(uow, ANSWER)
    return False


async def _stop_waiting(uow: UnitOfWork, ctx: Context, case: Case, due_at: datetime) -> None:
    """Let the office decide without the papers that did not come; its time goes on from the end of the person's."""
    materials = await get_materials(uow, case.case_id)
    if materials is None or not materials.outstanding or materials.answer_by > due_at:
        return  # They came, or were asked for again, while the timer was being fired.
    decided = MACHINE.move(case, Transition.DECIDE_WITHOUT, uow.now)
    if decided.state is CaseState.READY:
        decided = await go_on(uow, ctx, decided, materials.answer_by)
    await CASES.save(uow, decided)
    event = CaseMaterialsOverdue(missing=materials.outstanding, answer_by=materials.answer_by)
    uow.emit(decided, event, policy=ctx.policy(uow.now).version)
