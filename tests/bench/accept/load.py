"""A closed-loop HTTP/1.1 client in a process of its own: so many connections, each with one request on its way at a time.

    python -m tests.bench.accept.load http://127.0.0.1:8000 TOKEN --connections 64 --seconds 5 --first 0

Written by hand on sockets because the client shares the machine's cores with what it measures: 15 µs a request against 60 of a library.
Prints one JSON object: answers by status, rate, latency percentiles and its own CPU.
"""

import argparse
import asyncio
import itertools
import json
import sys
import time
from collections import Counter
from typing import cast
from urllib.parse import urlsplit

import uvloop

from tests.bench.accept.people import application

HEAD = (
    "POST %s HTTP/1.1\r\nhost: jiuji\r\nauthorization: Bearer %s\r\ncontent-type: application/json\r\n"
    "idempotency-key: %%s\r\ncontent-length: %%d\r\n\r\n"
)


class Tally:
    """What came back so far."""

    def __init__(self) -> None:
        self.latencies_ns: list[int] = []
        self.statuses: Counter[int] = Counter()
        self.closed = 0


class Caller(asyncio.Protocol):
    """One connection: the next request goes when the answer to the last has come, until the time is over."""

    def __init__(self, tally: Tally, head: str, numbers: "itertools.count[int]", until_ns: int) -> None:
        self.tally, self.head, self.numbers, self.until_ns = tally, head, numbers, until_ns
        self.ended: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self.buffer = b""
        self.sent_ns = 0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = cast("asyncio.Transport", transport)
        self._send()

    def data_received(self, data: bytes) -> None:
        self.buffer = self.buffer + data if self.buffer else data
        end = self.buffer.find(b"\r\n\r\n")
        if end < 0:
            return
        at = self.buffer.find(b"content-length: ")
        length = int(self.buffer[at + 16 : self.buffer.find(b"\r", at)])
        if len(self.buffer) < end + 4 + length:
            return
        now = time.perf_counter_ns()
        self.tally.latencies_ns.append(now - self.sent_ns)
        self.tally.statuses[int(self.buffer[9:12])] += 1
        self.buffer = b""
        if now < self.until_ns:
            self._send()
        else:
            self.transport.close()

    def connection_lost(self, exc: Exception | None) -> None:
        if exc is not None or time.perf_counter_ns() < self.until_ns:
            self.tally.closed += 1
        self.ended.set_result(None)

    def _send(self) -> None:
        nth = next(self.numbers)
        body = application(nth)
        self.sent_ns = time.perf_counter_ns()
        self.transport.write((self.head % (f"bench-{nth}", len(body))).encode() + body)


async def load(url: str, token: str, *, path: str, connections: int, seconds: float, first: int) -> dict[str, object]:
    """Load `path` at `url` and return what came of it."""
    parts = urlsplit(url)
    tally, numbers = Tally(), itertools.count(first)
    began, cpu = time.perf_counter(), time.process_time()
    until_ns = time.perf_counter_ns() + int(seconds * 1e9)
    loop = asyncio.get_running_loop()
    callers = [Caller(tally, HEAD % (path, token), numbers, until_ns) for _ in range(connections)]
    await asyncio.gather(*(loop.create_connection(lambda caller=caller: caller, parts.hostname, parts.port) for caller in callers))
    await asyncio.gather(*(caller.ended for caller in callers))
    spent = time.perf_counter() - began
    taken = sorted(tally.latencies_ns)
    return {
        "requests": len(taken),
        "per_s": len(taken) / spent,
        "statuses": dict(tally.statuses),
        "closed": tally.closed,
        "p50_ms": _at(taken, 0.50),
        "p99_ms": _at(taken, 0.99),
        "max_ms": _at(taken, 1.0),
        "client_cpu_us": (time.process_time() - cpu) / max(1, len(taken)) * 1e6,
        "next": next(numbers),
    }


def _at(ordered_ns: list[int], share: float) -> float:
    return ordered_ns[min(len(ordered_ns) - 1, int(len(ordered_ns) * share))] / 1e6 if ordered_ns else 0.0


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("url")
    parser.add_argument("token")
    parser.add_argument("--path", default="/v1/cases")
    parser.add_argument("--connections", type=int, default=64)
    parser.add_argument("--seconds", type=float, default=5.0)
    parser.add_argument("--first", type=int, default=0)
    told = vars(parser.parse_args())
    result = uvloop.run(load(told.pop("url"), told.pop("token"), **told))
    sys.stdout.write(json.dumps(result) + "\n")


if __name__ == "__main__":
    main()
