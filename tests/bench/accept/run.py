"""Measures registering beside its yardsticks, in turns, in one run.

    python -m tests.bench.accept.run --rounds 5 --seconds 4

`measure` is what a harness calls. Every round runs each side once; a side's figures are the medians of its rounds, a ratio is the median
of the rounds' ratios. All sides share the machine with the client and PostgreSQL, as everything here does.
"""

import argparse
import asyncio
import os
import re
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

CONNECTIONS = 64
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
        return "{:10} {:8.0f}/s  p50 {:6.1f} ms  p99 {:6.1f} ms  own {:6.0f} µs  PostgreSQL {:6.0f} µs  peak {:4.0f} MiB".format(
            self.name, *figures, self.peak_mib
        )


@dataclass(frozen=True, slots=True)
class Measured:
    """All sides of a run, by name."""

    sides: dict[str, Side]

    def ratio(self, limit: str) -> float:
        """Return the product's rate as a multiple of a limit's: the median of the rounds."""
        return median(mine / theirs for mine, theirs in zip(self.sides["product"].per_s, self.sides[limit].per_s, strict=True))


async def measure(rounds: int, *, seconds: float = 4.0, servers: Servers | None = None) -> Measured:
    """Run every side in turn, `rounds` times, on `servers` (durable) or on servers of its own."""
    with tempfile.TemporaryDirectory(prefix="jiuji-bench-", ignore_cleanup_errors=True) as root:
        async with place(Path(root), servers) as where, AsyncExitStack() as stack:
            sides = {name: Side(name) for name in (*SIDES, "pgbench")}
            turns: dict[str, Callable[[Side], Awaitable[None]]] = {}
            for name, (module, *arguments) in SIDES.items():
                database = await where.database(f"bench_{name.replace(' ', '_')}")
                program = await stack.enter_async_context(where.running(module, database, *arguments))
                turns[name] = _loads(where, program, seconds)
            turns["pgbench"] = _pgbench(where, await where.database("bench_pgbench"), seconds)
            for name, turn in turns.items():
                await turn(Side(name))  # Warm: tokens, plans, pages.
            for _ in range(rounds):
                for name, turn in turns.items():
                    await turn(sides[name])
            return Measured(sides)


def _loads(where: Place, program: Running, seconds: float) -> Callable[[Side], Awaitable[None]]:
    first = 0

    async def turn(side: Side) -> None:
        nonlocal first
        before = where.postgres_cpu_s
        told = await program.loaded(connections=CONNECTIONS, seconds=seconds, first=first)
        if set(told["statuses"]) != {"201"} or told["closed"]:
            raise RuntimeError(f"{side.name}: not every call was answered with 201: {told}")
        first = told["next"]
        _note(side, told, told["cpu_us"], (where.postgres_cpu_s - before) / told["requests"] * 1e6)
        side.peak_mib = program.peak_mib

    return turn


def _pgbench(where: Place, database: str, seconds: float) -> Callable[[Side], Awaitable[None]]:
    async def turn(side: Side) -> None:
        before = where.postgres_cpu_s
        options = ["-n", "-M", "prepared", "-c", str(PGBENCH_CLIENTS), "-j", "1", "-T", str(max(1, round(seconds))), "-f", str(SCRIPT)]
        process = await asyncio.create_subprocess_exec(
            str(postgres_bin() / "pgbench"),
            *options,
            where.servers.app_url(database),
            stdout=asyncio.subprocess.PIPE,
            env={"LC_ALL": "C", "PATH": os.environ["PATH"]},
        )
        told = (await process.communicate())[0].decode()
        rate, done = (re.search(pattern, told) for pattern in (r"tps = ([0-9.]+)", r"actually processed: (\d+)"))
        if process.returncode != 0 or rate is None or done is None:
            raise RuntimeError(f"pgbench ended with status {process.returncode}: {told}")
        latency = 1000 * PGBENCH_CLIENTS / float(rate[1])
        figures = {"per_s": float(rate[1]), "p50_ms": latency, "p99_ms": 0.0}
        _note(side, figures, 0.0, (where.postgres_cpu_s - before) / int(done[1]) * 1e6)

    return turn


def _note(side: Side, told: dict[str, Any], own_us: float, postgres_us: float) -> None:
    for figures, value in (
        (side.per_s, told["per_s"]),
        (side.p50_ms, told["p50_ms"]),
        (side.p99_ms, told["p99_ms"]),
        (side.own_us, own_us),
        (side.postgres_us, postgres_us),
    ):
        figures.append(value)


def told(measured: Measured) -> Sequence[str]:
    """Return the lines that a run prints."""
    product = measured.sides["product"]
    goals = {"route": 0.75, "orm": 9.0, "pgbench": 0.85}
    ratios = [f"product / {limit}: {measured.ratio(limit):.2f} (goal {goal})" for limit, goal in goals.items()]
    ratios.append(f"product / hot route: {measured.ratio('hot route'):.2f} (no goal)")
    ratios.append(f"product p99: {median(product.p99_ms):.1f} ms at {CONNECTIONS} connections (goal 12)")
    return [*map(str, measured.sides.values()), *ratios]


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=float, default=4.0)
    chosen = parser.parse_args()
    sys.stdout.write("\n".join(told(asyncio.run(measure(chosen.rounds, seconds=chosen.seconds)))) + "\n")


if __name__ == "__main__":
    main()
