"""Events of intake 受理."""

from typing import ClassVar, Literal

from pydantic import BaseModel, ConfigDict

from shared.events.contracts.base import AmountFen, Code, DivisionCode12, Event, Identifier, Instant, Subject

Channel = Literal["hotline", "window", "village", "online", "transfer"]
Urgency = Literal["emergency", "ordinary"]


class IntakeEvent(Event):
    """An event on intake's topic."""

    TOPIC: ClassVar[str] = "jiuji.intake"


class CaseRegistered(IntakeEvent):
    """A person in hardship was registered; from this instant `first_asked_officer` is answerable 首问负责.

    Stated amounts are what the applicant claims, not what was established. `registered_at` is the server's clock and starts
    every first-responder clock; `found_at` is what the finder says and starts none.
    """

    TYPE: ClassVar[str] = "cn.jiuji.case.registered.v1"

    channel: Channel
    hardship_codes: tuple[Code, ...]
    person_ref: Identifier
    first_asked_officer: Subject
    first_asked_unit: Subject
    registered_at: Instant
    found_at: Instant | None = None
    hukou_code: DivisionCode12 | None = None
    household_size: int | None = None
    identity_classes: tuple[Code, ...] = ()
    identity_known: bool = True
    life_danger: bool = False
    reporter_kind: Code | None = None
    affected_persons: int | None = None
    stated_self_paid_fen: AmountFen | None = None
    stated_loss_fen: AmountFen | None = None
    requested_fen: AmountFen | None = None
    requested_modes: tuple[Code, ...] = ()
    requested_programmes: tuple[Code, ...] = ()
    duplicate_of: Identifier | None = None


class CaseMaterialsRequested(IntakeEvent):
    """The one-time notice 一次性告知 was given; nothing else may be asked for later.

    A second one names papers that were received and are wrong (`faulty`, all of them among `materials`) and nothing new.
    """

    TYPE: ClassVar[str] = "cn.jiuji.case.materials_requested.v1"

    materials: tuple[Code, ...]
    requested_by: Subject
    answer_by: Instant
    faulty: tuple[Code, ...] | None = None


class CaseMaterialsReceived(IntakeEvent):
    """Papers came in; `complete` when nothing of the one-time notice is missing any more."""

    TYPE: ClassVar[str] = "cn.jiuji.case.materials_received.v1"

    materials: tuple[Code, ...]
    received_by: Subject
    complete: bool


class CaseMaterialsOverdue(IntakeEvent):
    """The person's time to bring the papers is over: from here on the office must decide, with what it has."""

    TYPE: ClassVar[str] = "cn.jiuji.case.materials_overdue.v1"

    missing: tuple[Code, ...]
    answer_by: Instant


class CaseAccepted(IntakeEvent):
    """The door is open: assessment may begin. `deemed` when the time to answer had run out: then `accepted_at` is the receipt."""

    TYPE: ClassVar[str] = "cn.jiuji.case.accepted.v1"

    accepted_by: Subject
    deemed: bool = False
    materials_outstanding: bool = False
    accepted_at: Instant | None = None


class CaseNotAccepted(IntakeEvent):
    """The application was refused at the door with a written reason and a remedy (kept in intake)."""

    TYPE: ClassVar[str] = "cn.jiuji.case.not_accepted.v1"

    reason_code: Code
    refused_by: Subject


class CaseTriaged(IntakeEvent):
    """Urgency was judged. Only a supervisor who is not answerable can take an emergency, or a danger to life, back (`downgraded`)."""

    TYPE: ClassVar[str] = "cn.jiuji.case.triaged.v1"

    urgency: Urgency
    reason_codes: tuple[Code, ...] = ()
    triaged_by: Subject
    registered_at: Instant
    downgraded: bool = False


class DutyHandoverOffered(IntakeEvent):
    """The duty was offered to another officer; the sender stays answerable."""

    TYPE: ClassVar[str] = "cn.jiuji.duty.handover_offered.v1"

    handover_id: Identifier
    from_officer: Subject
    to_officer: Subject
    to_unit: Subject
    reason_code: Code


class DutyHandoverAcknowledged(IntakeEvent):
    """From this instant the receiver is answerable, and nobody else."""

    TYPE: ClassVar[str] = "cn.jiuji.duty.handover_acknowledged.v1"

    handover_id: Identifier
    from_officer: Subject
    to_officer: Subject
    to_unit: Subject


class DutyHandoverDeclined(IntakeEvent):
    """The receiver said no with a reason; the sender was answerable all along."""

    TYPE: ClassVar[str] = "cn.jiuji.duty.handover_declined.v1"

    handover_id: Identifier
    from_officer: Subject
    to_officer: Subject
    reason_code: Code


class DutyHandoverWithdrawn(IntakeEvent):
    """An offer was taken back that nobody had answered; the sender was answerable all along."""

    TYPE: ClassVar[str] = "cn.jiuji.duty.handover_withdrawn.v1"

    handover_id: Identifier
    from_officer: Subject
    to_officer: Subject


class CaseTransferRequested(IntakeEvent):
    """The office of another place is asked to take the case over; until it acknowledges nothing moves.

    `asked_officer` is who was on duty there then, where a roster says so; any officer there may answer.
    """

    TYPE: ClassVar[str] = "cn.jiuji.case.transfer_requested.v1"

    transfer_id: Identifier
    to_place_code: DivisionCode12
    from_officer: Subject
    asked_officer: Subject | None = None
    reason_code: Code


