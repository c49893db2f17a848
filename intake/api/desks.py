"""Handing over a whole desk, over HTTP: leave and sickness leave no case without somebody who is there."""

from pydantic import ConfigDict, Field, JsonValue

from intake.actions.desks import DESK_MAX, hand_over_desk
from intake.api.access import RosterKeeper
from intake.api.rosters import AskedUnit, Unit
from intake.domain.handovers import HandOverDesk, HandoverState
from shared.events.contracts.base import Code
from shared.run.service import Ctx
from shared.web.problems import problem_responses
from shared.web.routes import WriteUow, router
from shared.web.types import Request, Subject, View

api = router(prefix="/v1/units/{unit:text}/desk-handovers", tags=["首问 duty"])

EXAMPLE: dict[str, JsonValue] = {"from_officer": "clerk-7", "to_officer": "clerk-8", "reason_code": "sick_leave"}


class HandOverDeskBody(Request):
    """Every open case of an officer, in one call."""

    model_config = ConfigDict(json_schema_extra={"examples": [EXAMPLE]})

    from_officer: Subject = Field(description="移交其全部在办案件的人员 Whose open cases are handed over.", examples=["clerk-7"])
    to_officer: Subject | None = Field(
        None,
        description="接收人，逐案确认；为空则调用人本人立即接办 Receiver, who acknowledges each; null: the caller takes all at once.",
        examples=["clerk-8"],
    )
    reason_code: Code = Field(description="理由代码 Why.", examples=["sick_leave"])

    def command(self, unit: Unit) -> HandOverDesk:
        """Return what is asked for."""
        return HandOverDesk(unit.division, unit.name, self.from_officer, self.to_officer, self.reason_code)


class DeskPartView(View):
    """Open cases of one township and unit."""

    division: str = Field(description="案件所在乡镇（街道） The township of the cases.", examples=["370983101000"])
    unit: str = Field(description="责任单位 The unit that is answerable for them.")
    cases: int = Field(description="件数 How many.")


class DeskHandoverView(View):
    """The cases of one call."""

    state: HandoverState = Field(description="offered 待接收人确认，acknowledged 已由调用人接办 Offered, or taken over by the caller.")
    to_officer: str
    to_unit: str
    case_ids: list[str]
    remaining: bool = Field(description=f"每次最多 {DESK_MAX} 件；为 true 时再次调用 At most {DESK_MAX} a call: call again while true.")
    elsewhere: list[DeskPartView] = Field(
        description="该人员名下未随本次移交的在办案件：不在调用人辖区、属其他单位，或接收人无从查看 Open cases of the officer that were not"
        " handed over: outside of the caller's jurisdiction, of another unit, or where no roster names the receiver."
    )


@api.post(
    "",
    operation_id="hand_over_desk",
    summary="移交全部在办案件 Hand over a whole desk",
    description="由单位负责人（或上级）在人员请假、生病时移交其全部在办案件：接收人确认之前责任不变，负责人本人接办的立即生效；"
    "尚未答复的其他移交一并撤回；不能由本次移交的案件另行列出所在地。By the unit's lead, or from above, when an officer is on leave or ill."
    " Nothing moves until the receiver acknowledges; what the caller takes moves at once. Offers to others that nobody answered are "
    "taken back. Where the officer's cases are that cannot be handed over so is told.",
    responses=problem_responses(hand_over_desk),
)
async def post_desk_handover(unit: AskedUnit, body: HandOverDeskBody, uow: WriteUow, ctx: Ctx, actor: RosterKeeper) -> DeskHandoverView:
    """Hand over a whole desk."""
    return DeskHandoverView.model_validate(await hand_over_desk(uow, ctx, body.command(unit)))
