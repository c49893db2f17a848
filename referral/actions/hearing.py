"""Hearing of cases: who it is about, what was approved, that it ended. Any of these may be heard first."""

from dataclasses import replace

from referral import repository
from referral.actions.moving import issue_ready, join_if_complete, move
from referral.rules import ApprovedSet, CaseFile, Deed, Referral, desk_of, may, needs_consent, opening_state
from shared.events.contracts import Envelope, Event
from shared.events.contracts.assessment import ApprovedItem, CaseApproved
from shared.events.contracts.intake import CaseRegistered
from shared.kit.policy import Policy
from shared.store.db import UnitOfWork


async def know_case(uow: UnitOfWork, policy: Policy, envelope: Envelope[CaseRegistered]) -> None:
    """Know whom a case is about, and send what waited for that."""
    heard = envelope.data
    case = await repository.begin_case(uow, envelope.case_id, envelope.place_code)
    known = replace(case, person_ref=heard.person_ref, hardship_codes=heard.hardship_codes)
    await repository.save_case(uow, known)
    if await repository.has_orders(uow, known.case_id):  # Its approval was heard first, which is rare.
        await issue_ready(uow, policy, known)


async def open_branches(uow: UnitOfWork, policy: Policy, envelope: Envelope[CaseApproved]) -> None:
    """Open one branch for each approved referral item, and send every order that waits for nothing."""
    items = [item for item in envelope.data.items if item.kind == "referral"]
    if not items:
        return
    case = await repository.begin_case(uow, envelope.case_id, envelope.place_code)
    approval = ApprovedSet(
        set_id=envelope.id,
        case_id=case.case_id,
        place_code=case.place_code,
        procedure=envelope.data.procedure,
        policy_version=envelope.policy_version or policy.version,
        approved_at=envelope.time,
    )
    await repository.add_set(uow, approval)
    for item in items:
        await _open(uow, policy, case, approval, item)
    await issue_ready(uow, policy, case)
    await join_if_complete(uow, approval.set_id)


async def stop_case(uow: UnitOfWork, envelope: Envelope[Event], reason_code: str) -> None:
    """Ask nobody any more for a case, whatever is heard of it later: it was withdrawn, or goes on as another one."""
    case = await repository.begin_case(uow, envelope.case_id, envelope.place_code)
    if case.stopped_reason is not None:
        return
    await repository.save_case(uow, replace(case, stopped_reason=reason_code))
    for referral in await repository.of_case(uow, case.case_id):
        if may(Deed.STOP, referral):
            await move(uow, referral, Deed.STOP, reason_code=reason_code)


async def _open(uow: UnitOfWork, policy: Policy, case: CaseFile, approval: ApprovedSet, item: ApprovedItem) -> None:
    needed = item.needs_consent or needs_consent(policy, item.department, item.programme)
    consent = await repository.latest_consent(uow, case.case_id, item.department) if needed else None
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
        state=opening_state(needed, consent),
        created_at=uow.now,
        consent_id=consent.consent_id if consent else None,
    )
    if branch.state == "without_consent":
        branch = replace(branch, closed_at=uow.now)
    if await repository.add(uow, branch) and case.stopped_reason is not None and may(Deed.STOP, branch):
        await move(uow, branch, Deed.STOP, reason_code=case.stopped_reason)
