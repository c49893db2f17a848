"""What the facts about one clock add up to, as the checker reads them: its start, its end, when it stood still and since when it is due."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from tests.chaos.checker.world import Row

Interval = tuple[datetime, datetime | None]


@dataclass(frozen=True, slots=True)
class Times:
    """`carried_at` is when the clock came from a merged case. `never_ran`: it was started only after its case had ended."""

    started_at: datetime
    ended_at: datetime | None = None
    pauses: tuple[Interval, ...] = ()
    carried_at: datetime | None = None
    never_ran: bool = False

    def due_at(self, limit_s: float) -> datetime:
        """Return when it is due: what was left when it began to stand still is left when it goes on; what is late stays late."""
        due = self.started_at + timedelta(seconds=limit_s)
        for since, until in self.pauses:
            if since >= due or until is None:
                break
            due += until - since
        return due


def times_of(facts: Sequence[Row]) -> Times | None:
    """Return what the facts of one clock add up to, or None where nothing started it.

    It counts from its earliest start, and ends at its first end; only what was called off may be started again.
    """
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
    last = max(before_stop, default=in_time[0]["said_at"])
    end = min([*closed, *stopped, *(at for at in _said(facts, "cancel") if at >= last)], default=None)
    counted = [fact for fact in in_time if end is None or fact["said_at"] <= end] or in_time
    began = min(counted, key=lambda fact: (fact["counts_from"], fact["said_at"]))
    carried_at = began["said_at"] if began["kind"] == "carry" else None
    return Times(began["counts_from"], end, tuple(_pauses(facts, began["counts_from"], end)), carried_at)


def _said(facts: Sequence[Row], kind: str) -> list[datetime]:
    return sorted(fact["said_at"] for fact in facts if fact["kind"] == kind)


def _pauses(facts: Sequence[Row], started_at: datetime, ended_at: datetime | None) -> list[Interval]:
    pauses: list[Interval] = []
    since: datetime | None = None
    for at, begins in sorted((fact["said_at"], fact["kind"] == "pause") for fact in facts if fact["kind"] in ("pause", "resume")):
        if ended_at is not None and at >= ended_at:
            break
        if begins and since is None:
            since = max(at, started_at)
        elif not begins and since is not None:
            if at > since:
                pauses.append((since, at))
            since = None
    return pauses if since is None else [*pauses, (since, ended_at)]
