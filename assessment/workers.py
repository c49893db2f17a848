"""What assessment does by itself: it closes the notices whose period is over, and computes anew when that is."""

from datetime import datetime

from assessment.actions.notices import close_due_notices, reschedule_notices
from shared.kit.principal import Principal
from shared.run.context import Context, Workers
from shared.store.timers import TIMERS


async def tick_timers(ctx: Context) -> datetime | None:
    """Close the notices that were posted long enough and to which no objection is open."""
    async with ctx.db.begin(Principal.system("assessment")) as uow:
        return await close_due_notices(uow, ctx)


async def tick_calendar(ctx: Context) -> datetime | None:
    """Move what was provisional to where the calendar of this process has it: at the start, and for what others post, from time to time."""
    async with ctx.db.begin(Principal.system("assessment")) as uow:
        return await reschedule_notices(uow, ctx)


WORKERS: Workers = {TIMERS: tick_timers, "calendar": tick_calendar}
