"""What is known of a case as a whole, folded from events that may come in any order across topics.

The stage only ever grows: an event of an earlier stage that comes late fills in its facts and moves nothing back. Only a case that is
reopened comes back from its end, and closes once more.
"""

from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum

from shared.events.contracts import Envelope, Event
from shared.events.contracts.assessment import (
    CaseApproved,
    CaseRejected,
    ConferenceProposed,
    NoticeOpened,
    ReliefOrdered,
    ReviewDecided,
    SurveyCompleted,
)
from shared.events.contracts.disbursement import InKindIssued, InKindRevoked, PaymentPaid, PaymentReturnedLate, PaymentRevoked
from shared.events.contracts.intake import (
    CaseAccepted,
    CaseClosed,
    CaseMaterialsRequested,
    CaseMerged,
    CaseMoved,
    CaseNotAccepted,
    CaseRegistered,
    CaseReopened,
    CaseTookOver,
    CaseTriaged,
    CaseWithdrawn,
)
from shared.events.contracts.persons import PersonCorrected
from shared.events.contracts.referral import ReferralCompleted, ReferralIssued


class Stage(StrEnum):
    """How far a case has come, in the order of the work."""

    UNREGISTERED = "heard"  # 已获知: something of the case has come, its registration has not. The value is what every release stores.
    REGISTERED = "registered"
    AWAITING_MATERIALS = "awaiting_materials"
    ACCEPTED = "accepted"
    RELIEVED = "relieved"
    SURVEYED = "surveyed"
    REVIEWED = "reviewed"
    IN_NOTICE = "in_notice"
    CONFERENCE = "conference"
    APPROVED = "approved"
    REJECTED = "rejected"
    DELIVERING = "delivering"
    REOPENED = "reopened"
    CLOSED = "closed"


ORDER: tuple[Stage, ...] = tuple(Stage)
"""Earlier to later."""

STAGE_OF: dict[type[Event], Stage] = {
    CaseRegistered: Stage.REGISTERED,
    CaseMaterialsRequested: Stage.AWAITING_MATERIALS,
    CaseAccepted: Stage.ACCEPTED,
    ReliefOrdered: Stage.RELIEVED,
    SurveyCompleted: Stage.SURVEYED,
    ReviewDecided: Stage.REVIEWED,
    NoticeOpened: Stage.IN_NOTICE,
    ConferenceProposed: Stage.CONFERENCE,
    CaseApproved: Stage.APPROVED,
    CaseRejected: Stage.REJECTED,
    ReferralIssued: Stage.DELIVERING,
    CaseNotAccepted: Stage.CLOSED,
    CaseWithdrawn: Stage.CLOSED,
    CaseMerged: Stage.CLOSED,
    CaseClosed: Stage.CLOSED,
}
"""Which event shows that a case has come so far; all others move nothing."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What later questions need of what the stages published. Stored as JSON, so only texts, numbers and tuples of them."""

    channel: str | None = None
    hardship_codes: tuple[str, ...] = ()
    first_asked_officer: str | None = None
    first_asked_unit: str | None = None
    urgent: bool = False
    procedures: tuple[str, ...] = ()
    approved_fen: int = 0
    paid_fen: int = 0
    in_kind_fen: int = 0
    department_fen: int = 0
    outcome: str | None = None
    paid_at: tuple[str, ...] = ()


CLOCKS_REVISION = 3
"""How this release reads facts about clocks from events. A release that knows more clocks, or reads them otherwise, counts one on."""


@dataclass(frozen=True, slots=True)
class CaseFile:
    """One case. `clocks_revision` says which reading of its events the facts about its clocks come from."""

    case_id: str
    place_code: str
    last_event_at: datetime
    stage: Stage = Stage.UNREGISTERED
    opened_at: datetime | None = None
    closed_at: datetime | None = None
    facts: Facts = field(default_factory=Facts)
    clocks_revision: int = CLOCKS_REVISION


