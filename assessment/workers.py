"""What assessment does by itself: it closes the notices whose period is over."""

from assessment.actions.notices import BATCH, close_due_notices
from shared.kit.principal import Principal
from shared.run.context import Context, Worker, Workers


async def tick_timers(ctx: Context) -> bool:
    """Close the notices that were posted long enough and to which no objection is open."""
    async with ctx.db.begin(Principal.system("assessment")) as uow:
        fired = await close_due_notices(uow)
    return fired == BATCH


WORKERS: Workers = {"timers": Worker(tick_timers, every_s=0.05)}
