"""The whole of Jiuji on one machine: PostgreSQL, Kafka, the stand-ins and every service as its own process.

    async with Stack(root=Path(".local")) as stack:
        stack.urls["intake"], await stack.token(subject="officer-1", roles=["window_clerk"], jurisdiction="370983")
        await stack.kill("intake"); await stack.restart("intake")

Order of starting: the fork server, which makes all but PostgreSQL and Kafka; PostgreSQL, then migrations; Kafka, then topics, beside them;
the stand-ins beside both; then all services at once. Stopping goes the other way, so that nothing is asked of what is already gone.
"""

import asyncio
import contextlib
import os
import time
from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import aiohttp

from deploy.local.forks import ForkServer
from deploy.local.installed import ROOT
from deploy.local.kafka import Kafka
from deploy.local.keys import Keys
from deploy.local.ports import HOST, accepts, free_or
from deploy.local.postgres import Cluster, Postgres
from deploy.local.processes import Process, StackError, put_long_logs_aside
from deploy.local.programs import (
    SERVICES,
    STAND_INS,
    Program,
    Surroundings,
    database_of,
    inherited,
    name_of,
    package_of,
    programs_of,
    require_packages,
    stand_ins_for,
)
from deploy.local.state import Folder, State
from deploy.local.topics import TOPICS
from shared.events.broker import BusUnavailable, ensure_topics
from shared.kit.errors import Refusal
from shared.store.revisions import is_current

READY_WITHIN_S = 90.0
DEFAULT_PROFILE = ROOT / "deploy" / "profiles" / "taian"
DEVELOPMENT_GRANT = "urn:jiuji:development"


def _silent(_: str) -> None:
    return


