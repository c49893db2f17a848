"""The states of a case at the door, and what may be done in each (domain rules h.1)."""

from collections.abc import Mapping
from enum import StrEnum


class CaseState(StrEnum):
    """How far a case has come at intake; what happens after acceptance is told by the other stages."""

    REGISTERED = "registered"
    AWAITING_MATERIALS = "awaiting_materials"
    READY = "ready"
    ACCEPTED = "accepted"
    NOT_ACCEPTED = "not_accepted"
    WITHDRAWN = "withdrawn"
    MERGED = "merged"
    CLOSED = "closed"


class Deed(StrEnum):
    """What moves a case from one state to another."""

    REQUEST_MATERIALS = "request_materials"
    RECEIVE_MATERIALS = "receive_materials"
    COMPLETE_MATERIALS = "complete_materials"
    ACCEPT = "accept"
    ACCEPT_BY_SILENCE = "accept_by_silence"
    REFUSE = "refuse"
    WITHDRAW = "withdraw"
    MERGE = "merge"
    CLOSE = "close"


OPEN = frozenset({CaseState.REGISTERED, CaseState.AWAITING_MATERIALS, CaseState.READY, CaseState.ACCEPTED})
"""A case in any other state has ended, and nothing changes it."""

BEFORE_ACCEPTANCE = frozenset({CaseState.REGISTERED, CaseState.AWAITING_MATERIALS, CaseState.READY})

TRANSITIONS: Mapping[Deed, Mapping[CaseState, CaseState]] = {
    # An emergency is accepted first and asked for its papers later 先行受理, so both are possible after acceptance too.
    Deed.REQUEST_MATERIALS: {
        CaseState.REGISTERED: CaseState.AWAITING_MATERIALS,
        CaseState.ACCEPTED: CaseState.ACCEPTED,
    },
    Deed.RECEIVE_MATERIALS: {
        CaseState.AWAITING_MATERIALS: CaseState.AWAITING_MATERIALS,
        CaseState.ACCEPTED: CaseState.ACCEPTED,
    },
    Deed.COMPLETE_MATERIALS: {
        CaseState.AWAITING_MATERIALS: CaseState.READY,
        CaseState.ACCEPTED: CaseState.ACCEPTED,
    },
    Deed.ACCEPT: dict.fromkeys(BEFORE_ACCEPTANCE, CaseState.ACCEPTED),
    # While the applicant has been told what is missing, the office's time to answer does not run.
    Deed.ACCEPT_BY_SILENCE: {CaseState.REGISTERED: CaseState.ACCEPTED, CaseState.READY: CaseState.ACCEPTED},
    Deed.REFUSE: dict.fromkeys(BEFORE_ACCEPTANCE, CaseState.NOT_ACCEPTED),
    Deed.WITHDRAW: dict.fromkeys(OPEN, CaseState.WITHDRAWN),
    Deed.MERGE: dict.fromkeys(OPEN, CaseState.MERGED),
    Deed.CLOSE: {CaseState.ACCEPTED: CaseState.CLOSED},
}


def after(state: CaseState, deed: Deed) -> CaseState | None:
    """Return the state that a deed leads to, or None when it cannot be done in this one."""
    return TRANSITIONS[deed].get(state)


class HandoverState(StrEnum):
    """How an offer of the duty stands."""

    OFFERED = "offered"
    ACKNOWLEDGED = "acknowledged"
    DECLINED = "declined"
