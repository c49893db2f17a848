"""Persons over HTTP: who is registered, and reading personal details for a purpose."""

from datetime import datetime
from typing import Annotated, Literal

from fastapi import Query
from pydantic import AfterValidator, Field, StringConstraints

from intake.actions.persons import OpenedDetails, list_reads, read_payee, read_person
from intake.api.access import OwnCaseIdPath, PersonalReader, ReadsReader
from intake.domain.documents import DocumentType
from intake.domain.persons import Purpose, ReadPerson
from shared.events.contracts.base import Code
from shared.kit.privacy import normalise_document
from shared.kit.said import account_said, name_key, phone_said, readable
from shared.kit.validation import TwoSentences
from shared.run.service import Ctx
from shared.web.paging import Cursor, InvalidCursor, Limit, Page, id_of_cursor
from shared.web.problems import problem_responses
from shared.web.routes import ReadUow, router
from shared.web.types import NO_NUL, ONE_LINE, Line, Name, Readable, Request, View

api = router(prefix="/v1/cases/{case_id}", tags=["受理 intake"])

PurposeQuery = Annotated[Purpose, Query(description="用途，逐次留痕 Why; every read is recorded with it.", examples=["handling"])]
PayingQuery = Annotated[Purpose, Query(description="须为 payment，逐次留痕 Only payment; every read is recorded.", examples=["payment"])]

Phone = Annotated[str, ONE_LINE, AfterValidator(lambda text: phone_said(text) or readable(text))]
AccountNumber = Annotated[str, ONE_LINE, AfterValidator(lambda text: account_said(text) or readable(text))]
"""As they are said. What is not understood is kept as it was stated, and flagged (`intake.domain.flags`): no call is lost by it."""

LEAST_OF_NUMBER = 4
"""Characters that count: what stands between them is not compared, and nobody is known by that alone."""


def _counted(text: str) -> str:
    if len(normalise_document(text)) < LEAST_OF_NUMBER:
        raise TwoSentences(
            "证件号码至少应有 4 个字母或数字，请照证件填写；没有号码的不填",
            "a document number has at least 4 letters or digits: take it from the document, or leave it out if there is none",
        )
    return text


DocumentNumber = Annotated[str, StringConstraints(strip_whitespace=True, max_length=60, pattern=NO_NUL), Readable, AfterValidator(_counted)]


class IdDocumentBody(Request):
    """What the person is known by."""

    type: DocumentType = Field(
        description="证件类型：id_card 居民身份证、temporary_id_card 临时身份证、household_register 户口簿、residence_permit 居住证、"
        "hk_mo_tw_permit 港澳台居民居住证、permanent_residence_card 外国人永久居留身份证、home_return_permit 港澳居民来往内地通行证、"
        "taiwan_travel_permit 台湾居民来往大陆通行证、passport 护照、military_card 军人证件、other 其他 Kind of document.",
        examples=["id_card"],
    )
    number: DocumentNumber | None = Field(
        None,
        description="号码；公民身份号码（含 15 位旧号码）按 GB 11643 和 GB/T 2260 校验，载于何种证件均为同一人；空格、括号、连字符、"
        "全半角和大小写不影响 Citizen numbers, those of 15 digits too, are checked, and are one person on whatever document; blanks,"
        " brackets, hyphens, width and case make no difference.",
        examples=["370983188501010014"],
    )


class BankAccountBody(Request):
    """Where money can go."""

    bank: Line = Field(description="开户行 Bank.", examples=["泰安银行"])
    number: AccountNumber = Field(
        description="账号；空格、连字符和全半角不影响，不能识读的照原文登记并提示 "
        "Account number; blanks, hyphens and width make no difference. What is not understood is kept as stated, and flagged.",
        examples=["6222020000016789"],
    )
    holder: Name = Field(description="户名 Account holder.", examples=["张三"])


class ApplicantBody(Request):
    """The person in hardship. Everything here is sealed at once and shown masked."""

    name: Name | None = Field(None, description="姓名 Name.", examples=["张三"])
    id_document: IdDocumentBody | None = Field(None, description="证件 Document.")
    phone: Phone | None = Field(
        None,
        description="电话；全角、括号、连字符、分机（转）、+86 不影响，不能识读的照原文登记并提示 "
        "Telephone; width, brackets, hyphens and +86 make no difference, 转 stands before an extension. What is not understood is kept as"
        " stated, and flagged.",
        examples=["13812341234"],
    )
    address: Line | None = Field(None, description="住址 Address.", examples=["泰安市肥城市潮泉镇柳沟村3号"])
    bank_account: BankAccountBody | None = Field(None, description="收款账户，可缺 Payee account; without one aid is paid in person.")


class ReporterBody(Request):
    """Who reported the case, if not the person; stays confidential 报告人保密."""

    kind: Code = Field(description="报告人类别，见政策 As the policy lists them.", examples=["neighbour"])
    name: Name | None = None
    phone: Phone | None = None


class AgentBody(Request):
    """Who applies for the person 代理人."""

    name: Name
    relation: Line | None = None
    phone: Phone | None = None


class MaskedPerson(View):
    """The person, masked. Whoever needs more reads it for a purpose, and that is logged."""

    name: str | None = Field(examples=["张**"])
    document_type: str | None = Field(examples=["id_card"])
    document_number: str | None = Field(examples=["370983********0014"])
    phone: str | None = Field(examples=["138****1234"])
    address: str | None = Field(examples=["肥城市潮泉镇***"])
    account_number: str | None = Field(examples=["****6789"])


