"""Every SQL statement of referral."""

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from sqlalchemy import RowMapping, insert, select, update
from sqlalchemy.dialects.postgresql import insert as upsert

from referral.models import branch, branch_set, consent, known_case
from referral.rules import Branch, Consent, KnownCase, State
from shared.db import UnitOfWork


async def hold(uow: UnitOfWork, case_id: str, place_code: str) -> KnownCase:
    """Lock and return what is known of a case, made first if nothing was heard of it yet."""
    fresh: dict[str, Any] = {"case_id": case_id, "place_code": place_code, "person_ref": None, "hardship_codes": [], "ended": False}
    await uow.execute(upsert(known_case).values(fresh).on_conflict_do_nothing())
    held = await lock(uow, case_id)
    assert held is not None, "a case is in one place only"
    return held


async def lock(uow: UnitOfWork, case_id: str) -> KnownCase | None:
    """Lock and return what is known of a case, or None when nothing is in the actor's jurisdiction."""
    row = (await uow.execute(select(known_case).where(known_case.c.case_id == case_id).with_for_update())).mappings().one_or_none()
    return KnownCase(**{**row, "hardship_codes": tuple(row["hardship_codes"])}) if row is not None else None


async def save_case(uow: UnitOfWork, case: KnownCase) -> None:
    """Store what is known of a locked case."""
    values = {**asdict(case), "hardship_codes": list(case.hardship_codes)}
    await uow.execute(update(known_case).where(known_case.c.case_id == case.case_id).values(values))


async def add_set(uow: UnitOfWork, set_id: str, case: KnownCase) -> None:
    """Store a new set of branches."""
    await uow.execute(insert(branch_set).values(set_id=set_id, case_id=case.case_id, place_code=case.place_code))


async def unjoined(uow: UnitOfWork, case_id: str) -> list[str]:
    """Return the sets of a case that are not joined yet."""
    query = select(branch_set.c.set_id).where(branch_set.c.case_id == case_id, branch_set.c.joined_at.is_(None))
    return list((await uow.execute(query.order_by(branch_set.c.set_id))).scalars())


async def set_joined(uow: UnitOfWork, set_id: str) -> None:
    """Store that a set is joined."""
    await uow.execute(update(branch_set).where(branch_set.c.set_id == set_id).values(joined_at=uow.now))


async def add_branch(uow: UnitOfWork, made: Branch) -> None:
    """Store a new branch."""
    await uow.execute(insert(branch).values(asdict(made)))


async def save_branch(uow: UnitOfWork, made: Branch) -> None:
    """Store a branch as it now is."""
    await uow.execute(update(branch).where(branch.c.referral_id == made.referral_id).values(asdict(made)))


async def branch_of(uow: UnitOfWork, referral_id: str) -> Branch | None:
    """Return a branch, or None when there is none in the actor's jurisdiction."""
    row = (await uow.execute(select(branch).where(branch.c.referral_id == referral_id))).mappings().one_or_none()
    return _branch(row) if row is not None else None


async def branches_of(uow: UnitOfWork, case_id: str) -> list[Branch]:
    """Return all branches of a case, oldest first."""
    query = select(branch).where(branch.c.case_id == case_id).order_by(branch.c.referral_id)
    return [_branch(row) for row in (await uow.execute(query)).mappings().all()]


async def listed(uow: UnitOfWork, wanted: Mapping[str, str | None], before: str | None, limit: int) -> list[Branch]:
    """Return branches, newest first, that have the wanted values."""
    query = select(branch).order_by(branch.c.referral_id.desc()).limit(limit)
    for column, value in wanted.items():
        if value is not None:
            query = query.where(branch.c[column] == value)
    if before is not None:
        query = query.where(branch.c.referral_id < before)
    return [_branch(row) for row in (await uow.execute(query)).mappings().all()]


async def add_consent(uow: UnitOfWork, said: Consent) -> None:
    """Store what the person said."""
    await uow.execute(insert(consent).values(asdict(said)))


async def last_consent(uow: UnitOfWork, case_id: str, department: str) -> Consent | None:
    """Return the person's last word on a department, or None."""
    query = select(consent).where(consent.c.case_id == case_id, consent.c.department == department)
    row = (await uow.execute(query.order_by(consent.c.recorded_at.desc(), consent.c.consent_id.desc()).limit(1))).mappings().one_or_none()
    return Consent(**row) if row is not None else None


def _branch(row: RowMapping) -> Branch:
    values: dict[str, Any] = {**row, "state": State(row["state"])}
    return Branch(**values)
