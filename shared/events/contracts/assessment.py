"""Events of assessment 研判."""

from typing import ClassVar, Literal

from pydantic import BaseModel, ConfigDict, Field

from shared.events.contracts.base import AmountFen, Code, Event, Identifier, Instant, Subject

Procedure = Literal["fast_small", "emergency", "delegated", "normal", "conference"]
Funding = Literal["petty_reserve", "county_budget"]


class AssessmentEvent(Event):
    """An event on assessment's topic."""

    TOPIC: ClassVar[str] = "jiuji.assessment"


class ApprovedItem(BaseModel):
    """One thing that was approved for a case. Cash and in-kind items are paid by disbursement, referrals are carried out by a desk.

    `amount_fen` is the whole amount of a cash item (split evenly over `instalments`, the remainder in the first), the value of an
    in-kind item, and None for a referral, where the department decides.
    """

    model_config = ConfigDict(frozen=True, extra="ignore")

    item_id: Identifier
    kind: Literal["cash", "in_kind", "referral"]
    programme: Code
    department: Code
    desk: Code | None = None
    amount_fen: AmountFen | None = None
    instalments: int = 1
    funding: Funding | None = None
    needs_consent: bool = False


class HouseholdFacts(BaseModel):
    """What a decision went by, as stated or as found; None where nothing is known. No names, no free text.

    `monthly_income_fen` is one person's, on average. `told` are codes of the profile's facts with the number of persons of whom each holds.
    """

    model_config = ConfigDict(frozen=True, extra="ignore")

    household_size: int | None = None
    affected_persons: int | None = None
    self_paid_fen: AmountFen | None = None
    loss_fen: AmountFen | None = None
    monthly_income_fen: AmountFen | None = None
    identity_classes: tuple[Code, ...] = ()
    told: dict[Code, int] = Field(default_factory=dict)


class Attachment(BaseModel):
    """A proof of the facts by its digest; the paper stays where it is kept."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    kind: Code
    sha256: str


class ReliefOrdered(AssessmentEvent):
    """First relief 先行救助 was ordered: pay now from the township's reserve, papers follow."""

    TYPE: ClassVar[str] = "cn.jiuji.relief.ordered.v1"

    item_id: Identifier
    amount_fen: AmountFen
    form: Literal["cash", "in_kind"] = "cash"
    funding: Funding = "petty_reserve"
    ordered_by: Subject
    proposed_by: Subject | None = None


class SurveyConfirmationAwaited(AssessmentEvent):
    """A survey was recorded, or one more of its surveyors has confirmed it; it counts when those who are `awaited` have, too.

    One that is recorded anew before that keeps its `survey_id`.
    """

    TYPE: ClassVar[str] = "cn.jiuji.survey.confirmation_awaited.v1"

    survey_id: Identifier
    surveyors: tuple[Subject, ...]
    awaited: tuple[Subject, ...]


class SurveyCompleted(AssessmentEvent):
    """Two or more officers saw the household 入户调查, and each has confirmed it; an older release did not ask them."""

    TYPE: ClassVar[str] = "cn.jiuji.survey.completed.v1"

    survey_id: Identifier | None = None
    surveyors: tuple[Subject, ...]
    household_size: int
    affected_persons: int = 1
    self_paid_fen: AmountFen = 0
    loss_fen: AmountFen = 0
    monthly_income_fen: AmountFen | None = None
    related_officer_declared: bool = False


class ReviewVotesAwaited(AssessmentEvent):
    """Something was proposed, or one more member has voted; it is decided when those who are `awaited` have, too.

    One that takes the place of another before that keeps its `review_id`.
    """

    TYPE: ClassVar[str] = "cn.jiuji.review.votes_awaited.v1"

    review_id: Identifier
    procedure: Procedure
    members: tuple[Subject, ...]
    awaited: tuple[Subject, ...]
    votes_for: int
    votes_against: int
    proposed_by: Subject
    proposed_fen: AmountFen


class ReviewVotedDown(AssessmentEvent):
    """So many members are against a proposal that it can win no more; the group may propose something else."""

    TYPE: ClassVar[str] = "cn.jiuji.review.voted_down.v1"

    review_id: Identifier
    procedure: Procedure
    members: tuple[Subject, ...]
    votes_for: int
    votes_against: int
    proposed_by: Subject


