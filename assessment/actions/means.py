"""Recording the means check."""

from dataclasses import replace

from assessment.actions.locking import LOCKING, lock_open_assessment
from assessment.domain.assessments import Transition, WholeAssessment, next_version
from assessment.domain.means import CheckMeans, Means
from assessment.domain.refusals import AssessmentInState, ReviewUndecided
from assessment.repository.assessments import save_whole
from shared.kit.errors import refuses
from shared.store.db import UnitOfWork


@refuses(*LOCKING, AssessmentInState, ReviewUndecided)
async def check_means(uow: UnitOfWork, command: CheckMeans) -> WholeAssessment:
    """Keep what the means check found, as long as nobody has proposed anything: what was proposed goes by what was found before."""
    case = await lock_open_assessment(uow, command.case_id)
    if case.waiting_review is not None:
        raise ReviewUndecided
    if case.review is not None:
        raise AssessmentInState(case_id=case.case_id, state=case.state.value, transition=Transition.REVIEW.value)
    means = Means(
        authorised=command.authorised,
        monthly_income_fen=command.monthly_income_fen,
        assets_within_rule=command.assets_within_rule,
        checked_by=uow.actor.subject,
    )
    checked = replace(next_version(case), means=means)
    return await save_whole(uow, checked)
