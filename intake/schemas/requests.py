"""What intake is asked."""

from datetime import UTC, datetime
from typing import Annotated, Literal

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, JsonValue, StringConstraints

from shared.events.contracts.base import AmountFen, Code, DivisionCode12
from shared.events.contracts.intake import Channel, Urgency
from shared.kit.ids import UUID

CASE = "0198f3a2-7c1e-7b7e-9d55-3c1f0f6d2b10"

Mode = Literal["cash", "in_kind", "service"]
DocumentType = Literal["id_card", "hk_mo_tw_permit", "residence_permit", "household_register", "passport", "other"]
Purpose = Literal["handling", "verification", "survey", "contact", "referral", "notice", "objection", "supervision", "payment"]

Line = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=80, pattern=r"^[^\x00-\x1f]*$")]
"""A short text on one line: a name, a unit."""

FreeText = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=2000, pattern=r"^[^\x00]*$")]
ReasonText = Annotated[str, StringConstraints(strip_whitespace=True, min_length=5, max_length=2000, pattern=r"^[^\x00]*$")]
"""A written reason: long enough to be one."""

Officer = Annotated[str, StringConstraints(min_length=1, max_length=80, pattern=r"^[^\s\x00-\x1f]+$")]
Phone = Annotated[str, StringConstraints(strip_whitespace=True, pattern=r"^\+?[0-9][0-9 -]{4,24}$")]
AccountNumber = Annotated[str, StringConstraints(strip_whitespace=True, pattern=r"^[0-9]{8,32}$")]
DocumentNumber = Annotated[str, StringConstraints(strip_whitespace=True, min_length=4, max_length=40, pattern=r"^[0-9A-Za-z() -]+$")]
Sha256 = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
Codes = Annotated[list[Code], Field(max_length=32)]


Instant = Annotated[AwareDatetime, Field(ge=datetime(2000, 1, 1, tzinfo=UTC))]
"""An instant of this century: an earlier one is a slip, and the first years of the calendar fit no database."""


