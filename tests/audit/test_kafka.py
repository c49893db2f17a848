"""The whole of audit on real Kafka: whatever happens on the way, every event is once in the log."""

import asyncio
from contextlib import AsyncExitStack, asynccontextmanager

import httpx
import pytest

from audit.main import SPEC
from deploy.cli import verify
from shared.events.bus import Consumer, Outgoing, Producer
from shared.events.contracts import Event
from shared.events.contracts.intake import CaseAccepted
from shared.kit.principal import Principal
from shared.run.service import build_app
from tests.audit.events import PLACE, offered, paid, registered, scopes, triaged
from tests.conftest import MakeHarness
from tests.support.harness import Harness

CASES = [f"019cac00-1111-7000-8000-{number:012d}" for number in range(12)]
STORY: tuple[tuple[str, Event], ...] = (
    ("intake", registered()),
    ("intake", triaged()),
    ("disbursement", paid()),
    ("intake", CaseAccepted(accepted_by="officer-1")),
    ("intake", offered()),
)
PATIENCE_S = 60.0


@pytest.fixture
async def h(harness: MakeHarness, kafka: str) -> Harness:
    made = await harness(SPEC, kafka_bootstrap_servers=kafka)
    await from_now_on(made, kafka)
    return made


async def from_now_on(h: Harness, kafka: str) -> None:
    """Let audit begin where the topics end now: what other tests published is not its matter."""
    consumer = Consumer(kafka, SPEC.subscribes)
    await consumer.start({}, at_end=True)
    async with h.db.begin(Principal.system("test")) as uow:
        for (topic, number), mark in consumer._marks.items():
            await uow.sql(
                "INSERT INTO consumer_offset (topic, partition, next_offset) VALUES ($1, $2, $3)", topic, number, mark.next_offset
            )
    await consumer.close()


def published(h: Harness) -> list[Outgoing]:
    """Every case's story, as its publishers send it."""
    records = [h.record(case_id, PLACE, event, source=source)[0] for source, event in STORY for case_id in CASES]
    return [Outgoing(record.topic, record.key or b"", record.value or b"", tuple(record.headers)) for record in records]


@asynccontextmanager
async def running(h: Harness):
    """Audit's consumer and sealer, in this process, until the block ends."""
    app = build_app(SPEC, h.ctx.settings, frozenset({"consumer", "workers"}))
    async with AsyncExitStack() as stack:
        await stack.enter_async_context(app.router.lifespan_context(app))
        yield app


async def sealed(h: Harness, client: httpx.AsyncClient, size: int) -> None:
    """Wait until the log has `size` leaves, and see that it has no more."""
    async with asyncio.timeout(PATIENCE_S):
        while (answer := await client.get("/v1/checkpoints/latest")).status_code == 404 or answer.json()["size"] < size:
            async with h.db.begin(Principal.system("test")) as uow:
                await uow.sql("SELECT pg_sleep(0.02)")
    assert answer.json()["size"] == size


async def test_sent_twice_and_interrupted_every_event_is_once_in_the_log(h: Harness, kafka: str) -> None:
    client, producer, records = h.client(scopes=scopes()), Producer(kafka), published(h)
    half = len(records) // 2
    async with running(h):
        await producer.send(records[:half])
        await sealed(h, client, half)
    # The publishers' relays were interrupted too, and send the first half again before the rest.
    await producer.send(records)
    async with running(h):
        await sealed(h, client, len(records))
        await producer.send(records[-3:])
    async with running(h):
        await sealed(h, client, len(records))
    await producer.close()
    key = verify.Key.parse((await client.get("/v1/log-key")).json()["key"])
    for case_id in CASES:
        bundle = (await client.get(f"/v1/cases/{case_id}/proof")).json()
        assert len(verify.verify_bundle(bundle, key).events) == len(STORY)
