"""Reading: row-level security keeps everybody in their jurisdiction."""

from contextlib import suppress
from dataclasses import dataclass

from assessment.domain.amounts import fast_limit_fen
from assessment.domain.assessments import Assessment, AssessmentState, WholeAssessment
from assessment.domain.notices import Notice, Objection
from assessment.domain.refusals import AssessmentNotFound
from assessment.domain.screening import Screening, facts_of, screen
from assessment.repository.assessments import ASSESSMENTS, get_whole
from assessment.repository.notices import objections_of_case, page_of_posted
from shared.kit.amounts import Amount, NoRule, compute
from shared.kit.errors import refuses
from shared.kit.policy import Policy
from shared.store.db import UnitOfWork


@dataclass(frozen=True, slots=True)
class AssessmentDetails:
    """What the rules say of an assessment. `screening` and `amount` are proposals while nothing was reviewed."""

    screening: Screening
    amount: Amount | None
    fast_limit_fen: int | None


@refuses(AssessmentNotFound)
async def get_assessment(uow: UnitOfWork, case_id: str) -> WholeAssessment:
    """Return an assessment to look at."""
    whole = await get_whole(uow, case_id)
    if whole is None:
        raise AssessmentNotFound(case_id=case_id)
    return whole


def get_details(policy: Policy, case: Assessment) -> AssessmentDetails:
    """Return what the rules say of an assessment now."""
    screening = screen(policy, case)
    amount = fast_limit = None
    with suppress(NoRule):
        amount = compute(policy, screening.procedure, facts_of(case))
        fast_limit = fast_limit_fen(policy, case.place_code)
    return AssessmentDetails(screening=screening, amount=amount, fast_limit_fen=fast_limit)


async def list_assessments(uow: UnitOfWork, state: AssessmentState | None, before: str | None, limit: int) -> list[Assessment]:
    """Return assessments, newest first."""
    return await ASSESSMENTS.page(uow, {"state": state}, before, limit)


async def list_notices(uow: UnitOfWork, before: str | None, limit: int) -> list[Notice]:
    """Return the notices that are posted now, newest first."""
    return await page_of_posted(uow, before, limit)


@refuses(AssessmentNotFound)
async def list_objections(uow: UnitOfWork, case_id: str) -> list[Objection]:
    """Return a case's objections, oldest first."""
    await get_assessment(uow, case_id)
    return await objections_of_case(uow, case_id)
