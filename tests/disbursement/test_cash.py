"""Cash in person: recorded by one of two officers, confirmed by the other, paid once, and taken back if it was not handed over."""

import asyncio

import pytest

from disbursement import workers
from shared.events.contracts.disbursement import PaymentCancelled, PaymentCashAwaited, PaymentCashWithdrawn, PaymentPaid
from tests.disbursement.till import PLACE, RECEIPT, RESERVE, WITHDRAWN, Till, code_of

FUND, AMOUNT = 20_000_00, 80_000


@pytest.fixture
async def cash_due(till: Till, case) -> dict:
    """Return a payment for somebody who has no account."""
    await till.fund()
    till.payees.without.add(case)
    await till.relief(case)
    await till.run()
    return await till.payment(case)


@pytest.fixture(params=["cash_due", "returned"])
def payable(request) -> dict:
    """Return a payment that can be handed over: the money of one is still set aside, that of the other went back to the fund."""
    return request.getfixturevalue(request.param)


def in_person(till: Till, payment: dict, *officers: str, by: str = "finance-1"):
    url = f"/v1/payments/{payment['payment_id']}/in-person"
    return till.officer(by).post(url, json={"officers": list(officers) or [by, "clerk-7"], "receipt_sha256": RECEIPT})


def confirm(till: Till, payment: dict, by: str = "clerk-7"):
    return till.reader(by).post(f"/v1/payments/{payment['payment_id']}/in-person/confirmation")


def take_back(till: Till, payment: dict, by: str = "clerk-7"):
    return till.reader(by).post(f"/v1/payments/{payment['payment_id']}/in-person/withdrawal")


def correction(till: Till, payment: dict, by: str = "finance-1"):
    return till.officer(by).post(f"/v1/payments/{payment['payment_id']}/correction")


async def spent(till: Till) -> tuple[int, int, int]:
    """Return what can still be spent of the reserve, what is set aside of it, and what is out."""
    account = (await till.officer().get(f"/v1/accounts/{RESERVE}")).json()
    return account["available_fen"], account["set_aside_fen"], account["spent_fen"]


async def test_d8_cash_is_paid_when_the_second_officer_has_confirmed_it(till: Till, h, case, payable):
    handing = (await in_person(till, payable)).json()
    assert (handing["state"], handing["officers"], handing["awaited"]) == ("handing_over", ["finance-1", "clerk-7"], ["clerk-7"])
    assert (await h.emitted(PaymentPaid), await spent(till)) == ([], (FUND - AMOUNT, AMOUNT, 0))
    (told,) = await h.emitted(PaymentCashAwaited)
    assert (told.data.awaited, told.actor) == (("clerk-7",), "finance-1")
    paid = (await confirm(till, payable)).json()
    assert (paid["state"], paid["means"], paid["awaited"], paid["reason_code"]) == ("paid", "cash_in_person", [], None)
    assert await spent(till) == (FUND - AMOUNT, 0, AMOUNT)
    (event,) = await h.emitted(PaymentPaid)
    assert (event.data.means, event.data.instruction_no, event.actor) == ("cash_in_person", None, "clerk-7")
    assert all(one["state"] != "settled" for one in (await till.bank.book())["items"])
    await till.check_books()


@pytest.mark.parametrize("officers", [("finance-1", "finance-1"), ("finance-1", "FINANCE-1"), ("clerk-7", "clerk-8")])
async def test_one_officer_alone_or_two_others_do_not_do(till: Till, returned, officers):
    assert code_of(await in_person(till, returned, *officers)) == (422, "two_officers_needed")


@pytest.mark.parametrize("second", ["clerk-1", "approver-1"])
async def test_neither_of_the_two_has_proposed_or_decided(till: Till, returned, second):
    assert code_of(await in_person(till, returned, "finance-1", second)) == (403, "maker_is_checker")


async def test_d8_nobody_hands_cash_over_whom_no_roster_names(till: Till, returned):
    assert code_of(await in_person(till, returned, "finance-1", "nobody-x")) == (409, "officer_unknown")
    await till.roster("nobody-x", division="370911000000")
    assert code_of(await in_person(till, returned, "finance-1", "nobody-x")) == (409, "officer_unknown")
    await till.roster("nobody-x")
    assert (await in_person(till, returned, "finance-1", "nobody-x")).json()["awaited"] == ["nobody-x"]


@pytest.mark.parametrize("who", ["finance-1", "FINANCE-1", "clerk-8"])
async def test_nobody_but_the_second_officer_confirms(till: Till, h, payable, who):
    await in_person(till, payable)
    assert code_of(await confirm(till, payable, who)) == (403, "cash_of_others")
    assert (await till.payment(payable["case_id"]))["state"] == "handing_over"
    assert (await confirm(till, payable, "CLERK-7")).json()["state"] == "paid"


