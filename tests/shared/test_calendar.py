"""Deadlines over nights, weekends, holidays and the weekends that are worked instead."""

import logging
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import chinese_calendar
import holidays
import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from shared.kit.calendar import SHANGHAI, Limit, WorkCalendar

PROFILES = Path(__file__).resolve().parents[2] / "deploy" / "profiles"
CALENDAR = WorkCalendar.load(PROFILES / "taian")
DAYS = [date(2015, 1, 1) + timedelta(days=number) for number in range((date(2026, 12, 31) - date(2015, 1, 1)).days + 1)]


def limit(text: str) -> Limit:
    return Limit.model_validate(Limit.parse(text))


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=SHANGHAI)


def due(start: str, text: str) -> str:
    return CALENDAR.deadline(at(start), limit(text)).due_at.astimezone(SHANGHAI).strftime("%Y-%m-%d %H:%M")


def test_every_day_since_2015_is_worked_or_not_as_an_independent_table_says():
    assert [day for day in DAYS if CALENDAR.is_working(day) != chinese_calendar.is_workday(day)] == []


@pytest.mark.parametrize("year", [2024, 2025, 2026])
def test_weekends_are_worked_as_a_second_table_says(year):
    logging.getLogger("holidays").setLevel(logging.ERROR)
    china = holidays.country_holidays("CN", years=year)
    ours = {day for day in DAYS if day.year == year and day.weekday() >= 5 and CALENDAR.is_working(day)}
    assert ours == {day for day in china.weekend_workdays if day.year == year}


@pytest.mark.parametrize(
    ("worked", "off"),
    [
        ("2024-02-04", "2024-02-12"),
        ("2024-02-18", "2024-02-16"),
        ("2024-04-07", "2024-04-05"),
        ("2024-05-11", "2024-05-03"),
        ("2024-09-14", "2024-09-16"),
        ("2024-10-12", "2024-10-07"),
        ("2025-01-26", "2025-01-28"),
        ("2025-02-08", "2025-02-04"),
        ("2025-04-27", "2025-05-05"),
        ("2025-09-28", "2025-10-08"),
        ("2025-10-11", "2025-10-06"),
        ("2026-01-04", "2026-01-02"),
        ("2026-02-14", "2026-02-16"),
        ("2026-02-28", "2026-02-23"),
        ("2026-05-09", "2026-05-05"),
        ("2026-09-20", "2026-09-25"),
        ("2026-10-10", "2026-10-07"),
    ],
)
def test_weekends_move_as_the_state_council_announced(worked, off):
    assert CALENDAR.is_working(date.fromisoformat(worked))
    assert not CALENDAR.is_working(date.fromisoformat(off))


@pytest.mark.parametrize(
    ("start", "length", "end"),
    [
        ("2026-03-02 09:00", "1wd", "2026-03-04 00:00"),  # Monday: the day of the start does not count.
        ("2026-03-06 17:00", "1wd", "2026-03-10 00:00"),  # Friday: over the weekend.
        ("2026-02-13 09:00", "2wd", "2026-02-25 00:00"),  # Saturday 14 February is worked, then nine days are not.
        ("2026-09-18 09:00", "1wd", "2026-09-21 00:00"),  # Sunday 20 September is worked.
        ("2026-02-20 09:00", "1wd", "2026-02-25 00:00"),  # Begun in the holiday.
        ("2026-03-02 23:59", "7nd", "2026-03-10 00:00"),
        ("2026-03-02 00:00", "7nd", "2026-03-10 00:00"),
        ("2026-02-14 09:00", "5nd", "2026-02-20 00:00"),  # Natural days run through holidays.
        ("2026-02-14 22:30", "24h", "2026-02-15 22:30"),
        ("2026-02-14 22:30", "30s", "2026-02-14 22:30"),
        ("2026-08-31 10:00", "6mo", "2027-03-01 00:00"),  # There is no 31 February.
        ("2026-03-02 10:00", "6mo", "2026-09-03 00:00"),
        ("2023-12-29 10:00", "1wd", "2024-01-03 00:00"),
        ("2018-12-28 10:00", "1wd", "2018-12-30 00:00"),  # Worked by the notice of the year after.
    ],
)
def test_a_limit_ends_when_the_law_says(start, length, end):
    assert due(start, length) == end


