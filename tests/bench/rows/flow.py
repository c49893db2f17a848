"""Whole cases by the public HTTP APIs, from the call to the proof, beside what the costs of the parts would allow on these cores.

The limit is cores ÷ the processor time of a case, added up from what its parts cost in the same run: its deeds (calls that change
something), its reads, the events told for it, and each hearing of such an event by a service, the servers' part (SQL, broker) in each. A
deed counts as a registration, which is a whole transaction answered in the cheapest way that the product has, a read as the reading of a
case. Calls and hearings are measured with as many together as the flow really had: calls one at a time, events by what a transaction of
audit's and of another service's had of them on average.

The sum leaves out the client, which shares the cores; what waiting costs, the questions whether something has come to be that are asked
again; timers, sealing and the streams; the stand-ins; and it tells and passes events by hundreds. What is left out makes the limit
harder, not easier. One pass at each number of cases at once, not rounds: a round is minutes long.
"""

import asyncio
import itertools
import os
import time
import uuid
from collections import Counter
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar

import asyncpg

from deploy.demo.client import Api, Officer
from deploy.demo.places import Places
from deploy.demo.player import Outcome, Player
from deploy.demo.script import Story, read_stories
from deploy.local.programs import name_of
from deploy.local.stack import Stack
from shared.events.contracts import EVENT_NAMES
from shared.kit.policy import Policy, PolicyBook
from tests.bench.measure import Row, cpu_of, percentile
from tests.bench.rows import costs
from tests.bench.rows.costs import Costs, Together
from tests.bench.stage import Stage, staged

GOAL, GOAL_CROWD, GOAL_MS = 0.60, 12.0, 130.0
PROFILE, CASES = Path("deploy/profiles/demo"), Path("deploy/demo/cases.jsonl")
WATCHER = Officer("bench-watcher", ("supervisor",), "*")
AT_ONCE, CROWD = 24, 256
PATIENCE_S = 600.0
"""Of a crowd each waits for most of the others: on a slow machine for more than a minute."""

SETTINGS = {"JIUJI_ISSUER_SERVICE_JURISDICTION": "*"}


class Counted(Api):
    """Counts the calls that are made: deeds, reads, questions that wait, and apart from them the repeats of such a question.

    A product that answers before there is what is waited for is asked more often: its repeats counted as necessary would make the limit
    softer.
    """

    def __init__(self, *given: Any) -> None:
        super().__init__(*given, patience_s=PATIENCE_S)
        self.calls = Counter[str]()
        self._asked: set[tuple[Officer, str, str]] = set()

    async def _call(self, who: Officer, method: str, service: str, path: str, *given: Any, **more: Any) -> Any:
        question = (who, service, path)
        if method == "POST":
            self.calls["deeds"] += 1
        elif "prefer" not in more.get("headers", ()):
            self.calls["reads"] += 1
        else:
            self.calls["repeats" if question in self._asked else "waits"] += 1
        self._asked.add(question)
        return await super()._call(who, method, service, path, *given, **more)


C = TypeVar("C", bound=Counted)


@dataclass(frozen=True, slots=True)
class Carried:
    """What carrying cases took: seconds, processor seconds by process, calls by kind, events, and of these those that audit recorded, that
    others handled, and that others passed, with the transactions in which they did."""

    cases: int
    at_once: int
    seconds: float
    used: Mapping[str, float]
    calls: Mapping[str, int]
    told: int
    heard: Mapping[str, int]
    lengths: list[float]

    @property
    def rate(self) -> float:
        return self.cases / self.seconds

    @property
    def together(self) -> Together:
        """Return how many went together."""
        audited, handled = (max(1, round(self.heard[kind] / self.heard[f"{kind} in"])) for kind in ("audited", "handled"))
        return Together(1, audited, handled)


async def measure(stage: Stage, cases: int, crowd: int, events: int, seconds: float) -> list[Row]:
    """Carry `cases` cases, some at once, and `crowd`, many at once; then measure the parts, over `events` events and `seconds` of calls."""
    async with playing(stage.root) as (stack, api, player):
        some = await _carried(stack, api, player, cases, AT_ONCE)
        many = await _carried(stack, api, player, crowd, CROWD)
    async with staged(stage.root / "parts", stage.rounds) as parts:
        each = await costs.measure(parts, events=events, seconds=seconds, together=some.together)
        by_hundreds = await costs.measure(parts, events=events, seconds=seconds)
    return [_ratio(some, each, by_hundreds), _cost(some), _crowd(many)]


