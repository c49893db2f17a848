"""The departments' answers. What cannot be any more (a receipt for an order that has ended) changes nothing."""

from dataclasses import replace

from referral.actions.issuing import join_if_complete
from referral.domain.referrals import MACHINE, Referral, Transition, moved
from referral.repository.cases import CASES, get_approval
from referral.repository.referrals import REFERRALS
from shared.events.contracts.desk import DeskAcknowledged, DeskCompleted, DeskRefused, DeskReturned
from shared.events.contracts.referral import (
    ReferralAcknowledged,
    ReferralCompleted,
    ReferralEvent,
    ReferralRefused,
    ReferralReturned,
)
from shared.kit.telemetry import get_logger
from shared.store.db import UnitOfWork

log = get_logger(__name__)


async def record_acknowledged(uow: UnitOfWork, answer: DeskAcknowledged) -> None:
    """Record that the department has it."""
    referral = await _lock_answerable(uow, answer.referral_id, Transition.ACKNOWLEDGE)
    if referral is not None:
        after = replace(moved(referral, Transition.ACKNOWLEDGE, uow.now), officer=answer.officer, acknowledged_at=uow.now)
        event = ReferralAcknowledged(referral_id=answer.referral_id, department=answer.department, officer=answer.officer)
        await _record(uow, after, event)


async def record_returned(uow: UnitOfWork, answer: DeskReturned) -> None:
    """Record that the department says it is not its matter; the sender decides where it goes."""
    referral = await _lock_answerable(uow, answer.referral_id, Transition.RETURN)
    if referral is not None:
        reason = answer.reason_code
        after = replace(moved(referral, Transition.RETURN, uow.now), officer=answer.officer, reason_code=reason)
        event = ReferralReturned(referral_id=answer.referral_id, department=answer.department, reason_code=reason, officer=answer.officer)
        await _record(uow, after, event)


async def record_refused(uow: UnitOfWork, answer: DeskRefused) -> None:
    """Record that the department refused, and why."""
    referral = await _lock_answerable(uow, answer.referral_id, Transition.REFUSE)
    if referral is not None:
        reason = answer.reason_code
        after = replace(moved(referral, Transition.REFUSE, uow.now), officer=answer.officer, reason_code=reason)
        event = ReferralRefused(referral_id=answer.referral_id, department=answer.department, reason_code=reason, officer=answer.officer)
        await _record(uow, after, event)


async def record_completed(uow: UnitOfWork, answer: DeskCompleted) -> None:
    """Record what the department gave."""
    referral = await _lock_answerable(uow, answer.referral_id, Transition.COMPLETE)
    if referral is not None:
        after = replace(
            moved(referral, Transition.COMPLETE, uow.now),
            officer=answer.officer,
            given_programme=answer.programme,
            amount_fen=answer.amount_fen,
            reason_code=None,
        )
        event = ReferralCompleted(
            referral_id=answer.referral_id,
            department=answer.department,
            programme=answer.programme,
            amount_fen=answer.amount_fen,
            officer=answer.officer,
        )
        await _record(uow, after, event)


async def _record(uow: UnitOfWork, referral: Referral, event: ReferralEvent) -> None:
    await REFERRALS.save(uow, referral)
    approval = await get_approval(uow, referral.set_id)
    uow.emit(referral, event, policy=approval.policy_version)
    await join_if_complete(uow, referral.set_id)


async def _lock_answerable(uow: UnitOfWork, referral_id: str, transition: Transition) -> Referral | None:
    """Return a referral, its case locked, or None where the answer cannot be any more."""
    referral = await REFERRALS.get(uow, referral_id)
    if referral is not None:
        await CASES.lock(uow, referral.case_id)
        referral = await REFERRALS.get(uow, referral_id)
    if referral is None or not MACHINE.may(referral, transition):
        log.info("answer_without_effect", referral_id=referral_id, state=referral.state if referral else "unknown")
        return None
    return referral
