"""The relay: what was committed to the outbox is published, in commit order per case, at least once.

Snapshot ticks (the algorithm of PgQ): a tick publishes exactly the rows that became visible between the snapshot of the last
tick and a new one, sorted by sequence. `jiuji_emit` takes the lock of the case's stream before it draws the sequence number, so the
order of sequence numbers within a case is its commit order. The usual advice, rows below the oldest running transaction sorted by
transaction id, reverses events of one case (measured: 617 inversions in 3 038 events) and waits for the oldest transaction; this does
neither.

    prev := cursor;  loop:  cur := snapshot now;  publish rows visible in cur and not in prev, by seq;  cursor := cur

Nearly every tick is of a few events: those are read, with the snapshot, by one statement, and published; only of more a cursor is opened.

A crash between publishing and moving the cursor publishes again: receivers tell by event id. One relay per database is active, held by
a session advisory lock on the relay's own connection, which also reads and moves the cursor: who lost the lock cannot move it.
"""

import asyncio
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from typing import Any

import asyncpg
from asyncpg.cursor import Cursor

from shared.events.broker import BusUnavailable
from shared.events.bus import Outgoing, Producer
from shared.events.codec import headers_of
from shared.events.contracts import Envelope
from shared.events.contracts.base import Event
from shared.kit.clock import Backoff, Clock, pause
from shared.kit.crash import crash_here
from shared.kit.telemetry import RELAY_LAG, RELAY_PUBLISHED, RELAY_UNSENT, get_logger, named
from shared.store.db import COMMAND_TIMEOUT_S, SESSION
from shared.store.wakeups import LOST_CONNECTION, RELAY, Wakeups

log = get_logger(__name__)

LOCK = 7002
"""Key of the session advisory lock that makes a relay the active one of its database."""

PAGE = 2_000
"""Rows sent and awaited together; aiokafka has one request in flight per broker (docs/adr/0007)."""

SORT_TIMEOUT_S = 600.0
"""The first page of a tick comes when the whole tick is sorted: three days of events, if they are published again."""

NOT_DURABLE = {"synchronous_commit": "off"}
"""Of the relay's own connection, which writes the cursor alone: one that a crash of the server takes back publishes again."""

PARTITIONS_AHEAD = 14
TRY_AGAIN_AFTER = timedelta(minutes=5)
"""When partitions could not be had for a dump or another reader: each try makes calls wait for half a second a lock, and there are days
left."""

EVERY_DAY = 36_500
REPLAY_DAYS = 3
"""Days that sent events are kept for publishing again; more than the longest outage of a single broker after power loss."""

COLUMNS = """
    seq, event_id::text AS event_id, type, topic, case_id, case_version, place_code, occurred_at, actor, policy_version, causation_id,
    traceparent, body, created_at
"""

FEW = 200
"""Rows that one statement may bring; a tick of more is read page by page."""

NEXT = f"""
SELECT pg_current_snapshot()::text AS snapshot, new.* FROM (SELECT) AS now LEFT JOIN LATERAL (
    SELECT {COLUMNS} FROM outbox
    WHERE (txid = ANY($1::xid8[]) OR txid >= $2::xid8) AND pg_visible_in_snapshot(txid, pg_current_snapshot())
    ORDER BY seq LIMIT $3
) AS new ON true
"""  # noqa: S608  # Constants. A statement has one snapshot, by which it reads and which it can name.

ROWS = f"""
SELECT {COLUMNS} FROM outbox
WHERE (txid = ANY($1::xid8[]) OR (txid >= $2::xid8 AND txid < $3::xid8)) AND pg_visible_in_snapshot(txid, $4::text::pg_snapshot)
ORDER BY seq
"""  # noqa: S608  # Constants.

REPUBLISH = "SELECT jiuji_republish()"
"""Let all kept events be published again, by an operator with the application role; returns how many."""

# A connection that died under a cursor says so by its state machine: "another operation is in progress", an internal client error.
INTERRUPTIONS = (*LOST_CONNECTION, BusUnavailable)
"""What a relay waits out, with a connection and a producer of their own afterwards."""


