"""Cases that stopped."""

from shared.store.db import UnitOfWork

STOP = "INSERT INTO stopped_case (case_id, place_code, reason_code, heard_at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING"


async def note_stopped(uow: UnitOfWork, case_id: str, place_code: str, reason_code: str) -> None:
    """Note that nothing more is to be paid for a case; the first reason stays."""
    await uow.sql(STOP, case_id, place_code, reason_code, uow.now)


async def why_stopped(uow: UnitOfWork, case_id: str) -> str | None:
    """Return why nothing more is to be paid for a case, or None."""
    rows = await uow.sql("SELECT reason_code FROM stopped_case WHERE case_id = $1", case_id)
    return rows[0].reason_code if rows else None
