"""Persons' keys, what is sealed with them, and who read it."""

from collections.abc import Collection

from intake.domain.persons import PersonRead
from intake.repository.tables import person_read
from shared.store.db import UnitOfWork
from shared.store.rows import Rows

READS = Rows(person_read, PersonRead, key="read_id")

KEY = "SELECT wrapped_key FROM person_key WHERE person_ref = $1"
ADD_KEY = "INSERT INTO person_key (person_ref, wrapped_key, made_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING"
SEALED = """
SELECT k.wrapped_key, f.field, f.sealed FROM person_key k LEFT JOIN person_field f ON f.case_id = $2 AND f.field = ANY ($3)
WHERE k.person_ref = $1
"""


SealedFields = tuple[bytes, dict[str, bytes]]
"""A person's wrapped key, and what is sealed with it."""


async def get_person_key(uow: UnitOfWork, person_ref: str) -> bytes | None:
    """Return a person's wrapped key, or None when there is none (any more)."""
    rows = await uow.sql(KEY, person_ref)
    return bytes(rows[0].wrapped_key) if rows else None


async def add_person_key(uow: UnitOfWork, person_ref: str, wrapped: bytes) -> bytes:
    """Store a new key of a person; return the one that holds: another door may have been faster."""
    await uow.sql(ADD_KEY, person_ref, wrapped, uow.now)
    return await get_person_key(uow, person_ref) or wrapped


async def get_sealed_fields(uow: UnitOfWork, person_ref: str, case_id: str, names: Collection[str]) -> SealedFields | None:
    """Return a person's wrapped key and sealed personal details of a case; None when there is no key (any more)."""
    rows = await uow.sql(SEALED, person_ref, case_id, sorted(names))
    if not rows:
        return None
    return bytes(rows[0].wrapped_key), {row.field: bytes(row.sealed) for row in rows if row.field is not None}
