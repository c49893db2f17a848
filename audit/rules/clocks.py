"""The clocks that cannot be gamed: pure arithmetic over everything that was ever said about them.

Events come in any order and only their own server times count. A clock is folded from *all* its facts, so hearing them in another
order gives the same clock, and a stop that was heard before its start is simply there when the start comes. Nothing resets a clock:

    judged again, edited, handed over   there is still the first start
    downgraded by a supervisor          the clock is called off from then on; what was late by then stays late
    judged urgent again after that      it was never called off, and counts from the first start
    stopped, then started again         it stays stopped, at the first stop
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal

from audit.rules.casefile import CaseFile, Facts
from audit.rules.duties import Duty, answerable_at, answerable_now
from audit.schemas import ClockState
from shared.events.contracts import Envelope, Event
from shared.events.contracts.intake import CaseTriaged
from shared.kit.policy import ClockRule

FactKind = Literal["start", "stop", "cancel"]

EVERY_REF = "*"
"""Of an event that names no referral, payment or hand-over: it concerns all clocks of the kind."""

OF_FIRST_RELIEF: frozenset[tuple[str, FactKind]] = frozenset({("first_relief", "stop"), ("formalities_completion", "start")})
"""Payments and goods carry a mark when they are first relief 先行救助; these ends of these clocks heed it."""


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing said about a clock: when it was said, and from when it counts."""

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
    ended_by: Literal["stop", "cancel"] | None


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the escalation ladder, at its instant."""

    at: datetime
    role: str


@dataclass(frozen=True)
class Clock:
    """One clock of one case, with what has been announced of it."""

    case_id: str
    clock: str
    ref: str
    place_code: str
    started_at: datetime
    warn_at: datetime
    due_at: datetime
    calendar_version: str
    provisional: bool
    policy_version: str
    answerable: str
    ladder: tuple[Step, ...] = ()
    ended_at: datetime | None = None
    ended_by: Literal["stop", "cancel"] | None = None
    warned_at: datetime | None = None
    breached_at: datetime | None = None
    steps_taken: int = 0


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a case before an event: no file yet for its first."""

    file: CaseFile | None
    duties: tuple[Duty, ...] = ()
    said: tuple[Fact, ...] = ()
    clocks: tuple[Clock, ...] = ()


@dataclass(frozen=True, slots=True)
class ClockFilter:
    """Which clocks are wanted; None means any. The state `breached` includes what is still overdue, `running` what is due soon."""

    state: ClockState | None = None
    clock: str | None = None
    answerable: str | None = None


@dataclass(frozen=True, slots=True)
class Announcement:
    """Something that must be said of a clock, once. `step` is 0 except for escalations, which count from 1."""

    what: Literal["warned", "breached", "escalated"]
    at: datetime
    step: int = 0
    role: str = field(default="")


def facts_of(envelope: Envelope[Event], rules: Iterable[ClockRule]) -> list[Fact]:
    """Return what an event says about clocks."""
    name = envelope.data.short_name()
    found = []
    for rule in rules:
        for kind in _kinds(rule, name, envelope.data):
            counts_from = _counts_from(envelope) if kind == "start" else envelope.time
            ref = _ref(rule, envelope, kind)
            found.append(Fact(rule.key, ref, kind, envelope.time, counts_from, envelope.id))
    return found


def fold(facts: Sequence[Fact]) -> Times | None:
    """Return what the facts of one clock add up to, or None while it has no start."""
    starts = [fact for fact in facts if fact.kind == "start"]
    if not starts:
        return None
    said_last = max(fact.said_at for fact in starts)
    ends = [fact for fact in facts if fact.kind == "stop" or (fact.kind == "cancel" and fact.said_at >= said_last)]
    end = min(ends, key=lambda fact: (fact.said_at, fact.kind == "cancel"), default=None)
    return Times(
        started_at=min(fact.counts_from for fact in starts),
        ended_at=end.said_at if end else None,
        ended_by="stop" if end and end.kind == "stop" else "cancel" if end else None,
    )


def refs_of(facts: Iterable[Fact]) -> list[str]:
    """Return the clocks of one kind that the facts started."""
    return sorted({fact.ref for fact in facts if fact.kind == "start"})


def announcements(clock: Clock, until: datetime) -> list[Announcement]:
    """Return what must be announced by `until` and has not been, in order.

    A point counts when the clock was still running at it: an end after the due instant does not undo the breach, whichever of the two is
    heard first; an end exactly at it is in time.
    """
    reached = [point for point in _points(clock) if point.at < clock.ended_at] if clock.ended_at else _points(clock)
    return [point for point in reached if point.at <= until and not _announced(clock, point)]


def next_point(clock: Clock) -> datetime | None:
    """Return when the clock has to be looked at next, or None when nothing more can come."""
    if clock.ended_at is not None:
        return None
    return next((point.at for point in _points(clock) if not _announced(clock, point)), None)


def state_of(clock: Clock, now: datetime) -> ClockState:
    """Return how the clock stands at `now`, by the events' own times: a late end is a breach, whatever ended it."""
    if (clock.ended_at or now) > clock.due_at:
        return "breached" if clock.ended_at else "overdue"
    if clock.ended_at is not None:
        return "met" if clock.ended_by == "stop" else "called_off"
    return "warned" if clock.warn_at <= now else "running"


def answerable_of(clock: Clock, duties: Sequence[Duty]) -> str:
    """Return who answers for the clock: when it ended or ran out, whichever was first; while it runs, whoever is answerable now."""
    points = [point for point in (clock.ended_at, clock.due_at if clock.ended_at or clock.breached_at else None) if point]
    return answerable_at(duties, min(points)) if points else answerable_now(duties)


def holds(rule: ClockRule, facts: Facts) -> bool:
    """Tell whether the clock's condition is met by what is known of the case so far."""
    condition = rule.only_if
    if condition is None:
        return True
    if condition.urgent and not facts.urgent:
        return False
    return not condition.procedures or bool(set(condition.procedures) & set(facts.procedures))


def _points(clock: Clock) -> list[Announcement]:
    steps = [Announcement("escalated", step.at, number, step.role) for number, step in enumerate(clock.ladder, start=1)]
    return [Announcement("warned", clock.warn_at), Announcement("breached", clock.due_at), *steps]


def _announced(clock: Clock, point: Announcement) -> bool:
    match point.what:
        case "warned":
            return clock.warned_at is not None
        case "breached":
            return clock.breached_at is not None
        case "escalated":
            return clock.steps_taken >= point.step


def _kinds(rule: ClockRule, name: str, data: Event) -> list[FactKind]:
    listed: Mapping[FactKind, Sequence[str]] = {"start": rule.start, "stop": rule.stop, "cancel": rule.cancel}
    return [kind for kind, names in listed.items() if name in names and _concerns(rule, kind, data)]


def _concerns(rule: ClockRule, kind: FactKind, data: Event) -> bool:
    """Tell whether an event that the profile names for a clock really speaks of it.

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
