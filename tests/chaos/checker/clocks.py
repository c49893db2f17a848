"""e. Every clock fired once: what was due was announced, once each; nothing moved a start; ends are those that the events say."""

import json
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from tests.chaos.checker import answering
from tests.chaos.checker.answering import HEARD_BEFORE_S
from tests.chaos.checker.rules import concerns, rules, said_by
from tests.chaos.checker.times import Interval, of_this_start, times_of
from tests.chaos.checker.violations import Violation
from tests.chaos.checker.world import Event, Row, World, instant

LATE_S = 5.0
"""How long after its instant a clock may announce itself when nothing fails: its grace, a tick, the commit."""

Key = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Point:
    """An instant of a clock at which something has to be said."""

    name: str
    step: int
    at: datetime

    def __str__(self) -> str:
        """Return what is said then."""
        return f"{self.name} step {self.step}" if self.step else self.name


def check(world: World) -> Iterator[Violation]:
    """Yield what was not held."""
    said = _announcements(world)
    facts = world.grouped_facts()
    received = _received(world)
    known: set[Key] = set()
    for row in world.rows("audit", "clock"):
        key = (row["case_id"], row["clock"], row["ref"])
        known.add(key)
        of_it = of_this_start([fact for fact in facts.get(key[:2], []) if concerns(fact["ref"], row["ref"])], rules()[row["clock"]])
        yield from _fired(row, said.get(key, []), received, of_it, world.topics_read_at)
        yield from _named_rightly(world, row, said.get(key, []), received)
        yield from _times(row, of_it)
        yield from answering.stored_rightly(world, row, _named(key))
    for key in said.keys() - known:
        yield Violation("e", _named(key), "was announced and is no clock")
    yield from _facts(world)
    yield from _started(world.rows("audit", "clock_fact"), known)


def _received(world: World) -> dict[str, datetime]:
    """Return when audit had taken events in. Behind an unreadable one receipts tell only when they were parked."""
    cases = set(world.spoiled.values())
    waited = {event_id for event_id, event in world.by_id.items() if event.case_id in cases}
    return {row["event_id"]: row["committed_at"] for row in world.rows("audit", "inbox") if row["event_id"] not in waited}


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


def _fired(
    row: Row, said: Sequence[Event], received: Mapping[str, datetime], facts: Sequence[Row], read_at: datetime
) -> Iterator[Violation]:
    """Each point that came while the clock ran was announced once; while it stands still none comes.

    What came before a merge brought it, was announced of the merged case's clock.
    """
    name = _named((row["case_id"], row["clock"], row["ref"]))
    times = Counter((event.name, event.data.get("step", 0)) for event in said)
    over = row["ended_at"] or row["paused_at"] or read_at - timedelta(seconds=LATE_S)
    ends = [fact for fact in facts if fact["kind"] in ("stop", "cancel", "close")]
    for point in points_of(row):
        count = times.pop((point.name, point.step), 0)
        if count > 1:
            yield Violation("e", name, f"{point} was announced {count} times")
        told_elsewhere = row["carried_at"] is not None and point.at < row["carried_at"]
        if told_elsewhere and any(instant(event.data["due_at"]) == row["due_at"] for event in _said_of(point, said)):
            yield Violation("e", name, f"{point} was announced again, after the merged case's")
        if count == 0 and not told_elsewhere and point.at < min(over, read_at - timedelta(seconds=LATE_S)):
            yield Violation("e", name, f"{point} was due at {point.at} and never announced")
        ended_before = row["ended_at"] is not None and point.at >= row["ended_at"]
        if count == 1 and ended_before and _knew_better(_said_of(point, said)[0], point, ends, received):
            yield Violation("e", name, f"{point} was announced though the clock had ended before it")
    for what, step in times:
        yield Violation("e", name, f"{what} {step or ''} was announced, and the clock has no such point")


def _named_rightly(world: World, row: Row, said: Sequence[Event], received: Mapping[str, datetime]) -> Iterator[Violation]:
    name = _named((row["case_id"], row["clock"], row["ref"]))
    for point in points_of(row):
        for event in _said_of(point, said):
            # An announcement of before a pause or a merge that audit had not heard of yet is one of another instant.
            if instant(event.data["due_at"]) == row["due_at"]:
                yield from answering.named_rightly(world, row, point.at, event, received, str(point), name)


def _said_of(point: Point, said: Sequence[Event]) -> list[Event]:
    return [event for event in said if (event.name, event.data.get("step", 0)) == (point.name, point.step)]


