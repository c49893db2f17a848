"""A payment that cannot be made twice: whatever the bank, the network or this process does."""

import asyncio
import contextlib
import dataclasses

import pytest

from disbursement import workers
from disbursement.actions import banking
from disbursement.domain.instructions import NoAnswer, NotInBook
from disbursement.gateways import payees_of, submit_all
from shared.events.contracts.disbursement import PaymentPaid, PaymentReturned, PaymentSubmitted
from shared.kit.principal import Principal
from tests.disbursement.till import PLACE, RESERVE, WITHDRAWN, Till

SYSTEM = Principal.system("disbursement")
GRACE = 6.0


async def owed(till: Till, case: str, amount_fen: int = 80_000) -> None:
    await till.fund()
    await till.relief(case, amount_fen)
    await till.run("reserve")


async def settle(till: Till, case: str, rounds: int = 8) -> dict:
    """Let time pass until the payment has ended, or for so many rounds."""
    for _ in range(rounds):
        await till.run("submit")
        await till.ask_bank(GRACE)
        payment = await till.payment(case)
        if payment["state"] not in ("at_bank", "ordered"):
            break
    return payment


async def paid_once(till: Till, case: str, amount_fen: int = 80_000) -> dict:
    """Assert that the money was given once, by one instruction, and that one event says so."""
    payment = await settle(till, case)
    assert payment["state"] == "paid"
    assert await till.bank.paid() == amount_fen
    assert [one["instruction_no"] for one in (await till.bank.book())["items"]] == [payment["instructions"][0]["instruction_no"]]
    assert len(payment["instructions"]) == 1
    assert len(await till.h.emitted(PaymentPaid)) == 1
    assert len(await till.h.emitted(PaymentSubmitted)) == 1
    assert await till.available(RESERVE) == 20_000_00 - amount_fen
    trial = await till.check_books()
    assert trial["pending_fen"] == 0
    return payment


async def test_a_lost_answer_is_asked_about_and_never_sent_again(till: Till, case):
    await owed(till, case)
    await till.bank.fault("lose_answer", count=1)
    await till.run("submit")
    assert (await till.payment(case))["instructions"][0]["state"] == "unknown"
    payment = await paid_once(till, case)
    assert payment["instructions"][0]["submissions"] == 1
    assert (await till.bank.book())["items"][0]["times_asked"] == 1


async def test_a_lost_request_is_sent_again_only_after_the_grace_and_under_the_same_number(till: Till, case):
    await owed(till, case)
    await till.bank.fault("lose_request", count=1)
    await till.run("submit")
    number = (await till.payment(case))["instructions"][0]["instruction_no"]
    await till.ask_bank(1)
    assert (await till.payment(case))["instructions"][0]["submissions"] == 1
    payment = await paid_once(till, case)
    assert (payment["instructions"][0]["instruction_no"], payment["instructions"][0]["submissions"]) == (number, 2)


async def test_several_lost_requests_keep_the_number(till: Till, case):
    await owed(till, case)
    await till.bank.fault("lose_request", count=3)
    payment = await paid_once(till, case)
    assert payment["instructions"][0]["submissions"] == 4


async def test_a_request_that_arrives_after_its_repetition_changes_nothing(till: Till, case):
    await owed(till, case)
    await till.bank.fault("delay", count=1, seconds=2.5)
    await till.run("submit")  # Gives up after its timeout of a second; the request is still on its way.
    assert (await till.payment(case))["instructions"][0]["state"] == "unknown"
    await paid_once(till, case)
    await _until(lambda: _decided(till, 2))
    await paid_once(till, case)


async def test_a_closed_bank_is_waited_for(till: Till, case):
    await owed(till, case)
    await till.bank.fault("down")
    for _ in range(4):
        await till.ask_bank(GRACE)
        await till.run("submit")
    payment = await till.payment(case)
    assert (payment["state"], payment["instructions"][0]["state"], payment["instructions"][0]["submissions"]) == ("at_bank", "unknown", 1)
    await till.bank.mend()
    till.h.clock.advance(60)
    await paid_once(till, case)


async def test_a_bank_killed_after_it_booked_remembers(till: Till, case):
    await owed(till, case)
    await till.run("submit")
    await till.bank.kill()
    await till.ask_bank()
    assert (await till.payment(case))["instructions"][0]["state"] == "accepted"
    await till.bank.start()
    await paid_once(till, case)