class CaseTransferDeclined(IntakeEvent):
    """The office that was asked said no with a reason; the duty was the sender's all along."""

    TYPE: ClassVar[str] = "cn.jiuji.case.transfer_declined.v1"

    transfer_id: Identifier
    to_place_code: DivisionCode12
    reason_code: Code


class CaseTransferWithdrawn(IntakeEvent):
    """A request was taken back that nobody had answered, or ended with its case."""

    TYPE: ClassVar[str] = "cn.jiuji.case.transfer_withdrawn.v1"

    transfer_id: Identifier
    to_place_code: DivisionCode12


class CaseMoved(IntakeEvent):
    """From this instant the case is at the place of this event: another office took it over, or its officer corrected the place.

    `to_officer` is answerable, who of a corrected place is the same as before. Every clock runs on.
    """

    TYPE: ClassVar[str] = "cn.jiuji.case.moved.v1"

    transfer_id: Identifier
    from_place_code: DivisionCode12
    from_officer: Subject
    to_officer: Subject
    to_unit: Subject
    reason_code: Code
    corrected: bool


class RosterChanged(IntakeEvent):
    """A unit's lead said who works there: all officers of the unit, and the leads among them."""

    TYPE: ClassVar[str] = "cn.jiuji.roster.changed.v1"
    OF_CASE: ClassVar[bool] = False

    unit: Subject
    officers: tuple[Subject, ...]
    leads: tuple[Subject, ...]


class ReliefGiven(IntakeEvent):
    """The village helped at once 立即救助; papers follow."""

    TYPE: ClassVar[str] = "cn.jiuji.relief.given.v1"

    relief_id: Identifier
    form: Literal["cash", "in_kind", "lodging", "care"]
    amount_fen: AmountFen
    given_by: Subject
    given_at: Instant
    witnesses: int
    money_source: Literal["petty_reserve", "village_fund", "donation", "advance"]
    over_limit: bool = False


class CaseWithdrawn(IntakeEvent):
    """The applicant took the application back before payment.

    `statement_sha256` is the digest of what the person signed or said; None where a release that did not ask for it published the event.
    """

    TYPE: ClassVar[str] = "cn.jiuji.case.withdrawn.v1"

    reason_code: Code
    statement_sha256: str | None = None


class CaseMerged(IntakeEvent):
    """The case was the same need as another open case and goes on there."""

    TYPE: ClassVar[str] = "cn.jiuji.case.merged.v1"

    into_case_id: Identifier


class PapersAwaited(BaseModel):
    """From `since` to `until` papers of the person were awaited, and the office's time stood still."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    since: Instant
    until: Instant


class MergedCase(BaseModel):
    """What a merged case was when it ended: from when it counted, whether it was accepted and triaged, and when its papers were awaited."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    registered_at: Instant
    accepted_at: Instant | None = None
    urgency: Urgency | None = None
    life_danger: bool = False
    papers_awaited: tuple[PapersAwaited, ...] = ()


class CaseTookOver(IntakeEvent):
    """Another case of the same need was merged into this one, which goes on for both.

    `registered_at` and `accepted_at` are the earlier of the two cases' (`accepted_at` None if neither was accepted), urgency and danger to
    life the stricter; person and document are those of whichever case knew them. `merged` is what the other one was; None where a release
    that did not say it published the event.
    """

    TYPE: ClassVar[str] = "cn.jiuji.case.took_over.v1"

    from_case_id: Identifier
    person_ref: Identifier
    identity_known: bool
    registered_at: Instant
    accepted_at: Instant | None = None
    urgency: Urgency | None = None
    life_danger: bool = False
    merged: MergedCase | None = None


class CasePersonJoined(IntakeEvent):
    """The case is of `person_ref` on record from now on, and was of `former_ref`: two who were several are one person by their documents.

    `undone` where that was a mistake, and the case is given back to who it was of before.
    """

    TYPE: ClassVar[str] = "cn.jiuji.case.person_joined.v1"

    person_ref: Identifier
    former_ref: Identifier
    undone: bool = False


class CaseClosed(IntakeEvent):
    """Every item is done, refused with reason or transferred; every notice and formality is over. Once more after `case.reopened`."""

    TYPE: ClassVar[str] = "cn.jiuji.case.closed.v1"

    outcome: Literal["aided", "rejected", "not_accepted", "withdrawn", "merged", "referred"]
    paid_fen: AmountFen = 0


class CaseReopened(IntakeEvent):
    """A payment of a closed case came back, or cash or goods were revoked: it goes on until they are given, or given up, and closes again.

    From this instant `to_officer`, who is on duty at its place, is answerable. What ended with the case stays ended.
    """

    TYPE: ClassVar[str] = "cn.jiuji.case.reopened.v1"

    payment_id: Identifier | None = None
    item_id: Identifier | None = None
    reason_code: Code
    to_officer: Subject
    to_unit: Subject


EVENTS: tuple[type[IntakeEvent], ...] = (
    CaseRegistered,
    CaseMaterialsRequested,
    CaseMaterialsReceived,
    CaseMaterialsOverdue,
    CaseAccepted,
    CaseNotAccepted,
    CaseTriaged,
    DutyHandoverOffered,
    DutyHandoverAcknowledged,
    DutyHandoverDeclined,
    DutyHandoverWithdrawn,
    CaseTransferRequested,
    CaseTransferDeclined,
    CaseTransferWithdrawn,
    CaseMoved,
    RosterChanged,
    ReliefGiven,
    CaseWithdrawn,
    CaseMerged,
    CaseTookOver,
    CasePersonJoined,
    CaseClosed,
    CaseReopened,
)
