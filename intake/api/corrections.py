"""Correcting what was registered of a person, over HTTP."""

from collections.abc import Mapping
from datetime import datetime
from typing import Annotated

from fastapi import Depends, Path, Query, Response
from pydantic import ConfigDict, Field

from intake.actions.correctionreads import list_corrections, read_correction
from intake.actions.corrections import CorrectionMade, confirm_correction, correct_person, refuse_correction
from intake.api.access import CaseHandler, Confirmer, ConfirmerOrHandler, OwnCaseIdPath, PersonalReader, Reader
from intake.api.persons import BankAccountBody, IdDocumentBody, Phone, PurposeQuery
from intake.domain.corrections import (
    ConfirmCorrection,
    Correction,
    CorrectionFilter,
    CorrectionState,
    CorrectPerson,
    NeedEnd,
    PayeeKind,
    ReadCorrection,
    RefuseCorrection,
)
from shared.events.contracts.base import Code
from shared.kit.ids import UUID
from shared.run.service import Ctx
from shared.web.paging import Cursor, InvalidCursor, Limit, Page, id_of_cursor
from shared.web.problems import problem_responses
from shared.web.routes import ReadUow, WriteUow, router
from shared.web.types import EXAMPLE_ID, EXAMPLE_SHA256, Line, Name, People, Request, Sha256, View

api = router(prefix="/v1/cases/{case_id}/person/corrections", tags=["更正 corrections"])
lists = router(prefix="/v1/corrections", tags=["更正 corrections"])

CorrectionId = Annotated[str, Path(pattern=UUID, description="更正编号 Correction id.", examples=[EXAMPLE_ID])]

ADVICE_ZH = "所列拨付已签发或已交银行，仍按原账户办理；更正用于其后的指令。退回后请凭更正重拨。"
ADVICE_EN = (
    "The payments that are listed were ordered, or the bank has them: they may still go to the old account. The correction holds for every"
    " instruction after them; what comes back is tried again by it."
)


class PayeeBody(Request):
    """Who is paid instead of the person; `person` where it is the person again."""

    kind: PayeeKind = Field(description="继承人 heir、监护人 guardian、本人 person Who is paid.", examples=["guardian"])
    name: Name = Field(description="姓名 Name.", examples=["李四"])


