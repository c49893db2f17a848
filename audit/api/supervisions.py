"""Supervision 督查 over HTTP."""

import re
from typing import Annotated

from fastapi import Path, Query, Response

from audit.actions import supervision as matters
from audit.api.cases import Cursor, Limit
from audit.api.views import cursor_of, page, parts_of_cursor, supervision_view
from audit.domain.refusals import SupervisionClosed, SupervisionNotFound
from audit.schemas import CASE, NO_NUL, CloseSupervision, OpenSupervision, SupervisionPage, SupervisionView
from shared.kit.ids import UUID
from shared.kit.principal import Principal
from shared.kit.refusals import CaseNotFound
from shared.web.auth import principal
from shared.web.paging import InvalidCursor
from shared.web.problems import problem_responses
from shared.web.routes import ReadUow, WriteUow, router

api = router(prefix="/v1", tags=["督查 supervision"])

Supervisor = Annotated[Principal, principal("supervise")]
SupervisionId = Annotated[str, Path(pattern=UUID, description="督查事项号 Supervision id.", examples=[CASE])]


@api.post(
    "/supervisions",
    status_code=201,
    operation_id="open_supervision",
    summary="督查立项 Open a supervision",
    description="对案件立项督查；立项时已超期的时限一并记录。Open a matter on a case; the clocks that are late by then are noted with it.",
    responses=problem_responses(CaseNotFound),
)
async def open_supervision(request: OpenSupervision, uow: WriteUow, actor: Supervisor, response: Response) -> SupervisionView:
    """Open a matter."""
    matter = await matters.open_supervision(uow, request.case_id, request.cause, request.request_text)
    response.headers["Location"] = f"/v1/supervisions/{matter.supervision_id}"
    return supervision_view(matter)


@api.post(
    "/supervisions/{supervision_id}/closure",
    operation_id="close_supervision",
    summary="督查办结 Close a supervision",
    description="记录结果，办结一次。Record how the matter ended, once.",
    responses=problem_responses(SupervisionNotFound, SupervisionClosed),
)
async def close_supervision(supervision_id: SupervisionId, request: CloseSupervision, uow: WriteUow, actor: Supervisor) -> SupervisionView:
    """End a matter."""
    return supervision_view(await matters.close_supervision(uow, supervision_id, request.outcome, request.finding_text))


@api.get(
    "/supervisions/{supervision_id}",
    operation_id="get_supervision",
    summary="督查事项 Get a supervision",
    description="一件督查事项。One matter.",
    responses=problem_responses(SupervisionNotFound),
)
async def get_supervision(supervision_id: SupervisionId, uow: ReadUow, actor: Supervisor) -> SupervisionView:
    """Return a matter."""
    return supervision_view(await matters.supervision(uow, supervision_id))


@api.get(
    "/supervisions",
    operation_id="list_supervisions",
    summary="督查列表 List supervisions",
    description="本辖区督查事项，新的在前。Matters of your jurisdiction, newest first.",
    responses=problem_responses(InvalidCursor),
)
async def list_supervisions(
    uow: ReadUow,
    actor: Supervisor,
    case_id: Annotated[str | None, Query(max_length=80, pattern=NO_NUL, description="案件 Only of this case.")] = None,
    open_only: Annotated[bool, Query(alias="open", description="只列未办结 Only open ones.")] = False,
    cursor: Cursor = None,
    limit: Limit = 50,
) -> SupervisionPage:
    """List matters."""
    before = parts_of_cursor(cursor, 1)[0] if cursor else None
    if before is not None and not re.fullmatch(UUID, before):
        raise InvalidCursor
    items, last = page(await matters.supervisions(uow, case_id, open_only, before, limit + 1), limit)
    next_cursor = cursor_of(last.supervision_id) if last else None
    return SupervisionPage(items=[supervision_view(item) for item in items], next_cursor=next_cursor)
