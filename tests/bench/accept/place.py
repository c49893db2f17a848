"""Where it is measured: durable PostgreSQL, an issuer, and one process for each thing that is measured; what they cost is read in /proc."""

import asyncio
import json
import os
import sys
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import aiohttp

from deploy.local.installed import ROOT
from deploy.local.ports import HOST, free_or
from deploy.local.processes import Command, Process
from deploy.local.servers import Servers
from shared.store.migrations import migrate
from tests.support.harness import TEST_KEY
from tests.support.issuer import AUDIENCE, Issuer

TICK_S = 1 / os.sysconf("SC_CLK_TCK")
OFFICER = {
    "sub": "clerk-1",
    "roles": ["village_officer"],
    "scope": "case:register case:handle case:read",
    "jurisdiction": "3709",
    "organisation": "潮泉镇",
}


@dataclass(slots=True)
class Place:
    """PostgreSQL and an issuer, and what a program needs to be told to use them."""

    root: Path
    servers: Servers
    issuer: Issuer
    token: str

    async def database(self, name: str) -> str:
        """Make an empty, migrated database of intake, a new one if there is one of that name; return its name."""
        await self.servers.drop_database(name)
        await self.servers.create_database(name)
        await migrate("intake", self.servers.owner_url(name))
        return name

    @asynccontextmanager
    async def running(self, module: str, database: str, *arguments: str) -> AsyncIterator["Running"]:
        """Run a program; stop it afterwards."""
        port = free_or(None)
        told = {
            "JIUJI_HOST": HOST,
            "JIUJI_PORT": str(port),
            "JIUJI_PROFILE": str(ROOT / "deploy" / "profiles" / "taian"),
            "JIUJI_OIDC_ISSUER": self.issuer.url,
            "JIUJI_OIDC_AUDIENCE": AUDIENCE,
            "JIUJI_OIDC_JWKS_URL": f"{self.issuer.url}/jwks.json",
            "JIUJI_DATABASE_URL": self.servers.app_url(database),
            "JIUJI_KAFKA_BOOTSTRAP_SERVERS": f"{HOST}:1",
            "JIUJI_MASTER_KEY": TEST_KEY,
            "PATH": os.environ["PATH"],
        }
        process = await Process.start(
            Command(module, [sys.executable, "-m", module, *arguments], self.root / f"{database}.log", told, cwd=ROOT)
        )
        try:
            url = f"http://{HOST}:{port}"
            await process.ready(lambda: _answers(url), 60.0)
            yield Running(url, process.pid, self.token)
        finally:
            await process.stop()

    @property
    def postgres_cpu_s(self) -> float:
        """Return the CPU seconds of PostgreSQL so far: of its processes that run and of those that have ended."""
        assert self.servers.postgres is not None
        assert self.servers.postgres.process is not None
        postmaster = self.servers.postgres.process.pid
        family = [stat for stat in _stats() if stat[0] == postmaster or stat[1] == postmaster]
        return sum(own + (ended if pid == postmaster else 0) for pid, _, own, ended in family) * TICK_S


@dataclass(frozen=True, slots=True)
class Running:
    """A program that answers at `url`."""

    url: str
    pid: int
    token: str

    @property
    def cpu_s(self) -> float:
        """Return its CPU seconds so far."""
        return next(own for pid, _, own, _ in _stats() if pid == self.pid) * TICK_S

    @property
    def peak_mib(self) -> float:
        """Return the most memory that it ever had, resident."""
        for line in Path(f"/proc/{self.pid}/status").read_text("ascii").splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) / 1024
        return 0.0

    async def loaded(
        self, *, connections: int, seconds: float, first: int, path: str = "/v1/cases", rate: float | None = None
    ) -> dict[str, Any]:
        """Load it from a process of its own, with a `rate` in an open loop; return what came of it, `cpu_us` of the program included."""
        before = self.cpu_s
        options = {"--path": path, "--connections": connections, "--seconds": seconds, "--first": first}
        options |= {} if rate is None else {"--rate": rate}
        told = await _output("tests.bench.accept.load", self.url, self.token, *(str(part) for pair in options.items() for part in pair))
        result: dict[str, Any] = json.loads(told)
        result["cpu_us"] = (self.cpu_s - before) / max(1, result["requests"]) * 1e6
        return result


@asynccontextmanager
async def place(root: Path, servers: Servers | None = None) -> AsyncIterator[Place]:
    """Start an issuer and, unless there are servers, PostgreSQL with fsync and synchronous_commit on; stop what was started."""
    await asyncio.to_thread(root.chmod, 0o755)  # PostgreSQL runs as another user.
    started = servers or await Servers.start(root, durable=True)
    try:
        async with Issuer() as issuer:
            token = issuer.sign(OFFICER, issued_at=1_700_000_000, lifetime_s=3_000_000_000)
            yield Place(root, started, issuer, token)
    finally:
        if servers is None:
            await started.stop()


async def _output(module: str, *arguments: str, environment: Mapping[str, str] | None = None) -> bytes:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", module, *arguments, stdout=asyncio.subprocess.PIPE, cwd=ROOT, env=environment
    )
    told, _ = await process.communicate()
    if process.returncode != 0:
        raise RuntimeError(f"{module} ended with status {process.returncode}")
    return told


async def _answers(url: str) -> bool:
    try:
        async with aiohttp.ClientSession() as http, http.get(f"{url}/healthz") as answer:
            return answer.status == 200
    except aiohttp.ClientError:
        return False


def _stats() -> list[tuple[int, int, int, int]]:
    """Return pid, parent, own ticks and ticks of ended children of every process."""
    found = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            parts = stat.read_text("utf-8", errors="replace").rpartition(")")[2].split()
        except OSError:  # It ended in the meantime.
            continue
        found.append((int(stat.parent.name), int(parts[1]), int(parts[11]) + int(parts[12]), int(parts[13]) + int(parts[14])))
    return found
