"""Cases 案件: how they are registered, their states at the door, and what may be done in each (domain rules e.1, h.1).

    registered ─► awaiting_materials ─► ready ─► accepted ─► closed ⇄ reopened
         └──────────────┴────────────────┴─────► not_accepted      any open one ─► withdrawn | merged

A case is ready when the papers have come or the person's time to bring them is over: then the office must decide.
Acceptance may come at any time before: an emergency is accepted at once 先行受理. A closed case is reopened when the bank sends a payment
back: all that is left is to pay it or to give it up, and then it closes again.
"""

from bisect import bisect_left
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Literal

from intake.domain.refusals import CaseInState
from shared.events.contracts.intake import CaseRegistered, Channel, Urgency
from shared.kit.calendar import SHANGHAI, Limit, WorkCalendar
from shared.kit.instants import as_told
from shared.kit.machine import Machine
from shared.kit.policy import Policy
from shared.kit.principal import PROGRAM_ROLES, Principal, folded

Mode = Literal["cash", "in_kind", "service"]
DetailField = Literal[
    "name", "document_type", "document_number", "phone", "address", "bank", "account_number", "account_holder",
    "reporter_name", "reporter_phone", "agent_name", "agent_phone", "agent_relation", "place_text", "client_note",
    "payee_kind", "payee_name",
]  # fmt: skip
"""Everything personal that is kept of a case, each sealed by itself under this name."""

Outcome = Literal["aided", "rejected", "not_accepted", "withdrawn", "merged", "referred"]


class CaseState(StrEnum):
    """How far a case has come at intake; what happens after acceptance, the other stages know."""

    REGISTERED = "registered"
    AWAITING_MATERIALS = "awaiting_materials"
    READY = "ready"
    ACCEPTED = "accepted"
    NOT_ACCEPTED = "not_accepted"
    WITHDRAWN = "withdrawn"
    MERGED = "merged"
    CLOSED = "closed"
    REOPENED = "reopened"


class Transition(StrEnum):
    """What changes a case."""

    TRIAGE = "triage"
    HAND_OVER = "hand_over"
    REQUEST_MATERIALS = "request_materials"
    REQUEST_AGAIN = "request_again"
    RECEIVE_MATERIALS = "receive_materials"
    COMPLETE_MATERIALS = "complete_materials"
    DECIDE_WITHOUT = "decide_without_materials"
    ACCEPT = "accept"
    ACCEPT_BY_SILENCE = "accept_by_silence"
    REFUSE = "refuse"
    WITHDRAW = "withdraw"
    MERGE = "merge"
    TAKE_OVER = "take_over"
    CLOSE = "close"
    REOPEN = "reopen"


S, T = CaseState, Transition

GOING_ON = frozenset({S.REGISTERED, S.AWAITING_MATERIALS, S.READY, S.ACCEPTED})
"""What a case is in that has not ended yet."""

OPEN = GOING_ON | {S.REOPENED}
"""A case in any other state has ended, and nothing changes it, but that what was paid comes back."""

LONGEST_WINDOW = 3660
"""Days: ten years. No profile looks further back for the same cause."""

BEFORE_ACCEPTANCE = frozenset({S.REGISTERED, S.AWAITING_MATERIALS, S.READY})

MOVES: Mapping[Transition, Mapping[CaseState, CaseState]] = {
    T.TRIAGE: {state: state for state in GOING_ON},
    T.HAND_OVER: {state: state for state in OPEN},
    # An emergency is accepted first and asked for its papers later 先行受理, so both are possible after acceptance too.
    T.REQUEST_MATERIALS: {S.REGISTERED: S.AWAITING_MATERIALS, S.ACCEPTED: S.ACCEPTED},
    # Only for papers that came in and are wrong.
    T.REQUEST_AGAIN: {S.AWAITING_MATERIALS: S.AWAITING_MATERIALS, S.READY: S.AWAITING_MATERIALS, S.ACCEPTED: S.ACCEPTED},
    # What comes after the person's time is over is taken all the same.
    T.RECEIVE_MATERIALS: {S.AWAITING_MATERIALS: S.AWAITING_MATERIALS, S.READY: S.READY, S.ACCEPTED: S.ACCEPTED},
    T.COMPLETE_MATERIALS: {S.AWAITING_MATERIALS: S.READY, S.READY: S.READY, S.ACCEPTED: S.ACCEPTED},
    # The person's time is over: the office decides with what it has.
    T.DECIDE_WITHOUT: {S.AWAITING_MATERIALS: S.READY, S.ACCEPTED: S.ACCEPTED},
    T.ACCEPT: dict.fromkeys(BEFORE_ACCEPTANCE, S.ACCEPTED),
    # From the one-time notice until the papers are complete or the person's time is over, the office's time stands still.
    T.ACCEPT_BY_SILENCE: {S.REGISTERED: S.ACCEPTED, S.READY: S.ACCEPTED},
    T.REFUSE: dict.fromkeys(BEFORE_ACCEPTANCE, S.NOT_ACCEPTED),
    T.WITHDRAW: dict.fromkeys(OPEN, S.WITHDRAWN),
    T.MERGE: dict.fromkeys(OPEN, S.MERGED),
    T.TAKE_OVER: {state: state for state in OPEN},
    T.CLOSE: {S.ACCEPTED: S.CLOSED, S.REOPENED: S.CLOSED},
    T.REOPEN: {S.CLOSED: S.REOPENED},
}


