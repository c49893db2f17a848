"""Consumer processes of one service divide the partitions: none is read by two or left out, and a case's order holds whoever reads it."""

import asyncio
import random
from collections import Counter

import pytest
from aiokafka.client import AIOKafkaClient
from aiokafka.errors import KafkaConnectionError
from aiokafka.protocol.fetch import FetchRequest
from aiokafka.protocol.offset import OffsetRequest

from shared.events import bus, leases
from shared.events.broker import TopicSpec, ensure_topics
from shared.events.bus import Outgoing, Producer
from shared.events.inbox import LeaseLost
from shared.events.leases import PARTITIONS, Leases
from shared.kit.clock import SystemClock
from shared.kit.ids import SystemIds
from shared.kit.principal import Principal
from shared.run.runtime import line_of
from shared.run.service import build_context
from shared.store.db import UnitOfWork
from shared.store.wakeups import CHANNEL, Wakeups
from tests.shared.conftest import PLACE, notes, registered

SYSTEM = Principal.system("test")
NUMBERS = range(4)
DEADLINE_S = 60
OPEN = "SELECT partition, reader FROM partition_lease WHERE ended_at IS NULL ORDER BY partition"
OVERLAPS = """
SELECT count(*) FROM partition_lease a JOIN partition_lease b ON a.partition = b.partition AND a.lease < b.lease
WHERE a.ended_at IS NULL OR a.ended_at > b.taken_at OR a.used_at > a.ended_at
"""
HELD = """
SELECT pid, count(*) FROM pg_locks
WHERE locktype = 'advisory' AND classid = 7004 AND database = (SELECT oid FROM pg_database WHERE datname = current_database()) GROUP BY pid
"""
WAITING = "SELECT EXISTS (SELECT FROM pg_stat_activity WHERE datname = $1 AND wait_event_type = 'Lock')"


@pytest.fixture
def dsn(sample):
    return sample.ctx.settings.database_url.get_secret_value()


@pytest.fixture
async def member(dsn):
    """Make consumers' leases, as further processes would have them."""
    made = []

    def make():
        made.append(Leases(dsn, Wakeups(SystemClock()), SystemClock()))
        return made[-1]

    yield make
    for one in made:
        await one.close()


async def until(ask):
    async with asyncio.timeout(DEADLINE_S):
        while not await ask():
            pass


async def settled(members, numbers=NUMBERS):
    """Let members look, in turn, until nobody wants anything else."""
    for _ in members:
        for one in members:
            await one.settle(numbers)
    return [set(one.held) for one in members]


async def test_who_is_alone_reads_everything(member):
    assert await settled([member()]) == [{0, 1, 2, 3}]


async def test_those_who_are_there_divide_the_partitions(member):
    members = [member()]
    await settled(members)
    for count in (2, 3, 4, 5):
        members.append(member())
        shares = await settled(members)
        assert sorted(number for share in shares for number in share) == [0, 1, 2, 3]
        assert max(map(len, shares)) - min(map(len, shares)) <= 1, count


async def test_what_a_dead_process_read_is_taken_by_the_others(member, admin):
    dead, alive = member(), member()
    await settled([dead, alive])
    dead._conn.terminate()

    async def taken():
        await alive.settle(NUMBERS)
        return set(alive.held) == {0, 1, 2, 3}

    await until(taken)
    assert (len(await admin.fetch(OPEN)), await admin.fetchval(OVERLAPS)) == (4, 0)
    assert dead.is_due()
    assert sorted(map(len, await settled([dead, alive]))) == [2, 2]


async def test_who_stands_still_is_put_out_and_comes_again(member, monkeypatch):
    monkeypatch.setattr(leases, "STALE_S", 0.2)
    still, alive = member(), member()
    await settled([still, alive])

    async def taken():
        await alive.settle(NUMBERS)
        return set(alive.held) == {0, 1, 2, 3}

    await until(taken)

    async def put_out():
        await asyncio.sleep(0)
        return still._conn.is_closed()

    await until(put_out)
    assert still.is_due()
    monkeypatch.setattr(leases, "STALE_S", 60)
    assert sorted(map(len, await settled([still, alive]))) == [2, 2]


