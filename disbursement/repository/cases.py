"""Cases: those that stopped, and those to which something is owed."""

from collections.abc import Sequence
from dataclasses import dataclass

from shared.store.db import UnitOfWork

STOP = "INSERT INTO stopped_case (case_id, place_code, reason_code, heard_at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING"
SETTLE = "SELECT case_id FROM settle_cases($1, $2, $3, $4)"


@dataclass(frozen=True, slots=True)
class CaseToSettle:
    """A case of which something ends now, or whose decision was heard."""

    case_id: str
    place_code: str
    decided: bool


async def note_stopped(uow: UnitOfWork, case_id: str, place_code: str, reason_code: str) -> None:
    """Note that nothing more is to be paid for a case; the first reason stays."""
    await uow.sql(STOP, case_id, place_code, reason_code, uow.now)


async def why_stopped(uow: UnitOfWork, case_id: str) -> str | None:
    """Return why nothing more is to be paid for a case, or None."""
    rows = await uow.sql("SELECT reason_code FROM stopped_case WHERE case_id = $1", case_id)
    return rows[0].reason_code if rows else None


async def settle_cases(uow: UnitOfWork, cases: Sequence[CaseToSettle]) -> frozenset[str]:
    """Lock cases, note which of them were decided, and return those that were and to which nothing is owed any more.

    The locks are the last ones that a transaction takes before it emits: whoever waits for them waits for a commit.
    """
    places = {one.case_id: one.place_code for one in cases}
    decided = {one.case_id for one in cases if one.decided}
    rows = await uow.sql(SETTLE, list(places), list(places.values()), [case_id in decided for case_id in places], uow.now)
    return frozenset(row.case_id for row in rows)
