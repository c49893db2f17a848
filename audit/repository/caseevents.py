"""The hot path: one round trip to store an event and read what is on record of its case, one to store what that changed.

Audit takes every event that anybody publishes, so that what it costs per event bounds the whole platform. Written with one statement per
table an event took nine round trips (140 events a second on two cores); both statements here speak JSON, which PostgreSQL turns into rows.
"""

from collections.abc import Sequence
from typing import Any

from pydantic import TypeAdapter

from audit.domain.casehistories import CaseChanges, CaseHistory
from audit.domain.clockfacts import Fact
from audit.domain.clocks import CaseClock
from audit.domain.duties import Duty
from audit.repository.casefiles import CASE_FILES
from audit.repository.clocks import CLOCK_KEY, CLOCKS
from shared.events.contracts import Envelope, Event
from shared.store.db import UnitOfWork

# Without its nulls, for which the records have defaults; and with its instants in UTC, as they go out again with the clocks' events,
# whatever the time zone of the database.
STORE_EVENT = """
SELECT jsonb_strip_nulls(audit_hear($1::text::uuid,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11))::text FROM set_config('TimeZone', 'UTC', true)
"""
HISTORY = TypeAdapter(CaseHistory)
"""Reads a history of 21 rows in 110 µs; Python took 475, field by field (2026-11-26)."""

ANYTHING: TypeAdapter[Any] = TypeAdapter(Any)
"""Writes records of any class as JSON."""

OF_CASE = ("case_id", "place_code")
DUTY = ("event_id", *OF_CASE, *Duty.__dataclass_fields__)
FACT = (*OF_CASE, *Fact.__dataclass_fields__)


def _insert(table: str, columns: Sequence[str], parameter: int) -> str:
    """Return how rows come out of a parameter's JSON: columns named on both sides, in whatever order a database has them."""
    names = ", ".join(columns)
    # Joined from constants.
    return f"INSERT INTO {table} ({names}) SELECT {names} FROM jsonb_populate_recordset(NULL::{table}, ${parameter}::text::jsonb)"  # noqa: S608


def _update(columns: Sequence[str], *keys: str) -> str:
    return "DO UPDATE SET " + ", ".join(f"{name} = excluded.{name}" for name in columns if name not in (*keys, "place_code"))


STORE_CLOCKS = f"{_insert('clock', CLOCKS.names, 1)} ON CONFLICT (case_id, clock, ref) {_update(CLOCKS.names, *CLOCK_KEY)}"
STORE_CHANGES = f"""
WITH stored_file AS (
    {_insert("case_file", CASE_FILES.names, 2)} ON CONFLICT (case_id) {_update(CASE_FILES.names, "case_id")}
), stored_duty AS (
    {_insert("duty", DUTY, 3)}
), stored_facts AS (
    {_insert("clock_fact", FACT, 4)} ON CONFLICT DO NOTHING
)
{STORE_CLOCKS}
"""


async def store_event(uow: UnitOfWork, envelope: Envelope[Event], attributes: bytes) -> CaseHistory:
    """Add a leaf to its case's chain and return what is on record of the case; case and clocks stay locked until the commit."""
    [found] = await uow.sql(
        STORE_EVENT,
        envelope.id,
        envelope.type,
        envelope.source,
        envelope.time,
        envelope.case_id,
        envelope.case_version,
        envelope.place_code,
        envelope.actor,
        envelope.policy_version,
        attributes,
        envelope.body,
    )
    return HISTORY.validate_json(found[0])


async def store_changes(uow: UnitOfWork, changes: CaseChanges) -> None:
    """Store what an event changed."""
    of_case = {"case_id": changes.file.case_id, "place_code": changes.file.place_code}
    duties = [ANYTHING.dump_python(changes.duty) | of_case | {"event_id": changes.event_id}] if changes.duty else []
    facts = [ANYTHING.dump_python(fact) | of_case for fact in changes.facts]
    await uow.sql(STORE_CHANGES, _json(changes.clocks), _json([changes.file]), _json(duties), _json(facts))


async def store_clocks(uow: UnitOfWork, clocks: Sequence[CaseClock]) -> None:
    """Store clocks as they now are."""
    await uow.sql(STORE_CLOCKS, _json(clocks))


def _json(rows: Sequence[Any]) -> str:
    return ANYTHING.dump_json(rows).decode()
