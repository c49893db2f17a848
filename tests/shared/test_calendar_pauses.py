"""Pauses: what is left of a limit goes on where it stood, and no number of pauses makes it longer or shorter."""

from datetime import datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from shared.kit.calendar import SHANGHAI, Limit, WorkCalendar

CALENDAR = WorkCalendar.load(Path(__file__).resolve().parents[2] / "deploy" / "profiles" / "taian")

STARTS = st.datetimes(datetime(2023, 1, 1), datetime(2029, 12, 31)).map(lambda at: at.replace(tzinfo=SHANGHAI))  # noqa: DTZ001  # Made aware.
LIMITS = st.one_of(
    st.builds(Limit, value=st.integers(1, 25), unit=st.just("wd")),
    st.builds(Limit, value=st.integers(1, 70), unit=st.sampled_from(["s", "h", "nd"])),
    st.builds(Limit, value=st.integers(1, 7), unit=st.just("mo")),
)
SHARES = st.integers(0, 999).map(lambda share: share / 1000)
LENGTHS = st.timedeltas(timedelta(), timedelta(days=40))


def limit(text: str) -> Limit:
    return Limit.model_validate(Limit.parse(text))


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=SHANGHAI)


def resumed(start: str, paused: str, on: str, length: str) -> str:
    due = CALENDAR.deadline(at(start), limit(length)).due_at
    again = CALENDAR.after(at(on), CALENDAR.left(at(paused), due, limit(length)), limit(length)).due_at
    return again.astimezone(SHANGHAI).strftime("%Y-%m-%d %H:%M")


@given(start=STARTS, length=LIMITS, share=SHARES, pause=LENGTHS)
def test_a_pause_never_makes_a_limit_end_earlier(start, length, share, pause):
    due = CALENDAR.deadline(start, length).due_at
    paused = start + (due - start) * share
    assume(start <= paused < due)
    assert CALENDAR.after(paused + pause, CALENDAR.left(paused, due, length), length).due_at >= due


@given(start=STARTS, length=LIMITS, share=SHARES)
def test_a_pause_of_no_length_changes_nothing(start, length, share):
    due = CALENDAR.deadline(start, length).due_at
    paused = start + (due - start) * share
    assert CALENDAR.after(paused, CALENDAR.left(paused, due, length), length).due_at == due


@given(start=STARTS, length=LIMITS, pauses=st.lists(st.tuples(SHARES, LENGTHS), max_size=6))
def test_the_time_that_runs_is_that_of_the_limit_whatever_the_pauses(start, length, pauses):
    due = CALENDAR.deadline(start, length).due_at
    allowed, ran, running_since = CALENDAR.left(start, due, length), timedelta(), start
    for share, pause in pauses:
        paused = running_since + (due - running_since) * share
        ran += CALENDAR.left(running_since, paused, length)
        left = CALENDAR.left(paused, due, length)
        running_since = paused + pause
        due = CALENDAR.after(running_since, left, length).due_at
    assert ran + CALENDAR.left(running_since, due, length) == allowed


@given(start=STARTS, length=LIMITS, gaps=st.lists(LENGTHS, min_size=2, max_size=6))
def test_time_is_counted_the_same_in_parts_as_in_whole(start, length, gaps):
    instants = [start]
    for gap in gaps:
        instants.append(instants[-1] + gap)
    parts = [CALENDAR.left(one, other, length) for one, other in pairwise(instants)]
    assert sum(parts, timedelta()) == CALENDAR.left(instants[0], instants[-1], length)


@pytest.mark.parametrize(
    ("start", "paused", "on", "length", "end"),
    [
        ("2026-03-02 09:00", "2026-03-02 10:00", "2026-03-02 10:02", "1wd", "2026-03-04 00:02"),  # Two minutes are two minutes,
        ("2026-03-02 09:00", "2026-03-02 23:59", "2026-03-03 00:01", "1wd", "2026-03-04 00:02"),  # over midnight too.
        ("2026-03-05 09:00", "2026-03-06 23:59", "2026-03-07 00:01", "1wd", "2026-03-09 00:01"),  # Friday's last minute is Monday's first.
        ("2026-03-06 09:00", "2026-03-07 09:00", "2026-03-08 20:00", "1wd", "2026-03-10 00:00"),  # Days off are nobody's time.
        ("2026-03-06 09:00", "2026-03-09 00:00", "2026-03-13 00:00", "1wd", "2026-03-14 00:00"),  # It ends with Friday, not on Monday.
        ("2026-02-13 09:00", "2026-02-14 12:00", "2026-02-20 12:00", "2wd", "2026-02-25 12:00"),  # A worked Saturday, then the holidays.
        ("2026-03-02 09:00", "2026-03-08 09:00", "2026-03-10 09:00", "7nd", "2026-03-12 00:00"),  # Natural days are plain time.
        ("2026-03-02 09:00", "2026-03-02 20:00", "2026-03-07 20:00", "24h", "2026-03-08 09:00"),
    ],
)
def test_a_limit_goes_on_with_what_was_left(start, paused, on, length, end):
    assert resumed(start, paused, on, length) == end


def test_nothing_is_left_of_a_limit_that_is_over():
    due = CALENDAR.deadline(at("2026-03-02 09:00"), limit("1wd")).due_at
    assert CALENDAR.left(due + timedelta(hours=1), due, limit("1wd")) == timedelta()
    assert CALENDAR.after(at("2026-03-08 09:00"), timedelta(), limit("1wd")).due_at == at("2026-03-08 09:00")


@pytest.mark.parametrize(
    ("on", "length", "provisional"),
    [
        ("2026-11-24 09:00", "3wd", False),
        ("2026-12-28 09:00", "3wd", True),
        ("2028-03-01 09:00", "3wd", True),
        ("2028-03-01 09:00", "3nd", False),
    ],
)
def test_a_resumed_limit_says_when_its_calendar_may_still_change(on, length, provisional):
    again = CALENDAR.after(at(on), timedelta(days=2), limit(length))
    assert (again.provisional, again.calendar_version) == (provisional, CALENDAR.version)
