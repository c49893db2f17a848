"""Events kept aside in the service's own database, until what is before them is settled.

`gap`     an earlier event of the case has not come yet; applied by itself when it comes
`failed`  its handler refused; an operator looks and asks for it again
`behind`  a failed one of the case is before it
`late`    an unknown id with a version that was already passed: only a person can tell what that is
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from shared.events.bus import Incoming
from shared.events.codec import decode
from shared.events.contracts import Envelope, Event
from shared.store.db import UnitOfWork

PARK = """
INSERT INTO parked_event (event_id, source, case_id, case_version, topic, headers, value, reason, error, parked_at)
VALUES ($1, $2, $3, $4, $5, $6::text::jsonb, $7, $8, $9, $10)
ON CONFLICT (event_id) DO UPDATE SET reason = $8, error = $9, parked_at = $10, redrive_requested_at = NULL
"""
BLOCKING = """
SELECT source, case_id, (array_agg(reason ORDER BY (reason = 'failed') DESC))[1] FROM parked_event
WHERE (source, case_id) IN (SELECT * FROM unnest($1::text[], $2::text[])) AND reason <> 'late' GROUP BY source, case_id
"""
NEXT = """
DELETE FROM parked_event WHERE event_id =
    (SELECT event_id FROM parked_event WHERE source = $1 AND case_id = $2 AND case_version = $3 AND reason IN ('gap', 'behind') LIMIT 1)
RETURNING topic, headers::text, value
"""
REDRIVES = """
DELETE FROM parked_event WHERE event_id IN
    (SELECT event_id FROM parked_event WHERE redrive_requested_at IS NOT NULL
     ORDER BY case_id, case_version LIMIT $1 FOR UPDATE SKIP LOCKED)
RETURNING topic, headers::text, value, case_id, case_version
"""

Key = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Parked:
    """An event with the record that brought it."""

    envelope: Envelope[Event]
    record: Incoming


async def park(uow: UnitOfWork, parked: Parked, reason: str, code: str | None) -> None:
    """Keep an event aside; `code` is what the handler refused with."""
    envelope, record = parked.envelope, parked.record
    await uow.sql(
        PARK,
        envelope.id,
        envelope.source,
        envelope.case_id,
        envelope.case_version,
        record.topic,
        headers_json(record),
        record.value,
        reason,
        code,
        uow.now,
    )


async def parked_keys(uow: UnitOfWork, sources: Sequence[str], cases: Sequence[str]) -> dict[Key, str]:
    """Return, of these streams, those with something parked: `failed` where a failed one blocks, else `gap`."""
    rows = await uow.sql(BLOCKING, list(sources), list(cases))
    return {(row[0], row[1]): "failed" if row[2] in ("failed", "behind") else "gap" for row in rows}


async def take_next(uow: UnitOfWork, key: Key, version: int) -> Parked | None:
    """Take the parked event of a stream whose turn it is, or None."""
    rows = await uow.sql(NEXT, *key, version)
    return _parked(rows[0]) if rows else None


async def take_redrives(uow: UnitOfWork, limit: int = 100) -> list[Parked]:
    """Take what an operator asked to be tried again, in the order of each case."""
    rows = await uow.sql(REDRIVES, limit)
    return [_parked(row) for row in sorted(rows, key=lambda row: (row[3], row[4]))]


def headers_json(record: Incoming) -> str:
    """Return a record's headers as JSON text, undecodable bytes and NUL (which PostgreSQL cannot keep) replaced."""
    return json.dumps([[name, (raw or b"").decode("utf-8", "replace").replace("\0", "\ufffd")] for name, raw in record.headers])


def headers_of_json(text: str) -> list[tuple[str, bytes]]:
    """Return the headers that `headers_json` wrote."""
    return [(name, value.encode()) for name, value in json.loads(text)]


def _parked(row: Sequence[Any]) -> Parked:
    topic, headers, value = row[0], headers_of_json(row[1]), row[2]
    return Parked(decode(headers, value), Incoming(topic, -1, -1, b"", value, headers))