@asynccontextmanager
async def playing(root: Path, calls: type[C] = Counted) -> AsyncIterator[tuple[Stack, C, Player]]:
    """Start a whole stack on which a few cases were carried: every connection is open, every statement prepared, every fund filled."""
    async with Stack(root=root / "stack", profile=PROFILE, settings=SETTINGS) as stack, calls(lambda: stack.urls, stack.token) as api:
        player = Player(api, uuid.uuid4().hex, (await api.get(WATCHER, "audit", "/v1/log-key"))["key"], policy_of_demo())
        await carry(player, told_stories(), AT_ONCE)
        yield stack, api, player


async def _carried(stack: Stack, api: Counted, player: Player, cases: int, at_once: int) -> Carried:
    heard, calls = await _heard(stack), api.calls.copy()
    before, began = used(stack), time.perf_counter()
    outcomes, lengths = await carry(player, told_stories(), cases, at_once)
    seconds = time.perf_counter() - began
    spent = used_since(stack, before)
    told = await _said(stack, [outcome.case_id for outcome in outcomes if outcome.case_id])
    heard = {kind: count - heard[kind] for kind, count in (await _heard(stack)).items()}
    return Carried(len(outcomes), at_once, seconds, spent, api.calls - calls, told, heard, lengths)


def used(stack: Stack) -> dict[str, float]:
    """Return the processor seconds so far of every process of a stack, and of this one, its client."""
    return {name: cpu_of(pid) for name, pid in stack.pids.items()} | {"client": time.process_time()}


def used_since(stack: Stack, before: Mapping[str, float]) -> dict[str, float]:
    """Return the processor seconds since then."""
    return {name: seconds - before[name] for name, seconds in used(stack).items()}


def by_process(spent: Mapping[str, float], cases: int) -> str:
    """Return the milliseconds of processor time of a case, process by process."""
    each = sorted(((name, seconds / cases * 1e3) for name, seconds in spent.items()), key=lambda one: -one[1])
    return ", ".join(f"{name} {ms:.0f}" if ms >= 10 else f"{name} {ms:.1f}" for name, ms in each)


def _limit(carried: Carried, each: Costs) -> tuple[float, str]:
    """Return the cases a second that the parts allow, with the sum."""
    cores, cases = os.cpu_count() or 1, carried.cases
    deeds, reads = carried.calls["deeds"] / cases, (carried.calls["reads"] + carried.calls["waits"]) / cases
    audited, handled, passed = (carried.heard[kind] / cases for kind in ("audited", "handled", "passed"))
    told = carried.told / cases
    summed_us = each.case_us(deeds=deeds, reads=reads, told=told, audited=audited, handled=handled, passed=passed)
    parts = (
        f"{deeds:.0f} deeds × {each.deed:.0f} µs + {reads:.0f} reads × {each.read:.0f} µs + {told:.1f} events told × {each.told:.0f} µs"
        f" + {audited:.1f} recorded by audit × {each.audited:.0f} µs + {handled:.1f} handled by others × {each.handled:.0f} µs"
        f" + {passed:.1f} passed × {each.passed:.0f} µs"
    )
    return cores / summed_us * 1e6, f"{cores} cores ÷ {summed_us / 1e3:.1f} ms ({parts})"


def _ratio(carried: Carried, each: Costs, by_hundreds: Costs) -> Row:
    limit, summed = _limit(carried, each)
    softer, summed_by_hundreds = _limit(carried, by_hundreds)
    together, waits, repeats = carried.together, carried.calls["waits"] / carried.cases, carried.calls["repeats"] / carried.cases
    note = (
        f"{carried.cases} cases carried to their verified proof, {carried.at_once} at once, in one pass; p95 of a case"
        f" {percentile(carried.lengths, 0.95):.1f} s. A transaction of audit's had {together.audited} events, one of another service's"
        f" {together.handled}. Of the reads {waits:.0f} are questions that wait; {repeats:.0f} repeats of them a case are not in the"
        f" limit and would be {repeats * each.read / 1e3:.1f} ms more. With parts by hundreds the limit were {softer:.1f}/s"
        f" ({summed_by_hundreds}), of which {carried.rate / softer:.2f} × was reached"
    )
    what = "whole cases a second, call to proof, ÷ the sum of their parts"
    return Row("flow", what, GOAL, carried.rate / limit, product=f"{carried.rate:.2f}/s", limit=f"{summed}: {limit:.1f}/s", note=note)


