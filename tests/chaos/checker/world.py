"""What the checks look at: everything that a campaign left behind, read once and never changed."""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cached_property
from typing import Any

SHORT = "cn.jiuji."

IN_TRANSIT_S = 5.0
"""An event this young when the world was read may still be on its way: timers go on while the checker reads."""

END_OF_TIME = datetime.max.replace(tzinfo=UTC)

LOG_SEALED = "log.sealed"

DUTY_EVENTS = ("case.registered", "duty.handover_acknowledged", "case.moved", "case.reopened")
"""By these somebody becomes answerable."""

SUBSCRIBES: Mapping[str, tuple[str, ...]] = {
    "intake": ("jiuji.assessment", "jiuji.disbursement", "jiuji.referral"),
    "assessment": ("jiuji.disbursement", "jiuji.intake"),
    "referral": ("jiuji.assessment", "jiuji.desk", "jiuji.intake"),
    "disbursement": ("jiuji.assessment", "jiuji.intake"),
    "audit": ("jiuji.assessment", "jiuji.audit", "jiuji.desk", "jiuji.disbursement", "jiuji.intake", "jiuji.referral"),
    "civil_affairs": ("jiuji.intake", "jiuji.referral"),
    "health": ("jiuji.intake", "jiuji.referral"),
    "education": ("jiuji.intake", "jiuji.referral"),
    "charity": ("jiuji.assessment", "jiuji.desk", "jiuji.intake", "jiuji.referral"),
}
"""Who hears which topics."""

_ENDS = ("case.withdrawn", "case.merged", "case.not_accepted", "case.closed")

HANDLES: Mapping[str, frozenset[str]] = {
    "intake": frozenset(
        {
            *("relief.ordered", "conference.proposed", "case.approved", "case.rejected", "formalities.completed"),
            *("notice.opened", "notice.closed", "payment.ordered", "payment.submitted", "payment.paid", "payment.returned"),
            *("payment.returned_late", "payment.revoked", "payment.cancelled", "in_kind.issued", "in_kind.revoked"),
            *("in_kind.cancelled", "referral.joined", "referral.issued", "referral.returned", "referral.refused", "referral.completed"),
            *("referral.dropped", "referral.result_told"),
        }
    ),
    "assessment": frozenset(
        {
            *("case.registered", "case.flagged", "case.triaged", "case.took_over", "case.moved", "case.accepted", *_ENDS),
            *("payment.paid", "payment.returned_late", "payment.revoked", "payment.cancelled", "in_kind.issued", "in_kind.cancelled"),
            *("in_kind.revoked", "roster.changed", "person.corrected"),
        }
    ),
    "referral": frozenset(
        {
            *("case.registered", "case.took_over", "case.person_joined", "case.moved", "case.approved", "case.withdrawn", "case.merged"),
            *("case.closed", "desk.acknowledged", "desk.returned", "desk.refused", "desk.completed", "person.corrected"),
        }
    ),
    "disbursement": frozenset(
        {
            *("case.flagged", "case.approved", "relief.ordered", "case.rejected", "case.withdrawn", "case.merged", "case.closed"),
            *("roster.changed", "person.corrected", "case.need_ended"),
        }
    ),
    **dict.fromkeys(("civil_affairs", "health", "education"), frozenset({"referral.issued", "referral.dropped", *_ENDS})),
    "charity": frozenset(
        {
            *("referral.issued", "referral.dropped", "desk.completed", "desk.refused", "desk.returned", *_ENDS),
            *("case.approved", "referral.completed"),
        }
    ),
}
"""Which events have an effect on whom: those leave a receipt, others only move how far the case has come. On audit all have, but one."""


def has_effect(service: str, event: "Event") -> bool:
    """Tell whether an event has an effect on a service."""
    return event.name != LOG_SEALED if service == "audit" else event.name in HANDLES[service]


