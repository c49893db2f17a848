"""Work by itself: a case to which nobody answered in time is accepted."""

from datetime import datetime

from intake.actions.closing import BATCH, accept_by_silence
from shared.kit.principal import Principal
from shared.run.context import Context, Workers
from shared.store import timers


async def tick_timers(ctx: Context) -> datetime | None:
    """Accept the cases to which nobody answered in time."""
    async with ctx.db.begin(Principal.system("intake")) as uow:
        fired = await accept_by_silence(uow)
        return uow.now if fired == BATCH else await timers.next_due(uow)


WORKERS: Workers = {timers.TIMERS: tick_timers}
