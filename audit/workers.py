"""What audit does by itself: it seals the log, wakes the clocks, and counts anew what another calendar or release counted."""

from datetime import datetime

from audit.actions.clocks import CLOCKS_WORKER, reschedule_clocks, wake_clocks
from audit.actions.recounting import recount_clocks
from audit.actions.sealing import SEALER, seal_log
from audit.running import running
from audit.settings import settings_of
from shared.kit.clock import pause
from shared.kit.crash import crash_here
from shared.kit.principal import Principal
from shared.run.context import Context, Sweeps, Workers

SEALS_EVERY_S = 0.2
"""A process seals one batch, with one signature, in so long, however many events come: a batch costs a dozen statements, and where five
cases a second went on there were four batches for each case. An event that comes after a pause is sealed at once."""


async def tick_seal(ctx: Context) -> datetime | None:
    """Seal what came in since the last tick, and rest if there was something; return when an announcement is due."""
    sealed, due = await seal_once(ctx)
    if sealed:
        await pause(ctx.stopping, SEALS_EVERY_S)
    return due


async def seal_once(ctx: Context) -> tuple[int, datetime | None]:
    """Seal what came in since the last time; return how many events that were, and when an announcement is due."""
    async with ctx.db.begin(Principal.system("audit")) as uow:
        sealed, due = await seal_log(uow, running(ctx).signer, announce_every_s=settings_of(ctx).log_announce_every_s)
        if sealed:
            crash_here("seal.after_seal_before_commit")
    if sealed:
        crash_here("seal.after_commit")
    return sealed, due


async def tick_clocks(ctx: Context) -> datetime | None:
    """Warn, announce breaches and escalate where the instant has come."""
    async with ctx.db.begin(Principal.system("audit")) as uow:
        return await wake_clocks(uow, ctx)


WORKERS: Workers = {SEALER: tick_seal, CLOCKS_WORKER: tick_clocks}

SWEEPS: Sweeps = {"calendar": reschedule_clocks, "recount": recount_clocks}
