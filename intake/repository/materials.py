"""One-time notices, and the materials that came in. Rows are only added."""

from intake.domain.materials import Materials, OneTimeNotice, ReceivedMaterial
from intake.repository.tables import material, materials
from shared.store.db import UnitOfWork
from shared.store.rows import Rows

NOTICES = Rows(materials, OneTimeNotice, key="case_id")
RECEIVED = Rows(material, ReceivedMaterial, key=("case_id", "material", "sha256"))


WITH_RECEIVED = f"""
SELECT {NOTICES.columns("n")}, ARRAY(SELECT DISTINCT m.material FROM material m WHERE m.case_id = n.case_id ORDER BY m.material) AS received
FROM materials n WHERE n.case_id = $1
"""  # noqa: S608  # Joined from constants.


async def get_materials(uow: UnitOfWork, case_id: str) -> Materials | None:
    """Return the one-time notice with what came in, or None when none was given."""
    rows = await uow.sql(WITH_RECEIVED, case_id)
    return Materials(NOTICES.record(rows[0]), tuple(rows[0].received)) if rows else None
