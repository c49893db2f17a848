"""Keeping the clocks: what an event says about them, and what has to be announced when their instants come.

A clock is woken by `wake_at` in its own row, under that row's lock: what it announces, that it announced it, and when it is to be looked
at next commit together. A timer in a second table would need two locks, taken in opposite order by an event and by the tick.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from audit.repository import cases
from audit.repository.hearing import keep_clocks
from audit.rules import clocks as rules
from audit.rules.casefile import CaseFile
from audit.rules.clocks import Announcement, Clock, Fact, Known, Step, Times
from audit.rules.duties import NOBODY_YET, Duty, answerable_at
from audit.settings import settings_of
from shared.events.contracts import Envelope, Event
from shared.events.contracts.audit import ClockEvent, SlaBreached, SlaEscalated, SlaWarned
from shared.kit.crash import crash_here
from shared.kit.policy import ClockRule, Policy
from shared.run.context import Context
from shared.store.db import UnitOfWork

BATCH = 200
"""Clocks looked at in one transaction: a burst of due clocks must not hold the others up (Zeebe's outages: camunda/camunda#8991)."""


@dataclass(frozen=True)
class Changes:
    """What an event says about clocks, and the clocks as they are after it."""

    said: tuple[Fact, ...]
    clocks: tuple[Clock, ...]


def changed_clocks(ctx: Context, envelope: Envelope[Event], file: CaseFile, duties: Sequence[Duty], known: Known) -> Changes:
    """Return what an event says about clocks, and the clocks that it changes.

    Concerned are those it speaks of, those whose condition it may have met, and all of them when somebody else became answerable.
    """
    policy = ctx.policy(envelope.time)
    said = rules.facts_of(envelope, policy.clocks.values())
    everything = sorted({*known.said, *said}, key=lambda fact: (fact.said_at, fact.event_id))
    concerned = {fact.clock for fact in (everything if len(duties) > len(known.duties) else said)}
    if known.file is None or known.file.facts != file.facts:
        concerned |= {rule.key for rule in policy.clocks.values() if rule.only_if}
    case, olds = _Case(ctx, policy, file, duties), {(clock.clock, clock.ref): clock for clock in known.clocks}
    changed = []
    for key in sorted(concerned):
        of_kind = [fact for fact in everything if fact.clock == key]
        for ref in rules.refs_of(of_kind):
            new = case.folded(olds.get((key, ref)), [fact for fact in of_kind if fact.ref in (ref, rules.EVERY_REF)], ref)
            if new is not None and new != olds.get((key, ref)):
                changed.append(new)
    return Changes(tuple(said), tuple(changed))


async def wake_clocks(uow: UnitOfWork, ctx: Context) -> int:
    """Announce what is due of the clocks whose instant has come; return how many were looked at."""
    due = await cases.take_due(uow, BATCH)
    if due:
        crash_here("clocks.after_taking_before_commit")
        duties = await cases.duties_of(uow, [clock.case_id for clock in due])
        await keep_clocks(uow, settled(uow, ctx, due, duties, until=uow.now - _grace(ctx)))
    return len(due)


@dataclass(frozen=True)
class _Case:
    """What a case's clocks are computed with."""

    ctx: Context
    policy: Policy
    file: CaseFile
    duties: Sequence[Duty]

    def folded(self, old: Clock | None, facts: Sequence[Fact], ref: str) -> Clock | None:
        """Return the clock that the facts add up to, or None while it does not run.

        Its condition is asked once, and its deadlines are computed once for a start; then both stand, whatever policy comes later.
        """
        times = rules.fold(facts)
        if times is None:
            return None
        started = self.ctx.policy(times.started_at)
        rule = started.clocks.get(facts[0].clock) or self.policy.clocks.get(facts[0].clock)
        if old is not None and (rule is None or old.started_at == times.started_at):
            return self._named(replace(old, ended_at=times.ended_at, ended_by=times.ended_by))
        if rule is None or (old is None and not rules.holds(rule, self.file.facts)):
            return None
        fresh = self._scheduled(started.version, rule, ref, times)
        if old is None:
            return self._named(fresh)
        return self._named(replace(fresh, warned_at=old.warned_at, breached_at=old.breached_at, steps_taken=old.steps_taken))

    def _named(self, clock: Clock) -> Clock:
        return replace(clock, answerable=rules.answerable_of(clock, self.duties))

    def _scheduled(self, version: str, rule: ClockRule, ref: str, times: Times) -> Clock:
        calendar = self.ctx.calendar
        deadline = calendar.deadline(times.started_at, rule.limit)
        return Clock(
            case_id=self.file.case_id,
            clock=rule.key,
            ref=ref,
            place_code=self.file.place_code,
            started_at=times.started_at,
            warn_at=times.started_at + (deadline.due_at - times.started_at) * float(rule.warn_at),
            due_at=deadline.due_at,
            calendar_version=deadline.calendar_version,
            provisional=deadline.provisional,
            policy_version=version,
            answerable=NOBODY_YET,
            ladder=tuple(Step(calendar.deadline(deadline.due_at, step.after).due_at, step.role) for step in rule.ladder),
            ended_at=times.ended_at,
            ended_by=times.ended_by,
        )


def settled(
    uow: UnitOfWork, ctx: Context, clocks: Sequence[Clock], duties: Mapping[str, Sequence[Duty]], *, until: datetime | None
) -> list[tuple[Clock, datetime | None]]:
    """Announce what is to be announced; return each clock with the instant when it is to be looked at next.

    A running clock announces only when it is woken, a little after its instant (`clock_grace_s`), so that an event on its way is heard
    first; an ended one tells at once whether it ended late.
    """
    done = []
    for clock in clocks:
        seen_until, after = clock.ended_at or until, clock
        for announcement in rules.announcements(clock, seen_until) if seen_until else ():
            after = _announce(uow, after, announcement, duties[clock.case_id])
        point = rules.next_point(after)
        done.append((after, point + _grace(ctx) if point else None))
    return done


def _announce(uow: UnitOfWork, clock: Clock, announcement: Announcement, duties: Sequence[Duty]) -> Clock:
    answerable = answerable_at(duties, announcement.at)
    event, after = _said(clock, announcement, answerable, uow.now)
    uow.emit(clock, event, policy=clock.policy_version)
    return after


def _said(clock: Clock, announcement: Announcement, answerable: str, now: datetime) -> tuple[ClockEvent, Clock]:
    common = {
        "clock": clock.clock,
        "clock_ref": clock.ref,
        "started_at": clock.started_at,
        "due_at": clock.due_at,
        "answerable": answerable,
    }
    match announcement.what:
        case "warned":
            return SlaWarned.model_validate(common), replace(clock, warned_at=now)
        case "breached":
            return SlaBreached.model_validate(common), replace(clock, breached_at=now, answerable=answerable)
        case "escalated":
            escalated = SlaEscalated.model_validate(common | {"step": announcement.step, "to_role": announcement.role})
            return escalated, replace(clock, steps_taken=announcement.step)


def _grace(ctx: Context) -> timedelta:
    return timedelta(seconds=settings_of(ctx).clock_grace_s)
