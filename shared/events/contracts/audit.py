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
    """The clock was escalated to the next role of its ladder; `last` when there is no further step.

    `to_officers` hold that role for the case by a roster; absent where no roster names anybody, and it is whoever has the role there.
    """

    TYPE: ClassVar[str] = "cn.jiuji.sla.escalated.v1"

    step: int
    to_role: Code
    last: bool | None = None
    to_officers: tuple[Subject, ...] | None = None


class SlaRescheduled(ClockEvent):
    """The official notice of a year's holidays was installed and moves a due time that was provisional till then."""

    TYPE: ClassVar[str] = "cn.jiuji.sla.rescheduled.v1"

    old_due_at: Instant
    calendar_version: str


class InboxRead(AuditEvent):
    """An officer read what lies in the own inbox: with `step` 0 as whoever it waits for, otherwise as that step of the clock's ladder."""

    TYPE: ClassVar[str] = "cn.jiuji.inbox.read.v1"

    clock: Code
    clock_ref: Identifier
    step: int
    read_by: Subject


class InboxPassedOn(AuditEvent):
    """Nobody had read in time what lay in an inbox since `unread_since`: it lies with the next step of the clock's ladder now.

    The clock itself goes on, and takes its own steps at their instants. `to_officers` as in `sla.escalated`.
    """

    TYPE: ClassVar[str] = "cn.jiuji.inbox.passed_on.v1"

    clock: Code
    clock_ref: Identifier
    answerable: Subject
    unread_since: Instant
    step: int
    to_role: Code
    to_officers: tuple[Subject, ...] | None = None


class SupervisionOpened(AuditEvent):
    """A matter 督查 was opened, by a supervisor or by itself.

    By itself after the last step of a ladder, where money came after the end, and where the bank contradicts itself about what it paid.

    `concerns` is the officer who has to answer for it.
    """

    TYPE: ClassVar[str] = "cn.jiuji.supervision.opened.v1"

    supervision_id: Identifier
    cause: Literal[
        "overdue", "complaint", "sample", "media", "related_party", "missed_report", "override", "paid_after_end", "bank_contradiction"
    ]
    opened_by: Subject
    concerns: Subject | None = None


class SupervisionReplied(AuditEvent):
    """Whoever the matter concerns answered it; the words stay with audit."""

    TYPE: ClassVar[str] = "cn.jiuji.supervision.replied.v1"

    supervision_id: Identifier
    reply_id: Identifier
    replied_by: Subject


class SupervisionClosed(AuditEvent):
    """The matter ended; `replied` is false where nobody had answered it, for a reason that stays with audit."""

    TYPE: ClassVar[str] = "cn.jiuji.supervision.closed.v1"

    supervision_id: Identifier
    outcome: Literal["rectified", "unfounded", "accountability"]
    closed_by: Subject
    replied: bool | None = None


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
    InboxRead,
    InboxPassedOn,
    SupervisionOpened,
    SupervisionReplied,
    SupervisionClosed,
    LogSealed,
)
