"""A payment that was paid and is no more: it waits in `returned`, to be paid again in any way, once."""

from dataclasses import replace

from disbursement.domain.payments import PAYMENT_MACHINE, Payment, PaymentTransition, Work
from disbursement.repository.cases import why_stopped
from disbursement.repository.payments import PAYMENTS
from shared.store.db import UnitOfWork


async def return_paid(uow: UnitOfWork, payment: Payment, transition: PaymentTransition, reason_code: str) -> None:
    """Let a locked payment be returned that was paid; where its case was stopped meanwhile it is called off."""
    stopped = await why_stopped(uow, payment.case_id)
    returned = replace(
        PAYMENT_MACHINE.move(payment, transition, uow.now),
        means=None,
        paid_at=None,
        bank_reference=None,
        officers=(),
        receipt_sha256=None,
        reason_code=reason_code,
        cancel_reason=stopped,
    )
    await PAYMENTS.save(uow, returned)
    if stopped is not None:
        uow.wake(Work.CANCEL)
