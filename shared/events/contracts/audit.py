"""Events of audit 督查."""

from typing import ClassVar, Literal

from shared.events.contracts.base import Code, Event, Identifier, Instant, Subject


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
    answerable: Subject


class SlaWarned(ClockEvent):
    """Most of the time is gone."""

    TYPE: ClassVar[str] = "cn.jiuji.sla.warned.v1"


class SlaBreached(ClockEvent):
    """The time is over; this stays true whatever happens later."""

    TYPE: ClassVar[str] = "cn.jiuji.sla.breached.v1"


class SlaEscalated(ClockEvent):
    """The clock was escalated to the next role of its ladder; `last` when there is no further step."""

    TYPE: ClassVar[str] = "cn.jiuji.sla.escalated.v1"

    step: int
    to_role: Code
    last: bool | None = None


class SlaRescheduled(ClockEvent):
    """The official notice of a year's holidays was installed and moves a due time that was provisional till then."""

    TYPE: ClassVar[str] = "cn.jiuji.sla.rescheduled.v1"

    old_due_at: Instant
    calendar_version: str


class SupervisionOpened(AuditEvent):
    """A matter 督查 was opened, by a supervisor or, after the last step of a ladder and where money came after the end, by itself.

    `concerns` is the officer who has to answer for it.
    """

    TYPE: ClassVar[str] = "cn.jiuji.supervision.opened.v1"

    supervision_id: Identifier
    cause: Literal["overdue", "complaint", "sample", "media", "related_party", "missed_report", "override", "paid_after_end"]
    opened_by: Subject
    concerns: Subject | None = None


class SupervisionClosed(AuditEvent):
    """The matter ended."""

    TYPE: ClassVar[str] = "cn.jiuji.supervision.closed.v1"

    supervision_id: Identifier
    outcome: Literal["rectified", "unfounded", "accountability"]
    closed_by: Subject


class LogSealed(AuditEvent):
    """The proof log was sealed at `size` leaves; `checkpoint` is the signed note. Subject: the log's origin, not a case."""

    TYPE: ClassVar[str] = "cn.jiuji.log.sealed.v1"
    OF_CASE: ClassVar[bool] = False

    origin: str
    size: int
    root_sha256: str
    checkpoint: str


EVENTS: tuple[type[AuditEvent], ...] = (
    SlaWarned,
    SlaBreached,
    SlaEscalated,
    SlaRescheduled,
    SupervisionOpened,
    SupervisionClosed,
    LogSealed,
)
