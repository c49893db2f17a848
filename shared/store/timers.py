"""Timers in the service's own database: armed in the business transaction, fired exactly once.

`due` deletes what it returns, and the caller's effects and events commit together with that deletion: a crash before the commit
leaves the timer, a crash after it leaves nothing to fire. Firing in bounded batches is what keeps a burst from starving the rest
(Zeebe's due-date checker re-appended unbounded batches: camunda/camunda#8991, #14882).
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from shared.kit.crash import crash_here
from shared.store.db import UnitOfWork

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


NEXT_DUE = "SELECT min(due_at) FROM timer"

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


async def arm(uow: UnitOfWork, case_id: str, kind: str, due_at: datetime, payload: Mapping[str, Any] | None = None) -> None:
    """Arm, or arm anew, the timer `kind` of a case. Who sleeps until a timer is due must sleep under the name `TIMERS`."""
    uow.wake(TIMERS, due_at)
    await uow.sql(ARM, case_id, kind, due_at, json.dumps(dict(payload or {})))


async def arm_new(uow: UnitOfWork, case_ids: Sequence[str], kind: str, due_at: datetime, payload: Mapping[str, Any] | None = None) -> None:
    """Arm the same timer of several cases that have none of the kind yet."""
    uow.wake(TIMERS, due_at)
    await uow.sql(ARM_NEW, case_ids, kind, due_at, json.dumps(dict(payload or {})))


async def armed(uow: UnitOfWork, case_id: str, kind: str) -> datetime | None:
    """Return when a timer of a case is due, None while there is none."""
    return _due_at(await uow.sql(ARMED, case_id, kind))


async def cancel(uow: UnitOfWork, case_id: str, kind: str) -> datetime | None:
    """Disarm a timer of a case; return when it was due, None if there is none or it is being fired."""
    return _due_at(await uow.sql(CANCEL, case_id, kind))


async def next_due(uow: UnitOfWork) -> datetime | None:
    """Return when the earliest timer is due, None while there is none."""
    [row] = await uow.sql(NEXT_DUE)
    earliest: datetime | None = row[0]
    return earliest


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
