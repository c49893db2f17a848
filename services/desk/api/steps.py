"""What a department does before it answers, over HTTP."""

from datetime import date
from typing import Annotated

from fastapi import Response
from pydantic import ConfigDict, Field

from services.desk.actions.steps import record_step
from services.desk.api.tasks import DeskOfficer, Paper, TaskId, TaskView, show
from services.desk.domain.steps import RecordStep, StepName
from shared.events.contracts.base import Code
from shared.run.service import Ctx
from shared.web.problems import problem_responses
from shared.web.routes import WriteUow, router
from shared.web.types import Request

api = router(prefix="/v1/tasks/{task_id}/steps", tags=["部门受理 desk"])

FIRST_DAY, LAST_DAY = date(2015, 1, 1), date(2199, 12, 31)
"""Nothing is older than the policy that this platform follows."""

MOST = 366
"""More nights or sessions are another entry."""

Times = Annotated[int, Field(strict=True, ge=1, le=MOST)]


class RecordStepBody(Request):
    """What was done, and when."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"step": "applied", "done_on": "2026-03-02"}]})

    step: StepName = Field(description="办理步骤，见任务的 next_steps One of the task's next steps.")
    done_on: date = Field(ge=FIRST_DAY, le=LAST_DAY, description="办理日期 On what day.")
    count: Times | None = Field(None, description="服务次数或者住宿夜数，仅用于 session 和 nights How many sessions, or nights.")
    handed_to: Code | None = Field(
        None, description="移交给谁（代码），仅用于 handed_over Who has the child from then on.", examples=["relatives"]
    )
    paper_sha256: Paper = None

    def command(self, task_id: str) -> RecordStep:
        """Return what is told."""
        return RecordStep(task_id, self.step, self.done_on, self.count, self.handed_to, self.paper_sha256)


@api.post(
    "",
    operation_id="record_step",
    summary="登记办理步骤 Record a step",
    description="签收后至办结前，按项目类别登记办理步骤：纳入保障（低保、特困等）的 applied 申请、surveyed 入户调查、decided 核定；"
    "服务的 opened 建档、session 每次服务、evaluated 评估；住宿的 entered 入站、nights 夜数、left 离站；"
    "监护的 taken_in 临时监护、handed_over 移交；"
    "法律援助的 accepted 受理、in_progress 办理、concluded 办结；资金和物资没有步骤。任务终止后仍可补登。"
    " Between taking and completing a task, by the kind of its programme: of an enrolment (dibao, tekun and the like) applied, surveyed,"
    " decided; of a service opened, session (each of them), evaluated; of a shelter entered, nights (how many), left; of guardianship"
    " taken_in, handed_over; of legal aid accepted, in_progress, concluded; money and goods have none."
    " Also late, of a task that was stopped.",
    responses=problem_responses(record_step),
)
async def post_step(task_id: TaskId, body: RecordStepBody, uow: WriteUow, ctx: Ctx, actor: DeskOfficer, response: Response) -> TaskView:
    """Record a step."""
    return await show(uow, ctx, await record_step(uow, ctx, body.command(task_id)), response)
