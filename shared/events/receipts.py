"""How long receipts of events are kept, and leases of partitions."""

from collections.abc import Collection
from datetime import timedelta

from shared.kit.ids import lowest_id_at
from shared.store.db import UnitOfWork

RECEIPTS_KEPT = timedelta(days=14)
"""Longer than a publisher's outbox can be published again (`outbox.REPLAY_DAYS`). An older event whose version was passed is known by its
position alone; a younger one without a receipt is another event under the same version, for a person to judge (docs/adr/0012)."""

FORGET_EVERY = timedelta(hours=1)
FORGOTTEN_AT_ONCE = 5_000

FORGET = """
DELETE FROM inbox WHERE event_id IN
    (SELECT event_id FROM inbox WHERE event_id < $1 AND received_at < $2
         AND NOT EXISTS (SELECT FROM rehearing WHERE next_offset < end_offset AND type = ANY($3))
     ORDER BY event_id LIMIT $4)
RETURNING 1
"""
FORGET_LEASES = "DELETE FROM partition_lease WHERE ended_at < $1"


async def forget_receipts(uow: UnitOfWork, handled: Collection[str]) -> bool:
    """Delete receipts older than anything that may come again, and leases that ended as long ago; tell if there may be more.

    Not what came lately, however old its event, and nothing while events of the `handled` types are reheard: receipts tell what a new
    handler has had.
    """
    before = uow.now - RECEIPTS_KEPT
    await uow.sql(FORGET_LEASES, before)
    gone = await uow.sql(FORGET, lowest_id_at(before), before, sorted(handled), FORGOTTEN_AT_ONCE)
    return len(gone) == FORGOTTEN_AT_ONCE
