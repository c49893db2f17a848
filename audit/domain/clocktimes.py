"""The clocks that cannot be gamed: pure arithmetic over all the facts about them, which events bring.

Events come in any order and only their own server times count. A clock is folded from *all* its facts, so that another order of them
gives the same clock, and a stop that came before its start is simply there when the start comes. Nothing resets a clock:

    judged again, edited, handed over   there is still the first start
    downgraded by a supervisor          the clock is called off from then on; what was late by then stays late
    judged urgent again after that      it was never called off, and counts from the first start
    stopped, then started again         it stays stopped, at the first stop
    stopped by what was not so (`undo`) it was never stopped by it, and runs on from its first start, nor did its case close then
    paused                              it goes on with what was left; a pause while it is paused is none
    merged into another case            it goes on there with the time that it had left (`carry`), unless it had ended in either
    started after its case had ended    it never runs, unless that was after the case was reopened
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal

FactKind = Literal["start", "carry", "stop", "cancel", "close", "pause", "resume", "reopen", "undo"]
EndKind = Literal["stop", "cancel"]

EVERY_REF = "*"
"""Of an event that names no referral, payment, hand-over or start: it concerns all clocks of the kind."""

AGAIN = "@"
"""Between a thing and the event that started its clock, where a thing has a clock for each start."""


@dataclass(frozen=True, slots=True)
class Pause:
    """A clock stood still from `since` to `until`; None while it does."""

    since: datetime
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Fact:
    """What an event does to a clock: `said_at` is its own time, `counts_from` the instant from when it counts, or of what it undoes.

    `pauses` are those of before it came from a merged case; `due_at` is when it is due, where the event says so. `paused_for` is what it
    stands still for, and `addressee` the officer who has to act, where the event names them.
    """

    clock: str
    ref: str
    kind: FactKind
    said_at: datetime
    counts_from: datetime
    event_id: str
    pauses: tuple[Pause, ...] = ()
    due_at: datetime | None = None
    paused_for: str = ""
    addressee: str | None = None


@dataclass(frozen=True, slots=True)
class Times:
    """What the facts add up to. `carried_at` is when it came from a merged case, `due_at` when it is due, where its start says so.

    `addressee` has to act, where its start names somebody.
    """

    started_at: datetime
    ended_at: datetime | None = None
    ended_by: EndKind | None = None
    pauses: tuple[Pause, ...] = ()
    carried_at: datetime | None = None
    due_at: datetime | None = None
    addressee: str | None = None


def concerns(of: str, ref: str) -> bool:
    """Tell whether a fact with one reference is about the clock with another: its own, one for each start of its thing, or any."""
    return of in (ref, EVERY_REF) or ref.startswith(f"{of}{AGAIN}")


def times_of(facts: Sequence[Fact], due_of: Callable[[Times], datetime], *, renewed: bool = False, item: bool = False) -> Times | None:
    """Return what the facts of one clock add up to, or None while it has no start.

    One that started only after its case had ended is called off at its start. Of a `renewed` one only what came after its start counts. Of
    several starts that one counts by which the clock would be due first (`due_of`); what was late in a merged case before it came counts
    there and takes no other's place. What an earlier release read as a stop, and this one as a pause, is a pause.
    """
    starts = [fact for fact in facts if fact.kind in ("start", "carry")]
    if not starts:
        return None
    facts = _since_reopened(_without_undone(facts, item), starts)
    if renewed:
        own = max(starts, key=lambda fact: fact.said_at)
        starts = [own]
        facts = [one for one in facts if one.kind == "close" or (one.said_at >= own.said_at and one.event_id != own.event_id)]
    if read_anew := {fact.event_id for fact in facts if fact.kind == "pause"}:
        facts = [fact for fact in facts if fact.kind != "stop" or fact.event_id not in read_anew]
    closed_at = min((fact.said_at for fact in facts if fact.kind == "close"), default=None)
    in_time = [fact for fact in starts if closed_at is None or fact.said_at <= closed_at]
    if not in_time:
        at_once = min(fact.counts_from for fact in starts)
        return Times(started_at=at_once, ended_at=at_once, ended_by="cancel")
    end = _end(facts, in_time)
    before = [fact for fact in in_time if end is None or fact.said_at <= end.said_at] or in_time
    # Counted from the same instant it is the same wait: whoever knew of it first says what it is.
    later_first = sorted(before, key=lambda fact: (fact.said_at, fact.kind != "carry"), reverse=True)
    began = [_times(facts, fact, end) for _, fact in sorted({fact.counts_from: fact for fact in later_first}.items())]
    if len(began) == 1:
        return began[0]
    last = max(fact.said_at for fact in before)
    of_this_case = [times for times in began if times.carried_at is None or _due(times, due_of, times.carried_at) >= times.carried_at]
    return min(of_this_case or began, key=lambda times: _due(times, due_of, last))


def _without_undone(facts: Sequence[Fact], item: bool) -> Sequence[Fact]:
    """Return the facts without what was before its taking back: a stop, the end of the case, or of an item that its rest was called off."""
    for undo in (fact for fact in facts if fact.kind == "undo"):
        reopened_at = max((fact.said_at for fact in facts if fact.kind == "reopen"), default=undo.counts_from)
        until = {"stop": undo.said_at, "close": reopened_at} | ({"cancel": undo.said_at - datetime.resolution} if item else {})
        facts = [one for one in facts if one.kind not in until or not undo.counts_from <= one.said_at <= until[one.kind]]
    return facts


def _since_reopened(facts: Sequence[Fact], starts: Sequence[Fact]) -> Sequence[Fact]:
    """Return the facts without the ends of the case that lie before it was reopened, if the clock began after that."""
    began = min(fact.said_at for fact in starts)
    reopened_at = max((fact.said_at for fact in facts if fact.kind == "reopen" and fact.said_at <= began), default=None)
    return facts if reopened_at is None else [one for one in facts if one.kind != "close" or one.said_at > reopened_at]


def _due(times: Times, due_of: Callable[[Times], datetime], going_on: datetime) -> datetime:
    """Return when the clock would be due if it stood still no more from an instant on."""
    return due_of(replace(times, pauses=_clipped(times.pauses, until=going_on)))


def refs_of(facts: Iterable[Fact]) -> list[str]:
    """Return the clocks of one kind that the facts started."""
    return sorted({fact.ref for fact in facts if fact.kind in ("start", "carry")})


def _end(facts: Iterable[Fact], starts: Sequence[Fact]) -> Fact | None:
    """Return what ended the clock: its first stop or its case's end, or what called it off and was followed by no start."""
    stopped_at = min((fact.said_at for fact in facts if fact.kind == "stop"), default=None)
    before = [fact.said_at for fact in starts if stopped_at is None or fact.said_at <= stopped_at]
    last = max(before, default=min(fact.said_at for fact in starts))
    ends = [fact for fact in facts if fact.kind in ("stop", "close") or (fact.kind == "cancel" and fact.said_at >= last)]
    return min(ends, key=lambda fact: (fact.said_at, fact.kind != "stop"), default=None)


