"""Assessments, and the proofs of their facts."""

from assessment.domain.assessments import Assessment
from assessment.domain.proofs import FactProof
from assessment.repository.tables import assessment, fact_proof
from shared.store.db import UnitOfWork
from shared.store.rows import Rows

ASSESSMENTS = Rows(assessment, Assessment, key="case_id")
PROOFS = Rows(fact_proof, FactProof, key="proof_id")


async def begin_assessment(uow: UnitOfWork, case_id: str, place_code: str) -> Assessment:
    """Lock and return an assessment, made first if nothing was known of the case yet."""
    fresh = Assessment(case_id=case_id, place_code=place_code)
    if await ASSESSMENTS.add_if_new(uow, fresh, on="(case_id)"):
        return fresh
    [case] = await ASSESSMENTS.select(uow, "WHERE case_id = $1 FOR UPDATE", case_id)
    return case


async def proofs_of_case(uow: UnitOfWork, case_id: str) -> list[FactProof]:
    """Return a case's proofs, oldest first."""
    return await PROOFS.select(uow, "WHERE case_id = $1 ORDER BY proof_id", case_id)
