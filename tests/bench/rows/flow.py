"""Whole cases by the public HTTP APIs, from the call to the proof, beside what the costs of the parts would allow on these cores.

The limit is cores ÷ the processor time of a case, added up from what its parts cost in the same run: its HTTP calls, the events told
for it, and each hearing of such an event by a service, the servers' part (SQL, broker) in each. A case is carried by some dozens of
calls, not by its registration alone, so all are counted, each at the cost of a registration, which is a whole transaction answered in
the cheapest way that the product has; a call that only reads may cost less.

The sum leaves out the client, which shares the cores, and its repeated questions whether something has come to be; timers, sealing and
the streams; the stand-ins; and that here an event comes alone, while relay and consumer were measured with hundreds at a time. What is
left out makes the limit harder, not easier. One pass, not rounds: a round is minutes long.
"""

import asyncio
import itertools
import os
import time
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import asyncpg

from deploy.demo.client import Api, Officer
from deploy.demo.places import Places
from deploy.demo.player import Outcome, Player
from deploy.demo.script import Story, read_stories
from deploy.local.programs import name_of
from deploy.local.stack import Stack
from shared.events.contracts import EVENT_NAMES
from shared.kit.policy import PolicyBook
from tests.bench.measure import Row, cpu_of, percentile
from tests.bench.rows import costs
from tests.bench.rows.costs import Costs
from tests.bench.stage import Stage, staged

GOAL = 0.60
PROFILE, CASES = Path("deploy/profiles/demo"), Path("deploy/demo/cases.jsonl")
WATCHER = Officer("bench-watcher", ("supervisor",), "*")
AT_ONCE = 24
SETTINGS = {"JIUJI_ISSUER_SERVICE_JURISDICTION": "*"}


class Counted(Api):
    """Counts the calls that are made, and apart from them the repeats of asking whether something has come to be.

    A product that answers before there is what is waited for is asked more often: its repeats counted as necessary would make the limit
    softer.
    """

    def __init__(self, *given: Any) -> None:
        super().__init__(*given)
        self.calls, self.repeats = 0, 0
        self._asked: set[tuple[Officer, str, str]] = set()

    async def _call(self, who: Officer, method: str, service: str, path: str, *given: Any, **more: Any) -> Any:
        question = (who, service, path)
        if "prefer" in more.get("headers", ()) and question in self._asked:
            self.repeats += 1
        else:
            self.calls += 1
        self._asked.add(question)
        return await super()._call(who, method, service, path, *given, **more)


@dataclass(frozen=True, slots=True)
class Carried:
    """What carrying cases took: seconds, processor seconds by process, calls, repeats of asking, events, and of these those that audit
    recorded, that others handled, and that others passed."""

    cases: int
    seconds: float
    used: Mapping[str, float]
    calls: int
    repeats: int
    told: int
    heard: Mapping[str, int]
    lengths: list[float]


async def measure(stage: Stage, cases: int, events: int, seconds: float) -> list[Row]:
    """Carry `cases` cases, many at once; then measure what the parts cost, over `events` events and for `seconds` of calls."""
    carried = await _carried(stage.root, cases)
    async with staged(stage.root / "parts", stage.rounds) as parts:
        each = await costs.measure(parts, events=events, seconds=seconds)
    return [_row(carried, each)]


async def _carried(root: Path, cases: int) -> Carried:
    async with Stack(root=root / "stack", profile=PROFILE, settings=SETTINGS) as stack, Counted(lambda: stack.urls, stack.token) as api:
        player = Player(api, uuid.uuid4().hex, (await api.get(WATCHER, "audit", "/v1/log-key"))["key"])
        stories = told_stories()
        await carry(player, stories, min(cases, AT_ONCE))  # Every connection is open, every statement prepared, every fund filled.
        heard, calls, repeats = await _heard(stack), api.calls, api.repeats
        before, began = _used(stack), time.perf_counter()
        outcomes, lengths = await carry(player, stories, cases)
        seconds, calls, repeats = time.perf_counter() - began, api.calls - calls, api.repeats - repeats
        used = {name: seconds - before[name] for name, seconds in _used(stack).items()}
        told = await _said(stack, [outcome.case_id for outcome in outcomes if outcome.case_id])
        heard = {kind: count - heard[kind] for kind, count in (await _heard(stack)).items()}
    return Carried(len(outcomes), seconds, used, calls, repeats, told, heard, lengths)


