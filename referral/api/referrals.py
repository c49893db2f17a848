"""Referrals over HTTP: orders to departments and how they ended."""

from typing import Annotated, Literal

from fastapi import Path, Query, Response
from pydantic import ConfigDict, Field

from referral.actions.reading import get_case_referrals, get_referral, list_referrals
from referral.actions.sending import record_result_notice, reissue_referral, withdraw_referral
from referral.api.sets import Reader, Sender, SetView, set_view
from referral.domain.referrals import (
    Means,
    RecordResultNotice,
    Referral,
    ReferralFilter,
    ReferralState,
    ReissueReferral,
    WithdrawReferral,
)
from shared.events.contracts.base import Code, Instant
from shared.kit.ids import UUID
from shared.run.service import Ctx
from shared.web.idempotency import etag
from shared.web.paging import Cursor, InvalidCursor, Limit, Page, id_of_cursor
from shared.web.problems import problem_responses
from shared.web.routes import StateUow, WriteUow, router
from shared.web.types import EXAMPLE_ID, CaseIdPath, CaseIdQuery, Request, View

api = router(prefix="/v1", tags=["转办 referrals"])

ReferralId = Annotated[str, Path(pattern=UUID, description="转办单号 Referral id.", examples=[EXAMPLE_ID])]


class ReissueReferralBody(Request):
    """A returned referral goes to another department."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"department": "health_commission", "programme": "disease_emergency_fund"}]})

    department: Code = Field(description="改派部门 To whom now.", examples=["health_commission"])
    programme: Code = Field(description="救助项目 For which programme.", examples=["disease_emergency_fund"])

    def command(self, referral_id: str) -> ReissueReferral:
        """Return what is asked for."""
        return ReissueReferral(referral_id, self.department, self.programme)


class WithdrawReferralBody(Request):
    """A referral is given up."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"reason_code": "no_department_competent"}]})

    reason_code: Code = Field(description="理由代码 Why.", examples=["no_department_competent"])

    def command(self, referral_id: str) -> WithdrawReferral:
        """Return what is asked for."""
        return WithdrawReferral(referral_id, self.reason_code)


class RecordResultNoticeBody(Request):
    """The person was told what came of it, or nobody can be."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"means": "phone"}]})

    means: Means = Field(
        description="告知方式；无法告知的填写原因：person_died 本人已死亡，person_unknown 身份始终未查明。"
        "How; or why nobody can be told: `person_died`, or `person_unknown`, who was never identified."
    )

    def command(self, referral_id: str) -> RecordResultNotice:
        """Return what is asked for."""
        return RecordResultNotice(referral_id, self.means)


class ReferralView(View):
    """One department or charity, asked to carry one approved item."""

    referral_id: str
    case_id: str
    place_code: str
    item_id: str
    set_id: str = Field(description="同一批准的转办为一组 The approval that it belongs to.")
    department: str
    desk: str = Field(description="承接队列所在服务 The service whose queue it enters.")
    programme: str
    state: ReferralState
    needs_consent: bool
    consent_id: str | None
    reissue_of: str | None
    officer: str | None = Field(description="部门经办人 Who acted last at the department.")
    reason_code: str | None = Field(description="退回、拒绝、撤销或终止的理由 Why it came back, was refused, given up or stopped.")
    given_programme: str | None = Field(description="实际给予的项目 What was given.")
    amount_fen: int | None = Field(description="部门给予的金额（分） The department's own money.")
    currency: Literal["CNY"] = "CNY"
    created_at: Instant
    issued_at: Instant | None
    acknowledged_at: Instant | None
    closed_at: Instant | None
    told_at: Instant | None = Field(description="结果告知本人的时间 When the person was told the result.")
    told_means: Means | None


class ReferralPage(Page[ReferralView]):
    """Some referrals, newest first."""


class CaseReferralsView(View):
    """All that was asked for a case."""

    case_id: str
    place_code: str
    stopped_reason: str | None = Field(description="案件终止原因 Why nobody is asked any more.")
    sets: list[SetView]
    referrals: list[ReferralView]


@api.get(
    "/referrals",
    operation_id="list_referrals",
    summary="转办单列表 List referrals",
    description="本辖区的转办单，新的在前；部门经办只见已转给本部门的。"
    "Referrals of your jurisdiction, newest first; a department sees only what it was asked.",
    responses=problem_responses(InvalidCursor),
)
async def get_referrals(  # noqa: PLR0913, PLR0917  # One parameter per filter.
    uow: StateUow,
    actor: Reader,
    case_id: CaseIdQuery = None,
    state: Annotated[ReferralState | None, Query(description="状态 Only in this state.")] = None,
    department: Annotated[str | None, Query(pattern=r"^[a-z0-9_]{1,64}$", description="部门 Only of this department.")] = None,
    cursor: Cursor = None,
    limit: Limit = 50,
) -> ReferralPage:
    """Return a page of referrals, newest first."""
    found = await list_referrals(uow, ReferralFilter(case_id, state, department), id_of_cursor(cursor), limit + 1)
    return ReferralPage.of(found, limit, lambda one: one.referral_id)


@api.get(
    "/referrals/{referral_id}",
    operation_id="get_referral",
    summary="转办单 Get a referral",
    description="一张转办单及其办理结果。One referral and what came of it.",
    responses=problem_responses(get_referral),
)
async def get_one_referral(referral_id: ReferralId, uow: StateUow, actor: Reader, response: Response) -> ReferralView:
    """Return a referral."""
    return _tagged(await get_referral(uow, referral_id), response)


@api.get(
    "/cases/{case_id}/referrals",
    operation_id="get_case_referrals",
    summary="案件会办情况 Get a case's referrals",
    description="一案全部转办、各批次是否已汇总。All that was asked for a case, and whether each approval's branches were joined.",
    responses=problem_responses(get_case_referrals),
)
async def get_referrals_of_case(case_id: CaseIdPath, uow: StateUow, actor: Reader) -> CaseReferralsView:
    """Return a case's referrals."""
    asked = await get_case_referrals(uow, case_id)
    return CaseReferralsView(
        case_id=case_id,
        place_code=asked.case.place_code,
        stopped_reason=asked.case.stopped_reason,
        sets=[set_view(one, [order.state for order in asked.referrals if order.set_id == one.set_id]) for one in asked.approvals],
        referrals=[ReferralView.model_validate(one) for one in asked.referrals],
    )


