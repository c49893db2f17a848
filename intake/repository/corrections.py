"""Corrections of persons, their sealed values, and which other cases a person has."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from intake.domain.corrections import CASE_ENDED, CorrectedValue, Correction, OtherCase
from intake.repository.tables import corrected_value, person_correction
from shared.store.db import UnitOfWork
from shared.store.rows import Rows

CORRECTIONS = Rows(person_correction, Correction, key="correction_id")
VALUES = Rows(corrected_value, CorrectedValue, key=("correction_id", "field"))

KEEP_VALUES = f"""
INSERT INTO corrected_value ({VALUES.columns()})
SELECT * FROM unnest($1::uuid[], $2::text[], $3::uuid[], $4::text[], $5::text[], $6::bytea[], $7::bytea[])
ON CONFLICT (correction_id, field) DO UPDATE SET person_ref = excluded.person_ref, before = excluded.before, after = excluded.after
"""  # noqa: S608  # Names of the model, never input.
STORE = """
INSERT INTO person_field (case_id, field, place_code, person_ref, sealed)
SELECT c.case_id, n.field, c.place_code, $2, n.sealed
FROM intake_case c, unnest($3::text[], $4::bytea[]) AS n (field, sealed) WHERE c.case_id = $1
ON CONFLICT (case_id, field) DO UPDATE SET person_ref = excluded.person_ref, sealed = excluded.sealed
"""
DOCUMENT_INDEX = "SELECT document_index FROM intake_case WHERE case_id = $1"
ACCOUNT_VERSION = "SELECT coalesce(max(account_version), 0)::int AS version FROM person_correction WHERE case_id = $1"
LOOK_AGAIN = "SELECT case_id, place_code, state, same_cause FROM intake_look_again($1, $2)"
END = f"""
UPDATE person_correction SET state = 'refused', answered_at = $2, answered_by = $3, refuse_reason = $4
WHERE case_id = $1 AND state = 'proposed' RETURNING {CORRECTIONS.columns()}
"""  # noqa: S608  # Names of the model, never input.
SEALED_VALUES = f"""
SELECT {VALUES.columns("v")}, k.wrapped_key FROM corrected_value v LEFT JOIN person_key k ON k.person_ref = v.person_ref
WHERE v.case_id = ANY($1::uuid[]) ORDER BY v.correction_id, v.field
"""  # noqa: S608
RESEAL = """
UPDATE corrected_value v SET person_ref = n.person_ref, before = n.before, after = n.after
FROM unnest($1::uuid[], $2::text[], $3::text[], $4::bytea[], $5::bytea[]) AS n (correction_id, field, person_ref, before, after)
WHERE v.correction_id = n.correction_id AND v.field = n.field
"""


@dataclass(frozen=True, slots=True)
class SealedValue:
    """A value with the wrapped key of whom it is sealed for: None when that was deleted."""

    value: CorrectedValue
    wrapped_key: bytes | None


async def keep_values(uow: UnitOfWork, values: Sequence[CorrectedValue]) -> None:
    """Store the values of a correction, in the place of those that it has."""
    await uow.sql(KEEP_VALUES, *map(list, zip(*map(VALUES.values, values), strict=True)))


async def pending_correction(uow: UnitOfWork, case_id: str) -> Correction | None:
    """Return the correction that waits for a second officer, or None."""
    found = await CORRECTIONS.select(uow, "WHERE case_id = $1 AND state = 'proposed'", case_id)
    return found[0] if found else None


async def end_pending(uow: UnitOfWork, case_id: str) -> list[Correction]:
    """Refuse what nobody has answered of a locked case that ends, and return it."""
    return [CORRECTIONS.record(row) for row in await uow.sql(END, case_id, uow.now, uow.actor.subject, CASE_ENDED)]


async def values_of_cases(uow: UnitOfWork, case_ids: Sequence[str]) -> list[SealedValue]:
    """Return all values of all corrections of some cases."""
    return [
        SealedValue(VALUES.record(row), row.wrapped_key and bytes(row.wrapped_key)) for row in await uow.sql(SEALED_VALUES, list(case_ids))
    ]


async def reseal_values(uow: UnitOfWork, values: Sequence[CorrectedValue]) -> None:
    """Store values that are sealed anew."""
    columns = zip(*((one.correction_id, one.field, one.person_ref, one.before, one.after) for one in values), strict=True)
    await uow.sql(RESEAL, *map(list, columns))


async def store_fields(uow: UnitOfWork, case_id: str, person_ref: str, sealed: Mapping[str, bytes]) -> None:
    """Store personal details of a locked case, in the place of those that it has."""
    await uow.sql(STORE, case_id, person_ref, list(sealed), list(sealed.values()))


async def document_index_of(uow: UnitOfWork, case_id: str) -> bytes | None:
    """Return by what the person of a case is found, None while no document says who it is."""
    rows = await uow.sql(DOCUMENT_INDEX, case_id)
    return rows[0].document_index if rows else None


async def account_version_of(uow: UnitOfWork, case_id: str) -> int:
    """Return how often the account of a case was corrected."""
    return int((await uow.sql(ACCOUNT_VERSION, case_id))[0].version)


async def unknown_until(uow: UnitOfWork, case_id: str) -> datetime | None:
    """Return when it was recorded who the unknown person of a case is; None if nobody did, or that was known at first."""
    found = await CORRECTIONS.select(uow, "WHERE case_id = $1 AND identified_at IS NOT NULL", case_id)
    return found[0].proposed_at if found else None


async def look_again(uow: UnitOfWork, case_id: str, since: datetime) -> list[OtherCase]:
    """Return the other cases of the person of a case, in any county: open ones, and those of a same cause that were registered `since`."""
    return [OtherCase(row.case_id, row.place_code, row.state, row.same_cause) for row in await uow.sql(LOOK_AGAIN, case_id, since)]
