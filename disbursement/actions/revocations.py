"""Revoking cash or goods that count as handed over and were not: one officer proposes, another answers, in the profile's period.

Whoever answers has neither handed it over nor proposed or decided the payment: who pays does not reconcile, and who approves does not pay
(domain rules g). Who handed it over may propose: they know first, and nothing moves by a proposal.

The lock of the payment, or of the item of goods, guards what is proposed; that of the revocation, which is taken before it, what is
answered: of two answers the second finds what the first has done.
"""

from dataclasses import replace

from disbursement.actions.goods import cancel_goods
from disbursement.actions.ordering import lock_payment
from disbursement.actions.posting import emit_of_origin, post_surely
from disbursement.actions.recoveries import close_recoveries
from disbursement.actions.returning import return_paid
from disbursement.domain.funds import PAID
from disbursement.domain.goods import Goods
from disbursement.domain.ledger import move
from disbursement.domain.payments import PAYMENT_MACHINE, Payment, PaymentTransition, event_fields
from disbursement.domain.recoveries import REVOKED
from disbursement.domain.refusals import (
    GoodsNotFound,
    IssueNotFound,
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
    RevokeGoods,
)
from disbursement.repository.cases import why_stopped
from disbursement.repository.goods import GOODS
from disbursement.repository.payments import PAYMENTS
from disbursement.repository.recoveries import lock_recoveries
from disbursement.repository.revocations import REVOCATIONS, waiting_revocation
from shared.events.contracts.disbursement import InKindRevoked, PaymentRevoked, RevocationProposed, RevocationRefused
from shared.kit.errors import refuses
from shared.kit.ids import derived_id
from shared.kit.principal import is_among
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
    assert payment.paid_at is not None, "what is paid was paid at some instant"
    proposed = Revocation(
        revocation_id=uow.ids.new(),
        payment_id=payment.payment_id,
        item_id=payment.item_id,
        case_id=payment.case_id,
        place_code=payment.place_code,
        amount_fen=payment.amount_fen,
        given_at=payment.paid_at,
        reason_code=command.reason_code,
        evidence_sha256=command.evidence_sha256,
        proposed_by=uow.actor.subject,
        proposed_at=uow.now,
    )
    if any(demand.repaid_fen for demand in await lock_recoveries(uow, payment.payment_id)):
        raise RepaidByPerson(payment_id=payment.payment_id)
    return await _propose(uow, ctx, proposed, payment)


@refuses(GoodsNotFound, IssueNotFound, RevocationWaits, RevocationPeriodOver)
async def propose_goods_revocation(uow: UnitOfWork, ctx: Context, command: RevokeGoods) -> Revocation:
    """Record that an officer says so of one hand-over of goods. Until another one confirms it they count as given."""
    item = await GOODS.lock(uow, command.item_id)
    if item is None:
        raise GoodsNotFound(item_id=command.item_id)
    part = next((part for part in item.handed if part.issue_id == command.issue_id), None)
    if part is None:
        raise IssueNotFound(item_id=item.item_id, issue_id=command.issue_id)
    proposed = Revocation(
        revocation_id=uow.ids.new(),
        item_id=item.item_id,
        issue_id=part.issue_id,
        case_id=item.case_id,
        place_code=item.place_code,
        amount_fen=part.value_fen,
        given_at=part.issued_at,
        reason_code=command.reason_code,
        evidence_sha256=command.evidence_sha256,
        proposed_by=uow.actor.subject,
        proposed_at=uow.now,
    )
    return await _propose(uow, ctx, proposed, item)


@refuses(RevocationNotFound, RevocationAnswered, RevocationNeedsAnother, RevocationPeriodOver, RepaidByPerson)
async def confirm_revocation(uow: UnitOfWork, ctx: Context, command: ConfirmRevocation) -> Revocation:
    """Confirm as another officer that it was not handed over: what was to be given is to be given, and money is in its fund again, once."""
    proposed, about = await _lock_waiting(uow, command.revocation_id)
    _check_in_time(uow, ctx, proposed)
    confirmed = await _answer(uow, proposed, RevocationTransition.CONFIRM)
    if isinstance(about, Payment):
        await _revoke_cash(uow, proposed, about)
    else:
        await _revoke_goods(uow, ctx, proposed, about)
    return confirmed


@refuses(RevocationNotFound, RevocationAnswered, RevocationNeedsAnother)
async def refuse_revocation(uow: UnitOfWork, command: RefuseRevocation) -> Revocation:
    """Find as another officer that it was handed over as recorded: nothing moves. Nor is there a period for that."""
    proposed, about = await _lock_waiting(uow, command.revocation_id)
    refused = await _answer(uow, proposed, RevocationTransition.REFUSE, refusal_code=command.reason_code)
    event = RevocationRefused(
        revocation_id=refused.revocation_id,
        payment_id=refused.payment_id,
        item_id=refused.item_id,
        issue_id=refused.issue_id,
        reason_code=command.reason_code,
    )
    emit_of_origin(uow, about, event)
    return refused


