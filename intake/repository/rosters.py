"""Rosters, found by the division and unit that keep them."""

from collections.abc import Collection
from dataclasses import dataclass

from intake.domain.rosters import Roster
from intake.repository.tables import roster
from shared.kit.principal import folded
from shared.store.db import UnitOfWork
from shared.store.rows import Rows


@dataclass(frozen=True, slots=True)
class KeptRoster:
    """A roster with what is sealed of it."""

    roster: Roster
    wrapped_key: bytes
    reach: bytes


ROSTERS = Rows(roster, Roster, key="roster_id")
KEPT = Rows(roster, KeptRoster, key="roster_id")


async def lock_roster(uow: UnitOfWork, division: str, unit: str) -> KeptRoster | None:
    """Lock and return a unit's roster, or None if it has none."""
    found = await KEPT.select(uow, "WHERE place_code = $1 AND unit = $2 FOR UPDATE", division, unit)
    return found[0] if found else None


async def roster_of(uow: UnitOfWork, division: str, unit: str) -> KeptRoster | None:
    """Return a unit's roster, or None if it has none."""
    found = await KEPT.select(uow, "WHERE place_code = $1 AND unit = $2", division, unit)
    return found[0] if found else None


async def divisions_of_officer(uow: UnitOfWork, officer: str) -> list[str]:
    """Return the divisions whose rosters name an officer, in whatever spelling."""
    rows = await uow.sql("SELECT DISTINCT place_code FROM roster_officers WHERE $1 = ANY(officers)", folded(officer))
    return [row.place_code for row in rows]


async def rosters_of(uow: UnitOfWork, divisions: Collection[str]) -> list[Roster]:
    """Return all rosters of some divisions."""
    return await ROSTERS.select(uow, "WHERE place_code = ANY($1)", list(divisions))
