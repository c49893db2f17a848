"""Events that cannot be read when they come, and the operator who mends what came of that and asks for it again: `jiuji redrive`.

A relay is held down until an event waits in its outbox with a later one of its case behind it. The event's body is replaced there, and so
it is published: whoever handles it keeps a dead letter, and what is behind it in its case is parked. The outbox gets the body back when it
is published. Some time later each letter gets it too, and is asked for again; then all that was parked has to follow by itself.
"""

import asyncio
import contextlib
import json
import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from time import monotonic

import asyncpg

from tests.chaos.pace import pause

ROOT = Path(__file__).resolve().parents[2]
PUBLISHERS = {"intake.relay": "intake", "disbursement.relay": "disbursement"}
"""Relays with a process of their own, whose service goes on emitting while they are down, and whose events others handle."""

SPOILED = b"spoiled on its way"
WAIT_S, ASK_EVERY_S = 8.0, 0.1
LOOK_EVERY_S = 2.0
COMMAND_WITHIN_S = 20.0
RESTORED_WITHIN_S = 60.0

CHOOSE = """
WITH waiting AS (
    SELECT seq, event_id, case_id, case_version, body FROM outbox, relay_cursor
    WHERE txid >= pg_snapshot_xmin(snapshot) AND NOT pg_visible_in_snapshot(txid, snapshot)
)
SELECT event_id::text, case_id, body FROM waiting one
WHERE EXISTS (SELECT FROM waiting later WHERE later.case_id = one.case_id AND later.case_version > one.case_version)
ORDER BY seq LIMIT 1
"""
REPLACE = "UPDATE outbox SET body = $2 WHERE event_id = $1::text::uuid"
RESTORE = """
UPDATE outbox SET body = $2
WHERE event_id = $1::text::uuid AND pg_visible_in_snapshot(txid, (SELECT snapshot FROM relay_cursor))
"""
LETTERS = "SELECT id::text, headers::text FROM dead_letter WHERE redriven_at IS NULL"
MEND = "UPDATE dead_letter SET value = $2 WHERE id = $1::text::uuid"

AWAY = (OSError, TimeoutError, asyncpg.PostgresError, asyncpg.InterfaceError)


@dataclass
class Spoiled:
    """An event that is unreadable until `mend_at`, an instant of the monotonic clock. `is_restored` says that its outbox is as it was."""

    publisher: str
    event_id: str
    case_id: str
    body: bytes
    mend_at: float
    is_restored: bool = False


class Mender:
    """Spoils events, and mends them later, in the databases of all services by short name (URLs of the owner role)."""

    def __init__(self, databases: Mapping[str, str]) -> None:
        self._databases = databases
        self._spoiled: dict[str, Spoiled] = {}

    async def spoil(self, publisher: str, for_s: float, stop: asyncio.Event) -> Spoiled | None:
        """Make an event of a publisher unreadable whose relay is down; None if none with another behind it came in time."""
        deadline = monotonic() + WAIT_S
        while monotonic() < deadline and not stop.is_set():
            with contextlib.suppress(*AWAY):
                async with asyncio.timeout(WAIT_S):
                    if (spoiled := await self._spoil_one(publisher, for_s)) is not None:
                        return spoiled
            await pause(ASK_EVERY_S, stop)
        return None

    async def run(self, over: asyncio.Event) -> None:
        """Mend what it is time for, again and again, until `over`; then until no outbox has a spoiled body left, which nobody can read."""
        while not await pause(LOOK_EVERY_S, over):
            await self.look()
        await self.look()
        deadline = monotonic() + RESTORED_WITHIN_S
        while not all(spoiled.is_restored for spoiled in self._spoiled.values()) and monotonic() < deadline:
            await pause(ASK_EVERY_S)
            await self.look()

    async def look(self) -> None:
        """Give outboxes their bodies back, mend letters and ask for them again; what cannot be reached is left for the next time."""
        if not self._spoiled:
            return
        for service, url in self._databases.items():
            with contextlib.suppress(*AWAY):
                async with asyncio.timeout(COMMAND_WITHIN_S):
                    if letters := await self._mended(service, url):
                        await _redrive(service, url, letters)

    async def _spoil_one(self, publisher: str, for_s: float) -> Spoiled | None:
        connection = await asyncpg.connect(self._databases[publisher], timeout=5)
        try:
            if (row := await connection.fetchrow(CHOOSE)) is None:
                return None
            spoiled = Spoiled(publisher, *row, mend_at=monotonic() + for_s)
            self._spoiled[spoiled.event_id] = spoiled  # Before it is done: whether a lost commit took place is not known.
            await connection.execute(REPLACE, spoiled.event_id, SPOILED)
        finally:
            connection.terminate()
        return spoiled

    async def _mended(self, service: str, url: str) -> list[str]:
        connection = await asyncpg.connect(url, timeout=5)
        try:
            for spoiled in list(self._spoiled.values()):  # Others may be added meanwhile.
                if spoiled.publisher == service and not spoiled.is_restored:
                    done = await connection.execute(RESTORE, spoiled.event_id, spoiled.body)
                    spoiled.is_restored = done == "UPDATE 1"
            mended = []
            for letter, headers in await connection.fetch(LETTERS):
                found = self._spoiled.get(dict(json.loads(headers)).get("ce_id", ""))
                if found is not None and monotonic() >= found.mend_at:
                    await connection.execute(MEND, letter, found.body)
                    mended.append(letter)
        finally:
            connection.terminate()
        return mended


async def _redrive(service: str, url: str, letters: list[str]) -> None:
    """Ask for letters as an operator does; whether that came through is seen at the next look."""
    chosen = [word for letter in letters for word in ("--id", letter)]
    command = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "deploy.cli", "redrive", service, *chosen),
        cwd=ROOT,
        env={"PATH": os.environ.get("PATH", os.defpath), "JIUJI_DATABASE_URL": url},
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.DEVNULL,
    )
    try:
        await command.wait()
    finally:
        if command.returncode is None:
            command.kill()
            await command.wait()
