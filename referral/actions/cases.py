"""What happens to a case elsewhere: it is registered, approved, ends. Any of these may come first."""

from dataclasses import replace
from datetime import datetime

from referral.actions.issuing import emit_begun, emit_issued, join_if_complete
from referral.domain.cases import Approval, ReferredCase
from referral.domain.consents import Consent
from referral.domain.departments import desk_of, needs_consent
from referral.domain.joining import decide_by, tally, with_rule
from referral.domain.referrals import MACHINE, Branch, Referral, ReferralState, Transition, issued_if_ready, moved, opening_state
from referral.repository.cases import CASES, begin_case, latest_consents, move_case
from referral.repository.referrals import REFERRALS, add_approval, branches_of_case, referrals_of_case
from shared.events.contracts import Envelope, Event
from shared.events.contracts.assessment import ApprovedItem, CaseApproved
from shared.events.contracts.intake import CaseMoved, CasePersonJoined, CaseRegistered, CaseTookOver
from shared.events.contracts.persons import PersonCorrected
from shared.events.contracts.referral import ReferralJoinAwaited
from shared.kit.policy import Policy
from shared.run.context import Context
from shared.store.db import UnitOfWork


async def keep_registration(uow: UnitOfWork, ctx: Context, event: Envelope[CaseRegistered]) -> None:
    """Keep whom a case is about, and send what waited for that."""
    person_ref, hardship_codes = event.data.person_ref, event.data.hardship_codes
    if await CASES.add_if_new(uow, ReferredCase(event.case_id, event.place_code, person_ref, hardship_codes), on="(case_id)"):
        return  # Nothing can wait for a case that was not known; that its approval comes first is rare.
    case = await begin_case(uow, event.case_id, event.place_code)
    await CASES.save(uow, replace(case, person_ref=person_ref, hardship_codes=hardship_codes))
    waited = await branches_of_case(uow, case.case_id)
    issued = [after for before in waited if (after := issued_if_ready(before, uow.now)) is not before]
    for branch in issued:
        await REFERRALS.save(uow, branch.referral)
    await emit_issued(uow, ctx, *issued)  # At once: each is worked out beside the others, in the order of aid.


async def keep_person(uow: UnitOfWork, event: Envelope[CaseTookOver] | Envelope[CasePersonJoined]) -> None:
    """Keep whom a case is about: one that goes on for another may know it from there, and persons who were several may be one."""
    case = await begin_case(uow, event.case_id, event.place_code)
    await CASES.save(uow, replace(case, person_ref=event.data.person_ref))


async def keep_corrected(uow: UnitOfWork, event: Envelope[PersonCorrected]) -> None:
    """Keep why help is needed, as it was corrected: orders that go out from now on say it."""
    if event.data.hardship_codes is not None:
        case = await begin_case(uow, event.case_id, event.place_code)
        await CASES.save(uow, replace(case, hardship_codes=event.data.hardship_codes))


async def keep_place(uow: UnitOfWork, event: Envelope[CaseMoved]) -> None:
    """Let a case and its orders be where the case is now."""
    await begin_case(uow, event.case_id, event.place_code)
    await move_case(uow, event.case_id, event.place_code)


async def open_branches(uow: UnitOfWork, ctx: Context, event: Envelope[CaseApproved]) -> None:
    """Open one branch for each approved referral item, and send every order that waits for nothing."""
    policy = ctx.policy(uow.now)
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
        facts=event.data.facts,
        own_fen=event.data.total_fen,
        attachments=event.data.attachments or (),
    )
    of_its_day = ctx.policy(approval.approved_at)
    approval = with_rule(approval, of_its_day, ctx.calendar)
    said = await latest_consents(uow, case.case_id) if any(_needs_consent(policy, item) for item in items) else {}
    begun = [_begin(uow, policy, approval, item, said.get(item.department)) for item in items]
    branches = [_open(Branch(case, approval, referral), uow.now) for referral in begun]
    added = await add_approval(uow, approval, [branch.referral for branch in branches])
    new = [branch for branch in branches if branch.referral.referral_id in added]
    await emit_begun(uow, ctx, *new)
    states = [branch.referral.state for branch in new]
    if approval.waited_until is not None and tally(states).open:
        until = decide_by(approval.waited_until, of_its_day, ctx.calendar)
        awaited = ReferralJoinAwaited(set_id=approval.set_id, waited_until=approval.waited_until, decide_by=until)
        uow.emit(approval, awaited, policy=approval.policy_version)
    await join_if_complete(uow, case, approval, states)


async def stop_case(uow: UnitOfWork, event: Envelope[Event], reason_code: str) -> None:
    """Ask nobody any more for a case, whatever comes of it later: it was withdrawn, or goes on as another one."""
    case = await begin_case(uow, event.case_id, event.place_code)
    if case.stopped_reason is not None:
        return
    await CASES.save(uow, replace(case, stopped_reason=reason_code))
    for referral in await referrals_of_case(uow, case.case_id):
        if MACHINE.may(referral, Transition.STOP):
            await REFERRALS.save(uow, _stopped(referral, reason_code, uow.now))


def _needs_consent(policy: Policy, item: ApprovedItem) -> bool:
    return item.needs_consent or needs_consent(policy, item.department, item.programme)


def _begin(uow: UnitOfWork, policy: Policy, approval: Approval, item: ApprovedItem, said: Consent | None) -> Referral:
    needed = _needs_consent(policy, item)
    consent = said if needed else None
    state = opening_state(needed, consent)
    return Referral(
        referral_id=uow.ids.new(),
        case_id=approval.case_id,
        place_code=approval.place_code,
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


def _open(branch: Branch, now: datetime) -> Branch:
    """Return a new branch as it is to be stored: stopped with its case, issued if it waits for nothing."""
    reason_code = branch.case.stopped_reason
    if reason_code is not None and MACHINE.may(branch.referral, Transition.STOP):
        return replace(branch, referral=_stopped(branch.referral, reason_code, now))
    return issued_if_ready(branch, now)


def _stopped(referral: Referral, reason_code: str, now: datetime) -> Referral:
    return replace(moved(referral, Transition.STOP, now), reason_code=reason_code)
