"""Events of a department's desk, and of a charity's pledges."""

from typing import ClassVar

from shared.events.contracts.base import AmountFen, Code, Event, Identifier, Subject

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
    """Not ours, with the reason."""

    TYPE: ClassVar[str] = "cn.jiuji.desk.returned.v1"

    referral_id: Identifier
    department: Code
    reason_code: Code
    officer: Subject


class DeskRefused(DeskEvent):
    """Ours, but refused, with the reason (its text stays at the desk)."""

    TYPE: ClassVar[str] = "cn.jiuji.desk.refused.v1"

    referral_id: Identifier
    department: Code
    reason_code: Code
    officer: Subject


class DeskCompleted(DeskEvent):
    """Done: what the department gave under its own programme."""

    TYPE: ClassVar[str] = "cn.jiuji.desk.completed.v1"

    referral_id: Identifier
    department: Code
    programme: Code
    amount_fen: AmountFen | None = None
    officer: Subject


class PledgeReserved(DeskEvent):
    """A charity set money aside for the person."""

    TYPE: ClassVar[str] = "cn.jiuji.pledge.reserved.v1"

    pledge_id: Identifier
    referral_id: Identifier
    department: Code
    amount_fen: AmountFen


class PledgeCommitted(DeskEvent):
    """The charity handed the pledged money over."""

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
    DeskCompleted,
    PledgeReserved,
    PledgeCommitted,
    PledgeVoided,
)
