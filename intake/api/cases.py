"""Cases over HTTP: register, look at one, list them."""

from dataclasses import fields
from datetime import datetime
from operator import attrgetter
from typing import Annotated, Literal

from fastapi import Depends, Query, Response
from pydantic import AliasPath, ConfigDict, Field, JsonValue

from intake.actions.own import get_case, list_own_cases
from intake.actions.reading import CaseDetails, details_around, list_cases
from intake.actions.registering import person_of, register_cases
from intake.api.access import Applicant, OwnCaseIdPath, OwnReader, Reader, Registrar
from intake.api.handovers import HandoverView
from intake.api.persons import AgentBody, ApplicantBody, MaskedPerson, ReporterBody
from intake.api.relief import VillageReliefView
from intake.api.transfers import TransferView
from intake.domain.cases import Case, CaseFilter, CaseState, DetailField, Mode, RegisterCase
from shared.events.contracts.base import AmountFen, Code, DivisionCode12
from shared.events.contracts.intake import Channel, Flag, Urgency
from shared.kit.policy import Policy
from shared.run.context import Context
from shared.run.service import Ctx
from shared.store.db import UnitOfWork
from shared.web.batching import Batchable, Overloaded
from shared.web.idempotency import Answer, etag
from shared.web.paging import Cursor, InvalidCursor, Limit, Page, id_of_cursor
from shared.web.problems import problem_responses
from shared.web.routes import Joining, ReadUow, StateUow, answer_of, batched, router
from shared.web.types import FreeText, Instant, Line, People, ReasonText, Request, Subject, View

api = router(prefix="/v1", tags=["受理 intake"])

Codes = Annotated[list[Code], Field(max_length=32)]

CASE_FIELDS = [field.name for field in fields(Case)]
CASE_VALUES = attrgetter(*CASE_FIELDS)

REGISTER_EXAMPLE: dict[str, JsonValue] = {
    "channel": "village",
    "place_code": "370983101000",
    "place_text": "柳沟村3号",
    "hardship_codes": ["fire"],
    "applicant": {
        "name": "张三",
        "id_document": {"type": "id_card", "number": "370983188501010014"},
        "phone": "13812341234",
        "bank_account": {"bank": "泰安银行", "number": "6222020000016789", "holder": "张三"},
    },
    "household_size": 4,
    "affected_persons": 4,
    "life_danger": True,
    "found_at": "2026-03-02T08:40:00+08:00",
    "stated_loss_fen": 8000000,
    "requested_modes": ["cash"],
}


class RegisterCaseBody(Request):
    """A person in hardship asked for help at one of the doors."""

    model_config = ConfigDict(json_schema_extra={"examples": [REGISTER_EXAMPLE]})

    channel: Channel = Field(description="渠道 Door: hotline, window, village, online, transfer.")
    place_code: DivisionCode12 = Field(description="急难发生地，12 位区划代码；管辖以此为准 Place of emergency; jurisdiction follows it.")
    place_text: Line | None = Field(None, description="地点描述，加密 Where exactly; sealed.")
    hardship_codes: Annotated[list[Code], Field(min_length=1, max_length=16)] = Field(
        description="困难类型 Hardships, of the policy's list."
    )
    applicant: ApplicantBody | None = Field(None, description="申请人；身份不明时为空 Null when the identity is unknown.")
    identity_unknown: bool = Field(False, description="身份不明，先救助后查明 Nobody knows yet who it is.")
    household_size: People | None = Field(None, description="家庭人口 Persons in the household.")
    affected_persons: People | None = Field(None, description="受影响人数 Persons affected.")
    hukou_code: DivisionCode12 | None = Field(None, description="户籍地 Place of household registration; decides nothing about the door.")
    identity_classes: Codes = Field(
        default_factory=list, description="身份类别 Identity classes, of the policy's list.", examples=[["dibao"]]
    )
    reporter: ReporterBody | None = None
    agent: AgentBody | None = None
    found_at: Instant | None = Field(None, description="发现时间；不作为时限起点 When it was found; starts no clock.")
    life_danger: bool = Field(False, description="危及生命 Life in danger.")
    stated_self_paid_fen: AmountFen | None = Field(None, description="自述自付费用 What the person says was paid.")
    stated_loss_fen: AmountFen | None = Field(None, description="自述损失 What the person says was lost.")
    requested_fen: AmountFen | None = Field(None, description="申请金额 What is asked for.")
    requested_modes: Annotated[list[Mode], Field(max_length=3)] = Field(default_factory=list, description="申请方式 How help is wanted.")
    requested_programmes: Codes = Field(default_factory=list, description="申请项目 Programmes asked for, of the policy's list.")
    override_duplicate_reason: ReasonText | None = Field(None, description="重复登记理由 Why to register in spite of a duplicate.")
    client_note: FreeText | None = Field(None, description="备注，加密 Note; sealed.")

    def command(self) -> RegisterCase:
        """Return what is asked for."""
        return RegisterCase(
            channel=self.channel,
            place_code=self.place_code,
            hardship_codes=tuple(self.hardship_codes),
            details=self._details(),
            identity_unknown=self.identity_unknown,
            household_size=self.household_size,
            affected_persons=self.affected_persons,
            hukou_code=self.hukou_code,
            identity_classes=tuple(self.identity_classes),
            reporter_kind=self.reporter.kind if self.reporter else None,
            found_at=self.found_at,
            life_danger=self.life_danger,
            stated_self_paid_fen=self.stated_self_paid_fen,
            stated_loss_fen=self.stated_loss_fen,
            requested_fen=self.requested_fen,
            requested_modes=tuple(self.requested_modes),
            requested_programmes=tuple(self.requested_programmes),
            override_duplicate_reason=self.override_duplicate_reason,
        )

    def _details(self) -> dict[str, str]:
        """Return everything personal, by field name."""
        person, reporter, agent = self.applicant, self.reporter, self.agent
        document = person.id_document if person else None
        account = person.bank_account if person else None
        details: dict[DetailField, str | None] = {
            "name": person.name if person else None,
            "document_type": document.type if document else None,
            "document_number": document.number if document else None,
            "phone": person.phone if person else None,
            "address": person.address if person else None,
            "bank": account.bank if account else None,
            "account_number": account.number if account else None,
            "account_holder": account.holder if account else None,
            "reporter_name": reporter.name if reporter else None,
            "reporter_phone": reporter.phone if reporter else None,
            "agent_name": agent.name if agent else None,
            "agent_phone": agent.phone if agent else None,
            "agent_relation": agent.relation if agent else None,
            "place_text": self.place_text,
            "client_note": self.client_note,
        }
        return {field: text for field, text in details.items() if text}


