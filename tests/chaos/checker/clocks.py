"""e. Every clock fired once: what was due was announced, once each; nothing moved a start; ends are those that the events say."""

import json
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from tests.chaos.checker.violations import Violation
from tests.chaos.checker.world import Event, Row, World, instant

LATE_S = 5.0
"""How long after its instant a clock may announce itself when nothing fails: its grace, a tick, the commit."""

HEARD_BEFORE_S = 2.0
"""A stop that audit had so long before it announced a breach should have prevented it."""

REGISTRATION_CLOCKS = ("acceptance", "first_relief")
"""Clocks that count from the registration, whatever is judged or edited later."""

STOPS: Mapping[str, tuple[str, ...]] = {
    "acceptance": ("case.accepted", "case.not_accepted", "case.materials_requested"),
    "handover_ack": ("duty.handover_acknowledged", "duty.handover_declined"),
    "payment": ("payment.paid", "payment.returned"),
    "conference": ("conference.decided",),
}
"""What ends some of the clocks in every profile; the reference is in the field of the second table, or the case itself."""

REFERENCE = {"handover_ack": "handover_id", "payment": "payment_id"}

Key = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Point:
    """An instant of a clock at which something has to be said."""

    name: str
    step: int
    at: datetime


def check(world: World) -> Iterator[Violation]:
    """Yield what was not held."""
    said = _announcements(world)
    facts = world.grouped_facts()
    received = _received(world)
    known: set[Key] = set()
    for row in world.rows("audit", "clock"):
        key = (row["case_id"], row["clock"], row["ref"])
        known.add(key)
        yield from _fired(world, row, said.get(key, []), received, facts.get(key[:2], []))
        yield from _times(world, row, [fact for fact in facts.get(key[:2], []) if fact["ref"] in (row["ref"], "*")])
    for key in said.keys() - known:
        yield Violation("e", _named(key), "was announced and is no clock")
    yield from _facts(world)
    yield from _stops(world)
    yield from _started(world, known)


def _received(world: World) -> dict[str, datetime]:
    """Return when audit had taken events in. Behind an unreadable one receipts tell only when they were parked."""
    cases = set(world.spoiled.values())
    waited = {event_id for event_id, event in world.by_id.items() if event.case_id in cases}
    return {row["event_id"]: row["received_at"] for row in world.rows("audit", "inbox") if row["event_id"] not in waited}


def _announcements(world: World) -> dict[Key, list[Event]]:
    found: dict[Key, list[Event]] = defaultdict(list)
    for event in world.said("sla.warned", "sla.breached", "sla.escalated"):
        data = event.data
        found[event.case_id, data["clock"], data["clock_ref"]].append(event)
    return found


def points_of(row: Row) -> list[Point]:
    """Return the instants of a clock."""
    ladder = json.loads(row["ladder"])
    steps = [Point("sla.escalated", number, instant(step["at"])) for number, step in enumerate(ladder, start=1)]
    return [Point("sla.warned", 0, row["warn_at"]), Point("sla.breached", 0, row["due_at"]), *steps]


def _fired(world: World, row: Row, said: Sequence[Event], received: Mapping[str, datetime], facts: Sequence[Row]) -> Iterator[Violation]:
    name = _named((row["case_id"], row["clock"], row["ref"]))
    times = Counter((event.name, event.data.get("step", 0)) for event in said)
    over = row["ended_at"] or world.topics_read_at - timedelta(seconds=LATE_S)
    ends = [fact for fact in facts if fact["kind"] != "start" and fact["ref"] in (row["ref"], "*")]
    for point in points_of(row):
        count = times.pop((point.name, point.step), 0)
        what = point.name if not point.step else f"{point.name} step {point.step}"
        if count > 1:
            yield Violation("e", name, f"{what} was announced {count} times")
        if count == 0 and point.at < over:
            yield Violation("e", name, f"{what} was due at {point.at} and never announced")
        if count == 1 and row["ended_at"] is not None and point.at >= row["ended_at"]:
            event = next(event for event in said if (event.name, event.data.get("step", 0)) == (point.name, point.step))
            if _knew_better(event, point, ends, received):
                yield Violation("e", name, f"{what} was announced though the clock had ended before it")
    for what, step in times:
        yield Violation("e", name, f"{what} {step or ''} was announced, and the clock has no such point")


