"""Recording the survey of a household."""

from dataclasses import replace

from assessment.actions.locking import LOCKING, lock_open_assessment
from assessment.domain.assessments import MACHINE, Transition, WholeAssessment
from assessment.domain.conflicts import is_among
from assessment.domain.refusals import AssessmentInState, RelatedOfficer, TooFewSurveyors
from assessment.domain.surveys import RecordSurvey, Survey
from assessment.repository.assessments import save_whole
from shared.events.contracts.assessment import SurveyCompleted
from shared.kit.errors import refuses
from shared.kit.principal import distinct
from shared.run.context import Context
from shared.store.db import UnitOfWork

SURVEYORS_MIN = "emergency"
"""A survey does not know yet which procedure its case will take: it needs as many officers as the emergency procedure asks for. A
procedure that asks for more says so when the case is reviewed."""


@refuses(*LOCKING, AssessmentInState, TooFewSurveyors)
async def record_survey(uow: UnitOfWork, ctx: Context, command: RecordSurvey) -> WholeAssessment:
    """Keep what the officers saw; a relation that was declared once stays declared."""
    case = await lock_open_assessment(uow, command.case_id)
    surveyors = distinct(command.surveyors)
    required = ctx.policy(uow.now).procedures[SURVEYORS_MIN].survey_min
    if len(surveyors) < required:
        raise TooFewSurveyors(required=required)
    declared = case.survey.related_officers if case.survey else ()
    survey = Survey(
        surveyors=surveyors,
        household_size=command.household_size,
        affected_persons=command.affected_persons,
        self_paid_fen=command.self_paid_fen,
        loss_fen=command.loss_fen,
        monthly_income_fen=command.monthly_income_fen,
        related_officers=distinct([*declared, *command.related_officers]),
        recorded_by=uow.actor.subject,
    )
    if any(is_among(officer, survey.related_officers) for officer in (*surveyors, uow.actor.subject)):
        raise RelatedOfficer
    surveyed = replace(MACHINE.move(case, Transition.SURVEY, uow.now), survey=survey)
    event = SurveyCompleted(
        surveyors=surveyors,
        household_size=survey.household_size,
        affected_persons=survey.affected_persons,
        self_paid_fen=survey.self_paid_fen,
        loss_fen=survey.loss_fen,
        monthly_income_fen=survey.monthly_income_fen,
        related_officer_declared=bool(survey.related_officers),
    )
    uow.emit(case, event, policy=None)
    return await save_whole(uow, surveyed)