class MaterialFaultView(View):
    """A document that came in and was wrong."""

    material: str
    sha256: str
    reason_code: str
    found_by: str
    found_at: datetime


class MaterialsView(View):
    """The one-time notice and what came of it."""

    requested: tuple[str, ...] = Field(validation_alias=AliasPath("notice", "requested"))
    received: tuple[str, ...]
    outstanding: tuple[str, ...]
    requested_by: str = Field(validation_alias=AliasPath("notice", "requested_by"))
    requested_at: datetime = Field(validation_alias=AliasPath("notice", "requested_at"))
    answer_by: datetime
    faults: tuple[MaterialFaultView, ...] = Field(description="收到后发现有误的 What came in and was wrong.")


class CaseSummary(View):
    """A case in a list: nothing personal at all."""

    case_id: str
    place_code: str
    state: CaseState
    channel: str
    hardship_codes: list[str]
    urgency: Urgency | None
    suggested_urgency: Urgency
    registered_at: datetime
    answerable_officer: str
    closed_at: datetime | None
    outcome: str | None


class CasePage(Page[CaseSummary]):
    """Some cases, newest first."""


class CaseView(CaseSummary):
    """A case as intake knows it, masked."""

    version: int
    place_name: str
    place_text: str | None = Field(description="地点描述，脱敏 Masked.")
    person_ref: str = Field(description="假名 Pseudonym of the person; random while the identity is unknown.")
    identity_known: bool
    person: MaskedPerson
    flags: list[Flag] = Field(
        description="提示，审批须说明理由，财务可见；phone_unclear 仅供参考 What is odd about the details: an approver has to explain it,"
        " but for phone_unclear, and finance sees it."
    )
    identity_classes: list[str]
    household_size: int | None
    affected_persons: int | None
    hukou_code: str | None
    life_danger: bool
    reporter_kind: str | None
    found_at: datetime | None
    first_registered_at: datetime | None = Field(
        description="并入的案件的登记时间，早于本案的，时限自此起算 Of an earlier case merged into it: clocks count from there."
    )
    registered_by: str | None = Field(description="登记人；非工作人员的，不告知当事人 Of no officer, not told to whom it is about.")
    first_asked_officer: str = Field(description="首问责任人，不可更改 Never changes.")
    first_asked_unit: str
    answerable_unit: str
    stated_self_paid_fen: int | None
    stated_loss_fen: int | None
    requested_fen: int | None
    currency: Literal["CNY"] = "CNY"
    requested_modes: list[str]
    requested_programmes: list[str]
    duplicate_of: str | None
    duplicate_reason: str | None
    triage_reasons: list[str]
    accepted_at: datetime | None
    accepted_by: str | None
    deemed: bool = Field(description="逾期视为受理 Accepted because the time to answer ran out.")
    materials_outstanding: bool = Field(description="先行受理，材料待补 Accepted first; papers follow.")
    materials: MaterialsView | None
    handovers: list[HandoverView]
    transfers: list[TransferView] = Field(description="移送与地点更正 Where it was moved, or is asked to be.")
    village_relief: list[VillageReliefView]
    reason_code: str | None
    reason_text: str | None
    remedy_text: str | None
    merged_into: str | None
    paid_fen: int
    policy_version: str


