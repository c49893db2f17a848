"""What audit does by itself: it seals the log and wakes the clocks."""

from datetime import datetime

from audit.actions.clocks import CLOCKS_WORKER, wake_clocks
from audit.actions.sealing import SEALER, seal_log
from audit.running import running
from audit.settings import settings_of
from shared.kit.crash import crash_here
from shared.kit.principal import Principal
from shared.run.context import Context, Workers


async def tick_seal(ctx: Context) -> datetime | None:
    """Seal what came in since the last tick."""
    async with ctx.db.begin(Principal.system("audit")) as uow:
        sealed, due = await seal_log(uow, running(ctx).signer, announce_every_s=settings_of(ctx).log_announce_every_s)
        if sealed:
            crash_here("seal.after_seal_before_commit")
    if sealed:
        crash_here("seal.after_commit")
    return due


async def tick_clocks(ctx: Context) -> datetime | None:
    """Warn, announce breaches and escalate where the instant has come."""
    async with ctx.db.begin(Principal.system("audit")) as uow:
        return await wake_clocks(uow, ctx)


WORKERS: Workers = {SEALER: tick_seal, CLOCKS_WORKER: tick_clocks}
