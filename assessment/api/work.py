"""Finding out, over HTTP: proofs of the facts, the means check, the survey, and what the group proposes."""

from datetime import date
from typing import Literal

from fastapi import Response
from pydantic import ConfigDict, Field

from assessment.actions.means import check_means
from assessment.actions.proofs import add_fact_proof
from assessment.actions.reviews import review_case
from assessment.actions.surveys import record_survey
from assessment.api.assessments import AssessmentView, Assessor, ProofView, show
from assessment.domain.means import CheckMeans
from assessment.domain.proofs import AddFactProof
from assessment.domain.reviews import ReviewCase
from assessment.domain.surveys import RecordSurvey
from shared.events.contracts.base import AmountFen, Code
from shared.run.service import Ctx
from shared.web.problems import problem_responses
from shared.web.routes import WriteUow, router
from shared.web.types import CaseIdPath, People, Request, Sha256, Subject

api = router(prefix="/v1/assessments/{case_id}", tags=["研判 assessment"])


class AddFactProofBody(Request):
    """A proof of the facts; the document stays where it is kept, its digest comes here."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [{"kind": "village_statement", "issuer_kind": "village", "stated_on": "2026-03-01", "attachment_sha256": "ab" * 32}]
        }
    )

    kind: Code
    issuer_kind: Code
    stated_on: date
    attachment_sha256: Sha256

    def command(self, case_id: str) -> AddFactProof:
        """Return what is asked for."""
        return AddFactProof(case_id, self.kind, self.issuer_kind, self.stated_on, self.attachment_sha256)


class CheckMeansBody(Request):
    """What the means check found, with the person's authorisation."""

    model_config = ConfigDict(
        json_schema_extra={"examples": [{"authorised": True, "monthly_income_fen": 120000, "assets_within_rule": True}]}
    )

    authorised: Literal[True] = Field(description="Without the person's authorisation nothing may be checked.")
    monthly_income_fen: AmountFen
    assets_within_rule: bool

    def command(self, case_id: str) -> CheckMeans:
        """Return what is asked for."""
        return CheckMeans(case_id, self.authorised, self.monthly_income_fen, self.assets_within_rule)


class RecordSurveyBody(Request):
    """What two or more officers saw."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "surveyors": ["clerk-1", "clerk-2"],
                    "household_size": 4,
                    "affected_persons": 1,
                    "self_paid_fen": 4500000,
                    "loss_fen": 0,
                    "monthly_income_fen": 120000,
                    "related_officers": [],
                }
            ]
        }
    )

    surveyors: tuple[Subject, ...] = Field(min_length=1, max_length=10)
    household_size: People
    affected_persons: People = 1
    self_paid_fen: AmountFen = 0
    loss_fen: AmountFen = 0
    monthly_income_fen: AmountFen | None = None
    related_officers: tuple[Subject, ...] = Field((), max_length=20, description="Officers who are relatives; they must stand back.")

    def command(self, case_id: str) -> RecordSurvey:
        """Return what is asked for."""
        return RecordSurvey(
            case_id=case_id,
            surveyors=self.surveyors,
            household_size=self.household_size,
            affected_persons=self.affected_persons,
            self_paid_fen=self.self_paid_fen,
            loss_fen=self.loss_fen,
            monthly_income_fen=self.monthly_income_fen,
            related_officers=self.related_officers,
        )


class ReviewCaseBody(Request):
    """What the group proposes. The caller proposes and counts as a member; the amount is the profile's unless the group wants another."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [{"members": ["clerk-1", "clerk-2", "lead-1"], "votes_for": 3, "votes_against": 0, "programmes": []}]
        }
    )

    members: tuple[Subject, ...] = Field((), max_length=30)
    votes_for: int = Field(strict=True, ge=0, le=31)
    votes_against: int = Field(0, strict=True, ge=0, le=31)
    proposed_fen: AmountFen | None = Field(None, description="Another amount than computed; above it the joint conference decides.")
    programmes: tuple[Code, ...] = Field((), max_length=20, description="Programmes besides those of the hardships.")

    def command(self, case_id: str) -> ReviewCase:
        """Return what is asked for."""
        return ReviewCase(
            case_id=case_id,
            members=self.members,
            votes_for=self.votes_for,
            votes_against=self.votes_against,
            proposed_fen=self.proposed_fen,
            programmes=self.programmes,
        )


@api.post(
    "/fact-proofs",
    operation_id="add_fact_proof",
    status_code=201,
    summary="事实证明 Add a proof of the facts",
    description="村（居）、医院、消防、公安等出具的证明，只登记摘要。"
    "A statement of village, hospital, fire service or police; only its digest is kept here.",
    responses=problem_responses(add_fact_proof),
)
async def post_fact_proof(case_id: CaseIdPath, body: AddFactProofBody, uow: WriteUow, actor: Assessor, response: Response) -> ProofView:
    """Keep a proof."""
    response.headers["Location"] = f"/v1/assessments/{case_id}"
    return ProofView.model_validate(await add_fact_proof(uow, body.command(case_id)))


@api.post(
    "/means-check",
    operation_id="check_means",
    summary="经济状况核对 Record the means check",
    description="须经本人授权。With the person's authorisation only.",
    responses=problem_responses(check_means),
)
async def post_means_check(
    case_id: CaseIdPath, body: CheckMeansBody, uow: WriteUow, ctx: Ctx, actor: Assessor, response: Response
) -> AssessmentView:
    """Keep what the means check found."""
    return show(uow, ctx, await check_means(uow, body.command(case_id)), response)


@api.post(
    "/survey",
    operation_id="record_survey",
    summary="入户调查 Record the survey",
    description="两名以上人员；有亲属关系的人员须申报并回避。"
    "By two officers or more; relatives among officers are declared and stand back from then on.",
    responses=problem_responses(record_survey),
)
async def post_survey(
    case_id: CaseIdPath, body: RecordSurveyBody, uow: WriteUow, ctx: Ctx, actor: Assessor, response: Response
) -> AssessmentView:
    """Keep what was seen."""
    return show(uow, ctx, await record_survey(uow, ctx, body.command(case_id)), response)


@api.post(
    "/review",
    operation_id="review_case",
    summary="集体研判 Record the collective review",
    description="程序与金额由政策规则得出；高于计算金额的，提请联席会议。小额快救由一名经办人提出。"
    "Procedure and amount follow from the policy; a group that wants more puts the case before the joint conference. "
    "Fast small aid is proposed by one officer.",
    responses=problem_responses(review_case),
)
async def post_review(
    case_id: CaseIdPath, body: ReviewCaseBody, uow: WriteUow, ctx: Ctx, actor: Assessor, response: Response
) -> AssessmentView:
    """Keep what the group proposes."""
    return show(uow, ctx, await review_case(uow, ctx, body.command(case_id)), response)
