"""Money asked back."""

from disbursement.domain.recoveries import Recovery
from disbursement.repository.tables import recovery
from shared.store.db import UnitOfWork
from shared.store.rows import Rows

RECOVERIES = Rows(recovery, Recovery, key="recovery_id")


async def recovered_fen(uow: UnitOfWork, payment_id: str) -> int:
    """Return how much of a payment was asked back so far; the payment must be locked."""
    [row] = await uow.sql("SELECT coalesce(sum(amount_fen), 0) AS fen FROM recovery WHERE payment_id = $1", payment_id)
    return int(row.fen)
