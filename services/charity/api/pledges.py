"""Pledges over HTTP."""

from typing import Literal

from fastapi import Response
from pydantic import ConfigDict, Field

from services.charity.actions.pledges import make_pledge
from services.charity.domain.pledges import MakePledge, PledgeState
from services.desk.api.tasks import DeskOfficer, TaskId
from shared.events.contracts.base import Instant
from shared.run.service import Ctx
from shared.web.problems import problem_responses
from shared.web.routes import WriteUow, router
from shared.web.types import PositiveFen, Request, View

api = router(prefix="/v1/tasks/{task_id}/pledge", tags=["慈善认领 pledges"])


class MakePledgeBody(Request):
    """Money to be set aside for a task."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"amount_fen": 200000}]})

    amount_fen: PositiveFen

    def command(self, task_id: str) -> MakePledge:
        """Return what is asked for."""
        return MakePledge(task_id, self.amount_fen)


class PledgeView(View):
    """Money set aside for a task."""

    pledge_id: str
    referral_id: str
    case_id: str
    department: str
    fund_place: str
    amount_fen: int
    currency: Literal["CNY"] = "CNY"
    spent_fen: int = Field(description="已支出 What was given of it; the rest is free again.")
    state: PledgeState
    holds_until: Instant | None = Field(description="到期未支出的自动释放 When it is free again, if nothing was given until then.")
    made_by: str
    made_at: Instant


@api.post(
    "",
    operation_id="make_pledge",
    status_code=201,
    summary="认领资金 Pledge money for a task",
    description="先备款，办结后按办结金额支出，其余释放；不予救助、退回或者到期未支出的全部释放；资金不会透支。"
    "Set aside first, spent when the help was given, as far as the completion names so much; the rest is free again, and all of it when"
    " nothing was given or its time is over; a fund never goes below zero.",
    responses=problem_responses(make_pledge),
)
async def post_pledge(task_id: TaskId, body: MakePledgeBody, uow: WriteUow, ctx: Ctx, actor: DeskOfficer, response: Response) -> PledgeView:
    """Set money aside."""
    response.headers["Location"] = f"/v1/tasks/{task_id}"
    return PledgeView.model_validate(await make_pledge(uow, ctx, body.command(task_id)))
