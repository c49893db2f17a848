"""How a service learns that a case is over, and the worker that then, after the profile's time, deletes the keys of calls about it."""

from datetime import UTC, datetime, timedelta
from typing import Any

from shared.events.contracts import Envelope
from shared.kit.principal import Principal
from shared.run.context import Context
from shared.store.db import UnitOfWork
from shared.store.endings import delete_due_keys, learn_of_case_end

KEYS = "keys"
"""Under this name the worker sleeps."""

LOOK_EVERY = timedelta(hours=1)


async def keep_case_end(uow: UnitOfWork, ctx: Context, event: Envelope[Any]) -> None:
    """Keep that a case is over, for good: no event opens one again.

    Every service that takes calls about cases handles their last event by this; where it does not, the keys of those calls have no end.
    """
    learn_of_case_end(uow, event.case_id)


class KeySweep:
    """Deletes the keys whose time is over; used as a worker."""

    def __init__(self) -> None:
        """Look at once."""
        self._look_at = datetime.min.replace(tzinfo=UTC)

    async def __call__(self, ctx: Context) -> datetime:
        """Delete a batch, if it is time to look; return when to look again."""
        if ctx.clock.now() < self._look_at:  # Woken by the sweep.
            return self._look_at
        async with ctx.db.begin(Principal.system(ctx.name)) as uow:
            more = await delete_due_keys(uow, timedelta(days=ctx.policy(uow.now).limits.keys_kept_days))
        self._look_at = uow.now if more else uow.now + LOOK_EVERY
        return self._look_at
