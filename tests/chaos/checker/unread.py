"""e. What lies in an inbox and is read in time stays there; what is not goes one step up, once, and no receipt afterwards undoes it."""

import json
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta

from tests.chaos.checker.clocks import LATE_S
from tests.chaos.checker.ladder import climbs
from tests.chaos.checker.violations import Violation
from tests.chaos.checker.world import Event, Row, World, instant

Key = tuple[str, str, str]


def check(world: World) -> Iterator[Violation]:
    """Yield what was not held."""
    passed, read = _by_clock(world.said("inbox.passed_on")), _by_clock(world.said("inbox.read"))
    said = _by_clock(world.said("sla.escalated"))
    rows = {(row["case_id"], row["clock"], row["ref"]): row for row in world.rows("audit", "clock")}
    for key in passed.keys() | read.keys() | rows.keys():
        if key not in rows:
            yield Violation("e", _named(key), "was read or went up unread, and is no clock")
            continue
        row, ups, readers = rows[key], passed.get(key, ()), read.get(key, ())
        faults = (*_passed(row, ups, readers), *_owed(row, ups, readers, said.get(key, ())), *_lies(row, world.topics_read_at))
        yield from (Violation("e", _named(key), fault) for fault in faults)
    yield from _receipts(world)


def read_within(clock: str) -> timedelta:
    """Return how long what waits to be read may lie in one inbox."""
    return timedelta(seconds=float(climbs()[clock]["read_within"].removesuffix("s")))


def _by_clock(events: Sequence[Event]) -> Mapping[Key, list[Event]]:
    found: dict[Key, list[Event]] = defaultdict(list)
    for event in events:
        found[event.case_id, event.data["clock"], event.data["clock_ref"]].append(event)
    return found


def _named(key: Key) -> str:
    return f"{key[1]} of case {key[0]}"


def _passed(row: Row, passed: Sequence[Event], read: Sequence[Event]) -> Iterator[str]:
    """Each time it went up its time was over, and whoever had it had not read it."""
    ladder, steps = json.loads(row["ladder"]), Counter(event.data["step"] for event in passed)
    if max(steps, default=0) != row["passed_to"] or any(times > 1 for times in steps.values()):
        yield f"lies with step {row['passed_to']}, and went up unread to {sorted(steps.elements())}"
    for event in passed:
        step, over_at = event.data["step"], instant(event.data["unread_since"]) + read_within(row["clock"])
        if not 0 < step <= len(ladder) or event.data["to_role"] != ladder[step - 1]["role"]:
            yield f"went up unread to {event.data['to_role']} as step {step}, and that is not its ladder's"
        if event.occurred_at < over_at:
            yield f"went up unread at {event.occurred_at}, and could be read until {over_at}"
        readers = [one for one in read if one.data["step"] == step - 1 and (step > 1 or one.data["read_by"] == row["addressee"])]
        if any(one.occurred_at <= over_at for one in readers):
            yield f"went up to step {step} as unread, and was read in time"


def _owed(row: Row, passed: Sequence[Event], read: Sequence[Event], said: Sequence[Event]) -> Iterator[str]:
    """What was to go up did so before the clock took a later step of its own; one that ended meanwhile need not."""
    ladder = [instant(step["at"]) for step in json.loads(row["ladder"])]
    running = [event for event in said if row["ended_at"] is None or event.occurred_at < row["ended_at"]]
    if not running or row["carried_at"] is not None or json.loads(row["pauses"]):
        return
    taken_at = max(ladder[event.data["step"] - 1] for event in running)
    done = {event.data["step"] for event in passed}
    for step, over_at in goes_up(row, ladder, read):
        if over_at < taken_at and step not in done:
            yield f"lay unread with step {step - 1} until {over_at}, and took a later step of its own without going up"


def goes_up(row: Row, ladder: Sequence[datetime], read: Sequence[Event]) -> Iterator[tuple[int, datetime]]:
    """Yield to which steps a clock goes unread, and when, if it runs long enough."""
    limit, own, rung = read_within(row["clock"]), 0, 0
    since = row["started_at"] if row["addressee"] is not None else None
    while rung < len(ladder):
        at = [one.occurred_at for one in read if one.data["step"] == rung and (rung or one.data["read_by"] == row["addressee"])]
        over_at = None if since is None or any(one <= since + limit for one in at) else since + limit
        if over_at is not None and (own == len(ladder) or over_at < ladder[own]):
            rung, since = rung + 1, over_at
            yield rung, over_at
        elif own == len(ladder):
            return
        else:
            rung, since = (own + 1, ladder[own]) if own + 1 > rung else (rung, since)
            own += 1


def _lies(row: Row, read_at: datetime) -> Iterator[str]:
    """Nothing that still waits lies unread for too long where it is."""
    ladder, rung = json.loads(row["ladder"]), max(row["steps_taken"], row["passed_to"])
    if row["ended_at"] is not None or row["paused_at"] is not None or rung == len(ladder):
        return
    if rung == 0 and row["addressee"] is None:
        return
    if row["read_to"] is not None and row["read_to"] >= rung:
        return
    if rung and row["passed_to"] == rung:
        since = row["passed_at"]
    else:
        since = max(instant(ladder[rung - 1]["at"]), row["carried_at"] or row["started_at"]) if rung else row["started_at"]
    over_at = since + read_within(row["clock"])
    if over_at < min(instant(ladder[rung]["at"]), read_at - timedelta(seconds=LATE_S)):
        yield f"lies unread with step {rung} since {since}, and did not go up at {over_at}"


def _receipts(world: World) -> Iterator[Violation]:
    """A receipt is kept as it was told, once for each reader and step."""
    told = Counter(
        (event.case_id, event.data["clock"], event.data["clock_ref"], event.data["step"], event.data["read_by"])
        for event in world.said("inbox.read")
    )
    names = ("case_id", "clock", "ref", "step", "read_by")
    kept = Counter(tuple(row[name] for name in names) for row in world.rows("audit", "inbox_receipt"))
    for receipt in (told - kept) + (kept - told):
        yield Violation("e", _named(receipt[:3]), f"its receipt of {receipt[4]} with step {receipt[3]} is not both kept and told once")
