"""The three-call lifecycle: a case is registered, judged and taken back, by many at once, on a whole stack, until audit heard all of it.

What can be held beside other systems' figures, as far as it can: the head of the table says how (`tests/bench/report.py`).
"""

import os
import time
from collections import Counter
from statistics import median

import aiohttp
import asyncpg

from deploy.local.stack import Stack
from tests.bench.load import Window
from tests.bench.measure import Row
from tests.bench.rows.consumer import until
from tests.bench.rows.flow import by_process, used, used_since
from tests.bench.stage import Stage

GOAL = 150.0
PEOPLE = 50
WARM_S = 2.0
TOLD = "SELECT sum(version)::bigint FROM case_stream"
HEARD = "SELECT coalesce(sum(next_offset), 0) >= $1 FROM consumer_offset WHERE topic = 'jiuji.intake'"
RECORDED = "SELECT count(*) FROM event WHERE type = 'cn.jiuji.case.withdrawn.v1'"


async def measure(stage: Stage, seconds: float) -> list[Row]:
    """Let people go through lifecycles for `seconds`, round by round; a round ends when audit heard the last event of the last case."""
    async with Stack(root=stage.root / "stack") as stack, aiohttp.ClientSession() as http:
        token = await stack.token(subject="clerk-1", roles=["window_clerk"], jurisdiction="370983", organisation="window")
        window = Window(stack, token, http)
        await window.busy(PEOPLE, WARM_S, window.lifecycle)
        await _heard(stack)
        spent, cases = Counter[str](), len(window.case_ids)
        rates, behind = list[float](), list[float]()
        for _ in range(stage.rounds):
            before, began = used(stack), time.perf_counter()
            done, calling_s = await window.busy(PEOPLE, seconds, window.lifecycle)
            await _heard(stack)
            took_s = time.perf_counter() - began
            rates.append(done / took_s)
            behind.append(took_s - calling_s)
            spent.update(used_since(stack, before))
        await _nothing_is_lost(stack, len(window.case_ids))
    cores, rate, cases = os.cpu_count() or 1, median(rates), len(window.case_ids) - cases
    each_ms = sum(spent.values()) / cases * 1e3
    note = (
        f"{PEOPLE} people, each the next case when the last was taken back, {stage.rounds} times {seconds:.0f} s; audit had heard all"
        f" {median(behind):.2f} s after the last answer. A lifecycle takes {each_ms:.1f} ms of processor time"
        f" ({by_process(spent, cases)}), with the client that shares the cores"
    )
    product, spread = f"{rate:.0f}/s, {rate / cores:.1f}/s a core", f"{min(rates):.0f}–{max(rates):.0f}"
    return [Row("lifecycle", "three-call lifecycles a second, until audit heard all", GOAL, rate, "/s", "more", product, "", spread, note)]


async def _heard(stack: Stack) -> None:
    """Return when audit has heard whatever intake has told."""
    intake, audit = await asyncpg.connect(stack.database_url("intake")), await asyncpg.connect(stack.database_url("audit"))
    try:
        await until(audit, HEARD, await intake.fetchval(TOLD))
    finally:
        await intake.close()
        await audit.close()


async def _nothing_is_lost(stack: Stack, cases: int) -> None:
    audit = await asyncpg.connect(stack.database_url("audit"))
    try:
        await audit.execute("SET app.scope = '*'")
        assert await audit.fetchval(RECORDED) == cases
    finally:
        await audit.close()