class Request(BaseModel):
    """A request body: what it does not know, it refuses."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class IdDocument(Request):
    """What the person is known by."""

    type: DocumentType = Field(description="证件类型 Kind of document.", examples=["id_card"])
    number: DocumentNumber | None = Field(
        None, description="号码；身份证按 GB 11643 校验 Citizen numbers are checked.", examples=["370983188501010014"]
    )


class BankAccount(Request):
    """Where money can go."""

    bank: Line = Field(description="开户行 Bank.", examples=["泰安银行"])
    number: AccountNumber = Field(description="账号 Account number.", examples=["6222020000006789"])
    holder: Line = Field(description="户名 Account holder.", examples=["张三"])


class Applicant(Request):
    """The person in hardship. Everything here is sealed at once and shown masked."""

    name: Line | None = Field(None, description="姓名 Name.", examples=["张三"])
    id_document: IdDocument | None = Field(None, description="证件 Document.")
    phone: Phone | None = Field(None, description="电话 Telephone.", examples=["13812341234"])
    address: Line | None = Field(None, description="住址 Address.", examples=["泰安市肥城市潮泉镇柳沟村3号"])
    bank_account: BankAccount | None = Field(None, description="收款账户，可缺 Payee account; without one aid is paid in person.")


class Reporter(Request):
    """Who told us, if not the person; stays confidential 报告人保密."""

    kind: Code = Field(description="报告人类别，见政策 As the policy lists them.", examples=["neighbour"])
    name: Line | None = None
    phone: Phone | None = None


class Agent(Request):
    """Who applies for the person 代理人."""

    name: Line
    relation: Line | None = None
    phone: Phone | None = None


REGISTER_EXAMPLE: dict[str, JsonValue] = {
    "channel": "village",
    "place_code": "370983101000",
    "place_text": "柳沟村3号",
    "hardship_codes": ["fire"],
    "applicant": {
        "name": "张三",
        "id_document": {"type": "id_card", "number": "370983188501010014"},
        "phone": "13812341234",
        "bank_account": {"bank": "泰安银行", "number": "6222020000006789", "holder": "张三"},
    },
    "household_size": 4,
    "affected_persons": 4,
    "life_danger": True,
    "found_at": "2026-03-02T08:40:00+08:00",
    "stated_loss_fen": 8000000,
    "requested_modes": ["cash"],
}


class RegisterCase(Request):
    """A person in hardship was heard at one of the doors."""

    model_config = ConfigDict(extra="forbid", frozen=True, json_schema_extra={"examples": [REGISTER_EXAMPLE]})

    channel: Channel = Field(description="渠道 Door: hotline, window, village, online, transfer.")
    place_code: DivisionCode12 = Field(description="急难发生地，12 位区划代码；管辖以此为准 Place of emergency; jurisdiction follows it.")
    place_text: Line | None = Field(None, description="地点描述，加密 Where exactly; sealed.")
    hardship_codes: Annotated[list[Code], Field(min_length=1, max_length=16)] = Field(
        description="困难类型 Hardships, of the policy's list."
    )
    applicant: Applicant | None = Field(None, description="申请人；身份不明时为空 Null when the identity is unknown.")
    identity_unknown: bool = Field(False, description="身份不明，先救助后查明 Nobody knows yet who it is.")
    household_size: Annotated[int, Field(strict=True, ge=1, le=50)] | None = Field(None, description="家庭人口 Persons in the household.")
    affected_persons: Annotated[int, Field(strict=True, ge=1, le=50)] | None = Field(None, description="受影响人数 Persons affected.")
    hukou_code: DivisionCode12 | None = Field(None, description="户籍地 Place of household registration; decides nothing about the door.")
    identity_classes: Codes = Field(
        default_factory=list, description="身份类别 Identity classes, of the policy's list.", examples=[["dibao"]]
    )
    reporter: Reporter | None = None
    agent: Agent | None = None
    found_at: Instant | None = Field(None, description="发现时间；不作为时限起点 When it was found; starts no clock.")
    life_danger: bool = Field(False, description="危及生命 Life in danger.")
    first_asked_officer: Officer | None = Field(
        None, description="首问责任人，仅热线派单可指定 Only a dispatching hotline operator may name another."
    )
    first_asked_unit: Line | None = Field(None, description="首问责任单位 Unit of the officer named.")
    stated_self_paid_fen: AmountFen | None = Field(None, description="自述自付费用 What the person says was paid.")
    stated_loss_fen: AmountFen | None = Field(None, description="自述损失 What the person says was lost.")
    requested_fen: AmountFen | None = Field(None, description="申请金额 What is asked for.")
    requested_modes: Annotated[list[Mode], Field(max_length=3)] = Field(default_factory=list, description="申请方式 How help is wanted.")
    requested_programmes: Codes = Field(default_factory=list, description="申请项目 Programmes asked for, of the policy's list.")
    override_duplicate_reason: ReasonText | None = Field(None, description="重复登记理由 Why to register in spite of a duplicate.")
    client_note: FreeText | None = Field(None, description="备注，加密 Note; sealed.")

    def command(self) -> "RegisterCase":
        """Return what is asked for."""
        return self


class TriageCase(Request):
    """An officer judges how urgent the case is."""

    urgency: Urgency = Field(
        description="急难 emergency 或 ordinary；撤销急难须督查 Only a supervisor can take an emergency back.", examples=["emergency"]
    )
    reason_codes: Codes = Field(default_factory=list, description="理由代码 Why.", examples=[["life_danger"]])


class RequestMaterials(Request):
    """The one-time notice: everything that is missing, told at once and only once."""

    materials: Annotated[list[Code], Field(min_length=1, max_length=32)] = Field(
        description="缺少的材料，一次告清 All that is missing.", examples=[["diagnosis", "expense_receipt"]]
    )


class ReceivedMaterial(Request):
    """A material that came in."""

    material: Code = Field(examples=["diagnosis"])
    sha256: Sha256 = Field(
        description="原件摘要 Digest of the document.", examples=["9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"]
    )


class ReceiveMaterials(Request):
    """Materials that came in."""

    materials: Annotated[list[ReceivedMaterial], Field(min_length=1, max_length=64)]


class RefuseCase(Request):
    """The application is turned away at the door, with a written reason and what the person can do about it."""

    reason_code: Code = Field(description="理由代码 Why.", examples=["outside_scope"])
    reason_text: ReasonText = Field(description="书面理由 Written reason.", examples=["所述困难不属于急难救助范围，已告知低保申请途径。"])
    remedy_text: ReasonText = Field(description="救济途径 Remedy.", examples=["可在60日内申请行政复议，或在6个月内提起行政诉讼。"])


class OfferHandover(Request):
    """The duty is offered to another officer; until that officer acknowledges, nothing moves."""

    to_officer: Officer = Field(description="接收人 Receiver.", examples=["clerk-7"])
    to_unit: Line = Field(description="接收单位 The receiver's unit.", examples=["潮泉镇社会救助窗口"])
    reason_code: Code = Field(description="理由代码 Why.", examples=["not_own_desk"])


class DeclineHandover(Request):
    """The receiver says no, with a reason."""

    reason_code: Code = Field(description="理由代码 Why.", examples=["on_leave"])


class GiveVillageRelief(Request):
    """What the village gave at once."""

    form: Literal["cash", "in_kind", "lodging", "care"] = Field(description="形式 Form.", examples=["cash"])
    amount_fen: AmountFen = Field(description="金额或折价，分 Amount or value, in fen.", examples=[50000])
    given_at: Instant = Field(description="救助时间 When it was given.", examples=["2026-03-02T08:55:00+08:00"])
    witnesses: Annotated[list[Line], Field(max_length=20)] = Field(
        description="见证人，加密 Witnesses; sealed.", examples=[["李四", "王五"]]
    )
    money_source: Literal["petty_reserve", "village_fund", "donation", "advance"] = Field(
        description="资金来源 Whose money.", examples=["village_fund"]
    )
    items: Annotated[list[Line], Field(max_length=32)] = Field(default_factory=list, description="物品 Goods.", examples=[["棉被2床"]])
    over_limit_reason: ReasonText | None = Field(None, description="超限理由 Why more than the village's limit.")


class WithdrawCase(Request):
    """The person takes the application back."""

    reason_code: Code = Field(description="理由代码 Why.", examples=["need_ended"])


class MergeCase(Request):
    """The case is the same need as another open case and goes on there."""

    into_case_id: Annotated[str, Field(pattern=UUID)] = Field(description="并入的案件 The other case.", examples=[CASE])
