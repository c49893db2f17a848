"""What the parts of a case's way cost in processor time, each measured as its own row measures it, only shorter."""

from dataclasses import dataclass, replace
from datetime import datetime
from statistics import median

from audit.main import SPEC as AUDIT
from referral.main import SPEC as REFERRAL
from shared.events.contracts import Event
from tests.bench.accept.place import place
from tests.bench.accept.run import CONNECTIONS
from tests.bench.rows import consumer, relay
from tests.bench.stage import Stage

ROUNDS = 3


@dataclass(frozen=True, slots=True)
class Costs:
    """Microseconds of processor time, the servers' included: a call, an event told, an event recorded by audit, handled by another service,
    and passed by one that has no handler of it."""

    call: float
    told: float
    audited: float
    handled: float
    passed: float

    def case_us(self, *, calls: float, told: float, audited: float, handled: float, passed: float) -> float:
        """Return what a case with so many of each costs."""
        return calls * self.call + told * self.told + audited * self.audited + handled * self.handled + passed * self.passed


async def measure(stage: Stage, *, events: int, seconds: float) -> Costs:
    """Measure every part on these servers: relay and consumers over `events` events, calls for `seconds`."""
    short = replace(stage, rounds=min(ROUNDS, stage.rounds))  # The same databases to copy from: their names are taken.
    (told,) = await relay.measure(short, events * 10)
    handled, *_ = await consumer.applied(short, REFERRAL, "referral", events, _registered)
    passed, *_ = await consumer.applied(short, REFERRAL, "referral", events, _later)
    audited, *_ = await consumer.applied(short, AUDIT, "audit", events)
    return Costs(await _call_us(short, seconds), told.cost_us, audited.cost_us, handled.cost_us, passed.cost_us)


def _registered(now: datetime) -> list[Event]:
    """Return events that referral has a handler of."""
    return consumer.story(now)[:1]


def _later(now: datetime) -> list[Event]:
    """Return events that referral has no handler of."""
    return consumer.story(now)[1:]


async def _call_us(stage: Stage, seconds: float) -> float:
    """Measure a registration: a whole call with its transaction, by the way on which the product answers for the least."""
    taken: list[float] = []
    async with place(stage.root, stage.servers) as where:
        async with where.running("intake", await where.database("bench_costs"), "--role", "api") as program:
            first = 0
            for _ in range(stage.rounds + 1):
                before = where.postgres_cpu_s
                told = await program.loaded(connections=CONNECTIONS, seconds=seconds, first=first)
                first = told["next"]
                taken.append(told["cpu_us"] + (where.postgres_cpu_s - before) / told["requests"] * 1e6)
        await where.servers.drop_database("bench_costs")
    return median(taken[1:])  # The first round only warms up.
