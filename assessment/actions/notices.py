"""Opening and closing notices: before the decision or after the aid, masked, until their period is over."""

from dataclasses import replace
from datetime import datetime

from assessment.actions.locking import LOCKING, lock_open_assessment
from assessment.domain.assessments import MACHINE, Assessment, AssessmentState, Transition, WholeAssessment, next_version
from assessment.domain.notices import Notice, NoticeMode, OpenNotice
from assessment.domain.refusals import AssessmentInState
from assessment.domain.screening import published
from assessment.domain.wording import notice_text
from assessment.repository.assessments import ASSESSMENTS, save_whole
from assessment.repository.notices import NOTICES, is_disputed, posted_by_another_calendar, withdraw_posted
from shared.events.contracts.assessment import NoticeClosed, NoticeOpened, NoticeRescheduled
from shared.kit.calendar import Deadline
from shared.kit.errors import refuses
from shared.run.context import Context
from shared.store import timers
from shared.store.db import UnitOfWork

BATCH = 200
"""Notices closed in one transaction."""

TIMER = "notice:"
"""Kind of the timer that closes a notice; the notice's id follows."""


@refuses(*LOCKING, AssessmentInState)
async def open_notice(uow: UnitOfWork, ctx: Context, command: OpenNotice) -> WholeAssessment:
    """Open the notice before the decision. Where nothing may be published, the case goes on to its decision at once."""
    case = await lock_open_assessment(uow, command.case_id)
    policy = ctx.policy(uow.now)
    if case.review is None or policy.procedures[case.review.procedure].notice_mode != "pre":
        raise MACHINE.refusal(case, Transition.OPEN_NOTICE)
    posted = published(policy, case)
    moved = MACHINE.move(case, Transition.OPEN_NOTICE if posted else Transition.CLOSE_NOTICE, uow.now)
    if posted:
        await _open(uow, ctx, moved, "pre", case.review.proposed_fen)
    return await save_whole(uow, moved)


async def open_notice_after_aid(uow: UnitOfWork, ctx: Context, case: Assessment) -> Assessment:
    """Open the notice after the aid if it is owed and everything is settled; return the case, not yet stored."""
    if not case.post_notice or case.cash_settled < case.cash_owed:
        return case
    await _open(uow, ctx, case, "post", case.decision.amount_fen if case.decision else 0)
    return replace(next_version(case), post_notice=False)


async def close_due_notices(uow: UnitOfWork, ctx: Context) -> datetime | None:
    """Close the notices whose period is over; one with an open objection waits for its investigation. Return when to look again.

    Whether a provisional period is over is judged by today's calendar.
    """
    due = await timers.due_of_free_cases(uow, ASSESSMENTS, BATCH)
    for timer in due.timers:
        case = await ASSESSMENTS.lock(uow, timer.case_id)
        notice = await NOTICES.get(uow, timer.kind.removeprefix(TIMER))
        if case is not None and notice is not None and notice.closed_at is None:
            notice = await _by_todays_calendar(uow, ctx, notice)
            if notice.closes_at <= uow.now and not await is_disputed(uow, notice.notice_id):
                await end_period(uow, case, notice)
    return due.next_at


async def reschedule_notices(uow: UnitOfWork, ctx: Context) -> bool:
    """Compute the provisional ends of running notices anew by today's calendar; tell whether there may be more.

    Locked are assessments first, in the order of their cases, then timers: whoever ends a case does so too.
    """
    stale = await posted_by_another_calendar(uow, ctx.calendar.version, BATCH)
    for seen in stale:
        case = await ASSESSMENTS.lock(uow, seen.case_id)
        # Read again under the lock: the notice may have been closed while this waited for it.
        notice = await NOTICES.get(uow, seen.notice_id)
        if case is not None and notice is not None and notice.closed_at is None:
            await _by_todays_calendar(uow, ctx, notice)
    return len(stale) == BATCH


async def end_period(uow: UnitOfWork, case: Assessment, notice: Notice) -> None:
    """Close a notice to which no objection is open; after the one before the decision, the decision is to be taken."""
    await close_notice(uow, notice)
    if notice.mode == "pre" and case.state is AssessmentState.IN_NOTICE:
        await ASSESSMENTS.save(uow, MACHINE.move(case, Transition.CLOSE_NOTICE, uow.now))


async def close_notice(uow: UnitOfWork, notice: Notice, *, upheld: bool = False) -> None:
    """Close a notice: its period is over, or an objection to it was `upheld`."""
    await NOTICES.save(uow, replace(notice, closed_at=uow.now, upheld=upheld))
    uow.emit(notice, NoticeClosed(notice_id=notice.notice_id, mode=notice.mode, upheld=upheld), policy=None)


async def withdraw_notices(uow: UnitOfWork, case_id: str) -> None:
    """Close what is still posted of a case that does not go on. No event is emitted: `notice.closed` means that a period went by."""
    for notice in await withdraw_posted(uow, case_id):
        await cancel_period(uow, notice)


async def cancel_period(uow: UnitOfWork, notice: Notice) -> None:
    """Disarm the timer that would close a notice."""
    await timers.cancel(uow, notice.case_id, f"{TIMER}{notice.notice_id}")


async def _by_todays_calendar(uow: UnitOfWork, ctx: Context, notice: Notice) -> Notice:
    """Return a posted notice with its end by today's calendar, if another one said it provisionally; store and publish what moved."""
    if not notice.provisional or notice.calendar_version == ctx.calendar.version:
        return notice
    ends = _end_of(ctx, notice.mode, notice.opened_at)
    anew = replace(notice, closes_at=ends.due_at, calendar_version=ends.calendar_version, provisional=ends.provisional)
    await NOTICES.save(uow, anew)
    await timers.arm(uow, anew.case_id, f"{TIMER}{anew.notice_id}", anew.closes_at)
    if anew.closes_at != notice.closes_at:
        event = NoticeRescheduled(
            notice_id=anew.notice_id,
            old_closes_at=notice.closes_at,
            closes_at=anew.closes_at,
            calendar_version=anew.calendar_version,
        )
        uow.emit(anew, event, policy=ctx.policy(uow.now).version)
    return anew


def _end_of(ctx: Context, mode: NoticeMode, opened_at: datetime) -> Deadline:
    period = ctx.policy(opened_at).period(f"{mode}_notice")
    return ctx.calendar.deadline(opened_at, period.limit, public=period.public)


async def _open(uow: UnitOfWork, ctx: Context, case: Assessment, mode: NoticeMode, amount_fen: int) -> None:
    policy = ctx.policy(uow.now)
    ends = _end_of(ctx, mode, uow.now)
    notice = Notice(
        notice_id=uow.ids.new(),
        case_id=case.case_id,
        place_code=case.place_code,
        mode=mode,
        text=notice_text(policy, case, amount_fen),
        opened_at=uow.now,
        closes_at=ends.due_at,
        calendar_version=ends.calendar_version,
        provisional=ends.provisional,
    )
    await NOTICES.add(uow, notice)
    await timers.arm(uow, case.case_id, f"{TIMER}{notice.notice_id}", notice.closes_at)
    event = NoticeOpened(notice_id=notice.notice_id, mode=notice.mode, closes_at=notice.closes_at)
    uow.emit(case, event, policy=policy.version)
