"""How soon one event alone is on its way and takes effect: from its commit to Kafka's acknowledgement, and to the next service's commit.

Events come one at a time, so that each waits for its own way only: the relay's wake-up, Kafka, the consumer's fetch, its transaction.
Relay, consumer and who commits share one process and one event loop here; in an installation they do not.
"""

import asyncio
import time
from collections.abc import Mapping, Sequence

from shared.events.broker import TopicSpec, ensure_topics
from shared.events.bus import Consumer, Incoming, Outgoing, Producer
from shared.events.contracts.intake import CaseRegistered
from shared.events.inbox import Batch, Inbox
from shared.events.leases import Leases
from shared.events.line import Line
from shared.events.outbox import Relay
from shared.kit.clock import SystemClock, pause
from shared.kit.principal import Principal
from shared.run.context import Context
from shared.store.db import Subject
from tests.bench.measure import Row, percentile
from tests.bench.rows.consumer import PLACE, story
from tests.bench.stage import Stage
from tests.shared.sample.main import SPEC as SAMPLE
from tests.shared.sample.main import on_case_registered

GOAL_ACK_MS, GOAL_EFFECT_MS = 10.0, 30.0
APART_S = 0.01
PATIENCE_S = 60.0
WARM = 50
"""The first events open connections and prepare statements."""


class Acknowledged(Producer):
    """Notes when Kafka had acknowledged each record."""

    def __init__(self, bootstrap: str) -> None:
        super().__init__(bootstrap)
        self.at: dict[str, float] = {}

    async def send(self, records: Sequence[Outgoing]) -> None:
        await super().send(records)
        now = time.perf_counter()
        self.at |= {record.key.decode(): now for record in records}


class Applied(Inbox):
    """Notes when each record's effects were committed."""

    def __init__(self, ctx: Context) -> None:
        super().__init__(ctx.db, ctx.name, {CaseRegistered: lambda uow, event: on_case_registered(uow, ctx, event)})
        self.at: dict[str, float] = {}

    async def apply(self, records: Sequence[Incoming], leases: Mapping[int, int] | None = None) -> Batch:
        batch = await super().apply(records, leases)
        now = time.perf_counter()
        self.at |= {record.key.decode(): now for record in records}
        return batch


async def measure(stage: Stage, events: int) -> list[Row]:
    """Let `events` cases be registered in one service, one after the other, and heard by another."""
    servers = stage.servers.kafka
    await ensure_topics(servers, [TopicSpec(CaseRegistered.TOPIC, 4)])
    async with (
        stage.database("tests.shared.sample") as first,
        stage.database("tests.shared.sample") as second,
        stage.service(SAMPLE, first) as publisher,
        stage.service(SAMPLE, second) as receiver,
    ):
        producer, stop, clock = Acknowledged(servers), asyncio.Event(), SystemClock()
        relay = Relay(stage.servers.app_url(first), producer, source="intake", clock=clock, wakeups=publisher.db.wakeups)
        inbox = Applied(receiver)
        leases = Leases(stage.servers.app_url(second), receiver.db.wakeups, clock)
        line = Line(inbox, lambda: Consumer(servers, [CaseRegistered.TOPIC]), leases, batch=500)
        tasks = [asyncio.create_task(relay.run(stop)), asyncio.create_task(line.run(stop))]
        committed: dict[str, float] = {}
        for _ in range(WARM + events):
            case_id = publisher.ids.new()
            async with publisher.db.begin(Principal.system("bench")) as uow:
                uow.emit(Subject(case_id, PLACE), story(uow.now)[0], policy=None)
            committed[case_id] = time.perf_counter()
            await pause(stop, APART_S)
        async with asyncio.timeout(PATIENCE_S):
            while not committed.keys() <= inbox.at.keys():  # noqa: ASYNC110  # Nothing announces it.
                await asyncio.sleep(0.01)
        stop.set()
        await asyncio.gather(*tasks)
    measured = list(committed)[WARM:]
    acks = [(producer.at[case_id] - committed[case_id]) * 1e3 for case_id in measured]
    effects = [(inbox.at[case_id] - committed[case_id]) * 1e3 for case_id in measured]
    return [
        _row("commit → acknowledged by Kafka, p99", GOAL_ACK_MS, acks),
        _row("commit → effect committed in the next service, p99", GOAL_EFFECT_MS, effects),
    ]


def _row(what: str, goal: float, taken_ms: Sequence[float]) -> Row:
    p99 = percentile(taken_ms, 0.99)
    note = f"{len(taken_ms)} events alone; median {percentile(taken_ms, 0.5):.1f} ms, worst {max(taken_ms):.1f} ms"
    return Row("latency", what, goal, p99, "ms", "less", f"{p99:.1f} ms", note=note)
