"""What audit keeps open while it runs: the signer of the log, and the feed of the live stream with everybody who listens to it."""

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from functools import cached_property

from audit.domain.concerns import Concern
from audit.domain.leaf import parts_of
from audit.domain.note import Signer
from audit.domain.proofs import FEED, SealedLeaf
from audit.settings import AuditSettings, settings_of
from shared.kit.clock import pause
from shared.kit.principal import Principal, folded
from shared.kit.telemetry import get_logger, named, place_of
from shared.run.context import Context
from shared.run.runtime import LEAVE_WITHIN_S
from shared.store.db import Database, UnitOfWork
from shared.store.faults import DatabaseUnavailable

log = get_logger(__name__)

QUEUE = 256
"""Frames that may wait for one listener; with more it has to read the log itself."""

PAGE = 500
"""Leaves that are read in one transaction."""

LOOK_S = 1.0
"""How often an idle stream looks whether the process is stopping."""

SLOW_AFTER_S = 30.0
"""A listener that does not take a frame for so long is gone: a half-closed socket must not keep memory."""

Frame = tuple[int, bytes]
"""Index in the log, and the bytes to send."""


@dataclass(frozen=True, slots=True)
class Reading:
    """How the feed reads the log, and makes what is sent of a leaf. Given to it by `main.py`, because both lie above this room."""

    newest_position: Callable[[UnitOfWork], Awaitable[int]]
    read_leaves: Callable[[UnitOfWork, int, int, int], Awaitable[list[SealedLeaf]]]
    concerns_of: Callable[[UnitOfWork, Sequence[SealedLeaf]], Awaitable[list[Concern]]]
    frame_of: Callable[[SealedLeaf], Frame]


@dataclass(eq=False)
class Listener:
    """Somebody who listens. `position` is the last index that is done with; `behind` means that the log has to be read.

    With `own_only` it is for what concerns the listener: the own cases, and what lies in the own inbox. `look` asks whether the stream
    may go on; `sending_since` is when the bytes that have not been taken yet were sent, by `pump`.
    """

    actor: Principal
    position: int
    case_id: str | None = None
    own_only: bool = False
    behind: bool = True
    queue: deque[Frame] = field(default_factory=deque)
    wake: asyncio.Event = field(default_factory=asyncio.Event)
    look: bool = False
    sending_since: float | None = None
    pump: asyncio.Task[None] | None = None

    @cached_property
    def compared(self) -> str:
        """Return the subject as it is compared with those whom events concern."""
        return folded(self.actor.subject)

    def wants(self, place_code: str, case_id: str, concern: Concern | None) -> bool:
        """Tell whether an event is for this listener: asked before anything is queued. `concern` is known where somebody asks for it."""
        if self.own_only:
            return concern is not None and concern.includes(self.actor, self.compared, place_code)
        return self.actor.within(place_code) and self.case_id in (None, case_id)

    def offer(self, frame: Frame) -> None:
        """Queue a frame, or fall behind when the queue is full."""
        if self.behind:
            return
        if len(self.queue) >= QUEUE:
            self.queue.clear()
            self.behind = True
        else:
            self.queue.append(frame)
        self.wake.set()

    def taken(self) -> bytes:
        """Return what waits, and be done with it; without what the log already gave."""
        chunk = b"".join([text for index, text in self.queue if index > self.position])
        if chunk:
            self.position = self.queue[-1][0]
        self.queue.clear()
        self.wake.clear()
        return chunk


