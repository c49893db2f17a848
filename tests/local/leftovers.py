"""Finds what still runs of a stack, by the folder that each of its processes was told."""

import asyncio
from collections.abc import Callable
from pathlib import Path

import psutil


def processes_of(root: Path) -> dict[int, str]:
    """Return pid and name of every process that was started with this folder in its arguments or environment."""
    found = {}
    for process in psutil.process_iter():
        try:
            told = [*process.cmdline(), *process.environ().values(), process.cwd()]
            alive = process.status() != psutil.STATUS_ZOMBIE
        except (psutil.NoSuchProcess, psutil.AccessDenied):
            continue
        if alive and any(str(root) in text for text in told):
            found[process.pid] = process.name()
    return found


async def until(condition: Callable[[], object], within_s: float = 60.0) -> None:
    """Return when the condition holds; other processes make it true, so nothing can announce it."""
    async with asyncio.timeout(within_s):
        while not condition():  # noqa: ASYNC110
            await asyncio.sleep(0.01)


async def none_left(root: Path, within_s: float = 60.0) -> dict[int, str]:
    """Return an empty dict as soon as nothing of the folder runs, else what still runs after `within_s`."""
    try:
        await until(lambda: not processes_of(root), within_s)
    except TimeoutError:
        return processes_of(root)
    return {}
