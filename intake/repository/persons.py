"""Persons' keys, what is sealed with them, and who read it."""

from collections.abc import Collection

from intake.domain.persons import PersonRead
from intake.repository.tables import person_read
from shared.store.db import UnitOfWork
from shared.store.rows import Rows

READS = Rows(person_read, PersonRead, key="read_id")

KEY = "SELECT wrapped_key FROM person_key WHERE person_ref = $1"
ADD_KEY = "INSERT INTO person_key (person_ref, wrapped_key, made_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING"
SEALED = "SELECT field, sealed FROM person_field WHERE case_id = $1 AND field = ANY($2)"


async def get_person_key(uow: UnitOfWork, person_ref: str) -> bytes | None:
    """Return a person's wrapped key, or None when there is none (any more)."""
    rows = await uow.sql(KEY, person_ref)
    return bytes(rows[0].wrapped_key) if rows else None


async def add_person_key(uow: UnitOfWork, person_ref: str, wrapped: bytes) -> bytes:
    """Store a new key of a person; return the one that holds: another door may have been faster."""
    await uow.sql(ADD_KEY, person_ref, wrapped, uow.now)
    return await get_person_key(uow, person_ref) or wrapped


async def get_sealed_fields(uow: UnitOfWork, case_id: str, names: Collection[str]) -> dict[str, bytes]:
    """Return sealed personal details of a case."""
    return {row.field: bytes(row.sealed) for row in await uow.sql(SEALED, case_id, sorted(names))}
