"""Issue the referrals that wait for nothing any more, and join those of an approval when all have ended. The caller has locked the case."""

from dataclasses import replace

from referral.domain.cases import ReferredCase, is_priority
from referral.domain.departments import hardships_for
from referral.domain.referrals import MACHINE, Referral, Transition, moved, tally
from referral.repository.cases import CASES, get_approval, mark_joined
from referral.repository.referrals import REFERRALS, referrals_of_approval, referrals_of_case
from shared.events.contracts.referral import ReferralIssued, ReferralJoined
from shared.kit.policy import Policy
from shared.store.db import UnitOfWork


async def issue_ready(uow: UnitOfWork, policy: Policy, case: ReferredCase) -> None:
    """Send out every referral of a case that waits for nothing. Nothing goes out before the person is known."""
    if case.person_ref is None or case.stopped_reason is not None:
        return
    for referral in await referrals_of_case(uow, case.case_id):
        if MACHINE.may(referral, Transition.ISSUE):
            await _issue(uow, policy, case, referral)


async def join_if_complete(uow: UnitOfWork, set_id: str) -> None:
    """Emit once that all branches of an approval have ended, if they have; nothing is emitted of a case that was stopped."""
    counts = tally(await referrals_of_approval(uow, set_id))
    approval = await get_approval(uow, set_id)
    case = await CASES.get(uow, approval.case_id)
    if not counts.joined or case is None or case.stopped_reason is not None or not await mark_joined(uow, set_id):
        return
    event = ReferralJoined(
        completed=counts.completed,
        refused=counts.refused,
        returned=counts.returned,
        without_consent=counts.without_consent,
        result=counts.result,
    )
    uow.emit(approval, event, policy=approval.policy_version)


async def _issue(uow: UnitOfWork, policy: Policy, case: ReferredCase, referral: Referral) -> None:
    issued = replace(moved(referral, Transition.ISSUE, uow.now), issued_at=uow.now)
    await REFERRALS.save(uow, issued)
    approval = await get_approval(uow, referral.set_id)
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
