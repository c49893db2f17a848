"""Supervisors' matters."""

from audit.domain.supervisions import Supervision, SupervisionFilter
from audit.repository.tables import supervision
from shared.store.db import UnitOfWork
from shared.store.rows import Rows

SUPERVISIONS = Rows(supervision, Supervision, key="supervision_id")


async def page_of_supervisions(uow: UnitOfWork, wanted: SupervisionFilter, before: str | None, limit: int) -> list[Supervision]:
    """Return matters, newest first."""
    open_only = ["closed_at IS NULL"] if wanted.open_only else ()
    return await SUPERVISIONS.page(uow, {"case_id": wanted.case_id}, before, limit, open_only)