def _cost(carried: Carried) -> Row:
    cores = os.cpu_count() or 1
    whole_s = sum(carried.used.values()) / carried.cases
    note = (
        f"with the client {whole_s * 1e3:.0f} ms ({by_process(carried.used, carried.cases)}): if no core ever waited, that would be"
        f" {cores / whole_s:.2f}/s, of which {carried.rate * whole_s / cores:.2f} × was reached"
    )
    without_client_ms = (whole_s - carried.used["client"] / carried.cases) * 1e3
    return Row("flow", "processor time of a whole case, all but the client's", GOAL_MS, without_client_ms, "ms", "less", note=note)


def _crowd(carried: Carried) -> Row:
    whole_s = sum(carried.used.values()) / carried.cases
    note = (
        f"{carried.cases} cases, {carried.at_once} at once; p95 of a case {percentile(carried.lengths, 0.95):.1f} s;"
        f" {whole_s * 1e3:.0f} ms of processor time a case ({by_process(carried.used, carried.cases)})"
    )
    return Row("flow", f"whole cases a second, {carried.at_once} at once, client included", GOAL_CROWD, carried.rate, "/s", note=note)


def policy_of_demo() -> Policy:
    """Return what holds today."""
    return PolicyBook.load(PROFILE, EVENT_NAMES).on(datetime.now(UTC).date())


def told_stories() -> list[Story]:
    """Return the published cases that are carried to an end."""
    policy = policy_of_demo()
    return [story for story in read_stories(CASES, Places(policy), policy.hardships) if not story.guard]


async def carry(player: Player, stories: list[Story], count: int, at_once: int = AT_ONCE) -> tuple[list[Outcome], list[float]]:
    """Carry so many cases to their end, some at once; return what became of them, and how long each took."""
    turn, lengths = asyncio.Semaphore(at_once), list[float]()

    async def one(story: Story) -> Outcome:
        async with turn:
            began = time.perf_counter()
            outcome = await player.play(story)
            lengths.append(time.perf_counter() - began)
            return outcome

    outcomes = list(await asyncio.gather(*map(one, others(stories, count))))
    assert all(one.ended for one in outcomes), [(one.story.record_id, one.reason) for one in outcomes if not one.ended]
    return outcomes, lengths


def others(stories: list[Story], count: int) -> list[Story]:
    """Return so many stories, each another person's: the second application of one household would rightly be a duplicate."""
    return [replace(story, record_id=uuid.uuid4().hex) for story in itertools.islice(itertools.cycle(stories), count)]


async def _said(stack: Stack, case_ids: list[str]) -> int:
    conn = await asyncpg.connect(stack.database_url("audit"))
    try:
        await conn.execute("SET app.scope = '*'")
        return int(await conn.fetchval("SELECT count(*) FROM event WHERE case_id = ANY($1::text[])", case_ids))
    finally:
        await conn.close()


async def _heard(stack: Stack) -> dict[str, int]:
    """Return how many events were recorded by audit and handled by others, each with in how many transactions, and passed by others."""
    counts = dict.fromkeys(("audited", "audited in", "handled", "handled in", "passed"), 0)
    for service in map(name_of, stack.services):
        conn = await asyncpg.connect(stack.database_url(service))
        try:
            received, transactions = await conn.fetchrow("SELECT count(*), count(DISTINCT xmin::text) FROM inbox")
            reached = int(await conn.fetchval("SELECT coalesce(sum(version), 0) FROM stream_position"))
        finally:
            await conn.close()
        kind = "audited" if service == "audit" else "handled"
        counts[kind] += received
        counts[f"{kind} in"] += transactions
        counts["passed"] += 0 if service == "audit" else reached - received
    return counts
