"""Reads that prefer to wait, under conditions where only a wake-up can end their sleep."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import httpx

from shared.kit.clock import SystemClock
from shared.store.wakeups import Wakeups
from tests.support.harness import Harness

NEVER_S = 600.0
"""A sweep, or a wait, that no test lives to see."""

DEADLINE_S = 60
LONG = {"prefer": f"wait={NEVER_S:.0f}"}

News = Callable[[Harness, httpx.AsyncClient, str, Callable[[], Awaitable[Any]]], Awaitable[httpx.Response]]


async def sleeping(wakeups: Wakeups, count: int = 1) -> None:
    """Wait until so many reads sleep."""
    async with asyncio.timeout(DEADLINE_S):
        while sum(bool(one.changed._waiters) for watches in wakeups.watches._by_id.values() for one in watches) < count:  # type: ignore[attr-defined]  # noqa: ASYNC110  # Nothing announces a sleep.
            await asyncio.sleep(0.001)


async def answered(task: asyncio.Task[httpx.Response]) -> httpx.Response:
    """Return the answer of a read, which comes soon if ever."""
    async with asyncio.timeout(DEADLINE_S):
        return await task


async def news(h: Harness, client: httpx.AsyncClient, url: str, change: Callable[[], Awaitable[Any]]) -> httpx.Response:
    """Return what a read that waits for news is answered once `change` was made."""
    h.db.wakeups = Wakeups(SystemClock(), sweep_s=NEVER_S)
    known = (await client.get(url)).headers.get("etag")
    task = asyncio.create_task(client.get(url, headers=LONG | ({"if-none-match": known} if known else {})))
    await sleeping(h.db.wakeups)
    await change()
    return await answered(task)
