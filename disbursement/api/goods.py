"""Goods 实物, and money asked back 追回, over HTTP."""

from typing import Annotated

from fastapi import Path, Response

from disbursement.actions import goods as handing
from disbursement.actions import reading, recovering
from disbursement.actions.goods import Handed
from disbursement.api.views import (
    CaseFilter,
    Cursor,
    Giver,
    Limit,
    Reader,
    Treasurer,
    cursor_of,
    goods_view,
    id_of,
    page,
    place_of,
    recovery_view,
)
from disbursement.domain.refusals import (
    GoodsCancelled,
    GoodsIssued,
    GoodsNotFound,
    MoreThanOwed,
    MoreThanPaid,
    PaymentInState,
    PaymentNotFound,
    RecoveryNotFound,
)
from disbursement.schemas import NO_NUL, PAYMENT, GoodsPage, GoodsView, IssueGoods, OrderRecovery, RecoveryPage, RecoveryView, Repay
from shared.kit.ids import UUID
from shared.web.idempotency import etag
from shared.web.paging import InvalidCursor
from shared.web.problems import problem_responses
from shared.web.routes import ReadUow, WriteUow, router

api = router(prefix="/v1", tags=["实物与追回 goods and recoveries"])

ItemId = Annotated[str, Path(max_length=80, pattern=NO_NUL, description="救助项目号 Item id.", examples=[PAYMENT])]
RecoveryId = Annotated[str, Path(pattern=UUID, description="追回事项号 Recovery id.", examples=[PAYMENT])]


@api.get(
    "/in-kind",
    operation_id="list_goods",
    summary="实物列表 List in-kind items",
    description="本辖区应发放与已发放的实物。In-kind items of your jurisdiction, handed over or not.",
    responses=problem_responses(InvalidCursor),
)
async def list_goods(uow: ReadUow, actor: Reader, case_id: CaseFilter = None, cursor: Cursor = None, limit: Limit = 50) -> GoodsPage:
    """List in-kind items."""
    items, last = page(await reading.goods_listed(uow, case_id, place_of(cursor), limit + 1), limit)
    return GoodsPage(items=[goods_view(one) for one in items], next_cursor=cursor_of(last.item_id) if last else None)


@api.get(
    "/in-kind/{item_id}",
    operation_id="get_goods",
    summary="实物 Get an in-kind item",
    description="一项实物救助。One in-kind item.",
    responses=problem_responses(GoodsNotFound),
)
async def get_goods(item_id: ItemId, uow: ReadUow, actor: Reader) -> GoodsView:
    """Return an in-kind item."""
    return goods_view(await reading.goods(uow, item_id))


@api.post(
    "/in-kind/{item_id}/issue",
    operation_id="issue_goods",
    summary="发放实物 Issue goods",
    description="记录实物已当面交付，一次。Record that the goods were handed over, once.",
    responses=problem_responses(GoodsNotFound, GoodsIssued, GoodsCancelled),
)
async def issue_goods(item_id: ItemId, body: IssueGoods, uow: WriteUow, actor: Giver) -> GoodsView:
    """Record goods handed over."""
    handed = Handed(body.description, body.issued_by, body.value_fen, body.receipt_sha256)
    return goods_view(await handing.issue(uow, item_id, handed))


@api.post(
    "/recoveries",
    status_code=201,
    operation_id="order_recovery",
    summary="责令追回 Order a recovery",
    description="对已发放的款项责令退回全部或部分。Ask all or some of what was paid back.",
    responses=problem_responses(PaymentNotFound, PaymentInState, MoreThanPaid),
)
async def order_recovery(body: OrderRecovery, uow: WriteUow, actor: Treasurer, response: Response) -> RecoveryView:
    """Ask money back."""
    demand = await recovering.order_recovery(uow, body.payment_id, body.amount_fen, body.reason_code)
    response.headers["Location"] = f"/v1/recoveries/{demand.recovery_id}"
    return recovery_view(demand)


@api.post(
    "/recoveries/{recovery_id}/repayments",
    operation_id="record_repayment",
    summary="登记退款 Record a repayment",
    description="退回的款项记入原付款账户；可分次。What came back goes to the account that paid; in parts if need be.",
    responses=problem_responses(RecoveryNotFound, MoreThanOwed),
)
async def record_repayment(recovery_id: RecoveryId, body: Repay, uow: WriteUow, actor: Treasurer) -> RecoveryView:
    """Record money that came back."""
    return recovery_view(await recovering.record_repayment(uow, recovery_id, body.amount_fen))


@api.get(
    "/recoveries/{recovery_id}",
    operation_id="get_recovery",
    summary="追回事项 Get a recovery",
    description="应退、已退与尚欠。Asked back, repaid, outstanding.",
    responses=problem_responses(RecoveryNotFound),
)
async def get_recovery(recovery_id: RecoveryId, uow: ReadUow, actor: Reader, response: Response) -> RecoveryView:
    """Return money asked back."""
    demand = await reading.recovery(uow, recovery_id)
    response.headers["ETag"] = etag(demand.version)
    return recovery_view(demand)


@api.get(
    "/recoveries",
    operation_id="list_recoveries",
    summary="追回列表 List recoveries",
    description="本辖区追回事项，新的在前。Demands of your jurisdiction, newest first.",
    responses=problem_responses(InvalidCursor),
)
async def list_recoveries(
    uow: ReadUow, actor: Reader, case_id: CaseFilter = None, cursor: Cursor = None, limit: Limit = 50
) -> RecoveryPage:
    """List money asked back."""
    items, last = page(await reading.recoveries(uow, case_id, id_of(cursor), limit + 1), limit)
    return RecoveryPage(items=[recovery_view(one) for one in items], next_cursor=cursor_of(last.recovery_id) if last else None)
