"""Waiting for a state instead of asking for it again and again: `Prefer: wait=20` (RFC 7240) on a read of one thing.

    read ──► nothing new (304, 404) ──► sleep under the ids in the request ──a commit, or the sweep──► read again … ──► answer

A read that waits is the same read made anew each time: its token, its place, its relation to the case are judged as they are then, and a
unit of work lasts for one look only, so that who sleeps holds no connection and no transaction. What cannot be applied (a header that
says something else, too many who wait, a process that is leaving) is no error: the read answers at once, without `Preference-Applied`.
"""

import asyncio
import re
from collections.abc import Awaitable, Callable, Iterable
from functools import partial
from hashlib import sha256
from typing import Any, Self

from fastapi.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from shared.kit.clock import first
from shared.store.wakeups import Wakeups
from shared.store.watches import Watch

LONGEST_S = 20
"""A longer wait is cut to this: proxies end a request in silence after thirty seconds or more."""

PREFER_BYTES = 200
"""A longer header is none of ours."""

WAITED = "jiuji.waited_s"
"""Where in a request's scope it stands for how many seconds nothing was done for it."""

NOTHING_NEW = frozenset({304, 404})

WORD, QUOTED = r"[!#$%&'*+.^_`|~0-9A-Za-z-]+", r'"(?:[^"\\]|\\.)*"'
PREFERENCE = re.compile(rf"\s*(?:({WORD})\s*(?:=\s*({WORD}|{QUOTED})?\s*)?(?:;(?:[^\",]|{QUOTED})*)?)?(?:,|$)")
"""One of a list: its name, its value, whatever parameters it has."""

PARAMETERS = [
    {
        "name": "prefer",
        "in": "header",
        "required": False,
        "schema": {"type": "string"},
        "description": "`wait=20`：尚无新内容（304、404）时最多等待这么多秒（上限 20），一有变化立即答复；实际采用的见 Preference-Applied "
        "`wait=20`: while there is nothing new (304, 404) wait up to so many seconds, 20 at most, and answer as soon as there is; "
        "Preference-Applied tells what was applied.",
    },
    {
        "name": "if-none-match",
        "in": "header",
        "required": False,
        "schema": {"type": "string"},
        "description": "上次读取的 ETag；内容未变则 304 The ETag that was read before; 304 if nothing is new since.",
    },
]
"""What the API document says of the headers; FastAPI does not read them, because nearly every read goes without."""

UNCHANGED: dict[int | str, dict[str, Any]] = {304: {"description": "内容未变 Nothing is new since the ETag in If-None-Match."}}


def seconds_preferred(headers: Iterable[tuple[bytes, bytes]]) -> int | None:
    """Return how many seconds a request prefers to wait, None when it says nothing of it that can be read (RFC 7240 §2, §4.3)."""
    text = b",".join(value for name, value in headers if name == b"prefer").decode("latin-1")
    place, given = 0, None
    while given is None and place < len(text) <= PREFER_BYTES:
        preference = PREFERENCE.match(text, place)
        if preference is None:
            return None
        place = preference.end()
        if (preference[1] or "").lower() == "wait":
            given = (preference[2] or "").strip('"')  # The first one counts.
    return min(int(given), LONGEST_S) or None if given and re.fullmatch("[0-9]+", given) else None


def ids_asked_for(scope: Scope) -> frozenset[str]:
    """Return the ids in a request, in its path and in its query: what it asks for is about these."""
    query = [part.partition("=") for part in scope["query_string"].decode("latin-1").split("&")]
    return frozenset([*map(str, scope["path_params"].values()), *(value for name, _, value in query if name.endswith("_id"))])


def tagged(response: Response, known: str | None) -> Response:
    """Give an answer the ETag of what it says, beside the version of what it speaks of; 304 if the caller knows it already.

    A version alone would not do: not all that is shown with a record moves it on (a hand-over that was offered, the state of a clock).
    """
    version = response.headers.get("etag", "").strip('"')
    tag = f'"{version}-{sha256(response.body).hexdigest()[:16]}"'
    if known is not None and (known.strip() == "*" or tag in {each.strip().removeprefix("W/") for each in known.split(",")}):
        return Response(status_code=304, headers={"etag": tag})
    response.headers["etag"] = tag
    return response


async def answer_with_news(read: ASGIApp, wakeups: Wakeups, scope: Scope, receive: Receive, send: Send) -> None:
    """Answer a read that prefers to wait: as soon as there is news, or when its time is over, its client gone or the process leaving."""
    seconds = seconds_preferred(scope["headers"])
    # Before the first look: a change between look and sleep would be missed.
    with wakeups.watches.watching(ids_asked_for(scope) if seconds else frozenset()) as watch:
        said = await _look(read, scope, receive)
        if watch is not None and seconds is not None:
            said = await _with_news(said, partial(_look, read, scope, receive), watch, wakeups, _Patience(scope, receive, seconds))
            said[0]["headers"] = [*said[0]["headers"], (b"preference-applied", b"wait=%d" % seconds)]
    for message in said:
        await send(message)


async def _with_news(
    said: list[Message], look: Callable[[], Awaitable[list[Message]]], watch: Watch, wakeups: Wakeups, patience: "_Patience"
) -> list[Message]:
    at_first = said[0]["status"]  # What was there and is out of sight now is news too.
    if at_first not in NOTHING_NEW:
        return said
    async with patience:
        while said[0]["status"] == at_first and patience.left_s > 0 and not wakeups.watches.closed:
            if not await patience.sleep(watch.changed, wakeups.sweep_s):
                break
            watch.changed.clear()
            said = await look()
    return said


async def _look(read: ASGIApp, scope: Scope, receive: Receive) -> list[Message]:
    """Return what the read answers now; it gets a scope of its own, because a request keeps there what belongs to one look."""
    said: list[Message] = []

    async def keep(message: Message) -> None:
        said.append(message)

    await read(dict(scope), receive, keep)
    return said


class _Patience:
    """How long one client waits: so many seconds, or until it goes away."""

    def __init__(self, scope: Scope, receive: Receive, seconds: int) -> None:
        self._scope = scope
        self._receive = receive
        self._ends_at = _time() + seconds
        self._gone = asyncio.Event()

    @property
    def left_s(self) -> float:
        return self._ends_at - _time()

    async def __aenter__(self) -> Self:
        self._listening = asyncio.create_task(self._until_gone())
        return self

    async def __aexit__(self, *_: object) -> None:
        self._listening.cancel()

    async def sleep(self, changed: asyncio.Event, at_most_s: float) -> bool:
        """Return when there may be something new; False if nobody is there any more to be told."""
        began = _time()
        await first(changed.wait(), self._gone, min(self.left_s, at_most_s))
        self._scope[WAITED] = self._scope.get(WAITED, 0.0) + _time() - began
        return not self._gone.is_set()

    async def _until_gone(self) -> None:
        await client_left(self._receive)
        self._gone.set()


async def client_left(receive: Receive) -> None:
    """Return when the client has gone away."""
    while (await receive())["type"] != "http.disconnect":
        pass


def _time() -> float:
    return asyncio.get_running_loop().time()
