"""The database: one unit of work is one transaction, opened and committed at the edge, before the answer.

A unit of work sets who acts and where as its very first statement (never in a pool hook: a cancelled hook once returned a
connection with an open transaction to the pool, sqlalchemy#13381), so row-level security holds for everything after it.
"""

from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any, ClassVar, Generic, Protocol, TypeVar

from asyncpg import exceptions as pg
from sqlalchemy import MetaData
from sqlalchemy import event as hooks
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.ext.asyncio import AsyncConnection, create_async_engine
from sqlalchemy.pool import AsyncAdaptedQueuePool
from sqlalchemy.util import greenlet_spawn

from shared.kit.clock import Clock
from shared.kit.ids import EventId, Ids
from shared.kit.principal import Principal
from shared.store.driver import check_open, driver_of, fetch, literal, transaction_on, whole
from shared.store.faults import DatabaseUnavailable, is_transient, row_type_changed
from shared.store.wakeups import AT_ONCE, RELAY, Wakeups

C = TypeVar("C")
U = TypeVar("U", bound="UnitOfWork")

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}

EMIT = "SELECT jiuji_emit($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11)"
BEGIN_AS = "BEGIN; SELECT set_config('app.scope', {}, true), set_config('app.actor', {}, true)"
"""One message, and one round trip, where parameters would need two."""

COMMAND_TIMEOUT_S = 30.0
"""A statement without an answer for so long has nobody at the other end: without a bound a half-open connection would keep its lane of
calls, or the relay, until TCP gives up after a quarter of an hour."""

SESSION = {
    "application_name": "jiuji",
    # The same from the server's side: a client that vanished must not keep its locks, the relay's advisory one least of all, for two hours.
    "tcp_keepalives_idle": "10",
    "tcp_keepalives_interval": "5",
    "tcp_keepalives_count": "3",
    "standard_conforming_strings": "on",
}
"""Settings of every session."""


def metadata() -> MetaData:
    """Return an empty `MetaData` with the one naming convention for constraints."""
    return MetaData(naming_convention=NAMING)


class Located(Protocol):
    """A record of a case, as far as an event about it needs to know it."""

    @property
    def case_id(self) -> str:
        """The case, or another subject of its own (`reserve.low`, `log.sealed`)."""

    @property
    def place_code(self) -> str:
        """The place, by which readers of the event are authorised."""


@dataclass(frozen=True, slots=True)
class Subject:
    """What an event is about that has no record at hand."""

    case_id: str
    place_code: str


@dataclass(frozen=True, slots=True)
class Cause:
    """What an event follows from: the event that was handled, None in a request, and the trace that runs through both."""

    event_id: str | None = None
    traceparent: str | None = None


class Emittable(Protocol):
    """An event, as far as the outbox needs to know it (they are defined in `shared.events.contracts`)."""

    TYPE: ClassVar[str]
    TOPIC: ClassVar[str]
    OF_CASE: ClassVar[bool]

    def model_dump_json(self, *, exclude_none: bool) -> str:
        """Return its data as JSON."""
        ...


@dataclass(frozen=True, slots=True)
class Call(Generic[C]):
    """One of the calls that share a transaction: who wants what."""

    actor: Principal
    command: C
    traceparent: str | None = None


Effect = Callable[["UnitOfWork", list[Any]], Awaitable[None]]
"""What is done at the end with everything that was gathered for it."""

Mark = tuple[int, int]
"""How much was emitted, and gathered for the end, when a savepoint was made."""


@dataclass(frozen=True, slots=True)
class _Emitted:
    event_id: EventId
    about: Located
    policy: str | None
    cause: Cause
    actor: str
    event: Emittable
    by: Call[Any] | None


