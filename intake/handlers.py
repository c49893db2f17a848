"""Events in: everything that decides whether a case is over, and who goes on with what of it."""

from intake.actions.closing import keep_stage_events
from intake.domain.closing import CLOSING_EVENTS, ORDER_EVENTS
from shared.events.contracts import Envelope, Event
from shared.run.context import Context, Handlers
from shared.store.db import UnitOfWork


async def on_stage_event(uow: UnitOfWork, ctx: Context, event: Envelope[Event]) -> None:
    """Keep it, with the others of this transaction; close the case if it was the last one missing."""
    uow.at_the_end(keep_stage_events, event)


HANDLERS: Handlers = dict.fromkeys((*CLOSING_EVENTS, *ORDER_EVENTS), on_stage_event)
