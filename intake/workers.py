"""Work by itself: the time of the office to answer ends, and that of the person to bring papers, whatever release runs beside."""

from datetime import datetime

from intake.actions.periods import arm_what_is_awaited, end_periods, reschedule_periods
from shared.kit.principal import Principal
from shared.run.context import Context, Sweeps, Workers
from shared.store.timers import TIMERS


async def tick_timers(ctx: Context) -> datetime | None:
    """End the periods that are over."""
    async with ctx.db.begin(Principal.system("intake")) as uow:
        return await end_periods(uow, ctx)


WORKERS: Workers = {TIMERS: tick_timers}

SWEEPS: Sweeps = {"calendar": reschedule_periods, "papers": arm_what_is_awaited}
