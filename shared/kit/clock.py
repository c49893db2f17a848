"""The one place where the machine's time is read. Everybody else is handed a `Clock`."""

import asyncio
import contextlib
from collections.abc import Coroutine
from datetime import UTC, datetime, timedelta
from typing import Any, Protocol, TypeVar

T = TypeVar("T")

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
    """Waits between tries of what is to run for ever: twice as long each time, up to five seconds; short again after a longer try."""

    def __init__(self) -> None:
        """Begin with a short wait."""
        self._next_s = FIRST_S
        self._ended = 0.0

    async def pause(self, stop: asyncio.Event) -> None:
        """Wait after a try that ended, or until `stop`."""
        loop = asyncio.get_running_loop()
        if loop.time() - self._ended > MOST_S:
            self._next_s = FIRST_S
        await pause(stop, self._next_s)
        self._next_s, self._ended = min(MOST_S, self._next_s * 2), loop.time()


async def first(waiting: Coroutine[Any, Any, T], stop: asyncio.Event, seconds: float | None = None) -> T | None:
    """Return what comes of `waiting`; None, and it is cancelled, when `stop` is set or so much time passes first."""
    coming, stopping = asyncio.ensure_future(waiting), asyncio.ensure_future(stop.wait())
    try:
        await asyncio.wait([coming, stopping], timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
        return coming.result() if coming.done() else None
    finally:
        coming.cancel()
        stopping.cancel()


async def pause(stop: asyncio.Event, seconds: float) -> None:
    """Wait so long, or until `stop`."""
    with contextlib.suppress(TimeoutError):
        await asyncio.wait_for(stop.wait(), seconds)
