"""When a case is over: all items done, refused or transferred, their results told, notices and formalities ended (rules a.0, h.1).

The other stages publish on topics of their own, so their events come in any order across stages. Each one is therefore kept, and whether
the case is over is a question to all that are kept, not a step from one state to the next.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal, TypeVar

from shared.events.contracts import Event
from shared.events.contracts.assessment import (
    ApprovedItem,
    CaseApproved,
    CaseRejected,
    ConferenceProposed,
    FormalitiesCompleted,
    NoticeClosed,
    NoticeOpened,
    ReliefOrdered,
)
from shared.events.contracts.disbursement import (
    CASE_REJECTED,
    InKindCancelled,
    InKindIssued,
    InKindRevoked,
    PaymentCancelled,
    PaymentEvent,
    PaymentOrdered,
    PaymentPaid,
    PaymentReturned,
    PaymentReturnedLate,
    PaymentRevoked,
    PaymentSubmitted,
)
from shared.events.contracts.referral import (
    ReferralCompleted,
    ReferralDropped,
    ReferralIssued,
    ReferralJoined,
    ReferralRefused,
    ReferralResultTold,
    ReferralReturned,
)

E = TypeVar("E", bound=Event)

CLOSING_EVENTS: tuple[type[Event], ...] = (
    CaseApproved,
    CaseRejected,
    ReliefOrdered,
    ConferenceProposed,
    NoticeOpened,
    NoticeClosed,
    FormalitiesCompleted,
    PaymentOrdered,
    PaymentSubmitted,
    PaymentPaid,
    PaymentReturned,
    PaymentReturnedLate,
    PaymentRevoked,
    PaymentCancelled,
    InKindIssued,
    InKindRevoked,
    InKindCancelled,
    ReferralJoined,
    ReferralResultTold,
)
"""Whether a case is over, or can still be withdrawn or merged, depends on these; and on `ANSWERS`, which the person has to be told."""

ORDER_EVENTS: tuple[type[Event], ...] = (ReferralIssued, ReferralReturned, ReferralRefused, ReferralCompleted, ReferralDropped)
"""Which department has an order depends on these: it reads what it needs until it has answered, wherever the case is (`finishing.py`)."""

ANSWERS = ReferralRefused | ReferralCompleted | ReferralDropped
"""What came of an order: the person is told it before the case closes as done, where the event says so (`result_owed`)."""

MONEY_BACK = PaymentReturnedLate | PaymentRevoked
"""What takes a `payment.paid` back."""

TAKEN_BACK = MONEY_BACK | InKindRevoked
"""What takes back that something was given: a closed case goes on."""

DECISIONS: tuple[type[Event], ...] = (CaseApproved, CaseRejected, ConferenceProposed)
"""A case is decided, or only the joint conference can decide it any more."""


@dataclass(frozen=True, slots=True)
class StageEvent:
    """An event of another stage, and the place by which it was told, where the case may be no more.

    `version` orders the events of one source; across sources there is no order.

    What is decided by the last of several events is asked of events of one source only: a payment's all come from disbursement.
    """

    version: int
    event: Event
    place_code: str


def outcome_of(kept: Sequence[StageEvent]) -> Literal["aided", "rejected", "referred"] | None:
    """Return how the case ended, or None while anything is still to come."""
    events = [one.event for one in sorted(kept, key=lambda one: one.version)]
    approvals, rejected = _of(events, CaseApproved), bool(_of(events, CaseRejected))
    if not rejected and (not approvals or _rejection_on_its_way(events)):
        return None
    if not (_cash_settled(events) and _goods_settled(events) and _notices_ended(events, approvals, rejected)):
        return None
    if not rejected and not (_referrals_joined(events, approvals) and _formalities_done(events, approvals)):
        return None
    if rejected:
        return "rejected"
    if _is_untold(events):
        return None
    given = paid_fen(kept) > 0 or _goods_given(events)
    return "aided" if given or not any(item.kind == "referral" for approval in approvals for item in approval.items) else "referred"


def money_under_way(kept: Sequence[StageEvent]) -> bool:
    """Tell whether money is with the person or was ordered to be sent, or goods were handed over.

    Then it is too late to withdraw: from the order on, the bank may be told at any moment. A payment that came back, or was given up
    before the bank was asked, is not under way.
    """
    events = [one.event for one in sorted(kept, key=lambda one: one.version)]
    last = {event.payment_id: event for event in _of(events, PaymentEvent)}
    under_way = any(isinstance(event, PaymentOrdered | PaymentSubmitted | PaymentPaid) for event in last.values())
    return under_way or _goods_given(events)


def payments_under_way(kept: Sequence[StageEvent]) -> list[str]:
    """Return the payments that were ordered, or given to the bank, and have not ended: they go where they were sent."""
    events = [one.event for one in sorted(kept, key=lambda one: one.version)]
    last = {event.payment_id: event for event in _of(events, PaymentEvent)}
    return [payment_id for payment_id, event in last.items() if isinstance(event, PaymentOrdered | PaymentSubmitted)]


def work_elsewhere(kept: Iterable[StageEvent]) -> str | None:
    """Return the name of what another stage has begun for the case and would end with it; None while a merge loses nothing."""
    events = [one.event for one in kept]
    closed = {notice.notice_id for notice in _of(events, NoticeClosed)}
    lost = (event for event in events if not isinstance(event, NoticeClosed | NoticeOpened) or event.notice_id not in closed)
    return next((event.short_name() for event in lost), None)


def first_of(kept: Iterable[StageEvent], kinds: tuple[type[Event], ...]) -> str | None:
    """Return the name of an event of some kinds that came for a case, None where none did."""
    return next((one.event.short_name() for one in kept if isinstance(one.event, kinds)), None)


def paid_fen(kept: Iterable[StageEvent]) -> int:
    """Return what was paid and did not come back, each payment counted once."""
    in_order = [one.event for one in sorted(kept, key=lambda one: one.version)]
    last = {event.payment_id: event for event in in_order if isinstance(event, PaymentPaid | MONEY_BACK)}
    return sum(event.amount_fen for event in last.values() if isinstance(event, PaymentPaid))


def _of(events: Iterable[Event], kind: type[E]) -> list[E]:
    return [event for event in events if isinstance(event, kind)]


def _items(events: Sequence[Event], kind: str) -> list[ApprovedItem]:
    return [item for approval in _of(events, CaseApproved) for item in approval.items if item.kind == kind]


def _cash_settled(events: Sequence[Event]) -> bool:
    """Tell whether every instalment was paid or called off; one that came back is neither until it is again. Takes events in order."""
    settled: dict[str, set[int]] = {}
    for event in events:
        if isinstance(event, PaymentPaid | PaymentCancelled):
            settled.setdefault(event.item_id, set()).add(event.instalment)
        elif isinstance(event, MONEY_BACK):
            settled.setdefault(event.item_id, set()).discard(event.instalment)
    owed = {item.item_id: item.instalments for item in _items(events, "cash")}
    owed |= {relief.item_id: 1 for relief in _of(events, ReliefOrdered) if relief.form == "cash"}
    return all(len(settled.get(item_id, ())) >= instalments for item_id, instalments in owed.items())


def _rejection_on_its_way(events: Sequence[Event]) -> bool:
    """Tell whether something was cancelled because of a rejection, which comes on another topic and was not heard yet."""
    return any(isinstance(event, PaymentCancelled | InKindCancelled) and event.reason_code == CASE_REJECTED for event in events)


def _goods_given(events: Sequence[Event]) -> bool:
    revoked = {event.issue_id for event in _of(events, InKindRevoked)}
    return any(event.issue_id not in revoked for event in _of(events, InKindIssued))


def _goods_settled(events: Sequence[Event]) -> bool:
    """Tell whether all goods were handed over or called off; what was revoked is neither until it is again. Takes events in order."""
    settled = set[str]()
    for event in events:
        if isinstance(event, InKindCancelled) or (isinstance(event, InKindIssued) and not event.outstanding_fen):
            settled.add(event.item_id)
        elif isinstance(event, InKindRevoked):
            settled.discard(event.item_id)
    owed = {item.item_id for item in _items(events, "in_kind")}
    owed |= {relief.item_id for relief in _of(events, ReliefOrdered) if relief.form == "in_kind"}
    return owed <= settled


def _referrals_joined(events: Sequence[Event], approvals: Sequence[CaseApproved]) -> bool:
    sets = sum(any(item.kind == "referral" for item in approval.items) for approval in approvals)
    return len(_of(events, ReferralJoined)) >= sets


def _is_untold(events: Sequence[Event]) -> bool:
    """Tell whether the person is owed what came of an order. Takes events in order: what is completed late is to be told anew."""
    untold = set[str]()
    for event in events:
        if isinstance(event, ReferralResultTold):
            untold.discard(event.referral_id)
        elif isinstance(event, ANSWERS) and event.result_owed:
            untold.add(event.referral_id)
    return bool(untold)


def _notices_ended(events: Sequence[Event], approvals: Sequence[CaseApproved], rejected: bool) -> bool:
    closed = {notice.notice_id: notice for notice in _of(events, NoticeClosed)}
    if any(notice.notice_id not in closed for notice in _of(events, NoticeOpened)):
        return False
    post_owed = not rejected and any(approval.notice_mode == "post" for approval in approvals)
    return not post_owed or any(notice.mode == "post" for notice in closed.values())


def _formalities_done(events: Sequence[Event], approvals: Sequence[CaseApproved]) -> bool:
    owed = any(approval.formalities_open for approval in approvals)
    return not owed or bool(_of(events, FormalitiesCompleted))
