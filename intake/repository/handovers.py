"""Offers of the duty; of a case at most one is pending."""

from intake.domain.handovers import Handover
from intake.repository.tables import handover
from shared.store.db import UnitOfWork
from shared.store.rows import Rows

HANDOVERS = Rows(handover, Handover, key="handover_id")


async def handovers_of_case(uow: UnitOfWork, case_id: str) -> list[Handover]:
    """Return the offers of a case's duty, earliest first."""
    return await HANDOVERS.select(uow, "WHERE case_id = $1 ORDER BY offered_at, handover_id", case_id)
