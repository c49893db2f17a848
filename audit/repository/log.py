"""The proof log: sealing, proving, reading. What is here is never updated, except the sealer's cursor."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from audit.models import checkpoint, event, sealed_leaf
from audit.rules.merkle import Node, Place
from audit.rules.records import Checkpoint, SealedLeaf
from shared.db import UnitOfWork

CURSOR = """
SELECT snapshot::text AS snapshot, announced_size, announced_at, system_identifier = audit_cluster() AS same_cluster,
       pg_current_snapshot()::text AS current
FROM seal_cursor FOR UPDATE
"""
ANY_NEW = """
SELECT EXISTS (SELECT FROM event e WHERE e.txid = ANY($1::text[]::xid8[]) OR e.txid >= $2::text::xid8)
"""
PEEK = """
SELECT snapshot::text AS snapshot, announced_size, announced_at, system_identifier = audit_cluster() AS same_cluster FROM seal_cursor
"""
# The rows between two snapshots, as the relay reads them. `NOT EXISTS` costs one index probe a row and makes it harmless to see a row
# twice, which transaction ids that came with a restored dump could cause.
NEW = """
SELECT e.seq, e.leaf_hash FROM event e
WHERE (e.txid = ANY($1::text[]::xid8[]) OR (e.txid >= $2::text::xid8 AND e.txid < $3::text::xid8))
  AND pg_visible_in_snapshot(e.txid, $4::text::pg_snapshot) AND NOT EXISTS (SELECT FROM sealed_leaf s WHERE s.event_seq = e.seq)
