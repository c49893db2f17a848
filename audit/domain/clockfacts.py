"""The clocks that cannot be gamed: pure arithmetic over all the facts about them, which events bring.

Events come in any order and only their own server times count. A clock is folded from *all* its facts, so that another order of them
gives the same clock, and a stop that came before its start is simply there when the start comes. Nothing resets a clock:

    judged again, edited, handed over   there is still the first start
    downgraded by a supervisor          the clock is called off from then on; what was late by then stays late
    judged urgent again after that      it was never called off, and counts from the first start
    stopped, then started again         it stays stopped, at the first stop
    paused                              it goes on with what was left; a pause while it is paused is none
    merged into another case            it goes on there from its first start (`carry`), unless it had ended there
    started after its case had ended    it never runs
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from shared.events.contracts import Envelope, Event
from shared.events.contracts.assessment import CaseApproved, ReliefOrdered, ReviewDecided
from shared.events.contracts.disbursement import InKindIssued, RecoveryRepaid
from shared.events.contracts.intake import (
    CaseClosed,
    CaseMaterialsReceived,
    CaseMerged,
    CaseNotAccepted,
    CaseRegistered,
    CaseTookOver,
    CaseTriaged,
    CaseWithdrawn,
)
from shared.events.contracts.referral import ReferralConsentAwaited, ReferralIssued, ReferralReturned
from shared.kit.policy import ClockRule

FactKind = Literal["start", "carry", "stop", "cancel", "close", "pause", "resume"]
EndKind = Literal["stop", "cancel"]

EVERY_REF = "*"
"""Of an event that names no referral, payment or hand-over: it concerns all clocks of the kind."""

OF_FIRST_RELIEF: frozenset[tuple[str, FactKind]] = frozenset({("first_relief", "stop"), ("formalities_completion", "start")})
"""Payments and goods carry a mark when they are first relief 先行救助; these ends of these clocks heed it."""

CASE_ENDS = (CaseClosed, CaseNotAccepted, CaseWithdrawn, CaseMerged)
"""After these nothing starts any more, other than after a downgrade, which calls a clock off until the case is judged urgent again."""


FOLLOWING = (ReferralIssued, ReferralConsentAwaited)
"""What follows a returned order ends the wait for where that one goes, and names it."""


@dataclass(frozen=True, slots=True)
class Fact:
    """What an event does to a clock: `said_at` is the event's own time, `counts_from` the instant from when it counts."""

    clock: str
    ref: str
    kind: FactKind
    said_at: datetime
    counts_from: datetime
    event_id: str


@dataclass(frozen=True, slots=True)
class Pause:
    """A clock stood still from `since` to `until`; None while it does."""

    since: datetime
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Times:
    """What the facts add up to. `carried_at` is when the clock came from another case, whose officer answered for it until then."""

    started_at: datetime
    ended_at: datetime | None = None
    ended_by: EndKind | None = None
    pauses: tuple[Pause, ...] = ()
    carried_at: datetime | None = None


def facts_of(envelope: Envelope[Event], rules: Iterable[ClockRule]) -> list[Fact]:
    """Return the facts about clocks that an event brings."""
    name = envelope.data.short_name()
    found = []
    for rule in rules:
        for kind in _kinds(rule, name, envelope.data):
            counts_from = _counts_from(rule, envelope) if kind in ("start", "carry") else envelope.time
            for ref in _refs(rule, envelope, kind):
                fact = Fact(clock=rule.key, ref=ref, kind=kind, said_at=envelope.time, counts_from=counts_from, event_id=envelope.id)
                found.append(fact)
    return found


def times_of(facts: Sequence[Fact], *, renewed: bool = False) -> Times | None:
    """Return what the facts of one clock add up to, or None while it has no start.

    One that started only after its case had ended is called off at its start. A `renewed` one counts from its last start. What an earlier
    release read as a stop, and this one as a pause, is a pause.
    """
    starts = [fact for fact in facts if fact.kind in ("start", "carry")]
    if not starts:
        return None
    if renewed:
        last = max(fact.said_at for fact in starts)
        facts = [fact for fact in facts if fact.said_at >= last or fact.kind == "close"]
        starts = [fact for fact in starts if fact.said_at >= last]
    read_anew = {fact.event_id for fact in facts if fact.kind == "pause"}
    facts = [fact for fact in facts if fact.kind != "stop" or fact.event_id not in read_anew]
    closed_at = min((fact.said_at for fact in facts if fact.kind == "close"), default=None)
    in_time = [fact for fact in starts if closed_at is None or fact.said_at <= closed_at]
    if not in_time:
        first = min(fact.counts_from for fact in starts)
        return Times(started_at=first, ended_at=first, ended_by="cancel")
    stopped_at = min((fact.said_at for fact in facts if fact.kind == "stop"), default=None)
    last_start = max((fact.said_at for fact in in_time if stopped_at is None or fact.said_at <= stopped_at), default=in_time[0].said_at)
    ends = [fact for fact in facts if fact.kind in ("stop", "close") or (fact.kind == "cancel" and fact.said_at >= last_start)]
    end = min(ends, key=lambda fact: (fact.said_at, fact.kind != "stop"), default=None)
    before = [fact for fact in in_time if end is None or fact.said_at <= end.said_at] or in_time
    began = min(before, key=lambda fact: (fact.counts_from, fact.said_at))
    return Times(
        started_at=began.counts_from,
        ended_at=end.said_at if end else None,
        ended_by=None if end is None else "stop" if end.kind == "stop" else "cancel",
        pauses=_pauses(facts, began.counts_from, end.said_at if end else None),
        carried_at=began.said_at if began.kind == "carry" else None,
    )


