"""A department's queue over HTTP."""

import re
from dataclasses import asdict
from typing import Annotated

from fastapi import Path, Query, Response

from services.desk import actions
from services.desk.domain.refusals import NoDepartment, TaskInState, TaskNotFound
from services.desk.rules import State, Task
from services.desk.schemas import Complete, Refuse, TaskPage, TaskView
from shared.kit.ids import UUID
from shared.kit.principal import Principal
from shared.kit.refusals import ProgrammeNotOfDepartment
from shared.run.service import Ctx
from shared.web.auth import principal
from shared.web.idempotency import etag
from shared.web.paging import InvalidCursor
from shared.web.problems import problem_responses
from shared.web.routes import ReadUow, WriteUow, router

api = router(prefix="/v1/tasks", tags=["部门受理 desk"])

TaskId = Annotated[str, Path(pattern=UUID, description="任务编号 Task id.", examples=["019a0f3e-7c1d-7a52-9d3e-2f6f0a1b2c3d"])]
Handler = Annotated[Principal, principal("desk:work")]
MOVES = problem_responses(NoDepartment, TaskNotFound, TaskInState)


@api.get(
    "",
    operation_id="list_tasks",
    summary="待办列表 List tasks",
    description="仅本部门、本辖区，新的在前。Of your own department and jurisdiction only, newest first.",
    responses=problem_responses(NoDepartment, InvalidCursor),
)
async def list_tasks(  # noqa: PLR0913, PLR0917  # Its filters.
    uow: ReadUow,
    ctx: Ctx,
    actor: Handler,
    state: Annotated[State | None, Query(description="状态 Only in this state.")] = None,
    case_id: Annotated[str | None, Query(pattern=r"^[A-Za-z0-9-]{1,80}$", description="案件 Only of this case.")] = None,
    referral_id: Annotated[str | None, Query(pattern=UUID, description="转办单 Only of this referral.")] = None,
    cursor: Annotated[str | None, Query(max_length=80, description="上一页给出的游标 `next_cursor` of the page before.")] = None,
    limit: Annotated[int, Query(ge=1, le=200, description="每页条数 Items per page.")] = 50,
) -> TaskPage:
    """Return a page of tasks."""
    if cursor is not None and not re.fullmatch(UUID, cursor):
        raise InvalidCursor
    wanted = {"state": state.value if state else None, "case_id": case_id, "referral_id": referral_id}
    found = await actions.listed(uow, ctx, wanted, cursor, limit + 1)
    more = found[limit - 1].task_id if len(found) > limit else None
    return TaskPage(items=[view(task) for task in found[:limit]], next_cursor=more)


@api.get(
    "/{task_id}",
    operation_id="get_task",
    summary="待办 Get a task",
    description="一件转办任务。One order in the queue.",
    responses=problem_responses(NoDepartment, TaskNotFound),
)
async def get_task(task_id: TaskId, uow: ReadUow, ctx: Ctx, actor: Handler, response: Response) -> TaskView:
    """Return a task."""
    return shown(await actions.found(uow, ctx, task_id), response)


@api.post(
    "/{task_id}/acknowledgement",
    operation_id="acknowledge_task",
    summary="签收 Acknowledge a task",
    description="签收后由签收人办理。Whoever acknowledges works on it.",
    responses=MOVES,
)
async def acknowledge_task(task_id: TaskId, uow: WriteUow, ctx: Ctx, actor: Handler, response: Response) -> TaskView:
    """Take a task."""
    return shown(await actions.acknowledge(uow, ctx, task_id), response)


@api.post(
    "/{task_id}/return",
    operation_id="return_task",
    summary="退回 Return a task",
    description="不属于本部门职责的，书面说明理由退回，由转出方决定去向。Not ours, with the reason; the sender decides where it goes.",
    responses=MOVES,
)
async def return_task(task_id: TaskId, body: Refuse, uow: WriteUow, ctx: Ctx, actor: Handler, response: Response) -> TaskView:
    """Give a task back."""
    return shown(await actions.give_back(uow, ctx, task_id, body), response)


@api.post(
    "/{task_id}/refusal",
    operation_id="refuse_task",
    summary="不予救助 Refuse a task",
    description="属于本部门但不符合条件的，书面说明理由。Ours, but refused, with the reason.",
    responses=MOVES,
)
async def refuse_task(task_id: TaskId, body: Refuse, uow: WriteUow, ctx: Ctx, actor: Handler, response: Response) -> TaskView:
    """Refuse a task."""
    return shown(await actions.refuse(uow, ctx, task_id, body), response)


@api.post(
    "/{task_id}/completion",
    operation_id="complete_task",
    summary="办结 Complete a task",
    description="登记给予的救助；须先签收。What was given; a task must be acknowledged first.",
    responses=problem_responses(NoDepartment, TaskNotFound, TaskInState, ProgrammeNotOfDepartment),
)
async def complete_task(task_id: TaskId, body: Complete, uow: WriteUow, ctx: Ctx, actor: Handler, response: Response) -> TaskView:
    """Complete a task."""
    return shown(await actions.complete(uow, ctx, task_id, body), response)


def shown(task: Task, response: Response) -> TaskView:
    """Return a task as it is shown, with its version as the answer's ETag."""
    response.headers["ETag"] = etag(task.version)
    return view(task)


def view(task: Task) -> TaskView:
    """Return a task as it is shown."""
    return TaskView.model_validate(asdict(task))
