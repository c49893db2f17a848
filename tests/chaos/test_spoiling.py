"""An event is made unreadable where another waits behind it; its outbox gets it back once it is sent, its letters when they are mended."""

import asyncio
import json
import uuid

import asyncpg
import pytest

from tests.chaos.spoiling import SPOILED, Mender
from tests.support.waiting import DEADLINE_S

EMIT = """
INSERT INTO outbox (event_id, type, topic, case_id, case_version, place_code, occurred_at, body)
VALUES ($1, 'cn.jiuji.case.triaged.v1', 'jiuji.intake', $2, $3, '370983101201', now(), $4)
"""
PUBLISH = "UPDATE relay_cursor SET snapshot = pg_current_snapshot()"
BURY = """
INSERT INTO dead_letter (id, topic, partition, "offset", headers, value, reason, detail, died_at)
VALUES ($1, 'jiuji.intake', 0, $2, $3, $4, 'invalid_body', '{}', now())
"""
LETTERS = 'SELECT value, redrive_requested_at IS NOT NULL AS asked FROM dead_letter ORDER BY "offset"'


@pytest.fixture
async def url(servers, database):
    return servers.owner_url(await database("intake"))


@pytest.fixture
async def intake(url):
    connection = await asyncpg.connect(url)
    yield connection
    await connection.close()


async def emit(intake, case_id, version):
    event_id = uuid.uuid4()
    await intake.execute(EMIT, event_id, case_id, version, b"%d" % version)
    return str(event_id)


async def bodies(intake):
    return [row["body"] for row in await intake.fetch("SELECT body FROM outbox ORDER BY seq")]


async def test_what_nothing_waits_behind_and_what_was_sent_is_left_alone(intake, url):
    await emit(intake, "c1", 1)
    await intake.execute(PUBLISH)
    await emit(intake, "c1", 2)
    stop = asyncio.Event()
    asyncio.get_running_loop().call_soon(stop.set)
    assert await Mender({"intake": url}).spoil("intake", 0, stop) is None
    assert await bodies(intake) == [b"1", b"2"]


async def test_an_event_is_unreadable_when_it_is_sent_and_itself_again_afterwards(intake, url):
    mender, first = Mender({"intake": url}), await emit(intake, "c1", 1)
    await emit(intake, "c1", 2)
    spoiled = await mender.spoil("intake", 0, asyncio.Event())
    assert (spoiled.event_id, spoiled.case_id) == (first, "c1")
    assert await bodies(intake) == [SPOILED, b"2"]
    await mender.look()
    assert await bodies(intake) == [SPOILED, b"2"], "it was not sent yet"
    await intake.execute(PUBLISH)
    await mender.look()
    assert await bodies(intake) == [b"1", b"2"]


async def test_at_the_end_it_looks_until_every_outbox_has_its_bodies_back(intake, url):
    class SentLate(Mender):
        async def look(self):
            await super().look()
            await intake.execute(PUBLISH)

    mender, over = SentLate({"intake": url}), asyncio.Event()
    await emit(intake, "c1", 1)
    await emit(intake, "c1", 2)
    await mender.spoil("intake", 0, over)
    over.set()
    await mender.run(over)
    assert await bodies(intake) == [b"1", b"2"]


@pytest.mark.parametrize(("for_s", "mended"), [(0, [(b"1", True), (b"x", False)]), (3_600, [(SPOILED, False), (b"x", False)])])
async def test_its_letters_are_mended_and_asked_for_in_their_time_and_no_others(intake, url, for_s, mended):
    mender, first = Mender({"intake": url}), await emit(intake, "c1", 1)
    await emit(intake, "c1", 2)
    await mender.spoil("intake", for_s, asyncio.Event())
    for offset, (event_id, value) in enumerate([(first, SPOILED), (str(uuid.uuid4()), b"x")]):
        await intake.execute(BURY, uuid.uuid4(), offset, json.dumps([["ce_specversion", "1.0"], ["ce_id", event_id]]), value)

    async def looked():
        await mender.look()  # A command that a busy machine does not end in its time is given again by the next look.
        return [tuple(row) for row in await intake.fetch(LETTERS)]

    if for_s:
        assert await looked() == mended
    else:
        async with asyncio.timeout(DEADLINE_S):
            while await looked() != mended:
                pass
