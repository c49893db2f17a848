"""e. Exactly one officer is answerable at every instant: the first-asked one from the registration, then whoever acknowledged."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from tests.chaos.checker.violations import Violation
from tests.chaos.checker.world import Event, World, instant

CLOCKS_DIFFER_S = 0.5
"""How far two readings of this machine's clock may seem apart."""

Duty = tuple[str, datetime]


def check(world: World) -> Iterator[Violation]:
    """Yield what was not held."""
    spoken: dict[str, list[Event]] = defaultdict(list)
    for event in world.events:
        if event.source == "intake" and event.name != "roster.changed":  # A roster is about itself, and no case.
            spoken[event.case_id].append(event)
    for case_id, events in spoken.items():
        events.sort(key=lambda event: event.case_version)
        duties, faults = walk(events)
        yield from (Violation("e", f"case {case_id}", fault) for fault in faults)
        yield from _as_stored(world, case_id, events[0], duties)
    yield from _handovers(world)
    yield from _transfers(world)
    yield from _registration_times(world)


@dataclass
class Walk:
    """A case's events so far: who became answerable when, which offer is open, and what was wrong."""

    duties: list[Duty] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    pending: str | None = None
    asked: str | None = None

    def on_registered(self, event: Event, said: Mapping[str, Any]) -> None:
        """Begin the first duty."""
        if self.duties:
            self.faults.append("was registered twice")
        self.duties.append((said["first_asked_officer"], instant(said["registered_at"])))

    def on_offered(self, event: Event, said: Mapping[str, Any]) -> None:
        """Open an offer; the duty stays where it is."""
        if self.pending is not None:
            self.faults.append("was offered while an offer was open")
        self.pending = said["handover_id"]

    def on_acknowledged(self, event: Event, said: Mapping[str, Any]) -> None:
        """Move the duty."""
        officer, since = self.duties[-1]
        if self.pending != said["handover_id"]:
            self.faults.append("a hand-over was acknowledged that was not open")
        if said["from_officer"] != officer:
            self.faults.append(f"was taken over from {said['from_officer']}, while {officer} was answerable")
        if event.occurred_at < since:
            self.faults.append("two officers were answerable at once")
        self.duties.append((said["to_officer"], event.occurred_at))
        self.pending = None

    def on_declined(self, event: Event, said: Mapping[str, Any]) -> None:
        """End an offer; the sender was answerable all along."""
        if self.pending != said["handover_id"]:
            self.faults.append("an offer was declined that was not open")
        self.pending = None

    def on_withdrawn(self, event: Event, said: Mapping[str, Any]) -> None:
        """End an offer that nobody answered; the sender was answerable all along."""
        if self.pending != said["handover_id"]:
            self.faults.append("an offer was taken back that was not open")
        self.pending = None

    def on_asked(self, event: Event, said: Mapping[str, Any]) -> None:
        """Open a request to another office; nothing moves."""
        if self.asked is not None:
            self.faults.append("was to be transferred while a transfer was open")
        self.asked = said["transfer_id"]

    def on_not_taken(self, event: Event, said: Mapping[str, Any]) -> None:
        """End a request: the other office said no, or it was taken back."""
        if self.asked != said["transfer_id"]:
            self.faults.append("a transfer ended that was not open")
        self.asked = None

    def on_moved(self, event: Event, said: Mapping[str, Any]) -> None:
        """Move the case, and the duty if another office took it over."""
        officer, since = self.duties[-1]
        if said["from_officer"] != officer:
            self.faults.append(f"was moved from {said['from_officer']}, while {officer} was answerable")
        if event.occurred_at < since:
            self.faults.append("two officers were answerable at once")
        if said["corrected"]:
            if said["to_officer"] != officer or self.asked is not None:
                self.faults.append("a corrected place moved the duty, or passed over a transfer")
        elif self.asked != said["transfer_id"] or self.pending is not None:
            self.faults.append("a transfer was acknowledged that was not open, or with an offer open")
        else:
            self.asked = None
        self.duties.append((said["to_officer"], event.occurred_at))

    def on_reopened(self, event: Event, said: Mapping[str, Any]) -> None:
        """Give the duty to whoever is on duty; nothing was open of a case that had closed."""
        if self.pending is not None or self.asked is not None:
            self.faults.append("was reopened with an offer or a transfer open")
        self.duties.append((said["to_officer"], event.occurred_at))


STEPS = {
    "case.transfer_requested": Walk.on_asked,
    "case.transfer_declined": Walk.on_not_taken,
    "case.transfer_withdrawn": Walk.on_not_taken,
    "case.moved": Walk.on_moved,
    "case.reopened": Walk.on_reopened,
    "case.registered": Walk.on_registered,
    "duty.handover_offered": Walk.on_offered,
    "duty.handover_acknowledged": Walk.on_acknowledged,
    "duty.handover_declined": Walk.on_declined,
    "duty.handover_withdrawn": Walk.on_withdrawn,
}