@api.post(
    "/referrals/{referral_id}/reissue",
    status_code=201,
    operation_id="reissue_referral",
    summary="改派 Send a returned referral elsewhere",
    description="部门退回后改派其他部门，或再次派给同一部门一次；改派慈善组织须有本人同意。"
    "After a return, elsewhere, or once more to the same department; a charity still needs the person's consent.",
    responses=problem_responses(reissue_referral),
)
async def post_reissue(
    referral_id: ReferralId, body: ReissueReferralBody, uow: WriteUow, ctx: Ctx, actor: Sender, response: Response
) -> ReferralView:
    """Send a returned referral to another department."""
    made = await reissue_referral(uow, ctx, body.command(referral_id))
    response.headers["Location"] = f"/v1/referrals/{made.referral_id}"
    return _tagged(made, response)


@api.post(
    "/referrals/{referral_id}/withdrawal",
    operation_id="withdraw_referral",
    summary="撤销转办 Give a referral up",
    description="撤销并说明理由：部门退回且不再改派的；部门逾期未办结的、本人逾期未表示是否同意的，期限届满前不得撤销。"
    "With the reason: one that came back and goes nowhere else, one whose department, or whose person who was asked, "
    "let the time go by (not before).",
    responses=problem_responses(withdraw_referral),
)
async def post_withdrawal(
    referral_id: ReferralId, body: WithdrawReferralBody, uow: WriteUow, ctx: Ctx, actor: Sender, response: Response
) -> ReferralView:
    """Give a referral up."""
    return _tagged(await withdraw_referral(uow, ctx, body.command(referral_id)), response)


@api.post(
    "/referrals/{referral_id}/result-notice",
    operation_id="tell_referral_result",
    summary="告知结果 Tell the person the result",
    description="窗口将部门办理结果或者转办已撤销的情况告知本人，每次答复登记一次；告知登记之前，案件不能办结。"
    "The window tells the person what came of it, or that it was given up; recorded once for each answer. "
    "Until then the case does not close as done.",
    responses=problem_responses(record_result_notice),
)
async def post_result_notice(
    referral_id: ReferralId, body: RecordResultNoticeBody, uow: WriteUow, actor: Sender, response: Response
) -> ReferralView:
    """Record that the person was told."""
    return _tagged(await record_result_notice(uow, body.command(referral_id)), response)


def _tagged(referral: Referral, response: Response) -> ReferralView:
    response.headers["ETag"] = etag(referral.version)
    return ReferralView.model_validate(referral)
