"""What was committed is published, in commit order per case, at least once; what was not, never. On real Kafka."""

import asyncio
import random
from collections import defaultdict
from zlib import crc32

import asyncpg
import pytest
from click.testing import CliRunner

from deploy.cli.main import main
from shared.events import bus, outbox
from shared.events.broker import BusUnavailable, MissingTopics, TopicSpec, ensure_topics, require_topics
from shared.events.bus import Consumer, Outgoing, Producer
from shared.events.codec import decode
from shared.events.contracts.intake import CaseAccepted
from shared.events.outbox import DatabaseReplaced, Relay
from shared.kit.clock import SystemClock, pause
from shared.kit.principal import Principal
from shared.kit.telemetry import REGISTRY
from shared.store.db import Subject
from tests.shared.conftest import PLACE

SYSTEM = Principal.system("test")
DEADLINE_S = 60


async def emit(sample, case_id, count=1):
    async with sample.db.begin(SYSTEM) as uow:
        for _ in range(count):
            uow.emit(Subject(case_id, PLACE), CaseAccepted(accepted_by="o"), policy=None)


def relay_of(sample, kafka, servers_url, producer=None):
    return Relay(servers_url, producer or Producer(kafka), source="sample", clock=SystemClock(), wakeups=sample.db.wakeups)


@pytest.fixture
def url(sample):
    return sample.ctx.settings.database_url.get_secret_value()


@pytest.fixture
async def relaying(sample, kafka, url):
    """Run relays for the time of a test; yield a function that starts one more."""
    stop, tasks = asyncio.Event(), []

    def start():
        tasks.append(asyncio.create_task(relay_of(sample, kafka, url).run(stop)))

    yield start
    stop.set()
    await asyncio.gather(*tasks)


@pytest.fixture(params=["by one statement", "page by page"])
def either_way(request, monkeypatch):
    """Let each tick be read the one way, or the other."""
    if request.param == "page by page":
        monkeypatch.setattr(outbox, "FEW", 0)


async def published(kafka, prefix, count):
    """Read the topic until `count` events of cases that start with `prefix` came; return them in order of arrival."""
    consumer = Consumer(kafka, ["jiuji.intake"])
    await consumer.start({})
    found = []
    try:
        async with asyncio.timeout(DEADLINE_S):
            while len(found) < count:
                found += [e for r in await consumer.poll() if (e := decode(r.headers, r.value)).case_id.startswith(prefix)]
    finally:
        await consumer.close()
    return found


async def test_what_comes_after_a_backlog_does_not_wait_for_partitions_that_have_nothing(kafka, monkeypatch):
    # Far longer than the test waits: a request for the empty partition alone would be held so long.
    monkeypatch.setattr(bus, "FETCH_MAX_WAIT_MS", 35_000)
    topic = TopicSpec(f"test.backlog.{random.randrange(10**9)}", partitions=2)
    await ensure_topics(kafka, [topic])
    producer, consumer = Producer(kafka), Consumer(kafka, [topic.name], batch=1)
    try:
        await producer.send([Outgoing(topic.name, b"case", b"1", []), Outgoing(topic.name, b"case", b"2", [])])
        await consumer.start({})
        assert [record.value for record in await consumer.poll()] == [b"1"]
        await pause(asyncio.Event(), 0.5)  # A batch that takes long, while the rest of what was fetched waits to be taken.
        assert [record.value for record in await consumer.poll()] == [b"2"]
        await producer.send([Outgoing(topic.name, b"case", b"3", [])])
        async with asyncio.timeout(DEADLINE_S / 3):
            while not (records := await consumer.poll()):
                continue
        assert [record.value for record in records] == [b"3"]
    finally:
        await consumer.close()
        await producer.close()


def versions_by_case(events):
    by_case = defaultdict(list)
    for event in events:
        by_case[event.case_id].append(event.case_version)
    return by_case


