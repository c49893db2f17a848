"""Matches: parts of offers, proposed for tasks. The person in need says whether to take it; what is not taken is the donor's to give again.

proposed ─person takes it─► accepted ─given─► delivered
    └──────┴─person does not want it─► declined          └──────┴─time is over, or the task is─► released

A part is taken out of its offer when it is proposed, so that nobody is promised what another one gets. Money counts in the need of the
case from then on, as a pledge does.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Literal

from services.charity.domain.offers import OfferKind
from services.charity.domain.refusals import MatchInState
from shared.kit.machine import Machine

ReleaseReason = Literal["expired", "completed", "refused", "returned", "dropped", "case_ended"]
"""Why a match came to nothing: its time was over; its task was completed before the person answered, or came to nothing itself."""


class MatchState(StrEnum):
    """Where a match stands."""

    PROPOSED = "proposed"  # 待本人答复
    ACCEPTED = "accepted"  # 本人已接受
    DELIVERED = "delivered"  # 已给予
    DECLINED = "declined"  # 本人不接受
    RELEASED = "released"  # 已释放


class MatchTransition(StrEnum):
    """What moves a match."""

    ACCEPT = "accept"
    DECLINE = "decline"
    DELIVER = "deliver"
    RELEASE = "release"


S, T = MatchState, MatchTransition

HELD = (S.PROPOSED, S.ACCEPTED)
"""States in which a part of an offer is kept for somebody."""

MOVES: Mapping[MatchTransition, Mapping[MatchState, MatchState]] = {
    T.ACCEPT: {S.PROPOSED: S.ACCEPTED},
    T.DECLINE: dict.fromkeys(HELD, S.DECLINED),  # Nobody has to take what they once said yes to.
    T.DELIVER: {S.ACCEPTED: S.DELIVERED},
    T.RELEASE: dict.fromkeys(HELD, S.RELEASED),
}

MACHINE = Machine(MOVES, lambda match, transition: MatchInState(state=match.state, transition=transition))


@dataclass(frozen=True, slots=True)
class MakeMatch:
    """A part of an offer is to be proposed for a task."""

    task_id: str
    offer_id: str
    quantity: int


@dataclass(frozen=True, slots=True)
class AnswerMatch:
    """The person takes what is proposed, or does not; `evidence_sha256` is the digest of the form or recording."""

    task_id: str
    match_id: str
    accepted: bool
    evidence_sha256: str


@dataclass(frozen=True, slots=True)
class DeliverMatch:
    """So much of a match was given; the rest is the donor's to give again. The digest is that of the receipt."""

    task_id: str
    match_id: str
    quantity: int
    evidence_sha256: str


@dataclass(frozen=True, slots=True)
class Match:
    """A part of an offer in the hands of a task. One `of_need` is money that counts in the need of the case.

    `holds_until` is when the part is free again if the person has not answered by then, or nothing was given after the answer.
    """

    match_id: str
    offer_id: str
    referral_id: str
    case_id: str
    place_code: str
    department: str
    kind: OfferKind
    quantity: int
    delivered: int
    state: MatchState
    of_need: bool
    holds_until: datetime
    made_by: str
    made_at: datetime
    updated_at: datetime
    answered_by: str | None = None
    answer_sha256: str | None = None
    receipt_sha256: str | None = None
    reason_code: str | None = None

    def lapses(self, now: datetime) -> bool:
        """Tell whether what it holds is not kept any longer, though it may not have been freed yet."""
        return self.state in HELD and self.holds_until <= now
