"""Recording what the person says about a charity, before or after the approval."""

from dataclasses import replace

from referral.actions.issuing import issue_ready, join_if_complete
from referral.domain.cases import ReferredCase
from referral.domain.consents import Consent, RecordConsent
from referral.domain.departments import asks_consent
from referral.domain.referrals import MACHINE, Referral, Transition, moved
from referral.domain.refusals import CaseStopped, ConsentNotNeeded, EvidenceNeeded, UnknownDepartment
from referral.repository.cases import CASES, CONSENTS
from referral.repository.referrals import REFERRALS, referrals_of_case
from shared.events.contracts.referral import ConsentRecorded
from shared.kit.errors import refuses
from shared.kit.policy import Policy
from shared.kit.refusals import CaseNotFound
from shared.run.context import Context
from shared.store.db import UnitOfWork


@refuses(CaseNotFound, CaseStopped, UnknownDepartment, ConsentNotNeeded, EvidenceNeeded)
async def record_consent(uow: UnitOfWork, ctx: Context, command: RecordConsent) -> Consent:
    """Record what the person says; what waited for a yes goes out, after a no nobody is asked.

    A no that comes after the charity was asked is kept and holds from then on.
    """
    policy = ctx.policy(uow.now)
    if command.department not in policy.departments:
        raise UnknownDepartment(department=command.department)
    if command.given and command.evidence_sha256 is None:
        raise EvidenceNeeded
    case = await _lock_live_case(uow, command.case_id)
    if not asks_consent(policy, command.department) and not await _needing_consent(uow, case.case_id, command.department):
        raise ConsentNotNeeded(department=command.department)
    consent = Consent(
        consent_id=uow.ids.new(),
        case_id=case.case_id,
        place_code=case.place_code,
        department=command.department,
        given=command.given,
        given_by=command.given_by,
        evidence_sha256=command.evidence_sha256,
        recorded_by=uow.actor.subject,
        recorded_at=uow.now,
    )
    await CONSENTS.add(uow, consent)
    event = ConsentRecorded(consent_id=consent.consent_id, department=consent.department, given=consent.given)
    uow.emit(consent, event, policy=policy.version)
    await _follow(uow, policy, case, consent)
    return consent


async def _lock_live_case(uow: UnitOfWork, case_id: str) -> ReferredCase:
    case = await CASES.lock(uow, case_id)
    if case is None:
        raise CaseNotFound(case_id=case_id)
    if case.stopped_reason is not None:
        raise CaseStopped(case_id=case_id)
    return case


async def _needing_consent(uow: UnitOfWork, case_id: str, department: str) -> list[Referral]:
    """Return the referrals that need a consent, as the approval may ask for one where the policy of today does not."""
    return [one for one in await referrals_of_case(uow, case_id) if one.needs_consent and one.department == department]


async def _follow(uow: UnitOfWork, policy: Policy, case: ReferredCase, consent: Consent) -> None:
    transition = Transition.CONSENT if consent.given else Transition.DISSENT
    concerned = [one for one in await _needing_consent(uow, case.case_id, consent.department) if MACHINE.may(one, transition)]
    for referral in concerned:
        await REFERRALS.save(uow, replace(moved(referral, transition, uow.now), consent_id=consent.consent_id))
    await issue_ready(uow, policy, case)
    if not consent.given:  # A referral that ended may have been the last one of its approval.
        for set_id in sorted({referral.set_id for referral in concerned}):
            await join_if_complete(uow, set_id)
