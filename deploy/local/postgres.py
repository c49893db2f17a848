"""PostgreSQL 18 on a loopback port: made once, started, stopped, killed; with the two roles that every service's database has.

As root, which PostgreSQL refuses, the server runs as an unprivileged user that owns the data directory (see child.py).
"""

import contextlib
import os
import secrets
import shutil
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

import asyncpg

from deploy.local.child import unprivileged_ids
from deploy.local.installed import postgres_bin
from deploy.local.ports import HOST, free_or
from deploy.local.processes import Command, Process, StackError, children_of, frozen, gone, run_to_end

OWNER, APP = "jiuji_owner", "jiuji_app"
START_TIMEOUT_S = 60.0

SETTINGS = {
    "listen_addresses": HOST,
    "unix_socket_directories": "",  # A path of this project may be longer than a socket's name can be.
    "max_connections": "400",  # Twelve services of at most 20 connections each, two of them at once while one restarts, tools.
    "shared_buffers": "128MB",
    "max_wal_size": "1GB",
    # Four processes fewer: what is read is in memory, and nothing is replicated.
    "io_method": "sync",
    "max_logical_replication_workers": "0",
    "track_commit_timestamp": "on",  # The fault campaign asks when a service knew of an event: when its transaction was committed.
    "password_encryption": "scram-sha-256",
    "scram_iterations": "256",  # The passwords are 24 random bytes: there is nothing to slow down, and tests connect thousands of times.
    "timezone": "UTC",
    "log_timezone": "UTC",
    "lc_messages": "C",
    "log_checkpoints": "off",
    "logging_collector": "off",
}
NOT_DURABLE = {"fsync": "off", "full_page_writes": "off"}
"""For tests: a commit survives `kill -9` of every process (the page cache stays), not a loss of power."""


@dataclass(slots=True)
class Postgres:
    """A server whose data is in `root`/data. `durable=False` is for tests: see `NOT_DURABLE`."""

    root: Path
    log: Path
    durable: bool = True
    port: int = 0
    process: Process | None = field(default=None, repr=False)

    async def start(self) -> None:
        """Make the data directory if there is none yet, start the server, return when it answers."""
        if not (self.root / "data" / "PG_VERSION").exists():
            await self._initialise()
        self.port = free_or(self.port)
        chosen = SETTINGS | ({} if self.durable else NOT_DURABLE) | {"port": str(self.port)}
        options = [part for name, value in chosen.items() for part in ("-c", f"{name}={value}")]
        arguments = [str(postgres_bin() / "postgres"), "-D", str(self.root / "data"), *options]
        self.process = await Process.start(
            # SIGINT is PostgreSQL's fast shutdown; SIGQUIT its immediate one, for when the supervisor was killed.
            self._command("postgres", arguments, stop_signal=signal.SIGINT, on_orphan=signal.SIGQUIT)
        )
        await self.process.ready(self._answers, START_TIMEOUT_S)

    async def stop(self) -> None:
        """Shut down, open connections closed."""
        if self.process is not None:
            await self.process.stop()

    async def kill(self) -> None:
        """Kill -9 the server and all its backends, each of which is a session of its own and would end its statement first."""
        if self.process is not None:
            try:
                # One that it forked after its children were listed would live on, and keep the next server from its shared memory.
                await frozen(self.process.pid)
            finally:
                children = children_of(self.process.pid)
                for pid in children:
                    with contextlib.suppress(ProcessLookupError):
                        os.kill(pid, signal.SIGKILL)
                await self.process.kill()
            await gone(children)  # Until then they have the shared memory, and the next server refuses to start.

    @property
    def admin_url(self) -> str:
        """Return the superuser's URL."""
        return f"postgresql://postgres:{self._password()}@{HOST}:{self.port}/postgres"

    async def _initialise(self) -> None:
        shutil.rmtree(self.root / "data", ignore_errors=True)  # What a set-up that was cut short left.
        fresh = self.root / "fresh"
        shutil.rmtree(fresh, ignore_errors=True)
        fresh.mkdir(parents=True, mode=0o700)
        secret = self.root / "password"
        secret.touch(mode=0o600)
        secret.write_text(secrets.token_urlsafe(24), "utf-8")
        if os.getuid() == 0:
            os.chown(fresh, *unprivileged_ids())
        encoding = ["--encoding=UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"]
        access = ["--username=postgres", "--auth=scram-sha-256", f"--pwfile={secret}"]
        arguments = [str(postgres_bin() / "initdb"), "-D", str(fresh), *encoding, *access, "--no-instructions", "--no-sync"]
        await run_to_end(self._command("initdb", arguments))
        fresh.rename(self.root / "data")

    def _command(self, name: str, arguments: list[str], *, stop_signal: int = signal.SIGTERM, on_orphan: int = signal.SIGKILL) -> Command:
        return Command(
            name=name,
            arguments=arguments,
            log=self.log,
            environment={"PATH": os.environ.get("PATH", os.defpath), "LC_ALL": "C", "TZ": "UTC"},
            stop_signal=stop_signal,
            on_orphan=on_orphan,
            unprivileged=os.getuid() == 0,
            cwd=self.root,
        )

    async def _answers(self) -> bool:
        try:
            connection = await asyncpg.connect(self.admin_url, timeout=5.0)
        except (OSError, asyncpg.CannotConnectNowError, asyncpg.ConnectionDoesNotExistError, TimeoutError):
            return False
        await connection.close()
        return True

    def _password(self) -> str:
        return (self.root / "password").read_text("utf-8")


