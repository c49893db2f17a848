"""The operators' console: what happens now, which clocks are broken, and each case with its proof. Rendered here, live over SSE."""

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Annotated, Any

from fastapi import APIRouter, Form, Header, Query, Request
from fastapi.responses import FileResponse, HTMLResponse, RedirectResponse, Response

from audit.actions.proving import prove_case
from audit.actions.reading import count_statistics, get_clocks, get_timeline, list_case_files, list_clocks, newest_position, read_leaves
from audit.actions.supervising import list_supervisions
from audit.api.cases import CaseView, event_view
from audit.api.clocks import ClockView, clock_view, place_of_cursor
from audit.api.inbox import inbox_page
from audit.api.pages import (
    HEADERS,
    HERE,
    SESSION,
    ConsoleRoute,
    PageUow,
    from_here,
    language,
    sentence_of,
    shanghai,
    short_name,
    show,
    visitor,
)
from audit.api.proofs import bundle_of
from audit.api.stream import LastEventId, OfCase, position_of, stream_to
from audit.api.texts import EVENTS, SERVICES, text_of
from audit.domain.casefiles import CaseFileFilter, Stage
from audit.domain.clocks import ClockFilter, ClockState
from audit.domain.inbox import InboxQuery
from audit.domain.leaf import parts_of
from audit.domain.proofs import Proof
from audit.domain.refusals import CaseNotSealed, NothingSealed
from audit.domain.supervisions import SupervisionFilter
from audit.running import Listener, running
from shared.kit.principal import Principal
from shared.run.context import Context
from shared.run.service import Ctx
from shared.store.db import UnitOfWork
from shared.web.auth import IssuerUnavailable, TokenInvalid
from shared.web.paging import Cursor, id_of_cursor, page_of
from shared.web.types import CASE_ID, CaseIdPath

api = APIRouter(prefix="/console", route_class=ConsoleRoute, include_in_schema=False)

Visitor = Annotated[Principal, visitor("audit:read")]
RECENT = 30
ROWS = 15
PER_PAGE = 50


@api.get("")
async def show_overview(request: Request, uow: PageUow, ctx: Ctx, actor: Visitor) -> HTMLResponse:
    """Show what happens now."""
    newest = await newest_position(uow)
    numbers = await count_statistics(uow, ctx, None)
    stages = numbers.cases_by_stage
    return show(
        request,
        "overview.html",
        actor=actor,
        newest=newest,
        events=[_live(leaf.leaf) for leaf in reversed(await read_leaves(uow, newest - RECENT, newest, RECENT))],
        names=json.dumps({name: text_of(f"event.{name}", language(request)) for name in EVENTS}, ensure_ascii=False),
        stages=[(stage.value, stages[stage]) for stage in Stage if stage is not Stage.CLOSED and stages.get(stage)],
        money=numbers.money,
        overdue=await _clocks(uow, ctx, ClockFilter("overdue")),
        due=await _clocks(uow, ctx, ClockFilter("running")),
    )


@api.get("/cases")
async def show_cases(
    request: Request,
    uow: PageUow,
    actor: Visitor,
    stage: Stage | None = None,
    open_only: Annotated[bool, Query(alias="open")] = False,
    cursor: Cursor = None,
) -> HTMLResponse:
    """Show cases, newest first."""
    files = await list_case_files(uow, CaseFileFilter(stage, open_only), id_of_cursor(cursor, CASE_ID), PER_PAGE + 1)
    page, next_cursor = page_of(files, PER_PAGE, lambda file: file.case_id)
    return show(
        request,
        "cases.html",
        actor=actor,
        cases=[CaseView.model_validate(file) for file in page],
        next_cursor=next_cursor,
        stage=stage,
        stages=list(Stage),
        open_only=open_only,
    )


@api.get("/clocks")
async def show_clocks(request: Request, uow: PageUow, ctx: Ctx, actor: Visitor, state: ClockState = "overdue") -> HTMLResponse:
    """Show the clocks of one state."""
    clocks = await _clocks(uow, ctx, ClockFilter(state), 200)
    return show(request, "clocks.html", actor=actor, clocks=clocks, state=state)


@api.get("/cases/{case_id}")
async def show_case(case_id: CaseIdPath, request: Request, uow: PageUow, ctx: Ctx, actor: Visitor) -> HTMLResponse:
    """Show one case: who is answerable, its clocks, everything that happened, and that it can be proven."""
    policy = ctx.policy(uow.now)
    timeline = await get_timeline(uow, case_id)
    file = CaseView.model_validate(timeline.file)
    return show(
        request,
        "case.html",
        actor=actor,
        case=file,
        hardships=[_named(policy.hardships, code, language(request)) for code in file.hardship_codes],
        procedures=[_named(policy.procedures, code, language(request)) for code in file.procedures],
        duties=timeline.duties,
        clocks=[clock_view(clock, policy, uow.now) for clock in await get_clocks(uow, case_id)],
        matters=await list_supervisions(uow, SupervisionFilter(case_id), None, PER_PAGE),
        moments=[event_view(moment) for moment in timeline.moments],
        proof=await _proof(uow, ctx, case_id),
        may_verify="log:verify" in actor.scopes,
    )