async def test_a_bank_that_is_not_there_is_waited_for(till: Till, case):
    await owed(till, case)
    await till.bank.kill()
    await till.run("submit")
    assert (await till.payment(case))["state"] == "at_bank"
    await till.bank.start()
    await paid_once(till, case)


async def test_a_refusal_frees_the_money_and_is_an_event(till: Till, case):
    await owed(till, case)
    await till.bank.fault("refuse", count=1, reason_code="account_closed")
    await till.run("submit")
    payment = await till.payment(case)
    assert (payment["state"], payment["reason_code"]) == ("returned", "account_closed")
    assert await till.available(RESERVE) == 20_000_00
    (returned,) = await till.h.emitted(PaymentReturned)
    assert (returned.data.instruction_no, returned.data.reason_code) == (payment["instructions"][0]["instruction_no"], "account_closed")
    await till.check_books()


async def test_a_bounce_comes_back_after_it_was_accepted(till: Till, case):
    await owed(till, case)
    await till.bank.fault("bounce", count=1, reason_code="name_mismatch")
    payment = await settle(till, case)
    assert (payment["state"], payment["instructions"][0]["state"]) == ("returned", "returned")
    assert await till.event_names(case) == ["payment.reserved", "payment.ordered", "payment.submitted", "payment.returned"]
    await till.check_books()


async def test_a_reason_in_words_is_not_repeated(till: Till, case):
    await owed(till, case)
    await till.bank.fault("refuse", count=1, reason_code="收款人张三户名不符")
    await till.run("submit")
    assert (await till.payment(case))["reason_code"] == "other"


async def test_death_after_the_lease_and_before_the_intent_sends_once(till: Till, case):
    await owed(till, case)
    async with till.h.db.begin(SYSTEM) as uow:
        assert len((await banking.lease_ordered(uow, till.h.ctx)).instructions) == 1
    await till.run("submit")
    assert (await till.bank.book())["items"] == []  # Somebody else has it, for as long as the lease lasts.
    till.h.clock.advance(31)
    await paid_once(till, case)


async def test_death_after_the_intent_and_before_the_call_is_found_out_by_asking(till: Till, case):
    await owed(till, case)
    await intend(till)
    assert (await till.payment(case))["instructions"][0]["state"] == "sending"
    till.h.clock.advance(31)
    payment = await paid_once(till, case)
    assert (await till.bank.book())["items"][0]["times_asked"] == 1
    assert payment["instructions"][0]["submissions"] == 2  # Intended twice; the first never left.


async def test_death_after_the_call_and_before_its_answer_was_written_is_found_out_by_asking(till: Till, case):
    await owed(till, case)
    sending, payees = await intend(till)
    await submit_all(till.h.ctx, sending, payees)
    till.h.clock.advance(31)
    payment = await paid_once(till, case)
    assert (await till.bank.book())["items"][0]["times_asked"] == 1
    assert payment["instructions"][0]["submissions"] == 1


async def test_a_withdrawal_between_the_lease_and_the_intent_comes_in_time(till: Till, h, case):
    await owed(till, case)
    async with h.db.begin(SYSTEM) as uow:
        leased = (await banking.lease_ordered(uow, h.ctx)).instructions
    payees = await payees_of(h.ctx, leased)
    await h.deliver(case, PLACE, WITHDRAWN)
    async with h.db.begin(SYSTEM) as uow:
        assert await banking.mark_sending(uow, h.ctx, leased, payees) == []
    await till.run()
    assert (await till.payment(case))["state"] == "cancelled"
    await till.check_books()


async def test_a_worker_that_wakes_up_late_asks_the_bank_for_nothing_any_more(till: Till, case):
    await owed(till, case)
    sending, payees = await intend(till)  # And now it is stopped, for longer than its lease.
    till.h.clock.advance(31)
    await paid_once(till, case)
    answers = await submit_all(till.h.ctx, sending, payees)
    assert answers == {sending[0].instruction_no: NoAnswer("lease_over")}
    assert (await till.bank.book())["items"][0]["times_asked"] == 1
    async with till.h.db.begin(SYSTEM) as uow:
        assert await banking.record_answers(uow, till.h.ctx, sending, answers, asked_how=False) == []
    await paid_once(till, case)


