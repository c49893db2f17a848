"""Looking at assessments and working on them, over HTTP."""

from typing import Annotated

from fastapi import Query, Response

from assessment.actions import reading, working
from assessment.api.views import CaseIdPath, Cursor, PageLimit, assessment_view, checked, proof_view, summary
from assessment.domain.refusals import (
    AssessmentInState,
    AssessmentNotFound,
    CaseClosed,
    MeansCheckNeeded,
    NoQuorum,
    ProofNeeded,
    ProposalVotedDown,
    RelatedOfficer,
    SurveyNeeded,
    TooFewSurveyors,
    VotesContradicted,
)
from assessment.rules.states import State
from assessment.schemas import (
    AddFactProof,
    AssessmentPage,
    AssessmentView,
    CheckMeans,
    ProofView,
    RecordSurvey,
    ReviewCase,
)
from shared.kit.principal import Principal
from shared.kit.refusals import TimeInFuture, UnknownProgramme
from shared.run.context import Context
from shared.run.service import Ctx
from shared.store.db import UnitOfWork
from shared.web.auth import principal
from shared.web.idempotency import etag
from shared.web.paging import InvalidCursor
from shared.web.problems import problem_responses
from shared.web.routes import ReadUow, WriteUow, router

api = router(prefix="/v1/assessments", tags=["研判 assessment"])

Reader = Annotated[Principal, principal("case:read")]
Worker = Annotated[Principal, principal("assess:work")]
IN_HAND = (AssessmentNotFound, CaseClosed, RelatedOfficer)


async def answer(uow: UnitOfWork, ctx: Context, case_id: str, response: Response) -> AssessmentView:
    """Return the assessment as it now is, with its ETag."""
    file = await reading.read_file(uow, ctx, case_id)
    response.headers["ETag"] = etag(file.case.version)
    return assessment_view(file)


@api.get(
    "",
    operation_id="list_assessments",
    summary="研判列表 List assessments",
    description="按状态筛选，新案在前。Newest first, of the actor's jurisdiction, by state if wanted.",
    responses=problem_responses(InvalidCursor),
)
async def list_assessments(
    uow: ReadUow,
    actor: Reader,
    state: Annotated[State | None, Query(description="状态 Only in this state.")] = None,
    cursor: Cursor = None,
    limit: PageLimit = 50,
) -> AssessmentPage:
    """Return a page of assessments."""
    found = await reading.listed(uow, state.value if state else None, checked(cursor), limit)
    return AssessmentPage(items=[summary(case) for case in found], next_cursor=found[-1].case_id if len(found) == limit else None)


@api.get(
    "/{case_id}",
    operation_id="get_assessment",
    summary="研判详情 Get an assessment",
    description="含程序建议及理由、金额的计算说明与依据、调查、评议、决定、公示。"
    "With the procedure proposed and why, the amount explained, and everything found and decided.",
    responses=problem_responses(AssessmentNotFound),
)
async def get_assessment(case_id: CaseIdPath, uow: ReadUow, ctx: Ctx, actor: Reader, response: Response) -> AssessmentView:
    """Return an assessment."""
    return await answer(uow, ctx, case_id, response)


@api.post(
    "/{case_id}/fact-proofs",
    operation_id="add_fact_proof",
    status_code=201,
    summary="事实证明 Add a proof of the facts",
    description="村（居）、医院、消防、公安等出具的证明，只登记摘要。"
    "A statement of village, hospital, fire service or police; only its digest is kept here.",
    responses=problem_responses(*IN_HAND, TimeInFuture),
)
async def add_fact_proof(case_id: CaseIdPath, body: AddFactProof, uow: WriteUow, actor: Worker, response: Response) -> ProofView:
    """Keep a proof."""
    proof = await working.add_proof(uow, case_id, body)
    response.headers["Location"] = f"/v1/assessments/{case_id}"
    return proof_view(proof)


@api.post(
    "/{case_id}/means-check",
    operation_id="check_means",
    summary="经济状况核对 Record the means check",
    description="须经本人授权。With the person's authorisation only.",
    responses=problem_responses(*IN_HAND),
)
async def check_means(case_id: CaseIdPath, body: CheckMeans, uow: WriteUow, ctx: Ctx, actor: Worker, response: Response) -> AssessmentView:
    """Keep what the means check found."""
    await working.check_means(uow, case_id, body)
    return await answer(uow, ctx, case_id, response)


@api.post(
    "/{case_id}/survey",
    operation_id="record_survey",
    summary="入户调查 Record the survey",
    description="两名以上人员；有亲属关系的人员须申报并回避。"
    "By two officers or more; relatives among officers are declared and stand back from then on.",
    responses=problem_responses(*IN_HAND, AssessmentInState, TooFewSurveyors),
)
async def record_survey(
    case_id: CaseIdPath, body: RecordSurvey, uow: WriteUow, ctx: Ctx, actor: Worker, response: Response
) -> AssessmentView:
    """Keep what was seen."""
    await working.record_survey(uow, ctx, case_id, body)
    return await answer(uow, ctx, case_id, response)


@api.post(
    "/{case_id}/review",
    operation_id="review_case",
    summary="集体研判 Record the collective review",
    description="程序与金额由政策规则得出；高于计算金额的，提请联席会议。小额快救由一名经办人提出。"
    "Procedure and amount follow from the policy; a group that wants more puts the case before the joint conference. "
    "Fast small aid is proposed by one officer.",
    responses=problem_responses(
        *IN_HAND,
        AssessmentInState,
        NoQuorum,
        VotesContradicted,
        ProposalVotedDown,
        SurveyNeeded,
        TooFewSurveyors,
        MeansCheckNeeded,
        ProofNeeded,
        UnknownProgramme,
    ),
)
async def review_case(case_id: CaseIdPath, body: ReviewCase, uow: WriteUow, ctx: Ctx, actor: Worker, response: Response) -> AssessmentView:
    """Keep what the group proposes."""
    await working.review_case(uow, ctx, case_id, body)
    return await answer(uow, ctx, case_id, response)
