"""How the console shows itself: templates, languages, and who may look.

A link cannot carry a bearer token, so the console alone also takes it from a cookie, which `POST /console/session` sets after it
verified the token. The cookie is HttpOnly and SameSite=Strict and its path is the console's: the API never reads it, so that no other
site can act through it.
"""

import json
from collections.abc import AsyncIterator, Callable, Coroutine
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Annotated, Any
from urllib.parse import urlsplit

from fastapi import Depends, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response
from fastapi.routing import APIRoute
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from audit.api.texts import text_of
from audit.settings import settings_of
from shared.kit.calendar import SHANGHAI
from shared.kit.errors import Refusal
from shared.kit.money import yuan_text
from shared.kit.principal import Principal
from shared.kit.regions import UnknownDivision
from shared.run.context import Context
from shared.store.db import UnitOfWork
from shared.web.auth import ScopeMissing, TokenInvalid, TokenMissing
from shared.web.problems import problem

SESSION = "jiuji_console"
LANGUAGE = "jiuji_lang"
HERE = Path(__file__).parent

HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self' data:; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
}


async def session(request: Request) -> Principal:
    """Return whose session the cookie is. Raises `TokenMissing`, `TokenInvalid`."""
    token = request.cookies.get(SESSION)
    if not token:
        raise TokenMissing
    who: Principal = await request.app.state.verifier.verify(token)
    return who


def visitor(scope: str) -> Any:
    """Declare who may see a page."""

    async def permitted(actor: Annotated[Principal, Depends(session)]) -> Principal:
        if scope not in actor.scopes:
            raise ScopeMissing(scope=scope)
        return actor

    return Depends(permitted)


async def _page_uow(request: Request, actor: Annotated[Principal, Depends(session)]) -> AsyncIterator[UnitOfWork]:
    async with request.app.state.ctx.db.begin(actor) as uow:
        yield uow


PageUow = Annotated[UnitOfWork, Depends(_page_uow, scope="function")]


def from_here(request: Request) -> bool:
    """Tell whether a form was sent by a page of this site: another site must not sign anybody in as somebody else."""
    if request.headers.get("sec-fetch-site", "same-origin") not in ("same-origin", "none"):
        return False
    origin = request.headers.get("origin")
    return origin is None or urlsplit(origin).netloc == request.headers.get("host")


def language(request: Request) -> str:
    """Return `zh` unless English was chosen."""
    chosen = request.query_params.get("lang") or request.cookies.get(LANGUAGE)
    return "en" if chosen == "en" else "zh"


def show(request: Request, template: str, *, actor: Principal | None = None, status: int = 200, **values: Any) -> HTMLResponse:
    """Return a page in the visitor's language."""
    lang = language(request)
    ctx = request.app.state.ctx
    common = {
        "lang": lang,
        "other": "zh" if lang == "en" else "en",
        "path": request.url.path,
        "t": lambda message_id, **fields: text_of(message_id, lang).format(**fields) if fields else text_of(message_id, lang),
        "actor": actor,
        "place": lambda code: place_name(ctx, code),
        "development": settings_of(ctx).origin.endswith("-development"),
    }
    page = HTMLResponse(_environment().get_template(template).render(common | values), status, headers=HEADERS)
    if "lang" in request.query_params:
        page.set_cookie(LANGUAGE, lang, path="/console", samesite="strict", max_age=31_536_000)
    return page


def place_name(ctx: Context, code: str) -> str:
    """Return a place's name, or its code when the profile does not know it: an event may be older than the profile."""
    try:
        return ctx.policy(ctx.clock.now()).divisions.name(code)
    except UnknownDivision:
        return code


def shanghai(instant: datetime | None) -> str:
    """Return an instant as people here read it."""
    return instant.astimezone(SHANGHAI).strftime("%Y-%m-%d %H:%M:%S") if instant else "—"


def short_name(event_type: str) -> str:
    """Return `case.registered` for `cn.jiuji.case.registered.v1`."""
    return event_type.removeprefix("cn.jiuji.").rpartition(".")[0]


@cache
def _environment() -> Environment:
    made = Environment(
        loader=FileSystemLoader(HERE / "templates"), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    made.filters.update(shanghai=shanghai, yuan=yuan_text, short_name=short_name)
    return made


class ConsoleRoute(APIRoute):
    """A route whose refusals are pages: without a valid session it leads to the sign-in."""

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        """Answer refusals as a person can read them."""
        handle = super().get_route_handler()

        async def readable(request: Request) -> Response:
            try:
                return await handle(request)
            except (TokenMissing, TokenInvalid):
                return RedirectResponse("/console/sign-in", 303, headers=HEADERS)
            except Refusal as error:
                status, sentence = sentence_of(request, error)
                return show(request, "refused.html", status=status, sentence=sentence)

        return readable


def sentence_of(request: Request, error: Refusal) -> tuple[int, str]:
    """Return status and sentence of a refusal, in the visitor's language."""
    status, document = problem(error)
    return status, str(json.loads(document)["detail_en" if language(request) == "en" else "detail"])