def _used(stack: Stack) -> dict[str, float]:
    return {name: cpu_of(pid) for name, pid in stack.pids.items()} | {"client": time.process_time()}


def _row(carried: Carried, each: Costs) -> Row:
    cores, cases = os.cpu_count() or 1, carried.cases
    calls, told = carried.calls / cases, carried.told / cases
    audited, handled, passed = (carried.heard[kind] / cases for kind in ("audited", "handled", "passed"))
    summed_us = each.case_us(calls=calls, told=told, audited=audited, handled=handled, passed=passed)
    used_s = sum(carried.used.values()) / cases
    rate, limit = cases / carried.seconds, cores / summed_us * 1e6
    parts = (
        f"{calls:.0f} calls × {each.call:.0f} µs + {told:.1f} events told × {each.told:.0f} µs + {audited:.1f} recorded by audit"
        f" × {each.audited:.0f} µs + {handled:.1f} handled by others × {each.handled:.0f} µs + {passed:.1f} passed × {each.passed:.0f} µs"
    )
    by_process = ", ".join(f"{name} {spent / cases * 1e3:.0f}" for name, spent in sorted(carried.used.items(), key=lambda one: -one[1]))
    note = (
        f"{cases} cases carried to their verified proof, {AT_ONCE} at once, in one pass; p95 of a case"
        f" {percentile(carried.lengths, 0.95):.1f} s; {carried.repeats / cases:.0f} repeated questions a case are not in the limit. A case"
        f" really took {used_s * 1e3:.0f} ms of processor time ({by_process}): if no core ever waited, that would be"
        f" {cores / used_s:.2f}/s, of which {rate * used_s / cores:.2f} × was reached"
    )
    return Row(
        "flow",
        "whole cases a second, call to proof",
        GOAL,
        rate / limit,
        product=f"{rate:.2f}/s",
        limit=f"{cores} cores ÷ {summed_us / 1e3:.1f} ms ({parts}): {limit:.1f}/s",
        note=note,
    )


def told_stories() -> list[Story]:
    """Return the published cases that are carried to an end."""
    policy = PolicyBook.load(PROFILE, EVENT_NAMES).on(datetime.now(UTC).date())
    return [story for story in read_stories(CASES, Places(policy), policy.hardships) if not story.guard]


async def carry(player: Player, stories: list[Story], count: int) -> tuple[list[Outcome], list[float]]:
    """Carry so many cases to their end; return what became of them, and how long each took."""
    outcomes, lengths = await _carry(player, stories, count)
    assert all(one.ended for one in outcomes), [(one.story.record_id, one.reason) for one in outcomes if not one.ended]
    return outcomes, lengths


async def _carry(player: Player, stories: list[Story], count: int) -> tuple[list[Outcome], list[float]]:
    turn, lengths = asyncio.Semaphore(AT_ONCE), list[float]()

    async def one(story: Story) -> Outcome:
        async with turn:
            began = time.perf_counter()
            outcome = await player.play(story)
            lengths.append(time.perf_counter() - began)
            return outcome

    chosen = itertools.islice(itertools.cycle(stories), count)
    # Every case is another person's: the second application of one household would rightly be a duplicate.
    return list(await asyncio.gather(*(one(replace(story, record_id=uuid.uuid4().hex)) for story in chosen))), lengths


async def _said(stack: Stack, case_ids: list[str]) -> int:
    conn = await asyncpg.connect(stack.database_url("audit"))
    try:
        await conn.execute("SET app.scope = '*'")
        return int(await conn.fetchval("SELECT count(*) FROM event WHERE case_id = ANY($1::text[])", case_ids))
    finally:
        await conn.close()


async def _heard(stack: Stack) -> dict[str, int]:
    """Return how many events were recorded by audit, handled by other services, and passed by them."""
    counts = dict.fromkeys(("audited", "handled", "passed"), 0)
    for service in map(name_of, stack.services):
        conn = await asyncpg.connect(stack.database_url(service))
        try:
            received = int(await conn.fetchval("SELECT count(*) FROM inbox"))
            reached = int(await conn.fetchval("SELECT coalesce(sum(version), 0) FROM stream_position"))
        finally:
            await conn.close()
        counts["audited" if service == "audit" else "handled"] += received
        counts["passed"] += 0 if service == "audit" else reached - received
    return counts
