"""Listeners of the live stream that lose their connection and come back with `Last-Event-ID`; every frame they get is on record."""

import asyncio
import json
from pathlib import Path
from random import Random
from typing import Any

import aiohttp

from deploy.local.processes import StackError
from tests.chaos.client import Api, Officer
from tests.chaos.pace import pause, stamped

LISTENERS = {"everything": "3709", "one_county": "370983", "another_county": "370902"}
"""Listener to jurisdiction, which is its filter; each begins at the beginning of the log."""

BROKEN = (aiohttp.ClientError, TimeoutError, ConnectionError, StackError, ValueError)
SILENT_S = 20.0
"""Without a heartbeat for so long a listener takes the connection for dead; the service sends one every 15 s."""


class Listener:
    """One client."""

    def __init__(self, name: str, jurisdiction: str, folder: Path, api: Api, draw: Random) -> None:
        self._who = Officer(f"chaos-listener-{name}", ("supervisor",), jurisdiction)
        self._api, self._draw = api, draw
        self._file = (folder / f"{name}.jsonl").open("a", encoding="utf-8")
        filtered = {"jurisdiction": jurisdiction, "types": None, "from": None}
        (folder / f"{name}.filter.json").write_text(json.dumps(filtered), "utf-8")
        self.last: str | None = None

    async def run(self, url: Any) -> None:
        """Listen until cancelled, through whatever happens; `url` gives the stream's address."""
        try:
            while True:
                try:
                    await self._listen(url())
                except BROKEN:
                    await pause(self._draw.uniform(0.1, 1.0))
        finally:
            self._file.close()

    async def _listen(self, url: str) -> None:
        """Listen on one connection, which this side, too, ends after a while."""
        headers = {"authorization": f"Bearer {await self._api.token(self._who)}"} | ({"last-event-id": self.last} if self.last else {})
        timeout = aiohttp.ClientTimeout(total=None, sock_connect=5, sock_read=SILENT_S)
        async with (
            asyncio.timeout(self._draw.uniform(5, 40)),
            aiohttp.ClientSession(timeout=timeout) as http,
            http.get(url, params={} if self.last else {"after": "-1"}, headers=headers) as response,
        ):
            response.raise_for_status()
            self._keep(opened=True, last_event_id=self.last)
            frame: dict[str, str] = {}
            async for raw in response.content:
                line = raw.decode().rstrip("\n")
                if line:
                    field, _, value = line.partition(": ")
                    frame[field] = value
                else:
                    self._heard(frame)
                    frame = {}

    def _heard(self, frame: dict[str, str]) -> None:
        if "data" in frame:
            event = json.loads(frame["data"])
            told = {"event_id": event["id"], "case_id": event.get("subject"), "type": event["type"], "said": event.get("data")}
            self._keep(id=frame["id"], event=frame.get("event"), **told)
            self.last = frame["id"]

    def _keep(self, **line: Any) -> None:
        self._file.write(json.dumps(stamped(**line), ensure_ascii=False) + "\n")
        self._file.flush()


def open_listeners(folder: Path, api: Api, seed: int) -> list[Listener]:
    """Return the campaign's listeners."""
    folder.mkdir()
    return [Listener(name, where, folder, api, Random(f"{seed}/{name}")) for name, where in LISTENERS.items()]
