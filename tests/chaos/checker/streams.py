"""g. A client of the live stream that resumed saw every event of its filter exactly once, in the order of the log and as it was said."""

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import timedelta
from itertools import pairwise

from tests.chaos.checker.merkle import open_leaf
from tests.chaos.checker.violations import Violation
from tests.chaos.checker.world import Row, Stream, World, instant

BEGINNING = -1
"""Where a client begins that names no place: before the first leaf."""

STILL_COMING_S = 15.0
"""Events this young when the campaign rested may not have reached a client that was just reconnecting."""


def check(world: World) -> Iterator[Violation]:
    """Yield what was not held."""
    stored = {row["seq"]: row for row in world.rows("audit", "event")}
    leaves = [(row["leaf_index"], stored[row["event_seq"]]) for row in world.rows("audit", "sealed_leaf") if row["event_seq"] in stored]
    leaves.sort(key=lambda pair: pair[0])
    for stream in world.streams:
        yield from _one(world, stream, leaves)


def _one(world: World, stream: Stream, leaves: Sequence[tuple[int, Row]]) -> Iterator[Violation]:
    frames = [line for line in stream.lines if line.get("id") not in (None, "")]
    seen = [int(frame["id"]) for frame in frames]
    yield from _resumed(stream)
    for before, after in pairwise(seen):
        if after <= before:
            yield Violation("g", f"client {stream.client}", f"got {after} after {before}")
            break
    expected = {index: row for index, row in leaves if _wanted(world, stream, row)}
    begun = int(stream.after) if stream.after not in (None, "") else BEGINNING
    for frame in frames:
        row = expected.get(int(frame["id"]))
        if row is None:
            yield Violation("g", f"client {stream.client}", f"got {frame['id']}, which is not in its filter or not in the log")
        elif frame["event_id"] != row["event_id"]:
            yield Violation("g", f"client {stream.client}", f"got another event as {frame['id']} than the log holds there")
        elif not _as_said(world, frame):
            yield Violation("g", f"client {stream.client}", f"got {frame['id']} otherwise than it was said")
    missing = [index for index in sorted(expected.keys() - set(seen)) if index > begun and not _on_its_way(world, expected[index])]
    if missing:
        yield Violation("g", f"client {stream.client}", f"never got {len(missing)} events of its filter, the first of them {missing[0]}")


def _as_said(world: World, frame: Row) -> bool:
    event = world.by_id.get(frame["event_id"])
    return event is None or (frame["type"], frame["case_id"], frame["said"]) == (event.type, event.case_id, event.data)


def _resumed(stream: Stream) -> Iterator[Violation]:
    """The client itself asked to go on where it was: else nothing is proven."""
    last = stream.after
    for line in stream.lines:
        if line.get("opened"):
            asked = line.get("last_event_id")
            if last is not None and str(asked) != str(last):
                yield Violation("g", f"client {stream.client}", f"asked to go on after {asked} and was at {last}")
        elif line.get("id") not in (None, ""):
            last = line["id"]


def _wanted(world: World, stream: Stream, row: Row) -> bool:
    inside = stream.jurisdiction == "*" or row["place_code"].startswith(stream.jurisdiction)
    if not inside or stream.types is None:
        return inside
    attributes: Mapping[str, str] = json.loads(open_leaf(bytes(row["leaf"])).attributes)
    return attributes["type"] in stream.types


def _on_its_way(world: World, row: Row) -> bool:
    event, rested = world.by_id.get(row["event_id"]), world.run.get("quiesced_at")
    until = instant(rested) if rested else world.topics_read_at
    return event is None or event.occurred_at > until - timedelta(seconds=STILL_COMING_S)