class CorrectPersonBody(Request):
    """What is to be corrected, why, and by what proof; what stays as it is is left out."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [{"phone": "13812341234", "reason_code": "wrongly_entered", "evidence_sha256": EXAMPLE_SHA256}],
        }
    )

    name: Name | None = Field(None, description="姓名 Name.", examples=["张三"])
    id_document: IdDocumentBody | None = Field(
        None, description="证件；更正后属于另一人的，案件连同已办事项归其名下 Document; the case becomes that of whom it names."
    )
    phone: Phone | None = Field(None, description="电话 Telephone.", examples=["13812341234"])
    address: Line | None = Field(None, description="住址 Address.", examples=["泰安市肥城市潮泉镇柳沟村3号"])
    bank_account: BankAccountBody | None = Field(
        None, description="收款账户；须另一名工作人员复核后生效 Payee account; holds once another officer has confirmed it."
    )
    payee: PayeeBody | None = Field(
        None, description="代为收款的继承人或监护人；须复核 An heir or guardian who is paid instead; to be confirmed."
    )
    need_ended: NeedEnd | None = Field(
        None,
        description="当事人死亡 person_died，或情况变化、需求终止 need_ended；须复核。未交银行的（含后续各期）不再发放 "
        "The person died, or the need has ended; to be confirmed. What the bank does not have yet is paid no more, instalments neither.",
    )
    household_size: People | None = Field(None, description="家庭人口 Persons in the household.")
    hardship_codes: Annotated[list[Code], Field(min_length=1, max_length=16)] | None = Field(
        None, description="困难类型，全部重填 All hardships, of the policy's list.", examples=[["fire"]]
    )
    reason_code: Code = Field(description="理由代码 Why.", examples=["wrongly_entered"])
    evidence_sha256: Sha256 = Field(description="证明材料的 SHA-256 Of the proof's file.", examples=[EXAMPLE_SHA256])

    def command(self, case_id: str) -> CorrectPerson:
        """Return what is asked for."""
        document, account = self.id_document, self.bank_account
        values = {
            "name": self.name,
            "document_type": document.type if document else None,
            "document_number": document.number if document else None,
            "phone": self.phone,
            "address": self.address,
            "bank": account.bank if account else None,
            "account_number": account.number if account else None,
            "account_holder": account.holder if account else None,
            "payee_kind": self.payee.kind if self.payee else None,
            "payee_name": self.payee.name if self.payee else None,
            "need_ended": self.need_ended,
            "household_size": str(self.household_size) if self.household_size is not None else None,
            "hardship_codes": ",".join(dict.fromkeys(self.hardship_codes)) if self.hardship_codes else None,
        }
        return CorrectPerson(case_id, {name: text for name, text in values.items() if text}, self.reason_code, self.evidence_sha256)


class RefuseCorrectionBody(Request):
    """It is not confirmed, or taken back, with a reason."""

    reason_code: Code = Field(description="理由代码 Why.", examples=["not_proved"])

    def command(self, case_id: str, correction_id: str) -> RefuseCorrection:
        """Return what is asked for."""
        return RefuseCorrection(case_id, correction_id, self.reason_code)


class CorrectionView(View):
    """A correction, without what was corrected."""

    correction_id: str
    case_id: str
    state: CorrectionState = Field(description="corrected 已更正；proposed 待复核；confirmed 已复核生效；refused 未生效 How it stands.")
    fields: tuple[str, ...] = Field(description="更正的项目 What was corrected.", examples=[["account"]])
    reason_code: str
    evidence_sha256: str
    proposed_by: str
    proposed_at: datetime
    answered_by: str | None = Field(description="复核人 Who confirmed or refused it.")
    answered_at: datetime | None
    refuse_reason: str | None
    account_version: int | None = Field(description="本案收款账户的第几次更正 Which correction of the case's account it is.")
    former_ref: str | None = Field(description="更正后属于另一人的，原假名 Who the case was of before, if it is another's now.")
    identified_by: str | None = Field(description="查明身份的单位类别 What kind of body found out who it is; null unless nobody knew.")
    identified_at: datetime | None


class CorrectionPage(Page[CorrectionView]):
    """Some corrections, newest first."""


class OtherCaseView(View):
    """Another case of the person."""

    case_id: str
    state: str
    same_cause: bool = Field(description="同一困难；在办的可并案 The same cause; if both are open, one can be merged into the other.")


class CorrectionMadeView(CorrectionView):
    """A correction, and what the officer should know of the case now."""

    person_ref: str = Field(description="假名 Whose case it is now.")
    payments_under_way: list[str] = Field(description="已签发或已交银行的拨付，不受更正影响 Payments that go where they were sent.")
    advice: str | None = Field(description="须知 What follows from that.")
    other_cases: list[OtherCaseView] = Field(description="同一人的其他案件，可向任一方向并案 To be merged in either direction.")
    cases_elsewhere: int = Field(description="辖区外同一人的案件数 How many more the person has beyond your jurisdiction.")


class CorrectedValueView(View):
    """One part, before and after."""

    field: str = Field(examples=["account_number"])
    before: str | None
    after: str


class OpenedCorrectionView(CorrectionView):
    """A correction with what was corrected, unmasked. That it was read is on record."""

    read_id: str = Field(description="本次查阅的留痕编号 The record of this read.")
    purpose: str
    values: list[CorrectedValueView]


async def correction_filter(
    case_id: Annotated[str | None, Query(pattern=UUID, description="案件 Only of this case.", examples=[EXAMPLE_ID])] = None,
    state: Annotated[CorrectionState | None, Query(description="状态 State.")] = None,
) -> CorrectionFilter:
    """Return which corrections the caller wants."""
    return CorrectionFilter(case_id, state)


@lists.get(
    "",
    operation_id="list_corrections",
    summary="更正列表 List corrections",
    description="本辖区的信息更正，新的在前，不含内容；state=proposed 为待复核的。"
    "Corrections of your jurisdiction, newest first, without what was corrected; those that wait for a second officer by `state=proposed`.",
    responses=problem_responses(InvalidCursor),
)
async def get_corrections(
    uow: ReadUow,
    actor: Reader,
    wanted: Annotated[CorrectionFilter, Depends(correction_filter)],
    cursor: Cursor = None,
    limit: Limit = 50,
) -> CorrectionPage:
    """Return a page of corrections."""
    found = await list_corrections(uow, wanted, id_of_cursor(cursor), limit + 1)
    return CorrectionPage.of(found, limit, lambda one: one.correction_id)


@api.post(
    "",
    status_code=201,
    operation_id="correct_person",
    summary="更正当事人信息 Correct a person's details",
    description="由当前责任人提出，附理由和证明；收款信息和需求终止须另一名工作人员复核，其余即时生效。已交银行的拨付不受影响，答复中列明。"
    "By whoever is answerable, with a reason and its proof. Where money goes, and that the need has ended, is confirmed by another officer"
    " first, all else holds at once. What the bank has already is carried out as it is; the answer names it.",
    responses=problem_responses(correct_person),
)
async def post_correction(
    case_id: OwnCaseIdPath, body: CorrectPersonBody, uow: WriteUow, ctx: Ctx, actor: CaseHandler, response: Response
) -> CorrectionMadeView:
    """Correct a person's details."""
    made = await correct_person(uow, ctx, body.command(case_id))
    response.headers["Location"] = f"/v1/cases/{case_id}/person/corrections/{made.correction.correction_id}"
    return made_view(made)


