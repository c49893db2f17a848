"""Measures registering beside its yardsticks, in turns, in one run.

    python -m tests.bench.accept.run --rounds 5 --seconds 4

`measure` is what a harness calls. Every round runs each side once; a side's figures are the medians of its rounds, a ratio is the median
of the rounds' ratios. All sides share the machine with the client and PostgreSQL, as everything here does.
"""

import argparse
import asyncio
import contextlib
import os
import re
import resource
import sys
import tempfile
from collections.abc import Awaitable, Callable, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from typing import Any

from deploy.local.installed import postgres_bin
from deploy.local.servers import Servers
from tests.bench.accept.place import Place, Running, place
from tests.bench.measure import peak_mb, percentile

CONNECTIONS = 64
FEW, ORDINARY = "product, 16 connections", "product, ordinary way"
FEW_CONNECTIONS = 16
VARIANTS: dict[str, dict[str, Any]] = {
    FEW: {"connections": FEW_CONNECTIONS, "first": 10_000_000},
    # The short way takes no request with a query.
    ORDINARY: {"path": "/v1/cases?way=ordinary", "first": 20_000_000},
}
"""The product, asked otherwise, by people who are none of the others': a person's second application would be a duplicate."""

OPEN = "product, open loop"
OPEN_FIRST, WARM_RATE = 15_000_000, 500.0
"""Calls come by their own clock at half of the highest rate that callers who never pause have reached so far."""

GOALS = ((ORDINARY, "route", 0.75), ("product", "pgbench", 0.85), ("product", "orm", 9.0), (ORDINARY, "orm", 9.0))
"""Which side is held against which, like against like: the ordinary way against a route that goes it too."""
PGBENCH_CLIENTS = 16
SCRIPT = Path(__file__).with_name("accept.pgbench.sql")

SIDES = {
    "product": ("intake", "--role", "api"),
    "route": ("tests.bench.accept.route_only",),
    "hot route": ("tests.bench.accept.route_only", "--hot"),
    "orm": ("tests.bench.accept.orm",),
}


@dataclass(slots=True)
class Side:
    """The rounds of one thing that is measured. `own_us` is the CPU of its process for one answer, `postgres_us` PostgreSQL's."""

    name: str
    per_s: list[float] = field(default_factory=list)
    p50_ms: list[float] = field(default_factory=list)
    p99_ms: list[float] = field(default_factory=list)
    own_us: list[float] = field(default_factory=list)
    postgres_us: list[float] = field(default_factory=list)
    peak_mib: float = 0.0

    def __str__(self) -> str:
        figures = [median(values or [0.0]) for values in (self.per_s, self.p50_ms, self.p99_ms, self.own_us, self.postgres_us)]
        return "{:23} {:8.0f}/s  p50 {:6.1f} ms  p99 {:6.1f} ms  own {:6.0f} µs  PostgreSQL {:6.0f} µs  peak {:4.0f} MiB".format(
            self.name, *figures, self.peak_mib
        )


@dataclass(frozen=True, slots=True)
class Measured:
    """All sides of a run, by name."""

    sides: dict[str, Side]

    def ratios(self, side: str, limit: str) -> list[float]:
        """Return a side's rate as a multiple of a limit's, by round."""
        return [mine / theirs for mine, theirs in zip(self.sides[side].per_s, self.sides[limit].per_s, strict=True)]


async def measure(rounds: int, *, seconds: float = 4.0, servers: Servers | None = None) -> Measured:
    """Run every side in turn, `rounds` times, on `servers` (durable) or on servers of its own."""
    with tempfile.TemporaryDirectory(prefix="jiuji-bench-", ignore_cleanup_errors=True) as root:
        async with place(Path(root), servers) as where, AsyncExitStack() as stack:
            sides = {name: Side(name) for name in (*SIDES, *VARIANTS, OPEN, "pgbench")}
            turns: dict[str, Callable[[Side], Awaitable[None]]] = {}
            for name, (module, *arguments) in SIDES.items():
                database = await where.database(f"bench_{name.replace(' ', '_')}")
                program = await stack.enter_async_context(where.running(module, database, *arguments))
                turns[name] = _loads(where, program, seconds)
                if name == "product":
                    turns |= {other: _loads(where, program, seconds, **asked) for other, asked in VARIANTS.items()}
                    turns[OPEN] = _loads(where, program, seconds, first=OPEN_FIRST, peaks=sides[name].per_s)
            turns["pgbench"] = _pgbench(where, await where.database("bench_pgbench"), seconds)
            for name, turn in turns.items():
                await turn(Side(name))  # Warm: tokens, plans, pages.
            for _ in range(rounds):
                for name, turn in turns.items():
                    await turn(sides[name])
            return Measured(sides)


