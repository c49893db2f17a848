"""The short way to a batchable operation: for a request that is plainly right, nothing of FastAPI's machinery runs.

A second way in is worth its lines only where thousands of calls a second come (the measured gain is in docs/adr/0006). It decides nothing:
a request that is not plainly right (an unknown token, another content type, a body that does not fit, an odd key) goes the ordinary way
and is refused there, in the ordinary words.
"""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Any, Protocol, Self

from fastapi import FastAPI
from pydantic import ValidationError
from starlette.routing import BaseRoute, Match
from starlette.types import ASGIApp, Receive, Scope, Send

from shared.kit.telemetry import current_traceparent
from shared.store.db import Call
from shared.web.auth import TokenVerifier
from shared.web.idempotency import KEY, Answer, Claim
from shared.web.problems import whole_body, with_body


class CommandBody(Protocol):
    """A body that says what it asks for as a command of the domain."""

    @classmethod
    def model_validate_json(cls, json_data: bytes) -> Self:
        """Read and check a body."""

    def command(self) -> Any:
        """Return the command."""


@dataclass(frozen=True)
class Plain:
    """What a plainly right request to an operation is."""

    path: str
    body: type[CommandBody]
    scopes: frozenset[str]


class HotRoute(BaseRoute):
    """Stands before the ordinary routes and takes what is plainly right."""

    def __init__(self, app: FastAPI, plain: Plain, ordinary: BaseRoute, join: Callable[[Call[Any], Claim], Awaitable[Answer]]) -> None:
        """`ordinary` is the operation's own route; `join` queues a call and returns its answer."""
        self._plain = plain
        self._join = join
        self._ordinary = ordinary
        self._verifier: TokenVerifier = app.state.verifier
        self._others: ASGIApp = app.router
        self._target = f"POST {plain.path}?\n".encode()

    def matches(self, scope: Scope) -> tuple[Match, Scope]:
        """Take the operation's requests, once each."""
        mine = scope["type"] == "http" and scope["path"] == self._plain.path and scope["method"] == "POST" and not scope["query_string"]
        return (Match.FULL, {}) if mine and "jiuji.ordinary" not in scope else (Match.NONE, {})

    async def handle(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer, or let the ordinary way do it."""
        body = await whole_body(receive)
        headers = dict(scope["headers"])
        plain = self._read(headers, body) if len(headers) == len(scope["headers"]) else None  # A header given twice is odd.
        if plain is None:
            scope["jiuji.ordinary"] = True
            await self._others(scope, with_body(body, receive), send)
            return
        scope["route"] = self._ordinary
        answer = await self._join(*plain)
        await answer.response()(scope, receive, send)

    def _read(self, headers: Mapping[bytes, bytes], body: bytes) -> tuple[Call[Any], Claim] | None:
        kind, _, token = headers.get(b"authorization", b"").decode("latin-1").partition(" ")
        actor = self._verifier.remembered(token) if kind == "Bearer" else None
        key = headers.get(b"idempotency-key", b"").decode("latin-1")
        if actor is None or not self._plain.scopes <= actor.scopes or not KEY.match(key):
            return None
        if headers.get(b"content-type") != b"application/json" or b"if-match" in headers:
            return None
        try:
            request = self._plain.body.model_validate_json(body)
        except ValidationError:
            return None
        return Call(actor, request.command(), current_traceparent()), Claim(key, sha256(self._target + body).digest())
