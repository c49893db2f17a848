"""Objecting to a notice, and investigating the objection."""

from dataclasses import replace

from assessment.actions.decisions import reject_case
from assessment.actions.locking import LOCKING, lock_open_assessment
from assessment.actions.notices import cancel_period, close_notice, end_period
from assessment.domain.assessments import MACHINE, Assessment, AssessmentState, Transition, next_version
from assessment.domain.conflicts import took_part
from assessment.domain.decisions import Rejection
from assessment.domain.notices import Objection, RaiseObjection, ResolveObjection
from assessment.domain.refusals import MakerIsChecker, NoticeClosed, NoticeNotFound, ObjectionNotFound, ObjectionResolved, TriageNeeded
from assessment.repository.assessments import ASSESSMENTS
from assessment.repository.notices import NOTICES, OBJECTIONS, is_disputed
from shared.events.contracts.assessment import NoticeObjectionRaised, NoticeObjectionResolved
from shared.kit.errors import refuses
from shared.kit.principal import is_among
from shared.run.context import Context
from shared.store.db import UnitOfWork


@refuses(NoticeNotFound, NoticeClosed)
async def raise_objection(uow: UnitOfWork, command: RaiseObjection) -> Objection:
    """Object to a notice that is posted."""
    seen = await NOTICES.get(uow, command.notice_id)
    if seen is None:
        raise NoticeNotFound(notice_id=command.notice_id)
    case = await ASSESSMENTS.lock(uow, seen.case_id)
    # Read again under the lock: the notice may have been closed while this waited for it.
    notice = await NOTICES.get(uow, command.notice_id)
    if notice is None or notice.closed_at is not None or case is None:
        raise NoticeClosed(notice_id=command.notice_id)
    objection = Objection(
        objection_id=uow.ids.new(),
        notice_id=notice.notice_id,
        case_id=notice.case_id,
        place_code=notice.place_code,
        reason_code=command.reason_code,
        reason_text=command.reason_text,
        raised_by=uow.actor.subject,
        raised_at=uow.now,
    )
    await OBJECTIONS.add(uow, objection)
    await ASSESSMENTS.save(uow, MACHINE.move(case, Transition.OBJECT, uow.now) if notice.mode == "pre" else next_version(case))
    event = NoticeObjectionRaised(notice_id=objection.notice_id, objection_id=objection.objection_id, reason_code=objection.reason_code)
    uow.emit(notice, event, policy=None)
    return objection


@refuses(*LOCKING, ObjectionNotFound, ObjectionResolved, MakerIsChecker, TriageNeeded)
async def resolve_objection(uow: UnitOfWork, ctx: Context, command: ResolveObjection) -> Objection:
    """Record what the investigation of an objection found; the investigator had no part in the case and did not object."""
    seen = await OBJECTIONS.get(uow, command.objection_id)
    if seen is None:
        raise ObjectionNotFound(objection_id=command.objection_id)
    case = await lock_open_assessment(uow, seen.case_id, or_decided=True)
    # Read again under the lock: another investigator may have been faster.
    objection = await OBJECTIONS.get(uow, command.objection_id)
    if objection is None or objection.upheld is not None:
        raise ObjectionResolved(objection_id=command.objection_id)
    if took_part(case, uow.actor.subject) or is_among(uow.actor.subject, [objection.raised_by]):
        raise MakerIsChecker
    resolved = replace(
        objection, upheld=command.upheld, finding_text=command.finding_text, resolved_by=uow.actor.subject, resolved_at=uow.now
    )
    await OBJECTIONS.save(uow, resolved)
    event = NoticeObjectionResolved(
        notice_id=resolved.notice_id, objection_id=resolved.objection_id, upheld=command.upheld, resolved_by=uow.actor.subject
    )
    uow.emit(resolved, event, policy=None)
    await _follow(uow, ctx, case, resolved.notice_id, command)
    return resolved


async def _follow(uow: UnitOfWork, ctx: Context, case: Assessment, notice_id: str, finding: ResolveObjection) -> None:
    """Do what follows from a finding for the notice, if it is still posted, and for the case."""
    notice = await NOTICES.get(uow, notice_id)
    if notice is None or notice.closed_at is not None:
        return
    if finding.upheld:
        await cancel_period(uow, notice)
        await close_notice(uow, notice, upheld=True)
        # After the aid, what was wrongly paid is recovered and the decision stays on record.
        if case.state is AssessmentState.OBJECTED:
            rejection = Rejection(reason_code="objection_upheld", reason_text=finding.finding_text)
            await reject_case(uow, ctx.policy(uow.now), case, rejection, Transition.UPHOLD)
    elif not await is_disputed(uow, notice_id):
        undisputed = MACHINE.move(case, Transition.DISMISS, uow.now) if case.state is AssessmentState.OBJECTED else next_version(case)
        await ASSESSMENTS.save(uow, undisputed)
        if notice.closes_at <= uow.now:
            await end_period(uow, undisputed, notice)