def walk(events: Sequence[Event]) -> tuple[list[Duty], list[str]]:
    """Return who became answerable when, by a case's events in order, and what is wrong with them."""
    if not events or events[0].name != "case.registered":
        return [], ["does not begin with its registration"]
    walked = Walk()
    for event in events:
        if event.name in STEPS:
            STEPS[event.name](walked, event, event.data)
    return walked.duties, walked.faults


def _as_stored(world: World, case_id: str, registered: Event, duties: Sequence[Duty]) -> Iterator[Violation]:
    row = world.by_case_at_intake.get(case_id)
    if row is None or not duties:
        return
    if (row["answerable_officer"], row["first_asked_officer"]) != (duties[-1][0], duties[0][0]):
        yield Violation("e", f"case {case_id}", f"{row['answerable_officer']} is answerable, and by its events {duties[-1][0]}")
    if not row["registered_at"] == registered.occurred_at == duties[0][1]:
        yield Violation("e", f"case {case_id}", "its time of registration is not that of the event")
    heard = [event for event in world.duty_events(case_id) if event.event_id in world.received("audit")]
    kept = sorted((row["since"], row["officer"]) for row in world.duties_at_audit.get(case_id, ()))
    told = sorted((since, officer) for officer, since in duties[: len(heard)])
    if kept != told:
        yield Violation("e", f"case {case_id}", f"audit's duties {_shown(kept)} are not those of the events {_shown(told)}")


def _shown(duties: Sequence[tuple[datetime, str]]) -> str:
    return ", ".join(f"{officer} since {since:%H:%M:%S.%f}" for since, officer in duties) or "none"


def _handovers(world: World) -> Iterator[Violation]:
    names = {
        "duty.handover_offered": ("offered", "acknowledged", "declined", "withdrawn"),
        "duty.handover_acknowledged": ("acknowledged",),
        "duty.handover_declined": ("declined",),
        "duty.handover_withdrawn": ("withdrawn",),
    }
    rows = world.by("intake", "handover", "handover_id")
    for name, states in names.items():
        said = Counter(event.data["handover_id"] for event in world.said(name))
        for handover_id, row in rows.items():
            wanted = int(row["state"] in states)
            if said[handover_id] != wanted:
                yield Violation("e", f"hand-over {handover_id}", f"is {row['state']}, and {name} was said {said[handover_id]} times")
        for handover_id in said.keys() - rows.keys():
            yield Violation("e", f"hand-over {handover_id}", f"{name} was said of it, and intake does not know it")


def _transfers(world: World) -> Iterator[Violation]:
    """A case is where its last transfer says, and each transfer was told as it stands."""
    names = {"case.moved": "acknowledged", "case.transfer_declined": "declined", "case.transfer_withdrawn": "withdrawn"}
    said = {name: Counter(event.data["transfer_id"] for event in world.said(name)) for name in names}
    rows = world.rows("intake", "transfer")
    last: dict[str, str] = {}
    for row in sorted((row for row in rows if row["state"] == "acknowledged"), key=lambda row: row["answered_at"]):
        last[row["case_id"]] = row["to_place"]
    for row in rows:
        for name, state in names.items():
            if said[name][row["transfer_id"]] != int(row["state"] == state):
                yield Violation("e", f"transfer {row['transfer_id']}", f"is {row['state']}, and {name} was said otherwise")
    for case_id, place in last.items():
        case = world.by_case_at_intake.get(case_id)
        if case is not None and case["place_code"] != place:
            yield Violation("e", f"case {case_id}", f"is at {case['place_code']}, and was moved to {place}")


def _registration_times(world: World) -> Iterator[Violation]:
    """The clock starts when the server heard the call: after it was made and before it was answered."""
    rows = world.by_case_at_intake
    spans: dict[str, tuple[datetime, datetime]] = {}
    begun: dict[int, datetime] = {}
    for attempt in sorted(world.attempts, key=lambda one: one.began_ns):
        begun.setdefault(attempt.op, attempt.began_at)
        if attempt.registered_case is not None and attempt.ended_at is not None:
            spans.setdefault(attempt.registered_case, (begun[attempt.op], attempt.ended_at))
    slack = timedelta(seconds=CLOCKS_DIFFER_S)
    for case_id, (first, last) in spans.items():
        row = rows.get(case_id)
        if row is not None and not first - slack <= row["registered_at"] <= last + slack:
            yield Violation("e", f"case {case_id}", f"registered at {row['registered_at']}, but called from {first} to {last}")
