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

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Literal

from shared.events.contracts import Envelope, Event
from shared.events.contracts.assessment import CaseApproved, ConferenceProposed, ReliefOrdered, ReviewDecided
from shared.events.contracts.audit import InboxRead
from shared.events.contracts.desk import DeskStepRecorded
from shared.events.contracts.disbursement import InKindCancelled, InKindIssued, RecoveryRepaid
from shared.events.contracts.intake import (
    CaseAccepted,
    CaseClosed,
    CaseMaterialsReceived,
    CaseMaterialsRequested,
    CaseMerged,
    CaseNotAccepted,
    CaseRegistered,
    CaseReopened,
    CaseTookOver,
    CaseTriaged,
    CaseWithdrawn,
    MergedCase,
)
from shared.events.contracts.referral import ReferralConsentAwaited, ReferralIssued, ReferralResultTold, ReferralReturned
from shared.kit.policy import ClockRule, Policy

FactKind = Literal["start", "carry", "stop", "cancel", "close", "pause", "resume", "reopen", "undo"]
EndKind = Literal["stop", "cancel"]

EVERY_REF = "*"
"""Of an event that names no referral, payment, hand-over or start: it concerns all clocks of the kind."""

AGAIN = "@"
"""Between a thing and the event that started its clock, where a thing has a clock for each start."""

RELIEF, FORMALITIES = "first_relief", "formalities_completion"
OF_FIRST_RELIEF: Collection[tuple[str, FactKind]] = ((RELIEF, "stop"), (RELIEF, "undo"), (FORMALITIES, "start"))
"""Payments and goods carry a mark when they are first relief 先行救助; these ends of these clocks heed it."""

GIVEN_AT = ("paid_at", "issued_at")
"""Fields by which an event names the instant of what it takes back."""

CASE_ENDS = (CaseClosed, CaseNotAccepted, CaseWithdrawn, CaseMerged)
CLOSED, TOLD = CaseClosed.short_name(), ReferralResultTold.short_name()
FINAL = (*CASE_ENDS, ReviewDecided, ConferenceProposed)
"""After these nothing starts any more, other than after a downgrade, which calls a clock off until the case is judged urgent again."""

FOLLOWING = (ReferralIssued, ReferralConsentAwaited)
"""What follows a returned order ends the wait for where that one goes, and names it."""


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


def rules_for(policy: Policy, data: Event) -> Sequence[ClockRule]:
    """Return the clocks that an event concerns: those that name it, and when a case is reopened all that had ended with it."""
    named = policy.clocks_by_event.get(data.short_name(), ())
    if not isinstance(data, CaseReopened):
        return named
    return (*named, *(rule for rule in policy.clocks_by_event.get(CLOSED, ()) if CLOSED in rule.cancel))


def concerns(of: str, ref: str) -> bool:
    """Tell whether a fact with one reference is about the clock with another: its own, one for each start of its thing, or any."""
    return of in (ref, EVERY_REF) or ref.startswith(f"{of}{AGAIN}")


def facts_of(envelope: Envelope[Event], rules: Iterable[ClockRule]) -> list[Fact]:
    """Return the facts about clocks that an event brings."""
    found = []
    for rule in rules:
        for kind in _kinds(rule, envelope.data.short_name(), envelope.data):
            pauses = _stood_there(rule, envelope.data) if kind == "carry" else ()
            for ref in _refs(rule, envelope, kind):
                fact = Fact(
                    clock=rule.key,
                    ref=ref,
                    kind=kind,
                    said_at=envelope.time,
                    counts_from=_instant_of(rule, envelope, kind),
                    event_id=envelope.id,
                    pauses=pauses,
                    due_at=getattr(envelope.data, rule.due_by, None) if rule.due_by and kind == "start" else None,
                    paused_for=getattr(envelope.data, "objection_id", "") if kind in ("pause", "resume") else "",
                    addressee=getattr(envelope.data, rule.addressed_by, None) if rule.addressed_by and kind == "start" else None,
                )
                found.append(fact)
    return found


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


def _kinds(rule: ClockRule, name: str, data: Event) -> list[FactKind]:
    listed: Mapping[FactKind, Sequence[str]] = {
        "start": rule.start,
        "stop": rule.stop,
        "cancel": rule.cancel,
        "pause": rule.pause,
        "resume": rule.resume,
        "undo": rule.undo,
    }
    kinds = [_told(rule, kind, data) for kind, names in listed.items() if name in names and _concerns(rule, kind, data)]
    return [*kinds, "reopen"] if isinstance(data, CaseReopened) and CLOSED in rule.cancel else kinds


def _told(rule: ClockRule, kind: FactKind, data: Event) -> FactKind:
    if kind == "start" and isinstance(data, CaseTookOver) and (data.merged is None or _ran_there(rule, data.merged)):
        return "carry"
    return "close" if kind == "cancel" and isinstance(data, FINAL) else kind


def _concerns(rule: ClockRule, kind: FactKind, data: Event) -> bool:
    """Tell whether an event that the profile names for a clock really concerns it.

    Judging a case urgent never calls a clock off, and only a supervisor's downgrade does; money moves the clocks of first relief only when
    it is first relief, so that an ordinary payment of the same case cannot make a late first relief look kept. A part of what is owed
    stops nothing, and neither do goods of no value; a part stops first relief when its rest is called off, unless it was a trifle. What
    the person is not owed (`result_owed`) moves no clock of telling it.
    """
    if isinstance(data, CaseTookOver):
        return _carries(rule, kind, data)
    if isinstance(data, InboxRead):  # By whoever it waited for, and not by whom it went up to.
        return data.clock == rule.key and data.step == 0
    if not _is_whole(rule, kind, data) or (TOLD in rule.stop and not getattr(data, "result_owed", True)):
        return False
    if isinstance(data, CaseRegistered) and rule.only_if and rule.only_if.urgent:
        return data.life_danger
    if isinstance(data, CaseTriaged) and kind != "stop":
        return data.urgency == "emergency" if kind == "start" else data.downgraded
    if isinstance(data, ReviewDecided) and rule.only_if:
        return data.procedure not in rule.only_if.procedures
    if kind == "stop" and rule.until_nothing_owed:
        return bool(getattr(data, "nothing_owed", True))
    return (rule.key, kind) not in OF_FIRST_RELIEF or _is_first_relief(data)


