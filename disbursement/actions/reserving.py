"""Setting money aside for what is owed, ordering by rule what needs no finance officer, and cancelling what is not wanted any more."""

from collections.abc import Sequence
from dataclasses import replace

from disbursement.actions.posting import Posted, check_sound, hold_of, post_groups, post_surely, tell, tell_low_funds
from disbursement.repository import payments
from disbursement.rules.funds import CLEARING
from disbursement.rules.ledger import Outcome, pend, void
from disbursement.rules.records import Instruction, Payment
from disbursement.rules.states import (
    INSTRUCTION,
    PAYMENT,
    InstructionDeed,
    InstructionState,
    PaymentDeed,
    PaymentState,
    instruction_no_of,
)
from shared.events.contracts.disbursement import PaymentCancelled, PaymentHeld, PaymentOrdered, PaymentReserved
from shared.run.context import Context
from shared.store.db import UnitOfWork

BATCH = 200
"""Payments in one transaction: a batch costs about as much as a single one (41,000 postings/s at 200, 2,600/s one by one)."""

NO_FUNDS = "insufficient_funds"


async def set_money_aside(uow: UnitOfWork, ctx: Context) -> int:
    """Reserve what waits for money and can have it, first relief first; hold what cannot. Return how many were looked at.

    A smaller amount may pass a larger one that its fund cannot carry: nobody is helped by both waiting.
    """
    waiting = await payments.take_waiting(uow, BATCH)
    holds = [pend(uow.ids.new(), one.fund, CLEARING.code, one.amount_fen, one.payment_id) for one in waiting]
    posted = await post_groups(uow, [[hold] for hold in holds])
    check_sound(posted)
    settled: list[Payment] = []
    for payment, hold, outcome in zip(waiting, holds, posted.outcomes, strict=True):
        if outcome is Outcome.MADE:
            settled.append(await _reserved(uow, payment, hold.transfer_id))
        elif payment.state is PaymentState.DUE:
            settled.append(_held(uow, payment))
    await payments.save(uow, settled)
    await _tell_low(uow, ctx, waiting, posted)
    return len(waiting)


async def cancel_unwanted(uow: UnitOfWork) -> int:
    """Cancel payments whose case has ended, and free their money; those with the bank wait for its word. Return how many."""
    unwanted = await payments.take_unwanted(uow, BATCH)
    await post_surely(uow, [[void(uow.ids.new(), hold_of(one))] for one in unwanted if one.hold_id])
    await _drop_instructions(uow, [one.payment_id for one in unwanted])
    cancelled = [
        replace(
            one,
            state=PAYMENT[PaymentDeed.CANCEL][one.state],
            hold_id=None,
            reason_code=one.cancel_reason,
            version=one.version + 1,
            updated_at=uow.now,
        )
        for one in unwanted
    ]
    await payments.save(uow, cancelled)
    for one in cancelled:
        tell(uow, one, PaymentCancelled, reason_code=one.reason_code)
    return len(cancelled)


async def order(uow: UnitOfWork, payment: Payment, ordered_by: str, *, by_rule: bool) -> Payment:
    """Return the payment as ordered, with the instruction that the bank is to get; the payment is not yet saved."""
    instruction_no = instruction_no_of(payment.payment_id, payment.attempt)
    await payments.add_instruction(
        uow,
        Instruction(
            instruction_no=instruction_no,
            payment_id=payment.payment_id,
            case_id=payment.case_id,
            place_code=payment.place_code,
            attempt=payment.attempt,
            amount_fen=payment.amount_fen,
            state=InstructionState.CREATED,
            next_at=max(uow.now, payment.pay_after),
            created_at=uow.now,
        ),
    )
    tell(uow, payment, PaymentOrdered, ordered_by=ordered_by, by_rule=by_rule)
    return replace(
        payment,
        state=PAYMENT[PaymentDeed.ORDER][payment.state],
        ordered_by=ordered_by,
        version=payment.version + 1,
        updated_at=uow.now,
    )


async def _reserved(uow: UnitOfWork, payment: Payment, hold_id: str) -> Payment:
    reserved = replace(
        payment,
        state=PAYMENT[PaymentDeed.RESERVE][payment.state],
        hold_id=hold_id,
        reason_code=None,
        version=payment.version + 1,
        updated_at=uow.now,
    )
    tell(uow, reserved, PaymentReserved)
    if reserved.ordered_by is not None:  # A finance officer corrected it, which is an order.
        return await order(uow, reserved, reserved.ordered_by, by_rule=False)
    if reserved.funding == "petty_reserve":
        return await order(uow, reserved, uow.actor.subject, by_rule=True)
    return reserved


def _held(uow: UnitOfWork, payment: Payment) -> Payment:
    tell(uow, payment, PaymentHeld, reason_code=NO_FUNDS)
    state = PAYMENT[PaymentDeed.HOLD][payment.state]
    return replace(payment, state=state, reason_code=NO_FUNDS, version=payment.version + 1, updated_at=uow.now)


async def _drop_instructions(uow: UnitOfWork, payment_ids: Sequence[str]) -> None:
    if not payment_ids:
        return
    unsent = [one for one in await payments.instructions_of(uow, payment_ids) if one.state is InstructionState.CREATED]
    dropped = INSTRUCTION[InstructionDeed.DROP]
    await payments.save_instructions(uow, [replace(one, state=dropped[one.state], next_at=None, ended_at=uow.now) for one in unsent])


async def _tell_low(uow: UnitOfWork, ctx: Context, waiting: Sequence[Payment], posted: Posted) -> None:
    short = frozenset(payment.fund for payment, outcome in zip(waiting, posted.outcomes, strict=True) if outcome is Outcome.INSUFFICIENT)
    touched = {payment.fund for payment in waiting}
    await tell_low_funds(uow, ctx, [posted.accounts[code] for code in sorted(touched)], short=short)
