"""Working time in China: deadlines in hours, natural days and working days.

Working days follow the State Council's yearly notice, which moves weekends 调休; it is data (`calendar.yaml` of the profile). In years
without a notice yet the days off are weekends and those that the law itself fixes (`shared.kit.lawdays`), and every deadline that depends
on them says so (`provisional`). The legal count leaves the day of the start out, and a limit ends with its last day, at 24:00 in Shanghai;
months end on the day of the same number, or the last there is (民法典 §§201–203). A period of the public whose last day is a day off ends
with the next working day (§203). Other limits in natural days are not put off: they bind officers, and the stricter reading is safe.
"""

import re
from calendar import monthrange
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Annotated, Any, Literal
from zoneinfo import ZoneInfo

import yaml
from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from shared.kit import lawdays

SHANGHAI = ZoneInfo("Asia/Shanghai")
Unit = Literal["s", "h", "nd", "wd", "mo"]

FORM = re.compile(r"(0(?=nd)|[1-9][0-9]{0,6})(s|h|nd|wd|mo)", re.ASCII)

WORDS: Mapping[Unit, str] = {"s": "秒", "h": "小时", "nd": "日", "wd": "个工作日", "mo": "个月"}
"""Units as people read them."""

DAY = timedelta(days=1)

REMEMBERED = 4096
"""Deadlines of (first day, limit) that a calendar keeps: each event of a case asks for those of all its clocks again."""

REACH_BACK = timedelta(days=3)
"""How far a year's notice has reached into the year before: that of 2019 had 29 December 2018 worked."""


