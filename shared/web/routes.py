"""The HTTP edge: one request is one transaction, committed before the answer leaves.

`WriteUow` and `ReadUow` are function-scoped dependencies: FastAPI ends them before it sends the response (a plain `yield` dependency
ends after), so that a failed commit can still become a 503. An unsafe call claims its Idempotency-Key in that same transaction, and the
answer, whether success or refusal, is stored in it: a retry gets the first answer, and a crash leaves either both or neither.
"""

import functools
import inspect
import re
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from hashlib import sha256
from typing import Annotated, Any, Generic, TypeVar, get_args

from fastapi import APIRouter, Depends, FastAPI, Header, Request
from fastapi.responses import Response
from fastapi.routing import APIRoute
from pydantic import BaseModel, TypeAdapter

from shared.kit.crash import crash_here
from shared.kit.errors import DomainError
from shared.kit.principal import Principal
from shared.kit.telemetry import current_traceparent
from shared.store import db
from shared.store.db import Answer, Call, Claim, UnitOfWork, VersionMismatch
from shared.web import auth
from shared.web.auth import authenticated
from shared.web.batching import Batchable, Batcher
from shared.web.hot import HotRoute, Plain
from shared.web.problems import MEDIA_TYPE, merged_responses, problem_responses

C = TypeVar("C")

KEY = re.compile(r"^[\x21-\x7e]{1,200}$")
TAG = re.compile(r'^"([0-9]{1,18})"$')
KEPT_HEADERS = ("location", "etag")
UNSAFE = frozenset({"POST", "PUT", "PATCH", "DELETE"})


class IdempotencyKeyMissing(DomainError):
    """An unsafe call without an Idempotency-Key."""

    code = "idempotency_key_missing"
    kind = "malformed"
    final = False


class IdempotencyKeyInvalid(DomainError):
    """The key is too long or has odd characters."""

    code = "idempotency_key_invalid"
    kind = "malformed"
    final = False


class InvalidRequest(DomainError):
    """Only declared here so that documents name it; FastAPI raises its own."""

    code = "invalid_request"


class UnknownField(InvalidRequest):
    """A field that the operation does not have."""

    code = "unknown_field"


class MalformedJson(InvalidRequest):
    """The body is no JSON."""

    code = "malformed_json"
    kind = "malformed"


class BodyTooLarge(InvalidRequest):
    """The body is over the limit."""

    code = "body_too_large"
    kind = "too_large"


SAFE_ERRORS = (auth.TokenMissing, auth.TokenInvalid, auth.ScopeMissing, InvalidRequest, auth.IssuerUnavailable, db.DatabaseUnavailable)
UNSAFE_ERRORS = (
    *SAFE_ERRORS,
    UnknownField,
    MalformedJson,
    BodyTooLarge,
    IdempotencyKeyMissing,
    IdempotencyKeyInvalid,
    db.IdempotencyKeyReused,
    VersionMismatch,
)


IdempotencyKey = Annotated[
    str | None, Header(description="调用方生成，一事一号 Made by the caller, one for each intended change; kept as long as the case.")
]

IfMatch = Annotated[
    str | None, Header(description="读取时的 ETag；已被他人更改则 412 The ETag that was read; 412 if somebody changed it since.")
]


async def _claim(request: Request, key: str | None) -> Claim:
    if key is None:
        raise IdempotencyKeyMissing
    if not KEY.match(key):
        raise IdempotencyKeyInvalid
    target = f"{request.method} {request.url.path}?{request.url.query}\n".encode()
    return Claim(key, sha256(target + await request.body()).digest())


async def read_uow(request: Request, actor: Annotated[Principal, Depends(authenticated)]) -> AsyncIterator[UnitOfWork]:
    """Open a unit of work for a request that changes nothing (except the log of who read what)."""
    async with request.app.state.db.begin(actor) as uow:
        uow.traceparent = current_traceparent()
        yield uow


async def write_uow(
    request: Request,
    actor: Annotated[Principal, Depends(authenticated)],
    idempotency_key: IdempotencyKey = None,
    if_match: IfMatch = None,
) -> AsyncIterator[UnitOfWork]:
    """Open a unit of work under the request's Idempotency-Key and If-Match. Raises what is wrong with the key."""
    claim = await _claim(request, idempotency_key)
    async with request.app.state.db.begin(actor, claim=claim) as uow:
        uow.traceparent = current_traceparent()
        uow.only_versions = versions_of(if_match)
        yield uow
        crash_here("edge.after_effects_before_commit")
    crash_here("edge.after_commit_before_answer")


ReadUow = Annotated[UnitOfWork, Depends(read_uow, scope="function")]
WriteUow = Annotated[UnitOfWork, Depends(write_uow, scope="function")]


class Joining(Generic[C]):
    """A request to a batchable action, ready to queue with its command."""

    def __init__(self, batcher: Batcher[Any, C, Any], actor: Principal, claim: Claim) -> None:
        """Know the request; nothing is queued yet."""
        self._batcher = batcher
        self._actor = actor
        self._claim = claim

    async def answer(self, command: C) -> Response:
        """Queue, and return the answer when it is committed."""
        return _again(await self._batcher.join(Call(self._actor, command, self._claim, current_traceparent())))


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

        def refusal(error: DomainError) -> Answer:
            status, body = state.catalogue.problem(error)
            return Answer(status, {"content-type": MEDIA_TYPE}, body)

        batcher = state.batchers[action] = Batcher(state.db, state.ctx, action, refusal)
    return batcher


