"""What intake answers."""

from datetime import datetime
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

State = Literal["registered", "awaiting_materials", "ready", "accepted", "not_accepted", "withdrawn", "merged", "closed"]
HandoverStateName = Literal["offered", "acknowledged", "declined"]


class View(BaseModel):
    """An answer."""

    model_config = ConfigDict(frozen=True, from_attributes=True)


class MaskedPerson(View):
    """The person, masked. Whoever needs more reads it for a purpose, and that is logged."""

    name: str | None = Field(examples=["张**"])
    document_type: str | None = Field(examples=["id_card"])
    document_number: str | None = Field(examples=["370983********0014"])
    phone: str | None = Field(examples=["138****1234"])
    address: str | None = Field(examples=["泰安市肥城市潮泉镇柳沟村***"])
    account_number: str | None = Field(examples=["****6789"])


class MaterialsView(View):
    """The one-time notice and what came of it."""

    requested: list[str]
    received: list[str]
    outstanding: list[str]
    requested_by: str
    requested_at: datetime
    answer_by: datetime


class HandoverView(View):
    """An offer of the duty."""

    handover_id: str
    case_id: str
    from_officer: str = Field(description="确认前仍是责任人 Answerable until it is acknowledged.")
    to_officer: str
    to_unit: str
    reason_code: str
    state: HandoverStateName
    offered_by: str
    offered_at: datetime
    answered_at: datetime | None
    decline_reason: str | None


class VillageReliefView(View):
    """What a village gave."""

    relief_id: str
    case_id: str
    form: str
    amount_fen: int
    currency: Literal["CNY"] = "CNY"
    given_at: datetime
    given_by: str
    recorded_at: datetime
    witnesses: int = Field(description="见证人数 How many; the names are sealed.")
    money_source: str
    items: list[str]
    over_limit: bool
    over_limit_reason: str | None


class CaseSummary(View):
    """A case in a list: nothing personal at all."""

    case_id: str
    place_code: str
    state: State
    channel: str
    hardship_codes: list[str]
    urgency: Literal["emergency", "ordinary"] | None
    suggested_urgency: Literal["emergency", "ordinary"]
    registered_at: datetime
    answerable_officer: str
    closed_at: datetime | None
    outcome: str | None


class CasePage(View):
    """Some cases, newest first."""

    items: list[CaseSummary]
    next_cursor: str | None


class CaseView(CaseSummary):
    """A case as intake knows it, masked."""

    version: int
    place_name: str
    place_text: str | None = Field(description="地点描述，脱敏 Masked.")
    person_ref: str = Field(description="假名 Pseudonym of the person; random while the identity is unknown.")
    identity_known: bool
    person: MaskedPerson
    identity_classes: list[str]
    household_size: int | None
    affected_persons: int | None
    hukou_code: str | None
    life_danger: bool
    reporter_kind: str | None
    found_at: datetime | None
    registered_by: str
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
    village_relief: list[VillageReliefView]
    reason_code: str | None
    reason_text: str | None
    remedy_text: str | None
    merged_into: str | None
    paid_fen: int
    policy_version: str


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
    """Who is to be paid, and where; without an account the money is handed over in person."""

    case_id: str
    read_id: str
    name: str | None
    means: Literal["bank", "cash_in_person"]
    account: BankAccountView | None


class PersonReadView(View):
    """Somebody read personal details."""

    read_id: str
    reader: str
    organisation: str
    purpose: str
    fields: list[str]
    read_at: datetime


class PersonReadPage(View):
    """Some reads, newest first."""

    items: list[PersonReadView]
    next_cursor: str | None
