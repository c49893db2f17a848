"""Work by itself: the office's time to answer ends, and the person's time to bring papers."""

from datetime import datetime

from intake.actions.periods import end_periods
from shared.kit.principal import Principal
from shared.run.context import Context, Workers
from shared.store.timers import TIMERS


async def tick_timers(ctx: Context) -> datetime | None:
    """End the periods that are over."""
    async with ctx.db.begin(Principal.system("intake")) as uow:
        return await end_periods(uow, ctx)


WORKERS: Workers = {TIMERS: tick_timers}
