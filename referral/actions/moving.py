"""Moving a referral on, and joining its set when it was the last. The case's row is locked by whoever calls."""

from dataclasses import replace
from typing import Any

from referral import repository
from referral.domain.refusals import ReferralInState
from referral.rules import MOVES, OPEN, ApprovedSet, CaseFile, Deed, Referral, is_priority, may, tally, told_hardships
from shared.events.contracts.referral import ReferralIssued, ReferralJoined
from shared.kit.policy import Policy
from shared.store.db import UnitOfWork


async def move(uow: UnitOfWork, referral: Referral, deed: Deed, **changes: Any) -> Referral:
    """Move a referral and store it. Raises `ReferralInState`."""
    if not may(deed, referral):
        raise ReferralInState(referral_id=referral.referral_id, state=referral.state)
    state = MOVES[deed][referral.state]
    closed_at = None if state in OPEN else referral.closed_at or uow.now
    moved = replace(referral, state=state, closed_at=closed_at, version=referral.version + 1, **changes)
    await repository.save(uow, moved)
    return moved


async def issue_ready(uow: UnitOfWork, policy: Policy, case: CaseFile) -> None:
    """Send out every order of a case that waits for nothing any more. Nothing goes out before the person is known."""
    if case.person_ref is None or case.stopped_reason is not None:
        return
    for referral in await repository.of_case(uow, case.case_id):
        if may(Deed.ISSUE, referral):
            await _issue(uow, policy, case, referral)


async def join_if_complete(uow: UnitOfWork, set_id: str) -> None:
    """Say that all branches of an approval have ended, if they have and it was not said before; of a case that stopped nothing is said."""
    counts = tally(await repository.of_set(uow, set_id))
    approval = await repository.set_of(uow, set_id)
    case = await repository.case_of(uow, approval.case_id)
    if not counts.joined or case is None or case.stopped_reason is not None or not await repository.mark_joined(uow, set_id):
        return
    joined = ReferralJoined(
        completed=counts.completed,
        refused=counts.refused,
        returned=counts.returned,
        without_consent=counts.without_consent,
        result=counts.result,
    )
    uow.emit(approval, joined, policy=approval.policy_version)


async def _issue(uow: UnitOfWork, policy: Policy, case: CaseFile, referral: Referral) -> None:
    issued = await move(uow, referral, Deed.ISSUE, issued_at=uow.now)
    approval: ApprovedSet = await repository.set_of(uow, referral.set_id)
    order = ReferralIssued(
        referral_id=issued.referral_id,
        item_id=issued.item_id,
        department=issued.department,
        desk=issued.desk,
        programme=issued.programme,
        person_ref=case.person_ref,
        hardship_codes=told_hardships(policy, issued.department, case.hardship_codes),
        priority=is_priority(policy, approval.procedure, case.hardship_codes),
        consent_id=issued.consent_id,
        reissue_of=issued.reissue_of,
    )
    uow.emit(case, order, policy=approval.policy_version)
