"""A department's queue over HTTP."""

from dataclasses import replace
from datetime import date
from typing import Annotated, Literal

from fastapi import Path, Query, Response
from pydantic import AliasGenerator, AliasPath, ConfigDict, Field

from services.desk.actions.answers import acknowledge_task, answer_departure, complete_task, refuse_task, return_task
from services.desk.actions.steps import open_files
from services.desk.actions.tasks import get_task, list_tasks
from services.desk.domain.steps import StepName
from services.desk.domain.tasks import AcknowledgeTask, AnswerDeparture, CompleteTask, DeclineTask, Task, TaskFilter, TaskState
from shared.events.contracts.base import AmountFen, Code, Instant
from shared.kit.ids import UUID
from shared.kit.policy.entries import ProgrammeKind
from shared.kit.principal import Principal
from shared.run.context import Context
from shared.run.service import Ctx
from shared.store.db import UnitOfWork
from shared.web.auth import principal
from shared.web.idempotency import etag
from shared.web.paging import Cursor, InvalidCursor, Limit, Page, id_of_cursor
from shared.web.problems import problem_responses
from shared.web.routes import StateUow, WriteUow, router
from shared.web.types import EXAMPLE_ID, CaseIdQuery, ReasonText, Request, Sha256, View

api = router(prefix="/v1/tasks", tags=["部门受理 desk"])

TaskId = Annotated[str, Path(pattern=UUID, description="任务编号 Task id.", examples=[EXAMPLE_ID])]
DeskOfficer = Annotated[Principal, principal("desk:work")]


Paper = Annotated[
    Sha256 | None,
    Field(description="书面答复函的 SHA-256 摘要值，代无终端的部门登记时必填 Digest of the letter of who was asked on paper."),
]


class DeclineTaskBody(Request):
    """Either answer of a department that does not help, with the written reason."""

    model_config = ConfigDict(
        json_schema_extra={"examples": [{"reason_code": "not_eligible", "reason_text": "该户不符合本项目的收入条件。"}]}
    )

    reason_code: Code
    reason_text: ReasonText
    paper_sha256: Paper = None

    def command(self, task_id: str) -> DeclineTask:
        """Return what is asked for."""
        return DeclineTask(task_id, self.reason_code, self.reason_text, self.paper_sha256)


class ReturnTaskBody(DeclineTaskBody):
    """A return to the sender, with the written reason."""


class RefuseTaskBody(DeclineTaskBody):
    """A refusal, with the written reason. The remedies of the law are named by themselves; what is written here is added to them."""

    remedy_text: ReasonText | None = Field(
        None,
        description="法定救济途径以外补充的途径，附于其后，不替代法定途径"
        " What else the person can do against it: added to the remedies of the law, and in place of none.",
    )

    def command(self, task_id: str) -> DeclineTask:
        """Return what is asked for."""
        return replace(super().command(task_id), remedy_text=self.remedy_text)


class CompleteTaskBody(Request):
    """What was given."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"amount_fen": 300000, "result_text": "医疗救助已结算。"}]})

    amount_fen: AmountFen | None = Field(None, description="The department's own money; None for a service.")
    programme: Code | None = Field(None, description="Another programme than the one asked for.")
    result_text: ReasonText | None = None
    departure_code: Code | None = Field(None, description="与按规则建议的不一致的理由代码 Why it is not what the order proposed.")
    departure_text: ReasonText | None = Field(None, description="不一致的书面理由 The same in words.")
    paper_sha256: Paper = None

    def command(self, task_id: str) -> CompleteTask:
        """Return what is asked for."""
        return CompleteTask(
            task_id=task_id,
            amount_fen=self.amount_fen,
            programme=self.programme,
            result_text=self.result_text,
            departure_code=self.departure_code,
            departure_text=self.departure_text,
            paper_sha256=self.paper_sha256,
        )


class AnswerDepartureBody(Request):
    """What a second officer says to a colleague's departure from the rules."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"agree": True, "version": 3}]})

    agree: bool = Field(description="是否同意 Whether it may count.")
    version: int = Field(ge=1, description="所阅任务的版本 The version of the task as it was read: one agrees to what one saw.")

    def command(self, task_id: str) -> AnswerDeparture:
        """Return what is asked for."""
        return AnswerDeparture(task_id, self.agree, self.version)


class FactsView(View):
    """What the order tells of the household: what a rule of its programme goes by, and nothing else."""

    household_size: int | None
    affected_persons: int | None
    self_paid_fen: int | None
    loss_fen: int | None
    monthly_income_fen: int | None = Field(description="人均月收入（分） One person's monthly income, on average.")
    identity_classes: list[str]
    told: dict[str, int] = Field(description="情况代码及人数 Facts of the profile, with the number of persons.")


