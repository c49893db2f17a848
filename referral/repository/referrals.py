"""Referrals. Whoever changes one has locked its case."""

from referral.domain.referrals import Referral, ReferralFilter
from referral.repository.tables import referral
from shared.store.db import UnitOfWork
from shared.store.rows import Rows

REFERRALS = Rows(referral, Referral, key="referral_id")


async def referrals_of_case(uow: UnitOfWork, case_id: str) -> list[Referral]:
    """Return a case's referrals, oldest first."""
    return await REFERRALS.select(uow, "WHERE case_id = $1 ORDER BY referral_id", case_id)


async def referrals_of_approval(uow: UnitOfWork, set_id: str) -> list[Referral]:
    """Return an approval's referrals, oldest first."""
    return await REFERRALS.select(uow, "WHERE set_id = $1 ORDER BY referral_id", set_id)


async def page_of_referrals(uow: UnitOfWork, wanted: ReferralFilter, before: str | None, limit: int) -> list[Referral]:
    """Return referrals, newest first."""
    equal = {"case_id": wanted.case_id, "state": wanted.state, "department": wanted.department}
    return await REFERRALS.page(uow, equal, before, limit, ["issued_at IS NOT NULL"] if wanted.only_issued else ())
