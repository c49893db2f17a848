"""Asking back what was wrongly paid 追回. What comes back goes to the fund that paid."""

from dataclasses import replace

from disbursement.actions.ordering import locked
from disbursement.actions.posting import emit_for, post_surely
from disbursement.domain.refusals import MoreThanOwed, MoreThanPaid, RecoveryNotFound
from disbursement.repository import cases, payments
from disbursement.rules.funds import PAID, RECEIVABLE
from disbursement.rules.ledger import move
from disbursement.rules.records import Recovery
from disbursement.rules.states import PaymentDeed
from shared.events.contracts.disbursement import RecoveryOrdered, RecoveryRepaid
from shared.store.db import UnitOfWork


async def order_recovery(uow: UnitOfWork, payment_id: str, amount_fen: int, reason_code: str) -> Recovery:
    """Ask money back. Raises `PaymentNotFound`, `PaymentInState` unless it was paid, `MoreThanPaid`."""
    payment = await locked(uow, payment_id, PaymentDeed.ASK_BACK)
    left_fen = payment.amount_fen - await cases.recovered_fen(uow, payment_id)
    if amount_fen > left_fen:
        raise MoreThanPaid(payment_id=payment_id, left_fen=left_fen)
    demand = Recovery(
        recovery_id=uow.ids.new(),
        payment_id=payment_id,
        case_id=payment.case_id,
        place_code=payment.place_code,
        fund=payment.fund,
        amount_fen=amount_fen,
        repaid_fen=0,
        reason_code=reason_code,
        ordered_by=uow.actor.subject,
        ordered_at=uow.now,
    )
    await cases.add_recovery(uow, demand)
    await post_surely(uow, [[move(uow.ids.new(), PAID.code, RECEIVABLE.code, amount_fen, demand.recovery_id)]])
    event = RecoveryOrdered(
        recovery_id=demand.recovery_id,
        payment_id=payment_id,
        amount_fen=amount_fen,
        reason_code=reason_code,
        ordered_by=demand.ordered_by,
    )
    emit_for(uow, demand, event, payment.origin)
    return demand


async def record_repayment(uow: UnitOfWork, recovery_id: str, amount_fen: int) -> Recovery:
    """Record that some or all came back. Raises `RecoveryNotFound`, `MoreThanOwed`."""
    demand = await cases.lock_recovery(uow, recovery_id)
    if demand is None:
        raise RecoveryNotFound(recovery_id=recovery_id)
    uow.check_version(demand.version)
    if amount_fen > demand.outstanding_fen:
        raise MoreThanOwed(recovery_id=recovery_id, left_fen=demand.outstanding_fen)
    repaid = replace(demand, repaid_fen=demand.repaid_fen + amount_fen, version=demand.version + 1)
    await cases.save_recovery(uow, repaid)
    await post_surely(uow, [[move(uow.ids.new(), RECEIVABLE.code, demand.fund, amount_fen, recovery_id)]])
    event = RecoveryRepaid(recovery_id=recovery_id, amount_fen=amount_fen, outstanding_fen=repaid.outstanding_fen)
    payment = await payments.get(uow, demand.payment_id)
    assert payment is not None, "a demand has its payment, in the same place"
    emit_for(uow, repaid, event, payment.origin)
    return repaid