async def test_who_did_not_look_does_not_hold_that_time_against_the_others(member, admin, monkeypatch):
    monkeypatch.setattr(leases, "STALE_S", 0.0)
    monkeypatch.setattr(leases, "LOOK_S", 0.0)  # Whatever passes between two looks is longer than a process that goes on needs.
    still, alive = member(), member()
    await settled([still, alive])
    for _ in range(4):
        await alive.settle(NUMBERS)
    assert sorted(row[1] for row in await admin.fetch(HELD)) == [2, 2]


async def test_a_batch_cannot_begin_under_a_lease_that_was_ended(sample, member, admin):
    first, second = member(), member()
    await first.settle(NUMBERS)
    before = dict(first.held)
    await first.close()
    await second.settle(NUMBERS)
    record, event_id = sample.record("c1", PLACE, registered())
    with pytest.raises(LeaseLost):
        await sample.inbox.apply([record], before)
    assert (await notes(sample), await admin.fetch("SELECT FROM inbox"), await admin.fetch("SELECT FROM consumer_offset")) == ([], [], [])
    await sample.inbox.apply([record], second.held)
    assert await notes(sample) == [event_id]


async def test_a_partition_is_taken_after_the_batch_that_is_under_way(sample, member, admin, servers):
    first, second = member(), member()
    await first.settle(NUMBERS)
    before = dict(first.held)
    async with sample.db.transaction(SYSTEM, UnitOfWork) as uow:
        await uow.sql("SELECT held FROM jiuji_receive('*', 'test', $1, '{}', '{}', '{}')", sorted(before.values()))
        await first.close()
        taking = asyncio.create_task(second.settle(NUMBERS))
        await until(lambda: admin.fetchval(WAITING, sample.db.url.rsplit("/", 1)[1].split("?")[0]))
        assert not taking.done()
        await uow.sql("SELECT jiuji_finish($1, '{}', '{}', '{}', '{}', '{}', '{}', '{}')", sorted(before.values()))
    await taking
    assert (set(second.held), await admin.fetchval(OVERLAPS)) == ({0, 1, 2, 3}, 0)


async def test_a_newcomer_is_told_of_on_the_connection_of_its_leases(member, admin):
    told = asyncio.Event()
    await admin.add_listener(CHANNEL, lambda *said: told.set() if PARTITIONS in said[-1] else None)
    await member().settle(NUMBERS)
    async with asyncio.timeout(DEADLINE_S):
        await told.wait()


class Town:
    """A service's consumer processes on one database and one topic of its own."""

    def __init__(self, sample, kafka, topic):
        self.sample, self.kafka, self.topic = sample, kafka, topic
        self.running = {}

    def start(self):
        ctx = build_context(
            self.sample.spec, self.sample.ctx.settings.model_copy(update={"kafka_bootstrap_servers": self.kafka}), ids=SystemIds()
        )
        line, stop = line_of(ctx, self.sample.spec.handlers, [self.topic]), asyncio.Event()
        tasks = [
            asyncio.create_task(line.run(stop)),
            asyncio.create_task(ctx.db.wakeups.exchange(ctx.settings.database_url.get_secret_value(), stop)),
        ]
        self.running[line] = (ctx, stop, tasks)
        return line

    async def stop(self, line):
        ctx, stop, tasks = self.running.pop(line)
        stop.set()
        await asyncio.gather(*tasks)
        await ctx.db.close()

    async def kill(self, line):
        """End it in the middle of whatever it does; the server sees its connections closed, as after kill -9."""
        ctx, _, tasks = self.running.pop(line)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await ctx.db.close()

    async def publish(self, cases, rounds=3):
        """Publish so many events of each case, in order."""
        records = [self.sample.record(case_id, PLACE, registered())[0] for _ in range(rounds) for case_id in cases]
        producer = Producer(self.kafka)
        await producer.send([Outgoing(self.topic, one.key, one.value, one.headers) for one in records])
        await producer.close()

    async def heard(self, cases, versions):
        async def all_there():
            async with self.sample.db.begin(SYSTEM) as uow:
                rows = await uow.sql("SELECT case_id, version FROM stream_position WHERE case_id = ANY($1)", list(cases))
            return [row[1] for row in rows] == [versions] * len(cases)

        await until(all_there)


@pytest.fixture
async def town(sample, kafka):
    topic = f"leases.{random.randrange(10**9)}"
    await ensure_topics(kafka, [TopicSpec(topic, 4)])
    made = Town(sample, kafka, topic)
    yield made
    for line in list(made.running):
        await made.stop(line)


