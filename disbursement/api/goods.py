"""Goods 实物 over HTTP."""

from typing import Annotated, Literal

from fastapi import Path
from pydantic import ConfigDict, Field

from disbursement.actions.goods import cancel_rest, issue_goods
from disbursement.actions.reading import get_goods, list_goods
from disbursement.api.officers import Approver, Giver, Reader
from disbursement.domain.goods import CancelRest, GoodsState, IssueGoods
from shared.events.contracts.base import AmountFen, Code, Instant
from shared.run.service import Ctx
from shared.web.paging import Cursor, InvalidCursor, Limit, Page, id_of_cursor
from shared.web.problems import problem_responses
from shared.web.routes import StateUow, WriteUow, router
from shared.web.types import EXAMPLE_ID, EXAMPLE_SHA256, NO_NUL, CaseIdQuery, Readable, Request, Sha256, Subject, View

api = router(prefix="/v1/in-kind", tags=["实物与追回 goods and recoveries"])

ITEM_FORM = r"(?s).{1,80}"
"""An item's id is the approval's; no more is known of it here."""

ItemIdPath = Annotated[str, Path(max_length=80, pattern=NO_NUL, description="救助项目号 Item id.", examples=[EXAMPLE_ID])]


class IssueGoodsBody(Request):
    """An item's goods were handed over."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"description": "棉被2床，米面50斤", "receipt_sha256": EXAMPLE_SHA256}]})

    description: Annotated[str, Readable] = Field(
        min_length=1,
        max_length=500,
        pattern=NO_NUL,
        description="发放物品，不对外发布 What was given; stays here.",
        examples=["棉被2床，米面50斤"],
    )
    issued_by: Subject | None = Field(
        None,
        description="发放人，须在值班表中，默认经办人 Who handed it over, known to a roster; the caller if not given.",
        examples=["village-3"],
    )
    value_fen: AmountFen | None = Field(
        None,
        description="折价（分），默认为尚未发放的部分，未定价的必填 What is left if not given; needed if none was ordered.",
    )
    receipt_sha256: Sha256 | None = Field(None, description="凭证文件的 SHA-256 Of the receipt's file.", examples=[EXAMPLE_SHA256])

    def command(self, item_id: str) -> IssueGoods:
        """Return what is asked for."""
        return IssueGoods(item_id, self.description, self.issued_by, self.value_fen, self.receipt_sha256)


class CancelRestBody(Request):
    """The rest of an item's goods is not handed over."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"reason_code": "not_needed"}]})

    reason_code: Code = Field(description="原因 Why.")

    def command(self, item_id: str) -> CancelRest:
        """Return what is asked for."""
        return CancelRest(item_id, self.reason_code)


class HandedPartView(View):
    """Goods that were handed over before the last ones."""

    issue_id: str
    issued_by: str
    issued_at: Instant
    value_fen: int
    description: str
    receipt_sha256: str | None


class GoodsView(View):
    """An in-kind item."""

    item_id: str
    case_id: str
    place_code: str
    state: GoodsState
    value_fen: int = Field(description="应发放的折价，发放后为已发放的折价 What was ordered; from the first hand-over on what was given.")
    outstanding_fen: int = Field(validation_alias="left_fen", description="尚未发放的折价 What was not handed over.")
    currency: Literal["CNY"] = "CNY"
    first_relief: bool
    issue_id: str | None
    issued_by: str | None
    issued_at: Instant | None
    description: str | None
    receipt_sha256: str | None
    earlier: list[HandedPartView] = Field(description="此前各次发放 The hand-overs before the last one.")


class GoodsPage(Page[GoodsView]):
    """Some in-kind items."""


@api.get(
    "",
    operation_id="list_goods",
    summary="实物列表 List in-kind items",
    description="本辖区应发放与已发放的实物。In-kind items of your jurisdiction, handed over or not.",
    responses=problem_responses(InvalidCursor),
)
async def get_page_of_goods(
    uow: StateUow, actor: Reader, case_id: CaseIdQuery = None, cursor: Cursor = None, limit: Limit = 50
) -> GoodsPage:
    """Return a page of in-kind items, by item id."""
    goods = await list_goods(uow, case_id, id_of_cursor(cursor, ITEM_FORM), limit + 1)
    return GoodsPage.of(goods, limit, lambda one: one.item_id)


@api.get(
    "/{item_id}",
    operation_id="get_goods",
    summary="实物 Get an in-kind item",
    description="一项实物救助。One in-kind item.",
    responses=problem_responses(get_goods),
)
async def get_one_item(item_id: ItemIdPath, uow: StateUow, actor: Reader) -> GoodsView:
    """Return an in-kind item."""
    return GoodsView.model_validate(await get_goods(uow, item_id))


@api.post(
    "/{item_id}/issue",
    operation_id="issue_goods",
    summary="发放实物 Issue goods",
    description="记录实物已当面交付；折价大于0，不超过尚未发放的数额，不足的部分仍须发放。"
    "Record that goods were handed over, at a value above 0 and within what is left of the order; what is missing stays owed.",
    responses=problem_responses(issue_goods),
)
async def post_issue(item_id: ItemIdPath, body: IssueGoodsBody, uow: WriteUow, ctx: Ctx, actor: Giver) -> GoodsView:
    """Record goods handed over."""
    return GoodsView.model_validate(await issue_goods(uow, ctx, body.command(item_id)))


@api.post(
    "/{item_id}/cancellation",
    operation_id="cancel_rest_of_goods",
    summary="取消余量 Call off the rest",
    description="部分发放后，余量不再发放的，由未经手发放的审批人写明原因；先行救助已发放的不足政策配置的最低数额的，24小时时限不停止。"
    "Goods were handed over in part, and the rest is not: an approver who handed over none of them says so, with the reason. Less "
    "than the profile's minimum of first relief does not stop its 24 hours.",
    responses=problem_responses(cancel_rest),
)
async def post_cancellation(item_id: ItemIdPath, body: CancelRestBody, uow: WriteUow, ctx: Ctx, actor: Approver) -> GoodsView:
    """Call the rest off."""
    return GoodsView.model_validate(await cancel_rest(uow, ctx, body.command(item_id)))
