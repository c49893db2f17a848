"""c. The order of a case held: without duplicates, its versions are 1, 2, 3 … in topic order, and all of it is in one partition."""

from collections import defaultdict
from collections.abc import Iterator

from tests.chaos.checker.violations import Violation
from tests.chaos.checker.world import Record, World


def check(world: World) -> Iterator[Violation]:
    """Yield what was not held."""
    yield from _one_partition(world)
    yield from _versions(world)


def _one_partition(world: World) -> Iterator[Violation]:
    places: dict[tuple[str, str], set[int]] = defaultdict(set)
    for record in world.records:
        places[record.topic, record.key].add(record.partition)
    for (topic, key), partitions in places.items():
        if len(partitions) > 1:
            yield Violation("c", f"{topic} {key}", f"is spread over the partitions {sorted(partitions)}")


def _versions(world: World) -> Iterator[Violation]:
    seen: set[tuple[str, str]] = set()
    reached: dict[tuple[str, str, str], int] = defaultdict(int)
    for record in sorted(world.records, key=_position):
        if record.event_id not in world.by_id or (record.topic, record.event_id) in seen:
            continue
        seen.add((record.topic, record.event_id))
        stream = (record.topic, record.headers.get("ce_source", ""), record.headers.get("ce_subject", ""))
        version = int(record.headers.get("ce_caseversion", "0"))
        if version != reached[stream] + 1:
            yield Violation("c", f"{record.topic} {stream[1]} {stream[2]}", f"version {version} follows {reached[stream]}")
        reached[stream] = max(reached[stream], version)


def _position(record: Record) -> tuple[str, int, int]:
    return record.topic, record.partition, record.offset
