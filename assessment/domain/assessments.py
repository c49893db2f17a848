"""An assessment 研判: one case from its registration to its decision, its states and what leads from one to the next.

waiting ─► accepted ─► surveyed ─► reviewed ─► in_notice ⇄ objected
              └─ fast small aid ─────┘  └─ no notice ─► pending ◄─ period over ─ in_notice
pending ─► approved | rejected | conference ─► approved | rejected
surveyed ─► rejected (nothing to propose)      objected ─► rejected (upheld)
accepted, surveyed: beside the state a survey may wait for its surveyors' confirmation, or a proposal for its members' votes
any of them ─► ended (withdrawn, merged, turned away); what was decided stays decided
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from assessment.domain.conference import Conference
from assessment.domain.decisions import Decision
from assessment.domain.formalities import Formalities
from assessment.domain.means import Means
from assessment.domain.notices import Notice
from assessment.domain.proofs import FactProof
from assessment.domain.refusals import AssessmentInState
from assessment.domain.relief import Relief
from assessment.domain.reviews import Review, WaitingReview
from assessment.domain.surveys import Survey, WaitingSurvey
from shared.events.contracts.intake import CaseRegistered
from shared.kit.machine import Machine


class AssessmentState(StrEnum):
    """Where an assessment stands."""

    WAITING = "waiting"  # 待受理
    ACCEPTED = "accepted"  # 已受理
    SURVEYED = "surveyed"  # 已调查
    REVIEWED = "reviewed"  # 已研判
    IN_NOTICE = "in_notice"  # 公示中
    OBJECTED = "objected"  # 有异议
    PENDING = "pending"  # 待审批
    CONFERENCE = "conference"  # 提请联席会议
    APPROVED = "approved"  # 予以救助
    REJECTED = "rejected"  # 不予救助
    ENDED = "ended"  # 案件终止


class Transition(StrEnum):
    """What moves an assessment."""

    ACCEPT = "accept"
    SURVEY = "survey"
    REVIEW = "review"
    OPEN_NOTICE = "open_notice"
    OBJECT = "object"
    DISMISS = "dismiss"
    UPHOLD = "uphold"
    CLOSE_NOTICE = "close_notice"
    APPROVE = "approve"
    REJECT = "reject"
    CONVENE = "convene"
    END = "end"


S, T = AssessmentState, Transition

OPEN = frozenset(S) - {S.APPROVED, S.REJECTED, S.ENDED}
"""States in which the decision is still to come."""

MOVES: Mapping[Transition, Mapping[AssessmentState, AssessmentState]] = {
    T.ACCEPT: {S.WAITING: S.ACCEPTED},
    # The household may be seen again, with what is found then: as long as nobody has proposed anything.
    T.SURVEY: {S.ACCEPTED: S.SURVEYED, S.SURVEYED: S.SURVEYED},
    T.REVIEW: {S.ACCEPTED: S.REVIEWED, S.SURVEYED: S.REVIEWED},
    T.OPEN_NOTICE: {S.REVIEWED: S.IN_NOTICE},
    T.OBJECT: {S.IN_NOTICE: S.OBJECTED, S.OBJECTED: S.OBJECTED},
    T.DISMISS: {S.OBJECTED: S.IN_NOTICE},
    T.UPHOLD: {S.OBJECTED: S.REJECTED},
    T.CLOSE_NOTICE: {S.IN_NOTICE: S.PENDING, S.REVIEWED: S.PENDING},
    T.APPROVE: {S.PENDING: S.APPROVED, S.CONFERENCE: S.APPROVED},
    # What the group will not propose is refused on the survey: nobody is left without an answer.
    T.REJECT: {S.PENDING: S.REJECTED, S.CONFERENCE: S.REJECTED, S.SURVEYED: S.REJECTED},
    T.CONVENE: {S.PENDING: S.CONFERENCE},
    T.END: {state: S.ENDED for state in S if state is not S.ENDED},
}


@dataclass(frozen=True, slots=True)
class Assessment:
    """One case as assessment knows it. What intake recorded stands first; None means that it recorded nothing."""

    case_id: str
    place_code: str
    state: AssessmentState = S.WAITING
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
    waiting_survey: WaitingSurvey | None = None
    """The last one that was recorded, as long as not all its surveyors have confirmed it."""
    means: Means | None = None
    review: Review | None = None
    waiting_review: WaitingReview | None = None
    """What is proposed, as long as not all members have voted."""
    decision: Decision | None = None
    relief: Relief | None = None
    relief_given_fen: int | None = None
    """What was really given as first relief, with what is still owed of goods that were given in part; None while it is under way."""
    conference: Conference | None = None
    formalities: Formalities | None = None
    cash_owed: int = 0
    cash_settled: int = 0
    formalities_done: bool = False
    post_notice: bool = False
    """Whether a notice after the aid is owed and was not opened yet."""
    ended_in: AssessmentState | None = None
    """Where it stood when its case ended elsewhere: what was under way then was called off."""
    ended_by: str | None = None
    flags: tuple[str, ...] = ()
    """Codes of what is odd about the person's details, as intake last said them."""

    @property
    def is_open(self) -> bool:
        """Tell whether the decision is still to come."""
        return self.state in OPEN

    @property
    def unexplained(self) -> tuple[str, ...]:
        """Return the flags that whoever approves has to explain: all but those that no money goes by."""
        return tuple(flag for flag in self.flags if flag != "phone_unclear")

    @property
    def relief_fen(self) -> int:
        """Return what first relief comes to: what was given, or, as long as it is under way, what was ordered."""
        if self.relief is None:
            return 0
        return self.relief.amount_fen if self.relief_given_fen is None else self.relief_given_fen


@dataclass(frozen=True, slots=True)
class WholeAssessment:
    """An assessment as it was read or stored, with its proofs and its notices, oldest first."""

    assessment: Assessment
    proofs: Sequence[FactProof]
    notices: Sequence[Notice]


MACHINE = Machine(
    MOVES, lambda case, transition: AssessmentInState(case_id=case.case_id, state=case.state.value, transition=transition.value)
)


def with_registration(case: Assessment, event: CaseRegistered, registered_by: str | None) -> Assessment:
    """Return an assessment with what decisions need of the case's registration, one version on.

    Who was on duty when it came by itself has had no part in it by that; who registered it had.
    """
    return replace(
        next_version(case),
        hardship_codes=event.hardship_codes,
        identity_classes=event.identity_classes,
        first_asked_officer=registered_by or event.first_asked_officer,
        household_size=event.household_size,
        affected_persons=event.affected_persons,
        stated_self_paid_fen=event.stated_self_paid_fen,
        stated_loss_fen=event.stated_loss_fen,
        requested_fen=event.requested_fen,
        requested_modes=event.requested_modes,
        requested_programmes=event.requested_programmes,
        registered_at=min(case.registered_at or event.registered_at, event.registered_at),
    )


def next_version(case: Assessment) -> Assessment:
    """Return an assessment one version on, as whoever changes it without a transition must."""
    return replace(case, version=case.version + 1)
