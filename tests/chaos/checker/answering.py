"""e. Whoever was answerable at its instant is named for each warning, breach and step, and with each clock; by the events alone.

The first-asked officer answers from the registration, then whoever acknowledged a hand-over, from that instant on. For what a merged case
brought along, whoever was answerable when it came answers for what had happened before.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta

from tests.chaos.checker.violations import Violation
from tests.chaos.checker.world import Event, Row, World, instant

HEARD_BEFORE_S = 0.5
"""What audit had taken in so long before it announced something was known to it."""

NOBODY_YET = "unknown"
"""Stands for the officer of a case of whose registration audit had not heard."""

Duty = tuple[datetime, str, str]
"""Since when, who, and the event that says so."""


def duties_of(events: Sequence[Event]) -> list[Duty]:
    """Return who became answerable when, by a case's registration and acknowledged hand-overs."""
    found = []
    for event in events:
        said = event.data
        is_first = event.name == "case.registered"
        since = instant(said["registered_at"]) if is_first else event.occurred_at
        found.append((since, said["first_asked_officer"] if is_first else said["to_officer"], event.event_id))
    return sorted(found)


def at_instant(duties: Sequence[Duty], at: datetime) -> str:
    """Return who was answerable at an instant; before the first duty it is the first-asked officer."""
    begun = [officer for since, officer, _ in duties if since <= at]
    return begun[-1] if begun else duties[0][1] if duties else NOBODY_YET


def may_be_named(duties: Sequence[Duty], at: datetime, said_at: datetime, received: Mapping[str, datetime]) -> set[str]:
    """Return who may be named for an instant by an announcement of `said_at`; more than one only if a hand-over was on its way then."""
    known, on_its_way = list[Duty](), list[Duty]()
    for duty in duties:
        heard_at = received.get(duty[2])
        is_known = heard_at is not None and heard_at + timedelta(seconds=HEARD_BEFORE_S) < said_at
        (known if is_known else on_its_way).append(duty)
    named = {at_instant(known, at)}
    for number in range(len(on_its_way)):
        named.add(at_instant(sorted([*known, *on_its_way[: number + 1]]), at))
    return named


def named_rightly(
    world: World, row: Row, at: datetime, event: Event, received: Mapping[str, datetime], what: str, name: str
) -> Iterator[Violation]:
    """Yield a violation if an announcement of a clock names somebody who was not answerable at its instant."""
    point = max(at, row["carried_at"] or at)
    may = may_be_named(duties_of(world.duty_events(row["case_id"])), point, event.occurred_at, received)
    if event.data["answerable"] not in may:
        told = " or ".join(sorted(may))
        yield Violation("e", name, f"{what} names {event.data['answerable']}, and at {point} {told} was answerable")


def stored_rightly(world: World, row: Row, name: str) -> Iterator[Violation]:
    """Yield a violation if a clock is kept with somebody else than whoever answers for it.

    That is who was answerable when it ended or ran out, whichever was first; while it runs, whoever is now.
    """
    heard = world.received("audit")
    duties = duties_of([event for event in world.all_duty_events(row["case_id"]) if event.event_id in heard])
    points = [] if row["ended_at"] is None else [row["ended_at"], row["due_at"]]
    if row["breached_at"] is not None:
        points.append(row["due_at"])
    point = max(min(points), row["carried_at"] or min(points)) if points else None
    expected = at_instant(duties, point) if point else duties[-1][1] if duties else NOBODY_YET
    if row["answerable"] != expected:
        yield Violation("e", name, f"is kept with {row['answerable']}, and {expected} answers for it")
