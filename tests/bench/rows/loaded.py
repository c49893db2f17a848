"""Whole cases a second on a system that has had a million, beside one that has had ten thousand; two stacks, in turns.

Loaded are the databases of intake, assessment and audit, each with so many cases: `tests/bench/copies.py` tells how and what is left out
(the outbox, which is dropped by the day anyway, and the tree over the copied leaves, which has a row of its own in `prooflog`). Referral,
disbursement and the departments hold only the cases that were really carried.
"""

import asyncio
import time
import uuid
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path

from deploy.demo.client import Api
from deploy.demo.player import Player
from deploy.local.programs import database_of
from deploy.local.stack import Stack
from tests.bench.copies import PER_CASE, admin_url_of, multiply
from tests.bench.measure import Row, Run, compared, in_turns, measured
from tests.bench.rows.flow import AT_ONCE, PROFILE, SETTINGS, WATCHER, carry, policy_of_demo, told_stories
from tests.bench.stage import Stage

GOAL = 0.95
SERVICES = ("intake", "assessment", "audit")


async def measure(stage: Stage, few: int, many: int, cases: int) -> list[Row]:
    """Carry `cases` cases a round, with `few` cases loaded and with `many`."""
    async with _loaded(stage.root / "few", few) as (less, _), _loaded(stage.root / "many", many) as (more, loading):
        theirs, ours = await in_turns(stage.rounds, (f"with {few:,} cases loaded", _carrying(less, cases)), ("", _carrying(more, cases)))
    note = (
        f"{cases} cases a round, {AT_ONCE} at once; loaded are {', '.join(SERVICES)}: {loading}; at most {PER_CASE} rows a case in a table;"
        " own CPU is the client's here, servers' that of the whole stack"
    )
    return [compared("loaded", f"whole cases a second with {many:,} cases loaded, ÷ with {few:,}", GOAL, ours, theirs, note=note)]


@asynccontextmanager
async def _loaded(root: Path, cases: int) -> AsyncIterator[tuple[tuple[Stack, Player], str]]:
    async with Stack(root=root, profile=PROFILE, settings=SETTINGS) as stack, Api(lambda: stack.urls, stack.token) as api:
        player = Player(api, uuid.uuid4().hex, (await api.get(WATCHER, "audit", "/v1/log-key"))["key"], policy_of_demo())
        await carry(player, told_stories(), AT_ONCE)
        began = time.perf_counter()
        urls = [admin_url_of(stack.cluster.admin_url, database_of(service)) for service in SERVICES]
        added = sum(await asyncio.gather(*(multiply(url, AT_ONCE, cases // AT_ONCE) for url in urls)))
        took = time.perf_counter() - began
        # Again, so that no connection plans anew while it is measured, and what was loaded is where it will be asked for.
        await carry(player, told_stories(), AT_ONCE)
        yield (stack, player), f"{added:,} rows loaded in {took:.0f} s"


def _carrying(on: tuple[Stack, Player], cases: int) -> Callable[[], Awaitable[Run]]:
    stack, player = on

    async def carrying() -> Run:
        async with measured([*stack.pids.values()], Run(cases)) as run:
            await carry(player, told_stories(), cases)
        return run

    return carrying
