"""What a stack costs that has nothing to do: processor time of each process, and how often anybody asks the databases for work."""

import asyncio
import time

import asyncpg

from deploy.local.stack import Stack
from shared.kit.clock import pause
from tests.bench.measure import Row, cpu_of
from tests.bench.stage import Stage

SETTLED_S = 15.0
"""After the start: what was started has read its policies, taken its locks and swept once."""

GOAL_SERVICES, GOAL_ALL, GOAL_TRANSACTIONS = 3.0, 6.0, 40.0
TRANSACTIONS = "SELECT sum(xact_commit + xact_rollback) FROM pg_stat_database"


async def measure(stage: Stage, seconds: float) -> list[Row]:
    """Leave a whole stack alone for `seconds`, the stand-ins for bank and issuer included."""
    async with Stack(root=stage.root / "stack") as stack:
        await pause(asyncio.Event(), SETTLED_S)
        before, asked, began = _cpu(stack), await _transactions(stack), time.perf_counter()
        await pause(asyncio.Event(), seconds)
        took = time.perf_counter() - began
        share = {name: 100 * (now - before[name]) / took for name, now in _cpu(stack).items()}
        # Both looks at the counter are transactions themselves, and so is what the driver asks when it connects.
        rate = (await _transactions(stack) - asked) / took
    services = sum(percent for name, percent in share.items() if name not in ("kafka", "bank", "issuer"))
    each = ", ".join(f"{name} {percent:.2f}" for name, percent in sorted(share.items(), key=lambda pair: -pair[1]))
    note = f"percent of one core over {took:.0f} s: {each}"
    return [
        Row("idle", "services and PostgreSQL", GOAL_SERVICES, services, "% of a core", "less", note=note),
        Row("idle", "the whole stack with Kafka", GOAL_ALL, sum(share.values()), "% of a core", "less"),
        Row("idle", "transactions in all databases", GOAL_TRANSACTIONS, rate, "/s", "less"),
    ]


def _cpu(stack: Stack) -> dict[str, float]:
    return {name: cpu_of(pid) for name, pid in stack.pids.items()}


async def _transactions(stack: Stack) -> int:
    connection = await asyncpg.connect(stack.cluster.admin_url)
    try:
        return int(await connection.fetchval(TRANSACTIONS))
    finally:
        await connection.close()
