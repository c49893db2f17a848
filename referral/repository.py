"""Every SQL statement of referral."""

from collections.abc import Sequence
from dataclasses import asdict, fields
from typing import Any

from sqlalchemy import Row, Select, select, text, update
from sqlalchemy.dialects.postgresql import insert

from referral.models import approved_set, case_file, consent, referral
from referral.rules import ApprovedSet, CaseFile, Consent, Referral, ReferralFilter
from referral.schemas import ReferralState
from shared.store.db import UnitOfWork

CASE_COLUMNS = [case_file.c[field.name] for field in fields(CaseFile)]
SET_COLUMNS = [approved_set.c[field.name] for field in fields(ApprovedSet)]
CONSENT_COLUMNS = [consent.c[field.name] for field in fields(Consent)]
REFERRAL_COLUMNS = [referral.c[field.name] for field in fields(Referral)]


BEGIN_CASE = """
INSERT INTO case_file (case_id, place_code, hardship_codes) VALUES ($1, $2, '{}')
ON CONFLICT (case_id) DO UPDATE SET case_id = excluded.case_id
RETURNING case_id, place_code, person_ref, hardship_codes, stopped_reason
"""
"""The update changes nothing and locks the row. Each registration of every case is heard with this, the question below and the update: an
event took this process 285 µs when SQLAlchemy built four statements, and takes 42–70 (2026-11-24)."""
HAS_ORDERS = "SELECT EXISTS (SELECT FROM referral WHERE case_id = $1)"
SAVE_CASE = "UPDATE case_file SET place_code = $2, person_ref = $3, hardship_codes = $4, stopped_reason = $5 WHERE case_id = $1"


async def lock_case(uow: UnitOfWork, case_id: str) -> CaseFile | None:
    """Lock and return a case, or None when there is none in the actor's jurisdiction."""
    return await _case(uow, select(*CASE_COLUMNS).where(case_file.c.case_id == case_id).with_for_update())


async def case_of(uow: UnitOfWork, case_id: str) -> CaseFile | None:
    """Return a case, or None when there is none in the actor's jurisdiction."""
    return await _case(uow, select(*CASE_COLUMNS).where(case_file.c.case_id == case_id))


async def begin_case(uow: UnitOfWork, case_id: str, place_code: str) -> CaseFile:
    """Lock and return a case, made first if nothing was heard of it yet."""
    [row] = await uow.sql(BEGIN_CASE, case_id, place_code)
    return CaseFile(row.case_id, row.place_code, row.person_ref, tuple(row.hardship_codes), row.stopped_reason)


async def save_case(uow: UnitOfWork, case: CaseFile) -> None:
    """Store a locked case as it now is."""
    await uow.sql(SAVE_CASE, *(getattr(case, field.name) for field in fields(CaseFile)))


async def add_set(uow: UnitOfWork, new: ApprovedSet) -> None:
    """Store a new approval."""
    await uow.execute(insert(approved_set).values(asdict(new)))


async def set_of(uow: UnitOfWork, set_id: str) -> ApprovedSet:
    """Return an approval, which must be there."""
    return ApprovedSet(*(await uow.execute(select(*SET_COLUMNS).where(approved_set.c.set_id == set_id))).one())


async def sets_of(uow: UnitOfWork, case_id: str) -> list[ApprovedSet]:
    """Return a case's approvals, oldest first."""
    query = select(*SET_COLUMNS).where(approved_set.c.case_id == case_id).order_by(approved_set.c.approved_at, approved_set.c.set_id)
    return [ApprovedSet(*row) for row in (await uow.execute(query)).all()]


async def mark_joined(uow: UnitOfWork, set_id: str) -> bool:
    """Mark an approval as joined; return whether it was not before."""
    unjoined = (approved_set.c.set_id == set_id) & approved_set.c.joined_at.is_(None)
    return (await uow.execute(update(approved_set).where(unjoined).values(joined_at=uow.now))).rowcount == 1


async def add_consent(uow: UnitOfWork, new: Consent) -> None:
    """Store what a person said."""
    await uow.execute(insert(consent).values(asdict(new)))


async def consents_of(uow: UnitOfWork, case_id: str) -> list[Consent]:
    """Return what the person of a case said, latest first."""
    query = select(*CONSENT_COLUMNS).where(consent.c.case_id == case_id).order_by(consent.c.recorded_at.desc(), consent.c.consent_id.desc())
    return [Consent(*row) for row in (await uow.execute(query)).all()]


async def latest_consent(uow: UnitOfWork, case_id: str, department: str) -> Consent | None:
    """Return what the person said last about a charity, or None."""
    return next((one for one in await consents_of(uow, case_id) if one.department == department), None)


async def add(uow: UnitOfWork, new: Referral) -> bool:
    """Store a new order; return False when its item has one that is alive already."""
    statement = (
        insert(referral).values(asdict(new)).on_conflict_do_nothing(index_elements=["item_id"], index_where=text("state <> 'reissued'"))
    )
    return (await uow.execute(statement)).rowcount == 1


async def save(uow: UnitOfWork, one: Referral) -> None:
    """Store an order as it now is; its case must be locked."""
    await uow.execute(update(referral).where(referral.c.referral_id == one.referral_id).values(asdict(one)))


async def get(uow: UnitOfWork, referral_id: str) -> Referral | None:
    """Return an order, or None when there is none in the actor's jurisdiction."""
    found = await _referrals(uow, select(*REFERRAL_COLUMNS).where(referral.c.referral_id == referral_id))
    return found[0] if found else None


async def of_case(uow: UnitOfWork, case_id: str) -> list[Referral]:
    """Return a case's orders, oldest first."""
    return await _referrals(uow, select(*REFERRAL_COLUMNS).where(referral.c.case_id == case_id).order_by(referral.c.referral_id))


async def has_orders(uow: UnitOfWork, case_id: str) -> bool:
    """Tell whether a case has orders."""
    [row] = await uow.sql(HAS_ORDERS, case_id)
    return bool(row[0])


async def of_set(uow: UnitOfWork, set_id: str) -> list[Referral]:
    """Return an approval's orders, oldest first."""
    return await _referrals(uow, select(*REFERRAL_COLUMNS).where(referral.c.set_id == set_id).order_by(referral.c.referral_id))


async def listed(uow: UnitOfWork, wanted: ReferralFilter, before: str | None, limit: int) -> list[Referral]:
    """Return orders, newest first."""
    query = select(*REFERRAL_COLUMNS).order_by(referral.c.referral_id.desc()).limit(limit)
    for name in ("case_id", "state", "department"):
        value = getattr(wanted, name)
        if value is not None:
            query = query.where(referral.c[name] == value)
    if wanted.only_issued:
        query = query.where(referral.c.issued_at.is_not(None))
    if before is not None:
        query = query.where(referral.c.referral_id < before)
    return await _referrals(uow, query)


async def _case(uow: UnitOfWork, query: Select[Any]) -> CaseFile | None:
    row = (await uow.execute(query)).mappings().one_or_none()
    return CaseFile(**{**row, "hardship_codes": tuple(row["hardship_codes"])}) if row is not None else None


async def _referrals(uow: UnitOfWork, query: Select[Any]) -> list[Referral]:
    return [_referral(row) for row in (await uow.execute(query)).all()]


def _referral(row: Row[Any] | Sequence[Any]) -> Referral:
    values: dict[str, Any] = dict(zip((field.name for field in fields(Referral)), row, strict=True))
    return Referral(**values | {"state": ReferralState(values["state"])})
