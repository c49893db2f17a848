"""Cases over HTTP: register, look, and read personal details for a purpose."""

from typing import Annotated

from fastapi import Depends, Query, Response

from intake.actions import persons, reading
from intake.actions.reading import CaseFile
from intake.actions.registering import person_of, register_cases
from intake.api.views import CaseIdPath, Cursor, Limit, case_view, cursor_of, id_of_cursor, page, payee_view, person_view, summary_view
from intake.domain.refusals import (
    DuplicateCause,
    FirstAskedNotYours,
    IdentityContradicted,
    InvalidIdNumber,
    PersonForgotten,
    PurposeNotAllowed,
    UnknownHardship,
    UnknownIdentityClass,
    UnknownReporterKind,
)
from intake.rules.records import CaseFilter
from intake.schemas.requests import Purpose, RegisterCase
from intake.schemas.views import CasePage, CaseView, PayeeView, PersonReadPage, PersonReadView, PersonView, State
from shared.events.contracts.intake import Channel
from shared.kit.principal import Principal
from shared.kit.refusals import CaseNotFound, OutsideJurisdiction, TimeInFuture, UnknownProgramme
from shared.kit.regions import UnknownDivision
from shared.run.context import Context
from shared.run.service import Ctx
from shared.store.db import UnitOfWork
from shared.web.auth import principal
from shared.web.batching import Batchable, Overloaded
from shared.web.idempotency import Answer, etag
from shared.web.paging import InvalidCursor
from shared.web.problems import problem_responses
from shared.web.routes import Joining, ReadUow, answer_of, batched, router

api = router(prefix="/v1", tags=["受理 intake"])

Registrar = Annotated[Principal, principal("case:register")]
Reader = Annotated[Principal, principal("case:read")]
PersonalReader = Annotated[Principal, principal("case:read-personal")]
Supervisor = Annotated[Principal, principal("supervise")]
PurposeQuery = Annotated[Purpose, Query(description="用途，逐次留痕 Why; every read is recorded with it.", examples=["handling"])]
PayingQuery = Annotated[Purpose, Query(description="须为 payment，逐次留痕 Only payment; every read is recorded.", examples=["payment"])]


async def case_filter(
    state: Annotated[State | None, Query(description="状态 State.")] = None,
    channel: Annotated[Channel | None, Query(description="渠道 Door.")] = None,
    hardship: Annotated[
        str | None, Query(max_length=64, pattern="^[a-z0-9_]+$", description="困难类型 Hardship.", examples=["fire"])
    ] = None,
    answerable_officer: Annotated[str | None, Query(max_length=80, pattern=r"^[^\s\x00-\x1f]+$", description="责任人 Answerable.")] = None,
) -> CaseFilter:
    """Return which cases the caller wants."""
    return CaseFilter(state, channel, hardship, answerable_officer)


def _registered(uow: UnitOfWork, ctx: Context, file: CaseFile) -> Answer:
    case = file.case
    return answer_of(case_view(file, ctx.policy(uow.now)), 201, location=f"/v1/cases/{case.case_id}", etag=etag(case.version))


REGISTERING = Batchable(action=register_cases, answer=_registered, apart=person_of)


@api.post(
    "/cases",
    status_code=201,
    response_model=CaseView,
    operation_id="register_case",
    summary="登记案件 Register a case",
    description="任何渠道听到求助即登记，登记人即首问责任人，先行救助时限自此起算。急缓由工作人员研判（分诊），登记时只给出建议。"
    "Whoever hears of a person in hardship registers a case and is the first-asked officer; every first-responder clock starts here. "
    "How urgent it is, an officer judges afterwards; here it is only suggested.",
    responses=problem_responses(
        UnknownDivision,
        OutsideJurisdiction,
        UnknownHardship,
        UnknownIdentityClass,
        UnknownProgramme,
        UnknownReporterKind,
        InvalidIdNumber,
        IdentityContradicted,
        TimeInFuture,
        DuplicateCause,
        FirstAskedNotYours,
        Overloaded,
    ),
)
async def register(body: RegisterCase, call: Annotated[Joining[RegisterCase], batched(REGISTERING)], actor: Registrar) -> Response:
    """Register a case: calls that come together are committed together."""
    return await call.answer(body.command())


