"""b. Every committed event is in its topic, byte for byte, and each subscriber has taken it in, once, in turn, with nothing set aside.

Whether it also *did* what it should is asked in `effects`.
"""

import json
from collections import Counter, defaultdict
from collections.abc import Iterator

from tests.chaos.checker.violations import Violation
from tests.chaos.checker.world import LOG_SEALED, SUBSCRIBES, Event, Record, World, has_effect, instant

Stream = tuple[str, str]


def check(world: World) -> Iterator[Violation]:
    """Yield what was not held."""
    yield from _committed(world)
    yield from _published(world)
    for service in world.services:
        yield from _received(world, service)
        yield from _set_aside(world, service)
        yield from _positions(world, service)


def _committed(world: World) -> Iterator[Violation]:
    """The outbox itself: ids are unique, and a case's versions count from 1 as its counter says."""
    for event_id, times in Counter(event.event_id for event in world.events).items():
        if times > 1:
            yield Violation("b", f"event {event_id}", f"was committed {times} times")
    versions: dict[tuple[str, str], list[int]] = defaultdict(list)
    for event in world.events:
        versions[event.source, event.case_id].append(event.case_version)
    for (source, case_id), found in versions.items():
        if sorted(found) != list(range(1, len(found) + 1)):
            yield Violation("b", f"{source} {case_id}", f"has the versions {sorted(found)}")


def _published(world: World) -> Iterator[Violation]:
    there: set[str] = set()
    for record in world.records:
        event = world.by_id.get(record.event_id)
        if event is not None:
            there.add(event.event_id)
            yield from _altered(event, record, is_spoiled=event.event_id in world.spoiled)
        elif record.headers.get("ce_specversion"):
            where = f"{record.topic}/{record.partition}/{record.offset}"
            yield Violation("b", f"event {record.event_id}", f"stands at {where} and was never committed")
    for event in world.events:
        if event.event_id not in there and world.is_due(event):
            yield Violation("b", f"event {event.event_id}", f"{event.name} of {event.source} was committed and is not in {event.topic}")


def _altered(event: Event, record: Record, *, is_spoiled: bool) -> Iterator[Violation]:
    where = f"{record.topic}/{record.partition}/{record.offset}"
    said = {name.removeprefix("ce_"): value for name, value in record.headers.items() if name.startswith("ce_")}
    wrong = [name for name, value in event.attributes().items() if said.get(name) != value]
    if "time" not in said or instant(said["time"]) != event.occurred_at:
        wrong.append("time")
    if record.topic != event.topic or record.key != event.case_id:
        wrong.append("topic or key")
    if record.value != event.body and not is_spoiled:
        wrong.append("body")
    if wrong:
        yield Violation("b", f"event {event.event_id}", f"differs at {where} from what was committed: {', '.join(wrong)}")


def _received(world: World, service: str) -> Iterator[Violation]:
    topics, receipts, reached = SUBSCRIBES[service], world.received(service), _reached(world, service)
    for event in world.events:
        if event.topic not in topics or not world.is_due(event):
            continue
        passed = reached.get((event.source, event.case_id), 0) >= event.case_version
        if not passed or (has_effect(service, event) and event.event_id not in receipts):
            yield Violation("b", f"event {event.event_id}", f"{event.name} of {event.source} never arrived at {service}")
    for event_id in receipts:
        event = world.by_id.get(event_id)
        if event is None:
            yield Violation("b", f"event {event_id}", f"was taken in by {service} and never committed")
        elif not has_effect(service, event):
            yield Violation("b", f"event {event_id}", f"{event.name} has a receipt at {service}, where nothing handles it")


def _set_aside(world: World, service: str) -> Iterator[Violation]:
    for row in world.rows(service, "parked_event"):
        event = world.by_id.get(row["event_id"])
        if event is None or world.is_due(event):
            yield Violation("b", f"event {row['event_id']}", f"is parked at {service}: {row['reason']} {row['error'] or ''}".strip())
    for row in world.rows(service, "dead_letter"):
        event_id = dict(json.loads(row["headers"])).get("ce_id", "")
        is_mended = event_id in world.spoiled and row["redriven_at"] is not None
        if event_id in world.by_id and not is_mended:
            yield Violation("b", f"event {event_id}", f"is a dead letter at {service}: {row['reason']}")


def _reached(world: World, service: str) -> dict[Stream, int]:
    return {(row["source"], row["case_id"]): row["version"] for row in world.rows(service, "stream_position")}


def _positions(world: World, service: str) -> Iterator[Violation]:
    """How far a subscriber is with a case: not behind its receipts, and not before what was committed."""
    received: dict[Stream, int] = {}
    newest: dict[Stream, int] = {}
    receipts = world.received(service)
    for event in world.by_id.values():
        stream = (event.source, event.case_id)
        newest[stream] = max(newest.get(stream, 0), event.case_version)
        if event.event_id in receipts:
            received[stream] = max(received.get(stream, 0), event.case_version)
    parked = {(row["source"], row["case_id"]) for row in world.rows(service, "parked_event")}
    kept = _reached(world, service)
    for stream in {*received, *kept} - parked:
        least, at, most = received.get(stream, 0), kept.get(stream, 0), newest.get(stream, 0)
        if not least <= at <= most:
            told = f"{service} has receipts up to version {least}, {most} were committed, and it stands at {at}"
            yield Violation("b", f"{stream[0]} {stream[1]}", told)


def leaves_expected(world: World) -> dict[str, Event]:
    """Return the events that must be leaves of the proof log: all, except that it was sealed."""
    return {event_id: event for event_id, event in world.by_id.items() if event.name != LOG_SEALED}
