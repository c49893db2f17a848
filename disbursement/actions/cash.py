"""Cash in person: one of two officers records it, the other confirms it, and only then is it paid; until then either takes it back.

From the record on the money is set aside, so that what was handed over can be booked; out of the fund it goes with the confirmation.
"""

from dataclasses import replace

from disbursement.actions.ordering import check_maker, check_ready, lock_payment
from disbursement.actions.posting import announce_low_funds, emit_of_origin, hold_of, post_if_funded, post_surely
from disbursement.actions.reading import PaymentHistory, history_of
from disbursement.actions.settling import emit_settled
from disbursement.domain.funds import CLEARING, PAID
from disbursement.domain.ledger import move, pend, post, void
from disbursement.domain.payments import (
    BACK,
    PAYMENT_MACHINE,
    Cash,
    ConfirmCash,
    PayInPerson,
    Payment,
    PaymentTransition,
    WithdrawCash,
    Work,
    event_fields,
)
from disbursement.domain.refusals import (
    CashOfOthers,
    FundsInsufficient,
    MakerIsChecker,
    PaymentInState,
    PaymentNotFound,
    PaymentStopped,
    TwoOfficersNeeded,
)
from disbursement.repository.payments import PAYMENTS
from shared.events.contracts.disbursement import PaymentCashAwaited, PaymentCashWithdrawn, PaymentPaid
from shared.kit.errors import refuses
from shared.kit.principal import distinct, folded, is_among
from shared.kit.refusals import OfficerUnknown
from shared.run.context import Context
from shared.run.officers import check_known
from shared.store.db import UnitOfWork


@refuses(PaymentNotFound, PaymentInState, PaymentStopped, MakerIsChecker, TwoOfficersNeeded, OfficerUnknown, FundsInsufficient)
async def pay_in_person(uow: UnitOfWork, ctx: Context, command: PayInPerson) -> PaymentHistory:
    """Record that two officers hand the cash over; the caller confirms it thereby, and the other one is awaited."""
    payment = await lock_payment(uow, command.payment_id)
    check_ready(payment, PaymentTransition.PAY_IN_PERSON)
    others = [one for one in distinct(command.officers) if folded(one) != folded(uow.actor.subject)]
    if len(distinct(command.officers)) != 2 or len(others) != 1:
        raise TwoOfficersNeeded
    check_maker(payment, command.officers)
    await check_known(uow, ctx, payment.place_code, command.officers)
    held = payment if payment.hold_id else await _set_aside(uow, ctx, payment)
    handing = replace(
        PAYMENT_MACHINE.move(held, PaymentTransition.PAY_IN_PERSON, uow.now),
        officers=command.officers,
        receipt_sha256=command.receipt_sha256,
        cash=Cash(awaited=others[0], before=payment.state),
    )
    await PAYMENTS.save(uow, handing)
    emit_of_origin(uow, handing, PaymentCashAwaited(**event_fields(handing), officers=handing.officers, awaited=handing.awaited))
    return await history_of(uow, handing)


@refuses(PaymentNotFound, PaymentInState, CashOfOthers)
async def confirm_cash(uow: UnitOfWork, command: ConfirmCash) -> PaymentHistory:
    """Confirm as the officer who is awaited that the cash was handed over: it is paid. That its case has ended meanwhile undoes nothing."""
    payment = await _lock_handing_over(uow, command.payment_id, PaymentTransition.CONFIRM_CASH)
    if not is_among(uow.actor.subject, payment.awaited):
        raise CashOfOthers(payment_id=payment.payment_id)
    onward = move(uow.ids.new(), CLEARING.code, PAID.code, payment.amount_fen, payment.payment_id)
    await post_surely(uow, [[post(uow.ids.new(), hold_of(payment)), onward]])
    paid = replace(
        PAYMENT_MACHINE.move(payment, PaymentTransition.CONFIRM_CASH, uow.now),
        hold_id=None,
        means="cash_in_person",
        paid_at=uow.now,
        reason_code=None,
        cash=None,
    )
    await PAYMENTS.save(uow, paid)
    emit_settled(uow, paid, PaymentPaid(**event_fields(paid), means="cash_in_person"))
    return await history_of(uow, paid)


@refuses(PaymentNotFound, PaymentInState, CashOfOthers)
async def withdraw_cash(uow: UnitOfWork, command: WithdrawCash) -> PaymentHistory:
    """Take back, as one of the two, what was recorded: no cash was handed over, and the payment stands where it stood."""
    payment = await _lock_handing_over(uow, command.payment_id, PaymentTransition.WITHDRAW_CASH_DUE)
    if not is_among(uow.actor.subject, payment.officers):
        raise CashOfOthers(payment_id=payment.payment_id)
    assert payment.cash is not None, "what is handed over was recorded"
    back = BACK[payment.cash.before]
    keeps_hold = back is PaymentTransition.WITHDRAW_CASH_DUE
    if not keeps_hold:
        await post_surely(uow, [[void(uow.ids.new(), hold_of(payment))]])
    moved = PAYMENT_MACHINE.move(payment, back, uow.now)
    taken_back = replace(moved, hold_id=payment.hold_id if keeps_hold else None, officers=(), receipt_sha256=None, cash=None)
    await PAYMENTS.save(uow, taken_back)
    emit_of_origin(uow, taken_back, PaymentCashWithdrawn(**event_fields(taken_back)))
    if taken_back.cancel_reason is not None:  # It waited for these two, and now can be cancelled.
        uow.wake(Work.CANCEL)
    return await history_of(uow, taken_back)


async def _set_aside(uow: UnitOfWork, ctx: Context, payment: Payment) -> Payment:
    """Set money aside for what the bank returned, whose hold went back to the fund then."""
    hold_id = uow.ids.new()
    hold = pend(hold_id, payment.fund, CLEARING.code, payment.amount_fen, payment.payment_id)
    posted = await post_if_funded(uow, [hold], payment.fund, payment.amount_fen)
    await announce_low_funds(uow, ctx, posted.accounts.values())
    return replace(payment, hold_id=hold_id)


async def _lock_handing_over(uow: UnitOfWork, payment_id: str, transition: PaymentTransition) -> Payment:
    payment = await lock_payment(uow, payment_id)
    if not PAYMENT_MACHINE.may(payment, transition):
        raise PaymentInState(payment_id=payment.payment_id, state=payment.state)
    return payment
