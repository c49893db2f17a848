"""Events of a department's desk, and of a charity's pledges."""

from datetime import date
from typing import ClassVar

from shared.events.contracts.base import AmountFen, Code, Event, Identifier, Instant, Subject

DESKS = frozenset({"civil_affairs", "health", "education", "charity"})
"""The publishers on the desks' common topic: whom an order may name as its `desk`."""


class DeskEvent(Event):
    """An event on the desks' common topic."""

    TOPIC: ClassVar[str] = "jiuji.desk"


class DeskAcknowledged(DeskEvent):
    """An officer of the department took the task."""

    TYPE: ClassVar[str] = "cn.jiuji.desk.acknowledged.v1"

    referral_id: Identifier
    department: Code
    officer: Subject


class DeskReturned(DeskEvent):
    """Not ours, with the reason; `late` if the time to say so was over. `paper_sha256` is the digest of a department's letter."""

    TYPE: ClassVar[str] = "cn.jiuji.desk.returned.v1"

    referral_id: Identifier
    department: Code
    reason_code: Code
    officer: Subject
    paper_sha256: str | None = None
    late: bool | None = None


class DeskRefused(DeskEvent):
    """Ours, but refused, with the reason (its text stays at the desk), and by which remedies of the law that can be contested."""

    TYPE: ClassVar[str] = "cn.jiuji.desk.refused.v1"

    referral_id: Identifier
    department: Code
    reason_code: Code
    officer: Subject
    paper_sha256: str | None = None
    remedies: tuple[Code, ...] | None = None


class DeskStepRecorded(DeskEvent):
    """The department did something on the way to its answer, by the steps that a programme of this `kind` has.

    It was done on a day, and counts from `done_at`: its recording, or the beginning of that day if it was an earlier one. `count` is of
    sessions or nights, `handed_to` a code for who has a child from then on.
    """

    TYPE: ClassVar[str] = "cn.jiuji.desk.step_recorded.v1"

    referral_id: Identifier
    department: Code
    kind: Code
    step: Code
    done_on: date
    done_at: Instant
    count: int | None = None
    handed_to: Code | None = None
    officer: Subject
    paper_sha256: str | None = None


class DeskConfirmationAwaited(DeskEvent):
    """An officer, or the department's own system, decided otherwise than the order proposed, by so much that another officer has to agree.

    Or the system contradicted itself: then `amount_fen` is what it says was paid.
    """

    TYPE: ClassVar[str] = "cn.jiuji.desk.confirmation_awaited.v1"

    referral_id: Identifier
    department: Code
    programme: Code
    proposed_fen: AmountFen | None = None
    amount_fen: AmountFen | None = None
    departure_code: Code
    officer: Subject


class DeskDepartureDeclined(DeskEvent):
    """A second officer did not agree to what departs from the proposal: the task is to be answered anew."""

    TYPE: ClassVar[str] = "cn.jiuji.desk.departure_declined.v1"

    referral_id: Identifier
    department: Code
    officer: Subject


class DeskCompleted(DeskEvent):
    """Done: what the department gave under its own programme; `departure_code` says why it is not what the order proposed."""

    TYPE: ClassVar[str] = "cn.jiuji.desk.completed.v1"

    referral_id: Identifier
    department: Code
    programme: Code
    amount_fen: AmountFen | None = None
    officer: Subject
    proposed_fen: AmountFen | None = None
    departure_code: Code | None = None
    confirmed_by: Subject | None = None
    paper_sha256: str | None = None


class DeskContradicted(DeskEvent):
    """After an order had been answered, or stopped, the department's own system reported what does not fit that: somebody has to look.

    `given_fen` is what was given by the answer, None where it gave no money; `paid_fen` is what the system says was paid in all.
    """

    TYPE: ClassVar[str] = "cn.jiuji.desk.contradicted.v1"

    referral_id: Identifier
    department: Code
    given_fen: AmountFen | None = None
    paid_fen: AmountFen
    officer: Subject


class PledgeReserved(DeskEvent):
    """A charity set money aside for the person."""

    TYPE: ClassVar[str] = "cn.jiuji.pledge.reserved.v1"

    pledge_id: Identifier
    referral_id: Identifier
    department: Code
    amount_fen: AmountFen


class PledgeCommitted(DeskEvent):
    """The charity handed pledged money over: `amount_fen` of it; the rest of what was reserved is free again."""

    TYPE: ClassVar[str] = "cn.jiuji.pledge.committed.v1"

    pledge_id: Identifier
    referral_id: Identifier
    department: Code
    amount_fen: AmountFen


class PledgeVoided(DeskEvent):
    """The pledge was taken back; nothing was handed over."""

    TYPE: ClassVar[str] = "cn.jiuji.pledge.voided.v1"

    pledge_id: Identifier
    referral_id: Identifier
    department: Code
    amount_fen: AmountFen
    reason_code: Code


EVENTS: tuple[type[DeskEvent], ...] = (
    DeskAcknowledged,
    DeskReturned,
    DeskRefused,
    DeskStepRecorded,
    DeskConfirmationAwaited,
    DeskDepartureDeclined,
    DeskCompleted,
    DeskContradicted,
    PledgeReserved,
    PledgeCommitted,
    PledgeVoided,
)
