"""Notices 公示: hung before the decision or after the aid, masked; objected to, investigated, taken down by time."""

from dataclasses import replace

from assessment import repository
from assessment.actions.cases import changed, found, in_hand, moved
from assessment.domain.refusals import AssessmentInState, MakerIsChecker, NoticeClosed, NoticeNotFound, ObjectionNotFound, ObjectionResolved
from assessment.rules.conflicts import took_part
from assessment.rules.records import Assessment, Decision, Notice, Objection
from assessment.rules.screening import legal_basis, published
from assessment.rules.states import Deed, State
from assessment.rules.wording import notice_text, remedy_text
from assessment.schemas import RaiseObjection, ResolveObjection
from shared.events.contracts import assessment as says
from shared.run.context import Context
from shared.store import timers
from shared.store.db import UnitOfWork

BATCH = 200
"""Notices taken down in one transaction."""

NOTICE = "notice:"
"""Kind of the timer that takes a notice down; the notice's id follows."""


async def hang_before(uow: UnitOfWork, ctx: Context, case_id: str) -> Assessment:
    """Hang the notice before the decision. Where nothing may be published, the case goes on to its decision at once.

    Raises `AssessmentNotFound`, `CaseClosed`, `RelatedOfficer`, `AssessmentInState`.
    """
    case = await in_hand(uow, case_id)
    policy = ctx.policy(uow.now)
    if case.review is None or policy.procedures[case.review.procedure].notice_mode != "pre":
        raise AssessmentInState(case_id=case_id, state=case.state.value, transition=Deed.OPEN_NOTICE.value)
    if not published(policy, case):
        waived = moved(case, Deed.CLOSE_NOTICE)
        await repository.save(uow, waived)
        return waived
    hanging = moved(case, Deed.OPEN_NOTICE)
    await repository.save(uow, hanging)
    await _hang(uow, ctx, hanging, "pre", case.review.proposed_fen)
    return hanging


async def hang_after(uow: UnitOfWork, ctx: Context, case: Assessment) -> Assessment:
    """Hang the notice after the aid if it is owed and everything is settled; return the case, not yet stored."""
    if not case.post_notice or case.cash_settled < case.cash_owed:
        return case
    await _hang(uow, ctx, case, "post", case.decision.amount_fen if case.decision else 0)
    return changed(case, post_notice=False)


async def _hang(uow: UnitOfWork, ctx: Context, case: Assessment, mode: str, amount_fen: int) -> None:
    policy = ctx.policy(uow.now)
    deadline = ctx.calendar.deadline(uow.now, policy.period(f"{mode}_notice").limit)
    hung = Notice(
        notice_id=uow.ids.new(),
        case_id=case.case_id,
        place_code=case.place_code,
        mode="pre" if mode == "pre" else "post",
        text=notice_text(policy, case, amount_fen),
        opened_at=uow.now,
        closes_at=deadline.due_at,
    )
    await repository.add_notice(uow, hung)
    await timers.arm(uow, case.case_id, f"{NOTICE}{hung.notice_id}", hung.closes_at)
    event = says.NoticeOpened(notice_id=hung.notice_id, mode=hung.mode, closes_at=hung.closes_at)
    uow.emit(case, event, policy=policy.version)


async def close_due(uow: UnitOfWork) -> int:
    """Take down the notices whose time is over; one with an open objection waits for its investigation. Return how many timers fired."""
    fired = await timers.due(uow, BATCH)
    for timer in fired:
        case = await repository.lock(uow, timer.case_id)
        hung = await repository.notice_of(uow, timer.kind.removeprefix(NOTICE))
        if case is not None and hung is not None and not await _disputed(uow, hung):
            await _close(uow, case, hung)
    return len(fired)


async def take_down(uow: UnitOfWork, case_id: str) -> None:
    """Take down what still hangs of a case that does not go on. Nothing is said: `notice.closed` means that a period went by."""
    for hung in await repository.notices_of_case(uow, case_id):
        if hung.closed_at is None:
            await repository.save_notice(uow, replace(hung, closed_at=uow.now))
            await timers.cancel(uow, case_id, f"{NOTICE}{hung.notice_id}")


async def raise_objection(uow: UnitOfWork, notice_id: str, command: RaiseObjection) -> Objection:
    """Object to a notice that hangs. Raises `NoticeNotFound`, `NoticeClosed`."""
    known = await repository.notice_of(uow, notice_id)
    if known is None:
        raise NoticeNotFound(notice_id=notice_id)
    case = await repository.lock(uow, known.case_id)
    # Read again under the lock: the notice may have been taken down while this waited for it.
    hung = await repository.notice_of(uow, notice_id)
    if hung is None or hung.closed_at is not None or case is None:
        raise NoticeClosed(notice_id=notice_id)
    raised = Objection(
        objection_id=uow.ids.new(),
        notice_id=notice_id,
        case_id=hung.case_id,
        place_code=hung.place_code,
        reason_code=command.reason_code,
        reason_text=command.reason_text,
        raised_by=uow.actor.subject,
        raised_at=uow.now,
    )
    await repository.add_objection(uow, raised)
    await repository.save(uow, moved(case, Deed.OBJECT) if hung.mode == "pre" else changed(case))
    event = says.NoticeObjectionRaised(notice_id=notice_id, objection_id=raised.objection_id, reason_code=command.reason_code)
    uow.emit(hung, event, policy=None)
    return raised


