"""Days off that the law fixes, in years without a notice; and periods of the public that end on a day off."""

from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
import yaml
from holidays.calendars.chinese import _ChineseLunisolar
from hypothesis import given
from hypothesis import strategies as st

from shared.kit.calendar import SHANGHAI, Limit, WorkCalendar
from shared.kit.lawdays import days_off, law_days
from tests.support.almanac import lunar_days

PROFILE = Path(__file__).resolve().parents[2] / "deploy" / "profiles" / "taian"
CALENDAR = WorkCalendar.load(PROFILE)
NOTICES = yaml.safe_load((PROFILE / "calendar.yaml").read_text("utf-8"))
YEARS = range(2015, 2051)


def limit(text: str) -> Limit:
    return Limit.model_validate(Limit.parse(text))


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=SHANGHAI)


def due(start: str, text: str, *, public: bool = False) -> str:
    return CALENDAR.deadline(at(start), limit(text), public=public).due_at.astimezone(SHANGHAI).strftime("%Y-%m-%d %H:%M")


def law_of(year: int, lunar: dict[str, date]) -> set[date]:
    """Return the days that the law names, from the days of moon and sun of an oracle."""
    revised = year >= 2025
    solar = [(1, 1), (5, 1), (10, 1), (10, 2), (10, 3), *([(5, 2)] if revised else [])]
    spring = [lunar["spring"] + timedelta(days=number) for number in ((-1, 0, 1, 2) if revised else (0, 1, 2))]
    return {*(date(year, month, day) for month, day in solar), *spring, lunar["qingming"], lunar["dragon_boat"], lunar["mid_autumn"]}


@pytest.mark.parametrize("year", YEARS)
def test_the_days_of_moon_and_sun_are_where_the_heavens_put_them(year):
    assert law_days(year) == law_of(year, lunar_days(year))


@pytest.mark.parametrize("year", YEARS)
def test_the_days_of_moon_and_sun_are_those_of_a_published_table(year):
    table = _ChineseLunisolar()
    days = {
        "spring": table.lunar_new_year_date(year)[0],
        "qingming": table.qingming_date(year)[0],
        "dragon_boat": table.dragon_boat_date(year)[0],
        "mid_autumn": table.mid_autumn_date(year)[0],
    }
    assert law_days(year) == law_of(year, days)


@pytest.mark.parametrize("year", sorted(NOTICES["years"]))
def test_every_day_of_the_law_was_a_holiday_of_its_notice(year):
    assert law_days(year) <= CALENDAR.off


def test_a_notice_moves_days_but_gives_and_takes_none():
    """Our reading of what is made up leaves as many working days as the notices, but for what these gave beyond the law."""
    by_law = WorkCalendar("none", frozenset(), frozenset(), frozenset())
    more = {year: _working_days(by_law, year) - _working_days(CALENDAR, year) for year in NOTICES["years"]}
    assert {year: days for year, days in more.items() if days} == {
        2015: 1,  # 3 September, the 70th anniversary of the victory.
        2020: 3,  # Two for the epidemic; and 中秋 was 1 October, and both were given.
    }


def _working_days(calendar: WorkCalendar, year: int) -> int:
    first = date(year, 1, 1)
    return sum(calendar.is_working(first + timedelta(days=number)) for number in range((date(year + 1, 1, 1) - first).days))


@pytest.mark.parametrize("day", ["01-01", "02-05", "02-08", "04-05", "05-03", "06-09", "09-15", "10-01"])
def test_a_day_fixed_by_law_is_off_without_a_notice(day):
    assert not CALENDAR.is_working(date.fromisoformat(f"2027-{day}"))


def test_a_holiday_on_a_weekend_is_made_up_on_the_next_working_day_that_is_none():
    made_up = [date(2027, *day) for day in [(2, 9), (2, 10), (5, 3), (5, 4), (10, 4), (10, 5)]]
    assert sorted(days_off(2027) - law_days(2027)) == made_up


