"""Workers that look through what somebody left over: when the process starts, and from then on by the hour."""

from datetime import UTC, datetime, timedelta

from shared.kit.principal import Principal
from shared.run.context import Context, Sweep

SWEEP_EVERY = timedelta(hours=1)
"""What a sweep looks for comes seldom: with time, or from a process of the release before while others have the new one already."""


class Hourly:
    """Makes a worker of a sweep."""

    def __init__(self, sweep: Sweep) -> None:
        """Look at once."""
        self._sweep = sweep
        self._look_at = datetime.min.replace(tzinfo=UTC)

    async def __call__(self, ctx: Context) -> datetime:
        """Go through a batch, if it is time to look; return when to look again."""
        if ctx.clock.now() < self._look_at:  # Every sleeper wakes more often than that, in case that a wake-up was lost.
            return self._look_at
        async with ctx.db.begin(Principal.system(ctx.name)) as uow:
            more = await self._sweep(uow, ctx)
        self._look_at = uow.now if more else uow.now + SWEEP_EVERY
        return self._look_at
