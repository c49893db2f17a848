"""The consumer: what was published takes effect here exactly once, in order within a case.

What one poll brought, of all partitions, is one transaction: receipts, effects, outgoing events and the next offsets commit together or not
at all. The unique event id is the fence: a second consumer (woken after a pause, started twice) waits for the other's uncommitted receipts,
then finds that nothing is left to do. The offset is only where to look next.

An event that nothing handles here costs its position in the case and nothing else: no receipt, and its body is not read.

A bad event never stops the line and is never lost:
    cannot be read           -> dead letter: kept in `dead_letter` and published to `jiuji.dlq`
    its handler refuses      -> the event is parked, and every later one of its case from that publisher behind it
    an earlier one missing   -> parked as `gap`; applied by itself when the missing one arrives
    database or broker down  -> nothing is kept aside: back off and try the same batch again
Too large a share of bad events stops the line on purpose, before they are set aside, and lets the lag show.
"""

from collections import deque
from collections.abc import Awaitable, Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from shared.events.broker import BusUnavailable
from shared.events.bus import Bookmark, Incoming
from shared.events.codec import decode, heading, type_of
from shared.events.contracts import EVENTS, Envelope, Event, Unparseable
from shared.events.deadletters import bury, take_requested
from shared.events.parking import Key, Received, park, take_next, take_redrives
from shared.events.receipts import FORGET_EVERY, RECEIPTS_KEPT, forget_receipts
from shared.kit.crash import crash_here
from shared.kit.errors import Refusal
from shared.kit.ids import lowest_id_at
from shared.kit.principal import Principal
from shared.kit.telemetry import INBOX_APPLIED, INBOX_DEAD, INBOX_DUPLICATES, INBOX_PARKED, get_logger, named, place_of
from shared.store.db import Cause, Database, UnitOfWork
from shared.store.faults import DatabaseUnavailable, is_transient

log = get_logger(__name__)

RECEIVE = "SELECT held, fresh, versions, kept_by FROM jiuji_receive($1, $2, $3, $4, $5, $6)"
FINISH = "SELECT jiuji_finish($1, $2, $3, $4, $5, $6, $7, $8)"
BOOKMARKS = """
SELECT topic, partition, next_offset, CASE WHEN written_for = next_offset THEN written_at END FROM consumer_offset
"""
RECEIPTS = "INSERT INTO inbox (event_id) SELECT unnest($1::uuid[]) ON CONFLICT DO NOTHING RETURNING event_id::text AS id"
REHEARD_TO = "SELECT next_offset FROM rehearing WHERE type = $1 AND topic = $2 AND partition = $3 FOR UPDATE"
REHEARD = """
UPDATE rehearing SET next_offset = greatest(next_offset, $4), applied = applied + $5 WHERE type = $1 AND topic = $2 AND partition = $3
"""
DECLARE = """
INSERT INTO handled_type (type, since)
SELECT unnest($1::text[]), CASE WHEN EXISTS (SELECT FROM handled_type) THEN $2::timestamptz END ON CONFLICT DO NOTHING
"""

WINDOW = 1_000
CEILING = 0.2
CEILING_FROM = 20
"""The line stops when more than a fifth of the last thousand events, and at least twenty, would be set aside: then it is not the
events that are bad but this release (arroyo's DlqLimit has the same reason)."""

REDRIVE = "redrive"
"""Under this name the consumer is told that an operator asked for events or letters to be tried again (`jiuji redrive`)."""

Handle = Callable[[UnitOfWork, Envelope[Any]], Awaitable[None]]
"""Gives one event its effects, in the transaction that it is handed."""


class LeaseLost(Exception):
    """Another process reads these partitions now; nothing was done."""


class TooManyBadEvents(Exception):
    """The ceiling was reached; an operator must look before the line goes on."""


@dataclass
class Batch:
    """What one transaction has to do, and what it found."""

    leases: Sequence[int] = ()
    received: list[Received] = field(default_factory=list)
    dead: list[tuple[Unparseable, Incoming]] = field(default_factory=list)
    applied: int = 0
    parked: int = 0
    duplicates: int = 0


