"""What was recorded as handed over and was not."""

from disbursement.domain.revocations import Revocation
from disbursement.repository.tables import revocation
from shared.store.db import UnitOfWork
from shared.store.rows import Rows

REVOCATIONS = Rows(revocation, Revocation, key="revocation_id")


async def waiting_revocation(uow: UnitOfWork, payment_id: str | None, issue_id: str | None) -> Revocation | None:
    """Return the revocation of a payment, or of a hand-over, that nobody has answered yet; payment or goods must be locked."""
    found = await REVOCATIONS.select(uow, "WHERE (payment_id = $1 OR issue_id = $2) AND state = 'proposed'", payment_id, issue_id)
    return found[0] if found else None
