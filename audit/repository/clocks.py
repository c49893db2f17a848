"""Clocks, and what is counted of them."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from audit.domain.clocks import CaseClock, ClockFilter, ClockKey, ClockState
from audit.domain.clocktimes import Fact, concerns
from audit.domain.statistics import ClockCount, OfficerCount
from audit.repository.tables import clock, clock_fact
from shared.store.db import UnitOfWork
from shared.store.rows import Rows

CLOCK_KEY = ("case_id", "clock", "ref")
CLOCKS = Rows(clock, CaseClock, key=CLOCK_KEY)
FACTS = Rows(clock_fact, Fact, key=("clock", "ref", "event_id", "kind"))

LATE = "(paused_at IS NULL AND coalesce(ended_at, {now}) > due_at)"
"""By the events' own times, not by when they came: as `audit.domain.clocks.state_of` has it, like all of these."""

IN_STATE: Mapping[ClockState, str] = {
    "running": "ended_at IS NULL AND paused_at IS NULL AND due_at >= {now}",
    "warned": "ended_at IS NULL AND paused_at IS NULL AND warn_at <= {now} AND due_at >= {now}",
    "paused": "paused_at IS NOT NULL",
    "breached": LATE,
    "overdue": f"ended_at IS NULL AND {LATE}",
    "met": f"ended_by = 'stop' AND NOT {LATE}",
    "called_off": f"ended_by = 'cancel' AND NOT {LATE}",
}

COUNTED = """($2::timestamptz IS NULL OR started_at >= $2) AND (carried_at IS NULL OR breached_at IS DISTINCT FROM due_at)
    AND (current_setting('app.scope') = '*' OR starts_with(place_code, current_setting('app.scope')))"""
"""What was late when a merge brought it is counted once: with the merged case (`told_before`). What was late here too, is counted here.

So is what was late before the case moved: with the office that had it then, though who has the case sees it too.
"""

_STATES = {name: sql.replace("{now}", "$1::timestamptz") for name, sql in [("late", LATE), ("counted", COUNTED), *IN_STATE.items()]}

COUNTS = """
SELECT clock, count(*) AS total, count(*) FILTER (WHERE {running}) AS running, count(*) FILTER (WHERE {paused}) AS paused,
       count(*) FILTER (WHERE {met}) AS met, count(*) FILTER (WHERE {late}) AS late, count(*) FILTER (WHERE {overdue}) AS overdue,
       count(*) FILTER (WHERE {called_off}) AS called_off,
       percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM ended_at - started_at) - paused_s) FILTER (WHERE ended_by = 'stop')
           AS median_s,
       sum(paused_s + coalesce(extract(epoch FROM $1::timestamptz - paused_at), 0))::double precision AS paused_s
FROM clock WHERE {counted} GROUP BY clock ORDER BY clock
""".format_map(_STATES)
BY_OFFICER = """
SELECT min(answerable) AS officer, count(*) AS total, count(*) FILTER (WHERE {met}) AS met, count(*) FILTER (WHERE {late}) AS late,
       count(*) FILTER (WHERE {overdue}) AS overdue
FROM clock WHERE {counted} AND clock = ANY($4)
GROUP BY audit_folded(answerable) ORDER BY count(*) FILTER (WHERE {late}) DESC, count(*) DESC, officer LIMIT $3
""".format_map(_STATES)
PROVISIONAL = """
WHERE provisional AND ended_at IS NULL AND breached_at IS NULL AND calendar_version <> $1
ORDER BY case_id, clock, ref LIMIT $2 FOR UPDATE SKIP LOCKED
"""
FACTS_OF = f"""
SELECT f.case_id, {FACTS.columns("f")}
FROM clock_fact f JOIN (SELECT DISTINCT * FROM unnest($1::text[], $2::text[]) AS g(case_id, clock)) g USING (case_id, clock)
"""  # noqa: S608  # Joined from constants.


async def take_due_clocks(uow: UnitOfWork, limit: int) -> list[CaseClock]:
    """Lock and return clocks that have to be looked at by now; those that somebody is at are left for the next time."""
    return await CLOCKS.select(uow, "WHERE wake_at <= $1 ORDER BY wake_at LIMIT $2 FOR UPDATE SKIP LOCKED", uow.now, limit)


async def next_wake_at(uow: UnitOfWork) -> datetime | None:
    """Return the earliest instant at which a clock has to be looked at, None while none has."""
    [row] = await uow.sql("SELECT min(wake_at) AS at FROM clock")
    at: datetime | None = row.at
    return at


async def clocks_of_case(uow: UnitOfWork, case_id: str) -> list[CaseClock]:
    """Return all clocks of a case, earliest start first."""
    return await CLOCKS.select(uow, "WHERE case_id = $1 ORDER BY started_at, clock, ref", case_id)


async def page_of_clocks(uow: UnitOfWork, wanted: ClockFilter, after: tuple[datetime, ClockKey] | None, limit: int) -> list[CaseClock]:
    """Return clocks, the earliest due first."""
    conditions, params = list[str](), list[Any]()

    def put(*values: Any) -> list[str]:
        params.extend(values)
        return [f"${at}" for at in range(len(params) - len(values) + 1, len(params) + 1)]

    if wanted.state is not None:
        state = IN_STATE[wanted.state]
        conditions.append(state.format(now=put(uow.now)[0]) if "{now}" in state else state)
    if wanted.clock is not None:
        conditions.append(f"clock = {put(wanted.clock)[0]}")
    if wanted.answerable is not None:
        conditions.append(f"audit_folded(answerable) = audit_folded({put(wanted.answerable)[0]})")
    if after is not None:
        conditions.append(f"(due_at, case_id, clock, ref) > ({', '.join(put(after[0], *after[1]))})")
    filtered = f"WHERE {' AND '.join(conditions)} " if conditions else ""
    [last] = put(limit)
    return await CLOCKS.select(uow, f"{filtered}ORDER BY due_at, case_id, clock, ref LIMIT {last}", *params)


async def clock_counts(uow: UnitOfWork, since: datetime | None) -> list[ClockCount]:
    """Count the clocks of each kind by how they stand, with the median time to the stop and how long they stood still."""
    return [ClockCount(**row) for row in await uow.sql(COUNTS, uow.now, since)]


async def clocks_by_officer(uow: UnitOfWork, kinds: Sequence[str], since: datetime | None, limit: int) -> list[OfficerCount]:
    """Count clocks of some kinds by who answers for them, the officers with the most late ones first."""
    return [OfficerCount(**row) for row in await uow.sql(BY_OFFICER, uow.now, since, limit, kinds)]


async def take_provisional_clocks(uow: UnitOfWork, calendar_version: str, limit: int) -> list[tuple[CaseClock, list[Fact]]]:
    """Lock and return running clocks that another calendar gave without a year's official notice, each with the facts about it."""
    found = await CLOCKS.select(uow, PROVISIONAL, calendar_version, limit)
    if not found:
        return []
    rows = await uow.sql(FACTS_OF, [clock.case_id for clock in found], [clock.clock for clock in found])
    facts: dict[tuple[str, str], list[Fact]] = {}
    for row in rows:
        facts.setdefault((row.case_id, row.clock), []).append(FACTS.record(row))
    return [(one, [fact for fact in facts.get((one.case_id, one.clock), ()) if concerns(fact.ref, one.ref)]) for one in found]
