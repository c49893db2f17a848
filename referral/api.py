"""Referral over HTTP: orders and how they ended, consents."""

import re
from dataclasses import asdict
from typing import Annotated

from fastapi import Path, Query, Response

from referral.actions import reading, sending
from referral.actions.sending import Statement
from referral.domain.refusals import (
    CaseStopped,
    ConsentNotFound,
    ConsentNotNeeded,
    ConsentRefused,
    EvidenceNeeded,
    ReferralInState,
    ReferralNotFound,
    ResultTold,
    UnknownDepartment,
)
from referral.rules import Consent, Referral, ReferralFilter, tally
from referral.schemas import (
    CASE,
    REFERRAL,
    CaseReferralsView,
    ConsentList,
    ConsentView,
    RecordConsent,
    ReferralPage,
    ReferralState,
    ReferralView,
    Reissue,
    SetView,
    TellResult,
    Withdraw,
)
from shared.kit.ids import UUID
from shared.kit.principal import Principal
from shared.kit.refusals import CaseNotFound, ProgrammeNotOfDepartment
from shared.run.service import Ctx
from shared.web.auth import principal
from shared.web.idempotency import etag
from shared.web.paging import InvalidCursor
from shared.web.problems import problem_responses
from shared.web.routes import ReadUow, WriteUow, router

Reader = Annotated[Principal, principal("case:read")]
Sender = Annotated[Principal, principal("referral:work")]
CaseId = Annotated[str, Path(pattern=r"^[A-Za-z0-9-]{1,80}$", description="案件编号 Case id.", examples=[CASE])]
ReferralId = Annotated[str, Path(pattern=UUID, description="转办单号 Referral id.", examples=[REFERRAL])]
ConsentId = Annotated[str, Path(pattern=UUID, description="同意记录号 Consent id.", examples=[REFERRAL])]
CaseFilter = Annotated[str | None, Query(pattern=r"^[A-Za-z0-9-]{1,80}$", description="案件 Only of this case.", examples=[CASE])]
DepartmentFilter = Annotated[str | None, Query(pattern=r"^[a-z0-9_]{1,64}$", description="部门 Only of this department.")]
StateFilter = Annotated[ReferralState | None, Query(description="状态 Only in this state.")]
Cursor = Annotated[str | None, Query(max_length=80, description="上一页给出的游标 `next_cursor` of the page before.")]
Limit = Annotated[int, Query(ge=1, le=200, description="每页条数 Items per page.")]

referrals = router(prefix="/v1", tags=["转办 referrals"])
consents = router(prefix="/v1", tags=["告知同意 consents"])


@referrals.get(
    "/referrals",
    operation_id="list_referrals",
    summary="转办单列表 List referrals",
    description="本辖区的转办单，新的在前；部门经办只见已转给本部门的。"
    "Referrals of your jurisdiction, newest first; a department sees only what it was asked.",
    responses=problem_responses(InvalidCursor),
)
async def list_referrals(  # noqa: PLR0913, PLR0917  # One parameter per filter.
    uow: ReadUow,
    actor: Reader,
    case_id: CaseFilter = None,
    state: StateFilter = None,
    department: DepartmentFilter = None,
    cursor: Cursor = None,
    limit: Limit = 50,
) -> ReferralPage:
    """Return a page of orders, newest first."""
    if cursor is not None and not re.fullmatch(UUID, cursor):
        raise InvalidCursor
    found = await reading.listed(uow, ReferralFilter(case_id, state, department), cursor, limit + 1)
    more = found[limit - 1].referral_id if len(found) > limit else None
    return ReferralPage(items=[_view(one) for one in found[:limit]], next_cursor=more)


@referrals.get(
    "/referrals/{referral_id}",
    operation_id="get_referral",
    summary="转办单 Get a referral",
    description="一张转办单及其办理结果。One referral and what came of it.",
    responses=problem_responses(ReferralNotFound),
)
async def get_referral(referral_id: ReferralId, uow: ReadUow, actor: Reader, response: Response) -> ReferralView:
    """Return a referral."""
    return _tagged(await reading.seen(uow, referral_id), response)


@referrals.get(
    "/cases/{case_id}/referrals",
    operation_id="get_case_referrals",
    summary="案件会办情况 Get a case's referrals",
    description="一案全部转办、各批次是否会办完毕。All that was asked for a case, and whether each approval's branches have all ended.",
    responses=problem_responses(CaseNotFound),
)
async def get_case_referrals(case_id: CaseId, uow: ReadUow, actor: Reader) -> CaseReferralsView:
    """Return a case's referrals."""
    all_asked = await reading.case_referrals(uow, case_id)
    sets = []
    for approval in all_asked.sets:
        counts = tally(one for one in all_asked.referrals if one.set_id == approval.set_id)
        shown = {name: value for name, value in asdict(approval).items() if name in SetView.model_fields}
        result = counts.result if approval.joined_at else None
        sets.append(SetView.model_validate({**shown, **asdict(counts), "result": result}))
    return CaseReferralsView(
        case_id=case_id,
        place_code=all_asked.case.place_code,
        stopped_reason=all_asked.case.stopped_reason,
        sets=sets,
        referrals=[_view(one) for one in all_asked.referrals],
    )


