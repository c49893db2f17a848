"""j. Nobody does or sees anything outside of their place: an officer of a county that is not concerned gets nothing but a refusal.

The key of somebody else is no help: it is another key. A refusal that tells how things stand there would tell too much.
"""

from collections.abc import Iterator

from tests.chaos.checker.requests import KEPT
from tests.chaos.checker.violations import Violation
from tests.chaos.checker.world import Attempt, World

TELLS_NOTHING = frozenset({401, 403, 404})
"""Statuses that are the same whatever there is."""


def check(world: World) -> Iterator[Violation]:
    """Yield what was not held."""
    home: dict[int, str] = {}
    for attempt in world.attempts:
        home.setdefault(attempt.op, attempt.jurisdiction)
        if attempt.status is not None and attempt.jurisdiction != home[attempt.op] and not _tells_nothing(attempt):
            told = f"{attempt.name} in {home[attempt.op]} was answered {attempt.status} {attempt.code}".rstrip()
            yield Violation("j", f"officer {attempt.actor}", told)


def _tells_nothing(attempt: Attempt) -> bool:
    """A refusal of the request alone, which is final, was decided before anything was looked at."""
    return (attempt.status or 0) >= 500 or attempt.status in TELLS_NOTHING or attempt.code in KEPT
