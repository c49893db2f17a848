"""Work by itself: a case to which nobody answered in time is accepted."""

from datetime import datetime

from intake.actions.closing import accept_by_silence
from shared.kit.principal import Principal
from shared.run.context import Context, Workers
from shared.store.timers import TIMERS


async def tick_timers(ctx: Context) -> datetime | None:
    """Accept the cases to which nobody answered in time."""
    async with ctx.db.begin(Principal.system("intake")) as uow:
        return await accept_by_silence(uow)


WORKERS: Workers = {TIMERS: tick_timers}
