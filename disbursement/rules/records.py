"""What disbursement knows of a payment, an instruction, goods and money asked back."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from disbursement.rules.funds import Funding
from disbursement.rules.ledger import Transfer
from disbursement.rules.states import InstructionState, PaymentState

Means = Literal["bank", "cash_in_person"]
GoodsState = Literal["due", "issued", "cancelled"]
RecoveryState = Literal["ordered", "repaying", "recovered"]


@dataclass(frozen=True, slots=True)
class Origin:
    """Why something is to be paid: what every event about it says again, so that cause and trace run through."""

    cause: str | None
    traceparent: str | None
    policy_version: str | None


@dataclass(frozen=True, slots=True)
class Payment:
    """One item's instalment. `(item_id, instalment)` is unique: it can be owed once only."""

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


@dataclass(frozen=True, slots=True)
class Instruction:
    """What the bank was, or is to be, told. `next_at` is when it is to be looked at again."""

    instruction_no: str
    payment_id: str
    case_id: str
    place_code: str
    attempt: int
    amount_fen: int
    state: InstructionState
    next_at: datetime | None
    created_at: datetime
    submissions: int = 0
    queries: int = 0
    sent_at: datetime | None = None
    ended_at: datetime | None = None
    bank_reference: str | None = None
    reason_code: str | None = None


@dataclass(frozen=True, slots=True)
class Payee:
    """Where the money goes. Personal data: lives as long as the call to the bank, and is never stored here."""

    name: str
    bank: str
    account: str

    def __repr__(self) -> str:
        """Show nothing: a traceback must not tell an account."""
        return "Payee(…)"


@dataclass(frozen=True, slots=True)
class NoAccount:
    """The person has no account: the money is handed over in person."""


@dataclass(frozen=True, slots=True)
class PayeeUnavailable:
    """Intake could not be asked, for a reason that is a code for the log."""

    reason: str


PayeeAnswer = Payee | NoAccount | PayeeUnavailable


@dataclass(frozen=True, slots=True)
class Said:
    """What the bank's own book says of an instruction. `state` is one of accepted, settled, rejected, returned."""

    state: InstructionState
    reference: str | None = None
    reason_code: str | None = None


@dataclass(frozen=True, slots=True)
class NotInBook:
    """The bank's own book does not have the number."""


@dataclass(frozen=True, slots=True)
class NoAnswer:
    """There was no answer, or none that settles anything; `reason` is a code for the log."""

    reason: str


BankAnswer = Said | NotInBook | NoAnswer


@dataclass(frozen=True, slots=True)
class Goods:
    """An in-kind item: what is to be, or was, handed over."""

    item_id: str
    case_id: str
    place_code: str
    value_fen: int
    first_relief: bool
    origin: Origin
    created_at: datetime
    issue_id: str | None = None
    issued_by: str | None = None
    issued_at: datetime | None = None
    description: str | None = None
    receipt_sha256: str | None = None
    cancelled_at: datetime | None = None

    @property
    def state(self) -> GoodsState:
        """Return how far it has come."""
        if self.issue_id is not None:
            return "issued"
        return "due" if self.cancelled_at is None else "cancelled"


@dataclass(frozen=True, slots=True)
class Recovery:
    """Money asked back 追回."""

    recovery_id: str
    payment_id: str
    case_id: str
    place_code: str
    fund: str
    amount_fen: int
    repaid_fen: int
    reason_code: str
    ordered_by: str
    ordered_at: datetime
    version: int = 1

    @property
    def outstanding_fen(self) -> int:
        """Return what is still owed."""
        return self.amount_fen - self.repaid_fen

    @property
    def state(self) -> RecoveryState:
        """Return how far it has come."""
        if self.outstanding_fen == 0:
            return "recovered"
        return "repaying" if self.repaid_fen else "ordered"


@dataclass(frozen=True, slots=True)
class Line:
    """A transfer as it stands in the ledger: `seq` is the order of writing."""

    seq: int
    transfer: Transfer
    actor: str
    made_at: datetime


@dataclass(frozen=True, slots=True)
class PaymentFilter:
    """Which payments are wanted."""

    case_id: str | None = None
    state: PaymentState | None = None
    order_id: str | None = None
    fund: str | None = None


def instructions_by_payment(instructions: Sequence[Instruction]) -> dict[str, list[Instruction]]:
    """Group instructions, in the order of attempts."""
    grouped: dict[str, list[Instruction]] = {}
    for instruction in sorted(instructions, key=lambda one: one.attempt):
        grouped.setdefault(instruction.payment_id, []).append(instruction)
    return grouped
