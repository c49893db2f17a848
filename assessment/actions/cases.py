"""What happens to a case elsewhere: it is registered, triaged, accepted, paid, ends. Any of these may come first.

Each action takes its event as it comes, with a handler's arguments: `assessment.handlers` names them and adds nothing.
"""

from dataclasses import replace

from assessment.actions.notices import open_notice_after_aid, withdraw_notices
from assessment.domain.assessments import MACHINE, AssessmentState, Transition, next_version, with_registration
from assessment.repository.assessments import ASSESSMENTS, begin_assessment, move_belongings
from shared.events.contracts import Envelope, Event
from shared.events.contracts.disbursement import (
    InKindCancelled,
    InKindIssued,
    InKindRevoked,
    PaymentCancelled,
    PaymentPaid,
    PaymentReturnedLate,
    PaymentRevoked,
)
from shared.events.contracts.intake import CaseAccepted, CaseMoved, CaseRegistered, CaseTookOver, CaseTriaged
from shared.run.context import Context
from shared.store.db import UnitOfWork

Settling = PaymentPaid | PaymentCancelled | InKindIssued | InKindCancelled


async def keep_registration(uow: UnitOfWork, ctx: Context, event: Envelope[CaseRegistered]) -> None:
    """Keep what a case is about."""
    case = await begin_assessment(uow, event.case_id, event.place_code)
    await ASSESSMENTS.save(uow, with_registration(case, event.data, event.actor))


async def keep_urgency(uow: UnitOfWork, ctx: Context, event: Envelope[CaseTriaged]) -> None:
    """Keep how urgent a case was judged, and by whom."""
    case = await begin_assessment(uow, event.case_id, event.place_code)
    urgent = event.data.urgency == "emergency"
    await ASSESSMENTS.save(uow, replace(next_version(case), urgent=urgent, triaged_by=event.data.triaged_by))


async def keep_taken_over(uow: UnitOfWork, ctx: Context, event: Envelope[CaseTookOver]) -> None:
    """Keep how urgent a case is, and from when it counts, that goes on for another one too.

    Whoever merged the two let one's judgement be the other's.
    """
    case = await begin_assessment(uow, event.case_id, event.place_code)
    urgent = case.urgent or event.data.urgency == "emergency"
    judged_by = case.triaged_by or (event.actor if event.data.urgency else None)
    await ASSESSMENTS.save(uow, replace(next_version(case), urgent=urgent, triaged_by=judged_by, registered_at=event.data.registered_at))


async def keep_place(uow: UnitOfWork, ctx: Context, event: Envelope[CaseMoved]) -> None:
    """Let an assessment go on at the place where its case is now, with all that belongs to it."""
    case = await begin_assessment(uow, event.case_id, event.place_code)
    await ASSESSMENTS.save(uow, replace(next_version(case), place_code=event.place_code))
    await move_belongings(uow, event.case_id, event.place_code)


async def open_assessment(uow: UnitOfWork, ctx: Context, event: Envelope[CaseAccepted]) -> None:
    """Begin the assessment of an accepted case."""
    case = await begin_assessment(uow, event.case_id, event.place_code)
    if MACHINE.may(case, Transition.ACCEPT):
        accepted = MACHINE.move(case, Transition.ACCEPT, uow.now)
        await ASSESSMENTS.save(uow, replace(accepted, accepted_by=event.data.accepted_by))


async def end_assessment(uow: UnitOfWork, ctx: Context, event: Envelope[Event]) -> None:
    """End the assessment of a case that does not go on; what was decided stays decided, but nothing of it is or will be posted."""
    case = await begin_assessment(uow, event.case_id, event.place_code)
    if case.state is AssessmentState.ENDED:
        return
    if case.is_open:
        moved = MACHINE.move(case, Transition.END, uow.now)
        ended = replace(moved, ended_in=case.state, ended_by=event.data.short_name(), waiting_survey=None, waiting_review=None)
    else:
        ended = next_version(case)
    await ASSESSMENTS.save(uow, replace(ended, post_notice=False))
    await withdraw_notices(uow, case.case_id)


async def settle_item(uow: UnitOfWork, ctx: Context, event: Envelope[Settling]) -> None:
    """Count an instalment or first relief in goods that was given or given up; open the notice that then is due.

    Of first relief the value that was really given, or is still owed, is kept: it is taken off what is approved.
    """
    case = await begin_assessment(uow, event.case_id, event.place_code)
    if isinstance(event.data, InKindIssued | InKindCancelled) and not event.data.first_relief:
        return
    is_part = isinstance(event.data, InKindIssued) and bool(event.data.outstanding_fen)
    settled = replace(next_version(case), cash_settled=case.cash_settled + (not is_part))
    if event.data.first_relief:
        settled = replace(settled, relief_given_fen=_given_fen(event.data, case.relief_given_fen))
    if settled.state is AssessmentState.APPROVED:
        settled = await open_notice_after_aid(uow, ctx, settled)
    await ASSESSMENTS.save(uow, settled)


async def unsettle_item(uow: UnitOfWork, ctx: Context, event: Envelope[PaymentReturnedLate | PaymentRevoked | InKindRevoked]) -> None:
    """Count money that came back, or money or goods that never were handed over, as not given; they are counted when they are again.

    First relief is still owed what it comes to.
    """
    case = await begin_assessment(uow, event.case_id, event.place_code)
    if isinstance(event.data, InKindRevoked) and not (event.data.first_relief and event.data.was_settled):
        return
    await ASSESSMENTS.save(uow, replace(next_version(case), cash_settled=case.cash_settled - 1))


def _given_fen(event: Settling, before: int | None) -> int:
    """Return what first relief comes to; `before` is not None when a part of it was handed over already."""
    match event:
        case PaymentPaid():
            return event.amount_fen
        case InKindIssued():
            return before or event.value_fen + (event.outstanding_fen or 0)
        case InKindCancelled():
            return before - (event.outstanding_fen or 0) if before else 0
        case PaymentCancelled():
            return 0
