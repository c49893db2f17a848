"""The numbers over HTTP."""

from typing import Annotated, Literal

from fastapi import Query
from pydantic import AliasPath, Field

from audit.actions.reading import count_statistics
from audit.api.cases import Reader
from shared.kit.policy.models import WaitedFor
from shared.run.service import Ctx
from shared.web.problems import problem_responses
from shared.web.routes import ReadUow, router
from shared.web.types import Instant, View

api = router(prefix="/v1", tags=["督查 audit"])

Since = Annotated[Instant | None, Query(description="只计此后开始的 Only what began since.", examples=["2026-03-01T00:00:00+08:00"])]


class ClockCountView(View):
    """How one kind of clock was kept: `total` is the sum of running, paused, met, late and called_off."""

    clock: str
    waits_for: WaitedFor | None = Field(description="等待的一方 Who is waited for; null for a clock that the profile has no longer.")
    total: int
    running: int
    paused: int
    met: int
    late: int
    overdue: int = Field(description="其中尚未办结 Of the late ones, those that are still open.")
    called_off: int
    median_s: float | None = Field(description="Median seconds from start to stop, pauses left out.")
    paused_s: float = Field(description="中止计时合计（秒）For how many seconds all of them stood still.")


class OfficerCountView(View):
    """How the clocks that wait for officers were kept for which somebody was answerable."""

    officer: str
    total: int
    met: int
    late: int
    overdue: int


class StatisticsView(View):
    """What the actor's jurisdiction looks like in numbers."""

    since: Instant | None
    cases_by_stage: dict[str, int]
    approved_fen: int = Field(validation_alias=AliasPath("money", "approved_fen"))
    paid_fen: int = Field(validation_alias=AliasPath("money", "paid_fen"))
    in_kind_fen: int = Field(validation_alias=AliasPath("money", "in_kind_fen"))
    department_fen: int = Field(validation_alias=AliasPath("money", "department_fen"))
    currency: Literal["CNY"] = "CNY"
    clocks: list[ClockCountView]
    late_by_officer: list[OfficerCountView]


@api.get(
    "/statistics",
    operation_id="get_statistics",
    summary="统计 Get statistics",
    description="本辖区案件、资金与时限统计。Cases by stage, money, and how the clocks were kept, in your jurisdiction.",
    responses=problem_responses(),
)
async def get_statistics(uow: ReadUow, ctx: Ctx, actor: Reader, since: Since = None) -> StatisticsView:
    """Return the numbers."""
    return StatisticsView.model_validate(await count_statistics(uow, ctx, since))