def _is_first_relief(data: Event) -> bool:
    """Tell whether money or goods are first relief, and when the rest of goods is called off, whether more than a trifle was given."""
    if isinstance(data, InKindCancelled):
        return data.first_relief and bool(data.given_fen) and not data.is_trifle
    return bool(getattr(data, "first_relief", True))


def _is_whole(rule: ClockRule, kind: FactKind, data: Event) -> bool:
    """Tell whether what was owed came, and not a part of it: all papers, all that was asked back, goods of some worth, the step meant.

    The first part of goods stops nothing, but what begins with the goods begins with it.
    """
    match data:
        case DeskStepRecorded():
            return (rule.start_step if kind == "start" else rule.stop_step) in (None, data.step)
        case CaseMaterialsReceived():
            return data.complete
        case RecoveryRepaid():
            return data.outstanding_fen == 0
        case InKindIssued():
            return data.value_fen > 0 and not (kind == "stop" and data.outstanding_fen)
        case _:
            return True


def _carries(rule: ClockRule, kind: FactKind, data: CaseTookOver) -> bool:
    """Tell whether what a merged case brings concerns a clock of the case that goes on: an urgent one, an accepted one, a judged one.

    What was done in the merged case was kept or late there, and is nothing of this one.
    """
    if kind == "stop":
        return data.urgency is not None
    if data.merged is not None and _was_done(rule, data.merged):
        return False
    if rule.only_if and rule.only_if.urgent:
        # What a supervisor took back was judged ordinary: a danger to life that is registered still revives nothing.
        ran = data.merged is not None and _ran_there(rule, data.merged)
        return ran or data.urgency == "emergency" or (data.urgency is None and data.life_danger)
    return rule.since is not None and getattr(data, rule.since, None) is not None


def _was_done(rule: ClockRule, merged: MergedCase) -> bool:
    triaged, accepted = (event.short_name() in rule.stop for event in (CaseTriaged, CaseAccepted))
    return (triaged and merged.urgency is not None) or (accepted and merged.accepted_at is not None)


def _ran_there(rule: ClockRule, merged: MergedCase) -> bool:
    """Tell whether a clock ran in the merged case, and so was told of there: what comes of it later goes on from that."""
    condition = rule.only_if
    if condition and condition.urgent:
        return merged.urgency == "emergency" or (merged.urgency is None and merged.life_danger)
    if condition and condition.procedures and "unknown" not in condition.procedures:
        return False
    return rule.since is not None and getattr(merged, rule.since, None) is not None


def _stood_there(rule: ClockRule, data: Event) -> tuple[Pause, ...]:
    """Return when a clock stood still in the merged case that it came from."""
    merged = data.merged if isinstance(data, CaseTookOver) else None
    if merged is None or CaseMaterialsRequested.short_name() not in rule.pause:
        return ()
    start: datetime = getattr(merged, rule.since or "registered_at")
    return tuple(Pause(max(one.since, start), one.until) for one in merged.papers_awaited if one.until > start)


def _instant_of(rule: ClockRule, envelope: Envelope[Event], kind: FactKind) -> datetime:
    """Return from when a fact counts: what takes a stop back, from the instant of what it takes back."""
    if kind == "undo":
        given = (getattr(envelope.data, name, None) for name in GIVEN_AT)
        return next((at for at in given if at is not None), envelope.time)
    return _counts_from(rule, envelope, kind) if kind in ("start", "carry") else envelope.time


def _counts_from(rule: ClockRule, envelope: Envelope[Event], kind: FactKind) -> datetime:
    """A case judged urgent later was urgent from the registration, where the profile says so: the clock counts from there."""
    data = envelope.data
    said = (data.merged or data) if kind == "carry" and isinstance(data, CaseTookOver) else data
    counted: datetime | None = getattr(said, rule.since, None) if rule.since else None
    return counted or envelope.time


def _refs(rule: ClockRule, envelope: Envelope[Event], kind: FactKind) -> list[str]:
    """Return which clocks of a kind an event concerns: its case's one, one for each thing that it names, or one for each start."""
    data = envelope.data
    if rule.renewed and rule.per == "case":
        return [envelope.id if kind == "start" else EVERY_REF]
    if rule.per == "case":
        return [envelope.case_id]
    if kind == "reopen":
        return [EVERY_REF]
    if rule.per == "item" and isinstance(data, CaseApproved):
        return [item.item_id for item in data.items if item.kind == "in_kind"]
    if rule.per == "item" and isinstance(data, ReliefOrdered):
        return [data.item_id] if data.form == "in_kind" else []
    if isinstance(data, FOLLOWING) and kind == "stop" and ReferralReturned.short_name() in rule.start:
        return [data.reissue_of] if data.reissue_of else []
    ref: Any = data.clock_ref if isinstance(data, InboxRead) else getattr(data, f"{rule.per}_id", None)
    if rule.renewed and kind == "start" and ref is not None:
        return [f"{ref}{AGAIN}{envelope.id}"]
    return [ref if ref is not None else envelope.case_id if kind == "start" else EVERY_REF]
