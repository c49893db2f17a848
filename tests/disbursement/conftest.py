"""Disbursement under test, with a real bank process."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from disbursement.main import SPEC
from tests.disbursement.till import BankProcess, Payees, Till
from tests.support.harness import Harness


@pytest.fixture
async def bank(tmp_path: Path) -> AsyncIterator[BankProcess]:
    made = BankProcess(tmp_path / "bank")
    await made.start()
    yield made
    await made.close()


@pytest.fixture
async def payees() -> AsyncIterator[Payees]:
    made = Payees()
    await made.start()
    yield made
    await made.close()


@pytest.fixture
async def h(harness, bank: BankProcess, payees: Payees) -> Harness:
    return await harness(SPEC, bank_url=bank.url, intake_url=payees.url, bank_timeout_s=1.0)


@pytest.fixture
def till(h: Harness, bank: BankProcess, payees: Payees) -> Till:
    return Till(h, bank, payees)


@pytest.fixture
def case(h: Harness) -> str:
    return h.ctx.ids.new()
