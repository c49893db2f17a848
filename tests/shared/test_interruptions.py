"""Whatever breaks in between is waited out; what cannot be waited out is told, never died of in silence."""

import asyncio
import logging
from contextlib import asynccontextmanager
from dataclasses import replace
from urllib.parse import urlsplit

import asyncpg
import pytest
from structlog.testing import capture_logs

from shared.events.broker import BusUnavailable
from shared.events.bus import Consumer, Outgoing, Producer
from shared.events.reach import REACH
from shared.kit.principal import Principal
from shared.run.runtime import Runtime
from shared.store.db import Database
from shared.store.driver import driver_of
from shared.store.faults import DatabaseUnavailable, is_transient
from tests.chaos.proxy import Way
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
    monkeypatch.setattr("shared.events.bus.STOP_WITHIN_S", 0.2)
    consumer = Consumer("127.0.0.1:1", ["jiuji.intake"])
    consumer._client = client()
    async with asyncio.timeout(60):
        await consumer.close()
    assert not asyncio.current_task().cancelling()


async def test_that_kafka_is_away_and_back_is_told_once_each_and_other_errors_of_its_clients_stay(kafka, monkeypatch, caplog):
    monkeypatch.setattr("shared.events.reach.QUIET_S", 0.0)
    monkeypatch.setattr(REACH, "_failed_at", None)  # Another test of this process may have left it away.
    client = logging.getLogger("aiokafka")
    with capture_logs() as logged:
        for _ in range(3):
            with pytest.raises(BusUnavailable):
                await Consumer("127.0.0.1:1", ["jiuji.dlq"]).numbers()
        client.error("Unable to update metadata from %s", [1])
        client.error("Unable connect to node with id %s: %s", 1, UnicodeError())
        consumer, producer = Consumer(kafka, ["jiuji.dlq"]), Producer(kafka)
        await consumer.start({}, at_end=True)
        for _ in range(2):
            await producer.send([Outgoing("jiuji.dlq", b"k", b"{}", [])])
        assert [line["event"] for line in logged] == ["kafka_away", "kafka_back"]
        client.error("Unable to update metadata from %s", [1])
        async with asyncio.timeout(60):
            while len(logged) < 4:
                await consumer.poll()
    assert [line["event"] for line in logged] == ["kafka_away", "kafka_back"] * 2
    assert [record.getMessage() for record in caplog.records] == ["Unable connect to node with id 1: "]
    await consumer.close()
    await producer.close()


async def cancelled(ctx):
    await Fetching().stop()


async def test_background_work_that_is_cancelled_from_within_is_no_silent_end(sample):
    reasons = []
    runtime = Runtime(sample.ctx, topics=(), give_up=reasons.append)
    runtime._awaited = ""
    runtime.work({"line": cancelled})
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


async def cursor(sample):
    async with sample.db.begin(SYSTEM) as uow:
        return (await uow.sql("SELECT snapshot::text FROM relay_cursor"))[0][0]


@asynccontextmanager
async def behind_a_way(sample):
    """Give the sample's database by an address whose connections can fall silent without being closed."""
    url = urlsplit(sample.ctx.settings.database_url.get_secret_value())
    way = Way(lambda: url.port)
    server = await asyncio.start_server(way.serve, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    try:
        yield way, url._replace(netloc=url.netloc.replace(str(url.port), str(port))).geturl()
    finally:
        server.close()
        way.hang_up()


async def test_a_connection_that_falls_silent_is_given_up_and_the_next_is_another(sample, monkeypatch):
    monkeypatch.setattr("shared.store.db.COMMAND_TIMEOUT_S", 3.0)
    asked = []
    async with behind_a_way(sample) as (way, url):
        database = Database(url.replace("postgresql://", "postgresql+asyncpg://"), clock=sample.ctx.clock, ids=sample.ctx.ids, pool_size=1)
        async with database.begin(SYSTEM):
            pass
        with pytest.raises(DatabaseUnavailable):
            async with database.begin(SYSTEM) as uow:
                driver_of(uow.conn).add_query_logger(lambda told: asked.append(told.query))
                way.fall_silent()
                await uow.sql("SELECT 1")
        await asyncio.sleep(0)  # The driver tells of a statement one turn of the loop later.
        assert asked == ["SELECT 1"], "a rollback would be waited for as long again"
        async with database.begin(SYSTEM) as uow:
            assert (await uow.sql("SELECT 1"))[0][0] == 1
        await database.close()


@pytest.mark.parametrize(("name", "starts", "reason"), [("sample", 1, []), ("another", 0, ["database_of_another"])])
async def test_a_database_that_is_away_at_the_start_is_asked_whose_it_is_before_anything_is_done_in_it(sample, name, starts, reason):
    started, reasons = [], []
    async with behind_a_way(sample) as (way, url):
        database = Database(url.replace("postgresql://", "postgresql+asyncpg://"), clock=sample.ctx.clock, ids=sample.ctx.ids)
        runtime = Runtime(replace(sample.ctx, name=name, db=database), topics=(), give_up=reasons.append)
        way.is_cut = True
        await runtime.begin(lambda: started.append(name))
        assert (started, runtime.not_ready) == ([], "database not reached yet")
        way.is_cut = False
        await asyncio.wait(runtime._tasks)
        await database.close()
    assert (len(started), [one.partition(":")[0] for one in reasons]) == (starts, reason)


async def test_a_relay_whose_connection_falls_silent_goes_on_with_another(sample, kafka, monkeypatch):
    monkeypatch.setattr("shared.events.outbox.COMMAND_TIMEOUT_S", 3.0)
    case_id, stop, before = sample.ctx.ids.new(), asyncio.Event(), await cursor(sample)
    async with behind_a_way(sample) as (way, url):
        with capture_logs() as logged:
            relaying = asyncio.create_task(relay_of(sample, kafka, url).run(stop))
            await emit(sample, case_id, 1)
            await published(kafka, case_id, 1)
            async with asyncio.timeout(60):
                while await cursor(sample) == before:  # noqa: ASYNC110  # Nothing announces it; without it the first event rightly comes again.
                    await asyncio.sleep(0.01)
            # A relay that begins while an event is written may be interrupted by that; it is not what this is about.
            logged.clear()
            way.fall_silent()
            await emit(sample, case_id, 1)
            async with asyncio.timeout(60):
                # Nothing announces a line of the log; an event may have met the making of its day's partition before.
                while "TimeoutError" not in [line.get("error") for line in logged]:  # noqa: ASYNC110
                    await asyncio.sleep(0.01)
        way.hang_up()  # The server, which has the lock, learns of it by its keep-alives.
        assert [event.case_version for event in await published(kafka, case_id, 2)] == [1, 2]
        stop.set()
        await relaying


async def test_sessions_ask_the_server_to_notice_a_client_that_vanished(sample):
    async with sample.db.begin(SYSTEM) as uow:
        assert (await uow.sql("SHOW tcp_keepalives_idle"))[0][0] == "10"
