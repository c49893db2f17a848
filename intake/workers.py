"""Work by itself: the office's time to answer ends, and the person's to bring papers; persons on record who are one are joined."""

from datetime import datetime

from intake.actions.joining import join_persons, part_persons
from intake.actions.periods import arm_what_is_awaited, end_periods, reschedule_periods
from shared.kit.principal import Principal
from shared.run.context import Context, Sweeps, Workers
from shared.store.timers import TIMERS


async def tick_timers(ctx: Context) -> datetime | None:
    """End the periods that are over."""
    async with ctx.db.begin(Principal.system("intake")) as uow:
        return await end_periods(uow, ctx)


async def tick_persons(ctx: Context) -> datetime | None:
    """Join persons who were several, and part those again who are to be."""
    async with ctx.db.begin(Principal.system("intake")) as uow:
        parting = await part_persons(uow, ctx)
        joining = await join_persons(uow, ctx)
    return uow.now if parting or joining else None


PERSONS = "persons"
"""Under this name it is told that persons are to be joined or parted."""

WORKERS: Workers = {TIMERS: tick_timers, PERSONS: tick_persons}

SWEEPS: Sweeps = {"calendar": reschedule_periods, "papers": arm_what_is_awaited}
