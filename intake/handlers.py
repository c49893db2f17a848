"""Events in: everything that decides whether a case is over."""

from intake.actions.closing import keep_stage_event
from intake.domain.closing import CLOSING_EVENTS
from shared.events.contracts import Envelope, Event
from shared.run.context import Context, Handlers
from shared.store.db import UnitOfWork


async def on_closing_event(uow: UnitOfWork, ctx: Context, event: Envelope[Event]) -> None:
    """Keep it; close the case if it was the last one missing."""
    await keep_stage_event(uow, event)


HANDLERS: Handlers = dict.fromkeys(CLOSING_EVENTS, on_closing_event)
