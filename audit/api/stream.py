"""The live stream: every sealed event, once and in the order of the proof log, to everybody who may see it.

    proof log ──Feed, one a process──► Listener's queue (bounded, filtered by place first) ──► EventStream ──► browser, integrator

The id of a frame is the event's index in the proof log, so that `Last-Event-ID` resumes exactly, also at another process. A listener
that is new, resumes or was too slow reads the log itself until it has caught up; nothing waits for it, and nothing is left out.
"""

import asyncio
import json
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from typing import Annotated

from fastapi import Header, Query, Request
from fastapi.responses import Response, StreamingResponse
from starlette.types import Receive, Scope, Send

from audit.actions import reading
from audit.domain.refusals import InvalidPosition, StreamFull
from audit.rules.leaf import parts_of
from audit.rules.records import SealedLeaf
from audit.schemas import NO_NUL
from audit.settings import settings_of
from shared.kit.clock import pause
from shared.kit.principal import Principal
from shared.kit.telemetry import get_logger, named, place_of
from shared.run.context import Context
from shared.run.service import Ctx
from shared.store.db import DatabaseUnavailable
from shared.web.auth import IssuerUnavailable, TokenInvalid, principal
from shared.web.problems import problem_responses
from shared.web.routes import router

log = get_logger(__name__)

api = router(prefix="/v1", tags=["实时 live stream"])

FEED = "audit.feed"
"""Where the feed is kept in the context's state."""

QUEUE = 256
"""Frames that may wait for one listener; with more it has to read the log itself."""

PAGE = 500
HEARTBEAT_S = 15.0
LOOK_S = 1.0
"""How often an idle stream looks whether the process is stopping."""

SLOW_AFTER_S = 30.0
"""A listener that does not take a frame for so long is gone: a half-closed socket must not keep memory."""

OPENING = b"retry: 2000\n: jiuji\n\n"
HEARTBEAT = b": \n\n"

Frame = tuple[int, bytes]
"""Index in the log, and the bytes to send."""


@dataclass(eq=False)
class Listener:
    """Somebody who listens. `position` is the last index that is done with; `behind` means that the log has to be read.

    `look` asks whether the stream may go on; `sending_since` is when the bytes that have not been taken yet were sent, by `pump`.
    """

    actor: Principal
    position: int
    case_id: str | None = None
    behind: bool = True
    queue: deque[Frame] = field(default_factory=deque)
    wake: asyncio.Event = field(default_factory=asyncio.Event)
    look: bool = False
    sending_since: float | None = None
    pump: asyncio.Task[None] | None = None

    def wants(self, place_code: str, case_id: str) -> bool:
        """Tell whether an event is for this listener: asked before anything is queued."""
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

    def __init__(self, ctx: Context) -> None:
        """Begin with nobody listening."""
        self._ctx = ctx
        self._listeners: set[Listener] = set()
        self._position = -1
        self._joining = asyncio.Lock()
        self._somebody = asyncio.Event()
        self._leaving = asyncio.Event()

    async def newest(self) -> int:
        """Return the index of the newest sealed leaf."""
        async with self._ctx.db.begin(Principal.system("audit")) as uow:
            return await reading.newest_position(uow)

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
        pause_s = settings_of(self._ctx).stream_poll_ms / 1000
        while not self._leaving.is_set():
            await self._somebody.wait()
            await self._kept(self._advance)
            await pause(self._leaving, pause_s)

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
        except Exception as error:  # noqa: BLE001  # The feed's edge: a defect is told, and must not end every stream in silence.
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
            async with self._ctx.db.begin(Principal.system("audit")) as uow:
                leaves = await reading.leaves_after(uow, self._position, newest, PAGE)
            for leaf in leaves:
                self._publish(leaf)
            self._position = leaves[-1].leaf_index if leaves else newest

    def _publish(self, leaf: SealedLeaf) -> None:
        attributes, _ = parts_of(leaf.leaf)
        frame: Frame | None = None
        for listener in self._listeners:
            if listener.wants(leaf.place_code, str(attributes["subject"])):
                frame = frame or frame_of(leaf)
                listener.offer(frame)


@asynccontextmanager
async def open_feed(ctx: Context) -> AsyncIterator[None]:
    """Run the feed while the service runs."""
    feed = Feed(ctx)
    ctx.state[FEED] = feed
    tasks = [asyncio.create_task(feed.run(), name="audit.feed"), asyncio.create_task(feed.look_after(), name="audit.streams")]
    try:
        yield
    finally:
        feed.leave()
        await asyncio.gather(*tasks)


def frame_of(leaf: SealedLeaf) -> Frame:
    """Return a leaf as an SSE frame that holds one structured CloudEvent."""
    attributes, body = parts_of(leaf.leaf)
    document = {**attributes, "datacontenttype": "application/json", "data": json.loads(body)}
    text = json.dumps(document, ensure_ascii=False, separators=(",", ":"))
    return leaf.leaf_index, f"id: {leaf.leaf_index}\ndata: {text}\n\n".encode()


