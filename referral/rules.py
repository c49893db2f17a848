"""The states of a branch, and when all of them are over.

waiting ─facts known→ awaiting_consent ─given→ issued ─► acknowledged ─► completed | refused
└─not given→ without_consent    └──────────► returned ─► reissued (as a new branch) | withdrawn
any open one ─case ended→ stopped
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Literal


class State(StrEnum):
    """Where a branch stands."""

    WAITING = "waiting"
    AWAITING_CONSENT = "awaiting_consent"
    ISSUED = "issued"
    ACKNOWLEDGED = "acknowledged"
    RETURNED = "returned"
    REFUSED = "refused"
    COMPLETED = "completed"
    REISSUED = "reissued"
    WITHDRAWN = "withdrawn"
    WITHOUT_CONSENT = "without_consent"
    STOPPED = "stopped"


class Deed(StrEnum):
    """What is done to a branch."""

    AWAIT_CONSENT = "await_consent"
    ISSUE = "issue"
    DENY = "deny"
    ACKNOWLEDGE = "acknowledge"
    RETURN = "return"
    REFUSE = "refuse"
    COMPLETE = "complete"
    REISSUE = "reissue"
    WITHDRAW = "withdraw"
    STOP = "stop"


S = State

OPEN = frozenset({S.WAITING, S.AWAITING_CONSENT, S.ISSUED, S.ACKNOWLEDGED, S.RETURNED})
"""States in which an answer, or the sender's word, is still to come."""

AT_DESK = (S.ISSUED, S.ACKNOWLEDGED)

TRANSITIONS: Mapping[Deed, Mapping[State, State]] = {
    Deed.AWAIT_CONSENT: {S.WAITING: S.AWAITING_CONSENT},
    Deed.ISSUE: {S.WAITING: S.ISSUED, S.AWAITING_CONSENT: S.ISSUED},
    Deed.DENY: {S.WAITING: S.WITHOUT_CONSENT, S.AWAITING_CONSENT: S.WITHOUT_CONSENT},
    Deed.ACKNOWLEDGE: {S.ISSUED: S.ACKNOWLEDGED},
    Deed.RETURN: dict.fromkeys(AT_DESK, S.RETURNED),
    Deed.REFUSE: dict.fromkeys(AT_DESK, S.REFUSED),
    Deed.COMPLETE: dict.fromkeys(AT_DESK, S.COMPLETED),
    Deed.REISSUE: {S.RETURNED: S.REISSUED},
    Deed.WITHDRAW: {S.RETURNED: S.WITHDRAWN},
    Deed.STOP: dict.fromkeys(OPEN, S.STOPPED),
}


def after(state: State, deed: Deed) -> State | None:
    """Return the state after a deed, or None when it cannot be done."""
    return TRANSITIONS[deed].get(state)


@dataclass(frozen=True, slots=True)
class KnownCase:
    """What intake said of a case; `person_ref` is None until it has."""

    case_id: str
    place_code: str
    person_ref: str | None
    hardship_codes: tuple[str, ...]
    ended: bool


@dataclass(frozen=True, slots=True)
class Branch:
    """One order to one department."""

    referral_id: str
    set_id: str
    case_id: str
    place_code: str
    item_id: str
    department: str
    desk: str
    programme: str
    needs_consent: bool
    state: State
    version: int
    created_at: datetime
    updated_at: datetime
    consent_id: str | None = None
    reissue_of: str | None = None
    reason_code: str | None = None
    officer: str | None = None
    amount_fen: int | None = None


@dataclass(frozen=True, slots=True)
class Consent:
    """What the person said to a charity being asked."""

    consent_id: str
    case_id: str
    place_code: str
    department: str
    given: bool
    evidence_sha256: str
    recorded_by: str
    recorded_at: datetime


@dataclass(frozen=True, slots=True)
class Joined:
    """How the branches of one approval ended."""

    completed: int
    refused: int
    returned: int
    without_consent: int
    result: Literal["all_completed", "partly_completed", "none_completed"]


def join(branches: Iterable[Branch]) -> Joined | None:
    """Return how the branches of one approval ended, or None while one is open. A reissued one is counted by its successor."""
    counted = [branch for branch in branches if branch.state is not State.REISSUED]
    if any(branch.state in OPEN for branch in counted):
        return None
    done = sum(branch.state is State.COMPLETED for branch in counted)
    return Joined(
        completed=done,
        refused=sum(branch.state is State.REFUSED for branch in counted),
        returned=sum(branch.state in (State.WITHDRAWN, State.STOPPED) for branch in counted),
        without_consent=sum(branch.state is State.WITHOUT_CONSENT for branch in counted),
        result="all_completed" if done == len(counted) else "partly_completed" if done else "none_completed",
    )
