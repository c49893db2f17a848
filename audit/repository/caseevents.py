"""The hot path: one round trip to store an event and read what is on record of its case, one to store what that changed.

Audit takes every event that anybody publishes, so that what it costs per event bounds the whole platform. Written with one statement per
table an event took nine round trips (140 events a second on two cores); both statements here speak JSON, which PostgreSQL turns into rows.
"""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import is_dataclass
from datetime import UTC, datetime
from enum import StrEnum
from operator import attrgetter, itemgetter
from types import NoneType
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

from audit.domain.casefiles import CaseFile
from audit.domain.casehistories import CaseChanges, CaseHistory
from audit.domain.clockfacts import Fact
from audit.domain.clocks import CaseClock
from audit.domain.duties import Duty
from audit.repository.casefiles import CASE_FILES
from audit.repository.clocks import CLOCK_KEY, CLOCKS
from shared.events.contracts import Envelope, Event
from shared.store.db import UnitOfWork

R = TypeVar("R")

STORE_EVENT = "SELECT audit_hear($1::text::uuid,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11)::text"

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
    known = json.loads(found[0])
    return CaseHistory(
        file=_file(known["file"]) if known["file"] else None,
        duties=tuple([_duty(row) for row in known["duties"] or ()]),
        facts=tuple([_fact(row) for row in known["facts"] or ()]),
        clocks=tuple([_clock(row) for row in known["clocks"] or ()]),
    )


async def store_changes(uow: UnitOfWork, changes: CaseChanges) -> None:
    """Store what an event changed."""
    file = _file_row(changes.file)
    where = {"case_id": file["case_id"], "place_code": file["place_code"]}
    duties = [_duty_row(changes.duty) | where | {"event_id": changes.event_id}] if changes.duty else []
    facts = [_fact_row(fact) | where for fact in changes.facts]
    await uow.sql(STORE_CHANGES, _json(map(_clock_row, changes.clocks)), _json([file]), _json(duties), _json(facts))


async def store_clocks(uow: UnitOfWork, clocks: Sequence[CaseClock]) -> None:
    """Store clocks as they now are."""
    await uow.sql(STORE_CLOCKS, _json(map(_clock_row, clocks)))


_encoder = json.JSONEncoder(default=datetime.isoformat, ensure_ascii=False)  # `json.dumps` would make one for each call.


def _json(rows: Iterable[Mapping[str, Any]]) -> str:
    return _encoder.encode(list(rows))


def _writer(record: type[Any]) -> Callable[[Any], dict[str, Any]]:
    """Return what makes a row's JSON of a record; `asdict` would copy each of its values deeply, which took a fifth of the time."""
    hints = get_type_hints(record)
    names, values_of = tuple(hints), attrgetter(*hints)
    converters = [(name, convert) for name, hint in hints.items() if (convert := _nested(hint))]

    def write(value: Any) -> dict[str, Any]:
        row = dict(zip(names, values_of(value), strict=False))
        for name, convert in converters:
            row[name] = convert(row[name])
        return row

    return write if converters else lambda value: dict(zip(names, values_of(value), strict=False))


def _nested(hint: Any) -> Callable[[Any], Any] | None:
    """Return what makes JSON of a field that holds a record or several, or None for any other."""
    if get_origin(hint) is tuple:
        write = _nested(get_args(hint)[0])
        return None if write is None else lambda items: [write(item) for item in items]
    return _writer(hint) if isinstance(hint, type) and is_dataclass(hint) else None


def _reader(record: type[R]) -> Callable[[Mapping[str, Any]], R]:
    """Return what makes a record of a row's JSON, by the names and the types of its fields."""
    hints = get_type_hints(record)
    values_of = itemgetter(*hints)
    converters = [(at, convert) for at, hint in enumerate(hints.values()) if (convert := _converter(hint))]

    def read(row: Mapping[str, Any]) -> R:
        values = list(values_of(row))
        for at, convert in converters:
            values[at] = convert(values[at])
        return record(*values)

    return read


def _converter(hint: Any) -> Callable[[Any], Any] | None:
    """Return what makes a field's value of JSON, or None where it is one already."""
    plain = next(part for part in get_args(hint) if part is not NoneType) if NoneType in get_args(hint) else hint
    if plain is datetime:
        return _instant if plain is hint else lambda text: _instant(text) if text else None
    if get_origin(plain) is tuple:
        convert = _converter(get_args(plain)[0])
        return tuple if convert is None else lambda items: tuple([convert(item) for item in items])
    if isinstance(plain, type) and is_dataclass(plain):
        return _reader(plain)
    return plain if isinstance(plain, type) and issubclass(plain, StrEnum) else None


def _instant(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)


_file, _duty, _fact, _clock = _reader(CaseFile), _reader(Duty), _reader(Fact), _reader(CaseClock)
_file_row, _duty_row, _fact_row, _clock_row = _writer(CaseFile), _writer(Duty), _writer(Fact), _writer(CaseClock)
