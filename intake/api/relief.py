"""The village's own aid, over HTTP."""

from datetime import datetime
from typing import Annotated, Literal

from fastapi import Response
from pydantic import Field

from intake.actions.relief import give_relief
from intake.api.access import Giver, OwnCaseIdPath
from intake.domain.relief import GiveRelief, MoneySource, ReliefForm
from shared.events.contracts.base import AmountFen
from shared.run.service import Ctx
from shared.web.problems import problem_responses
from shared.web.routes import WriteUow, router
from shared.web.types import Instant, Line, Name, ReasonText, Request, View

api = router(prefix="/v1/cases/{case_id}/village-relief", tags=["首问 duty"])


class GiveReliefBody(Request):
    """What the village gave at once."""

    form: ReliefForm = Field(description="形式 Form.", examples=["cash"])
    amount_fen: AmountFen = Field(description="金额或折价，分 Amount or value, in fen.", examples=[50000])
    given_at: Instant = Field(description="救助时间 When it was given.", examples=["2026-03-02T08:55:00+08:00"])
    witnesses: Annotated[list[Name], Field(max_length=20)] = Field(
        description="见证人，加密 Witnesses; sealed.", examples=[["李四", "王五"]]
    )
    money_source: MoneySource = Field(description="资金来源 Whose money.", examples=["village_fund"])
    items: Annotated[list[Line], Field(max_length=32)] = Field(default_factory=list, description="物品 Goods.", examples=[["棉被2床"]])
    over_limit_reason: ReasonText | None = Field(None, description="超限理由 Why more than the village's limit.")

    def command(self, case_id: str) -> GiveRelief:
        """Return what is asked for."""
        return GiveRelief(
            case_id=case_id,
            form=self.form,
            amount_fen=self.amount_fen,
            given_at=self.given_at,
            witnesses=tuple(self.witnesses),
            money_source=self.money_source,
            items=tuple(self.items),
            over_limit_reason=self.over_limit_reason,
        )


class VillageReliefView(View):
    """What a village gave."""

    relief_id: str
    case_id: str
    form: str
    amount_fen: int
    currency: Literal["CNY"] = "CNY"
    given_at: datetime
    given_by: str
    recorded_at: datetime
    witnesses: int = Field(description="见证人数 How many; the names are sealed.")
    money_source: str
    items: list[str]
    over_limit: bool
    over_limit_reason: str | None


@api.post(
    "",
    status_code=201,
    operation_id="give_village_relief",
    summary="村级立即救助 Record village relief",
    description="村（居）委会发现急难立即救助，事后当日登记；见证人不少于两名；超过限额须说明理由。"
    "What the village gave at once, with its witnesses; above its limit only with a reason. Gifts to one case add up.",
    responses=problem_responses(give_relief),
)
async def post_village_relief(
    case_id: OwnCaseIdPath, body: GiveReliefBody, uow: WriteUow, ctx: Ctx, actor: Giver, response: Response
) -> VillageReliefView:
    """Record what the village gave."""
    given = await give_relief(uow, ctx, body.command(case_id))
    response.headers["Location"] = f"/v1/cases/{case_id}"
    return VillageReliefView.model_validate(given)
