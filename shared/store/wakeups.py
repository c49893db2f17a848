"""Who sleeps until there is work, and what wakes them: a commit wakes exactly what it made work for.

    uow.wake("query", at) ──commit──► Wakeups.wake ──► the sleeper of this process, now or at that instant
                                          └──► one NOTIFY for many commits, on a connection of its own ──► other processes' sleepers

What changed goes the same way to those who wait for it (`shared.store.watches`): events and stored rows say it by themselves, the rest by
`uow.mark_changed(case_id)`.

A process that knows itself alone on its database notifies nobody: a `NOTIFY` is a transaction of its own, with an id and a flush of the
log, and there was one for nearly every commit. Who comes says so, and who went is missed at the next sweep.

`NOTIFY` in a business transaction would make all commits of the database queue for one lock (measured: 2.7×, docs/adr/0001). A wake-up that
is lost, because its process died after the commit or a connection broke, costs one sweep: every sleeper looks by itself from time to time.
"""

import asyncio
import json
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from zlib import crc32

import asyncpg

from shared.kit.clock import Backoff, Clock, first, pause
from shared.kit.telemetry import get_logger
from shared.store.watches import Watches

log = get_logger(__name__)

CHANNEL = "jiuji_wakeups"
"""Payload: a JSON object of sleepers' names to the instants at which they have something to do."""

CHANGES = "jiuji_changes"
"""Payload: ids of what changed, one a line."""

PAYLOAD_BYTES = 7_900
"""PostgreSQL takes payloads below 8000 bytes: ids that make more go out as several."""

UNSENT = 10_000
"""Ids that are kept for other processes at most, while the connection to them is away; beyond that they find out at their sweep."""

RELAY = "relay"
"""The relay's name as a sleeper: every commit of events wakes it."""

SWEEP_S = 10.0
"""A sleeper that nobody wakes looks by itself after about so long; each a little earlier or later, so that they do not all look at once."""

DEBOUNCE_S = 0.01
"""Wake-ups for other processes wait so long for more: under load that is one NOTIFY for many commits."""

NOTIFY = "SELECT pg_notify(n.channel, n.payload) FROM unnest($1::text[], $2::text[]) AS n (channel, payload)"

NAME = "jiuji-wakeups"
"""Of the connections that exchange wake-ups, by which processes know of each other."""

ALONE = f"""
SELECT NOT EXISTS (SELECT FROM pg_stat_activity
                   WHERE application_name = '{NAME}' AND datname = current_database() AND pid <> pg_backend_pid())
"""  # noqa: S608  # A constant.

LOST_CONNECTION = (OSError, TimeoutError, asyncpg.PostgresError, asyncpg.InterfaceError, asyncpg.InternalClientError)
"""What a connection of one's own raises when it, or its server, goes away."""

AT_ONCE = datetime.min.replace(tzinfo=UTC)
"""An instant that has always come."""


@dataclass(slots=True)
class _Sleeper:
    sweep_at: float
    due: datetime | None = None
    changed: asyncio.Event = field(default_factory=asyncio.Event)


