"""The hot path: one round trip to store an event and read what is known of its case, one to store what that changed.

Audit hears everything that everybody says, so that what it costs per event bounds the whole platform. Written with one statement per table
an event took nine round trips (140 events a second on two cores); both statements here speak JSON, which PostgreSQL turns into rows.
"""

import json
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from audit.rules.casefile import CaseFile, Facts, Stage
from audit.rules.clocks import Clock, Fact, Known, Step
from audit.rules.duties import Duty
from shared.contracts import Envelope, Event
from shared.db import UnitOfWork

HEAR = "SELECT audit_hear($1::text::uuid,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11)::text"

FILE = ("case_id", "place_code", "stage", "opened_at", "closed_at", "last_event_at", "facts")
DUTY = ("event_id", "case_id", "place_code", "officer", "unit", "since")
FACT = ("case_id", "clock", "ref", "event_id", "kind", "place_code", "said_at", "counts_from")
CLOCK_KEY = ("case_id", "clock", "ref")
CLOCK = (
    *CLOCK_KEY,
    "place_code",
    "started_at",
    "warn_at",
    "due_at",
    "ended_at",
    "ended_by",
    "answerable",
    "calendar_version",
    "provisional",
    "policy_version",
    "ladder",
    "warned_at",
    "breached_at",
    "steps_taken",
    "wake_at",
)


def _insert(table: str, columns: Sequence[str], parameter: int) -> str:
    """Return how rows come out of a parameter's JSON: columns named on both sides, in whatever order a database has them."""
    names = ", ".join(columns)
    # Joined from constants.
    return f"INSERT INTO {table} ({names}) SELECT {names} FROM jsonb_populate_recordset(NULL::{table}, ${parameter}::text::jsonb)"  # noqa: S608


def _update(columns: Sequence[str], *keys: str) -> str:
    return "DO UPDATE SET " + ", ".join(f"{name} = excluded.{name}" for name in columns if name not in (*keys, "place_code"))


KEEP_CLOCKS = f"{_insert('clock', CLOCK, 1)} ON CONFLICT (case_id, clock, ref) {_update(CLOCK, *CLOCK_KEY)}"
KEEP = f"""
WITH kept_file AS (
    {_insert("case_file", FILE, 2)} ON CONFLICT (case_id) {_update(FILE, "case_id")}
), kept_duty AS (
    {_insert("duty", DUTY, 3)}
), kept_facts AS (
    {_insert("clock_fact", FACT, 4)} ON CONFLICT DO NOTHING
)
{KEEP_CLOCKS}
"""


async def hear(uow: UnitOfWork, envelope: Envelope[Event], attributes: bytes) -> Known:
    """Add a leaf to its case's chain and return what was known of the case; case and clocks stay locked until the commit."""
    [found] = await uow.sql(
        HEAR,
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
    return Known(
        file=_file(known["file"]) if known["file"] else None,
        duties=tuple(Duty(row["officer"], row["unit"], _instant(row["since"])) for row in known["duties"] or ()),
        said=tuple(_fact(row) for row in known["facts"] or ()),
        clocks=tuple(_clock(row) for row in known["clocks"] or ()),
    )


async def keep(
    uow: UnitOfWork,
    file: CaseFile,
    event_id: str,
    duty: Duty | None,
    facts: Sequence[Fact],
    clocks: Sequence[tuple[Clock, datetime | None]],
) -> None:
    """Store what an event changed: the file, the duty that it began, what it said about clocks, and the clocks themselves."""
    where = {"case_id": file.case_id, "place_code": file.place_code}
    duties = [{**_fields(duty), **where, "event_id": event_id}] if duty else []
    said = [{**_fields(fact), **where} for fact in facts]
    rows = [_row(clock, wake_at) for clock, wake_at in clocks]
    await uow.sql(KEEP, _json(rows), _json([{**_fields(file), "facts": _fields(file.facts)}]), _json(duties), _json(said))


async def keep_clocks(uow: UnitOfWork, clocks: Sequence[tuple[Clock, datetime | None]]) -> None:
    """Store clocks, each with the instant when it is to be looked at next."""
    await uow.sql(KEEP_CLOCKS, _json([_row(clock, wake_at) for clock, wake_at in clocks]))


def _row(clock: Clock, wake_at: datetime | None) -> dict[str, Any]:
    return _fields(clock) | {"ladder": [{"at": step.at, "role": step.role} for step in clock.ladder], "wake_at": wake_at}


def _clock(row: Mapping[str, Any]) -> Clock:
    instants: dict[str, Any] = {name: _optional(row[name]) for name in ("ended_at", "warned_at", "breached_at")}
    texts: dict[str, Any] = {
        name: row[name] for name in ("case_id", "clock", "ref", "place_code", "calendar_version", "policy_version", "answerable")
    }
    return Clock(
        **texts,
        **instants,
        started_at=_instant(row["started_at"]),
        warn_at=_instant(row["warn_at"]),
        due_at=_instant(row["due_at"]),
        provisional=row["provisional"],
        ladder=tuple(Step(_instant(step["at"]), step["role"]) for step in row["ladder"]),
        ended_by=row["ended_by"],
        steps_taken=row["steps_taken"],
    )


def _file(row: Mapping[str, Any]) -> CaseFile:
    facts: dict[str, Any] = {name: tuple(value) if isinstance(value, list) else value for name, value in row["facts"].items()}
    return CaseFile(
        case_id=row["case_id"],
        place_code=row["place_code"],
        last_event_at=_instant(row["last_event_at"]),
        stage=Stage(row["stage"]),
        opened_at=_optional(row["opened_at"]),
        closed_at=_optional(row["closed_at"]),
        facts=Facts(**facts),
    )


def _fact(row: Mapping[str, Any]) -> Fact:
    return Fact(row["clock"], row["ref"], row["kind"], _instant(row["said_at"]), _instant(row["counts_from"]), row["event_id"])


def _instant(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)


def _optional(text: str | None) -> datetime | None:
    return _instant(text) if text else None


def _fields(value: CaseFile | Facts | Duty | Fact | Clock) -> dict[str, Any]:
    """Return a dataclass's fields as they are; `asdict` would copy each of them deeply, which took a fifth of the time."""
    return {name: getattr(value, name) for name in value.__dataclass_fields__}


def _json(value: Any) -> str:
    return json.dumps(value, default=datetime.isoformat, ensure_ascii=False)
