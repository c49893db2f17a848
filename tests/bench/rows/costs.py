"""What the parts of a case's way cost in processor time, each measured as its own row measures it, only shorter."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import datetime
from statistics import median

import aiohttp

from audit.main import SPEC as AUDIT
from referral.main import SPEC as REFERRAL
from shared.events.contracts import Event
from tests.bench.accept.place import Place, Running, place
from tests.bench.accept.run import CONNECTIONS
from tests.bench.rows import consumer, relay
from tests.bench.stage import Stage

ROUNDS = 3


@dataclass(frozen=True, slots=True)
class Together:
    """How many go together: calls on their way at once, and events in one transaction, of audit's and of another service's."""

    calls: int = CONNECTIONS
    audited: int = consumer.BATCH
    handled: int = consumer.BATCH


MANY = Together()


@dataclass(frozen=True, slots=True)
class Costs:
    """Microseconds of processor time, the servers' included: a deed, a read, an event told, an event recorded by audit, handled by another
    service, and passed by one that has no handler of it."""

    deed: float
    read: float
    told: float
    audited: float
    handled: float
    passed: float

    def case_us(self, *, deeds: float, reads: float, told: float, audited: float, handled: float, passed: float) -> float:
        """Return what a case with so many of each costs."""
        calls = deeds * self.deed + reads * self.read
        return calls + told * self.told + audited * self.audited + handled * self.handled + passed * self.passed


async def measure(stage: Stage, *, events: int, seconds: float, together: Together = MANY) -> Costs:
    """Measure every part on these servers: relay and consumers over `events` events, calls for `seconds`.

    What is told and what is passed is always measured with hundreds at a time: how many of these go together in the flow is written down
    nowhere.
    """
    short = replace(stage, rounds=min(ROUNDS, stage.rounds))  # The same databases to copy from: their names are taken.
    (told,) = await relay.measure(short, events * 10)
    handled, *_ = await consumer.applied(short, REFERRAL, "referral", events, consumer.registered, together.handled)
    passed, *_ = await consumer.applied(short, REFERRAL, "referral", events, _later)
    audited, *_ = await consumer.applied(short, AUDIT, "audit", events, batch=together.audited)
    deed, read = await _calls_us(short, seconds, together.calls)
    return Costs(deed, read, told.cost_us, audited.cost_us, handled.cost_us, passed.cost_us)


def _later(now: datetime) -> list[Event]:
    """Return events that referral has no handler of."""
    return consumer.story(now)[1:]


async def _calls_us(stage: Stage, seconds: float, connections: int) -> tuple[float, float]:
    """Measure a deed and a read: a registration, a whole transaction by the way on which the product answers for the least; and a case."""
    async with place(stage.root, stage.servers) as where:
        async with where.running("intake", await where.database("bench_costs"), "--role", "api") as program:
            first = 0

            async def registering() -> int:
                nonlocal first
                told = await program.loaded(connections=connections, seconds=seconds, first=first)
                first = told["next"]
                return int(told["requests"])

            async def reading() -> int:
                return await _read(program, seconds, connections)

            deed, read = [await _cost_us(stage.rounds, where, program, work) for work in (registering, reading)]
        await where.servers.drop_database("bench_costs")
    return deed, read


async def _cost_us(rounds: int, where: Place, program: Running, work: Callable[[], Awaitable[int]]) -> float:
    taken: list[float] = []
    for _ in range(rounds + 1):
        before = where.postgres_cpu_s + program.cpu_s
        calls = await work()
        taken.append((where.postgres_cpu_s + program.cpu_s - before) / calls * 1e6)
    return median(taken[1:])  # The first round only warms up.


async def _read(program: Running, seconds: float, connections: int) -> int:
    """Let so many ask for a case, one time after the other; return how often it was answered. What asking costs is not counted."""
    headers = {"authorization": f"Bearer {program.token}"}
    async with aiohttp.ClientSession(headers=headers, connector=aiohttp.TCPConnector(limit=0)) as http:
        async with http.get(f"{program.url}/v1/cases?limit=1") as listed:
            [case] = (await listed.json())["items"]
        until = time.perf_counter() + seconds

        async def asking() -> int:
            answers = 0
            while time.perf_counter() < until:
                async with http.get(f"{program.url}/v1/cases/{case['case_id']}") as answer:
                    assert answer.status == 200, await answer.text()
                    await answer.read()
                answers += 1
            return answers

        return sum(await asyncio.gather(*(asking() for _ in range(connections))))
