"""Case files and duties, and what is counted of them."""

from collections.abc import Collection
from datetime import datetime

from audit.domain.casefiles import CaseFile, CaseFileFilter
from audit.domain.duties import Duty
from audit.domain.statistics import MoneyTotals
from audit.repository.tables import case_file
from shared.store.db import UnitOfWork
from shared.store.rows import Rows

CASE_FILES = Rows(case_file, CaseFile, key="case_id")

OPENED_SINCE = "WHERE $1::timestamptz IS NULL OR opened_at >= $1"
STAGES_OF = f"SELECT stage, count(*) AS cases FROM case_file {OPENED_SINCE} GROUP BY stage"  # noqa: S608  # Here and below: joined from constants.
MONEY = ", ".join(f"coalesce(sum((facts->>'{name}')::bigint), 0)::bigint AS {name}" for name in MoneyTotals.__dataclass_fields__)
MONEY_OF = f"SELECT {MONEY} FROM case_file {OPENED_SINCE}"  # noqa: S608
DUTIES_OF = "SELECT case_id, officer, unit, since FROM duty WHERE case_id = ANY($1) ORDER BY since, event_id"


async def page_of_files(uow: UnitOfWork, wanted: CaseFileFilter, before: str | None, limit: int) -> list[CaseFile]:
    """Return files, newest case first."""
    return await CASE_FILES.page(uow, {"stage": wanted.stage}, before, limit, ["closed_at IS NULL"] if wanted.open_only else ())


async def duties_of_cases(uow: UnitOfWork, case_ids: Collection[str]) -> dict[str, list[Duty]]:
    """Return the duties of cases, earliest first."""
    found: dict[str, list[Duty]] = {case_id: [] for case_id in case_ids}
    for row in await uow.sql(DUTIES_OF, sorted(found)):
        found[row.case_id].append(Duty(officer=row.officer, unit=row.unit, since=row.since))
    return found


async def stage_counts(uow: UnitOfWork, since: datetime | None) -> dict[str, int]:
    """Count cases by stage."""
    return {row.stage: row.cases for row in await uow.sql(STAGES_OF, since)}


async def money_totals(uow: UnitOfWork, since: datetime | None) -> MoneyTotals:
    """Add up the money of all cases."""
    [row] = await uow.sql(MONEY_OF, since)
    return MoneyTotals(**row)
