"""Reports of departments' own systems; rows are only added."""

from services.desk.domain.reports import Report
from services.desk.repository.tables import report
from shared.store.db import UnitOfWork
from shared.store.rows import Rows

REPORTS = Rows(report, Report, key=("task_id", "report_no"))


async def reports_of(uow: UnitOfWork, task_id: str) -> list[Report]:
    """Return what was reported of a task."""
    return await REPORTS.select(uow, "WHERE task_id = $1 ORDER BY recorded_at, report_no", task_id)
