"""Request and response bodies of referral."""

from typing import Annotated, Literal

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field

Code = Annotated[str, Field(pattern=r"^[a-z0-9_]{1,64}$")]


class Request(BaseModel):
    """A body that refuses what it does not know."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class RecordConsent(Request):
    """The person's word on one charity being asked, with the digest of the signed paper or recording."""

    model_config = ConfigDict(
        json_schema_extra={"examples": [{"department": "charity_federation", "given": True, "evidence_sha256": "ab" * 32}]}
    )

    department: Code
    given: bool
    evidence_sha256: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]


class Reissue(Request):
    """Another department for a returned order."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"department": "housing", "programme": "housing_rebuilding"}]})

    department: Code
    programme: Code


class Withdraw(Request):
    """Why a returned order is given up."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"reason_code": "solved_otherwise"}]})

    reason_code: Code


class ReferralView(BaseModel):
    """One order to one department."""

    referral_id: str
    case_id: str
    place_code: str
    item_id: str
    department: str
    desk: str
    programme: str
    needs_consent: bool
    state: str
    version: int
    consent_id: str | None
    reissue_of: str | None
    reason_code: str | None
    officer: str | None
    amount_fen: int | None
    currency: Literal["CNY"] = "CNY"
    created_at: AwareDatetime
    updated_at: AwareDatetime


class ReferralPage(BaseModel):
    """A page of orders."""

    items: list[ReferralView]
    next_cursor: str | None


class ConsentView(BaseModel):
    """A recorded consent."""

    consent_id: str
    case_id: str
    department: str
    given: bool
    recorded_by: str
    recorded_at: AwareDatetime