@dataclass(slots=True)
class Cluster:
    """The databases and roles of a server that is reached by a superuser's URL: the embedded one, or an existing one."""

    admin_url: str
    password: str

    async def create_roles(self) -> None:
        """Make the owner and the application role, or give them this stack's password."""
        async with self._asking() as connection:
            for role in (OWNER, APP):
                exists = await connection.fetchval("SELECT 1 FROM pg_roles WHERE rolname = $1", role)
                verb = "ALTER" if exists else "CREATE"
                await connection.execute(
                    f"{verb} ROLE {role} LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE PASSWORD '{self.password}'"
                )

    async def create_database(self, name: str, *, template: str | None = None, strategy: str = "WAL_LOG") -> bool:
        """Make a database of the owner role, a copy of `template` if given; return False if it was there already.

        `strategy` is how PostgreSQL copies: page by page through its log, or (`FILE_COPY`) file by file between two checkpoints.
        """
        async with self._asking() as connection:
            if await connection.fetchval("SELECT 1 FROM pg_database WHERE datname = $1", name):
                return False
            source = f' TEMPLATE "{template}" STRATEGY {strategy}' if template else ""
            await connection.execute(f'CREATE DATABASE "{name}" OWNER {OWNER}{source}')
            return True

    async def drop_database(self, name: str) -> None:
        """Delete a database, whoever is connected to it."""
        async with self._asking() as connection:
            await connection.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')

    def owner_url(self, database: str) -> str:
        """Return the URL for migrations."""
        return self._url(OWNER, database)

    def app_url(self, database: str) -> str:
        """Return the URL that a service runs with."""
        return self._url(APP, database)

    def at_port(self, port: int) -> "Cluster":
        """Return the same cluster as it is reached at another port of this machine."""
        parts = urlsplit(self.admin_url)
        who = parts.netloc.rpartition("@")[0]
        return Cluster(urlunsplit(parts._replace(netloc=f"{who}@{HOST}:{port}")), self.password)

    def _url(self, role: str, database: str) -> str:
        parts = urlsplit(self.admin_url)
        address = parts.netloc.rpartition("@")[2]
        return urlunsplit((parts.scheme, f"{role}:{self.password}@{address}", f"/{database}", parts.query, ""))

    @asynccontextmanager
    async def _asking(self) -> AsyncIterator["asyncpg.Connection"]:
        try:
            connection = await asyncpg.connect(self.admin_url, timeout=10.0)
            try:
                yield connection
            finally:
                await connection.close()
        except ValueError as error:  # Its text may be a part of a password.
            what = "postgresql://user:password@host:port/postgres"
            raise StackError(f"DATABASE_URL 应为 PostgreSQL 地址，写作 {what}。 It must be a PostgreSQL URL, {what}.", 2) from error
        except (OSError, asyncpg.PostgresError) as error:
            where = urlsplit(self.admin_url).hostname
            told = f"PostgreSQL {where} 无法使用，请检查 DATABASE_URL。 PostgreSQL at {where} cannot be used: {error}; check DATABASE_URL"
            raise StackError(told, 2) from error
