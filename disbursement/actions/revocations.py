"""Revoking cash that counts as handed over and was not: one officer proposes, another confirms or refuses, in the profile's period.

Whoever answers has neither handed it over nor proposed or decided the aid: who pays does not reconcile, and who approves does not pay
(domain rules g). Who handed it over may propose: they know first, and nothing moves by a proposal.

A payment's lock guards its revocations: it is taken first, and of two answers the second finds what the first has done.
"""

from dataclasses import replace

from disbursement.actions.ordering import lock_payment
from disbursement.actions.posting import emit_of_origin, post_surely
from disbursement.actions.recoveries import close_recoveries
from disbursement.actions.returning import return_paid
from disbursement.domain.funds import PAID
from disbursement.domain.ledger import move
from disbursement.domain.payments import PAYMENT_MACHINE, Payment, PaymentTransition, event_fields
from disbursement.domain.recoveries import REVOKED
from disbursement.domain.refusals import (
    NotPaidInPerson,
    PaymentInState,
    PaymentNotFound,
    RepaidByPerson,
    RevocationAnswered,
    RevocationNeedsAnother,
    RevocationNotFound,
    RevocationPeriodOver,
    RevocationWaits,
)
from disbursement.domain.revocations import (
    REVOCATION,
    REVOCATION_MACHINE,
    ConfirmRevocation,
    RefuseRevocation,
    Revocation,
    RevocationTransition,
    RevokeCash,
)
from disbursement.repository.payments import PAYMENTS
from disbursement.repository.recoveries import lock_recoveries
from disbursement.repository.revocations import REVOCATIONS, waiting_revocation
from shared.events.contracts.disbursement import PaymentRevoked, RevocationProposed, RevocationRefused
from shared.kit.errors import refuses
from shared.kit.ids import derived_id
from shared.kit.principal import folded
from shared.run.context import Context
from shared.store.db import UnitOfWork


@refuses(PaymentNotFound, PaymentInState, NotPaidInPerson, RevocationWaits, RevocationPeriodOver, RepaidByPerson)
async def propose_revocation(uow: UnitOfWork, ctx: Context, command: RevokeCash) -> Revocation:
    """Record that an officer says so, with the digest of what shows it. Until another one confirms it the cash counts as paid."""
    payment = await lock_payment(uow, command.payment_id)
    if not PAYMENT_MACHINE.may(payment, PaymentTransition.REVOKE):
        raise PaymentInState(payment_id=payment.payment_id, state=payment.state)
    if payment.means != "cash_in_person":
        raise NotPaidInPerson(payment_id=payment.payment_id)
    waiting = await waiting_revocation(uow, payment.payment_id)
    if waiting is not None:
        raise RevocationWaits(payment_id=payment.payment_id, revocation_id=waiting.revocation_id)
    assert payment.paid_at is not None, "what is paid was paid at some instant"
    proposed = Revocation(
        revocation_id=uow.ids.new(),
        payment_id=payment.payment_id,
        case_id=payment.case_id,
        place_code=payment.place_code,
        amount_fen=payment.amount_fen,
        given_at=payment.paid_at,
        reason_code=command.reason_code,
        evidence_sha256=command.evidence_sha256,
        proposed_by=uow.actor.subject,
        proposed_at=uow.now,
    )
    await _check_open(uow, ctx, proposed)
    await REVOCATIONS.add(uow, proposed)
    event = RevocationProposed(
        revocation_id=proposed.revocation_id,
        payment_id=proposed.payment_id,
        amount_fen=proposed.amount_fen,
        reason_code=proposed.reason_code,
        evidence_sha256=proposed.evidence_sha256,
        proposed_by=proposed.proposed_by,
    )
    emit_of_origin(uow, payment, event)
    return proposed