class UnitOfWork:
    """One transaction, the instant it happens at and who acts. Actions use it and never commit it.

    Attributes: `conn` (the SQLAlchemy connection), `now` (UTC, fixed for the whole transaction), `actor`, `ids`, `cause` (of what happens
    in it), `work` (for whom it makes work, and when they are to begin with it), `changed` (the ids of what it changes).
    """

    def __init__(self, conn: AsyncConnection, now: datetime, actor: Principal, ids: Ids) -> None:
        """Begin with nothing emitted."""
        self.conn = conn
        self.now = now
        self.actor = actor
        self.ids = ids
        self.cause = Cause()
        self.work: dict[str, datetime] = {}
        self.changed: set[str] = set()
        self._emitted: list[_Emitted] = []
        self._gathered: list[tuple[Effect, Any]] = []

    async def sql(self, statement: str, *params: Any) -> Sequence[Any]:
        """Execute SQL text with `$1` parameters and return its rows. Raises what the driver raises, as it is.

        It goes to the driver's connection itself, for 12 µs of this process instead of 41 through SQLAlchemy.
        """
        return await fetch(self.conn, statement, *params)

    def emit(
        self, about: Located, event: Emittable, *, policy: str | None, cause: Cause | None = None, by: Call[Any] | None = None
    ) -> EventId:
        """Say that something is now true of the case that a record is about; it leaves by the outbox if the unit of work commits.

        `policy` is the version by which it was decided, None where no policy was asked. `cause` is another than what is being handled (the
        payment's own origin, when a worker goes on with it), `by` the one of several calls in this transaction that did it.
        """
        event_id = EventId(self.ids.new())
        if by is not None:
            cause = Cause(None, by.traceparent)
        actor = by.actor if by else self.actor
        self._emitted.append(_Emitted(event_id, about, policy, cause or self.cause, actor.subject, event, by))
        self.wake(RELAY)
        self.changed.add(about.case_id)
        return event_id

    def wake(self, name: str, at: datetime = AT_ONCE) -> None:
        """Say that there will be work for the sleeper of that name once this is committed: at an instant, or at once.

        What is then taken back by `undo` wakes somebody in vain, which costs one look.
        """
        self.work[name] = min(at, self.work.get(name, at))

    def mark_changed(self, *ids: str | None) -> None:
        """Say that a case or another thing is another once this is committed, so that whoever waits for it looks again.

        Events and the rows of `shared.store.rows` say it by themselves. What is not said is found at a waiter's next sweep.
        """
        self.changed.update(one for one in ids if one is not None)

    def at_the_end(self, effect: Effect, item: Any) -> None:
        """Have `effect` done once, with all that was gathered for it, when everything else is done and before the events are written.

        For what costs less in one go, and for rows that many cases share, as a fund, which `effect` changes in the order of their keys.
        A transaction may deal with many cases and locks their own rows first, case by case: changed in between, a shared row would be held
        while the next case is waited for, whose caller may wait for that very row.
        """
        self._gathered.append((effect, item))

    async def do_gathered(self) -> None:
        """Do what was left for the end."""
        gathered, self._gathered = self._gathered, []
        items: dict[Effect, list[Any]] = {}
        for effect, item in gathered:
            items.setdefault(effect, []).append(item)
        for effect, all_of_it in items.items():
            await effect(self, all_of_it)

    async def finish(self) -> None:
        """Do what was left for the end, then write the events, by case id: all transactions lock in one order, so none deadlocks.

        Last thing before the commit, because the locks on shared rows and on a case's stream are held until then.
        """
        await self.do_gathered()
        if events := self.events():
            await self.sql(EMIT, *events)

    def forget(self) -> None:
        """Forget what was to be written at the end, as everything else was rolled back."""
        self._emitted.clear()
        self._gathered.clear()
        self.work.clear()
        self.changed.clear()

    def events(self) -> tuple[Any, ...]:
        """Return the arguments of `EMIT` for what was emitted, nothing if that is nothing."""
        if not self._emitted:
            return ()
        rows = sorted(self._emitted, key=lambda row: row.about.case_id)
        return (
            [row.event_id for row in rows],
            [row.event.TYPE for row in rows],
            [row.event.TOPIC for row in rows],
            [row.about.case_id for row in rows],
            [row.about.place_code for row in rows],
            [row.cause.event_id for row in rows],
            [row.cause.traceparent for row in rows],
            [row.policy for row in rows],
            [row.event.model_dump_json(exclude_none=True).encode() for row in rows],
            [row.actor for row in rows],
            self.now,
        )

    def check_version(self, version: int) -> None:
        """Compare the version of what was just locked with what the caller demands of it; a request may (`shared.web.idempotency`)."""

    async def savepoint(self) -> Mark:
        """Mark a point to which `undo` returns; return the mark."""
        await self.sql("SAVEPOINT jiuji")
        return len(self._emitted), len(self._gathered)

    async def undo(self, mark: Mark) -> None:
        """Take back everything since the savepoint, also what was to be written at the end; the transaction goes on."""
        await self.sql("ROLLBACK TO SAVEPOINT jiuji")
        del self._emitted[mark[0] :], self._gathered[mark[1] :]


