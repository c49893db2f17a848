"""One service on real PostgreSQL, without its process and without Kafka: calls by ASGI, events through the real inbox.

What is left out is only the wire: the application, its transactions, its row-level security, its inbox and its outbox are the real ones.
"""

import asyncio
import contextlib
import itertools
import re
from collections import Counter
from collections.abc import Iterable
from contextlib import AsyncExitStack
from contextvars import ContextVar
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import httpx
from sqlalchemy import event

from shared.events.bus import Incoming
from shared.events.codec import decode, headers_of
from shared.events.contracts import Envelope, Event
from shared.events.inbox import Batch
from shared.kit.clock import FixedClock
from shared.kit.ids import EventId, SystemIds
from shared.kit.principal import Principal
from shared.kit.settings import ServiceSettings
from shared.run.context import Context
from shared.run.runtime import inbox_of
from shared.run.service import ServiceSpec, build_app, build_context
from shared.run.sweeps import Hourly
from shared.store.db import Database
from shared.web.auth import IssuerUnavailable
from shared.web.idempotency import versions_of
from shared.web.openapi import document, operations
from shared.web.problems import MEDIA_TYPE
from tests.support.issuer import AUDIENCE, Issuer

MONDAY = datetime(2026, 3, 2, 1, 0, tzinfo=UTC)
"""A working Monday, nine in the morning in Shanghai: where the clock of every test starts."""

PROFILE = Path("deploy/profiles/taian")

TEST_KEY = "dGVzdCBrZXkgb2YgMzIgYnl0ZXMsIG5vdCBzZWNyZXQ="
"""32 bytes that protect nothing."""

EMITTED = """
SELECT event_id::text, type, topic, case_id, case_version, place_code, occurred_at, actor, policy_version, causation_id, traceparent, body
FROM outbox ORDER BY seq
"""

ENDLESS = 200
KEYS_WITHIN_S = 60

ROUND_TRIPS = 14
"""How often a call that changes something may ask its database, BEGIN and COMMIT included."""

OF_TWO_CASES = 7
"""How much more often a merge may: it changes two cases, asks since when one is known, and seals for it what the other knows."""

OF_WHOM = 14
"""How much more often who corrects a person may: the case becomes another one's, both are locked, and all is sealed anew."""

OF_THE_DRIVER = ("typeinfo_tree", "jit")
"""In statements by which the driver learns a connection's types, once for each connection."""

_asked: ContextVar[list[str]] = ContextVar("asked")
"""The statements of the present request."""


def _note(told: Any) -> None:
    if (asked := _asked.get(None)) is not None and not any(word in told.query for word in OF_THE_DRIVER):
        asked.append(" ".join(told.query.split()))


def version_of(etag: str) -> int:
    """Return the version in an ETag, with which a write can be made to depend on it."""
    (version,) = versions_of(etag) or ()
    return version


