"""Setting money aside for what is owed, ordering by rule what needs no finance officer, and cancelling what is not wanted any more."""

from dataclasses import replace
from datetime import datetime, timedelta

from disbursement.actions.posting import announce_low_funds, check_sound, emit_of_origin, hold_of, post_groups, post_surely
from disbursement.actions.settling import emit_settled
from disbursement.domain.funds import CLEARING
from disbursement.domain.instructions import INSTRUCTION_MACHINE, Instruction, InstructionState, InstructionTransition, instruction_no_of
from disbursement.domain.ledger import Outcome, pend, void
from disbursement.domain.payments import PAYMENT_MACHINE, Payment, PaymentState, PaymentTransition, Work, event_fields
from disbursement.repository.payments import (
    INSTRUCTIONS,
    PAYMENTS,
    instructions_of,
    is_any_unwanted,
    is_any_waiting,
    take_unwanted,
    take_waiting,
)
from shared.events.contracts.disbursement import PaymentCancelled, PaymentHeld, PaymentOrdered, PaymentReserved
from shared.run.context import Context
from shared.store.db import UnitOfWork

LOCKED = timedelta(milliseconds=100)
"""How long a payment that somebody else has locked is left to them before it is looked at again."""

PAYMENTS_A_BATCH = 200
"""Payments in one transaction: a batch costs about as much as a single one (41,000 postings/s at 200, 2,600/s one by one)."""

NO_FUNDS = "insufficient_funds"


async def set_money_aside(uow: UnitOfWork, ctx: Context) -> datetime | None:
    """Reserve what waits for money and can have it, first relief first; hold what cannot. Return when to look again.

    A smaller amount may pass a larger one that its fund cannot carry: nobody is helped by both waiting.
    """
    waiting = await take_waiting(uow, PAYMENTS_A_BATCH)
    holds = [pend(uow.ids.new(), one.fund, CLEARING.code, one.amount_fen, one.payment_id) for one in waiting]
    posted = await post_groups(uow, [[hold] for hold in holds])
    check_sound(posted)
    for payment, hold, outcome in zip(waiting, holds, posted.outcomes, strict=True):
        if outcome is Outcome.MADE:
            await PAYMENTS.save(uow, await _reserve(uow, payment, hold.transfer_id))
        elif payment.state is PaymentState.DUE:
            await PAYMENTS.save(uow, _hold(uow, payment))
    short = frozenset(payment.fund for payment, outcome in zip(waiting, posted.outcomes, strict=True) if outcome is Outcome.INSUFFICIENT)
    await announce_low_funds(uow, ctx, posted.accounts.values(), short=short)
    if len(waiting) == PAYMENTS_A_BATCH:
        return uow.now
    return uow.now + LOCKED if await is_any_waiting(uow) else None


async def cancel_unwanted(uow: UnitOfWork) -> datetime | None:
    """Cancel payments whose case has ended, and free their money; those with the bank wait for its word. Return when to look again."""
    unwanted = await take_unwanted(uow, PAYMENTS_A_BATCH)
    await post_surely(uow, [[void(uow.ids.new(), hold_of(one))] for one in unwanted if one.hold_id])
    for instruction in await instructions_of(uow, [one.payment_id for one in unwanted]) if unwanted else ():
        if instruction.state is InstructionState.CREATED:
            await drop_instruction(uow, instruction)
    for one in unwanted:
        assert one.cancel_reason is not None, "only what has a reason to be cancelled is taken"
        moved = PAYMENT_MACHINE.move(one, PaymentTransition.CANCEL, uow.now)
        await PAYMENTS.save(uow, replace(moved, hold_id=None, reason_code=one.cancel_reason))
        emit_settled(uow, one, PaymentCancelled(**event_fields(one), reason_code=one.cancel_reason))
    if len(unwanted) == PAYMENTS_A_BATCH:
        return uow.now
    return uow.now + LOCKED if await is_any_unwanted(uow) else None


async def give_instruction(uow: UnitOfWork, payment: Payment, ordered_by: str, *, by_rule: bool) -> Payment:
    """Make the instruction that the bank is to get for a payment; return the payment as ordered, not yet saved."""
    next_at = max(uow.now, payment.pay_after)
    instruction = Instruction(
        instruction_no=instruction_no_of(payment.payment_id, payment.attempt),
        payment_id=payment.payment_id,
        case_id=payment.case_id,
        place_code=payment.place_code,
        attempt=payment.attempt,
        amount_fen=payment.amount_fen,
        state=InstructionState.CREATED,
        next_at=next_at,
        created_at=uow.now,
    )
    await INSTRUCTIONS.add(uow, instruction)  # The database refuses a second one that is open.
    uow.wake(Work.SUBMIT, next_at)
    emit_of_origin(uow, payment, PaymentOrdered(**event_fields(payment), ordered_by=ordered_by, by_rule=by_rule))
    return replace(PAYMENT_MACHINE.move(payment, PaymentTransition.ORDER, uow.now), ordered_by=ordered_by)


async def drop_instruction(uow: UnitOfWork, instruction: Instruction) -> None:
    """Give up an instruction that was never sent."""
    dropped = INSTRUCTION_MACHINE.move(instruction, InstructionTransition.DROP, uow.now)
    await INSTRUCTIONS.save(uow, replace(dropped, next_at=None, ended_at=uow.now))


async def _reserve(uow: UnitOfWork, payment: Payment, hold_id: str) -> Payment:
    reserved = replace(PAYMENT_MACHINE.move(payment, PaymentTransition.RESERVE, uow.now), hold_id=hold_id, reason_code=None)
    emit_of_origin(uow, reserved, PaymentReserved(**event_fields(reserved)))
    if reserved.ordered_by is not None:  # A finance officer corrected it, which is an order.
        return await give_instruction(uow, reserved, reserved.ordered_by, by_rule=False)
    if reserved.funding == "petty_reserve":
        return await give_instruction(uow, reserved, uow.actor.subject, by_rule=True)
    return reserved


def _hold(uow: UnitOfWork, payment: Payment) -> Payment:
    emit_of_origin(uow, payment, PaymentHeld(**event_fields(payment), reason_code=NO_FUNDS))
    return replace(PAYMENT_MACHINE.move(payment, PaymentTransition.HOLD, uow.now), reason_code=NO_FUNDS)
