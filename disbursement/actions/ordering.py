"""What a finance officer decides: to pay, to try again with corrected details, to hand over cash."""

from collections.abc import Sequence
from dataclasses import replace

from disbursement.actions.posting import announce_low_funds, hold_of, post_if_funded
from disbursement.actions.reading import PaymentHistory, histories_of, history_of
from disbursement.actions.reserving import give_instruction
from disbursement.actions.settling import emit_settled
from disbursement.domain.funds import PAID
from disbursement.domain.ledger import move, void
from disbursement.domain.payments import (
    ENDED,
    PAYMENT_MACHINE,
    CorrectPayment,
    OrderPayments,
    PayInPerson,
    Payment,
    PaymentTransition,
    Work,
    event_fields,
)
from disbursement.domain.refusals import (
    FundsInsufficient,
    MakerIsChecker,
    PaymentInState,
    PaymentNotFound,
    PaymentStopped,
    TwoOfficersNeeded,
)
from disbursement.repository.payments import PAYMENTS, lock_payments
from shared.events.contracts.disbursement import PaymentPaid
from shared.kit.errors import refuses
from shared.kit.principal import distinct, folded
from shared.run.context import Context
from shared.store.db import UnitOfWork


@refuses(PaymentNotFound, PaymentInState, PaymentStopped, MakerIsChecker)
async def order_payments(uow: UnitOfWork, command: OrderPayments) -> tuple[str, list[PaymentHistory]]:
    """Order payments, all or none; return the order's id, and the payments."""
    wanted = list(dict.fromkeys(command.payment_ids))
    locked = await lock_payments(uow, wanted)
    order_id = uow.ids.new()
    ordered = []
    for payment_id in wanted:
        payment = locked.get(payment_id)
        if payment is None:
            raise PaymentNotFound(payment_id=payment_id)
        _check_ready(payment, PaymentTransition.ORDER)
        _check_maker(payment, [uow.actor.subject])
        ordered.append(replace(await give_instruction(uow, payment, uow.actor.subject, by_rule=False), order_id=order_id))
    for payment in ordered:
        await PAYMENTS.save(uow, payment)
    return order_id, await histories_of(uow, ordered)


@refuses(PaymentNotFound, PaymentInState, PaymentStopped, MakerIsChecker)
async def correct_payment(uow: UnitOfWork, command: CorrectPayment) -> PaymentHistory:
    """Have a returned payment tried again under a new number, now that the payee's details were corrected at intake.

    Only after the bank itself said that the last instruction came back; money is set aside anew.
    """
    payment = await lock_payment(uow, command.payment_id)
    _check_ready(payment, PaymentTransition.CORRECT)
    _check_maker(payment, [uow.actor.subject])
    corrected = replace(
        PAYMENT_MACHINE.move(payment, PaymentTransition.CORRECT, uow.now),
        attempt=payment.attempt + 1,
        ordered_by=uow.actor.subject,
        pay_after=uow.now,
        reason_code=None,
    )
    await PAYMENTS.save(uow, corrected)
    uow.wake(Work.RESERVE)
    return await history_of(uow, corrected)


@refuses(PaymentNotFound, PaymentInState, PaymentStopped, MakerIsChecker, TwoOfficersNeeded, FundsInsufficient)
async def pay_in_person(uow: UnitOfWork, ctx: Context, command: PayInPerson) -> PaymentHistory:
    """Record that two officers handed the cash over."""
    payment = await lock_payment(uow, command.payment_id)
    _check_ready(payment, PaymentTransition.PAY_IN_PERSON)
    if len(distinct(command.officers)) != 2 or uow.actor.subject not in command.officers:
        raise TwoOfficersNeeded
    _check_maker(payment, command.officers)
    # What was set aside for the bank is freed and spent in one step: nobody else can take it in between.
    freed = [void(uow.ids.new(), hold_of(payment))] if payment.hold_id else []
    spent = move(uow.ids.new(), payment.fund, PAID.code, payment.amount_fen, payment.payment_id)
    posted = await post_if_funded(uow, [*freed, spent], payment.fund, payment.amount_fen)
    paid = replace(
        PAYMENT_MACHINE.move(payment, PaymentTransition.PAY_IN_PERSON, uow.now),
        hold_id=None,
        means="cash_in_person",
        paid_at=uow.now,
        officers=command.officers,
        receipt_sha256=command.receipt_sha256,
        reason_code=None,
    )
    await PAYMENTS.save(uow, paid)
    emit_settled(uow, paid, PaymentPaid(**event_fields(paid), means="cash_in_person"))
    await announce_low_funds(uow, ctx, posted.accounts.values())
    return await history_of(uow, paid)


async def lock_payment(uow: UnitOfWork, payment_id: str) -> Payment:
    """Lock the payment that a request is about. Raises `PaymentNotFound`."""
    payment = await PAYMENTS.lock(uow, payment_id)
    if payment is None:
        raise PaymentNotFound(payment_id=payment_id)
    uow.check_version(payment.version)
    return payment


def _check_ready(payment: Payment, transition: PaymentTransition) -> None:
    if not PAYMENT_MACHINE.may(payment, transition):
        raise PaymentInState(payment_id=payment.payment_id, state=payment.state)
    if payment.cancel_reason is not None and payment.state not in ENDED:
        raise PaymentStopped(payment_id=payment.payment_id)


def _check_maker(payment: Payment, officers: Sequence[str]) -> None:
    # No person may both propose or approve, and pay (domain rules g).
    makers = {folded(maker) for maker in (payment.proposed_by, payment.decided_by) if maker is not None}
    if not makers.isdisjoint(map(folded, officers)):
        raise MakerIsChecker(payment_id=payment.payment_id)
