"""Handing the duty over, over HTTP."""

from datetime import datetime
from typing import Annotated

from fastapi import Path, Response
from pydantic import Field

from intake.actions.handovers import acknowledge_handover, decline_handover, offer_handover, withdraw_handover
from intake.api.access import CaseHandler, HandlerOrSupervisor, OwnCaseIdPath
from intake.domain.handovers import AcknowledgeHandover, DeclineHandover, HandoverState, OfferHandover, WithdrawHandover
from shared.events.contracts.base import Code
from shared.kit.ids import UUID
from shared.run.service import Ctx
from shared.web.problems import problem_responses
from shared.web.routes import WriteUow, router
from shared.web.types import EXAMPLE_ID, Request, Subject, View

api = router(prefix="/v1/cases/{case_id}/handovers", tags=["首问 duty"])

HandoverId = Annotated[str, Path(pattern=UUID, description="移交编号 Hand-over id.", examples=[EXAMPLE_ID])]


class OfferHandoverBody(Request):
    """The duty is offered to another officer; until that officer acknowledges, nothing moves."""

    to_officer: Subject = Field(description="接收人 Receiver.", examples=["clerk-7"])
    to_unit: Subject = Field(description="接收单位 The receiver's unit.", examples=["潮泉镇社会救助窗口"])
    reason_code: Code = Field(description="理由代码 Why.", examples=["not_own_desk"])
    replaces: Annotated[str, Field(pattern=UUID)] | None = Field(
        None, description="由本次取代的、尚未答复的移交 An offer that nobody answered, which this one takes the place of."
    )

    def command(self, case_id: str) -> OfferHandover:
        """Return what is asked for."""
        return OfferHandover(case_id, self.to_officer, self.to_unit, self.reason_code, self.replaces)


class DeclineHandoverBody(Request):
    """The receiver says no, with a reason."""

    reason_code: Code = Field(description="理由代码 Why.", examples=["on_leave"])

    def command(self, case_id: str, handover_id: str) -> DeclineHandover:
        """Return what is asked for."""
        return DeclineHandover(case_id, handover_id, self.reason_code)


class HandoverView(View):
    """An offer of the duty."""

    handover_id: str
    case_id: str
    from_officer: str = Field(description="确认前仍是责任人 Answerable until it is acknowledged.")
    to_officer: str
    to_unit: str
    reason_code: str
    state: HandoverState
    offered_by: str
    offered_at: datetime
    answered_at: datetime | None = Field(description="答复或撤回的时间 When it was answered or taken back.")
    decline_reason: str | None


@api.post(
    "",
    status_code=201,
    operation_id="offer_handover",
    summary="移交责任 Offer the duty",
    description="由当前责任人（或督查人员）提出；对方确认之前，移交人仍是责任人，时限仍计在其名下。"
    "By whoever is answerable, or a supervisor. Until the receiver acknowledges, the sender stays answerable and keeps the clocks.",
    responses=problem_responses(offer_handover),
)
async def post_handover(
    case_id: OwnCaseIdPath, body: OfferHandoverBody, uow: WriteUow, ctx: Ctx, actor: HandlerOrSupervisor, response: Response
) -> HandoverView:
    """Offer the duty."""
    offer = await offer_handover(uow, ctx, body.command(case_id))
    response.headers["Location"] = f"/v1/cases/{case_id}"
    return HandoverView.model_validate(offer)


@api.post(
    "/{handover_id}/acknowledgement",
    operation_id="acknowledge_handover",
    summary="确认移交 Acknowledge the duty",
    description="仅接收人可确认；自此由接收人负责。Only the receiver can; from this instant the receiver is answerable, and nobody else.",
    responses=problem_responses(acknowledge_handover),
)
async def post_acknowledgement(case_id: OwnCaseIdPath, handover_id: HandoverId, uow: WriteUow, actor: CaseHandler) -> HandoverView:
    """Take the duty over."""
    return HandoverView.model_validate(await acknowledge_handover(uow, AcknowledgeHandover(case_id, handover_id)))


@api.post(
    "/{handover_id}/declination",
    operation_id="decline_handover",
    summary="拒绝移交 Decline the duty",
    description="接收人说明理由拒绝，责任不变；接收人不答复时督查人员可代为拒绝。"
    "The receiver says no with a reason, and nothing moves; a supervisor may say it for a receiver who does not answer.",
    responses=problem_responses(decline_handover),
)
async def post_declination(
    case_id: OwnCaseIdPath, handover_id: HandoverId, body: DeclineHandoverBody, uow: WriteUow, actor: HandlerOrSupervisor
) -> HandoverView:
    """Say no to the duty."""
    return HandoverView.model_validate(await decline_handover(uow, body.command(case_id, handover_id)))


@api.post(
    "/{handover_id}/withdrawal",
    operation_id="withdraw_handover",
    summary="撤回移交 Take an offer back",
    description="由当前责任人（或督查人员）撤回尚未答复的移交；责任一直在其名下。"
    "By whoever is answerable, or a supervisor, while nobody has answered it; the duty was theirs all along.",
    responses=problem_responses(withdraw_handover),
)
async def post_handover_withdrawal(
    case_id: OwnCaseIdPath, handover_id: HandoverId, uow: WriteUow, actor: HandlerOrSupervisor
) -> HandoverView:
    """Take an offer back."""
    return HandoverView.model_validate(await withdraw_handover(uow, WithdrawHandover(case_id, handover_id)))