def _times(facts: Iterable[Fact], began: Fact, end: Fact | None) -> Times:
    """Return what a clock is that began so: one that came from a merged case stood still there, and from then on with those here."""
    ended_at, carried_at = end.said_at if end else None, began.said_at if began.kind == "carry" else None
    here = _pauses(facts, carried_at or began.counts_from, ended_at)
    return Times(
        started_at=began.counts_from,
        ended_at=ended_at,
        ended_by=None if end is None else "stop" if end.kind == "stop" else "cancel",
        pauses=(*_clipped(began.pauses, until=began.said_at), *here),
        carried_at=carried_at,
        due_at=began.due_at,
        addressee=began.addressee,
    )


def _pauses(facts: Iterable[Fact], started_at: datetime, ended_at: datetime | None) -> tuple[Pause, ...]:
    """Return when the clock stood still, earliest first: never before its start, and at most until its end.

    It stands still as long as any of the things is open that it stands still for.
    """
    marks = sorted((fact.said_at, fact.kind == "pause", fact.paused_for) for fact in facts if fact.kind in ("pause", "resume"))
    pauses, since, things = list[Pause](), started_at, set[str]()
    for at, begins, thing in marks:
        if ended_at is not None and at >= ended_at:
            break
        if begins:
            since = since if things else max(at, started_at)
            things.add(thing)
        elif things:
            # A release that did not keep what a clock stands still for left it unnamed.
            things.discard(thing if thing in things else "")
            pauses += [Pause(since, at)] if not things and at > since else []
    return (*pauses, Pause(since, ended_at)) if things else tuple(pauses)


def _clipped(pauses: Iterable[Pause], *, until: datetime) -> tuple[Pause, ...]:
    """Return what of these was before an instant, as if the clock went on then."""
    return tuple(Pause(one.since, min(one.until or until, until)) for one in pauses if one.since < until)