class GivenView(View):
    """What the case was given by others, when the order was issued."""

    department: str
    programme: str
    amount_fen: int


class AttachmentView(View):
    """A proof of the facts, by the digest of its paper."""

    kind: str
    sha256: str


class ProposedView(View):
    """What one rule gives."""

    rule: str
    amount_fen: int
    formula: str
    ceilings_fen: list[int] = Field(description="上限（分），以最低的为准 Its ceilings; the lowest one holds.")
    ceiling_kinds: list[str] | None = Field(
        description="各上限的类别，次序相同：rule 为规则的固定限额，months 为若干个月的保障标准，proved_cost 为已证明的费用，"
        "year 为年度限额余额，times_a_year 为本年度次数已满（零），once 为只给一次且已给（零），case 为临时救助的单案上限，"
        "need 为按救助顺序尚缺的费用；上一版本的为空"
        " What each ceiling is, in the same order: `rule` the rule's own amount, `months` so many months of the standard, `proved_cost`"
        " the proved cost, `year` the rest of the year's amount, `times_a_year` the times of the year are used up (zero), `once` given"
        " before and given once only (zero), `case` the ceiling of a case of temporary assistance, `need` what is left"
        " of the cost by the order of aid; empty of an older release."
    )
    place: str = Field(description="规则公布地，空为全国 Where the rule was published; empty for the whole country.")
    model: bool = Field(description="借用他地规则 A rule of another place serves as a model.")
    sources: list[str]


class ProposalView(View):
    """What the programme's rules say to the facts of the order; the officer decides."""

    why: str = Field(
        description="按规则建议给予、服务、为零、费用已由在先的救助支付、已按次数或年度限额得到、缺少事实、不适用、没有已知规则"
        " Whether a rule gives it, and why not."
    )
    amount_fen: int | None
    amounts: list[ProposedView]
    missing: list[str] = Field(description="规则所缺的事实 The facts that a rule lacks.")
    left_of_need_fen: int | None = Field(description="按救助顺序尚缺的费用（分） What was left of the cost, by the order of aid.")
    given_this_year_fen: int | None = Field(description="本人本年度已得的该项救助（分） What the person had of it this year.")
    times_this_year: int | None = Field(description="本人本年度已得该项救助的次数 How often the person had it this year.")
    papers: list[str] | None = Field(
        description="本项目要求的材料（materials.yaml 代码），未见公布的为空 The papers that the programme wants."
    )
    decided_by: str | None = Field(description="决定机关，未见公布的为空 Who decides; empty where nobody published it.")
    within: list[str] | None = Field(
        description="各环节时限，依次相接：10wd 为10个工作日，7nd 为7个自然日，24h 为24小时；未见公布的为空"
        " The times of its stages, one after the other: `10wd` 10 working days, `7nd` 7 natural days, `24h` 24 hours; empty where nobody"
        " published them.",
        examples=[["10wd", "7nd", "3wd"]],
    )
    handling_sources: list[str] | None = Field(description="材料、决定机关和时限的来源 Where these are from.")
    not_known_zh: str = Field(description="本项目未知的规则 What of the programme's rules is not known, in Chinese.")
    not_known_en: str = Field(description="The same in English.")
    policy_version: str


class StepView(View):
    """Something that the department did before it answered."""

    number: int
    kind: ProgrammeKind = Field(description="该步骤所属的项目类别 What kind of programme has such a step.")
    step: StepName
    done_on: date
    count: int | None = Field(description="服务次数或者住宿夜数 How many sessions, or nights.")
    handed_to: str | None = Field(description="移交给谁（代码） Who has the child from then on.")
    paper_sha256: str | None
    recorded_by: str
    recorded_at: Instant


class TaskView(View):
    """A task of the queue."""

    # Read from a `TaskFile`: all but the steps stands in its task.
    model_config = ConfigDict(alias_generator=AliasGenerator(validation_alias=lambda name: AliasPath("task", name)))

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
    remedy_text: str | None = Field(
        description="不予救助的救济途径：法定的在前，经办人员补充的在后 What the person can do against a refusal: what the law has, then"
        " what the officer added."
    )
    returned_late: bool | None = Field(description="退回时是否已超过规定期限 Whether it was returned after the time for that.")
    result_text: str | None
    amount_fen: int | None
    given_programme: str | None = Field(description="实际给予的项目 What was given.")
    departure_code: str | None
    departure_text: str | None
    paper_sha256: str | None
    system_no: str | None = Field(description="部门系统的编号 By what number the department's own system knows it.")
    confirmed_by: str | None = Field(description="复核人 The second officer, where one was needed.")
    due_at: Instant | None = Field(description="办理期限 Until when an answer is due.")
    facts: FactsView | None
    given: list[GivenView]
    attachments: list[AttachmentView]
    proposal: ProposalView | None
    proposed_fen: int | None = Field(
        description="按规则建议的金额（分），没有建议的为空 What the rules propose; empty where none is known."
    )
    currency: Literal["CNY"] = "CNY"
    received_at: Instant
    updated_at: Instant
    kind: ProgrammeKind = Field(
        validation_alias=AliasPath("course", "kind"), description="所申请项目的类别 What the programme that is asked for gives."
    )
    steps: list[StepView] = Field(validation_alias="steps", description="已登记的办理步骤，先办的在前 What was recorded, oldest first.")
    next_steps: list[StepName] = Field(
        validation_alias=AliasPath("course", "next_steps"),
        description="所申请项目接下来可以登记的步骤；为空的，可以办结。"
        "What may be recorded next of the programme that is asked for; when there is none, it may be completed.",
    )


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
    return TaskPage.of(await open_files(uow, ctx, found), limit, lambda file: file.task.task_id)


