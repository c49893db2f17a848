"""Work by itself: the office's time to answer ends, and the person's time to bring papers; both are computed anew with a new calendar."""

from datetime import datetime, timedelta

from intake.actions.periods import end_periods
from shared.kit.principal import Principal
from shared.run.context import Context, Workers
from shared.store.deadlines import reschedule
from shared.store.timers import TIMERS

BATCH = 200
"""Timers armed anew in one transaction."""

RESCHEDULE_EVERY = timedelta(hours=1)
"""A process with the old calendar may arm a timer while others have the new one already, during an upgrade."""


async def tick_timers(ctx: Context) -> datetime | None:
    """End the periods that are over."""
    async with ctx.db.begin(Principal.system("intake")) as uow:
        return await end_periods(uow, ctx)


async def tick_calendar(ctx: Context) -> datetime | None:
    """Move what was provisional to where the calendar of this process has it: at the start, and for what others arm, from time to time."""
    async with ctx.db.begin(Principal.system("intake")) as uow:
        moved = await reschedule(uow, ctx.calendar, BATCH)
        return uow.now if moved == BATCH else uow.now + RESCHEDULE_EVERY


WORKERS: Workers = {TIMERS: tick_timers, "calendar": tick_calendar}
