"""i. Processes share the work: one at a time reads a partition, no batch begins under an ended lease, and nobody waits in a circle."""

from collections.abc import Iterator
from itertools import pairwise

from tests.chaos.checker.violations import Violation
from tests.chaos.checker.world import World


def check(world: World) -> Iterator[Violation]:
    """Yield what was not held."""
    for service in world.services:
        for partition, leases in world.grouped(service, "partition_lease", "partition").items():
            where = f"{service} partition {partition}"
            ordered = sorted(leases, key=lambda lease: lease["lease"])
            for before, after in pairwise(ordered):
                if before["ended_at"] is None or before["ended_at"] > after["taken_at"]:
                    yield Violation("i", where, f"was held by {before['reader']} and by {after['reader']} at {after['taken_at']}")
            for lease in ordered:
                if lease["used_at"] and lease["ended_at"] and lease["used_at"] > lease["ended_at"]:
                    yield Violation("i", where, f"a batch of {lease['reader']} at {lease['used_at']} came after its lease ended")
    for number, line in enumerate(world.deadlocks, start=1):
        yield Violation("i", f"deadlock {number}", line)
