"""Cases over HTTP, as audit knows them, and their timelines."""

import json
from typing import Annotated, Any, Literal

from fastapi import Query
from pydantic import AliasPath, Field

from audit.actions.reading import get_case_file, get_timeline, list_case_files
from audit.domain.casefiles import CaseFileFilter, Stage
from audit.domain.timelines import Moment
from shared.events.contracts.base import Instant
from shared.kit.principal import Principal
from shared.web.auth import principal
from shared.web.paging import Cursor, InvalidCursor, Limit, Page, id_of_cursor, page_of, parts_of_cursor
from shared.web.problems import problem_responses
from shared.web.routes import ReadUow, StateUow, router
from shared.web.types import CASE_ID, CaseIdPath, View

api = router(prefix="/v1", tags=["督查 audit"])

Reader = Annotated[Principal, principal("audit:read")]


class CaseView(View):
    """What is known of a case as a whole."""

    case_id: str
    place_code: str
    stage: str
    opened_at: Instant | None
    closed_at: Instant | None
    last_event_at: Instant
    urgent: bool = Field(validation_alias=AliasPath("facts", "urgent"))
    channel: str | None = Field(validation_alias=AliasPath("facts", "channel"))
    hardship_codes: list[str] = Field(validation_alias=AliasPath("facts", "hardship_codes"))
    procedures: list[str] = Field(validation_alias=AliasPath("facts", "procedures"))
    first_asked_officer: str | None = Field(validation_alias=AliasPath("facts", "first_asked_officer"))
    approved_fen: int = Field(validation_alias=AliasPath("facts", "approved_fen"))
    paid_fen: int = Field(validation_alias=AliasPath("facts", "paid_fen"))
    in_kind_fen: int = Field(validation_alias=AliasPath("facts", "in_kind_fen"))
    department_fen: int = Field(validation_alias=AliasPath("facts", "department_fen"))
    currency: Literal["CNY"] = "CNY"
    outcome: str | None = Field(validation_alias=AliasPath("facts", "outcome"))


class CasePage(Page[CaseView]):
    """Some cases, newest first."""


class DutyView(View):
    """From `since` on, this officer is answerable."""

    officer: str
    unit: str
    since: Instant


class EventView(View):
    """One event, as it was published."""

    case_seq: int = Field(description="Position in the case's chain.")
    leaf_index: int | None = Field(description="Position in the proof log; null until it is sealed.")
    type: str
    source: str
    time: Instant
    actor: str | None
    policy_version: str | None
    case_version: int
    data: dict[str, Any]


class Timeline(View):
    """The events of a case, in the order of its chain, and who was answerable."""

    case: CaseView
    duties: list[DutyView]
    items: list[EventView]
    next_cursor: str | None


@api.get(
    "/cases",
    operation_id="list_audited_cases",
    summary="案件列表 List cases",
    description="本辖区案件，新登记的在前。Cases of your jurisdiction, newest first.",
    responses=problem_responses(InvalidCursor),
)
async def get_cases(
    uow: ReadUow,
    actor: Reader,
    stage: Annotated[Stage | None, Query(description="环节 Stage.")] = None,
    open_only: Annotated[bool, Query(alias="open", description="只列未办结 Only cases that are not closed.")] = False,
    cursor: Cursor = None,
    limit: Limit = 50,
) -> CasePage:
    """Return a page of cases, newest first."""
    files = await list_case_files(uow, CaseFileFilter(stage, open_only), id_of_cursor(cursor, CASE_ID), limit + 1)
    return CasePage.of(files, limit, lambda file: file.case_id)


@api.get(
    "/cases/{case_id}",
    operation_id="get_audited_case",
    summary="案件概况 Get a case",
    description="各环节事件汇总出的案件概况。What all stages have said of the case, as a whole.",
    responses=problem_responses(get_case_file),
)
async def get_case(case_id: CaseIdPath, uow: StateUow, actor: Reader) -> CaseView:
    """Return what is known of a case."""
    return CaseView.model_validate(await get_case_file(uow, case_id))


@api.get(
    "/cases/{case_id}/timeline",
    operation_id="get_timeline",
    summary="案件时间线 Get a case's timeline",
    description="案件全部事件与责任人变动。Every event of the case in the order of its chain, and who was answerable when.",
    responses=problem_responses(get_timeline, InvalidCursor),
)
async def get_case_timeline(case_id: CaseIdPath, uow: StateUow, actor: Reader, cursor: Cursor = None, limit: Limit = 100) -> Timeline:
    """Return the events of a case."""
    timeline = await get_timeline(uow, case_id, number_of_cursor(cursor) or 0, limit + 1)
    page, next_cursor = page_of(timeline.moments, limit, lambda moment: str(moment.case_seq))
    return Timeline(
        case=CaseView.model_validate(timeline.file),
        duties=[DutyView.model_validate(duty) for duty in timeline.duties],
        items=[event_view(moment) for moment in page],
        next_cursor=next_cursor,
    )


def number_of_cursor(cursor: str | None) -> int | None:
    """Return the number that a cursor was made of, None for the first page. Raises `InvalidCursor`."""
    if cursor is None:
        return None
    [text] = parts_of_cursor(cursor, 1)
    if not text.isdecimal() or len(text) > 18:
        raise InvalidCursor
    return int(text)


def event_view(moment: Moment) -> EventView:
    """Return how an event is shown, with its data."""
    attributes = moment.attributes
    return EventView(
        case_seq=moment.case_seq,
        leaf_index=moment.leaf_index,
        type=attributes["type"],
        source=attributes["source"],
        time=attributes["time"],
        actor=attributes.get("actor"),
        policy_version=attributes.get("policyversion"),
        case_version=attributes["caseversion"],
        data=json.loads(moment.body),
    )
