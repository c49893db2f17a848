"""What goes wrong and when: drawn from the seed alone, before anything runs."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from random import Random

KINDS = {
    "kill": 45,
    "crash_point": 30,
    "stop": 7,
    "second": 4,
    "cut": 3,
    "delay": 2,
    "bank": 4,
    "idle_tx": 2,
    "fill_disk": 2,
    "partitions": 1,
    "spoil": 2,
}
"""Every kind of fault, and how often it comes in a hundred. A kill is one `kill -9`; a crash point two: the process that runs is killed for
one that will die at the point."""

EVERY_S = 2.7
"""Mean time between two faults: with the kinds above more than a thousand kills an hour, and each crash point some thirty times."""


@dataclass(frozen=True)
class Fault:
    """One thing that goes wrong; what exactly is drawn from `seed` when its time has come."""

    at_s: float
    kind: str
    seed: str


def schedule(seed: int, kinds: Collection[str] = ()) -> Iterator[Fault]:
    """Yield faults for ever, in order of time; only of these kinds, if any are named."""
    draw = Random(f"{seed}/nemesis")
    chosen = [kind for kind in KINDS if not kinds or kind in kinds]
    weights = [KINDS[kind] for kind in chosen]
    at_s = 0.0
    number = 0
    while True:
        at_s += draw.uniform(0.5, 1.5) * EVERY_S
        number += 1
        yield Fault(at_s, draw.choices(chosen, weights)[0], f"{seed}/{number}")