DESKS = ("civil_affairs", "health", "education", "charity")
TOPICS = tuple(sorted({topic for topics in SUBSCRIBES.values() for topic in topics}))

Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Event:
    """A committed event, as it stands in its publisher's outbox."""

    source: str
    event_id: str
    type: str
    topic: str
    case_id: str
    case_version: int
    place_code: str
    occurred_at: datetime
    body: bytes
    actor: str | None = None
    policy_version: str | None = None
    causation_id: str | None = None
    traceparent: str | None = None

    @property
    def name(self) -> str:
        """Return `case.registered` for `cn.jiuji.case.registered.v1`."""
        return self.type.removeprefix(SHORT).rsplit(".", 1)[0]

    @property
    def data(self) -> dict[str, Any]:
        """Return what the event says."""
        said: dict[str, Any] = json.loads(self.body)
        return said

    def attributes(self) -> dict[str, str]:
        """Return its CloudEvents attributes as text, except time (compared as an instant) and those that are absent."""
        stated = {
            "id": self.event_id,
            "type": self.type,
            "source": self.source,
            "specversion": "1.0",
            "subject": self.case_id,
            "caseversion": str(self.case_version),
            "placecode": self.place_code,
            "actor": self.actor,
            "policyversion": self.policy_version,
            "causationid": self.causation_id,
            "traceparent": self.traceparent,
        }
        return {name: value for name, value in stated.items() if value is not None}


@dataclass(frozen=True, slots=True)
class Record:
    """What stands in a topic."""

    topic: str
    partition: int
    offset: int
    key: str
    value: bytes
    headers: Mapping[str, str]

    @property
    def event_id(self) -> str:
        """Return the CloudEvents id, empty for what is no event."""
        return self.headers.get("ce_id", "")


@dataclass(frozen=True, slots=True)
class Attempt:
    """One try of one operation: an `invoke` with its end, if there was one."""

    op: int
    attempt: int
    service: str
    method: str
    path: str
    actor: str
    key: str | None
    body: Any
    began_at: datetime
    began_ns: int
    outcome: str = "unknown"
    ended_at: datetime | None = None
    ended_ns: int | None = None
    status: int | None = None
    answer: str | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    name: str = ""
    jurisdiction: str = ""
    case_id: str | None = None

    @property
    def code(self) -> str:
        """Return the problem code of a refusal, else an empty text."""
        return str(self.told("code") or "")

    @property
    def registered_case(self) -> str | None:
        """Return the case that this attempt registered, as its answer names it, or None."""
        if self.service != "intake" or self.path != "/v1/cases" or self.status != 201:
            return None
        case_id: str | None = self.told("case_id")
        return case_id

    def told(self, field: str) -> Any:
        """Return a field of the answer, None where it has none: what breaks the product may break an answer."""
        document = self.document
        return document.get(field) if isinstance(document, dict) else None

    @property
    def document(self) -> Any:
        """Return the answer as JSON, or None."""
        try:
            return json.loads(self.answer or "")
        except ValueError:
            return None


@dataclass(frozen=True)
class Stream:
    """What one client of the live stream asked for and got, connection after connection."""

    client: str
    jurisdiction: str
    types: tuple[str, ...] | None
    after: str | None
    lines: Sequence[Row]


