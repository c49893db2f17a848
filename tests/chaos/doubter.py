"""Somebody who does not trust the log: keeps its heads while everything breaks, then asks for its growth and for the proof of cases."""

import asyncio
import json
from itertools import pairwise
from pathlib import Path
from typing import Any

from tests.chaos.client import Answer, Api
from tests.chaos.pace import pause
from tests.chaos.people import WATCHER

HEAD_EVERY_S = 2.0
MOST_CASES, MOST_HEADS = 200, 50
ANSWERS_WITHIN = 10
"""How often is asked again for what is not answered: everything is healed by then."""


class Doubter:
    """Writes what the log says of itself to a file, as it was handed out."""

    def __init__(self, path: Path, api: Api, every_s: float = HEAD_EVERY_S) -> None:
        self._path, self._api, self._every_s = path, api, every_s
        self._sizes: list[int] = []

    async def run(self, over: asyncio.Event) -> None:
        """Keep the newest head every few seconds until the campaign is over."""
        while not await pause(self._every_s, over):
            answer = await self._api.get(WATCHER, "audit", "/v1/checkpoints/latest")
            if answer.phase == "ok" and answer.document["size"] not in self._sizes:
                self._sizes.append(answer.document["size"])
                self._keep("head", answer)

    async def finish(self) -> None:
        """Ask for the growth from each head to the next, and for the proofs of the newest cases."""
        for first, second in pairwise(sorted(self._sizes)[-MOST_HEADS:]):
            self._keep("growth", await self._asked(f"/v1/proofs/consistency?first={first}&second={second}"), first=first, second=second)
        cases = await self._asked(f"/v1/cases?limit={MOST_CASES}")
        for case in cases.document.get("items", []):
            self._keep("bundle", await self._asked(f"/v1/cases/{case['case_id']}/proof"), case_id=case["case_id"])

    async def _asked(self, path: str) -> Answer:
        for _ in range(ANSWERS_WITHIN):
            answer = await self._api.get(WATCHER, "audit", path)
            if answer.phase != "unknown":
                break
            await pause(1.0)
        return answer

    def _keep(self, kind: str, answer: Answer, **asked: Any) -> None:
        with self._path.open("a", encoding="utf-8") as out:
            out.write(json.dumps({"kind": kind, **asked, "status": answer.status, "document": answer.document}, ensure_ascii=False) + "\n")