def test_after_the_table_the_days_of_fixed_dates_are_left():
    assert law_days(2051) == {date(2051, *day) for day in [(1, 1), (5, 1), (5, 2), (10, 1), (10, 2), (10, 3)]}
    assert CALENDAR.deadline(at("2051-03-01 09:00"), limit("1wd")).provisional


def test_a_notice_decides_the_days_of_its_year_against_the_law():
    calendar = WorkCalendar.of({"version": "x", "years": {2027: {"source": "x", "holidays": ["2027-02-11"], "worked": ["2027-01-02"]}}})
    of_law = [day for day in days_off(2027) if day.weekday() < 5]
    assert all(calendar.is_working(day) for day in of_law)
    assert calendar.is_working(date(2027, 1, 2))
    assert not calendar.is_working(date(2027, 2, 11))
    assert not calendar.is_working(date(2028, 10, 2))  # The year after has none.


@pytest.mark.parametrize(
    ("start", "length", "end"),
    [
        ("2026-12-31 09:00", "1wd", "2027-01-05 00:00"),  # Over New Year and the weekend.
        ("2027-02-04 09:00", "1wd", "2027-02-12 00:00"),  # 除夕 to 初三, two of them made up.
        ("2027-09-30 09:00", "1wd", "2027-10-07 00:00"),
        ("2031-05-01 09:00", "1wd", "2031-05-06 00:00"),
    ],
)
def test_working_days_without_a_notice_are_not_those_fixed_by_law(start, length, end):
    assert due(start, length) == end


@pytest.mark.parametrize(
    ("start", "length", "end"),
    [
        ("2026-09-24 09:00", "7nd", "2026-10-09 00:00"),  # The last day is 1 October.
        ("2026-03-02 09:00", "5nd", "2026-03-10 00:00"),  # Saturday.
        ("2026-03-02 09:00", "4nd", "2026-03-07 00:00"),
        ("2026-09-13 09:00", "7nd", "2026-09-21 00:00"),  # Sunday 20 September is worked.
        ("2026-04-01 09:00", "6mo", "2026-10-09 00:00"),
        ("2026-03-06 09:00", "1wd", "2026-03-10 00:00"),
        ("2026-03-06 09:00", "24h", "2026-03-07 09:00"),  # Hours and seconds have no last day.
        ("2026-03-06 23:59", "90s", "2026-03-07 00:00"),
        ("2026-12-25 09:00", "7nd", "2027-01-05 00:00"),  # 1 January, of a year without a notice.
    ],
)
def test_a_period_of_the_public_does_not_end_on_a_day_off(start, length, end):
    assert due(start, length, public=True) == end


@given(start=st.datetimes(datetime(2015, 1, 1), datetime(2060, 1, 1)), value=st.integers(0, 70), unit=st.sampled_from(["nd", "mo"]))  # noqa: DTZ001  # Made aware below.
def test_a_period_of_the_public_ends_with_the_first_working_day_from_its_last(start, value, unit):
    begun, length = start.replace(tzinfo=SHANGHAI), Limit(value=value, unit=unit)
    strict, public = (CALENDAR.deadline(begun, length, public=one).due_at.astimezone(SHANGHAI) for one in (False, True))
    last, ends = (one.date() - timedelta(days=1) for one in (strict, public))
    assert CALENDAR.is_working(ends)
    assert not any(CALENDAR.is_working(last + timedelta(days=number)) for number in range((ends - last).days))


@pytest.mark.parametrize(
    ("start", "length", "provisional"),
    [
        ("2026-09-24 09:00", "7nd", False),
        ("2026-12-20 09:00", "7nd", False),
        ("2026-12-20 09:00", "10nd", True),  # The notice for 2027 may have 30 December.
        ("2026-12-25 09:00", "7nd", True),
        ("2026-09-24 09:00", "6mo", True),
        ("2027-02-03 09:00", "24h", False),
    ],
)
def test_a_period_of_the_public_says_when_a_notice_may_still_move_it(start, length, provisional):
    assert CALENDAR.deadline(at(start), limit(length), public=True).provisional is provisional
