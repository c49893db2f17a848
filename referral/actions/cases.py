"""What happens to a case elsewhere: it is registered, approved, ends. Any of these may come first."""

from dataclasses import replace

from referral.actions.issuing import issue_ready, join_if_complete
from referral.domain.cases import Approval, ReferredCase
from referral.domain.departments import desk_of, needs_consent
from referral.domain.referrals import MACHINE, Referral, ReferralState, Transition, moved, opening_state
from referral.repository.cases import APPROVALS, CASES, begin_case, latest_consent
from referral.repository.referrals import REFERRALS, referrals_of_case
from shared.events.contracts import Envelope, Event
from shared.events.contracts.assessment import ApprovedItem, CaseApproved
from shared.events.contracts.intake import CaseRegistered
from shared.kit.policy import Policy
from shared.store.db import UnitOfWork


async def keep_registration(uow: UnitOfWork, policy: Policy, event: Envelope[CaseRegistered]) -> None:
    """Keep whom a case is about, and send what waited for that."""
    case = await begin_case(uow, event.case_id, event.place_code)
    known = replace(case, person_ref=event.data.person_ref, hardship_codes=event.data.hardship_codes)
    await CASES.save(uow, known)
    await issue_ready(uow, policy, known)  # There is something to send only if its approval came first, which is rare.


async def open_branches(uow: UnitOfWork, policy: Policy, event: Envelope[CaseApproved]) -> None:
    """Open one branch for each approved referral item, and send every order that waits for nothing."""
    items = [item for item in event.data.items if item.kind == "referral"]
    if not items:
        return
    case = await begin_case(uow, event.case_id, event.place_code)
    approval = Approval(
        set_id=event.id,
        case_id=case.case_id,
        place_code=case.place_code,
        procedure=event.data.procedure,
        policy_version=event.policy_version or policy.version,
        approved_at=event.time,
    )
    await APPROVALS.add(uow, approval)
    for item in items:
        await _open(uow, policy, case, approval, item)
    await issue_ready(uow, policy, case)
    await join_if_complete(uow, approval.set_id)


async def stop_case(uow: UnitOfWork, event: Envelope[Event], reason_code: str) -> None:
    """Ask nobody any more for a case, whatever comes of it later: it was withdrawn, or goes on as another one."""
    case = await begin_case(uow, event.case_id, event.place_code)
    if case.stopped_reason is not None:
        return
    await CASES.save(uow, replace(case, stopped_reason=reason_code))
    for referral in await referrals_of_case(uow, case.case_id):
        await _stop_open(uow, referral, reason_code)


async def _open(uow: UnitOfWork, policy: Policy, case: ReferredCase, approval: Approval, item: ApprovedItem) -> None:
    needed = item.needs_consent or needs_consent(policy, item.department, item.programme)
    consent = await latest_consent(uow, case.case_id, item.department) if needed else None
    state = opening_state(needed, consent)
    branch = Referral(
        referral_id=uow.ids.new(),
        case_id=case.case_id,
        place_code=case.place_code,
        set_id=approval.set_id,
        item_id=item.item_id,
        department=item.department,
        desk=desk_of(policy, item.department, item.desk),
        programme=item.programme,
        needs_consent=needed,
        state=state,
        created_at=uow.now,
        consent_id=consent.consent_id if consent else None,
        closed_at=uow.now if state is ReferralState.WITHOUT_CONSENT else None,
    )
    if await REFERRALS.add_if_new(uow, branch, on="(item_id) WHERE state <> 'reissued'") and case.stopped_reason is not None:
        await _stop_open(uow, branch, case.stopped_reason)


async def _stop_open(uow: UnitOfWork, referral: Referral, reason_code: str) -> None:
    if MACHINE.may(referral, Transition.STOP):
        await REFERRALS.save(uow, replace(moved(referral, Transition.STOP, uow.now), reason_code=reason_code))