def _knew_better(event: Event, point: Point, ends: Sequence[Row], received: Mapping[str, datetime]) -> bool:
    """Tell whether an end before the point had arrived when the point was announced."""
    before = [received[fact["event_id"]] for fact in ends if fact["said_at"] <= point.at and fact["event_id"] in received]
    return any(at + timedelta(seconds=HEARD_BEFORE_S) < event.occurred_at for at in before)


def _times(row: Row, facts: Sequence[Row]) -> Iterator[Violation]:
    """A clock counts from its first start, ends at its first end, stands still as the events say, and has its whole limit beside that."""
    name = _named((row["case_id"], row["clock"], row["ref"]))
    times = times_of(facts, rules()[row["clock"]])
    if times is None:
        yield Violation("e", name, "runs, and nothing started it")
        return
    if row["started_at"] != times.started_at:
        yield Violation("e", name, f"counts from {row['started_at']}, and was first started at {times.started_at}")
    if row["ended_at"] != times.ended_at:
        yield Violation("e", name, f"ended at {row['ended_at']}, and by the events at {times.ended_at}")
    pauses = _spans(row["pauses"])
    if pauses != times.pauses and not times.never_ran:
        yield Violation("e", name, f"stood still {_shown(pauses)}, and by the events {_shown(times.pauses)}")
    due_at = times.due_at(rules()[row["clock"]].limit_s)
    if row["due_at"] != due_at and not times.never_ran:
        yield Violation("e", name, f"is due at {row['due_at']}, and by its limit and pauses at {due_at}")


def _spans(stored: str) -> tuple[Interval, ...]:
    return tuple((instant(one["since"]), one["until"] and instant(one["until"])) for one in json.loads(stored))


def _shown(pauses: Sequence[Interval]) -> str:
    spans = [f"from {since:%H:%M:%S.%f}" + (f" to {until:%H:%M:%S.%f}" if until else "") for since, until in pauses]
    return ", ".join(spans) or "never"


def _facts(world: World) -> Iterator[Violation]:
    """What is kept about clocks is what the events that audit heard say of them, and all of that."""
    heard = world.received("audit")
    kept = {(fact["event_id"], fact["clock"], fact["ref"], fact["kind"]): fact for fact in world.rows("audit", "clock_fact")}
    for event in world.by_id.values():
        if event.event_id not in heard:
            continue
        for said in said_by(event):
            fact = kept.pop((event.event_id, said.clock, said.ref, said.kind), None)
            name = _named((event.case_id, said.clock, said.ref))
            if fact is None:
                yield Violation("e", name, f"does not know of its {said.kind} by {event.name}")
            elif (fact["case_id"], fact["said_at"], fact["counts_from"]) != (event.case_id, event.occurred_at, said.counts_from):
                yield Violation("e", name, f"its {said.kind} has not the time of its event {event.name}")
            elif (_spans(fact["pauses"]), fact["due_at"], fact["paused_for"]) != (said.stood, said.due_at, said.paused_for):
                yield Violation("e", name, f"its {said.kind} is not what its event {event.name} says beside its time")
    for event_id, clock, ref, kind in kept:
        of = world.by_id.get(event_id)
        what = f"{of.name} says nothing of the kind" if of and event_id in heard else "that goes back to no event that was heard"
        case_id = kept[event_id, clock, ref, kind]["case_id"]
        yield Violation("e", _named((case_id, clock, ref)), f"knows of a {kind}, and {what}")


UNCONDITIONAL = frozenset(key for key, rule in rules().items() if not rule.is_urgent and not rule.procedures)
"""Clocks that run whatever is known of their case."""


def _started(facts: Sequence[Row], known: set[Key]) -> Iterator[Violation]:
    """What was started before its case ended is under its clock."""
    of_kind: dict[tuple[str, str], list[Row]] = defaultdict(list)
    for fact in facts:
        if fact["clock"] in UNCONDITIONAL:
            of_kind[fact["case_id"], fact["clock"]].append(fact)
    started = {(*key, fact["ref"]) for key, told in of_kind.items() for fact in told if fact["kind"] in ("start", "carry")}
    for case_id, clock, ref in started:
        times = times_of([fact for fact in of_kind[case_id, clock] if concerns(fact["ref"], ref)], rules()[clock])
        at_once = times is not None and times.ended_at == times.started_at
        if times is not None and not at_once and (case_id, clock, ref) not in known:
            yield Violation("e", _named((case_id, clock, ref)), "was started, and there is no such clock")


def _named(key: Key) -> str:
    case_id, clock, ref = key
    return f"{clock} of case {case_id}" + (f" ({ref})" if ref != case_id else "")
