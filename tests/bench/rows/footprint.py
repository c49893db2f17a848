"""What an idle stack takes of memory, and how soon it is ready when its data are there already: as `jiuji stack up` starts it."""

import asyncio
import sys
import time
from pathlib import Path
from statistics import median

from deploy.local.installed import ROOT
from deploy.local.state import Folder, State
from shared.kit.clock import pause
from tests.bench.measure import Row, pss_mib
from tests.bench.stage import Stage

SETTLED_S = 75.0
"""After the start: every service has swept a few times, and given back the connections that only its start needed."""

GOAL_MIB, GOAL_S = 700.0, 4.0


async def measure(stage: Stage) -> list[Row]:
    """Start a whole stack once to make its data, then a few times more; look at the memory of the last one."""
    root = stage.root / "stack"
    cold_s, _ = await _up(root)
    warm = []
    for _ in range(stage.rounds):
        await _stack("down", root)
        warm.append(await _up(root))
    try:
        await pause(asyncio.Event(), SETTLED_S)
        state = Folder(root).read()
        assert state is not None
        parts, number = _parts(state)
    finally:
        await _stack("down", root)
    told = [ready_s for ready_s, _ in warm]
    called = median(whole_s for _, whole_s in warm)
    each = ", ".join(f"{name} {size:.0f}" for name, size in sorted(parts.items(), key=lambda pair: -pair[1]))
    return [
        Row(
            "footprint", "memory of an idle stack", GOAL_MIB, sum(parts.values()), "MiB", "less", note=f"PSS of {number} processes: {each}"
        ),
        Row(
            "footprint",
            "a warm start until everything is ready",
            GOAL_S,
            median(told),
            "s",
            "less",
            spread=f"{min(told):.1f}–{max(told):.1f}",
            note=f"told by the stack; the whole command took {called:.1f} s, and the first start, which makes the data, {cold_s:.1f} s",
        ),
    ]


async def _up(root: Path) -> tuple[float, float]:
    """Start the stack; return the seconds that it says it took, and those of the whole command."""
    began = time.perf_counter()
    await _stack("up", root)
    took = time.perf_counter() - began
    last = (root / "log" / "stack.log").read_text("utf-8").splitlines()[-1]
    assert last.endswith("everything is ready"), last
    return float(last.split()[0]), took


async def _stack(command: str, root: Path) -> None:
    arguments = ["-m", "deploy.cli", "stack", command, "--root", str(root)]
    process = await asyncio.create_subprocess_exec(sys.executable, *arguments, cwd=ROOT, stdout=asyncio.subprocess.DEVNULL)
    if await process.wait() != 0:
        raise RuntimeError(f"jiuji stack {command} failed; see {root}/log")


def _parts(state: State) -> tuple[dict[str, float], int]:
    """Return MiB by part: the servers with their children, the supervisor, and the rest, which is services, stand-ins and fork server."""
    everything = pss_mib(state.supervisor)
    servers = {name: pss_mib(state.pids[pid_name]) for name, pid_name in (("PostgreSQL", "postgres"), ("Kafka", "kafka"))}
    parts = {name: sum(sizes.values()) for name, sizes in servers.items()} | {"supervisor": everything[state.supervisor]}
    return parts | {"services": sum(everything.values()) - sum(parts.values())}, len(everything)