async def applied_in_order(sample, admin, events):
    """Each event once, each case's in the order of its versions, nothing aside."""
    told = [(one.case_id, one.causation_id) for one in await sample.emitted()]
    assert (len(told), max(Counter(told).values())) == (events, 1)
    assert await admin.fetch("SELECT FROM parked_event UNION ALL SELECT FROM dead_letter") == []
    for case_id in {case_id for case_id, _ in told}:
        causes = [cause for case, cause in told if case == case_id]
        assert causes == sorted(causes), "ids are made in the order of versions"


async def test_two_processes_share_the_work_and_a_third_of_them_takes_over(town, sample, admin):
    cases = [f"case-{number}" for number in range(40)]
    first, second = town.start(), town.start()
    await until(lambda: shared(admin, 2))
    await town.publish(cases)
    await town.heard(cases, 3)
    used = await admin.fetch("SELECT DISTINCT partition FROM partition_lease WHERE used_at IS NOT NULL")
    assert len(used) == 4
    await town.kill(first)
    await town.publish(cases)
    await town.heard(cases, 6)
    assert len(second._leases.held) == 4
    assert await admin.fetchval(OVERLAPS) == 0
    await applied_in_order(sample, admin, 6 * len(cases))


async def test_a_consumer_asks_where_its_partitions_end_before_it_fetches_from_them(kafka, monkeypatch):
    """The answer would come behind that of a fetch, which the broker holds for longer than others wait for a sign of life."""
    topic = f"leases.{random.randrange(10**9)}"
    await ensure_topics(kafka, [TopicSpec(topic, 4)])
    requests, send = [], AIOKafkaClient.send

    async def sent(client, node_id, request, **more):
        if isinstance(request, OffsetRequest | FetchRequest):
            requests.append(type(request))
        return await send(client, node_id, request, **more)

    monkeypatch.setattr(AIOKafkaClient, "send", sent)
    consumer = bus.Consumer(kafka, [topic])
    await consumer.start({})

    async def fetched():
        await asyncio.sleep(0)
        return FetchRequest in requests

    await until(fetched)
    first = requests.index(FetchRequest)
    assert first >= 2, "where they begin, and where they end"
    assert OffsetRequest not in requests[first:]
    await consumer.close()


def takes(other, count):
    async def taken():
        await other.settle(NUMBERS)
        return len(other.held) == count

    return taken


async def test_whom_kafka_does_not_answer_gives_its_partitions_back(town, member, admin, monkeypatch):
    monkeypatch.setattr(leases, "STALE_S", 3600.0)
    town.start()
    await until(lambda: shared(admin, 1))

    async def refused(*_, **__):
        raise KafkaConnectionError

    monkeypatch.setattr(AIOKafkaClient, "send", refused)
    await until(takes(member(), 4))


async def test_whom_kafka_keeps_waiting_at_its_start_looks_who_is_there(town, member, admin, monkeypatch):
    monkeypatch.setattr(leases, "STALE_S", 3600.0)
    send = AIOKafkaClient.send

    async def kept(client, node_id, request, **more):
        if isinstance(request, OffsetRequest):
            await asyncio.Event().wait()
        return await send(client, node_id, request, **more)

    monkeypatch.setattr(AIOKafkaClient, "send", kept)
    town.start()
    await until(lambda: shared(admin, 1))
    newcomer, counts = member(), set()

    async def taken():
        await newcomer.settle(NUMBERS)
        counts.add(len(newcomer.held))
        return 2 in counts

    await until(taken)
    assert max(counts) == 2, "who waits keeps its half: it did not give all back"


async def shared(admin, processes):
    """Tell whether so many processes hold all four partitions among them."""
    rows = await admin.fetch(HELD)
    return (len(rows), sum(row[1] for row in rows)) == (processes, 4)


async def test_a_topic_is_given_more_partitions_while_its_events_go_on(town, sample, admin, kafka, monkeypatch):
    """A case's later events are then in another partition than its earlier ones, which another process may read first."""
    monkeypatch.setattr(bus, "METADATA_MAX_AGE_MS", 200)
    cases = [f"case-{number}" for number in range(40)]
    town.start()
    town.start()
    await town.publish(cases)
    await ensure_topics(kafka, [TopicSpec(town.topic, 8)])
    await town.publish(cases)
    await town.heard(cases, 6)
    assert await admin.fetchval("SELECT count(DISTINCT partition) FROM partition_lease WHERE used_at IS NOT NULL") == 8
    await applied_in_order(sample, admin, 6 * len(cases))
