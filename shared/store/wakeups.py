"""Who sleeps until there is work, and what wakes them: a commit wakes exactly what it made work for.

    uow.wake("query", at) ──commit──► Wakeups.wake ──► the sleeper of this process, now or at that instant
                                          └──► one NOTIFY for many commits, on a connection of its own ──► other processes' sleepers

`NOTIFY` in a business transaction would make all commits of the database queue for one lock (measured: 2.7×, docs/adr/0001). A wake-up that
is lost, because its process died after the commit or a connection broke, costs one sweep: every sleeper looks by itself from time to time.
"""

import asyncio
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from zlib import crc32

import asyncpg

from shared.kit.clock import Backoff, Clock, pause
from shared.kit.telemetry import get_logger

log = get_logger(__name__)

CHANNEL = "jiuji_wakeups"
"""Payload: a JSON object of the sleeper's name to null, or to the instant at which it has something to do."""

RELAY = "relay"
"""The relay's name as a sleeper: every commit of events wakes it."""

SWEEP_S = 5.0
"""A sleeper that nobody wakes looks by itself after about so long; each a little earlier or later, so that they do not all look at once."""

DEBOUNCE_S = 0.01
"""Wake-ups for other processes wait so long for more: under load that is one NOTIFY for many commits."""

LOST_CONNECTION = (OSError, TimeoutError, asyncpg.PostgresError, asyncpg.InterfaceError, asyncpg.InternalClientError)
"""What a connection of one's own raises when it, or its server, goes away."""

AT_ONCE = datetime.min.replace(tzinfo=UTC)


@dataclass(slots=True)
class _Sleeper:
    due: datetime | None = None
    sweep_at: float = 0.0
    changed: asyncio.Event = field(default_factory=asyncio.Event)


class Wakeups:
    """The wake-ups of one process."""

    def __init__(self, clock: Clock, *, sweep_s: float = SWEEP_S) -> None:
        """Begin with nobody asleep."""
        self._clock = clock
        self._sweep_s = sweep_s
        self._sleepers: dict[str, _Sleeper] = {}
        self._unsent: dict[str, datetime] = {}
        self._to_notify = asyncio.Event()

    def wake(self, work: Mapping[str, datetime | None]) -> None:
        """Wake who sleeps under these names, here and in other processes: at an instant, or at once (None)."""
        for name, at in work.items():
            self._wake(name, at or AT_ONCE)
            self._unsent[name] = min(at or AT_ONCE, self._unsent.get(name, at or AT_ONCE))
        if work:
            self._to_notify.set()

    async def sleep(self, name: str, stop: asyncio.Event, until: datetime | None = None) -> None:
        """Return when there may be work: woken since the last sleep ended, at `until`, at the sweep, or when `stop` is set."""
        loop, sleeper = asyncio.get_running_loop(), self._sleepers.setdefault(name, _Sleeper())
        sweep_at = loop.time() + self._sweep_s * (0.75 + crc32(name.encode()) % 512 / 1024)
        while not stop.is_set():
            due = min((instant for instant in (until, sleeper.due) if instant is not None), default=None)
            left_s = sweep_at - loop.time()
            if due is not None:
                left_s = min(left_s, (due - self._clock.now()).total_seconds())
            if left_s <= 0:
                break
            sleeper.changed.clear()
            await _first(stop, sleeper.changed, left_s)
        sleeper.due = None

    def passed(self, name: str) -> bool:
        """Tell, without waiting, whether a sleeper of that name would be awake: then it is taken to look now."""
        sleeper, now = self._sleepers.setdefault(name, _Sleeper()), asyncio.get_running_loop().time()
        if sleeper.due is None and now < sleeper.sweep_at:
            return False
        sleeper.due, sleeper.sweep_at = None, now + self._sweep_s
        return True

    async def exchange(self, dsn: str, stop: asyncio.Event) -> None:
        """Wake sleepers of other processes on the same database as this one's commits ask, and be woken by theirs, until `stop`."""
        backoff = Backoff()
        while not stop.is_set():
            backoff.begin()
            try:
                await self._session(dsn, stop)
            except LOST_CONNECTION as error:
                log.warning("wakeups_interrupted", error=type(error).__name__)
                await backoff.pause(stop)

    async def _session(self, dsn: str, stop: asyncio.Event) -> None:
        conn = await asyncpg.connect(dsn, timeout=10, command_timeout=10, server_settings={"application_name": "jiuji-wakeups"})
        try:
            await conn.add_listener(CHANNEL, self._on_notify)
            conn.add_termination_listener(lambda _: self._to_notify.set())
            while not stop.is_set():
                await _first(stop, self._to_notify, self._sweep_s)
                if self._unsent:
                    await pause(stop, DEBOUNCE_S)
                self._to_notify.clear()
                work, self._unsent = self._unsent, {}
                if work:
                    await notify(conn, {name: None if at == AT_ONCE else at for name, at in work.items()})
                else:
                    await conn.execute("SELECT 1")  # Is there still somebody at the other end? Who only listens would never know.
        finally:
            conn.terminate()

    def _on_notify(self, conn: asyncpg.Connection, pid: int, channel: str, payload: str) -> None:
        if pid == conn.get_server_pid():
            return
        try:
            work = {name: _instant(at) for name, at in json.loads(payload).items()}
        except (ValueError, TypeError, AttributeError) as error:  # Whoever may connect may write to a channel.
            log.warning("wakeup_unreadable", error=type(error).__name__)
            return
        for name in work.keys() & self._sleepers.keys():
            self._wake(name, work[name])

    def _wake(self, name: str, at: datetime) -> None:
        sleeper = self._sleepers.setdefault(name, _Sleeper())
        if sleeper.due is None or at < sleeper.due:
            sleeper.due = at
            sleeper.changed.set()


def _instant(text: str | None) -> datetime:
    if text is None:
        return AT_ONCE
    instant = datetime.fromisoformat(text)
    if instant.tzinfo is None:
        raise ValueError("an instant needs an offset")
    return instant.astimezone(UTC)


async def notify(conn: asyncpg.Connection, work: Mapping[str, datetime | None]) -> None:
    """Wake sleepers in all processes of a service, over a connection to its database that is in no transaction of business."""
    await conn.execute("SELECT pg_notify($1, $2)", CHANNEL, json.dumps({name: at and at.isoformat() for name, at in work.items()}))


async def _first(stop: asyncio.Event, other: asyncio.Event, seconds: float) -> None:
    """Wait for either event, at most so long."""
    waits = [asyncio.ensure_future(event.wait()) for event in (stop, other)]
    try:
        await asyncio.wait(waits, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for wait in waits:
            wait.cancel()
