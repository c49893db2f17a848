"""What is asked of two cases before one is merged into the other, and how personal details go along."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from shared.store.db import UnitOfWork

PENDING = """
SELECT c.case_id::text, t.due_at, t.payload::text, h.handover_id::text
FROM unnest($1::uuid[]) AS c (case_id)
LEFT JOIN timer t ON t.case_id = c.case_id::text AND t.kind = $2
LEFT JOIN handover h ON h.case_id = c.case_id AND h.state = 'offered'
"""
SEALED = """
SELECT f.case_id::text, f.field, f.sealed, k.wrapped_key
FROM person_field f LEFT JOIN person_key k ON k.person_ref = f.person_ref WHERE f.case_id = ANY($1::uuid[])
"""
KEEP = """
WITH kept AS (
    INSERT INTO person_field (case_id, field, place_code, person_ref, sealed)
    SELECT c.case_id, n.field, c.place_code, $3, n.sealed
    FROM intake_case c, unnest($4::text[], $5::bytea[]) AS n (field, sealed) WHERE c.case_id = $2
    ON CONFLICT (case_id, field) DO UPDATE SET person_ref = excluded.person_ref, sealed = excluded.sealed
)
UPDATE intake_case SET document_index = coalesce(document_index, (SELECT o.document_index FROM intake_case o WHERE o.case_id = $1))
WHERE case_id = $2
"""


@dataclass(frozen=True, slots=True)
class Pending:
    """What still waits in a case: its timer of a kind, with what that was computed from, and an offer of its duty."""

    due_at: datetime | None
    payload: Mapping[str, Any]
    handover_id: str | None


@dataclass(frozen=True, slots=True)
class SealedDetails:
    """What is sealed of a case, by field, and the wrapped key of its person: None when that was deleted."""

    wrapped_key: bytes | None
    sealed: Mapping[str, bytes]


async def pending_of_cases(uow: UnitOfWork, case_ids: Sequence[str], timer: str) -> dict[str, Pending]:
    """Return what still waits in each of some cases."""
    return {
        row.case_id: Pending(row.due_at, json.loads(row.payload or "{}"), row.handover_id)
        for row in await uow.sql(PENDING, case_ids, timer)
    }


async def sealed_of_cases(uow: UnitOfWork, case_ids: Sequence[str]) -> dict[str, SealedDetails]:
    """Return what is sealed of each of some cases; one that has nothing is not among them."""
    keys: dict[str, bytes | None] = {}
    sealed: dict[str, dict[str, bytes]] = {}
    for row in await uow.sql(SEALED, case_ids):
        keys[row.case_id] = row.wrapped_key and bytes(row.wrapped_key)
        sealed.setdefault(row.case_id, {})[row.field] = bytes(row.sealed)
    return {case_id: SealedDetails(keys[case_id], fields) for case_id, fields in sealed.items()}


async def keep_carried(uow: UnitOfWork, from_case_id: str, into_case_id: str, person_ref: str, sealed: Mapping[str, bytes]) -> None:
    """Store details that went along under the person of the case that goes on, by whose document it is found from now on."""
    await uow.sql(KEEP, from_case_id, into_case_id, person_ref, list(sealed), list(sealed.values()))
