"""The consumer: what was published takes effect here exactly once, in order within a case.

One batch of one partition is one transaction: receipts, effects, outgoing events and the next offset commit together or not at all.
The unique event id is the fence: a second consumer (woken after a pause, started twice) waits for the other's uncommitted receipts,
then finds that nothing is left to do. The offset is only where to look next.

A bad event never stops the line and is never lost:
    cannot be read           -> dead letter: kept in `dead_letter` and published to `jiuji.dlq`
    its handler refuses      -> the event is parked, and every later one of its case from that publisher behind it
    an earlier one missing   -> parked as `gap`; applied by itself when the missing one arrives
    database or broker down  -> nothing is kept aside: back off and try the same batch again
Too large a share of bad events stops the line on purpose, before they are set aside, and lets the lag show.
"""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from shared.events.bus import BusUnavailable, Consumer, Incoming, MissingTopics
from shared.events.codec import decode
from shared.events.contracts import Envelope, Event, Unparseable
from shared.events.deadletters import bury, take_requested
from shared.events.parking import Parked, park, parked_keys, take_next, take_redrives
from shared.kit.clock import Backoff
from shared.kit.crash import crash_here
from shared.kit.errors import Refusal
from shared.kit.principal import Principal
from shared.kit.telemetry import INBOX_APPLIED, INBOX_DEAD, INBOX_DUPLICATES, INBOX_PARKED, get_logger, named, place_of
from shared.store.db import Cause, Database, DatabaseUnavailable, UnitOfWork, is_transient

log = get_logger(__name__)

RECEIPTS = "INSERT INTO inbox (event_id) SELECT unnest($1::uuid[]) ON CONFLICT DO NOTHING RETURNING event_id::text"
POSITIONS = "SELECT source, case_id, version FROM stream_position WHERE (source, case_id) IN (SELECT * FROM unnest($1::text[], $2::text[]))"
MOVE = """
INSERT INTO stream_position (source, case_id, version) SELECT * FROM unnest($1::text[], $2::text[], $3::bigint[])
ON CONFLICT (source, case_id) DO UPDATE SET version = excluded.version
"""
OFFSET = """
INSERT INTO consumer_offset (topic, partition, next_offset) VALUES ($1, $2, $3)
ON CONFLICT (topic, partition) DO UPDATE SET next_offset = $3
"""

WINDOW = 1_000
CEILING = 0.2
CEILING_FROM = 20
"""The line stops when more than a fifth of the last thousand events, and at least twenty, would be set aside: then it is not the
events that are bad but this release (arroyo's DlqLimit has the same reason)."""

REDRIVE = "redrive"
"""Under this name the consumer is told that an operator asked for events or letters to be tried again (`jiuji redrive`)."""

Key = tuple[str, str]
"""Publisher and case: the unit of order."""

Handle = Callable[[UnitOfWork, Envelope[Any]], Awaitable[None]]
"""Gives one event its effects, in the transaction that it is handed."""


class TooManyBadEvents(Exception):
    """The ceiling was reached; an operator must look before the line goes on."""


@dataclass
class Batch:
    """What one transaction has to do, and what it found."""

    events: list[tuple[Envelope[Event], Incoming]] = field(default_factory=list)
    dead: list[tuple[Unparseable, Incoming]] = field(default_factory=list)
    applied: int = 0
    parked: int = 0
    duplicates: int = 0


