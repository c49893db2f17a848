"""What disbursement does by itself: it sets money aside, gives the bank its instructions, asks how they ended, and whether they came back.

Between two of the transactions here anything may die. What is committed then says enough to go on from: see `actions/banking.py`.
"""

from datetime import datetime

from disbursement.actions import banking, reserving, watching
from disbursement.domain.instructions import Instruction
from disbursement.domain.payments import Work
from disbursement.gateways import payees_of, query_all, submit_all
from shared.kit.crash import crash_here
from shared.kit.principal import Principal
from shared.run.context import Context, Sweeps, Workers

SELF = Principal.system("disbursement")


async def tick_cancel(ctx: Context) -> datetime | None:
    """Cancel what is not wanted any more."""
    async with ctx.db.begin(SELF) as uow:
        return await reserving.cancel_unwanted(uow)


async def tick_reserve(ctx: Context) -> datetime | None:
    """Set money aside for what is owed."""
    async with ctx.db.begin(SELF) as uow:
        return await reserving.set_money_aside(uow, ctx)


async def tick_submit(ctx: Context) -> datetime | None:
    """Give the bank what was ordered."""
    async with ctx.db.begin(SELF) as uow:
        leased = await banking.lease_ordered(uow, ctx)
    await _send(ctx, leased.instructions)
    return leased.next_at


async def tick_query(ctx: Context) -> datetime | None:
    """Ask the bank about what has not ended; give it again, under the same number, what its book does not have."""
    async with ctx.db.begin(SELF) as uow:
        leased = await banking.lease_open(uow, ctx)
    if not leased.instructions:
        return leased.next_at
    answers = await query_all(ctx, leased.instructions)
    async with ctx.db.begin(SELF) as uow:
        again = await banking.record_answers(uow, ctx, leased.instructions, answers, asked_how=True)
    await _send(ctx, again)
    return leased.next_at


async def tick_watch(ctx: Context) -> datetime | None:
    """Ask the bank whether what it paid came back."""
    async with ctx.db.begin(SELF) as uow:
        leased = await watching.lease_watched(uow, ctx)
    if leased.instructions:
        answers = await query_all(ctx, leased.instructions)
        async with ctx.db.begin(SELF) as uow:
            await watching.record_watched(uow, ctx, leased.instructions, answers)
    return leased.next_at


async def _send(ctx: Context, instructions: list[Instruction]) -> None:
    if not instructions:
        return
    payees = await payees_of(ctx, instructions)
    async with ctx.db.begin(SELF) as uow:
        sending = await banking.mark_sending(uow, ctx, instructions, payees)
    if not sending:
        return
    # Committed: from here on each of these counts as being with the bank, whatever becomes of this process.
    crash_here("bank.after_marked_sending_before_asked")
    answers = await submit_all(ctx, sending, payees)
    crash_here("bank.after_asked_before_result")
    async with ctx.db.begin(SELF) as uow:
        await banking.record_answers(uow, ctx, sending, answers, asked_how=False)


WORKERS: Workers = {
    Work.CANCEL: tick_cancel,
    Work.RESERVE: tick_reserve,
    Work.SUBMIT: tick_submit,
    Work.QUERY: tick_query,
    Work.WATCH: tick_watch,
}

SWEEPS: Sweeps = {"unwatched": watching.watch_unwatched}
