"""Refusals as the caller sees them: RFC 9457 problem documents with a stable `code` and a sentence in Chinese and in English.

Rules raise `DomainError`s, which know no HTTP; here is the one table from their kind to a status.
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

from shared.kit.errors import DomainError, Kind
from shared.kit.telemetry import get_logger, named, place_of

log = get_logger(__name__)

MEDIA_TYPE = "application/problem+json"

STATUS: Mapping[Kind, int] = {
    "malformed": 400,
    "unauthenticated": 401,
    "forbidden": 403,
    "not_found": 404,
    "conflict": 409,
    "gone": 410,
    "stale": 412,
    "too_large": 413,
    "invalid": 422,
    "unavailable": 503,
}

Messages = Mapping[str, tuple[str, str]]
"""Code to its sentence in Chinese and in English, with `{field}` placeholders."""

CHASSIS_MESSAGES: Messages = {
    "malformed_json": ("请求体不是有效的 JSON。", "The body is not valid JSON."),
    "invalid_request": ("请求内容不符合要求，请见 errors。", "The request does not have the expected form; see errors."),
    "unknown_field": ("请求含有未知字段，请见 errors。", "The request has an unknown field; see errors."),
    "body_too_large": ("请求体超过 {limit} 字节的上限。", "The body is over the limit of {limit} bytes."),
    "route_not_found": ("没有这个地址。", "There is no such address."),
    "method_not_allowed": ("该地址不支持此方法。", "The address does not support this method."),
    "token_missing": ("缺少访问令牌。", "A bearer token is needed."),
    "token_invalid": ("访问令牌无效或已过期。", "The bearer token is not valid or has expired."),
    "scope_missing": ("访问令牌缺少权限 {scope}。", "The token lacks the scope {scope}."),
    "role_missing": ("此操作需要角色 {role}。", "This needs the role {role}."),
    "outside_jurisdiction": ("该地点不在您的管辖范围内。", "The place is outside your jurisdiction."),
    "issuer_unavailable": ("暂时无法核验访问令牌，请稍后再试。", "Tokens cannot be verified at the moment; try again shortly."),
    "idempotency_key_missing": ("请求须带 Idempotency-Key 请求头。", "The request needs an Idempotency-Key header."),
    "idempotency_key_invalid": (
        "Idempotency-Key 须为 1 至 200 个可见 ASCII 字符。",
        "An Idempotency-Key has 1 to 200 visible ASCII characters.",
    ),
    "idempotency_key_reused": ("该 Idempotency-Key 已用于另一请求。", "The Idempotency-Key was used with another request."),
    "database_unavailable": (
        "系统暂时不可用，未作任何处理，请用同一 Idempotency-Key 重试。",
        "The system is unavailable; try again with the same Idempotency-Key.",
    ),
    "overloaded": ("请求过多，请稍后用同一 Idempotency-Key 重试。", "Too many calls wait; try again with the same Idempotency-Key."),
    "unknown_division": ("未知的行政区划代码 {code}。", "Division code {code} is not known."),
    "time_in_future": ("时间 {field} 不能晚于现在。", "The time {field} must not be in the future."),
    "version_mismatch": ("资源已被他人更改，请重新读取。", "The resource was changed by somebody else; read it again."),
    "internal_error": ("系统内部错误，已记录，未作任何处理。", "An internal error was recorded; nothing was done."),
}


class Problem(BaseModel):
    """An RFC 9457 problem. `title` and `detail` are Chinese, `title_en` and `detail_en` the same in English."""

    type: str = Field(examples=["https://jiuji.cn/problems/case_not_found"])
    title: str
    title_en: str
    status: int
    detail: str
    detail_en: str
    code: str = Field(examples=["case_not_found"], description="Stable; programs decide by it.")
    errors: list[dict[str, Any]] | None = Field(None, description="Where in the request the fault is, if it has a place.")
    fields: dict[str, Any] | None = Field(None, description="What the sentences speak of.")


class Catalogue:
    """All sentences that a service can say. A code without a sentence is a defect found at the start."""

    def __init__(self, *messages: Messages) -> None:
        """Join catalogues; later ones win."""
        self._messages: dict[str, tuple[str, str]] = {}
        for part in (CHASSIS_MESSAGES, *messages):
            self._messages.update(part)

    def problem(self, error: DomainError) -> tuple[int, bytes]:
        """Return status and document of a refusal."""
        fields = {name: value for name, value in error.fields.items() if value is not None}
        return self.document(STATUS[error.kind], error.code, fields)

    def document(self, status: int, code: str, fields: Mapping[str, Any], errors: list[dict[str, Any]] | None = None) -> tuple[int, bytes]:
        """Return status and document for a code."""
        zh, en = self._messages.get(code, (code, code))
        reason = HTTPStatus(status)
        document: dict[str, Any] = {
            "type": f"https://jiuji.cn/problems/{code}",
            "title": TITLES.get(status, reason.phrase),
            "title_en": reason.phrase,
            "status": status,
            "detail": _filled(zh, fields),
            "detail_en": _filled(en, fields),
            "code": code,
        }
        if errors:
            document["errors"] = errors
        if fields:
            document["fields"] = {name: _plain(value) for name, value in fields.items()}
        return status, json.dumps(document, ensure_ascii=False).encode()

    def knows(self, code: str) -> bool:
        """Tell whether there is a sentence for the code."""
        return code in self._messages


TITLES = {
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


def install(app: FastAPI, catalogue: Catalogue) -> None:
    """Make `app` answer every refusal as a problem document."""

    async def domain(request: Request, error: DomainError) -> Response:
        return respond(*catalogue.problem(error), error=error)

    async def validation(request: Request, error: RequestValidationError) -> Response:
        return respond(*validation_problem(catalogue, error))

    async def http(request: Request, error: HTTPException) -> Response:
        code = {404: "route_not_found", 405: "method_not_allowed", 401: "token_missing", 400: "malformed_json"}.get(
            error.status_code, "invalid_request"
        )
        response = respond(*catalogue.document(error.status_code, code, {}))
        response.headers.update(error.headers or {})
        return response

    async def internal(request: Request, error: Exception) -> Response:
        log.error("internal_error", error=named(error), at=place_of(error), operation=getattr(request.scope.get("route"), "name", "none"))
        return respond(*catalogue.document(500, "internal_error", {}))

    handlers: list[tuple[type[Exception], Callable[..., Any]]] = [
        (DomainError, domain),
        (RequestValidationError, validation),
        (HTTPException, http),
        (Exception, internal),
    ]
    for kind, handler in handlers:
        app.add_exception_handler(kind, handler)


def respond(status: int, body: bytes, *, error: DomainError | None = None) -> Response:
    """Return a problem document as a response."""
    response = Response(body, status, media_type=MEDIA_TYPE)
    if status == 401:
        response.headers["WWW-Authenticate"] = 'Bearer realm="jiuji"'
    if status == 503:
        response.headers["Retry-After"] = "2"
    return response


def validation_problem(catalogue: Catalogue, error: RequestValidationError) -> tuple[int, bytes]:
    """Return the problem for a request that does not have the declared form; the offending values are not repeated."""
    found = error.errors()
    if any(detail["type"] == "json_invalid" for detail in found):
        return catalogue.document(400, "malformed_json", {})
    places = [{"at": "/".join(map(str, detail["loc"])), "code": detail["type"], "message": detail["msg"]} for detail in found]
    unknown = all(detail["type"] == "extra_forbidden" for detail in found)
    return catalogue.document(422, "unknown_field" if unknown else "invalid_request", {}, places)


def problem_responses(*errors: type[DomainError]) -> dict[int | str, dict[str, Any]]:
    """Return FastAPI `responses` for these refusals: every operation's document says which codes it can answer."""
    by_status: dict[int, list[str]] = {}
    for error in errors:
        by_status.setdefault(STATUS[error.kind], []).append(error.code)
    return {status: _response(codes) for status, codes in sorted(by_status.items())}


