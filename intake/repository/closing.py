"""Events of the other stages that decide whether a case is over. Rows are only added."""

from intake.domain.closing import StageEvent
from shared.events.contracts import Envelope, Event, event_class
from shared.store.db import UnitOfWork

ADD = "INSERT INTO closing_fact (event_id, case_id, place_code, source, version, type, said) VALUES ($1, $2, $3, $4, $5, $6, $7)"
OF_CASE = "SELECT version, type, said FROM closing_fact WHERE case_id = $1"


async def add_stage_event(uow: UnitOfWork, event: Envelope[Event]) -> None:
    """Keep an event."""
    data = event.data.model_dump_json()
    await uow.sql(ADD, event.id, event.case_id, event.place_code, event.source, event.case_version, event.type, data)


async def stage_events_of_case(uow: UnitOfWork, case_id: str) -> list[StageEvent]:
    """Return all events of a case that are kept."""
    # SQLAlchemy's connections parse JSON, and want it as text.
    rows = await uow.sql(OF_CASE, case_id)
    return [StageEvent(row.version, event_class(row.type).model_validate(row.said)) for row in rows]
