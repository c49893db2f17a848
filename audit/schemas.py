"""What audit is asked and answers over HTTP."""

from datetime import datetime
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

Cause = Literal["overdue", "complaint", "sample", "media", "related_party", "missed_report", "override"]
Outcome = Literal["rectified", "unfounded", "accountability"]
ClockState = Literal["running", "warned", "overdue", "breached", "met", "called_off"]

CASE = "019a0f3e-7c1d-7a52-9d3e-2f6f0a1b2c3d"
NOTE = "jiuji.local/log\n12\nWk4kZ1oQ…=\n\n— jiuji.local/log 7wZ…=\n"


NO_NUL = r"^[^\x00]+$"
"""PostgreSQL stores every character but this one."""


class Request(BaseModel):
    """A request body: what it does not know, it refuses."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class View(BaseModel):
    """An answer."""

    model_config = ConfigDict(frozen=True)


class OpenSupervision(Request):
    """A supervisor opens a matter on a case."""

    case_id: str = Field(min_length=1, max_length=80, pattern=NO_NUL, description="案件 The case.", examples=[CASE])
    cause: Cause = Field(description="事由 Why.", examples=["overdue"])
    request_text: str = Field(
        min_length=2,
        max_length=2000,
        pattern=NO_NUL,
        description="要求，不对外发布 What is asked for; never published.",
        examples=["先行救助超过24小时，请说明原因。"],
    )


class CloseSupervision(Request):
    """A supervisor ends a matter."""

    outcome: Outcome = Field(description="结果 How it ended.", examples=["rectified"])
    finding_text: str = Field(
        min_length=2,
        max_length=2000,
        pattern=NO_NUL,
        description="查明情况，不对外发布 What was found; never published.",
        examples=["已于次日支付并谈话提醒。"],
    )


class SupervisionView(View):
    """A matter."""

    supervision_id: str
    case_id: str
    place_code: str
    cause: Cause
    request_text: str
    late_clocks: list[str] = Field(description="立案时已超期的时限 Clocks that were late when it was opened.")
    opened_by: str
    opened_at: datetime
    outcome: Outcome | None
    finding_text: str | None
    closed_by: str | None
    closed_at: datetime | None


class SupervisionPage(View):
    """Some matters, newest first."""

    items: list[SupervisionView]
    next_cursor: str | None


class ClockView(View):
    """One clock of one case."""

    case_id: str
    clock: str = Field(description="时限代码 Which clock.", examples=["first_relief"])
    ref: str = Field(description="The case, referral, payment or hand-over that it is counted for.")
    name: str
    name_en: str
    place_code: str
    state: ClockState
    late: bool = Field(description="是否超期，以事件自身时间为准 Whether it was overrun, by the events' own times.")
    started_at: datetime
    warn_at: datetime
    due_at: datetime
    provisional: bool = Field(description="节假日安排未公布，到期时间为暂定 The official calendar does not reach so far yet.")
    ended_at: datetime | None
    ended_by: Literal["stop", "cancel"] | None
    answerable: str = Field(description="责任人 The officer answerable: now, or when it ran out.")
    warned_at: datetime | None
    breached_at: datetime | None
    escalations: int = Field(description="已上报级数 Steps of the ladder already taken.")
    policy_version: str
    calendar_version: str


class ClockPage(View):
    """Some clocks, the earliest due first."""

    items: list[ClockView]
    next_cursor: str | None


class ClocksOfCase(View):
    """All clocks of a case, in the order of their starts."""

    items: list[ClockView]


class DutyView(View):
    """From `since` on, this officer is answerable."""

    officer: str
    unit: str
    since: datetime


class CaseView(View):
    """What is known of a case as a whole."""

    case_id: str
    place_code: str
    stage: str
    opened_at: datetime | None
    closed_at: datetime | None
    last_event_at: datetime
    urgent: bool
    channel: str | None
    hardship_codes: list[str]
    procedures: list[str]
    first_asked_officer: str | None
    approved_fen: int
    paid_fen: int
    in_kind_fen: int
    department_fen: int
    currency: Literal["CNY"] = "CNY"
    outcome: str | None


class CasePage(View):
    """Some cases, newest first."""

    items: list[CaseView]
    next_cursor: str | None


class EventView(View):
    """One event, as it was published."""

    case_seq: int = Field(description="Position in the case's chain.")
    leaf_index: int | None = Field(description="Position in the proof log; null until it is sealed.")
    type: str
    source: str
    time: datetime
    actor: str | None
    policy_version: str | None
    case_version: int
    data: dict[str, Any]


class Timeline(View):
    """The events of a case, in the order of its chain, and who was answerable."""

    case: CaseView
    duties: list[DutyView]
    items: list[EventView]
    next_cursor: str | None


class ClockCountView(View):
    """How one kind of clock was kept."""

    clock: str
    total: int
    running: int
    met: int
    late: int
    called_off: int
    median_s: float | None = Field(description="Median seconds from start to stop.")


class OfficerCount(View):
    """How many clocks ran out while somebody was answerable."""

    officer: str
    late: int


class StatisticsView(View):
    """What the actor's jurisdiction looks like in numbers."""

    since: datetime | None
    cases_by_stage: dict[str, int]
    approved_fen: int
    paid_fen: int
    in_kind_fen: int
    department_fen: int
    currency: Literal["CNY"] = "CNY"
    clocks: list[ClockCountView]
    late_by_officer: list[OfficerCount]


class LogKeyView(View):
    """What a verifier pins."""

    origin: str = Field(examples=["jiuji.local/log"])
    key: str = Field(examples=["jiuji.local/log+7b1c0f2a+AXm3…="])
    algorithm: Literal["ed25519"] = "ed25519"


class CheckpointView(View):
    """The tree at one size, signed."""

    size: int
    root_sha256: str
    note: str = Field(description="C2SP signed note", examples=[NOTE])
    sealed_at: datetime


class CheckpointPage(View):
    """Some checkpoints, newest first."""

    items: list[CheckpointView]
    next_cursor: str | None


class LeafView(View):
    """A leaf with its inclusion path."""

    index: int
    leaf: str = Field(description="Base64 of the canonical bytes.")
    path: list[str] = Field(description="Base64 hashes, from the leaf up.")


class ProofBundle(View):
    """The proof of a case: docs/proof.md."""

    format: Literal["jiuji-proof/1"] = "jiuji-proof/1"
    case_id: str
    log_key: str = Field(description="For convenience; a verifier pins the key from elsewhere.")
    checkpoint: str
    case_head: str
    leaves: list[LeafView]


class ConsistencyProof(View):
    """That the tree of `second` leaves grew from that of `first`: docs/proof.md."""

    format: Literal["jiuji-consistency/1"] = "jiuji-consistency/1"
    first: int
    second: int
    path: list[str]