@api.get("/inbox")
async def show_inbox(
    request: Request, uow: PageUow, ctx: Ctx, actor: Annotated[Principal, visitor("inbox:use")], cursor: Cursor = None
) -> HTMLResponse:
    """Show what lies in the visitor's inbox."""
    page = await inbox_page(uow, ctx, InboxQuery(after=place_of_cursor(cursor)), PER_PAGE)
    return show(request, "inbox.html", actor=actor, items=page.items, next_cursor=page.next_cursor)


@api.get("/inbox/stream")
async def get_own_stream_of_page(
    request: Request, ctx: Ctx, actor: Annotated[Principal, visitor("inbox:use")], last_event_id: LastEventId = None
) -> Response:
    """Stream what concerns the visitor to the page of the inbox."""
    listener = Listener(actor, position_of(last_event_id, None), own_only=True)
    return await stream_to(request, ctx, listener, request.cookies[SESSION])


@api.get("/cases/{case_id}/proof.json")
async def download_proof(case_id: CaseIdPath, uow: PageUow, ctx: Ctx, actor: Annotated[Principal, visitor("log:verify")]) -> Response:
    """Hand out the proof of a case as a file."""
    bundle = bundle_of(await prove_case(uow, running(ctx).signer, case_id))
    headers = HEADERS | {"Content-Disposition": 'attachment; filename="proof.json"'}
    return Response(bundle.model_dump_json(indent=2), media_type="application/json", headers=headers)


@api.get("/stream")
async def get_stream_of_page(
    request: Request,
    ctx: Ctx,
    actor: Annotated[Principal, visitor("audit:stream")],
    last_event_id: LastEventId = None,
    after: Annotated[int | None, Query(ge=-1)] = None,
    case_id: OfCase = None,
) -> Response:
    """Stream events to a page of the console."""
    listener = Listener(actor, position_of(last_event_id, after), case_id)
    return await stream_to(request, ctx, listener, request.cookies[SESSION])


@api.get("/docs")
async def show_documents(request: Request, ctx: Ctx) -> HTMLResponse:
    """List the API documents of all services."""
    urls: dict[str, str] = json.loads(ctx.settings.public_urls)
    services = [(name, urls[name].rstrip("/")) for name in sorted(urls, key=_rank)] or [("audit", "")]
    return show(request, "docs.html", services=services, configured=bool(urls))


@api.get("/sign-in")
async def show_sign_in(request: Request, ctx: Ctx) -> HTMLResponse:
    """Ask for a token; in development show how to get one."""
    return show(request, "sign_in.html", failure=None, how=ctx.settings.allow_dev_issuer)


@api.post("/session")
async def begin_session(
    request: Request,
    ctx: Ctx,
    token: Annotated[str, Form(max_length=8_000)] = "",
    authorization: Annotated[str, Header(max_length=8_000)] = "",
) -> Response:
    """Exchange a token, from the form or as a bearer, for the console's cookie."""
    how = ctx.settings.allow_dev_issuer
    if not from_here(request):
        return show(request, "sign_in.html", status=403, failure=text_of("sign_in_elsewhere", language(request)), how=how)
    token = "".join(token.split()) or authorization.partition(" ")[2]
    try:
        await request.app.state.verifier.verify(token)
    except (TokenInvalid, IssuerUnavailable) as error:
        status, sentence = sentence_of(request, error)
        return show(request, "sign_in.html", status=status, failure=sentence, how=how)
    answer = RedirectResponse("/console", 303, headers=HEADERS)
    # A session cookie: it goes with the browser, and the token inside ends by itself.
    answer.set_cookie(SESSION, token, path="/console", httponly=True, samesite="strict", secure=request.url.scheme == "https")
    return answer


@api.post("/session/end")
async def end_session(request: Request) -> Response:
    """Forget the cookie."""
    answer = RedirectResponse("/console/sign-in", 303, headers=HEADERS)
    if from_here(request):
        answer.delete_cookie(SESSION, path="/console", httponly=True, samesite="strict")
    return answer


@api.get("/assets/console.css")
async def get_style() -> Response:
    """Return the one style sheet."""
    return FileResponse(HERE / "assets" / "console.css", media_type="text/css", headers={"Cache-Control": "no-cache"})


@api.get("/assets/console.js")
async def get_script() -> Response:
    """Return the one script."""
    return FileResponse(HERE / "assets" / "console.js", media_type="text/javascript", headers={"Cache-Control": "no-cache"})


async def _clocks(uow: UnitOfWork, ctx: Context, wanted: ClockFilter, limit: int = ROWS) -> list[ClockView]:
    policy = ctx.policy(uow.now)
    return [clock_view(clock, policy, uow.now) for clock in await list_clocks(uow, wanted, None, limit)]


async def _proof(uow: UnitOfWork, ctx: Context, case_id: str) -> Proof | None:
    try:
        return await prove_case(uow, running(ctx).signer, case_id)
    except (CaseNotSealed, NothingSealed):
        return None


def _live(leaf: bytes) -> dict[str, str]:
    attributes, _ = parts_of(leaf)
    texts = {name: attributes[name] for name in ("id", "source", "subject", "placecode")}
    at = shanghai(datetime.fromisoformat(attributes["time"]))
    return texts | {"name": short_name(attributes["type"]), "time": at[11:]}


def _named(known: Mapping[str, Any], code: str, lang: str) -> str:
    entry = known.get(code)
    return str(entry.name_en if lang == "en" else entry.name_zh) if entry else code


def _rank(service: str) -> tuple[int, str]:
    order = list(SERVICES)
    return (order.index(service) if service in order else len(order), service)
