"""What the sender does with a referral: sends a returned one elsewhere or gives it up, tells the person the result."""

from dataclasses import replace

from referral.actions.issuing import issue_ready, join_if_complete
from referral.actions.reading import get_referral
from referral.domain.cases import ReferredCase
from referral.domain.departments import desk_of, needs_consent
from referral.domain.referrals import (
    ANSWERED,
    RecordResultNotice,
    Referral,
    ReissueReferral,
    Transition,
    WithdrawReferral,
    moved,
    opening_state,
)
from referral.domain.refusals import CaseStopped, ConsentRefused, ReferralInState, ReferralNotFound, ResultTold, UnknownDepartment
from referral.repository.cases import CASES, latest_consent
from referral.repository.referrals import REFERRALS
from shared.kit.errors import refuses
from shared.kit.refusals import ProgrammeNotOfDepartment
from shared.run.context import Context
from shared.store.db import UnitOfWork


@refuses(ReferralNotFound, ReferralInState, CaseStopped, UnknownDepartment, ProgrammeNotOfDepartment, ConsentRefused)
async def reissue_referral(uow: UnitOfWork, ctx: Context, command: ReissueReferral) -> Referral:
    """Send a returned referral to another department; return the new one."""
    policy, department = ctx.policy(uow.now), command.department
    if department not in policy.departments:
        raise UnknownDepartment(department=department)
    if not policy.has_programme(department, command.programme):
        raise ProgrammeNotOfDepartment(department=department, programme=command.programme)
    case, old = await _lock_referral(uow, command.referral_id)
    if case.stopped_reason is not None:
        raise CaseStopped(case_id=case.case_id)
    needed = needs_consent(policy, department, command.programme)
    consent = await latest_consent(uow, case.case_id, department) if needed else None
    if consent is not None and not consent.given:
        raise ConsentRefused(department=department)
    await REFERRALS.save(uow, moved(old, Transition.REISSUE, uow.now))
    new = Referral(
        referral_id=uow.ids.new(),
        case_id=case.case_id,
        place_code=case.place_code,
        set_id=old.set_id,
        item_id=old.item_id,
        department=department,
        desk=desk_of(policy, department),
        programme=command.programme,
        needs_consent=needed,
        state=opening_state(needed, consent),
        created_at=uow.now,
        consent_id=consent.consent_id if consent else None,
        reissue_of=old.referral_id,
    )
    await REFERRALS.add(uow, new)  # No other referral of the item is alive: the old one was, and its case is locked.
    await issue_ready(uow, policy, case)
    return await get_referral(uow, new.referral_id)


@refuses(ReferralNotFound, ReferralInState)
async def withdraw_referral(uow: UnitOfWork, command: WithdrawReferral) -> Referral:
    """Give a returned referral up: it goes nowhere else."""
    _, referral = await _lock_referral(uow, command.referral_id)
    withdrawn = replace(moved(referral, Transition.WITHDRAW, uow.now), reason_code=command.reason_code)
    await REFERRALS.save(uow, withdrawn)
    await join_if_complete(uow, withdrawn.set_id)
    return withdrawn


@refuses(ReferralNotFound, ReferralInState, ResultTold)
async def record_result_notice(uow: UnitOfWork, command: RecordResultNotice) -> Referral:
    """Record that the person was told what came of a referral, once."""
    _, referral = await _lock_referral(uow, command.referral_id)
    if referral.state not in ANSWERED:
        raise ReferralInState(referral_id=referral.referral_id, state=referral.state)
    if referral.told_at is not None:
        raise ResultTold(referral_id=referral.referral_id)
    told = replace(referral, told_at=uow.now, told_by=uow.actor.subject, told_means=command.means, version=referral.version + 1)
    await REFERRALS.save(uow, told)
    return told


async def _lock_referral(uow: UnitOfWork, referral_id: str) -> tuple[ReferredCase, Referral]:
    """Lock a referral's case and return both as they now are. Raises `ReferralNotFound`."""
    case = await CASES.lock(uow, (await get_referral(uow, referral_id)).case_id)
    if case is None:
        raise ReferralNotFound(referral_id=referral_id)
    referral = await get_referral(uow, referral_id)
    uow.check_version(referral.version)
    return case, referral