async def test_what_a_slow_bank_leaves_no_time_for_within_the_lease_is_asked_about_first(till: Till, case):
    await owed(till, case)
    sending, payees = await intend(till)
    till.h.clock.advance(29.5)  # The calls before took so long; this one could take another second.
    answers = await submit_all(till.h.ctx, sending, payees)
    assert (answers, (await till.bank.book())["items"]) == ({sending[0].instruction_no: NoAnswer("lease_over")}, [])
    async with till.h.db.begin(SYSTEM) as uow:
        await banking.record_answers(uow, till.h.ctx, sending, answers, asked_how=False)
    payment = await paid_once(till, case)
    assert (await till.bank.book())["items"][0]["times_asked"] == 1
    assert payment["instructions"][0]["submissions"] == 2  # Intended twice; the first never left.


async def test_a_worker_that_was_held_up_before_the_intent_does_not_send_what_the_bank_may_have_by_now(till: Till, case):
    await owed(till, case)
    async with till.h.db.begin(SYSTEM) as uow:
        leased = (await banking.lease_ordered(uow, till.h.ctx)).instructions
    payees = await payees_of(till.h.ctx, leased)  # And now it is stopped, for longer than its lease.
    till.h.clock.advance(31)
    await till.bank.fault("lose_answer", count=1)
    await till.run("submit")
    assert (await till.payment(case))["instructions"][0]["state"] == "unknown"
    async with till.h.db.begin(SYSTEM) as uow:
        assert await banking.mark_sending(uow, till.h.ctx, leased, payees) == []
    payment = await paid_once(till, case)
    assert payment["instructions"][0]["submissions"] == 1


async def test_a_worker_that_learned_long_ago_that_the_bank_has_nothing_does_not_send_again(till: Till, case):
    await owed(till, case)
    sending, _ = await intend(till)
    till.h.clock.advance(31 + GRACE)
    async with till.h.db.begin(SYSTEM) as uow:
        leased = (await banking.lease_open(uow, till.h.ctx)).instructions
    nothing = {sending[0].instruction_no: NotInBook()}
    till.h.clock.advance(31)
    await till.bank.fault("lose_answer", count=1)
    await till.ask_bank()  # Somebody else finds the same, sends it again and gets no answer.
    payment = await till.payment(case)
    assert [(one["state"], one["submissions"]) for one in payment["instructions"]] == [("unknown", 2)]
    till.h.clock.advance(GRACE)
    async with till.h.db.begin(SYSTEM) as uow:
        assert await banking.record_answers(uow, till.h.ctx, leased, nothing, asked_how=True) == []
    payment = await paid_once(till, case)
    assert payment["instructions"][0]["submissions"] == 2


async def test_an_answer_that_arrives_twice_moves_the_money_once(till: Till, case):
    await owed(till, case)
    sending, payees = await intend(till)
    answers = await submit_all(till.h.ctx, sending, payees)
    for _ in range(2):
        async with till.h.db.begin(SYSTEM) as uow:
            await banking.record_answers(uow, till.h.ctx, sending, answers, asked_how=False)
    await paid_once(till, case)


@pytest.mark.parametrize("fault", [None, "lose_answer", "lose_request"])
async def test_dying_at_any_edge_of_any_transaction_loses_and_doubles_nothing(till: Till, h, fault):
    await till.fund(reserve=50_000_00)
    deaths = 0
    for edge in range(1, 20):
        case = h.ctx.ids.new()
        await till.relief(case, 1_000)
        if fault:
            await till.bank.fault(fault, count=1)
        mortal = dataclasses.replace(h.ctx, db=Mortal(h.db, edge))
        for _ in range(4):
            for tick in (workers.tick_reserve, workers.tick_submit, workers.tick_query):
                with contextlib.suppress(Died):
                    await tick(mortal)
            h.clock.advance(31)
        deaths += mortal.db.died
        assert (await settle(till, case))["state"] == "paid"
        assert await till.bank.paid() == 1_000 * edge
    assert deaths >= 12
    assert len(await h.emitted(PaymentPaid)) == 19
    assert (await till.check_books())["pending_fen"] == 0


