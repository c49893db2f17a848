"""The line: reads Kafka and feeds a service's inbox for as long as the service runs."""

import asyncio
from collections.abc import Callable, Collection, Mapping

from shared.events.broker import BusUnavailable, MissingTopics
from shared.events.bus import Consumer, Incoming
from shared.events.inbox import Inbox, LeaseLost, TooManyBadEvents
from shared.events.leases import LOOK_S, Leases
from shared.kit.clock import Backoff
from shared.kit.telemetry import get_logger
from shared.store.faults import DatabaseUnavailable

log = get_logger(__name__)

HOLD_S = 1.0
"""How long events wait for others whose effects here nobody waits for, most of which only move positions; they are read again if they are
forgotten."""

AT_MOST_S = 0.25
"""About how long one transaction may take: it holds the locks of its cases, and calls for those wait."""

FEWEST = 20


class Line:
    """What feeds an inbox."""

    def __init__(self, inbox: Inbox, consumer: Callable[[], Consumer], leases: Leases, *, batch: int) -> None:
        """Read this process's partitions, with a `consumer` of its own each time the line is taken up.

        `batch` is how many events one transaction may have at most.
        """
        self.inbox = inbox
        self._consumer = consumer
        self._leases = leases
        self._batch = self._most = batch
        self._held: list[Incoming] = []
        self._held_until = 0.0
        self._numbers: Collection[int] = ()
        self.halted: str | None = None
        """Why the line stopped on purpose; shown by readiness."""
        self.lag: Mapping[tuple[str, int], int] = {}

    async def run(self, stop: asyncio.Event) -> None:
        """Consume until `stop`; finish the batch at hand before leaving."""
        try:
            await self._keep_reading(stop)
        finally:
            await self._leases.close()

    async def _keep_reading(self, stop: asyncio.Event) -> None:
        backoff = Backoff()
        while not stop.is_set() and self.halted is None:
            try:
                await self._session(stop)
            except LeaseLost:
                log.warning("lease_lost")
                await self._leases.close()  # Whatever this process believes to hold, it asks for anew.
            except (BusUnavailable, DatabaseUnavailable, MissingTopics) as error:
                log.warning("line_interrupted", error=type(error).__name__, reason=str(error))
                await self._leases.close()  # Who waits does not look, and would be taken for standing still.
                await backoff.pause(stop)
            except TooManyBadEvents as error:
                self.halted = str(error)
                log.error("line_halted", reason=self.halted)

    async def _session(self, stop: asyncio.Event) -> None:
        """Read until `stop`, or until other partitions are this process's; offsets are looked up after the partitions were taken."""
        consumer, self._held, self.lag = self._consumer(), [], {}
        try:
            await self.inbox.declare_handlers()
            self._numbers = await consumer.numbers()
            await self._leases.settle(self._numbers)
            mine = dict(self._leases.held)
            if not mine:
                await self._leases.wait(stop)
                return
            if not await self._started(consumer, mine):
                return
            redriving = False
            while not stop.is_set() and not consumer.has_more_partitions():
                if self._hold(await consumer.poll(stop, at_once=redriving)):
                    await self._apply_held(mine, stop)
                self.lag = consumer.lag()
                if redriving or self.inbox.may_redrive():
                    redriving = await self.inbox.redrive() > 0  # Some at a time: what comes meanwhile does not wait for the rest.
                if not await self._still(mine):
                    return
        finally:
            await consumer.close()

    async def _started(self, consumer: Consumer, mine: Mapping[int, int]) -> bool:
        """Start reading, and look who reads what while Kafka does not answer; tell whether these partitions are still this process's."""
        starting = asyncio.ensure_future(consumer.start(await self.inbox.bookmarks(), only=mine))
        try:
            while not starting.done():
                await asyncio.wait([starting], timeout=LOOK_S)
                if not await self._still(mine):
                    return False
            await starting
            return True
        finally:
            starting.cancel()
            await asyncio.gather(starting, return_exceptions=True)

    async def _still(self, mine: Mapping[int, int]) -> bool:
        """Look who reads what, if it is time for that; tell whether these partitions are still this process's, and no others."""
        if self._leases.is_due():
            await self._leases.settle(self._numbers)
        return self._leases.held == mine

    def _hold(self, records: list[Incoming]) -> bool:
        """Keep records with those that wait; tell whether they are to be applied now."""
        now = asyncio.get_running_loop().time()
        if not self._held:
            self._held_until = now + HOLD_S
        self._held += records
        return bool(self._held) and (now >= self._held_until or len(self._held) >= self._batch or not self.inbox.may_wait(records))

    async def _apply_held(self, leases: Mapping[int, int], stop: asyncio.Event) -> None:
        """Apply what is held, in transactions of about the length that is allowed: how long an event takes is known afterwards only.

        Between them this process shows that it is there, and stops if the partitions are another's.
        """
        clock = asyncio.get_running_loop().time
        while self._held and not stop.is_set() and await self._still(leases):
            part, self._held = self._held[: self._most], self._held[self._most :]
            began = clock()
            await self.inbox.apply(part, leases)
            if clock() - began > AT_MOST_S:
                self._most = max(FEWEST, self._most // 2)
            elif len(part) == self._most:
                self._most = min(self._batch, self._most * 2)
