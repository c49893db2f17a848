"""Payments 拨付 over HTTP. Amounts are integer fen."""

from typing import Annotated, Literal

from fastapi import Path, Query, Response
from pydantic import AliasGenerator, AliasPath, ConfigDict, Field

from disbursement.actions.cash import confirm_cash, pay_in_person, withdraw_cash
from disbursement.actions.ordering import correct_payment, order_payments
from disbursement.actions.reading import get_payment, list_payments
from disbursement.api.officers import Payer, Reader
from disbursement.domain.instructions import InstructionState
from disbursement.domain.payments import (
    ConfirmCash,
    CorrectPayment,
    Means,
    OrderPayments,
    PayInPerson,
    PaymentFilter,
    PaymentState,
    WithdrawCash,
)
from shared.events.contracts.assessment import Funding
from shared.events.contracts.base import Instant
from shared.kit.ids import UUID
from shared.run.service import Ctx
from shared.web.idempotency import etag
from shared.web.paging import Cursor, InvalidCursor, Limit, Page, id_of_cursor
from shared.web.problems import problem_responses
from shared.web.routes import StateUow, WriteUow, router
from shared.web.types import EXAMPLE_ID, EXAMPLE_SHA256, NO_NUL, CaseIdQuery, Request, Sha256, Subject, View

api = router(prefix="/v1", tags=["拨付 payments"])

PaymentIdPath = Annotated[str, Path(pattern=UUID, description="拨付编号 Payment id.", examples=[EXAMPLE_ID])]
StateQuery = Annotated[PaymentState | None, Query(description="状态 State.")]
OrderQuery = Annotated[str | None, Query(pattern=UUID, description="签发批次 Only what was ordered together.")]
FundQuery = Annotated[
    str | None, Query(max_length=40, pattern=NO_NUL, description="付款账户 Only paid by this account.", examples=["budget:370983"])
]


class OrderPaymentsBody(Request):
    """A finance officer orders payments, all or none."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"payment_ids": [EXAMPLE_ID]}]})

    payment_ids: list[Annotated[str, Field(pattern=UUID)]] = Field(
        min_length=1, max_length=200, description="待签发的拨付 Reserved payments.", examples=[[EXAMPLE_ID]]
    )

    def command(self) -> OrderPayments:
        """Return what is asked for."""
        return OrderPayments(tuple(self.payment_ids))


class PayInPersonBody(Request):
    """Two officers hand the cash over."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"officers": ["finance-1", "clerk-7"], "receipt_sha256": EXAMPLE_SHA256}]})

    officers: list[Subject] = Field(
        min_length=2,
        max_length=2,
        description="两名不同的发放人员，其中一名为经办人 Two different officers, one of them the caller.",
        examples=[["finance-1", "clerk-7"]],
    )
    receipt_sha256: Sha256 = Field(description="凭证文件的 SHA-256 Of the receipt's file.", examples=[EXAMPLE_SHA256])

    def command(self, payment_id: str) -> PayInPerson:
        """Return what is asked for."""
        return PayInPerson(payment_id, tuple(self.officers), self.receipt_sha256)


class InstructionView(View):
    """What the bank was asked to pay."""

    instruction_no: str = Field(examples=["JJ019A0F3E7C1D7A529D3E2F6F0A1B2C3D01"])
    attempt: int = Field(description="第几次，退回更正后才加一 Grows only after the last one came back.")
    state: InstructionState
    submissions: int = Field(description="以同一编号发出的次数 How often it was sent, always under this number.")
    created_at: Instant
    sent_at: Instant | None
    ended_at: Instant | None
    bank_reference: str | None
    reason_code: str | None
    watched_until: Instant | None = Field(
        description="到账后银行仍可能退回的截止时间 Until when the bank may send it back after it settled."
    )
    contradiction: str | None = Field(
        description="银行前后说法不一之处，须人工核实 What the bank said against itself; people must find out."
    )
    account_version: int = Field(
        description="所用收款账户的更正次数；小于拨付的，其后已更正 Of the account it went to; if less than the payment's, corrected since."
    )


class PaymentView(View):
    """A payment: one instalment of one item."""

    # Read from a `PaymentHistory`: all but the instructions and the flags stands in its payment.
    model_config = ConfigDict(alias_generator=AliasGenerator(validation_alias=lambda name: AliasPath("payment", name)))

    payment_id: str
    case_id: str
    place_code: str
    item_id: str = Field(description="所付项目 The item that it is for.")
    instalment: int = Field(description="该项目的第几期 Which of the item's instalments.")
    instalments: int = Field(description="该项目共几期 How many the item has.")
    amount_fen: int
    currency: Literal["CNY"] = "CNY"
    funding: Funding
    fund: str = Field(description="付款账户 The account that pays.", examples=["reserve:370983101"])
    first_relief: bool
    state: PaymentState
    reason_code: str | None = Field(description="挂起、退回或取消的理由 Why it is held, returned, cancelled or due in cash.")
    pay_after: Instant = Field(description="不早于 Not before.")
    proposed_by: str | None
    decided_by: str | None
    ordered_by: str | None
    order_id: str | None
    means: Means | None
    paid_at: Instant | None
    bank_reference: str | None
    officers: tuple[str, ...]
    awaited: tuple[str, ...] = Field(description="尚待本人确认现场发放的人员 Who is still to confirm that the cash was handed over.")
    receipt_sha256: str | None
    account_version: int = Field(description="收款账户更正次数 How often the payee account was corrected, as far as that was heard.")
    policy_version: str | None = Field(validation_alias=AliasPath("payment", "origin", "policy_version"))
    created_at: Instant
    updated_at: Instant
    instructions: list[InstructionView] = Field(validation_alias="instructions")
    flags: tuple[str, ...] = Field(
        validation_alias="flags",
        description="收款信息的异常提示，付款前请核对审批理由 What is odd about the payee: see the approver's reason before paying.",
    )


