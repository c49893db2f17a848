"""How a service learns that a case is over, and the sweep that then, after the profile's time, deletes the keys of calls about it."""

from datetime import timedelta
from typing import Any

from shared.events.contracts import Envelope
from shared.run.context import Context
from shared.store.db import UnitOfWork
from shared.store.endings import delete_due_keys, learn_of_case_end

KEYS = "keys"
"""Under this name the sweep is run."""


async def keep_case_end(uow: UnitOfWork, ctx: Context, event: Envelope[Any]) -> None:
    """Keep that a case is over. One that is reopened stays over for its keys (docs/adr/0017).

    Every service that takes calls about cases handles their last event by this; where it does not, the keys of those calls have no end.
    """
    learn_of_case_end(uow, event.case_id)


async def sweep_keys(uow: UnitOfWork, ctx: Context) -> bool:
    """Delete a batch of the keys whose time is over."""
    return await delete_due_keys(uow, timedelta(days=ctx.policy(uow.now).limits.keys_kept_days))
