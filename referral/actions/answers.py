"""The departments' answers. What cannot be any more (a receipt for an order that has ended) changes nothing."""

from dataclasses import replace

from referral.actions.issuing import save_and_join
from referral.domain.referrals import MACHINE, Branch, Referral, Transition, moved
from referral.repository.referrals import lock_branch
from shared.events.contracts.desk import DeskAcknowledged, DeskCompleted, DeskRefused, DeskReturned
from shared.events.contracts.referral import ReferralAcknowledged, ReferralCompleted, ReferralEvent, ReferralRefused, ReferralReturned
from shared.kit.telemetry import get_logger
from shared.store.db import UnitOfWork

log = get_logger(__name__)

DeskAnswer = DeskAcknowledged | DeskReturned | DeskRefused | DeskCompleted


async def record_acknowledged(uow: UnitOfWork, answer: DeskAcknowledged) -> None:
    """Record that the department has it."""
    branch = await _move(uow, answer, Transition.ACKNOWLEDGE)
    if branch is not None:
        event = ReferralAcknowledged(referral_id=answer.referral_id, department=answer.department, officer=answer.officer)
        await _record(uow, branch, replace(branch.referral, acknowledged_at=uow.now), event)


async def record_returned(uow: UnitOfWork, answer: DeskReturned) -> None:
    """Record that the department says it is not its matter; the sender decides where it goes."""
    event = ReferralReturned(
        referral_id=answer.referral_id,
        department=answer.department,
        reason_code=answer.reason_code,
        officer=answer.officer,
        late=answer.late,
    )
    await _record_declined(uow, answer, Transition.RETURN, event)


async def record_refused(uow: UnitOfWork, answer: DeskRefused) -> None:
    """Record that the department refused, and why; the person is to be told."""
    event = ReferralRefused(
        referral_id=answer.referral_id,
        department=answer.department,
        reason_code=answer.reason_code,
        officer=answer.officer,
        result_owed=True,
        remedies=answer.remedies,
    )
    await _record_declined(uow, answer, Transition.REFUSE, event)


async def record_completed(uow: UnitOfWork, answer: DeskCompleted) -> None:
    """Record what the department gave; the person is to be told."""
    branch = await _move(uow, answer, Transition.COMPLETE)
    if branch is not None:
        event = ReferralCompleted(
            referral_id=answer.referral_id,
            department=answer.department,
            programme=answer.programme,
            amount_fen=answer.amount_fen,
            officer=answer.officer,
            result_owed=True,
        )
        given = replace(branch.referral, given_programme=answer.programme, amount_fen=answer.amount_fen, reason_code=None)
        # Who was told that it had been given up is to be told what came of it after all.
        await _record(uow, branch, replace(given, told_at=None, told_by=None, told_means=None), event)


async def _record_declined(
    uow: UnitOfWork, answer: DeskReturned | DeskRefused, transition: Transition, event: ReferralReturned | ReferralRefused
) -> None:
    branch = await _move(uow, answer, transition)
    if branch is not None:
        await _record(uow, branch, replace(branch.referral, reason_code=answer.reason_code), event)


async def _record(uow: UnitOfWork, branch: Branch, changed: Referral, event: ReferralEvent) -> None:
    uow.emit(changed, event, policy=branch.approval.policy_version)
    await save_and_join(uow, replace(branch, referral=changed))


async def _move(uow: UnitOfWork, answer: DeskAnswer, transition: Transition) -> Branch | None:
    """Lock a branch and return it as an officer's answer moves its referral, or None where the answer cannot be any more."""
    branch = await lock_branch(uow, answer.referral_id)
    if branch is None or not MACHINE.may(branch.referral, transition):
        log.info("answer_without_effect", referral_id=answer.referral_id, state=branch.referral.state if branch else "unknown")
        return None
    return replace(branch, referral=replace(moved(branch.referral, transition, uow.now), officer=answer.officer))
