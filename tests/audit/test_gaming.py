"""Whatever everybody does to a case, no clock runs longer than its limit without a warning, and a breach on who was answerable then."""

import random
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from audit.actions.clocks import fold_event
from audit.domain.casehistories import CaseHistory
from audit.domain.clocks import CaseClock, announcements, answerable_then
from audit.domain.duties import Duty, answerable_at
from shared.events.contracts import EVENTS, Envelope, Event
from shared.kit.policy import PolicyBook
from tests.audit.arriving import keep_rosters
from tests.audit.events import MONDAY
from tests.audit.gaming import step
from tests.audit.story import Story
from tests.audit.watch import Watch

BOOK = PolicyBook.load(Path("deploy/profiles/taian"), frozenset(event.short_name() for event in EVENTS.values()))
POLICY = BOOK.on(date(2026, 3, 2))
RULES: Any = SimpleNamespace(policy=lambda at: POLICY, calendar=BOOK.calendar)
"""What a service asks its context for when it computes clocks."""

STORIES = 150
STEPS = 40


def hear(history: CaseHistory, envelope: Envelope[Event]) -> CaseHistory:
    """Return a case after an event, as audit records it."""
    return history.after(fold_event(RULES, history, envelope))


def story_of(seed: int) -> tuple[Story, CaseHistory]:
    """Play a story, and have it heard as it goes: in order of each source, but one source may be behind the others."""
    draw = random.Random(seed)
    story = Story(draw, POLICY, Watch(BOOK.calendar), MONDAY)
    keep_rosters(story)
    history, behind = CaseHistory(), list[Envelope[Event]]()
    for _ in range(STEPS):
        step(story)
        story.instants += [story.now - timedelta(microseconds=1), story.now]
        waiting, behind = behind + story.told, []
        story.told = []
        late = draw.choice(("intake", "assessment", "disbursement", "referral", ""))
        for envelope in waiting:
            if envelope.source == late:
                behind.append(envelope)
            else:
                history = hear(history, envelope)
        if not behind and story.registered_at and story.open and not story.decided:
            assert any(clock.ended_at is None for clock in history.clocks), "an open case that nobody watches"
    for envelope in behind:
        history = hear(history, envelope)
    return story, history


def breach_of(clock: CaseClock | None, duties: Sequence[Duty], until: datetime) -> tuple[datetime, str] | None:
    """Return when a clock is said to be breached and by whom, or None; before it there is a warning."""
    if clock is None:
        return None
    found = announcements(clock, clock.ended_at or clock.paused_at or until)
    breach = next((one for one in found if one.what == "breached"), None)
    if breach is None:
        return None
    assert found[0].what == "warned" or clock.warned_at is not None
    return breach.at, answerable_then(clock, duties, breach.at)


@pytest.mark.parametrize("part", range(8))
def test_no_sequence_of_calls_hides_a_wait_that_was_too_long(part: int) -> None:
    breaches = 0
    for seed in range(part * STORIES, (part + 1) * STORIES):
        story, history = story_of(seed)
        until = story.now + timedelta(days=1)
        clocks = {(clock.clock, clock.ref): clock for clock in history.clocks}
        for wait, watch in story.watch.watches.items():
            late = story.watch.too_long_at(watch, until)
            # What was too long before it came from another case was told of there.
            told_here = late is not None and late >= (watch.elsewhere_until or late)
            expected = (late, story.watch.on_duty(late)) if late and told_here else None
            assert breach_of(clocks.get(wait), history.duties, until) == expected, (seed, wait)
            breaches += expected is not None
        # Exactly one officer is answerable at every instant, and whatever runs and is not late is where the case is.
        begun = [(duty.since, duty.officer) for duty in sorted(history.duties, key=lambda duty: duty.since)]
        assert [one for n, one in enumerate(begun) if n == 0 or one[1] != begun[n - 1][1]] == story.watch.duties, seed
        then = [(at, answerable_at(history.duties, at)) for at in story.instants if story.registered_at]
        assert then == [(at, story.watch.on_duty(at)) for at, _ in then], seed
        running = [clock for clock in clocks.values() if clock.ended_at is None and clock.due_at >= story.now]
        of_payments = {rule.key for rule in story.policy.clocks.values() if rule.per == "payment"}
        assert {clock.place_code for clock in running if clock.clock not in of_payments} <= {story.place}, seed
        # What nobody waits for has no clock that could be breached.
        assert [wait for wait in clocks.keys() - story.watch.watches.keys() if breach_of(clocks[wait], history.duties, until)] == [], seed
    assert breaches > STORIES / 4, "stories in which nothing is ever late prove nothing"
