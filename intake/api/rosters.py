"""Rosters over HTTP: a unit's lead keeps one, everybody at the desks sees whose duty it is."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated

from fastapi import Depends, Path, Query, Response
from pydantic import ConfigDict, Field, JsonValue
from starlette.convertors import StringConvertor, register_url_convertor

from intake.actions.rosters import get_roster, keep_roster, reach_of
from intake.api.access import Reader, RosterKeeper
from intake.domain.rosters import KeepRoster, Member, Roster, Span
from shared.events.contracts.base import DivisionCode12
from shared.run.service import Ctx
from shared.web.idempotency import etag
from shared.web.problems import problem_responses
from shared.web.routes import ReadUow, WriteUow, router
from shared.web.types import Instant, Line, Request, Subject, View


class AnyText(StringConvertor):
    """A part of a path that may be any text, with slashes and line ends, of which Starlette's own two each leave one out."""

    regex = "(?s:.+)"


register_url_convertor("text", AnyText())
api = router(prefix="/v1/units/{unit:text}/roster", tags=["首问 duty"])

UnitPath = Annotated[Subject, Path(description="单位，即令牌的 organisation The unit, as tokens name it.", examples=["潮泉镇社会救助窗口"])]
DivisionQuery = Annotated[DivisionCode12, Query(description="单位所在区划，12 位 Division of the unit.", examples=["370983102000"])]
EXAMPLE: dict[str, JsonValue] = {
    "officers": [
        {"subject": "lead-1", "lead": True, "deputy": "clerk-7", "reach": "138 1234 1234"},
        {"subject": "clerk-7", "reach": "0538-1234567"},
    ],
    "shifts": [{"officer": "clerk-7", "begins_at": "2026-03-02T17:30:00+08:00", "ends_at": "2026-03-03T08:30:00+08:00"}],
    "absences": [],
}


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit, as a path and its division name it."""

    name: str
    division: str


def unit_of(unit: UnitPath, division: DivisionQuery) -> Unit:
    """Return the unit that is meant."""
    return Unit(unit, division)


AskedUnit = Annotated[Unit, Depends(unit_of)]


class OfficerBody(Request):
    """An officer of the unit."""

    subject: Subject = Field(description="人员，即令牌的 sub The officer, as tokens name one.", examples=["clerk-7"])
    lead: bool = Field(False, description="负责人；无人值班时由其负责 Answerable when no shift covers the moment.")
    deputy: Subject | None = Field(None, description="不在岗时的代班人 Who stands in while the officer is away.")
    reach: Line | None = Field(None, description="联系方式，加密 How the officer is reached; sealed.", examples=["138 1234 1234"])


class SpanBody(Request):
    """A shift or an absence."""

    officer: Subject = Field(description="人员 The officer.", examples=["clerk-7"])
    begins_at: Instant = Field(description="开始 When it begins.", examples=["2026-03-02T17:30:00+08:00"])
    ends_at: Instant = Field(description="结束，不含 When it is over.", examples=["2026-03-03T08:30:00+08:00"])

    def span(self) -> Span:
        """Return it."""
        return Span(self.officer, self.begins_at, self.ends_at)


class KeepRosterBody(Request):
    """Who works in a unit, who is on duty when, and who is away. It takes the place of the roster before."""

    model_config = ConfigDict(json_schema_extra={"examples": [EXAMPLE]})

    officers: Annotated[list[OfficerBody], Field(min_length=1, max_length=200)] = Field(description="人员 The unit's officers.")
    shifts: Annotated[list[SpanBody], Field(max_length=2_000)] = Field(default_factory=list, description="值班 Who is on duty when.")
    absences: Annotated[list[SpanBody], Field(max_length=1_000)] = Field(default_factory=list, description="不在岗 Who is away when.")

    def command(self, unit: Unit) -> KeepRoster:
        """Return what is asked for."""
        return KeepRoster(
            place_code=unit.division,
            unit=unit.name,
            members=tuple(Member(one.subject, one.lead, one.deputy) for one in self.officers),
            shifts=tuple(one.span() for one in self.shifts),
            absences=tuple(one.span() for one in self.absences),
            reach={one.subject: one.reach for one in self.officers if one.reach},
        )


class OfficerView(View):
    """An officer of the unit."""

    subject: str
    lead: bool
    deputy: str | None
    reach: str | None = Field(description="仅在查看时对本表维护人员显示 Only when looked at, to who may keep this roster.")


class SpanView(View):
    """A shift or an absence."""

    officer: str
    begins_at: datetime
    ends_at: datetime


class RosterView(View):
    """A unit's roster."""

    roster_id: str
    division: str
    unit: str
    version: int
    officers: list[OfficerView]
    shifts: list[SpanView]
    absences: list[SpanView]
    on_duty: str | None = Field(description="此刻的值班人 Whose shift it is now.")
    kept_by: str
    kept_at: datetime


@api.put(
    "",
    operation_id="keep_roster",
    summary="维护值班表 Keep a roster",
    description="由单位负责人维护，以整表替换；网上等自行到达的案件由值班人负责，无人值班时由负责人负责。"
    "By the unit's lead, the whole of it. A case that comes by itself is the duty of whoever is on duty, else of the lead.",
    responses=problem_responses(keep_roster),
)
async def put_roster(unit: AskedUnit, body: KeepRosterBody, uow: WriteUow, ctx: Ctx, actor: RosterKeeper, response: Response) -> RosterView:
    """Keep a roster."""
    command = body.command(unit)
    kept = await keep_roster(uow, ctx, command)
    response.headers["ETag"] = etag(kept.version)
    return _view(kept, {}, uow.now)  # Not how anybody is reached: the answer is stored under its key, in the clear.


@api.get(
    "",
    operation_id="show_roster",
    summary="查看值班表 Look at a roster",
    description="何人何时值班；联系方式仅对值班表维护人员显示。Who is on duty when; how one is reached only for who may keep rosters.",
    responses=problem_responses(get_roster),
)
async def show_roster(unit: AskedUnit, uow: ReadUow, ctx: Ctx, actor: Reader, response: Response) -> RosterView:
    """Return a roster."""
    kept = await get_roster(uow, unit.division, unit.name)
    response.headers["ETag"] = etag(kept.roster.version)
    return _view(kept.roster, reach_of(uow, ctx, kept), uow.now)


def _view(kept: Roster, reach: Mapping[str, str], now: datetime) -> RosterView:
    officers = [OfficerView(subject=one.officer, lead=one.lead, deputy=one.deputy, reach=reach.get(one.officer)) for one in kept.members]
    return RosterView(
        roster_id=kept.roster_id,
        division=kept.place_code,
        unit=kept.unit,
        version=kept.version,
        officers=officers,
        shifts=[SpanView.model_validate(one) for one in kept.shifts],
        absences=[SpanView.model_validate(one) for one in kept.absences],
        on_duty=kept.on_duty(now),
        kept_by=kept.kept_by,
        kept_at=kept.kept_at,
    )