class Limit(BaseModel):
    """A length of time as rules give it: `24h`, `7nd` natural days, `5wd` working days, `6mo` months, `30s` in the demo; `0nd` same day."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    value: int = Field(ge=0, lt=10_000_000)
    unit: Unit

    @classmethod
    def parse(cls, text: object) -> object:
        """Read the short form; anything else is left to validation."""
        found = FORM.fullmatch(text) if isinstance(text, str) else None
        return {"value": int(found[1]), "unit": found[2]} if found else text

    def __str__(self) -> str:
        return f"{self.value}{self.unit}"

    @property
    def words_zh(self) -> str:
        """Return it for people: `5个工作日`."""
        return f"{self.value}{WORDS[self.unit]}"


LimitField = Annotated[Limit, BeforeValidator(Limit.parse)]


@dataclass(frozen=True, slots=True)
class Deadline:
    """When a limit ends, by which calendar, and whether that calendar may still change."""

    due_at: datetime
    calendar_version: str
    provisional: bool


@dataclass(frozen=True)
class WorkCalendar:
    """Which days are worked. `off` are holidays, `on` the weekend days worked instead; `years` those with an official notice."""

    version: str
    years: frozenset[int]
    off: frozenset[date]
    on: frozenset[date]
    sources: Mapping[int, str] = field(default_factory=dict)

    @classmethod
    def load(cls, profile: Path) -> "WorkCalendar":
        """Read `calendar.yaml` of a profile; one that has none uses that of the profile it extends."""
        path = profile / "calendar.yaml"
        if not path.exists():
            head = yaml.safe_load((profile / "profile.yaml").read_text("utf-8"))
            return cls.load((profile / head["extends"]).resolve())
        return cls.of(yaml.safe_load(path.read_text("utf-8")))

    @classmethod
    def of(cls, data: Mapping[str, Any]) -> "WorkCalendar":
        """Return the calendar that the data describe: `years: {2026: {source, holidays: [from..to], worked: [date]}}`."""
        off = {day for year in data["years"].values() for span in year["holidays"] for day in _span(str(span))}
        on = {day for year in data["years"].values() for span in year["worked"] for day in _span(str(span))}
        years = {int(year): str(notice["source"]) for year, notice in data["years"].items()}
        return cls(str(data["version"]), frozenset(years), frozenset(off), frozenset(on), years)

    def is_working(self, day: date) -> bool:
        """Tell whether a day is worked: by the notices, and in a year without one by the law."""
        if day.weekday() >= 5 or day in self.off:
            return day in self.on
        return day.year in self.years or day not in lawdays.days_off(day.year)

    def deadline(self, start: datetime, limit: Limit, *, public: bool = False) -> Deadline:
        """Return when `limit`, begun at `start`, is over. Hours and seconds run through nights and holidays.

        A period of the `public` in days or months does not end on a day off.
        """
        if limit.unit in ("s", "h"):
            length = timedelta(**{"seconds" if limit.unit == "s" else "hours": limit.value})
            return Deadline((start + length).astimezone(UTC), self.version, provisional=False)
        return self._remembered(start.astimezone(SHANGHAI).date(), limit.value, limit.unit, public)

    def through(self, start: datetime, limits: Iterable[Limit]) -> datetime:
        """Return when limits that follow each other are over: what ends with a day lets the next one begin on that day, not after it."""
        at = start
        for number, limit in enumerate(limits):
            within_day = datetime.resolution if number and limit.unit in ("nd", "wd", "mo") else timedelta()
            at = self.deadline(at - within_day, limit).due_at
        return at

    def left(self, at: datetime, due_at: datetime, limit: Limit) -> timedelta:
        """Return how much of a limit's own time is between `at` and `due_at`: of `wd` only time on working days counts, 24 h each."""
        if limit.unit != "wd" or due_at <= at:
            return max(due_at - at, timedelta())
        begun, due = at.astimezone(SHANGHAI), due_at.astimezone(SHANGHAI)
        days = (due.date() - begun.date()).days
        whole = sum(self.is_working(begun.date() + timedelta(days=number)) for number in range(days))
        return whole * DAY + self._worked(due) - self._worked(begun)

    def after(self, at: datetime, left: timedelta, limit: Limit) -> Deadline:
        """Return when that much of a limit's time is over if it goes on at `at`; what ends with a working day ends there, not on the next.

        Whether it is provisional is told for the time from `at` on alone.
        """
        if limit.unit != "wd" or left <= timedelta():
            return Deadline((at + left).astimezone(UTC), self.version, provisional=False)
        begun = at.astimezone(SHANGHAI)
        day, rest = begun.date(), left + self._worked(begun)
        while rest > DAY or not self.is_working(day):
            rest -= DAY * self.is_working(day)
            day += DAY
        return Deadline(_end_of(day) - DAY + rest, self.version, provisional=self._is_unsure(begun.date(), day))

    @cached_property
    def _remembered(self) -> Callable[[date, int, Unit, bool], Deadline]:
        return lru_cache(maxsize=REMEMBERED)(self._by_days)

    def _by_days(self, first: date, value: int, unit: Unit, public: bool) -> Deadline:
        last = self._last_day(first, value, unit)
        decided_from = first if unit == "wd" else last
        while public and not self.is_working(last):
            last += DAY
        unsure = (public or unit == "wd") and self._is_unsure(decided_from, last)
        return Deadline(_end_of(last), self.version, provisional=unsure)

    def _is_unsure(self, first: date, last: date) -> bool:
        """Tell whether a notice that is not out yet may change which of these days are worked."""
        return any(year not in self.years for year in range(first.year, (last + REACH_BACK).year + 1))

    def _worked(self, local: datetime) -> timedelta:
        """Return how much of its day has gone by, if that is a working day."""
        return (local - local.replace(hour=0, minute=0, second=0, microsecond=0)) * self.is_working(local.date())

    def _last_day(self, first: date, value: int, unit: Unit) -> date:
        if unit == "nd":
            return first + timedelta(days=value)
        if unit == "mo":
            years, month = divmod(first.month - 1 + value, 12)
            year = first.year + years
            return date(year, month + 1, min(first.day, monthrange(year, month + 1)[1]))
        day, left = first, value
        while left:
            day += DAY
            left -= self.is_working(day)
        return day


def _end_of(day: date) -> datetime:
    return datetime.combine(day + DAY, time(), SHANGHAI).astimezone(UTC)


def _span(text: str) -> list[date]:
    first, _, last = text.partition("..")
    begin, end = date.fromisoformat(first), date.fromisoformat(last or first)
    return [begin + timedelta(days=number) for number in range((end - begin).days + 1)]
