"""Every row's code runs, with tiny sizes; nothing here looks at a figure."""

from pathlib import Path

import pytest

from tests.bench import report
from tests.bench.measure import Row, Run, Side, compared
from tests.bench.run import CORES
from tests.bench.stage import Stage

ALONE = sorted(name for name, core in CORES.items() if core.servers)


@pytest.mark.parametrize("core", ALONE)
async def test_a_core_is_measured(core: str, stage: Stage) -> None:
    rows = await CORES[core].tiny(stage)
    assert rows
    assert all(row.core == core and row.value > 0 for row in rows)


def test_a_ratio_is_the_quotient_of_medians() -> None:
    product = Side("p", [Run(10, 1.0), Run(30, 1.0), Run(20, 1.0)])
    limit = Side("l", [Run(40, 1.0), Run(40, 1.0), Run(40, 1.0)])
    row = compared("relay", "what", 0.8, product, limit)
    assert (row.value, row.spread, row.met) == (0.5, "0.25–0.75", False)


def test_cores_that_were_not_measured_keep_their_rows(tmp_path: Path) -> None:
    table = tmp_path / "benchmarks.md"
    for core, value in (("relay", 1.0), ("ledger", 2.0), ("relay", 3.0)):
        report.write(table, {core: [Row(core, "what", 0.8, value)]}, {"processor": "two"}, rounds=5, scale=False)
    text = table.read_text("utf-8")
    assert "3.00 ×" in text
    assert "2.00 ×" in text
    assert "1.00 ×" not in text
