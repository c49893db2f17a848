"""An HTTP/1.1 client in a process of its own: so many connections, each with one request on its way at a time.

    python -m tests.bench.accept.load http://127.0.0.1:8000 TOKEN --connections 64 --seconds 5 --first 0
    python -m tests.bench.accept.load http://127.0.0.1:8000 TOKEN --connections 64 --seconds 5 --first 0 --rate 1500

A closed loop by default: a connection's next request goes when the answer to its last has come. With `--rate` an open one: requests come by
a Poisson clock of their own, so many a second on average, whoever has been answered; one that finds no connection free waits in line, and
its latency counts from when it came, so that a slow answer slows nothing but what waits behind it (no coordinated omission).

Written by hand on sockets because the client shares the machine's cores with what it measures: 15 µs a request against 60 of a library.
Prints one JSON object: answers by status, rate, latency percentiles and its own CPU.
"""

import argparse
import asyncio
import itertools
import json
import sys
import time
from collections import Counter, deque
from random import Random
from typing import Protocol, cast
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


class Loop(Protocol):
    """Decides when a connection that is free sends its next request."""

    def free(self, caller: "Caller") -> None: ...


class ClosedLoop:
    """Each connection goes on at once until the time is over."""

    def __init__(self, until_ns: int) -> None:
        self.until_ns = until_ns

    def free(self, caller: "Caller") -> None:
        now = time.perf_counter_ns()
        if now < self.until_ns:
            caller.send(now)
        else:
            caller.close()


class OpenLoop:
    """Requests come when they come, the same in every run of the same seed; who is free takes the one that has waited longest."""

    def __init__(self, rate: float, until_ns: int, seed: int = 0) -> None:
        self.rate, self.until_ns, self.draw = rate, until_ns, Random(seed)
        self.waiting = deque[int]()
        self.idle = deque[Caller]()  # The one idle longest goes first: a server closes connections that are idle for seconds.
        self.next_ns = time.perf_counter_ns()

    def free(self, caller: "Caller") -> None:
        if self.waiting:
            caller.send(self.waiting.popleft())
        elif self.next_ns < self.until_ns:
            self.idle.append(caller)
        else:
            caller.close()

    def arrive(self) -> None:
        """Send what has come by now, and come again when the next does."""
        while self.next_ns <= min(time.perf_counter_ns(), self.until_ns):
            if self.idle:
                self.idle.popleft().send(self.next_ns)
            else:
                self.waiting.append(self.next_ns)
            self.next_ns += int(self.draw.expovariate(self.rate) * 1e9)
        if self.next_ns < self.until_ns:
            asyncio.get_running_loop().call_later((self.next_ns - time.perf_counter_ns()) / 1e9, self.arrive)
        else:
            for caller in self.idle:
                caller.close()


class Caller(asyncio.Protocol):
    """One connection."""

    def __init__(self, tally: Tally, head: str, numbers: "itertools.count[int]", loop: Loop) -> None:
        self.tally, self.head, self.numbers, self.loop = tally, head, numbers, loop
        self.ended: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self.buffer = b""
        self.came_ns = 0
        self.closing = False

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = cast("asyncio.Transport", transport)
        self.loop.free(self)

    def data_received(self, data: bytes) -> None:
        self.buffer = self.buffer + data if self.buffer else data
        end = self.buffer.find(b"\r\n\r\n")
        if end < 0:
            return
        at = self.buffer.find(b"content-length: ")
        length = int(self.buffer[at + 16 : self.buffer.find(b"\r", at)])
        if len(self.buffer) < end + 4 + length:
            return
        self.tally.latencies_ns.append(time.perf_counter_ns() - self.came_ns)
        self.tally.statuses[int(self.buffer[9:12])] += 1
        self.buffer = b""
        self.loop.free(self)

    def connection_lost(self, exc: Exception | None) -> None:
        if exc is not None or not self.closing:
            self.tally.closed += 1
        self.ended.set_result(None)

    def send(self, came_ns: int) -> None:
        """Send the next request, which came at that instant."""
        nth = next(self.numbers)
        body = application(nth)
        self.came_ns = came_ns
        self.transport.write((self.head % (f"bench-{nth}", len(body))).encode() + body)

    def close(self) -> None:
        """Be done."""
        self.closing = True
        self.transport.close()


async def load(
    url: str, token: str, *, path: str, connections: int, seconds: float, first: int, rate: float | None = None
) -> dict[str, object]:
    """Load `path` at `url` and return what came of it; `rate` makes the loop an open one."""
    parts = urlsplit(url)
    tally, numbers = Tally(), itertools.count(first)
    began, cpu = time.perf_counter(), time.process_time()
    until_ns = time.perf_counter_ns() + int(seconds * 1e9)
    loop = ClosedLoop(until_ns) if rate is None else OpenLoop(rate, until_ns)
    callers = [Caller(tally, HEAD % (path, token), numbers, loop) for _ in range(connections)]
    connect = asyncio.get_running_loop().create_connection
    await asyncio.gather(*(connect(lambda caller=caller: caller, parts.hostname, parts.port) for caller in callers))
    if isinstance(loop, OpenLoop):
        loop.arrive()
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
    parser.add_argument("--rate", type=float, help="requests a second, by a clock of their own")
    told = vars(parser.parse_args())
    result = uvloop.run(load(told.pop("url"), told.pop("token"), **told))
    sys.stdout.write(json.dumps(result) + "\n")


if __name__ == "__main__":
    main()
