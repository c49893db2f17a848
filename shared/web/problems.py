"""Refusals as the caller sees them: RFC 9457 problem documents with a stable `code` and a sentence in Chinese and in English.

Rules raise `Refusal`s, which know no HTTP; here is the one table from their kind to a status.
"""

import json
from collections.abc import Callable, Mapping
from http import HTTPStatus
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import Response
from pydantic import BaseModel, Field
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from shared.kit.errors import Invalid, Kind, Malformed, NotFound, Refusal, TooLarge, refusals_of
from shared.kit.telemetry import get_logger, named, place_of
from shared.kit.validation import reason_of

log = get_logger(__name__)

MEDIA_TYPE = "application/problem+json"

STATUS: Mapping[Kind, int] = {
    "malformed": 400,
    "unauthenticated": 401,
    "forbidden": 403,
    "not_found": 404,
    "not_allowed": 405,
    "conflict": 409,
    "gone": 410,
    "stale": 412,
    "too_large": 413,
    "invalid": 422,
    "internal": 500,
    "unavailable": 503,
}

TITLES: Mapping[int, str] = {
    400: "请求格式错误",
    401: "未认证",
    403: "无权限",
    404: "未找到",
    405: "方法不允许",
    409: "与当前状态冲突",
    410: "已不存在",
    412: "版本不符",
    413: "请求体过大",
    422: "内容不符合要求",
    500: "系统内部错误",
    503: "暂不可用",
}


class InvalidRequest(Invalid):
    """The request does not have the declared form."""

    decided_by = "form"
    zh = "请求内容不符合要求。请按 errors 逐项改正后再提交。"
    en = "The request does not have the expected form. Correct what errors lists, and send it again."


class UnknownField(Invalid):
    """A field that the operation does not have."""

    decided_by = "form"
    zh = "请求含有未知字段。请按 errors 改正拼写或删去该字段，再提交。"
    en = "The request has an unknown field. Correct its spelling or leave it out, as errors tells, and send it again."


class MalformedJson(Malformed):
    """The body is no JSON."""

    zh = "请求体不是有效的 JSON。请改正格式后再提交。"
    en = "The body is not valid JSON. Correct it, and send it again."


class BodyTooLarge(TooLarge):
    """The body is over the limit."""

    zh = "请求体超过 {limit} 字节的上限。请缩减内容后再提交。"
    en = "The body is over the limit of {limit} bytes. Shorten it, and send it again."


class RouteNotFound(NotFound):
    """No operation has this address."""

    zh = "没有这个地址。请按接口文档（/docs）核对地址。"
    en = "There is no such address. Check it against the documentation of the API (/docs)."


class MethodNotAllowed(Refusal):
    """The address has no operation with this method."""

    kind = "not_allowed"
    zh = "该地址不支持此方法。请按接口文档（/docs）改用该地址的方法。"
    en = "The address does not support this method. Take one that the documentation of the API (/docs) has for it."


class InternalError(Refusal):
    """A defect of ours: it is in the log, and nothing was done."""

    kind = "internal"
    zh = "系统内部错误，已记录，未作任何处理。请用同一 Idempotency-Key 重试；仍不成功的，请联系系统管理员。"
    en = (
        "An internal error was recorded; nothing was done. Try again with the same Idempotency-Key; if it fails again, tell who runs the"
        " system."
    )


class Problem(BaseModel):
    """An RFC 9457 problem. `title` and `detail` are Chinese, `title_en` and `detail_en` the same in English."""

    type: str = Field(examples=["https://jiuji.cn/problems/case_not_found"])
    title: str
    title_en: str
    status: int
    detail: str
    detail_en: str
    code: str = Field(examples=["case_not_found"], description="Stable; programs decide by it.")
    errors: list[dict[str, Any]] | None = Field(
        None,
        description="Where in the request the fault is, if it has a place: `at`, `code`, and what to do, `message` in Chinese and"
        " `message_en` in English.",
    )
    fields: dict[str, Any] | None = Field(None, description="What the sentences speak of.")


def problem(refusal: Refusal, errors: list[dict[str, Any]] | None = None, *, status: int | None = None) -> tuple[int, bytes]:
    """Return status and document of a refusal; `errors` are places in the request, `status` another than its kind's."""
    status = status or STATUS[refusal.kind]
    fields = {name: _plain(value) for name, value in refusal.fields.items() if value is not None}
    reason = HTTPStatus(status)
    document: dict[str, Any] = {
        "type": f"https://jiuji.cn/problems/{refusal.code}",
        "title": TITLES.get(status, reason.phrase),
        "title_en": reason.phrase,
        "status": status,
        "detail": refusal.zh.format_map(_Blank(fields)),
        "detail_en": refusal.en.format_map(_Blank(fields)),
        "code": refusal.code,
    }
    if errors:
        document["errors"] = errors
    if fields:
        document["fields"] = fields
    return status, json.dumps(document, ensure_ascii=False).encode()


