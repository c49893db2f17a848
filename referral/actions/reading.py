"""Reading: row-level security keeps everybody in their jurisdiction, and here departments are kept to their own referrals."""

from dataclasses import replace

from referral.domain.consents import Consent
from referral.domain.referrals import CaseReferrals, Referral, ReferralFilter, is_kept_to_own, may_see
from referral.domain.refusals import ConsentNotFound, ReferralNotFound
from referral.repository.cases import consents_of_case
from referral.repository.referrals import REFERRALS, all_of_case, page_of_referrals
from shared.kit.errors import refuses
from shared.kit.refusals import CaseNotFound
from shared.store.db import UnitOfWork


@refuses(ReferralNotFound)
async def get_referral(uow: UnitOfWork, referral_id: str) -> Referral:
    """Return a referral."""
    referral = await REFERRALS.get(uow, referral_id)
    if referral is None or not may_see(uow.actor, referral):
        raise ReferralNotFound(referral_id=referral_id)
    return referral


async def list_referrals(uow: UnitOfWork, wanted: ReferralFilter, before: str | None, limit: int) -> list[Referral]:
    """Return referrals, newest first."""
    if is_kept_to_own(uow.actor):
        own = uow.actor.department
        if own is None or wanted.department not in (None, own):
            return []
        wanted = replace(wanted, department=own, only_issued=True)
    return await page_of_referrals(uow, wanted, before, limit)


@refuses(CaseNotFound)
async def get_case_referrals(uow: UnitOfWork, case_id: str) -> CaseReferrals:
    """Return all that was asked for a case; a department is not shown how the others answered."""
    asked = await all_of_case(uow, case_id)
    if asked is None:
        raise CaseNotFound(case_id=case_id)
    if not is_kept_to_own(uow.actor):
        return asked
    visible = [one for one in asked.referrals if may_see(uow.actor, one)]
    if not visible:
        raise CaseNotFound(case_id=case_id)
    return CaseReferrals(asked.case, [], visible)


@refuses(CaseNotFound)
async def list_consents(uow: UnitOfWork, case_id: str) -> list[Consent]:
    """Return what the person said, latest first."""
    await get_case_referrals(uow, case_id)
    kept = is_kept_to_own(uow.actor)
    return [one for one in await consents_of_case(uow, case_id) if not kept or one.department == uow.actor.department]


@refuses(CaseNotFound, ConsentNotFound)
async def get_consent(uow: UnitOfWork, case_id: str, consent_id: str) -> Consent:
    """Return one thing the person said."""
    consent = next((one for one in await list_consents(uow, case_id) if one.consent_id == consent_id), None)
    if consent is None:
        raise ConsentNotFound(consent_id=consent_id)
    return consent
