"""A bookmark in a partition holds as long as the partition is the one that was read: the same offset of another topic is another record."""

import asyncio
import random
from contextlib import asynccontextmanager

import pytest
from aiokafka import AIOKafkaProducer, TopicPartition
from aiokafka.admin import AIOKafkaAdminClient, RecordsToDelete
from aiokafka.consumer import fetcher
from structlog.testing import capture_logs

from shared.events.broker import TopicSpec, ensure_topics
from shared.events.bus import Bookmark, Consumer, Outgoing, Producer
from shared.events.oddnames import read_odd_names
from shared.kit.principal import Principal

DEADLINE_S = 60


@pytest.fixture
async def topic(kafka):
    """A topic of one partition with three records."""
    name = f"test.bookmarks.{random.randrange(10**9)}"
    await ensure_topics(kafka, [TopicSpec(name, partitions=1)])
    await write(kafka, name, b"a", b"b", b"c")
    return name


async def write(kafka, topic, *values):
    producer = Producer(kafka)
    await producer.send([Outgoing(topic, b"case", value, []) for value in values])
    await producer.close()


@asynccontextmanager
async def reading(kafka, topic, mark):
    consumer = Consumer(kafka, [topic])
    await consumer.start({(topic, 0): mark})
    try:
        yield consumer
    finally:
        await consumer.close()


async def read(kafka, topic, mark, count):
    """Return the first records from a bookmark, `count` of them at least."""
    found = []
    async with reading(kafka, topic, mark) as consumer, asyncio.timeout(DEADLINE_S):
        while len(found) < count:
            found += await consumer.poll()
    return found


async def remake(kafka, topic):
    """Delete a topic and make it anew, empty."""
    admin = AIOKafkaAdminClient(bootstrap_servers=kafka)
    await admin.start()
    await admin.delete_topics([topic])
    async with asyncio.timeout(DEADLINE_S):
        while topic in await admin.list_topics():
            pass
    await admin.close()
    await ensure_topics(kafka, [TopicSpec(topic, partitions=1)])


async def test_who_goes_on_gets_what_comes_after_the_bookmark_and_nothing_twice(kafka, topic):
    *_, last = await read(kafka, topic, Bookmark(0), 3)
    assert (last.value, last.bookmark.next_offset, last.written_at is not None) == (b"c", 3, True)
    await write(kafka, topic, b"d")
    assert [record.value for record in await read(kafka, topic, last.bookmark, 1)] == [b"d"]
    async with reading(kafka, topic, last.bookmark) as consumer:
        assert consumer.position(topic, 0) == 3


@pytest.mark.parametrize("values", [(b"1", b"2"), (b"1", b"2", b"3"), (b"1", b"2", b"3", b"4")], ids=["shorter", "as long", "longer"])
async def test_a_topic_that_was_made_anew_is_read_from_its_beginning(kafka, topic, values):
    *_, last = await read(kafka, topic, Bookmark(0), 3)
    await remake(kafka, topic)
    await write(kafka, topic, *values)
    assert [record.value for record in await read(kafka, topic, last.bookmark, len(values))] == list(values)


async def test_a_bookmark_from_before_times_were_kept_is_believed(kafka, topic):
    assert [record.value for record in await read(kafka, topic, Bookmark(2), 1)] == [b"c"]


async def test_a_reader_that_lost_its_connection_looks_whether_the_topic_is_still_the_same(kafka, topic):
    async with reading(kafka, topic, Bookmark(0)) as consumer, asyncio.timeout(DEADLINE_S):
        found = []
        while len(found) < 3:
            found += await consumer.poll()
        client = consumer._client
        client.pause(TopicPartition(topic, 0))  # It learns nothing of what comes now, as while a broker is away.
        await remake(kafka, topic)
        await write(kafka, topic, b"1", b"2", b"3", b"4", b"5")
        for connection in list(client._client._conns.values()):
            connection.close()
        client.resume(TopicPartition(topic, 0))
        found = []
        while len(found) < 5:
            found += await consumer.poll()
    assert [record.value for record in found] == [b"1", b"2", b"3", b"4", b"5"]


async def test_where_the_release_before_read_on_its_bookmark_is_believed(kafka, topic, sample):
    first, *_ = await read(kafka, topic, Bookmark(0), 3)
    await sample.apply(first)
    async with sample.db.begin(Principal.system("test")) as uow:
        await uow.sql("UPDATE consumer_offset SET next_offset = 3")
    assert await sample.inbox.bookmarks() == {(topic, 0): Bookmark(3)}


async def test_records_that_are_gone_are_told_and_passed(kafka, topic):
    first, *_ = await read(kafka, topic, Bookmark(0), 3)
    admin = AIOKafkaAdminClient(bootstrap_servers=kafka)
    await admin.start()
    await admin.delete_records({TopicPartition(topic, 0): RecordsToDelete(before_offset=2)})
    await admin.close()
    with capture_logs() as logs:
        assert [record.value for record in await read(kafka, topic, first.bookmark, 1)] == [b"c"]
    assert [(entry["event"], entry["count"]) for entry in logs] == [("records_gone", 1)]


@pytest.mark.parametrize("codec", ["gzip", "snappy", "lz4", "zstd"])
@pytest.mark.parametrize("odd", [False, True])
async def test_what_another_producer_compressed_is_read(kafka, topic, codec, odd, monkeypatch):
    monkeypatch.setattr(fetcher, "MemoryRecords", fetcher.MemoryRecords)
    if odd:
        read_odd_names()
    producer = AIOKafkaProducer(bootstrap_servers=kafka, compression_type=codec)
    await producer.start()
    await producer.send_and_wait(topic, b"d", headers=[("name", b"x")])
    await producer.stop()
    *_, last = await read(kafka, topic, Bookmark(0), 4)
    assert last.value == b"d"


async def test_the_bookmark_commits_with_the_effects_and_is_where_the_service_goes_on(kafka, topic, sample):
    *_, last = await read(kafka, topic, Bookmark(0), 3)
    await sample.apply(last)
    assert await sample.inbox.bookmarks() == {(topic, 0): last.bookmark}