def _knew_better(event: Event, point: Point, ends: Sequence[Row], received: Mapping[str, datetime]) -> bool:
    """Tell whether an end before the point had arrived when the point was announced."""
    before = [received[fact["event_id"]] for fact in ends if fact["said_at"] <= point.at and fact["event_id"] in received]
    return any(at + timedelta(seconds=HEARD_BEFORE_S) < event.occurred_at for at in before)


def _times(world: World, row: Row, facts: Sequence[Row]) -> Iterator[Violation]:
    """A clock counts from its first start, and ends at its first end; only what was called off may be started again."""
    name = _named((row["case_id"], row["clock"], row["ref"]))
    starts = [fact for fact in facts if fact["kind"] == "start"]
    if not starts:
        yield Violation("e", name, "runs, and nothing started it")
        return
    first = min(fact["counts_from"] for fact in starts)
    if row["started_at"] != first:
        yield Violation("e", name, f"counts from {row['started_at']}, and was first started at {first}")
    case = world.by_case_at_intake.get(row["case_id"])
    if row["clock"] in REGISTRATION_CLOCKS and case is not None and row["started_at"] != case["registered_at"]:
        yield Violation("e", name, f"counts from {row['started_at']}, and the case was registered at {case['registered_at']}")
    started_last = max(fact["said_at"] for fact in starts)
    ends = [fact["said_at"] for fact in facts if fact["kind"] == "stop" or (fact["kind"] == "cancel" and fact["said_at"] >= started_last)]
    end = min(ends, default=None)
    if row["ended_at"] != end:
        yield Violation("e", name, f"ended at {row['ended_at']}, and by the events at {end}")


def _facts(world: World) -> Iterator[Violation]:
    """What is kept about clocks was said by an event, at that event's own time."""
    registered = world.by_case_at_intake
    for fact in world.rows("audit", "clock_fact"):
        event = world.by_id.get(fact["event_id"])
        name = _named((fact["case_id"], fact["clock"], fact["ref"]))
        if event is None or event.case_id != fact["case_id"]:
            yield Violation("e", name, f"its {fact['kind']} goes back to no event of the case")
            continue
        expected = {event.occurred_at}
        if fact["kind"] == "start" and fact["case_id"] in registered:
            expected = {instant(event.data["registered_at"])} if "registered_at" in event.data else expected
        if fact["said_at"] != event.occurred_at or fact["counts_from"] not in expected:
            yield Violation("e", name, f"its {fact['kind']} has not the time of its event")


def _stops(world: World) -> Iterator[Violation]:
    """A stop that audit has heard is on record."""
    kept = {(fact["clock"], fact["ref"], fact["event_id"]) for fact in world.rows("audit", "clock_fact") if fact["kind"] == "stop"}
    for clock, names in STOPS.items():
        for event in world.heard("audit", *names):
            ref = event.data[REFERENCE[clock]] if clock in REFERENCE else event.case_id
            if (clock, ref, event.event_id) not in kept:
                yield Violation("e", _named((event.case_id, clock, ref)), f"does not know of its stop {event.name}")


def _started(world: World, known: set[Key]) -> Iterator[Violation]:
    """A case that audit knows is under the clock that starts with its registration; an offer under its own."""
    for event in world.heard("audit", "case.registered"):
        if (event.case_id, "acceptance", event.case_id) not in known:
            yield Violation("e", f"case {event.case_id}", "is not under the clock of acceptance")
    for event in world.heard("audit", "duty.handover_offered"):
        if (event.case_id, "handover_ack", event.data["handover_id"]) not in known:
            yield Violation("e", f"case {event.case_id}", "its hand-over is not under a clock")


def _named(key: Key) -> str:
    case_id, clock, ref = key
    return f"{clock} of case {case_id}" + (f" ({ref})" if ref != case_id else "")
