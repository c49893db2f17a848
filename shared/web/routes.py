"""The HTTP edge: one request is one transaction, committed before the answer leaves.

`WriteUow` and `ReadUow` are function-scoped dependencies: FastAPI ends them before it sends the response (a plain `yield` dependency
ends after), so that a failed commit can still become a 503. An unsafe call claims its Idempotency-Key in that same transaction, and the
answer, whether success or refusal, is stored in it: a retry gets the first answer, and a crash leaves either both or neither.
"""

import functools
import inspect
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Iterable
from dataclasses import dataclass
from typing import Annotated, Any, Generic, TypeVar, cast, get_args

from fastapi import APIRouter, Depends, FastAPI, Header, Request
from fastapi.responses import Response
from fastapi.routing import APIRoute
from pydantic import BaseModel, TypeAdapter
from starlette.types import Receive, Scope, Send

from shared.kit.crash import crash_here
from shared.kit.errors import Refusal
from shared.kit.principal import Principal
from shared.kit.telemetry import current_traceparent
from shared.store.db import Call, Cause, Database, UnitOfWork
from shared.store.faults import DatabaseUnavailable
from shared.web import auth
from shared.web.auth import authenticated
from shared.web.batching import Batchable, Batcher, refused_answer
from shared.web.hot import CommandBody, HotRoute, Plain
from shared.web.idempotency import (
    Answer,
    Claim,
    IdempotencyKeyInvalid,
    IdempotencyKeyMissing,
    IdempotencyKeyReused,
    KeyedUnitOfWork,
    VersionMismatch,
    claim_of,
    versions_of,
)
from shared.web.problems import BodyTooLarge, InvalidRequest, MalformedJson, UnknownField, merged_responses, problem_responses
from shared.web.waiting import PARAMETERS, UNCHANGED, answer_with_news, tagged

C = TypeVar("C")

KEPT_HEADERS = ("location", "etag")
UNSAFE = frozenset({"POST", "PUT", "PATCH", "DELETE"})

SAFE_REFUSALS = (
    auth.TokenMissing,
    auth.TokenInvalid,
    auth.JurisdictionUnknown,
    auth.ScopeMissing,
    InvalidRequest,
    auth.IssuerUnavailable,
    DatabaseUnavailable,
)
UNSAFE_REFUSALS = (
    *SAFE_REFUSALS,
    UnknownField,
    MalformedJson,
    BodyTooLarge,
    IdempotencyKeyMissing,
    IdempotencyKeyInvalid,
    IdempotencyKeyReused,
    VersionMismatch,
)


IdempotencyKey = Annotated[
    str | None,
    Header(
        description="调用方生成，一事一号 By the caller, one for each intended change; kept while the case is open and for a time after."
    ),
]

IfMatch = Annotated[
    str | None, Header(description="读取时的 ETag；已被他人更改则 412 The ETag that was read; 412 if somebody changed it since.")
]


async def _claim(request: Request, key: str | None) -> Claim:
    return claim_of(key, f"{request.method} {request.url.path}?{request.url.query}\n".encode(), await request.body())


async def read_uow(request: Request, actor: Annotated[Principal, Depends(authenticated)]) -> AsyncIterator[UnitOfWork]:
    """Open a unit of work for a request that changes nothing (except the log of who read what)."""
    async with request.app.state.db.begin(actor) as uow:
        uow.cause = Cause(None, current_traceparent())
        yield uow


async def write_uow(
    request: Request,
    actor: Annotated[Principal, Depends(authenticated)],
    idempotency_key: IdempotencyKey = None,
    if_match: IfMatch = None,
) -> AsyncIterator[KeyedUnitOfWork]:
    """Open a unit of work under the request's Idempotency-Key and If-Match. Raises what is wrong with the key."""
    claim = await _claim(request, idempotency_key)
    database: Database = request.app.state.db
    async with database.transaction(actor, KeyedUnitOfWork) as uow:
        await uow.claim(claim)
        uow.cause = Cause(None, current_traceparent())
        uow.only_versions = versions_of(if_match)
        yield uow
        crash_here("edge.after_effects_before_commit")
    crash_here("edge.after_commit_before_answer")


