"""The needs board over HTTP: groups, and nobody in them."""

from typing import Literal

from pydantic import Field

from services.charity.actions.board import list_needs
from services.desk.api.tasks import DeskOfficer
from shared.run.service import Ctx
from shared.web.problems import problem_responses
from shared.web.routes import ReadUow, router
from shared.web.types import View

api = router(prefix="/v1/needs", tags=["捐赠意向 offers"])


class WantedView(View):
    """What is still wanted of one programme in one county."""

    place_code: str = Field(description="县级区划 The county.")
    programme: str = Field(description="所申请的救助项目 The programme that is asked for.")
    cases: int = Field(description="案件数，不少于政策配置的件数 How many cases, the profile's number at least.")
    missing_fen: int | None = Field(
        description="尚缺的金额合计；不支付急难费用的项目，或者知其金额的案件少于政策配置件数（board_least_cases）的，为空"
        " What is missing in all; null where the programme pays no cost, or of fewer cases than the profile's number"
        " (`board_least_cases`) the amount is known."
    )
    currency: Literal["CNY"] = "CNY"


class WantedList(View):
    """The needs board. There is no total: what is hidden must not be found by subtracting."""

    items: list[WantedView]


@api.get(
    "",
    operation_id="list_needs",
    summary="需求公告 List what is still wanted",
    description="各县各项目尚缺的救助，供慈善组织对接；不含姓名、案件号；少于政策配置件数（board_least_cases）的不显示，也不计入任何合计。"
    "By county and programme, for charities; no names, no cases; groups of fewer cases than the profile's number"
    " (`board_least_cases`) are left out, and are in no sum.",
    responses=problem_responses(list_needs),
)
async def get_needs(uow: ReadUow, ctx: Ctx, actor: DeskOfficer) -> WantedList:
    """Return the needs board."""
    return WantedList.model_validate({"items": await list_needs(uow, ctx)})
