"""Supervision 督查 over HTTP."""

from typing import Annotated

from fastapi import Path, Query, Response
from pydantic import Field, StringConstraints

from audit.actions.supervising import close_supervision, get_supervision, list_supervisions, open_supervision
from audit.domain.supervisions import CloseSupervision, OpenSupervision, SupervisionCause, SupervisionFilter, SupervisionOutcome
from shared.events.contracts.base import Instant
from shared.kit.ids import UUID
from shared.kit.principal import Principal
from shared.web.auth import principal
from shared.web.paging import Cursor, InvalidCursor, Limit, Page, id_of_cursor
from shared.web.problems import problem_responses
from shared.web.routes import StateUow, WriteUow, router
from shared.web.types import CASE_ID, EXAMPLE_ID, NO_NUL, CaseIdQuery, Request, View

api = router(prefix="/v1", tags=["督查 supervision"])

Supervisor = Annotated[Principal, principal("supervise")]
SupervisionId = Annotated[str, Path(pattern=UUID, description="督查事项号 Supervision id.", examples=[EXAMPLE_ID])]
OpenQuery = Annotated[bool, Query(alias="open", description="只列未办结 Only open ones.")]
MatterText = Annotated[str, StringConstraints(min_length=2, max_length=2000, pattern=NO_NUL)]
"""A supervisor's words, kept to the letter: unlike `FreeText` not stripped."""


class OpenSupervisionBody(Request):
    """A supervisor opens a matter on a case."""

    case_id: str = Field(pattern=CASE_ID, description="案件 The case.", examples=[EXAMPLE_ID])
    cause: SupervisionCause = Field(description="事由 Why.", examples=["overdue"])
    request_text: MatterText = Field(
        description="要求，不对外发布 What is asked for; never published.", examples=["先行救助超过24小时，请说明原因。"]
    )

    def command(self) -> OpenSupervision:
        """Return what is asked for."""
        return OpenSupervision(case_id=self.case_id, cause=self.cause, request_text=self.request_text)


class CloseSupervisionBody(Request):
    """A supervisor ends a matter."""

    outcome: SupervisionOutcome = Field(description="结果 How it ended.", examples=["rectified"])
    finding_text: MatterText = Field(
        description="查明情况，不对外发布 What was found; never published.", examples=["已于次日支付并谈话提醒。"]
    )

    def command(self, supervision_id: str) -> CloseSupervision:
        """Return what is asked for."""
        return CloseSupervision(supervision_id=supervision_id, outcome=self.outcome, finding_text=self.finding_text)


class SupervisionView(View):
    """A matter."""

    supervision_id: str
    case_id: str
    place_code: str
    cause: SupervisionCause
    request_text: str
    late_clocks: list[str] = Field(validation_alias="clocks", description="立项时已超期的时限 Clocks that were late when it was opened.")
    opened_by: str
    opened_at: Instant
    concerns: str | None = Field(description="须作说明的人员 The officer who has to answer for it.")
    outcome: SupervisionOutcome | None
    finding_text: str | None
    closed_by: str | None
    closed_at: Instant | None


class SupervisionPage(Page[SupervisionView]):
    """Some matters, newest first."""


@api.post(
    "/supervisions",
    status_code=201,
    operation_id="open_supervision",
    summary="督查立项 Open a supervision",
    description="对案件立项督查；立项时已超期的时限一并记录。Open a matter on a case; the clocks that are late by then are noted with it.",
    responses=problem_responses(open_supervision),
)
async def post_supervision(body: OpenSupervisionBody, uow: WriteUow, actor: Supervisor, response: Response) -> SupervisionView:
    """Open a matter."""
    matter = await open_supervision(uow, body.command())
    response.headers["Location"] = f"/v1/supervisions/{matter.supervision_id}"
    return SupervisionView.model_validate(matter)


@api.post(
    "/supervisions/{supervision_id}/closure",
    operation_id="close_supervision",
    summary="督查办结 Close a supervision",
    description="记录结果，办结一次；须答复该事项的本人不得办结。Record how the matter ended, once; not by who has to answer for it.",
    responses=problem_responses(close_supervision),
)
async def post_closure(supervision_id: SupervisionId, body: CloseSupervisionBody, uow: WriteUow, actor: Supervisor) -> SupervisionView:
    """End a matter."""
    return SupervisionView.model_validate(await close_supervision(uow, body.command(supervision_id)))


@api.get(
    "/supervisions/{supervision_id}",
    operation_id="get_supervision",
    summary="督查事项 Get a supervision",
    description="一件督查事项。One matter.",
    responses=problem_responses(get_supervision),
)
async def get_one_supervision(supervision_id: SupervisionId, uow: StateUow, actor: Supervisor) -> SupervisionView:
    """Return a matter."""
    return SupervisionView.model_validate(await get_supervision(uow, supervision_id))


@api.get(
    "/supervisions",
    operation_id="list_supervisions",
    summary="督查列表 List supervisions",
    description="本辖区督查事项，新的在前。Matters of your jurisdiction, newest first.",
    responses=problem_responses(InvalidCursor),
)
async def get_supervisions(
    uow: StateUow, actor: Supervisor, case_id: CaseIdQuery = None, open_only: OpenQuery = False, cursor: Cursor = None, limit: Limit = 50
) -> SupervisionPage:
    """Return a page of matters, newest first."""
    matters = await list_supervisions(uow, SupervisionFilter(case_id, open_only), id_of_cursor(cursor), limit + 1)
    return SupervisionPage.of(matters, limit, lambda matter: matter.supervision_id)