def refs_of(facts: Iterable[Fact]) -> list[str]:
    """Return the clocks of one kind that the facts started."""
    return sorted({fact.ref for fact in facts if fact.kind in ("start", "carry")})


def _pauses(facts: Iterable[Fact], started_at: datetime, ended_at: datetime | None) -> tuple[Pause, ...]:
    """Return when the clock stood still, earliest first: never before its start, and at most until its end."""
    marks = sorted((fact.said_at, fact.kind == "pause") for fact in facts if fact.kind in ("pause", "resume"))
    pauses, since = list[Pause](), None
    for at, begins in marks:
        if ended_at is not None and at >= ended_at:
            break
        if begins and since is None:
            since = max(at, started_at)
        elif not begins and since is not None:
            pauses += [Pause(since, at)] if at > since else []
            since = None
    return tuple(pauses) if since is None else (*pauses, Pause(since, ended_at))


def _kinds(rule: ClockRule, name: str, data: Event) -> list[FactKind]:
    listed: Mapping[FactKind, Sequence[str]] = {
        "start": rule.start,
        "stop": rule.stop,
        "cancel": rule.cancel,
        "pause": rule.pause,
        "resume": rule.resume,
    }
    return [_told(kind, data) for kind, names in listed.items() if name in names and _concerns(rule, kind, data)]


def _told(kind: FactKind, data: Event) -> FactKind:
    if kind == "start" and isinstance(data, CaseTookOver):
        return "carry"
    return "close" if kind == "cancel" and isinstance(data, CASE_ENDS) else kind


def _concerns(rule: ClockRule, kind: FactKind, data: Event) -> bool:
    """Tell whether an event that the profile names for a clock really concerns it.

    Judging a case urgent never calls a clock off, and only a supervisor's downgrade does; money moves the clocks of first relief only when
    it is first relief, so that an ordinary payment of the same case cannot make a late first relief look kept. A part of what is owed
    stops nothing, and neither do goods of no value.
    """
    if isinstance(data, CaseTookOver):
        return _carries(rule, kind, data)
    if not _is_whole(data):
        return False
    if isinstance(data, CaseRegistered) and rule.only_if and rule.only_if.urgent:
        return data.life_danger
    if isinstance(data, CaseTriaged) and kind != "stop":
        return data.urgency == "emergency" if kind == "start" else data.downgraded
    if isinstance(data, ReviewDecided) and rule.only_if:
        return data.procedure not in rule.only_if.procedures
    if kind == "stop" and rule.until_nothing_owed:
        return bool(getattr(data, "nothing_owed", True))
    return (rule.key, kind) not in OF_FIRST_RELIEF or bool(getattr(data, "first_relief", True))


def _is_whole(data: Event) -> bool:
    """Tell whether what was owed came, and not a part of it: all papers, all that was asked back, goods that are worth something."""
    match data:
        case CaseMaterialsReceived():
            return data.complete
        case RecoveryRepaid():
            return data.outstanding_fen == 0
        case InKindIssued():
            return data.value_fen > 0 and not data.outstanding_fen
        case _:
            return True


def _carries(rule: ClockRule, kind: FactKind, data: CaseTookOver) -> bool:
    """Tell whether what a merged case brings concerns a clock of the case that goes on: an urgent one, an accepted one, a judged one."""
    if kind == "stop":
        return data.urgency is not None
    if rule.only_if and rule.only_if.urgent:
        return data.life_danger or data.urgency == "emergency"
    return rule.since is not None and getattr(data, rule.since, None) is not None


def _counts_from(rule: ClockRule, envelope: Envelope[Event]) -> datetime:
    """A case judged urgent later was urgent from the registration, where the profile says so: the clock counts from there."""
    counted: datetime | None = getattr(envelope.data, rule.since, None) if rule.since else None
    return counted or envelope.time


def _refs(rule: ClockRule, envelope: Envelope[Event], kind: FactKind) -> list[str]:
    """Return which clocks of a kind an event concerns: its case's one, or one for each thing that it names."""
    data = envelope.data
    if rule.per == "case":
        return [envelope.case_id]
    if rule.per == "item" and isinstance(data, CaseApproved):
        return [item.item_id for item in data.items if item.kind == "in_kind"]
    if rule.per == "item" and isinstance(data, ReliefOrdered):
        return [data.item_id] if data.form == "in_kind" else []
    if isinstance(data, FOLLOWING) and kind == "stop" and ReferralReturned.short_name() in rule.start:
        return [data.reissue_of] if data.reissue_of else []
    ref: Any = getattr(data, f"{rule.per}_id", None)
    return [ref if ref is not None else envelope.case_id if kind == "start" else EVERY_REF]
