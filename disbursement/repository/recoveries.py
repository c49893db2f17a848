"""Money asked back."""

from disbursement.domain.recoveries import Recovery
from disbursement.repository.tables import recovery
from shared.store.db import UnitOfWork
from shared.store.rows import Rows

RECOVERIES = Rows(recovery, Recovery, key="recovery_id")

ASKED_BACK = "SELECT coalesce(sum(amount_fen), 0) AS fen FROM recovery WHERE payment_id = $1 AND closed_at IS NULL"


async def recovered_fen(uow: UnitOfWork, payment_id: str) -> int:
    """Return how much of a payment was asked back so far and is not closed; the payment must be locked."""
    [row] = await uow.sql(ASKED_BACK, payment_id)
    return int(row.fen)


async def lock_recoveries(uow: UnitOfWork, payment_id: str) -> list[Recovery]:
    """Lock the demands for money of a payment that are not closed, in the order in which they were made; the payment must be locked."""
    return await RECOVERIES.select(uow, "WHERE payment_id = $1 AND closed_at IS NULL ORDER BY recovery_id FOR UPDATE", payment_id)
