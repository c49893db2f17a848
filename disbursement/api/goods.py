"""Goods 实物 over HTTP."""

from typing import Annotated, Literal

from fastapi import Path
from pydantic import ConfigDict, Field

from disbursement.actions.goods import issue_goods
from disbursement.actions.reading import get_goods, list_goods
from disbursement.api.officers import Giver, Reader
from disbursement.domain.goods import GoodsState, IssueGoods
from shared.events.contracts.base import AmountFen, Instant
from shared.run.service import Ctx
from shared.web.paging import Cursor, InvalidCursor, Limit, Page, id_of_cursor
from shared.web.problems import problem_responses
from shared.web.routes import StateUow, WriteUow, router
from shared.web.types import EXAMPLE_ID, EXAMPLE_SHA256, NO_NUL, CaseIdQuery, Officer, Request, Sha256, View

api = router(prefix="/v1/in-kind", tags=["实物与追回 goods and recoveries"])

ITEM_FORM = r"(?s).{1,80}"
"""An item's id is the approval's; no more is known of it here."""

ItemIdPath = Annotated[str, Path(max_length=80, pattern=NO_NUL, description="救助项目号 Item id.", examples=[EXAMPLE_ID])]


class IssueGoodsBody(Request):
    """An item's goods were handed over."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"description": "棉被2床，米面50斤", "receipt_sha256": EXAMPLE_SHA256}]})

    description: str = Field(
        min_length=1,
        max_length=500,
        pattern=NO_NUL,
        description="发放物品，不对外发布 What was given; stays here.",
        examples=["棉被2床，米面50斤"],
    )
    issued_by: Officer | None = Field(
        None, description="发放人，默认经办人 Who handed it over; the caller if not given.", examples=["village-3"]
    )
    value_fen: AmountFen | None = Field(
        None, description="折价（分），默认按审批，未定价的必填 As approved if not given; needed if none was."
    )
    receipt_sha256: Sha256 | None = Field(None, description="凭证文件的 SHA-256 Of the receipt's file.", examples=[EXAMPLE_SHA256])

    def command(self, item_id: str) -> IssueGoods:
        """Return what is asked for."""
        return IssueGoods(item_id, self.description, self.issued_by, self.value_fen, self.receipt_sha256)


class GoodsView(View):
    """An in-kind item."""

    item_id: str
    case_id: str
    place_code: str
    state: GoodsState
    value_fen: int
    currency: Literal["CNY"] = "CNY"
    first_relief: bool
    issue_id: str | None
    issued_by: str | None
    issued_at: Instant | None
    description: str | None
    receipt_sha256: str | None


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
    description="记录实物已当面交付，一次；折价大于0，不超过审批数额。"
    "Record that the goods were handed over, once, at a value above 0 and within what was approved.",
    responses=problem_responses(issue_goods),
)
async def post_issue(item_id: ItemIdPath, body: IssueGoodsBody, uow: WriteUow, ctx: Ctx, actor: Giver) -> GoodsView:
    """Record goods handed over."""
    return GoodsView.model_validate(await issue_goods(uow, ctx, body.command(item_id)))
