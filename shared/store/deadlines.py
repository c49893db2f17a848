"""Timers of limits that a calendar counts: when another calendar is installed, those that were provisional are computed anew.

What such a limit is computed from goes into the timer's payload, with the calendar; a timer of certain due time has none of it.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from shared.kit.calendar import Deadline, Limit, WorkCalendar
from shared.store import timers
from shared.store.db import UnitOfWork
from shared.store.rows import Rows
from shared.store.timers import C, Due

STALE = """
SELECT case_id, kind, payload::text FROM timer WHERE payload ? 'calendar' AND payload ->> 'calendar' <> $1
ORDER BY case_id, kind LIMIT $2 FOR UPDATE SKIP LOCKED
"""


@dataclass(frozen=True, slots=True)
class Term:
    """A limit that runs from `since`; if it goes on after a pause, with what was `left` of it then."""

    since: datetime
    limit: Limit
    public: bool = False
    left: timedelta | None = None

    def ends(self, calendar: WorkCalendar) -> Deadline:
        """Return when it is over, by a calendar."""
        if self.left is None:
            return calendar.deadline(self.since, self.limit, public=self.public)
        return calendar.after(self.since, self.left, self.limit)


async def arm_term(uow: UnitOfWork, calendar: WorkCalendar, case_id: str, kind: str, term: Term) -> datetime:
    """Arm, or arm anew, the timer of a term; return when it is due."""
    ends = term.ends(calendar)
    await timers.arm(uow, case_id, kind, ends.due_at, _payload(term, ends))
    return ends.due_at


async def arm_new_terms(uow: UnitOfWork, calendar: WorkCalendar, case_ids: Sequence[str], kind: str, term: Term) -> None:
    """Arm the same timer of several cases that have none of the kind yet."""
    ends = term.ends(calendar)
    await timers.arm_new(uow, case_ids, kind, ends.due_at, _payload(term, ends))


async def terms_over(uow: UnitOfWork, calendar: WorkCalendar, cases: Rows[C], limit: int) -> Due:
    """Take the timers that are due, as `timers.due_of_free_cases`; one whose time is not over by today's calendar is armed anew instead."""
    due = await timers.due_of_free_cases(uow, cases, limit)
    over = []
    for timer in due.timers:
        term = _term(timer.payload)
        if term is None or term.ends(calendar).due_at <= uow.now:
            over.append(timer)
        else:
            await arm_term(uow, calendar, timer.case_id, timer.kind, term)
    return Due(over, due.next_at)


async def reschedule(uow: UnitOfWork, calendar: WorkCalendar, limit: int) -> int:
    """Arm timers anew that another calendar computed provisionally, at most `limit`; return how many. What is being fired is left out."""
    rows = await uow.sql(STALE, calendar.version, limit)
    for case_id, kind, payload in rows:
        if (term := _term(json.loads(payload))) is not None:
            await arm_term(uow, calendar, case_id, kind, term)
    return len(rows)


def _payload(term: Term, ends: Deadline) -> Mapping[str, Any]:
    if not ends.provisional:
        return {}
    left_s = None if term.left is None else term.left.total_seconds()
    told = {"since": term.since.isoformat(), "limit": str(term.limit), "public": term.public, "left_s": left_s}
    return {"calendar": ends.calendar_version, **told}


def _term(payload: Mapping[str, Any]) -> Term | None:
    if "calendar" not in payload:
        return None
    left = None if payload["left_s"] is None else timedelta(seconds=payload["left_s"])
    limit = Limit.model_validate(Limit.parse(payload["limit"]))
    return Term(datetime.fromisoformat(payload["since"]), limit, public=payload["public"], left=left)