class Inbox:
    """Applies records to one service's database through its handlers."""

    def __init__(self, db: Database, name: str, handlers: Mapping[type[Event], Handle], unhurried: Collection[type[Event]] = ()) -> None:
        """`name` is the service's, `handlers` its table; an event without a handler has no effect.

        Nobody waits for the effects of `unhurried` ones.
        """
        self._db = db
        self._handlers = {event.TYPE: handle for event, handle in handlers.items()}
        self._without_effect = frozenset(name.encode() for name in EVENTS.keys() - self._handlers.keys())
        self._may_wait = self._without_effect | {event.TYPE.encode() for event in unhurried}
        self.actor = Principal.system(name)
        self._recent: deque[bool] = deque(maxlen=WINDOW)
        self._forget_at = datetime.min.replace(tzinfo=UTC)

    def may_wait(self, records: Iterable[Incoming]) -> bool:
        """Tell whether nobody waits for what these do here, if they do more than move a position."""
        return all(type_of(record.headers) in self._may_wait for record in records)

    def handles_type(self, kind: str) -> bool:
        """Tell whether events of a type have a handler here."""
        return kind in self._handlers

    def handles(self, received: Received) -> bool:
        """Tell whether an event has a handler here."""
        return self.handles_type(received.head.type)

    async def apply(self, records: Sequence[Incoming], leases: Mapping[int, int] | None = None) -> Batch:
        """Apply records in one transaction: of any partitions, each partition's in their order.

        `leases` are those under which they were read, by the numbers of partitions; None for records that were not read from Kafka.

        First all together; if a handler raises, once more with a savepoint around each, so that one bad event is parked and the
        others keep their effects. Raises what is transient (see `shared.store.faults.is_transient`), `LeaseLost`, and `TooManyBadEvents`.
        """
        under = sorted({leases[record.partition] for record in records}) if leases is not None else []
        try:
            return await self._attempt(records, under, careful=False)
        except (DatabaseUnavailable, BusUnavailable, LeaseLost, TooManyBadEvents):
            raise
        except Exception as error:  # The message edge: whatever a handler raises is answered below, event by event.
            if is_transient(error):
                raise
            log.warning("batch_failed", error=named(error), at=place_of(error), records=len(records))
            return await self._attempt(records, under, careful=True)

    async def declare_handlers(self) -> None:
        """Write down which types have a handler, and since when if that is known; before anything is applied by a new one."""
        async with self._db.begin(self.actor) as uow:
            await uow.sql(DECLARE, sorted(self._handlers), uow.now)

    async def bookmarks(self) -> dict[tuple[str, int], Bookmark]:
        """Return, per partition, where to look next."""
        async with self._db.begin(self.actor) as uow:
            rows = await uow.sql(BOOKMARKS)
            return {(row[0], row[1]): Bookmark(row[2], row[3]) for row in rows}

    def may_redrive(self) -> bool:
        """Tell whether an operator may have asked for something: told so since the last time, or not told for the time of a sweep."""
        return self._db.wakeups.passed(REDRIVE)

    async def redrive(self) -> int:
        """Apply what an operator asked to be tried again; return how many events that were."""
        async with self._db.begin(self.actor) as uow:
            again = await take_redrives(uow)
            letters = await take_requested(uow)
            if not again and not letters:
                return 0
            run = _Run(self, uow, self._read(letters), careful=True)
            await run.receive(parked=[received.key for received, _ in again])
            for received, refused_late in again:
                await run.retry(received, refused_late=refused_late)
            await run.finish({})
        return len(again) + len(letters)

    async def forget_receipts(self) -> datetime | None:
        """Delete receipts that nothing can need any more, a batch of them if it is time to look; return when to look again."""
        if self._db.clock.now() < self._forget_at:  # Woken by the sweep.
            return self._forget_at
        async with self._db.begin(self.actor) as uow:
            more = await forget_receipts(uow, self._handlers)
        self._forget_at = uow.now if more else uow.now + FORGET_EVERY
        return self._forget_at

    async def rehear(self, records: Sequence[Incoming], kind: str) -> int:
        """Give events of a type their effects that were passed without any, for want of a handler; return how many those were.

        One transaction; `records` are of one partition, and of any type; those that somebody has reheard are left out. Events that are yet
        to come are left to the line, and those with receipts had their effects. A refusal parks the event as `late`: it must not stop a
        case that went on long ago.
        """
        wanted, last = kind.encode(), records[-1]
        async with self._db.begin(self.actor) as uow:
            [row] = await uow.sql(REHEARD_TO, kind, last.topic, last.partition)
            batch = self._read([one for one in records if one.offset >= row.next_offset and type_of(one.headers) == wanted])
            run = _Run(self, uow, batch, careful=True)
            await run.rehear()
            await uow.sql(REHEARD, kind, last.topic, last.partition, last.next_offset, batch.applied)
        return batch.applied

    async def _attempt(self, records: Sequence[Incoming], leases: Sequence[int], *, careful: bool) -> Batch:
        batch = self._read(records)
        batch.leases = leases
        async with self._db.transaction(self.actor, UnitOfWork) as uow:
            run = _Run(self, uow, batch, careful=careful)
            await run.receive()
            self._check_ceiling(batch)
            await run.finish({(record.topic, record.partition): record.bookmark for record in records})
            crash_here("inbox.after_effects_before_commit")
        crash_here("inbox.after_commit_before_next_batch")
        self._count(batch)
        return batch

    def _read(self, records: Sequence[Incoming]) -> Batch:
        batch = Batch()
        for record in records:
            try:
                if type_of(record.headers) in self._without_effect:
                    head: Any = heading(record.headers, record.value)
                else:
                    head = decode(record.headers, record.value)
            except Unparseable as error:
                batch.dead.append((error, record))
            else:
                batch.received.append(Received(head, record))
        return batch

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

    async def handle(self, uow: UnitOfWork, received: Received) -> None:
        """Run the handler of one event, as the cause of whatever it emits."""
        handler = self._handlers.get(received.head.type)
        if handler is None:
            return
        head, record = received.head, received.record
        envelope = head if isinstance(head, Envelope) else decode(record.headers, record.value)
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
        self.fresh: set[str] = set()

    async def receive(self, parked: Sequence[Key] = ()) -> None:
        """Write receipts and apply what is new, case by case; read the positions of `parked` streams too.

        Sorted by case, so that two consumers of one service take the locks of their cases in the same order; within a partition, and so
        within a stream, the order of offsets stays.
        """
        received = self.batch.received
        await self._open({one.head.id for one in received if self.inbox.handles(one)}, {one.key for one in received} | set(parked))
        for one in sorted(received, key=lambda one: one.head.case_id):
            if self._is_new(one):
                await self._place(one)
            else:
                self.batch.duplicates += 1
        for error, record in self.batch.dead:
            await bury(self.uow, error, record)

    async def rehear(self) -> None:
        """Apply what its case has passed and what has no receipt."""
        received = self.batch.received
        await self._open(set(), {one.key for one in received})
        passed = [one for one in received if one.head.case_version <= self.positions[one.key]]
        fresh = {row.id for row in await self.uow.sql(RECEIPTS, sorted({one.head.id for one in passed}))}
        for one in sorted(passed, key=lambda one: one.head.case_id):
            if one.head.id in fresh:
                fresh.remove(one.head.id)
                await self._handled(one, otherwise="late")
        for error, record in self.batch.dead:
            await bury(self.uow, error, record)

    async def _open(self, events: set[str], streams: set[Key]) -> None:
        """Write receipts of events; read and lock streams. Raises `LeaseLost`."""
        keys, actor = sorted(streams), self.uow.actor
        [(held, fresh, versions, kept_by)] = await self.uow.sql(
            RECEIVE,
            actor.jurisdiction,
            actor.subject,
            self.batch.leases,
            sorted(events),
            [key[0] for key in keys],
            [key[1] for key in keys],
        )
        if not held:
            raise LeaseLost
        self.fresh = set(fresh)
        self.positions = dict(zip(keys, versions, strict=True))
        self.blocked = {key: why for key, why in zip(keys, kept_by, strict=True) if why is not None}

    async def finish(self, bookmarks: Mapping[tuple[str, int], Bookmark]) -> None:
        """Write the positions that moved, and where to read on."""
        keys, places = sorted(self.moved), sorted(bookmarks)
        await self.uow.sql(
            FINISH,
            self.batch.leases,
            [key[0] for key in keys],
            [key[1] for key in keys],
            [self.positions[key] for key in keys],
            [place[0] for place in places],
            [place[1] for place in places],
            [bookmarks[place].next_offset for place in places],
            [bookmarks[place].written_at for place in places],
        )

    async def retry(self, parked: Received, *, refused_late: bool) -> None:
        """Apply a parked event again, and what stood behind it. One that was `refused_late` has only its effects to get, not its turn."""
        if refused_late:
            await self._handled(parked, otherwise="late")
            return
        self.blocked[parked.key] = "gap"  # What stood behind it follows by itself, if it is applied now.
        await self._keep_receipt(parked)
        await self._place(parked)

    def _is_new(self, one: Received) -> bool:
        passed = one.head.case_version <= self.positions[one.key]
        if not self.inbox.handles(one):
            return not passed
        if one.head.id not in self.fresh:
            return False
        self.fresh.remove(one.head.id)  # The same event twice in one batch counts once.
        return not passed or one.head.id >= lowest_id_at(self.uow.now - RECEIPTS_KEPT)

    async def _place(self, one: Received) -> None:
        position, version = self.positions[one.key], one.head.case_version
        if version <= position:
            await self._park(one, "late")
        elif self.blocked.get(one.key) == "failed":
            await self._park(one, "behind")
        elif version > position + 1:
            self.blocked[one.key] = "gap"
            await self._park(one, "gap")
        elif await self._applied(one) and one.key in self.blocked:
            await self._drain(one.key)

    async def _drain(self, key: Key) -> None:
        """Apply parked events of the case whose turn it now is."""
        while (parked := await take_next(self.uow, key, self.positions[key] + 1)) is not None:
            await self._keep_receipt(parked)
            if not await self._applied(parked):
                return

    async def _keep_receipt(self, parked: Received) -> None:
        """Write the receipt of an event that had none because its handler came while it was parked."""
        if self.inbox.handles(parked):
            await self.uow.sql(RECEIPTS, [parked.head.id])

    async def _applied(self, one: Received) -> bool:
        if not await self._handled(one, otherwise="failed"):
            self.blocked[one.key] = "failed"
            return False
        self.positions[one.key] = one.head.case_version
        self.moved.add(one.key)
        return True

    async def _handled(self, one: Received, *, otherwise: str) -> bool:
        """Give an event its effects; return whether it has them. In a careful run one whose handler raises is parked for `otherwise`."""
        if self.careful:
            mark = await self.uow.savepoint()
            try:
                await self.inbox.handle(self.uow, one)
                await self.uow.do_gathered()  # For which event that fails is known here only.
            except Exception as error:  # The message edge: if not transient, the event is kept with what was raised, and the line goes on.
                if is_transient(error):
                    raise
                await self.uow.undo(mark)
                await self._park(one, otherwise, error)
                return False
        else:
            await self.inbox.handle(self.uow, one)
        self.batch.applied += 1
        return True

    async def _park(self, one: Received, reason: str, error: Exception | None = None) -> None:
        self.batch.parked += 0 if reason in ("gap", "behind") else 1
        code = error.code if isinstance(error, Refusal) else named(error) if error else None
        log.warning("event_parked", event_id=one.head.id, case_id=one.head.case_id, reason=reason, error=code)
        await park(self.uow, one, reason, code)