@dataclass(frozen=True, slots=True)
class RegisterCase:
    """A person in hardship asked for help at one of the doors. `details` is everything personal, by `DetailField`: it is sealed."""

    channel: Channel
    place_code: str
    hardship_codes: tuple[str, ...]
    details: Mapping[str, str]
    identity_unknown: bool
    household_size: int | None
    affected_persons: int | None
    hukou_code: str | None
    identity_classes: tuple[str, ...]
    reporter_kind: str | None
    found_at: datetime | None
    life_danger: bool
    stated_self_paid_fen: int | None
    stated_loss_fen: int | None
    requested_fen: int | None
    requested_modes: tuple[Mode, ...]
    requested_programmes: tuple[str, ...]
    override_duplicate_reason: str | None


@dataclass(frozen=True, slots=True)
class TriageCase:
    """An officer judges how urgent a case is."""

    case_id: str
    urgency: Urgency
    reason_codes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AcceptCase:
    """An officer accepts a case."""

    case_id: str


@dataclass(frozen=True, slots=True)
class RefuseCase:
    """An officer turns a case away, with a written reason and what the person can do about it."""

    case_id: str
    reason_code: str
    reason_text: str
    remedy_text: str


@dataclass(frozen=True, slots=True)
class WithdrawCase:
    """The person takes the application back, by a statement of which the digest is kept."""

    case_id: str
    reason_code: str
    statement_sha256: str


@dataclass(frozen=True, slots=True)
class MergeCase:
    """The case is the same need as another open one and goes on there."""

    case_id: str
    into_case_id: str


@dataclass(frozen=True, slots=True)
class Case:
    """A case at the door, without anything personal: that is sealed apart.

    `first_asked_*`, `registered_at` and `channel` never change; `answerable_*` and `place_code` only by what somebody acknowledged,
    or, of a case that is reopened, by the roster.
    """

    case_id: str
    place_code: str
    version: int
    state: CaseState
    channel: Channel
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
    suggested_urgency: Urgency
    found_at: datetime | None = None
    hukou_code: str | None = None
    household_size: int | None = None
    affected_persons: int | None = None
    reporter_kind: str | None = None
    stated_self_paid_fen: int | None = None
    stated_loss_fen: int | None = None
    requested_fen: int | None = None
    requested_modes: tuple[Mode, ...] = ()
    requested_programmes: tuple[str, ...] = ()
    duplicate_of: str | None = None
    duplicate_reason: str | None = None
    urgency: Urgency | None = None
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
    outcome: Outcome | None = None
    paid_fen: int = 0
    time_left: timedelta | None = None
    first_registered_at: datetime | None = None

    @property
    def counts_from(self) -> datetime:
        """Return from when its clocks count: its registration, or the earlier one of a case that was merged into it."""
        return self.first_registered_at or self.registered_at

    def is_answered_by(self, subject: str) -> bool:
        """Tell whether it is this officer who is answerable, whatever the spelling: a roster is typed by hand."""
        return folded(subject) == folded(self.answerable_officer)


MACHINE = Machine(MOVES, lambda case, transition: CaseInState(case_id=case.case_id, state=case.state.value, transition=transition.value))


@dataclass(frozen=True, slots=True)
class CaseFilter:
    """Which cases a list wants; None means any."""

    state: CaseState | None = None
    channel: Channel | None = None
    hardship: str | None = None
    answerable_officer: str | None = None
    offered_to: str | None = None


@dataclass(frozen=True, slots=True)
class FirstAsked:
    """Who is answerable from the first second 首问负责, and who registered the case."""

    officer: str
    unit: str
    registered_by: str


