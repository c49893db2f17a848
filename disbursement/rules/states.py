"""The states of a payment and of the instructions that the bank gets for it (domain rules h.6).

    due ─► held ─► reserved ─► ordered ─► at_bank ─► paid
                                  └─► cash_due ─────► paid      no account: handed over in person
                                                returned ─► paid (in person) | due (corrected, with a new number)

    created ─► sending ─► accepted ─► settled
                  └─► unknown ◄─┘      rejected | returned

`sending` is committed before the bank is asked. Whatever then happens to the call, the payment stays `at_bank` until the bank itself
says how it ended; not knowing is a state of its own, and the only way out of it is the bank's own word. A hold is freed only after
`rejected` or `returned`, so there is never a second instruction while the first may still be carried out.
"""

from collections.abc import Mapping
from enum import StrEnum


class PaymentState(StrEnum):
    """Where a payment stands."""

    DUE = "due"  # 待备款
    HELD = "held"  # 资金不足，挂起
    RESERVED = "reserved"  # 已备款，待签发
    ORDERED = "ordered"  # 已签发
    AT_BANK = "at_bank"  # 银行办理中
    RETURNED = "returned"  # 退回
    CASH_DUE = "cash_due"  # 待现场发放
    PAID = "paid"  # 已发放
    CANCELLED = "cancelled"  # 已取消


class PaymentDeed(StrEnum):
    """What moves a payment."""

    RESERVE = "reserve"
    HOLD = "hold"
    ORDER = "order"
    SEND = "send"
    FIND_NO_ACCOUNT = "find_no_account"
    SETTLE = "settle"
    RETURN = "return"
    PAY_IN_PERSON = "pay_in_person"
    CORRECT = "correct"
    CANCEL = "cancel"
    ASK_BACK = "ask_back"


S = PaymentState

PAYMENT: Mapping[PaymentDeed, Mapping[PaymentState, PaymentState]] = {
    PaymentDeed.RESERVE: {S.DUE: S.RESERVED, S.HELD: S.RESERVED},
    PaymentDeed.HOLD: {S.DUE: S.HELD},
    PaymentDeed.ORDER: {S.RESERVED: S.ORDERED},
    PaymentDeed.SEND: {S.ORDERED: S.AT_BANK},
    PaymentDeed.FIND_NO_ACCOUNT: {S.ORDERED: S.CASH_DUE},
    PaymentDeed.SETTLE: {S.AT_BANK: S.PAID},
    PaymentDeed.RETURN: {S.AT_BANK: S.RETURNED},
    PaymentDeed.PAY_IN_PERSON: {S.RETURNED: S.PAID, S.CASH_DUE: S.PAID},
    PaymentDeed.CORRECT: {S.RETURNED: S.DUE},
    # Not at_bank: the bank may be paying right now. Not paid: that is asked back instead.
    PaymentDeed.CANCEL: dict.fromkeys((S.DUE, S.HELD, S.RESERVED, S.ORDERED, S.CASH_DUE, S.RETURNED), S.CANCELLED),
    PaymentDeed.ASK_BACK: {S.PAID: S.PAID},
}

ENDED = frozenset({S.PAID, S.CANCELLED})


class InstructionState(StrEnum):
    """Where an instruction to the bank stands."""

    CREATED = "created"
    SENDING = "sending"
    ACCEPTED = "accepted"
    UNKNOWN = "unknown"
    SETTLED = "settled"
    REJECTED = "rejected"
    RETURNED = "returned"
    DROPPED = "dropped"  # never sent: cancelled, or there was no account


class InstructionDeed(StrEnum):
    """What moves an instruction."""

    SEND = "send"
    LOSE_SIGHT = "lose_sight"
    ACCEPT = "accept"
    SETTLE = "settle"
    REJECT = "reject"
    RETURN = "return"
    DROP = "drop"


I = InstructionState  # noqa: E741  # Read with its table.

ASKED = (I.SENDING, I.ACCEPTED, I.UNKNOWN)
"""The bank was asked and has not said how it ended: at most one instruction of a payment is here."""

INSTRUCTION: Mapping[InstructionDeed, Mapping[InstructionState, InstructionState]] = {
    # From `unknown` only when the bank's own book does not have the number; and then with the same number.
    InstructionDeed.SEND: {I.CREATED: I.SENDING, I.UNKNOWN: I.SENDING},
    InstructionDeed.LOSE_SIGHT: {I.SENDING: I.UNKNOWN, I.UNKNOWN: I.UNKNOWN, I.ACCEPTED: I.ACCEPTED},
    InstructionDeed.ACCEPT: dict.fromkeys(ASKED, I.ACCEPTED),
    InstructionDeed.SETTLE: dict.fromkeys(ASKED, I.SETTLED),
    InstructionDeed.REJECT: dict.fromkeys(ASKED, I.REJECTED),
    InstructionDeed.RETURN: dict.fromkeys(ASKED, I.RETURNED),
    InstructionDeed.DROP: {I.CREATED: I.DROPPED},
}


def may(deed: PaymentDeed, state: PaymentState) -> bool:
    """Tell whether a payment in this state can be moved so."""
    return state in PAYMENT[deed]


def wait_before_query(queries: int, first_s: float, most_s: float) -> float:
    """Return how long to wait before the bank is asked again, after so many questions: doubling, up to a most."""
    return float(min(most_s, first_s * 2 ** min(queries, 30)))


def instruction_no_of(payment_id: str, attempt: int) -> str:
    """Return the number by which the bank knows an attempt: the same at every retry, another one only after the last came back."""
    return f"JJ{payment_id.replace('-', '').upper()}{attempt:02d}"