class ReviewDecided(AssessmentEvent):
    """The group decided what to propose 集体研判, each member by the own vote; an older release had the proposer count them."""

    TYPE: ClassVar[str] = "cn.jiuji.review.decided.v1"

    review_id: Identifier | None = None
    procedure: Procedure
    members: tuple[Subject, ...]
    votes_for: int
    votes_against: int
    quorum: int
    proposed_by: Subject
    proposed_fen: AmountFen


class CaseApproved(AssessmentEvent):
    """The decision: what is given, by whom it was proposed and by whom decided, under which policy.

    `facts` are what it went by, and `attachments` the proofs of them; both only where departments are asked, who have to go by them.
    """

    TYPE: ClassVar[str] = "cn.jiuji.case.approved.v1"

    procedure: Procedure
    items: tuple[ApprovedItem, ...]
    total_fen: AmountFen
    proposed_by: Subject
    decided_by: Subject
    legal_basis: tuple[str, ...]
    explanation_sha256: str
    formalities_open: bool = False
    notice_mode: Literal["pre", "post", "none"] = "none"
    facts: HouseholdFacts | None = None
    attachments: tuple[Attachment, ...] | None = None


class CaseRejected(AssessmentEvent):
    """The decision: no aid, with a written reason and remedies (kept in assessment)."""

    TYPE: ClassVar[str] = "cn.jiuji.case.rejected.v1"

    procedure: Procedure
    reason_code: Code
    proposed_by: Subject
    decided_by: Subject
    legal_basis: tuple[str, ...]


class NoticeOpened(AssessmentEvent):
    """The public notice 公示 hangs, masked, until `closes_at`."""

    TYPE: ClassVar[str] = "cn.jiuji.notice.opened.v1"

    notice_id: Identifier
    mode: Literal["pre", "post"]
    closes_at: Instant


class NoticeRescheduled(AssessmentEvent):
    """The official notice of a year's holidays was installed and moves the end of a period that was provisional till then."""

    TYPE: ClassVar[str] = "cn.jiuji.notice.rescheduled.v1"

    notice_id: Identifier
    old_closes_at: Instant
    closes_at: Instant
    calendar_version: str


class NoticeObjectionRaised(AssessmentEvent):
    """Somebody objected; the notice waits for an investigator who did not handle the case."""

    TYPE: ClassVar[str] = "cn.jiuji.notice.objection_raised.v1"

    notice_id: Identifier
    objection_id: Identifier
    reason_code: Code


class NoticeObjectionResolved(AssessmentEvent):
    """The objection was investigated."""

    TYPE: ClassVar[str] = "cn.jiuji.notice.objection_resolved.v1"

    notice_id: Identifier
    objection_id: Identifier
    upheld: bool
    resolved_by: Subject


class NoticeClosed(AssessmentEvent):
    """The period is over with no objection open, or an upheld objection ended it."""

    TYPE: ClassVar[str] = "cn.jiuji.notice.closed.v1"

    notice_id: Identifier
    mode: Literal["pre", "post"]
    upheld: bool = False


class FormalitiesCompleted(AssessmentEvent):
    """The papers after first relief are complete 补办手续."""

    TYPE: ClassVar[str] = "cn.jiuji.formalities.completed.v1"

    completed_by: Subject
    found_eligible: bool = True


class ConferenceProposed(AssessmentEvent):
    """The case goes to the joint conference 联席会议."""

    TYPE: ClassVar[str] = "cn.jiuji.conference.proposed.v1"

    reason_code: Code
    proposed_by: Subject
    proposed_fen: AmountFen


class ConferenceDecided(AssessmentEvent):
    """The joint conference decided the case 一事一议."""

    TYPE: ClassVar[str] = "cn.jiuji.conference.decided.v1"

    members: tuple[Subject, ...]
    votes_for: int
    votes_against: int
    amount_fen: AmountFen
    secretary: Subject


EVENTS: tuple[type[AssessmentEvent], ...] = (
    ReliefOrdered,
    SurveyConfirmationAwaited,
    SurveyCompleted,
    ReviewVotesAwaited,
    ReviewVotedDown,
    ReviewDecided,
    CaseApproved,
    CaseRejected,
    NoticeOpened,
    NoticeRescheduled,
    NoticeObjectionRaised,
    NoticeObjectionResolved,
    NoticeClosed,
    FormalitiesCompleted,
    ConferenceProposed,
    ConferenceDecided,
)
