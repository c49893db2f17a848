"""The consumer, reading real Kafka, beside two limits, each with the same goal.

The same inbox fed from memory shows what reading Kafka costs. The inbox's own SQL, the very statements with their values sent again over
one bare connection, shows what everything costs that is not SQL: reading, decoding, the handlers, the ways between. That SQL has the same
duties: it locks the partition's lease (the fence), writes receipts, locks and moves the position of each publisher's case, set-wise, and
then does what the handlers do.
"""

import asyncio
import os
import sys
import uuid
from asyncio.subprocess import DEVNULL
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from statistics import median
from time import perf_counter
from typing import Any

import asyncpg

from audit.main import SPEC as AUDIT
from referral.main import SPEC as REFERRAL
from shared.events.bus import Incoming, Outgoing, Producer
from shared.events.codec import headers_of
from shared.events.contracts import Envelope, Event
from shared.events.contracts.intake import CaseAccepted, CaseRegistered, CaseTriaged
from shared.kit.ids import SystemIds
from shared.run.runtime import inbox_of, line_of
from shared.run.service import ServiceSpec
from shared.store.db import UnitOfWork
from tests.bench.measure import Row, Run, compared, in_turns, measured
from tests.bench.stage import KEY, PROFILE, Stage
from tests.shared.sample.main import SPEC as SAMPLE

GOAL = 0.80
BATCH = 500
PLACE = "370983102000"
PATIENCE_S = 120
TAKE_LEASE = "SELECT jiuji_take_lease(0, 'bench')"


def story(now: datetime) -> list[Event]:
    """Return what intake says of a case in its first hour."""
    registered = CaseRegistered(
        channel="window",
        hardship_codes=("sudden_illness",),
        person_ref="person-1",
        first_asked_officer="officer-1",
        first_asked_unit="unit-1",
        registered_at=now,
    )
    triaged = CaseTriaged.model_validate({"urgency": "ordinary", "triaged_by": "officer-1", "registered_at": now, "downgraded": False})
    return [registered, triaged, CaseAccepted(accepted_by="officer-1")]


def registered(now: datetime) -> list[Event]:
    """Return how it begins, which all of the measured services have a handler of."""
    return story(now)[:1]


def records(topic: str, events: int, told: Callable[[datetime], list[Event]] = story) -> list[Incoming]:
    """Return that many events of cases whose hours overlap, as one partition would bring them."""
    ids, now, made = SystemIds(), datetime.now(UTC), list[Incoming]()
    while len(made) < events:
        cases = [str(uuid.uuid4()) for _ in range(50)]
        for version, event in enumerate(told(now), start=1):
            body = event.model_dump_json(exclude_none=True).encode()
            for case_id in cases:
                envelope = Envelope(ids.new(), event.TYPE, "intake", now, case_id, version, PLACE, event, actor="officer-1", body=body)
                made.append(Incoming(topic, 0, len(made), case_id.encode(), body, headers_of(envelope)))
    return made[:events]


@dataclass
class Tape:
    """The statements of an inbox, transaction by transaction, done under a lease."""

    lease: int
    transactions: list[list[tuple[str, Any]]] = field(default_factory=lambda: [[]])

    def listen(self) -> None:
        """Record what units of work send from now on."""
        real, present = UnitOfWork.sql, list[UnitOfWork]()

        async def sql(uow: UnitOfWork, statement: str, *params: Any) -> Sequence[Any]:
            if present[-1:] != [uow]:
                present[:] = [uow]
                self.transactions.append([])
            self.transactions[-1].append((statement, params))
            return await real(uow, statement, *params)

        UnitOfWork.sql = sql  # type: ignore[method-assign]  # `_recorded` puts it back.

    async def play(self, conn: asyncpg.Connection) -> None:
        """Send everything again; the database must have given the same lease."""
        for transaction in self.transactions:
            async with conn.transaction():
                for statement, parameters in transaction:
                    await conn.fetch(statement, *parameters)


async def measure(stage: Stage, sizes: Mapping[str, int]) -> list[Row]:
    """Measure the sample service, which writes and tells something for each event, and audit, which does the most for each."""
    rows = []
    for spec, package in ((SAMPLE, "tests.shared.sample"), (REFERRAL, "referral"), (AUDIT, "audit")):
        if events := sizes.get(spec.name):
            rows += await applied(stage, spec, package, events)
    return [*rows, await _after_kill(stage)]


