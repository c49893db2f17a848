"""Who may pay, and what is tried again."""

import asyncio

import pytest

from disbursement import workers
from shared.kit.principal import Principal
from tests.disbursement.till import BUDGET, COUNTY, PLACE, WITHDRAWN, Till, cash, code_of


@pytest.fixture
async def reserved(till: Till, case) -> dict:
    await till.fund()
    await till.approve(case, cash())
    await till.run()
    return await till.payment(case)


def order(till: Till, *payments: dict, by: str = "finance-1"):
    return till.officer(by).post("/v1/payment-orders", json={"payment_ids": [one["payment_id"] for one in payments]})


async def correction(till: Till, payment: dict, by: str = "finance-1"):
    await till.corrected(payment["case_id"])
    return await till.officer(by).post(f"/v1/payments/{payment['payment_id']}/correction")


@pytest.mark.parametrize("officer", ["clerk-1", "approver-1"])
async def test_who_proposed_or_decided_does_not_pay(till: Till, reserved, case, officer):
    assert code_of(await order(till, reserved, by=officer)) == (403, "maker_is_checker")
    assert (await till.payment(case))["state"] == "reserved"


async def test_an_order_is_for_all_or_for_none(till: Till, h, reserved, case):
    other = h.ctx.ids.new()
    await till.approve(other, cash(item_id="item-9", funding="petty_reserve"))
    await till.run("reserve")
    by_rule = await till.payment(other)
    assert code_of(await order(till, reserved, by_rule)) == (409, "payment_in_state")
    assert (await till.payment(case))["state"] == "reserved"


async def test_the_key_of_an_order_is_kept_with_every_case_that_is_paid(till: Till, h, reserved, case):
    other = h.ctx.ids.new()
    await till.approve(other, cash(item_id="item-9"))
    await till.run("reserve")
    ordered = await order(till, await till.payment(other), reserved)
    assert ordered.status_code == 201
    async with h.db.begin(Principal.system("test")) as uow:
        kept = await uow.sql("SELECT case_ids FROM idempotency WHERE body = $1", ordered.content)
    assert [row.case_ids for row in kept] == [sorted([case, other])]


async def test_a_payment_is_ordered_once(till: Till, reserved):
    answers = await asyncio.gather(*(order(till, reserved) for _ in range(5)))
    assert sorted(answer.status_code for answer in answers) == [201, 409, 409, 409, 409]


async def test_a_payment_elsewhere_is_not_there(till: Till, reserved):
    other = till.officer(jurisdiction="370911")
    answer = await other.post("/v1/payment-orders", json={"payment_ids": [reserved["payment_id"]]})
    assert code_of(answer) == (404, "payment_not_found")
    assert code_of(await other.get(f"/v1/payments/{reserved['payment_id']}")) == (404, "payment_not_found")


async def test_an_order_that_was_refused_for_want_of_money_succeeds_under_the_same_key_once_it_is_there(till: Till, case):
    await till.approve(case, cash(125_000))
    await till.run()
    payment, client, key = await till.payment(case), till.officer(), {"idempotency-key": "order-1"}
    assert payment["state"] == "held"
    body = {"payment_ids": [payment["payment_id"]]}
    assert code_of(await client.post("/v1/payment-orders", json=body, headers=key)) == (409, "payment_in_state")
    grant = {"division": COUNTY, "amount_fen": 125_000}
    assert (await till.officer("finance-0").post("/v1/budget-lines", json=grant)).status_code == 201
    await till.run("reserve")
    first, again = [await client.post("/v1/payment-orders", json=body, headers=key) for _ in range(2)]
    assert (first.status_code, first.content) == (201, again.content)
    assert (await till.payment(case))["state"] == "ordered"


async def test_naming_a_payment_twice_orders_it_once(till: Till, reserved):
    assert (await order(till, reserved, reserved)).json()["total_fen"] == 125_000


async def test_without_the_scope_nobody_pays(till: Till, h, reserved):
    client = h.client(subject="clerk-9", scopes={"payment:read"}, jurisdiction="370983")
    assert code_of(await client.post("/v1/payment-orders", json={"payment_ids": [reserved["payment_id"]]})) == (403, "scope_missing")


async def test_a_correction_is_a_new_instruction_with_a_new_number(till: Till, case, returned):
    answer = await correction(till, returned)
    assert answer.json()["state"] == "due"
    await till.run()
    await till.ask_bank()
    payment = await till.payment(case)
    first, second = payment["instructions"]
    assert (payment["state"], payment["ordered_by"]) == ("paid", "finance-1")
    assert first["instruction_no"].removesuffix("01") == second["instruction_no"].removesuffix("02")
    assert (first["state"], second["state"]) == ("rejected", "settled")
    assert await till.bank.paid() == 80_000
    await till.check_books()


async def test_a_correction_is_ordered_by_somebody_who_did_not_decide(till: Till, returned):
    assert code_of(await correction(till, returned, by="approver-1")) == (403, "maker_is_checker")


async def test_a_county_payment_that_was_corrected_needs_no_second_order(till: Till, reserved, case):
    await till.bank.fault("refuse", count=1)
    await order(till, reserved, by="finance-2")
    await till.run("submit")
    await correction(till, reserved, by="finance-3")
    await till.run()
    await till.ask_bank()
    payment = await till.payment(case)
    assert (payment["state"], payment["ordered_by"]) == ("paid", "finance-3")
    assert await till.available(BUDGET) == 80_000_00 - 125_000


async def test_an_order_and_a_cancellation_at_once_do_not_both_win(till: Till, h, reserved, case):
    await asyncio.gather(h.deliver(case, PLACE, WITHDRAWN), order(till, reserved), workers.tick_cancel(h.ctx))
    await till.run()
    assert (await till.payment(case))["state"] == "cancelled"
    assert (await till.bank.book())["items"] == []
    await till.check_books()
