"""Funds over HTTP."""

from typing import Literal

from fastapi import Response
from pydantic import ConfigDict, Field

from services.charity.actions.funds import list_funds, pay_in
from services.charity.domain.funds import PayIn
from services.desk.api.tasks import DeskOfficer
from shared.run.service import Ctx
from shared.web.problems import problem_responses
from shared.web.routes import ReadUow, WriteUow, router
from shared.web.types import PositiveFen, Request, View

api = router(prefix="/v1/funds", tags=["慈善认领 pledges"])


class PayInBody(Request):
    """Donations for a county or municipality."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"division": "370983000000", "amount_fen": 10000000}]})

    division: str = Field(pattern=r"^[0-9]{2}(0[1-9]|[1-9][0-9])[0-9]{2}000000$", description="County or municipality.")
    amount_fen: PositiveFen

    def command(self) -> PayIn:
        """Return what is asked for."""
        return PayIn(self.division, self.amount_fen)


class FundView(View):
    """A charity's money in one place."""

    department: str
    place_code: str
    available_fen: int
    pledged_fen: int
    spent_fen: int
    currency: Literal["CNY"] = "CNY"


@api.get(
    "",
    operation_id="list_funds",
    summary="慈善资金 List the charity's funds",
    description="本辖区及其上级可用的资金：可认领、已认领、已支出。"
    "Of your jurisdiction and what lies above it: what may be pledged, is pledged, was given.",
    responses=problem_responses(list_funds),
)
async def get_funds(uow: ReadUow, actor: DeskOfficer) -> list[FundView]:
    """Return the charity's funds."""
    return [FundView.model_validate(fund) for fund in await list_funds(uow)]


@api.post(
    "",
    operation_id="pay_in",
    status_code=201,
    summary="捐款入账 Pay donations in",
    description="县级或市级资金。Into the fund of a county or municipality.",
    responses=problem_responses(pay_in),
)
async def post_donations(body: PayInBody, uow: WriteUow, ctx: Ctx, actor: DeskOfficer, response: Response) -> FundView:
    """Add donations."""
    response.headers["Location"] = "/v1/funds"
    return FundView.model_validate(await pay_in(uow, ctx, body.command()))
