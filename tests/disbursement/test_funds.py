"""Budgets and reserves: nothing is paid that is not there, and what waits is paid when it comes."""

import pytest

from shared.events.contracts.assessment import ReliefOrdered
from shared.events.contracts.disbursement import PaymentHeld, ReserveLow
from tests.disbursement.till import BUDGET, COUNTY, RESERVE, TOWNSHIP, Till, approval, cash, code_of


async def top_up(till: Till, amount_fen: int, **changes):
    body = {"division": TOWNSHIP, "amount_fen": amount_fen} | changes
    return await till.officer().post("/v1/petty-reserves", json=body)


async def test_what_the_reserve_cannot_carry_waits_and_is_paid_after_a_top_up(till: Till, h, case):
    await till.fund(reserve=50_000)
    await till.relief(case, 80_000)
    await till.run()
    assert (await till.payment(case))["state"] == "held"
    (held,) = await h.emitted(PaymentHeld)
    assert held.data.reason_code == "insufficient_funds"
    assert (await top_up(till, 30_000)).status_code == 201
    await till.run()
    await till.ask_bank()
    assert (await till.payment(case))["state"] == "paid"
    assert await till.event_names(case) == ["payment.held", "payment.reserved", "payment.ordered", "payment.submitted", "payment.paid"]
    assert await till.available(RESERVE) == 0
    await till.check_books()


async def test_a_township_without_a_reserve_holds_and_is_announced_as_low(till: Till, h, case):
    await till.relief(case)
    await till.run()
    assert (await till.payment(case))["state"] == "held"
    (low,) = await h.emitted(ReserveLow)
    assert (low.case_id, low.data.account, low.data.available_fen, low.place_code) == (RESERVE, RESERVE, 0, TOWNSHIP)


async def test_a_payment_is_announced_as_held_once_however_often_it_is_looked_at(till: Till, h, case):
    await till.relief(case)
    for _ in range(3):
        await till.run()
        await till.fund(budget=1_000, reserve=1_000)
    await till.run()
    assert len(await h.emitted(PaymentHeld)) == 1


async def test_first_relief_goes_before_what_was_owed_earlier(till: Till, h):
    await till.fund(reserve=0)
    later, urgent = h.ctx.ids.new(), h.ctx.ids.new()
    await till.approve(later, cash(100_000, funding="petty_reserve"))
    await till.relief(urgent, 100_000)
    await till.run()
    await top_up(till, 150_000)
    await till.run()
    assert ((await till.payment(urgent))["state"], (await till.payment(later))["state"]) == ("at_bank", "held")


async def test_a_smaller_amount_does_not_wait_behind_a_larger_one(till: Till, h):
    await till.fund(reserve=50_000)
    large, small = h.ctx.ids.new(), h.ctx.ids.new()
    await till.relief(large, 80_000)
    await till.relief(small, 20_000)
    await till.run()
    assert ((await till.payment(large))["state"], (await till.payment(small))["state"]) == ("held", "at_bank")


async def test_a_low_reserve_is_announced_once_and_again_after_a_top_up(till: Till, h):
    await till.fund(reserve=5_100_00)
    for amount_fen in (20_000, 20_000):
        await till.relief(h.ctx.ids.new(), amount_fen)
        await till.run()
    assert [(low.data.available_fen, low.data.mark_fen) for low in await h.emitted(ReserveLow)] == [(490_000, 500_000)]
    await top_up(till, 40_000)
    await till.relief(h.ctx.ids.new(), 20_000)
    await till.run()
    assert len(await h.emitted(ReserveLow)) == 2


async def test_a_budget_line_cannot_give_more_than_it_has(till: Till):
    await till.fund(budget=1_000, reserve=0)
    answer = await top_up(till, 1_001)
    assert code_of(answer) == (409, "funds_insufficient")
    assert answer.json()["fields"] == {"account": BUDGET, "available_fen": 1_000, "amount_fen": 1_001}
    assert await till.available(BUDGET) == 1_000
    await till.check_books()


@pytest.mark.parametrize(
    ("path", "division", "expected"),
    [
        ("budget-lines", TOWNSHIP, (422, "wrong_level")),
        ("petty-reserves", "370983101201", (422, "wrong_level")),
        ("budget-lines", "990000000000", (422, "unknown_division")),
        ("budget-lines", "370911000000", (403, "outside_jurisdiction")),
        ("petty-reserves", "370911100000", (403, "outside_jurisdiction")),
        ("budget-lines", "37098", (422, "invalid_request")),
    ],
)
async def test_money_goes_only_where_it_belongs(till: Till, path, division, expected):
    assert code_of(await till.officer().post(f"/v1/{path}", json={"division": division, "amount_fen": 1})) == expected


@pytest.mark.parametrize("amount_fen", [0, -1, 1.5, "100", 10**13, True, None])
async def test_an_amount_is_a_positive_whole_number_of_fen(till: Till, amount_fen):
    body = {"division": COUNTY, "amount_fen": amount_fen}
    assert code_of(await till.officer().post("/v1/budget-lines", json=body)) == (422, "invalid_request")


