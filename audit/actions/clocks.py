"""Keeping the clocks: what an event says about them, and what has to be announced when their instants come.

A clock is woken by `wake_at` in its own row, under that row's lock: what it announces, that it announced it, and when it is to be looked
at next commit together. A timer in a second table would need two locks, taken in opposite order by an event and by the tick.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from shared.policy import ClockRule, Policy

from audit.repository import cases
from audit.rules import clocks as rules
from audit.rules.casefile import CaseFile
from audit.rules.clocks import Announcement, Clock, Fact, Step, Times
from audit.rules.duties import NOBODY_YET, Duty, answerable_at
from audit.settings import settings_of
from shared.context import Context
from shared.contracts import Envelope, Event
from shared.contracts.audit import ClockEvent, SlaBreached, SlaEscalated, SlaWarned
from shared.db import UnitOfWork

BATCH = 200
"""Clocks looked at in one transaction: a burst of due clocks must not hold the others up (Zeebe's outages: camunda/camunda#8991)."""


async def apply_to_clocks(uow: UnitOfWork, ctx: Context, envelope: Envelope[Event], file: CaseFile, *, facts_changed: bool) -> None:
    """Bring the clocks up to date that an event concerns: those it speaks of, and those whose condition it may have met."""
    policy = ctx.policy(envelope.time)
    said = rules.facts_of(envelope, policy.clocks.values())
    await cases.add_facts(uow, envelope.case_id, envelope.place_code, said)
    concerned = {fact.clock for fact in said}
    if facts_changed:
        concerned |= {rule.key for rule in policy.clocks.values() if rule.only_if}
    if not concerned:
        return
    everything = await cases.facts_of_case(uow, envelope.case_id, concerned)
    if not everything:
        return
    known = await cases.lock_clocks(uow, envelope.case_id, concerned)
    duties = (await cases.duties_of(uow, [envelope.case_id]))[envelope.case_id]
    case = _Case(ctx, policy, file, duties)
    changed = []
    for key in sorted(concerned):
        of_kind = [fact for fact in everything if fact.clock == key]
        for ref in rules.refs_of(of_kind):
            old = known.get((file.case_id, key, ref))
            new = case.folded(old, [fact for fact in of_kind if fact.ref in (ref, rules.EVERY_REF)], ref)
            if new is not None and new != old:
                changed.append(new)
    await _settle(uow, ctx, changed, {file.case_id: duties}, until=None)


async def rename_answerable(uow: UnitOfWork, ctx: Context, case_id: str) -> None:
    """Say of all clocks of a case anew who answers for them, after somebody became answerable."""
    duties = await cases.duties_of(uow, [case_id])
    known = (await cases.lock_clocks(uow, case_id, None)).values()
    renamed = [replace(clock, answerable=rules.answerable_of(clock, duties[case_id])) for clock in known]
    await _settle(uow, ctx, [clock for clock, old in zip(renamed, known, strict=True) if clock != old], duties, until=None)


async def wake_clocks(uow: UnitOfWork, ctx: Context) -> int:
    """Announce what is due of the clocks whose instant has come; return how many were looked at."""
    due = await cases.take_due(uow, BATCH)
    if due:
        duties = await cases.duties_of(uow, [clock.case_id for clock in due])
        await _settle(uow, ctx, due, duties, until=uow.now - _grace(ctx))
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
        if times is None or (old is None and not rules.holds(self.policy.clocks[facts[0].clock], self.file.facts)):
            return None
        if old is not None and old.started_at == times.started_at:
            return self._named(replace(old, ended_at=times.ended_at, ended_by=times.ended_by))
        started = self.ctx.policy(times.started_at)
        rule = started.clocks.get(facts[0].clock) or self.policy.clocks[facts[0].clock]
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


async def _settle(uow: UnitOfWork, ctx: Context, clocks: Sequence[Clock], duties: dict[str, list[Duty]], *, until: datetime | None) -> None:
    """Announce, and store the clocks with their next instant.

    A running clock announces only when it is woken, a little after its instant (`clock_grace_s`), so that an event on its way is heard
    first; an ended one tells at once whether it ended late.
    """
    settled = []
    for clock in clocks:
        seen_until, after = clock.ended_at or until, clock
        for announcement in rules.announcements(clock, seen_until) if seen_until else ():
            after = _announce(uow, after, announcement, duties[clock.case_id])
        point = rules.next_point(after)
        settled.append((after, point + _grace(ctx) if point else None))
    await cases.save_clocks(uow, settled)


def _announce(uow: UnitOfWork, clock: Clock, announcement: Announcement, duties: Sequence[Duty]) -> Clock:
    answerable = answerable_at(duties, announcement.at)
    event, after = _said(clock, announcement, answerable, uow.now)
    uow.emit(clock.case_id, clock.place_code, event, policy_version=clock.policy_version)
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
