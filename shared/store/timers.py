"""Timers in the service's own database: armed in the business transaction, fired exactly once.

`due` deletes what it returns, and the caller's effects and events commit together with that deletion: a crash before the commit
leaves the timer, a crash after it leaves nothing to fire. Firing in bounded batches is what keeps a burst from starving the rest
(Zeebe's due-date checker re-appended unbounded batches: camunda/camunda#8991, #14882).
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, TypeVar

from shared.kit.crash import crash_here
from shared.store.db import Located, UnitOfWork
from shared.store.rows import Rows

C = TypeVar("C", bound=Located)

ARM = """
INSERT INTO timer (case_id, kind, due_at, payload) VALUES ($1, $2, $3, $4::text::jsonb)
ON CONFLICT (case_id, kind) DO UPDATE SET due_at = $3, payload = $4::text::jsonb, generation = timer.generation + 1
"""
ARM_NEW = "INSERT INTO timer (case_id, kind, due_at, payload) SELECT c, $2, $3, $4::text::jsonb FROM unnest($1::text[]) c"
ARMED = "SELECT due_at FROM timer WHERE case_id = $1 AND kind = $2"
CANCEL = "DELETE FROM timer WHERE case_id = $1 AND kind = $2 RETURNING due_at"
DUE = """
WITH due AS (SELECT case_id, kind FROM timer WHERE due_at <= $1 ORDER BY due_at LIMIT $2 FOR UPDATE SKIP LOCKED)
DELETE FROM timer t USING due WHERE t.case_id = due.case_id AND t.kind = due.kind
RETURNING t.case_id, t.kind, t.generation, t.due_at, t.payload::text
"""
PUT_BACK = """
INSERT INTO timer (case_id, kind, generation, due_at, payload)
SELECT c, k, g, d, p::jsonb FROM unnest($1::text[], $2::text[], $3::bigint[], $4::timestamptz[], $5::text[]) AS u (c, k, g, d, p)
"""
LOOK_AGAIN = """
SELECT least(
    (SELECT min(due_at) FROM timer WHERE due_at > $1), CASE WHEN EXISTS (SELECT FROM timer WHERE due_at <= $1) THEN $2::timestamptz END
)
"""

HELD = timedelta(seconds=1)
"""How long a due timer is left alone whose case somebody holds: a call has it for some milliseconds, a batch of events for some more."""

TIMERS = "timers"
"""Under this name a service's worker sleeps until a timer is due."""


@dataclass(frozen=True, slots=True)
class Timer:
    """A timer that fired. `generation` counts how often it was armed again."""

    case_id: str
    kind: str
    generation: int
    due_at: datetime
    payload: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Due:
    """Timers that fired, their cases being locked, and when to look for the next ones: None while there are none."""

    timers: list[Timer]
    next_at: datetime | None


async def arm(uow: UnitOfWork, case_id: str, kind: str, due_at: datetime, payload: Mapping[str, Any] | None = None) -> None:
    """Arm, or arm anew, the timer `kind` of a case. Who sleeps until a timer is due must sleep under the name `TIMERS`."""
    uow.wake(TIMERS, due_at)
    await uow.sql(ARM, case_id, kind, due_at, json.dumps(dict(payload or {})))


async def arm_new(uow: UnitOfWork, case_ids: Sequence[str], kind: str, due_at: datetime, payload: Mapping[str, Any] | None = None) -> None:
    """Arm the same timer of several cases that have none of the kind yet."""
    uow.wake(TIMERS, due_at)
    await uow.sql(ARM_NEW, case_ids, kind, due_at, json.dumps(dict(payload or {})))


async def when_due(uow: UnitOfWork, case_id: str, kind: str) -> datetime | None:
    """Return when a timer of a case is due, None while there is none."""
    return _due_at(await uow.sql(ARMED, case_id, kind))


async def cancel(uow: UnitOfWork, case_id: str, kind: str) -> datetime | None:
    """Disarm a timer of a case; return when it was due, None if there is none or it is being fired."""
    return _due_at(await uow.sql(CANCEL, case_id, kind))


async def due(uow: UnitOfWork, limit: int = 500) -> list[Timer]:
    """Take the timers that are due at `uow.now`, earliest first; each is returned to one transaction only."""
    rows = await uow.sql(DUE, uow.now, limit)
    if rows:
        crash_here("timers.after_taking_before_commit")
    timers = [Timer(row[0], row[1], row[2], row[3], json.loads(row[4])) for row in rows]
    return sorted(timers, key=lambda timer: (timer.due_at, timer.case_id, timer.kind))


def _due_at(rows: Sequence[Any]) -> datetime | None:
    due_at: datetime | None = rows[0].due_at if rows else None
    return due_at


async def due_of_free_cases(uow: UnitOfWork, cases: Rows[C], limit: int = 500) -> Due:
    """Take the timers that are due and lock their cases, which are rows of `cases`; those whose case somebody holds stay as they are.

    Waiting for a case here, with the timer's row in hand that its holder may be about to disarm, would be a deadlock. What stays is looked
    at again after a while. The timer of a case that is not there is gone: nothing will ever come of it.
    """
    taken = await due(uow, limit)
    locked = await cases.select(uow, "WHERE case_id = ANY($1) ORDER BY case_id FOR UPDATE SKIP LOCKED", _cases_of(taken)) if taken else []
    free = {case.case_id for case in locked}
    held = [timer for timer in taken if timer.case_id not in free]
    if held:
        there = {case.case_id for case in await cases.select(uow, "WHERE case_id = ANY($1)", _cases_of(held))}
        await _put_back(uow, [timer for timer in held if timer.case_id in there])
    fired = [timer for timer in taken if timer.case_id in free]
    if fired and len(taken) == limit:
        return Due(fired, uow.now)
    [row] = await uow.sql(LOOK_AGAIN, uow.now, uow.now + HELD)
    return Due(fired, row[0])


async def _put_back(uow: UnitOfWork, timers: Sequence[Timer]) -> None:
    await uow.sql(
        PUT_BACK,
        [timer.case_id for timer in timers],
        [timer.kind for timer in timers],
        [timer.generation for timer in timers],
        [timer.due_at for timer in timers],
        [json.dumps(dict(timer.payload)) for timer in timers],
    )


def _cases_of(timers: Sequence[Timer]) -> list[str]:
    return sorted({timer.case_id for timer in timers})
