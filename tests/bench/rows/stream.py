"""Audit's live stream beside a bare ASGI application that sends the same frames to as many listeners: processor time for one delivery."""

import asyncio
import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime

import asyncpg

from audit.api.stream import OPENING, frame_of
from audit.domain.leaf import NO_LEAF, attributes_of, leaf_bytes
from audit.domain.proofs import FEED, SealedLeaf
from audit.main import SPEC
from shared.kit.clock import pause
from shared.run.service import build_app
from tests.audit.bundles import envelope
from tests.bench.copies import admin_url_of
from tests.bench.measure import Row, Run, in_turns, measured
from tests.bench.stage import Stage
from tests.support.issuer import Issuer
from tests.support.serving import served

GOAL = 1.25
LEAST = 0.8
"""Below this the product did not do the same work: nothing sends a frame for less than a bare broadcast, but several at once do."""

PLACE = "370983103000"
EVERY_S = 0.05

STORE = """
INSERT INTO event (event_id, type, source, occurred_at, case_id, case_seq, case_version, place_code, leaf, leaf_hash)
SELECT gen_random_uuid(), 'cn.jiuji.case.registered.v1', 'intake', now(), 'case', n, n, $3, leaf, sha256(leaf)
FROM unnest($1::bigint[], $2::bytea[]) AS made (n, leaf) ORDER BY n
"""
# What the sealer leaves behind for one more leaf; the tree itself is nothing that the stream reads.
NEXT = """
WITH next AS (SELECT count(*) AS index FROM sealed_leaf), sealed AS (
    INSERT INTO sealed_leaf (leaf_index, event_seq, hash) SELECT index, e.seq, e.leaf_hash FROM next
    JOIN event e ON e.case_seq = index + 1
) INSERT INTO checkpoint (size, root, note, sealed_at) SELECT index + 1, ''::bytea, '', now() FROM next
"""


class Broadcast:
    """The limit: no application, no rights, no position; every listener waits for bytes and is sent them, none at the end."""

    def __init__(self) -> None:
        self.waiting: list[asyncio.Future[bytes]] = []

    async def __call__(self, scope, receive, send) -> None:
        await send({"type": "http.response.start", "status": 200, "headers": [(b"content-type", b"text/event-stream")]})
        await send({"type": "http.response.body", "body": OPENING, "more_body": True})
        loop = asyncio.get_running_loop()
        while True:
            mine = loop.create_future()
            self.waiting.append(mine)
            frame = await mine
            await send({"type": "http.response.body", "body": frame, "more_body": bool(frame)})
            if not frame:
                return

    def tell(self, frame: bytes) -> None:
        waiting, self.waiting = self.waiting, []
        for one in waiting:
            one.set_result(frame)


async def measure(stage: Stage, listeners: int, frames: int) -> list[Row]:
    """Send `frames` frames, one every 50 ms, to `listeners` listeners."""
    leaves = [_leaf(number) for number in range(frames)]
    async with Issuer() as issuer:

        async def bare() -> Run:
            app = Broadcast()
            async with _serving(app) as base, _listening(f"{base}/", "", listeners, frames) as heard:
                run = await _timed(stage, listeners, frames, heard, lambda n: app.tell(frame_of(leaves[n])[1]))
                app.tell(b"")
            return run

        async def product() -> Run:
            about = {"oidc_issuer": issuer.url, "oidc_jwks_url": f"{issuer.url}/jwks.json", "stream_listeners": listeners + 1}
            async with (
                stage.database("audit") as name,
                stage.connected(admin_url_of(stage.servers.admin_url, name)) as admin,
                stage.service(SPEC, name, **about) as ctx,
                served(build_app(SPEC, ctx.settings, frozenset({"api"}), ctx=ctx)) as base,
            ):
                await _store(admin, leaves)
                claims = {"sub": "supervisor-1", "scope": "audit:stream", "jurisdiction": "3709"}
                token = issuer.sign(claims, issued_at=datetime.now(UTC).timestamp())

                async def seal() -> None:
                    await admin.execute(NEXT)
                    # As the sealer does with its commit: unwoken, the feed would look every ten seconds, and send hundreds at once.
                    ctx.db.wakeups.wake({FEED: ctx.clock.now()})

                async with _listening(f"{base}/v1/stream", token, listeners, frames) as heard:
                    return await _timed(stage, listeners, frames, heard, lambda _: asyncio.ensure_future(seal()))

        theirs, ours = await in_turns(stage.rounds, ("bare ASGI broadcast", bare), ("stream", product))
    ratios = [mine.own_us / other.own_us for mine, other in zip(ours.runs, theirs.runs, strict=True)]
    assert min(ratios) >= LEAST, f"frames did not go out one by one: {min(ratios):.2f} x the bare broadcast"
    what = "server's CPU for one delivery"
    return [
        Row(
            "stream",
            what,
            GOAL,
            ours.own_us / theirs.own_us,
            better="less",
            product=f"{ours.own_us:.1f} µs, peak {ours.peak_mb:.0f} MB",
            limit=f"{theirs.name}: {theirs.own_us:.1f} µs, peak {theirs.peak_mb:.0f} MB",
            spread=f"{min(ratios):.2f}–{max(ratios):.2f}",
            note=f"{listeners:,} listeners, {frames} events at {1 / EVERY_S:.0f}/s; every listener heard every event once, in order",
        )
    ]


async def _timed(stage: Stage, listeners: int, frames: int, heard: asyncio.subprocess.Process, tell) -> Run:
    assert heard.stdout is not None
    async with measured(stage.pids, Run(listeners * frames)) as run:
        for number in range(frames):
            await pause(asyncio.Event(), EVERY_S)
            await (tell(number) or asyncio.sleep(0))
        assert await heard.stdout.readline() == b"done\n"
    return run


def _leaf(number: int) -> SealedLeaf:
    event = envelope("case", "intake", number + 1)
    return SealedLeaf(number, number + 1, PLACE, leaf_bytes(number + 1, NO_LEAF, attributes_of(event), event.body), b"")


async def _store(admin: asyncpg.Connection, leaves: list[SealedLeaf]) -> None:
    await admin.execute(STORE, [leaf.case_seq for leaf in leaves], [leaf.leaf for leaf in leaves], PLACE)


@asynccontextmanager
async def _serving(app) -> AsyncIterator[str]:
    app.state = type("State", (), {})()
    async with served(app) as base:
        yield base


@asynccontextmanager
async def _listening(url: str, token: str, listeners: int, frames: int) -> AsyncIterator[asyncio.subprocess.Process]:
    arguments = [sys.executable, "-m", "tests.bench.listeners", url, str(listeners), str(frames)]
    process = await asyncio.create_subprocess_exec(*arguments, env={**os.environ, "BENCH_TOKEN": token}, stdout=asyncio.subprocess.PIPE)
    assert process.stdout is not None
    try:
        assert await process.stdout.readline() == b"ready\n"
        yield process
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()
