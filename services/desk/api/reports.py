"""What a department's own system is asked, and what it reports of that, over HTTP."""

from datetime import datetime
from typing import Annotated, Literal

from fastapi import Path, Query, Response
from pydantic import AfterValidator, ConfigDict, Field, StringConstraints

from services.desk.actions.reports import list_reports, record_report
from services.desk.actions.steps import open_files
from services.desk.actions.tasks import get_order, list_orders
from services.desk.api.tasks import TaskPage, TaskView, show
from services.desk.domain.reports import RecordReport, Stage
from services.desk.domain.tasks import TaskFilter, TaskState
from shared.events.contracts.base import AmountFen, Code, Instant
from shared.kit.ids import UUID
from shared.kit.principal import Principal
from shared.kit.validation import TwoSentences
from shared.run.service import Ctx
from shared.web.auth import principal
from shared.web.paging import Cursor, InvalidCursor, Limit, id_of_cursor
from shared.web.problems import problem_responses
from shared.web.routes import ReadUow, StateUow, WriteUow, router
from shared.web.types import EXAMPLE_ID, ReasonText, Request, View

api = router(prefix="/v1/orders", tags=["部门系统 department systems"])
of_department = router(prefix="/v1/departments/{department}/orders", tags=["部门系统 department systems"])
"""The department stands in the path because who waits for news is woken by the ids in it."""

NUMBER = r"^[A-Za-z0-9._-]{1,64}$"
Number = Annotated[str, StringConstraints(pattern=NUMBER)]
ReferralId = Annotated[str, Path(pattern=UUID, description="转办单号 Referral id.", examples=[EXAMPLE_ID])]
ReportNo = Annotated[
    str,
    Path(
        pattern=r"^[A-Za-z0-9._-]{1,64}$",
        description="部门系统的报送号 The system's number for this report.",
        examples=["YB-2026-000123-2"],
    ),
]
FIRST_YEAR = 2015
"""No report is older than the policy that this platform follows."""

LAST_YEAR = 9999
"""The last one that every zone has whole."""


def _sensible(at: datetime) -> datetime:
    if not FIRST_YEAR <= at.year < LAST_YEAR:
        raise TwoSentences("不是可能的办理时间", "it is no time at which this can have been done")
    return at


Reported = Annotated[Instant, AfterValidator(_sensible)]
Reader = Annotated[Principal, principal("desk:work", "desk:report")]
System = Annotated[Principal, principal("desk:report")]


class RecordReportBody(Request):
    """What a department's system says of an order."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [{"system_no": "YB-2026-000123", "stage": "decided", "amount_fen": 350000, "reported_at": "2026-03-02T01:00:00Z"}]
        }
    )

    system_no: Number = Field(description="部门系统对该事项的编号 The system's own number for the matter; the same in every report.")
    stage: Stage = Field(description="已受理、已核定、已支付、不予救助 What it has done.")
    amount_fen: AmountFen | None = Field(
        None, ge=1, description="核定的金额，或者本次支付的金额（分） What was decided, or this part of what was paid."
    )
    reported_at: Reported = Field(description="部门系统办理的时间 When the system did it.")
    reason_code: Code | None = Field(None, description="不予救助的理由代码 Why it was refused.")
    reason_text: ReasonText | None = None

    def command(self, referral_id: str, report_no: str) -> RecordReport:
        """Return what is told."""
        return RecordReport(
            referral_id=referral_id,
            report_no=report_no,
            system_no=self.system_no,
            stage=self.stage,
            amount_fen=self.amount_fen,
            reported_at=self.reported_at,
            reason_code=self.reason_code,
            reason_text=self.reason_text,
        )


class ReportView(View):
    """One report of a department's own system."""

    report_no: str
    stage: Stage
    amount_fen: int | None
    currency: Literal["CNY"] = "CNY"
    reported_at: Instant
    reason_code: str | None
    reason_text: str | None
    recorded_by: str
    recorded_at: Instant


class ReportsView(View):
    """What was reported of an order, oldest first."""

    items: list[ReportView]


@of_department.get(
    "",
    operation_id="list_orders",
    summary="转办单列表 List orders",
    description="部门自己的系统据此取得向本部门转办的事项，新的在前；可等待新单（Prefer: wait）。"
    "What the department's own system is asked to do, newest first; new orders can be waited for (Prefer: wait).",
    responses=problem_responses(list_orders, InvalidCursor),
)
async def get_orders(  # noqa: PLR0913, PLR0917  # One parameter per filter.
    department: Annotated[
        Code, Path(description="部门代码，须为令牌所属部门 The department, that of the token.", examples=["medical_insurance"])
    ],
    uow: StateUow,
    ctx: Ctx,
    actor: System,
    state: Annotated[TaskState | None, Query(description="状态 Only in this state.")] = None,
    cursor: Cursor = None,
    limit: Limit = 50,
) -> TaskPage:
    """Return a page of orders, newest first."""
    found = await list_orders(uow, department, TaskFilter(state), id_of_cursor(cursor), limit + 1)
    return TaskPage.of(await open_files(uow, ctx, found), limit, lambda file: file.task.task_id)


@api.get(
    "/{referral_id}",
    operation_id="get_order",
    summary="转办单 Get an order",
    description="一件转办单：按规则建议的金额、项目所需的情况、办理期限和目前的状态。"
    "One order: what the rules propose, the facts that the programme needs, until when an answer is due, and how it stands.",
    responses=problem_responses(get_order),
)
async def get_one_order(referral_id: ReferralId, uow: StateUow, ctx: Ctx, actor: System, response: Response) -> TaskView:
    """Return an order."""
    return await show(uow, ctx, await get_order(uow, referral_id), response)


@api.get(
    "/{referral_id}/reports",
    operation_id="list_reports",
    summary="报送记录 List reports",
    description="部门系统对一件转办单的全部报送，先报的在前。All that the department's own system reported of an order, oldest first.",
    responses=problem_responses(list_reports),
)
async def get_reports(referral_id: ReferralId, uow: ReadUow, ctx: Ctx, actor: Reader) -> ReportsView:
    """Return the reports of an order."""
    return ReportsView(items=[ReportView.model_validate(one) for one in await list_reports(uow, ctx, referral_id)])


@api.put(
    "/{referral_id}/reports/{report_no}",
    operation_id="record_report",
    summary="报送办理情况 Report on an order",
    description="由部门自己的系统报送：受理、核定、支付（可分次）或者不予救助。同一报送号重复报送不产生新的结果。"
    "By the department's own system: accepted, decided, paid (in parts perhaps) or refused. A report that comes again changes nothing.",
    responses=problem_responses(record_report),
)
async def put_report(  # noqa: PLR0913, PLR0917  # Two numbers in the path.
    referral_id: ReferralId, report_no: ReportNo, body: RecordReportBody, uow: WriteUow, ctx: Ctx, actor: System, response: Response
) -> TaskView:
    """Keep a report."""
    return await show(uow, ctx, await record_report(uow, ctx, body.command(referral_id, report_no)), response)
