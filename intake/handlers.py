"""What intake hears: everything that tells whether a case is over."""

from typing import Any

from intake.actions.closing import hear
from intake.rules.closing import HEARD
from shared.events.contracts import Envelope
from shared.run.context import Context, Handlers
from shared.store.db import UnitOfWork


async def on_progress(ctx: Context, uow: UnitOfWork, event: Envelope[Any]) -> None:
    """Keep the fact; close the case if it was the last one missing."""
    await hear(uow, event)


HANDLERS: Handlers = dict.fromkeys(HEARD, on_progress)
