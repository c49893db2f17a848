"""What a stack costs while Kafka or PostgreSQL is away, and whether anything is lost by that.

Cases are registered until the server is killed, and, as nobody needs Kafka for that, after Kafka was. When it is back, every event must
come to everybody who reads its topic, and whole cases must be carried to their end.
"""

import asyncio
import json
import time
import uuid
from collections.abc import Mapping
from importlib import import_module

import asyncpg

from deploy.demo.client import Api, NeverCame, Officer, Refused
from deploy.demo.player import Player
from deploy.local.programs import name_of
from deploy.local.stack import Stack
from shared.kit.clock import pause
from tests.bench.accept.people import application
from tests.bench.measure import Row, cpu_of
from tests.bench.rows.flow import PROFILE, SETTINGS, WATCHER, carry, policy_of_demo, told_stories
from tests.bench.stage import Stage

GOAL = 10.0
SERVERS = {"kafka": "Kafka", "postgres": "PostgreSQL"}
CLERK = Officer("bench-clerk", ("village_officer",), "370983")
CASES = 8
"""Registered at once, before and after; as many are carried to their end when all is over."""

NOTICED_S = 2.0
"""After the kill: every connection has been found broken."""

PATIENCE_S, ASK_EVERY_S = 120.0, 0.2


async def measure(stage: Stage, minutes: float) -> list[Row]:
    """Let Kafka be away for so long, and then PostgreSQL."""
    async with Stack(root=stage.root / "stack", profile=PROFILE, settings=SETTINGS) as stack, Api(lambda: stack.urls, stack.token) as api:
        player = Player(api, uuid.uuid4().hex, (await api.get(WATCHER, "audit", "/v1/log-key"))["key"], policy_of_demo())
        rows = []
        for number, server in enumerate(SERVERS):
            await carry(player, told_stories(), CASES)
            rows += await _away(stack, api, server, minutes, 2 * CASES * number)
        await carry(player, told_stories(), CASES)
    return rows


async def _away(stack: Stack, api: Api, server: str, minutes: float, first: int) -> list[Row]:
    """Let one server be away; `first` is the number of the first person who applies."""
    running = set(stack.pids)
    cases = await _register(api, range(first, first + CASES))
    await stack.kill(server)
    if server == "kafka":
        cases += await _register(api, range(first + CASES, first + 2 * CASES))
    await pause(asyncio.Event(), NOTICED_S)
    share = await _shares(stack, minutes * 60)
    if ended := running - {server} - set(stack.pids):
        raise RuntimeError(f"ended while {server} was away: {sorted(ended)}")
    await stack.restart(server)
    lost, took_s = await _missing(stack, api, cases)
    what = f"{SERVERS[server]} away for {minutes:g} min"
    each = ", ".join(f"{name} {percent:.2f}" for name, percent in sorted(share.items(), key=lambda pair: -pair[1]))
    return [
        Row("outage", f"{what}: all other processes", GOAL, sum(share.values()), "% of a core", "less", note=f"percent of a core: {each}"),
        Row(
            "outage",
            f"{what}: cases and events lost",
            0.0,
            lost,
            "",
            "less",
            note=f"{len(cases)} cases registered around the kill; everybody had every event {took_s:.1f} s after it was ready again",
        ),
    ]


async def _register(api: Api, numbers: range) -> list[str]:
    made = await asyncio.gather(*(api.post(CLERK, "intake", "/v1/cases", json.loads(application(number))) for number in numbers))
    return [case["case_id"] for case in made]


async def _shares(stack: Stack, seconds: float) -> dict[str, float]:
    """Return the percentage of a core that each process takes in so many seconds."""
    before, began = {name: cpu_of(pid) for name, pid in stack.pids.items()}, time.perf_counter()
    await pause(asyncio.Event(), seconds)
    took = time.perf_counter() - began
    return {name: 100 * (cpu_of(pid) - before[name]) / took for name, pid in stack.pids.items()}


async def _missing(stack: Stack, api: Api, cases: list[str]) -> tuple[int, float]:
    """Return how many cases and events are still missing when the patience is over, or 0 and after how many seconds there was none."""
    began = time.perf_counter()
    while (missing := await _gone(api, cases) + await _unheard(stack)) and time.perf_counter() - began < PATIENCE_S:
        await pause(asyncio.Event(), ASK_EVERY_S)
    return missing, time.perf_counter() - began


async def _gone(api: Api, cases: list[str]) -> int:
    """Return how many cases are not there."""
    found = await asyncio.gather(*(api.get(CLERK, "intake", f"/v1/cases/{case_id}") for case_id in cases), return_exceptions=True)
    return sum(isinstance(one, Refused | NeverCame) for one in found)


async def _unheard(stack: Stack) -> int:
    """Return how many events are still to come to services that read their topic, added up over these services."""
    specs = {name_of(package): import_module(f"{package}.main").SPEC for package in stack.services}
    emitted: dict[str, Mapping[str, int]] = {}
    reached: dict[str, Mapping[tuple[str, str], int]] = {}
    for name in specs:
        connection = await asyncpg.connect(stack.database_url(name))
        try:
            emitted[name] = dict(await connection.fetch("SELECT case_id, version FROM case_stream"))
            rows = await connection.fetch("SELECT source, case_id, version FROM stream_position")
            reached[name] = {(row["source"], row["case_id"]): row["version"] for row in rows}
        finally:
            await connection.close()
    return sum(
        max(0, version - reached[reader].get((publisher, case_id), 0))
        for publisher, spec in specs.items()
        for reader, its in specs.items()
        if spec.publishes in its.subscribes
        for case_id, version in emitted[publisher].items()
    )
