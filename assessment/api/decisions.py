"""Deciding, over HTTP."""

from typing import Annotated

from fastapi import Response

from assessment.actions import deciding
from assessment.api.views import CaseIdPath
from assessment.api.work import IN_HAND, answer
from assessment.domain.refusals import (
    AssessmentInState,
    FormalitiesNotOpen,
    MakerIsChecker,
    NoQuorum,
    NotUrgent,
    ProofNeeded,
    ReasonNeeded,
    ReliefAboveLimit,
    ReliefAlreadyOrdered,
    SurveyNeeded,
    VotesContradicted,
    WrongLevel,
)
from assessment.schemas import AssessmentView, CompleteFormalities, ConferenceDecision, DecideCase, OrderRelief
from shared.kit.principal import Principal
from shared.run.service import Ctx
from shared.web.auth import principal
from shared.web.problems import problem_responses
from shared.web.routes import WriteUow, router

api = router(prefix="/v1/assessments/{case_id}", tags=["审批 decisions"])

Decider = Annotated[Principal, principal("assess:decide")]
Secretary = Annotated[Principal, principal("assess:conference")]
Worker = Annotated[Principal, principal("assess:work")]


@api.post(
    "/first-relief",
    operation_id="order_first_relief",
    summary="先行救助 Order first relief",
    description="仅限急难案件，每案一次，由未经手登记与分诊的审批人签发，不超过小额快救限额。"
    "For urgent cases only, once, by an approver who did not open the case, up to one fast aid.",
    responses=problem_responses(*IN_HAND, NotUrgent, ReliefAlreadyOrdered, ReliefAboveLimit, MakerIsChecker),
)
async def order_first_relief(
    case_id: CaseIdPath, body: OrderRelief, uow: WriteUow, ctx: Ctx, actor: Decider, response: Response
) -> AssessmentView:
    """Pay now, let the papers follow."""
    await deciding.order_relief(uow, ctx, case_id, body)
    return await answer(uow, ctx, case_id, response)


@api.post(
    "/decision",
    operation_id="decide_case",
    summary="审批决定 Decide a case",
    description="审批人不得是经办人；不予救助须有书面理由与救济途径，未形成救助建议的已调查案件也可决定不予救助；超限额的转联席会议。"
    "Never by who worked on the case; a refusal needs reason and remedy, also where the group proposed nothing; above the ceiling the "
    "joint conference decides.",
    responses=problem_responses(*IN_HAND, AssessmentInState, MakerIsChecker, WrongLevel, ReasonNeeded, SurveyNeeded),
)
async def decide_case(case_id: CaseIdPath, body: DecideCase, uow: WriteUow, ctx: Ctx, actor: Decider, response: Response) -> AssessmentView:
    """Decide."""
    await deciding.decide_case(uow, ctx, case_id, body)
    return await answer(uow, ctx, case_id, response)


@api.post(
    "/conference",
    operation_id="record_conference",
    summary="联席会议议决 Record the joint conference",
    description="一事一议，须达到法定人数。Case by case, with a quorum.",
    responses=problem_responses(*IN_HAND, AssessmentInState, NoQuorum, VotesContradicted, MakerIsChecker),
)
async def record_conference(
    case_id: CaseIdPath, body: ConferenceDecision, uow: WriteUow, ctx: Ctx, actor: Secretary, response: Response
) -> AssessmentView:
    """Keep what the conference decided."""
    await deciding.conference_decides(uow, ctx, case_id, body)
    return await answer(uow, ctx, case_id, response)


@api.post(
    "/formalities",
    operation_id="complete_formalities",
    summary="补办手续 Complete the formalities",
    description="先行救助的案件作出决定后补齐材料；已批准而发现不符合条件的，须写明理由，已付款项另行追回。"
    "The papers after first relief, once the case is decided; an approved case that is found ineligible needs a reason, and what was paid "
    "is for recovery.",
    responses=problem_responses(*IN_HAND, AssessmentInState, FormalitiesNotOpen, ProofNeeded, ReasonNeeded),
)
async def complete_formalities(
    case_id: CaseIdPath, body: CompleteFormalities, uow: WriteUow, ctx: Ctx, actor: Worker, response: Response
) -> AssessmentView:
    """Complete the papers."""
    await deciding.complete_formalities(uow, ctx, case_id, body)
    return await answer(uow, ctx, case_id, response)
