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
from shared.events.codec import Heading, heading
from shared.events.contracts import Envelope, Event
from shared.store.db import UnitOfWork

PARK = """
INSERT INTO parked_event (event_id, source, case_id, case_version, topic, headers, value, reason, error, parked_at)
VALUES ($1, $2, $3, $4, $5, $6::text::jsonb, $7, $8, $9, $10)
ON CONFLICT (event_id) DO UPDATE SET reason = $8, error = $9, parked_at = $10, redrive_requested_at = NULL
WHERE parked_event.error IS NULL OR $9 IS NOT NULL
"""
"""What was refused stays refused until it is refused anew: it can come again when its receipt has gone, and then is what stops its case."""

NEXT = """
DELETE FROM parked_event WHERE event_id =
    (SELECT event_id FROM parked_event WHERE source = $1 AND case_id = $2 AND case_version = $3 AND reason IN ('gap', 'behind') LIMIT 1)
RETURNING topic, headers::text, value
"""
REDRIVES = """
DELETE FROM parked_event WHERE event_id IN
    (SELECT event_id FROM parked_event WHERE redrive_requested_at IS NOT NULL
     ORDER BY case_id, case_version LIMIT $1 FOR UPDATE SKIP LOCKED)
RETURNING topic, headers::text, value, case_id, case_version, reason = 'late' AND error IS NOT NULL
"""

Key = tuple[str, str]
"""Publisher and case: a stream, the unit of order."""


@dataclass(frozen=True, slots=True)
class Received:
    """An event with the record that brought it. The head is a heading where the body was not read: nothing handles it, or it was parked."""

    head: Heading | Envelope[Event]
    record: Incoming

    @property
    def key(self) -> Key:
        """Return its stream."""
        return self.head.source, self.head.case_id


async def park(uow: UnitOfWork, received: Received, reason: str, code: str | None) -> None:
    """Keep an event aside; `code` is what the handler refused with."""
    head, record = received.head, received.record
    await uow.sql(
        PARK,
        head.id,
        head.source,
        head.case_id,
        head.case_version,
        record.topic,
        headers_json(record),
        record.value,
        reason,
        code,
        uow.now,
    )


async def take_next(uow: UnitOfWork, key: Key, version: int) -> Received | None:
    """Take the parked event of a stream whose turn it is, or None."""
    rows = await uow.sql(NEXT, *key, version)
    return _parked(rows[0]) if rows else None


async def take_redrives(uow: UnitOfWork, limit: int = 100) -> list[tuple[Received, bool]]:
    """Take what an operator asked to be tried again, in the order of each case, and whether it was refused when its case had passed it."""
    rows = await uow.sql(REDRIVES, limit)
    return [(_parked(row), row[5]) for row in sorted(rows, key=lambda row: (row[3], row[4]))]


def headers_json(record: Incoming) -> str:
    """Return a record's headers as JSON text, what PostgreSQL cannot keep replaced."""
    return json.dumps([[storable(name), storable((raw or b"").decode("utf-8", "replace"))] for name, raw in record.headers])


def storable(text: str) -> str:
    """Return a text without what PostgreSQL cannot keep: a NUL, and half a surrogate pair, which has no UTF-8."""
    return text.encode("utf-8", "replace").decode().replace("\0", "\ufffd")


def headers_of_json(text: str) -> list[tuple[str, bytes]]:
    """Return the headers that `headers_json` wrote."""
    return [(name, value.encode()) for name, value in json.loads(text)]


def _parked(row: Sequence[Any]) -> Received:
    topic, headers, value = row[0], headers_of_json(row[1]), row[2]
    return Received(heading(headers, value), Incoming(topic, -1, -1, b"", value, headers))