@referrals.post(
    "/referrals/{referral_id}/reissue",
    status_code=201,
    operation_id="reissue_referral",
    summary="改派 Send a returned referral elsewhere",
    description="部门退回后改派其他部门；改派慈善组织须有本人同意。After a return; a charity still needs the person's consent.",
    responses=problem_responses(
        ReferralNotFound, ReferralInState, CaseStopped, UnknownDepartment, ProgrammeNotOfDepartment, ConsentRefused
    ),
)
async def reissue_referral(
    referral_id: ReferralId, body: Reissue, uow: WriteUow, ctx: Ctx, actor: Sender, response: Response
) -> ReferralView:
    """Send a returned referral to another department."""
    made = await sending.reissue(uow, ctx.policy(uow.now), referral_id, body.department, body.programme)
    response.headers["Location"] = f"/v1/referrals/{made.referral_id}"
    return _tagged(made, response)


@referrals.post(
    "/referrals/{referral_id}/withdrawal",
    operation_id="withdraw_referral",
    summary="撤销退回的转办 Give a returned referral up",
    description="部门退回且不再改派的，撤销并说明理由。A returned referral goes nowhere else.",
    responses=problem_responses(ReferralNotFound, ReferralInState),
)
async def withdraw_referral(referral_id: ReferralId, body: Withdraw, uow: WriteUow, actor: Sender, response: Response) -> ReferralView:
    """Give a returned referral up."""
    return _tagged(await sending.withdraw(uow, referral_id, body.reason_code), response)


@referrals.post(
    "/referrals/{referral_id}/result-notice",
    operation_id="tell_referral_result",
    summary="告知结果 Tell the person the result",
    description="窗口将部门办理结果告知本人，记录一次。The window tells the person what came of it; recorded once.",
    responses=problem_responses(ReferralNotFound, ReferralInState, ResultTold),
)
async def tell_referral_result(referral_id: ReferralId, body: TellResult, uow: WriteUow, actor: Sender, response: Response) -> ReferralView:
    """Note that the person was told."""
    return _tagged(await sending.tell_result(uow, referral_id, body.means), response)


@consents.post(
    "/cases/{case_id}/consents",
    status_code=201,
    operation_id="record_consent",
    summary="登记本人同意 Record consent",
    description="本人是否同意向指定慈善组织提供信息（个人信息保护法 §23），审批前后均可；以最后一次为准。"
    "Whether the person agrees that a named charity is asked, before or after the approval; the latest counts.",
    responses=problem_responses(CaseNotFound, CaseStopped, UnknownDepartment, ConsentNotNeeded, EvidenceNeeded),
)
async def record_consent(case_id: CaseId, body: RecordConsent, uow: WriteUow, ctx: Ctx, actor: Sender, response: Response) -> ConsentView:
    """Record what the person says."""
    stated = Statement(body.department, body.given, body.evidence_sha256, body.given_by)
    made = await sending.record_consent(uow, ctx.policy(uow.now), case_id, stated)
    response.headers["Location"] = f"/v1/cases/{case_id}/consents/{made.consent_id}"
    return _consent(made)


@consents.get(
    "/cases/{case_id}/consents",
    operation_id="list_consents",
    summary="同意记录 List consents",
    description="一案的全部同意记录，新的在前。All consents of a case, latest first.",
    responses=problem_responses(CaseNotFound),
)
async def list_consents(case_id: CaseId, uow: ReadUow, actor: Reader) -> ConsentList:
    """Return what the person said of each charity."""
    return ConsentList(items=[_consent(one) for one in await reading.consents(uow, case_id)])


@consents.get(
    "/cases/{case_id}/consents/{consent_id}",
    operation_id="get_consent",
    summary="一条同意记录 Get a consent",
    description="本人就一家慈善组织的一次表示。What the person said about one charity, once.",
    responses=problem_responses(CaseNotFound, ConsentNotFound),
)
async def get_consent(case_id: CaseId, consent_id: ConsentId, uow: ReadUow, actor: Reader) -> ConsentView:
    """Return a consent."""
    return _consent(await reading.consent(uow, case_id, consent_id))


def _view(one: Referral) -> ReferralView:
    return ReferralView.model_validate(one, from_attributes=True)


def _tagged(one: Referral, response: Response) -> ReferralView:
    response.headers["ETag"] = etag(one.version)
    return _view(one)


def _consent(one: Consent) -> ConsentView:
    return ConsentView.model_validate(one, from_attributes=True)
