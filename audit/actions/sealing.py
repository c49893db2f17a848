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


async def seal_log(uow: UnitOfWork, signer: Signer, *, announce_every_s: float) -> int:
    """Seal what is new and announce the newest checkpoint if that is due; return how many leaves were sealed."""
    cursor, maybe_new = await log.peek(uow)
    if not maybe_new and await _to_announce(uow, cursor, announce_every_s) is None:
        return 0
    cursor = await log.lock_cursor(uow)
    newest = await log.latest_checkpoint(uow)
    size = newest.size if newest else 0
    leaves = await log.seal_leaves(uow, cursor, size)
    if leaves:
        await _grow(uow, signer, size, leaves)
        uow.wake(FEED)
    if leaves or not cursor.same_cluster:
        await log.move_cursor(uow, cursor.current)
    if (due := await _to_announce(uow, cursor, announce_every_s)) is not None:
        event = LogSealed(origin=signer.name, size=due.size, root_sha256=due.root_sha256, checkpoint=due.note)
        uow.emit(Subject(signer.name, NOWHERE), event, policy=None)
        await log.mark_announced(uow, due.size, uow.now)
    return len(leaves)


async def next_announcement(uow: UnitOfWork, *, announce_every_s: float) -> datetime | None:
    """Return when the newest checkpoint is to be announced, None while none is newer than what was announced."""
    cursor, _ = await log.peek(uow)
    newest = await log.latest_checkpoint(uow)
    if newest is None or newest.size <= cursor.announced_size:
        return None
    return cursor.announced_at + timedelta(seconds=announce_every_s) if cursor.announced_at else uow.now


async def _grow(uow: UnitOfWork, signer: Signer, size: int, leaves: Sequence[bytes]) -> None:
    tree = CompactRange.restore(size, await log.nodes(uow, places_of((0, size))))
    await log.add_nodes(uow, tree.extend(leaves))
    root = tree.root()
    note = signer.sign(checkpoint_text(signer.name, tree.size, root))
    await log.CHECKPOINTS.add(uow, Checkpoint(size=tree.size, root=root, note=note, sealed_at=uow.now))


async def _to_announce(uow: UnitOfWork, cursor: SealCursor, every_s: float) -> Checkpoint | None:
    if cursor.announced_at is not None and uow.now < cursor.announced_at + timedelta(seconds=every_s):
        return None
    newest = await log.latest_checkpoint(uow)
    return newest if newest is not None and newest.size > cursor.announced_size else None
