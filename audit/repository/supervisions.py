"""Supervisors' matters, and what was answered to them."""

from audit.domain.supervisions import Supervision, SupervisionFilter, SupervisionReply
from audit.repository.tables import supervision, supervision_reply
from shared.store.db import UnitOfWork
from shared.store.rows import Rows

SUPERVISIONS = Rows(supervision, Supervision, key="supervision_id")
REPLIES = Rows(supervision_reply, SupervisionReply, key="reply_id")


async def page_of_supervisions(uow: UnitOfWork, wanted: SupervisionFilter, before: str | None, limit: int) -> list[Supervision]:
    """Return matters, newest first."""
    open_only = ["closed_at IS NULL"] if wanted.open_only else ()
    return await SUPERVISIONS.page(uow, {"case_id": wanted.case_id}, before, limit, open_only)


async def page_of_replies(uow: UnitOfWork, supervision_id: str, before: str | None, limit: int) -> list[SupervisionReply]:
    """Return what was answered to a matter, newest first."""
    return await REPLIES.page(uow, {"supervision_id": supervision_id}, before, limit)
