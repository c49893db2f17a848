"""What the proof log costs those who register: their rate while audit hears and seals, beside their rate while audit is halted."""

import os
import signal

import aiohttp
import asyncpg

from deploy.local.stack import Stack
from tests.bench.load import Window
from tests.bench.measure import Row, Run, compared, in_turns, measured
from tests.bench.rows.consumer import until
from tests.bench.stage import Stage

GOAL = 0.90
PEOPLE = 16
HEARD = "SELECT count(*) >= $1 FROM case_file"


async def measure(stage: Stage, seconds: float) -> list[Row]:
    """Register for `seconds` at a time. The stack is one of its own; audit is halted and continued by signals."""
    async with (
        Stack(root=stage.root / "stack", services=["intake", "audit"]) as stack,
        aiohttp.ClientSession() as http,
    ):
        token = await stack.token(subject="clerk-1", roles=["window_clerk"], jurisdiction="370983", organisation="window")
        window, audit = Window(stack, token, http), stack.pids["audit"]
        await window.busy(PEOPLE, 1.0)
        pids = [stack.pids["postgres"], stack.pids["kafka"]]

        async def registering() -> Run:
            async with measured(pids, Run()) as run:
                run.operations, _ = await window.busy(PEOPLE, seconds)
            return run

        async def halted() -> Run:
            await _heard(stack, len(window.case_ids))
            os.kill(audit, signal.SIGSTOP)
            try:
                return await registering()
            finally:
                os.kill(audit, signal.SIGCONT)

        async def running() -> Run:
            await _heard(stack, len(window.case_ids))
            return await registering()

        theirs, ours = await in_turns(stage.rounds, ("audit halted", halted), ("", running))
    note = (
        f"{PEOPLE} people registering without pause on two processes and the servers; audit hears every event, keeps its clocks and seals"
    )
    return [compared("accepting", "registrations while audit hears and seals", GOAL, ours, theirs, note=note)]


async def _heard(stack: Stack, cases: int) -> None:
    """Return when audit has heard of every case."""
    conn = await asyncpg.connect(stack.database_url("audit"))
    try:
        await conn.execute("SET app.scope = '*'")
        await until(conn, HEARD, cases)
    finally:
        await conn.close()
