"""Revocations 撤销: cash or goods count as handed over and were not, or to the wrong person; two officers take that back.

    proposed ─► confirmed     by another officer: money is in its fund again, and what was to be given is to be given
        └─────► refused       by another officer: it was handed over, nothing moves

Until it is confirmed it counts as given. Cash that the person really got is asked back (`domain/recoveries.py`): a revocation would give
it twice.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Literal

from disbursement.domain.refusals import RevocationAnswered
from shared.kit.machine import Machine

REVOCATION = "revocation"
"""Period: for how long after it was handed over both officers may act."""

Reason = Literal["not_handed_over", "wrong_person"]
"""Nothing left the till or store; or somebody else had it and it is back there, as the evidence shows."""


class RevocationState(StrEnum):
    """How far a revocation has come."""

    PROPOSED = "proposed"  # 待确认
    CONFIRMED = "confirmed"  # 已撤销
    REFUSED = "refused"  # 未予撤销


class RevocationTransition(StrEnum):
    """What another officer decides."""

    CONFIRM = "confirm"
    REFUSE = "refuse"


S, T = RevocationState, RevocationTransition

REVOCATION_MOVES: Mapping[RevocationTransition, Mapping[RevocationState, RevocationState]] = {
    T.CONFIRM: {S.PROPOSED: S.CONFIRMED},
    T.REFUSE: {S.PROPOSED: S.REFUSED},
}
REVOCATION_MACHINE = Machine(REVOCATION_MOVES, lambda one, _: RevocationAnswered(revocation_id=one.revocation_id, state=one.state))


@dataclass(frozen=True, slots=True)
class Revocation:
    """That an officer found cash, or one hand-over of goods, not to have been handed over, and what another one found.

    At most one waits of a payment, or of a hand-over. `payment_id` is None of goods, `issue_id` of cash.
    """

    revocation_id: str
    item_id: str
    case_id: str
    place_code: str
    amount_fen: int
    given_at: datetime
    reason_code: Reason
    evidence_sha256: str
    proposed_by: str
    proposed_at: datetime
    payment_id: str | None = None
    issue_id: str | None = None
    state: RevocationState = RevocationState.PROPOSED
    answered_by: str | None = None
    answered_at: datetime | None = None
    refusal_code: str | None = None
    version: int = 1


@dataclass(frozen=True, slots=True)
class RevokeCash:
    """An officer says that the cash of a payment was not handed over."""

    payment_id: str
    reason_code: Reason
    evidence_sha256: str


@dataclass(frozen=True, slots=True)
class RevokeGoods:
    """An officer says that goods of an item were not handed over: those of one hand-over."""

    item_id: str
    issue_id: str
    reason_code: Reason
    evidence_sha256: str


@dataclass(frozen=True, slots=True)
class ConfirmRevocation:
    """Another officer finds so too."""

    revocation_id: str


@dataclass(frozen=True, slots=True)
class RefuseRevocation:
    """Another officer finds that it was handed over."""

    revocation_id: str
    reason_code: str