class Wakeups:
    """The wake-ups of one process."""

    def __init__(self, clock: Clock, *, sweep_s: float = SWEEP_S) -> None:
        """Begin with nobody asleep."""
        self._clock = clock
        self.sweep_s = sweep_s
        self.watches = Watches()
        self._sleepers: dict[str, _Sleeper] = {}
        self._unsent: dict[str, datetime] = {}
        self._unsent_ids: set[str] = set()
        self._to_notify = asyncio.Event()
        self._alone = False
        """Whether no other process is there to be told; not, until that is known."""
        self._notices = 0

    def wake(self, work: Mapping[str, datetime], changed: Collection[str] = ()) -> None:
        """Wake who sleeps under these names, each at an instant, and who waits for what changed: here and in other processes."""
        for name, at in work.items():
            self._wake(name, at)
        self.watches.wake(changed)
        if not self._alone and (work or changed):
            self._keep_for_others(work, changed)

    async def sleep(self, name: str, stop: asyncio.Event, until: datetime | None = None) -> None:
        """Return when there may be work: woken since the last sleep ended, at `until`, at the sweep, or when `stop` is set."""
        sleeper = self._sleeper(name)
        if until is not None:
            self._wake(name, until)
        while not stop.is_set() and (left_s := self._left_s(sleeper)) > 0:
            sleeper.changed.clear()
            await first(sleeper.changed.wait(), stop, left_s)
        self._awake(name, sleeper)

    def passed(self, name: str) -> bool:
        """Tell, without waiting, whether a sleeper of that name would be awake: then it is taken to look now."""
        sleeper = self._sleeper(name)
        if self._left_s(sleeper) > 0:
            return False
        self._awake(name, sleeper)
        return True

    def _keep_for_others(self, work: Mapping[str, datetime], changed: Collection[str]) -> None:
        for name, at in work.items():
            self._unsent[name] = min(at, self._unsent.get(name, at))
        self._unsent_ids.update(changed)
        if len(self._unsent_ids) > UNSENT:
            self._unsent_ids.clear()
        self._to_notify.set()

    def _sleeper(self, name: str) -> _Sleeper:
        if name not in self._sleepers:
            self._sleepers[name] = _Sleeper(self._next_sweep(name))
        return self._sleepers[name]

    def _awake(self, name: str, sleeper: _Sleeper) -> None:
        sleeper.due, sleeper.sweep_at = None, self._next_sweep(name)

    def _next_sweep(self, name: str) -> float:
        return asyncio.get_running_loop().time() + self.sweep_s * (0.75 + crc32(name.encode()) % 512 / 1024)

    def _left_s(self, sleeper: _Sleeper) -> float:
        left_s = sleeper.sweep_at - asyncio.get_running_loop().time()
        return left_s if sleeper.due is None else min(left_s, (sleeper.due - self._clock.now()).total_seconds())

    async def exchange(self, dsn: str, stop: asyncio.Event) -> None:
        """Wake sleepers of other processes on the same database as this one's commits ask, and be woken by theirs, until `stop`."""
        backoff = Backoff()
        while not stop.is_set():
            try:
                await self._session(dsn, stop)
            except LOST_CONNECTION as error:
                log.warning("wakeups_interrupted", error=type(error).__name__)
                await backoff.pause(stop)

    async def _session(self, dsn: str, stop: asyncio.Event) -> None:
        conn = await asyncpg.connect(dsn, timeout=10, command_timeout=10, server_settings={"application_name": NAME})
        try:
            await conn.add_listener(CHANNEL, self._on_notify)
            await conn.add_listener(CHANGES, self._on_changes)
            conn.add_termination_listener(lambda _: self._to_notify.set())
            await conn.execute(NOTIFY, [CHANNEL], ["{}"])  # Whoever is there knows now that it is not alone.
            look_at = 0.0
            while not stop.is_set() and not conn.is_closed():
                if (now := asyncio.get_running_loop().time()) >= look_at:
                    await self._look_who_is_there(conn)
                    look_at = now + self.sweep_s
                await first(self._to_notify.wait(), stop, look_at - now)
                if self._unsent or self._unsent_ids:
                    await pause(stop, DEBOUNCE_S)
                self._to_notify.clear()
                work, self._unsent = self._unsent, {}
                changed, self._unsent_ids = self._unsent_ids, set()
                if work or changed:
                    await notify(conn, work, changed)
        finally:
            self._alone = False
            conn.terminate()

    async def _look_who_is_there(self, conn: asyncpg.Connection) -> None:
        """Know whether this process is alone; see, too, that somebody is at the connection's other end, which no listening would tell."""
        before = self._notices
        alone = await conn.fetchval(ALONE)
        self._alone = alone and self._notices == before

    def _on_notify(self, conn: asyncpg.Connection, pid: int, channel: str, payload: str) -> None:
        if pid == conn.get_server_pid():
            return
        self._note_another()
        try:
            work = {name: _instant(text) for name, text in json.loads(payload).items()}
        except (ValueError, TypeError, AttributeError) as error:  # Whoever may connect may write to a channel.
            log.warning("wakeup_unreadable", error=type(error).__name__)
            return
        for name in work.keys() & self._sleepers.keys():
            self._wake(name, work[name])

    def _on_changes(self, conn: asyncpg.Connection, pid: int, channel: str, payload: str) -> None:
        if pid != conn.get_server_pid():
            self._note_another()
            self.watches.wake(payload.split("\n"))

    def _note_another(self) -> None:
        self._alone = False
        self._notices += 1

    def _wake(self, name: str, at: datetime) -> None:
        sleeper = self._sleeper(name)
        if sleeper.due is None or at < sleeper.due:
            sleeper.due = at
            sleeper.changed.set()


def _instant(text: str) -> datetime:
    instant = datetime.fromisoformat(text)
    if instant.tzinfo is None:
        raise ValueError("an instant needs an offset")
    return instant.astimezone(UTC)


async def notify(conn: asyncpg.Connection, work: Mapping[str, datetime], changed: Iterable[str] = ()) -> None:
    """Wake sleepers and waiters in all processes of a service, over a connection to its database that is in no transaction of business."""
    payloads = [(CHANGES, payload) for payload in _payloads(changed)]
    if work:
        payloads.append((CHANNEL, json.dumps({name: at.isoformat() for name, at in work.items()})))
    channels, texts = zip(*payloads, strict=True)
    await conn.execute(NOTIFY, channels, texts)


def _payloads(ids: Iterable[str]) -> Iterator[str]:
    page, size = list[str](), 0
    for one in ids:
        length = len(one.encode()) + 1
        if size + length > PAYLOAD_BYTES:
            yield "\n".join(page)
            page, size = [], 0
        page.append(one)
        size += length
    if page:
        yield "\n".join(page)
