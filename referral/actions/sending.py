"""What the sender does with a referral: sends a returned one elsewhere, gives one up that nobody answers, tells the person the result."""

from dataclasses import replace

from referral.actions.issuing import emit_begun, emit_dropped, result_due, save_and_join
from referral.domain.departments import desk_of, needs_consent
from referral.domain.referrals import (
    ANSWERED,
    WITH_DEPARTMENT,
    Branch,
    RecordResultNotice,
    Referral,
    ReferralState,
    ReissueReferral,
    Transition,
    WithdrawReferral,
    issued_if_ready,
    may_see,
    moved,
    opening_state,
)
from referral.domain.refusals import (
    CaseStopped,
    ConsentRefused,
    DepartmentHasTime,
    PersonHasTime,
    ReferralInState,
    ReferralNotFound,
    ResultTold,
    ReturnedTwice,
    UnknownDepartment,
)
from referral.repository.cases import latest_consents
from referral.repository.referrals import REFERRALS, lock_branch, times_asked
from shared.events.contracts.referral import ReferralResultTold
from shared.kit.errors import refuses
from shared.kit.refusals import ProgrammeNotOfDepartment
from shared.run.context import Context
from shared.store.db import UnitOfWork

PERSONS_CLOCK = "referral_consent"
"""The clock of the profile that tells how long the person has to say whether a department may be asked."""

ASKED_AT_MOST = 2
"""How often a department is sent one item: a return by mistake is mended, and none goes to and fro for ever with all its days each time."""


@refuses(
    ReferralNotFound,
    ReferralInState,
    CaseStopped,
    UnknownDepartment,
    ProgrammeNotOfDepartment,
    ConsentRefused,
    ReturnedTwice,
)
async def reissue_referral(uow: UnitOfWork, ctx: Context, command: ReissueReferral) -> Referral:
    """Send a returned referral to another department, or once more to the same; return the new one."""
    policy, department = ctx.policy(uow.now), command.department
    if department not in policy.departments:
        raise UnknownDepartment(department=department)
    if not policy.has_programme(department, command.programme):
        raise ProgrammeNotOfDepartment(department=department, programme=command.programme)
    branch = await _lock_visible(uow, command.referral_id)
    case, old = branch.case, branch.referral
    if case.stopped_reason is not None:
        raise CaseStopped(case_id=case.case_id)
    needed = needs_consent(policy, department, command.programme)
    consent = (await latest_consents(uow, case.case_id)).get(department) if needed else None
    if consent is not None and not consent.given:
        raise ConsentRefused(department=department)
    reissued = moved(old, Transition.REISSUE, uow.now)  # Before the question below: what never came back is refused for that.
    if await times_asked(uow, old, department) >= ASKED_AT_MOST:
        raise ReturnedTwice(department=department)
    await REFERRALS.save(uow, reissued)
    begun = Referral(
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
    new = issued_if_ready(replace(branch, referral=begun), uow.now)
    await REFERRALS.add(uow, new.referral)  # No other referral of the item is alive: the old one was, and its case is locked.
    await emit_begun(uow, ctx, new)
    if not may_see(uow.actor, new.referral):
        raise ReferralNotFound(referral_id=begun.referral_id)
    return new.referral


@refuses(ReferralNotFound, ReferralInState, DepartmentHasTime, PersonHasTime)
async def withdraw_referral(uow: UnitOfWork, ctx: Context, command: WithdrawReferral) -> Referral:
    """Give a referral up that came back, or that waits for a department or a person whose time is over."""
    branch = await _lock_visible(uow, command.referral_id)
    withdrawn = replace(moved(branch.referral, Transition.WITHDRAW, uow.now), reason_code=command.reason_code)
    _check_time_is_over(uow, ctx, branch.referral)
    dropped = replace(branch, referral=withdrawn)
    emit_dropped(uow, dropped, command.reason_code)
    await save_and_join(uow, dropped)
    return withdrawn


@refuses(ReferralNotFound, ReferralInState, ResultTold)
async def record_result_notice(uow: UnitOfWork, command: RecordResultNotice) -> Referral:
    """Record, once for each answer, that the person was told what came of a referral: until then its case does not close as done."""
    branch = await _lock_visible(uow, command.referral_id)
    referral = branch.referral
    if referral.state not in ANSWERED:
        raise ReferralInState(referral_id=referral.referral_id, state=referral.state)
    if referral.told_at is not None:
        raise ResultTold(referral_id=referral.referral_id)
    told_by = uow.actor.subject
    told = replace(referral, told_at=uow.now, told_by=told_by, told_means=command.means, version=referral.version + 1)
    await REFERRALS.save(uow, told)
    event = ReferralResultTold(referral_id=told.referral_id, means=command.means, told_by=told_by)
    uow.emit(told, event, policy=branch.approval.policy_version)
    return told


def _check_time_is_over(uow: UnitOfWork, ctx: Context, referral: Referral) -> None:
    """Let whoever was asked have the time that the profile gave then. Raises `DepartmentHasTime`, `PersonHasTime`."""
    refusal: type[DepartmentHasTime | PersonHasTime]
    if referral.state in WITH_DEPARTMENT and referral.issued_at is not None:
        due_at, refusal = result_due(ctx, referral, referral.issued_at), DepartmentHasTime
    elif referral.state is ReferralState.AWAITING_CONSENT:
        rule, refusal = ctx.policy(referral.created_at).clocks[PERSONS_CLOCK], PersonHasTime
        due_at = ctx.calendar.deadline(referral.created_at, rule.limit, public=rule.public).due_at
    else:
        return
    if uow.now < due_at:
        raise refusal(referral_id=referral.referral_id, due_at=due_at.isoformat())


async def _lock_visible(uow: UnitOfWork, referral_id: str) -> Branch:
    """Lock a referral with its case and approval and return them. Raises `ReferralNotFound`, and `VersionMismatch` in a request."""
    branch = await lock_branch(uow, referral_id)
    if branch is None or not may_see(uow.actor, branch.referral):
        raise ReferralNotFound(referral_id=referral_id)
    uow.check_version(branch.referral.version)
    return branch
