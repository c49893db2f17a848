"""A service is a specification; this makes it an application, and a process.

ServiceSpec ──build_app──► FastAPI: routers, problems, auth, probes, metrics, API document
└─lifespan──► Context, relay, consumer, workers (those of the process's roles)
"""

import asyncio
import contextlib
import gc
import os
import socket
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from importlib import import_module
from time import perf_counter
from typing import Annotated

import click
import uvicorn
import uvloop
from fastapi import APIRouter, Depends, FastAPI, Request
from fastapi.responses import HTMLResponse, JSONResponse, Response
from prometheus_client import generate_latest
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from shared.events.contracts import DESKS, EVENT_FIELDS, EVENT_NAMES
from shared.kit import crash
from shared.kit.clock import Clock, SystemClock, pause
from shared.kit.ids import Ids, SystemIds
from shared.kit.policy import PolicyBook, PolicyInvalid
from shared.kit.principal import Principal
from shared.kit.settings import MigrationSettings, ServiceSettings, SettingsInvalid, read_settings
from shared.kit.telemetry import HTTP_SECONDS, REGISTRY, configure, get_logger, log_lost_errors, span
from shared.run.context import Context, Handlers, Sweeps, Workers
from shared.run.endings import KEYS, sweep_keys
from shared.run.runtime import Runtime
from shared.run.sweeps import Hourly
from shared.store.db import Database
from shared.store.faults import DatabaseUnavailable, DatabaseUnusable
from shared.store.revisions import DatabaseIsStrange, DatabaseOfAnother
from shared.web import openapi
from shared.web.auth import ServiceTokens, TokenVerifier
from shared.web.problems import BodyLimit, install
from shared.web.routes import install_hot_routes
from shared.web.waiting import WAITED

log = get_logger(__name__)

TICK_S = 1.0
"""How often the HTTP server looks at the clock, for the Date header."""

ALL_ROLES = frozenset({"api", "relay", "consumer", "workers"})

GC_THRESHOLDS = (50_000, 20, 1000)
"""How seldom the collector looks for cycles; the default (700, 10, 10) makes it stop a hot process some hundred times a second.
Measured on registering at 64 connections (2026-11-24, in turns with the default, four rounds): 350 against 388 µs of CPU for a case,
288 against 347 ms at p99 on a machine that was busy with other things. Nothing here makes cycles by the request, so nothing piles up."""

CANNOT_START = (SettingsInvalid, PolicyInvalid, DatabaseOfAnother, DatabaseIsStrange, DatabaseUnusable)
"""What an operator can have written wrong, other than the command line."""

Startup = Callable[[Context], AbstractAsyncContextManager[object]]


async def _context(request: Request) -> Context:
    context: Context = request.app.state.ctx
    return context


Ctx = Annotated[Context, Depends(_context)]
"""The running service's parts, for a route."""


@dataclass(frozen=True)
class ServiceSpec:
    """Everything that makes one service different from another."""

    name: str
    title_zh: str
    title_en: str
    routers: tuple[APIRouter, ...]
    handlers: Handlers = field(default_factory=dict)
    workers: Workers = field(default_factory=dict)
    sweeps: Sweeps = field(default_factory=dict)
    subscribes: tuple[str, ...] = ()
    publishes: str | None = None
    settings: type[ServiceSettings] = ServiceSettings
    startup: Startup | None = None
    """Opens and closes what only this service keeps while it runs, in `ctx.running`."""


def build_context(spec: ServiceSpec, settings: ServiceSettings, *, clock: Clock | None = None, ids: Ids | None = None) -> Context:
    """Return the running service's parts; nothing is connected yet."""
    clock = clock or SystemClock()
    ids = ids or SystemIds()
    book = PolicyBook.load(settings.profile, EVENT_NAMES, DESKS, EVENT_FIELDS)
    return Context(
        name=spec.name,
        db=Database(settings.sqlalchemy_url, clock=clock, ids=ids),
        book=book,
        calendar=book.calendar,
        clock=clock,
        ids=ids,
        settings=settings,
        tokens=ServiceTokens(settings, clock),
    )


