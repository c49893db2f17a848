"""Freeing what was set aside for an order and not used in time."""

from datetime import datetime

from services.charity.actions.matches import release
from services.charity.actions.pledges import void
from services.charity.repository.lapses import lock_lapsed_orders, next_lapse
from services.charity.repository.matches import lock_held_matches
from services.charity.repository.pledges import lock_reserved_pledge
from shared.store.db import UnitOfWork

MOST_AT_ONCE = 200
"""Orders of one transaction: it holds their tasks until it ends."""


async def free_what_lapsed(uow: UnitOfWork) -> datetime | None:
    """Free pledges and matches whose time is over; return when the next ones will be, None while nothing is set aside."""
    for referral_id in await lock_lapsed_orders(uow, MOST_AT_ONCE):
        for match in await lock_held_matches(uow, referral_id):
            if match.lapses(uow.now):
                await release(uow, match, "expired")
        pledge = await lock_reserved_pledge(uow, referral_id)
        if pledge is not None and pledge.lapses(uow.now):
            await void(uow, pledge, "expired")
    return await next_lapse(uow)
