"""What stands around a case, read in one round trip: every answer about a case shows it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from intake.domain.handovers import Handover
from intake.domain.relief import VillageRelief
from intake.domain.transfers import Transfer
from intake.repository.handovers import HANDOVERS
from intake.repository.relief import RELIEFS
from intake.repository.transfers import TRANSFERS
from shared.store.db import UnitOfWork
from shared.store.rows import Rows

R = TypeVar("R")

AROUND = f"""
SELECT ARRAY(SELECT ROW({HANDOVERS.columns("h")}) FROM handover h WHERE h.case_id = $1 ORDER BY h.offered_at, h.handover_id) AS handovers,
       ARRAY(SELECT ROW({TRANSFERS.columns("t")}) FROM transfer t WHERE t.case_id = $1 ORDER BY t.requested_at, t.transfer_id) AS transfers,
       ARRAY(SELECT ROW({RELIEFS.columns("r")}) FROM village_relief r WHERE r.case_id = $1 ORDER BY r.recorded_at, r.relief_id) AS reliefs
"""  # noqa: S608  # Names of the model, never input.


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Offers of a case's duty, where it was moved, and what the village gave; each earliest first."""

    handovers: Sequence[Handover]
    transfers: Sequence[Transfer]
    village_relief: Sequence[VillageRelief]


async def surroundings_of(uow: UnitOfWork, case_id: str) -> Surroundings:
    """Return what stands around a case."""
    [row] = await uow.sql(AROUND, case_id)
    return Surroundings(_records(HANDOVERS, row.handovers), _records(TRANSFERS, row.transfers), _records(RELIEFS, row.reliefs))


def _records(rows: Rows[R], found: Sequence[Any]) -> list[R]:
    return [rows.record(dict(zip(rows.names, one, strict=True))) for one in found]
