"""Looks whether the line has run empty: what was committed is published, what was published is heard and read, no payment is under way."""

import asyncio
import json
from collections.abc import Mapping
from time import monotonic

import asyncpg
from aiokafka import AIOKafkaConsumer, TopicPartition
from aiokafka.admin import AIOKafkaAdminClient

from tests.chaos.client import Api
from tests.chaos.pace import pause
from tests.chaos.people import WATCHER

UNDER_WAY = ("due", "ordered", "at_bank")
UNSENT = """
SELECT count(*) FROM outbox, relay_cursor
WHERE txid >= pg_snapshot_xmin(snapshot) AND NOT pg_visible_in_snapshot(txid, snapshot)
"""
UNREAD = "SELECT count(*) FROM dead_letter WHERE redriven_at IS NULL AND headers @> '[[\"ce_specversion\"]]'"
"""Letters of events; a record without a version is none, and nobody mends it."""

WATCHED = "SELECT count(*) FROM instruction WHERE state = 'settled' AND next_at IS NOT NULL"
"""Payments that the bank may still send back."""

POSITIONS = "SELECT topic, partition, next_offset FROM consumer_offset"


async def drained(api: Api, databases: Mapping[str, str], kafka: str, within_s: float) -> str:
    """Return "" when the line has been found empty twice in a row, else what was still on it when the time was over."""
    deadline, calm, left = monotonic() + within_s, 0, ""
    while monotonic() < deadline:
        left = await _left(api, databases, kafka)
        calm = 0 if left else calm + 1
        if calm == 2:
            return ""
        await pause(0.5)
    return left or "it did not come to rest"


async def on_the_line(databases: Mapping[str, str], kafka: str) -> list[str]:
    """Return, service by service, what is committed and not published, or published and not heard; nothing for those without."""
    ends = await ends_of(kafka)
    return [text for text in await asyncio.gather(*(_service_left(name, url, ends) for name, url in databases.items())) if text]


async def _left(api: Api, databases: Mapping[str, str], kafka: str) -> str:
    found = [*await on_the_line(databases, kafka), *await _watched(databases["disbursement"])]
    for state in UNDER_WAY:
        answer = await api.get(WATCHER, "disbursement", f"/v1/payments?state={state}&limit=1")
        items = answer.document["items"] if answer.phase == "ok" else [{"payment_id": "?"}]
        found += [f"payment {item['payment_id']} is {state}" for item in items]
    return "; ".join(found)


async def _watched(url: str) -> list[str]:
    connection = await asyncpg.connect(url)
    try:
        await connection.execute("SELECT set_config('app.scope', '*', false)")
        watched = await connection.fetchval(WATCHED)
    finally:
        await connection.close()
    return [f"the bank may send back {watched} payments"] if watched else []


async def ends_of(kafka: str) -> dict[tuple[str, int], int]:
    """Return where each partition of our topics ends."""
    admin, consumer = AIOKafkaAdminClient(bootstrap_servers=kafka), AIOKafkaConsumer(bootstrap_servers=kafka)
    try:
        await admin.start()
        await consumer.start()
        topics = await admin.describe_topics([topic for topic in await admin.list_topics() if topic.startswith("jiuji.")])
        places = [TopicPartition(topic["topic"], part["partition"]) for topic in topics for part in topic["partitions"]]
        ends = await consumer.end_offsets(places)
    finally:
        await consumer.stop()
        await admin.close()
    return {(partition.topic, partition.partition): end for partition, end in ends.items()}


async def _service_left(name: str, url: str, ends: Mapping[tuple[str, int], int]) -> str:
    connection = await asyncpg.connect(url)
    try:
        unsent, unread = await connection.fetchval(UNSENT), await connection.fetchval(UNREAD)
        heard = {(row[0], row[1]): row[2] for row in await connection.fetch(POSITIONS)}
    finally:
        await connection.close()
    if unsent:
        return f"{name} has {unsent} events to publish"
    if unread:
        return f"{name} could not read {unread} events"
    topics = {topic for topic, _ in heard}
    behind = sum(end - heard.get(key, 0) for key, end in ends.items() if key[0] in topics)
    return f"{name} has {behind} events to hear" if behind > 0 else ""


def dumped(document: object) -> str:
    """Return a document as the run folder keeps it."""
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"
