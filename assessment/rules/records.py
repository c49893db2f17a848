"""What assessment knows of a case, as frozen records."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Literal

from assessment.rules.states import OPEN, State
from shared.events.contracts.assessment import Procedure


@dataclass(frozen=True, slots=True)
class Survey:
    """What two or more officers saw 入户调查."""

    surveyors: tuple[str, ...]
    household_size: int
    affected_persons: int
    self_paid_fen: int
    loss_fen: int
    monthly_income_fen: int | None
    related_officers: tuple[str, ...]
    recorded_by: str


@dataclass(frozen=True, slots=True)
class Means:
    """What the means check found 经济状况核对."""

    authorised: bool
    monthly_income_fen: int
    assets_within_rule: bool
    checked_by: str


@dataclass(frozen=True, slots=True)
class Review:
    """What the group proposed 集体研判, with the explanation of its amount."""

    procedure: Procedure
    members: tuple[str, ...]
    votes_for: int
    votes_against: int
    proposed_by: str
    proposed_fen: int
    computed_fen: int
    programmes: tuple[str, ...]
    explanation: dict[str, Any]
    explanation_sha256: str
    policy_version: str


@dataclass(frozen=True, slots=True)
class Decision:
    """How it was decided, by whom, why, under which policy and by which law. Decisions from before both were kept name neither."""

    approved: bool
    decided_by: str
    amount_fen: int
    reason_code: str | None = None
    reason_text: str | None = None
    remedy_text: str | None = None
    items: tuple[dict[str, Any], ...] = ()
    policy_version: str | None = None
    legal_basis: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Conference:
    """What the joint conference decided 一事一议, with its minutes."""

    members: tuple[str, ...]
    votes_for: int
    votes_against: int
    amount_fen: int
    secretary: str
    minutes: str


@dataclass(frozen=True, slots=True)
class Formalities:
    """How the papers after first relief were completed 补办手续, and why if the case should not have been relieved."""

    completed_by: str
    found_eligible: bool
    reason_code: str | None = None
    reason_text: str | None = None


@dataclass(frozen=True, slots=True)
class Relief:
    """First relief 先行救助 that was ordered before the papers."""

    item_id: str
    amount_fen: int
    form: Literal["cash", "in_kind"]
    ordered_by: str


@dataclass(frozen=True, slots=True)
class Assessment:
    """One case as assessment knows it. What intake said stands first; None means that it did not say."""

    case_id: str
    place_code: str
    state: State = State.WAITING
    version: int = 0
    hardship_codes: tuple[str, ...] = ()
    identity_classes: tuple[str, ...] = ()
    urgent: bool = False
    triaged_by: str | None = None
    first_asked_officer: str | None = None
    accepted_by: str | None = None
    household_size: int | None = None
    affected_persons: int | None = None
    stated_self_paid_fen: int | None = None
    stated_loss_fen: int | None = None
    requested_fen: int | None = None
    requested_modes: tuple[str, ...] = ()
    requested_programmes: tuple[str, ...] = ()
    registered_at: datetime | None = None
    survey: Survey | None = None
    means: Means | None = None
    review: Review | None = None
    decision: Decision | None = None
    relief: Relief | None = None
    conference: Conference | None = None
    formalities: Formalities | None = None
    cash_owed: int = 0
    cash_settled: int = 0
    formalities_done: bool = False
    post_notice: bool = False
    """Whether a notice after the aid is owed and was not opened yet."""

    @property
    def open(self) -> bool:
        """Tell whether the decision is still to come."""
        return self.state in OPEN


@dataclass(frozen=True, slots=True)
class FactProof:
    """One proof of the facts 事实证明; the document is kept elsewhere, by its digest."""

    proof_id: str
    case_id: str
    place_code: str
    kind: str
    issuer_kind: str
    stated_on: date
    attachment_sha256: str
    recorded_by: str
    recorded_at: datetime


@dataclass(frozen=True, slots=True)
class Notice:
    """A public notice 公示, masked."""

    notice_id: str
    case_id: str
    place_code: str
    mode: Literal["pre", "post"]
    text: str
    opened_at: datetime
    closes_at: datetime
    closed_at: datetime | None = None
    upheld: bool = False


@dataclass(frozen=True, slots=True)
class Objection:
    """An objection to a notice; its text is seen by the investigator only."""

    objection_id: str
    notice_id: str
    case_id: str
    place_code: str
    reason_code: str
    reason_text: str
    raised_by: str
    raised_at: datetime
    upheld: bool | None = None
    finding_text: str | None = None
    resolved_by: str | None = None
    resolved_at: datetime | None = None
