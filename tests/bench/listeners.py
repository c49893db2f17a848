"""Many listeners of a stream, as a process of their own: `python -m tests.bench.listeners URL COUNT FRAMES`, the token in `BENCH_TOKEN`.

Prints `ready` when all of them hear, and `done` when each has heard that many frames; says what is wrong if the ids of one do not ascend.
"""

import asyncio
import os
import re
import sys
from dataclasses import dataclass
from urllib.parse import urlsplit

import uvloop

FRAME = re.compile(rb"id: (\d+)\n")
AT_ONCE = 50


@dataclass
class Ear:
    """One listener: how many frames it heard, and the last one's id."""

    reader: asyncio.StreamReader
    heard: int = 0
    last: int = -1

    async def listen(self, frames: int) -> None:
        rest = b""
        while self.heard < frames:
            text = rest + await self.reader.read(65_536)
            cut = text.rfind(b"\n") + 1
            for found in FRAME.findall(text[:cut]):
                number = int(found)
                if number <= self.last:
                    sys.exit(f"heard {number} after {self.last}")
                self.heard, self.last = self.heard + 1, number
            rest = text[cut:]


async def opened(host: str, port: int, path: str, turn: asyncio.Semaphore) -> Ear:
    async with turn:
        reader, writer = await asyncio.open_connection(host, port)
        writer.write(f"GET {path} HTTP/1.1\r\nhost: {host}\r\nauthorization: Bearer {os.environ['BENCH_TOKEN']}\r\n\r\n".encode())
        await reader.readuntil(b": jiuji")
        reader._writer = writer  # Kept as long as the reader: a collected writer closes the connection.
    return Ear(reader)


async def main(url: str, count: int, frames: int) -> None:
    parts, turn = urlsplit(url), asyncio.Semaphore(AT_ONCE)
    ears = await asyncio.gather(*(opened(str(parts.hostname), parts.port or 80, parts.path, turn) for _ in range(count)))
    print("ready", flush=True)
    await asyncio.gather(*(ear.listen(frames) for ear in ears))
    print("done", flush=True)


if __name__ == "__main__":
    uvloop.run(main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3])))
