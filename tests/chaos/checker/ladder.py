"""e. A clock warns, is late and climbs its ladder at the instants and to the roles that the profile names, in that order and never early.

After the last step a matter is open that concerns whoever was answerable then. Whether everything was announced is asked in `clocks`.
"""

import json
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from functools import cache
from typing import Any

import yaml

from tests.chaos.checker.rules import BY_ITSELF, CLOCKS, OF_MATTERS
from tests.chaos.checker.violations import Violation
from tests.chaos.checker.world import Event, Row, World, instant

WARNS_AFTER = 0.8
"""Of the limit, where the profile names nothing else."""

ROUNDED = timedelta(milliseconds=1)

ORDER = ("sla.warned", "sla.breached", "sla.escalated")

Step = tuple[datetime, str]


@cache
def climbs() -> Mapping[str, Mapping[str, Any]]:
    """Return the profile's clocks as they stand there, each with its ladder."""
    document = yaml.safe_load(CLOCKS.read_text("utf-8"))
    return {name: document["defaults"] | entry for name, entry in document.items() if name != "defaults"}


def check(world: World) -> Iterator[Violation]:
    """Yield what was not held."""
    said: dict[tuple[str, str, str], list[Event]] = defaultdict(list)
    for event in sorted(world.said(*ORDER), key=lambda event: event.case_version):
        said[event.case_id, event.data["clock"], event.data["clock_ref"]].append(event)
    for row in world.rows("audit", "clock"):
        announced = said[row["case_id"], row["clock"], row["ref"]]
        for fault in (*_scheduled(row), *_announced(row, announced)):
            yield Violation("e", f"{row['clock']} of case {row['case_id']}", fault)
    yield from _matters(world)


def _seconds(text: str) -> timedelta:
    return timedelta(seconds=float(text.removesuffix("s")))


def warns_at(row: Row) -> datetime:
    """Return when a clock warns: after its share of the time between start and due instant, put off by the pauses that came before."""
    pauses = [(instant(one["since"]), instant(one["until"])) for one in json.loads(row["pauses"]) if one["until"] is not None]
    counted = [(since, until - since) for since, until in pauses if since < row["due_at"]]
    whole = row["due_at"] - row["started_at"] - sum((length for _, length in counted), timedelta())
    warn_at: datetime = row["started_at"] + whole * float(climbs()[row["clock"]].get("warn_at", WARNS_AFTER))
    for since, length in counted:
        warn_at += length if warn_at > since else timedelta()
    return warn_at


def _scheduled(row: Row) -> Iterator[str]:
    """When it is due is asked in `clocks`."""
    if abs(row["warn_at"] - warns_at(row)) > ROUNDED:
        yield f"warns at {row['warn_at']}, and by the profile at {warns_at(row)}"
    kept = [(instant(step["at"]), step["role"]) for step in json.loads(row["ladder"])]
    wanted = [(row["due_at"] + _seconds(step["after"]), step["role"]) for step in climbs()[row["clock"]]["ladder"]]
    if kept != wanted:
        yield f"climbs {_shown(kept)}, and by the profile {_shown(wanted)}"


def _shown(ladder: Sequence[Step]) -> str:
    return ", ".join(f"to {role} at {at:%H:%M:%S.%f}" for at, role in ladder) or "nowhere"


def _announced(row: Row, said: Sequence[Event]) -> Iterator[str]:
    ladder = json.loads(row["ladder"])
    at = {(name, 0): instant for name, instant in zip(ORDER, (row["warn_at"], row["due_at"]), strict=False)}
    at |= {("sla.escalated", number): instant(step["at"]) for number, step in enumerate(ladder, start=1)}
    came: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for event in said:  # A pause, a merge or a new calendar moves when it is due; what was announced of each due time has its order.
        came[event.data["due_at"]].append((ORDER.index(event.name), event.data.get("step", 0)))
    if any(points != sorted(points) for points in came.values()):
        yield "announced its instants in another order than they came"
    for event in said:
        step = event.data.get("step", 0)
        point = at.get((event.name, step))
        # An announcement of before a pause or a merge is one of another instant.
        if point is not None and instant(event.data["due_at"]) == row["due_at"] and event.occurred_at < point:
            yield f"announced {event.name} {step or ''} at {event.occurred_at}, before its instant {point}"
        if event.name == "sla.escalated" and 0 < step <= len(ladder):
            told, wanted = (event.data["to_role"], bool(event.data.get("last"))), (ladder[step - 1]["role"], step == len(ladder))
            if told != wanted:
                yield f"went with step {step} to {told[0]}, and by its ladder to {wanted[0]}"


def _matters(world: World) -> Iterator[Violation]:
    """A matter of a clock concerns whoever answered for its last step, and is announced as it is kept."""
    last = [event for event in world.said("sla.escalated") if event.data.get("last") and event.data["clock"] not in OF_MATTERS]
    answered = Counter((event.case_id, event.data["clock"], event.data["answerable"]) for event in last)
    rows = world.by("audit", "supervision", "supervision_id")
    concerned = Counter(
        (row["case_id"], clock, row["concerns"])
        for row in rows.values()
        if row["cause"] == "overdue" and row["opened_by"] == BY_ITSELF
        for clock in row["clocks"]
    )
    for case_id, clock, officer in concerned - answered:
        yield Violation("e", f"case {case_id}", f"a matter of {clock} concerns {officer}, who did not answer for its last step")
    told = Counter(
        (event.data["supervision_id"], event.data["cause"], event.data.get("concerns")) for event in world.said("supervision.opened")
    )
    kept = Counter((matter_id, row["cause"], row["concerns"]) for matter_id, row in rows.items())
    for matter_id, cause, officer in (told - kept) + (kept - told):
        yield Violation("e", f"matter {matter_id}", f"of {cause}, concerning {officer}, is not both kept and announced once")