class Harness:
    """A service under test. Attributes: `clock`, `ctx`, `db`, `app`, `inbox`."""

    def __init__(self, spec: ServiceSpec, database_url: str, issuer: Issuer, **settings: Any) -> None:
        """`database_url` is a migrated database's `postgresql://` URL, application role; `settings` are the service's own."""
        self.spec = spec
        self.issuer = issuer
        self.clock = FixedClock(MONDAY)
        made: ServiceSettings = spec.settings(
            **{
                "database_url": database_url,
                "kafka_bootstrap_servers": "127.0.0.1:1",
                "profile": PROFILE,
                "oidc_issuer": issuer.url,
                "oidc_jwks_url": f"{issuer.url}/jwks.json",
                "oidc_token_url": f"{issuer.url}/token",
                "oidc_audience": AUDIENCE,
                "allow_dev_issuer": True,
                "master_key": TEST_KEY,
                **settings,
            }
        )
        self.ctx: Context = build_context(spec, made, clock=self.clock, ids=SystemIds())
        self.db: Database = self.ctx.db
        self.app = build_app(spec, made, frozenset({"api"}), ctx=self.ctx)
        event.listen(self.db.engine.sync_engine, "connect", lambda made, _record: made.driver_connection.add_query_logger(_note))
        self.inbox = inbox_of(self.ctx, spec.handlers)
        self._versions: Counter[tuple[str, str]] = Counter()
        self._offsets = itertools.count()
        self._stack = AsyncExitStack()
        self._clients: list[httpx.AsyncClient] = []

    async def __aenter__(self) -> Self:
        """Open what the service keeps while it runs."""
        self._stack.push_async_callback(self.db.close)
        if self.spec.startup is not None:
            self.ctx.running = await self._stack.enter_async_context(self.spec.startup(self.ctx))
        await self._keys_are_known()
        return self

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        """Close clients and connections."""
        for client in self._clients:
            await client.aclose()
        await self._stack.aclose()

    def client(  # The claims of a token.
        self,
        *,
        subject: str = "officer-1",
        roles: Iterable[str] = (),
        scopes: Iterable[str] = (),
        jurisdiction: str = "3709",
        organisation: str = "",
        department: str | None = None,
    ) -> httpx.AsyncClient:
        """Return a client that speaks for an officer and gives every unsafe call its own Idempotency-Key."""
        claims = {
            "sub": subject,
            "roles": sorted(roles),
            "scope": " ".join(sorted(scopes)),
            "jurisdiction": jurisdiction,
            "organisation": organisation,
            "department": department,
        }
        token = self.issuer.sign({k: v for k, v in claims.items() if v is not None}, issued_at=self.clock.now().timestamp())
        return self.anonymous(token)

    def anonymous(self, token: str | None = None) -> httpx.AsyncClient:
        """Return a client with this token, or none."""

        async def key(request: httpx.Request) -> None:
            _asked.set([])
            if request.method not in ("GET", "HEAD") and "idempotency-key" not in request.headers:
                request.headers["idempotency-key"] = self.ctx.ids.new()

        made = httpx.AsyncClient(
            transport=httpx.ASGITransport(self.app),
            base_url="http://service",
            headers={"authorization": f"Bearer {token}"} if token else {},
            event_hooks={"request": [key], "response": [self._promised, self._economical]},
        )
        self._clients.append(made)
        return made

    async def _keys_are_known(self) -> None:
        """Let the service fetch the issuer's keys before a test begins: it tries for five seconds, which a starved machine may outlast."""
        token = self.issuer.sign({"sub": "harness", "jurisdiction": "3709"}, issued_at=self.clock.now().timestamp())
        async with asyncio.timeout(KEYS_WITHIN_S):
            while True:
                with contextlib.suppress(IssuerUnavailable):
                    await self.app.state.verifier.verify(token)
                    return

    def record(  # The attributes of an event.
        self,
        case_id: str,
        place_code: str,
        event: Event,
        *,
        source: str = "intake",
        version: int | None = None,
        at: datetime | None = None,
        actor: str | None = None,
        event_id: str | None = None,
        policy_version: str | None = None,
    ) -> tuple[Incoming, EventId]:
        """Return an event as the record that Kafka would bring, and its id."""
        if version is None:
            self._versions[(source, case_id)] += 1
            version = self._versions[(source, case_id)]
        body = event.model_dump_json(exclude_none=True).encode()
        envelope = Envelope(
            id=event_id or self.ctx.ids.new(),
            type=event.TYPE,
            source=source,
            time=at or self.clock.now(),
            case_id=case_id,
            case_version=version,
            place_code=place_code,
            data=event,
            actor=actor,
            policy_version=policy_version,
            body=body,
        )
        return Incoming(event.TOPIC, 0, next(self._offsets), case_id.encode(), body, headers_of(envelope)), EventId(envelope.id)

    async def _promised(self, response: httpx.Response) -> None:
        """Hold every refusal against the documents: an operation answers no code that it does not promise."""
        if response.headers.get("content-type") != MEDIA_TYPE:
            return
        await response.aread()
        code, method = response.json()["code"], response.request.method.lower()
        for verb, form, operation in operations(document(self.app)):
            if verb == method and re.fullmatch(re.sub(r"\{[^}]*\}", "[^/]+", form), response.request.url.path):
                promised = {each for answer in operation["responses"].values() for each in answer.get("x-problem-codes", [])}
                assert code in promised | {"internal_error"}, f"{method} {form} does not promise {code}"
                return  # The first that matches is who answered, as in the router: `/checkpoints/latest` is no `/checkpoints/{size}`.

    async def _economical(self, response: httpx.Response) -> None:
        """Hold every call that changed something against what it may ask the database."""
        if not response.is_success or response.request.method in ("GET", "HEAD"):
            return
        await asyncio.sleep(0)  # The driver tells of a statement one turn of the loop later.
        asked = _asked.get()
        path = response.request.url.path
        allowed = ROUND_TRIPS + OF_TWO_CASES * path.endswith("/merge") + OF_WHOM * ("/person/" in path)
        assert len(asked) <= allowed, f"{response.request.method} {path} took {len(asked)} round trips: {asked}"

    async def deliver(self, case_id: str, place_code: str, event: Event, **attributes: Any) -> EventId:
        """Let the service hear an event; attributes as in `record`. Return the event's id."""
        record, event_id = self.record(case_id, place_code, event, **attributes)
        await self.apply(record)
        return event_id

    async def apply(self, *records: Incoming) -> Batch:
        """Let the service hear records in one batch."""
        return await self.inbox.apply(records)

    async def emitted(self, of: type[Event] | None = None) -> list[Envelope[Any]]:
        """Return what the service said so far, in order; only events of class `of` if given."""
        async with self.db.begin(Principal.system("test")) as uow:
            rows = await uow.sql(EMITTED)
        said = [self._envelope(row) for row in rows]
        return [envelope for envelope in said if of is None or isinstance(envelope.data, of)]

    async def run(self, worker: str) -> None:
        """Run a worker, or a sweep, until it has nothing more to do."""
        run = Hourly(self.spec.sweeps[worker]) if worker in self.spec.sweeps else self.spec.workers[worker]
        for _ in range(ENDLESS):
            due = await run(self.ctx)
            if due is None or due != self.clock.now():  # What is overdue still is locked by somebody.
                return
        raise AssertionError(f"worker {worker} does not come to an end")

    def _envelope(self, row: Any) -> Envelope[Any]:
        told: Envelope[Any] = Envelope(
            id=row[0],
            type=row[1],
            source=self.spec.name,
            time=row[6],
            case_id=row[3],
            case_version=row[4],
            place_code=row[5],
            data=Event(),
            actor=row[7],
            policy_version=row[8],
            causation_id=row[9],
            traceparent=row[10],
            body=row[11],
        )
        return decode(headers_of(told), row[11])