class Inbox:
    """Applies records to one service's database through its handlers."""

    def __init__(self, db: Database, name: str, handlers: Mapping[type[Event], Handle]) -> None:
        """`name` is the service's, `handlers` its table; an event without a handler is received and has no effect."""
        self._db = db
        self._handlers = handlers
        self.actor = Principal.system(name)
        self._recent: deque[bool] = deque(maxlen=WINDOW)

    async def apply(self, records: Sequence[Incoming]) -> Batch:
        """Apply records of one partition, in one transaction.

        First all together; if a handler raises, once more with a savepoint around each, so that one bad event is parked and the
        others keep their effects. Raises what is transient (see `shared.store.db.is_transient`), and `TooManyBadEvents`.
        """
        try:
            return await self._attempt(records, careful=False)
        except (DatabaseUnavailable, BusUnavailable, TooManyBadEvents):
            raise
        except Exception as error:  # The message edge: whatever a handler raises is answered below, event by event.
            if is_transient(error):
                raise
            log.warning("batch_failed", error=named(error), at=place_of(error), records=len(records))
            return await self._attempt(records, careful=True)

    async def offsets(self) -> dict[tuple[str, int], int]:
        """Return, per partition, where to look next."""
        async with self._db.begin(self.actor) as uow:
            rows = await uow.sql("SELECT topic, partition, next_offset FROM consumer_offset")
            return {(row[0], row[1]): row[2] for row in rows}

    def may_redrive(self) -> bool:
        """Tell whether an operator may have asked for something: told so since the last time, or not told for the time of a sweep."""
        return self._db.wakeups.passed(REDRIVE)

    async def redrive(self) -> int:
        """Apply what an operator asked to be tried again; return how many events that were."""
        async with self._db.begin(self.actor) as uow:
            again = await take_redrives(uow)
            letters = await take_requested(uow)
            batch = Batch()
            for record in letters:
                self._read(record, batch)
            run = _Run(self, uow, batch, careful=True)
            await run.receive()
            for parked in again:
                await run.retry(parked)
            await run.finish()
        return len(again) + len(letters)

    async def _attempt(self, records: Sequence[Incoming], *, careful: bool) -> Batch:
        batch = Batch()
        for record in records:
            self._read(record, batch)
        async with self._db.begin(self.actor) as uow:
            run = _Run(self, uow, batch, careful=careful)
            await run.receive()
            await run.finish()
            self._check_ceiling(batch)
            last = records[-1]
            await uow.sql(OFFSET, last.topic, last.partition, last.next_offset)
            crash_here("inbox.after_effects_before_commit")
        crash_here("inbox.after_commit_before_next_batch")
        self._count(batch)
        return batch

    def _read(self, record: Incoming, batch: Batch) -> None:
        try:
            batch.events.append((decode(record.headers, record.value), record))
        except Unparseable as error:
            batch.dead.append((error, record))

    def _check_ceiling(self, batch: Batch) -> None:
        bad = len(batch.dead) + batch.parked
        recent = sum(self._recent) + bad
        seen = min(WINDOW, len(self._recent) + batch.applied + batch.duplicates + bad)
        if bad and recent >= CEILING_FROM and recent > CEILING * seen:
            raise TooManyBadEvents(f"{recent} of the last {seen} events would be set aside")

    def _count(self, batch: Batch) -> None:
        bad = len(batch.dead) + batch.parked
        self._recent.extend([False] * (batch.applied + batch.duplicates) + [True] * bad)
        INBOX_APPLIED.inc(batch.applied)
        INBOX_DUPLICATES.inc(batch.duplicates)
        INBOX_PARKED.inc(batch.parked)
        INBOX_DEAD.inc(len(batch.dead))

    async def handle(self, uow: UnitOfWork, envelope: Envelope[Event]) -> None:
        """Run the handler of one event, as the cause of whatever it emits."""
        handler = self._handlers.get(type(envelope.data))
        if handler is None:
            return
        uow.cause = Cause(envelope.id, envelope.traceparent)
        await handler(uow, envelope)


