"""What was paid and comes back later is seen for the bank's return window, and its money is in its fund again, once (D2)."""

from dataclasses import replace
from datetime import timedelta

import pytest

from disbursement.actions import watching
from disbursement.domain.instructions import InBook, InstructionState
from disbursement.repository.payments import INSTRUCTIONS
from shared.events.contracts.disbursement import PaymentContradicted, PaymentPaid, PaymentReturnedLate, RecoveryClosed
from shared.kit.principal import Principal
from shared.kit.telemetry import REGISTRY
from tests.disbursement.till import PLACE, RECEIPT, RESERVE, WITHDRAWN, Till, code_of

SYSTEM = Principal.system("disbursement")
FULL, AID = 20_000_00, 80_000
HOUR_S, DAY_S = 3_600, 86_400
NEXT = "SELECT state, next_at, queries, watched_until FROM instruction ORDER BY attempt"


async def watch(till: Till, seconds: float = HOUR_S) -> None:
    """Let time pass, and ask the bank whether something came back."""
    till.h.clock.advance(seconds)
    await till.h.run("watch")


async def pay_before(till: Till, case: str) -> dict:
    """Let first relief be paid by the bank."""
    await till.fund()
    await till.relief(case, AID)
    await till.run()
    await till.ask_bank()
    payment = await till.payment(case)
    assert payment["state"] == "paid"
    return payment


async def say(till: Till, payment: dict, *answers: InBook) -> None:
    """Let the bank give answers about a settled payment, one after the other."""
    number = payment["instructions"][-1]["instruction_no"]
    for answer in answers:
        till.h.clock.advance(DAY_S)
        async with till.h.db.begin(SYSTEM) as uow:
            leased = (await watching.lease_watched(uow, till.h.ctx)).instructions
        async with till.h.db.begin(SYSTEM) as uow:
            await watching.record_watched(uow, till.h.ctx, leased, {number: answer})


RETURNED = InBook(InstructionState.RETURNED, "B-1", "account_closed")
SETTLED = InBook(InstructionState.SETTLED, "B-1")
REJECTED = InBook(InstructionState.REJECTED, "B-1", "account_closed")


async def test_d2_money_that_comes_back_after_it_settled_is_in_its_fund_again(till: Till, h, case):
    payment = await pay_before(till, case)
    await say(till, payment, SETTLED, RETURNED)
    after = await till.payment(case)
    assert (after["state"], after["means"], after["paid_at"], after["reason_code"]) == ("returned", None, None, "account_closed")
    assert [one["state"] for one in after["instructions"]] == ["returned"]
    assert await till.available(RESERVE) == FULL
    (late,) = await h.emitted(PaymentReturnedLate)
    paid_at = (await h.emitted(PaymentPaid))[0].time
    assert (late.data.amount_fen, late.data.paid_at, late.data.reason_code) == (AID, paid_at, "account_closed")
    await till.check_books()


async def test_a_bank_process_that_returns_late_is_noticed(till: Till, case):
    await till.fund()
    await till.relief(case, AID)
    await till.bank.fault("return_late", count=1, seconds=0.5)
    await till.run()
    while (await till.payment(case))["state"] != "paid":
        await till.ask_bank()
    while await till.bank.paid():  # Until its own clock has come to where it returns it.
        pass
    await watch(till)
    assert (await till.payment(case))["state"] == "returned"
    assert await till.available(RESERVE) == FULL
    await till.check_books()


async def test_the_bank_is_asked_ever_more_seldom_and_no_more_when_the_window_is_over(till: Till, h, case):
    await pay_before(till, case)
    waits = []
    for _ in range(50):
        async with h.db.begin(SYSTEM) as uow:
            [row] = await uow.sql(NEXT)
        if row.next_at is None:
            break
        waits.append((row.next_at - h.clock.now()).total_seconds())
        assert await next_look(till) == row.next_at, "nobody asks before"
        h.clock.advance(waits[-1])
        await h.run("watch")
    assert waits[:6] == [HOUR_S, 2 * HOUR_S, 4 * HOUR_S, 8 * HOUR_S, 16 * HOUR_S, DAY_S]
    assert row.next_at is None
    assert h.clock.now() == row.watched_until
    [item] = (await till.bank.book())["items"]
    assert item["queries"] == len(waits) + 1


