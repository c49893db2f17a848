"""Transfers 移送: a case goes to the office of another place, which has to take it; or its place was wrong, and its officer corrects it.

All clocks run on from the first registration, and the sender stays answerable until the other office has acknowledged.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from intake.domain.dutyrefusals import TransferInState
from intake.domain.handovers import Wait, waiting_since
from shared.events.contracts.intake import CaseTransferWithdrawn
from shared.kit.machine import Machine
from shared.kit.principal import folded
from shared.kit.regions import divisions_above


class TransferState(StrEnum):
    """How a transfer stands."""

    REQUESTED = "requested"
    ACKNOWLEDGED = "acknowledged"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"


class TransferAnswer(StrEnum):
    """What ends a request."""

    ACKNOWLEDGE = "acknowledge"
    DECLINE = "decline"
    WITHDRAW = "withdraw"


@dataclass(frozen=True, slots=True)
class CorrectPlace:
    """The place of a case was wrong: it lies elsewhere in the officer's own jurisdiction."""

    case_id: str
    to_place: str
    reason_code: str


@dataclass(frozen=True, slots=True)
class RequestTransfer:
    """The office of another place is asked to take a case over."""

    case_id: str
    to_place: str
    reason_code: str


@dataclass(frozen=True, slots=True)
class AnswerTransfer:
    """A request is acknowledged, or taken back."""

    case_id: str
    transfer_id: str


@dataclass(frozen=True, slots=True)
class DeclineTransfer(AnswerTransfer):
    """The office that is asked says no, with a reason."""

    reason_code: str


@dataclass(frozen=True, slots=True)
class Transfer:
    """A request to take a case over, or a place that was corrected, which is acknowledged from the start and by the same officer.

    `from_officer` was answerable until it was acknowledged; `to_officer` is None until then.
    """

    transfer_id: str
    case_id: str
    from_place: str
    to_place: str
    from_officer: str
    to_officer: str | None
    to_unit: str | None
    reason_code: str
    state: TransferState
    requested_by: str
    requested_at: datetime
    answered_at: datetime | None = None
    decline_reason: str | None = None

    @property
    def place_code(self) -> str:
        """Return the place by which its events are told: where the case is."""
        return self.to_place if self.state is TransferState.ACKNOWLEDGED else self.from_place


TRANSFER_MACHINE = Machine(
    {
        TransferAnswer.ACKNOWLEDGE: {TransferState.REQUESTED: TransferState.ACKNOWLEDGED},
        TransferAnswer.DECLINE: {TransferState.REQUESTED: TransferState.DECLINED},
        TransferAnswer.WITHDRAW: {TransferState.REQUESTED: TransferState.WITHDRAWN},
    },
    lambda transfer, _: TransferInState(transfer_id=transfer.transfer_id, state=transfer.state.value),
)


def asked_since(request: Transfer, earlier: Iterable[Transfer]) -> datetime | None:
    """Return from when the time of the office that is asked counts, after the requests that the case had before; None for now."""
    same = [one for one in earlier if _sender_and_office(one) == _sender_and_office(request)]
    waits = [Wait(one.requested_at, one.answered_at, one.state is TransferState.WITHDRAWN) for one in same]
    return waiting_since(request.requested_at, waits)


def _sender_and_office(request: Transfer) -> tuple[str, list[str]]:
    """Return who sends, as officers are compared, and the division whose office is asked: a village has none of its own."""
    return folded(request.from_officer), divisions_above(request.to_place)[:1]


def transfer_withdrawn_event(request: Transfer) -> CaseTransferWithdrawn:
    """Return what the end of a request that nobody answered says to everybody."""
    return CaseTransferWithdrawn(transfer_id=request.transfer_id, to_place_code=request.to_place)
