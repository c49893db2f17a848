"""The clocks of a case: when they warn, run out and escalate, how they stand, and who answers for them.

What starts and ends them is in `audit.domain.clockfacts` and `audit.domain.clocktimes`.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal

from audit.domain.casefiles import Facts
from audit.domain.clocktimes import EndKind, Pause, Times
from audit.domain.duties import Duty, answerable_at, answerable_now
from shared.kit.calendar import Deadline, WorkCalendar
from shared.kit.policy import ClockRule
from shared.kit.principal import folded

ClockState = Literal["running", "warned", "paused", "overdue", "breached", "met", "called_off"]

ClockKey = tuple[str, str, str]
"""Case, clock and ref."""


@dataclass(frozen=True, slots=True)
class LadderStep:
    """One step of the escalation ladder, at its instant."""

    at: datetime
    role: str


@dataclass(frozen=True, slots=True)
class CaseClock:
    """One clock of one case, with what has been announced of it.

    `ref` is the case, referral, payment, hand-over or start (its event) that it is counted for; `wake_at` is when it is to be looked at
    next, None when nothing more can come. While it is paused (`paused_at`), `warn_at` and `due_at` are where they were; when it goes on
    they are put off by the time it stood still. `paused_s` is for how many seconds it had stood still; `carried_at` when it came from a
    merged case, in which it was told what was late before. `addressee` is the officer who has to act, where its start names one.
    `passed_to` is the step of the ladder with which it lies since `passed_at` because nobody had read it before, `read_to` the highest one
    at which somebody has; 0 is the addressee.
    """

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
    ladder: tuple[LadderStep, ...] = ()
    ended_at: datetime | None = None
    ended_by: EndKind | None = None
    warned_at: datetime | None = None
    breached_at: datetime | None = None
    steps_taken: int = 0
    wake_at: datetime | None = None
    pauses: tuple[Pause, ...] = ()
    paused_at: datetime | None = None
    paused_s: float = 0
    carried_at: datetime | None = None
    addressee: str | None = None
    passed_to: int = 0
    passed_at: datetime | None = None
    read_to: int | None = None

    @property
    def rung(self) -> int:
        """Return the step of the ladder with which it lies: 0 while it is with whoever it waits for."""
        return max(self.steps_taken, self.passed_to)

    def is_addressed_to(self, officer: str) -> bool:
        """Tell whether it is this officer who has to act, in whatever spelling."""
        return self.addressee is not None and folded(self.addressee) == folded(officer)


@dataclass(frozen=True, slots=True)
class ClockFilter:
    """Which clocks are wanted; None means any. The state `breached` includes what is still overdue, `running` what is due soon."""

    state: ClockState | None = None
    clock: str | None = None
    answerable: str | None = None


@dataclass(frozen=True, slots=True)
class Announcement:
    """Something that must be announced of a clock, once. `step` is 0 except for escalations and what is passed on: they count from 1."""

    what: Literal["warned", "breached", "escalated", "passed_on"]
    at: datetime
    step: int = 0
    role: str = ""


@dataclass(frozen=True, slots=True)
class Schedule:
    """When a clock warns, is due and escalates, and for how long it stood still or from when on it does."""

    warn_at: datetime
    due_at: datetime
    calendar_version: str
    provisional: bool
    ladder: tuple[LadderStep, ...]
    paused_at: datetime | None
    paused_s: float


def schedule_of(rule: ClockRule, times: Times, calendar: WorkCalendar) -> Schedule:
    """Return when a clock is due: when its start says, or after the rule's limit from it, put off at each pause by what was left then.

    A pause that begins when the clock is late changes nothing: it stays late.
    """
    deadline = (
        calendar.deadline(times.started_at, rule.limit, public=rule.public)
        if times.due_at is None
        else Deadline(times.due_at, calendar.version, provisional=False)
    )
    warn_at = times.started_at + (deadline.due_at - times.started_at) * float(rule.warn_at)
    paused_at, paused_s = None, 0.0
    for pause in times.pauses:
        if pause.since >= deadline.due_at:
            break
        if pause.until is None:
            paused_at = pause.since
            break
        due = calendar.after(pause.until, calendar.left(pause.since, deadline.due_at, rule.limit), rule.limit)
        if warn_at > pause.since:
            warn_at = calendar.after(pause.until, calendar.left(pause.since, warn_at, rule.limit), rule.limit).due_at
        deadline = replace(due, provisional=deadline.provisional or due.provisional)
        paused_s += (pause.until - pause.since).total_seconds()
    return Schedule(
        warn_at=warn_at,
        due_at=deadline.due_at,
        calendar_version=deadline.calendar_version,
        provisional=deadline.provisional,
        ladder=tuple(LadderStep(at=calendar.deadline(deadline.due_at, step.after).due_at, role=step.role) for step in rule.ladder),
        paused_at=paused_at,
        paused_s=paused_s,
    )


def told_before(clock: CaseClock, old: CaseClock | None) -> CaseClock:
    """Return a clock with what had been announced of it: as it was, and in the merged case that it came from, before it came.

    When that was announced there is not known here: its own instant stands for it. It is nothing of a clock that counts by another start.
    """
    if old is None and clock.carried_at is None:
        return clock
    if old is not None and old.started_at == clock.started_at:
        clock = replace(clock, passed_to=old.passed_to, passed_at=old.passed_at, read_to=old.read_to)
    warned_at, breached_at, steps_taken = (old.warned_at, old.breached_at, old.steps_taken) if old else (None, None, 0)
    if old is not None and old.carried_at not in (None, clock.carried_at):
        warned_at = None if warned_at == old.warn_at else warned_at
        breached_at, steps_taken = (None, 0) if breached_at == old.due_at else (breached_at, steps_taken)
    if (at := clock.carried_at) is not None:
        warned_at = warned_at or (clock.warn_at if clock.warn_at < at else None)
        breached_at = breached_at or (clock.due_at if clock.due_at < at else None)
        steps_taken = max(steps_taken, sum(step.at < at for step in clock.ladder))
    return replace(clock, warned_at=warned_at, breached_at=breached_at, steps_taken=steps_taken)


def announcements(clock: CaseClock, until: datetime) -> list[Announcement]:
    """Return what must be announced by `until` and has not been, in order.

    A point counts when the clock was still running at it: an end after the due instant does not undo the breach, whichever of the two
    comes first; an end exactly at it is in time.
    """
    stands_at = clock.ended_at or clock.paused_at
    reached = [point for point in _points(clock) if point.at < stands_at] if stands_at else _points(clock)
    return [point for point in reached if point.at <= until and not _announced(clock, point)]


def next_point(clock: CaseClock) -> datetime | None:
    """Return when the clock has to be looked at next, or None when nothing more can come."""
    if clock.ended_at is not None:
        return None
    if clock.paused_at is not None:
        return next((point.at for point in _points(clock) if point.at < clock.paused_at and not _announced(clock, point)), None)
    return next((point.at for point in _points(clock) if not _announced(clock, point)), None)


def lies_since(clock: CaseClock) -> datetime | None:
    """Return since when a clock lies where somebody has to read it, None while it waits for nobody but the answerable officer."""
    if clock.rung == 0:
        return None if clock.addressee is None else clock.started_at
    if clock.passed_to == clock.rung and clock.passed_at is not None:
        return clock.passed_at
    return max(clock.ladder[clock.rung - 1].at, clock.carried_at or clock.started_at)


def passing_on(clock: CaseClock, rule: ClockRule | None, calendar: WorkCalendar) -> Announcement | None:
    """Return when a running clock goes one step up because nobody has read it, and to whom; None if it will not, as from the last step.

    A step of its own that comes by then comes first, and begins the time to read it anew.
    """
    since = lies_since(clock) if clock.ended_at is None and clock.paused_at is None else None
    is_read = clock.read_to is not None and clock.read_to >= clock.rung
    if since is None or rule is None or rule.read_within is None or is_read or clock.rung == len(clock.ladder):
        return None
    return Announcement("passed_on", calendar.deadline(since, rule.read_within).due_at, clock.rung + 1, clock.ladder[clock.rung].role)


def state_of(clock: CaseClock, now: datetime) -> ClockState:
    """Return how the clock stands at `now`, by the events' own times: a late end is a breach, whatever ended it."""
    if clock.paused_at is not None:
        return "paused"
    if (clock.ended_at or now) > clock.due_at:
        return "breached" if clock.ended_at else "overdue"
    if clock.ended_at is not None:
        return "met" if clock.ended_by == "stop" else "called_off"
    return "warned" if clock.warn_at <= now else "running"


