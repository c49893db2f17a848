"""The proof log: sealing, proving, reading. What is here is never updated, except the sealer's cursor."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from audit.models import checkpoint, event, sealed_leaf
from audit.rules.merkle import Place, Row, leaves_under, perfect_root
from audit.rules.records import Checkpoint, SealedLeaf
from shared.store.db import UnitOfWork

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
# The rows between two snapshots, as the relay reads them; sealed where they are, so that only their hashes travel. `NOT EXISTS` costs one
# index probe a row and makes it harmless to see a row twice, which transaction ids that came with a restored dump could cause.
UNSEALED = "NOT EXISTS (SELECT FROM sealed_leaf s WHERE s.event_seq = e.seq)"
BETWEEN = f"""(e.txid = ANY($2::text[]::xid8[]) OR (e.txid >= $3::text::xid8 AND e.txid < $4::text::xid8))
    AND pg_visible_in_snapshot(e.txid, $5::text::pg_snapshot) AND {UNSEALED}"""
SEAL = """
WITH fresh AS MATERIALIZED (SELECT e.seq, e.leaf_hash FROM event e WHERE {which} ORDER BY e.seq),
sealed AS (INSERT INTO sealed_leaf (leaf_index, event_seq, hash) SELECT $1 + row_number() OVER () - 1, seq, leaf_hash FROM fresh)
SELECT leaf_hash FROM fresh
"""
SEAL_BETWEEN, SEAL_ALL = SEAL.format(which=BETWEEN), SEAL.format(which=UNSEALED)
ADD_NODES = """
INSERT INTO node (level, index, hash) SELECT $1::int, $2::bigint + n - 1, hash FROM unnest($3::bytea[]) WITH ORDINALITY AS made (hash, n)
"""
MOVE = "UPDATE seal_cursor SET snapshot = $1::text::pg_snapshot, system_identifier = audit_cluster()"
ANNOUNCED = "UPDATE seal_cursor SET announced_size = $1, announced_at = $2"
LEAVES = "SELECT leaf_index, hash FROM sealed_leaf WHERE leaf_index = ANY($1::bigint[])"
NODES = "SELECT n.level, n.index, n.hash FROM node n JOIN unnest($1::int[], $2::bigint[]) w(level, index) USING (level, index)"

LOWEST = 3
"""The lowest level of the tree that is stored; a subtree below it is hashed anew out of at most four leaves."""


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
    [row] = await uow.sql(PEEK)
    cursor = Cursor(row.snapshot, row.announced_size, row.announced_at, row.same_cluster)
    if not cursor.same_cluster:
        return cursor, True
    _, xmax, running = _parts(cursor.snapshot)
    return cursor, bool((await uow.sql(ANY_NEW, running, xmax))[0][0])


async def lock_cursor(uow: UnitOfWork) -> Cursor:
    """Lock and return the cursor, with the snapshot of now: one sealer at a time."""
    [row] = await uow.sql(CURSOR)
    return Cursor(row.snapshot, row.announced_size, row.announced_at, row.same_cluster, row.current)


async def seal_leaves(uow: UnitOfWork, cursor: Cursor, first_index: int) -> list[bytes]:
    """Give every leaf that became visible since the cursor the next index, in order of storing; return their hashes."""
    if not cursor.same_cluster:
        rows = await uow.sql(SEAL_ALL, first_index)
    else:
        _, xmax, running = _parts(cursor.snapshot)
        rows = await uow.sql(SEAL_BETWEEN, first_index, running, xmax, _parts(cursor.current)[1], cursor.current)
    return [row[0] for row in rows]


async def add_nodes(uow: UnitOfWork, completed: Sequence[Row]) -> None:
    """Store the subtrees that new leaves completed.

    Only from `LOWEST` on: the levels below would be seven eighths of all rows. Sealing a leaf took 16 µs of processor time, PostgreSQL's
    included, with two rows a leaf and a sequence that travelled both ways; it takes 6 µs so.
    """
    for row in completed:
        if row.level >= LOWEST:
            await uow.sql(ADD_NODES, row.level, row.first, row.hashes)


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
    """Return the subtrees at these places: stored ones, and small ones made of their leaves."""
    stored, small = sorted(place for place in places if place[0] >= LOWEST), [place for place in places if place[0] < LOWEST]
    rows = await uow.sql(NODES, [place[0] for place in stored], [place[1] for place in stored])
    found = {(row[0], row[1]): row[2] for row in rows}
    if small:
        wanted = sorted({index for place in small for index in leaves_under(place)})
        leaves = {row[0]: row[1] for row in await uow.sql(LEAVES, wanted)}
        found |= {place: perfect_root([leaves[index] for index in leaves_under(place)]) for place in small}
    return found


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
