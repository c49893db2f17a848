"""Walks that join persons, the cases that changed their person, and how many are changed at once."""

from collections.abc import Collection, Mapping, Sequence

from intake.domain.joining import DocumentedCase, PersonJoin, PersonWalk
from intake.repository.tables import person_join, person_walk
from shared.store.db import UnitOfWork
from shared.store.rows import Rows

WALKS = Rows(person_walk, PersonWalk, key="number")
JOINS = Rows(person_join, PersonJoin, key=("case_id", "to_ref"))

DOCUMENTED = """
SELECT c.case_id::text, c.person_ref, c.document_index, k.wrapped_key, t.sealed AS document_type, n.sealed AS document_number
FROM intake_case c
LEFT JOIN person_key k ON k.person_ref = c.person_ref
LEFT JOIN person_field t ON t.case_id = c.case_id AND t.field = 'document_type'
LEFT JOIN person_field n ON n.case_id = c.case_id AND n.field = 'document_number'
WHERE c.document_index IS NOT NULL AND c.case_id > $1 ORDER BY c.case_id LIMIT $2
"""
PARTED = "SELECT case_id::text, to_ref FROM person_join WHERE case_id = ANY($1::uuid[]) AND parted_at IS NOT NULL"

# The locks that registering takes: whoever registers one of the persons meanwhile is waited for.
LOCK_PERSONS = """
SELECT pg_advisory_xact_lock(k)
FROM (SELECT DISTINCT hashtextextended(encode(i, 'hex'), 0) AS k FROM unnest($1::bytea[]) i ORDER BY 1) locks
"""
ADD_KEYS = """
INSERT INTO person_key (person_ref, wrapped_key, made_at)
SELECT n.person_ref, n.wrapped_key, $3 FROM unnest($1::text[], $2::bytea[]) AS n (person_ref, wrapped_key)
ORDER BY n.person_ref ON CONFLICT DO NOTHING
"""
KEYS = "SELECT person_ref, wrapped_key FROM person_key WHERE person_ref = ANY($1)"
MOVE_CASES = """
UPDATE intake_case c SET person_ref = m.to_ref, document_index = m.to_index, version = c.version + 1
FROM unnest($1::uuid[], $2::text[], $3::bytea[]) AS m (case_id, to_ref, to_index) WHERE c.case_id = m.case_id
"""
MOVE_FIELDS = """
UPDATE person_field f SET person_ref = n.person_ref, sealed = n.sealed
FROM unnest($1::uuid[], $2::text[], $3::text[], $4::bytea[]) AS n (case_id, field, person_ref, sealed)
WHERE f.case_id = n.case_id AND f.field = n.field
"""
ADD_JOINS = """
INSERT INTO person_join (case_id, from_ref, to_ref, from_index, to_index, joined_at)
SELECT m.case_id, m.from_ref, m.to_ref, m.from_index, m.to_index, $6
FROM unnest($1::uuid[], $2::text[], $3::text[], $4::bytea[], $5::bytea[]) AS m (case_id, from_ref, to_ref, from_index, to_index)
ON CONFLICT (case_id, to_ref) DO UPDATE SET from_ref = excluded.from_ref, from_index = excluded.from_index, joined_at = excluded.joined_at
"""
END_PARTING = """
UPDATE person_join j SET part_asked_at = NULL, parted_at = CASE WHEN m.parted THEN $4::timestamptz END
FROM unnest($1::uuid[], $2::text[], $3::boolean[]) AS m (case_id, to_ref, parted) WHERE j.case_id = m.case_id AND j.to_ref = m.to_ref
"""

SealedField = tuple[str, str, str, bytes]
"""Case, field, for whom it is sealed, and the sealed bytes."""


async def lock_open_walk(uow: UnitOfWork) -> PersonWalk | None:
    """Lock and return the first walk that has not ended, None where another process is at it."""
    found = await WALKS.select(uow, "WHERE ended_at IS NULL ORDER BY number LIMIT 1 FOR UPDATE SKIP LOCKED")
    return found[0] if found else None


async def documented_cases(uow: UnitOfWork, after: str, limit: int) -> list[DocumentedCase]:
    """Return cases with a document, by their ids, from the next one on."""
    return [
        DocumentedCase(row.case_id, row.person_ref, row.document_index, row.wrapped_key, row.document_type, row.document_number)
        for row in await uow.sql(DOCUMENTED, after, limit)
    ]


async def parted_of_cases(uow: UnitOfWork, case_ids: Sequence[str]) -> set[tuple[str, str]]:
    """Return which of these cases were parted again from which person: nobody joins them to that one by itself."""
    return {(row.case_id, row.to_ref) for row in await uow.sql(PARTED, case_ids)}


async def lock_asked_partings(uow: UnitOfWork, limit: int) -> list[PersonJoin]:
    """Lock and return cases that are to be parted again from who they were joined to."""
    rest = "WHERE part_asked_at IS NOT NULL AND parted_at IS NULL ORDER BY case_id, to_ref LIMIT $1 FOR UPDATE SKIP LOCKED"
    return await JOINS.select(uow, rest, limit)


async def lock_persons(uow: UnitOfWork, indexes: Collection[bytes]) -> None:
    """Let nobody register a case of persons who are found by these indexes, until the end of the transaction."""
    await uow.sql(LOCK_PERSONS, list(indexes))


async def keys_of_persons(uow: UnitOfWork, new_keys: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return the wrapped keys of persons: the new one of who has none."""
    await uow.sql(ADD_KEYS, list(new_keys), list(new_keys.values()), uow.now)
    return {row.person_ref: bytes(row.wrapped_key) for row in await uow.sql(KEYS, list(new_keys))}


async def move_to_persons(uow: UnitOfWork, moves: Sequence[PersonJoin], fields: Sequence[SealedField]) -> None:
    """Let locked cases be of other persons, for whom everything of them is sealed anew."""
    await uow.sql(MOVE_CASES, [one.case_id for one in moves], [one.to_ref for one in moves], [one.to_index for one in moves])
    await uow.sql(MOVE_FIELDS, *(list(column) for column in zip(*fields, strict=True)))


async def add_joins(uow: UnitOfWork, moves: Sequence[PersonJoin]) -> None:
    """Keep who was joined to whom."""
    columns = zip(*((one.case_id, one.from_ref, one.to_ref, one.from_index, one.to_index) for one in moves), strict=True)
    await uow.sql(ADD_JOINS, *(list(column) for column in columns), uow.now)


async def end_partings(uow: UnitOfWork, asked: Sequence[PersonJoin], parted: Collection[str]) -> None:
    """Keep which of the cases that were to be parted are; the others are another's by now, and stay."""
    flags = [one.case_id in parted for one in asked]
    await uow.sql(END_PARTING, [one.case_id for one in asked], [one.to_ref for one in asked], flags, uow.now)