def merged_responses(own: Mapping[int | str, dict[str, Any]], more: Mapping[int | str, dict[str, Any]]) -> dict[int | str, dict[str, Any]]:
    """Return both, the codes of a status they share joined."""
    merged: dict[int | str, dict[str, Any]] = {int(status): dict(response) for status, response in own.items()}
    for status, response in more.items():
        if int(status) in merged and "x-problem-codes" in merged[int(status)]:
            codes = sorted({*merged[int(status)]["x-problem-codes"], *response["x-problem-codes"]})
            merged[int(status)] = _response(codes)
        else:
            merged.setdefault(int(status), response)
    return merged


def _response(codes: list[str]) -> dict[str, Any]:
    return {
        "description": " · ".join(sorted(codes)),
        "content": {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}}},
        "x-problem-codes": sorted(codes),
    }


def _filled(sentence: str, fields: Mapping[str, Any]) -> str:
    return sentence.format_map(_Blank({name: _plain(value) for name, value in fields.items()}))


class _Blank(dict[str, Any]):
    """A placeholder without a value reads `?`: a refusal must not fail for want of a word."""

    def __missing__(self, key: str) -> str:
        return "?"


def _plain(value: Any) -> Any:
    return value if isinstance(value, bool | int | str) or value is None else str(value)


class BodyLimit:
    """Refuses bodies over a limit: by their declared length, or as soon as the limit is passed."""

    def __init__(self, app: ASGIApp, *, limit: int, catalogue: Catalogue) -> None:
        """Wrap `app`; `limit` is in bytes."""
        self._app = app
        self._limit = limit
        self._catalogue = catalogue

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
            response = respond(*self._catalogue.document(413, "body_too_large", {"limit": self._limit}))
            response.headers["Connection"] = "close"
            await response(scope, receive, send)
            return
        await self._app(scope, with_body(bytes(body), receive), send)


def _declared(scope: Scope) -> int:
    for name, value in scope["headers"]:
        if name == b"content-length":
            return int(value) if value.isdigit() else 0
    return 0


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
