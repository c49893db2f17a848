"""Referral under test."""

import pytest

from referral.main import SPEC
from shared.testing.harness import Harness
from tests.referral.exchange import Exchange


@pytest.fixture
async def h(harness) -> Harness:
    return await harness(SPEC)


@pytest.fixture
def exchange(h: Harness) -> Exchange:
    return Exchange(h)
