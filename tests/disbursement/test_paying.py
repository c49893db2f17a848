"""Money on its straight way: owed, set aside, ordered, with the bank, paid."""

from shared.events.contracts.disbursement import PaymentOrdered, PaymentPaid
from shared.kit.principal import Principal
from tests.disbursement.till import BUDGET, PLACE, RESERVE, Till, approval, cash


async def test_first_relief_is_paid_from_the_reserve_without_anybody_asking(till: Till, case):
    await till.fund()
    await till.relief(case, 80_000)
    await till.run()
    await till.ask_bank()
    payment = await till.payment(case)
    assert (payment["state"], payment["means"], payment["fund"], payment["first_relief"]) == ("paid", "bank", RESERVE, True)
    assert await till.event_names(case) == ["payment.reserved", "payment.ordered", "payment.submitted", "payment.paid"]
    assert await till.bank.paid() == 80_000
    assert await till.available(RESERVE) == 20_000_00 - 80_000
    await till.check_books()


async def test_county_money_waits_for_a_finance_officer(till: Till, case):
    await till.fund()
    await till.approve(case, cash(125_000))
    await till.run()
    payment = await till.payment(case)
    assert (payment["state"], payment["instructions"]) == ("reserved", [])
    ordered = await till.officer().post("/v1/payment-orders", json={"payment_ids": [payment["payment_id"]]})
    assert ordered.status_code == 201
    assert ordered.json()["total_fen"] == 125_000
    listed = await till.officer().get(ordered.headers["location"])
    assert [one["payment_id"] for one in listed.json()["items"]] == [payment["payment_id"]]
    await till.run("submit")
    await till.ask_bank()
    assert (await till.payment(case))["state"] == "paid"
    assert await till.available(BUDGET) == 80_000_00 - 125_000


async def test_every_event_goes_back_to_the_approval_and_its_policy(till: Till, case):
    await till.fund()
    await till.relief(case)
    event_id = await till.h.deliver(case, PLACE, approval(cash()), source="assessment", policy_version="taian@abc")
    await till.run()
    emitted = [envelope for envelope in await till.h.emitted() if getattr(envelope.data, "item_id", "") == "item-1"]
    assert {(envelope.causation_id, envelope.policy_version) for envelope in emitted} == {(event_id, "taian@abc")}


async def test_instalments_are_reserved_together_and_paid_one_after_the_other(till: Till, case):
    await till.fund()
    await till.approve(case, cash(100_001, instalments=3, funding="petty_reserve"))
    await till.run()
    await till.ask_bank()
    parts = await till.payments(case)
    assert [(one["amount_fen"], one["state"]) for one in parts] == [(33_335, "paid"), (33_333, "ordered"), (33_333, "ordered")]
    for _ in range(2):
        till.h.clock.advance(2_592_000)
        await till.run("submit")
        await till.ask_bank()
    assert [one["state"] for one in await till.payments(case)] == ["paid"] * 3
    assert await till.bank.paid() == 100_001
    await till.check_books()


async def test_an_amount_of_nothing_is_cancelled_so_that_the_case_can_close(till: Till, case):
    await till.fund()
    await till.approve(case, cash(0))
    await till.run()
    assert await till.event_names(case) == ["payment.cancelled"]


async def test_an_order_by_rule_is_marked_as_such_and_an_officers_names_the_officer(till: Till, case):
    await till.fund()
    await till.relief(case)
    await till.approve(case, cash())
    await till.run()
    waiting = (await till.payments(case))[0]
    await till.officer("finance-9").post("/v1/payment-orders", json={"payment_ids": [waiting["payment_id"]]})
    orders = [envelope.data for envelope in await till.h.emitted(PaymentOrdered)]
    assert [(one.ordered_by, one.by_rule) for one in orders] == [("system:disbursement", True), ("finance-9", False)]


async def test_the_bank_gets_the_payees_account_and_nothing_is_kept_of_it(till: Till, case):
    await till.fund()
    await till.relief(case)
    await till.run()
    await till.ask_bank()
    assert (await till.bank.book())["given_fen"] == {"6222020000016789": 80_000}
    assert till.payees.reads == [(case, "payment")]
    paid = await till.h.emitted(PaymentPaid)
    assert all("6222020000016789" not in envelope.body.decode() and "张三" not in envelope.body.decode() for envelope in paid)
    async with till.h.db.begin(Principal.system("test")) as uow:
        tables = await uow.sql("SELECT table_name FROM information_schema.columns WHERE column_name ~ 'payee|holder|account_no'")
    assert tables == []


async def test_many_payments_go_in_one_round(till: Till, h):
    await till.fund(reserve=50_000_00)
    cases = [h.ctx.ids.new() for _ in range(70)]
    for one in cases:
        await till.relief(one, 1_000)
    await till.run()
    for _ in range(3):
        await till.ask_bank()
    assert await till.bank.paid() == 70_000
    assert {(await till.payment(one))["state"] for one in cases[:5]} == {"paid"}
    await till.check_books()


async def test_every_step_of_a_payment_is_news_to_who_waits_for_the_cases_payments(till: Till, h, news, case):
    await till.fund()
    url, states = f"/v1/payments?case_id={case}", []
    for step in (lambda: till.relief(case, 80_000), lambda: till.run("reserve"), lambda: till.run("submit"), till.ask_bank):
        (payment,) = (await news(h, till.officer(), url, step)).json()["items"]
        states.append(payment["state"])
    assert states == ["due", "ordered", "at_bank", "paid"]
