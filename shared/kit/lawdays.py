"""Days off that the law itself fixes, for years without a notice: 全国年节及纪念日放假办法, as in force on the day.

Until the end of 2024 (国务院令第644号): 1 January, 春节 (the first three days of the lunar year), 清明, 1 May, 端午, 中秋, 1–3 October.
From 2025 (国务院令第795号) also 除夕 and 2 May. A day that falls on a weekend is made up on a working day (§6 补假). On which, the yearly
notice says; until it is out we read: on the next weekday that is no holiday.
"""

from datetime import date, timedelta
from functools import lru_cache

DAY = timedelta(days=1)

REVISED_FROM = 2025
"""The first year under 国务院令第795号."""

LUNAR = """
2015 0219 0405 0620 0927  2016 0208 0404 0609 0915  2017 0128 0404 0530 1004  2018 0216 0405 0618 0924  2019 0205 0405 0607 0913
2020 0125 0404 0625 1001  2021 0212 0404 0614 0921  2022 0201 0405 0603 0910  2023 0122 0405 0622 0929  2024 0210 0404 0610 0917
2025 0129 0404 0531 1006  2026 0217 0405 0619 0925  2027 0206 0405 0609 0915  2028 0126 0404 0528 1003  2029 0213 0404 0616 0922
2030 0203 0405 0605 0912  2031 0123 0405 0624 1001  2032 0211 0404 0612 0919  2033 0131 0404 0601 0908  2034 0219 0405 0620 0927
2035 0208 0405 0610 0916  2036 0128 0404 0530 1004  2037 0215 0404 0618 0924  2038 0204 0405 0607 0913  2039 0124 0405 0527 1002
2040 0212 0404 0614 0920  2041 0201 0404 0603 0910  2042 0122 0404 0622 0928  2043 0210 0405 0611 0917  2044 0130 0404 0531 1005
2045 0217 0404 0619 0925  2046 0206 0404 0608 0915  2047 0126 0405 0529 1004  2048 0214 0404 0615 0922  2049 0202 0404 0604 0911
2050 0123 0404 0623 0930
"""
"""Year, then month and day of 春节, 清明, 端午, 中秋, by GB/T 33661-2017; later years are known by their fixed days only."""


@lru_cache
def days_off(year: int) -> frozenset[date]:
    """Return the law's holidays of a year and the weekdays on which those that fall on a weekend are made up."""
    holidays = law_days(year)
    off = set(holidays)
    for holiday in sorted(holidays):
        if holiday.weekday() >= 5:
            off.add(_next_free_weekday(holiday, off))
    return frozenset(off)


@lru_cache
def law_days(year: int) -> frozenset[date]:
    """Return the law's holidays of a year; those of moon and sun for the years of the table."""
    revised = year >= REVISED_FROM
    fixed = {date(year, 1, 1), date(year, 5, 1), *(date(year, 10, day) for day in (1, 2, 3))}
    if revised:
        fixed.add(date(year, 5, 2))
    if year not in _TABLE:
        return frozenset(fixed)
    spring, qingming, dragon_boat, mid_autumn = _TABLE[year]
    return frozenset(fixed | {spring + DAY * number for number in range(-1 if revised else 0, 3)} | {qingming, dragon_boat, mid_autumn})


def _next_free_weekday(day: date, off: set[date]) -> date:
    while day in off or day.weekday() >= 5:
        day += DAY
    return day


def _read(table: str) -> dict[int, tuple[date, ...]]:
    words = table.split()
    rows = [words[at : at + 5] for at in range(0, len(words), 5)]
    return {int(year): tuple(date(int(year), int(day[:2]), int(day[2:])) for day in days) for year, *days in rows}


_TABLE = _read(LUNAR)
