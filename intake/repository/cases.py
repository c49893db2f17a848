"""Cases, and what is asked and stored when many are registered at once."""

from collections.abc import Sequence
from datetime import datetime
from itertools import groupby
from typing import Any

from intake.domain.cases import Case
from intake.domain.own import Own
from intake.domain.persons import Lookup, PersonOnRecord, Registration
from intake.repository.tables import intake_case
from shared.store.db import UnitOfWork
from shared.store.rows import Rows

CASES = Rows(intake_case, Case, key="case_id")
"""A trigger of the database refuses what must not change: who was asked first, when, and a duty that nobody acknowledged."""

LOOK_UP = "SELECT duplicate_of, wrapped_key FROM intake_look_up($1,$2,$3,$4,$5) ORDER BY n"
OWN = "(registered_by = $1 AND registered_by <> first_asked_officer OR document_index = $2)"
"""Who is answerable for what one registered does it as an officer, and not for oneself."""
REGISTER = "SELECT intake_register($1,$2,$3,$4,$5,$6)"


async def get_own_case(uow: UnitOfWork, own: Own, case_id: str) -> Case | None:
    """Return a case if it is one's own, None for any other."""
    found = await CASES.select(uow, f"WHERE {OWN} AND case_id = $3", own.subject, own.document_index, case_id)
    return found[0] if found else None


async def page_of_own_cases(uow: UnitOfWork, own: Own, before: str | None, limit: int) -> list[Case]:
    """Return one's own cases, newest first, `before` an id if given."""
    rest = f"WHERE {OWN} AND ($3::uuid IS NULL OR case_id < $3) ORDER BY case_id DESC LIMIT $4"
    return await CASES.select(uow, rest, own.subject, own.document_index, before, limit)


async def look_up(uow: UnitOfWork, lookups: Sequence[Lookup], since: datetime, allowed: int) -> list[PersonOnRecord]:
    """Return what is on record of each person; a case of the same cause, in any county, only if there are `allowed` already.

    Those count that are open, or were registered `since`.

    Waits for whoever is registering one of the persons: two doors at once must not both find nothing.
    """
    rows = await uow.sql(
        LOOK_UP,
        [one.document_index for one in lookups],
        [one.person_ref for one in lookups],
        [",".join(one.hardship_codes) for one in lookups],
        since,
        allowed,
    )
    return [PersonOnRecord(row.duplicate_of, row.wrapped_key) for row in rows]


async def add_registrations(uow: UnitOfWork, registrations: Sequence[Registration]) -> None:
    """Store new cases of several callers, each row checked against the jurisdiction of its caller."""
    ordered = sorted(registrations, key=lambda one: one.scope)
    scopes, cases, case_ends, fields, field_ends = [], [], [], [], []
    for scope, group in groupby(ordered, key=lambda one: one.scope):
        scopes.append(scope)
        for one in group:
            cases.append(_case_row(one))
            case_id, place, person = one.case.case_id, one.case.place_code, one.case.person_ref
            fields += [
                {"case_id": case_id, "field": name, "place_code": place, "person_ref": person, "sealed": value}
                for name, value in one.sealed.items()
            ]
        case_ends.append(len(cases))
        field_ends.append(len(fields))
    news = (one for one in ordered if one.new_key is not None)
    keys = [{"person_ref": one.case.person_ref, "wrapped_key": one.new_key, "made_at": uow.now} for one in news]
    await uow.sql(REGISTER, keys, scopes, cases, case_ends, fields, field_ends)


def _case_row(one: Registration) -> dict[str, Any]:
    """Return a case as a value of PostgreSQL's row type `intake_case`: by name, because databases have the columns in different orders.

    The driver asks the database for the order. Read one by one, with lists made of tuples, a case cost 5 µs more of this process.
    """
    row = dict(zip(CASES.names, CASES.values(one.case), strict=True))
    row["document_index"] = one.document_index
    return row
