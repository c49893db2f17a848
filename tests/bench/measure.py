"""How a figure is taken: product and limit in turns, in one run, with what they cost in processor time and memory."""

import gc
import os
import time
from collections.abc import Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from typing import Any

TICKS = os.sysconf("SC_CLK_TCK")


@dataclass
class Run:
    """One measurement. `own_s` is this process's processor time, `servers_s` that of PostgreSQL and Kafka together."""

    operations: int = 0
    seconds: float = 0.0
    own_s: float = 0.0
    servers_s: float = 0.0
    peak_mb: float = 0.0

    @property
    def rate(self) -> float:
        return self.operations / self.seconds

    @property
    def own_us(self) -> float:
        return self.own_s / self.operations * 1e6

    @property
    def servers_us(self) -> float:
        return self.servers_s / self.operations * 1e6


@dataclass
class Side:
    """What was measured on one side of a row: a name for it, and its runs."""

    name: str
    runs: list[Run] = field(default_factory=list)

    @property
    def rate(self) -> float:
        return median(run.rate for run in self.runs)

    @property
    def own_us(self) -> float:
        return median(run.own_us for run in self.runs)

    @property
    def servers_us(self) -> float:
        return median(run.servers_us for run in self.runs)

    @property
    def peak_mb(self) -> float:
        return median(run.peak_mb for run in self.runs)


@dataclass
class Row:
    """One line of the table. `value` is what the goal is about; `better` tells which side of the goal is good.

    `cost_us` is the processor time of one of the product's operations, the servers' included, for rows that add such costs up.
    """

    core: str
    what: str
    goal: float
    value: float
    unit: str = "×"
    better: str = "more"
    product: str = ""
    limit: str = ""
    spread: str = ""
    note: str = ""
    cost_us: float = 0.0

    @property
    def met(self) -> bool:
        return self.value >= self.goal if self.better == "more" else self.value <= self.goal


def cpu_of(pid: int) -> float:
    """Return the processor seconds of a process, of those of its children that it has reaped, and of those that live."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text("ascii").rpartition(")")[2].split()
        used = sum(int(fields[n]) for n in (11, 12, 13, 14)) / TICKS
        children = [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text("ascii").split()]
    except (FileNotFoundError, ProcessLookupError):
        return 0.0
    return used + sum(cpu_of(child) for child in children)


def pss_mib(pid: int) -> dict[int, float]:
    """Return the proportional set size of a process and of all that descend from it, by their ids, in MiB: shared pages count in parts."""
    try:
        rollup = Path(f"/proc/{pid}/smaps_rollup").read_text("ascii")
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text("ascii").split()
    except (FileNotFoundError, ProcessLookupError):
        return {}
    own = next(int(line.split()[1]) for line in rollup.splitlines() if line.startswith("Pss:")) / 1024
    return {pid: own} | {each: size for child in children for each, size in pss_mib(int(child)).items()}


def forget_peak(pid: int | str = "self") -> None:
    """Let the kernel's peak of resident memory begin anew."""
    try:
        Path(f"/proc/{pid}/clear_refs").write_text("5", "ascii")
    except OSError:  # Not every kernel allows it; the peak is then that of the whole process.
        return


def peak_mb(pid: int | str = "self") -> float:
    """Return the peak of resident memory since it was forgotten, in MiB."""
    for line in Path(f"/proc/{pid}/status").read_text("ascii").splitlines():
        if line.startswith("VmHWM:"):
            return int(line.split()[1]) / 1024
    return 0.0


@asynccontextmanager
async def measured(servers: Sequence[int], run: Run):
    """Take seconds, processor time and memory of the block into `run`; the caller sets `run.operations`."""
    gc.collect()
    forget_peak()
    before = sum(map(cpu_of, servers))
    own, began = time.process_time(), time.perf_counter()
    yield run
    run.seconds, run.own_s = time.perf_counter() - began, time.process_time() - own
    run.servers_s, run.peak_mb = sum(map(cpu_of, servers)) - before, peak_mb()


async def in_turns(rounds: int, *sides: tuple[str, Callable[[], Awaitable[Run]]]) -> list[Side]:
    """Run every side once a round, one after the other, so that whatever else the machine does hits all alike."""
    taken = [Side(name) for name, _ in sides]
    for _ in range(rounds):
        for side, (_, work) in zip(taken, sides, strict=True):
            side.runs.append(await work())
    return taken


def compared(core: str, what: str, goal: float, product: Side, limit: Side, **more: Any) -> Row:
    """Return the row of a product whose rate is compared with its limit's."""
    ratios = [mine.rate / other.rate for mine, other in zip(product.runs, limit.runs, strict=True)]
    return Row(
        core,
        what,
        goal,
        product.rate / limit.rate,
        product=told(product),
        limit=f"{limit.name}: {told(limit)}",
        spread=f"{min(ratios):.2f}–{max(ratios):.2f}",
        cost_us=product.own_us + product.servers_us,
        **more,
    )


def told(side: Side) -> str:
    """Return a side's medians as the table shows them."""
    rate = f"{side.rate:,.0f}" if side.rate >= 100 else f"{side.rate:.2f}"
    return f"{rate}/s, {side.own_us:.1f} µs own CPU + {side.servers_us:.1f} µs servers' each, peak {side.peak_mb:.0f} MB"


def percentile(values: Sequence[float], share: float) -> float:
    """Return the value that `share` of all do not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]