@dataclass
class World:
    """Everything at once. `tables[service][table]` and the `events` of a service are of one snapshot of its database.

    `later` are events that were committed while the other databases were read: nothing of them is missing yet, but whoever has heard of
    them has heard of something that is there.
    """

    run: Row = field(default_factory=dict)
    attempts: Sequence[Attempt] = ()
    streams: Sequence[Stream] = ()
    faults: Sequence[Row] = ()
    events: Sequence[Event] = ()
    later: Sequence[Event] = ()
    records: Sequence[Record] = ()
    tables: Mapping[str, Mapping[str, Sequence[Row]]] = field(default_factory=dict)
    book: Sequence[Row] = ()
    bank_says: Sequence[Row] = ()
    """What the bank says of instructions against what it has told: `{"contradicts": number, "says": [[at, word, part_fen], …]}`."""

    bank_counts: Mapping[str, Row] = field(default_factory=dict)
    topics_read_at: datetime = END_OF_TIME
    deadlocks: Sequence[str] = ()
    """What PostgreSQL wrote of them."""

    proofs: Sequence[Row] = ()
    """What somebody who doubts the log was given: its heads, its growth, and the bundles of cases."""

    logs: Mapping[str, str] = field(default_factory=dict)
    """What each process wrote, by its file."""

    @cached_property
    def by_id(self) -> Mapping[str, Event]:
        """Return committed events by id, the later ones too."""
        return {event.event_id: event for event in (*self.events, *self.later)}

    @cached_property
    def spoiled(self) -> Mapping[str, str]:
        """Return which events were made unreadable on their way, each with its case; all were mended and asked for again."""
        told = [fault["detail"] for fault in self.faults if fault["kind"] == "spoil"]
        return {detail["event_id"]: detail["case_id"] for detail in told}

    @cached_property
    def _by_name(self) -> Mapping[str, Sequence[Event]]:
        return _named(self.events)

    @cached_property
    def _all_by_name(self) -> Mapping[str, Sequence[Event]]:
        return _named(self.by_id.values())

    @cached_property
    def _receipts(self) -> Mapping[str, frozenset[str]]:
        return {service: frozenset(str(row["event_id"]) for row in self.rows(service, "inbox")) for service in self.tables}

    @cached_property
    def by_case_at_intake(self) -> Mapping[str, Row]:
        """Return intake's cases by id."""
        return self.by("intake", "intake_case", "case_id")

    @cached_property
    def desks(self) -> frozenset[tuple[str, str]]:
        """Return whose desks were taken over, and by whom."""
        return frozenset(
            (one.body["from_officer"], one.actor) for one in self.attempts if one.path.split("?")[0].endswith("/desk-handovers")
        )

    @cached_property
    def duties_at_audit(self) -> Mapping[str, Sequence[Row]]:
        """Return audit's duties by case."""
        return self.grouped("audit", "duty", "case_id")

    @cached_property
    def _duty_events(self) -> Mapping[str, Sequence[Event]]:
        found: dict[str, list[Event]] = defaultdict(list)
        for event in self.said(*DUTY_EVENTS):
            found[event.case_id].append(event)
        return found

    def duty_events(self, case_id: str) -> Sequence[Event]:
        """Return the events by which somebody became answerable for a case."""
        return self._duty_events.get(case_id, ())

    def all_duty_events(self, case_id: str) -> Sequence[Event]:
        """Return the same with those that were committed while the databases were read."""
        later = [event for event in self.later if event.case_id == case_id and event.name in DUTY_EVENTS]
        return [*self.duty_events(case_id), *later]

    def rows(self, service: str, table: str) -> Sequence[Row]:
        """Return a table's rows, none when the service does not run."""
        return self.tables.get(service, {}).get(table, ())

    def by(self, service: str, table: str, column: str) -> dict[str, Row]:
        """Return a table's rows by a column that tells them apart."""
        return {str(row[column]): row for row in self.rows(service, table)}

    def grouped(self, service: str, table: str, column: str) -> dict[str, list[Row]]:
        """Return a table's rows by a column that several share."""
        found: dict[str, list[Row]] = defaultdict(list)
        for row in self.rows(service, table):
            found[str(row[column])].append(row)
        return found

    def said(self, *names: str) -> list[Event]:
        """Return the committed events of these names."""
        return [event for name in names for event in self._by_name.get(name, ())]

    def received(self, service: str) -> frozenset[str]:
        """Return the ids for which a service has a receipt."""
        return self._receipts.get(service, frozenset())

    def heard(self, service: str, *names: str) -> list[Event]:
        """Return the events of these names that a service has a receipt for: exactly those must have had their effects there."""
        receipts = self.received(service)
        return [event for name in names for event in self._all_by_name.get(name, ()) if event.event_id in receipts]

    def is_due(self, event: Event) -> bool:
        """Tell whether an event is old enough to have arrived everywhere when the world was read."""
        return event.occurred_at < self.topics_read_at - timedelta(seconds=IN_TRANSIT_S)

    def grouped_facts(self) -> Mapping[tuple[str, str], Sequence[Row]]:
        """Return what audit keeps about clocks, by case and kind of clock."""
        found: dict[tuple[str, str], list[Row]] = defaultdict(list)
        for row in self.rows("audit", "clock_fact"):
            found[row["case_id"], row["clock"]].append(row)
        return found

    @property
    def services(self) -> Iterable[str]:
        """Return the services that ran."""
        return self.tables.keys()


def _named(events: Iterable[Event]) -> Mapping[str, Sequence[Event]]:
    found: dict[str, list[Event]] = defaultdict(list)
    for event in events:
        found[event.name].append(event)
    return found


def instant(text: str | datetime) -> datetime:
    """Return an RFC 3339 text as an instant."""
    return text if isinstance(text, datetime) else datetime.fromisoformat(text)