async def busy(sample, prefix, writers, rounds):
    """Write from many transactions at once, some slow, some rolled back; return how many events were committed for each case."""
    committed = defaultdict(int)
    draw = random.Random(4)

    async def writer():
        for _ in range(rounds):
            case_id = f"{prefix}{draw.randrange(5)}"
            try:
                async with sample.db.begin(SYSTEM) as uow:
                    await uow.sql("SELECT pg_current_xact_id()")  # A transaction id early, the lock of the case late.
                    await uow.sql("SELECT pg_sleep($1::float8)", draw.random() / 200)
                    uow.emit(Subject(case_id, PLACE), CaseAccepted(accepted_by="o"), policy=None)
                    uow.emit(Subject(case_id, PLACE), CaseAccepted(accepted_by="o"), policy=None)
                    if draw.random() < 0.2:
                        raise RuntimeError("rolled back")
                committed[case_id] += 2
            except RuntimeError:
                continue

    await asyncio.gather(*(writer() for _ in range(writers)))
    return committed


@pytest.mark.usefixtures("either_way")
async def test_events_of_a_case_are_published_in_commit_order_whoever_commits_first(sample, kafka, relaying):
    relaying()
    committed = await busy(sample, f"{sample.ctx.ids.new()}-", writers=12, rounds=20)
    prefix = next(iter(committed)).rsplit("-", 1)[0]
    events = await published(kafka, prefix, sum(committed.values()))
    assert {case: list(range(1, count + 1)) for case, count in committed.items()} == versions_by_case(events)


@pytest.mark.usefixtures("either_way")
async def test_two_relays_at_once_publish_each_event_once_and_in_order(sample, kafka, relaying):
    relaying()
    relaying()
    committed = await busy(sample, f"{sample.ctx.ids.new()}-", writers=8, rounds=15)
    prefix = next(iter(committed)).rsplit("-", 1)[0]
    events = await published(kafka, prefix, sum(committed.values()))
    assert {case: list(range(1, count + 1)) for case, count in committed.items()} == versions_by_case(events)


@pytest.mark.usefixtures("either_way")
async def test_a_relay_whose_broker_fails_publishes_again_and_loses_nothing(sample, kafka, url):
    case_id = sample.ctx.ids.new()
    await emit(sample, case_id, 3)

    class Torn(Producer):
        """Sends, then says it did not: what a broken connection looks like."""

        async def send(self, records):
            await super().send(records)
            raise BusUnavailable("connection lost")

    conn = await asyncpg.connect(url)
    try:
        torn = Torn(kafka)
        with pytest.raises(BusUnavailable):
            await relay_of(sample, kafka, url, torn).tick(conn)
        await torn.close()
        whole = Producer(kafka)
        assert await relay_of(sample, kafka, url, whole).tick(conn) == 3
        assert await relay_of(sample, kafka, url, whole).tick(conn) == 0
        await whole.close()
    finally:
        await conn.close()
    assert [event.case_version for event in await published(kafka, case_id, 6)] == [1, 2, 3, 1, 2, 3]


async def test_a_relay_whose_database_goes_away_in_the_middle_of_a_tick_goes_on(sample, kafka, url, servers):
    case_id = sample.ctx.ids.new()
    await emit(sample, case_id, 3)
    admin = await asyncpg.connect(servers.admin_url)

    class Felling(Producer):
        """Ends every other connection to the database while it sends, once."""

        felled = 0

        async def send(self, records):
            await super().send(records)
            if not self.felled:
                others = "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE datname = $1 AND pid <> pg_backend_pid()"
                self.felled = await admin.fetchval(others, url.rpartition("/")[2])

    stop, producer = asyncio.Event(), Felling(kafka)
    task = asyncio.create_task(relay_of(sample, kafka, url, producer).run(stop))
    await published(kafka, case_id, 6)
    stop.set()
    await task
    await admin.close()
    assert producer.felled


