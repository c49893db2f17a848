"""What was done for a person, over HTTP."""

from typing import Annotated

from fastapi import Response
from pydantic import ConfigDict, Field

from services.charity.actions.servings import list_servings, record_serving
from services.charity.domain.offers import ServiceMode
from services.charity.domain.servings import RecordServing, ServingUnit
from services.desk.api.tasks import DeskOfficer, TaskId
from shared.events.contracts.base import Code
from shared.run.service import Ctx
from shared.web.problems import problem_responses
from shared.web.routes import ReadUow, WriteUow, router
from shared.web.types import EXAMPLE_SHA256, Instant, Request, Sha256, View

api = router(prefix="/v1/tasks/{task_id}/servings", tags=["服务记录 servings"])


class RecordServingBody(Request):
    """What was done, once."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "mode": "counselling",
                    "unit": "sessions",
                    "quantity": 1,
                    "done_at": "2026-03-02T08:30:00+08:00",
                    "note_sha256": EXAMPLE_SHA256,
                }
            ]
        }
    )

    mode: ServiceMode = Field(
        description="物质保障、生活帮扶、心理疏导、精神慰藉、能力提升、社会融入 Which of the six modes of society's aid it was."
    )
    unit: ServingUnit = Field(description="件、次、小时 Pieces, sessions or hours.")
    quantity: Annotated[int, Field(strict=True, gt=0, le=100_000, description="数量 How many.", examples=[1])]
    done_at: Instant = Field(description="实施时间 When it was done.")
    note_sha256: Sha256 | None = Field(None, description="工作记录的 SHA-256，记录由本组织保管 Of the worker's notes, which stay with you.")
    evaluation_code: Code | None = Field(
        None, description="结项评估代码，填写后该方式的服务结束 How it went, with the last one: it ends the service of this mode."
    )

    def command(self, task_id: str) -> RecordServing:
        """Return what is asked for."""
        return RecordServing(task_id, self.mode, self.unit, self.quantity, self.done_at, self.note_sha256, self.evaluation_code)


class ServingView(View):
    """What was done for a person, once."""

    serving_id: str
    referral_id: str
    case_id: str
    department: str
    mode: ServiceMode
    unit: ServingUnit
    quantity: int
    done_at: Instant
    note_sha256: str | None
    evaluation_code: str | None
    recorded_by: str
    recorded_at: Instant


class ServingList(View):
    """All that was done under a task, in the order in which it was recorded."""

    items: list[ServingView]


@api.post(
    "",
    operation_id="record_serving",
    status_code=201,
    summary="登记服务 Record what was done",
    description="签收之后每次服务登记一次，最后一次附评估代码；工作记录本身由本组织保管，不进入平台。"
    "Each time once, after the task was taken, the last time with an evaluation; the notes themselves stay with the charity.",
    responses=problem_responses(record_serving),
)
async def post_serving(
    task_id: TaskId, body: RecordServingBody, uow: WriteUow, ctx: Ctx, actor: DeskOfficer, response: Response
) -> ServingView:
    """Record what was done."""
    response.headers["Location"] = f"/v1/tasks/{task_id}/servings"
    return ServingView.model_validate(await record_serving(uow, ctx, body.command(task_id)))


@api.get(
    "",
    operation_id="list_servings",
    summary="服务记录 List what was done",
    description="该任务下实施的各次服务。All that was done under the task, in the order in which it was recorded.",
    responses=problem_responses(list_servings),
)
async def get_servings(task_id: TaskId, uow: ReadUow, ctx: Ctx, actor: DeskOfficer) -> ServingList:
    """Return what was done."""
    return ServingList.model_validate({"items": await list_servings(uow, ctx, task_id)})