async def next_look(till: Till):
    async with till.h.db.begin(SYSTEM) as uow:
        return (await watching.lease_watched(uow, till.h.ctx)).next_at


async def test_a_bank_that_is_away_at_the_end_of_the_window_is_asked_until_it_answers(till: Till, h, case):
    await pay_before(till, case)
    await till.bank.fault("down")
    await watch(till, 40 * DAY_S)
    async with h.db.begin(SYSTEM) as uow:
        assert (await uow.sql(NEXT))[0].next_at > h.clock.now()
    await till.bank.mend()
    await watch(till, DAY_S)
    async with h.db.begin(SYSTEM) as uow:
        assert (await uow.sql(NEXT))[0].next_at is None


async def test_a_second_return_of_the_same_instruction_does_nothing(till: Till, h, case):
    payment = await pay_before(till, case)
    await say(till, payment, RETURNED)
    number = payment["instructions"][0]["instruction_no"]
    [instruction] = await stored(till)
    async with h.db.begin(SYSTEM) as uow:
        await watching.record_watched(uow, h.ctx, [replace(instruction, state=InstructionState.SETTLED)], {number: RETURNED})
    await say(till, payment, RETURNED)
    assert await till.available(RESERVE) == FULL
    assert len(await h.emitted(PaymentReturnedLate)) == 1
    await till.check_books()


async def stored(till: Till):
    async with till.h.db.begin(SYSTEM) as uow:
        return await INSTRUCTIONS.select(uow, "ORDER BY attempt")


async def test_two_workers_that_hear_of_one_return_put_the_money_back_once(till: Till, h, case):
    payment = await pay_before(till, case)
    number = payment["instructions"][0]["instruction_no"]
    h.clock.advance(DAY_S)
    async with h.db.begin(SYSTEM) as uow:
        leased = (await watching.lease_watched(uow, h.ctx)).instructions
    for _ in range(2):
        async with h.db.begin(SYSTEM) as uow:
            await watching.record_watched(uow, h.ctx, leased, {number: RETURNED})
    assert await till.available(RESERVE) == FULL
    assert len(await h.emitted(PaymentReturnedLate)) == 1


async def test_what_came_back_is_paid_again_under_another_number_and_nobody_has_it_twice(till: Till, h, case):
    payment = await pay_before(till, case)
    await say(till, payment, RETURNED)
    await till.corrected(case)
    answer = await till.officer().post(f"/v1/payments/{payment['payment_id']}/correction")
    assert answer.status_code == 200, answer.text
    await till.run()
    await till.ask_bank()
    after = await till.payment(case)
    assert (after["state"], [one["state"] for one in after["instructions"]]) == ("paid", ["returned", "settled"])
    assert await till.available(RESERVE) == FULL - AID
    await say(till, after, RETURNED)
    assert (await till.payment(case))["state"] == "returned"
    assert await till.available(RESERVE) == FULL
    assert len(await h.emitted(PaymentReturnedLate)) == 2
    await till.check_books()


async def test_what_came_back_is_handed_over_in_person(till: Till, case):
    payment = await pay_before(till, case)
    await say(till, payment, RETURNED)
    path = f"/v1/payments/{payment['payment_id']}/in-person"
    body = {"officers": ["finance-1", "clerk-7"], "receipt_sha256": RECEIPT}
    assert (await till.officer().post(path, json=body)).status_code == 200
    assert (await till.reader("clerk-7").post(f"{path}/confirmation")).json()["state"] == "paid"
    assert await till.available(RESERVE) == FULL - AID
    await say(till, payment, RETURNED)
    assert (await till.payment(case))["state"] == "paid", "the instruction that came back is asked about no more"
    await till.check_books()


