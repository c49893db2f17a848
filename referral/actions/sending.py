"""What the sender does: records consent, sends a returned order elsewhere or gives it up, tells the person the result."""

from dataclasses import dataclass, replace

from referral import repository
from referral.actions.moving import issue_ready, join_if_complete, move
from referral.actions.reading import seen
from referral.domain.refusals import (
    CaseStopped,
    ConsentNotNeeded,
    ConsentRefused,
    EvidenceNeeded,
    ReferralInState,
    ReferralNotFound,
    ResultTold,
    UnknownDepartment,
)
from referral.rules import (
    ANSWERED,
    CaseFile,
    Consent,
    Deed,
    Referral,
    asks_consent,
    desk_of,
    has_programme,
    may,
    needs_consent,
    opening_state,
)
from referral.schemas import GivenBy, Means, ReferralState
from shared.events.contracts.referral import ConsentRecorded
from shared.kit.policy import Policy
from shared.kit.refusals import CaseNotFound, ProgrammeNotOfDepartment
from shared.store.db import UnitOfWork


@dataclass(frozen=True, slots=True)
class Statement:
    """What the person says about one charity."""

    department: str
    given: bool
    evidence_sha256: str | None
    given_by: GivenBy


async def record_consent(uow: UnitOfWork, policy: Policy, case_id: str, stated: Statement) -> Consent:
    """Record what the person says, before or after the approval; what waited for a yes goes out, after a no nobody is asked.

    A no that comes after the charity was asked is kept and holds from then on. Raises `CaseNotFound`, `CaseStopped`,
    `UnknownDepartment`, `ConsentNotNeeded`, `EvidenceNeeded`.
    """
    if stated.department not in policy.departments:
        raise UnknownDepartment(department=stated.department)
    if stated.given and stated.evidence_sha256 is None:
        raise EvidenceNeeded
    case = await _live_case(uow, case_id)
    if not asks_consent(policy, stated.department) and not await _waits_for(uow, case_id, stated.department):
        raise ConsentNotNeeded(department=stated.department)
    consent = Consent(
        consent_id=uow.ids.new(),
        case_id=case_id,
        place_code=case.place_code,
        department=stated.department,
        given=stated.given,
        given_by=stated.given_by,
        evidence_sha256=stated.evidence_sha256,
        recorded_by=uow.actor.subject,
        recorded_at=uow.now,
    )
    await repository.add_consent(uow, consent)
    said = ConsentRecorded(consent_id=consent.consent_id, department=consent.department, given=consent.given)
    uow.emit(case, said, policy=policy.version)
    await _follow(uow, policy, case, consent)
    return consent


async def reissue(uow: UnitOfWork, policy: Policy, referral_id: str, department: str, programme: str) -> Referral:
    """Send a returned order to another department. Return the new one.

    Raises `ReferralNotFound`, `ReferralInState`, `CaseStopped`, `UnknownDepartment`, `ProgrammeNotOfDepartment`, `ConsentRefused`.
    """
    if department not in policy.departments:
        raise UnknownDepartment(department=department)
    if not has_programme(policy, department, programme):
        raise ProgrammeNotOfDepartment(department=department, programme=programme)
    case, old = await _locked(uow, referral_id)
    if case.stopped_reason is not None:
        raise CaseStopped(case_id=case.case_id)
    needed = needs_consent(policy, department, programme)
    consent = await repository.latest_consent(uow, case.case_id, department) if needed else None
    if consent is not None and not consent.given:
        raise ConsentRefused(department=department)
    await move(uow, old, Deed.REISSUE)
    new = Referral(
        referral_id=uow.ids.new(),
        case_id=case.case_id,
        place_code=case.place_code,
        set_id=old.set_id,
        item_id=old.item_id,
        department=department,
        desk=desk_of(policy, department),
        programme=programme,
        needs_consent=needed,
        state=opening_state(needed, consent),
        created_at=uow.now,
        consent_id=consent.consent_id if consent else None,
        reissue_of=old.referral_id,
    )
    await repository.add(uow, new)
    await issue_ready(uow, policy, case)
    return await seen(uow, new.referral_id)


async def withdraw(uow: UnitOfWork, referral_id: str, reason_code: str) -> Referral:
    """Give a returned order up: it goes nowhere else. Raises `ReferralNotFound`, `ReferralInState`."""
    _, referral = await _locked(uow, referral_id)
    moved = await move(uow, referral, Deed.WITHDRAW, reason_code=reason_code)
    await join_if_complete(uow, moved.set_id)
    return moved


async def tell_result(uow: UnitOfWork, referral_id: str, means: Means) -> Referral:
    """Note that the person was told what came of an order, once. Raises `ReferralNotFound`, `ReferralInState`, `ResultTold`."""
    _, referral = await _locked(uow, referral_id)
    if referral.state not in ANSWERED:
        raise ReferralInState(referral_id=referral_id, state=referral.state)
    if referral.told_at is not None:
        raise ResultTold(referral_id=referral_id)
    told = replace(referral, told_at=uow.now, told_by=uow.actor.subject, told_means=means, version=referral.version + 1)
    await repository.save(uow, told)
    return told


async def _waits_for(uow: UnitOfWork, case_id: str, department: str) -> bool:
    """Tell whether an order waits for a consent, as the approval may ask for one where the policy of today does not."""
    return any(one.needs_consent and one.department == department for one in await repository.of_case(uow, case_id))


async def _follow(uow: UnitOfWork, policy: Policy, case: CaseFile, consent: Consent) -> None:
    deed = Deed.CONSENT if consent.given else Deed.DISSENT
    ended: set[str] = set()
    for referral in await repository.of_case(uow, case.case_id):
        if referral.department == consent.department and referral.needs_consent and may(deed, referral):
            moved = await move(uow, referral, deed, consent_id=consent.consent_id)
            if moved.state is ReferralState.WITHOUT_CONSENT:
                ended.add(moved.set_id)
    await issue_ready(uow, policy, case)
    for set_id in sorted(ended):
        await join_if_complete(uow, set_id)


async def _live_case(uow: UnitOfWork, case_id: str) -> CaseFile:
    case = await repository.lock_case(uow, case_id)
    if case is None:
        raise CaseNotFound(case_id=case_id)
    if case.stopped_reason is not None:
        raise CaseStopped(case_id=case_id)
    return case


async def _locked(uow: UnitOfWork, referral_id: str) -> tuple[CaseFile, Referral]:
    """Lock an order's case and return both as they now are. Raises `ReferralNotFound`."""
    found = await seen(uow, referral_id)
    case = await repository.lock_case(uow, found.case_id)
    if case is None:
        raise ReferralNotFound(referral_id=referral_id)
    referral = await seen(uow, referral_id)
    uow.check_version(referral.version)
    return case, referral