def new_case(command: RegisterCase, person_ref: str, asked: FirstAsked, policy: Policy, *, case_id: str, now: datetime) -> Case:
    """Return the case that a registration begins. Raises `TimeInFuture`."""
    return Case(
        case_id=case_id,
        place_code=command.place_code,
        version=1,
        state=CaseState.REGISTERED,
        channel=command.channel,
        person_ref=person_ref,
        identity_known=not command.identity_unknown,
        hardship_codes=tuple(dict.fromkeys(command.hardship_codes)),
        identity_classes=tuple(dict.fromkeys(command.identity_classes)),
        registered_at=now,
        registered_by=asked.registered_by,
        first_asked_officer=asked.officer,
        first_asked_unit=asked.unit,
        answerable_officer=asked.officer,
        answerable_unit=asked.unit,
        policy_version=policy.version,
        life_danger=command.life_danger,
        suggested_urgency=suggest_urgency(policy, command.hardship_codes, life_danger=command.life_danger),
        found_at=None if command.found_at is None else as_told("found_at", command.found_at, now, policy.limits.clock_skew_s),
        hukou_code=command.hukou_code,
        household_size=command.household_size,
        affected_persons=command.affected_persons,
        reporter_kind=command.reporter_kind,
        stated_self_paid_fen=command.stated_self_paid_fen,
        stated_loss_fen=command.stated_loss_fen,
        requested_fen=command.requested_fen,
        requested_modes=tuple(dict.fromkeys(command.requested_modes)),
        requested_programmes=tuple(dict.fromkeys(command.requested_programmes)),
    )


def registered_event(case: Case) -> CaseRegistered:
    """Return what the other stages learn of a new case."""
    return CaseRegistered(
        channel=case.channel,
        hardship_codes=case.hardship_codes,
        person_ref=case.person_ref,
        first_asked_officer=case.first_asked_officer,
        first_asked_unit=case.first_asked_unit,
        registered_at=case.registered_at,
        found_at=case.found_at,
        hukou_code=case.hukou_code,
        household_size=case.household_size,
        identity_classes=case.identity_classes,
        identity_known=case.identity_known,
        life_danger=case.life_danger,
        reporter_kind=case.reporter_kind,
        affected_persons=case.affected_persons,
        stated_self_paid_fen=case.stated_self_paid_fen,
        stated_loss_fen=case.stated_loss_fen,
        requested_fen=case.requested_fen,
        requested_modes=case.requested_modes,
        requested_programmes=case.requested_programmes,
        duplicate_of=case.duplicate_of,
    )


def suggest_urgency(policy: Policy, hardship_codes: Iterable[str], *, life_danger: bool) -> Urgency:
    """Return `emergency` when life is in danger or a hardship is of a dangerous or the emergency kind (domain rules e.1), else `ordinary`.

    An officer decides. The codes must be the policy's.
    """
    codes = tuple(hardship_codes)
    sudden = life_danger or is_dangerous(policy, codes) or any(policy.hardships[code].kind == "emergency" for code in codes)
    return "emergency" if sudden else "ordinary"


def is_emergency(policy: Policy, case: Case) -> bool:
    """Tell whether a case is an emergency: it was judged one, or nobody has judged it yet and by flag or hardship life is in danger."""
    return case.urgency == "emergency" or (case.urgency is None and (case.life_danger or is_dangerous(policy, case.hardship_codes)))


def is_downgrade(before: Urgency | None, after: Urgency, *, life_danger: bool) -> bool:
    """Tell whether an emergency, or a danger to life that was registered, would be taken back: only a supervisor may do so."""
    return after == "ordinary" and (before == "emergency" or life_danger)


def is_dangerous(policy: Policy, hardship_codes: Iterable[str]) -> bool:
    """Tell whether a hardship is of those that endanger life; a code that the policy has no more is not."""
    return any(code in policy.hardships and policy.hardships[code].life_danger for code in hardship_codes)


HANDLES = "case:handle"
"""The scope of whoever handles cases, and can be answerable for one; a supervisor does some of the same by `supervise`, and not all."""


def may_be_answerable(actor: Principal) -> bool:
    """Tell whether an actor can answer for a case.

    Who may not handle cases never does: an applicant, a reporter. Neither does a system, whatever scopes its issuer gave it.
    """
    return HANDLES in actor.scopes and PROGRAM_ROLES.isdisjoint(actor.roles)


def first_asked(actor: Principal) -> FirstAsked | None:
    """Return whoever registers as first asked; None where it is to be whoever is on duty. Nobody names another: the duty is offered."""
    return FirstAsked(actor.subject, actor.unit, actor.subject) if may_be_answerable(actor) else None


def window_start(calendar: WorkCalendar, now: datetime, window: Limit) -> datetime:
    """Return the earliest instant from which a period of this length is not over yet: days count whole, as they do forwards."""
    if window.unit in ("s", "h"):
        return now - (calendar.deadline(now, window).due_at - now)
    today = now.astimezone(SHANGHAI).replace(hour=0, minute=0, second=0, microsecond=0)
    over = bisect_left(range(LONGEST_WINDOW), True, key=lambda days: calendar.deadline(today - timedelta(days=days), window).due_at <= now)
    return today - timedelta(days=over - 1)


def first_unknown(given: Iterable[str], known: Collection[str]) -> str | None:
    """Return the first code that is not known, or None."""
    return next((code for code in given if code not in known), None)
