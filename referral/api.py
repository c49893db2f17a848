"""Referral over HTTP."""

import re
from dataclasses import asdict
from typing import Annotated

from fastapi import Path, Query, Response

from referral import actions
from referral.errors import CaseClosed, CaseNotFound, InvalidCursor, ReferralInState, ReferralNotFound, UnknownDepartment, UnknownProgramme
from referral.rules import Branch, State
from referral.schemas import ConsentView, RecordConsent, ReferralPage, ReferralView, Reissue, Withdraw
from shared.auth import principal
from shared.principal import Principal
from shared.problems import problem_responses
from shared.service import Ctx, ReadUow, WriteUow, etag, router

api = router(prefix="/v1", tags=["转办 referral"])

UUID = r"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"
ReferralId = Annotated[str, Path(pattern=UUID)]
CaseIdPath = Annotated[str, Path(pattern=r"^[A-Za-z0-9-]{1,80}$")]
CaseFilter = Annotated[str | None, Query(pattern=r"^[A-Za-z0-9-]{1,80}$", description="Only of this case.")]
CodeFilter = Annotated[str | None, Query(pattern=r"^[a-z0-9_]{1,64}$")]
Reader = Annotated[Principal, principal("case:read")]
Sender = Annotated[Principal, principal("referral:work")]


@api.get(
    "/referrals",
    operation_id="list_referrals",
    summary="转办单列表 List referrals",
    description="新的在前，可按案件、状态、部门筛选。Newest first, by case, state or department if wanted.",
    responses=problem_responses(InvalidCursor),
)
async def list_referrals(  # noqa: PLR0913, PLR0917  # Its filters.
    uow: ReadUow,
    actor: Reader,
    case_id: CaseFilter = None,
    state: Annotated[State | None, Query()] = None,
    department: CodeFilter = None,
    cursor: Annotated[str | None, Query(max_length=80)] = None,
    limit: Annotated[int, Query(ge=1, le=200)] = 50,
) -> ReferralPage:
    """Return a page of orders."""
    if cursor is not None and not re.match(UUID, cursor):
        raise InvalidCursor
    wanted = {"case_id": case_id, "state": state.value if state else None, "department": department}
    found = await actions.listed(uow, wanted, cursor, limit)
    return ReferralPage(items=[_view(branch) for branch in found], next_cursor=found[-1].referral_id if len(found) == limit else None)


@api.get(
    "/referrals/{referral_id}",
    operation_id="get_referral",
    summary="转办单 Get a referral",
    description="一个部门的一件转办。One order to one department.",
    responses=problem_responses(ReferralNotFound),
)
async def get_referral(referral_id: ReferralId, uow: ReadUow, actor: Reader, response: Response) -> ReferralView:
    """Return an order."""
    branch = await actions.found(uow, referral_id)
    response.headers["ETag"] = etag(branch.version)
    return _view(branch)


@api.post(
    "/cases/{case_id}/consents",
    operation_id="record_consent",
    status_code=201,
    summary="登记同意 Record consent",
    description="慈善组织须经本人同意方可转介；可先于审批登记。"
    "A charity is asked only with the person's consent, which may be recorded before the approval.",
    responses=problem_responses(CaseNotFound, CaseClosed, UnknownDepartment),
)
async def record_consent(
    case_id: CaseIdPath, body: RecordConsent, uow: WriteUow, ctx: Ctx, actor: Sender, response: Response
) -> ConsentView:
    """Keep the person's word."""
    said = await actions.record_consent(uow, ctx, case_id, body)
    response.headers["Location"] = f"/v1/referrals?case_id={case_id}"
    return ConsentView.model_validate(asdict(said))


@api.post(
    "/referrals/{referral_id}/reissue",
    operation_id="reissue_referral",
    status_code=201,
    summary="改派 Send a returned referral elsewhere",
    description="部门退回后由转出方决定去向。After a department returned it, the sender decides where it goes.",
    responses=problem_responses(ReferralNotFound, CaseClosed, ReferralInState, UnknownDepartment, UnknownProgramme),
)
async def reissue_referral(
    referral_id: ReferralId, body: Reissue, uow: WriteUow, ctx: Ctx, actor: Sender, response: Response
) -> ReferralView:
    """Send it elsewhere."""
    branch = await actions.reissue(uow, ctx, referral_id, body)
    response.headers["Location"] = f"/v1/referrals/{branch.referral_id}"
    return _view(branch)


@api.post(
    "/referrals/{referral_id}/withdrawal",
    operation_id="withdraw_referral",
    summary="撤回转办 Give a returned referral up",
    description="退回后不再转出。After it was returned and nobody else is to be asked.",
    responses=problem_responses(ReferralNotFound, CaseClosed, ReferralInState),
)
async def withdraw_referral(referral_id: ReferralId, body: Withdraw, uow: WriteUow, actor: Sender) -> ReferralView:
    """Give it up."""
    return _view(await actions.withdraw(uow, referral_id, body.reason_code))


def _view(branch: Branch) -> ReferralView:
    return ReferralView.model_validate(asdict(branch))
