"""What an event says of clocks, by the profile's lists: facts, of which the clocks are folded (`clocktimes.py`).

An event that the profile names for a clock does not always concern it: `_concerns` says when.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from audit.domain.clocktimes import AGAIN, EVERY_REF, Fact, FactKind, Pause
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
from shared.events.contracts.referral import ReferralConsentAwaited, ReferralDropped, ReferralIssued, ReferralResultTold, ReferralReturned
from shared.kit.policy import ClockRule, Policy

RELIEF, FORMALITIES = "first_relief", "formalities_completion"
OF_FIRST_RELIEF: Collection[tuple[str, FactKind]] = ((RELIEF, "stop"), (RELIEF, "undo"), (FORMALITIES, "start"))
"""Payments and goods carry a mark when they are first relief 先行救助; these ends of these clocks heed it."""

GIVEN_AT = ("paid_at", "issued_at")
"""Fields by which an event names the instant of what it takes back."""

DONE = ("aided", "referred")
"""Outcomes of cases that closed as done: what is still with a department then is followed to its end."""

CASE_ENDS = (CaseClosed, CaseNotAccepted, CaseWithdrawn, CaseMerged)
CLOSED, TOLD = CaseClosed.short_name(), ReferralResultTold.short_name()
FINAL = (*CASE_ENDS, ReviewDecided, ConferenceProposed)
"""After these nothing starts any more, other than after a downgrade, which calls a clock off until the case is judged urgent again."""

FOLLOWING = (ReferralIssued, ReferralConsentAwaited)
"""What follows a returned order ends the wait for where that one goes, and names it."""


def rules_for(policy: Policy, data: Event) -> Sequence[ClockRule]:
    """Return the clocks that an event concerns: those that name it, and when a case is reopened all that had ended with it."""
    named = policy.clocks_by_event.get(data.short_name(), ())
    if not isinstance(data, CaseReopened):
        return named
    return (*named, *(rule for rule in policy.clocks_by_event.get(CLOSED, ()) if CLOSED in rule.cancel))


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
    # An order that was given up is not begun again: a step that is recorded late of it starts nothing.
    final = isinstance(data, FINAL) or (isinstance(data, ReferralDropped) and rule.start_step is not None)
    return "close" if kind == "cancel" and final else kind


def _concerns(rule: ClockRule, kind: FactKind, data: Event) -> bool:
    """Tell whether an event that the profile names for a clock really concerns it.

    Judging a case urgent never calls a clock off, and only a supervisor's downgrade does; money moves the clocks of first relief only when
    it is first relief, so that an ordinary payment of the same case cannot make a late first relief look kept. A part of what is owed
    stops nothing, and neither do goods of no value; a part stops first relief when its rest is called off, unless it was a trifle. What
    the person is not owed (`result_owed`) moves no clock of telling it. What is after-care outlasts a case that closed as done.
    """
    if isinstance(data, CaseTookOver):
        return _carries(rule, kind, data)
    if isinstance(data, InboxRead):  # By whoever it waited for, and not by whom it went up to.
        return data.clock == rule.key and data.step == 0
    if not _is_whole(rule, kind, data) or _is_left_alone(rule, kind, data):
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


def _is_left_alone(rule: ClockRule, kind: FactKind, data: Event) -> bool:
    """Tell whether an event leaves a clock as it is: one of after-care when its case closes as done, one of telling what is not owed."""
    if isinstance(data, CaseClosed):
        return kind == "cancel" and rule.after_care and data.outcome in DONE
    return TOLD in rule.stop and not getattr(data, "result_owed", True)


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