def build_app(
    spec: ServiceSpec, settings: ServiceSettings | None = None, roles: frozenset[str] = ALL_ROLES, *, ctx: Context | None = None
) -> FastAPI:
    """Return the service as an application that plays `roles` while it runs. Tests hand in a `ctx` of their own."""
    settings = settings or spec.settings()
    context = ctx or build_context(spec, settings)

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        async with AsyncExitStack() as stack:
            stack.push_async_callback(context.db.close)  # Left last: what a service keeps open may still read while it is closed.
            if spec.startup is not None:
                context.running = await stack.enter_async_context(spec.startup(context))
            stack.push_async_callback(app.state.runtime.leave)
            await app.state.runtime.begin(lambda: _begin(spec, app.state.runtime, roles))
            gc.collect()
            gc.freeze()  # What is here now stays: the collector need not look at it again.
            gc.set_threshold(*GC_THRESHOLDS)
            gc.enable()  # It slept while everything was imported (shared.run.launch).
            yield

    app = FastAPI(
        title=f"{spec.title_zh} {spec.title_en}",
        description="救急难平台 · Jiuji emergency aid. Amounts are integer fen (1 yuan = 100 fen), times RFC 3339 with offset,"
        " places 12-digit division codes.",
        version="1.0.0",
        docs_url=None,
        redoc_url=None,
        lifespan=lifespan,
    )
    app.state.ctx = context
    app.state.db = context.db
    app.state.verifier = TokenVerifier(settings, context.clock, context.book.reaches)
    app.state.batchers = {}
    app.state.fatal = None
    app.state.runtime = Runtime(
        context, topics=sorted({*spec.subscribes, *([spec.publishes] if spec.publishes else [])}), give_up=_quitter(app)
    )
    install(app)
    for part in spec.routers:
        app.include_router(part)
    install_hot_routes(app, spec.routers)
    _operations(app)
    app.openapi = lambda: openapi.document(app)  # type: ignore[method-assign]  # FastAPI's documented way.
    app.add_middleware(BodyLimit, limit=settings.body_limit_bytes)
    app.add_middleware(_Observed)
    return app


def _begin(spec: ServiceSpec, runtime: Runtime, roles: frozenset[str]) -> None:
    runtime.check_topics()
    runtime.exchange_wakeups()
    runtime.give_back_connections()
    if "relay" in roles and spec.publishes:
        runtime.relay()
    if "consumer" in roles and spec.subscribes:
        runtime.consume(spec.handlers, spec.subscribes)
    if "workers" in roles:
        sweeps = {**spec.sweeps, KEYS: sweep_keys}
        runtime.work({**spec.workers, **{name: Hourly(sweep) for name, sweep in sweeps.items()}})


def _quitter(app: FastAPI) -> Callable[[str], None]:
    def give_up(reason: str) -> None:
        app.state.fatal = reason
        server: uvicorn.Server | None = getattr(app.state, "server", None)
        if server is not None:
            server.should_exit = True

    return give_up


def _operations(app: FastAPI) -> None:
    @app.get("/healthz", include_in_schema=False)
    async def health() -> JSONResponse:
        return JSONResponse({"status": "alive"})

    @app.get("/readyz", include_in_schema=False)
    async def ready() -> JSONResponse:
        reason = app.state.runtime.not_ready
        if reason is None:
            try:
                async with app.state.ctx.db.begin(Principal.system("readiness")):
                    pass
            except DatabaseUnavailable:
                reason = "database not reached"
        return JSONResponse({"status": "ready" if reason is None else "not ready", "reason": reason}, 200 if reason is None else 503)

    @app.get("/metrics", include_in_schema=False)
    async def scrape() -> Response:
        return Response(generate_latest(REGISTRY), media_type="text/plain; version=0.0.4")

    @app.get("/docs", include_in_schema=False)
    async def docs() -> HTMLResponse:
        return openapi.page(openapi.document(app))


