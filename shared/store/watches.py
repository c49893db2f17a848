"""Who waits, in this process, for a thing to change.

    with watches.watching({case_id}) as watch:   # before the first look, so that no change between look and sleep is missed
        look; await watch.changed.wait(); watch.changed.clear(); look again

Known are only the ids that somebody waits under, however many change. A wake-up says that there may be something new, never what.
"""

import asyncio
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

MOST = 1_000
"""Watches at a time. Each looks again at every sweep, which is 100 reads a second at most, and holds a connection of the client's."""


@dataclass(eq=False, slots=True)
class Watch:
    """One who waits; `changed` is set when there may be something new."""

    changed: asyncio.Event = field(default_factory=asyncio.Event)


class Watches:
    """All who wait in this process, by the ids that they wait under."""

    def __init__(self, most: int = MOST) -> None:
        """Begin with nobody waiting; `most` may wait at a time."""
        self._most = most
        self._by_id: dict[str, set[Watch]] = {}
        self._watching = 0
        self.closed = False

    @contextmanager
    def watching(self, ids: frozenset[str]) -> Iterator[Watch | None]:
        """Watch these ids while the block runs; None when there is nothing to watch, too many do already, or the process is leaving."""
        if not ids or self._watching >= self._most or self.closed:
            yield None
            return
        watch = Watch()
        self._watching += 1
        for one in ids:
            self._by_id.setdefault(one, set()).add(watch)
        try:
            yield watch
        finally:
            self._watching -= 1
            for one in ids:
                self._by_id[one].discard(watch)
                if not self._by_id[one]:
                    del self._by_id[one]

    def wake(self, ids: Iterable[str]) -> None:
        """Wake who waits for any of these."""
        for one in ids:
            for watch in self._by_id.get(one, ()):
                watch.changed.set()

    def close(self) -> None:
        """Wake everybody, and let nobody wait any more: the process is leaving."""
        self.closed = True
        self.wake(list(self._by_id))
