"""Events of disbursement 拨付."""

from typing import ClassVar, Literal

from shared.events.contracts.assessment import Funding
from shared.events.contracts.base import AmountFen, Code, Event, Identifier, Instant, Subject

CASE_REJECTED = "case_rejected"
"""Reason of what is cancelled because the case was rejected after all: that event is on its way to whoever hears this first."""


class DisbursementEvent(Event):
    """An event on disbursement's topic."""

    TOPIC: ClassVar[str] = "jiuji.disbursement"


class PaymentEvent(DisbursementEvent):
    """One payment: an item's instalment. `instruction_no` is what the bank knows it by, the same at every retry."""

    payment_id: Identifier
    item_id: Identifier
    instalment: int
    instalments: int
    amount_fen: AmountFen
    funding: Funding
    first_relief: bool


class PaymentReserved(PaymentEvent):
    """Money is set aside for the payment."""

    TYPE: ClassVar[str] = "cn.jiuji.payment.reserved.v1"


class PaymentHeld(PaymentEvent):
    """The budget line or the reserve cannot carry the payment yet; it waits for a top-up."""

    TYPE: ClassVar[str] = "cn.jiuji.payment.held.v1"

    reason_code: Code


class PaymentOrdered(PaymentEvent):
    """A finance officer, who neither proposed nor approved, ordered the payment; `by_rule` for the township's reserve."""

    TYPE: ClassVar[str] = "cn.jiuji.payment.ordered.v1"

    ordered_by: Subject
    by_rule: bool = False


class PaymentSubmitted(PaymentEvent):
    """The bank has the instruction."""

    TYPE: ClassVar[str] = "cn.jiuji.payment.submitted.v1"

    instruction_no: Identifier


class PaymentPaid(PaymentEvent):
    """The money is with the person. `nothing_owed` when the case was decided and nothing of it is to be paid or handed over any more."""

    TYPE: ClassVar[str] = "cn.jiuji.payment.paid.v1"

    nothing_owed: bool | None = None
    means: Literal["bank", "cash_in_person"]
    instruction_no: Identifier | None = None
    bank_reference: Identifier | None = None


class PaymentCashAwaited(PaymentEvent):
    """One of two officers recorded that they hand the cash over; it counts as paid when the one who is `awaited` has confirmed it."""

    TYPE: ClassVar[str] = "cn.jiuji.payment.cash_awaited.v1"

    officers: tuple[Subject, ...]
    awaited: tuple[Subject, ...]


class PaymentCashWithdrawn(PaymentEvent):
    """One of the two took that back before the other had confirmed it: no cash was handed over, and it is still to be paid."""

    TYPE: ClassVar[str] = "cn.jiuji.payment.cash_withdrawn.v1"


class PaymentReturned(PaymentEvent):
    """The bank refused or sent the money back; another means is needed."""

    TYPE: ClassVar[str] = "cn.jiuji.payment.returned.v1"

    instruction_no: Identifier
    reason_code: Code


class PaymentReturnedLate(PaymentEvent):
    """Money that had been paid came back from the bank: this takes the `payment.paid` of `paid_at` back, and another means is needed."""

    TYPE: ClassVar[str] = "cn.jiuji.payment.returned_late.v1"

    instruction_no: Identifier
    reason_code: Code
    paid_at: Instant


class RevocationProposed(DisbursementEvent):
    """An officer says that what counts as handed over was not, or to the wrong person; it counts as given until another confirms that.

    It is the cash of a payment, or one hand-over of goods (`issue_id`). `evidence_sha256` is the digest of what shows it.
    """

    TYPE: ClassVar[str] = "cn.jiuji.revocation.proposed.v1"

    revocation_id: Identifier
    payment_id: Identifier | None = None
    item_id: Identifier
    issue_id: Identifier | None = None
    amount_fen: AmountFen
    reason_code: Code
    evidence_sha256: str
    proposed_by: Subject


class RevocationRefused(DisbursementEvent):
    """Another officer found that it was handed over as recorded: nothing moves."""

    TYPE: ClassVar[str] = "cn.jiuji.revocation.refused.v1"

    revocation_id: Identifier
    payment_id: Identifier | None = None
    item_id: Identifier
    issue_id: Identifier | None = None
    reason_code: Code


class PaymentRevoked(PaymentEvent):
    """Two officers found that cash was not handed over: this takes the `payment.paid` of `paid_at` back, and it is still to be paid."""

    TYPE: ClassVar[str] = "cn.jiuji.payment.revoked.v1"

    revocation_id: Identifier
    reason_code: Code
    paid_at: Instant