async def applied(
    stage: Stage,
    spec: ServiceSpec,
    package: str,
    events: int,
    of_a_case: Callable[[datetime], list[Event]] = story,
    batch: int = BATCH,
) -> list[Row]:
    """Let a service hear that many events, from Kafka, from memory, and as bare SQL, at most `batch` a transaction."""
    topic = await stage.topic()
    told = records(topic, events, of_a_case)
    await publish(stage, told)
    tape = await _recorded(stage, spec, package, told, batch)

    async def limit() -> Run:
        async with stage.database(package) as name, stage.connected(stage.servers.app_url(name)) as conn:
            assert await conn.fetchval(TAKE_LEASE) == tape.lease
            async with measured(stage.pids, Run(events)) as run:
                await tape.play(conn)
        return run

    async def memory() -> Run:
        async with stage.database(package) as name, stage.service(spec, name) as ctx:
            inbox = inbox_of(ctx, spec.handlers)
            async with measured(stage.pids, Run(events)) as run:
                for start in range(0, events, batch):
                    await inbox.apply(told[start : start + batch])
        return run

    async def product() -> Run:
        async with stage.database(package) as name, stage.service(spec, name, consumer_batch=batch) as ctx:
            stop, line = asyncio.Event(), line_of(ctx, spec.handlers, [topic])
            async with stage.connected(stage.servers.app_url(name)) as watcher:
                async with measured(stage.pids, Run(events)) as run:
                    task = asyncio.create_task(line.run(stop))
                    await until(watcher, "SELECT coalesce(sum(next_offset), 0) >= $1 FROM consumer_offset", events)
                stop.set()
                await task
                assert await watcher.fetchval("SELECT count(*) FROM parked_event") == 0
        return run

    bare, ours, inside = await in_turns(
        stage.rounds,
        ("same SQL from memory with the same fence, order and locks, one bare connection", limit),
        ("consumer", product),
        ("same inbox fed from memory", memory),
    )
    what = f"events applied by {spec.name}: Kafka → effects and offset committed"
    statements = sum(map(len, tape.transactions)) / events
    note = f"{spec.name}, {events:,} events: {statements:.2f} statements an event, with the two that open and close each batch"
    return [
        compared("consumer", f"{what}, ÷ the same inbox without Kafka", GOAL, ours, inside),
        compared("consumer", f"{what}, ÷ bare SQL with the same duties", GOAL, ours, bare, note=note),
    ]


async def _after_kill(stage: Stage) -> Row:
    """Kill -9 audit's consumer, give it work meanwhile, and time its next life from the start of the process to the first effect."""
    taken: list[float] = []
    async with stage.database("audit") as name, stage.connected(stage.servers.owner_url(name)) as conn:
        await conn.execute("SET app.scope = '*'")
        for _ in range(stage.rounds + 1):
            heard = await conn.fetchval("SELECT count(*) FROM event")
            await publish(stage, records("jiuji.intake", 20))
            command = [sys.executable, "-m", "audit", "--role", "consumer"]
            began = perf_counter()
            process = await asyncio.create_subprocess_exec(*command, env=environment(stage, name), stdout=DEVNULL, stderr=DEVNULL)
            try:
                await until(conn, "SELECT count(*) > $1 FROM event", heard)
                taken.append(perf_counter() - began)
            finally:
                process.kill()
                await process.wait()
    # The first life began with an empty database, the others after a kill.
    seconds, note = median(taken[1:]), f"{stage.rounds} kills; fastest {min(taken[1:]):.2f} s, slowest {max(taken[1:]):.2f} s"
    return Row(
        "consumer", "kill -9: start of the next process → first effect committed", 1.0, seconds, "s", "less", f"{seconds:.2f} s", note=note
    )


def environment(stage: Stage, name: str) -> dict[str, str]:
    """Return what a service's process is told that runs on a database of the stage's."""
    told = {
        "DATABASE_URL": stage.servers.app_url(name),
        "KAFKA_BOOTSTRAP_SERVERS": stage.servers.kafka,
        "PROFILE": str(PROFILE),
        "OIDC_ISSUER": "http://127.0.0.1:1",
        "OIDC_JWKS_URL": "http://127.0.0.1:1/jwks.json",
        "ALLOW_DEV_ISSUER": "true",
        "MASTER_KEY": KEY,
    }
    return {"PATH": os.environ.get("PATH", os.defpath)} | {f"JIUJI_{key}": value for key, value in told.items()}


async def publish(stage: Stage, told: list[Incoming]) -> None:
    """Put records into their topic."""
    producer = Producer(stage.servers.kafka)
    for start in range(0, len(told), 2_000):
        await producer.send([Outgoing(one.topic, one.key, one.value or b"", one.headers) for one in told[start : start + 2_000]])
    await producer.close()


async def _recorded(stage: Stage, spec: ServiceSpec, package: str, told: list[Incoming], batch: int) -> Tape:
    sql = UnitOfWork.sql
    async with (
        stage.database(package) as name,
        stage.connected(stage.servers.app_url(name)) as conn,
        stage.service(spec, name) as ctx,
    ):
        inbox, tape = inbox_of(ctx, spec.handlers), Tape(await conn.fetchval(TAKE_LEASE))
        tape.listen()
        for start in range(0, len(told), batch):
            await inbox.apply(told[start : start + batch], {0: tape.lease})
    UnitOfWork.sql = sql  # type: ignore[method-assign]
    tape.transactions = [transaction for transaction in tape.transactions if transaction]
    return tape


async def until(conn: asyncpg.Connection, question: str, *values: Any) -> None:
    """Ask until the answer is yes."""
    async with asyncio.timeout(PATIENCE_S):
        while not await conn.fetchval(question, *values):  # noqa: ASYNC110  # Nothing announces what another process commits.
            await asyncio.sleep(0.005)
