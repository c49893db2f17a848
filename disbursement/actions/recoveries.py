"""Asking back what was wrongly paid 追回. What comes back goes to the fund that paid."""

from dataclasses import replace

from disbursement.actions.ordering import lock_payment
from disbursement.actions.posting import emit_of_origin, post_surely
from disbursement.domain.funds import PAID, RECEIVABLE
from disbursement.domain.ledger import move
from disbursement.domain.payments import PAYMENT_MACHINE, PaymentTransition
from disbursement.domain.recoveries import OrderRecovery, RecordRepayment, Recovery
from disbursement.domain.refusals import MoreThanOwed, MoreThanPaid, PaymentInState, PaymentNotFound, RecoveryNotFound
from disbursement.repository.payments import PAYMENTS
from disbursement.repository.recoveries import RECOVERIES, recovered_fen
from shared.events.contracts.disbursement import RecoveryOrdered, RecoveryRepaid
from shared.kit.errors import refuses
from shared.store.db import UnitOfWork


@refuses(PaymentNotFound, PaymentInState, MoreThanPaid)
async def order_recovery(uow: UnitOfWork, command: OrderRecovery) -> Recovery:
    """Ask back money of a payment that was paid."""
    payment = await lock_payment(uow, command.payment_id)
    if not PAYMENT_MACHINE.may(payment, PaymentTransition.ASK_BACK):
        raise PaymentInState(payment_id=payment.payment_id, state=payment.state)
    left_fen = payment.amount_fen - await recovered_fen(uow, payment.payment_id)
    if command.amount_fen > left_fen:
        raise MoreThanPaid(payment_id=payment.payment_id, left_fen=left_fen)
    demand = Recovery(
        recovery_id=uow.ids.new(),
        payment_id=payment.payment_id,
        case_id=payment.case_id,
        place_code=payment.place_code,
        fund=payment.fund,
        amount_fen=command.amount_fen,
        repaid_fen=0,
        reason_code=command.reason_code,
        ordered_by=uow.actor.subject,
        ordered_at=uow.now,
    )
    await RECOVERIES.add(uow, demand)
    await post_surely(uow, [[move(uow.ids.new(), PAID.code, RECEIVABLE.code, demand.amount_fen, demand.recovery_id)]])
    event = RecoveryOrdered(
        recovery_id=demand.recovery_id,
        payment_id=demand.payment_id,
        amount_fen=demand.amount_fen,
        reason_code=demand.reason_code,
        ordered_by=demand.ordered_by,
    )
    emit_of_origin(uow, payment, event)
    return demand


@refuses(RecoveryNotFound, MoreThanOwed)
async def record_repayment(uow: UnitOfWork, command: RecordRepayment) -> Recovery:
    """Record that some or all came back."""
    demand = await RECOVERIES.lock(uow, command.recovery_id)
    if demand is None:
        raise RecoveryNotFound(recovery_id=command.recovery_id)
    uow.check_version(demand.version)
    if command.amount_fen > demand.outstanding_fen:
        raise MoreThanOwed(recovery_id=demand.recovery_id, left_fen=demand.outstanding_fen)
    repaid = replace(demand, repaid_fen=demand.repaid_fen + command.amount_fen, version=demand.version + 1)
    await RECOVERIES.save(uow, repaid)
    await post_surely(uow, [[move(uow.ids.new(), RECEIVABLE.code, demand.fund, command.amount_fen, demand.recovery_id)]])
    event = RecoveryRepaid(recovery_id=demand.recovery_id, amount_fen=command.amount_fen, outstanding_fen=repaid.outstanding_fen)
    payment = await PAYMENTS.get(uow, demand.payment_id)
    assert payment is not None, "a demand has its payment, in the same place"
    emit_of_origin(uow, payment, event)
    return repaid
