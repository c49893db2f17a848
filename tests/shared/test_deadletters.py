"""Records that cannot be read are kept whole, and announced on `jiuji.dlq`."""

import asyncio
from dataclasses import replace

import pytest

from shared.events.bus import Consumer, Incoming, Producer
from shared.events.deadletters import TOPIC, tick_announce
from shared.kit.principal import Principal

DEADLINE_S = 60
LETTERS = "SELECT id::text, value, headers::text, reason, detail->>'at', announced_at IS NOT NULL FROM dead_letter"


@pytest.fixture
async def producer(kafka):
    made = Producer(kafka)
    yield made
    await made.close()


async def ask(sample, sql, *params):
    async with sample.db.begin(Principal.system("test")) as uow:
        return await uow.sql(sql, *params)


async def letters(sample):
    return [tuple(row) for row in await ask(sample, LETTERS)]


async def announced(kafka, ids):
    """Read the topic until these letters came; return them by their ids."""
    consumer, found = Consumer(kafka, [TOPIC]), {}
    await consumer.start({})
    try:
        async with asyncio.timeout(DEADLINE_S):
            while not ids <= found.keys():
                found |= {record.key.decode(): record for record in await consumer.poll()}
    finally:
        await consumer.close()
    return found


OLD = Incoming("jiuji.intake", 0, 7, b"k", b"old", [("n", b"old")])


@pytest.mark.parametrize("other", [replace(OLD, value=b"new"), replace(OLD, value=None), replace(OLD, headers=[("n", b"new")])])
async def test_another_record_at_the_place_of_a_letter_is_a_letter_of_its_own(sample, kafka, producer, other):
    await sample.apply(OLD)
    await tick_announce(sample.db, "sample", producer)
    [(before, *_)] = await letters(sample)
    await sample.apply(other)
    [(letter, value, headers, reason, _, is_announced)] = await letters(sample)
    assert (value, headers, is_announced) == (other.value, f'[["n", "{other.headers[0][1].decode()}"]]', False)
    assert (letter != before, reason) == (True, "missing_attribute" if other.value else "empty_body")
    await tick_announce(sample.db, "sample", producer)
    assert (await announced(kafka, {before, letter}))[letter].value == (other.value or b"")


async def test_a_record_that_is_buried_again_is_the_same_letter(sample, producer):
    await sample.apply(OLD)
    await tick_announce(sample.db, "sample", producer)
    before = await letters(sample)
    await ask(sample, "UPDATE dead_letter SET redrive_requested_at = now()")
    assert await sample.inbox.redrive() == 1
    await sample.apply(OLD)
    assert await letters(sample) == before
    assert before[0][-1]


FULL, MEGABYTE = b"x" * 1_048_400, b"x" * 1_048_576


@pytest.mark.parametrize(
    ("large", "omitted", "left"),
    [
        (replace(OLD, value=FULL), "value", [("n", b"old")]),
        (replace(OLD, headers=[("n", b"\xff" * 300_000)], value=b"x" * 500_000), "value", [("n", "\ufffd".encode() * 300_000)]),
        (replace(OLD, headers=[("n", MEGABYTE)], value=MEGABYTE), "value,headers", []),
    ],
)
async def test_a_letter_too_large_to_be_announced_whole_is_announced_and_so_are_the_others(sample, kafka, producer, large, omitted, left):
    await sample.apply(large, replace(OLD, offset=8))
    await tick_announce(sample.db, "sample", producer)
    kept = await letters(sample)
    found = await announced(kafka, {row[0] for row in kept})
    assert [row[-1] for row in kept] == [True, True]
    told = {row[0]: (found[row[0]].value, dict(found[row[0]].headers).get("jiuji-omitted")) for row in kept}
    assert sorted(told.values(), key=str) == sorted([(b"", omitted.encode()), (b"old", None)], key=str)
    [of_large] = [found[letter] for letter, (value, _) in told.items() if value == b""]
    assert [pair for pair in of_large.headers if not pair[0].startswith("jiuji-")] == left