@api.get(
    "/cases",
    operation_id="list_cases",
    summary="案件列表 List cases",
    description="本辖区案件，新的在前，不含个人信息。Cases of your jurisdiction, newest first, with nothing personal.",
    responses=problem_responses(InvalidCursor),
)
async def list_cases(
    uow: ReadUow,
    actor: Reader,
    wanted: Annotated[CaseFilter, Depends(case_filter)],
    cursor: Cursor = None,
    limit: Limit = 50,
) -> CasePage:
    """Return a page of cases, masked."""
    items, last = page(await reading.cases(uow, wanted, id_of_cursor(cursor), limit + 1), limit)
    return CasePage(items=[summary_view(case) for case in items], next_cursor=cursor_of(last.case_id) if last else None)


@api.get(
    "/cases/{case_id}",
    operation_id="get_case",
    summary="查看案件 Get a case",
    description="案件现状，个人信息脱敏；责任人在移交确认前不变。"
    "The case as it stands, the person masked; the answerable officer changes only by acknowledgement.",
    responses=problem_responses(CaseNotFound),
)
async def get_case(case_id: CaseIdPath, uow: ReadUow, ctx: Ctx, actor: Reader, response: Response) -> CaseView:
    """Return a case."""
    file = await reading.case_file(uow, ctx, case_id)
    response.headers["ETag"] = etag(file.case.version)
    return case_view(file, ctx.policy(uow.now))


@api.get(
    "/cases/{case_id}/person",
    operation_id="read_person",
    summary="查阅个人信息 Read personal details",
    description="按用途给出最少必要的明文，并在同一事务留痕。What the purpose needs, unmasked; recorded in the same transaction.",
    responses=problem_responses(CaseNotFound, PurposeNotAllowed, PersonForgotten),
)
async def read_person(case_id: CaseIdPath, purpose: PurposeQuery, uow: ReadUow, ctx: Ctx, actor: PersonalReader) -> PersonView:
    """Return personal details for a purpose."""
    return person_view(await persons.read_person(uow, ctx, case_id, purpose))


@api.get(
    "/cases/{case_id}/payee",
    operation_id="read_payee",
    summary="查阅收款人 Read the payee",
    description="拨付用：收款人与账户，须 purpose=payment，留痕；无账户则当面发放。"
    "For payment only: who is paid, and where; recorded. Without an account the money is handed over in person.",
    responses=problem_responses(CaseNotFound, PurposeNotAllowed, PersonForgotten),
)
async def read_payee(case_id: CaseIdPath, purpose: PayingQuery, uow: ReadUow, ctx: Ctx, actor: PersonalReader) -> PayeeView:
    """Return the payee."""
    return payee_view(await persons.read_payee(uow, ctx, case_id, purpose))


@api.get(
    "/cases/{case_id}/reads",
    operation_id="list_person_reads",
    summary="查阅留痕 List reads of personal details",
    description="谁、何时、为何查阅了本案个人信息。Who read personal details of the case, when and why, newest first.",
    responses=problem_responses(CaseNotFound, InvalidCursor),
)
async def list_person_reads(
    case_id: CaseIdPath, uow: ReadUow, actor: Supervisor, cursor: Cursor = None, limit: Limit = 50
) -> PersonReadPage:
    """List reads of personal details."""
    items, last = page(await persons.reads_of(uow, case_id, id_of_cursor(cursor), limit + 1), limit)
    next_cursor = cursor_of(last.read_id) if last else None
    return PersonReadPage(items=[PersonReadView.model_validate(read) for read in items], next_cursor=next_cursor)
