"""`python -m tests.upgrades 0.2.0`: keep the databases of a release, before the first change after it.

Starts everything, plays some cases, stops the services, and writes one dump for each database with the digests of the migration files.
"""

import asyncio
import sys
import tempfile
import uuid
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

import asyncpg
import click

from deploy.demo.__main__ import HERE, NATIONWIDE, PROFILE
from deploy.demo.client import Api, Officer
from deploy.demo.places import Places
from deploy.demo.player import Player
from deploy.demo.script import read_stories
from deploy.local.programs import database_of
from deploy.local.running import run
from deploy.local.stack import Stack
from shared.events.contracts import EVENT_NAMES
from shared.kit.policy import PolicyBook
from tests.support.harness import TEST_KEY
from tests.upgrades.dumps import SERVICES, dump, file_of
from tests.upgrades.frozen import freeze
from tests.upgrades.playing import play

# The keys of the tests, so that a test can open what was sealed, and goes on with the proof log that was begun.
KEYS = {"JIUJI_MASTER_KEY": TEST_KEY, "JIUJI_LOG_SIGNING_KEY": ""}
QUIET_S = 8


async def record(release: str) -> int:
    """Play and dump; return 0."""
    policy = PolicyBook.load(PROFILE, EVENT_NAMES).on(datetime.now(UTC).date())
    stories = read_stories(HERE / "cases.jsonl", Places(policy), policy.hardships)
    with tempfile.TemporaryDirectory(prefix="jiuji-upgrades-") as root:
        stack = Stack(root=Path(root), profile=PROFILE, settings={**NATIONWIDE, **KEYS}, durable=False, say=click.echo)
        async with stack:
            async with Api(lambda: stack.urls, stack.token) as api:
                key = (await api.get(Officer("verifier", ("supervisor",), "37"), "audit", "/v1/log-key"))["key"]
                await play(api, Player(api, uuid.uuid4().hex, key, policy), stories)
                await _quiet(stack)
            for name in [name for name in stack.pids if name not in ("postgres", "kafka")]:
                await stack.kill(name)
            for package in SERVICES:
                target = file_of(release, package)
                target.parent.mkdir(exist_ok=True)
                await _trim(_admin(stack, package))
                await dump(_admin(stack, package), target)
                click.echo(f"{target.name}: {target.stat().st_size:,} bytes")
    freeze(release)
    return 0


# What a service makes or throws away by itself, and what only fills the dump: partitions of days to come, and most of the first answers.
TRIM = """
DO $$
DECLARE v_name text;
BEGIN
    FOR v_name IN SELECT c.relname FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
                  WHERE i.inhparent = 'outbox'::regclass AND c.relname > 'outbox_' || to_char(current_date + 1, 'YYYYMMDD')
                        AND c.relname <> 'outbox_default' LOOP
        EXECUTE format('DROP TABLE %I', v_name);
    END LOOP;
    DELETE FROM idempotency WHERE (subject, key) NOT IN (SELECT subject, key FROM idempotency ORDER BY created_at, key LIMIT 3);
END $$
"""


async def _trim(url: str) -> None:
    connection = await asyncpg.connect(url)
    try:
        await connection.execute(TRIM)
    finally:
        await connection.close()


async def _quiet(stack: Stack) -> None:
    """Wait until no service has said or heard anything for some seconds."""
    loop = asyncio.get_running_loop()
    seen, since = [0], loop.time()

    def unchanged(now: list[int]) -> bool:
        nonlocal seen, since
        if now != seen:
            seen, since = now, loop.time()
        return loop.time() - since > QUIET_S

    async with asyncio.timeout(180.0):
        while not unchanged([await _said(stack, package) for package in SERVICES]):  # noqa: ASYNC110  # Nobody announces silence.
            await asyncio.sleep(0.05)


async def _said(stack: Stack, package: str) -> int:
    connection = await asyncpg.connect(_admin(stack, package))
    try:
        return int(await connection.fetchval("SELECT (SELECT count(*) FROM outbox) + (SELECT count(*) FROM inbox)"))
    finally:
        await connection.close()


def _admin(stack: Stack, package: str) -> str:
    return urlunsplit(urlsplit(stack.cluster.admin_url)._replace(path=f"/{database_of(package)}"))


if __name__ == "__main__":
    raise SystemExit(run(lambda: record(sys.argv[1])))
