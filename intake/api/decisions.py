"""What the office decides of a case, and how it ends at the door, over HTTP."""

from typing import Annotated

from fastapi import Response
from pydantic import Field

from intake.actions.decisions import accept_case, refuse_case, triage_case
from intake.actions.merging import merge_case
from intake.actions.withdrawing import withdraw_case
from intake.api.access import CaseHandler, HandlerOrSupervisor, OwnCaseIdPath
from intake.api.cases import CaseView, Codes, shown
from intake.domain.cases import AcceptCase, MergeCase, RefuseCase, TriageCase, WithdrawCase
from shared.events.contracts.base import Code
from shared.events.contracts.intake import Urgency
from shared.kit.ids import UUID
from shared.run.service import Ctx
from shared.web.problems import problem_responses
from shared.web.routes import WriteUow, router
from shared.web.types import EXAMPLE_ID, EXAMPLE_SHA256, ReasonText, Request, Sha256

api = router(prefix="/v1/cases/{case_id}", tags=["受理 intake"])


class TriageCaseBody(Request):
    """An officer judges how urgent the case is."""

    urgency: Urgency = Field(
        description="急难 emergency 或一般 ordinary；撤销急难须责任人以外的督查 "
        "To take an emergency back needs a supervisor who is not answerable.",
        examples=["emergency"],
    )
    reason_codes: Codes = Field(default_factory=list, description="理由代码 Why.", examples=[["life_danger"]])

    def command(self, case_id: str) -> TriageCase:
        """Return what is asked for."""
        return TriageCase(case_id, self.urgency, tuple(self.reason_codes))


class RefuseCaseBody(Request):
    """The application is turned away at the door, with a written reason and what the person can do about it."""

    reason_code: Code = Field(description="理由代码 Why.", examples=["outside_scope"])
    reason_text: ReasonText = Field(description="书面理由 Written reason.", examples=["所述困难不属于急难救助范围，已告知低保申请途径。"])
    remedy_text: ReasonText = Field(description="救济途径 Remedy.", examples=["可在60日内申请行政复议，或在6个月内提起行政诉讼。"])

    def command(self, case_id: str) -> RefuseCase:
        """Return what is asked for."""
        return RefuseCase(case_id, self.reason_code, self.reason_text, self.remedy_text)


class WithdrawCaseBody(Request):
    """The person takes the application back."""

    reason_code: Code = Field(description="理由代码 Why.", examples=["need_ended"])
    statement_sha256: Sha256 = Field(
        description="本人书面声明或录音的 SHA-256 Of what the person signed or said.", examples=[EXAMPLE_SHA256]
    )

    def command(self, case_id: str) -> WithdrawCase:
        """Return what is asked for."""
        return WithdrawCase(case_id, self.reason_code, self.statement_sha256)


class MergeCaseBody(Request):
    """The case is the same need as another open case and goes on there."""

    into_case_id: Annotated[str, Field(pattern=UUID)] = Field(description="并入的案件 The other case.", examples=[EXAMPLE_ID])

    def command(self, case_id: str) -> MergeCase:
        """Return what is asked for."""
        return MergeCase(case_id, self.into_case_id)


@api.post(
    "/triage",
    operation_id="triage_case",
    summary="分诊 Triage a case",
    description="认定急难即先行受理，材料后补；撤销急难认定，或将登记为危及生命的案件认定为一般，仅限责任人以外的督查人员，并须说明理由；将有危险困难情形的案件认定为一般的，也须说明理由。"
    "An emergency is accepted at once, papers follow. Only a supervisor who is not answerable can take an emergency, or a danger to life "
    "that was registered, back, and says why. So does whoever calls a case ordinary that has a dangerous hardship.",
    responses=problem_responses(triage_case),
)
async def post_triage(
    case_id: OwnCaseIdPath, body: TriageCaseBody, uow: WriteUow, ctx: Ctx, actor: HandlerOrSupervisor, response: Response
) -> CaseView:
    """Judge how urgent a case is."""
    return await shown(uow, ctx, await triage_case(uow, ctx, body.command(case_id)), response)


@api.post(
    "/acceptance",
    operation_id="accept_case",
    summary="受理 Accept a case",
    description="受理后进入研判。After acceptance, assessment begins.",
    responses=problem_responses(accept_case),
)
async def post_acceptance(case_id: OwnCaseIdPath, uow: WriteUow, ctx: Ctx, actor: CaseHandler, response: Response) -> CaseView:
    """Accept a case."""
    return await shown(uow, ctx, await accept_case(uow, AcceptCase(case_id)), response)


@api.post(
    "/refusal",
    operation_id="refuse_case",
    summary="不予受理 Refuse a case",
    description="须有书面理由与救济途径；急难案件，以及登记为危及生命（或属此类困难）而尚未分诊的案件，不得不予受理。"
    "With a written reason and what the person can do about it; an emergency is never refused at the door, and neither is what was "
    "registered as a danger to life, or with a hardship of that kind, and not triaged yet.",
    responses=problem_responses(refuse_case),
)
async def post_refusal(
    case_id: OwnCaseIdPath, body: RefuseCaseBody, uow: WriteUow, ctx: Ctx, actor: CaseHandler, response: Response
) -> CaseView:
    """Turn a case away."""
    return await shown(uow, ctx, await refuse_case(uow, ctx, body.command(case_id)), response)


@api.post(
    "/withdrawal",
    operation_id="withdraw_case",
    summary="撤回申请 Withdraw a case",
    description="款项签发之前，本人可以书面（或录音）撤回；急难案件、尚未分诊的危及生命案件，以及已有决定或已提交联席会议的案件，由责任人以外的督查人员登记。"
    "Possible until a payment is ordered, by the person's own statement. Of an emergency, of a danger to life that was not triaged yet, "
    "and of a case that is decided or put to the joint conference, only a supervisor who is not answerable records it.",
    responses=problem_responses(withdraw_case),
)
async def post_withdrawal(
    case_id: OwnCaseIdPath, body: WithdrawCaseBody, uow: WriteUow, ctx: Ctx, actor: HandlerOrSupervisor, response: Response
) -> CaseView:
    """Take the application back."""
    return await shown(uow, ctx, await withdraw_case(uow, ctx, body.command(case_id)), response)


@api.post(
    "/merge",
    operation_id="merge_case",
    summary="并案 Merge a case",
    description="与另一在办案件为同一困难，并入该案：该案沿用较早的时限起点、较急的认定和已知的当事人及账户；不能随案转移的，或该案已有决定的，不予并案。"
    "The same need as another open case, which goes on for both: with the earlier start, the stricter urgency, and the person and account "
    "of whichever knows them. What cannot go along refuses the merge, and so does a decision that was made in the other case.",
    responses=problem_responses(merge_case),
)
async def post_merge(
    case_id: OwnCaseIdPath, body: MergeCaseBody, uow: WriteUow, ctx: Ctx, actor: CaseHandler, response: Response
) -> CaseView:
    """Merge a case into another."""
    return await shown(uow, ctx, await merge_case(uow, ctx, body.command(case_id)), response)