@api.get(
    "/{correction_id}",
    operation_id="read_correction",
    summary="查阅更正内容 Read what was corrected",
    description="按用途给出更正前后的明文，并在同一事务留痕。"
    "What was before and is after, as far as the purpose needs it; recorded in the same transaction.",
    responses=problem_responses(read_correction),
)
async def get_correction(
    case_id: OwnCaseIdPath, correction_id: CorrectionId, purpose: PurposeQuery, uow: ReadUow, ctx: Ctx, actor: PersonalReader
) -> OpenedCorrectionView:
    """Return what a correction changes."""
    opened = await read_correction(uow, ctx, ReadCorrection(case_id, correction_id, purpose))
    return OpenedCorrectionView(
        **_common(opened.correction),
        read_id=opened.read.read_id,
        purpose=opened.read.purpose,
        values=[CorrectedValueView(field=name, before=opened.before.get(name), after=text) for name, text in sorted(opened.after.items())],
    )


@api.post(
    "/{correction_id}/confirmation",
    operation_id="confirm_correction",
    summary="复核更正 Confirm a correction",
    description="由提出人以外的工作人员以本人令牌复核，复核后用于其后的银行指令。"
    "By another officer than who proposed it, with the own token; from then on every instruction to the bank goes by it.",
    responses=problem_responses(confirm_correction),
)
async def post_correction_confirmation(
    case_id: OwnCaseIdPath, correction_id: CorrectionId, uow: WriteUow, ctx: Ctx, actor: Confirmer
) -> CorrectionMadeView:
    """Confirm a correction."""
    return made_view(await confirm_correction(uow, ctx, ConfirmCorrection(case_id, correction_id)))


@api.post(
    "/{correction_id}/refusal",
    operation_id="refuse_correction",
    summary="退回或撤回更正 Refuse a correction, or take it back",
    description="由复核人员说明理由退回，或由提出人撤回；一切照旧。"
    "By an officer who may confirm it, with a reason, or by whoever proposed it; everything stays as it was.",
    responses=problem_responses(refuse_correction),
)
async def post_correction_refusal(  # What the path names, and who asks.
    case_id: OwnCaseIdPath,
    correction_id: CorrectionId,
    body: RefuseCorrectionBody,
    uow: WriteUow,
    ctx: Ctx,
    actor: ConfirmerOrHandler,
) -> CorrectionMadeView:
    """Refuse a correction."""
    return made_view(await refuse_correction(uow, ctx, body.command(case_id, correction_id)))


def made_view(made: CorrectionMade) -> CorrectionMadeView:
    """Return a correction with what the officer should know."""
    return CorrectionMadeView(
        **_common(made.correction),
        person_ref=made.case.person_ref,
        payments_under_way=list(made.under_way),
        advice=f"{ADVICE_ZH} {ADVICE_EN}" if made.under_way else None,
        other_cases=[OtherCaseView.model_validate(one) for one in made.others],
        cases_elsewhere=made.elsewhere,
    )


def _common(correction: Correction) -> Mapping[str, object]:
    return {name: getattr(correction, name) for name in CorrectionView.model_fields}
