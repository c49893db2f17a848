"""Deciding, over HTTP: first relief, the decision, the joint conference, and the formalities that follow first relief."""

from typing import Annotated

from fastapi import Response
from pydantic import ConfigDict, Field

from assessment.actions.conference import record_conference
from assessment.actions.decisions import decide_case
from assessment.actions.formalities import complete_formalities
from assessment.actions.relief import order_relief
from assessment.api.assessments import AssessmentView, Assessor, Decider, show
from assessment.domain.conference import RecordConference
from assessment.domain.decisions import DecideCase
from assessment.domain.formalities import CompleteFormalities
from assessment.domain.relief import Form, OrderRelief
from shared.events.contracts.base import AmountFen, Code
from shared.kit.principal import Principal
from shared.run.service import Ctx
from shared.web.auth import principal
from shared.web.problems import problem_responses
from shared.web.routes import WriteUow, router
from shared.web.types import CaseIdPath, PositiveFen, ReasonText, Request, Subject

api = router(prefix="/v1/assessments/{case_id}", tags=["审批 decisions"])

FLAGS_REASON = Field(
    None,
    description="案件有异常提示（flags）的，写明核实情况和仍予办理的理由 Of a flagged case: what was found, and why money goes.",
    examples=["已电话核实，账户为其姐代开，本人书面同意。"],
)

Secretary = Annotated[Principal, principal("assess:conference")]


class OrderReliefBody(Request):
    """First relief: pay now, papers follow."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"amount_fen": None, "form": "cash"}]})

    amount_fen: PositiveFen | None = Field(None, description="None: as much as one fast aid.")
    form: Form = "cash"
    flags_reason: ReasonText | None = FLAGS_REASON

    def command(self, case_id: str) -> OrderRelief:
        """Return what is asked for."""
        return OrderRelief(case_id, self.amount_fen, self.form, self.flags_reason)


class DecideCaseBody(Request):
    """The decision. A refusal needs a reason; the remedies of the law are added unless others are named."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"approve": True}]})

    approve: bool
    reason_code: Code | None = None
    reason_text: ReasonText | None = None
    remedy_text: ReasonText | None = None
    flags_reason: ReasonText | None = FLAGS_REASON

    def command(self, case_id: str) -> DecideCase:
        """Return what is asked for."""
        return DecideCase(case_id, self.approve, self.reason_code, self.reason_text, self.remedy_text, self.flags_reason)


class RecordConferenceBody(Request):
    """What the joint conference decided."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "members": ["m-1", "m-2", "m-3", "m-4", "m-5"],
                    "votes_for": 5,
                    "votes_against": 0,
                    "amount_fen": 2000000,
                    "minutes": "会议听取了情况，一致同意。",
                }
            ]
        }
    )

    members: tuple[Subject, ...] = Field(min_length=1, max_length=40)
    votes_for: int = Field(strict=True, ge=0, le=40)
    votes_against: int = Field(0, strict=True, ge=0, le=40)
    amount_fen: AmountFen
    minutes: ReasonText
    flags_reason: ReasonText | None = FLAGS_REASON

    def command(self, case_id: str) -> RecordConference:
        """Return what is asked for."""
        return RecordConference(
            case_id=case_id,
            members=self.members,
            votes_for=self.votes_for,
            votes_against=self.votes_against,
            amount_fen=self.amount_fen,
            minutes=self.minutes,
            flags_reason=self.flags_reason,
        )


class CompleteFormalitiesBody(Request):
    """The papers after first relief are complete. `found_eligible` agrees with the decision, or says with a reason why it was wrong."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"found_eligible": True}]})

    found_eligible: bool = True
    reason_code: Code | None = None
    reason_text: ReasonText | None = None

    def command(self, case_id: str) -> CompleteFormalities:
        """Return what is asked for."""
        return CompleteFormalities(case_id, self.found_eligible, self.reason_code, self.reason_text)


@api.post(
    "/first-relief",
    operation_id="order_first_relief",
    summary="先行救助 Order first relief",
    description="仅限急难案件，每案一次，由未经手登记与分诊的审批人签发，不少于政策配置的最低数额，不超过小额快救限额。"
    "For urgent cases only, once, by an approver who did not open the case, from the profile's minimum up to one fast aid.",
    responses=problem_responses(order_relief),
)
async def post_first_relief(
    case_id: CaseIdPath, body: OrderReliefBody, uow: WriteUow, ctx: Ctx, actor: Decider, response: Response
) -> AssessmentView:
    """Pay now, let the papers follow."""
    return show(uow, ctx, await order_relief(uow, ctx, body.command(case_id)), response)


@api.post(
    "/decision",
    operation_id="decide_case",
    summary="审批决定 Decide a case",
    description="审批人不得是待决内容的经办人，也不得是首问、分诊、受理该案的人；不予救助须有书面理由与救济途径，未形成救助建议的已调查案件也可决定不予救助；"
    "没有适用规定、高于规定数额或最高限额的，转联席会议；既无款物、也无转介的不能批准。"
    "Never by who made what is to be decided, or was asked first, triaged or accepted; a refusal needs reason and remedy, also where the "
    "group proposed nothing; what no rule fits, or is more than the rules give or above the ceiling, goes to the joint conference; "
    "what gives nothing is not approved.",
    responses=problem_responses(decide_case),
)
async def post_decision(
    case_id: CaseIdPath, body: DecideCaseBody, uow: WriteUow, ctx: Ctx, actor: Decider, response: Response
) -> AssessmentView:
    """Decide."""
    return show(uow, ctx, await decide_case(uow, ctx, body.command(case_id)), response)


@api.post(
    "/conference",
    operation_id="record_conference",
    summary="联席会议议决 Record the joint conference",
    description="一事一议，须达到法定人数；既无款物、也无转介的不能通过。Case by case, with a quorum; what gives nothing is not carried.",
    responses=problem_responses(record_conference),
)
async def post_conference(
    case_id: CaseIdPath, body: RecordConferenceBody, uow: WriteUow, ctx: Ctx, actor: Secretary, response: Response
) -> AssessmentView:
    """Keep what the conference decided."""
    return show(uow, ctx, await record_conference(uow, ctx, body.command(case_id)), response)


@api.post(
    "/formalities",
    operation_id="complete_formalities",
    summary="补办手续 Complete the formalities",
    description="先行救助的案件作出决定后补齐材料；已批准而发现不符合条件的，须写明理由，已付款项另行追回。"
    "The papers after first relief, once the case is decided; an approved case that is found ineligible needs a reason, and what was paid "
    "is for recovery.",
    responses=problem_responses(complete_formalities),
)
async def post_formalities(
    case_id: CaseIdPath, body: CompleteFormalitiesBody, uow: WriteUow, ctx: Ctx, actor: Assessor, response: Response
) -> AssessmentView:
    """Complete the papers."""
    return show(uow, ctx, await complete_formalities(uow, body.command(case_id)), response)