class BankAccountView(View):
    """Where money can go."""

    bank: str
    number: str
    holder: str


class ContactView(View):
    """Somebody beside the person."""

    name: str | None
    phone: str | None
    relation: str | None = None


class PersonView(View):
    """Personal details, unmasked. That they were read is on record."""

    case_id: str
    person_ref: str
    identity_known: bool
    read_id: str = Field(description="本次查阅的留痕编号 The record of this read.")
    purpose: str
    name: str | None
    document_type: str | None
    document_number: str | None
    phone: str | None
    address: str | None
    place_text: str | None
    bank_account: BankAccountView | None
    reporter: ContactView | None = Field(description="报告人，仅受理与督查可见 Only for handling and supervision.")
    agent: ContactView | None
    client_note: str | None


class PayeeView(View):
    """Who is to be paid, and where; without an account whose number is one the money is handed over in person."""

    case_id: str
    read_id: str
    name: str | None
    kind: str = Field(description="本人 person、继承人 heir、监护人 guardian Who is paid.", examples=["person"])
    means: Literal["bank", "cash_in_person"]
    account: BankAccountView | None
    account_version: int = Field(description="收款账户更正次数 How often the account was corrected so far.")


class PersonReadView(View):
    """Somebody read personal details."""

    read_id: str
    reader: str
    organisation: str
    purpose: str
    fields: list[str]
    read_at: datetime


class PersonReadPage(Page[PersonReadView]):
    """Some reads, newest first."""


@api.get(
    "/person",
    operation_id="read_person",
    summary="查阅个人信息 Read personal details",
    description="按用途给出最少必要的明文，并在同一事务留痕。What the purpose needs, unmasked; recorded in the same transaction.",
    responses=problem_responses(read_person),
)
async def get_person(case_id: OwnCaseIdPath, purpose: PurposeQuery, uow: ReadUow, ctx: Ctx, actor: PersonalReader) -> PersonView:
    """Return personal details for a purpose."""
    return _person_view(await read_person(uow, ctx, ReadPerson(case_id, purpose)))


@api.get(
    "/payee",
    operation_id="read_payee",
    summary="查阅收款人 Read the payee",
    description="拨付用：收款人与账户，须 purpose=payment，留痕；无账户则当面发放。"
    "For payment only: who is paid, and where; recorded. Without an account the money is handed over in person.",
    responses=problem_responses(read_payee),
)
async def get_payee(case_id: OwnCaseIdPath, purpose: PayingQuery, uow: ReadUow, ctx: Ctx, actor: PersonalReader) -> PayeeView:
    """Return the payee."""
    payee = await read_payee(uow, ctx, ReadPerson(case_id, purpose))
    opened, account = payee.opened, _account_view(payee.opened)
    name, kind = opened.details.get("payee_name") or opened.details.get("name"), opened.details.get("payee_kind", "person")
    if account and kind != "person" and name_key(account.holder) != name_key(name or ""):
        account = None  # The person's own: nobody pays there any more.
    return PayeeView(
        case_id=opened.case.case_id,
        read_id=opened.read.read_id,
        name=name,
        kind=kind,
        means="bank" if account and account_said(account.number) else "cash_in_person",
        account=account,
        account_version=payee.account_version,
    )


@api.get(
    "/reads",
    operation_id="list_person_reads",
    summary="查阅留痕 List reads of personal details",
    description="谁、何时、为何查阅了本案个人信息；不提供给系统。"
    "Who read personal details of the case, when and why, newest first; programs are not told.",
    responses=problem_responses(list_reads, InvalidCursor),
)
async def get_reads(
    case_id: OwnCaseIdPath, uow: ReadUow, ctx: Ctx, actor: ReadsReader, cursor: Cursor = None, limit: Limit = 50
) -> PersonReadPage:
    """Return a page of reads of personal details."""
    found = await list_reads(uow, ctx, case_id, id_of_cursor(cursor), limit + 1)
    return PersonReadPage.of(found, limit, lambda read: read.read_id)


def _person_view(opened: OpenedDetails) -> PersonView:
    case, details = opened.case, opened.details
    return PersonView(
        case_id=case.case_id,
        person_ref=case.person_ref,
        identity_known=case.identity_known,
        read_id=opened.read.read_id,
        purpose=opened.read.purpose,
        name=details.get("name"),
        document_type=details.get("document_type"),
        document_number=details.get("document_number"),
        phone=details.get("phone"),
        address=details.get("address"),
        place_text=details.get("place_text"),
        bank_account=_account_view(opened),
        reporter=_contact_view(opened, "reporter"),
        agent=_contact_view(opened, "agent"),
        client_note=details.get("client_note"),
    )


def _account_view(opened: OpenedDetails) -> BankAccountView | None:
    bank, number, holder = (opened.details.get(name) for name in ("bank", "account_number", "account_holder"))
    return BankAccountView(bank=bank, number=number, holder=holder) if bank and number and holder else None


def _contact_view(opened: OpenedDetails, who: str) -> ContactView | None:
    name, phone, relation = (opened.details.get(f"{who}_{part}") for part in ("name", "phone", "relation"))
    return ContactView(name=name, phone=phone, relation=relation) if name or phone or relation else None
