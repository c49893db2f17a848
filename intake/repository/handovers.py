"""Offers of the duty; of a case at most one is pending."""

from intake.domain.handovers import Handover
from intake.repository.tables import handover
from shared.store.db import UnitOfWork
from shared.store.rows import Rows

HANDOVERS = Rows(handover, Handover, key="handover_id")


OFFERED_TO = """
SELECT h.case_id::text FROM handover h JOIN intake_case c USING (case_id)
WHERE h.state = 'offered' AND h.to_officer = $1 AND c.closed_at IS NULL
"""


async def cases_offered_to(uow: UnitOfWork, officer: str) -> frozenset[str]:
    """Return the open cases whose duty was offered to an officer who has not answered."""
    return frozenset(row.case_id for row in await uow.sql(OFFERED_TO, officer))


async def handovers_of_case(uow: UnitOfWork, case_id: str) -> list[Handover]:
    """Return the offers of a case's duty, earliest first."""
    return await HANDOVERS.select(uow, "WHERE case_id = $1 ORDER BY offered_at, handover_id", case_id)
