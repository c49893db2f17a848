"""Asking back what was wrongly paid 追回. What comes back goes to the fund that paid."""

from dataclasses import dataclass, replace

from disbursement.actions.ordering import lock_payment
from disbursement.actions.posting import emit_of_origin, post_surely
from disbursement.domain.funds import PAID, RECEIVABLE
from disbursement.domain.ledger import Transfer, move
from disbursement.domain.payments import PAYMENT_MACHINE, Payment, PaymentTransition
from disbursement.domain.recoveries import OrderRecovery, RecordRepayment, Recovery
from disbursement.domain.refusals import MoreThanOwed, MoreThanPaid, PaymentInState, PaymentNotFound, RecoveryClosed, RecoveryNotFound
from disbursement.repository.payments import PAYMENTS
from disbursement.repository.recoveries import RECOVERIES, lock_recoveries, recovered_fen
from shared.events.contracts import disbursement as events
from shared.events.contracts.disbursement import RecoveryOrdered, RecoveryRepaid
from shared.kit.errors import refuses
from shared.kit.ids import derived_id
from shared.store.db import UnitOfWork


@dataclass(frozen=True, slots=True)
class Closed:
    """What had been asked back of a payment, what of that was repaid, and the transfers by which the rest is not owed any more."""

    asked_fen: int
    repaid_fen: int
    transfers: list[Transfer]


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


@refuses(RecoveryNotFound, RecoveryClosed, MoreThanOwed)
async def record_repayment(uow: UnitOfWork, command: RecordRepayment) -> Recovery:
    """Record that some or all came back."""
    demand = await RECOVERIES.lock(uow, command.recovery_id)
    if demand is None:
        raise RecoveryNotFound(recovery_id=command.recovery_id)
    uow.check_version(demand.version)
    if demand.closed_at is not None:
        raise RecoveryClosed(recovery_id=demand.recovery_id)
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


async def close_recoveries(uow: UnitOfWork, payment: Payment, reason_code: str) -> Closed:
    """Ask nothing of a locked payment back any more, for it came back otherwise; what was outstanding is in its fund again."""
    demands = await lock_recoveries(uow, payment.payment_id)
    for demand in demands:
        closed = replace(demand, closed_at=uow.now, close_reason=reason_code, version=demand.version + 1)
        await RECOVERIES.save(uow, closed)
        event = events.RecoveryClosed(
            recovery_id=demand.recovery_id,
            payment_id=demand.payment_id,
            reason_code=reason_code,
            outstanding_fen=demand.outstanding_fen,
            repaid_fen=demand.repaid_fen,
        )
        emit_of_origin(uow, payment, event)
    return Closed(
        asked_fen=sum(demand.amount_fen for demand in demands),
        repaid_fen=sum(demand.repaid_fen for demand in demands),
        transfers=[
            move(derived_id(f"closed {one.recovery_id}"), RECEIVABLE.code, one.fund, one.outstanding_fen, one.recovery_id)
            for one in demands
            if one.outstanding_fen
        ],
    )
