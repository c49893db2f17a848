"""Referral under test."""

import pytest

from referral.main import SPEC
from tests.referral.exchange import Exchange
from tests.support.harness import Harness


@pytest.fixture
async def h(harness) -> Harness:
    return await harness(SPEC)


@pytest.fixture
def exchange(h: Harness) -> Exchange:
    return Exchange(h)
