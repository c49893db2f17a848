"""Instants and days that a client tells: one rule for a clock that is a little ahead of the server's.

`ahead_s` is the profile's `clock_skew_s`. Nothing is stored that has not come: what is a little ahead happened now.
"""

from datetime import UTC, date, datetime, timedelta

from shared.kit.calendar import SHANGHAI
from shared.kit.refusals import TimeInFuture


def as_told(field: str, told: datetime, now: datetime, ahead_s: int) -> datetime:
    """Return an instant as it is stored, in UTC and not later than now. Raises `TimeInFuture` for one further ahead than `ahead_s`."""
    if told > now + timedelta(seconds=ahead_s):
        raise TimeInFuture(field=field)
    return min(told.astimezone(UTC), now)


def day_as_told(field: str, told: date, now: datetime, ahead_s: int) -> date:
    """Return a day in Shanghai as it is stored, not later than today. Raises `TimeInFuture` as `as_told` does."""
    if told > (now + timedelta(seconds=ahead_s)).astimezone(SHANGHAI).date():
        raise TimeInFuture(field=field)
    return min(told, now.astimezone(SHANGHAI).date())
