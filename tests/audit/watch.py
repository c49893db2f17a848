"""Somebody who watches a case with a stopwatch, and knows nothing of events, facts or profiles' lists of them.

What happens to the case is told in plain words: a wait begins, stands still, goes on, is over. When each wait is too long is computed
by counting hours, in another way than the product does it.
"""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from shared.kit.calendar import SHANGHAI, Limit, WorkCalendar

Wait = tuple[str, str]
"""Which clock, and for what it is counted."""


@dataclass
class Stopwatch:
    """One wait: when it began, stood still and was over.

    `elsewhere_until` is until when it was another case's, and told of there; `told` until when somebody was told that there is time.
    """

    limit: Limit
    began: datetime
    stood: list[list[datetime | None]] = field(default_factory=list)
    over: datetime | None = None
    elsewhere_until: datetime | None = None
    told: datetime | None = None


class Watch:
    """All stopwatches of a case, and who was on duty."""

    def __init__(self, calendar: WorkCalendar) -> None:
        """Nothing is waited for yet."""
        self.calendar = calendar
        self.watches: dict[Wait, Stopwatch] = {}
        self.duties: list[tuple[datetime, str]] = []
        self.elsewhere: dict[tuple[str, str, datetime], datetime] = {}
        """Until when waits were another case's, by what they were for and when they began."""

    def begin(self, clock: str, ref: str, limit: Limit, at: datetime, told: datetime | None = None) -> None:
        """Begin a wait, if it was not begun before."""
        self.watches.setdefault((clock, ref), Stopwatch(limit, at, told=told))

    def join(self, clock: str, ref: str, other: Stopwatch, at: datetime) -> None:
        """Let a wait for the same thing join: of both that one goes on of which less time is left, but none that was too long elsewhere."""
        if other.elsewhere_until is not None:
            self.elsewhere.setdefault((clock, ref, other.began), other.elsewhere_until)
        other.elsewhere_until = self.elsewhere.get((clock, ref, other.began))
        own = self.watches.get((clock, ref))
        if own is not None:
            if own.over is not None or self._weight(other, at) >= self._weight(own, at):
                return
            if own.stood and own.stood[-1][1] is None:
                other.stood.append([at, None])
        self.watches[clock, ref] = other

    def _weight(self, watch: Stopwatch, at: datetime) -> tuple[bool, datetime, datetime]:
        elsewhere = watch.elsewhere_until is not None and self._due(watch, watch.elsewhere_until) < watch.elsewhere_until
        return elsewhere, self._due(watch, at), watch.began

    def again(self, clock: str, ref: str) -> None:
        """Go on as if the wait had never been called off."""
        if (clock, ref) in self.watches:
            self.watches[clock, ref].over = None

    def runs(self, clock: str, ref: str) -> bool:
        """Tell whether the wait is not over."""
        watch = self.watches.get((clock, ref))
        return watch is not None and watch.over is None

    def stand(self, clock: str, ref: str, at: datetime) -> None:
        """Stand still."""
        if self.runs(clock, ref):
            self.watches[clock, ref].stood.append([at, None])

    def go_on(self, clock: str, ref: str, at: datetime) -> None:
        """Go on."""
        watch = self.watches.get((clock, ref))
        if watch is not None and watch.stood and watch.stood[-1][1] is None:
            watch.stood[-1][1] = at

    def end(self, clock: str, ref: str, at: datetime) -> None:
        """End a wait, if it is not over."""
        if self.runs(clock, ref):
            self.go_on(clock, ref, at)
            self.watches[clock, ref].over = at

    def end_all(self, at: datetime, *, but: tuple[str, ...]) -> None:
        """End all waits but these kinds."""
        for clock, ref in list(self.watches):
            if clock not in but:
                self.end(clock, ref, at)

    def on_duty(self, at: datetime) -> str:
        """Return who was on duty."""
        return [officer for since, officer in self.duties if since <= at or since == self.duties[0][0]][-1]

    def too_long_at(self, watch: Stopwatch, until: datetime) -> datetime | None:
        """Return when the wait had been too long, or None if it had not been by `until`."""
        due = self._due(watch, until)
        return due if due < (watch.over or until) else None

    def _due(self, watch: Stopwatch, until: datetime) -> datetime:
        """Return when the wait is too long if it goes on at `until`."""
        if watch.told is not None:
            return watch.told
        due = self.calendar.deadline(watch.began, watch.limit).due_at
        owed = self._counted(watch, watch.began, due)
        while True:
            still = sum((self._counted(watch, a, min(b or until, due)) for a, b in watch.stood if a and a < due), timedelta())
            spent = self._counted(watch, watch.began, due) - still
            if spent >= owed:
                return due
            due = self._later(watch, due, owed - spent)

    def _counted(self, watch: Stopwatch, a: datetime, b: datetime) -> timedelta:
        """Count what of a time counts: all of it, or what lies on working days."""
        if watch.limit.unit != "wd":
            return max(b - a, timedelta())
        total, at = timedelta(), a.astimezone(SHANGHAI)
        end = b.astimezone(SHANGHAI)
        while at < end:
            midnight = (at + timedelta(days=1)).replace(hour=0, minute=0, second=0, microsecond=0)
            if self.calendar.is_working(at.date()):
                total += min(midnight, end) - at
            at = midnight
        return total

    def _later(self, watch: Stopwatch, at: datetime, by: timedelta) -> datetime:
        """Return the first instant at which so much more has counted."""
        step = by
        while self._counted(watch, at, at + step) < by:
            step += timedelta(days=1)
        while (less := step - timedelta(days=1)) > timedelta() and self._counted(watch, at, at + less) >= by:
            step = less
        surplus = self._counted(watch, at, at + step) - by
        return at + step - surplus
