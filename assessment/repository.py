"""Every SQL statement of assessment."""

from collections.abc import Mapping
from dataclasses import asdict, fields
from typing import Any

from sqlalchemy import RowMapping, func, insert, select, update
from sqlalchemy.dialects.postgresql import insert as upsert

from assessment.models import assessment, fact_proof, notice, objection
from assessment.rules.records import (
    Assessment,
    Conference,
    Decision,
    FactProof,
    Formalities,
    Means,
    Notice,
    Objection,
    Relief,
    Review,
    Survey,
)
from assessment.rules.states import State
from shared.store.db import UnitOfWork

PARTS: Mapping[str, type] = {
    "survey": Survey,
    "means": Means,
    "review": Review,
    "decision": Decision,
    "relief": Relief,
    "conference": Conference,
    "formalities": Formalities,
}
COLUMNS = [assessment.c[field.name] for field in fields(Assessment)]


async def lock(uow: UnitOfWork, case_id: str) -> Assessment | None:
    """Lock and return an assessment, or None when there is none in the actor's jurisdiction."""
    row = (await uow.execute(select(*COLUMNS).where(assessment.c.case_id == case_id).with_for_update())).mappings().one_or_none()
    return _assessment(row) if row is not None else None


async def get(uow: UnitOfWork, case_id: str) -> Assessment | None:
    """Return an assessment, or None when there is none in the actor's jurisdiction."""
    row = (await uow.execute(select(*COLUMNS).where(assessment.c.case_id == case_id))).mappings().one_or_none()
    return _assessment(row) if row is not None else None


async def begin(uow: UnitOfWork, case_id: str, place_code: str) -> Assessment:
    """Lock and return an assessment, made first if nothing was heard of the case yet."""
    fresh = Assessment(case_id, place_code)
    await uow.execute(upsert(assessment).values(_plain(asdict(fresh))).on_conflict_do_nothing())
    return await lock(uow, case_id) or fresh


async def save(uow: UnitOfWork, case: Assessment) -> None:
    """Store a locked assessment as it now is."""
    await uow.execute(update(assessment).where(assessment.c.case_id == case.case_id).values(_plain(asdict(case))))


async def listed(uow: UnitOfWork, state: str | None, before: str | None, limit: int) -> list[Assessment]:
    """Return assessments, newest first."""
    query = select(*COLUMNS).order_by(assessment.c.case_id.desc()).limit(limit)
    if state is not None:
        query = query.where(assessment.c.state == state)
    if before is not None:
        query = query.where(assessment.c.case_id < before)
    return [_assessment(row) for row in (await uow.execute(query)).mappings().all()]


async def add_proof(uow: UnitOfWork, proof: FactProof) -> None:
    """Store a proof."""
    await uow.execute(insert(fact_proof).values(asdict(proof)))


async def proofs(uow: UnitOfWork, case_id: str) -> list[FactProof]:
    """Return a case's proofs, oldest first."""
    query = select(fact_proof).where(fact_proof.c.case_id == case_id).order_by(fact_proof.c.proof_id)
    return [FactProof(**row) for row in (await uow.execute(query)).mappings().all()]


async def proof_count(uow: UnitOfWork, case_id: str) -> int:
    """Return how many proofs a case has."""
    count: int = (await uow.execute(select(func.count()).select_from(fact_proof).where(fact_proof.c.case_id == case_id))).scalar_one()
    return count


async def add_notice(uow: UnitOfWork, hung: Notice) -> None:
    """Store a notice."""
    await uow.execute(insert(notice).values(asdict(hung)))


async def save_notice(uow: UnitOfWork, hung: Notice) -> None:
    """Store a notice as it now is."""
    await uow.execute(update(notice).where(notice.c.notice_id == hung.notice_id).values(asdict(hung)))


async def notice_of(uow: UnitOfWork, notice_id: str) -> Notice | None:
    """Return a notice by its id."""
    row = (await uow.execute(select(notice).where(notice.c.notice_id == notice_id))).mappings().one_or_none()
    return Notice(**row) if row is not None else None


async def notices_of_case(uow: UnitOfWork, case_id: str) -> list[Notice]:
    """Return a case's notices, oldest first."""
    query = select(notice).where(notice.c.case_id == case_id).order_by(notice.c.notice_id)
    return [Notice(**row) for row in (await uow.execute(query)).mappings().all()]


async def hanging(uow: UnitOfWork, before: str | None, limit: int) -> list[Notice]:
    """Return the notices that hang now, newest first, of the places that the unit of work sees."""
    query = select(notice).where(notice.c.closed_at.is_(None)).order_by(notice.c.notice_id.desc()).limit(limit)
    if before is not None:
        query = query.where(notice.c.notice_id < before)
    return [Notice(**row) for row in (await uow.execute(query)).mappings().all()]


async def add_objection(uow: UnitOfWork, raised: Objection) -> None:
    """Store an objection."""
    await uow.execute(insert(objection).values(asdict(raised)))


async def save_objection(uow: UnitOfWork, raised: Objection) -> None:
    """Store an objection as it now is."""
    await uow.execute(update(objection).where(objection.c.objection_id == raised.objection_id).values(asdict(raised)))


async def objection_of(uow: UnitOfWork, objection_id: str) -> Objection | None:
    """Return an objection by its id."""
    row = (await uow.execute(select(objection).where(objection.c.objection_id == objection_id))).mappings().one_or_none()
    return Objection(**row) if row is not None else None


async def objections_of(uow: UnitOfWork, case_id: str) -> list[Objection]:
    """Return the objections of a case, oldest first."""
    query = select(objection).where(objection.c.case_id == case_id).order_by(objection.c.objection_id)
    return [Objection(**row) for row in (await uow.execute(query)).mappings().all()]


def _assessment(row: RowMapping) -> Assessment:
    values: dict[str, Any] = {name: tuple(value) if isinstance(value, list) else value for name, value in row.items()}
    values["state"] = State(values["state"])
    for name, part in PARTS.items():
        if values[name] is not None:
            values[name] = part(**{key: tuple(value) if isinstance(value, list) else value for key, value in values[name].items()})
    return Assessment(**values)


def _plain(values: Mapping[str, Any]) -> dict[str, Any]:
    return {name: list(value) if isinstance(value, tuple) else value for name, value in values.items()}
