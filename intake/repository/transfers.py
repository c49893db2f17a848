"""Transfers of cases; of a case at most one is pending."""

from intake.domain.cases import Case
from intake.domain.transfers import Transfer
from intake.repository.cases import CASES
from intake.repository.tables import transfer
from shared.store.db import UnitOfWork
from shared.store.rows import Rows

TRANSFERS = Rows(transfer, Transfer, key="transfer_id")
LOCK_ASKED = f"SELECT {CASES.columns()} FROM intake_lock_asked($1)"  # noqa: S608  # Names of the model, never input.
UNANSWERED = """
SELECT 'handover' AS what FROM handover WHERE case_id = $1 AND state = 'offered'
UNION ALL SELECT 'transfer' FROM transfer WHERE case_id = $1 AND state = 'requested'
UNION ALL SELECT 'correction' FROM person_correction WHERE case_id = $1 AND state = 'proposed'
"""
TAKE_BACK = f"""
UPDATE transfer SET state = 'withdrawn', answered_at = $2 WHERE case_id = $1 AND state = 'requested' RETURNING {TRANSFERS.columns()}
"""  # noqa: S608  # As above.


async def what_is_unanswered(uow: UnitOfWork, case_id: str) -> frozenset[str]:
    """Return what of a case still waits for its answer: `handover`, the offer of its duty; `transfer`, to take it over; `correction`."""
    return frozenset(row.what for row in await uow.sql(UNANSWERED, case_id))


async def take_back_requests(uow: UnitOfWork, case_id: str) -> list[Transfer]:
    """Take back the request of a locked case that nobody answered, and return it."""
    return [TRANSFERS.record(row) for row in await uow.sql(TAKE_BACK, case_id, uow.now)]


async def transfers_of_case(uow: UnitOfWork, case_id: str) -> list[Transfer]:
    """Return all transfers of a case."""
    return await TRANSFERS.select(uow, "WHERE case_id = $1", case_id)


async def lock_asked(uow: UnitOfWork, transfer_id: str) -> Case | None:
    """Lock and return the case of a transfer that the actor sees, wherever the case is."""
    rows = await uow.sql(LOCK_ASKED, transfer_id)
    return CASES.record(rows[0]) if rows else None


async def move_case(uow: UnitOfWork, acknowledged: Transfer) -> None:
    """Move a locked case, and what is kept of it, to where a transfer says that is stored as acknowledged."""
    await uow.sql("SELECT intake_move($1)", acknowledged.transfer_id)
