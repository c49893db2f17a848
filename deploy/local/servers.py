"""PostgreSQL and Kafka alone, for tests: `servers = await Servers.start(tmp_path)`; Kafka is started when first wanted.

`DATABASE_URL` and `KAFKA_BOOTSTRAP_SERVERS` in the environment name existing servers that are used instead and left running.
"""

import asyncio
import os
import secrets
from dataclasses import dataclass, field
from pathlib import Path

from deploy.local.kafka import Kafka
from deploy.local.postgres import Cluster, Postgres
from deploy.local.topics import TOPICS
from shared.events.broker import ensure_topics


@dataclass(slots=True)
class Servers:
    """The two servers; with `durable=False` PostgreSQL is fast and does not survive a loss of power."""

    root: Path
    cluster: Cluster
    postgres: Postgres | None
    broker: Kafka | None = None
    _bootstrap: str = field(default_factory=lambda: os.environ.get("KAFKA_BOOTSTRAP_SERVERS", ""))
    _starting: asyncio.Lock = field(default_factory=asyncio.Lock)

    @classmethod
    async def start(cls, root: Path, *, kafka: bool = False, durable: bool = False) -> "Servers":
        """Start PostgreSQL with the two roles, and Kafka with all topics if asked; data and logs are kept under `root`."""
        existing = os.environ.get("DATABASE_URL", "")
        postgres = None if existing else Postgres(root / "postgres", root / "log" / "postgres.log", durable=durable)
        servers = cls(root, Cluster(existing, secrets.token_urlsafe(24)), postgres)
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(servers._start_postgres())
                if kafka:
                    group.create_task(servers.start_kafka())
        except BaseException:
            await servers.stop()
            raise
        return servers

    async def start_kafka(self) -> str:
        """Start Kafka with all topics unless it runs already; return its address."""
        async with self._starting:
            if not self._bootstrap:
                self.broker = Kafka(self.root / "kafka", self.root / "log" / "kafka.log")
                await self.broker.start()
                self._bootstrap = self.broker.bootstrap
            await ensure_topics(self._bootstrap, TOPICS)
        return self._bootstrap

    @property
    def kafka(self) -> str:
        """Return Kafka's address; it must have been started."""
        if not self._bootstrap:
            raise RuntimeError("Kafka was not started: await servers.start_kafka() first")
        return self._bootstrap

    @property
    def admin_url(self) -> str:
        """Return the superuser's PostgreSQL URL."""
        return self.cluster.admin_url

    def owner_url(self, database: str) -> str:
        """Return a database's URL for migrations."""
        return self.cluster.owner_url(database)

    def app_url(self, database: str) -> str:
        """Return a database's URL that a service runs with."""
        return self.cluster.app_url(database)

    async def create_database(self, name: str, *, template: str | None = None) -> bool:
        """Make a database of the owner role, a copy of `template` if given; return False if it was there already."""
        # Making and dropping a copy of a migrated database: 55 ms of processor time by files, 68 by the log; where the disk is waited for,
        # the checkpoints make files the slower way, 0.9 s against 0.35 (two cores, 8 MB, 2026-11-26).
        by_files = self.postgres is not None and not self.postgres.durable
        return await self.cluster.create_database(name, template=template, strategy="FILE_COPY" if by_files else "WAL_LOG")

    async def drop_database(self, name: str) -> None:
        """Delete a database, whoever is connected to it."""
        await self.cluster.drop_database(name)

    async def stop(self) -> None:
        """Stop what was started here; Kafka without ceremony, since nobody reads its data again."""
        if self.broker is not None:
            await self.broker.kill()
        if self.postgres is not None:
            await self.postgres.stop()

    async def _start_postgres(self) -> None:
        if self.postgres is not None:
            await self.postgres.start()
            self.cluster.admin_url = self.postgres.admin_url
        await self.cluster.create_roles()
