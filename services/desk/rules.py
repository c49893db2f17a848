"""The states of a task.

received ─► acknowledged ─► completed
└────────────┴────────► refused | returned        either ─case ended→ stopped
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from shared.kit.policy import Policy


class State(StrEnum):
    """Where a task stands."""

    RECEIVED = "received"
    ACKNOWLEDGED = "acknowledged"
    COMPLETED = "completed"
    REFUSED = "refused"
    RETURNED = "returned"
    STOPPED = "stopped"


class Deed(StrEnum):
    """What is done to a task."""

    ACKNOWLEDGE = "acknowledge"
    COMPLETE = "complete"
    REFUSE = "refuse"
    RETURN = "return"
    STOP = "stop"


OPEN = (State.RECEIVED, State.ACKNOWLEDGED)

TRANSITIONS: Mapping[Deed, Mapping[State, State]] = {
    Deed.ACKNOWLEDGE: {State.RECEIVED: State.ACKNOWLEDGED},
    # What nobody has taken cannot have been done.
    Deed.COMPLETE: {State.ACKNOWLEDGED: State.COMPLETED},
    Deed.REFUSE: dict.fromkeys(OPEN, State.REFUSED),
    Deed.RETURN: dict.fromkeys(OPEN, State.RETURNED),
    Deed.STOP: dict.fromkeys(OPEN, State.STOPPED),
}


def after(state: State, deed: Deed) -> State | None:
    """Return the state after a deed, or None when it cannot be done."""
    return TRANSITIONS[deed].get(state)


def answers_for(policy: Policy, desk: str, department: str) -> frozenset[str]:
    """Return whose tasks an officer of a department sees and answers: its own, and nobody else's.

    The department that a desk is named for also answers for those that are asked on paper from there: they have nobody at a screen.
    """
    on_paper = {code for code, known in policy.departments.items() if known.desk == desk and not known.connected}
    return frozenset({department}) | (on_paper if department == desk else frozenset())


def has_programme(policy: Policy, department: str, programme: str) -> bool:
    """Tell whether a department has a programme."""
    return programme in policy.programmes and policy.programmes[programme].department == department


@dataclass(frozen=True, slots=True)
class Task:
    """One order in a department's queue. Texts stay at the desk; only codes are published."""

    task_id: str
    referral_id: str
    case_id: str
    place_code: str
    department: str
    programme: str
    person_ref: str | None
    hardship_codes: tuple[str, ...]
    priority: bool
    state: State
    version: int
    received_at: datetime
    updated_at: datetime
    officer: str | None = None
    reason_code: str | None = None
    reason_text: str | None = None
    result_text: str | None = None
    amount_fen: int | None = None