async def _propose(uow: UnitOfWork, ctx: Context, proposed: Revocation, about: Payment | Goods) -> Revocation:
    waiting = await waiting_revocation(uow, proposed.payment_id, proposed.issue_id)
    if waiting is not None:
        raise RevocationWaits(revocation_id=waiting.revocation_id)
    _check_in_time(uow, ctx, proposed)
    await REVOCATIONS.add(uow, proposed)
    event = RevocationProposed(
        revocation_id=proposed.revocation_id,
        payment_id=proposed.payment_id,
        item_id=proposed.item_id,
        issue_id=proposed.issue_id,
        amount_fen=proposed.amount_fen,
        reason_code=proposed.reason_code,
        evidence_sha256=proposed.evidence_sha256,
        proposed_by=proposed.proposed_by,
    )
    emit_of_origin(uow, about, event)
    return proposed


async def _lock_waiting(uow: UnitOfWork, revocation_id: str) -> tuple[Revocation, Payment | Goods]:
    """Lock a revocation that waits, and what it is about, for somebody who may answer it."""
    revocation = await REVOCATIONS.lock(uow, revocation_id)
    if revocation is None:
        raise RevocationNotFound(revocation_id=revocation_id)
    payment_id = revocation.payment_id
    about = await (GOODS.lock(uow, revocation.item_id) if payment_id is None else PAYMENTS.lock(uow, payment_id))
    assert about is not None, "a revocation has what it is about, in the same place"
    uow.check_version(revocation.version)
    if not REVOCATION_MACHINE.may(revocation, RevocationTransition.CONFIRM):
        raise RevocationAnswered(revocation_id=revocation_id, state=revocation.state)
    if is_among(uow.actor.subject, _concerned(revocation, about)):
        raise RevocationNeedsAnother(revocation_id=revocation_id)
    return revocation, about


def _concerned(revocation: Revocation, about: Payment | Goods) -> list[str]:
    """Return who proposed it, who handed over what it is about, and who proposed or decided the payment."""
    if isinstance(about, Goods):
        return [revocation.proposed_by, *(part.issued_by for part in about.handed)]
    return [one for one in (revocation.proposed_by, *about.officers, about.proposed_by, about.decided_by) if one is not None]


def _check_in_time(uow: UnitOfWork, ctx: Context, revocation: Revocation) -> None:
    period = ctx.policy(revocation.given_at).period(REVOCATION)
    until = ctx.calendar.deadline(revocation.given_at, period.limit, public=period.public).due_at
    if uow.now > until:
        raise RevocationPeriodOver(until=until.isoformat())


async def _answer(
    uow: UnitOfWork, proposed: Revocation, transition: RevocationTransition, *, refusal_code: str | None = None
) -> Revocation:
    moved = REVOCATION_MACHINE.move(proposed, transition, uow.now)
    answered = replace(moved, answered_by=uow.actor.subject, answered_at=uow.now, refusal_code=refusal_code)
    await REVOCATIONS.save(uow, answered)
    return answered


async def _revoke_cash(uow: UnitOfWork, proposed: Revocation, payment: Payment) -> None:
    """Let the payment be returned; nothing of it is asked back any more, and its money is in its fund again, by a transfer of its own.

    Raises `RepaidByPerson`: who repaid some of it has had it.
    """
    closed = await close_recoveries(uow, payment, REVOKED)
    if closed.repaid_fen:  # What was done for it until here is undone with the call.
        raise RepaidByPerson(payment_id=payment.payment_id)
    await return_paid(uow, payment, PaymentTransition.REVOKE, proposed.reason_code)
    fields = event_fields(payment)
    event = PaymentRevoked(**fields, revocation_id=proposed.revocation_id, reason_code=proposed.reason_code, paid_at=proposed.given_at)
    emit_of_origin(uow, payment, event)
    left_fen = payment.amount_fen - closed.asked_fen
    number = derived_id(f"revocation {proposed.revocation_id}")
    back = [move(number, PAID.code, payment.fund, left_fen, payment.payment_id)] if left_fen else []
    await post_surely(uow, [[*closed.transfers, *back]])


async def _revoke_goods(uow: UnitOfWork, ctx: Context, proposed: Revocation, item: Goods) -> None:
    """Let the item be owed what that hand-over was worth; where its case was stopped meanwhile that is called off at once."""
    part = next(part for part in item.handed if part.issue_id == proposed.issue_id)
    owed = item.without(part)
    await GOODS.save(uow, owed)
    event = InKindRevoked(
        revocation_id=proposed.revocation_id,
        issue_id=part.issue_id,
        item_id=item.item_id,
        value_fen=part.value_fen,
        reason_code=proposed.reason_code,
        issued_at=part.issued_at,
        first_relief=item.first_relief,
        outstanding_fen=owed.left_fen,
        was_settled=item.state != "due",
    )
    emit_of_origin(uow, item, event)
    stopped = await why_stopped(uow, item.case_id)
    if stopped is not None:
        await cancel_goods(uow, ctx, item.case_id, stopped)
