"""The relay, draining an outbox that was filled before, beside a bare producer that sends the very same records from memory."""

import asyncio
from collections.abc import Sequence

from aiokafka import AIOKafkaProducer

from shared.events.bus import Outgoing, Producer
from shared.events.outbox import Relay
from shared.kit.clock import SystemClock
from shared.store.wakeups import Wakeups
from tests.bench.measure import Row, Run, compared, in_turns, measured
from tests.bench.stage import Stage

GOAL = 0.80
BATCH = 2_000
BODY = 430
CASES = 2_000

FILL = """
INSERT INTO outbox (event_id, type, topic, case_id, case_version, place_code, occurred_at, actor, causation_id, body)
SELECT gen_random_uuid(), 'cn.jiuji.case.registered.v1', $1, c.case_id, n / $3 + 1, '370983103000', now(), 'officer-1',
       gen_random_uuid()::text, convert_to('{"filling":"' || repeat('x', $4 - 14) || '"}', 'UTF8')
FROM generate_series(1, $2) n JOIN bench_case c ON c.number = n % $3 ORDER BY n
"""
REWIND = "UPDATE relay_cursor SET snapshot = '3:3:'"


async def measure(stage: Stage, events: int) -> list[Row]:
    """Drain `events` events, round by round."""
    topic = await stage.topic()
    async with stage.database("tests.shared.sample") as name, stage.connected(stage.servers.owner_url(name)) as owner:
        await _fill(owner, topic, events)
        await owner.execute(REWIND)
        url, producer, kept = stage.servers.app_url(name), Producer(stage.servers.kafka), Kept(stage.servers.kafka)
        async with stage.connected(url) as conn:
            await relay_of(url, kept).tick(conn)
        records = kept.records
        bare = AIOKafkaProducer(
            bootstrap_servers=stage.servers.kafka,
            acks="all",
            enable_idempotence=True,
            linger_ms=0,
            max_batch_size=512 * 1024,
            max_request_size=4 * 1024 * 1024,
        )
        await bare.start()
        await producer.send(records[:BATCH])

        async def limit() -> Run:
            async with measured(stage.pids, Run(events)) as run:
                for start in range(0, events, BATCH):
                    acks = [
                        await bare.send(one.topic, one.value, key=one.key, headers=list(one.headers))
                        for one in records[start : start + BATCH]
                    ]
                    await asyncio.gather(*acks)
            return run

        async def product() -> Run:
            await owner.execute(REWIND)
            async with stage.connected(url) as conn, measured(stage.pids, Run(events)) as run:
                assert await relay_of(url, producer).tick(conn) == events  # One that reads the cursor, which was moved behind its back.
            return run

        try:
            theirs, ours = await in_turns(stage.rounds, ("bare aiokafka producer", limit), ("relay", product))
        finally:
            await bare.stop()
            await producer.close()
    note = f"{events:,} events of {BODY} bytes with {len(records[0].headers)} headers, drained from a full outbox"
    return [compared("relay", "events published: outbox → acknowledged → cursor committed", GOAL, ours, theirs, note=note)]


class Kept(Producer):
    """Keeps what it should publish: the limit sends the very records that the relay would."""

    records: Sequence[Outgoing] = ()

    async def send(self, records: Sequence[Outgoing]) -> None:
        self.records = [*self.records, *records]


def relay_of(url: str, producer: Producer) -> Relay:
    return Relay(url, producer, source="bench", clock=SystemClock(), wakeups=Wakeups(SystemClock()))


async def _fill(owner, topic: str, events: int) -> None:
    await owner.execute("CREATE TABLE bench_case (number int PRIMARY KEY, case_id text)")
    await owner.execute("INSERT INTO bench_case SELECT n, gen_random_uuid()::text FROM generate_series(0, $1 - 1) n", CASES)
    await owner.execute(FILL, topic, events, CASES, BODY)
    await owner.execute("ANALYZE outbox")
