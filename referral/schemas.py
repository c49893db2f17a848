"""What referral is asked and answers over HTTP, and the words for where a referral stands."""

from datetime import datetime
from enum import StrEnum
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

CASE = "019a0f3e-6b2c-7c41-8f11-7d6a5e4b3c2a"
REFERRAL = "019a0f3e-7c1d-7a52-9d3e-2f6f0a1b2c3d"
SHA256 = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"

Code = Annotated[str, Field(pattern=r"^[a-z0-9_]{1,64}$")]
Sha256 = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
GivenBy = Literal["self", "guardian", "agent"]
Means = Literal["in_person", "phone", "message", "written"]
Result = Literal["all_completed", "partly_completed", "none_completed"]


class ReferralState(StrEnum):
    """Where a referral stands."""

    AWAITING_CONSENT = "awaiting_consent"  # 待本人同意
    WAITING = "waiting"  # 待案件信息
    ISSUED = "issued"  # 已转办
    ACKNOWLEDGED = "acknowledged"  # 已签收
    RETURNED = "returned"  # 已退回，待改派
    REISSUED = "reissued"  # 已改派
    WITHDRAWN = "withdrawn"  # 退回后撤销
    REFUSED = "refused"  # 不予救助
    COMPLETED = "completed"  # 已办结
    WITHOUT_CONSENT = "without_consent"  # 本人不同意
    STOPPED = "stopped"  # 案件终止


class Request(BaseModel):
    """A request body: what it does not know, it refuses."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class View(BaseModel):
    """An answer."""

    model_config = ConfigDict(frozen=True)


class RecordConsent(Request):
    """The person agrees, or does not, that a named charity is asked."""

    model_config = ConfigDict(
        json_schema_extra={"examples": [{"department": "charity_federation", "given": True, "evidence_sha256": SHA256, "given_by": "self"}]}
    )

    department: Code = Field(description="慈善组织代码 The charity.", examples=["charity_federation"])
    given: bool = Field(strict=True, description="是否同意 Whether the person agrees.")
    evidence_sha256: Sha256 | None = Field(
        None, description="同意书或录音的 SHA-256，同意时必填 Of the signed form or recording; needed for a yes.", examples=[SHA256]
    )
    given_by: GivenBy = Field("self", description="本人、监护人或代理人 The person, a guardian or an agent.")


class Reissue(Request):
    """A returned referral goes to another department."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"department": "health_commission", "programme": "disease_emergency_fund"}]})

    department: Code = Field(description="改派部门 To whom now.", examples=["health_commission"])
    programme: Code = Field(description="救助项目 For which programme.", examples=["disease_emergency_fund"])


class Withdraw(Request):
    """A returned referral goes nowhere else."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"reason_code": "no_department_competent"}]})

    reason_code: Code = Field(description="理由代码 Why.", examples=["no_department_competent"])


class TellResult(Request):
    """The person was told what came of it."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"means": "phone"}]})

    means: Means = Field(description="告知方式 How.")


class ReferralView(View):
    """One department or charity, asked to carry one approved item."""

    referral_id: str
    case_id: str
    place_code: str
    item_id: str
    set_id: str = Field(description="同一批准的转办为一组 The approval that it belongs to.")
    department: str
    desk: str = Field(description="承接队列所在服务 The service whose queue it enters.")
    programme: str
    state: ReferralState
    needs_consent: bool
    consent_id: str | None
    reissue_of: str | None
    officer: str | None = Field(description="部门经办人 Who acted last at the department.")
    reason_code: str | None = Field(description="退回、拒绝或撤销的理由 Why it came back, was refused or was withdrawn.")
    given_programme: str | None = Field(description="实际给予的项目 What was given.")
    amount_fen: int | None = Field(description="部门给予的金额（分） The department's own money.")
    currency: Literal["CNY"] = "CNY"
    created_at: datetime
    issued_at: datetime | None
    acknowledged_at: datetime | None
    closed_at: datetime | None
    told_at: datetime | None = Field(description="结果告知本人的时间 When the person was told the result.")
    told_means: Means | None


class ReferralPage(View):
    """Some referrals, newest first."""

    items: list[ReferralView]
    next_cursor: str | None


class ConsentView(View):
    """What the person said about one charity. The latest one counts."""

    consent_id: str
    case_id: str
    department: str
    given: bool
    given_by: GivenBy
    evidence_sha256: str | None
    recorded_by: str
    recorded_at: datetime


class ConsentList(View):
    """All consents of a case, latest first."""

    items: list[ConsentView]


class SetView(View):
    """The referrals of one approval, and how they ended together."""

    set_id: str
    approved_at: datetime
    joined_at: datetime | None = Field(description="会办汇总时间 When the last one ended.")
    result: Result | None
    completed: int
    refused: int
    returned: int
    without_consent: int
    open: int


class CaseReferralsView(View):
    """All that was asked for a case."""

    case_id: str
    place_code: str
    stopped_reason: str | None = Field(description="案件终止原因 Why nobody is asked any more.")
    sets: list[SetView]
    referrals: list[ReferralView]