def answerable_of(clock: CaseClock, duties: Sequence[Duty]) -> str:
    """Return who answers for the clock: when it ended or ran out, whichever was first; while it runs, whoever is answerable now."""
    points = [point for point in (clock.ended_at, clock.due_at if clock.ended_at or clock.breached_at else None) if point]
    return answerable_then(clock, duties, min(points)) if points else answerable_now(duties)


def answerable_then(clock: CaseClock, duties: Sequence[Duty], at: datetime) -> str:
    """Return who answered for the clock at an instant; for what a merged case brought along, whoever took it over."""
    return answerable_at(duties, max(at, clock.carried_at or at))


def conditions_of(facts: Facts) -> tuple[bool, tuple[str, ...]]:
    """Return what of a case the conditions of clocks ask for."""
    return facts.urgent, facts.procedures


def holds(rule: ClockRule, facts: Facts) -> bool:
    """Tell whether the clock's condition is met by what is known of the case so far."""
    condition = rule.only_if
    if condition is None:
        return True
    if condition.urgent and not facts.urgent:
        return False
    return not condition.procedures or bool(set(condition.procedures) & set(facts.procedures or ("unknown",)))


def _points(clock: CaseClock) -> list[Announcement]:
    steps = [Announcement("escalated", step.at, number, step.role) for number, step in enumerate(clock.ladder, start=1)]
    return [Announcement("warned", clock.warn_at), Announcement("breached", clock.due_at), *steps]


def _announced(clock: CaseClock, point: Announcement) -> bool:
    match point.what:
        case "warned":
            return clock.warned_at is not None
        case "breached":
            return clock.breached_at is not None
        case "escalated":
            return clock.steps_taken >= point.step
        case "passed_on":
            return clock.passed_to >= point.step
