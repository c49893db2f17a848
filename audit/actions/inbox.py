"""Looking into inboxes, and saying what was read there: everybody in the own one; that of a unit is for its leads and who reads all."""

from dataclasses import replace

from audit.actions.clocks import passing_on_of, wakened
from audit.domain.clocks import ClockKey
from audit.domain.inbox import Desk, InboxItem, InboxQuery, InboxReceipt, of_supervisors
from audit.domain.refusals import InboxItemNotFound, UnitNotYours
from audit.repository.caseevents import store_clocks
from audit.repository.clocks import CLOCKS
from audit.repository.inbox import RECEIPTS, item_of_inbox, page_of_inbox
from audit.repository.rosters import rosters_led_by, rosters_of_unit
from shared.events.contracts.audit import InboxRead
from shared.kit.errors import refuses
from shared.kit.regions import prefix_of
from shared.run.context import Context
from shared.store.db import UnitOfWork

READS_ALL = "audit:read"
"""The scope of who reads everything of the jurisdiction in audit, and so the inbox of every unit there."""


@refuses(UnitNotYours)
async def list_inbox(uow: UnitOfWork, ctx: Context, wanted: InboxQuery, limit: int) -> list[InboxItem]:
    """Return what lies in the actor's inbox, or in that of a unit, the earliest due first."""
    desk = await _desk_of_unit(uow, ctx, wanted.unit) if wanted.unit is not None else own_desk(uow, ctx)
    return await page_of_inbox(uow, desk, wanted.after, limit)


@refuses(InboxItemNotFound)
async def read_item(uow: UnitOfWork, ctx: Context, key: ClockKey) -> InboxItem:
    """Note that the actor read a matter in the own inbox, once for each step of its ladder that they have it as.

    The time to read it ends with that, unless it is over: then it goes up all the same, whether the reader comes first or the clock.
    """
    clock = await CLOCKS.lock(uow, *key)
    item = await item_of_inbox(uow, own_desk(uow, ctx), key) if clock is not None else None
    if item is None:
        raise InboxItemNotFound
    if item.read_at is not None:
        return item
    receipt = InboxReceipt(*key, item.step, uow.actor.subject, item.clock.place_code, uow.now)
    await RECEIPTS.add(uow, receipt)
    event = InboxRead(clock=receipt.clock, clock_ref=receipt.ref, step=receipt.step, read_by=receipt.read_by)
    uow.emit(receipt, event, policy=item.clock.policy_version)
    read = replace(item, read_at=uow.now)
    unread = passing_on_of(ctx, item.clock)
    is_asked = item.step > 0 or item.clock.is_addressed_to(uow.actor.subject)
    if not is_asked or (unread is not None and unread.at < uow.now):
        return read
    known = wakened(uow, ctx, replace(item.clock, read_to=max(item.step, item.clock.read_to or 0)))
    await store_clocks(uow, [known])
    return replace(read, clock=known)


def own_desk(uow: UnitOfWork, ctx: Context) -> Desk:
    """Return the actor's own."""
    return Desk(uow.actor.subject, sorted(uow.actor.roles), of_supervisors(ctx.policy(uow.now).clocks))


async def _desk_of_unit(uow: UnitOfWork, ctx: Context, unit: str) -> Desk:
    """Return a unit's. Raises `UnitNotYours`."""
    own, reads_all = own_desk(uow, ctx), READS_ALL in uow.actor.scopes
    rosters = await (rosters_of_unit(uow, unit, uow.actor.jurisdiction) if reads_all else rosters_led_by(uow, uow.actor.subject, unit))
    if not rosters and not reads_all:
        raise UnitNotYours(unit=unit)
    places = None if reads_all else [prefix_of(roster.place_code) for roster in rosters]
    officers = sorted({officer for roster in rosters for officer in roster.officers})
    return Desk(own.subject, own.roles, own.of_supervisors, unit, places, officers)
