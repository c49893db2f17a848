"""What a second consumer process of a service adds: the same backlog read by one process and by two, in turns.

Held back until all of it lies in Kafka: the leases of all partitions are locked meanwhile, so both begin at the same instant.

The goal speaks of a free core, and these carry PostgreSQL and Kafka as well. What they can give at most is cores ÷ what one process and
the servers keep busy, which stands beside the ratio: a goal above it could not be met here, however well two processes shared. A ratio
above 2 says that one process waited for something other than a core, which two wait for together.
"""

import asyncio
import os
import sys
from asyncio.subprocess import DEVNULL, Process
from collections.abc import AsyncIterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from statistics import median

import asyncpg

from tests.bench.measure import Row, Run, Side, compared, cpu_of, in_turns, measured
from tests.bench.rows.consumer import environment, publish, records, registered, until
from tests.bench.stage import Stage
from tests.chaos.drain import ends_of

GOAL = 1.7
TOPIC = "jiuji.intake"
READ = "SELECT coalesce(sum(next_offset), 0) >= $1 FROM consumer_offset WHERE topic = 'jiuji.intake'"
SHARED = """
SELECT count(*) = 4 AND count(DISTINCT reader) = cardinality($1::int[]) AND bool_and(split_part(reader, ':', 2)::int = ANY ($1))
FROM partition_lease WHERE ended_at IS NULL
"""
HOLD = "SELECT FROM partition_lease WHERE ended_at IS NULL FOR UPDATE"


async def measure(stage: Stage, sizes: Mapping[str, int]) -> list[Row]:
    """Let each of these services read so many events a round."""
    rows = list[Row]()
    for package, events in sizes.items():
        async with stage.database(package) as name, stage.connected(stage.servers.owner_url(name)) as conn:
            published = sum(end for (topic, _), end in (await ends_of(stage.servers.kafka)).items() if topic == TOPIC)
            backlog = Backlog(stage, package, name, conn, published)
            theirs, ours = await in_turns(stage.rounds, ("one process", backlog.side(1, events)), ("two", backlog.side(2, events)))
        rows.append(_row(package, events, theirs, ours))
    return rows


class Backlog:
    """A service's database, and how much was published for it so far."""

    def __init__(self, stage: Stage, package: str, name: str, conn: asyncpg.Connection, published: int) -> None:
        self.stage, self.package, self.name, self.conn, self.published = stage, package, name, conn, published

    def side(self, processes: int, events: int):
        """Return what lets so many processes read so many events."""

        async def reading() -> Run:
            told = records(TOPIC, events, registered)
            async with AsyncExitStack() as stack:
                pids = [await stack.enter_async_context(self._consumer()) for _ in range(processes)]
                await until(self.conn, SHARED, pids)
                await until(self.conn, READ, self.published)
                transaction = self.conn.transaction()
                await transaction.start()
                await self.conn.execute(HOLD)
                await publish(self.stage, told)
                self.published += events
                before = sum(map(cpu_of, pids))
                async with measured(self.stage.pids, Run(events)) as run:
                    await transaction.commit()
                    await until(self.conn, READ, self.published)
                run.own_s = sum(map(cpu_of, pids)) - before
            return run

        return reading

    @asynccontextmanager
    async def _consumer(self) -> AsyncIterator[int]:
        command = [sys.executable, "-m", self.package, "--role", "consumer"]
        told = environment(self.stage, self.name) | {"JIUJI_PORT": "0"}
        process: Process = await asyncio.create_subprocess_exec(*command, env=told, stdout=DEVNULL, stderr=DEVNULL)
        try:
            yield process.pid
        finally:
            process.terminate()
            await process.wait()


def _row(package: str, events: int, one: Side, two: Side) -> Row:
    cores = os.cpu_count() or 1
    busy, busier = (median((run.own_s + run.servers_s) / run.seconds for run in side.runs) for side in (one, two))
    note = (
        f"{package}, {events:,} registrations in four partitions; one process and the servers keep {busy:.2f} cores busy, two {busier:.2f}"
        f" of {cores}: at most {cores} ÷ {busy:.2f} = {cores / busy:.2f} × is possible here. Own CPU is that of the processes"
    )
    return compared("sharing", f"{package}: the same events by two processes ÷ by one", GOAL, two, one, note=note)