def _loads(
    where: Place,
    program: Running,
    seconds: float,
    *,
    connections: int = CONNECTIONS,
    first: int = 0,
    path: str = "/v1/cases",
    peaks: Sequence[float] | None = None,
) -> Callable[[Side], Awaitable[None]]:
    """Return one turn of a program; `peaks` are the rates of which the highest is halved, and make the loop an open one."""

    async def turn(side: Side) -> None:
        nonlocal first
        before = where.postgres_cpu_s
        rate = None if peaks is None else max(peaks, default=2 * WARM_RATE) / 2
        told = await program.loaded(connections=connections, seconds=seconds, first=first, path=path, rate=rate)
        if set(told["statuses"]) != {"201"} or told["closed"]:
            raise RuntimeError(f"{side.name}: not every call was answered with 201: {told}")
        first = told["next"]
        _note(side, told, told["cpu_us"], (where.postgres_cpu_s - before) / told["requests"] * 1e6)
        side.peak_mib = program.peak_mib

    return turn


def _pgbench(where: Place, database: str, seconds: float) -> Callable[[Side], Awaitable[None]]:
    async def turn(side: Side) -> None:
        options = ["-n", "-M", "prepared", "-c", str(PGBENCH_CLIENTS), "-j", "1", "-T", str(max(1, round(seconds))), "-f", str(SCRIPT)]
        with tempfile.TemporaryDirectory(prefix="jiuji-pgbench-") as log:
            before, own_before = where.postgres_cpu_s, _reaped_s()
            process = await asyncio.create_subprocess_exec(
                str(postgres_bin() / "pgbench"),
                *options,
                *("--log", f"--log-prefix={log}/each"),
                where.servers.app_url(database),
                stdout=asyncio.subprocess.PIPE,
                env={"LC_ALL": "C", "PATH": os.environ["PATH"]},
            )
            told = asyncio.create_task(process.communicate())
            side.peak_mib = await _highest(process.pid, told)
            said = (await told)[0].decode()
            postgres_s, own_s = where.postgres_cpu_s - before, _reaped_s() - own_before
            took_ms = _logged_ms(Path(log))
        rate, done = (re.search(pattern, said) for pattern in (r"tps = ([0-9.]+)", r"actually processed: (\d+)"))
        if process.returncode != 0 or rate is None or done is None:
            raise RuntimeError(f"pgbench ended with status {process.returncode}: {said}")
        figures = {"per_s": float(rate[1]), "p50_ms": percentile(took_ms, 0.50), "p99_ms": percentile(took_ms, 0.99)}
        _note(side, figures, own_s / int(done[1]) * 1e6, postgres_s / int(done[1]) * 1e6)

    return turn


def _logged_ms(log: Path) -> list[float]:
    """Return how long each transaction took, by pgbench's own log."""
    return [int(line.split()[2]) / 1000 for file in log.iterdir() for line in file.read_text("ascii").splitlines()]


async def _highest(pid: int, ended: asyncio.Task[Any]) -> float:
    """Return the most memory that a process had while it was looked at; after its end nobody can tell."""
    highest = 0.0
    while not ended.done():
        with contextlib.suppress(FileNotFoundError, ProcessLookupError):
            highest = max(highest, peak_mb(pid))
        await asyncio.wait([ended], timeout=0.05)
    return highest


def _reaped_s() -> float:
    """Return the processor seconds of all ended children so far; in a turn only one child ends."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _note(side: Side, told: dict[str, Any], own_us: float, postgres_us: float) -> None:
    for figures, value in (
        (side.per_s, told["per_s"]),
        (side.p50_ms, told["p50_ms"]),
        (side.p99_ms, told["p99_ms"]),
        (side.own_us, own_us),
        (side.postgres_us, postgres_us),
    ):
        figures.append(value)


def queueing(measured: Measured) -> str:
    """Return what tells waiting in line from slowness: Little's law, which needs no measurement, and fewer people in the line."""
    product, few = measured.sides["product"], measured.sides[FEW]
    rate = median(product.per_s)
    return (
        f"by Little's law {CONNECTIONS} callers who never pause wait {CONNECTIONS} ÷ {rate:,.0f}/s = {CONNECTIONS / rate * 1e3:.1f} ms on"
        f" average, whatever is done for each; measured p50 {median(product.p50_ms):.1f} ms. With {FEW_CONNECTIONS} connections:"
        f" {median(few.per_s):,.0f}/s, p50 {median(few.p50_ms):.1f} ms, p99 {median(few.p99_ms):.1f} ms"
    )


def told(measured: Measured) -> Sequence[str]:
    """Return the lines that a run prints."""
    product = measured.sides["product"]
    ratios = [f"{side} / {limit}: {median(measured.ratios(side, limit)):.2f} (goal {goal})" for side, limit, goal in GOALS]
    ratios.append(f"product / hot route: {median(measured.ratios('product', 'hot route')):.2f} (no goal)")
    ratios.append(f"product p99: {median(product.p99_ms):.1f} ms at {CONNECTIONS} connections that never pause")
    ratios.append(f"product p99: {median(measured.sides[OPEN].p99_ms):.1f} ms, open loop at half of the peak rate (goal 12)")
    ratios.append(queueing(measured))
    return [*map(str, measured.sides.values()), *ratios]


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=float, default=4.0)
    chosen = parser.parse_args()
    sys.stdout.write("\n".join(told(asyncio.run(measure(chosen.rounds, seconds=chosen.seconds)))) + "\n")


if __name__ == "__main__":
    main()
