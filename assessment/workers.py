"""What assessment does by itself: it closes the notices whose period is over, and computes anew when that is."""

from datetime import datetime

from assessment.actions.notices import close_due_notices, reschedule_notices
from shared.kit.principal import Principal
from shared.run.context import Context, Sweeps, Workers
from shared.store.timers import TIMERS


async def tick_timers(ctx: Context) -> datetime | None:
    """Close the notices that were posted long enough and to which no objection is open."""
    async with ctx.db.begin(Principal.system("assessment")) as uow:
        return await close_due_notices(uow, ctx)


WORKERS: Workers = {TIMERS: tick_timers}

SWEEPS: Sweeps = {"calendar": reschedule_notices}
