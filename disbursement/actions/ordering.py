"""What a finance officer decides: to pay, to try again with corrected details, to hand over cash."""

from collections.abc import Sequence
from dataclasses import replace

from disbursement.actions.posting import check_sound, hold_of, post_groups, tell, tell_low_funds
from disbursement.actions.reserving import order
from disbursement.domain.refusals import (
    FundsInsufficient,
    MakerIsChecker,
    PaymentInState,
    PaymentNotFound,
    PaymentStopped,
    TwoOfficersNeeded,
)
from disbursement.repository import payments
from disbursement.rules.funds import PAID
from disbursement.rules.ledger import Outcome, move, void
from disbursement.rules.records import Payment
from disbursement.rules.states import ENDED, PAYMENT, PaymentDeed, may
from shared.events.contracts.disbursement import PaymentPaid
from shared.run.context import Context
from shared.store.db import UnitOfWork


async def order_payments(uow: UnitOfWork, payment_ids: Sequence[str]) -> tuple[str, list[Payment]]:
    """Order payments, all or none; return the order's id.

    Raises `PaymentNotFound`, `PaymentInState`, `PaymentStopped`, `MakerIsChecker`.
    """
    wanted = list(dict.fromkeys(payment_ids))
    found = await payments.lock(uow, wanted)
    order_id = uow.ids.new()
    ordered = []
    for payment_id in wanted:
        payment = _ready(found.get(payment_id), payment_id, PaymentDeed.ORDER)
        _check_maker(payment, [uow.actor.subject])
        ordered.append(replace(await order(uow, payment, uow.actor.subject, by_rule=False), order_id=order_id))
    await payments.save(uow, ordered)
    return order_id, ordered


async def correct_payment(uow: UnitOfWork, payment_id: str) -> Payment:
    """Have a returned payment tried again under a new number, now that the payee's details were corrected at intake.

    Only after the bank itself said that the last instruction came back; money is set aside anew. Raises as `order_payments`.
    """
    payment = await locked(uow, payment_id, PaymentDeed.CORRECT)
    _check_maker(payment, [uow.actor.subject])
    corrected = replace(
        payment,
        state=PAYMENT[PaymentDeed.CORRECT][payment.state],
        attempt=payment.attempt + 1,
        ordered_by=uow.actor.subject,
        pay_after=uow.now,
        reason_code=None,
        version=payment.version + 1,
        updated_at=uow.now,
    )
    await payments.save(uow, [corrected])
    return corrected


async def pay_in_person(uow: UnitOfWork, ctx: Context, payment_id: str, officers: Sequence[str], receipt_sha256: str) -> Payment:
    """Record that two officers handed the cash over. Raises as `order_payments`, and `TwoOfficersNeeded`, `FundsInsufficient`."""
    payment = await locked(uow, payment_id, PaymentDeed.PAY_IN_PERSON)
    if len(set(officers)) != 2 or uow.actor.subject not in officers:
        raise TwoOfficersNeeded
    _check_maker(payment, officers)
    # What was set aside for the bank is freed and spent in one step: nobody else can take it in between.
    freed = [void(uow.ids.new(), hold_of(payment))] if payment.hold_id else []
    spent = move(uow.ids.new(), payment.fund, PAID.code, payment.amount_fen, payment.payment_id)
    posted = await post_groups(uow, [[*freed, spent]])
    check_sound(posted)
    if posted.outcomes[0] is Outcome.INSUFFICIENT:
        available = posted.accounts[payment.fund].available_fen
        raise FundsInsufficient(account=payment.fund, available_fen=available, amount_fen=payment.amount_fen)
    paid = replace(
        payment,
        state=PAYMENT[PaymentDeed.PAY_IN_PERSON][payment.state],
        hold_id=None,
        means="cash_in_person",
        paid_at=uow.now,
        officers=tuple(officers),
        receipt_sha256=receipt_sha256,
        reason_code=None,
        version=payment.version + 1,
        updated_at=uow.now,
    )
    await payments.save(uow, [paid])
    tell(uow, paid, PaymentPaid, means="cash_in_person")
    await tell_low_funds(uow, ctx, [posted.accounts[payment.fund]])
    return paid


async def locked(uow: UnitOfWork, payment_id: str, deed: PaymentDeed) -> Payment:
    """Lock a payment that is to be moved so. Raises `PaymentNotFound`, `PaymentInState`, `PaymentStopped`."""
    found = (await payments.lock(uow, [payment_id])).get(payment_id)
    if found is not None:
        uow.check_version(found.version)
    return _ready(found, payment_id, deed)


def _ready(payment: Payment | None, payment_id: str, deed: PaymentDeed) -> Payment:
    if payment is None:
        raise PaymentNotFound(payment_id=payment_id)
    if not may(deed, payment.state):
        raise PaymentInState(payment_id=payment_id, state=payment.state)
    if payment.cancel_reason is not None and payment.state not in ENDED:
        raise PaymentStopped(payment_id=payment_id)
    return payment


def _check_maker(payment: Payment, officers: Sequence[str]) -> None:
    # No person may both propose or approve, and pay (domain rules g).
    if {payment.proposed_by, payment.decided_by} & set(officers):
        raise MakerIsChecker(payment_id=payment.payment_id)