class PaymentContradicted(PaymentEvent):
    """The bank says of a payment that it had settled what no money moves by; people have to find out with the bank what is so.

    `returned_in_part`: `part_fen` of it came back. `under_way`, `rejected` and `forgotten`: it says now that it has not settled, did not
    carry it out, or does not know it. `returned_after_repayment`: all of it came back, and the person had repaid `part_fen`, which is
    owed to the person now.
    """

    TYPE: ClassVar[str] = "cn.jiuji.payment.contradicted.v1"

    instruction_no: Identifier
    contradiction: Literal["returned_in_part", "under_way", "rejected", "forgotten", "returned_after_repayment"]
    part_fen: AmountFen | None = None


class PaymentCancelled(PaymentEvent):
    """The payment was given up before the bank was asked (the case was withdrawn)."""

    TYPE: ClassVar[str] = "cn.jiuji.payment.cancelled.v1"

    reason_code: Code
    nothing_owed: bool | None = None


class InKindIssued(DisbursementEvent):
    """Goods were handed over. `value_fen` is what they are worth, at most what is owed; `nothing_owed` as for payments.

    `outstanding_fen` is what is still owed of the value that was ordered; None and 0 are nothing.
    """

    TYPE: ClassVar[str] = "cn.jiuji.in_kind.issued.v1"

    issue_id: Identifier
    item_id: Identifier
    value_fen: AmountFen
    issued_by: Subject
    first_relief: bool = False
    outstanding_fen: AmountFen | None = None
    nothing_owed: bool | None = None


class InKindRevoked(DisbursementEvent):
    """Two officers found that goods were not handed over: this takes the `in_kind.issued` of `issue_id` back, and they are still owed.

    `outstanding_fen` is what is owed of the item now; `was_settled` when nothing of it was owed any more before. A part of goods whose
    rest was called off brings that rest not back.
    """

    TYPE: ClassVar[str] = "cn.jiuji.in_kind.revoked.v1"

    revocation_id: Identifier
    issue_id: Identifier
    item_id: Identifier
    value_fen: AmountFen
    reason_code: Code
    issued_at: Instant
    first_relief: bool
    outstanding_fen: AmountFen
    was_settled: bool


class InKindCancelled(DisbursementEvent):
    """Goods, or the rest of them, are not handed over any more: their case has ended, or an approver called the rest off.

    `outstanding_fen` is what of the ordered value is not handed over any more, `given_fen` what was handed over before, by others than that
    approver; None is nothing, or not told by an older release. `is_trifle` when that is less than the least first relief of the profile:
    then it stops no clock of first relief.
    """

    TYPE: ClassVar[str] = "cn.jiuji.in_kind.cancelled.v1"

    item_id: Identifier
    reason_code: Code
    first_relief: bool = False
    outstanding_fen: AmountFen | None = None
    given_fen: AmountFen | None = None
    nothing_owed: bool | None = None
    is_trifle: bool | None = None


class CaseSettled(DisbursementEvent):
    """When the approval was heard, all that it gives had been given: no payment and no goods come after it to say `nothing_owed`."""

    TYPE: ClassVar[str] = "cn.jiuji.case.settled.v1"


class ReserveLow(DisbursementEvent):
    """A reserve or budget line is below its mark. Subject: the account's code, not a case."""

    TYPE: ClassVar[str] = "cn.jiuji.reserve.low.v1"
    OF_CASE: ClassVar[bool] = False

    account: Identifier
    available_fen: AmountFen
    mark_fen: AmountFen


class RecoveryOrdered(DisbursementEvent):
    """Wrongly paid money is asked back 追回."""

    TYPE: ClassVar[str] = "cn.jiuji.recovery.ordered.v1"

    recovery_id: Identifier
    payment_id: Identifier
    amount_fen: AmountFen
    reason_code: Code
    ordered_by: Subject


class RecoveryRepaid(DisbursementEvent):
    """Some or all of it came back."""

    TYPE: ClassVar[str] = "cn.jiuji.recovery.repaid.v1"

    recovery_id: Identifier
    amount_fen: AmountFen
    outstanding_fen: AmountFen


class RecoveryClosed(DisbursementEvent):
    """Nothing is asked back any more: the money came back by itself, or had never been handed over.

    `outstanding_fen` was still owed, `repaid_fen` had been repaid.
    """

    TYPE: ClassVar[str] = "cn.jiuji.recovery.closed.v1"

    recovery_id: Identifier
    payment_id: Identifier
    reason_code: Code
    outstanding_fen: AmountFen
    repaid_fen: AmountFen


EVENTS: tuple[type[DisbursementEvent], ...] = (
    PaymentReserved,
    PaymentHeld,
    PaymentOrdered,
    PaymentSubmitted,
    PaymentCashAwaited,
    PaymentCashWithdrawn,
    PaymentPaid,
    PaymentReturned,
    PaymentReturnedLate,
    RevocationProposed,
    RevocationRefused,
    PaymentRevoked,
    PaymentContradicted,
    PaymentCancelled,
    InKindIssued,
    InKindRevoked,
    InKindCancelled,
    CaseSettled,
    ReserveLow,
    RecoveryOrdered,
    RecoveryRepaid,
    RecoveryClosed,
)
