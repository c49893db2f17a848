"""What a finance officer decides: to pay, or to try again with corrected details. Cash is handed over by two: `actions/cash.py`."""

from collections.abc import Sequence
from dataclasses import replace

from disbursement.actions.reading import PaymentHistory, histories_of, history_of
from disbursement.actions.reserving import give_instruction
from disbursement.domain.instructions import InstructionState
from disbursement.domain.payments import (
    ENDED,
    PAYMENT_MACHINE,
    CorrectPayment,
    OrderPayments,
    Payment,
    PaymentTransition,
    Work,
)
from disbursement.domain.refusals import (
    AccountNotCorrected,
    MakerIsChecker,
    PaymentInState,
    PaymentNotFound,
    PaymentStopped,
)
from disbursement.repository.payments import PAYMENTS, instructions_of, lock_payments
from shared.kit.errors import refuses
from shared.kit.principal import is_among
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
        check_ready(payment, PaymentTransition.ORDER)
        check_maker(payment, [uow.actor.subject])
        ordered.append(replace(await give_instruction(uow, payment, uow.actor.subject, by_rule=False), order_id=order_id))
    for payment in ordered:
        await PAYMENTS.save(uow, payment)
    return order_id, await histories_of(uow, ordered)


@refuses(PaymentNotFound, PaymentInState, PaymentStopped, MakerIsChecker, AccountNotCorrected)
async def correct_payment(uow: UnitOfWork, ctx: Context, command: CorrectPayment) -> PaymentHistory:
    """Have a returned payment tried again under a new number; the last instruction has ended, as the bank itself said.

    What came back because of its account goes to the account as it was corrected since. Money is set aside anew.
    """
    payment = await lock_payment(uow, command.payment_id)
    check_ready(payment, PaymentTransition.CORRECT)
    check_maker(payment, [uow.actor.subject])
    await _check_account(uow, ctx, payment)
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


async def _check_account(uow: UnitOfWork, ctx: Context, payment: Payment) -> None:
    """Raise `AccountNotCorrected` where the bank would send the payment back once more, for the same reason.

    What the bank said last counts, though the payment was handed over in cash since, and that was revoked.
    """
    asked = [one for one in await instructions_of(uow, [payment.payment_id]) if one.state is not InstructionState.DROPPED]
    reason = asked[-1].reason_code if asked else None
    if reason in ctx.policy(uow.now).lists.account_faults and payment.account_version <= asked[-1].account_version:
        raise AccountNotCorrected(payment_id=payment.payment_id, reason_code=reason)


async def lock_payment(uow: UnitOfWork, payment_id: str) -> Payment:
    """Lock the payment that a request is about. Raises `PaymentNotFound`."""
    payment = await PAYMENTS.lock(uow, payment_id)
    if payment is None:
        raise PaymentNotFound(payment_id=payment_id)
    uow.check_version(payment.version)
    return payment


def check_ready(payment: Payment, transition: PaymentTransition) -> None:
    """Raise `PaymentInState`, or `PaymentStopped` for what is being cancelled."""
    if not PAYMENT_MACHINE.may(payment, transition):
        raise PaymentInState(payment_id=payment.payment_id, state=payment.state)
    if payment.cancel_reason is not None and payment.state not in ENDED:
        raise PaymentStopped(payment_id=payment.payment_id)


def check_maker(payment: Payment, officers: Sequence[str]) -> None:
    """Raise `MakerIsChecker`: no person may both propose or approve, and pay (domain rules g)."""
    makers = [maker for maker in (payment.proposed_by, payment.decided_by) if maker is not None]
    if any(is_among(officer, makers) for officer in officers):
        raise MakerIsChecker(payment_id=payment.payment_id)
