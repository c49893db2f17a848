"""Notices, over HTTP: everybody may read them, whoever has a token for it may object."""

from typing import Annotated

from fastapi import Query, Response

from assessment.actions import notices
from assessment.api.views import CaseIdPath, Cursor, IdPath, PageLimit, checked_id, notice_view, objection_view
from assessment.api.work import IN_HAND, answer
from assessment.domain.refusals import (
    AssessmentInState,
    AssessmentNotFound,
    MakerIsChecker,
    NoticeClosed,
    NoticeNotFound,
    ObjectionNotFound,
    ObjectionResolved,
)
from assessment.schemas import AssessmentView, NoticePage, ObjectionView, RaiseObjection, ResolveObjection
from shared.kit.principal import Principal
from shared.kit.regions import UnknownDivision, prefix_of
from shared.run.service import Ctx
from shared.web.auth import principal
from shared.web.paging import InvalidCursor
from shared.web.problems import problem_responses
from shared.web.routes import ReadUow, WriteUow, router

api = router(prefix="/v1")

Worker = Annotated[Principal, principal("assess:work")]
Objector = Annotated[Principal, principal("notice:object")]
Investigator = Annotated[Principal, principal("assess:decide")]
Reader = Annotated[Principal, principal("case:read")]


@api.post(
    "/assessments/{case_id}/notice",
    operation_id="open_notice",
    tags=["公示 notices"],
    summary="审批前公示 Hang the notice before the decision",
    description="脱敏公示；涉及家暴、案件、未成年人的不公示，直接进入审批。"
    "Masked; where nothing may be published the case goes on to its decision at once.",
    responses=problem_responses(*IN_HAND, AssessmentInState),
)
async def open_notice(case_id: CaseIdPath, uow: WriteUow, ctx: Ctx, actor: Worker, response: Response) -> AssessmentView:
    """Hang the notice."""
    await notices.hang_before(uow, ctx, case_id)
    return await answer(uow, ctx, case_id, response)


@api.get(
    "/notices",
    operation_id="list_notices",
    tags=["公示 notices", "public"],
    summary="公示栏 Read the notices that hang",
    description="任何人均可查看某地正在公示的脱敏内容。Masked, of one place, for everybody.",
    responses=problem_responses(InvalidCursor, UnknownDivision),
)
async def list_notices(
    ctx: Ctx,
    place: Annotated[str, Query(pattern=r"^[0-9]{6,12}$", description="区划代码 Division code.", examples=["370983101000"])],
    cursor: Cursor = None,
    limit: PageLimit = 50,
) -> NoticePage:
    """Return the notices of a place."""
    before = checked_id(cursor)
    public = Principal(subject="public", jurisdiction=prefix_of(place.ljust(12, "0")))
    async with ctx.db.begin(public) as uow:
        found = await notices.hanging(uow, before, limit)
    return NoticePage(items=[notice_view(hung) for hung in found], next_cursor=found[-1].notice_id if len(found) == limit else None)


@api.post(
    "/notices/{notice_id}/objections",
    operation_id="raise_objection",
    tags=["公示 notices"],
    status_code=201,
    summary="提出异议 Object to a notice",
    description="异议须由未参与该案的人员核查。Investigated by somebody who had no part in the case.",
    responses=problem_responses(NoticeNotFound, NoticeClosed),
)
async def raise_objection(notice_id: IdPath, body: RaiseObjection, uow: WriteUow, actor: Objector, response: Response) -> ObjectionView:
    """Object."""
    raised = await notices.raise_objection(uow, notice_id, body)
    response.headers["Location"] = f"/v1/assessments/{raised.case_id}/objections"
    return objection_view(raised)


@api.get(
    "/assessments/{case_id}/objections",
    operation_id="list_objections",
    tags=["公示 notices"],
    summary="异议列表 List the objections of a case",
    description="不显示异议人。Without who raised them.",
    responses=problem_responses(AssessmentNotFound),
)
async def list_objections(case_id: CaseIdPath, uow: ReadUow, actor: Reader) -> list[ObjectionView]:
    """Return the objections of a case."""
    return [objection_view(raised) for raised in await notices.objections(uow, case_id)]


@api.post(
    "/objections/{objection_id}/resolution",
    operation_id="resolve_objection",
    tags=["公示 notices"],
    summary="异议核查结果 Resolve an objection",
    description="异议成立的，审批前公示的案件不予救助。Upheld before the decision, the case is refused.",
    responses=problem_responses(ObjectionNotFound, ObjectionResolved, MakerIsChecker, *IN_HAND),
)
async def resolve_objection(objection_id: IdPath, body: ResolveObjection, uow: WriteUow, ctx: Ctx, actor: Investigator) -> ObjectionView:
    """Keep what the investigation found."""
    return objection_view(await notices.resolve_objection(uow, ctx, objection_id, body))