class Feed:
    """Reads the log once for all listeners of the process, and only while there are any."""

    def __init__(self, db: Database, reading: Reading, gather_s: float) -> None:
        """Begin with nobody listening."""
        self._db = db
        self._reading = reading
        self._gather_s = gather_s
        self._listeners: set[Listener] = set()
        self._position = -1
        self._joining = asyncio.Lock()
        self._somebody = asyncio.Event()
        self._leaving = asyncio.Event()

    async def newest(self) -> int:
        """Return the position of the newest leaf, -1 while there is none."""
        async with self._db.begin(Principal.system("audit")) as uow:
            return await self._reading.newest_position(uow)

    async def read(self, actor: Principal, after: int, up_to: int) -> tuple[list[SealedLeaf], int]:
        """Return a page of what an actor may see between two positions, and up to where that is all there is."""
        async with self._db.begin(actor) as uow:
            leaves = await self._reading.read_leaves(uow, after, up_to, PAGE)
        return leaves, leaves[-1].leaf_index if len(leaves) == PAGE else up_to

    async def concerns(self, actor: Principal, leaves: Sequence[SealedLeaf], listeners: Iterable[Listener]) -> Sequence[Concern | None]:
        """Return whom events concern; nobody is asked after while no listener is for the own ones only."""
        if not leaves or not any(listener.own_only for listener in listeners):
            return [None] * len(leaves)
        async with self._db.begin(actor) as uow:
            return await self._reading.concerns_of(uow, leaves)

    @asynccontextmanager
    async def listening(self, listener: Listener) -> AsyncIterator[None]:
        """Offer new events to a listener while the block runs.

        The feed's position is fixed *before* the listener is known and before it reads the log, so that what it reads ends at or after
        the place from which it is offered frames: there is no gap between the two.
        """
        async with self._joining:
            if not self._listeners:
                self._position = await self.newest()
            self._listeners.add(listener)
            self._somebody.set()
        try:
            yield
        finally:
            self._listeners.discard(listener)
            if not self._listeners:
                self._somebody.clear()

    @property
    def listeners(self) -> int:
        """Return how many listen."""
        return len(self._listeners)

    async def run(self) -> None:
        """Publish new leaves until it is left."""
        while not self._leaving.is_set():
            await self._somebody.wait()
            await self._kept(self._advance)
            await pause(self._leaving, self._gather_s)
            await self._db.wakeups.sleep(FEED, self._leaving)

    async def look_after(self) -> None:
        """Let every stream look after itself once in `LOOK_S`, and end those that take nothing, until the feed is left.

        One loop for all: a timeout around each stream's own waiting and sending is a task each time, and a delivery took 44 µs of processor
        time instead of 22 (docs/benchmarks.md).
        """
        while not self._leaving.is_set():
            await pause(self._leaving, LOOK_S)
            await self._kept(self._look)

    def leave(self) -> None:
        """End both loops."""
        self._leaving.set()
        self._somebody.set()

    async def _kept(self, step: Callable[[], Awaitable[None]]) -> None:
        try:
            await step()
        except DatabaseUnavailable:
            log.warning("stream_interrupted")
        except Exception as error:  # noqa: BLE001  # The feed's edge: a defect is logged, and must not end every stream in silence.
            log.error("stream_failed", error=named(error), at=place_of(error))

    async def _look(self) -> None:
        too_long_ago = asyncio.get_running_loop().time() - SLOW_AFTER_S
        for listener in self._listeners:
            listener.look = True
            listener.wake.set()
            if listener.pump is not None and listener.sending_since is not None and listener.sending_since < too_long_ago:
                log.info("listener_gone")
                listener.pump.cancel()

    async def _advance(self) -> None:
        newest = await self.newest()
        while self._position < newest:
            system = Principal.system("audit")
            leaves, position = await self.read(system, self._position, newest)
            for leaf, concern in zip(leaves, await self.concerns(system, leaves, self._listeners), strict=True):
                self._publish(leaf, concern)
            self._position = position

    def _publish(self, leaf: SealedLeaf, concern: Concern | None) -> None:
        attributes, _ = parts_of(leaf.leaf)
        frame: Frame | None = None
        for listener in self._listeners:
            if listener.wants(leaf.place_code, attributes["subject"], concern):
                frame = frame or self._reading.frame_of(leaf)
                listener.offer(frame)


@dataclass(frozen=True)
class Running:
    """What every part of audit finds open."""

    settings: AuditSettings
    feed: Feed

    @cached_property
    def signer(self) -> Signer:
        """Return the log's signer, made when it is first asked for: a process that neither seals nor proves needs no key.

        Raises `SigningKeyMissing`.
        """
        return Signer.from_seed(self.settings.origin, self.settings.signing_seed())


@asynccontextmanager
async def open_running(ctx: Context, reading: Reading) -> AsyncIterator[Running]:
    """Run the feed while the service runs. At the end its loops finish what they are at; what takes too long is cancelled."""
    settings = settings_of(ctx)
    feed = Feed(ctx.db, reading, settings.stream_gather_ms / 1000)
    tasks = [asyncio.create_task(feed.run(), name="audit.feed"), asyncio.create_task(feed.look_after(), name="audit.streams")]
    try:
        yield Running(settings, feed)
    finally:
        feed.leave()
        _, late = await asyncio.wait(tasks, timeout=LEAVE_WITHIN_S)
        for task in late:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


def running(ctx: Context) -> Running:
    """Return what the running service keeps open, with its own type."""
    if not isinstance(ctx.running, Running):
        raise TypeError("audit runs with what `open_running` opened")
    return ctx.running
