"""Request and response bodies of assessment."""

from datetime import date, datetime
from typing import Annotated, Any, Literal

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field

from shared.events.contracts.assessment import Procedure

Code = Annotated[str, Field(pattern=r"^[a-z0-9_]{1,64}$")]
Officer = Annotated[str, Field(pattern=r"^[A-Za-z0-9:._@-]{1,80}$", description="An officer's pseudonymous id.")]
Fen = Annotated[int, Field(strict=True, ge=0, le=10**12, description="Integer fen, CNY. 1 yuan = 100 fen.")]
Text = Annotated[str, Field(min_length=5, max_length=2000, pattern=r"^[^\x00]*$")]
Sha256 = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
People = Annotated[int, Field(strict=True, ge=1, le=50)]


class Request(BaseModel):
    """A body that refuses what it does not know."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class AddFactProof(Request):
    """A proof of the facts; the document stays where it is kept, its digest comes here."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [{"kind": "village_statement", "issuer_kind": "village", "stated_on": "2026-03-01", "attachment_sha256": "ab" * 32}]
        }
    )

    kind: Code
    issuer_kind: Code
    stated_on: date
    attachment_sha256: Sha256


class CheckMeans(Request):
    """What the means check found, with the person's authorisation."""

    model_config = ConfigDict(
        json_schema_extra={"examples": [{"authorised": True, "monthly_income_fen": 120000, "assets_within_rule": True}]}
    )

    authorised: Literal[True] = Field(description="Without the person's authorisation nothing may be checked.")
    monthly_income_fen: Fen
    assets_within_rule: bool


class RecordSurvey(Request):
    """What two or more officers saw."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "surveyors": ["clerk-1", "clerk-2"],
                    "household_size": 4,
                    "affected_persons": 1,
                    "self_paid_fen": 4500000,
                    "loss_fen": 0,
                    "monthly_income_fen": 120000,
                    "related_officers": [],
                }
            ]
        }
    )

    surveyors: list[Officer] = Field(min_length=1, max_length=10)
    household_size: People
    affected_persons: People = 1
    self_paid_fen: Fen = 0
    loss_fen: Fen = 0
    monthly_income_fen: Fen | None = None
    related_officers: list[Officer] = Field(default=[], max_length=20, description="Officers who are relatives; they must stand back.")


class ReviewCase(Request):
    """What the group proposes. The caller proposes and counts as a member; the amount is the profile's unless the group wants another."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [{"members": ["clerk-1", "clerk-2", "lead-1"], "votes_for": 3, "votes_against": 0, "programmes": []}]
        }
    )

    members: list[Officer] = Field(default=[], max_length=30)
    votes_for: int = Field(strict=True, ge=0, le=31)
    votes_against: int = Field(0, strict=True, ge=0, le=31)
    proposed_fen: Fen | None = Field(None, description="Another amount than computed; above it the joint conference decides.")
    programmes: list[Code] = Field(default=[], max_length=20, description="Programmes besides those of the hardships.")


class OrderRelief(Request):
    """First relief: pay now, papers follow."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"amount_fen": None, "form": "cash"}]})

    amount_fen: Annotated[Fen, Field(ge=1)] | None = Field(None, description="None: as much as one fast aid.")
    form: Literal["cash", "in_kind"] = "cash"


class DecideCase(Request):
    """The decision. A refusal needs a reason; the remedies of the law are added unless others are named."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"approve": True}]})

    approve: bool
    reason_code: Code | None = None
    reason_text: Text | None = None
    remedy_text: Text | None = None


class ConferenceDecision(Request):
    """What the joint conference decided."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "members": ["m-1", "m-2", "m-3", "m-4", "m-5"],
                    "votes_for": 5,
                    "votes_against": 0,
                    "amount_fen": 2000000,
                    "minutes": "会议听取了情况，一致同意。",
                }
            ]
        }
    )

    members: list[Officer] = Field(min_length=1, max_length=40)
    votes_for: int = Field(strict=True, ge=0, le=40)
    votes_against: int = Field(0, strict=True, ge=0, le=40)
    amount_fen: Fen
    minutes: Text


class CompleteFormalities(Request):
    """The papers after first relief are complete. `found_eligible` agrees with the decision, or says with a reason why it was wrong."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"found_eligible": True}]})

    found_eligible: bool = True
    reason_code: Code | None = None
    reason_text: Text | None = None


class RaiseObjection(Request):
    """An objection to a notice."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"reason_code": "not_in_need", "reason_text": "该户有两辆货车在营运。"}]})

    reason_code: Code
    reason_text: Text


class ResolveObjection(Request):
    """What the investigation found."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"upheld": False, "finding_text": "经核查，车辆系其胞弟所有。"}]})

    upheld: bool
    finding_text: Text


class ScreeningView(BaseModel):
    """The procedure that the rules propose, and why."""

    procedure: Procedure
    reasons: list[str]


class NoticeView(BaseModel):
    """A notice as it hangs."""

    notice_id: str
    case_id: str
    place_code: str
    mode: Literal["pre", "post"]
    text: str
    opened_at: AwareDatetime
    closes_at: AwareDatetime
    closed_at: AwareDatetime | None
    upheld: bool


class ObjectionView(BaseModel):
    """An objection; its texts only for those who investigate."""

    objection_id: str
    notice_id: str
    case_id: str
    reason_code: str
    reason_text: str
    raised_at: AwareDatetime
    upheld: bool | None
    finding_text: str | None
    resolved_at: AwareDatetime | None


class ProofView(BaseModel):
    """A proof of the facts."""

    proof_id: str
    case_id: str
    kind: str
    issuer_kind: str
    stated_on: date
    attachment_sha256: str
    recorded_by: str
    recorded_at: AwareDatetime


class AssessmentSummary(BaseModel):
    """A line of the list."""

    case_id: str
    place_code: str
    state: str
    version: int
    urgent: bool
    hardship_codes: list[str]
    registered_at: datetime | None


class AssessmentView(AssessmentSummary):
    """An assessment in full. Amounts in fen; `explanation` shows inputs, formula, caps, sources and policy version."""

    currency: Literal["CNY"] = "CNY"
    screening: ScreeningView
    computed_fen: int | None
    fast_limit_fen: int | None
    survey: dict[str, Any] | None
    means: dict[str, Any] | None
    review: dict[str, Any] | None
    decision: dict[str, Any] | None
    relief: dict[str, Any] | None
    conference: dict[str, Any] | None
    formalities: dict[str, Any] | None
    explanation: dict[str, Any] | None
    formalities_done: bool
    proofs: list[ProofView]
    notices: list[NoticeView]


class AssessmentPage(BaseModel):
    """A page of assessments."""

    items: list[AssessmentSummary]
    next_cursor: str | None


class NoticePage(BaseModel):
    """A page of notices."""

    items: list[NoticeView]
    next_cursor: str | None
