"""What the charity's service does by itself: it frees what was set aside and not used in time."""

from datetime import datetime

from services.charity.actions.lapses import free_what_lapsed
from services.charity.domain.lapses import LAPSES
from shared.kit.principal import Principal
from shared.run.context import Context, Workers


async def tick_lapses(ctx: Context) -> datetime | None:
    """Free pledges and matches whose time is over."""
    async with ctx.db.begin(Principal.system("charity")) as uow:
        return await free_what_lapsed(uow)


WORKERS: Workers = {LAPSES: tick_lapses}
