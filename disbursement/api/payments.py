"""Payments 拨付 over HTTP."""

from typing import Annotated

from fastapi import Query, Response

from disbursement.actions import ordering, reading
from disbursement.api.views import CaseFilter, Cursor, Limit, Payer, PaymentId, Reader, cursor_of, id_of, page, payment_view
from disbursement.domain.refusals import (
    FundsInsufficient,
    MakerIsChecker,
    PaymentInState,
    PaymentNotFound,
    PaymentStopped,
    TwoOfficersNeeded,
)
from disbursement.rules.records import Payment, PaymentFilter
from disbursement.rules.states import PaymentState
from disbursement.schemas import NO_NUL, OrderPayments, PayInPerson, PaymentOrderView, PaymentPage, PaymentView
from shared.kit.ids import UUID
from shared.run.service import Ctx
from shared.store.db import UnitOfWork
from shared.web.idempotency import etag
from shared.web.paging import InvalidCursor
from shared.web.problems import problem_responses
from shared.web.routes import ReadUow, WriteUow, router

api = router(prefix="/v1", tags=["拨付 payments"])

REFUSALS = (PaymentNotFound, PaymentInState, PaymentStopped, MakerIsChecker)


@api.get(
    "/payments",
    operation_id="list_payments",
    summary="拨付列表 List payments",
    description="本辖区拨付，新的在前。Payments of your jurisdiction, newest first.",
    responses=problem_responses(InvalidCursor),
)
async def list_payments(  # noqa: PLR0913, PLR0917  # Its filters.
    uow: ReadUow,
    actor: Reader,
    case_id: CaseFilter = None,
    state: Annotated[PaymentState | None, Query(description="状态 State.")] = None,
    order_id: Annotated[str | None, Query(pattern=UUID, description="签发批次 Only what was ordered together.")] = None,
    fund: Annotated[
        str | None, Query(max_length=40, pattern=NO_NUL, description="付款账户 Only paid by this account.", examples=["budget:370983"])
    ] = None,
    cursor: Cursor = None,
    limit: Limit = 50,
) -> PaymentPage:
    """Show payments, a page at a time."""
    wanted = PaymentFilter(case_id=case_id, state=state, order_id=order_id, fund=fund)
    items, last = page(await reading.payment_files(uow, wanted, id_of(cursor), limit + 1), limit)
    next_cursor = cursor_of(last.payment.payment_id) if last else None
    return PaymentPage(items=[payment_view(one) for one in items], next_cursor=next_cursor)


@api.get(
    "/payments/{payment_id}",
    operation_id="get_payment",
    summary="拨付 Get a payment",
    description="状态、资金来源与每次银行指令。State, fund, and every instruction the bank got.",
    responses=problem_responses(PaymentNotFound),
)
async def get_payment(payment_id: PaymentId, uow: ReadUow, actor: Reader, response: Response) -> PaymentView:
    """Return a payment."""
    file = await reading.payment_file(uow, payment_id)
    response.headers["ETag"] = etag(file.payment.version)
    return payment_view(file)


@api.post(
    "/payment-orders",
    status_code=201,
    operation_id="order_payments",
    summary="签发拨付 Order payments",
    description="财务人员签发已备款的拨付，全部成功或全部不办；提出或审批该救助的人员不得签发。"
    "A finance officer orders reserved payments, all or none; who proposed or decided the aid may not.",
    responses=problem_responses(*REFUSALS),
)
async def order_payments(body: OrderPayments, uow: WriteUow, actor: Payer, response: Response) -> PaymentOrderView:
    """Let the bank have them."""
    order_id, ordered = await ordering.order_payments(uow, body.payment_ids)
    response.headers["Location"] = f"/v1/payments?order_id={order_id}"
    return PaymentOrderView(
        order_id=order_id,
        ordered_by=actor.subject,
        ordered_at=uow.now,
        total_fen=sum(one.amount_fen for one in ordered),
        payments=[payment_view(file) for file in await reading.files_of(uow, ordered)],
    )


@api.post(
    "/payments/{payment_id}/in-person",
    operation_id="pay_in_person",
    summary="现场发放 Pay in cash, in person",
    description="无账户或银行退回时，由两名工作人员当面发放现金并留存签收凭证。"
    "When there is no account or the bank returned the payment: two officers hand the cash over and keep the receipt.",
    responses=problem_responses(*REFUSALS, TwoOfficersNeeded, FundsInsufficient),
)
async def pay_in_person(payment_id: PaymentId, body: PayInPerson, uow: WriteUow, ctx: Ctx, actor: Payer) -> PaymentView:
    """Record cash handed over."""
    return await _view(uow, await ordering.pay_in_person(uow, ctx, payment_id, body.officers, body.receipt_sha256))


@api.post(
    "/payments/{payment_id}/correction",
    operation_id="correct_payment",
    summary="更正重拨 Try a returned payment again",
    description="仅限银行确认退回之后；收款信息在受理环节更正，重新备款并使用新的指令编号。"
    "Only after the bank itself returned it; the payee is corrected at intake, money is set aside anew, the instruction gets a new number.",
    responses=problem_responses(*REFUSALS),
)
async def correct_payment(payment_id: PaymentId, uow: WriteUow, actor: Payer) -> PaymentView:
    """Try a returned payment again."""
    return await _view(uow, await ordering.correct_payment(uow, payment_id))


async def _view(uow: UnitOfWork, payment: Payment) -> PaymentView:
    return payment_view((await reading.files_of(uow, [payment]))[0])
