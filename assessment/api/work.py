"""Finding out, over HTTP: proofs of the facts, the means check, the survey, and what the group proposes."""

from datetime import date
from typing import Literal

from fastapi import Response
from pydantic import ConfigDict, Field

from assessment.actions.means import check_means
from assessment.actions.proofs import add_fact_proof
from assessment.actions.reviews import review_case, vote_on_review
from assessment.actions.surveys import confirm_survey, record_survey
from assessment.api.assessments import AssessmentView, Assessor, ProofView, show
from assessment.domain.means import CheckMeans
from assessment.domain.proofs import AddFactProof
from assessment.domain.reviews import ReviewCase, Vote, VoteOnReview
from assessment.domain.surveys import ConfirmSurvey, RecordSurvey
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
    monthly_income_fen: AmountFen | None = Field(
        None,
        description="核对的全家月收入合计（分），未能核定的不填 What the whole household earns in a month, if established.",
    )
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
                    "facts": {"college_student": 1},
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
    monthly_income_fen: AmountFen | None = Field(None, description="全家月收入合计（分） What the whole household earns in a month.")
    facts: dict[Code, People] = Field(
        {},
        max_length=40,
        description="核实的情况及人数（facts.yaml） Facts of the profile, each with the number of persons of whom it holds.",
    )
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
            facts=self.facts,
            related_officers=self.related_officers,
        )


class ReviewCaseBody(Request):
    """What the group is to propose. The caller proposes and counts as a member; the amount is the profile's unless another is wanted."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"members": ["clerk-1", "clerk-2", "lead-1"], "programmes": []}]})

    members: tuple[Subject, ...] = Field((), max_length=30)
    proposed_fen: AmountFen | None = Field(None, description="Another amount than computed; above it the joint conference decides.")
    programmes: tuple[Code, ...] = Field((), max_length=20, description="Programmes besides those of the hardships.")

    def command(self, case_id: str) -> ReviewCase:
        """Return what is asked for."""
        return ReviewCase(
            case_id=case_id,
            members=self.members,
            proposed_fen=self.proposed_fen,
            programmes=self.programmes,
        )


class VoteOnReviewBody(Request):
    """The own vote on what is proposed."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"vote": "for"}]})

    vote: Vote

    def command(self, case_id: str) -> VoteOnReview:
        """Return what is asked for."""
        return VoteOnReview(case_id, self.vote)


@api.post(
    "/fact-proofs",
    operation_id="add_fact_proof",
    status_code=201,
    summary="事实证明 Add a proof of the facts",
    description="村（居）、医院、消防、公安等出具的证明，只登记摘要。"
    "A statement of village, hospital, fire service or police; only its digest is kept here.",
    responses=problem_responses(add_fact_proof),
)
async def post_fact_proof(
    case_id: CaseIdPath, body: AddFactProofBody, uow: WriteUow, ctx: Ctx, actor: Assessor, response: Response
) -> ProofView:
    """Keep a proof."""
    response.headers["Location"] = f"/v1/assessments/{case_id}"
    return ProofView.model_validate(await add_fact_proof(uow, ctx, body.command(case_id)))


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
    description="两名以上人员；有亲属关系的人员须申报并回避。登记人为调查人员之一的，登记即为本人确认；其余调查人员须各自确认，"
    "此前不算完成调查。重新登记取代待确认的调查。"
    "By two officers or more; relatives among officers are declared and stand back from then on. A surveyor who records it "
    "confirms it thereby; it counts when every other one has confirmed it. Recorded anew, it takes the place of one that waits.",
    responses=problem_responses(record_survey),
)
async def post_survey(
    case_id: CaseIdPath, body: RecordSurveyBody, uow: WriteUow, ctx: Ctx, actor: Assessor, response: Response
) -> AssessmentView:
    """Keep what was seen."""
    return show(uow, ctx, await record_survey(uow, ctx, body.command(case_id)), response)


@api.post(
    "/survey/confirmations",
    operation_id="confirm_survey",
    summary="确认入户调查 Confirm the survey",
    description="列名的调查人员以本人令牌确认；最后一人确认后调查完成。以 If-Match 带上所阅版本，可防止确认到他人刚刚改登的内容。"
    "By each surveyor with the own token; the last one completes it. With If-Match of what was read, nothing is confirmed that was "
    "recorded anew meanwhile.",
    responses=problem_responses(confirm_survey),
)
async def post_survey_confirmation(case_id: CaseIdPath, uow: WriteUow, ctx: Ctx, actor: Assessor, response: Response) -> AssessmentView:
    """Confirm what was seen."""
    return show(uow, ctx, await confirm_survey(uow, ConfirmSurvey(case_id)), response)


@api.post(
    "/review",
    operation_id="review_case",
    summary="集体研判 Propose to the group",
    description="程序与金额由政策规则得出；高于计算金额的，提请联席会议。提出人即投赞成票，其余成员各自表决，全部表决且赞成多于反对的，建议成立。"
    "重新提出取代待表决的建议。小额快救由一名经办人提出，随即成立。"
    "Procedure and amount follow from the policy; a group that wants more puts the case before the joint conference. Who proposes votes "
    "for it thereby; it is decided when every other member has voted and more are for it. Another proposal takes its place until then. "
    "Fast small aid is proposed by one officer.",
    responses=problem_responses(review_case),
)
async def post_review(
    case_id: CaseIdPath, body: ReviewCaseBody, uow: WriteUow, ctx: Ctx, actor: Assessor, response: Response
) -> AssessmentView:
    """Keep what is proposed."""
    return show(uow, ctx, await review_case(uow, ctx, body.command(case_id)), response)


@api.post(
    "/review/votes",
    operation_id="vote_on_review",
    summary="集体研判表决 Vote on what is proposed",
    description="列名的成员以本人令牌表决；反对达到半数的，建议不成立，可以重新提出。"
    "以 If-Match 带上所阅版本，可防止对他人刚刚改提的建议表决。"
    "By each member with the own token; with half of them against it is lost, and another can be proposed. With If-Match of what was read, "
    "no vote is given on what was proposed meanwhile.",
    responses=problem_responses(vote_on_review),
)
async def post_review_vote(
    case_id: CaseIdPath, body: VoteOnReviewBody, uow: WriteUow, ctx: Ctx, actor: Assessor, response: Response
) -> AssessmentView:
    """Keep the own vote."""
    return show(uow, ctx, await vote_on_review(uow, ctx, body.command(case_id)), response)
