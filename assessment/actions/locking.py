"""Taking hold of an assessment: every change that an officer makes begins here, under the lock of its row."""

from assessment.domain.assessments import Assessment, AssessmentState
from assessment.domain.conflicts import related
from assessment.domain.refusals import AssessmentNotFound, CaseClosed, RelatedOfficer
from assessment.repository.assessments import ASSESSMENTS
from shared.store.db import UnitOfWork

LOCKING = (AssessmentNotFound, CaseClosed, RelatedOfficer)
"""What every action can refuse that takes hold of an assessment."""


async def lock_open_assessment(uow: UnitOfWork, case_id: str, *, or_decided: bool = False) -> Assessment:
    """Lock and return an assessment that the actor may work on and that is not decided yet, `or_decided` either. Raises `LOCKING`."""
    case = await ASSESSMENTS.lock(uow, case_id)
    if case is None:
        raise AssessmentNotFound(case_id=case_id)
    uow.check_version(case.version)
    if case.state is AssessmentState.ENDED or not (case.is_open or or_decided):
        raise CaseClosed(case_id=case_id, state=case.state.value)
    if related(case, uow.actor.subject):
        raise RelatedOfficer
    return case
