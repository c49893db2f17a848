"""Events of audit 督查."""

from typing import ClassVar, Literal

from shared.events.contracts.base import Code, Event, Identifier, Instant


class AuditEvent(Event):
    """An event on audit's topic."""

    TOPIC: ClassVar[str] = "jiuji.audit"


class ClockEvent(AuditEvent):
    """One clock of one case.

    `clock_ref` tells clocks of one kind apart (a referral, a payment, a hand-over); `answerable` is the officer at that instant.
    """

    clock: Code
    clock_ref: Identifier
    started_at: Instant
    due_at: Instant
    answerable: Identifier


class SlaWarned(ClockEvent):
    """Most of the time is gone."""

    TYPE: ClassVar[str] = "cn.jiuji.sla.warned.v1"


class SlaBreached(ClockEvent):
    """The time is over; this stays true whatever happens later."""

    TYPE: ClassVar[str] = "cn.jiuji.sla.breached.v1"


class SlaEscalated(ClockEvent):
    """The clock was escalated to the next role of its ladder."""

    TYPE: ClassVar[str] = "cn.jiuji.sla.escalated.v1"

    step: int
    to_role: Code


class SupervisionOpened(AuditEvent):
    """A supervisor opened a matter 督查."""

    TYPE: ClassVar[str] = "cn.jiuji.supervision.opened.v1"

    supervision_id: Identifier
    cause: Literal["overdue", "complaint", "sample", "media", "related_party", "missed_report", "override"]
    opened_by: Identifier


class SupervisionClosed(AuditEvent):
    """The matter ended."""

    TYPE: ClassVar[str] = "cn.jiuji.supervision.closed.v1"

    supervision_id: Identifier
    outcome: Literal["rectified", "unfounded", "accountability"]
    closed_by: Identifier


class LogSealed(AuditEvent):
    """The proof log was sealed at `size` leaves; `checkpoint` is the signed note. Subject: the log's origin, not a case."""

    TYPE: ClassVar[str] = "cn.jiuji.log.sealed.v1"
    OF_CASE: ClassVar[bool] = False

    origin: str
    size: int
    root_sha256: str
    checkpoint: str


EVENTS: tuple[type[AuditEvent], ...] = (SlaWarned, SlaBreached, SlaEscalated, SupervisionOpened, SupervisionClosed, LogSealed)
