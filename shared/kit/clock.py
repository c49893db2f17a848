"""The one place where the machine's time is read. Everybody else is handed a `Clock`."""

import asyncio
import contextlib
from datetime import UTC, datetime, timedelta
from typing import Protocol

FIRST_S, MOST_S = 0.1, 5.0


class Clock(Protocol):
    """Tells the instant, in UTC."""

    def now(self) -> datetime:
        """Return the present instant, aware, in UTC."""
        ...


class SystemClock:
    """The machine's clock."""

    def now(self) -> datetime:
        """Return the machine's present instant in UTC."""
        return datetime.now(UTC)


class FixedClock:
    """A clock for tests that stands still until it is told to advance."""

    def __init__(self, at: datetime) -> None:
        """Stand at `at`, which must be aware."""
        if at.tzinfo is None:
            raise ValueError("a clock needs an aware instant")
        self._at = at.astimezone(UTC)

    def now(self) -> datetime:
        """Return the instant at which the clock stands."""
        return self._at

    def advance(self, seconds: float) -> None:
        """Move forward."""
        self._at += timedelta(seconds=seconds)


class Backoff:
    """Waits between tries of what is to run for ever: twice as long each time, up to five seconds; short again once it ran for longer."""

    def __init__(self) -> None:
        """Begin with a short wait."""
        self._next_s = FIRST_S
        self._began = 0.0

    def begin(self) -> None:
        """Say that a try begins."""
        self._began = asyncio.get_running_loop().time()

    async def pause(self, stop: asyncio.Event) -> None:
        """Wait after a try that ended, or until `stop`."""
        if asyncio.get_running_loop().time() - self._began > MOST_S:
            self._next_s = FIRST_S
        await pause(stop, self._next_s)
        self._next_s = min(MOST_S, self._next_s * 2)


async def pause(stop: asyncio.Event, seconds: float) -> None:
    """Wait so long, or until `stop`."""
    with contextlib.suppress(TimeoutError):
        await asyncio.wait_for(stop.wait(), seconds)