class _Observed:
    """Times each request, without what it preferred to wait, and opens its span.

    ASGI, because a middleware that wraps the response stream breaks context variables.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        began, status = perf_counter(), 500

        async def watch(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        incoming = next((value.decode("latin-1") for name, value in scope["headers"] if name == b"traceparent"), None)
        with span("http", incoming if incoming and len(incoming) == 55 else None):
            try:
                await self._app(scope, receive, watch)
            finally:
                operation = getattr(scope.get("route"), "name", "none")
                HTTP_SECONDS.labels(operation, str(status)).observe(perf_counter() - began - scope.get(WAITED, 0.0))


class Server(uvicorn.Server):
    """Ends the reads that wait before it waits for connections to end: they answer with what is.

    While nothing comes it wakes once a second; uvicorn's own loop wakes ten times.
    """

    def __init__(self, config: uvicorn.Config, db: Database) -> None:
        """`db` is that of the application."""
        self._leaving = asyncio.Event()
        super().__init__(config)
        self._db = db

    @property
    def should_exit(self) -> bool:
        """Tell whether it is to stop serving; whoever says so, as uvicorn does on a signal, wakes the loop below."""
        return self._leaving.is_set()

    @should_exit.setter
    def should_exit(self, leave: bool) -> None:
        if leave:
            self._leaving.set()

    async def main_loop(self) -> None:
        """Serve until it is time to leave."""
        while not await self.on_tick(0):  # Each tick is the tenth, as uvicorn counts them: it renews the Date header, too.
            await pause(self._leaving, TICK_S)

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Stop serving."""
        self._db.wakeups.watches.close()
        await super().shutdown(sockets)


def run(spec: ServiceSpec, package: str) -> None:
    """Read the command line and serve, or migrate the database. Exit status 1 when the service could not go on, with the reason.

    Raises `CANNOT_START`.
    """

    @click.command(help=f"{spec.title_en}: all roles in one process, or those named.")
    @click.option("--role", "roles", multiple=True, type=click.Choice(sorted(ALL_ROLES)))
    @click.option("--migrate", is_flag=True, help="Bring the database to its newest revision as its owner, and exit.")
    def main(roles: tuple[str, ...], migrate: bool) -> None:
        crash.arm_as_told(os.environ)
        configure(spec.name)
        sys.exit(uvloop.run(_migrate(spec, package) if migrate else _serve(spec, frozenset(roles) or ALL_ROLES)))

    main()


async def _migrate(spec: ServiceSpec, package: str) -> int:
    owner_url = read_settings(MigrationSettings).database_owner_url
    migrations = import_module("shared.store.migrations")  # Not at the top: a service that serves starts without Alembic.
    changed = await migrations.migrate(package, owner_url.get_secret_value())
    click.echo(f"{spec.name}: {'migrated' if changed else 'nothing to migrate'}")
    return 0


async def _serve(spec: ServiceSpec, roles: frozenset[str]) -> int:
    settings = read_settings(spec.settings)
    app = build_app(spec, settings, roles)
    config = uvicorn.Config(app, host=settings.host, port=settings.port, log_config=None, access_log=False, timeout_graceful_shutdown=10)
    server = Server(config, app.state.db)
    app.state.server = server
    log_lost_errors(asyncio.get_running_loop())
    with contextlib.suppress(DatabaseUnavailable):  # That one is waited for.
        await app.state.runtime.check_owner()
    log.info("service_starting", port=settings.port, roles=sorted(roles))
    await server.serve()
    if app.state.fatal:
        log.error("service_stopped", reason=app.state.fatal)
        click.echo(f"{spec.name}: {app.state.fatal}", err=True)
        return 1
    return 0 if server.started else 1
