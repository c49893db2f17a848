"""The rows, in order; which of them to run; where the table goes."""

import argparse
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import uvloop

from tests.bench import machine, report
from tests.bench.measure import Row
from tests.bench.rows import (
    accept,
    accepting,
    alone,
    consumer,
    desk,
    flow,
    footprint,
    idle,
    latency,
    ledger,
    lifecycle,
    loaded,
    outage,
    overload,
    prooflog,
    relay,
    sharing,
    stream,
    timers,
)
from tests.bench.stage import Stage, staged

ROUNDS = 5
TABLE = Path("docs/benchmarks.md")


@dataclass(frozen=True)
class Core:
    """A core and how it is measured: in the ordinary run, at scale (None: the same), and tiny, only to see that it runs.

    Those without `servers` start whole programs of their own, and have no tiny form.
    """

    measure: Callable[[Stage], Awaitable[list[Row]]]
    scale: Callable[[Stage], Awaitable[list[Row]]] | None
    tiny: Callable[[Stage], Awaitable[list[Row]]] | None = None
    servers: bool = True
    only_scale: bool = False


CORES: dict[str, Core] = {
    "accept": Core(partial(accept.measure, seconds=4.0), None, partial(accept.measure, seconds=0.2), servers=False),
    "relay": Core(partial(relay.measure, events=60_000), None, partial(relay.measure, events=300)),
    "consumer": Core(
        partial(consumer.measure, sizes={"sample": 12_000, "referral": 12_000, "audit": 3_000}),
        None,
        partial(consumer.measure, sizes={"sample": 60, "referral": 60, "audit": 60}),
    ),
    "sharing": Core(
        partial(sharing.measure, sizes={"referral": 10_000, "audit": 10_000}),
        None,
        partial(sharing.measure, sizes={"referral": 1_000}),
    ),
    "timers": Core(
        partial(timers.measure, waiting=200_000, seconds=10, burst=100_000),
        partial(timers.measure, waiting=5_000_000, seconds=60, burst=100_000),
        partial(timers.measure, waiting=100, seconds=2, burst=700),
    ),
    "prooflog": Core(partial(prooflog.measure, leaves=100_000), None, partial(prooflog.measure, leaves=300)),
    "ledger": Core(partial(ledger.measure, postings=40_000, single=4_000), None, partial(ledger.measure, postings=400, single=64)),
    "desk": Core(partial(desk.measure, cases=500), None, partial(desk.measure, cases=5)),
    "stream": Core(
        partial(stream.measure, listeners=1_000, frames=100),
        partial(stream.measure, listeners=5_000, frames=100),
        partial(stream.measure, listeners=3, frames=4),
    ),
    "latency": Core(partial(latency.measure, events=500), None, partial(latency.measure, events=20)),
    "accepting": Core(partial(accepting.measure, seconds=6.0), None, servers=False),
    "idle": Core(partial(idle.measure, seconds=60.0), None, servers=False),
    "footprint": Core(footprint.measure, None, servers=False),
    "lifecycle": Core(partial(lifecycle.measure, seconds=10.0), None, servers=False),
    "alone": Core(partial(alone.measure, cases=30, urgent=40), None, servers=False),
    "flow": Core(
        partial(flow.measure, cases=150, crowd=512, events=2_000, seconds=2.0),
        partial(flow.measure, cases=600, crowd=1_024, events=2_000, seconds=2.0),
        servers=False,
    ),
    "overload": Core(partial(overload.measure, cases=150, seconds=60.0), None, servers=False),
    "loaded": Core(
        partial(loaded.measure, few=240, many=10_000, cases=24),
        partial(loaded.measure, few=10_000, many=1_000_000, cases=40),
        servers=False,
        only_scale=True,
    ),
    "outage": Core(partial(outage.measure, minutes=2), partial(outage.measure, minutes=10), servers=False, only_scale=True),
}


async def take(names: list[str], rounds: int, table: Path, *, scale: bool) -> list[Row]:
    """Measure the cores of these names, one after the other, each on servers of its own; write each into the table as it comes."""
    taken: list[Row] = []
    spent: dict[str, float] = {}
    for name in names:
        core, began = CORES[name], time.perf_counter()
        measure = core.scale if scale and core.scale is not None else core.measure
        with tempfile.TemporaryDirectory(prefix="jiuji-bench-", ignore_cleanup_errors=True) as root:
            async with staged(Path(root), rounds, servers=core.servers) as stage:
                rows = await measure(stage)
        spent[name] = time.perf_counter() - began
        report.write(table, name, rows, machine.describe(Path(tempfile.gettempdir())), rounds=rounds, scale=scale)
        taken += rows
        print(report.lines(rows), f"  ({spent[name]:.0f} s)", sep="\n", flush=True)
    each = ", ".join(f"{name} {seconds:.0f}" for name, seconds in spent.items())
    print(f"{sum(spent.values()) / 60:.1f} min in all; in seconds: {each}", flush=True)
    return taken


def main() -> None:
    """Read the command line, measure, write the table."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--core", action="append", choices=sorted(CORES), help="only this core; may be given more than once")
    parser.add_argument("--rounds", type=int, default=ROUNDS, help="how often product and limit take turns")
    parser.add_argument("--scale", action="store_true", help="the long rows: a million cases, five million timers")
    parser.add_argument("--table", type=Path, default=TABLE, help="where the table is kept; rows of other cores stay as they are")
    chosen = parser.parse_args()
    names = chosen.core or [name for name, core in CORES.items() if (core.scale is not None if chosen.scale else not core.only_scale)]
    taken = uvloop.run(take(names, chosen.rounds, chosen.table, scale=chosen.scale))
    missed = [f"{row.core}: {row.what}" for row in taken if not row.met]
    print("missed: " + "; ".join(missed) if missed else "every goal met", file=sys.stderr)
