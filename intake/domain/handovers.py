"""Hand-overs 移交 of the duty: offered, it stays with the sender; acknowledged, it is the receiver's, and nobody else's (R6)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from intake.domain.dutyrefusals import HandoverInState
from shared.events.contracts.intake import DutyHandoverAcknowledged, DutyHandoverOffered, DutyHandoverWithdrawn
from shared.kit.machine import Machine
from shared.kit.principal import folded


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
class HandOverDesk:
    """A unit's lead hands on every open case that an officer is answerable for: to another officer, or to oneself if that is None."""

    place_code: str
    unit: str
    from_officer: str
    to_officer: str | None
    reason_code: str


@dataclass(frozen=True, slots=True)
class DeskPart:
    """How many open cases of a township an officer answers for as one of a unit."""

    division: str
    unit: str
    cases: int


@dataclass(frozen=True, slots=True)
class DeskHandover:
    """The cases of a desk that were offered, or taken over, in one call; `remaining` tells that the desk has more.

    `elsewhere` is what of the officer's cases the caller cannot hand over so, and somebody else has to.
    """

    state: HandoverState
    to_officer: str
    to_unit: str
    case_ids: tuple[str, ...]
    remaining: bool
    elsewhere: tuple[DeskPart, ...]


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


@dataclass(frozen=True, slots=True)
class Wait:
    """How long somebody was asked and did not answer: an offer, or a request to take a case over."""

    asked_at: datetime
    ended_at: datetime | None
    is_taken_back: bool


def waiting_since(now: datetime, earlier: Iterable[Wait]) -> datetime | None:
    """Return from when the time of who is asked anew counts, by what the same sender had asked of them before; None for now.

    What was taken back unanswered does not begin anew: its time counts. An answer ends it.
    """
    waited = timedelta()
    for one in sorted(earlier, key=lambda one: one.asked_at):
        waited = waited + (one.ended_at - one.asked_at) if one.is_taken_back and one.ended_at is not None else timedelta()
    return now - waited if waited else None


def offered_event(offer: Handover, earlier: Iterable[Handover] = ()) -> DutyHandoverOffered:
    """Return what an offer says to everybody, after those that the case had before."""
    pair = (folded(offer.from_officer), folded(offer.to_officer))
    same = [one for one in earlier if (folded(one.from_officer), folded(one.to_officer)) == pair]
    waits = [Wait(one.offered_at, one.answered_at, one.state is HandoverState.WITHDRAWN) for one in same]
    return DutyHandoverOffered(
        handover_id=offer.handover_id,
        from_officer=offer.from_officer,
        to_officer=offer.to_officer,
        to_unit=offer.to_unit,
        reason_code=offer.reason_code,
        waiting_since=waiting_since(offer.offered_at, waits),
    )


def acknowledged_event(offer: Handover) -> DutyHandoverAcknowledged:
    """Return what the acknowledgement of an offer says to everybody."""
    return DutyHandoverAcknowledged(
        handover_id=offer.handover_id, from_officer=offer.from_officer, to_officer=offer.to_officer, to_unit=offer.to_unit
    )


def withdrawn_event(offer: Handover) -> DutyHandoverWithdrawn:
    """Return what the end of an offer that nobody answered says to everybody."""
    return DutyHandoverWithdrawn(handover_id=offer.handover_id, from_officer=offer.from_officer, to_officer=offer.to_officer)