async def resolve_objection(uow: UnitOfWork, ctx: Context, objection_id: str, command: ResolveObjection) -> Objection:
    """Record what the investigation of an objection found; the investigator had no part in the case and did not object.

    Raises `ObjectionNotFound`, `ObjectionResolved`, `MakerIsChecker`, `RelatedOfficer`.
    """
    known = await repository.objection_of(uow, objection_id)
    if known is None:
        raise ObjectionNotFound(objection_id=objection_id)
    case = await in_hand(uow, known.case_id, decided=True)
    # Read again under the lock: another investigator may have been faster.
    raised = await repository.objection_of(uow, objection_id)
    if raised is None or raised.upheld is not None:
        raise ObjectionResolved(objection_id=objection_id)
    if took_part(case, uow.actor.subject) or raised.raised_by == uow.actor.subject:
        raise MakerIsChecker
    resolved = replace(raised, upheld=command.upheld, finding_text=command.finding_text, resolved_by=uow.actor.subject, resolved_at=uow.now)
    await repository.save_objection(uow, resolved)
    event = says.NoticeObjectionResolved(
        notice_id=raised.notice_id, objection_id=objection_id, upheld=command.upheld, resolved_by=uow.actor.subject
    )
    uow.emit(raised, event, policy=None)
    await _after_resolution(uow, ctx, case, resolved)
    return resolved


async def _after_resolution(uow: UnitOfWork, ctx: Context, case: Assessment, resolved: Objection) -> None:
    hung = await repository.notice_of(uow, resolved.notice_id)
    if hung is None or hung.closed_at is not None:
        return
    if resolved.upheld:
        await timers.cancel(uow, case.case_id, f"{NOTICE}{hung.notice_id}")
        await _uphold(uow, ctx, case, replace(hung, upheld=True), resolved)
    elif not await _disputed(uow, hung):
        again = moved(case, Deed.DISMISS) if case.state is State.OBJECTED else changed(case)
        await repository.save(uow, again)
        if hung.closes_at <= uow.now:
            await _close(uow, again, hung)


async def _uphold(uow: UnitOfWork, ctx: Context, case: Assessment, hung: Notice, resolved: Objection) -> None:
    await repository.save_notice(uow, replace(hung, closed_at=uow.now))
    closed = says.NoticeClosed(notice_id=hung.notice_id, mode=hung.mode, upheld=True)
    uow.emit(case, closed, policy=None)
    if case.state is not State.OBJECTED or case.review is None:
        return  # After the aid: what was wrongly paid is recovered, the decision stays on record.
    policy = ctx.policy(uow.now)
    decision = Decision(
        approved=False,
        decided_by=uow.actor.subject,
        amount_fen=0,
        reason_code="objection_upheld",
        reason_text=resolved.finding_text,
        remedy_text=remedy_text(policy),
        policy_version=policy.version,
        legal_basis=legal_basis(policy, case, case.review.procedure),
    )
    await repository.save(uow, moved(case, Deed.UPHOLD, decision=decision))
    rejected = says.CaseRejected(
        procedure=case.review.procedure,
        reason_code="objection_upheld",
        proposed_by=case.review.proposed_by,
        decided_by=uow.actor.subject,
        legal_basis=decision.legal_basis,
    )
    uow.emit(case, rejected, policy=policy.version)


async def _close(uow: UnitOfWork, case: Assessment, hung: Notice) -> None:
    if hung.closed_at is not None:
        return
    await repository.save_notice(uow, replace(hung, closed_at=uow.now))
    if hung.mode == "pre" and case.state is State.IN_NOTICE:
        await repository.save(uow, moved(case, Deed.CLOSE_NOTICE))
    uow.emit(case, says.NoticeClosed(notice_id=hung.notice_id, mode=hung.mode), policy=None)


async def _disputed(uow: UnitOfWork, hung: Notice) -> bool:
    raised = await repository.objections_of(uow, hung.case_id)
    return any(objection.notice_id == hung.notice_id and objection.upheld is None for objection in raised)


async def objections(uow: UnitOfWork, case_id: str) -> list[Objection]:
    """Return a case's objections. Raises `AssessmentNotFound`."""
    await found(uow, case_id)
    return await repository.objections_of(uow, case_id)


async def hanging(uow: UnitOfWork, before: str | None, limit: int) -> list[Notice]:
    """Return the notices that hang now."""
    return await repository.hanging(uow, before, limit)
