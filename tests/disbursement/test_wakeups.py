"""Every step of a payment is woken by the commit before it: with no sweep to find what was forgotten, none is missing."""

import asyncio

import pytest

from disbursement.actions.banking import lease_ordered, mark_sending, record_answers
from disbursement.actions.reserving import LOCKED, set_money_aside
from disbursement.domain.instructions import InBook, InstructionState
from disbursement.domain.payees import Payee
from disbursement.domain.payments import Work
from disbursement.repository.payments import lock_payments
from disbursement.workers import WORKERS, tick_cancel, tick_reserve
from shared.kit.principal import Principal
from shared.run.runtime import Runtime
from shared.store.wakeups import Wakeups
from tests.disbursement.till import PLACE, WITHDRAWN, Till, cash

DEADLINE_S = 60
NO_SWEEP_S = 600.0


@pytest.fixture
async def working(till: Till):
    """Run the service's workers until the test ends, and give them no sweep."""
    till.h.db.wakeups = Wakeups(till.h.clock, sweep_s=NO_SWEEP_S)
    runtime = Runtime(till.h.ctx, topics=(), give_up=pytest.fail)
    runtime.work(WORKERS)
    yield till
    await runtime.leave()


async def reaches(till: Till, case: str, state: str, *, advance_s: float = 0.0) -> None:
    """Wait for a payment's state; let the bank's waits pass meanwhile, if they are told to."""
    async with asyncio.timeout(DEADLINE_S):
        while (await till.payment(case))["state"] != state:  # The state is the condition.
            till.h.clock.advance(advance_s)
            await asyncio.sleep(0.02)


async def test_first_relief_goes_all_the_way_by_itself(working: Till, case):
    await working.fund()
    await working.relief(case)
    await reaches(working, case, "paid", advance_s=0.2)
    assert await working.bank.paid() == 80_000


async def test_what_is_held_is_reserved_as_soon_as_the_money_is_there(working: Till, case):
    await working.approve(case, cash())
    await reaches(working, case, "held")
    await working.fund(reserve=0)
    await reaches(working, case, "reserved")


async def test_an_order_goes_to_the_bank_at_once(working: Till, case):
    await working.fund()
    await working.approve(case, cash())
    await reaches(working, case, "reserved")
    payment = await working.payment(case)
    ordered = await working.officer().post("/v1/payment-orders", json={"payment_ids": [payment["payment_id"]]})
    assert ordered.status_code == 201
    await reaches(working, case, "paid", advance_s=0.2)


async def test_what_is_not_wanted_any_more_is_cancelled_and_its_money_serves_another(working: Till, case):
    other = working.h.ctx.ids.new()
    await working.fund(budget=2_000_00, reserve=0)
    await working.approve(case, cash(2_000_00))
    await reaches(working, case, "reserved")
    await working.approve(other, cash(2_000_00, item_id="item-other"))
    await reaches(working, other, "held")
    await working.h.deliver(case, PLACE, WITHDRAWN)
    await reaches(working, case, "cancelled")
    await reaches(working, other, "reserved")


async def test_what_somebody_has_locked_is_looked_at_again_soon(till: Till, case):
    await till.fund(reserve=0)
    await till.approve(case, cash())
    async with till.h.db.begin(Principal.system("disbursement")) as uow:
        await lock_payments(uow, [(await till.payment(case))["payment_id"]])
        due = await tick_reserve(till.h.ctx)
        assert due == till.h.clock.now() + LOCKED
    assert await tick_reserve(till.h.ctx) is None
    await till.h.deliver(case, PLACE, WITHDRAWN)
    async with till.h.db.begin(Principal.system("disbursement")) as uow:
        await lock_payments(uow, [(await till.payment(case))["payment_id"]])
        assert await tick_cancel(till.h.ctx) == till.h.clock.now() + LOCKED
    assert await tick_cancel(till.h.ctx) is None
    assert (await till.payment(case))["state"] == "cancelled"


async def test_money_that_is_only_set_aside_or_spent_wakes_nobody_who_waits_for_money(till: Till, case):
    system = Principal.system("disbursement")
    await till.fund()
    await till.relief(case)
    async with till.h.db.begin(system) as uow:
        assert await set_money_aside(uow, till.h.ctx) is None
        assert Work.RESERVE not in uow.work
    async with till.h.db.begin(system) as uow:
        [instruction] = (await lease_ordered(uow, till.h.ctx)).instructions
        payees = {instruction.instruction_no: Payee("张三", "泰安银行", "6222020000016789")}
        sending = await mark_sending(uow, till.h.ctx, [instruction], payees)
    answers = {instruction.instruction_no: InBook(InstructionState.SETTLED, "B-1")}
    async with till.h.db.begin(system) as uow:
        await record_answers(uow, till.h.ctx, sending, answers, asked_how=False)
        assert Work.RESERVE not in uow.work
    assert (await till.payment(case))["state"] == "paid"


async def test_what_came_back_is_tried_again_when_it_was_corrected(working: Till, case):
    await working.fund()
    await working.bank.fault("bounce", count=1)
    await working.relief(case)
    await reaches(working, case, "returned", advance_s=0.2)
    payment = await working.payment(case)
    await working.corrected(case)
    corrected = await working.officer().post(f"/v1/payments/{payment['payment_id']}/correction")
    assert corrected.status_code in (200, 201), corrected.text
    await reaches(working, case, "paid", advance_s=0.2)
