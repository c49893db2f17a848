"""Records that are no events we can read: kept whole, with the reason, and announced on `jiuji.dlq`.

The database is where they are inspected and asked for again (`jiuji inspect`, `jiuji redrive`); the topic tells whoever watches the bus.
The record is kept in the transaction that moves past it; a worker publishes it afterwards, at least once, by the letter's id.
"""

import hashlib
import json
import uuid
from datetime import datetime
from typing import Any

from shared.events.bus import MOST_BYTES, Incoming, Outgoing, Producer
from shared.events.contracts import Unparseable
from shared.events.parking import headers_json, headers_of_json, storable
from shared.kit.crash import crash_here
from shared.kit.principal import Principal
from shared.store.db import Database, UnitOfWork

TOPIC = "jiuji.dlq"

BURY = """
INSERT INTO dead_letter AS l (id, topic, partition, "offset", headers, value, reason, detail, died_at)
VALUES ($1, $2, $3, $4, $5::text::jsonb, $6, $7, $8::text::jsonb, $9) ON CONFLICT (topic, partition, "offset") DO UPDATE
SET id = CASE WHEN (l.headers, l.value) IS NOT DISTINCT FROM (excluded.headers, excluded.value) THEN l.id ELSE excluded.id END,
    announced_at = CASE WHEN (l.headers, l.value) IS NOT DISTINCT FROM (excluded.headers, excluded.value) THEN l.announced_at END,
    headers = excluded.headers, value = excluded.value, reason = $7, detail = excluded.detail, died_at = $9,
    redrive_requested_at = NULL, redriven_at = NULL
"""
"""A place holds another record when its topic was made anew. That is another letter, and is announced; the one before is kept no more."""

REQUESTED = """
UPDATE dead_letter SET redriven_at = $1, redrive_requested_at = NULL WHERE id IN
    (SELECT id FROM dead_letter WHERE redrive_requested_at IS NOT NULL ORDER BY died_at LIMIT 100 FOR UPDATE SKIP LOCKED)
RETURNING topic, partition, "offset", headers::text, value
"""
UNANNOUNCED = """
SELECT id::text, topic, partition, "offset", headers::text, value, reason FROM dead_letter
WHERE announced_at IS NULL ORDER BY died_at LIMIT 100
"""

LETTERS = uuid.UUID("6c0b4ad4-6a51-5f0e-8a57-1d0c4f0f5a11")
"""Namespace of letter ids: the same record always gets the same id, and another at its place another."""


LETTERS_WAIT = "dead_letters"
"""Under this name the worker sleeps that announces them."""

A_HEADERS_LENGTHS = 8
"""Bytes at most in which Kafka writes how long a name and a text are, none of them longer than a record."""


async def bury(uow: UnitOfWork, error: Unparseable, record: Incoming) -> None:
    """Keep an unreadable record, with the reason and the attributes that could be read."""
    uow.wake(LETTERS_WAIT)
    detail = {name: storable(str(value))[:500] for name, value in error.fields.items()}
    position = record.topic, record.partition, record.offset
    headers, digest = headers_json(record), record.value is not None and hashlib.sha256(record.value).hexdigest()
    letter = uuid.uuid5(LETTERS, "/".join(map(str, (*position, digest, headers))))
    await uow.sql(BURY, str(letter), *position, headers, record.value, error.reason, json.dumps(detail), uow.now)


async def take_requested(uow: UnitOfWork) -> list[Incoming]:
    """Take the records that an operator asked to be read again; a record that still cannot be read is buried anew."""
    rows = await uow.sql(REQUESTED, uow.now)
    return [Incoming(row[0], row[1], row[2], b"", row[4], headers_of_json(row[3])) for row in rows]


async def tick_announce(db: Database, name: str, producer: Producer) -> datetime | None:
    """Publish letters of the service `name` that were not announced yet; return the instant if there may be more now."""
    async with db.begin(Principal.system(name)) as uow:
        rows = await uow.sql(UNANNOUNCED)
    if not rows:
        return None
    await producer.send([_record(name, row) for row in rows])
    crash_here("letters.after_send_before_mark")
    async with db.begin(Principal.system(name)) as uow:
        await uow.sql("UPDATE dead_letter SET announced_at = $1 WHERE id = ANY($2::text[]::uuid[])", uow.now, [row[0] for row in rows])
    return uow.now if len(rows) == 100 else None


def _record(service: str, row: Any) -> Outgoing:
    """Return a letter's announcement. One that Kafka would refuse with its value, or its headers, goes without; else no letter would go."""
    own = {
        "jiuji-letter": row.id,
        "jiuji-service": service,
        "jiuji-reason": row.reason,
        "jiuji-topic": row.topic,
        "jiuji-position": f"{row.partition}/{row.offset}",
    }
    value, headers = row.value or b"", headers_of_json(row.headers)
    of_headers = sum(len(name.encode()) + len(text) + A_HEADERS_LENGTHS for name, text in headers)
    if of_headers + len(value) > MOST_BYTES:
        value, own["jiuji-omitted"] = b"", "value"
    if of_headers > MOST_BYTES:
        headers, own["jiuji-omitted"] = [], "value,headers"
    return Outgoing(TOPIC, row.id.encode(), value, [*headers, *((name, text.encode()) for name, text in own.items())])
