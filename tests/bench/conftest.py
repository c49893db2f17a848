"""One stage for all rows: starting servers takes longer than measuring tiny sizes."""

from collections.abc import AsyncIterator

import pytest

from tests.bench.stage import Stage, staged


@pytest.fixture(scope="package")
async def stage(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Stage]:
    """Servers, and one round."""
    async with staged(tmp_path_factory.mktemp("stage"), 1) as made:
        yield made