async def case_filter(
    state: Annotated[CaseState | None, Query(description="状态 State.")] = None,
    channel: Annotated[Channel | None, Query(description="渠道 Door.")] = None,
    hardship: Annotated[
        str | None, Query(max_length=64, pattern="^[a-z0-9_]+$", description="困难类型 Hardship.", examples=["fire"])
    ] = None,
    answerable_officer: Annotated[Subject | None, Query(description="责任人 Answerable.")] = None,
    offered_to: Annotated[Subject | None, Query(description="待其确认移交的人员 To whom the duty was offered, and not answered.")] = None,
) -> CaseFilter:
    """Return which cases the caller wants."""
    return CaseFilter(state, channel, hardship, answerable_officer, offered_to)


def _registered(uow: UnitOfWork, ctx: Context, details: CaseDetails) -> Answer:
    case = details.case
    return answer_of(case_view(details, ctx.policy(uow.now)), 201, location=f"/v1/cases/{case.case_id}", etag=etag(case.version))


REGISTERING = Batchable(action=register_cases, answer=_registered, apart=person_of)


@api.post(
    "/cases",
    status_code=201,
    response_model=CaseView,
    operation_id="register_case",
    summary="登记案件 Register a case",
    description="任何渠道听到求助即登记，先行救助时限自此起算。登记人可受理案件的，即首问责任人；申请人、报告人或系统登记的，"
    "由当地值班人员负责。急缓由工作人员研判（分诊），登记时只给出建议。"
    "Whoever hears of a person in hardship registers a case: every first-responder clock starts here. Who may handle cases is the "
    "first-asked officer; for whoever applies or reports, and for a system, whoever is on duty there is. "
    "How urgent it is, an officer judges afterwards; here it is only suggested.",
    responses=problem_responses(register_cases, Overloaded),
)
async def post_case(body: RegisterCaseBody, call: Annotated[Joining[RegisterCase], batched(REGISTERING)], actor: Registrar) -> Response:
    """Register a case: calls that come together are committed together."""
    return await call.answer(body.command())


@api.get(
    "/cases",
    operation_id="list_cases",
    summary="案件列表 List cases",
    description="本辖区案件，新的在前，不含个人信息。Cases of your jurisdiction, newest first, with nothing personal.",
    responses=problem_responses(InvalidCursor),
)
async def get_cases(
    uow: ReadUow,
    actor: Reader,
    wanted: Annotated[CaseFilter, Depends(case_filter)],
    cursor: Cursor = None,
    limit: Limit = 50,
) -> CasePage:
    """Return a page of cases."""
    found = await list_cases(uow, wanted, id_of_cursor(cursor), limit + 1)
    return CasePage.of(found, limit, lambda case: case.case_id)


@api.get(
    "/own-cases",
    operation_id="list_own_cases",
    summary="本人案件 List own cases",
    description="本人登记的案件；令牌载有经核验的公民身份号码的，还有以该号码登记的案件。新的在前，不含个人信息。"
    "What you registered and, where your token tells a verified citizen number, what is registered of that person; newest first, with"
    " nothing personal.",
    responses=problem_responses(list_own_cases, InvalidCursor),
)
async def get_own_cases(uow: ReadUow, ctx: Ctx, actor: Applicant, cursor: Cursor = None, limit: Limit = 50) -> CasePage:
    """Return a page of the caller's own cases."""
    found = await list_own_cases(uow, ctx, id_of_cursor(cursor), limit + 1)
    return CasePage.of(found, limit, lambda case: case.case_id)


@api.get(
    "/cases/{case_id}",
    operation_id="get_case",
    summary="查看案件 Get a case",
    description="案件现状，个人信息脱敏；责任人在移交确认前不变。申请人只能查看本人案件，推送线索的系统只能查看自己登记的案件。"
    "The case as it stands, the person masked; the answerable officer changes only by acknowledgement. Who applies, and a system that"
    " registers cases, sees the own ones only.",
    responses=problem_responses(get_case),
)
async def get_one_case(case_id: OwnCaseIdPath, uow: StateUow, ctx: Ctx, actor: OwnReader, response: Response) -> CaseView:
    """Return a case."""
    return await shown(uow, ctx, await get_case(uow, ctx, case_id), response)


async def shown(uow: UnitOfWork, ctx: Context, case: Case, response: Response) -> CaseView:
    """Return a case that was read or changed, with everything around it; its version is the ETag."""
    response.headers["ETag"] = etag(case.version)
    return case_view(await details_around(uow, ctx, case), ctx.policy(uow.now))


def case_view(details: CaseDetails, policy: Policy) -> CaseView:
    """Return a case with everything around it, masked."""
    case, masked = details.case, details.masked
    around = {
        "place_name": policy.divisions.name_if_known(case.place_code) or case.place_code,  # The code of one that was merged away since.
        "place_text": masked.get("place_text"),
        "flags": details.flags,
        "person": {name: masked.get(name) for name in MaskedPerson.model_fields},
        "materials": details.materials,
        "handovers": details.handovers,
        "transfers": details.transfers,
        "village_relief": details.village_relief,
        **dict.fromkeys(details.withheld),
    }
    return CaseView.model_validate(dict(zip(CASE_FIELDS, CASE_VALUES(case), strict=True)) | around)
