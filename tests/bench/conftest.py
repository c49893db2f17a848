"""One stage for all rows: starting servers takes longer than measuring tiny sizes. Nobody looks at the figures: its disk is memory."""

from collections.abc import AsyncIterator

import pytest

from tests.bench.stage import Stage, staged
from tests.support.memory import folder_in_memory


@pytest.fixture(scope="package")
async def stage(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Stage]:
    """Servers, and one round."""
    with folder_in_memory(tmp_path_factory.mktemp("stage")) as root:
        async with staged(root, 1) as made:
            yield made
