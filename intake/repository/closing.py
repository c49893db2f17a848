"""Events of the other stages that decide whether a case is over. Rows are only added."""

from collections.abc import Sequence
from typing import Any

from intake.domain.closing import StageEvent
from shared.events.contracts import Envelope, Event, event_class
from shared.store.db import UnitOfWork

ADD = """
WITH added AS (
    INSERT INTO closing_fact (event_id, case_id, place_code, source, version, type, said, told_place)
    SELECT n.event_id, n.case_id, coalesce(c.place_code, n.place_code), n.source, n.version, n.type, n.said,
           CASE WHEN n.place_code <> c.place_code THEN n.place_code END
    FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::bigint[], $6::text[], $7::text[]::jsonb[])
        AS n (event_id, case_id, place_code, source, version, type, said)
    LEFT JOIN intake_case c USING (case_id)
    RETURNING case_id, version, type, said, coalesce(told_place, place_code) AS place
)
SELECT case_id, version, type, said, coalesce(told_place, place_code) AS place FROM closing_fact WHERE case_id = ANY($2)
UNION ALL TABLE added
"""
OF_CASE = "SELECT version, type, said, coalesce(told_place, place_code) AS place FROM closing_fact WHERE case_id = $1"


async def add_stage_events(uow: UnitOfWork, events: Sequence[Envelope[Event]]) -> dict[str, list[StageEvent]]:
    """Keep events, where their cases are by now; return all that are kept of those, by case."""
    columns = zip(
        *((one.id, one.case_id, one.place_code, one.source, one.case_version, one.type, _body(one)) for one in events), strict=True
    )
    kept: dict[str, list[StageEvent]] = {}
    for row in await uow.sql(ADD, *map(list, columns)):
        kept.setdefault(str(row.case_id), []).append(_stage_event(row))
    return kept


async def stage_events_of_case(uow: UnitOfWork, case_id: str) -> list[StageEvent]:
    """Return all events of a case that are kept."""
    return [_stage_event(row) for row in await uow.sql(OF_CASE, case_id)]


def _body(event: Envelope[Event]) -> str:
    # SQLAlchemy's connections parse JSON that they read, and want what they write as text.
    return event.data.model_dump_json()


def _stage_event(row: Any) -> StageEvent:
    return StageEvent(row.version, event_class(row.type).model_validate(row.said), row.place)
