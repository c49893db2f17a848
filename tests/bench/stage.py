"""Where measuring happens: real PostgreSQL that waits for the disk, real Kafka, a fresh copy of a service's database for every run."""

import itertools
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import asyncpg

from deploy.local.servers import Servers
from shared.events.broker import TopicSpec, ensure_topics
from shared.kit.clock import SystemClock
from shared.kit.ids import SystemIds
from shared.run.context import Context
from shared.run.service import ServiceSpec, build_context
from shared.store.migrations import migrate
from tests.support.issuer import AUDIENCE

PROFILE = Path("deploy/profiles/taian")
KEY = "dGVzdCBrZXkgb2YgMzIgYnl0ZXMsIG5vdCBzZWNyZXQ="
_numbers = itertools.count()


@dataclass
class Stage:
    """Servers, and what is made on them. `rounds` is how often product and limit take turns."""

    servers: Servers | None
    root: Path
    rounds: int = 5
    _templates: dict[str, str] = field(default_factory=dict)

    @property
    def pids(self) -> Sequence[int]:
        """Return the servers' processes."""
        found = [
            self.servers.postgres.process if self.servers.postgres else None,
            self.servers.broker.process if self.servers.broker else None,
        ]
        return [process.pid for process in found if process is not None]

    @asynccontextmanager
    async def database(self, package: str) -> AsyncIterator[str]:
        """Make a fresh database of a package; yield its name; drop it."""
        if package not in self._templates:
            template = f"bench_template_{len(self._templates)}"
            await self.servers.create_database(template)
            await migrate(package, self.servers.owner_url(template))
            self._templates[package] = template
        name = f"bench_{next(_numbers)}"
        await self.servers.create_database(name, template=self._templates[package])
        try:
            yield name
        finally:
            await self.servers.drop_database(name)

    @asynccontextmanager
    async def service(self, spec: ServiceSpec, name: str, *, clock: Any = None, **settings: Any) -> AsyncIterator[Context]:
        """Make a service's parts on a database, with the machine's own clock unless another is given."""
        made = spec.settings(
            **{
                "database_url": self.servers.app_url(name),
                "kafka_bootstrap_servers": self.servers.kafka,
                "profile": PROFILE,
                "oidc_issuer": "http://127.0.0.1:1",
                "oidc_jwks_url": "http://127.0.0.1:1/jwks.json",
                "oidc_token_url": "http://127.0.0.1:1/token",
                "oidc_audience": AUDIENCE,
                "allow_dev_issuer": True,
                "master_key": KEY,
                **settings,
            }
        )
        async with AsyncExitStack() as stack:
            ctx = build_context(spec, made, clock=clock or SystemClock(), ids=SystemIds())
            stack.push_async_callback(ctx.db.close)
            if spec.startup is not None:
                ctx.running = await stack.enter_async_context(spec.startup(ctx))
            yield ctx

    async def topic(self, partitions: int = 4) -> str:
        """Make a topic of its own for one run; return its name."""
        name = f"bench.{next(_numbers)}"
        await ensure_topics(self.servers.kafka, [TopicSpec(name, partitions)])
        return name

    @asynccontextmanager
    async def connected(self, url: str) -> AsyncIterator[asyncpg.Connection]:
        """Open one plain connection."""
        conn = await asyncpg.connect(url)
        try:
            yield conn
        finally:
            await conn.close()


@asynccontextmanager
async def staged(root: Path, rounds: int, *, servers: bool = True) -> AsyncIterator[Stage]:
    """Start the servers for a run of the bench, and stop them; without `servers` for what starts a whole stack of its own."""
    if not servers:
        yield Stage(None, root, rounds)
        return
    started = await Servers.start(root, kafka=True, durable=True)
    try:
        yield Stage(started, root, rounds)
    finally:
        await started.stop()
