"""Hand-overs 移交 of the duty: offered, it stays with the sender; acknowledged, it is the receiver's, and nobody else's (R6)."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from intake.domain.refusals import HandoverInState
from shared.kit.machine import Machine


class HandoverState(StrEnum):
    """How an offer of the duty stands."""

    OFFERED = "offered"
    ACKNOWLEDGED = "acknowledged"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"


class HandoverAnswer(StrEnum):
    """What ends an offer."""

    ACKNOWLEDGE = "acknowledge"
    DECLINE = "decline"
    WITHDRAW = "withdraw"


@dataclass(frozen=True, slots=True)
class OfferHandover:
    """The duty is offered to another officer, instead of an earlier offer that `replaces` names; until it is acknowledged nothing moves."""

    case_id: str
    to_officer: str
    to_unit: str
    reason_code: str
    replaces: str | None = None


@dataclass(frozen=True, slots=True)
class AcknowledgeHandover:
    """The receiver takes the duty over."""

    case_id: str
    handover_id: str


@dataclass(frozen=True, slots=True)
class DeclineHandover:
    """The receiver says no, with a reason."""

    case_id: str
    handover_id: str
    reason_code: str


@dataclass(frozen=True, slots=True)
class WithdrawHandover:
    """Who is answerable, or a supervisor, takes an offer back that nobody answered."""

    case_id: str
    handover_id: str


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


HANDOVER_MACHINE = Machine(
    {
        HandoverAnswer.ACKNOWLEDGE: {HandoverState.OFFERED: HandoverState.ACKNOWLEDGED},
        HandoverAnswer.DECLINE: {HandoverState.OFFERED: HandoverState.DECLINED},
        HandoverAnswer.WITHDRAW: {HandoverState.OFFERED: HandoverState.WITHDRAWN},
    },
    lambda offer, _: HandoverInState(handover_id=offer.handover_id, state=offer.state.value),
)
