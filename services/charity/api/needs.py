"""What a household still lacks, over HTTP: one amount, for who has an order of the case, and never who gave what."""

from typing import Literal

from pydantic import Field

from services.charity.actions.needs import get_missing
from services.charity.domain.needs import Bound
from services.desk.api.tasks import DeskOfficer, TaskId
from shared.run.service import Ctx
from shared.web.problems import problem_responses
from shared.web.routes import ReadUow, router
from shared.web.types import View

api = router(prefix="/v1/tasks/{task_id}/need", tags=["慈善认领 pledges"])


class MissingView(View):
    """What a pledge for a task may have."""

    case_id: str
    bounded_by: Bound = Field(
        description="以急难费用的缺口为限、不设上限，或者救助决定尚未送达、暂不能认领"
        " By the need; by nothing; not yet, as the approval has not come and no pledge is taken before."
    )
    missing_fen: int | None = Field(description="尚缺的金额 What is still missing; null unless the need bounds it.")
    currency: Literal["CNY"] = "CNY"


@api.get(
    "",
    operation_id="get_missing",
    summary="尚缺金额 What is still missing",
    description="急难造成的费用中，各项救助和认领均未覆盖的部分；不列明何人给予多少。"
    "Of what the emergency cost, what no aid and no pledge covers; not who gave what.",
    responses=problem_responses(get_missing),
)
async def get_missing_amount(task_id: TaskId, uow: ReadUow, ctx: Ctx, actor: DeskOfficer) -> MissingView:
    """Return what is still missing."""
    return MissingView.model_validate(await get_missing(uow, ctx, task_id))
