"""Notices and the objections to them. Whoever changes one has locked its assessment."""

from assessment.domain.notices import Notice, Objection
from assessment.repository.tables import notice, objection
from shared.store.db import UnitOfWork
from shared.store.rows import Rows

NOTICES = Rows(notice, Notice, key="notice_id")
OBJECTIONS = Rows(objection, Objection, key="objection_id")

WITHDRAW = f"UPDATE notice SET closed_at = $2 WHERE case_id = $1 AND closed_at IS NULL RETURNING {NOTICES.columns()}"  # noqa: S608


async def withdraw_posted(uow: UnitOfWork, case_id: str) -> list[Notice]:
    """Close what is still posted of a case, and return it."""
    withdrawn = [NOTICES.record(row) for row in await uow.sql(WITHDRAW, case_id, uow.now)]
    uow.mark_changed(*(notice.notice_id for notice in withdrawn))
    return withdrawn


async def posted_by_another_calendar(uow: UnitOfWork, calendar_version: str, limit: int) -> list[Notice]:
    """Return running notices whose end is provisional and was computed by another calendar, in the order of their cases."""
    stale = "WHERE closed_at IS NULL AND provisional AND calendar_version <> $1 AND closes_at > $2 ORDER BY case_id LIMIT $3"
    return await NOTICES.select(uow, stale, calendar_version, uow.now, limit)


async def page_of_posted(uow: UnitOfWork, before: str | None, limit: int) -> list[Notice]:
    """Return the notices that are posted now, newest first, of the places that the unit of work sees."""
    return await NOTICES.page(uow, {}, before, limit, ["closed_at IS NULL"])


async def objections_of_case(uow: UnitOfWork, case_id: str) -> list[Objection]:
    """Return the objections of a case, oldest first."""
    return await OBJECTIONS.select(uow, "WHERE case_id = $1 ORDER BY objection_id", case_id)


async def is_disputed(uow: UnitOfWork, notice_id: str) -> bool:
    """Tell whether an objection to a notice waits for its investigation."""
    [row] = await uow.sql("SELECT EXISTS (SELECT FROM objection WHERE notice_id = $1 AND upheld IS NULL)", notice_id)
    return bool(row[0])
