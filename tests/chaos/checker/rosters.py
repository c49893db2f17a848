"""e. A case that comes by itself is the duty of whoever is on duty then, by the rosters that were kept; any other, of who took it in.

Somebody is there by a shift or as its deputy, else as a lead, in the township, else in the county, else in the prefecture; where nobody is,
the county is, by its name. Which roster held is known by the calls alone: one that was answered before did, unless a later one was
answered too; of one that was under way nobody can say.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from tests.chaos.checker.violations import Violation
from tests.chaos.checker.world import Attempt, World, instant

BY_ITSELF = "report_case"
"""The deed of somebody who reports a case and is answerable for none."""

KEPT = re.compile(r"/v1/units/([^/?]+)/roster\?division=(\d{12})")

READ_WITHIN_S = 60.0
"""How long after its instant a transaction that nobody called for may still read rosters."""

Body = Mapping[str, Any]
Answer = tuple[str, str]
"""An officer, and the unit."""


@dataclass(frozen=True, slots=True)
class Kept:
    """One roster that was kept, or perhaps was: `done_at` and `version` are None while no answer says so."""

    body: Body
    began_at: datetime
    done_at: datetime | None
    version: int | None


Rosters = Mapping[str, Mapping[str, Sequence[Kept]]]
"""By division and unit."""


def check(world: World) -> Iterator[Violation]:
    """Yield what was not held."""
    rosters = _kept(world)
    told = {event.case_id: event for event in world.said("case.registered")}
    for case_id, (asked, began_at) in _registrations(world).items():
        event, row = told.get(case_id), world.by_case_at_intake.get(case_id)
        if event is None or row is None or asked.ended_at is None:
            continue
        named = event.data["first_asked_officer"], event.data["first_asked_unit"]
        if row["registered_by"] != asked.actor:
            yield Violation("e", f"case {case_id}", f"was registered by {asked.actor}, and {row['registered_by']} is kept")
        if asked.name == BY_ITSELF:
            may = may_answer(rosters, event.place_code, instant(event.data["registered_at"]), (began_at, asked.ended_at))
            yield from _named(case_id, "came by itself", named, may)
        elif named[0] != asked.actor:
            yield Violation("e", f"case {case_id}", f"was taken in by {asked.actor}, and is the duty of {named[0]}")
    for event in world.said("case.reopened"):
        during = event.occurred_at, event.occurred_at + timedelta(seconds=READ_WITHIN_S)
        may = may_answer(rosters, event.place_code, event.occurred_at, during)
        yield from _named(event.case_id, "was reopened", (event.data["to_officer"], event.data["to_unit"]), may)


def may_answer(rosters: Rosters, place: str, at: datetime, during: tuple[datetime, datetime]) -> set[Answer]:
    """Return whose duty a case of a place is at an instant; more than one only if rosters changed while somebody read them."""
    found = set[Answer]()
    for length in (9, 6, 4):
        units = rosters.get(place[:length].ljust(12, "0"), {})
        for ask in (_by_shift, _as_lead):
            for unit, kept in sorted(units.items()):
                names = {None if body is None else ask(body, at) for body in _may_hold(kept, *during)}
                found |= {(name, unit) for name in names if name is not None}
                if None not in names:
                    return found
    nobody = f"division:{place[:6]}"
    return found | {(nobody, nobody)}


def _named(case_id: str, how: str, named: Answer, may: set[Answer]) -> Iterator[Violation]:
    if named not in may:
        wanted = " or ".join(f"{officer} of {unit}" for officer, unit in sorted(may))
        yield Violation("e", f"case {case_id}", f"{how} and is the duty of {named[0]} of {named[1]}, and by the rosters of {wanted}")


def _may_hold(kept: Sequence[Kept], since: datetime, until: datetime) -> list[Body | None]:
    """Return the rosters of a unit of which one held between two instants, None if perhaps there was none."""
    certain = [one.version for one in kept if one.version is not None and one.done_at is not None and one.done_at <= since]
    newest = max(certain, default=0)
    held: list[Body | None] = [one.body for one in kept if one.began_at <= until and (one.version is None or one.version >= newest)]
    return held if certain else [*held, None]


def _by_shift(body: Body, at: datetime) -> str | None:
    now = [shift for shift in body.get("shifts", ()) if instant(shift["begins_at"]) <= at < instant(shift["ends_at"])]
    return _there(body, at, [shift["officer"] for shift in sorted(now, key=lambda one: (instant(one["begins_at"]), one["officer"]))])


def _as_lead(body: Body, at: datetime) -> str | None:
    return _there(body, at, [one["subject"] for one in body["officers"] if one.get("lead")])


def _there(body: Body, at: datetime, officers: Sequence[str]) -> str | None:
    """Return the first of them who is not away, or whose deputy is not."""
    deputies = {one["subject"]: one.get("deputy") for one in body["officers"]}
    for officer in officers:
        for one in filter(None, (officer, deputies[officer])):
            absences = [away for away in body.get("absences", ()) if away["officer"] == one]
            if not any(instant(away["begins_at"]) <= at < instant(away["ends_at"]) for away in absences):
                return str(one)
    return None


def _kept(world: World) -> Rosters:
    found: dict[str, dict[str, list[Kept]]] = defaultdict(lambda: defaultdict(list))
    for attempts in _operations(world, lambda one: one.method == "PUT" and KEPT.fullmatch(one.path) is not None):
        called = KEPT.fullmatch(attempts[0].path)
        answered = [one for one in attempts if one.outcome == "ok" and one.told("version") is not None]
        done = min(answered, key=lambda one: one.ended_ns or 0, default=None)
        if called is not None and any(one.outcome in ("ok", "unknown") for one in attempts):
            version = None if done is None else int(done.told("version"))
            kept = Kept(attempts[0].body, attempts[0].began_at, None if done is None else done.ended_at, version)
            found[called[2]][called[1]].append(kept)
    return found


def _registrations(world: World) -> Mapping[str, tuple[Attempt, datetime]]:
    """Return by case the first answer that names it, and when it was asked for first."""
    found: dict[str, tuple[Attempt, datetime]] = {}
    for attempts in _operations(world, lambda one: one.service == "intake" and one.path == "/v1/cases"):
        answered = [one for one in attempts if one.registered_case is not None]
        if answered:
            first = min(answered, key=lambda one: one.ended_ns or 0)
            found[str(first.registered_case)] = first, attempts[0].began_at
    return found


def _operations(world: World, wanted: Callable[[Attempt], bool]) -> Iterator[list[Attempt]]:
    """Yield the tries of each operation, in order."""
    found: dict[int, list[Attempt]] = defaultdict(list)
    for attempt in sorted(filter(wanted, world.attempts), key=lambda one: one.began_ns):
        found[attempt.op].append(attempt)
    yield from found.values()
