"""Events that come twice, late or in another order come to the same."""

import itertools

import pytest

from shared.events.contracts.disbursement import PaymentCancelled, PaymentPaid
from shared.events.contracts.intake import CaseMerged
from tests.disbursement.till import BUDGET, PLACE, REJECTED, RESERVE, WITHDRAWN, Till, approval, cash, code_of, goods


async def test_an_event_that_comes_twice_is_owed_once(till: Till, h, case):
    await till.fund()
    record, _ = h.record(case, PLACE, approval(cash()), source="assessment")
    await h.apply(record)
    again = await h.apply(record)
    await till.run()
    assert again.duplicates == 1
    assert len(await till.payments(case)) == 1


async def test_one_item_and_instalment_is_owed_once_even_in_two_different_events(till: Till, case):
    await till.fund()
    await till.approve(case, cash(100_000, instalments=2))
    await till.run()
    await till.approve(case, cash(100_000, instalments=2))
    await till.run()
    assert [(one["instalment"], one["state"]) for one in await till.payments(case)] == [(1, "reserved"), (2, "reserved")]
    assert await till.available(BUDGET) == 80_000_00 - 100_000


async def test_a_repeated_relief_order_for_the_same_item_is_paid_once(till: Till, case):
    await till.fund()
    item = await till.relief(case)
    await till.relief(case, item_id=item)
    await till.run()
    await till.ask_bank()
    assert await till.bank.paid() == 80_000


async def test_a_withdrawn_case_gets_its_money_freed(till: Till, h, case):
    await till.fund()
    await till.approve(case, cash(), goods())
    await till.run()
    await h.deliver(case, PLACE, WITHDRAWN)
    await till.run()
    assert (await till.payment(case))["state"] == "cancelled"
    assert await till.available(BUDGET) == 80_000_00
    (cancelled,) = await h.emitted(PaymentCancelled)
    assert cancelled.data.reason_code == "case_withdrawn"
    (item,) = (await till.officer().get("/v1/in-kind", params={"case_id": case})).json()["items"]
    assert item["state"] == "cancelled"
    await till.check_books()


@pytest.mark.parametrize("order", list(itertools.permutations(("relief", "approve", "withdraw"))))
async def test_a_withdrawal_stops_what_came_before_it_and_what_comes_after(till: Till, h, case, order):
    await till.fund()
    events = {
        "relief": lambda: till.relief(case),
        "approve": lambda: till.approve(case, cash(), goods()),
        "withdraw": lambda: h.deliver(case, PLACE, WITHDRAWN),
    }
    for name in order:
        await events[name]()
    await till.run()
    assert {one["state"] for one in await till.payments(case)} == {"cancelled"}
    assert (await till.bank.book())["items"] == []
    assert (await till.available(BUDGET), await till.available(RESERVE)) == (80_000_00, 20_000_00)
    await till.check_books()


async def test_a_withdrawal_does_not_stop_what_the_bank_already_has(till: Till, h, case):
    await till.fund()
    await till.relief(case)
    await till.run()
    await h.deliver(case, PLACE, WITHDRAWN)
    await till.run()
    assert (await till.payment(case))["state"] == "at_bank"
    await till.ask_bank()
    assert (await till.payment(case))["state"] == "paid"
    await till.check_books()


@pytest.mark.parametrize("ending", [WITHDRAWN, CaseMerged(into_case_id="other")], ids=["withdrawn", "merged"])
async def test_d1_what_the_bank_pays_after_the_end_of_its_case_is_paid_told_and_can_be_asked_back(till: Till, h, case, ending):
    await till.fund()
    await till.relief(case, 63_000)
    await till.run()
    await till.approve(case, cash(), goods())
    await h.deliver(case, PLACE, ending)
    await till.run()
    assert [one["state"] for one in await till.payments(case)] == ["cancelled", "at_bank"]
    await till.ask_bank()
    await till.run()
    relief = (await till.payments(case))[1]
    assert (relief["state"], relief["means"], await till.bank.paid()) == ("paid", "bank", 63_000)
    paid = await h.emitted(PaymentPaid)
    assert [(one.data.payment_id, one.data.amount_fen) for one in paid] == [(relief["payment_id"], 63_000)]
    assert (await till.event_names(case))[-1] == "payment.paid", "and nothing more is done or told"
    assert (await till.available(BUDGET), await till.available(RESERVE)) == (80_000_00, 20_000_00 - 63_000)
    demand = {"payment_id": relief["payment_id"], "amount_fen": 63_000, "reason_code": "case_ended"}
    assert (await till.officer("county-1").post("/v1/recoveries", json=demand)).status_code == 201
    await till.check_books()


async def test_d1_what_comes_back_after_the_end_of_its_case_is_not_tried_again(till: Till, h, case):
    await till.fund()
    await till.relief(case)
    await till.bank.fault("bounce")
    await till.run()
    await h.deliver(case, PLACE, WITHDRAWN)
    await till.ask_bank()
    url = f"/v1/payments/{(await till.payment(case))['payment_id']}"
    assert code_of(await till.officer().post(f"{url}/correction")) == (409, "payment_stopped")
    await till.run()
    assert (await till.payment(case))["state"] == "cancelled"
    assert await till.available(RESERVE) == 20_000_00
    await till.check_books()


async def test_what_comes_back_after_a_withdrawal_is_cancelled(till: Till, h, case):
    await till.fund()
    await till.relief(case)
    await till.bank.fault("bounce")
    await till.run()
    await h.deliver(case, PLACE, WITHDRAWN)
    await till.ask_bank()
    await till.run()
    assert (await till.payment(case))["state"] == "cancelled"
    assert (await till.event_names(case))[-2:] == ["payment.returned", "payment.cancelled"]
    await till.check_books()


async def test_a_merged_case_is_not_paid_because_the_other_one_is(till: Till, h, case):
    await till.fund()
    await till.approve(case, cash())
    await h.deliver(case, PLACE, CaseMerged(into_case_id="other"))
    await till.run()
    assert (await till.payment(case))["reason_code"] == "case_merged"


async def test_a_rejection_after_first_relief_cancels_what_is_open_and_leaves_what_was_paid(till: Till, h, case):
    await till.fund()
    await till.relief(case)
    await till.run()
    await till.ask_bank()
    await till.approve(case, cash())
    await till.run()
    await h.deliver(case, PLACE, REJECTED, source="assessment")
    await till.run()
    assert [(one["first_relief"], one["state"]) for one in await till.payments(case)] == [(False, "cancelled"), (True, "paid")]


async def test_a_case_that_is_approved_after_a_rejection_is_paid(till: Till, h, case):
    await till.fund()
    await h.deliver(case, PLACE, REJECTED, source="assessment")
    await till.approve(case, cash())
    await till.run()
    assert (await till.payment(case))["state"] == "reserved"


async def test_a_referral_is_no_payment(till: Till, case):
    await till.approve(case, cash(kind="referral", desk="health", amount_fen=None, funding=None))
    await till.run()
    assert await till.payments(case) == []


async def test_cash_without_a_named_fund_is_the_countys(till: Till, case):
    await till.fund()
    await till.approve(case, cash(funding=None))
    await till.run()
    assert (await till.payment(case))["fund"] == BUDGET
