"""The states of an assessment, and what leads from one to the next.

waiting ─accepted→ accepted ─survey→ surveyed ─review→ reviewed ─pre-notice→ in_notice ⇄ objected
│ fast small aid: no survey         │ no pre-notice       │ period over
└──────────────review──────────►  pending  ◄──────────────┘
│ decision
approved ◄──────────┼──────────► rejected ◄──nothing to propose── surveyed
▲            ▼                ▲
└───── conference ────────────┘
any of them ─withdrawn, merged, turned away→ ended
"""

from collections.abc import Mapping
from enum import StrEnum


class State(StrEnum):
    """Where an assessment stands."""

    WAITING = "waiting"
    ACCEPTED = "accepted"
    SURVEYED = "surveyed"
    REVIEWED = "reviewed"
    IN_NOTICE = "in_notice"
    OBJECTED = "objected"
    PENDING = "pending"
    CONFERENCE = "conference"
    APPROVED = "approved"
    REJECTED = "rejected"
    ENDED = "ended"


class Deed(StrEnum):
    """What is done to an assessment."""

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


OPEN = frozenset(State) - {State.APPROVED, State.REJECTED, State.ENDED}
"""States in which the decision is still to come."""

TRANSITIONS: Mapping[Deed, Mapping[State, State]] = {
    Deed.ACCEPT: {State.WAITING: State.ACCEPTED},
    # The household may be seen again, with what is found then: as long as nobody has proposed anything.
    Deed.SURVEY: {State.ACCEPTED: State.SURVEYED, State.SURVEYED: State.SURVEYED},
    Deed.REVIEW: {State.ACCEPTED: State.REVIEWED, State.SURVEYED: State.REVIEWED},
    Deed.OPEN_NOTICE: {State.REVIEWED: State.IN_NOTICE},
    Deed.OBJECT: {State.IN_NOTICE: State.OBJECTED, State.OBJECTED: State.OBJECTED},
    Deed.DISMISS: {State.OBJECTED: State.IN_NOTICE},
    Deed.UPHOLD: {State.OBJECTED: State.REJECTED},
    Deed.CLOSE_NOTICE: {State.IN_NOTICE: State.PENDING, State.REVIEWED: State.PENDING},
    Deed.APPROVE: {State.PENDING: State.APPROVED, State.CONFERENCE: State.APPROVED},
    # What the group will not propose is refused on the survey: nobody is left without an answer.
    Deed.REJECT: {State.PENDING: State.REJECTED, State.CONFERENCE: State.REJECTED, State.SURVEYED: State.REJECTED},
    Deed.CONVENE: {State.PENDING: State.CONFERENCE},
    Deed.END: {state: State.ENDED for state in State if state is not State.ENDED},
}


def after(state: State, deed: Deed) -> State | None:
    """Return the state after a deed, or None when it cannot be done."""
    return TRANSITIONS[deed].get(state)
