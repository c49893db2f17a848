"""Payments 拨付 and their states (domain rules h.6).

    due ─► held ─► reserved ─► ordered ─► at_bank ─► paid ─► returned      the bank sends it back late, or cash is revoked
                                  └─► cash_due ⇄ handing_over ─► paid      no account: handed over by two in person
                                      returned ⇄ handing_over ─► paid
                                      returned ─► due (corrected, with a new number)

While cash is `handing_over`, it may have been given: only the second officer's confirmation, or that it was not given, leads out of there.
While the bank may be paying, the payment is `at_bank`, and only the bank's own word leads out of there (`domain/instructions.py`). What the
bank paid is not over while it can still come back: until then the bank is asked on, and by its own word the payment is `returned`. So is
cash by the word of two officers who find that it was not handed over (`domain/revocations.py`).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Literal, TypedDict

from disbursement.domain.refusals import PaymentInState
from shared.events.contracts.assessment import Funding
from shared.kit.machine import Machine

Means = Literal["bank", "cash_in_person"]


class Work(StrEnum):
    """What payments wait for that is done by itself: the names of the workers, who sleep until there is some."""

    CANCEL = "cancel"
    RESERVE = "reserve"
    SUBMIT = "submit"
    QUERY = "query"
    WATCH = "watch"


class PaymentState(StrEnum):
    """Where a payment stands."""

    DUE = "due"  # 待备款
    HELD = "held"  # 资金不足，挂起
    RESERVED = "reserved"  # 已备款，待签发
    ORDERED = "ordered"  # 已签发
    AT_BANK = "at_bank"  # 银行办理中
    RETURNED = "returned"  # 退回
    CASH_DUE = "cash_due"  # 待现场发放
    HANDING_OVER = "handing_over"  # 现场发放待确认
    PAID = "paid"  # 已发放
    CANCELLED = "cancelled"  # 已取消


class PaymentTransition(StrEnum):
    """What moves a payment."""

    RESERVE = "reserve"
    HOLD = "hold"
    ORDER = "order"
    SEND = "send"
    FIND_NO_ACCOUNT = "find_no_account"
    SETTLE = "settle"
    RETURN = "return"
    RETURN_LATE = "return_late"
    REVOKE = "revoke"
    PAY_IN_PERSON = "pay_in_person"
    CONFIRM_CASH = "confirm_cash"
    WITHDRAW_CASH_DUE = "withdraw_cash_due"
    WITHDRAW_CASH_RETURNED = "withdraw_cash_returned"
    CORRECT = "correct"
    CANCEL = "cancel"
    ASK_BACK = "ask_back"


S, T = PaymentState, PaymentTransition

PAYMENT_MOVES: Mapping[PaymentTransition, Mapping[PaymentState, PaymentState]] = {
    T.RESERVE: {S.DUE: S.RESERVED, S.HELD: S.RESERVED},
    T.HOLD: {S.DUE: S.HELD},
    T.ORDER: {S.RESERVED: S.ORDERED},
    T.SEND: {S.ORDERED: S.AT_BANK},
    T.FIND_NO_ACCOUNT: {S.ORDERED: S.CASH_DUE},
    T.SETTLE: {S.AT_BANK: S.PAID},
    T.RETURN: {S.AT_BANK: S.RETURNED},
    T.RETURN_LATE: {S.PAID: S.RETURNED},
    T.REVOKE: {S.PAID: S.RETURNED},
    T.PAY_IN_PERSON: {S.RETURNED: S.HANDING_OVER, S.CASH_DUE: S.HANDING_OVER},
    T.CONFIRM_CASH: {S.HANDING_OVER: S.PAID},
    T.WITHDRAW_CASH_DUE: {S.HANDING_OVER: S.CASH_DUE},
    T.WITHDRAW_CASH_RETURNED: {S.HANDING_OVER: S.RETURNED},
    T.CORRECT: {S.RETURNED: S.DUE},
    # Not at_bank: the bank may be paying right now. Not handing_over: the cash may have been given. Not paid: that is asked back instead.
    T.CANCEL: dict.fromkeys((S.DUE, S.HELD, S.RESERVED, S.ORDERED, S.CASH_DUE, S.RETURNED), S.CANCELLED),
    T.ASK_BACK: {S.PAID: S.PAID},
}

PAYMENT_MACHINE = Machine(PAYMENT_MOVES, lambda one, _: PaymentInState(payment_id=one.payment_id, state=one.state))

ENDED = frozenset({S.PAID, S.CANCELLED})

BACK: Mapping[PaymentState, PaymentTransition] = {S.CASH_DUE: T.WITHDRAW_CASH_DUE, S.RETURNED: T.WITHDRAW_CASH_RETURNED}
"""What leads back to where a payment stood before it was to be handed over in cash."""


@dataclass(frozen=True, slots=True)
class Origin:
    """Why something is to be paid: what every event about it repeats, so that cause and trace run through."""

    cause: str | None
    traceparent: str | None
    policy_version: str | None


@dataclass(frozen=True, slots=True)
class Cash:
    """Cash that two officers hand over, until the one who is awaited has confirmed it; `before` is where the payment stood then."""

    awaited: str
    before: PaymentState


@dataclass(frozen=True, slots=True)
class Payment:
    """One item's instalment. `(item_id, instalment)` is unique: it can be owed once only.

    `account_version` is how often the account was corrected at intake, as far as that was heard.
    """

    payment_id: str
    case_id: str
    place_code: str
    item_id: str
    instalment: int
    instalments: int
    amount_fen: int
    funding: Funding
    fund: str
    first_relief: bool
    state: PaymentState
    attempt: int
    pay_after: datetime
    proposed_by: str | None
    decided_by: str | None
    origin: Origin
    created_at: datetime
    updated_at: datetime
    version: int = 1
    hold_id: str | None = None
    ordered_by: str | None = None
    order_id: str | None = None
    cancel_reason: str | None = None
    reason_code: str | None = None
    means: Means | None = None
    bank_reference: str | None = None
    paid_at: datetime | None = None
    officers: tuple[str, ...] = ()
    receipt_sha256: str | None = None
    cash: Cash | None = None
    account_version: int = 0

    @property
    def awaited(self) -> tuple[str, ...]:
        """Return who is to confirm that the cash was handed over."""
        return (self.cash.awaited,) if self.cash else ()


@dataclass(frozen=True, slots=True)
class OrderPayments:
    """A finance officer orders payments, all or none."""

    payment_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CorrectPayment:
    """A returned payment is tried again: to the account as it was corrected at intake, if it came back because of that."""

    payment_id: str


@dataclass(frozen=True, slots=True)
class PayInPerson:
    """Two officers hand the cash over; one of them records it."""

    payment_id: str
    officers: tuple[str, ...]
    receipt_sha256: str


@dataclass(frozen=True, slots=True)
class ConfirmCash:
    """The other of the two confirms that the cash was handed over."""

    payment_id: str


@dataclass(frozen=True, slots=True)
class WithdrawCash:
    """One of the two takes back what was recorded: no cash was handed over."""

    payment_id: str


@dataclass(frozen=True, slots=True)
class PaymentFilter:
    """Which payments are wanted."""

    case_id: str | None = None
    state: PaymentState | None = None
    order_id: str | None = None
    fund: str | None = None


class PaymentFields(TypedDict):
    """What every event about a payment repeats of it."""

    payment_id: str
    item_id: str
    instalment: int
    instalments: int
    amount_fen: int
    funding: Funding
    first_relief: bool


def event_fields(payment: Payment) -> PaymentFields:
    """Return what every event about a payment repeats of it."""
    return PaymentFields(
        payment_id=payment.payment_id,
        item_id=payment.item_id,
        instalment=payment.instalment,
        instalments=payment.instalments,
        amount_fen=payment.amount_fen,
        funding=payment.funding,
        first_relief=payment.first_relief,
    )