async def test_what_came_back_to_a_case_that_was_stopped_is_called_off(till: Till, h, case):
    payment = await pay_before(till, case)
    await h.deliver(case, PLACE, WITHDRAWN)
    await say(till, payment, RETURNED)
    await till.run("cancel")
    after = await till.payment(case)
    assert (after["state"], after["reason_code"]) == ("cancelled", "case_withdrawn")
    assert await till.available(RESERVE) == FULL


def told(h_events) -> list[tuple[str, int | None]]:
    return [(one.data.contradiction, one.data.part_fen) for one in h_events]


async def test_a_bank_that_contradicts_itself_moves_nothing_and_is_told_of_once(till: Till, h, case):
    payment = await pay_before(till, case)
    before = REGISTRY.get_sample_value("jiuji_bank_contradictions_total")
    await say(till, payment, REJECTED, SETTLED, REJECTED, SETTLED)
    after = await till.payment(case)
    assert (after["state"], after["instructions"][0]["contradiction"]) == ("paid", "rejected")
    assert told(await h.emitted(PaymentContradicted)) == [("rejected", None)]
    assert REGISTRY.get_sample_value("jiuji_bank_contradictions_total") == before + 1
    assert await till.available(RESERVE) == FULL - AID
    await till.check_books()


@pytest.mark.parametrize(
    ("mode", "expected"), [("return_part", ("returned_in_part", AID // 2)), ("contradict", ("rejected", None))], ids=["part", "contradicts"]
)
async def test_a_bank_process_that_says_what_no_money_moves_by_is_told_of(till: Till, h, case, mode, expected):
    await till.fund()
    await till.relief(case, AID)
    await till.bank.fault(mode, count=1, seconds=1.5)
    await till.run()
    while (await till.payment(case))["state"] != "paid":
        await till.ask_bank()
    number = (await till.payment(case))["instructions"][0]["instruction_no"]
    while not await heard_otherwise(till, number):
        pass
    await watch(till, DAY_S)
    assert told(await h.emitted(PaymentContradicted)) == [expected]
    assert (await till.payment(case))["state"] == "paid"
    assert await till.available(RESERVE) == FULL - AID
    await till.check_books()


@pytest.mark.parametrize(
    ("says", "kind"),
    [
        ("rejected", ("rejected", None)),
        ("accepted", ("under_way", None)),
        ("unknown", ("forgotten", None)),
        ("part", ("returned_in_part", AID // 2)),
    ],
)
async def test_a_bank_process_that_takes_back_its_word_moves_nothing(till: Till, h, case, says, kind):
    number = (await pay_before(till, case))["instructions"][0]["instruction_no"]
    status, _ = await till.bank.call("POST", f"/instructions/{number}/contradiction", json={"says": [says], "stays": True})
    assert status == 200
    await watch(till, DAY_S)
    await watch(till, DAY_S)
    assert told(await h.emitted(PaymentContradicted)) == [kind]
    assert (await till.payment(case))["state"] == "paid"
    assert await till.available(RESERVE) == FULL - AID
    assert await till.bank.paid() == AID
    await till.check_books()


async def heard_otherwise(till: Till, number: str) -> bool:
    _, document = await till.bank.call("GET", f"/instructions/{number}")
    return document["state"] != "settled" or document["returned_fen"] is not None


async def test_a_bank_that_forgets_what_it_paid_is_told_of(till: Till, h, case):
    await pay_before(till, case)
    await till.bank.kill()
    (till.bank.state_dir / "book.jsonl").unlink()
    await till.bank.start()
    await watch(till)
    assert told(await h.emitted(PaymentContradicted)) == [("forgotten", None)]
    assert (await till.payment(case))["state"] == "paid"


async def demand(till: Till, payment: dict, amount_fen: int) -> str:
    body = {"payment_id": payment["payment_id"], "amount_fen": amount_fen, "reason_code": "found_ineligible"}
    return (await till.officer("county-1").post("/v1/recoveries", json=body)).headers["location"]


async def test_nothing_is_asked_back_any_more_of_what_came_back_by_itself(till: Till, h, case):
    payment = await pay_before(till, case)
    url = await demand(till, payment, 50_000)
    await say(till, payment, RETURNED)
    closed = (await till.officer().get(url)).json()
    assert (closed["state"], closed["outstanding_fen"], closed["close_reason"]) == ("closed", 0, "returned_late")
    (event,) = await h.emitted(RecoveryClosed)
    assert (event.data.outstanding_fen, event.data.repaid_fen, event.data.payment_id) == (50_000, 0, payment["payment_id"])
    assert await till.available(RESERVE) == FULL
    refused = await till.officer().post(f"{url}/repayments", json={"amount_fen": 1})
    assert code_of(refused) == (409, "recovery_closed")
    assert await h.emitted(PaymentContradicted) == []
    await till.check_books()


async def test_what_the_person_had_repaid_of_it_is_owed_to_the_person_and_told(till: Till, h, case):
    payment = await pay_before(till, case)
    url = await demand(till, payment, AID)
    assert (await till.officer().post(f"{url}/repayments", json={"amount_fen": 30_000})).status_code == 200
    await say(till, payment, RETURNED)
    assert told(await h.emitted(PaymentContradicted)) == [("returned_after_repayment", 30_000)]
    assert await till.available(RESERVE) == FULL, "each fen came back once"
    await till.check_books()
    await till.corrected(case)
    answer = await till.officer().post(f"/v1/payments/{payment['payment_id']}/correction")
    assert answer.status_code == 200
    await till.run()
    await till.ask_bank()
    assert (await till.officer().get(await demand(till, payment, AID))).json()["outstanding_fen"] == AID, "paid anew, it can be asked back"


async def test_what_an_older_release_settled_is_watched_for_what_is_left_of_its_window(till: Till, h, case):
    payment = await pay_before(till, case)
    other = h.ctx.ids.new()
    await till.relief(other, AID)
    await till.run()
    await till.ask_bank()
    async with h.db.begin(SYSTEM) as uow:
        await uow.sql("UPDATE instruction SET watched_until = NULL, next_at = NULL, queries = 7")
        await uow.sql("UPDATE instruction SET ended_at = $2 WHERE case_id = $1", other, h.clock.now() - timedelta(days=60))
    h.clock.advance(2 * HOUR_S)
    async with h.db.begin(SYSTEM) as uow:
        assert await watching.watch_unwatched(uow, h.ctx) is False
        rows = {str(row.case_id): row for row in await uow.sql("SELECT case_id, next_at, watched_until FROM instruction")}
    assert rows[case].next_at is not None
    assert (rows[other].next_at, rows[other].watched_until is not None) == (None, True)
    await say(till, payment, RETURNED)
    assert (await till.payment(case))["state"] == "returned"


async def test_however_many_are_settled_only_what_is_due_is_read(till: Till, h, case):
    await pay_before(till, case)
    async with h.db.begin(SYSTEM) as uow:
        await uow.sql(MANY, h.clock.now())
        await uow.sql("ANALYZE instruction")
        plan = "\n".join(row[0] for row in await uow.sql("EXPLAIN SELECT min(next_at) FROM instruction WHERE state = 'settled'"))
    assert "ix_instruction_next_at" in plan
    assert "Seq Scan" not in plan


MANY = """
INSERT INTO instruction (instruction_no, payment_id, case_id, place_code, attempt, amount_fen, state, next_at, created_at, submissions,
                         queries, ended_at, watched_until)
SELECT 'N' || n, (SELECT payment_id FROM payment LIMIT 1), 'c', '370983101201', 100 + n, 1, 'settled', $1::timestamptz + n * interval '1 h',
       $1, 1, 0, $1, $1 FROM generate_series(1, 20000) n
"""
