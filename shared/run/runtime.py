"""What runs beside the API in a service's process: the relay, the consumer, the workers; started together, stopped in order."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from functools import partial

from asyncpg import PostgresError
from sqlalchemy.exc import DBAPIError

from shared.events import deadletters
from shared.events.broker import BusUnavailable, MissingTopics, require_topics
from shared.events.bus import Consumer, Producer
from shared.events.inbox import Handle, Inbox
from shared.events.leases import Leases
from shared.events.line import Line
from shared.events.outbox import DatabaseReplaced, Relay
from shared.events.rehearing import Rehearing
from shared.kit.clock import Backoff, pause
from shared.kit.errors import Refusal
from shared.kit.principal import Principal
from shared.kit.telemetry import INBOX_LAG, WORKER_FAILURES, get_logger, named, place_of
from shared.run.context import Context, Handler, Handlers, Worker, Workers
from shared.run.endings import keep_case_end
from shared.store.faults import DatabaseUnavailable, DatabaseUnusable
from shared.store.revisions import check_owner

log = get_logger(__name__)

BREATH_S, LOCKED_S = 0.005, 0.1
"""A worker that has more to do lets others have the processor. What was due before it looked and still is, somebody else has locked:
it is asked for less often."""

AWAY_S = 0.5
"""How soon a database or a broker that is away at the start is asked again."""

GIVE_BACK_S = 30.0
"""How often connections to the database are given back that were not needed since: a burst, a start is one, leaves up to sixteen."""

LEAVE_WITHIN_S = 20.0
"""How long the background work may take to finish its batch when the process is told to stop."""


def inbox_of(ctx: Context, handlers: Handlers) -> Inbox:
    """Return the inbox of a service, its handlers with the service's parts in hand."""

    def with_parts(handler: Handler) -> Handle:
        return lambda uow, event: handler(uow, ctx, event)

    unhurried = [event for event, handler in handlers.items() if handler is keep_case_end]
    return Inbox(ctx.db, ctx.name, {event: with_parts(handler) for event, handler in handlers.items()}, unhurried)


def line_of(ctx: Context, handlers: Handlers, topics: Sequence[str]) -> Line:
    """Return what reads `topics` into a service's inbox."""
    settings = ctx.settings
    servers, batch = settings.kafka_bootstrap_servers, settings.consumer_batch
    leases = Leases(settings.database_url.get_secret_value(), ctx.db.wakeups, ctx.clock)
    return Line(inbox_of(ctx, handlers), lambda: Consumer(servers, topics, batch=batch), leases, batch=batch)