@pytest.mark.usefixtures("either_way")
async def test_a_long_transaction_elsewhere_holds_nothing_back(sample, kafka, relaying):
    relaying()
    case_id = sample.ctx.ids.new()
    async with sample.db.begin(SYSTEM) as slow:
        await slow.sql("SELECT pg_current_xact_id()")
        await emit(sample, case_id)
        assert len(await published(kafka, case_id, 1)) == 1
        slow.emit(Subject(f"{case_id}-slow", PLACE), CaseAccepted(accepted_by="o"), policy=None)
    assert len(await published(kafka, f"{case_id}-slow", 1)) == 1


async def test_a_restored_dump_stops_the_relay_with_a_reason(sample, kafka, url, servers):
    owner = await asyncpg.connect(servers.owner_url(url.rsplit("/", 1)[1]))
    await owner.execute("UPDATE relay_cursor SET system_identifier = 'another'")
    await owner.close()
    with pytest.raises(DatabaseReplaced, match="republish"):
        await relay_of(sample, kafka, url).run(asyncio.Event())


async def test_kept_events_are_published_again_on_demand(sample, kafka, url, servers, relaying):
    case_id = sample.ctx.ids.new()
    relaying()
    await emit(sample, case_id, 3)
    assert len(await published(kafka, case_id, 3)) == 3
    owner = await asyncpg.connect(servers.owner_url(url.rsplit("/", 1)[1]))
    await owner.execute("UPDATE relay_cursor SET system_identifier = 'another'")
    await owner.execute("COMMENT ON TABLE alembic_version IS 'intake'")  # The command knows services of the platform only.
    await owner.close()
    result = await asyncio.to_thread(CliRunner().invoke, main, ["republish", "intake", "--database-url", url])
    assert result.output == "intake: 将重新发布 3 个事件。 3 events will be published again.\n"
    assert [event.case_version for event in await published(kafka, case_id, 6)] == [1, 2, 3, 1, 2, 3]


async def test_a_missing_topic_is_named_with_the_remedy(kafka):
    await ensure_topics(kafka, [TopicSpec("jiuji.test.there", 1)])
    await require_topics(kafka, ["jiuji.test.there"])
    with pytest.raises(MissingTopics, match=r"jiuji\.test\.absent.*make up"):
        await require_topics(kafka, ["jiuji.test.there", "jiuji.test.absent"])


async def test_the_application_role_cannot_write_the_outbox_by_itself(sample):
    with pytest.raises(Exception, match="permission denied"):
        async with sample.db.begin(SYSTEM) as uow:
            await uow.sql("DELETE FROM outbox")


async def test_a_case_has_the_partition_that_the_document_says(kafka):
    topic = f"partitions.{random.randrange(10**9)}"
    await ensure_topics(kafka, [TopicSpec(topic, 4)])
    keys = [f"case-{number}".encode() for number in range(40)]
    producer, consumer = Producer(kafka), Consumer(kafka, [topic])
    await producer.send([Outgoing(topic, key, b"{}", []) for key in keys])
    await consumer.start({})
    places = {}
    async with asyncio.timeout(DEADLINE_S):
        while len(places) < len(keys):
            places |= {record.key: record.partition for record in await consumer.poll()}
    assert places == {key: crc32(key) % 4 for key in keys}
    await producer.close()
    await consumer.close()


async def test_while_kafka_takes_nothing_since_when_events_wait_is_told(sample, kafka, url, either_way):
    class Away(Producer):
        async def send(self, records):
            raise BusUnavailable

    def waits_since():
        return REGISTRY.get_sample_value("jiuji_relay_unsent_timestamp_seconds")

    await emit(sample, "unsent-1")
    await emit(sample, "unsent-2")
    conn, producer = await asyncpg.connect(url), Producer(kafka)
    try:
        written = await conn.fetchval("SELECT extract(epoch FROM min(created_at))::float8 FROM outbox")
        with pytest.raises(BusUnavailable):
            await relay_of(sample, kafka, url, Away(kafka)).tick(conn)
        assert waits_since() == pytest.approx(written)
        assert await relay_of(sample, kafka, url, producer).tick(conn) == 2
        assert waits_since() == 0
    finally:
        await producer.close()
        await conn.close()
