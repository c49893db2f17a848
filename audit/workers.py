"""What audit does by itself: it seals the log and wakes the clocks."""

from audit.actions.clocks import BATCH, wake_clocks
from audit.actions.sealing import seal_log
from audit.running import running
from audit.settings import settings_of
from shared.kit.crash import crash_here
from shared.kit.principal import Principal
from shared.run.context import Context, Worker, Workers


async def tick_seal(ctx: Context) -> bool:
    """Seal what came in since the last tick."""
    async with ctx.db.begin(Principal.system("audit")) as uow:
        sealed = await seal_log(uow, running(ctx).signer, announce_every_s=settings_of(ctx).log_announce_every_s)
        if sealed:
            crash_here("seal.after_seal_before_commit")
    if sealed:
        crash_here("seal.after_commit")
    return sealed > 0


async def tick_clocks(ctx: Context) -> bool:
    """Warn, announce breaches and escalate where the instant has come."""
    async with ctx.db.begin(Principal.system("audit")) as uow:
        woken = await wake_clocks(uow, ctx)
    return woken == BATCH


WORKERS: Workers = {"seal": Worker(tick_seal, every_s=0.05), "clocks": Worker(tick_clocks, every_s=0.02)}