class Database:
    """A service's own database: a pool of connections of the application role, and units of work on them."""

    def __init__(self, url: str, *, clock: Clock, ids: Ids, pool_size: int = 16) -> None:
        """Connect lazily to `url` (`postgresql+asyncpg://…`)."""
        self.clock = clock
        self.ids = ids
        self.url = url
        self._row_types = 0  # How often they were seen to have changed; a connection that learned them earlier learns them anew.
        self.wakeups = Wakeups(clock)
        self._most = 0
        self.engine = create_async_engine(
            url,
            poolclass=AsyncAdaptedQueuePool,
            pool_size=pool_size,
            max_overflow=0,
            pool_timeout=10,
            hide_parameters=True,  # They can be somebody's words; an error's text goes to the log.
            connect_args={
                "timeout": 10,
                "command_timeout": COMMAND_TIMEOUT_S,
                # An abandoned transaction would hold the xmin that the relay and vacuum wait for.
                "server_settings": {**SESSION, "idle_in_transaction_session_timeout": "30000"},
            },
        )
        hooks.listen(self.engine.sync_engine, "checkout", check_open)

    @asynccontextmanager
    async def begin(self, actor: Principal) -> AsyncIterator[UnitOfWork]:
        """Open a unit of work; commit it when the block ends, roll it back when the block raises.

        Raises `DatabaseUnavailable` when the database cannot be reached or goes away; then nothing was done, except that a
        commit whose acknowledgement was lost may have happened: the Idempotency-Key or the inbox answers for that.
        """
        begin = BEGIN_AS.format(literal(actor.jurisdiction), literal(actor.subject))
        async with self.transaction(actor, UnitOfWork, begin) as uow:
            yield uow

    @asynccontextmanager
    async def transaction(self, actor: Principal, unit: type[U], begin: str = "BEGIN") -> AsyncIterator[U]:
        """Do as `begin` does with a `unit` of one's own, and leave it to the caller to say first who acts and where."""
        try:
            async with self.engine.connect() as conn, whole(conn), transaction_on(conn, begin):
                self._most = max(self._most, self._pool.checkedout())
                await self._know_row_types(conn)
                uow = unit(conn, self.clock.now(), actor, self.ids)
                yield uow
                await uow.finish()
        except (DBAPIError, PoolTimeout, OSError, pg.PostgresError, pg.InterfaceError, pg.InternalClientError) as error:
            self._row_types += row_type_changed(error)
            if is_transient(error):
                raise DatabaseUnavailable from error
            raise
        self.wakeups.wake(uow.work, uow.changed)

    async def _know_row_types(self, conn: AsyncConnection) -> None:
        # The driver asks for a row type once a connection, and the pool keeps connections for as long as the service runs.
        known = conn.sync_connection.info  # type: ignore[union-attr]  # It is None before `connect` only.
        if known.setdefault("row_types", self._row_types) != self._row_types:
            await driver_of(conn).reload_schema_state()
            known["row_types"] = self._row_types

    async def give_back(self) -> None:
        """Close the connections if since the last call fewer were needed at once than are open; an idle one costs the server 2 MiB."""
        needed, self._most = max(self._most, 1), self._pool.checkedout()
        # None of them may be in use: it would come back to a pool that nobody closes any more.
        if self._pool.checkedout() == 0 and self._pool.checkedin() > needed:
            idle = self._pool
            await self.engine.dispose(close=False)  # A new pool, before anything is waited for: SQLAlchemy cannot close some of an old one.
            await greenlet_spawn(idle.dispose)

    async def close(self) -> None:
        """Close the pool."""
        await self.engine.dispose()

    @property
    def _pool(self) -> AsyncAdaptedQueuePool:
        pool = self.engine.pool
        assert isinstance(pool, AsyncAdaptedQueuePool)
        return pool
