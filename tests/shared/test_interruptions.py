"""Whatever breaks in between is waited out; what cannot be waited out is told, never died of in silence."""

import asyncio

import asyncpg
import pytest

from shared.bus import Consumer, Producer
from shared.context import Worker
from shared.db import DatabaseUnavailable, is_transient
from shared.principal import Principal
from shared.runtime import Runtime
from tests.shared.test_outbox import emit, published, relay_of

SYSTEM = Principal.system("test")


class Fetching:
    """A Kafka client whose broker is away: it stops as aiokafka 0.14 does, awaiting a fetch that it cancelled in its back-off."""

    def __init__(self):
        self.fetch = asyncio.create_task(asyncio.Event().wait())

    async def stop(self):
        self.fetch.cancel()
        await self.fetch


class Deaf:
    """A Kafka client that flushes for ever."""

    async def stop(self):
        await asyncio.Event().wait()


@pytest.mark.parametrize("client", [Fetching, Deaf])
async def test_dropping_a_client_whose_broker_is_away_ends_and_cancels_nobody(client, monkeypatch):
    monkeypatch.setattr("shared.bus.STOP_WITHIN_S", 0.2)
    consumer = Consumer("127.0.0.1:1", ["jiuji.intake"])
    consumer._client = client()
    async with asyncio.timeout(5):
        await consumer.close()
    assert not asyncio.current_task().cancelling()


async def cancelled(ctx):
    await Fetching().stop()


async def test_background_work_that_is_cancelled_from_within_is_no_silent_end(sample):
    reasons = []
    runtime = Runtime(sample.ctx, topics=(), give_up=reasons.append)
    runtime._checked = True
    runtime.work({"line": Worker(cancelled, every_s=1.0)})
    await asyncio.wait(runtime._tasks)
    assert reasons == ["line: cancelled from within"]
    assert runtime.not_ready == "stopped: line"
    await runtime.leave()
    assert len(reasons) == 1


async def test_a_relay_whose_connection_dies_between_two_states_goes_on_with_another(sample, kafka):
    case_id = sample.ctx.ids.new()
    await emit(sample, case_id, 2)

    class Once(Producer):
        """Meets the connection's death in its first call."""

        died = False

        async def send(self, records):
            if not self.died:
                self.died = True
                raise asyncpg.InternalClientError("cannot switch to state 12; another operation (2) is in progress")
            await super().send(records)

    stop = asyncio.Event()
    url = sample.ctx.settings.database_url.get_secret_value()
    relaying = asyncio.create_task(relay_of(sample, kafka, url, Once(kafka)).run(stop))
    assert [event.case_version for event in await published(kafka, case_id, 2)] == [1, 2]
    stop.set()
    await relaying


async def test_a_connection_that_died_between_two_states_is_a_database_that_is_away(sample):
    assert is_transient(asyncpg.InternalClientError())
    with pytest.raises(DatabaseUnavailable):
        async with sample.db.begin(SYSTEM):
            raise asyncpg.InternalClientError
