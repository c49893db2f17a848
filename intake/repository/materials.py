"""One-time notices, and the materials that came in. Rows are only added."""

from intake.domain.materials import Materials, OneTimeNotice, ReceivedMaterial
from intake.repository.tables import material, materials
from shared.store.db import UnitOfWork
from shared.store.rows import Rows

NOTICES = Rows(materials, OneTimeNotice, key="case_id")
RECEIVED = Rows(material, ReceivedMaterial, key=("case_id", "material", "sha256"))


async def get_materials(uow: UnitOfWork, case_id: str) -> Materials | None:
    """Return the one-time notice with what came in, or None when none was given."""
    notice = await NOTICES.get(uow, case_id)
    if notice is None:
        return None
    names = await uow.sql("SELECT DISTINCT material FROM material WHERE case_id = $1 ORDER BY material", case_id)
    return Materials(notice, tuple(row.material for row in names))
