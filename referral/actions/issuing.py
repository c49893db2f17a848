"""Emit how a referral began and that it was given up, and join those of an approval when all have ended. The caller has locked the case."""

from collections.abc import Iterable

from referral.domain.cases import Approval, ReferredCase, is_priority
from referral.domain.departments import hardships_for
from referral.domain.referrals import Branch, ReferralState, tally
from referral.repository.cases import mark_joined
from referral.repository.referrals import save_beside
from shared.events.contracts.referral import ReferralConsentAwaited, ReferralDropped, ReferralIssued, ReferralJoined
from shared.kit.policy import Policy
from shared.store.db import UnitOfWork


async def save_and_join(uow: UnitOfWork, branch: Branch) -> None:
    """Store a locked referral as it now is, and join its approval if that was the last one."""
    others = await save_beside(uow, branch.referral)
    await join_if_complete(uow, branch.case, branch.approval, [branch.referral.state, *others])


async def join_if_complete(uow: UnitOfWork, case: ReferredCase, approval: Approval, states: Iterable[ReferralState]) -> None:
    """Emit once that all branches of an approval have ended, if by their states they have; never of a case that was stopped."""
    counts = tally(states)
    if not counts.joined or case.stopped_reason is not None or not await mark_joined(uow, approval.set_id):
        return
    event = ReferralJoined(
        completed=counts.completed,
        refused=counts.refused,
        returned=counts.returned,
        without_consent=counts.without_consent,
        result=counts.result,
    )
    uow.emit(approval, event, policy=approval.policy_version)


def emit_begun(uow: UnitOfWork, policy: Policy, branch: Branch) -> None:
    """Emit what a new referral waits for: the person's word, or, as it was issued, the department."""
    begun = branch.referral
    if begun.state is ReferralState.AWAITING_CONSENT:
        event = ReferralConsentAwaited(
            referral_id=begun.referral_id, item_id=begun.item_id, department=begun.department, reissue_of=begun.reissue_of
        )
        uow.emit(begun, event, policy=branch.approval.policy_version)
    emit_issued(uow, policy, branch)


def emit_dropped(uow: UnitOfWork, branch: Branch, reason_code: str) -> None:
    """Emit that a referral was given up, by whom and why."""
    dropped = branch.referral
    event = ReferralDropped(
        referral_id=dropped.referral_id,
        department=dropped.department,
        desk=dropped.desk,
        reason_code=reason_code,
        dropped_by=uow.actor.subject,
    )
    uow.emit(dropped, event, policy=branch.approval.policy_version)


def emit_issued(uow: UnitOfWork, policy: Policy, branch: Branch) -> None:
    """Emit that a referral was issued, if that is where it stands."""
    case, approval, issued = branch.case, branch.approval, branch.referral
    if issued.state is not ReferralState.ISSUED:
        return
    event = ReferralIssued(
        referral_id=issued.referral_id,
        item_id=issued.item_id,
        department=issued.department,
        desk=issued.desk,
        programme=issued.programme,
        person_ref=case.person_ref,
        hardship_codes=hardships_for(policy, issued.department, case.hardship_codes),
        priority=is_priority(policy, approval.procedure, case.hardship_codes),
        consent_id=issued.consent_id,
        reissue_of=issued.reissue_of,
    )
    uow.emit(case, event, policy=approval.policy_version)