def test_the_day_is_that_of_shanghai_and_not_of_greenwich():
    late = datetime(2026, 3, 2, 16, 30, tzinfo=UTC)  # 00:30 of Tuesday in Shanghai
    assert CALENDAR.deadline(late, limit("1wd")).due_at == datetime(2026, 3, 4, 16, 0, tzinfo=UTC)


def test_a_deadline_is_in_utc_and_names_its_calendar():
    deadline = CALENDAR.deadline(at("2026-03-02 09:00"), limit("5wd"))
    assert (deadline.due_at.tzinfo, deadline.calendar_version, deadline.provisional) == (UTC, CALENDAR.version, False)


@pytest.mark.parametrize(
    ("start", "length", "provisional"),
    [
        ("2026-11-24 09:00", "10wd", False),
        ("2026-12-24 09:00", "1wd", False),
        ("2026-12-28 09:00", "1wd", True),  # The notice for 2027 may yet have 29 December.
        ("2026-12-28 09:00", "5wd", True),
        ("2031-05-05 09:00", "5wd", True),
        ("2026-12-28 09:00", "7nd", False),
        ("2031-05-05 09:00", "24h", False),
    ],
)
def test_a_deadline_says_when_its_calendar_may_still_change(start, length, provisional):
    assert CALENDAR.deadline(at(start), limit(length)).provisional is provisional


@pytest.mark.parametrize("text", ["", "5", "wd", "0wd", "-1wd", "5 wd", "5d", "1.5h", "5wd\n", "٥wd", "12345678s", None, 5])
def test_a_limit_that_is_not_clear_is_refused(text):
    with pytest.raises(ValidationError):
        Limit.model_validate(Limit.parse(text))


@given(value=st.integers(1, 9_999_999), unit=st.sampled_from(["s", "h", "nd", "wd", "mo"]))
def test_a_limit_reads_back_what_it_writes(value, unit):
    assert limit(str(Limit(value=value, unit=unit))) == Limit(value=value, unit=unit)


@given(start=st.datetimes(datetime(2015, 1, 1), datetime(2026, 10, 1)), count=st.integers(1, 40))  # noqa: DTZ001  # Made aware below.
def test_a_deadline_in_working_days_leaves_exactly_so_many_after_the_first_day(start, count):
    begun = start.replace(tzinfo=SHANGHAI)
    end = CALENDAR.deadline(begun, Limit(value=count, unit="wd")).due_at.astimezone(SHANGHAI)
    last = end.date() - timedelta(days=1)
    between = [begun.date() + timedelta(days=number) for number in range(1, (last - begun.date()).days + 1)]
    assert sum(chinese_calendar.is_workday(day) for day in between) == count
    assert chinese_calendar.is_workday(last)


@pytest.mark.parametrize(
    ("text", "words"),
    [("1h", "1小时"), ("5wd", "5个工作日"), ("60nd", "60日"), ("6mo", "6个月"), ("30s", "30秒")],
)
def test_a_limit_is_shown_with_its_unit(text, words):
    assert limit(text).words_zh == words


def test_every_year_names_its_notice_and_is_in_order():
    years = yaml.safe_load((PROFILES / "taian" / "calendar.yaml").read_text("utf-8"))["years"]
    assert list(years) == sorted(years)
    assert all(str(year) in notice["source"] for year, notice in years.items())
    assert not CALENDAR.on & CALENDAR.off
    assert all(day.weekday() >= 5 for day in CALENDAR.on)


def test_a_profile_without_a_calendar_has_that_of_the_one_it_extends():
    assert WorkCalendar.load(PROFILES / "demo") == CALENDAR
