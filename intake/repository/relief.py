"""What villages gave at once. Rows are only added."""

from intake.domain.relief import VillageRelief
from intake.repository.tables import village_relief
from shared.store.db import UnitOfWork
from shared.store.rows import Rows

RELIEFS = Rows(village_relief, VillageRelief, key="relief_id")


async def given_fen(uow: UnitOfWork, case_id: str) -> int:
    """Return what the village has given to a case so far."""
    [row] = await uow.sql("SELECT coalesce(sum(amount_fen), 0) FROM village_relief WHERE case_id = $1", case_id)
    return int(row[0])
