"""What intake keeps of a case, without anything personal: that is sealed apart and opened only for a purpose."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from intake.rules.states import OPEN, CaseState, HandoverState


@dataclass(frozen=True, slots=True)
class Case:
    """A case at the door. `first_asked_*`, `registered_at` and `channel` never change; `answerable_*` only by acknowledgement."""

    case_id: str
    place_code: str
    version: int
    state: CaseState
    channel: str
    person_ref: str
    identity_known: bool
    hardship_codes: tuple[str, ...]
    identity_classes: tuple[str, ...]
    registered_at: datetime
    registered_by: str
    first_asked_officer: str
    first_asked_unit: str
    answerable_officer: str
    answerable_unit: str
    policy_version: str
    life_danger: bool
    suggested_urgency: str
    found_at: datetime | None = None
    hukou_code: str | None = None
    household_size: int | None = None
    affected_persons: int | None = None
    reporter_kind: str | None = None
    stated_self_paid_fen: int | None = None
    stated_loss_fen: int | None = None
    requested_fen: int | None = None
    requested_modes: tuple[str, ...] = ()
    requested_programmes: tuple[str, ...] = ()
    duplicate_of: str | None = None
    duplicate_reason: str | None = None
    urgency: str | None = None
    triage_reasons: tuple[str, ...] = ()
    accepted_at: datetime | None = None
    accepted_by: str | None = None
    deemed: bool = False
    materials_outstanding: bool = False
    reason_code: str | None = None
    reason_text: str | None = None
    remedy_text: str | None = None
    merged_into: str | None = None
    closed_at: datetime | None = None
    outcome: str | None = None
    paid_fen: int = 0

    @property
    def open(self) -> bool:
        """Tell whether anything can still happen to the case."""
        return self.state in OPEN


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is asked before a case is registered. `document_index` is None while nobody knows who it is: then nobody can be the same."""

    document_index: bytes | None
    person_ref: str
    hardship_codes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Known:
    """What is known before a case is registered: a case of the same person and cause, and the person's wrapped key."""

    duplicate_of: str | None
    wrapped_key: bytes | None


@dataclass(frozen=True, slots=True)
class Registration:
    """A new case as it is stored: with what finds it again, what is sealed, the person's key if that is new, and its caller's scope."""

    case: Case
    document_index: bytes | None
    sealed: Mapping[str, bytes]
    new_key: bytes | None
    scope: str


@dataclass(frozen=True, slots=True)
class Materials:
    """The one-time notice 一次性告知 and what came in answer to it."""

    case_id: str
    place_code: str
    requested: tuple[str, ...]
    requested_by: str
    requested_at: datetime
    answer_by: datetime
    received: tuple[str, ...] = ()

    @property
    def outstanding(self) -> tuple[str, ...]:
        """Return what was asked for and has not come."""
        return tuple(material for material in self.requested if material not in self.received)


@dataclass(frozen=True, slots=True)
class Handover:
    """An offer of the duty."""

    handover_id: str
    case_id: str
    place_code: str
    from_officer: str
    to_officer: str
    to_unit: str
    reason_code: str
    state: HandoverState
    offered_by: str
    offered_at: datetime
    answered_at: datetime | None = None
    decline_reason: str | None = None


@dataclass(frozen=True, slots=True)
class VillageRelief:
    """What the village gave at once 立即救助. The witnesses' names are sealed; here is only how many there were."""

    relief_id: str
    case_id: str
    place_code: str
    form: str
    amount_fen: int
    given_at: datetime
    given_by: str
    recorded_at: datetime
    witnesses: int
    money_source: str
    items: tuple[str, ...] = ()
    over_limit: bool = False
    over_limit_reason: str | None = None


@dataclass(frozen=True, slots=True)
class PersonRead:
    """Who read personal details of a case, when, which and why."""

    read_id: str
    case_id: str
    place_code: str
    reader: str
    organisation: str
    purpose: str
    fields: tuple[str, ...]
    read_at: datetime


@dataclass(frozen=True, slots=True)
class CaseFilter:
    """Which cases a list wants."""

    state: str | None = None
    channel: str | None = None
    hardship: str | None = None
    answerable: str | None = None