def install(app: FastAPI) -> None:
    """Make `app` answer every refusal as a problem document."""

    @app.exception_handler(Refusal)
    async def refused(request: Request, error: Refusal) -> Response:
        return respond(error)

    @app.exception_handler(HTTPException)
    async def http(request: Request, error: HTTPException) -> Response:
        known: Mapping[int, type[Refusal]] = {400: MalformedJson, 404: RouteNotFound, 405: MethodNotAllowed}
        response = respond(known.get(error.status_code, InvalidRequest)(), status=error.status_code)
        response.headers.update(error.headers or {})
        return response

    @app.exception_handler(Exception)
    async def internal(request: Request, error: Exception) -> Response:
        log.error("internal_error", error=named(error), at=place_of(error), operation=getattr(request.scope.get("route"), "name", "none"))
        return respond(InternalError())

    app.exception_handler(RequestValidationError)(_invalid)


def respond(refusal: Refusal, errors: list[dict[str, Any]] | None = None, *, status: int | None = None) -> Response:
    """Return a refusal as a response."""
    status, body = problem(refusal, errors, status=status)
    response = Response(body, status, media_type=MEDIA_TYPE)
    if status == 401:
        response.headers["WWW-Authenticate"] = 'Bearer realm="jiuji"'
    if status == 503:
        response.headers["Retry-After"] = "2"
    return response


async def _invalid(request: Request, error: RequestValidationError) -> Response:
    """Answer a request that does not have the declared form; the offending values are not repeated."""
    found = error.errors()
    if any(detail["type"] == "json_invalid" for detail in found):
        return respond(MalformedJson())
    places = [place_of_fault(detail) for detail in found]
    unknown = all(detail["type"] == "extra_forbidden" for detail in found)
    return respond(UnknownField() if unknown else InvalidRequest(), places)


def place_of_fault(error: Mapping[str, Any]) -> dict[str, Any]:
    """Return where in a request a fault is, and in two sentences what to do: `message` is Chinese, `message_en` English."""
    zh, en = reason_of(error)
    return {"at": "/".join(map(str, error["loc"])), "code": error["type"], "message": f"{zh}。", "message_en": f"{en[0].upper()}{en[1:]}."}


def problem_responses(*sources: type[Refusal] | Callable[..., Any]) -> dict[int | str, dict[str, Any]]:
    """Return FastAPI `responses` for what these actions (`@refuses`) or refusals can answer, so that every operation's document says it."""
    by_status: dict[int, set[str]] = {}
    for source in sources:
        for refusal in refusals_of(source):
            by_status.setdefault(STATUS[refusal.kind], set()).add(refusal.code)
    return {status: _response(codes) for status, codes in sorted(by_status.items())}


def merged_responses(own: Mapping[int | str, dict[str, Any]], more: Mapping[int | str, dict[str, Any]]) -> dict[int | str, dict[str, Any]]:
    """Return both, the codes of a status they share joined."""
    merged: dict[int | str, dict[str, Any]] = {int(status): dict(response) for status, response in own.items()}
    for status, response in more.items():
        if int(status) in merged and "x-problem-codes" in merged[int(status)]:
            merged[int(status)] = _response({*merged[int(status)]["x-problem-codes"], *response["x-problem-codes"]})
        else:
            merged.setdefault(int(status), response)
    return merged


def _response(codes: set[str]) -> dict[str, Any]:
    return {
        "description": " · ".join(sorted(codes)),
        "content": {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}}},
        "x-problem-codes": sorted(codes),
    }


class _Blank(dict[str, Any]):
    """A placeholder without a value reads `?`: a refusal must not fail for want of a word."""

    def __missing__(self, key: str) -> str:
        return "?"


def _plain(value: Any) -> Any:
    return value if isinstance(value, bool | int | str) else str(value)


class BodyLimit:
    """Refuses bodies over a limit: by their declared length, or as soon as the limit is passed."""

    def __init__(self, app: ASGIApp, *, limit: int) -> None:
        """Wrap `app`; `limit` is in bytes."""
        self._app = app
        self._limit = limit

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Read the body up to the limit, then hand the whole of it on."""
        if scope["type"] != "http" or scope["method"] in ("GET", "HEAD", "OPTIONS"):
            await self._app(scope, receive, send)
            return
        body, over = bytearray(), _declared(scope) > self._limit
        more = not over
        while more:
            message = await receive()
            if message["type"] != "http.request":
                return
            body += message.get("body", b"")
            over = len(body) > self._limit
            more = message.get("more_body", False) and not over
        if over:
            response = respond(BodyTooLarge(limit=self._limit))
            response.headers["Connection"] = "close"
            await response(scope, receive, send)
            return
        await self._app(scope, with_body(bytes(body), receive), send)


def _declared(scope: Scope) -> int:
    return next((int(value) for name, value in scope["headers"] if name == b"content-length" and value.isdigit()), 0)


async def whole_body(receive: Receive) -> bytes:
    """Return a request's body; behind `BodyLimit` it has all come already."""
    body, more = b"", True
    while more:
        message = await receive()
        body += message.get("body", b"")
        more = message["type"] == "http.request" and message.get("more_body", False)
    return body


def with_body(body: bytes, receive: Receive) -> Receive:
    """Return a `receive` that gives a body which was read already, once, and then goes on."""
    given = False

    async def replay() -> Message:
        nonlocal given
        if given:
            return await receive()
        given = True
        return {"type": "http.request", "body": body, "more_body": False}

    return replay
