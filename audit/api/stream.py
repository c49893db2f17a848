"""The live stream: every sealed event, once and in the order of the proof log, to everybody who may see it.

    proof log ──Feed, one a process──► Listener's queue (bounded, filtered by place first) ──► EventStream ──► browser, integrator

The id of a frame is the event's index in the proof log, so that `Last-Event-ID` resumes exactly, also at another process. A listener
that is new, resumes or was too slow reads the log itself until it has caught up; nothing waits for it, and nothing is left out.
Feed and listeners are in `audit.running`.
"""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import suppress
from typing import Annotated

from fastapi import Header, Query, Request
from fastapi.responses import Response, StreamingResponse
from starlette.types import Receive, Scope, Send

from audit.domain.leaf import parts_of
from audit.domain.proofs import SealedLeaf
from audit.domain.refusals import InvalidPosition, StreamFull
from audit.running import Feed, Frame, Listener, running
from audit.settings import settings_of
from shared.kit.errors import refuses
from shared.kit.principal import Principal
from shared.run.context import Context
from shared.run.service import Ctx
from shared.store.faults import DatabaseUnavailable
from shared.web.auth import IssuerUnavailable, TokenInvalid, principal
from shared.web.problems import problem_responses
from shared.web.routes import router
from shared.web.types import NO_NUL
from shared.web.waiting import client_left

api = router(prefix="/v1", tags=["实时 live stream"])

HEARTBEAT_S = 15.0
OPENING = b"retry: 2000\n: jiuji\n\n"
HEARTBEAT = b": \n\n"


def frame_of(leaf: SealedLeaf) -> Frame:
    """Return a leaf as an SSE frame that holds one structured CloudEvent."""
    attributes, body = parts_of(leaf.leaf)
    document = {**attributes, "datacontenttype": "application/json", "data": json.loads(body)}
    text = json.dumps(document, ensure_ascii=False, separators=(",", ":"))
    return leaf.leaf_index, f"id: {leaf.leaf_index}\ndata: {text}\n\n".encode()


class EventStream(Response):
    """Server-sent events to one listener, until it leaves, its token ends or the process stops."""

    media_type = "text/event-stream"

    def __init__(self, feed: Feed, listener: Listener, still: Callable[[], Awaitable[bool]]) -> None:
        """`still` tells whether the listener may go on."""
        self._feed = feed
        self._listener = listener
        self._still = still
        self._sent_at = 0.0
        super().__init__(headers={"Cache-Control": "no-store", "X-Accel-Buffering": "no"})
        del self.headers["content-length"]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Join the feed for as long as the connection lives; without the database it ends, and whoever listens comes back.

        A task of its own sends: whenever it is woken, this one would be entered again through every layer of the application around it.
        """
        async with self._feed.listening(self._listener):
            await send({"type": "http.response.start", "status": self.status_code, "headers": self.raw_headers})
            pump, left = asyncio.create_task(self._stream(send)), asyncio.create_task(client_left(receive))
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
        if asyncio.get_running_loop().time() - self._sent_at >= HEARTBEAT_S:
            await self._write(send, HEARTBEAT)
        return True

    async def _write(self, send: Send, chunk: bytes) -> None:
        self._sent_at = self._listener.sending_since = asyncio.get_running_loop().time()
        await send({"type": "http.response.body", "body": chunk, "more_body": True})
        self._listener.sending_since = None

    async def _from_log(self) -> AsyncIterator[bytes]:
        """Read the log up to now, with the listener's own eyes; what comes meanwhile is queued again."""
        listener = self._listener
        listener.behind = False
        newest = await self._feed.newest()
        while listener.position < newest:
            leaves, position = await self._feed.read(listener.actor, listener.position, newest)
            concerns = await self._feed.concerns(listener.actor, leaves, (listener,))
            told = zip(leaves, concerns, strict=True)
            wanted = [leaf for leaf, concern in told if listener.wants(leaf.place_code, parts_of(leaf.leaf)[0]["subject"], concern)]
            listener.position = position
            if wanted:
                yield b"".join(frame_of(leaf)[1] for leaf in wanted)


@refuses(StreamFull, InvalidPosition)
async def stream_to(request: Request, ctx: Context, listener: Listener, token: str) -> Response:
    """Return the stream for a listener."""
    feed = running(ctx).feed
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
        except IssuerUnavailable:  # It was valid so far, and nothing shows that it no longer is.
            return True
        except TokenInvalid:  # It expired: whoever listens has to come back with a new one.
            return False
        return True

    return EventStream(feed, listener, still)


@refuses(InvalidPosition)
def position_of(last_event_id: str | None, after: int | None) -> int:
    """Return where to go on: the header of a reconnecting browser wins; -2 means from now on."""
    if last_event_id:
        if not last_event_id.isdecimal() or len(last_event_id) > 18:
            raise InvalidPosition
        return int(last_event_id)
    return -2 if after is None else after


After = Annotated[int | None, Query(ge=-1, le=2**62, description="从此序号之后开始，-1 为从头 Begin after this index; -1: all.")]
LastEventId = Annotated[str | None, Header(alias="Last-Event-ID", description="重连时浏览器自动带上 Browsers send it when they reconnect.")]
OfCase = Annotated[str | None, Query(min_length=1, max_length=80, pattern=NO_NUL, description="只要此案件的事件 Only events of this case.")]
"""Whatever is the subject of an event, also one that is no case: an account, the log itself."""

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
        **problem_responses(position_of, stream_to),
    },
)
async def get_stream(
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


@api.get(
    "/inbox/stream",
    operation_id="stream_inbox",
    summary="收件箱实时事件流 Stream what concerns you",
    description="同 /v1/stream，只含涉及本人的事件：本人负责的案件，以及进入、离开本人收件箱的事项；收到后可重新读取收件箱。"
    "Like /v1/stream, with the events that concern you only: those of the cases that you answer for, and what puts something into your "
    "inbox or ends it. Read the inbox anew when one comes.",
    response_class=StreamingResponse,
    responses={
        200: {"description": "事件流 The stream", "content": {"text/event-stream": {"schema": {"type": "string"}, "example": EXAMPLE}}},
        **problem_responses(position_of, stream_to),
    },
)
async def get_own_stream(
    request: Request,
    ctx: Ctx,
    actor: Annotated[Principal, principal("inbox:use")],
    last_event_id: LastEventId = None,
    after: After = None,
) -> Response:
    """Stream what concerns the caller for as long as the caller listens."""
    token = request.headers["authorization"].partition(" ")[2]
    return await stream_to(request, ctx, Listener(actor, position_of(last_event_id, after), own_only=True), token)