@dataclass(frozen=True, slots=True)
class CaseFileFilter:
    """Which cases are wanted; a stage of None means any."""

    stage: Stage | None = None
    open_only: bool = False


def update_case_file(file: CaseFile | None, envelope: Envelope[Event]) -> CaseFile:
    """Return the file after an event, a new one for the case's first. Each event must come once: money is added up."""
    data = envelope.data
    file = file or CaseFile(case_id=envelope.case_id, place_code=envelope.place_code, last_event_at=envelope.time)
    reopened = isinstance(data, CaseReopened)
    stage = Stage.REOPENED if reopened else max(file.stage, STAGE_OF.get(type(data), Stage.UNREGISTERED), key=ORDER.index)
    return replace(
        file,
        place_code=envelope.place_code if isinstance(data, CaseMoved) else file.place_code,
        stage=stage,
        opened_at=data.registered_at if isinstance(data, CaseRegistered) else file.opened_at,
        closed_at=None if reopened else file.closed_at or (envelope.time if stage is Stage.CLOSED else None),
        last_event_at=max(file.last_event_at, envelope.time),
        facts=_facts(file.facts, envelope),
    )


BROKEN_OFF = ("withdrawn", "merged", "not_accepted")
"""Outcomes of cases that end whatever is under way."""


def payments_after_end(file: CaseFile | None) -> int:
    """Count payments that reached the person of a case that had been broken off: whoever was answerable has to see to each.

    One that was carried to its end waited for its money; that the clocks of two machines differ must not make a matter of it.
    """
    if file is None or file.closed_at is None or file.facts.outcome not in BROKEN_OFF:
        return 0
    return sum(datetime.fromisoformat(at) > file.closed_at for at in file.facts.paid_at)


def _facts(facts: Facts, envelope: Envelope[Event]) -> Facts:
    match data := envelope.data:
        case CaseRegistered():
            return replace(
                facts,
                channel=data.channel,
                hardship_codes=data.hardship_codes,
                first_asked_officer=data.first_asked_officer,
                first_asked_unit=data.first_asked_unit,
                urgent=facts.urgent or data.life_danger,
            )
        case CaseTriaged():
            # Once urgent, always urgent here: a case does not escape its clocks by being judged again.
            return replace(facts, urgent=facts.urgent or data.urgency == "emergency")
        case CaseTookOver():
            return replace(facts, urgent=facts.urgent or data.life_danger or data.urgency == "emergency")
        case PersonCorrected():
            return replace(facts, hardship_codes=data.hardship_codes or facts.hardship_codes)
        case ReviewDecided() | CaseRejected():
            return _with_procedure(facts, data.procedure)
        case CaseApproved():
            return replace(_with_procedure(facts, data.procedure), approved_fen=data.total_fen)
        case CaseClosed() | CaseReopened():
            return replace(facts, outcome=data.outcome if isinstance(data, CaseClosed) else None)
        case _:
            return _with_money(facts, envelope)


def _with_money(facts: Facts, envelope: Envelope[Event]) -> Facts:
    match data := envelope.data:
        case PaymentPaid():
            return replace(facts, paid_fen=facts.paid_fen + data.amount_fen, paid_at=(*facts.paid_at, envelope.time.isoformat()))
        case PaymentReturnedLate() | PaymentRevoked():
            return replace(facts, paid_fen=facts.paid_fen - data.amount_fen)
        case InKindIssued():
            return replace(facts, in_kind_fen=facts.in_kind_fen + data.value_fen)
        case InKindRevoked():
            return replace(facts, in_kind_fen=facts.in_kind_fen - data.value_fen)
        case ReferralCompleted():
            return replace(facts, department_fen=facts.department_fen + (data.amount_fen or 0))
        case _:
            return facts


def _with_procedure(facts: Facts, procedure: str) -> Facts:
    """A case that changes its procedure stays under the clocks of the ones before."""
    return facts if procedure in facts.procedures else replace(facts, procedures=(*facts.procedures, procedure))
