"""What is done at the door, over HTTP."""

from typing import Annotated

from fastapi import Response

from intake.actions import doors, reading
from intake.api.views import CaseIdPath, case_view
from intake.domain.refusals import (
    CaseClosed,
    CaseInState,
    DowngradeNeedsSupervisor,
    EmergencyNotRefused,
    MaterialNotRequested,
    MaterialsAlreadyRequested,
    MaterialsNotRequested,
    MergeIntoItself,
    MergeOtherPerson,
    MoneyUnderWay,
    TriageUnchanged,
)
from intake.rules.records import Case
from intake.schemas.requests import MergeCase, ReceiveMaterials, RefuseCase, RequestMaterials, TriageCase, WithdrawCase
from intake.schemas.views import CaseView
from shared.kit.principal import Principal
from shared.kit.refusals import CaseNotFound
from shared.run.context import Context
from shared.run.service import Ctx
from shared.store.db import UnitOfWork
from shared.web.auth import principal
from shared.web.idempotency import etag
from shared.web.problems import problem_responses
from shared.web.routes import WriteUow, router

api = router(prefix="/v1/cases/{case_id}", tags=["受理 intake"])

Handler = Annotated[Principal, principal("case:handle")]


async def _answer(uow: UnitOfWork, ctx: Context, case: Case, response: Response) -> CaseView:
    response.headers["ETag"] = etag(case.version)
    return case_view(await reading.case_file(uow, ctx, case.case_id), ctx.policy(uow.now))


@api.post(
    "/triage",
    operation_id="triage_case",
    summary="分诊 Triage a case",
    description="认定急难即先行受理，材料后补；撤销急难认定仅限督查人员。"
    "An emergency is accepted at once, papers follow. Only a supervisor can turn an emergency into an ordinary case.",
    responses=problem_responses(CaseNotFound, CaseClosed, TriageUnchanged, DowngradeNeedsSupervisor),
)
async def triage_case(case_id: CaseIdPath, body: TriageCase, uow: WriteUow, ctx: Ctx, actor: Handler, response: Response) -> CaseView:
    """Judge how urgent a case is."""
    return await _answer(uow, ctx, await doors.triage_case(uow, case_id, body), response)


@api.post(
    "/materials-requests",
    operation_id="request_materials",
    summary="一次性告知 Request materials, once",
    description="一次告清全部缺少的材料，每案仅一次；材料齐全前视为受理的时限停止计算。"
    "Tell everything that is missing, once per case; until it has come the time after which the case counts as accepted stands still.",
    responses=problem_responses(CaseNotFound, CaseClosed, CaseInState, MaterialsAlreadyRequested),
)
async def request_materials(
    case_id: CaseIdPath, body: RequestMaterials, uow: WriteUow, ctx: Ctx, actor: Handler, response: Response
) -> CaseView:
    """Give the one-time notice."""
    return await _answer(uow, ctx, await doors.request_materials(uow, ctx, case_id, body.materials), response)


@api.post(
    "/materials",
    operation_id="receive_materials",
    summary="收取材料 Receive materials",
    description="登记收到的材料摘要；齐全后案件转为待受理，受理时限重新起算。"
    "Record what came in, by digest; when all has come the case is ready and the time to accept begins anew.",
    responses=problem_responses(CaseNotFound, CaseClosed, CaseInState, MaterialsNotRequested, MaterialNotRequested),
)
async def receive_materials(
    case_id: CaseIdPath, body: ReceiveMaterials, uow: WriteUow, ctx: Ctx, actor: Handler, response: Response
) -> CaseView:
    """Take in materials."""
    return await _answer(uow, ctx, await doors.receive_materials(uow, ctx, case_id, body), response)


@api.post(
    "/acceptance",
    operation_id="accept_case",
    summary="受理 Accept a case",
    description="受理后进入研判。After acceptance, assessment begins.",
    responses=problem_responses(CaseNotFound, CaseClosed, CaseInState),
)
async def accept_case(case_id: CaseIdPath, uow: WriteUow, ctx: Ctx, actor: Handler, response: Response) -> CaseView:
    """Accept a case."""
    return await _answer(uow, ctx, await doors.accept_case(uow, case_id), response)


@api.post(
    "/refusal",
    operation_id="refuse_case",
    summary="不予受理 Refuse a case",
    description="须有书面理由与救济途径；急难案件不得不予受理。"
    "With a written reason and what the person can do about it; an emergency is never refused at the door.",
    responses=problem_responses(CaseNotFound, CaseClosed, CaseInState, EmergencyNotRefused),
)
async def refuse_case(case_id: CaseIdPath, body: RefuseCase, uow: WriteUow, ctx: Ctx, actor: Handler, response: Response) -> CaseView:
    """Turn a case away."""
    return await _answer(uow, ctx, await doors.refuse_case(uow, case_id, body), response)


@api.post(
    "/withdrawal",
    operation_id="withdraw_case",
    summary="撤回申请 Withdraw a case",
    description="款项交银行之前可以撤回。Possible until the bank has the payment.",
    responses=problem_responses(CaseNotFound, CaseClosed, MoneyUnderWay),
)
async def withdraw_case(case_id: CaseIdPath, body: WithdrawCase, uow: WriteUow, ctx: Ctx, actor: Handler, response: Response) -> CaseView:
    """Take the application back."""
    return await _answer(uow, ctx, await doors.withdraw_case(uow, case_id, body.reason_code), response)


@api.post(
    "/merge",
    operation_id="merge_case",
    summary="并案 Merge a case",
    description="与另一在办案件为同一困难，并入该案。The same need as another open case: it goes on there.",
    responses=problem_responses(CaseNotFound, CaseClosed, MergeIntoItself, MergeOtherPerson, MoneyUnderWay),
)
async def merge_case(case_id: CaseIdPath, body: MergeCase, uow: WriteUow, ctx: Ctx, actor: Handler, response: Response) -> CaseView:
    """Merge a case into another."""
    return await _answer(uow, ctx, await doors.merge_case(uow, case_id, body.into_case_id), response)