def install_hot_routes(app: FastAPI, routers: Iterable[APIRouter]) -> None:
    """Put the short way to every batchable operation before the ordinary routes."""
    for route in [route for part in routers for route in part.routes if isinstance(route, Route) and route.batchable]:
        assert route.batchable is not None
        app.router.routes.insert(0, HotRoute(app, route.plain, route, _joined(batcher_of(app, route.batchable))))


def _joined(batcher: Batcher[Any, Any, Any]) -> Callable[[Call[Any]], Awaitable[Response]]:
    async def join(call: Call[Any]) -> Response:
        return _again(await batcher.join(call))

    return join


def answer_of(view: BaseModel, status: int, **headers: str) -> Answer:
    """Return an answer with a body of JSON; `location` and `etag` are the headers there are."""
    return Answer(status, {"content-type": "application/json", **headers}, view.model_dump_json(by_alias=True).encode())


def etag(version: int) -> str:
    """Return the ETag of a resource's version."""
    return f'"{version}"'


def versions_of(if_match: str | None) -> frozenset[int] | None:
    """Return the versions that an If-Match allows, None for any; a tag that is none of ours allows nothing (RFC 9110 §13.1.1)."""
    if if_match is None or if_match.strip() == "*":
        return None
    return frozenset(int(tag[1]) for part in if_match.split(",") if (tag := TAG.match(part.strip())))


class Route(APIRoute):
    """A route that stores its answer with its Idempotency-Key and documents the chassis's own refusals."""

    def __init__(self, path: str, endpoint: Callable[..., Any], **options: Any) -> None:
        """Wrap endpoints that take a `WriteUow`."""
        uow_name = _parameter(endpoint, lambda annotation: write_uow in [getattr(a, "dependency", None) for a in get_args(annotation)])
        unsafe = bool(UNSAFE & set(options.get("methods") or ()))
        options["responses"] = merged_responses(
            options.get("responses") or {}, problem_responses(*(UNSAFE_ERRORS if unsafe else SAFE_ERRORS))
        )
        if uow_name:
            endpoint = _remembering(endpoint, uow_name, options.get("status_code") or 200)
        super().__init__(path, endpoint, **options)
        found = (getattr(call, "batchable", None) for call in _depended(endpoint))
        self.batchable: Batchable[Any, Any, Any] | None = next(filter(None, found), None)

    @property
    def plain(self) -> Plain:
        """Return what a plainly right request to this batchable operation is: a JSON body, and a token with the scopes."""
        body = next(part for part in _annotations(self.endpoint) if inspect.isclass(part) and issubclass(part, BaseModel))
        scopes = {scope for part in _metadata(self.endpoint) for scope in getattr(part, "scopes", None) or ()}
        return Plain(self.path, body, frozenset(scopes), KEY.match)


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
    for name, parameter in inspect.signature(endpoint).parameters.items():
        if wanted(parameter.annotation):
            return name
    return None


def _remembering(endpoint: Callable[..., Awaitable[Any]], uow_name: str, status: int) -> Callable[..., Awaitable[Response]]:
    signature = inspect.signature(endpoint)
    response_name = _parameter(endpoint, lambda annotation: inspect.isclass(annotation) and issubclass(annotation, Response)) or ""
    serialise = _serialiser(signature.return_annotation)

    @functools.wraps(endpoint)
    async def remembered(*, edge_request: Request, **arguments: Any) -> Response:
        uow: UnitOfWork = arguments[uow_name]
        if uow.first_answer is not None:
            return _again(uow.first_answer)
        mark = await uow.savepoint()
        try:
            result = await endpoint(**arguments)
            if uow.only_versions is not None:  # Nothing that has a version was changed, so none can match.
                raise VersionMismatch
        except DomainError as error:
            if not error.final:
                raise
            # The refusal is the first answer: everything else is taken back, and the key is kept with it.
            await uow.undo(mark)
            refused, body = edge_request.app.state.catalogue.problem(error)
            answer = Answer(refused, {"content-type": MEDIA_TYPE}, body)
        else:
            answer = Answer(*_head(arguments.get(response_name), status), serialise(result))
        await uow.remember(answer)
        return _again(answer)

    request = inspect.Parameter("edge_request", inspect.Parameter.KEYWORD_ONLY, annotation=Request)
    remembered.__signature__ = signature.replace(parameters=[*signature.parameters.values(), request])  # type: ignore[attr-defined]  # Functions have it.
    return remembered


def _head(response: Response | None, status: int) -> tuple[int, dict[str, str]]:
    headers = {"content-type": "application/json"}
    if response is None:
        return status, headers
    headers.update({name: response.headers[name] for name in KEPT_HEADERS if name in response.headers})
    return response.status_code or status, headers


def _again(answer: Answer) -> Response:
    headers = {name: value for name, value in answer.headers.items() if name != "content-type"}
    return Response(answer.body, answer.status, headers, media_type=answer.headers.get("content-type"))


def _serialiser(annotation: Any) -> Callable[[Any], bytes]:
    if inspect.isclass(annotation) and issubclass(annotation, BaseModel):
        return lambda result: result.model_dump_json(by_alias=True).encode()
    return TypeAdapter(annotation).dump_json
