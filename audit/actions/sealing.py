"""Sealing: new leaves get dense indices, the tree grows, its root is signed.

A snapshot tick, like the relay's: exactly the leaves that became visible between two snapshots, in order of storing. A case's leaves are
stored under the lock of its head, so what is sealed of a case is always a beginning of its chain, and nothing waits for long transactions.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta

from audit.domain.merkle import CompactRange, places_of
from audit.domain.note import Signer, checkpoint_text
from audit.domain.proofs import FEED, Checkpoint, SealCursor
from audit.repository import log
from shared.events.contracts.audit import LogSealed
from shared.store.db import Subject, UnitOfWork

SEALER = "seal"
"""Who sleeps until an event was stored."""

NOWHERE = "000000000000"
"""The place of the log itself, which belongs to no division."""


async def seal_log(uow: UnitOfWork, signer: Signer, *, announce_every_s: float) -> tuple[int, datetime | None]:
    """Seal what is new and announce the newest checkpoint if that is due.

    Return how many leaves were sealed, and when an announcement will be due: None while everything sealed is announced.
    """
    every = timedelta(seconds=announce_every_s)
    cursor, maybe_new = await log.peek(uow)
    due = _announcement_due(uow, cursor, await log.latest_checkpoint(uow), every)
    if not maybe_new and (due is None or due > uow.now):
        return 0, due
    cursor = await log.lock_cursor(uow)
    newest = await log.latest_checkpoint(uow)
    size = newest.size if newest else 0
    leaves = await log.seal_leaves(uow, cursor, size)
    if leaves:
        newest = await _grow(uow, signer, size, leaves)
        uow.wake(FEED)
    if leaves or not cursor.same_cluster:
        await log.move_cursor(uow, cursor.current)
    due = _announcement_due(uow, cursor, newest, every)
    if newest is None or due is None or due > uow.now:
        return len(leaves), due
    event = LogSealed(origin=signer.name, size=newest.size, root_sha256=newest.root_sha256, checkpoint=newest.note)
    uow.emit(Subject(signer.name, NOWHERE), event, policy=None)
    await log.mark_announced(uow, newest.size, uow.now)
    return len(leaves), None


async def _grow(uow: UnitOfWork, signer: Signer, size: int, leaves: Sequence[bytes]) -> Checkpoint:
    tree = CompactRange.restore(size, await log.nodes(uow, places_of((0, size))))
    await log.add_nodes(uow, tree.extend(leaves))
    root = tree.root()
    note = signer.sign(checkpoint_text(signer.name, tree.size, root))
    grown = Checkpoint(size=tree.size, root=root, note=note, sealed_at=uow.now)
    await log.CHECKPOINTS.add(uow, grown)
    return grown


def _announcement_due(uow: UnitOfWork, cursor: SealCursor, newest: Checkpoint | None, every: timedelta) -> datetime | None:
    if newest is None or newest.size <= cursor.announced_size:
        return None
    return cursor.announced_at + every if cursor.announced_at else uow.now
