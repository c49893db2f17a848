"""What disbursement is asked and answers over HTTP. Amounts are integer fen."""

from datetime import datetime
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from shared.kit.ids import UUID

AccountKind = Literal["treasury", "budget", "reserve", "clearing", "paid", "receivable"]
TransferKind = Literal["move", "pend", "post", "void"]
PaymentState = Literal["due", "held", "reserved", "ordered", "at_bank", "returned", "cash_due", "paid", "cancelled"]
InstructionState = Literal["created", "sending", "accepted", "unknown", "settled", "rejected", "returned", "dropped"]
Funding = Literal["petty_reserve", "county_budget"]
Means = Literal["bank", "cash_in_person"]
RecoveryState = Literal["ordered", "repaying", "recovered"]

PAYMENT = "019a0f3e-7c1d-7a52-9d3e-2f6f0a1b2c3d"
CASE = "019a0f3e-6b2c-7c41-8f11-7d6a5e4b3c2a"
SHA256 = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"

NO_NUL = r"^[^\x00]*$"
"""PostgreSQL stores every character but this one."""

Id = Annotated[str, Field(pattern=UUID)]
PositiveFen = Annotated[int, Field(strict=True, gt=0, le=10**12, description="金额（分） Integer fen, above zero.", examples=[125000])]
Division = Annotated[str, Field(pattern=r"^[0-9]{12}$")]
Officer = Annotated[str, Field(min_length=1, max_length=80, pattern=r"^[^\s\x00-\x1f]+$")]
Sha256 = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$", description="凭证文件的 SHA-256 Of the receipt's file.", examples=[SHA256])]
ReasonCode = Annotated[str, Field(pattern=r"^[a-z0-9_]{1,64}$", description="理由代码 A code, never a sentence.")]
Reference = Annotated[
    str, Field(max_length=80, pattern=NO_NUL, description="文号 Reference of the document behind it.", examples=["泰财社〔2026〕12号"])
]


class Request(BaseModel):
    """A request body: what it does not know, it refuses."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class View(BaseModel):
    """An answer."""

    model_config = ConfigDict(frozen=True)


class GrantBudget(Request):
    """More money for a county's budget line."""

    model_config = ConfigDict(
        json_schema_extra={"examples": [{"division": "370983000000", "amount_fen": 50000000, "reference": "泰财社〔2026〕12号"}]}
    )

    division: Division = Field(description="县级区划代码；市本级亦可 The county; or the municipality's own.", examples=["370983000000"])
    amount_fen: PositiveFen
    reference: Reference = ""


class TopUpReserve(Request):
    """More money for a township's petty reserve, out of its county's budget line."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"division": "370983101000", "amount_fen": 5000000}]})

    division: Division = Field(
        description="乡镇（街道）区划代码；县、市本级亦可 The township; or the county's own.", examples=["370983101000"]
    )
    amount_fen: PositiveFen
    reference: Reference = ""


class OrderPayments(Request):
    """A finance officer orders payments, all or none."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"payment_ids": [PAYMENT]}]})

    payment_ids: list[Id] = Field(min_length=1, max_length=200, description="待签发的拨付 Reserved payments.", examples=[[PAYMENT]])


class PayInPerson(Request):
    """Two officers handed the cash over."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"officers": ["finance-1", "clerk-7"], "receipt_sha256": SHA256}]})

    officers: list[Officer] = Field(
        min_length=2,
        max_length=2,
        description="两名不同的发放人员，其中一名为经办人 Two different officers, one of them the caller.",
        examples=[["finance-1", "clerk-7"]],
    )
    receipt_sha256: Sha256


class IssueGoods(Request):
    """An item's goods were handed over."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"description": "棉被2床，米面50斤", "receipt_sha256": SHA256}]})

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
    value_fen: int | None = Field(None, strict=True, ge=0, le=10**12, description="折价（分），默认按审批 As approved if not given.")
    receipt_sha256: Sha256 | None = None


class OrderRecovery(Request):
    """Wrongly paid money is asked back."""

    model_config = ConfigDict(
        json_schema_extra={"examples": [{"payment_id": PAYMENT, "amount_fen": 125000, "reason_code": "found_ineligible"}]}
    )

    payment_id: Id = Field(description="已发放的拨付 A payment that was paid.", examples=[PAYMENT])
    amount_fen: PositiveFen
    reason_code: ReasonCode = Field(examples=["found_ineligible"])


