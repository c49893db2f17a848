"""The outbox has a partition for each day, whoever made those before; making and dropping them stops nobody and loses nothing."""

import asyncio
from contextlib import asynccontextmanager
from datetime import timedelta
from itertools import pairwise

import asyncpg
import pytest
from structlog.testing import capture_logs

from shared.events import outbox
from shared.events.outbox import PARTITIONS_AHEAD, REPLAY_DAYS
from tests.shared.test_outbox import emit, published, relay_of

CARE = f"SELECT jiuji_outbox_partitions({PARTITIONS_AHEAD}, {REPLAY_DAYS})"
BOUNDS = """
SELECT split_part(pg_get_expr(relpartbound, oid), '''', 2)::timestamptz, split_part(pg_get_expr(relpartbound, oid), '''', 4)::timestamptz
FROM pg_class WHERE relname ~ '^outbox_[0-9]{8}$' ORDER BY 1
"""
LATE = """
INSERT INTO outbox (event_id, type, topic, case_id, case_version, place_code, occurred_at, body, created_at)
VALUES (gen_random_uuid(), 't', 't', 'late', 1, '37', now(), '', $1::date + interval '12 hours')
"""
LOCKED = "SELECT EXISTS (SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock')"
TODAY = "SELECT (now() AT TIME ZONE 'UTC')::date"


@pytest.fixture
def name(sample):
    return sample.db.url.rsplit("/", 1)[1].split("?")[0]


@pytest.fixture
async def owner(servers, name):
    conn = await asyncpg.connect(servers.owner_url(name))
    yield conn
    await conn.close()


@asynccontextmanager
async def relaying(sample, kafka):
    stop = asyncio.Event()
    task = asyncio.create_task(relay_of(sample, kafka, sample.ctx.settings.database_url.get_secret_value()).run(stop))
    try:
        yield
    finally:
        stop.set()
        await task


async def make(conn, day):
    """Make the partition of a day as it is in the session's time zone; return the day."""
    await conn.execute(f"CREATE TABLE outbox_{day:%Y%m%d} PARTITION OF outbox FOR VALUES FROM ('{day}') TO ('{day + timedelta(days=1)}')")
    return day


async def holes(conn):
    """Return where one day's partition does not begin at the end of the one before."""
    bounds = [tuple(row) for row in await conn.fetch(BOUNDS)]
    return [(before[1], after[0]) for before, after in pairwise(bounds) if before[1] != after[0]]


async def test_a_day_is_that_of_utc_in_a_session_of_any_zone(owner):
    await owner.execute("SET TimeZone = 'Asia/Shanghai'")
    await owner.execute(CARE)
    bounds = await owner.fetch(BOUNDS)
    assert len(bounds) == PARTITIONS_AHEAD + 1
    assert {row[0].strftime("%H:%M") for row in bounds} == {"00:00"}
    assert bounds[0][0].date() == await owner.fetchval(TODAY)


@pytest.mark.parametrize("zone", ["Asia/Shanghai", "America/New_York", "Pacific/Kiritimati"])
async def test_a_relay_goes_on_after_partitions_that_another_zone_made(sample, kafka, admin, name, zone):
    await admin.execute(f"SET TimeZone = '{zone}'")
    for days in range(-1, 4):
        await make(admin, await admin.fetchval(TODAY) + timedelta(days=days))
    await admin.execute(f"ALTER DATABASE {name} SET timezone = 'Asia/Shanghai'")
    case_id = sample.ctx.ids.new()
    async with relaying(sample, kafka):
        await emit(sample, case_id)
        assert len(await published(kafka, case_id, 1)) == 1
    assert await holes(admin) == []
    assert (await admin.fetch(BOUNDS))[-1][1].date() == await admin.fetchval(TODAY) + timedelta(days=PARTITIONS_AHEAD + 1)
    assert await admin.fetchval("SELECT count(*) FROM outbox_default") == 0


async def test_a_day_between_partitions_of_another_zone_gets_what_they_leave_of_it(admin):
    await admin.execute("SET TimeZone = 'Asia/Shanghai'")
    today = await admin.fetchval(TODAY)
    for days in (0, 1, 4, 5):
        await make(admin, today + timedelta(days=days))
    await admin.execute(CARE)
    assert await holes(admin) == []
    assert len(await admin.fetch(BOUNDS)) == PARTITIONS_AHEAD + 1


async def test_a_dump_over_midnight_stops_neither_calls_nor_the_relay(sample, kafka, admin, owner, monkeypatch):
    monkeypatch.setattr(outbox, "TRY_AGAIN_AFTER", timedelta(0))
    today, case_id = await admin.fetchval(TODAY), sample.ctx.ids.new()
    days = [await make(owner, day) for day in (today - timedelta(days=30), today)]
    with capture_logs() as logged:
        async with relaying(sample, kafka):
            async with owner.transaction():  # As `pg_dump` does, which holds a shared lock on every table until it ends.
                await owner.fetch("SELECT FROM outbox")
                for count in (1, 2):
                    async with asyncio.timeout(20):
                        await emit(sample, case_id)
                    assert len(await published(kafka, case_id, count)) == count
                assert [row[0].date() for row in await admin.fetch(BOUNDS)] == days
            async with asyncio.timeout(60):
                while len(await admin.fetch(BOUNDS)) < PARTITIONS_AHEAD + 1:
                    await emit(sample, case_id)
    assert (await admin.fetch(BOUNDS))[0][0].date() == today
    assert "partitions_wait" in [line["event"] for line in logged]
    assert "relay_interrupted" not in [line["event"] for line in logged]


async def test_a_partition_into_which_somebody_still_writes_is_kept_until_that_is_published(admin, owner, servers, name):
    await owner.execute(CARE)
    await owner.execute("ALTER FUNCTION jiuji_outbox_partitions SET lock_timeout = '60s'")  # However slow this machine is.
    old = await make(owner, await owner.fetchval(TODAY) - timedelta(days=30))
    writer = await asyncpg.connect(servers.owner_url(name))
    async with writer.transaction():
        await writer.execute(LATE, old)
        caring = asyncio.create_task(owner.execute(CARE))
        while not await admin.fetchval(LOCKED):  # noqa: ASYNC110  # Nothing announces it.
            await asyncio.sleep(0.01)
    await writer.close()
    await caring
    assert await admin.fetchval("SELECT count(*) FROM outbox") == 1
    await owner.execute("UPDATE relay_cursor SET snapshot = pg_current_snapshot()")
    await owner.execute(CARE)
    assert len(await admin.fetch(BOUNDS)) == PARTITIONS_AHEAD + 1


async def test_an_old_day_that_cannot_be_dropped_stops_neither_events_nor_days_to_come(sample, kafka, owner):
    day = await owner.fetchval(TODAY)
    await make(owner, day - timedelta(days=9))
    await owner.execute(f"CREATE VIEW kept_by_somebody AS SELECT event_id FROM outbox_{day - timedelta(days=9):%Y%m%d}")
    case_id = sample.ctx.ids.new()
    with capture_logs() as logs:
        async with relaying(sample, kafka):
            await emit(sample, case_id)
            assert len(await published(kafka, case_id, 1)) == 1
    assert [(entry["log_level"], entry["error"]) for entry in logs if entry["event"] == "partitions_failed"] == [
        ("error", "DependentObjectsStillExistError 2BP01")
    ]
    assert await owner.fetchval("SELECT to_regclass($1) IS NOT NULL", f"outbox_{day + timedelta(days=PARTITIONS_AHEAD):%Y%m%d}")
