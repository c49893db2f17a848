"""Moving a case to where it belongs, over HTTP."""

from datetime import datetime
from typing import Annotated

from fastapi import Path, Query, Response
from pydantic import Field

from intake.actions.transfers import (
    acknowledge_transfer,
    correct_place,
    decline_transfer,
    list_transfers,
    request_transfer,
    withdraw_transfer,
)
from intake.api.access import CaseHandler, HandlerOrSupervisor, OwnCaseIdPath, Reader
from intake.domain.transfers import AnswerTransfer, CorrectPlace, DeclineTransfer, RequestTransfer, TransferState
from shared.events.contracts.base import Code, DivisionCode12
from shared.kit.ids import UUID
from shared.run.service import Ctx
from shared.web.paging import Cursor, InvalidCursor, Limit, Page, id_of_cursor
from shared.web.problems import problem_responses
from shared.web.routes import ReadUow, WriteUow, router
from shared.web.types import EXAMPLE_ID, Request, View

api = router(prefix="/v1/cases/{case_id}", tags=["移送 transfers"])
lists = router(prefix="/v1/transfers", tags=["移送 transfers"])

TransferId = Annotated[str, Path(pattern=UUID, description="移送编号 Transfer id.", examples=[EXAMPLE_ID])]


class MoveBody(Request):
    """Where the case belongs."""

    place_code: DivisionCode12 = Field(description="应在的区划，12 位 The division that it belongs to.", examples=["370911100000"])
    reason_code: Code = Field(description="理由代码 Why.", examples=["wrong_place"])


class DeclineTransferBody(Request):
    """The office says no, with a reason."""

    reason_code: Code = Field(description="理由代码 Why.", examples=["not_our_place"])


class TransferView(View):
    """A case that was moved, or is asked to be."""

    transfer_id: str
    case_id: str
    from_place: str
    to_place: str
    from_officer: str = Field(description="确认前的责任人 Answerable until it is acknowledged.")
    to_officer: str | None = Field(description="确认后的责任人 Answerable from then on.")
    to_unit: str | None
    reason_code: str
    state: TransferState
    requested_by: str
    requested_at: datetime
    answered_at: datetime | None = Field(description="答复或撤回的时间 When it was answered or taken back.")
    decline_reason: str | None


class TransferPage(Page[TransferView]):
    """Some transfers, newest first."""


@lists.get(
    "",
    operation_id="list_transfers",
    summary="移送列表 List transfers",
    description="移出、移入本辖区的案件，新的在前；state=requested 为待答复的。"
    "Cases that go to or come from your jurisdiction, newest first; those that wait for an answer by `state=requested`.",
    responses=problem_responses(InvalidCursor),
)
async def get_transfers(
    uow: ReadUow,
    actor: Reader,
    state: Annotated[TransferState | None, Query(description="状态 State.")] = None,
    cursor: Cursor = None,
    limit: Limit = 50,
) -> TransferPage:
    """Return a page of transfers."""
    found = await list_transfers(uow, state, id_of_cursor(cursor), limit + 1)
    return TransferPage.of(found, limit, lambda transfer: transfer.transfer_id)


@api.post(
    "/place-corrections",
    operation_id="correct_place",
    summary="更正发生地 Correct the place",
    description="由当前责任人在本辖区内更正；责任人不变，各项时限自首次登记起继续计算。"
    "By whoever is answerable, within the own jurisdiction. Who is answerable stays so; every clock runs on.",
    responses=problem_responses(correct_place),
)
async def post_place_correction(case_id: OwnCaseIdPath, body: MoveBody, uow: WriteUow, ctx: Ctx, actor: CaseHandler) -> TransferView:
    """Correct the place."""
    return TransferView.model_validate(await correct_place(uow, ctx, CorrectPlace(case_id, body.place_code, body.reason_code)))


@api.post(
    "/transfers",
    status_code=201,
    operation_id="request_transfer",
    summary="提出移送 Request a transfer",
    description="发生地不在本辖区的，由当前责任人（或督查人员）提出；当地确认之前责任和案件都不动。"
    "By whoever is answerable, or a supervisor, outside the jurisdiction; nothing moves until the office there acknowledges.",
    responses=problem_responses(request_transfer),
)
async def post_transfer(
    case_id: OwnCaseIdPath, body: MoveBody, uow: WriteUow, ctx: Ctx, actor: HandlerOrSupervisor, response: Response
) -> TransferView:
    """Request a transfer."""
    requested = await request_transfer(uow, ctx, RequestTransfer(case_id, body.place_code, body.reason_code))
    response.headers["Location"] = f"/v1/cases/{case_id}"
    return TransferView.model_validate(requested)


@api.post(
    "/transfers/{transfer_id}/acknowledgement",
    operation_id="acknowledge_transfer",
    summary="确认移送 Acknowledge a transfer",
    description="目的地办理人员确认，即为责任人，案件归当地办理；各项时限自首次登记起继续计算。原办理机构仍可查看案件（不含个人信息），"
    "在办的款项和转办单由原处办结。By an officer of the place that it goes to, who is answerable from this instant. Every clock runs on. "
    "The old office goes on seeing the case, without the person; money and orders that are under way there are finished there.",
    responses=problem_responses(acknowledge_transfer),
)
async def post_transfer_acknowledgement(case_id: OwnCaseIdPath, transfer_id: TransferId, uow: WriteUow, actor: CaseHandler) -> TransferView:
    """Take a case over."""
    return TransferView.model_validate(await acknowledge_transfer(uow, AnswerTransfer(case_id, transfer_id)))


@api.post(
    "/transfers/{transfer_id}/declination",
    operation_id="decline_transfer",
    summary="拒绝移送 Decline a transfer",
    description="目的地办理人员说明理由拒绝；案件和责任都不动。By an officer of the place that it goes to, with a reason; nothing moves.",
    responses=problem_responses(decline_transfer),
)
async def post_transfer_declination(
    case_id: OwnCaseIdPath, transfer_id: TransferId, body: DeclineTransferBody, uow: WriteUow, actor: CaseHandler
) -> TransferView:
    """Decline a transfer."""
    return TransferView.model_validate(await decline_transfer(uow, DeclineTransfer(case_id, transfer_id, body.reason_code)))


@api.post(
    "/transfers/{transfer_id}/withdrawal",
    operation_id="withdraw_transfer",
    summary="撤回移送 Withdraw a transfer",
    description="由当前责任人（或督查人员）撤回尚未答复的移送。By whoever is answerable, or a supervisor, while nobody has answered it.",
    responses=problem_responses(withdraw_transfer),
)
async def post_transfer_withdrawal(
    case_id: OwnCaseIdPath, transfer_id: TransferId, uow: WriteUow, actor: HandlerOrSupervisor
) -> TransferView:
    """Withdraw a transfer."""
    return TransferView.model_validate(await withdraw_transfer(uow, AnswerTransfer(case_id, transfer_id)))
