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
async def till(h: Harness, bank: BankProcess, payees: Payees) -> Till:
    made = Till(h, bank, payees)
    await made.roster("finance-1", "clerk-1", "clerk-7", "clerk-8", "approver-1", "grid-2")
    return made


@pytest.fixture
def case(h: Harness) -> str:
    return h.ctx.ids.new()


@pytest.fixture
async def returned(till: Till, case) -> dict:
    await till.fund()
    await till.relief(case)
    await till.bank.fault("refuse", count=1)
    await till.run()
    payment = await till.payment(case)
    assert payment["state"] == "returned"
    return payment
