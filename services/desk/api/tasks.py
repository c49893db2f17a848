"""A department's queue over HTTP."""

from typing import Annotated, Literal

from fastapi import Path, Query, Response
from pydantic import ConfigDict, Field

from services.desk.actions.answers import acknowledge_task, complete_task, refuse_task, return_task
from services.desk.actions.tasks import get_task, list_tasks
from services.desk.domain.tasks import AcknowledgeTask, CompleteTask, DeclineTask, Task, TaskFilter, TaskState
from shared.events.contracts.base import AmountFen, Code, Instant
from shared.kit.ids import UUID
from shared.kit.principal import Principal
from shared.run.service import Ctx
from shared.web.auth import principal
from shared.web.idempotency import etag
from shared.web.paging import Cursor, InvalidCursor, Limit, Page, id_of_cursor
from shared.web.problems import problem_responses
from shared.web.routes import StateUow, WriteUow, router
from shared.web.types import EXAMPLE_ID, CaseIdQuery, ReasonText, Request, View

api = router(prefix="/v1/tasks", tags=["部门受理 desk"])

TaskId = Annotated[str, Path(pattern=UUID, description="任务编号 Task id.", examples=[EXAMPLE_ID])]
DeskOfficer = Annotated[Principal, principal("desk:work")]


class DeclineTaskBody(Request):
    """Either answer of a department that does not help, with the written reason."""

    model_config = ConfigDict(
        json_schema_extra={"examples": [{"reason_code": "not_eligible", "reason_text": "该户不符合本项目的收入条件。"}]}
    )

    reason_code: Code
    reason_text: ReasonText

    def command(self, task_id: str) -> DeclineTask:
        """Return what is asked for."""
        return DeclineTask(task_id, self.reason_code, self.reason_text)


class ReturnTaskBody(DeclineTaskBody):
    """A return to the sender, with the written reason."""


class RefuseTaskBody(DeclineTaskBody):
    """A refusal, with the written reason."""


class CompleteTaskBody(Request):
    """What was given."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"amount_fen": 300000, "result_text": "医疗救助已结算。"}]})

    amount_fen: AmountFen | None = Field(None, description="The department's own money; None for a service.")
    programme: Code | None = Field(None, description="Another programme than the one asked for.")
    result_text: ReasonText | None = None

    def command(self, task_id: str) -> CompleteTask:
        """Return what is asked for."""
        return CompleteTask(task_id, self.amount_fen, self.programme, self.result_text)


class TaskView(View):
    """A task of the queue."""

    task_id: str
    referral_id: str
    case_id: str
    place_code: str
    department: str
    programme: str = Field(description="所申请的救助项目 The programme that is asked for.")
    person_ref: str | None = Field(description="受理服务中的人员编号 The person, by its reference at intake.")
    hardship_codes: list[str]
    priority: bool
    state: TaskState
    version: int
    officer: str | None
    reason_code: str | None
    reason_text: str | None
    result_text: str | None
    amount_fen: int | None
    currency: Literal["CNY"] = "CNY"
    received_at: Instant
    updated_at: Instant


class TaskPage(Page[TaskView]):
    """A page of tasks."""


@api.get(
    "",
    operation_id="list_tasks",
    summary="待办列表 List tasks",
    description="仅本部门、本辖区，新的在前。Of your own department and jurisdiction only, newest first.",
    responses=problem_responses(list_tasks, InvalidCursor),
)
async def get_tasks(  # noqa: PLR0913, PLR0917  # One parameter per filter.
    uow: StateUow,
    ctx: Ctx,
    actor: DeskOfficer,
    state: Annotated[TaskState | None, Query(description="状态 Only in this state.")] = None,
    case_id: CaseIdQuery = None,
    referral_id: Annotated[str | None, Query(pattern=UUID, description="转办单 Only of this referral.")] = None,
    cursor: Cursor = None,
    limit: Limit = 50,
) -> TaskPage:
    """Return a page of tasks, newest first."""
    found = await list_tasks(uow, ctx, TaskFilter(state, case_id, referral_id), id_of_cursor(cursor), limit + 1)
    return TaskPage.of(found, limit, lambda task: task.task_id)


@api.get(
    "/{task_id}",
    operation_id="get_task",
    summary="待办 Get a task",
    description="一件转办任务。One order in the queue.",
    responses=problem_responses(get_task),
)
async def get_one_task(task_id: TaskId, uow: StateUow, ctx: Ctx, actor: DeskOfficer, response: Response) -> TaskView:
    """Return a task."""
    return _tagged(await get_task(uow, ctx, task_id), response)


@api.post(
    "/{task_id}/acknowledgement",
    operation_id="acknowledge_task",
    summary="签收 Acknowledge a task",
    description="签收后由签收人办理。Whoever acknowledges works on it.",
    responses=problem_responses(acknowledge_task),
)
async def post_acknowledgement(task_id: TaskId, uow: WriteUow, ctx: Ctx, actor: DeskOfficer, response: Response) -> TaskView:
    """Take a task."""
    return _tagged(await acknowledge_task(uow, ctx, AcknowledgeTask(task_id)), response)


@api.post(
    "/{task_id}/return",
    operation_id="return_task",
    summary="退回 Return a task",
    description="不属于本部门职责的，书面说明理由退回，由转出方决定去向。Not ours, with the reason; the sender decides where it goes.",
    responses=problem_responses(return_task),
)
async def post_return(task_id: TaskId, body: ReturnTaskBody, uow: WriteUow, ctx: Ctx, actor: DeskOfficer, response: Response) -> TaskView:
    """Return a task to its sender."""
    return _tagged(await return_task(uow, ctx, body.command(task_id)), response)


@api.post(
    "/{task_id}/refusal",
    operation_id="refuse_task",
    summary="不予救助 Refuse a task",
    description="属于本部门但不符合条件的，书面说明理由。Ours, but refused, with the reason.",
    responses=problem_responses(refuse_task),
)
async def post_refusal(task_id: TaskId, body: RefuseTaskBody, uow: WriteUow, ctx: Ctx, actor: DeskOfficer, response: Response) -> TaskView:
    """Refuse a task."""
    return _tagged(await refuse_task(uow, ctx, body.command(task_id)), response)


@api.post(
    "/{task_id}/completion",
    operation_id="complete_task",
    summary="办结 Complete a task",
    description="登记给予的救助；须先签收。What was given; a task must be acknowledged first.",
    responses=problem_responses(complete_task),
)
async def post_completion(
    task_id: TaskId, body: CompleteTaskBody, uow: WriteUow, ctx: Ctx, actor: DeskOfficer, response: Response
) -> TaskView:
    """Complete a task."""
    return _tagged(await complete_task(uow, ctx, body.command(task_id)), response)


def _tagged(task: Task, response: Response) -> TaskView:
    response.headers["ETag"] = etag(task.version)
    return TaskView.model_validate(task)
