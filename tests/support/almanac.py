"""The Chinese calendar computed from sun and moon by GB/T 33661-2017, as an oracle for the table of the product.

New moons and the sun's longitude by Jean Meeus, Astronomical Algorithms (2nd edition, 1998), chapters 49 and 25: good to a minute and to a
quarter of an hour. The standard: days are those of UTC+8; a month begins on the day of the new moon; the month with the winter solstice
is the 11th; of 13 months between two such, the first that holds no principal term (longitude a multiple of 30°) is a leap month.
"""

from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from math import floor, radians, sin

MONTH = 29.530588861
J2000 = 2451545.0

NEW_MOON = [  # Coefficient, power of E, multiples of M, M', F.
    (-0.40720, 0, 0, 1, 0), (0.17241, 1, 1, 0, 0), (0.01608, 0, 0, 2, 0), (0.01039, 0, 0, 0, 2), (0.00739, 1, -1, 1, 0),
    (-0.00514, 1, 1, 1, 0), (0.00208, 2, 2, 0, 0), (-0.00111, 0, 0, 1, -2), (-0.00057, 0, 0, 1, 2), (0.00056, 1, 1, 2, 0),
    (-0.00042, 0, 0, 3, 0), (0.00042, 1, 1, 0, 2), (0.00038, 1, 1, 0, -2), (-0.00024, 1, -1, 2, 0), (-0.00007, 0, 2, 1, 0),
]  # fmt: skip


def lunar_days(year: int) -> dict[str, date]:
    """Return the days of a year that the law counts by moon and sun, by their names."""
    months = months_of(year)
    return {
        "spring": months[1],
        "qingming": day_of_longitude(year, 15),
        "dragon_boat": months[5] + timedelta(days=4),
        "mid_autumn": months[8] + timedelta(days=14),
    }


@lru_cache
def months_of(year: int) -> dict[int, date]:
    """Return the first days of the months, without the leap one, from the 11th before a year to its 10th."""
    first, after_last = _month_of(day_of_longitude(year - 1, 270)), _month_of(day_of_longitude(year, 270))
    begins = [new_moon(number) for number in range(first, after_last + 1)]
    terms = {day_of_longitude(one, degrees) for one in (year - 1, year) for degrees in range(0, 360, 30)}
    leap = next((n for n in range(len(begins) - 1) if not any(begins[n] <= term < begins[n + 1] for term in terms)), None)
    named = [begin for n, begin in enumerate(begins[:-1]) if len(begins) == 13 or n != leap]
    return {(n + 10) % 12 + 1: begin for n, begin in enumerate(named)}


def _month_of(day: date) -> int:
    number = floor((_julian(day) - 2451550.09766) / MONTH) + 1
    while new_moon(number) > day:
        number -= 1
    return number


@lru_cache
def new_moon(number: int) -> date:
    """Return the day of a new moon; that of 6 January 2000 is number 0."""
    t = number / 1236.85
    e = 1 - 0.002516 * t - 0.0000074 * t**2
    sun = radians(2.5534 + 29.10535670 * number - 0.0000014 * t**2)
    moon = radians(201.5643 + 385.81693528 * number + 0.0107582 * t**2)
    node = radians(160.7108 + 390.67050284 * number - 0.0016118 * t**2)
    ascending = radians(124.7746 - 1.56375588 * number + 0.0020672 * t**2)
    mean = 2451550.09766 + MONTH * number + 0.00015437 * t**2
    periodic = sum(size * e**power * sin(a * sun + b * moon + c * node) for size, power, a, b, c in NEW_MOON)
    return _day(mean + periodic - 0.00017 * sin(ascending) + 0.000325 * sin(radians(299.77 + 0.107408 * number - 0.009173 * t**2)))


@lru_cache
def day_of_longitude(year: int, degrees: int) -> date:
    """Return the day of a year on which the sun's apparent longitude comes to so many degrees."""
    at = _julian(date(year, 3, 20)) + degrees / 360 * 365.2422 - (365.2422 if degrees > 280 else 0)
    for _ in range(6):
        at += ((degrees - _longitude(at) + 180) % 360 - 180) * 365.2422 / 360
    return _day(at)


def _longitude(at: float) -> float:
    t = (at - J2000) / 36525
    mean = 280.46646 + 36000.76983 * t + 0.0003032 * t**2
    anomaly = radians(357.52911 + 35999.05029 * t - 0.0001537 * t**2)
    centre = (
        (1.914602 - 0.004817 * t - 0.000014 * t**2) * sin(anomaly)
        + (0.019993 - 0.000101 * t) * sin(2 * anomaly)
        + 0.000289 * sin(3 * anomaly)
    )
    omega = radians(125.04 - 1934.136 * t)
    return mean + centre - 0.00569 - 0.00478 * sin(omega)


def _julian(day: date) -> float:
    return day.toordinal() + 1721424.5


def _day(at: float) -> date:
    """Return the day in UTC+8 of an instant of dynamical time, which is some 75 seconds ahead of the clocks in these decades."""
    universal = datetime(2000, 1, 1, 12, tzinfo=UTC) + timedelta(days=at - J2000, seconds=-75)
    return (universal + timedelta(hours=8)).date()