class Repay(Request):
    """Some or all of it came back."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"amount_fen": 25000}]})

    amount_fen: PositiveFen


class AccountView(View):
    """An account and its four totals."""

    code: str = Field(examples=["reserve:370983101"])
    kind: AccountKind
    place_code: str
    available_fen: int = Field(description="可用余额 What can be set aside or spent now.")
    set_aside_fen: int = Field(description="已备未付 Set aside for payments under way.")
    spent_fen: int = Field(description="已支出 Spent.")
    received_fen: int = Field(description="累计收入 Received.")
    currency: Literal["CNY"] = "CNY"


class AccountPage(View):
    """Some accounts, by code."""

    items: list[AccountView]
    next_cursor: str | None


class LineView(View):
    """One line of the ledger."""

    transfer_id: str
    kind: TransferKind
    debit: str
    credit: str
    amount_fen: int
    pending_id: str | None
    reference: str
    actor: str
    made_at: datetime


class LinePage(View):
    """Some lines of an account, newest first."""

    items: list[LineView]
    next_cursor: str | None


class KindTotalsView(View):
    """All accounts of one kind together."""

    kind: AccountKind
    accounts: int
    debits_pending_fen: int
    debits_posted_fen: int
    credits_pending_fen: int
    credits_posted_fen: int


class TrialBalanceView(View):
    """Whether the whole ledger adds up: every check must be true, at every instant."""

    debits_equal_credits: bool = Field(description="借贷相等 Σ debits = Σ credits, posted and pending.")
    accounts_equal_transfers: bool = Field(description="账户与分录一致 The accounts are the sums of the transfers.")
    nothing_below_zero: bool = Field(description="无透支 No account owes that may not.")
    holds_equal_payments: bool = Field(description="备款与拨付一致 What is set aside is what payments say is set aside for them.")
    balanced: bool = Field(description="以上全部成立 All of these.")
    posted_fen: int
    pending_fen: int
    open_holds: int
    currency: Literal["CNY"] = "CNY"
    kinds: list[KindTotalsView]


class InstructionView(View):
    """What the bank was told."""

    instruction_no: str = Field(examples=["JJ019A0F3E7C1D7A529D3E2F6F0A1B2C3D01"])
    attempt: int = Field(description="第几次，退回更正后才加一 Grows only after the last one came back.")
    state: InstructionState
    submissions: int = Field(description="以同一编号发出的次数 How often it was sent, always under this number.")
    created_at: datetime
    sent_at: datetime | None
    ended_at: datetime | None
    bank_reference: str | None
    reason_code: str | None


class PaymentView(View):
    """A payment: one instalment of one item."""

    payment_id: str
    case_id: str
    place_code: str
    item_id: str
    instalment: int
    instalments: int
    amount_fen: int
    currency: Literal["CNY"] = "CNY"
    funding: Funding
    fund: str = Field(description="付款账户 The account that pays.", examples=["reserve:370983101"])
    first_relief: bool
    state: PaymentState
    reason_code: str | None = Field(description="挂起、退回或取消的理由 Why it is held, returned, cancelled or due in cash.")
    pay_after: datetime = Field(description="不早于 Not before.")
    proposed_by: str | None
    decided_by: str | None
    ordered_by: str | None
    order_id: str | None
    means: Means | None
    paid_at: datetime | None
    bank_reference: str | None
    officers: list[str]
    receipt_sha256: str | None
    policy_version: str | None
    created_at: datetime
    updated_at: datetime
    instructions: list[InstructionView]


class PaymentPage(View):
    """Some payments, newest first."""

    items: list[PaymentView]
    next_cursor: str | None


class PaymentOrderView(View):
    """What was ordered together."""

    order_id: str
    ordered_by: str
    ordered_at: datetime
    total_fen: int
    currency: Literal["CNY"] = "CNY"
    payments: list[PaymentView]


class GoodsView(View):
    """An in-kind item."""

    item_id: str
    case_id: str
    place_code: str
    state: Literal["due", "issued", "cancelled"]
    value_fen: int
    currency: Literal["CNY"] = "CNY"
    first_relief: bool
    issue_id: str | None
    issued_by: str | None
    issued_at: datetime | None
    description: str | None
    receipt_sha256: str | None


class GoodsPage(View):
    """Some in-kind items."""

    items: list[GoodsView]
    next_cursor: str | None


class RecoveryView(View):
    """Money asked back."""

    recovery_id: str
    payment_id: str
    case_id: str
    place_code: str
    state: RecoveryState
    amount_fen: int
    repaid_fen: int
    outstanding_fen: int
    currency: Literal["CNY"] = "CNY"
    reason_code: str
    ordered_by: str
    ordered_at: datetime


class RecoveryPage(View):
    """Some demands, newest first."""

    items: list[RecoveryView]
    next_cursor: str | None
