"""The pledge book over HTTP."""

from dataclasses import asdict
from typing import Annotated

from fastapi import Path, Response

from services.charity import actions
from services.charity.domain.refusals import FundInsufficient, PledgeExists, TaskClosed
from services.charity.schemas import FundView, MakePledge, PayIn, PledgeView
from services.desk.domain.refusals import NoDepartment, TaskNotFound
from shared.kit.ids import UUID
from shared.kit.principal import Principal
from shared.kit.refusals import OutsideJurisdiction
from shared.kit.regions import UnknownDivision
from shared.run.service import Ctx
from shared.web.auth import principal
from shared.web.problems import problem_responses
from shared.web.routes import ReadUow, WriteUow, router

api = router(prefix="/v1", tags=["慈善认领 pledges"])

TaskId = Annotated[str, Path(pattern=UUID, description="任务编号 Task id.", examples=["019a0f3e-7c1d-7a52-9d3e-2f6f0a1b2c3d"])]
Worker = Annotated[Principal, principal("desk:work")]


@api.get(
    "/funds",
    operation_id="list_funds",
    summary="慈善资金 List the charity's funds",
    description="本辖区及其上级可用的资金：可认领、已认领、已支出。"
    "Of your jurisdiction and what lies above it: what may be pledged, is pledged, was given.",
    responses=problem_responses(NoDepartment),
)
async def list_funds(uow: ReadUow, actor: Worker) -> list[FundView]:
    """Return the charity's funds."""
    return [FundView.model_validate(asdict(fund)) for fund in await actions.funds(uow)]


@api.post(
    "/funds",
    operation_id="pay_in",
    status_code=201,
    summary="捐款入账 Pay donations in",
    description="县级或市级资金。Into the fund of a county or municipality.",
    responses=problem_responses(UnknownDivision, NoDepartment, OutsideJurisdiction),
)
async def pay_in(body: PayIn, uow: WriteUow, ctx: Ctx, actor: Worker, response: Response) -> FundView:
    """Add donations."""
    response.headers["Location"] = "/v1/funds"
    return FundView.model_validate(asdict(await actions.pay_in(uow, ctx, body.division, body.amount_fen)))


@api.post(
    "/tasks/{task_id}/pledge",
    operation_id="make_pledge",
    status_code=201,
    summary="认领资金 Pledge money for a task",
    description="先备款，办结后支出，不予救助或退回后释放；资金不会透支。"
    "Set aside first, spent when the help was given, free again when it was not; a fund never goes below zero.",
    responses=problem_responses(TaskNotFound, TaskClosed, FundInsufficient, PledgeExists, NoDepartment),
)
async def make_pledge(task_id: TaskId, body: MakePledge, uow: WriteUow, ctx: Ctx, actor: Worker, response: Response) -> PledgeView:
    """Set money aside."""
    response.headers["Location"] = f"/v1/tasks/{task_id}"
    return PledgeView.model_validate(asdict(await actions.pledge(uow, ctx, task_id, body.amount_fen)))
