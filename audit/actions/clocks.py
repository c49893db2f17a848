"""Keeping the clocks: what an event changes of them, and what has to be announced when their instants come.

A clock is woken by `wake_at` in its own row, under that row's lock: what it announces, that it announced it, and when it is to be looked
at next commit together. A timer in a second table would need two locks, taken in opposite order by an event and by the tick.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from audit.actions.supervising import open_by_itself
from audit.domain import clockfacts, clocks, clocktimes
from audit.domain.casefiles import CaseFile, update_case_file
from audit.domain.casehistories import CaseChanges, CaseHistory
from audit.domain.clocks import Announcement, CaseClock
from audit.domain.clocktimes import Fact, Times
from audit.domain.duties import Duty, answerable_now, duty_of
from audit.domain.rosters import Office, unit_now
from audit.repository.caseevents import store_clocks
from audit.repository.casefiles import duties_of_cases
from audit.repository.clocks import next_wake_at, take_due_clocks, take_provisional_clocks
from audit.repository.rosters import leads_of_offices
from audit.settings import settings_of
from shared.events.contracts import Envelope, Event
from shared.events.contracts.audit import ClockEvent, InboxPassedOn, SlaBreached, SlaEscalated, SlaRescheduled, SlaWarned
from shared.kit.crash import crash_here
from shared.kit.policy import ClockRule, Policy
from shared.run.context import Context
from shared.store.db import UnitOfWork

CLOCKS_WORKER = "clocks"
"""Who sleeps until a clock is to be looked at."""

OF_MATTERS = frozenset({"supervision", "supervision_reply"})
"""The clocks of a matter 督查: of its end, and of the answer to it."""

OF_PAYMENTS = "payment"
"""What a clock is counted by that stays where it began when its case moves."""

BATCH = 200
"""Clocks looked at in one transaction: a burst of due clocks must not hold the others up (Zeebe's outages: camunda/camunda#8991)."""


def fold_event(ctx: Context, history: CaseHistory, envelope: Envelope[Event]) -> CaseChanges:
    """Return what an event changes of a case: its file, who is answerable, its clocks, of which nothing is announced yet."""
    file, begun = update_case_file(history.file, envelope), duty_of(envelope)
    duties = (*history.duties, begun) if begun else history.duties
    facts, changed = change_clocks(ctx, envelope, history, file, duties)
    return CaseChanges(event_id=envelope.id, file=file, duty=begun, facts=facts, clocks=changed)


def change_clocks(
    ctx: Context, envelope: Envelope[Event], history: CaseHistory, file: CaseFile, duties: Sequence[Duty]
) -> tuple[tuple[Fact, ...], tuple[CaseClock, ...]]:
    """Return the facts about clocks that an event brings, and the clocks that it changes; `file` and `duties` are as they are after it.

    Concerned are those that it brings facts about, those whose condition it may have met, and all of them when somebody else became
    answerable.
    """
    policy = ctx.policy(envelope.time)
    brought = clockfacts.facts_of(envelope, clockfacts.rules_for(policy, envelope.data))
    facts: dict[str, list[Fact]] = {}
    for fact in (*history.facts, *brought):
        facts.setdefault(fact.clock, []).append(fact)
    whole = set(facts) if len(duties) > len(history.duties) else set[str]()
    if history.file is None or clocks.conditions_of(history.file.facts) != clocks.conditions_of(file.facts):
        whole |= {rule.key for rule in policy.clocks.values() if rule.only_if and rule.key in facts}
    told = {(fact.clock, fact.ref) for fact in brought}
    case, olds = _Case(ctx, policy, file, duties, envelope.place_code), {(clock.clock, clock.ref): clock for clock in history.clocks}
    changed = []
    for key in sorted(whole | {fact.clock for fact in brought}):
        of_kind = sorted(facts[key], key=lambda fact: (fact.said_at, fact.event_id))
        for ref in clocktimes.refs_of(of_kind):
            if key in whole or any(kind == key and clocktimes.concerns(of, ref) for kind, of in told):
                old = olds.get((key, ref))
                new = case.folded(old, [fact for fact in of_kind if clocktimes.concerns(fact.ref, ref)], ref)
                if new is not None and new != old:
                    changed.append(new)
    return tuple(brought), tuple(changed)


async def wake_clocks(uow: UnitOfWork, ctx: Context) -> datetime | None:
    """Announce what is due of the clocks whose instant has come; return when the next one is to be looked at."""
    due = await take_due_clocks(uow, BATCH)
    if due:
        crash_here("clocks.after_taking_before_commit")
        duties = await duties_of_cases(uow, [clock.case_id for clock in due])
        await store_clocks(uow, await settle_clocks(uow, ctx, due, duties, until=uow.now - _grace(ctx)))
    return uow.now if len(due) == BATCH else await next_wake_at(uow)


async def reschedule_clocks(uow: UnitOfWork, ctx: Context) -> bool:
    """Compute anew the clocks that were provisional, now that there is another calendar; what was late by then stays late.

    Return whether there may be more.
    """
    found = await take_provisional_clocks(uow, ctx.calendar.version, BATCH)
    if found:
        duties = await duties_of_cases(uow, [clock.case_id for clock, _ in found])
        after = [_rescheduled(uow, ctx, clock, facts, duties[clock.case_id]) for clock, facts in found]
        await store_clocks(uow, await settle_clocks(uow, ctx, after, duties, until=None))
    return len(found) == BATCH


def _rescheduled(uow: UnitOfWork, ctx: Context, clock: CaseClock, facts: Sequence[Fact], duties: Sequence[Duty]) -> CaseClock:
    rule = ctx.policy(clock.started_at).clocks.get(clock.clock)
    times = _times(ctx, rule, facts)
    if rule is None or times is None:
        return replace(clock, calendar_version=ctx.calendar.version)
    anew = replace(_scheduled(ctx, clock, rule, clock.ref, times, clock.answerable), policy_version=clock.policy_version)
    moved = clocks.told_before(anew, clock)
    if moved.due_at != clock.due_at:
        event = SlaRescheduled(
            clock=moved.clock,
            clock_ref=moved.ref,
            started_at=moved.started_at,
            due_at=moved.due_at,
            answerable=answerable_now(duties),
            old_due_at=clock.due_at,
            calendar_version=moved.calendar_version,
        )
        uow.emit(moved, event, policy=moved.policy_version)
    return moved


@dataclass(frozen=True)
class _Case:
    """What a case's clocks are computed with; `told_at` is the place by which the event was told that changes them."""

    ctx: Context
    policy: Policy
    file: CaseFile
    duties: Sequence[Duty]
    told_at: str

    def folded(self, old: CaseClock | None, facts: Sequence[Fact], ref: str) -> CaseClock | None:
        """Return the clock that the facts add up to, or None while it does not run.

        Its condition is asked once, and its deadlines are computed once for a start and its pauses; then both stand, whatever policy comes
        later.
        """
        newest = self.policy.clocks.get(facts[0].clock)
        times = _times(self.ctx, newest, facts)
        if times is None:
            return None
        rule = self.ctx.policy(times.started_at).clocks.get(facts[0].clock) or newest
        if old is not None and (rule is None or _same_run(old, times)):
            same_end = (old.ended_at, old.ended_by) == (times.ended_at, times.ended_by)
            return self._named(old if same_end else replace(old, ended_at=times.ended_at, ended_by=times.ended_by), rule)
        never_ran = times.ended_by == "cancel" and times.ended_at == times.started_at
        if rule is None or (old is None and (never_ran or not clocks.holds(rule, self.file.facts))):
            return None
        fresh = _scheduled(self.ctx, self.file, rule, ref, times, answerable_now(self.duties))
        if rule.per == OF_PAYMENTS:
            fresh = replace(fresh, place_code=old.place_code if old else self.told_at)
        return self._named(clocks.told_before(fresh, old), rule)

    def _named(self, clock: CaseClock, rule: ClockRule | None) -> CaseClock:
        """Return the clock with who answers for it. While it runs it is where the case is; what ended or broke elsewhere stays there.

        So does that of a payment, which goes on where it was ordered. That a clock broke may not be announced yet when another office takes
        the case over.
        """
        answerable = clocks.answerable_of(clock, self.duties)
        broke = clock.breached_at or (clock.paused_at is None and any(clock.due_at < duty.since for duty in self.duties))
        stays = clock.ended_at or broke or (rule is not None and rule.per == OF_PAYMENTS)
        place = clock.place_code if stays else self.file.place_code
        same = (answerable, place) == (clock.answerable, clock.place_code)
        return clock if same else replace(clock, answerable=answerable, place_code=place)


def _same_run(clock: CaseClock, times: Times) -> bool:
    return (clock.started_at, clock.pauses, clock.carried_at) == (times.started_at, times.pauses, times.carried_at)


def _times(ctx: Context, rule: ClockRule | None, facts: Sequence[Fact]) -> Times | None:
    def due_of(times: Times) -> datetime:
        return clocks.schedule_of(rule, times, ctx.calendar).due_at if rule else times.started_at

    renewed, item = (rule.renewed, rule.per == "item") if rule else (False, False)
    return clocktimes.times_of(facts, due_of, renewed=renewed, item=item)


def _scheduled(ctx: Context, of: CaseFile | CaseClock, rule: ClockRule, ref: str, times: Times, answerable: str) -> CaseClock:
    """Return a clock of which nothing was announced yet."""
    schedule = clocks.schedule_of(rule, times, ctx.calendar)
    return CaseClock(
        case_id=of.case_id,
        clock=rule.key,
        ref=ref,
        place_code=of.place_code,
        started_at=times.started_at,
        warn_at=schedule.warn_at,
        due_at=schedule.due_at,
        calendar_version=schedule.calendar_version,
        provisional=schedule.provisional,
        policy_version=ctx.policy(times.started_at).version,
        answerable=answerable,
        ladder=schedule.ladder,
        ended_at=times.ended_at,
        ended_by=times.ended_by,
        pauses=times.pauses,
        paused_at=schedule.paused_at,
        paused_s=schedule.paused_s,
        carried_at=times.carried_at,
        addressee=times.addressee,
    )


async def settle_clocks(
    uow: UnitOfWork, ctx: Context, changed: Sequence[CaseClock], duties: Mapping[str, Sequence[Duty]], *, until: datetime | None
) -> tuple[CaseClock, ...]:
    """Announce what is to be announced; return each clock with that, and with the instant when it is to be looked at next.

    A matter opens when the last step of a ladder was taken: somebody is obliged to decide then. A matter's own clocks open no other.

    What nobody has read in time goes up between its own steps.

    A running clock announces only when it is woken, a little after its instant (`clock_grace_s`), so that an event on its way comes
    first; an ended one announces at once that it ended late.
    """
    due = [(clock, _announced_by(ctx, clock, seen_until) if (seen_until := clock.ended_at or until) else ()) for clock in changed]
    going_to = {_office(clock, one, duties) for clock, announced in due for one in announced if one.role}
    leads = await leads_of_offices(uow, list(going_to))
    done = []
    for clock, announced in due:
        after = clock
        for announcement in announced:
            told = leads.get(_office(clock, announcement, duties), ())
            after = _announce(uow, after, announcement, duties[clock.case_id], told)
        if after.steps_taken > clock.steps_taken and after.steps_taken == len(after.ladder) and after.clock not in OF_MATTERS:
            concerns = clocks.answerable_then(after, duties[clock.case_id], after.ladder[-1].at)
            await open_by_itself(uow, after, "overdue", concerns)
        done.append(wakened(uow, ctx, after))
    return tuple(done)


def _announced_by(ctx: Context, clock: CaseClock, until: datetime) -> list[Announcement]:
    """Return what must be announced of a clock by an instant, in order: its own points, and between them where it went up unread."""
    found, after = list[Announcement](), clock
    for own in clocks.announcements(clock, until):
        while (passed := passing_on_of(ctx, after)) is not None and passed.at < own.at:
            found, after = [*found, passed], replace(after, passed_to=passed.step, passed_at=passed.at)
        found, after = [*found, own], replace(after, steps_taken=max(after.steps_taken, own.step))
    while (passed := passing_on_of(ctx, after)) is not None and passed.at <= until:
        found, after = [*found, passed], replace(after, passed_to=passed.step, passed_at=passed.at)
    return found


def passing_on_of(ctx: Context, clock: CaseClock) -> Announcement | None:
    """Return when a clock goes up unread, by the policy of its start; None if it will not."""
    if clocks.lies_since(clock) is None:
        return None
    return clocks.passing_on(clock, ctx.policy(clock.started_at).clocks.get(clock.clock), ctx.calendar)


def wakened(uow: UnitOfWork, ctx: Context, clock: CaseClock) -> CaseClock:
    """Return a clock with the instant at which it has to be looked at next, and let the worker sleep until then."""
    passed = passing_on_of(ctx, clock)
    point = min((at for at in (clocks.next_point(clock), passed.at if passed else None) if at is not None), default=None)
    wake_at = point + _grace(ctx) if point else None
    if wake_at is not None:
        uow.wake(CLOCKS_WORKER, wake_at)
    return clock if clock.wake_at == wake_at else replace(clock, wake_at=wake_at)


def _office(clock: CaseClock, announcement: Announcement, duties: Mapping[str, Sequence[Duty]]) -> Office:
    return Office(announcement.role, clock.place_code, unit_now(duties[clock.case_id]))


def _announce(uow: UnitOfWork, clock: CaseClock, announcement: Announcement, duties: Sequence[Duty], told: tuple[str, ...]) -> CaseClock:
    """Publish the event that announces a point of a clock, and to whom; return the clock that has announced it."""
    answerable = clocks.answerable_then(clock, duties, announcement.at)
    event: ClockEvent | InboxPassedOn
    match announcement.what:
        case "warned":
            event = SlaWarned(
                clock=clock.clock, clock_ref=clock.ref, started_at=clock.started_at, due_at=clock.due_at, answerable=answerable
            )
            after = replace(clock, warned_at=uow.now)
        case "breached":
            event = SlaBreached(
                clock=clock.clock, clock_ref=clock.ref, started_at=clock.started_at, due_at=clock.due_at, answerable=answerable
            )
            after = replace(clock, breached_at=uow.now, answerable=answerable)
        case "escalated":
            event = SlaEscalated(
                clock=clock.clock,
                clock_ref=clock.ref,
                started_at=clock.started_at,
                due_at=clock.due_at,
                answerable=answerable,
                step=announcement.step,
                to_role=announcement.role,
                last=announcement.step == len(clock.ladder),
                to_officers=told or None,
            )
            after = replace(clock, steps_taken=announcement.step)
        case "passed_on":
            event = InboxPassedOn(
                clock=clock.clock,
                clock_ref=clock.ref,
                answerable=answerable,
                unread_since=clocks.lies_since(clock) or clock.started_at,
                step=announcement.step,
                to_role=announcement.role,
                to_officers=told or None,
            )
            after = replace(clock, passed_to=announcement.step, passed_at=announcement.at)
    uow.emit(clock, event, policy=clock.policy_version)
    return after


def _grace(ctx: Context) -> timedelta:
    return timedelta(seconds=settings_of(ctx).clock_grace_s)
