"""The sealer's look for new events costs the same however long the log is, and misses none."""

import asyncpg
import pytest

from audit.main import SPEC
from audit.repository.log import ANY_NEW

FILL = """
INSERT INTO event (txid, event_id, type, source, occurred_at, case_id, case_seq, case_version, place_code, leaf, leaf_hash)
SELECT (2 * n)::text::xid8, md5(n::text)::uuid, 't', 's', now(), 'case-' || n, 1, 1, '370983', '', ''
FROM generate_series(1, 20000) n
"""


@pytest.fixture
async def filled(harness, servers):
    h = await harness(SPEC)
    conn = await asyncpg.connect(servers.admin_url, database=h.db.url.rsplit("/", 1)[1].split("?")[0])
    try:
        await conn.execute(FILL)
        await conn.execute("VACUUM (ANALYZE) event")
        await conn.execute("SET ROLE jiuji_app; SET app.scope = '*'")
        yield conn
    finally:
        await conn.close()


@pytest.mark.parametrize("mode", ["force_generic_plan", "force_custom_plan"])
@pytest.mark.parametrize(("running", "newest"), [([], 40_000), ([], 40_001), (["20000"], 40_001), (["20001", "39999"], 40_001)])
async def test_a_look_reads_some_pages_however_long_the_log_is(filled, mode, running, newest):
    await filled.execute(f"SET plan_cache_mode = {mode}; PREPARE look (text[], text) AS {ANY_NEW}")
    asked = f"EXPLAIN (ANALYZE, TIMING OFF) EXECUTE look ('{{{','.join(running)}}}', '{newest}')"
    plan = "\n".join(row[0] for row in await filled.fetch(asked))
    assert "Seq Scan on event" not in plan, plan
    assert "Seq Scan on case_file" not in plan, plan


@pytest.mark.parametrize(
    ("running", "newest", "is_new"),
    [([], 40_000, True), ([], 40_001, False), (["20000"], 40_001, True), (["20001", "39999"], 40_001, False), (["1", "2"], 40_001, True)],
)
async def test_a_look_finds_what_came_later_and_what_was_still_running(filled, running, newest, is_new):
    assert bool(await filled.fetchval(ANY_NEW, running, str(newest))) is is_new


async def test_an_empty_log_has_nothing_new(harness, servers):
    h = await harness(SPEC)
    conn = await asyncpg.connect(servers.admin_url, database=h.db.url.rsplit("/", 1)[1].split("?")[0])
    try:
        assert not await conn.fetchval(ANY_NEW, ["5"], "1")
    finally:
        await conn.close()
