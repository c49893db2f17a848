"""A header's name that is no UTF-8 costs a record nothing, and stops nobody."""

import asyncio
import random
import struct

import pytest
from aiokafka import AIOKafkaProducer
from aiokafka.consumer import fetcher
from aiokafka.record.util import calc_crc32c

from shared.events.broker import TopicSpec, ensure_topics
from shared.events.bus import Consumer, Outgoing, Producer

DEADLINE_S = 60
CRC, ATTRIBUTES = 17, 21
"""Where a batch has its checksum, and from where on it counts."""


@pytest.fixture(autouse=True)
def reader(monkeypatch):
    """Let other tests read by what they read by."""
    monkeypatch.setattr(fetcher, "MemoryRecords", fetcher.MemoryRecords)


async def publish(kafka, topic, *, partition, names):
    """Publish a batch with a record for each name of a header, `BAD` spoilt in them."""
    client = AIOKafkaProducer(bootstrap_servers=kafka)
    await client.start()
    try:
        batch = client.create_batch()
        for name in names:
            batch.append(timestamp=None, key=None, value=b"v", headers=[(name, b"x"), ("none", None)])
        spoilt = bytes(batch._build()).replace(b"BAD", b"B\xffD")
        batch._buffer = spoilt[:CRC] + struct.pack(">I", calc_crc32c(spoilt[ATTRIBUTES:])) + spoilt[ATTRIBUTES:]
        await (await client.send_batch(batch, topic, partition=partition))
    finally:
        await client.stop()


async def test_a_name_that_cannot_be_decoded_stops_no_consumer(kafka):
    topic = TopicSpec(f"test.names.{random.randrange(10**9)}", partitions=2)
    await ensure_topics(kafka, [topic])
    await publish(kafka, topic.name, partition=0, names=["one", "two"])
    await publish(kafka, topic.name, partition=1, names=["three", "BAD", "four"])
    producer, consumer = Producer(kafka), Consumer(kafka, [topic.name])
    found = []
    try:
        await producer.send([Outgoing(topic.name, b"k", b"last", [("last", b"x")])])
        await consumer.start({})
        async with asyncio.timeout(DEADLINE_S):
            while len(found) < 6:
                found += await consumer.poll()
    finally:
        await consumer.close()
        await producer.close()
    assert sorted(record.headers[0][0] for record in found) == sorted(["one", "two", "three", "B\ufffdD", "four", "last"])
    assert len({(record.partition, record.offset) for record in found}) == 6
    assert {record.headers[1:] for record in found if record.value == b"v"} == {(("none", None),)}
