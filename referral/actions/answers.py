"""The departments' answers. What cannot be any more (a receipt for an order that has ended) changes nothing."""

from dataclasses import replace

from referral.actions.issuing import join_if_complete
from referral.domain.referrals import MACHINE, Referral, Transition, moved
from referral.repository.cases import CASES, get_approval
from referral.repository.referrals import REFERRALS
from shared.events.contracts.desk import DeskAcknowledged, DeskCompleted, DeskRefused, DeskReturned
from shared.events.contracts.referral import ReferralAcknowledged, ReferralCompleted, ReferralEvent, ReferralRefused, ReferralReturned
from shared.kit.telemetry import get_logger
from shared.store.db import UnitOfWork

log = get_logger(__name__)

DeskAnswer = DeskAcknowledged | DeskReturned | DeskRefused | DeskCompleted


async def record_acknowledged(uow: UnitOfWork, answer: DeskAcknowledged) -> None:
    """Record that the department has it."""
    referral = await _move(uow, answer, Transition.ACKNOWLEDGE)
    if referral is not None:
        event = ReferralAcknowledged(referral_id=answer.referral_id, department=answer.department, officer=answer.officer)
        await _record(uow, replace(referral, acknowledged_at=uow.now), event)


async def record_returned(uow: UnitOfWork, answer: DeskReturned) -> None:
    """Record that the department says it is not its matter; the sender decides where it goes."""
    await _record_declined(uow, answer, Transition.RETURN, ReferralReturned)


async def record_refused(uow: UnitOfWork, answer: DeskRefused) -> None:
    """Record that the department refused, and why."""
    await _record_declined(uow, answer, Transition.REFUSE, ReferralRefused)


async def record_completed(uow: UnitOfWork, answer: DeskCompleted) -> None:
    """Record what the department gave."""
    referral = await _move(uow, answer, Transition.COMPLETE)
    if referral is not None:
        event = ReferralCompleted(
            referral_id=answer.referral_id,
            department=answer.department,
            programme=answer.programme,
            amount_fen=answer.amount_fen,
            officer=answer.officer,
        )
        completed = replace(referral, given_programme=answer.programme, amount_fen=answer.amount_fen, reason_code=None)
        await _record(uow, completed, event)


async def _record_declined(
    uow: UnitOfWork, answer: DeskReturned | DeskRefused, transition: Transition, kind: type[ReferralReturned | ReferralRefused]
) -> None:
    referral = await _move(uow, answer, transition)
    if referral is not None:
        reason = answer.reason_code
        event = kind(referral_id=answer.referral_id, department=answer.department, reason_code=reason, officer=answer.officer)
        await _record(uow, replace(referral, reason_code=reason), event)


async def _record(uow: UnitOfWork, referral: Referral, event: ReferralEvent) -> None:
    await REFERRALS.save(uow, referral)
    approval = await get_approval(uow, referral.set_id)
    uow.emit(referral, event, policy=approval.policy_version)
    await join_if_complete(uow, referral.set_id)


async def _move(uow: UnitOfWork, answer: DeskAnswer, transition: Transition) -> Referral | None:
    """Return a referral as an officer's answer moves it, its case locked, or None where the answer cannot be any more."""
    referral = await REFERRALS.get(uow, answer.referral_id)
    if referral is not None:
        await CASES.lock(uow, referral.case_id)
        referral = await REFERRALS.get(uow, answer.referral_id)
    if referral is None or not MACHINE.may(referral, transition):
        log.info("answer_without_effect", referral_id=answer.referral_id, state=referral.state if referral else "unknown")
        return None
    return replace(moved(referral, transition, uow.now), officer=answer.officer)