async def test_two_workers_at_once_send_each_payment_once(till: Till, h):
    await till.fund(reserve=50_000_00)
    for _ in range(20):
        await till.relief(h.ctx.ids.new(), 1_000)
    await asyncio.gather(*(workers.tick_reserve(h.ctx) for _ in range(4)))
    await asyncio.gather(*(workers.tick_submit(h.ctx) for _ in range(4)))
    while len(await h.emitted(PaymentPaid)) < 20:  # On a busy machine an answer may come too late, and is asked for again.
        h.clock.advance(1)
        await asyncio.gather(*(workers.tick_query(h.ctx) for _ in range(4)))
    assert [one["times_asked"] for one in (await till.bank.book())["items"]] == [1] * 20
    assert len(await h.emitted(PaymentPaid)) == 20
    await till.check_books()


async def test_an_intake_that_is_away_is_waited_for(till: Till, case):
    await owed(till, case)
    till.payees.down = True
    await till.run("submit")
    assert (await till.payment(case))["state"] == "ordered"
    till.payees.down = False
    till.h.clock.advance(1)
    await paid_once(till, case)


async def test_a_bank_that_forgets_what_it_accepted_gets_nothing_again(till: Till, case):
    await owed(till, case)
    await till.run("submit")
    await till.bank.kill()
    (till.bank.state_dir / "book.jsonl").unlink()
    await till.bank.start()
    for _ in range(3):
        await till.ask_bank(100)
    payment = await till.payment(case)
    assert (payment["state"], payment["instructions"][0]["state"]) == ("at_bank", "accepted")
    assert (await till.bank.book())["items"] == []


async def test_an_account_that_is_gone_turns_nothing_into_cash_that_was_sent_before(till: Till, case):
    await owed(till, case)
    await till.bank.fault("lose_request", count=1)
    await till.run("submit")
    till.payees.without.add(case)
    await till.ask_bank(GRACE)
    await till.ask_bank(GRACE)
    payment = await till.payment(case)
    assert (payment["state"], payment["instructions"][0]["submissions"]) == ("at_bank", 1)
    till.payees.without.clear()
    till.h.clock.advance(60)
    await paid_once(till, case)


@pytest.mark.parametrize("wrong", [{"amount_fen": 79_999}, {"payee_account": "1"}])
async def test_a_number_that_the_bank_has_with_other_content_settles_nothing_by_itself(till: Till, case, wrong):
    await owed(till, case)
    sending, _ = await intend(till)
    theirs = {"instruction_no": sending[0].instruction_no, "amount_fen": 80_000, "payee_account": "6222020000016789", "payee_name": "张三"}
    await till.bank.call("POST", "/instructions", json=theirs | {"payee_bank": "泰安银行"} | wrong)
    till.h.clock.advance(31)
    await till.ask_bank(61)
    payment = await till.payment(case)
    if "amount_fen" in wrong:
        assert (payment["state"], payment["instructions"][0]["state"]) == ("at_bank", "unknown")
    else:
        assert (payment["state"], await till.bank.paid()) == ("paid", 80_000)  # The account changed between two tries: still one payment.


async def intend(till: Till):
    """Go as far as the committed intent, and no further."""
    ctx = till.h.ctx
    async with till.h.db.begin(SYSTEM) as uow:
        leased = (await banking.lease_ordered(uow, ctx)).instructions
    payees = await payees_of(ctx, leased)
    async with till.h.db.begin(SYSTEM) as uow:
        return await banking.mark_sending(uow, ctx, leased, payees), payees


class Died(Exception):
    """The process ended here."""


class Mortal:
    """A database at whose n-th edge (before a transaction begins, after it committed) the process dies, once."""

    def __init__(self, db, edge: int) -> None:
        self.db, self.edge, self.died = db, edge, False

    @contextlib.asynccontextmanager
    async def begin(self, actor):
        self._pass()
        async with self.db.begin(actor) as uow:
            yield uow
        self._pass()

    def _pass(self) -> None:
        self.edge -= 1
        if self.edge == 0:
            self.died = True
            raise Died


async def _decided(till: Till, times: int) -> bool:
    return (await till.bank.book())["items"][0]["times_decided"] >= times


async def _until(condition) -> None:
    async with asyncio.timeout(60):
        while not await condition():  # noqa: ASYNC110  # Another process: nothing here announces it.
            await asyncio.sleep(0)
