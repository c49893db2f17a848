"""Timers: how late they fire while millions wait, and how fast a burst of them fires beside one statement over the same rows."""

import asyncio
from datetime import UTC, datetime
from time import perf_counter, process_time

import asyncpg

from shared.events.contracts.intake import CaseAccepted
from shared.kit.clock import pause
from shared.kit.principal import Principal
from shared.run.context import Context
from shared.store import timers
from shared.store.db import Subject
from tests.bench.measure import Row, Run, compared, in_turns, measured, percentile
from tests.bench.stage import Stage
from tests.shared.sample.main import SPEC

GOAL_LAG, GOAL_BURST = 1.25, 0.80
TICK_S = 0.02
BATCH = 500
PER_SECOND = 500
SELF = Principal.system("bench")
PLACE = "370983103000"

ARM_LATER = """
INSERT INTO timer (case_id, kind, due_at)
SELECT 'later-' || n, 'notice', now() + '10 days' + n * interval '1 ms' FROM generate_series(1, $1) n
"""
ARM_NOW = "INSERT INTO timer (case_id, kind, due_at) SELECT gen_random_uuid()::text, 'notice', now() FROM generate_series(1, $1) n"
ARM_STREAM = """
INSERT INTO timer (case_id, kind, due_at)
SELECT gen_random_uuid()::text, 'notice', $1::timestamptz + n * interval '1 ms' * 1000 / $2 FROM generate_series(1, $3) n
"""
# What the burst comes to, a batch in one statement: taken in order, the case's stream moved under its lock, and told under that version.
# Bounded as the product's are: a burst must not starve whoever else is due.
IN_BATCHES = """
WITH due AS (SELECT case_id, kind FROM timer WHERE due_at <= now() ORDER BY due_at LIMIT $1 FOR UPDATE SKIP LOCKED),
     fired AS (DELETE FROM timer t USING due WHERE t.case_id = due.case_id AND t.kind = due.kind RETURNING t.case_id),
     stream AS (
    INSERT INTO case_stream AS s (case_id, version) SELECT case_id, count(*) FROM fired GROUP BY case_id ORDER BY case_id
    ON CONFLICT (case_id) DO UPDATE SET version = s.version + excluded.version RETURNING case_id, version
)
INSERT INTO outbox (event_id, type, topic, case_id, case_version, place_code, occurred_at, actor, body)
SELECT uuidv7(), 'cn.jiuji.case.accepted.v1', 'jiuji.intake', case_id, version, '370983103000', now(), 'bench',
       convert_to('{"accepted_by":"bench"}', 'UTF8') FROM stream
"""
# Without versions, and all in one go.
AT_ONCE = """
WITH fired AS (DELETE FROM timer WHERE due_at <= now() RETURNING case_id, kind, due_at)
INSERT INTO outbox (event_id, type, topic, case_id, case_version, place_code, occurred_at, actor, body)
SELECT gen_random_uuid(), 'cn.jiuji.case.accepted.v1', 'jiuji.intake', case_id, 1, '370983103000', now(), 'bench',
       convert_to('{"accepted_by":"bench"}', 'UTF8') FROM fired
"""


async def measure(stage: Stage, waiting: int, seconds: int, burst: int) -> list[Row]:
    """Let `waiting` timers wait while others fire for `seconds`, and then let `burst` fire at once."""
    async with (
        stage.database("tests.shared.sample") as name,
        stage.service(SPEC, name) as ctx,
        stage.connected(stage.servers.owner_url(name)) as owner,
    ):
        await owner.execute(ARM_LATER, waiting)
        await owner.execute("VACUUM ANALYZE timer")
        return [await _lag(ctx, owner, waiting, seconds), await _burst(stage, ctx, owner, burst)]


async def fire(ctx: Context) -> list[timers.Timer]:
    """Do what a service's worker does with timers: take them, and say so of each case."""
    async with ctx.db.begin(SELF) as uow:
        fired = await timers.due(uow, BATCH)
        for timer in fired:
            uow.emit(Subject(timer.case_id, PLACE), CaseAccepted(accepted_by="bench"), policy=None)
    return fired


async def _lag(ctx: Context, owner: asyncpg.Connection, waiting: int, seconds: int) -> Row:
    count = seconds * PER_SECOND
    begin = datetime.now(UTC)
    await owner.execute(ARM_STREAM, begin, PER_SECOND, count)
    seen: list[float] = []
    done: list[float] = []
    busy = 0.0
    while len(done) < count:
        began, used = perf_counter(), process_time()
        now = datetime.now(UTC)
        fired = await fire(ctx)
        after = datetime.now(UTC)
        # The first second is a warm-up, during which the stream was still being armed.
        seen += [(now - timer.due_at).total_seconds() for timer in fired]
        done += [(after - timer.due_at).total_seconds() for timer in fired]
        busy += process_time() - used
        if len(fired) < BATCH:
            await pause(asyncio.Event(), max(0.0, TICK_S - (perf_counter() - began)))
    steady, committed = seen[PER_SECOND:], done[PER_SECOND:]
    note = (
        f"{waiting:,} timers waiting, {PER_SECOND} due a second for {seconds} s, tick {TICK_S * 1e3:.0f} ms; committed p50"
        f" {percentile(committed, 0.5) * 1e3:.1f} ms, p99 {percentile(committed, 0.99) * 1e3:.1f} ms; {busy / seconds:.1%} of a core"
    )
    what = "lag p99, from due to found due, in ticks"
    return Row(
        "timers",
        what,
        GOAL_LAG,
        percentile(steady, 0.99) / TICK_S,
        "× tick",
        "less",
        product=f"p99 {percentile(steady, 0.99) * 1e3:.1f} ms",
        note=note,
    )


async def _burst(stage: Stage, ctx: Context, owner: asyncpg.Connection, burst: int) -> Row:
    async def in_batches() -> Run:
        await _armed(owner, burst)
        async with measured(stage.pids, Run(burst)) as run:
            for _ in range(-(-burst // BATCH)):
                await owner.execute(IN_BATCHES, BATCH)
        assert await owner.fetchval("SELECT count(*) FROM outbox") == burst
        return run

    async def at_once() -> Run:
        await _armed(owner, burst)
        async with measured(stage.pids, Run(burst)) as run:
            await owner.execute(AT_ONCE)
        return run

    async def product() -> Run:
        await _armed(owner, burst)
        left = burst
        async with measured(stage.pids, Run(burst)) as run:
            while left > 0:
                left -= len(await fire(ctx))
        return run

    sides = (f"the same rows and versions by one statement for {BATCH}", in_batches), ("one statement for all", at_once), ("", product)
    theirs, bare, ours = await in_turns(stage.rounds, *sides)
    note = (
        f"{burst:,} due at once, fired {BATCH} a transaction, each with an event in the outbox; beside one statement for all of them that"
        f" takes no versions: {ours.rate / bare.rate:.2f} × {bare.rate:,.0f}/s"
    )
    return compared("timers", "timers fired in a burst", GOAL_BURST, ours, theirs, note=note)


async def _armed(owner: asyncpg.Connection, burst: int) -> None:
    await owner.execute("TRUNCATE outbox, case_stream")
    await owner.execute(ARM_NOW, burst)