async def test_cash_is_recorded_once_and_confirmed_once(till: Till, h, payable):
    answers = await asyncio.gather(*(in_person(till, payable) for _ in range(4)))
    assert sorted(answer.status_code for answer in answers) == [200, 409, 409, 409]
    answers = await asyncio.gather(*(confirm(till, payable) for _ in range(4)))
    assert sorted(answer.status_code for answer in answers) == [200, 409, 409, 409]
    assert len(await h.emitted(PaymentPaid)) == 1
    assert await spent(till) == (FUND - AMOUNT, 0, AMOUNT)
    await till.check_books()


@pytest.mark.parametrize("who", ["finance-1", "clerk-7"])
async def test_either_takes_back_what_was_not_handed_over(till: Till, h, payable, who):
    before = await spent(till)
    await in_person(till, payable)
    assert code_of(await take_back(till, payable, "clerk-8")) == (403, "cash_of_others")
    back = (await take_back(till, payable, who)).json()
    assert {name: value for name, value in back.items() if name != "updated_at"} == {
        name: value for name, value in payable.items() if name != "updated_at"
    }
    assert await spent(till) == before
    assert len(await h.emitted(PaymentCashWithdrawn)) == 1
    for again in (confirm, take_back):
        assert code_of(await again(till, payable)) == (409, "payment_in_state")
    await in_person(till, payable)
    assert (await confirm(till, payable)).json()["state"] == "paid"
    await till.check_books()


async def test_a_confirmation_and_a_withdrawal_at_once_do_not_both_win(till: Till, h, payable):
    await in_person(till, payable)
    answers = await asyncio.gather(*(way(till, payable) for way in (confirm, take_back) * 2))
    assert sorted(answer.status_code for answer in answers) == [200, 409, 409, 409]
    assert len(await h.emitted(PaymentPaid)) + len(await h.emitted(PaymentCashWithdrawn)) == 1
    await till.check_books()


async def test_the_bank_gets_nothing_while_cash_waits(till: Till, payable):
    await in_person(till, payable)
    book = await till.bank.book()
    assert code_of(await correction(till, payable)) == (409, "payment_in_state")
    order = await till.officer().post("/v1/payment-orders", json={"payment_ids": [payable["payment_id"]]})
    assert code_of(order) == (409, "payment_in_state")
    await till.run()
    await till.ask_bank()
    assert await till.bank.book() == book


async def test_the_end_of_the_case_leaves_cash_that_may_have_been_given_to_its_officers(till: Till, h, payable):
    await in_person(till, payable)
    await h.deliver(payable["case_id"], PLACE, WITHDRAWN)
    await workers.tick_cancel(h.ctx)
    assert (await till.payment(payable["case_id"]))["state"] == "handing_over"
    assert (await confirm(till, payable)).json()["state"] == "paid"
    assert await h.emitted(PaymentCancelled) == []
    await till.check_books()


async def test_what_is_taken_back_after_the_end_of_its_case_is_cancelled(till: Till, h, payable):
    await in_person(till, payable)
    await h.deliver(payable["case_id"], PLACE, WITHDRAWN)
    await take_back(till, payable)
    assert code_of(await in_person(till, payable)) == (409, "payment_stopped")
    await till.run("cancel")
    assert ((await till.payment(payable["case_id"]))["state"], await spent(till)) == ("cancelled", (FUND, 0, 0))
    await till.check_books()


async def test_what_the_bank_may_be_paying_is_not_paid_in_person(till: Till, case):
    await till.fund()
    await till.relief(case)
    await till.bank.fault("lose_request")
    await till.run()
    payment = await till.payment(case)
    assert code_of(await in_person(till, payment)) == (409, "payment_in_state")
    assert code_of(await correction(till, payment)) == (409, "payment_in_state")


async def test_money_that_was_taken_meanwhile_cannot_be_handed_over(till: Till, h, returned):
    other = h.ctx.ids.new()
    await till.relief(other, 20_000_00)
    await till.run("reserve")
    assert code_of(await in_person(till, returned)) == (409, "funds_insufficient")
    await till.check_books()


async def test_a_repeated_request_gets_the_first_answer_and_moves_nothing(till: Till, returned):
    client, body = till.officer(), {"officers": ["finance-1", "clerk-7"], "receipt_sha256": RECEIPT}
    url = f"/v1/payments/{returned['payment_id']}/in-person"
    first, second = [await client.post(url, json=body, headers={"idempotency-key": "k1"}) for _ in range(2)]
    assert (first.status_code, first.content) == (second.status_code, second.content)
    assert await spent(till) == (FUND - AMOUNT, AMOUNT, 0)