class PaymentPage(Page[PaymentView]):
    """Some payments, newest first."""


class PaymentOrderView(View):
    """What was ordered together."""

    order_id: str
    ordered_by: str
    ordered_at: Instant
    total_fen: int
    currency: Literal["CNY"] = "CNY"
    payments: list[PaymentView]


@api.get(
    "/payments",
    operation_id="list_payments",
    summary="拨付列表 List payments",
    description="本辖区拨付，新的在前。Payments of your jurisdiction, newest first.",
    responses=problem_responses(InvalidCursor),
)
async def get_payments(  # noqa: PLR0913, PLR0917  # One parameter per filter.
    uow: StateUow,
    actor: Reader,
    case_id: CaseIdQuery = None,
    state: StateQuery = None,
    order_id: OrderQuery = None,
    fund: FundQuery = None,
    cursor: Cursor = None,
    limit: Limit = 50,
) -> PaymentPage:
    """Return a page of payments, newest first."""
    wanted = PaymentFilter(case_id=case_id, state=state, order_id=order_id, fund=fund)
    return PaymentPage.of(await list_payments(uow, wanted, id_of_cursor(cursor), limit + 1), limit, lambda one: one.payment.payment_id)


@api.get(
    "/payments/{payment_id}",
    operation_id="get_payment",
    summary="拨付 Get a payment",
    description="状态、资金来源与每次银行指令。State, fund, and every instruction the bank got.",
    responses=problem_responses(get_payment),
)
async def get_one_payment(payment_id: PaymentIdPath, uow: StateUow, actor: Reader, response: Response) -> PaymentView:
    """Return a payment."""
    history = await get_payment(uow, payment_id)
    response.headers["ETag"] = etag(history.payment.version)
    return PaymentView.model_validate(history)


@api.post(
    "/payment-orders",
    status_code=201,
    operation_id="order_payments",
    summary="签发拨付 Order payments",
    description="财务人员签发已备款的拨付，全部成功或全部不办；提出或审批该救助的人员不得签发。"
    "A finance officer orders reserved payments, all or none; who proposed or decided the aid may not.",
    responses=problem_responses(order_payments),
)
async def post_payment_order(body: OrderPaymentsBody, uow: WriteUow, actor: Payer, response: Response) -> PaymentOrderView:
    """Let the bank have them."""
    order_id, ordered = await order_payments(uow, body.command())
    response.headers["Location"] = f"/v1/payments?order_id={order_id}"
    return PaymentOrderView(
        order_id=order_id,
        ordered_by=actor.subject,
        ordered_at=uow.now,
        total_fen=sum(one.payment.amount_fen for one in ordered),
        payments=[PaymentView.model_validate(one) for one in ordered],
    )


@api.post(
    "/payments/{payment_id}/in-person",
    operation_id="pay_in_person",
    summary="现场发放 Pay in cash, in person",
    description="无账户或银行退回时，由两名工作人员当面发放现金并留存签收凭证。经办人登记，另一名发放人员本人确认后，方为已发放。"
    "When there is no account or the bank returned the payment: two officers hand the cash over and keep the receipt. One of them records "
    "it; it is paid when the other has confirmed it.",
    responses=problem_responses(pay_in_person),
)
async def post_in_person(payment_id: PaymentIdPath, body: PayInPersonBody, uow: WriteUow, ctx: Ctx, actor: Payer) -> PaymentView:
    """Record cash that is handed over."""
    return PaymentView.model_validate(await pay_in_person(uow, ctx, body.command(payment_id)))


@api.post(
    "/payments/{payment_id}/in-person/confirmation",
    operation_id="confirm_cash",
    summary="确认现场发放 Confirm cash that was handed over",
    description="由列名的另一名发放人员以本人令牌确认，确认后即为已发放。"
    "By the other of the two officers, with the own token; then it is paid.",
    responses=problem_responses(confirm_cash),
)
async def post_cash_confirmation(payment_id: PaymentIdPath, uow: WriteUow, actor: Reader) -> PaymentView:
    """Confirm cash that was handed over."""
    return PaymentView.model_validate(await confirm_cash(uow, ConfirmCash(payment_id)))


@api.post(
    "/payments/{payment_id}/in-person/withdrawal",
    operation_id="withdraw_cash",
    summary="撤回现场发放 Take back cash that was not handed over",
    description="现金未交付的，在另一名发放人员确认之前，两名发放人员之一可以撤回，拨付恢复原状。"
    "If no cash was handed over, either of the two takes it back before the other has confirmed it; the payment stands where it stood.",
    responses=problem_responses(withdraw_cash),
)
async def post_cash_withdrawal(payment_id: PaymentIdPath, uow: WriteUow, actor: Reader) -> PaymentView:
    """Take back what was recorded."""
    return PaymentView.model_validate(await withdraw_cash(uow, WithdrawCash(payment_id)))


@api.post(
    "/payments/{payment_id}/correction",
    operation_id="correct_payment",
    summary="更正重拨 Try a returned payment again",
    description="仅限银行确认退回之后；因账户原因退回的，须先在受理环节更正收款账户并经复核。重新备款并使用新的指令编号。"
    "Only after the bank itself returned it; what came back because of its account needs that corrected at intake, and confirmed there,"
    " first. Money is set aside anew, and the instruction gets a new number.",
    responses=problem_responses(correct_payment),
)
async def post_correction(payment_id: PaymentIdPath, uow: WriteUow, ctx: Ctx, actor: Payer) -> PaymentView:
    """Try a returned payment again."""
    return PaymentView.model_validate(await correct_payment(uow, ctx, CorrectPayment(payment_id)))