class Stack:
    """One running stack. `say` is told what happens, in one short sentence each; `settings` are more `JIUJI_*` for every program."""

    def __init__(  # noqa: PLR0913  # Each is given by name, and all have a default but one.
        self,
        *,
        root: Path,
        profile: Path = DEFAULT_PROFILE,
        services: Sequence[str] = SERVICES,
        roles_apart: Sequence[str] = (),
        settings: Mapping[str, str] | None = None,
        through: Mapping[str, int] | None = None,
        durable: bool = True,
        say: Callable[[str], None] = _silent,
    ) -> None:
        """Start nothing yet; `durable=False` is for data that nobody needs after a loss of power.

        Services in `roles_apart` run one process a role, called `intake.relay` and so on. `through` names ports at which the programs
        are to reach `postgres`, `kafka` or another program, instead of the true one: for something that stands between.
        """
        self.root = root.resolve()
        self.services = [package_of(service) for service in services]
        self._stand_ins = stand_ins_for(self.services)
        self._programs = {program.name: program for program in programs_of([*self._stand_ins, *self.services], roles_apart)}
        self._through = dict(through or {})
        self._profile, self._settings, self._durable, self._say = profile.resolve(), dict(settings or {}), durable, say
        self._folder = Folder(self.root)
        self._keys = Keys(self.root / "secrets")
        self._postgres: Postgres | None = None
        self._kafka: Kafka | None = None
        self._forks: ForkServer | None = None
        self._processes: dict[str, Process] = {}
        self._wanted_down: set[str] = set()
        self._began = time.monotonic()
        self.ports: dict[str, int] = {}
        self.cluster = Cluster(os.environ.get("DATABASE_URL", ""), "")
        self.kafka = os.environ.get("KAFKA_BOOTSTRAP_SERVERS", "")

    async def __aenter__(self) -> Self:
        """Start everything; return when every service is ready. What was started is stopped again if anything fails."""
        await self.start()
        return self

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        """Stop everything."""
        await self.stop()

    @property
    def urls(self) -> dict[str, str]:
        """Return the base URL of every service and stand-in, by short name."""
        return {program.service: f"http://{HOST}:{self.ports[name]}" for name, program in self._programs.items() if program.is_door}

    @property
    def pids(self) -> dict[str, int]:
        """Return the process ids of what runs now, `postgres` and `kafka` included."""
        return {name: process.pid for name, process in self._all().items() if process.running}

    @property
    def fork_server_pid(self) -> int:
        """Return the process id of what all services are forked from."""
        return self._forking.process.pid

    def database_url(self, service: str) -> str:
        """Return the URL of a service's database, owner role."""
        return self.cluster.owner_url(database_of(package_of(service)))

    async def start(self) -> None:
        """Start everything; return when every service is ready."""
        self._began = time.monotonic()
        require_packages([*self._stand_ins, *self.services])
        self._folder.take()
        try:
            put_long_logs_aside(self.root / "log")
            self._choose_ports()
            self._tell(ready=False)
            self._forks = await ForkServer.start(self.root, self._profile, self.services, inherited(), self._note)
            async with asyncio.TaskGroup() as group:
                group.create_task(self._start_database())
                group.create_task(self._start_bus())
                for program in self._programs.values():
                    if program.service in STAND_INS:
                        group.create_task(self._run(program))
            async with asyncio.TaskGroup() as group:
                for program in self._programs.values():
                    if program.service not in STAND_INS:
                        group.create_task(self._run(program))
        except BaseException as error:
            await self.stop()
            if isinstance(error, BaseExceptionGroup):
                raise _first(error) from error
            raise
        self._note("everything is ready")
        self._tell(ready=True)

    async def stop(self) -> None:
        """Stop everything, in reverse order; nothing of it runs afterwards."""
        running = [*self._processes]
        self._wanted_down.update(running)
        stand_ins = [name for name in running if name in STAND_INS]
        for names in ([name for name in running if name not in STAND_INS], stand_ins):
            await asyncio.gather(*(self._processes[name].stop() for name in names))
        if self._forks is not None:
            await self._forks.stop()
        servers = [server.stop() for server in (self._kafka, self._postgres) if server is not None]
        await asyncio.gather(*servers)
        self._folder.leave()

    async def kill(self, name: str) -> None:
        """Kill -9 one process: a service, one of its roles, `postgres` or `kafka`; return when it is gone."""
        name = self._called(name)
        self._wanted_down.add(name)
        if name == "postgres" and self._postgres is not None:
            await self._postgres.kill()
        elif name in self._all():
            await self._all()[name].kill()
        else:
            raise StackError(f"{name} does not run here")

    async def restart(self, name: str) -> None:
        """Start one process, `postgres` or `kafka` again at its old address, stopped before if it runs; return when it is ready."""
        name = self._called(name)
        self._wanted_down.add(name)
        try:
            if name in ("postgres", "kafka"):
                await self._restart_server(name)
            else:
                if name in self._processes:
                    await self._processes[name].stop()
                await self._run(self._programs[name])
        finally:
            self._wanted_down.discard(name)  # Also when it did not come up: `revive` tries again.
            self._tell(ready=True)

    async def begin(self, name: str, more: Mapping[str, str]) -> Process:
        """Start one killed program with more settings than usual, and wait for nothing: for a process that is not meant to last."""
        return await self._begin(self._programs[name], self.ports[name], more)

    async def spare(self, name: str) -> Process:
        """Start a second process of a program at another port, and leave it to whoever asked to end it."""
        program, port = self._programs[name], free_or(None)
        return await self._forking.fork(self._surroundings().command(program, port, {}))

    async def revive(self) -> list[str]:
        """Start again what ended without having been told to; return the names. The fork server, which takes all with it, comes first."""
        if self._forks is not None and not self._forks.process.running:
            self._forks = await ForkServer.start(self.root, self._profile, self.services, inherited(), self._note)
        dead = [name for name, process in self._all().items() if not process.running and name not in self._wanted_down]
        for name in dead:
            self._note(f"{name} ended by itself, starting it again")
            await self.restart(name)
        return dead

    async def token(self, *, subject: str, roles: Sequence[str] = (), jurisdiction: str = "3709", **claims: Any) -> str:
        """Return a development token; more `claims`: `scopes` (default: the roles'), `organisation`, `department`, `lifetime_s`."""
        scopes = claims.pop("scopes", None)
        form = {"grant_type": DEVELOPMENT_GRANT, "subject": subject, "roles": " ".join(roles), "jurisdiction": jurisdiction}
        form |= {} if scopes is None else {"scope": " ".join(scopes)}
        return await ask_token(self.urls["issuer"], {**form, **{name: str(value) for name, value in claims.items() if value is not None}})

    def _choose_ports(self) -> None:
        last = self._folder.last_ports()
        for name in ("postgres", "kafka", *self._programs):
            port = free_or(last.get(name))
            while port in self.ports.values():
                port = free_or(None)
            self.ports[name] = port
        self._folder.keep_ports(self.ports)
        self.cluster.password = self._keys.password("database-roles")

    def _surroundings(self) -> Surroundings:
        ports = {program.service: self.ports[name] for name, program in self._programs.items() if program.is_door}
        between = {name: port for name, port in self._through.items() if name in ports}
        cluster, bootstrap = self.cluster, self.kafka
        if "postgres" in self._through:
            cluster = cluster.at_port(self._through["postgres"])
        if "kafka" in self._through:
            bootstrap = f"{HOST}:{self._through['kafka']}"
        return Surroundings(self.root, self._profile, ports | between, self._keys, cluster, bootstrap, self._settings)

    @property
    def _forking(self) -> ForkServer:
        if self._forks is None:
            raise StackError("the stack is not started")
        return self._forks

    def _called(self, name: str) -> str:
        if name in self._programs or name in ("postgres", "kafka"):
            return name
        short = name_of(package_of(name))
        if short not in self._programs:
            raise StackError(f"{short} does not run here as one process")
        return short

    async def _start_database(self) -> None:
        if not self.cluster.admin_url:
            log = self.root / "log" / "postgres.log"
            self._postgres = Postgres(self.root / "postgres", log, durable=self._durable, port=self.ports["postgres"])
            await self._postgres.start()
            self.cluster.admin_url = self._postgres.admin_url
        await self.cluster.create_roles()
        self._note("PostgreSQL answers")
        current = await asyncio.gather(*(is_current(package, self.cluster.owner_url(database_of(package))) for package in self.services))
        # One after the other: Alembic keeps its context in a global.
        for package in (package for package, is_it in zip(self.services, current, strict=True) if not is_it):
            await self.cluster.create_database(database_of(package))
            try:
                await import_module("shared.store.migrations").migrate(package, self.cluster.owner_url(database_of(package)))
            except Refusal as refusal:
                raise StackError(refusal.told, 2) from refusal
        self._note("databases are migrated")

    async def _start_bus(self) -> None:
        if not self.kafka:
            advertised = self._through.get("kafka", 0)
            self._kafka = Kafka(self.root / "kafka", self.root / "log" / "kafka.log", port=self.ports["kafka"], advertised=advertised)
            await self._kafka.start()
            self.kafka = self._kafka.bootstrap
        try:
            await ensure_topics(self.kafka, TOPICS)
        except BusUnavailable as error:
            told = f"Kafka {self.kafka} 无法使用，请检查 KAFKA_BOOTSTRAP_SERVERS。 Kafka at {self.kafka} cannot be used ({error}):"
            raise StackError(f"{told} check KAFKA_BOOTSTRAP_SERVERS", 2) from error
        self._note("Kafka answers")

    async def _restart_server(self, name: str) -> None:
        server = self._postgres if name == "postgres" else self._kafka
        if server is None:
            raise StackError(f"{name} does not run here")
        await server.stop()
        await server.start()

    async def _begin(self, program: Program, port: int, more: Mapping[str, str]) -> Process:
        if program.service in STAND_INS:
            (self.root / program.service).mkdir(exist_ok=True)
        process = self._processes[program.name] = await self._forking.fork(self._surroundings().command(program, port, more))
        return process

    async def _run(self, program: Program) -> None:
        name = program.name
        process = await self._begin(program, self.ports[name], {})
        address = f"http://{HOST}:{self.ports[name]}"
        async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=5)) as http:

            async def is_ready() -> bool:
                if not await accepts(self.ports[name]):
                    return False
                with contextlib.suppress(aiohttp.ClientError, TimeoutError):
                    async with http.get(f"{address}/readyz") as answer:
                        return answer.status == 200
                return False

            await process.ready(is_ready, READY_WITHIN_S)
        self._note(f"{name} is ready")

    def _all(self) -> dict[str, Process]:
        servers = {"postgres": self._postgres, "kafka": self._kafka}
        running = {name: server.process for name, server in servers.items() if server is not None and server.process is not None}
        return {**running, **self._processes}

    def _tell(self, *, ready: bool) -> None:
        databases = {name_of(package): self.cluster.owner_url(database_of(package)) for package in self.services} if ready else {}
        told = {name_of(package): self._surroundings().environment(package) for package in self.services} if ready else {}
        settings = {name: {key: value for key, value in of.items() if key.startswith("JIUJI_")} for name, of in told.items()}
        self._folder.write(
            State(
                supervisor=os.getpid(),
                ready=ready,
                pids=self.pids,
                ports=self.ports,
                urls=self.urls,
                kafka=self.kafka,
                admin_url=self.cluster.admin_url,
                databases=databases,
                settings=settings,
            )
        )

    def _note(self, what: str) -> None:
        self._say(f"{time.monotonic() - self._began:5.1f} s  {what}")


async def ask_token(issuer: str, form: Mapping[str, str]) -> str:
    """Return what an issuer grants. Raises `StackError` with its reason."""
    async with (
        aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=10)) as http,
        http.post(f"{issuer}/token", data=dict(form)) as answer,
    ):
        told = await answer.json(content_type=None)
        if answer.status != 200:
            raise StackError(f"no token: {told.get('error_description', told)}")
        return str(told["access_token"])


def _first(group: BaseExceptionGroup[BaseException]) -> BaseException:
    # Of several failures at once the first is told; the others are most often its consequences.
    error = group.exceptions[0]
    return _first(error) if isinstance(error, BaseExceptionGroup) else error
