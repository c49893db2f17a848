"""When the person has died, or the need has ended, what the bank does not have yet is stopped; what was paid stays."""

import pytest

from shared.events.contracts.disbursement import PaymentCancelled
from shared.events.contracts.persons import CaseNeedEnded
from tests.disbursement.till import BUDGET, PLACE, Till, cash

DIED = CaseNeedEnded(correction_id="k1", reason_code="person_died", evidence_sha256="e" * 64, reported_by="clerk-1", confirmed_by="clerk-2")


@pytest.fixture
async def staged(till: Till, case) -> dict:
    """Three instalments, of which the first is paid."""
    await till.fund()
    await till.approve(case, cash(300_000, instalments=3))
    await till.run("cancel", "reserve")
    first, *_ = await till.payments(case)
    order = await till.officer().post("/v1/payment-orders", json={"payment_ids": [first["payment_id"]]})
    assert order.status_code == 201, order.text
    await till.run("submit")
    await till.ask_bank()
    return (await till.payments(case))[0]


async def test_what_is_not_at_the_bank_is_stopped_with_its_reason_and_what_was_paid_stays(till: Till, h, case, staged):
    assert staged["state"] == "paid"
    await h.deliver(case, PLACE, DIED, source="intake")
    await till.run()
    payments = await till.payments(case)
    assert [one["state"] for one in payments] == ["paid", "cancelled", "cancelled"]
    assert {event.data.reason_code for event in await h.emitted(PaymentCancelled)} == {"person_died"}
    assert (await till.bank.paid(), await till.available(BUDGET)) == (100_000, 80_000_00 - 100_000)
    await till.check_books()


async def test_what_the_bank_has_ends_as_the_bank_says(till: Till, h, case):
    await till.fund()
    await till.relief(case)
    await till.bank.fault("lose_answer", count=1)
    await till.run()
    await h.deliver(case, PLACE, DIED, source="intake")
    await till.run("cancel")
    assert (await till.payment(case))["state"] == "at_bank"
    await till.ask_bank(60)
    assert (await till.payment(case))["state"] == "paid"


async def test_what_is_approved_after_it_is_not_paid(till: Till, h, case):
    await till.fund()
    await h.deliver(case, PLACE, DIED, source="intake")
    await till.approve(case, cash(125_000))
    await till.run()
    assert (await till.payment(case))["state"] == "cancelled"
    assert (await till.bank.book())["items"] == []