class _Run:
    """One transaction's work on a batch."""

    def __init__(self, inbox: Inbox, uow: UnitOfWork, batch: Batch, *, careful: bool) -> None:
        self.inbox = inbox
        self.uow = uow
        self.batch = batch
        self.careful = careful
        self.positions: dict[Key, int] = {}
        self.moved: set[Key] = set()
        self.blocked: dict[Key, str] = {}

    async def receive(self) -> None:
        """Write receipts and apply what is new, case by case.

        Sorted by case, so that two consumers of one service take the locks of their cases in the same order; within a case the
        offset order stays.
        """
        first: dict[str, tuple[Envelope[Event], Incoming]] = {}
        for pair in self.batch.events:
            first.setdefault(pair[0].id, pair)  # The same id twice in one batch counts once.
        fresh = {row[0] for row in await self.uow.sql(RECEIPTS, sorted(first))} if first else set()
        todo = [pair for event_id, pair in first.items() if event_id in fresh]
        self.batch.duplicates += len(self.batch.events) - len(todo)
        await self._load([(envelope.source, envelope.case_id) for envelope, _ in todo])
        for envelope, record in sorted(todo, key=lambda pair: pair[0].case_id):
            await self._place(envelope, record)
        for error, record in self.batch.dead:
            await bury(self.uow, error, record)

    async def finish(self) -> None:
        """Write the positions that moved."""
        keys = sorted(self.moved)
        if keys:
            await self.uow.sql(MOVE, [k[0] for k in keys], [k[1] for k in keys], [self.positions[k] for k in keys])

    async def retry(self, parked: Parked) -> None:
        """Apply a parked event again, and what stood behind it."""
        key = (parked.envelope.source, parked.envelope.case_id)
        await self._load([key])
        self.blocked[key] = "gap"  # What stood behind it follows by itself, if it is applied now.
        await self._place(parked.envelope, parked.record)

    async def _load(self, keys: Sequence[Key]) -> None:
        wanted = sorted(set(keys) - self.positions.keys())
        if not wanted:
            return
        sources, cases = [key[0] for key in wanted], [key[1] for key in wanted]
        found = {(row[0], row[1]): row[2] for row in await self.uow.sql(POSITIONS, sources, cases)}
        self.positions.update({key: found.get(key, 0) for key in wanted})
        self.blocked.update(await parked_keys(self.uow, sources, cases))

    async def _place(self, envelope: Envelope[Event], record: Incoming) -> None:
        key = (envelope.source, envelope.case_id)
        position = self.positions[key]
        if self.blocked.get(key) == "failed":
            await self._park(envelope, record, "behind")
        elif envelope.case_version > position + 1:
            self.blocked[key] = "gap"
            await self._park(envelope, record, "gap")
        elif envelope.case_version <= position:
            await self._park(envelope, record, "late")
        elif await self._applied(envelope, record) and key in self.blocked:
            await self._drain(key)

    async def _drain(self, key: Key) -> None:
        """Apply parked events of the case whose turn it now is."""
        while (parked := await take_next(self.uow, key, self.positions[key] + 1)) is not None:
            if not await self._applied(parked.envelope, parked.record):
                return

    async def _applied(self, envelope: Envelope[Event], record: Incoming) -> bool:
        key = (envelope.source, envelope.case_id)
        if self.careful:
            mark = await self.uow.savepoint()
            try:
                await self.inbox.handle(self.uow, envelope)
            except Exception as error:
                if is_transient(error):
                    raise
                await self.uow.undo(mark)
                self.blocked[key] = "failed"
                await self._park(envelope, record, "failed", error)
                return False
        else:
            await self.inbox.handle(self.uow, envelope)
        self.positions[key] = envelope.case_version
        self.moved.add(key)
        self.batch.applied += 1
        return True

    async def _park(self, envelope: Envelope[Event], record: Incoming, reason: str, error: Exception | None = None) -> None:
        self.batch.parked += 0 if reason in ("gap", "behind") else 1
        code = error.code if isinstance(error, Refusal) else named(error) if error else None
        log.warning("event_parked", event_id=envelope.id, case_id=envelope.case_id, reason=reason, error=code)
        await park(self.uow, Parked(envelope, record), reason, code)


class Line:
    """Reads Kafka and feeds the inbox for as long as the service runs."""

    def __init__(self, inbox: Inbox, consumer: Callable[[], Consumer]) -> None:
        """Read with a `consumer` of its own each time the line is taken up, from the offsets in the service's database."""
        self._inbox = inbox
        self._consumer = consumer
        self.halted: str | None = None
        """Why the line stopped on purpose; shown by readiness."""
        self.lag: Mapping[tuple[str, int], int] = {}

    async def run(self, stop: asyncio.Event) -> None:
        """Consume until `stop`; finish the batch at hand before leaving."""
        backoff = Backoff()
        while not stop.is_set() and self.halted is None:
            try:
                await self._session(stop)
            except (BusUnavailable, DatabaseUnavailable, MissingTopics) as error:
                log.warning("line_interrupted", error=type(error).__name__)
                await backoff.pause(stop)
            except TooManyBadEvents as error:
                self.halted = str(error)
                log.error("line_halted", reason=self.halted)

    async def _session(self, stop: asyncio.Event) -> None:
        consumer = self._consumer()
        try:
            await consumer.start(await self._inbox.offsets())
            while not stop.is_set():
                for records in await consumer.poll(stop):
                    await self._inbox.apply(records)
                self.lag = consumer.lag()
                if self._inbox.may_redrive():
                    await self._inbox.redrive()
        finally:
            await consumer.close()