class DatabaseReplaced(Exception):
    """The outbox belongs to another PostgreSQL cluster (a restored dump): transaction ids mean nothing there."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A `pg_snapshot`: transactions below `xmin` are over, `xip` were running, from `xmax` on nothing was visible."""

    text: str
    xmin: int
    xmax: int
    xip: tuple[int, ...]

    @classmethod
    def parse(cls, text: str) -> "Snapshot":
        """Read PostgreSQL's text form `xmin:xmax:xip,…`."""
        xmin, xmax, xip = text.split(":")
        return cls(text, int(xmin), int(xmax), tuple(int(part) for part in xip.split(",") if part))


class Relay:
    """Publishes one service's outbox for as long as it runs."""

    def __init__(self, dsn: str, producer: Producer, *, source: str, clock: Clock, wakeups: Wakeups) -> None:
        """`dsn` is a plain `postgresql://` URL; `wakeups` tell of commits; `source` is the CloudEvents source."""
        self._dsn = dsn
        self._producer = producer
        self._source = source
        self._clock = clock
        self._wakeups = wakeups
        self._previous: Snapshot | None = None
        """Up to where everything is published, as this relay knows that moves the cursor alone; None until it was read."""

    async def run(self, stop: asyncio.Event) -> None:
        """Relay until `stop`; lost databases and brokers are waited for, for ever."""
        backoff = Backoff()
        while not stop.is_set():
            try:
                await self._session(stop)
            except INTERRUPTIONS as error:
                log.warning("relay_interrupted", error=type(error).__name__)
                await backoff.pause(stop)
        await self._producer.close()

    async def _session(self, stop: asyncio.Event) -> None:
        conn = await asyncpg.connect(
            self._dsn, timeout=10, command_timeout=COMMAND_TIMEOUT_S, statement_cache_size=20, server_settings={**SESSION, **NOT_DURABLE}
        )
        try:
            if not await self._lead(conn, stop):
                return
            await self._same_cluster(conn)
            self._previous, care_at = None, datetime.min.replace(tzinfo=UTC)
            while not stop.is_set():
                if self._clock.now() >= care_at:
                    care_at = await self._care_for_partitions(conn)
                await self.tick(conn)
                await self._wakeups.sleep(RELAY, stop)  # Not at all, if anything was committed since the tick began.
        finally:
            # The lock goes with the connection, whichever way this ends.
            conn.terminate()

    async def _care_for_partitions(self, conn: asyncpg.Connection) -> datetime:
        """Make partitions of days to come and drop old ones; return when to look again. Events do not wait for either."""
        now = self._clock.now()
        try:
            for kept in (EVERY_DAY, REPLAY_DAYS):  # First days to come alone: one that cannot be dropped must not take them back.
                await conn.execute("SELECT jiuji_outbox_partitions($1, $2)", PARTITIONS_AHEAD, kept)
        except asyncpg.LockNotAvailableError:
            log.warning("partitions_wait")
            return now + TRY_AGAIN_AFTER
        except asyncpg.PostgresError as error:  # A connection that was lost with it is noticed by the next tick.
            log.error("partitions_failed", error=named(error), reason=str(error))
            return now + TRY_AGAIN_AFTER
        return datetime.combine(now.date() + timedelta(days=1), time(), UTC)

    async def _lead(self, conn: asyncpg.Connection, stop: asyncio.Event) -> bool:
        while not stop.is_set():
            if await conn.fetchval("SELECT pg_try_advisory_lock($1)", LOCK):
                return True
            RELAY_UNSENT.set(0)  # What waits is another's to tell.
            await pause(stop, 0.2)
        return False

    async def _same_cluster(self, conn: asyncpg.Connection) -> None:
        same = await conn.fetchval("SELECT c.system_identifier = s.system_identifier::text FROM relay_cursor c, pg_control_system() s")
        if not same:
            log.error("relay_database_replaced")
            raise DatabaseReplaced("the relay's cursor comes from another cluster; publish the kept window again: jiuji republish")

    async def tick(self, conn: asyncpg.Connection) -> int:
        """Publish what became visible since the last tick; return how many events that were."""
        if self._previous is None:
            self._previous = Snapshot.parse(await conn.fetchval("SELECT snapshot::text FROM relay_cursor"))
        rows = await conn.fetch(NEXT, list(self._previous.xip), self._previous.xmax, FEW + 1)
        current = Snapshot.parse(rows[0]["snapshot"])
        if rows[0]["seq"] is None:
            self._previous = current  # Nothing lies between the two.
            return 0
        if len(rows) > FEW:
            return await self._tick_at_length(conn, self._previous)
        RELAY_UNSENT.set(rows[0]["created_at"].timestamp())
        await self._producer.send([self._record(row) for row in rows])
        await self._move(conn, current)
        self._count(len(rows), rows[0]["created_at"])
        return len(rows)

    async def _tick_at_length(self, conn: asyncpg.Connection, previous: Snapshot) -> int:
        # Repeatable read, so that the rows are exactly those of the snapshot that becomes the cursor. The transaction holds no xmin
        # for longer than one tick: a failed send ends it.
        async with conn.transaction(isolation="repeatable_read", readonly=True):
            current = Snapshot.parse(await conn.fetchval("SELECT pg_current_snapshot()::text"))
            cursor = await conn.cursor(ROWS, list(previous.xip), previous.xmax, current.xmax, current.text)
            sent, oldest = await self._publish(cursor)
        await self._move(conn, current)
        self._count(sent, oldest)
        return sent

    async def _move(self, conn: asyncpg.Connection, current: Snapshot) -> None:
        """Move the cursor, after something was sent only: the move is itself a transaction, and would make the next snapshot differ."""
        crash_here("relay.after_send_before_cursor")
        await conn.execute("UPDATE relay_cursor SET snapshot = $1::text::pg_snapshot", current.text)
        self._previous = current

    def _count(self, sent: int, oldest: datetime) -> None:
        RELAY_UNSENT.set(0)
        RELAY_PUBLISHED.inc(sent)
        RELAY_LAG.observe(max(0.0, (self._clock.now() - oldest).total_seconds()))

    async def _publish(self, cursor: Cursor) -> tuple[int, datetime]:
        """Send all rows, of which there are some, page by page; return how many they were and when the first was written.

        While Kafka acknowledges one page the next is read and prepared; it is sent only after the acknowledgement.
        """
        sent, oldest, sending = 0, self._clock.now(), None
        try:
            while rows := await cursor.fetch(PAGE, timeout=SORT_TIMEOUT_S):
                oldest = oldest if sent else rows[0]["created_at"]
                RELAY_UNSENT.set(oldest.timestamp())
                page = [self._record(row) for row in rows]
                if sending is not None:
                    await sending
                sending = asyncio.create_task(self._producer.send(page))
                sent += len(page)
            if sending is not None:
                await sending
        finally:
            if sending is not None:
                sending.cancel()  # Nothing happens to one that is done; its error, if the database failed at the same time, is seen here.
                await asyncio.gather(sending, return_exceptions=True)
        return sent, oldest

    def _record(self, row: asyncpg.Record) -> Outgoing:
        envelope: Envelope[Any] = Envelope(
            id=row["event_id"],
            type=row["type"],
            source=self._source,
            time=row["occurred_at"],
            case_id=row["case_id"],
            case_version=row["case_version"],
            place_code=row["place_code"],
            data=_NO_DATA,
            actor=row["actor"],
            policy_version=row["policy_version"],
            causation_id=row["causation_id"],
            traceparent=row["traceparent"],
            body=row["body"],
        )
        return Outgoing(row["topic"], row["case_id"].encode(), row["body"], headers_of(envelope))


_NO_DATA = Event()
"""The relay sends the stored bytes and never reads them."""
