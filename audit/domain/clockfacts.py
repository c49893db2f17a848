"""The clocks that cannot be gamed: pure arithmetic over all the facts about them, which events bring.

Events come in any order and only their own server times count. A clock is folded from *all* its facts, so that another order of them
gives the same clock, and a stop that came before its start is simply there when the start comes. Nothing resets a clock:

    judged again, edited, handed over   there is still the first start
    downgraded by a supervisor          the clock is called off from then on; what was late by then stays late
    judged urgent again after that      it was never called off, and counts from the first start
    stopped, then started again         it stays stopped, at the first stop
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from shared.events.contracts import Envelope, Event
from shared.events.contracts.intake import CaseTriaged
from shared.kit.policy import ClockRule

FactKind = Literal["start", "stop", "cancel"]
EndKind = Literal["stop", "cancel"]

EVERY_REF = "*"
"""Of an event that names no referral, payment or hand-over: it concerns all clocks of the kind."""

OF_FIRST_RELIEF: frozenset[tuple[str, FactKind]] = frozenset({("first_relief", "stop"), ("formalities_completion", "start")})
"""Payments and goods carry a mark when they are first relief 先行救助; these ends of these clocks heed it."""


@dataclass(frozen=True, slots=True)
class Fact:
    """That an event starts, stops or cancels a clock: `said_at` is the event's own time, `counts_from` the instant from when it counts."""

    clock: str
    ref: str
    kind: FactKind
    said_at: datetime
    counts_from: datetime
    event_id: str


@dataclass(frozen=True, slots=True)
class Times:
    """What the facts add up to."""

    started_at: datetime
    ended_at: datetime | None
    ended_by: EndKind | None


def facts_of(envelope: Envelope[Event], rules: Iterable[ClockRule]) -> list[Fact]:
    """Return the facts about clocks that an event brings."""
    name = envelope.data.short_name()
    found = []
    for rule in rules:
        for kind in _kinds(rule, name, envelope.data):
            counts_from = _counts_from(envelope) if kind == "start" else envelope.time
            ref = _ref(rule, envelope, kind)
            fact = Fact(clock=rule.key, ref=ref, kind=kind, said_at=envelope.time, counts_from=counts_from, event_id=envelope.id)
            found.append(fact)
    return found


def times_of(facts: Sequence[Fact]) -> Times | None:
    """Return what the facts of one clock add up to, or None while it has no start."""
    starts = [fact for fact in facts if fact.kind == "start"]
    if not starts:
        return None
    last_start = max(fact.said_at for fact in starts)
    ends = [fact for fact in facts if fact.kind == "stop" or (fact.kind == "cancel" and fact.said_at >= last_start)]
    end = min(ends, key=lambda fact: (fact.said_at, fact.kind == "cancel"), default=None)
    return Times(
        started_at=min(fact.counts_from for fact in starts),
        ended_at=end.said_at if end else None,
        ended_by="stop" if end and end.kind == "stop" else "cancel" if end else None,
    )


def refs_of(facts: Iterable[Fact]) -> list[str]:
    """Return the clocks of one kind that the facts started."""
    return sorted({fact.ref for fact in facts if fact.kind == "start"})


def _kinds(rule: ClockRule, name: str, data: Event) -> list[FactKind]:
    listed: Mapping[FactKind, Sequence[str]] = {"start": rule.start, "stop": rule.stop, "cancel": rule.cancel}
    return [kind for kind, names in listed.items() if name in names and _concerns(rule, kind, data)]


def _concerns(rule: ClockRule, kind: FactKind, data: Event) -> bool:
    """Tell whether an event that the profile names for a clock really concerns it.

    Judging a case urgent never calls a clock off, and only a supervisor's downgrade does; money moves the clocks of first relief only when
    it is first relief, so that an ordinary payment of the same case cannot make a late first relief look kept.
    """
    if isinstance(data, CaseTriaged) and kind != "stop":
        return data.urgency == "emergency" if kind == "start" else data.downgraded
    if (rule.key, kind) in OF_FIRST_RELIEF:
        return bool(getattr(data, "first_relief", True))
    return True


def _counts_from(envelope: Envelope[Event]) -> datetime:
    """A case judged urgent later was urgent from the registration: the clock counts from there."""
    counted: datetime | None = getattr(envelope.data, "registered_at", None)
    return counted or envelope.time


def _ref(rule: ClockRule, envelope: Envelope[Event], kind: FactKind) -> str:
    if rule.per == "case":
        return envelope.case_id
    ref: Any = getattr(envelope.data, f"{rule.per}_id", None)
    return ref if ref is not None else envelope.case_id if kind == "start" else EVERY_REF