class EventStream(Response):
    """Server-sent events to one listener, until it leaves, its token ends or the process stops."""

    media_type = "text/event-stream"

    def __init__(self, ctx: Context, listener: Listener, still: Callable[[], Awaitable[bool]]) -> None:
        """`still` tells whether the listener may go on."""
        self._ctx = ctx
        self._feed: Feed = ctx.state[FEED]
        self._listener = listener
        self._still = still
        self._heard_at = 0.0
        super().__init__(headers={"Cache-Control": "no-store", "X-Accel-Buffering": "no"})
        del self.headers["content-length"]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Join the feed for as long as the connection lives; without the database it ends, and whoever listens comes back.

        A task of its own sends: whenever it is woken, this one would be entered again through every layer of the application around it.
        """
        async with self._feed.listening(self._listener):
            await send({"type": "http.response.start", "status": self.status_code, "headers": self.raw_headers})
            pump, left = asyncio.create_task(self._stream(send)), asyncio.create_task(_left(receive))
            self._listener.pump = pump
            try:
                await asyncio.wait((pump, left), return_when=asyncio.FIRST_COMPLETED)
            finally:
                pump.cancel()
                left.cancel()
                await asyncio.gather(pump, left, return_exceptions=True)
            if not pump.cancelled():
                pump.result()
                await send({"type": "http.response.body", "body": b"", "more_body": False})

    async def _stream(self, send: Send) -> None:
        """Send until it must end."""
        with suppress(DatabaseUnavailable):
            await self._write(send, OPENING)
            while True:
                while self._listener.behind:
                    async for chunk in self._from_log():
                        await self._write(send, chunk)
                if chunk := self._listener.taken():
                    await self._write(send, chunk)
                if self._listener.look and not await self._go_on(send):
                    return
                await self._listener.wake.wait()

    async def _go_on(self, send: Send) -> bool:
        self._listener.look = False
        if not await self._still():
            return False
        if asyncio.get_running_loop().time() - self._heard_at >= HEARTBEAT_S:
            await self._write(send, HEARTBEAT)
        return True

    async def _write(self, send: Send, chunk: bytes) -> None:
        self._heard_at = self._listener.sending_since = asyncio.get_running_loop().time()
        await send({"type": "http.response.body", "body": chunk, "more_body": True})
        self._listener.sending_since = None

    async def _from_log(self) -> AsyncIterator[bytes]:
        """Read the log up to now, with the listener's own eyes; what comes meanwhile is queued again."""
        listener = self._listener
        listener.behind = False
        newest = await self._feed.newest()
        while listener.position < newest:
            async with self._ctx.db.begin(listener.actor) as uow:
                leaves = await reading.leaves_after(uow, listener.position, newest, PAGE)
            wanted = [leaf for leaf in leaves if listener.case_id in (None, str(parts_of(leaf.leaf)[0]["subject"]))]
            listener.position = leaves[-1].leaf_index if len(leaves) == PAGE else newest
            if wanted:
                yield b"".join(frame_of(leaf)[1] for leaf in wanted)


async def _left(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


async def stream_to(request: Request, ctx: Context, listener: Listener, token: str) -> Response:
    """Return the stream for a listener. Raises `InvalidPosition`, `StreamFull`."""
    feed: Feed = ctx.state[FEED]
    if feed.listeners >= settings_of(ctx).stream_listeners:
        raise StreamFull
    newest = await feed.newest()
    if listener.position > newest:
        raise InvalidPosition(position=listener.position)
    if listener.position < -1:
        listener.position = newest

    async def still() -> bool:
        server = getattr(request.app.state, "server", None)
        if server is not None and server.should_exit:
            return False
        try:
            await request.app.state.verifier.verify(token)
        except IssuerUnavailable:  # It was valid so far, and nobody says that it no longer is.
            return True
        except TokenInvalid:  # It expired: whoever listens has to come back with a new one.
            return False
        return True

    return EventStream(ctx, listener, still)


def position_of(last_event_id: str | None, after: int | None) -> int:
    """Return where to go on: the header of a reconnecting browser wins; -2 means from now on. Raises `InvalidPosition`."""
    if last_event_id:
        if not last_event_id.isdecimal() or len(last_event_id) > 18:
            raise InvalidPosition
        return int(last_event_id)
    return -2 if after is None else after


After = Annotated[int | None, Query(ge=-1, le=2**62, description="从此序号之后开始，-1 为从头 Begin after this index; -1: all.")]
LastEventId = Annotated[str | None, Header(alias="Last-Event-ID", description="重连时浏览器自动带上 Browsers send it when they reconnect.")]
OfCase = Annotated[str | None, Query(max_length=80, pattern=NO_NUL, description="只要此案件的事件 Only events of this case.")]

EXAMPLE = (
    'id: 17\ndata: {"actor":"officer-1","caseversion":1,"id":"019a0f3e-7c1d-7a52-9d3e-2f6f0a1b2c3d","source":"intake",'
    '"specversion":"1.0","type":"cn.jiuji.case.registered.v1","datacontenttype":"application/json","data":{"channel":"window"}}\n\n'
)


@api.get(
    "/stream",
    operation_id="stream_events",
    summary="实时事件流 Stream events",
    description="本辖区全部事件，SSE，结构化 CloudEvents；断线后凭 Last-Event-ID 续传，不漏不重。"
    "Every event of your jurisdiction as server-sent structured CloudEvents, in the order of the proof log; "
    "Last-Event-ID resumes without gap or repetition. Heartbeat comments every 15 s.",
    response_class=StreamingResponse,  # FastAPI reads the signature of its constructor.
    responses={
        200: {"description": "事件流 The stream", "content": {"text/event-stream": {"schema": {"type": "string"}, "example": EXAMPLE}}},
        **problem_responses(InvalidPosition, StreamFull),
    },
)
async def stream(
    request: Request,
    ctx: Ctx,
    actor: Annotated[Principal, principal("audit:stream")],
    last_event_id: LastEventId = None,
    after: After = None,
    case_id: OfCase = None,
) -> Response:
    """Stream events for as long as the caller listens."""
    token = request.headers["authorization"].partition(" ")[2]
    return await stream_to(request, ctx, Listener(actor, position_of(last_event_id, after), case_id), token)
