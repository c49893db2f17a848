"""The proof log: sealing what has piled up, beside the same tree grown in memory."""

from collections.abc import Sequence

from audit.domain.merkle import leaf_hash, node_hash
from audit.main import SPEC
from audit.workers import seal_once
from tests.bench.copies import admin_url_of
from tests.bench.measure import Row, Run, compared, in_turns, measured, told
from tests.bench.stage import Stage

GOAL_RATE, GOAL_TREE = 100_000.0, 0.15
BODY = 430
CASES = 1_000

# Written by the owner, past `audit_record`: what is measured here is sealing, which reads sequence and hash and no more.
FILL = """
INSERT INTO event (event_id, type, source, occurred_at, case_id, case_seq, case_version, place_code, leaf, leaf_hash)
SELECT gen_random_uuid(), 'cn.jiuji.case.registered.v1', 'intake', now(), 'case-' || n % $2, n / $2 + 1, n / $2 + 1, '370983103000',
       leaf, sha256('\\x00'::bytea || leaf)
FROM (SELECT n, convert_to(n || repeat('x', $3), 'UTF8') AS leaf FROM generate_series(0, $1 - 1) n) AS made ORDER BY n
"""
# The log is append-only even for its owner; only a superuser can take a seal back, by not firing what guards it.
UNSEAL = """
SET session_replication_role = replica;
TRUNCATE sealed_leaf, node, checkpoint;
UPDATE seal_cursor SET snapshot = '3:3:', announced_size = 0, announced_at = NULL;
SET session_replication_role = origin;
"""


async def measure(stage: Stage, leaves: int) -> list[Row]:
    """Seal `leaves` leaves, again and again."""
    async with (
        stage.database("audit") as name,
        stage.service(SPEC, name) as ctx,
        stage.connected(admin_url_of(stage.servers.admin_url, name)) as admin,
    ):
        await admin.execute("SET session_replication_role = replica")
        await admin.execute(FILL, leaves, CASES, BODY)
        await admin.execute("ANALYZE event")
        stored = [row[0] for row in await admin.fetch("SELECT leaf FROM event ORDER BY seq")]

        async def memory() -> Run:
            async with measured(stage.pids, Run(leaves)) as run:
                roots_of(stored)
            return run

        async def product() -> Run:
            await admin.execute(UNSEAL)
            async with measured(stage.pids, Run(leaves)) as run:
                while (due := (await seal_once(ctx))[1]) is not None and due <= ctx.clock.now():
                    pass
            assert await admin.fetchval("SELECT max(size) FROM checkpoint") == leaves
            return run

        theirs, ours = await in_turns(stage.rounds, ("RFC 6962 append in memory", memory), ("sealing", product))
    what = "leaves sealed when catching up: read, grown, stored, signed, committed"
    return [
        compared("prooflog", what, GOAL_TREE, ours, theirs, note=f"{leaves:,} leaves of {BODY} bytes"),
        Row("prooflog", what, GOAL_RATE, ours.rate, "leaves/s", product=told(ours)),
    ]


def roots_of(leaves: Sequence[bytes]) -> list[bytes]:
    """Grow the tree leaf by leaf, and keep nothing but what growing needs."""
    roots: list[bytes] = []
    for index, leaf in enumerate(leaves):
        node, place = leaf_hash(leaf), index
        while place % 2:
            node, place = node_hash(roots.pop(), node), place // 2
        roots.append(node)
    return roots
