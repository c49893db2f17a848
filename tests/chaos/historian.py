"""Writes down what was done, as a process of its own that no fault touches: `python -m tests.chaos.historian FILE` reads lines.

After each write that is forced to disk it says how many whole lines it has. Whoever feeds it waits for that before doing what the line
announces, so that nothing is ever done that is not on record. It ends when its input does.
"""

import asyncio
import json
import os
import sys
from collections import deque
from pathlib import Path
from typing import Any, Self

ROOT = Path(__file__).resolve().parents[2]


class HistorianGone(Exception):
    """The historian ended by itself: nothing that happens from here on would be on record."""


class Historian:
    """Keeps lines of JSON in a file, through the process."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._sent = 0
        self._waiting: deque[tuple[int, asyncio.Future[None]]] = deque()

    async def __aenter__(self) -> Self:
        self._process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "tests.chaos.historian",
            str(self._path),
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            cwd=ROOT,
            start_new_session=True,  # Ctrl-C is for the campaign, which then closes the pipe.
        )
        self._reading = asyncio.create_task(self._read())
        return self

    async def __aexit__(self, *_: object) -> None:
        assert self._process.stdin is not None
        self._process.stdin.close()
        await self._process.wait()
        await self._reading

    async def keep(self, line: dict[str, Any]) -> None:
        """Return when the line is on disk. Raises `HistorianGone`."""
        assert self._process.stdin is not None
        if self._reading.done():
            raise HistorianGone
        self._sent += 1
        kept: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append((self._sent, kept))
        self._process.stdin.write(json.dumps(line, ensure_ascii=False, separators=(",", ":")).encode() + b"\n")
        await kept

    async def _read(self) -> None:
        assert self._process.stdout is not None
        while said := await self._process.stdout.readline():
            while self._waiting and self._waiting[0][0] <= int(said):
                _, kept = self._waiting.popleft()
                if not kept.done():
                    kept.set_result(None)
        for _, kept in self._waiting:
            if not kept.done():
                kept.set_exception(HistorianGone())


def main(path: Path) -> None:
    """Write what comes until no more comes."""
    lines = 0
    with path.open("ab", buffering=0) as out:
        while chunk := os.read(0, 1 << 20):
            out.write(chunk)
            os.fsync(out.fileno())
            if ended := chunk.count(b"\n"):
                lines += ended
                os.write(1, b"%d\n" % lines)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
