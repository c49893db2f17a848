"""Who reads what: the consumer processes of a service divide the partitions; number n of every topic is read by one, so each case is.

    each process: one connection ── shared lock MEMBERS ──► the others see who is there (pg_locks)
                                 ── lock (PARTITION, n) ──► partition n is its own ──► a lease, under which its batches commit

Nothing is written while nothing changes, and who is alone asks only at the sweep. When a process dies the server closes its connection and
frees its locks at once; the others, who look each second, take what is free. One that stands still keeps its locks: when it has not looked
for `STALE_S` in which others did, they end its connection. Whatever such a process still had under way is fenced off by its leases,
which are locked by each batch and ended by whoever takes the partition next (`jiuji_receive`, `jiuji_take_lease`).
"""

import asyncio
import os
import socket
from collections.abc import Collection, Mapping
from datetime import timedelta

import asyncpg

from shared.kit.clock import Clock
from shared.kit.telemetry import get_logger
from shared.store.db import COMMAND_TIMEOUT_S, SESSION
from shared.store.faults import DatabaseUnavailable
from shared.store.wakeups import AT_ONCE, LOST_CONNECTION, Wakeups, notify

log = get_logger(__name__)

MEMBERS, PARTITION = 7003, 7004
"""First keys of the advisory locks; the second is 0, and the number of the partition."""

LOOK_S = 1.0
"""How often a process that is not alone looks who is there."""

STALE_S = 4.0

PARTITIONS = "partitions"
"""Under this name consumers are told that partitions were given back, or that somebody came."""

# The state of a session changes with each statement that it is sent: of these connections that is a look.
WHO = f"""
SELECT l.pid, CASE WHEN a.state = 'active' THEN 0 ELSE
           extract(epoch FROM clock_timestamp() - coalesce(a.state_change, clock_timestamp())) END::float8 AS idle_s
FROM pg_locks l LEFT JOIN pg_stat_activity a USING (pid)
WHERE l.locktype = 'advisory' AND l.classid = {MEMBERS} AND l.objsubid = 2 AND l.granted
  AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())
ORDER BY l.pid
"""  # noqa: S608  # A constant.


class Leases:
    """The partitions of one consumer process."""

    def __init__(self, dsn: str, wakeups: Wakeups, clock: Clock) -> None:
        """`dsn` is a plain `postgresql://` URL; `wakeups` tell of other processes."""
        self._dsn = dsn
        self._clock = clock
        self._wakeups = wakeups
        self._conn: asyncpg.Connection | None = None
        self._wanted: frozenset[int] = frozenset()
        self._held: dict[int, int] = {}
        self._looked_at = 0.0
        self._still_s: dict[int, float] = {}
        """By the connection of each process that is there: how long this one has looked, and seen nothing of it."""

    @property
    def held(self) -> Mapping[int, int]:
        """Return the numbers of the partitions that are this process's, with their leases."""
        return self._held

    def is_due(self) -> bool:
        """Tell whether it is time to look again."""
        if self._conn is None or self._conn.is_closed() or self._wanted != self._held.keys():
            return True
        told = self._wakeups.passed(PARTITIONS)
        return told or (len(self._still_s) > 1 and self._now() - self._looked_at >= LOOK_S)

    async def settle(self, numbers: Collection[int]) -> None:
        """Look who is there; give back what is another's, and take what is this process's and free. No batch may be under way here.

        `numbers` are those of all partitions. Raises `DatabaseUnavailable`. Whatever is raised, nothing is held any more then: a lock that
        was had twice, because what came after it failed, would have to be given back twice.
        """
        try:
            await self._settle(await self._connected(), numbers)
        except LOST_CONNECTION as error:
            await self.close()
            raise DatabaseUnavailable from error
        except BaseException:
            await self.close()
            raise

    async def _settle(self, conn: asyncpg.Connection, numbers: Collection[int]) -> None:
        self._wanted = await self._share(conn, numbers)
        before = dict(self._held)
        for number in sorted(self._held.keys() - self._wanted):
            await conn.execute("SELECT pg_advisory_unlock($1, $2)", PARTITION, number)
            del self._held[number]
        for number in sorted(self._wanted - self._held.keys()):
            if await conn.fetchval("SELECT pg_try_advisory_lock($1, $2)", PARTITION, number):
                self._held[number] = await conn.fetchval("SELECT jiuji_take_lease($1, $2)", number, f"{socket.gethostname()}:{os.getpid()}")
        if self._held != before:
            self._wakeups.wake({PARTITIONS: AT_ONCE})
            log.info("partitions_assigned", partitions=sorted(self._held))

    async def wait(self, stop: asyncio.Event) -> None:
        """Wait until something may have become free."""
        await self._wakeups.sleep(PARTITIONS, stop, self._clock.now() + timedelta(seconds=LOOK_S))

    async def close(self) -> None:
        """Give everything back."""
        conn, self._conn, self._held = self._conn, None, {}
        if conn is not None:
            conn.terminate()

    async def _connected(self) -> asyncpg.Connection:
        if self._conn is not None and self._conn.is_closed():
            await self.close()
        if self._conn is None:
            self._conn = await asyncpg.connect(
                self._dsn, timeout=10, command_timeout=COMMAND_TIMEOUT_S, server_settings={**SESSION, "application_name": "jiuji-consumer"}
            )
            await self._conn.execute("SELECT pg_advisory_lock_shared($1, 0)", MEMBERS)
            await notify(self._conn, {PARTITIONS: AT_ONCE})  # By itself: the connection of the wake-ups may be away.
        return self._conn

    async def _share(self, conn: asyncpg.Connection, numbers: Collection[int]) -> frozenset[int]:
        """Return the numbers that are this process's, by who is there now."""
        rows, now = await conn.fetch(WHO), self._now()
        away_s, self._looked_at = now - self._looked_at, now
        # Whoever did not look for long may have been kept by what kept the others too, a disk or Kafka: little of that time counts.
        more_s, before = min(away_s, 2 * LOOK_S), self._still_s
        idle_s = self._still_s = {
            row["pid"]: before[row["pid"]] + more_s if row["pid"] in before and row["idle_s"] > away_s else min(row["idle_s"], more_s)
            for row in rows
        }
        if len(idle_s) > 1:
            for pid in [pid for pid, seconds in idle_s.items() if seconds > STALE_S]:
                log.warning("consumer_stale", pid=pid, idle_s=round(idle_s[pid], 1))
                await conn.execute("SELECT pg_terminate_backend($1)", pid)
        members, me = list(idle_s), conn.get_server_pid()
        return frozenset(number for at, number in enumerate(sorted(numbers)) if members[at % len(members)] == me)

    @staticmethod
    def _now() -> float:
        return asyncio.get_running_loop().time()
