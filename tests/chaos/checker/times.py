"""What the facts about one clock add up to, as the checker reads them: its start, its end, when it stood still and since when it is due."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from tests.chaos.checker.rules import Rule
from tests.chaos.checker.world import Row, instant

Interval = tuple[datetime, datetime | None]


@dataclass(frozen=True, slots=True)
class Times:
    """`carried_at` is when the clock came from a merged case, `told` until when somebody was told that there is time.

    `never_ran`: it was started only after its case had ended.
    """

    started_at: datetime
    ended_at: datetime | None = None
    pauses: tuple[Interval, ...] = ()
    carried_at: datetime | None = None
    told: datetime | None = None
    never_ran: bool = False

    def due_at(self, limit_s: float, going_on: datetime | None = None) -> datetime:
        """Return when it is due: what was left when it began to stand still is left when it goes on; what is late stays late.

        That is, if it goes on at an instant at the latest, and stands still no more.
        """
        due = self.told or self.started_at + timedelta(seconds=limit_s)
        for since, until in self.pauses:
            over = min([at for at in (until, going_on) if at], default=None)
            if since >= due or over is None:
                break
            due += max(over - since, timedelta())
        return due

    def was_late_elsewhere(self, limit_s: float) -> bool:
        """Tell whether it was late in a merged case before it came from there."""
        return self.carried_at is not None and self.due_at(limit_s, going_on=self.carried_at) < self.carried_at


def of_this_start(facts: Sequence[Row], rule: Rule) -> Sequence[Row]:
    """Return the facts that concern a clock: where each start has a clock of its own, not what came before, or with, that start.

    Nor the end of its case before the case was reopened, if nothing had started it by then; nor what was taken back.
    """
    facts = _true(facts, rule)
    began = _said(facts, "start") + _said(facts, "carry")
    reopened = [at for at in _said(facts, "reopen") if began and at <= min(began)]
    facts = [fact for fact in facts if fact["kind"] != "close" or not reopened or fact["said_at"] > reopened[-1]]
    own = next((fact for fact in facts if fact["kind"] == "start"), None)
    if own is None or not rule.renewed:
        return facts
    after = [one for one in facts if one["said_at"] >= own["said_at"] and one["event_id"] != own["event_id"]]
    return [own, *(one for one in facts if one["kind"] == "close" and one not in after), *after]


def _true(facts: Sequence[Row], rule: Rule) -> Sequence[Row]:
    """Return the facts without stops of between what was taken back and when that was said, and without what closed the case meanwhile.

    Goods of which a hand-over was taken back are owed again, whatever was called off of them before.
    """
    reopened = _said(facts, "reopen")
    for undone in [fact for fact in facts if fact["kind"] == "undo"]:
        given_at, until = undone["counts_from"], {"stop": undone["said_at"], "close": reopened[-1] if reopened else undone["counts_from"]}
        facts = [one for one in facts if not (one["kind"] in until and given_at <= one["said_at"] <= until[one["kind"]])]
        if rule.per == "item":
            facts = [one for one in facts if one["kind"] != "cancel" or not given_at <= one["said_at"] < undone["said_at"]]
    return facts


def times_of(facts: Sequence[Row], rule: Rule) -> Times | None:
    """Return what the facts of one clock add up to, or None where nothing started it.

    It ends at its first end; only what was called off may be started again. Of several starts it counts by the one that leaves least time.
    """
    facts = of_this_start(facts, rule)
    starts = [fact for fact in facts if fact["kind"] in ("start", "carry")]
    if not starts:
        return None
    closed = _said(facts, "close")
    stopped = _said(facts, "stop")
    in_time = [fact for fact in starts if not closed or fact["said_at"] <= closed[0]]
    if not in_time:
        first = min(fact["counts_from"] for fact in starts)
        return Times(first, first, never_ran=True)
    before_stop = [fact["said_at"] for fact in in_time if not stopped or fact["said_at"] <= stopped[0]]
    last = max(before_stop, default=min(fact["said_at"] for fact in in_time))
    end = min([*closed, *stopped, *(at for at in _said(facts, "cancel") if at >= last)], default=None)
    counted = [fact for fact in in_time if end is None or fact["said_at"] <= end] or in_time
    return _least_time(facts, counted, end, rule.limit_s)


def _least_time(facts: Sequence[Row], starts: Sequence[Row], end: datetime | None, limit_s: float) -> Times:
    """Return the clock by that start which, when the last was said, left least time; of the same instant by what was said of it first."""
    said = max(fact["said_at"] for fact in starts)
    of_instant: dict[datetime, Row] = {}
    for fact in sorted(starts, key=lambda fact: (fact["said_at"], fact["kind"] == "start")):
        of_instant.setdefault(fact["counts_from"], fact)
    return min(
        (_begun(facts, fact, end) for fact in of_instant.values()),
        key=lambda times: (times.was_late_elsewhere(limit_s), times.due_at(limit_s, going_on=said), times.started_at),
    )


def _begun(facts: Sequence[Row], start: Row, end: datetime | None) -> Times:
    carried_at = start["said_at"] if start["kind"] == "carry" else None
    stood = [(instant(one["since"]), instant(one["until"])) for one in json.loads(start["pauses"])]
    pauses = (*stood, *_pauses(facts, carried_at or start["counts_from"], end))
    return Times(start["counts_from"], end, pauses, carried_at, start["due_at"])


def _said(facts: Sequence[Row], kind: str) -> list[datetime]:
    return sorted(fact["said_at"] for fact in facts if fact["kind"] == kind)


def _pauses(facts: Sequence[Row], started_at: datetime, ended_at: datetime | None) -> list[Interval]:
    """Return when it stood still: while anything was open that it stands still for."""
    pauses: list[Interval] = []
    since: datetime | None = None
    things: set[str] = set()
    for at, begins, thing in sorted(
        (f["said_at"], f["kind"] == "pause", f["paused_for"]) for f in facts if f["kind"] in ("pause", "resume")
    ):
        if ended_at is not None and at >= ended_at:
            break
        if begins:
            things.add(thing)
            since = since or max(at, started_at)
        else:
            things.discard(thing)
            if since is not None and not things:
                pauses += [(since, at)] if at > since else []
                since = None
    return pauses if since is None else [*pauses, (since, ended_at)]
