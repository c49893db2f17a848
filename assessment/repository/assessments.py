"""Assessments, and the proofs of their facts."""

from typing import Any

from assessment.domain.assessments import Assessment, WholeAssessment
from assessment.domain.proofs import FactProof
from assessment.repository.notices import NOTICES
from assessment.repository.tables import assessment, fact_proof
from shared.events.contracts.assessment import Attachment
from shared.store.db import UnitOfWork
from shared.store.rows import LostRow, Rows

ASSESSMENTS = Rows(assessment, Assessment, key="case_id")
PROOFS = Rows(fact_proof, FactProof, key="proof_id")

BELONGINGS = f"""
ARRAY(SELECT ROW({PROOFS.columns("p")}) FROM fact_proof p WHERE p.case_id = a.case_id ORDER BY p.proof_id) AS proofs,
ARRAY(SELECT ROW({NOTICES.columns("n")}) FROM notice n WHERE n.case_id = a.case_id ORDER BY n.notice_id) AS notices
"""  # noqa: S608  # Here and below: joined from constants.
"""What belongs to an assessment. Read with it they take 105 µs of this process and 50 of PostgreSQL; in three statements, 165 and 70
(2026-11-26). As rows, not JSON, which would give instants in the session's time zone."""

GET_WHOLE = f"SELECT {ASSESSMENTS.columns('a')}, {BELONGINGS} FROM assessment a WHERE a.case_id = $1"  # noqa: S608
_CHANGED = ", ".join(f"{name} = ${at}" for at, name in enumerate(ASSESSMENTS.names, 1) if name != "case_id")
SAVE_WHOLE = f"UPDATE assessment a SET {_CHANGED} WHERE a.case_id = ${ASSESSMENTS.names.index('case_id') + 1} RETURNING {BELONGINGS}"  # noqa: S608

MOVED = ("fact_proof", "notice", "objection")
"""The tables of what belongs to an assessment: it moves with it."""


async def begin_assessment(uow: UnitOfWork, case_id: str, place_code: str) -> Assessment:
    """Lock and return an assessment, made first if nothing was known of the case yet."""
    fresh = Assessment(case_id=case_id, place_code=place_code)
    if await ASSESSMENTS.add_if_new(uow, fresh, on="(case_id)"):
        return fresh
    [case] = await ASSESSMENTS.select(uow, "WHERE case_id = $1 FOR UPDATE", case_id)
    return case


async def get_whole(uow: UnitOfWork, case_id: str) -> WholeAssessment | None:
    """Return an assessment with what belongs to it, or None when there is none in the actor's jurisdiction."""
    rows = await uow.sql(GET_WHOLE, case_id)
    return _whole(ASSESSMENTS.record(rows[0]), rows[0]) if rows else None


async def save_whole(uow: UnitOfWork, case: Assessment) -> WholeAssessment:
    """Store a locked assessment, and return it with what belongs to it by now: its new notice is to be stored first. Raises `LostRow`."""
    rows = await uow.sql(SAVE_WHOLE, *ASSESSMENTS.values(case))
    if not rows:
        raise LostRow(assessment.name)
    uow.mark_changed(case.case_id)
    return _whole(case, rows[0])


async def move_belongings(uow: UnitOfWork, case_id: str, place_code: str) -> None:
    """Let what belongs to an assessment be at its place."""
    for table in MOVED:
        await uow.sql(f"UPDATE {table} SET place_code = $2 WHERE case_id = $1", case_id, place_code)  # noqa: S608  # Constants.


async def attachments_of(uow: UnitOfWork, case_id: str) -> tuple[Attachment, ...]:
    """Return the proofs of a case's facts by their digests, oldest first."""
    rows = await uow.sql("SELECT kind, attachment_sha256 FROM fact_proof WHERE case_id = $1 ORDER BY proof_id", case_id)
    return tuple(Attachment(kind=row.kind, sha256=row.attachment_sha256) for row in rows)


async def is_proved(uow: UnitOfWork, case_id: str) -> bool:
    """Tell whether there is a proof of a case's facts."""
    [row] = await uow.sql("SELECT EXISTS (SELECT FROM fact_proof WHERE case_id = $1)", case_id)
    return bool(row[0])


def _whole(case: Assessment, row: Any) -> WholeAssessment:
    return WholeAssessment(
        case,
        proofs=[PROOFS.record(dict(zip(PROOFS.names, one, strict=True))) for one in row.proofs],
        notices=[NOTICES.record(dict(zip(NOTICES.names, one, strict=True))) for one in row.notices],
    )
