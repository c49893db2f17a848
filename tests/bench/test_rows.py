"""Every row that needs no more than servers runs, with tiny sizes; nothing here looks at a figure."""

import asyncio
import re
import uuid
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any

import asyncpg
import pytest

from disbursement.domain.funds import CLEARING
from tests.bench import copies, report
from tests.bench.accept.load import load
from tests.bench.measure import Row, Run, Side, compared
from tests.bench.rows import costs, ledger
from tests.bench.rows.costs import Costs, Together
from tests.bench.run import CORES
from tests.bench.stage import Stage

ALONE = sorted(name for name, core in CORES.items() if core.tiny)


@pytest.mark.parametrize("core", ALONE)
async def test_a_core_is_measured(core: str, stage: Stage) -> None:
    rows = await CORES[core].tiny(stage)
    assert rows
    assert all(row.core == core and row.value > 0 for row in rows)


async def test_every_part_of_a_case_has_a_cost(stage: Stage) -> None:
    each = await costs.measure(stage, events=60, seconds=0.5, together=Together(calls=1, audited=2, handled=3))
    assert min(each.deed, each.read, each.told, each.audited, each.handled, each.passed) > 0
    costs_us = Costs(1.0, 10.0, 100.0, 1000.0, 10_000.0, 100_000.0)
    assert costs_us.case_us(deeds=1, reads=2, told=3, audited=4, handled=5, passed=6) == 654_321.0


async def test_the_ledger_in_sql_does_what_a_ledger_must(stage: Stage) -> None:
    """A yardstick that checks less than it says would be too fast."""
    fund, other, mine = ledger.FUND.code, CLEARING.code, [uuid.uuid4() for _ in range(6)]
    async with stage.database("disbursement") as name, stage.connected(stage.servers.owner_url(name)) as owner:
        await ledger.prepare_best(owner)

        async def applied(*items: tuple[uuid.UUID, str, int]) -> list[str]:
            ids, debits, amounts = (list(column) for column in zip(*items, strict=True))
            return await owner.fetchval(ledger.APPLY, ids, ["pend"] * len(ids), debits, [other] * len(ids), amounts, "370983", "bench")

        assert await applied((mine[0], fund, 100), (mine[1], fund, 50)) == ["made", "made"]
        assert await applied((mine[0], fund, 100), (mine[1], fund, 60), (mine[2], fund, 7)) == ["exists", "other_content", "made"]
        short = ((mine[3], fund, ledger.PLENTY), (mine[4], fund, 1), (mine[4], fund, 1), (mine[5], "nobody's", 1))
        assert await applied(*short) == ["insufficient", "made", "exists", "no_such_account"]
        totals = await owner.fetch("SELECT debits_pending + credits_pending FROM best_account")
        assert [row[0] for row in totals] == [158, 158]
        assert await owner.fetchval("SELECT sum(amount_fen) FROM best_transfer") == 158


async def test_copies_have_ids_of_their_own_that_still_belong_together(stage: Stage) -> None:
    made = [str(uuid.uuid4()) for _ in range(3)]
    url = partial(copies.admin_url_of, stage.servers.admin_url)
    async with stage.database("tests.shared.sample") as name, stage.connected(url(name)) as admin:
        await admin.execute("INSERT INTO case_stream (case_id, version) SELECT unnest($1::text[]), 7", made)
        await admin.execute("INSERT INTO stream_position (source, case_id, version) SELECT 'intake', unnest($1::text[]), 7", made)
        await admin.execute("INSERT INTO inbox (event_id) SELECT gen_random_uuid() FROM generate_series(1, 30)")
        assert await copies.multiply(url(name), 3, 5) == 15 + 15 + 3 * copies.PER_CASE * 5
        assert await admin.fetchval("SELECT count(*) FROM case_stream JOIN stream_position USING (case_id)") == 18
        assert await admin.fetchval("SELECT bool_and(indisvalid AND indisready) FROM pg_index")
        with pytest.raises(asyncpg.UniqueViolationError):
            await admin.execute("INSERT INTO case_stream (case_id, version) SELECT case_id, 1 FROM case_stream")


def test_a_ratio_is_the_quotient_of_medians() -> None:
    product = Side("p", [Run(10, 1.0), Run(30, 1.0), Run(20, 1.0)])
    limit = Side("l", [Run(40, 1.0), Run(40, 1.0), Run(40, 1.0)])
    row = compared("relay", "what", 0.8, product, limit)
    assert (row.value, row.spread, row.met) == (0.5, "0.25–0.75", False)


def test_cores_that_were_not_measured_keep_their_rows(tmp_path: Path) -> None:
    table = tmp_path / "benchmarks.md"
    for core, value in (("relay", 1.0), ("ledger", 2.0), ("relay", 3.0)):
        report.write(table, core, [Row(core, "what", 0.8, value)], {"processor": "two"}, rounds=5, scale=False)
    text = table.read_text("utf-8")
    assert "3.00 ×" in text
    assert "2.00 ×" in text
    assert "1.00 ×" not in text


def test_the_first_lines_say_what_a_core_does_as_it_was_measured(tmp_path: Path) -> None:
    table = tmp_path / "benchmarks.md"
    report.write(table, "relay", [Row("relay", "what", 0.8, 1.0)], {}, rounds=5, scale=False)
    assert "not measured (50 users)" in table.read_text("utf-8")
    row = Row("lifecycle", "what", 150, 171.2, "/s", product="171/s, 85.6/s a core")
    report.write(table, "lifecycle", [row], {}, rounds=5, scale=False)
    report.write(table, "relay", [Row("relay", "what", 0.8, 1.0)], {}, rounds=5, scale=False)
    head = table.read_text("utf-8").partition("## relay")[0]
    assert "| 171 (50 users) |" in head
    assert "| 85.6 |" in head


async def test_who_comes_by_the_clock_waits_for_a_slow_answer_from_when_he_came() -> None:
    """A closed loop would send less while the server is slow, and never see the wait."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while head := await reader.readuntil(b"\r\n\r\n"):
            await reader.readexactly(int(re.search(rb"content-length: (\d+)", head)[1]))
            await asyncio.sleep(0.02)
            writer.write(b"HTTP/1.1 201 Created\r\ncontent-length: 0\r\n\r\n")

    async def quietly(*streams: Any) -> None:
        with suppress(asyncio.IncompleteReadError):
            await serve(*streams)
        streams[1].close()

    async with await asyncio.start_server(quietly, "127.0.0.1", 0) as server:
        url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        told = await load(url, "token", path="/", connections=1, seconds=0.5, first=0, rate=100)
        paused = await load(url, "token", path="/", connections=1, seconds=0.5, first=0)
    # A hundred a second come, fifty can be answered: the last of them wait for about as long as all came.
    assert told["statuses"][201] > paused["statuses"][201]
    assert told["max_ms"] > 5 * paused["p50_ms"]
    assert told["closed"] == paused["closed"] == 0
