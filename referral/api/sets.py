"""The referrals of one approval together, over HTTP: how they stand, and going on without those that are still open."""

from collections.abc import Iterable
from typing import Annotated

from fastapi import Path
from pydantic import ConfigDict, Field

from referral.actions.joining import go_on_without
from referral.domain.cases import Approval
from referral.domain.joining import GoOnWithout, Result, tally
from referral.domain.referrals import ReferralState
from shared.events.contracts.base import Code, Instant
from shared.kit.ids import UUID
from shared.kit.principal import Principal
from shared.web.auth import principal
from shared.web.problems import problem_responses
from shared.web.routes import WriteUow, router
from shared.web.types import EXAMPLE_ID, Request, View

api = router(prefix="/v1/referral-sets/{set_id}", tags=["转办 referrals"])

Reader = Annotated[Principal, principal("case:read")]
Sender = Annotated[Principal, principal("referral:work")]
SetId = Annotated[str, Path(pattern=UUID, description="批次号，同一批准的转办为一批 Which approval.", examples=[EXAMPLE_ID])]


class JoinReferralsBody(Request):
    """The case goes on without the referrals that are still open."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"reason_code": "department_silent"}]})

    reason_code: Code = Field(description="理由代码 Why.", examples=["department_silent"])

    def command(self, set_id: str) -> GoOnWithout:
        """Return what is asked for."""
        return GoOnWithout(set_id, self.reason_code)


class SetView(View):
    """The referrals of one approval, and how they stand together. `result` is None until they were joined."""

    set_id: str
    case_id: str
    approved_at: Instant
    joined_at: Instant | None = Field(description="会办汇总时间 When they were joined.")
    result: Result | None
    completed: int
    refused: int
    returned: int
    without_consent: int
    open: int = Field(description="未办结的件数，汇总后继续跟踪 Still open; once joined they go on as after-care.")
    enough: int | None = Field(description="办结多少件即可汇总，空为须全部办结 So many completed ones join it; null: all have to end.")
    waited_until: Instant | None = Field(
        description="会办期限，此后可先行汇总，空为不设 From then on the sender may go on without the open ones; null: never."
    )
    joined_by: str | None = Field(description="决定先行汇总的人员 Who went on without the open ones.")
    join_reason: str | None = Field(description="先行汇总的理由 Why.")


@api.post(
    "/join",
    operation_id="join_referrals",
    summary="逾期先行汇总 Go on without open referrals",
    description="会办期限届满、仍有转办未办结的，转办人员说明理由后先行汇总，案件可以继续；未办结的继续跟踪，有结果的告知本人。期限届满前不得汇总。"
    "When the time to wait is over, the sender joins the referrals of an approval without those that are still open, for a reason: the "
    "case may close, they stay under way, and the person is told what comes of them. Not before.",
    responses=problem_responses(go_on_without),
)
async def post_join(set_id: SetId, body: JoinReferralsBody, uow: WriteUow, actor: Sender) -> SetView:
    """Go on without the referrals that are still open."""
    joined, states = await go_on_without(uow, body.command(set_id))
    return set_view(joined, states)


def set_view(approval: Approval, states: Iterable[ReferralState]) -> SetView:
    """Return how an approval's referrals stand together."""
    counts = tally(states)
    return SetView(
        set_id=approval.set_id,
        case_id=approval.case_id,
        approved_at=approval.approved_at,
        joined_at=approval.joined_at,
        result=counts.result if approval.joined_at else None,
        completed=counts.completed,
        refused=counts.refused,
        returned=counts.returned,
        without_consent=counts.without_consent,
        open=counts.open,
        enough=approval.enough,
        waited_until=approval.waited_until,
        joined_by=approval.joined_by,
        join_reason=approval.join_reason,
    )
