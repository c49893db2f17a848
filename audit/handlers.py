"""Every event that anybody publishes is recorded here, all in one way."""

from typing import Any

from audit.actions.recording import record_event
from shared.events.contracts import EVENTS, Envelope
from shared.events.contracts.audit import LogSealed
from shared.run.context import Context, Handlers
from shared.store.db import UnitOfWork


async def on_event(ctx: Context, uow: UnitOfWork, event: Envelope[Any]) -> None:
    """Store the event as a leaf and bring clocks, duties and the case's file up to date."""
    await record_event(uow, ctx, event)


HANDLERS: Handlers = {event: on_event for event in EVENTS.values() if event is not LogSealed}
"""Every event there is, except that the log was sealed: a leaf about sealing would have to be sealed, for ever."""
