"""The numbers over HTTP."""

from typing import Annotated, Literal

from fastapi import Query
from pydantic import AliasPath, Field

from audit.actions.reading import count_statistics
from audit.api.cases import Reader
from shared.web.problems import problem_responses
from shared.web.routes import ReadUow, router
from shared.web.types import Instant, View

api = router(prefix="/v1", tags=["督查 audit"])

Since = Annotated[Instant | None, Query(description="只计此后开始的 Only what began since.", examples=["2026-03-01T00:00:00+08:00"])]


class ClockCountView(View):
    """How one kind of clock was kept."""

    clock: str
    total: int
    running: int
    met: int
    late: int
    called_off: int
    median_s: float | None = Field(description="Median seconds from start to stop.")


class OfficerCount(View):
    """How many clocks ran out while somebody was answerable."""

    officer: str
    late: int


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
    late_by_officer: list[OfficerCount]


@api.get(
    "/statistics",
    operation_id="get_statistics",
    summary="统计 Get statistics",
    description="本辖区案件、资金与时限统计。Cases by stage, money, and how the clocks were kept, in your jurisdiction.",
    responses=problem_responses(),
)
async def get_statistics(uow: ReadUow, actor: Reader, since: Since = None) -> StatisticsView:
    """Return the numbers."""
    return StatisticsView.model_validate(await count_statistics(uow, since))
