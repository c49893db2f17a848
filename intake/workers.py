"""Work by itself: a case to which nobody answered in time is accepted."""

from intake.actions.closing import BATCH, accept_by_silence
from shared.kit.principal import Principal
from shared.run.context import Context, Worker, Workers


async def tick_timers(ctx: Context) -> bool:
    """Accept the cases to which nobody answered in time."""
    async with ctx.db.begin(Principal.system("intake")) as uow:
        fired = await accept_by_silence(uow)
    return fired == BATCH


WORKERS: Workers = {"timers": Worker(tick_timers, every_s=0.05)}
