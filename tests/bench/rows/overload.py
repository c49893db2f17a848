"""A minute of double load, and how long until there is no lag: what was accepted is neither lost nor doubled.

Double is twice the rate of whole cases that the flow has just been seen to hold on this machine. Cases arrive by the clock, whoever has
been answered, and are carried by people who go home when the minute is over: what the line owes then is its own, events to be published,
heard or set right, and is worked off by it alone. Carrying on with every case would measure something else: 60 s at twice the rate leave
60 s of calls to be made at that rate, so nobody could be done in less than 60 s, however soon the line follows.
"""

import asyncio
import time
from typing import Any

import asyncpg

from deploy.demo.client import Officer
from deploy.local.programs import name_of
from deploy.local.stack import Stack
from shared.kit.clock import pause
from tests.bench.measure import Row
from tests.bench.rows.flow import AT_ONCE, Counted, carry, others, playing, told_stories
from tests.bench.stage import Stage
from tests.chaos.drain import on_the_line

GOAL_S = 30.0
TIMES = 2.0
LOOK_S = 0.2
PATIENCE_S = 600.0
PARKED = "SELECT count(*) FROM parked_event"
OPENED = "SELECT case_id, count(*) FROM event WHERE type = 'cn.jiuji.case.registered.v1' AND case_id = ANY ($1) GROUP BY case_id"


class Accepting(Counted):
    """Keeps the ids of the cases that were accepted."""

    def __init__(self, *given: Any) -> None:
        super().__init__(*given)
        self.accepted: list[str] = []

    async def post(self, who: Officer, service: str, path: str, *given: Any) -> Any:
        said = await super().post(who, service, path, *given)
        if path == "/v1/cases":
            self.accepted.append(said["case_id"])
        return said


async def measure(stage: Stage, cases: int, seconds: float) -> list[Row]:
    """Carry `cases` cases to see the rate, then let cases arrive at twice that rate for `seconds`."""
    async with playing(stage.root, Accepting) as (stack, api, player):
        began = time.perf_counter()
        await carry(player, told_stories(), cases)
        held = cases / (time.perf_counter() - began)
        arriving = others(told_stories(), round(TIMES * held * seconds))
        before, began = len(api.accepted), time.perf_counter()
        people = []
        for number, story in enumerate(arriving):
            await pause(asyncio.Event(), max(0.0, began + number / (TIMES * held) - time.perf_counter()))
            people.append(asyncio.create_task(player.play(story)))
        await pause(asyncio.Event(), max(0.0, began + seconds - time.perf_counter()))
        ended = sum(one.done() and one.result().ended for one in people)
        for one in people:
            one.cancel()
        await asyncio.gather(*people, return_exceptions=True)
        lag, waited_s = await _until_no_lag(stack)
        accepted = api.accepted[before:]
        wrong = await _wrong(stack, accepted)
    note = (
        f"{held:.2f} whole cases a second, {AT_ONCE} at once, then {len(people)} arriving in {seconds:.0f} s whoever was answered; accepted"
        f" {len(accepted)}, carried to their end {ended}; when the people went home the line owed: {lag or 'nothing'}"
    )
    return [
        Row("overload", f"{seconds:.0f} s at double the rate, then no lag after", GOAL_S, waited_s, "s", "less", note=note),
        Row("overload", "accepted cases that audit does not have exactly once", 0, wrong, "cases", "less", product=f"of {len(accepted)}"),
    ]


async def _until_no_lag(stack: Stack) -> tuple[str, float]:
    """Return what the line owed at first, and how long until it owed nothing."""
    databases = {name: stack.database_url(name) for name in map(name_of, stack.services)}
    began, first = time.perf_counter(), ""
    async with asyncio.timeout(PATIENCE_S):
        while owed := [*await on_the_line(databases, stack.kafka), *await _parked(databases)]:
            first = first or "; ".join(owed)
            await pause(asyncio.Event(), LOOK_S)
    return first, time.perf_counter() - began


async def _parked(databases: dict[str, str]) -> list[str]:
    counts = {}
    for name, url in databases.items():
        conn = await asyncpg.connect(url)
        try:
            counts[name] = await conn.fetchval(PARKED)
        finally:
            await conn.close()
    return [f"{name} has {count} events set aside" for name, count in counts.items() if count]


async def _wrong(stack: Stack, accepted: list[str]) -> int:
    """Return how many of these cases audit heard of not once."""
    conn = await asyncpg.connect(stack.database_url("audit"))
    try:
        await conn.execute("SET app.scope = '*'")
        opened = dict(await conn.fetch(OPENED, accepted))
    finally:
        await conn.close()
    return sum(opened.get(case_id) != 1 for case_id in accepted)
