"""Recording what the person says about a charity, before or after the approval."""

from dataclasses import replace

from referral.actions.issuing import emit_dropped, emit_issued, save_and_join
from referral.domain.cases import ReferredCase
from referral.domain.consents import Consent, RecordConsent
from referral.domain.departments import asks_consent
from referral.domain.referrals import MACHINE, Branch, Transition, issued_if_ready, moved
from referral.domain.refusals import CaseStopped, ConsentNotNeeded, EvidenceNeeded, UnknownDepartment
from referral.repository.cases import CASES, CONSENTS
from referral.repository.referrals import branches_of_case
from shared.events.contracts.referral import ConsentRecorded
from shared.kit.errors import refuses
from shared.kit.refusals import CaseNotFound
from shared.run.context import Context
from shared.store.db import UnitOfWork

SAID_NO = "consent_refused"
"""Why a referral is given up to which the person did not agree."""


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
    needing = await _needing_consent(uow, case.case_id, command.department)
    if not needing and not asks_consent(policy, command.department):
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
    await _follow(uow, ctx, consent, needing)
    return consent


async def _lock_live_case(uow: UnitOfWork, case_id: str) -> ReferredCase:
    case = await CASES.lock(uow, case_id)
    if case is None:
        raise CaseNotFound(case_id=case_id)
    if case.stopped_reason is not None:
        raise CaseStopped(case_id=case_id)
    return case


async def _needing_consent(uow: UnitOfWork, case_id: str, department: str) -> list[Branch]:
    """Return the referrals that need a consent, as the approval may ask for one where the policy of today does not."""
    return [one for one in await branches_of_case(uow, case_id) if one.referral.needs_consent and one.referral.department == department]


async def _follow(uow: UnitOfWork, ctx: Context, consent: Consent, needing: list[Branch]) -> None:
    transition = Transition.CONSENT if consent.given else Transition.DISSENT
    concerned = [one for one in needing if MACHINE.may(one.referral, transition)]
    if not consent.given:  # They end, and any may be the last one of its approval: approvals are joined in the order of their ids.
        concerned.sort(key=lambda one: one.approval.set_id)
    for branch in concerned:
        answered = replace(moved(branch.referral, transition, uow.now), consent_id=consent.consent_id)
        followed = issued_if_ready(replace(branch, referral=answered), uow.now)
        if consent.given:
            await emit_issued(uow, ctx, followed)
        else:
            emit_dropped(uow, followed, SAID_NO)
        await save_and_join(uow, followed)
