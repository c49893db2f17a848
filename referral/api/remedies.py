"""What a person can do against a refusal, over HTTP."""

from pydantic import Field

from referral.actions.remedies import get_remedies
from referral.api.referrals import ReferralId
from referral.api.sets import Reader
from shared.events.contracts.base import Instant
from shared.kit.policy import Basis
from shared.run.service import Ctx
from shared.web.problems import problem_responses
from shared.web.routes import ReadUow, router
from shared.web.types import View

api = router(prefix="/v1/referrals/{referral_id}/remedies", tags=["转办 referrals"])


class RemedyView(View):
    """One way to contest a refusal."""

    code: str
    name_zh: str
    name_en: str
    limit: str = Field(description="自知道之日起的期限 For how long from when the person knows of it.", examples=["60nd"])
    source: str
    basis: Basis
    until: Instant | None = Field(
        description="截止时间，尚未登记告知的为空 Until when; empty while nobody recorded that the person was told."
    )


class RemediesView(View):
    """What the person can do, to be told with the result."""

    items: list[RemedyView]


@api.get(
    "",
    operation_id="get_remedies",
    summary="救济途径 Get the remedies",
    description="部门不予救助的，应一并告知本人的法定救济途径和期限，以不予救助当日有效的政策配置为准，不论经办人员另写了什么；对慈善组织和非行政机关的答复没有。"
    "What to tell a person whom a department refused: the remedies of the law with their periods, by the policy of the day of the refusal,"
    " whatever else its officer wrote; there are none against a charity, or what is no authority.",
    responses=problem_responses(get_remedies),
)
async def get_remedies_of_referral(referral_id: ReferralId, uow: ReadUow, ctx: Ctx, actor: Reader) -> RemediesView:
    """Return the remedies against a refusal."""
    return RemediesView.model_validate({"items": await get_remedies(uow, ctx, referral_id)})