@refuses(RevocationNotFound, RevocationAnswered, RevocationNeedsAnother, RevocationPeriodOver, RepaidByPerson)
async def confirm_revocation(uow: UnitOfWork, ctx: Context, command: ConfirmRevocation) -> Revocation:
    """Confirm as another officer that it was not handed over: the money is in its fund again, once, and the payment is to be paid."""
    proposed, payment = await _lock_waiting(uow, command.revocation_id)
    await _check_open(uow, ctx, proposed)
    confirmed = await _answer(uow, proposed, RevocationTransition.CONFIRM)
    await return_paid(uow, payment, PaymentTransition.REVOKE, proposed.reason_code)
    fields = event_fields(payment)
    event = PaymentRevoked(**fields, revocation_id=proposed.revocation_id, reason_code=proposed.reason_code, paid_at=proposed.given_at)
    emit_of_origin(uow, payment, event)
    closed = await close_recoveries(uow, payment, REVOKED)
    left_fen = payment.amount_fen - closed.asked_fen
    number = derived_id(f"revocation {proposed.revocation_id}")
    back = [move(number, PAID.code, payment.fund, left_fen, payment.payment_id)] if left_fen else []
    await post_surely(uow, [[*closed.transfers, *back]])
    return confirmed


@refuses(RevocationNotFound, RevocationAnswered, RevocationNeedsAnother)
async def refuse_revocation(uow: UnitOfWork, command: RefuseRevocation) -> Revocation:
    """Find as another officer that it was handed over as recorded: nothing moves. Nor is there a period for that."""
    proposed, payment = await _lock_waiting(uow, command.revocation_id)
    refused = await _answer(uow, proposed, RevocationTransition.REFUSE, refusal_code=command.reason_code)
    event = RevocationRefused(revocation_id=refused.revocation_id, payment_id=refused.payment_id, reason_code=command.reason_code)
    emit_of_origin(uow, payment, event)
    return refused


async def _lock_waiting(uow: UnitOfWork, revocation_id: str) -> tuple[Revocation, Payment]:
    """Lock a revocation that waits, and its payment, for somebody who may answer it."""
    found = await REVOCATIONS.get(uow, revocation_id)
    if found is None:
        raise RevocationNotFound(revocation_id=revocation_id)
    payment = await PAYMENTS.lock(uow, found.payment_id)
    revocation = await REVOCATIONS.lock(uow, revocation_id)
    assert payment is not None, "a revocation has its payment, in the same place"
    assert revocation is not None, "none is deleted"
    uow.check_version(revocation.version)
    if not REVOCATION_MACHINE.may(revocation, RevocationTransition.CONFIRM):
        raise RevocationAnswered(revocation_id=revocation_id, state=revocation.state)
    concerned = (revocation.proposed_by, *payment.officers, payment.proposed_by, payment.decided_by)
    if folded(uow.actor.subject) in {folded(one) for one in concerned if one is not None}:
        raise RevocationNeedsAnother(revocation_id=revocation_id)
    return revocation, payment


async def _check_open(uow: UnitOfWork, ctx: Context, revocation: Revocation) -> None:
    """Raise `RevocationPeriodOver`, or `RepaidByPerson`: who repaid some of it has had it. The payment must be locked."""
    period = ctx.policy(revocation.given_at).period(REVOCATION)
    until = ctx.calendar.deadline(revocation.given_at, period.limit, public=period.public).due_at
    if uow.now > until:
        raise RevocationPeriodOver(until=until.isoformat())
    if any(demand.repaid_fen for demand in await lock_recoveries(uow, revocation.payment_id)):
        raise RepaidByPerson(payment_id=revocation.payment_id)


async def _answer(
    uow: UnitOfWork, proposed: Revocation, transition: RevocationTransition, *, refusal_code: str | None = None
) -> Revocation:
    moved = REVOCATION_MACHINE.move(proposed, transition, uow.now)
    answered = replace(moved, answered_by=uow.actor.subject, answered_at=uow.now, refusal_code=refusal_code)
    await REVOCATIONS.save(uow, answered)
    return answered
