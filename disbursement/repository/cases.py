"""Cases: those that stopped, those to which something is owed, and what is odd about their details."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from shared.store.db import UnitOfWork

STOP = "INSERT INTO stopped_case (case_id, place_code, reason_code, heard_at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING"
KEEP_FLAGS = """
INSERT INTO case_flags (case_id, flags) VALUES ($1, $2) ON CONFLICT (case_id) DO UPDATE SET flags = excluded.flags
"""
FLAGS = "SELECT case_id, flags FROM case_flags WHERE case_id = ANY ($1)"
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


async def keep_flags(uow: UnitOfWork, case_id: str, flags: Sequence[str]) -> None:
    """Keep what is odd about the details of a case, and nothing that was said before."""
    await uow.sql(KEEP_FLAGS, case_id, flags)
    uow.mark_changed(case_id)


async def flags_of_cases(uow: UnitOfWork, case_ids: Collection[str]) -> Mapping[str, tuple[str, ...]]:
    """Return the flags of those of the cases that have any."""
    return {row.case_id: tuple(row.flags) for row in await uow.sql(FLAGS, list(case_ids))}


async def settle_cases(uow: UnitOfWork, cases: Sequence[CaseToSettle]) -> frozenset[str]:
    """Lock cases, note which of them were decided, and return those that were and to which nothing is owed any more.

    The locks are the last ones that a transaction takes before it emits: whoever waits for them waits for a commit.
    """
    places = {one.case_id: one.place_code for one in cases}
    decided = {one.case_id for one in cases if one.decided}
    rows = await uow.sql(SETTLE, list(places), list(places.values()), [case_id in decided for case_id in places], uow.now)
    return frozenset(row.case_id for row in rows)