ReadUow = Annotated[UnitOfWork, Depends(read_uow, scope="function")]
WriteUow = Annotated[KeyedUnitOfWork, Depends(write_uow, scope="function")]

WAITABLE = "waitable"
StateUow = Annotated[UnitOfWork, Depends(read_uow, scope="function"), WAITABLE]
"""Of a read whose answer can be waited for (`shared.web.waiting`): one thing, or a list that can be narrowed to what belongs to one. Not
for a read that is logged, because it is made anew each time that there may be something new."""


@dataclass(frozen=True, slots=True)
class Joining(Generic[C]):
    """A request to a batchable action, ready to queue with its command."""

    batcher: Batcher[Any, C, Any]
    actor: Principal
    claim: Claim

    async def answer(self, command: C) -> Response:
        """Queue, and return the answer when it is committed."""
        answer = await self.batcher.join(Call(self.actor, command, current_traceparent()), self.claim)
        return answer.response()


def batched(action: Batchable[Any, Any, Any]) -> Any:
    """Declare, in an `Annotated[Joining[…], …]`, that an operation's calls share transactions."""

    async def joining(
        request: Request,
        actor: Annotated[Principal, Depends(authenticated)],
        idempotency_key: IdempotencyKey = None,
        if_match: IfMatch = None,
    ) -> Joining[Any]:
        if versions_of(if_match) is not None:  # What is about to be made has no version yet.
            raise VersionMismatch
        return Joining(batcher_of(request.app, action), actor, await _claim(request, idempotency_key))

    joining.batchable = action  # type: ignore[attr-defined]  # Functions have room for it.
    return Depends(joining)


def batcher_of(app: FastAPI, action: Batchable[Any, C, Any]) -> Batcher[Any, C, Any]:
    """Return the application's one batcher of an action."""
    state = app.state
    batcher: Batcher[Any, C, Any] | None = state.batchers.get(action)
    if batcher is None:
        batcher = state.batchers[action] = Batcher(state.db, state.ctx, action)
    return batcher


def install_hot_routes(app: FastAPI, routers: Iterable[APIRouter]) -> None:
    """Put the short way to every batchable operation before the ordinary routes."""
    for route in [route for part in routers for route in part.routes if isinstance(route, Route) and route.batchable]:
        assert route.batchable is not None
        app.router.routes.insert(0, HotRoute(app, route.plain, route, batcher_of(app, route.batchable).join))


def answer_of(view: BaseModel, status: int, **headers: str) -> Answer:
    """Return an answer with a body of JSON; `location` and `etag` are the headers there are."""
    return Answer(status, {"content-type": "application/json", **headers}, view.model_dump_json(by_alias=True).encode())


