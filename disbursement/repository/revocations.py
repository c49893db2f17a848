"""What was recorded as handed over and was not."""

from disbursement.domain.revocations import Revocation
from disbursement.repository.tables import revocation
from shared.store.db import UnitOfWork
from shared.store.rows import Rows

REVOCATIONS = Rows(revocation, Revocation, key="revocation_id")


async def waiting_revocation(uow: UnitOfWork, payment_id: str) -> Revocation | None:
    """Return the revocation of a payment that nobody has answered yet; the payment must be locked."""
    found = await REVOCATIONS.select(uow, "WHERE payment_id = $1 AND state = 'proposed'", payment_id)
    return found[0] if found else None
