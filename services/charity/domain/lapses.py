"""What is set aside for somebody is so for a while: by periods of the profile, after which it is free for others again."""

from datetime import datetime

from shared.kit.calendar import WorkCalendar
from shared.kit.policy.models import Period

PLEDGE_SPENT = "pledge_spent"
"""How long money, and what a person accepted of an offer, is kept for an order of which nothing was given."""

MATCH_ANSWERED = "match_answered"
"""How long a part of an offer is kept for a person who has not answered."""

LAPSES = "lapses"
"""Under this name the worker sleeps until something that was set aside is free again."""


def lapses_at(period: Period, calendar: WorkCalendar, now: datetime) -> datetime:
    """Return until when something is kept that is set aside now for a period."""
    return calendar.deadline(now, period.limit, public=period.public).due_at
