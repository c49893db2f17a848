"""The instructions that the bank gets for a payment, their states, and what the bank answers (domain rules h.6).

    created ─► sending ─► accepted ─► settled | rejected | returned      (`sending` can end at once)
       │         │  ▲        ▲           ▲  └───────────────▲
       ▼         ▼  │        │           │       late, within the bank's window
    dropped     unknown ─────┴───────────┘

`sending` is committed before the bank is asked. Whatever then happens to the call, the payment stays `at_bank` until the bank itself
tells how it ended; not knowing is a state of its own, and the only way out of it is the bank's own word. A hold is freed only after
`rejected` or `returned`, so there is never a second instruction while the first may still be carried out.

What is `settled` is asked about until the bank cannot send it back any more (`watched_until`). Only that all of it came back moves money;
whatever else the bank then says contradicts what it said before, and is for people (`contradiction_of`).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Literal, NoReturn

from shared.kit.machine import Machine


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


class InstructionTransition(StrEnum):
    """What moves an instruction."""

    SEND = "send"
    LOSE_SIGHT = "lose_sight"
    ACCEPT = "accept"
    SETTLE = "settle"
    REJECT = "reject"
    RETURN = "return"
    RETURN_LATE = "return_late"
    DROP = "drop"


I, IT = InstructionState, InstructionTransition  # noqa: E741  # Read with its table.

ASKED = (I.SENDING, I.ACCEPTED, I.UNKNOWN)
"""The bank was asked and has not told how it ended: at most one instruction of a payment is here."""

INSTRUCTION_MOVES: Mapping[InstructionTransition, Mapping[InstructionState, InstructionState]] = {
    # From `unknown` only when the bank's own book does not have the number; and then with the same number.
    IT.SEND: {I.CREATED: I.SENDING, I.UNKNOWN: I.SENDING},
    IT.LOSE_SIGHT: {I.SENDING: I.UNKNOWN, I.UNKNOWN: I.UNKNOWN, I.ACCEPTED: I.ACCEPTED},
    IT.ACCEPT: dict.fromkeys(ASKED, I.ACCEPTED),
    IT.SETTLE: dict.fromkeys(ASKED, I.SETTLED),
    IT.REJECT: dict.fromkeys(ASKED, I.REJECTED),
    IT.RETURN: dict.fromkeys(ASKED, I.RETURNED),
    IT.RETURN_LATE: {I.SETTLED: I.RETURNED},
    IT.DROP: {I.CREATED: I.DROPPED},
}


@dataclass(frozen=True, slots=True)
class Instruction:
    """What the bank was, or is to be, asked to pay. `next_at` is when it is to be looked at again.

    `watched_until` is until when it could come back after it was settled; None as well while an older release settled it and nobody has
    looked yet. `contradiction` is what the bank last said of a settled one that no money moves by. `account_version` is how
    often the account that it went to had been corrected.
    """

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
    watched_until: datetime | None = None
    contradiction: str | None = None
    account_version: int = 0


def _impossible(instruction: Instruction, transition: InstructionTransition) -> NoReturn:
    """Raise for a move that nobody asked for: only workers move instructions, so it is a defect and no refusal."""
    raise ValueError(f"an instruction that is {instruction.state} cannot {transition}")


INSTRUCTION_MACHINE = Machine(INSTRUCTION_MOVES, _impossible)


@dataclass(frozen=True, slots=True)
class InBook:
    """How an instruction stands in the bank's own book. `state` is one of accepted, settled, rejected, returned.

    `part_fen` is how much of a settled one came back, less than all of it.
    """

    state: InstructionState
    reference: str | None = None
    reason_code: str | None = None
    part_fen: int | None = None


@dataclass(frozen=True, slots=True)
class NotInBook:
    """The bank's own book does not have the number."""


@dataclass(frozen=True, slots=True)
class NoAnswer:
    """There was no answer, or none that settles anything; `reason` is a code for the log."""

    reason: str


BankAnswer = InBook | NotInBook | NoAnswer

NO_REASON = "unspecified"
"""Where the bank gives no reason why money came back."""


@dataclass(frozen=True, slots=True)
class Contradiction:
    """What the bank says of an instruction that it had settled and no money moves by."""

    what: Literal["returned_in_part", "under_way", "rejected", "forgotten", "returned_after_repayment"]
    part_fen: int | None = None

    def __str__(self) -> str:
        """Return it as it is kept, so that it is told once."""
        return self.what if self.part_fen is None else f"{self.what}:{self.part_fen}"


def contradiction_of(answer: BankAnswer) -> Contradiction | None:
    """Return how an answer contradicts that its instruction is settled; None if it does not, or settles nothing."""
    match answer:
        case InBook(state=I.SETTLED, part_fen=int() as part_fen):
            return Contradiction("returned_in_part", part_fen)
        case InBook(state=I.ACCEPTED):
            return Contradiction("under_way")
        case InBook(state=I.REJECTED):
            return Contradiction("rejected")
        case NotInBook():
            return Contradiction("forgotten")
        case _:
            return None


def wait_before_query(queries: int, first_s: float, most_s: float) -> float:
    """Return how long to wait before the bank is asked again, after so many questions: doubling, up to a most."""
    return float(min(most_s, first_s * 2 ** min(queries, 30)))


def instruction_no_of(payment_id: str, attempt: int) -> str:
    """Return the number by which the bank knows an attempt: the same at every retry, another one only after the last came back."""
    return f"JJ{payment_id.replace('-', '').upper()}{attempt:02d}"