class Runtime:
    """The background of one process. `fatal` is set when it cannot go on: then the process must stop, saying why."""

    def __init__(self, ctx: Context, *, topics: Sequence[str], give_up: Callable[[str], None]) -> None:
        """`topics` must exist; `give_up` is called with a sentence when they do not."""
        self._ctx = ctx
        self._topics = topics
        self._give_up = give_up
        self._stop = ctx.stopping
        self._tasks: list[asyncio.Task[None]] = []
        self._awaited = "database"
        self.line: Line | None = None

    async def check_owner(self) -> None:
        """See that the database is this service's. Raises `DatabaseOfAnother`, `DatabaseUnusable` and `DatabaseUnavailable`."""
        try:
            async with self._ctx.db.begin(Principal.system("start")) as uow:
                await check_owner(uow.sql, self._ctx.name)
        except (DBAPIError, PostgresError) as error:
            raise DatabaseUnusable(error=named(error)) from error

    async def begin(self, start: Callable[[], None]) -> None:
        """Call `start` once the database was seen to be this service's; while it is away the API answers so."""
        try:
            await self.check_owner()
        except DatabaseUnavailable:
            log.warning("database_awaited")
            self._start("database", partial(self._begin_later, start))
        else:
            start()

    async def _begin_later(self, start: Callable[[], None], stop: asyncio.Event) -> None:
        while not stop.is_set():
            await pause(stop, AWAY_S)
            try:
                await self.check_owner()
            except DatabaseUnavailable:
                continue
            except Refusal as refusal:
                self._give_up(refusal.told)
            else:
                start()
            return

    def relay(self) -> None:
        """Publish the service's outbox."""
        ctx = self._ctx
        relay = Relay(
            ctx.settings.database_url.get_secret_value(),
            Producer(ctx.settings.kafka_bootstrap_servers),
            source=ctx.name,
            clock=ctx.clock,
            wakeups=ctx.db.wakeups,
        )
        self._start("relay", relay.run)

    def consume(self, handlers: Handlers, topics: Sequence[str]) -> None:
        """Feed the service's inbox."""
        ctx = self._ctx
        self.line = line = line_of(ctx, handlers, topics)
        self._start("consumer", line.run)
        servers = ctx.settings.kafka_bootstrap_servers
        self._start("rehearing", Rehearing(line.inbox, ctx.db, partial(Consumer, servers)).run)
        letters = Producer(servers)

        async def announce(ctx: Context) -> datetime | None:
            return await deadletters.tick_announce(ctx.db, ctx.name, letters)

        async def forget(_ctx: Context) -> datetime | None:
            return await line.inbox.forget_receipts()

        self.work({deadletters.LETTERS_WAIT: announce, "receipts": forget, "lag": self._report_lag})

    def exchange_wakeups(self) -> None:
        """Wake sleepers in the service's other processes, and be woken by them."""
        ctx = self._ctx
        self._start("wakeups", partial(ctx.db.wakeups.exchange, ctx.settings.database_url.get_secret_value()))

    def give_back_connections(self) -> None:
        """Keep no more connections to the database than are needed at once."""

        async def give_back(stop: asyncio.Event) -> None:
            while not stop.is_set():
                await pause(stop, GIVE_BACK_S)
                await self._ctx.db.give_back()

        self._start("connections", give_back)

    def work(self, workers: Workers) -> None:
        """Run workers."""
        for name, worker in workers.items():
            self._start(name, partial(self._repeat, name, worker))

    def check_topics(self) -> None:
        """See, as soon as Kafka can be asked, that the topics exist; until then the API works and the outbox keeps."""
        self._awaited = "kafka"
        self._start("topics", self._check)

    @property
    def not_ready(self) -> str | None:
        """Return why this process is not ready, or None."""
        if self._awaited:
            return f"{self._awaited} not reached yet"
        if self.line is not None and self.line.halted:
            return f"the line is halted: {self.line.halted}"
        dead = [task.get_name() for task in self._tasks if task.done() and (task.cancelled() or task.exception())]
        return f"stopped: {', '.join(dead)}" if dead else None

    async def leave(self) -> None:
        """Let everything finish its batch, commit and end; what takes too long is cancelled (its transaction rolls back)."""
        self._stop.set()
        if self._tasks:
            _, late = await asyncio.wait(self._tasks, timeout=LEAVE_WITHIN_S)
            for task in late:
                task.cancel()
            await asyncio.gather(*self._tasks, return_exceptions=True)

    def _start(self, name: str, run: Callable[[asyncio.Event], Awaitable[None]]) -> None:
        async def guarded() -> None:
            try:
                await run(self._stop)
            except DatabaseReplaced as error:  # Its words are ours, and say what to do.
                self._give_up(f"{name}: {error}")
                raise
            except Exception as error:
                log.error("background_ended", worker=name, error=named(error), at=place_of(error))
                self._give_up(f"{name}: {named(error)} at {place_of(error)}")
                raise
            except asyncio.CancelledError:
                # Nobody here cancels before all are told to leave: this came out of something that it called, and must not end it in
                # silence while the process looks well.
                if not self._stop.is_set():
                    log.error("background_ended", worker=name, error="CancelledError")
                    self._give_up(f"{name}: cancelled from within")
                raise

        self._tasks.append(asyncio.create_task(guarded(), name=name))

    async def _check(self, stop: asyncio.Event) -> None:
        while not stop.is_set():
            try:
                await require_topics(self._ctx.settings.kafka_bootstrap_servers, self._topics)
            except MissingTopics as error:
                self._give_up(str(error))
                return
            except BusUnavailable:
                await pause(stop, AWAY_S)
            else:
                self._awaited = ""
                return

    async def _repeat(self, name: str, worker: Worker, stop: asyncio.Event) -> None:
        backoff, failures = Backoff(), WORKER_FAILURES.labels(name)  # Told as 0 before the first one, so that this one is a rise.
        while not stop.is_set():
            began = self._ctx.clock.now()
            try:
                due = await worker(self._ctx)
            except Exception as error:  # noqa: BLE001  # The worker edge: counted, logged, and tried again; a defect must not end the others.
                failures.inc()
                log.warning("worker_failed", worker=name, error=named(error), at=place_of(error))
                await backoff.pause(stop)
            else:
                backoff = Backoff()
                await pause(stop, LOCKED_S if due is not None and due < began else BREATH_S)
                await self._ctx.db.wakeups.sleep(name, stop, due)

    async def _report_lag(self, ctx: Context) -> datetime | None:
        INBOX_LAG.clear()  # What another process reads now is not this one's to tell.
        for (topic, partition), records in (self.line.lag if self.line else {}).items():
            INBOX_LAG.labels(topic, str(partition)).set(records)
        return None  # The sweep is often enough.
