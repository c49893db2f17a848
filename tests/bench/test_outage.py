"""A short outage of each server, by the long row's own code: nothing is lost, whatever the figures are."""

from pathlib import Path

import pytest

from tests.bench.rows import outage
from tests.bench.stage import Stage
from tests.support.memory import folder_in_memory


@pytest.mark.timeout(240)
async def test_nothing_is_lost_while_a_server_is_away(tmp_path: Path) -> None:
    with folder_in_memory(tmp_path) as root:
        rows = await outage.measure(Stage(None, root, 1), minutes=0.1)
    assert [row.value for row in rows if row.goal == 0.0] == [0, 0]
    assert all(row.value > 0 for row in rows if row.goal > 0.0)
