"""When a case is over: every item done, refused with reason or transferred, every notice and formality ended (domain rules a.0, h.1).

The other stages speak on their own topics, so what they say is heard in any order across stages. Each event is therefore kept as
a fact, and whether the case is over is a question to the whole set of facts, not a step from one state to the next.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal, TypeVar

from shared.events.contracts import Envelope, Event
from shared.events.contracts.assessment import (
    ApprovedItem,
    CaseApproved,
    CaseRejected,
    FormalitiesCompleted,
    NoticeClosed,
    NoticeOpened,
    ReliefOrdered,
)
from shared.events.contracts.disbursement import (
    InKindIssued,
    PaymentCancelled,
    PaymentEvent,
    PaymentPaid,
    PaymentReturned,
    PaymentSubmitted,
)
from shared.events.contracts.referral import ReferralJoined

T = TypeVar("T", bound=Event)

HEARD: tuple[type[Event], ...] = (
    CaseApproved,
    CaseRejected,
    ReliefOrdered,
    NoticeOpened,
    NoticeClosed,
    FormalitiesCompleted,
    PaymentSubmitted,
    PaymentPaid,
    PaymentReturned,
    PaymentCancelled,
    InKindIssued,
    ReferralJoined,
)
"""The events that are facts here; all others tell nothing about whether a case is over."""


@dataclass(frozen=True, slots=True)
class Fact:
    """One event of another stage. `version` orders the facts of one source; across sources there is no order."""

    event_id: str
    source: str
    version: int
    said: Event


@dataclass(frozen=True, slots=True)
class Closure:
    """How a case ended."""

    outcome: Literal["aided", "rejected", "referred"]
    paid_fen: int


def fact_of(envelope: Envelope[Event]) -> Fact:
    """Return the fact that an event is."""
    return Fact(envelope.id, envelope.source, envelope.case_version, envelope.data)


def closure(facts: Iterable[Fact]) -> Closure | None:
    """Return how the case ended, or None while anything is still to come."""
    said = [fact.said for fact in facts]
    approvals, rejected = _of(said, CaseApproved), bool(_of(said, CaseRejected))
    if not approvals and not rejected:
        return None
    if not (_cash_settled(said) and _notices_ended(said, approvals, rejected)):
        return None
    if not rejected and not (_goods_issued(said) and _referrals_joined(said, approvals) and _formalities_done(said, approvals)):
        return None
    return Closure(_outcome(said, approvals, rejected), paid_fen(said))


def money_under_way(facts: Sequence[Fact]) -> bool:
    """Tell whether money is with the person or the bank has been told to send it, or goods were handed over.

    Then it is too late to withdraw. A payment that came back, or was given up before the bank was asked, is not under way.
    """
    last: dict[str, Fact] = {}
    for fact in facts:
        if isinstance(fact.said, PaymentEvent):
            before = last.get(fact.said.payment_id)
            if before is None or before.version < fact.version:
                last[fact.said.payment_id] = fact
    if any(isinstance(fact.said, PaymentSubmitted | PaymentPaid) for fact in last.values()):
        return True
    return any(isinstance(fact.said, InKindIssued) for fact in facts)


def paid_fen(said: Iterable[Event]) -> int:
    """Return what was paid, each payment counted once."""
    return sum({event.payment_id: event.amount_fen for event in said if isinstance(event, PaymentPaid)}.values())


def _of(said: Iterable[Event], kind: type[T]) -> list[T]:
    return [event for event in said if isinstance(event, kind)]


def _items(said: Sequence[Event], kind: str) -> list[ApprovedItem]:
    return [item for approval in _of(said, CaseApproved) for item in approval.items if item.kind == kind]


def _cash_settled(said: Sequence[Event]) -> bool:
    settled: dict[str, set[int]] = {}
    for event in (*_of(said, PaymentPaid), *_of(said, PaymentCancelled)):
        settled.setdefault(event.item_id, set()).add(event.instalment)
    owed = {item.item_id: item.instalments for item in _items(said, "cash")}
    owed |= {relief.item_id: 1 for relief in _of(said, ReliefOrdered) if relief.form == "cash"}
    return all(len(settled.get(item_id, ())) >= instalments for item_id, instalments in owed.items())


def _goods_issued(said: Sequence[Event]) -> bool:
    issued = {event.item_id for event in _of(said, InKindIssued)}
    owed = {item.item_id for item in _items(said, "in_kind")}
    owed |= {relief.item_id for relief in _of(said, ReliefOrdered) if relief.form == "in_kind"}
    return owed <= issued


def _referrals_joined(said: Sequence[Event], approvals: Sequence[CaseApproved]) -> bool:
    sets = sum(any(item.kind == "referral" for item in approval.items) for approval in approvals)
    return len(_of(said, ReferralJoined)) >= sets


def _notices_ended(said: Sequence[Event], approvals: Sequence[CaseApproved], rejected: bool) -> bool:
    closed = {notice.notice_id: notice for notice in _of(said, NoticeClosed)}
    if any(notice.notice_id not in closed for notice in _of(said, NoticeOpened)):
        return False
    post_owed = not rejected and any(approval.notice_mode == "post" for approval in approvals)
    return not post_owed or any(notice.mode == "post" for notice in closed.values())


def _formalities_done(said: Sequence[Event], approvals: Sequence[CaseApproved]) -> bool:
    owed = any(approval.formalities_open for approval in approvals)
    return not owed or bool(_of(said, FormalitiesCompleted))


def _outcome(said: Sequence[Event], approvals: Sequence[CaseApproved], rejected: bool) -> Literal["aided", "rejected", "referred"]:
    if rejected:
        return "rejected"
    given = paid_fen(said) > 0 or bool(_of(said, InKindIssued))
    return "aided" if given or not any(item.kind == "referral" for approval in approvals for item in approval.items) else "referred"
