"""Notices, over HTTP: everybody may read them, whoever has a token for it may object."""

from typing import Annotated

from fastapi import Query, Response
from pydantic import ConfigDict

from assessment.actions.notices import open_notice
from assessment.actions.objections import raise_objection, resolve_objection
from assessment.actions.reading import list_notices, list_objections
from assessment.api.assessments import AssessmentView, Assessor, Decider, NoticeView, Reader, show
from assessment.domain.notices import OpenNotice, RaiseObjection, ResolveObjection
from shared.events.contracts.base import Code, Instant
from shared.kit.principal import Principal
from shared.kit.regions import UnknownDivision, prefix_of
from shared.run.service import Ctx
from shared.web.auth import principal
from shared.web.paging import Cursor, InvalidCursor, Limit, Page, id_of_cursor
from shared.web.problems import problem_responses
from shared.web.routes import ReadUow, WriteUow, router
from shared.web.types import CaseIdPath, IdPath, ReasonText, Request, View

api = router(prefix="/v1")

Objector = Annotated[Principal, principal("notice:object")]
PlaceQuery = Annotated[str, Query(pattern=r"^[0-9]{6,12}$", description="区划代码 Division code.", examples=["370983101000"])]


class RaiseObjectionBody(Request):
    """An objection to a notice."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"reason_code": "not_in_need", "reason_text": "该户有两辆货车在营运。"}]})

    reason_code: Code
    reason_text: ReasonText

    def command(self, notice_id: str) -> RaiseObjection:
        """Return what is asked for."""
        return RaiseObjection(notice_id=notice_id, reason_code=self.reason_code, reason_text=self.reason_text)


class ResolveObjectionBody(Request):
    """What the investigation found."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"upheld": False, "finding_text": "经核查，车辆系其胞弟所有。"}]})

    upheld: bool
    finding_text: ReasonText

    def command(self, objection_id: str) -> ResolveObjection:
        """Return what is asked for."""
        return ResolveObjection(objection_id=objection_id, upheld=self.upheld, finding_text=self.finding_text)


class ObjectionView(View):
    """An objection, without who raised it; its texts only for those who investigate."""

    objection_id: str
    notice_id: str
    case_id: str
    reason_code: str
    reason_text: str
    raised_at: Instant
    upheld: bool | None
    finding_text: str | None
    resolved_at: Instant | None


class NoticePage(Page[NoticeView]):
    """Some notices, newest first."""


@api.post(
    "/assessments/{case_id}/notice",
    operation_id="open_notice",
    tags=["公示 notices"],
    summary="审批前公示 Open the notice before the decision",
    description="脱敏公示；涉及家暴、案件、未成年人的不公示，直接进入审批。"
    "Masked; where nothing may be published the case goes on to its decision at once.",
    responses=problem_responses(open_notice),
)
async def post_notice(case_id: CaseIdPath, uow: WriteUow, ctx: Ctx, actor: Assessor, response: Response) -> AssessmentView:
    """Open the notice."""
    return show(uow, ctx, await open_notice(uow, ctx, OpenNotice(case_id)), response)


@api.get(
    "/notices",
    operation_id="list_notices",
    tags=["公示 notices", "public"],
    summary="公示栏 Read the notices that are posted",
    description="任何人均可查看某地正在公示的脱敏内容。Masked, of one place, for everybody.",
    responses=problem_responses(InvalidCursor, UnknownDivision),
)
async def get_notices(ctx: Ctx, place: PlaceQuery, cursor: Cursor = None, limit: Limit = 50) -> NoticePage:
    """Return a page of a place's notices, newest first."""
    before = id_of_cursor(cursor)
    public = Principal(subject="public", jurisdiction=prefix_of(place.ljust(12, "0")))
    async with ctx.db.begin(public) as uow:
        found = await list_notices(uow, before, limit + 1)
    return NoticePage.of(found, limit, lambda notice: notice.notice_id)


@api.post(
    "/notices/{notice_id}/objections",
    operation_id="raise_objection",
    tags=["公示 notices"],
    status_code=201,
    summary="提出异议 Object to a notice",
    description="异议须由未参与该案的人员核查。Investigated by somebody who had no part in the case.",
    responses=problem_responses(raise_objection),
)
async def post_objection(notice_id: IdPath, body: RaiseObjectionBody, uow: WriteUow, actor: Objector, response: Response) -> ObjectionView:
    """Object."""
    raised = await raise_objection(uow, body.command(notice_id))
    response.headers["Location"] = f"/v1/assessments/{raised.case_id}/objections"
    return ObjectionView.model_validate(raised)


@api.get(
    "/assessments/{case_id}/objections",
    operation_id="list_objections",
    tags=["公示 notices"],
    summary="异议列表 List the objections of a case",
    description="不显示异议人。Without who raised them.",
    responses=problem_responses(list_objections),
)
async def get_objections(case_id: CaseIdPath, uow: ReadUow, actor: Reader) -> list[ObjectionView]:
    """Return the objections of a case."""
    return [ObjectionView.model_validate(objection) for objection in await list_objections(uow, case_id)]


@api.post(
    "/objections/{objection_id}/resolution",
    operation_id="resolve_objection",
    tags=["公示 notices"],
    summary="异议核查结果 Resolve an objection",
    description="异议成立的，审批前公示的案件不予救助。Upheld before the decision, the case is refused.",
    responses=problem_responses(resolve_objection),
)
async def post_resolution(objection_id: IdPath, body: ResolveObjectionBody, uow: WriteUow, ctx: Ctx, actor: Decider) -> ObjectionView:
    """Keep what the investigation found."""
    return ObjectionView.model_validate(await resolve_objection(uow, ctx, body.command(objection_id)))