class Route(APIRoute):
    """A route that stores its answer with its Idempotency-Key, or waits for news, and documents what the chassis itself answers."""

    def __init__(self, path: str, endpoint: Callable[..., Any], **options: Any) -> None:
        """Wrap endpoints that take a `WriteUow` or a `StateUow`."""
        uow_name = _parameter(endpoint, lambda annotation: write_uow in [getattr(a, "dependency", None) for a in get_args(annotation)])
        unsafe = bool(UNSAFE & set(options.get("methods") or ()))
        options["name"] = options.get("operation_id") or options.get("name")  # What metrics and logs call the operation.
        options["responses"] = merged_responses(
            options.get("responses") or {}, problem_responses(*(UNSAFE_REFUSALS if unsafe else SAFE_REFUSALS))
        )
        if uow_name:
            endpoint = _remembering(endpoint, uow_name, options.get("status_code") or 200)
        self._waitable = WAITABLE in _metadata(endpoint)
        if self._waitable:
            options["openapi_extra"] = {"parameters": PARAMETERS}
            options["responses"] |= UNCHANGED
        super().__init__(path, endpoint, **options)
        found = (getattr(call, "batchable", None) for call in _depended(endpoint))
        self.batchable: Batchable[Any, Any, Any] | None = next(filter(None, found), None)

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        """Return what answers a request; a state that can be waited for gets an ETag, and is not sent to who has it."""
        answer = super().get_route_handler()
        if not self._waitable:
            return answer

        async def tagging(request: Request) -> Response:
            return tagged(await answer(request), request.headers.get("if-none-match"))

        return tagging

    async def handle(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer, at once unless the caller prefers to wait."""
        if self._waitable and any(name == b"prefer" for name, _ in scope["headers"]):
            await answer_with_news(super().handle, scope["app"].state.db.wakeups, scope, receive, send)
        else:
            await super().handle(scope, receive, send)

    @property
    def plain(self) -> Plain:
        """Return what a plainly right request to this batchable operation is: a JSON body, and a token with the scopes."""
        body = next(part for part in _annotations(self.endpoint) if inspect.isclass(part) and issubclass(part, BaseModel))
        scopes = {scope for part in _metadata(self.endpoint) for scope in getattr(part, "scopes", None) or ()}
        return Plain(self.path, cast("type[CommandBody]", body), frozenset(scopes))


def router(**options: Any) -> APIRouter:
    """Return an `APIRouter` whose unsafe operations are idempotent."""
    return APIRouter(route_class=Route, **options)


def _annotations(endpoint: Callable[..., Any]) -> list[Any]:
    return [parameter.annotation for parameter in inspect.signature(endpoint).parameters.values()]


def _metadata(endpoint: Callable[..., Any]) -> list[Any]:
    return [part for annotation in _annotations(endpoint) for part in get_args(annotation)[1:]]


def _depended(endpoint: Callable[..., Any]) -> list[Any]:
    return [getattr(part, "dependency", None) for part in _metadata(endpoint)]


def _parameter(endpoint: Callable[..., Any], wanted: Callable[[Any], bool]) -> str | None:
    return next((name for name, parameter in inspect.signature(endpoint).parameters.items() if wanted(parameter.annotation)), None)


def _remembering(endpoint: Callable[..., Awaitable[Any]], uow_name: str, status: int) -> Callable[..., Awaitable[Response]]:
    signature = inspect.signature(endpoint)
    response_name = _parameter(endpoint, lambda annotation: inspect.isclass(annotation) and issubclass(annotation, Response)) or ""
    serialise = _serialiser(signature.return_annotation)

    @functools.wraps(endpoint)
    async def remembered(**arguments: Any) -> Response:
        uow: KeyedUnitOfWork = arguments[uow_name]
        if uow.first_answer is not None:
            return uow.first_answer.response()
        try:
            result = await endpoint(**arguments)
            if uow.only_versions is not None:  # Nothing that has a version was changed, so none can match.
                raise VersionMismatch
        except Refusal as error:
            if not error.is_final():
                raise
            # The refusal is the first answer: everything else is taken back, and the key is kept with it.
            return (await uow.refuse(refused_answer(error))).response()
        answer = Answer(*_head(arguments.get(response_name), status), serialise(result))
        uow.remember(answer, getattr(result, "case_id", None))
        return answer.response()

    return remembered


def _head(response: Response | None, status: int) -> tuple[int, dict[str, str]]:
    headers = {"content-type": "application/json"}
    if response is None:
        return status, headers
    headers.update({name: response.headers[name] for name in KEPT_HEADERS if name in response.headers})
    return response.status_code or status, headers


def _serialiser(annotation: Any) -> Callable[[Any], bytes]:
    if inspect.isclass(annotation) and issubclass(annotation, BaseModel):
        return lambda result: result.model_dump_json(by_alias=True).encode()
    return TypeAdapter(annotation).dump_json
