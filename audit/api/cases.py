"""Cases as audit knows them, their timelines and clocks, and the numbers."""

from datetime import UTC, datetime
from typing import Annotated

from fastapi import Path, Query
from pydantic import AwareDatetime, Field

from audit.actions import reading
from audit.api.views import case_view, clock_view, cursor_of, event_view, page, parts_of_cursor, statistics_view
from audit.rules.casefile import Stage
from audit.schemas import (
    CASE,
    NO_NUL,
    CasePage,
    CaseView,
    ClockPage,
    ClocksOfCase,
    ClockState,
    DutyView,
    StatisticsView,
    Timeline,
)
from shared.kit.principal import Principal
from shared.kit.refusals import CaseNotFound
from shared.run.service import Ctx
from shared.web.auth import principal
from shared.web.paging import InvalidCursor
from shared.web.problems import problem_responses
from shared.web.routes import ReadUow, router

api = router(prefix="/v1", tags=["督查 audit"])

Reader = Annotated[Principal, principal("audit:read")]
CaseIdPath = Annotated[str, Path(max_length=80, pattern=NO_NUL, description="案件号 Case id.", examples=[CASE])]
Cursor = Annotated[str | None, Query(max_length=400, description="上一页给出的游标 The cursor that the page before gave.")]
Limit = Annotated[int, Query(ge=1, le=200, description="每页条数 Items per page.")]
Instant = Annotated[AwareDatetime, Field(ge=datetime(2000, 1, 1, tzinfo=UTC), lt=datetime(2200, 1, 1, tzinfo=UTC))]
"""The first and the last years of the calendar fit no database in every zone."""

Since = Annotated[Instant | None, Query(description="只计此后开始的 Only what began since.", examples=["2026-03-01T00:00:00+08:00"])]


@api.get(
    "/cases",
    operation_id="list_audited_cases",
    summary="案件列表 List cases",
    description="本辖区案件，新登记的在前。Cases of your jurisdiction, newest first.",
    responses=problem_responses(InvalidCursor),
)
async def list_cases(
    uow: ReadUow,
    actor: Reader,
    stage: Annotated[Stage | None, Query(description="环节 Stage.")] = None,
    open_only: Annotated[bool, Query(alias="open", description="只列未办结 Only cases that are not closed.")] = False,
    cursor: Cursor = None,
    limit: Limit = 50,
) -> CasePage:
    """Return a page of cases, newest first."""
    after = parts_of_cursor(cursor, 1)[0] if cursor else None
    items, last = page(await reading.case_files(uow, stage, open_only, after, limit + 1), limit)
    return CasePage(items=[case_view(file) for file in items], next_cursor=cursor_of(last.case_id) if last else None)


@api.get(
    "/cases/{case_id}",
    operation_id="get_audited_case",
    summary="案件概况 Get a case",
    description="各环节事件汇总出的案件概况。What all stages have said of the case, as a whole.",
    responses=problem_responses(CaseNotFound),
)
async def get_case(case_id: CaseIdPath, uow: ReadUow, actor: Reader) -> CaseView:
    """Return what is known of a case."""
    return case_view(await reading.case_file(uow, case_id))


@api.get(
    "/cases/{case_id}/timeline",
    operation_id="get_timeline",
    summary="案件时间线 Get a case's timeline",
    description="案件全部事件与责任人变动。Every event of the case in the order of its chain, and who was answerable when.",
    responses=problem_responses(CaseNotFound, InvalidCursor),
)
async def get_timeline(case_id: CaseIdPath, uow: ReadUow, actor: Reader, cursor: Cursor = None, limit: Limit = 100) -> Timeline:
    """Return the events of a case."""
    after = _number(parts_of_cursor(cursor, 1)[0]) if cursor else 0
    items, last = page(await reading.timeline(uow, case_id, after, limit + 1), limit)
    return Timeline(
        case=case_view(await reading.case_file(uow, case_id)),
        duties=[DutyView.model_validate(duty, from_attributes=True) for duty in await reading.duties(uow, case_id)],
        items=[event_view(moment) for moment in items],
        next_cursor=cursor_of(last.case_seq) if last else None,
    )


@api.get(
    "/cases/{case_id}/clocks",
    operation_id="get_clocks_of_case",
    summary="案件时限 Get a case's clocks",
    description="起点、到期、责任人与是否超期。When each clock started, ends and ended, who is answerable and whether it was overrun.",
    responses=problem_responses(CaseNotFound),
)
async def get_clocks_of_case(case_id: CaseIdPath, uow: ReadUow, ctx: Ctx, actor: Reader) -> ClocksOfCase:
    """Return the clocks of a case."""
    policy = ctx.policy(uow.now)
    found = await reading.clocks_of_case(uow, case_id)
    return ClocksOfCase(items=[clock_view(clock, policy, uow.now) for clock in found])


@api.get(
    "/clocks",
    operation_id="list_clocks",
    summary="时限列表 List clocks",
    description="全部案件的时限，先到期的在前；state=running 含即将到期，state=breached 含已超期未结与逾期才结。"
    "Clocks of all cases, the earliest due first; running holds those due soon too, breached both those overdue and those ended late.",
    responses=problem_responses(InvalidCursor),
)
async def list_clocks(  # noqa: PLR0913, PLR0917  # A list with its filters.
    uow: ReadUow,
    ctx: Ctx,
    actor: Reader,
    state: Annotated[ClockState | None, Query(description="状态 State.")] = None,
    clock: Annotated[
        str | None, Query(max_length=64, pattern=NO_NUL, description="时限代码 Which clock.", examples=["first_relief"])
    ] = None,
    answerable: Annotated[str | None, Query(max_length=80, pattern=NO_NUL, description="责任人 The answerable officer.")] = None,
    cursor: Cursor = None,
    limit: Limit = 50,
) -> ClockPage:
    """Return a page of clocks, the earliest due first."""
    after = None
    if cursor:
        due, *key = parts_of_cursor(cursor, 4)
        after = (_instant(due), (key[0], key[1], key[2]))
    found = await reading.clocks(uow, reading.ClockFilter(state, clock, answerable), after, limit + 1)
    items, last = page(found, limit)
    policy = ctx.policy(uow.now)
    return ClockPage(
        items=[clock_view(item, policy, uow.now) for item in items],
        next_cursor=cursor_of(last.due_at.isoformat(), last.case_id, last.clock, last.ref) if last else None,
    )


@api.get(
    "/statistics",
    operation_id="get_statistics",
    summary="统计 Get statistics",
    description="本辖区案件、资金与时限统计。Cases by stage, money, and how the clocks were kept, in your jurisdiction.",
    responses=problem_responses(),
)
async def get_statistics(uow: ReadUow, actor: Reader, since: Since = None) -> StatisticsView:
    """Return the numbers."""
    return statistics_view(await reading.statistics(uow, since), since)


def _number(text: str) -> int:
    if not text.isdecimal() or len(text) > 18:
        raise InvalidCursor
    return int(text)


def _instant(text: str) -> datetime:
    try:
        instant = datetime.fromisoformat(text)
        if instant.tzinfo is None:
            raise InvalidCursor
        return instant.astimezone(UTC)
    except (ValueError, OverflowError):
        raise InvalidCursor from None