async def test_a_repeated_grant_is_granted_once(till: Till):
    client, body = till.officer(), {"division": COUNTY, "amount_fen": 500}
    for _ in range(3):
        assert (await client.post("/v1/budget-lines", json=body, headers={"idempotency-key": "grant-1"})).status_code == 201
    assert await till.available(BUDGET) == 500


async def test_everybody_sees_their_own_accounts(till: Till):
    await till.fund()

    async def codes(jurisdiction: str) -> list[str]:
        answer = await till.officer(jurisdiction=jurisdiction).get("/v1/accounts")
        return [one["code"] for one in answer.json()["items"]]

    assert await codes("3709") == [BUDGET, RESERVE]
    assert await codes("370983101") == [RESERVE]
    assert await codes("370911") == []
    hidden = await till.officer(jurisdiction="370983101").get(f"/v1/accounts/{BUDGET}")
    assert code_of(hidden) == (404, "account_not_found")


async def test_an_account_shows_every_line_behind_its_balance(till: Till, case):
    await till.fund(budget=500_000, reserve=100_000)
    await till.relief(case, 30_000)
    await till.run()
    await till.ask_bank()
    client, lines, cursor = till.officer(), [], None
    while True:
        answer = (await client.get(f"/v1/accounts/{RESERVE}/lines", params={"limit": 2, **({"cursor": cursor} if cursor else {})})).json()
        lines += [(line["kind"], line["amount_fen"]) for line in answer["items"]]
        if (cursor := answer["next_cursor"]) is None:
            break
    assert lines == [("post", 30_000), ("pend", 30_000), ("move", 100_000)]


async def test_the_trial_balance_is_of_the_whole_ledger_and_shows_no_account(till: Till, case):
    await till.fund()
    await till.relief(case)
    await till.run()
    trial = (await till.officer(jurisdiction="370911").get("/v1/ledger/trial-balance")).json()
    assert (trial["balanced"], trial["open_holds"], trial["pending_fen"]) == (True, 1, 80_000)
    assert {kind["kind"]: kind["debits_posted_fen"] for kind in trial["kinds"]} == {
        "treasury": 100_000_00,
        "budget": 20_000_00,
        "reserve": 0,
        "clearing": 0,
    }


async def test_an_empty_ledger_balances(till: Till):
    assert (await till.check_books())["kinds"] == []


async def test_a_case_of_which_only_the_county_is_known_is_paid_from_the_countys_own_reserve(till: Till, h, case):
    await till.fund()
    assert (await top_up(till, 100_000, division=COUNTY)).status_code == 201
    await h.deliver(case, COUNTY, ReliefOrdered(item_id="i", amount_fen=10, ordered_by="a"), source="assessment")
    await till.run()
    payment = await till.payment(case)
    assert (payment["state"], payment["fund"]) == ("at_bank", "reserve:370983000")


UNIT, UNITS_COUNTY = "370971000000", "370911000000"
"""泰安高新区, and the county whose budget line it has."""


async def test_a_management_units_cases_are_paid_from_the_budget_line_of_its_county(till: Till, h, case):
    county = till.officer("finance-2", "370911")
    assert (await county.post("/v1/budget-lines", json={"division": UNITS_COUNTY, "amount_fen": 500_000})).status_code == 201
    await h.deliver(case, UNIT, approval(cash(100_000)), source="assessment")
    await till.run("reserve")
    own, around = till.officer("finance-3", UNIT[:6]), till.officer("finance-2", UNITS_COUNTY[:6])
    (payment,) = (await own.get("/v1/payments", params={"case_id": case})).json()["items"]
    assert (payment["state"], payment["place_code"], payment["fund"]) == ("reserved", UNIT, "budget:370911")
    assert (await around.get("/v1/payments", params={"case_id": case})).json()["items"] == []
    ordered = await own.post("/v1/payment-orders", json={"payment_ids": [payment["payment_id"]]})
    assert ordered.status_code == 201, ordered.text


async def test_a_management_units_money_is_granted_by_its_county(till: Till):
    own, around = till.officer("finance-3", UNIT[:6]), till.officer("finance-2", UNITS_COUNTY[:6])
    line = {"division": UNIT, "amount_fen": 300_000}
    assert code_of(await own.post("/v1/budget-lines", json=line)) == (403, "outside_jurisdiction")
    granted = await around.post("/v1/budget-lines", json=line)
    assert (granted.status_code, granted.json()["code"]) == (201, "budget:370911")
    reserve = await around.post("/v1/petty-reserves", json={"division": UNIT, "amount_fen": 100_000})
    assert (reserve.status_code, reserve.json()["code"]) == (201, "reserve:370971000")
    assert (await own.get("/v1/accounts/reserve:370971000")).json()["available_fen"] == 100_000
