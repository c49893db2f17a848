"""Recording the means check."""

from dataclasses import replace

from assessment.actions.locking import LOCKING, lock_open_assessment
from assessment.domain.assessments import WholeAssessment, next_version
from assessment.domain.means import CheckMeans, Means
from assessment.repository.assessments import save_whole
from shared.kit.errors import refuses
from shared.store.db import UnitOfWork


@refuses(*LOCKING)
async def check_means(uow: UnitOfWork, command: CheckMeans) -> WholeAssessment:
    """Keep what the means check found."""
    case = await lock_open_assessment(uow, command.case_id)
    means = Means(
        authorised=command.authorised,
        monthly_income_fen=command.monthly_income_fen,
        assets_within_rule=command.assets_within_rule,
        checked_by=uow.actor.subject,
    )
    checked = replace(next_version(case), means=means)
    return await save_whole(uow, checked)
