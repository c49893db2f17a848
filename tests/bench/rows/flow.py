"""Whole cases by the public HTTP APIs, from the call to the proof, beside what the processor time of a case would allow on these cores."""

import asyncio
import itertools
import os
import time
import uuid
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import asyncpg

from deploy.demo.client import Api, Officer
from deploy.demo.places import Places
from deploy.demo.player import Outcome, Player
from deploy.demo.script import Story, read_stories
from deploy.local.stack import Stack
from shared.policy import PolicyBook
from tests.bench.measure import Row, cpu_of, percentile
from tests.bench.stage import Stage

GOAL = 0.60
PROFILE, CASES = Path("deploy/profiles/demo"), Path("deploy/demo/cases.jsonl")
WATCHER = Officer("bench-watcher", ("supervisor",), "*")
AT_ONCE = 24
SETTINGS = {"JIUJI_ISSUER_SERVICE_JURISDICTION": "*"}


async def measure(stage: Stage, cases: int) -> list[Row]:
    """Carry `cases` cases, many at once.

    The limit is the machine's cores divided by the processor time that a case really took, summed over every process of the stack and the
    client: what would be carried if no core ever waited.
    """
    policy = PolicyBook.load(PROFILE).on(datetime.now(UTC).date())
    stories = [story for story in read_stories(CASES, Places(policy), policy.hardships) if not story.guard]
    async with Stack(root=stage.root / "stack", profile=PROFILE, settings=SETTINGS) as stack, Api(lambda: stack.urls, stack.token) as api:
        key = (await api.get(WATCHER, "audit", "/v1/log-key"))["key"]
        player = Player(api, uuid.uuid4().hex, key)
        await _carry(player, stories, min(cases, AT_ONCE))  # Every connection is open, every statement prepared, every fund filled.
        before, own, began = sum(map(cpu_of, stack.pids.values())), time.process_time(), time.perf_counter()
        outcomes, lengths = await _carry(player, stories, cases)
        seconds, own = time.perf_counter() - began, time.process_time() - own
        used = sum(map(cpu_of, stack.pids.values())) - before
        events = await _said(stack, [outcome.case_id for outcome in outcomes if outcome.case_id])
    ended = sum(outcome.ended for outcome in outcomes)
    assert ended == len(outcomes), [(outcome.story.record_id, outcome.reason) for outcome in outcomes if not outcome.ended]
    cores = os.cpu_count() or 1
    limit = cores / ((used + own) / ended)
    note = (
        f"{ended} cases carried to their verified proof, {AT_ONCE} at once, {events / ended:.1f} events each; of a case's processor"
        f" time {own / ended * 1e3:.0f} ms are the client's; p95 of a case {percentile(lengths, 0.95):.1f} s"
    )
    return [
        Row(
            "flow",
            "whole cases a second, call to proof",
            GOAL,
            ended / seconds / limit,
            product=f"{ended / seconds:.2f}/s",
            limit=f"{cores} cores ÷ {(used + own) / ended * 1e3:.0f} ms of processor time a case: {limit:.2f}/s",
            note=note,
        )
    ]


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
