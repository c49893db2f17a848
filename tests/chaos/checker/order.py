"""c. The order of a case held: without duplicates, its versions are 1, 2, 3 … in topic order, and all of it is in one partition.

Each time that the topics were given more partitions a case may go on in another one. Then its versions rise in each, and none is missing.
"""

from collections import defaultdict
from collections.abc import Iterator

from tests.chaos.checker.violations import Violation
from tests.chaos.checker.world import Record, World

Stream = tuple[str, str, str]


def check(world: World) -> Iterator[Violation]:
    """Yield what was not held."""
    raised = sum(fault["kind"] == "partitions" for fault in world.faults)
    yield from _partitions(world, raised)
    yield from _versions(world, moved=raised > 0)


def _partitions(world: World, raised: int) -> Iterator[Violation]:
    places: dict[tuple[str, str], set[int]] = defaultdict(set)
    for record in world.records:
        places[record.topic, record.key].add(record.partition)
    for (topic, key), partitions in places.items():
        if len(partitions) > 1 + raised:
            yield Violation("c", f"{topic} {key}", f"is spread over the partitions {sorted(partitions)}")


def _versions(world: World, *, moved: bool) -> Iterator[Violation]:
    seen: set[tuple[str, str]] = set()
    reached: dict[tuple[Stream, int], int] = defaultdict(int)
    found: dict[Stream, set[int]] = defaultdict(set)
    for record in sorted(world.records, key=_position):
        if record.event_id not in world.by_id or (record.topic, record.event_id) in seen:
            continue
        seen.add((record.topic, record.event_id))
        stream = (record.topic, record.headers.get("ce_source", ""), record.headers.get("ce_subject", ""))
        place = (stream, record.partition if moved else -1)
        version = int(record.headers.get("ce_caseversion", "0"))
        if version != reached[place] + 1 if not moved else version <= reached[place]:
            yield Violation("c", f"{record.topic} {stream[1]} {stream[2]}", f"version {version} follows {reached[place]}")
        reached[place] = max(reached[place], version)
        found[stream].add(version)
    for stream, versions in found.items() if moved else ():
        if versions != set(range(1, max(versions) + 1)):
            yield Violation("c", " ".join(stream), f"has the versions {sorted(versions)} in all partitions together")


def _position(record: Record) -> tuple[str, int, int]:
    return record.topic, record.partition, record.offset
