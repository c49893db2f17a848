"""What audit does by itself: it seals the log and wakes the clocks."""

from datetime import datetime

from audit.actions.clocks import BATCH, CLOCKS_WORKER, next_clock, wake_clocks
from audit.actions.sealing import SEALER, next_announcement, seal_log
from audit.running import running
from audit.settings import settings_of
from shared.kit.crash import crash_here
from shared.kit.principal import Principal
from shared.run.context import Context, Workers


async def tick_seal(ctx: Context) -> datetime | None:
    """Seal what came in since the last tick."""
    every_s = settings_of(ctx).log_announce_every_s
    async with ctx.db.begin(Principal.system("audit")) as uow:
        sealed = await seal_log(uow, running(ctx).signer, announce_every_s=every_s)
        if sealed:
            crash_here("seal.after_seal_before_commit")
        due = uow.now if sealed else await next_announcement(uow, announce_every_s=every_s)
    if sealed:
        crash_here("seal.after_commit")
    return due


async def tick_clocks(ctx: Context) -> datetime | None:
    """Warn, announce breaches and escalate where the instant has come."""
    async with ctx.db.begin(Principal.system("audit")) as uow:
        woken = await wake_clocks(uow, ctx)
        return uow.now if woken == BATCH else await next_clock(uow)


WORKERS: Workers = {SEALER: tick_seal, CLOCKS_WORKER: tick_clocks}