ORDER BY e.seq
"""
UNSEALED = """
SELECT e.seq, e.leaf_hash FROM event e WHERE NOT EXISTS (SELECT FROM sealed_leaf s WHERE s.event_seq = e.seq) ORDER BY e.seq
"""
ADD_LEAVES = "INSERT INTO sealed_leaf (leaf_index, event_seq) SELECT * FROM unnest($1::bigint[], $2::bigint[])"
ADD_NODES = "INSERT INTO node (level, index, hash) SELECT * FROM unnest($1::int[], $2::bigint[], $3::bytea[])"
MOVE = "UPDATE seal_cursor SET snapshot = $1::text::pg_snapshot, system_identifier = audit_cluster()"
ANNOUNCED = "UPDATE seal_cursor SET announced_size = $1, announced_at = $2"
NODES = "SELECT n.level, n.index, n.hash FROM node n JOIN unnest($1::int[], $2::bigint[]) w(level, index) USING (level, index)"


@dataclass(frozen=True, slots=True)
class Cursor:
    """How far the sealer came."""

    snapshot: str
    announced_size: int
    announced_at: datetime | None
    same_cluster: bool
    current: str = ""


async def peek(uow: UnitOfWork) -> tuple[Cursor, bool]:
    """Return the cursor, and whether an event may have come since: one cheap look, without a lock."""
    row = (await uow.sql(PEEK)).one()
    cursor = Cursor(row.snapshot, row.announced_size, row.announced_at, row.same_cluster)
    if not cursor.same_cluster:
        return cursor, True
    _, xmax, running = _parts(cursor.snapshot)
    return cursor, bool((await uow.sql(ANY_NEW, running, xmax)).scalar_one())


async def lock_cursor(uow: UnitOfWork) -> Cursor:
    """Lock and return the cursor, with the snapshot of now: one sealer at a time."""
    row = (await uow.sql(CURSOR)).one()
    return Cursor(row.snapshot, row.announced_size, row.announced_at, row.same_cluster, row.current)


async def new_leaves(uow: UnitOfWork, cursor: Cursor) -> list[tuple[int, bytes]]:
    """Return sequence and hash of every leaf that became visible since the cursor, in order of storing."""
    if not cursor.same_cluster:
        rows = await uow.sql(UNSEALED)
    else:
        _, xmax, running = _parts(cursor.snapshot)
        rows = await uow.sql(NEW, running, xmax, _parts(cursor.current)[1], cursor.current)
    return [(row[0], bytes(row[1])) for row in rows.all()]


async def add_leaves(uow: UnitOfWork, first_index: int, sequences: Sequence[int], nodes: Sequence[Node]) -> None:
    """Give the events the next indices, and store the subtrees that this completed."""
    await uow.sql(ADD_LEAVES, list(range(first_index, first_index + len(sequences))), list(sequences))
    await uow.sql(ADD_NODES, [n.level for n in nodes], [n.index for n in nodes], [n.hash for n in nodes])


async def add_checkpoint(uow: UnitOfWork, made: Checkpoint) -> None:
    """Store a signed checkpoint."""
    await uow.execute(checkpoint.insert(), {"size": made.size, "root": made.root, "note": made.note, "sealed_at": made.sealed_at})


async def move_cursor(uow: UnitOfWork, snapshot: str) -> None:
    """Everything up to the snapshot is sealed."""
    await uow.sql(MOVE, snapshot)


async def mark_announced(uow: UnitOfWork, size: int, at: datetime) -> None:
    """The checkpoint of this size was announced."""
    await uow.sql(ANNOUNCED, size, at)


async def latest_checkpoint(uow: UnitOfWork) -> Checkpoint | None:
    """Return the newest checkpoint, or None while nothing is sealed."""
    return await _checkpoint(uow, None)


async def checkpoint_of(uow: UnitOfWork, size: int) -> Checkpoint | None:
    """Return the checkpoint of exactly this size, or None."""
    return await _checkpoint(uow, size)


async def checkpoints(uow: UnitOfWork, below: int | None, limit: int) -> list[Checkpoint]:
    """Return checkpoints, newest first."""
    query = select(checkpoint).order_by(checkpoint.c.size.desc()).limit(limit)
    if below is not None:
        query = query.where(checkpoint.c.size < below)
    return [Checkpoint(row.size, row.root, row.note, row.sealed_at) for row in (await uow.execute(query)).all()]


async def nodes(uow: UnitOfWork, places: Collection[Place]) -> dict[Place, bytes]:
    """Return the stored subtrees at these places."""
    wanted = sorted(places)
    rows = await uow.sql(NODES, [place[0] for place in wanted], [place[1] for place in wanted])
    return {(row[0], row[1]): bytes(row[2]) for row in rows.all()}


async def leaves_of_case(uow: UnitOfWork, case_id: str, size: int) -> list[SealedLeaf]:
    """Return the case's leaves within a tree of `size`, in the order of its chain; none when it is outside the actor's jurisdiction."""
    query = (
        select(sealed_leaf.c.leaf_index, event.c.case_seq, event.c.place_code, event.c.leaf, event.c.leaf_hash)
        .join(event, event.c.seq == sealed_leaf.c.event_seq)
        .where(event.c.case_id == case_id, sealed_leaf.c.leaf_index < size)
        .order_by(event.c.case_seq)
    )
    return [SealedLeaf(*row) for row in (await uow.execute(query)).all()]


async def leaves_after(uow: UnitOfWork, after: int, up_to: int, limit: int) -> list[SealedLeaf]:
    """Return the sealed leaves with an index above `after` and not above `up_to` that the actor may see, in order."""
    query = (
        select(sealed_leaf.c.leaf_index, event.c.case_seq, event.c.place_code, event.c.leaf, event.c.leaf_hash)
        .join(event, event.c.seq == sealed_leaf.c.event_seq)
        .where(sealed_leaf.c.leaf_index > after, sealed_leaf.c.leaf_index <= up_to)
        .order_by(sealed_leaf.c.leaf_index)
        .limit(limit)
    )
    return [SealedLeaf(*row) for row in (await uow.execute(query)).all()]


async def events_of_case(uow: UnitOfWork, case_id: str, after_seq: int, limit: int) -> list[tuple[int, bytes, int | None]]:
    """Return case sequence, leaf and leaf index (None until it is sealed) of a case's events, in the order of its chain."""
    query = (
        select(event.c.case_seq, event.c.leaf, sealed_leaf.c.leaf_index)
        .outerjoin(sealed_leaf, event.c.seq == sealed_leaf.c.event_seq)
        .where(event.c.case_id == case_id, event.c.case_seq > after_seq)
        .order_by(event.c.case_seq)
        .limit(limit)
    )
    return [(row[0], row[1], row[2]) for row in (await uow.execute(query)).all()]


async def _checkpoint(uow: UnitOfWork, size: int | None) -> Checkpoint | None:
    query = select(checkpoint).order_by(checkpoint.c.size.desc()).limit(1)
    if size is not None:
        query = query.where(checkpoint.c.size == size)
    row = (await uow.execute(query)).one_or_none()
    return Checkpoint(row.size, row.root, row.note, row.sealed_at) if row else None


def _parts(snapshot: str) -> tuple[str, str, list[str]]:
    xmin, xmax, running = snapshot.split(":")
    return xmin, xmax, [part for part in running.split(",") if part]
