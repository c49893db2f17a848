"""Recording the survey of a household, and confirming it: what was seen by two is told by two."""

from dataclasses import replace

from assessment.actions.locking import LOCKING, lock_open_assessment
from assessment.domain.assessments import MACHINE, Assessment, Transition, WholeAssessment, next_version
from assessment.domain.conflicts import check_awaited, declared_relatives, others
from assessment.domain.refusals import (
    AlreadyConfirmed,
    AssessmentInState,
    FactBeyondHousehold,
    NothingToConfirm,
    NotNamed,
    RelatedOfficer,
    ReviewUndecided,
    TooFewSurveyors,
    UnknownFact,
)
from assessment.domain.surveys import ConfirmSurvey, RecordSurvey, Survey, WaitingSurvey
from assessment.repository.assessments import save_whole
from shared.events.contracts.assessment import SurveyCompleted, SurveyConfirmationAwaited
from shared.kit.errors import refuses
from shared.kit.principal import distinct, is_among
from shared.kit.refusals import OfficerUnknown
from shared.run.context import Context
from shared.run.officers import check_known
from shared.store.db import UnitOfWork

SURVEYORS_MIN = "emergency"
"""A survey does not know yet which procedure its case will take: it needs as many officers as the emergency procedure asks for. A
procedure that asks for more says so when the case is reviewed."""


@refuses(*LOCKING, AssessmentInState, ReviewUndecided, TooFewSurveyors, OfficerUnknown, UnknownFact, FactBeyondHousehold)
async def record_survey(uow: UnitOfWork, ctx: Context, command: RecordSurvey) -> WholeAssessment:
    """Keep what the officers saw until each has confirmed it; who records it confirms it thereby, if among them.

    It takes the place of one that waits. A relation that was declared once stays declared.
    """
    case = await lock_open_assessment(uow, command.case_id)
    if not MACHINE.may(case, Transition.SURVEY):
        raise MACHINE.refusal(case, Transition.SURVEY)
    if case.waiting_review is not None:
        raise ReviewUndecided
    surveyors, policy = distinct(command.surveyors), ctx.policy(uow.now)
    required = policy.procedures[SURVEYORS_MIN].survey_min
    if len(surveyors) < required:
        raise TooFewSurveyors(required=required)
    for code, persons in command.facts.items():
        if code not in policy.facts:
            raise UnknownFact(fact=code)
        if persons > command.household_size:
            raise FactBeyondHousehold(fact=code, household_size=command.household_size)
    survey = Survey(
        surveyors=surveyors,
        household_size=command.household_size,
        affected_persons=command.affected_persons,
        self_paid_fen=command.self_paid_fen,
        loss_fen=command.loss_fen,
        monthly_income_fen=command.monthly_income_fen,
        related_officers=distinct([*declared_relatives(case), *command.related_officers]),
        recorded_by=uow.actor.subject,
        facts=dict(command.facts),
    )
    if any(is_among(officer, survey.related_officers) for officer in (*surveyors, uow.actor.subject)):
        raise RelatedOfficer
    await check_known(uow, ctx, case.place_code, surveyors, relatives=command.related_officers)
    survey_id = case.waiting_survey.survey_id if case.waiting_survey else uow.ids.new()
    return await _keep(uow, case, WaitingSurvey(survey_id, survey, others(surveyors, uow.actor.subject)))


@refuses(*LOCKING, AssessmentInState, NothingToConfirm, NotNamed, AlreadyConfirmed)
async def confirm_survey(uow: UnitOfWork, command: ConfirmSurvey) -> WholeAssessment:
    """Confirm a survey as one of its surveyors; with the last of them it is completed."""
    case = await lock_open_assessment(uow, command.case_id)
    waiting = case.waiting_survey
    if waiting is None:
        raise NothingToConfirm
    check_awaited(waiting.survey.surveyors, waiting.awaited, uow.actor.subject)
    return await _keep(uow, case, replace(waiting, awaited=others(waiting.awaited, uow.actor.subject)))


async def _keep(uow: UnitOfWork, case: Assessment, waiting: WaitingSurvey) -> WholeAssessment:
    """Store a survey as waiting for those who have not confirmed it, or as completed if nobody is awaited."""
    survey = waiting.survey
    if waiting.awaited:
        awaited = SurveyConfirmationAwaited(survey_id=waiting.survey_id, surveyors=survey.surveyors, awaited=waiting.awaited)
        uow.emit(case, awaited, policy=None)
        return await save_whole(uow, replace(next_version(case), waiting_survey=waiting))
    surveyed = replace(MACHINE.move(case, Transition.SURVEY, uow.now), survey=survey, waiting_survey=None)
    completed = SurveyCompleted(
        survey_id=waiting.survey_id,
        surveyors=survey.surveyors,
        household_size=survey.household_size,
        affected_persons=survey.affected_persons,
        self_paid_fen=survey.self_paid_fen,
        loss_fen=survey.loss_fen,
        monthly_income_fen=survey.monthly_income_fen,
        related_officer_declared=bool(survey.related_officers),
    )
    uow.emit(case, completed, policy=None)
    return await save_whole(uow, surveyed)
