"""Timers of limits that a calendar counts: certain ones stay, provisional ones go with the calendar."""

from datetime import date, datetime, timedelta

import pytest

from shared.kit.calendar import SHANGHAI, Limit, WorkCalendar
from shared.kit.principal import Principal
from shared.store import deadlines, timers
from shared.store.deadlines import Term
from tests.shared.test_timers import CASES, open_cases

SYSTEM = Principal.system("test")
NONE = WorkCalendar("none", frozenset(), frozenset(), frozenset())
START = datetime(2026, 12, 31, 9, tzinfo=SHANGHAI)
ONE_DAY = Term(START, Limit(value=1, unit="wd"))
"""By law until the end of Monday, 4 January."""


def notice(*off: str) -> WorkCalendar:
    """Return a calendar in which these days of January 2027 are off."""
    days = frozenset(date(2027, 1, int(day)) for day in off)
    return WorkCalendar(f"off {' '.join(off)}", frozenset({2026, 2027, 2028}), days, frozenset())


def set_clock(sample, instant: datetime) -> None:
    sample.clock.advance((instant - sample.clock.now()).total_seconds())


async def arm(sample, term=ONE_DAY, calendar=NONE, case_id="c1"):
    await open_cases(sample, case_id)
    async with sample.db.begin(SYSTEM) as uow:
        return await deadlines.arm_term(uow, calendar, case_id, "answer", term)


async def sweep(sample, calendar):
    async with sample.db.begin(SYSTEM) as uow:
        return await deadlines.reschedule(uow, calendar, 10)


async def take(sample, calendar):
    async with sample.db.begin(SYSTEM) as uow:
        return [timer.case_id for timer in (await deadlines.terms_over(uow, calendar, CASES, 10)).timers]


async def armed(sample):
    async with sample.db.begin(SYSTEM) as uow:
        rows = await uow.sql("SELECT due_at FROM timer ORDER BY case_id")
        return [row[0].astimezone(SHANGHAI).strftime("%m-%d %H:%M") for row in rows]


async def test_a_provisional_timer_goes_to_where_the_notice_puts_it(sample):
    await arm(sample)
    assert await armed(sample) == ["01-05 00:00"]
    assert await sweep(sample, notice("1", "4")) == 1
    assert await armed(sample) == ["01-06 00:00"]
    assert await sweep(sample, notice("1", "4", "5")) == 0, "its year has its notice now"


async def test_a_certain_timer_stays(sample):
    await arm(sample, calendar=notice("1"))
    assert (await sweep(sample, notice("1", "4")), await armed(sample)) == (0, ["01-05 00:00"])


async def test_timers_armed_together_go_together(sample):
    async with sample.db.begin(SYSTEM) as uow:
        await deadlines.arm_new_terms(uow, NONE, ["c1", "c2"], "answer", ONE_DAY)
    assert await sweep(sample, notice("1", "4")) == 2
    assert await armed(sample) == ["01-06 00:00"] * 2


async def test_a_sweep_that_repeats_itself_moves_nothing(sample):
    await arm(sample)
    assert [await sweep(sample, NONE) for _ in range(2)] == [0, 0]


@pytest.mark.parametrize(
    ("term", "due"),
    [
        (Term(START, Limit(value=1, unit="nd"), public=True), "01-06 00:00"),
        (Term(START, Limit(value=3, unit="wd"), left=timedelta(hours=20)), "01-05 05:00"),
    ],
    ids=["public", "after a pause"],
)
async def test_a_timer_is_computed_anew_from_what_it_was_computed_from(sample, term, due):
    await arm(sample, term)
    await sweep(sample, notice("1", "4"))
    assert await armed(sample) == [due]


async def test_a_timer_that_comes_due_is_judged_by_the_calendar_of_today(sample):
    await arm(sample)
    set_clock(sample, datetime(2027, 1, 5, tzinfo=SHANGHAI))
    assert await take(sample, notice("1", "4")) == []
    assert await armed(sample) == ["01-06 00:00"]
    set_clock(sample, datetime(2027, 1, 6, tzinfo=SHANGHAI))
    assert await take(sample, notice("1", "4")) == ["c1"]
    assert await armed(sample) == []


async def test_a_timer_without_a_calendar_fires_as_it_is(sample):
    await open_cases(sample, "c1")
    async with sample.db.begin(SYSTEM) as uow:
        await timers.arm(uow, "c1", "answer", START)
    set_clock(sample, START)
    assert await take(sample, notice("1")) == ["c1"]


async def test_a_timer_that_is_being_fired_is_not_moved(sample):
    await arm(sample)
    set_clock(sample, datetime(2027, 1, 5, tzinfo=SHANGHAI))
    async with sample.db.begin(SYSTEM) as uow:
        assert len((await deadlines.terms_over(uow, NONE, CASES, 10)).timers) == 1
        assert await sweep(sample, notice("1", "4")) == 0
    assert await armed(sample) == []