@api.get(
    "/{task_id}",
    operation_id="get_task",
    summary="待办 Get a task",
    description="一件转办任务。One order in the queue.",
    responses=problem_responses(get_task),
)
async def get_one_task(task_id: TaskId, uow: StateUow, ctx: Ctx, actor: DeskOfficer, response: Response) -> TaskView:
    """Return a task."""
    return await show(uow, ctx, await get_task(uow, ctx, task_id), response)


@api.post(
    "/{task_id}/acknowledgement",
    operation_id="acknowledge_task",
    summary="签收 Acknowledge a task",
    description="签收后由签收人办理。Whoever acknowledges works on it.",
    responses=problem_responses(acknowledge_task),
)
async def post_acknowledgement(task_id: TaskId, uow: WriteUow, ctx: Ctx, actor: DeskOfficer, response: Response) -> TaskView:
    """Take a task."""
    return await show(uow, ctx, await acknowledge_task(uow, ctx, AcknowledgeTask(task_id)), response)


@api.post(
    "/{task_id}/return",
    operation_id="return_task",
    summary="退回 Return a task",
    description="不属于本部门职责的，书面说明理由退回，由转出方决定去向。Not ours, with the reason; the sender decides where it goes.",
    responses=problem_responses(return_task),
)
async def post_return(task_id: TaskId, body: ReturnTaskBody, uow: WriteUow, ctx: Ctx, actor: DeskOfficer, response: Response) -> TaskView:
    """Return a task to its sender."""
    return await show(uow, ctx, await return_task(uow, ctx, body.command(task_id)), response)


@api.post(
    "/{task_id}/refusal",
    operation_id="refuse_task",
    summary="不予救助 Refuse a task",
    description="属于本部门但不符合条件的，书面说明理由。Ours, but refused, with the reason.",
    responses=problem_responses(refuse_task),
)
async def post_refusal(task_id: TaskId, body: RefuseTaskBody, uow: WriteUow, ctx: Ctx, actor: DeskOfficer, response: Response) -> TaskView:
    """Refuse a task."""
    return await show(uow, ctx, await refuse_task(uow, ctx, body.command(task_id)), response)


@api.post(
    "/{task_id}/completion",
    operation_id="complete_task",
    summary="办结 Complete a task",
    description="登记给予的救助；须先签收，所给项目有办理步骤的，须先登记齐全。"
    "What was given; a task must be acknowledged first, and the steps of what is given be recorded.",
    responses=problem_responses(complete_task),
)
async def post_completion(
    task_id: TaskId, body: CompleteTaskBody, uow: WriteUow, ctx: Ctx, actor: DeskOfficer, response: Response
) -> TaskView:
    """Complete a task."""
    return await show(uow, ctx, await complete_task(uow, ctx, body.command(task_id)), response)


@api.post(
    "/{task_id}/departure-answer",
    operation_id="answer_departure",
    summary="复核 Answer a departure",
    description="与规则相差超过限额的办理结果，由本部门另一名经办人员复核，同意后方为有效；不同意的，须重新办理。"
    "What departs from the rules by more than the limit counts once another officer of the department agrees; else it is answered anew.",
    responses=problem_responses(answer_departure),
)
async def post_departure_answer(
    task_id: TaskId, body: AnswerDepartureBody, uow: WriteUow, ctx: Ctx, actor: DeskOfficer, response: Response
) -> TaskView:
    """Agree to a colleague's departure from the rules, or do not."""
    return await show(uow, ctx, await answer_departure(uow, ctx, body.command(task_id)), response)


async def show(uow: UnitOfWork, ctx: Context, task: Task, response: Response) -> TaskView:
    """Return a task as it is shown, with its steps and its version."""
    response.headers["ETag"] = etag(task.version)
    [file] = await open_files(uow, ctx, [task])
    return TaskView.model_validate(file)
