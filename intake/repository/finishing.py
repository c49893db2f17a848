"""Which places go on with something of a case that moved; what row-level security shows them of the person follows it."""

from collections.abc import Collection

from intake.domain.finishing import Finishing
from shared.store.db import UnitOfWork

KEEP = "SELECT intake_keep_finishing($1, $2, $3, $4)"
BEGIN = """
SELECT place_code, set_config('app.purpose', purpose, true), set_config('app.department', department, true)
FROM finished_there WHERE case_id = $1 AND purpose = $2 AND department = ANY($3) ORDER BY place_code LIMIT 1
"""


async def keep_finishing(uow: UnitOfWork, case_id: str, elsewhere: Collection[Finishing]) -> None:
    """Keep who goes on with a locked case elsewhere, in place of what was kept."""
    ordered = sorted(elsewhere)
    places, purposes, departments = ([getattr(one, name) for one in ordered] for name in ("place_code", "purpose", "department"))
    await uow.sql(KEEP, case_id, places, purposes, departments)


async def begin_finishing(uow: UnitOfWork, case_id: str, purpose: str, departments: Collection[str]) -> str | None:
    """Return where in the actor's jurisdiction something of a case is finished for this purpose, None if nowhere.

    From then on this transaction sees the person's details, as far as row-level security lets that purpose.
    """
    rows = await uow.sql(BEGIN, case_id, purpose, sorted(departments))
    return str(rows[0].place_code) if rows else None
