"""Reading: row-level security keeps everybody in their jurisdiction, and here departments are kept to their own orders."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from referral import repository
from referral.domain.refusals import ConsentNotFound, ReferralNotFound
from referral.rules import ONLY_OWN_DEPARTMENT, ApprovedSet, CaseFile, Consent, Referral, ReferralFilter
from shared.kit.principal import Principal
from shared.kit.refusals import CaseNotFound
from shared.store.db import UnitOfWork


@dataclass(frozen=True, slots=True)
class CaseReferrals:
    """All that was asked for a case."""

    case: CaseFile
    sets: Sequence[ApprovedSet]
    referrals: Sequence[Referral]


async def seen(uow: UnitOfWork, referral_id: str) -> Referral:
    """Return an order. Raises `ReferralNotFound`."""
    found = await repository.get(uow, referral_id)
    if found is None or not may_see(uow.actor, found):
        raise ReferralNotFound(referral_id=referral_id)
    return found


async def listed(uow: UnitOfWork, wanted: ReferralFilter, before: str | None, limit: int) -> list[Referral]:
    """Return orders, newest first."""
    if is_kept_to_own(uow.actor):
        own = uow.actor.department
        if own is None or wanted.department not in (None, own):
            return []
        wanted = replace(wanted, department=own, only_issued=True)
    return await repository.listed(uow, wanted, before, limit)


async def case_referrals(uow: UnitOfWork, case_id: str) -> CaseReferrals:
    """Return all that was asked for a case; a department is not shown how the others answered. Raises `CaseNotFound`."""
    case, visible = await _visible(uow, case_id)
    return CaseReferrals(case, [] if is_kept_to_own(uow.actor) else await repository.sets_of(uow, case_id), visible)


async def consents(uow: UnitOfWork, case_id: str) -> list[Consent]:
    """Return what the person said, latest first. Raises `CaseNotFound`."""
    await _visible(uow, case_id)
    kept = is_kept_to_own(uow.actor)
    return [one for one in await repository.consents_of(uow, case_id) if not kept or one.department == uow.actor.department]


async def consent(uow: UnitOfWork, case_id: str, consent_id: str) -> Consent:
    """Return one thing the person said. Raises `CaseNotFound`, `ConsentNotFound`."""
    found = next((one for one in await consents(uow, case_id) if one.consent_id == consent_id), None)
    if found is None:
        raise ConsentNotFound(consent_id=consent_id)
    return found


def is_kept_to_own(actor: Principal) -> bool:
    """Tell whether somebody sees their own department's orders only."""
    return bool(actor.roles & ONLY_OWN_DEPARTMENT)


def may_see(actor: Principal, order: Referral) -> bool:
    """Tell whether somebody may see an order. A department sees what it was asked, and only once it was asked.

    Before the person agreed, not even that there is such a case may reach a charity (个人信息保护法 §23).
    """
    return not is_kept_to_own(actor) or (actor.department == order.department and order.issued_at is not None)


async def _visible(uow: UnitOfWork, case_id: str) -> tuple[CaseFile, list[Referral]]:
    case = await repository.case_of(uow, case_id)
    orders = [one for one in await repository.of_case(uow, case_id) if may_see(uow.actor, one)]
    if case is None or (is_kept_to_own(uow.actor) and not orders):
        raise CaseNotFound(case_id=case_id)
    return case, orders
