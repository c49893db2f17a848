"""Rosters, and who leads the office that something is escalated to."""

from collections.abc import Sequence

from audit.domain.rosters import Office, Roster
from audit.repository.tables import roster
from shared.store.db import UnitOfWork
from shared.store.rows import Rows

ROSTERS = Rows(roster, Roster, key="roster_id")

KEEP = """
INSERT INTO roster (roster_id, place_code, unit, version, officers, leads) VALUES ($1, $2, $3, $4, $5, $6)
ON CONFLICT (roster_id) DO UPDATE SET place_code = excluded.place_code, unit = excluded.unit, version = excluded.version,
    officers = excluded.officers, leads = excluded.leads
WHERE excluded.version > roster.version
"""
LEADS = """
SELECT o.n, audit_leads(o.role, o.place_code, o.unit) AS leads
FROM unnest($1::text[], $2::text[], $3::text[]) WITH ORDINALITY AS o(role, place_code, unit, n) ORDER BY o.n
"""


async def store_roster(uow: UnitOfWork, kept: Roster) -> None:
    """Store a roster, unless a newer one has come."""
    await uow.sql(KEEP, kept.roster_id, kept.place_code, kept.unit, kept.version, list(kept.officers), list(kept.leads))


async def leads_of_offices(uow: UnitOfWork, offices: Sequence[Office]) -> dict[Office, tuple[str, ...]]:
    """Return who leads each office, nobody where no roster names anybody."""
    if not offices:
        return {}
    rows = await uow.sql(LEADS, [one.role for one in offices], [one.place_code for one in offices], [one.unit for one in offices])
    return {office: tuple(row.leads or ()) for office, row in zip(offices, rows, strict=True)}


async def rosters_led_by(uow: UnitOfWork, subject: str, unit: str) -> list[Roster]:
    """Return the rosters of units of that name that somebody leads."""
    return await ROSTERS.select(uow, "WHERE audit_folded_each(leads) @> ARRAY[audit_folded($1)] AND unit = $2", subject, unit)


async def rosters_of_unit(uow: UnitOfWork, unit: str, within: str) -> list[Roster]:
    """Return the rosters of units of that name in a jurisdiction."""
    return await ROSTERS.select(uow, "WHERE unit = $1 AND ($2 = '*' OR starts_with(place_code, $2))", unit, within)
