"""A handler that was added later gets the events that its cases passed before, each once, from where it had come if it was interrupted."""

import asyncio
import random
from dataclasses import replace
from datetime import timedelta

import asyncpg
import pytest

from shared.events import rehearing
from shared.events.broker import TopicSpec, ensure_topics
from shared.events.bus import Consumer, Outgoing, Producer
from shared.events.contracts.intake import CaseClosed, CaseRegistered
from shared.events.inbox import Inbox
from shared.events.leases import Leases
from shared.events.line import Line
from shared.events.receipts import RECEIPTS_KEPT
from shared.events.rehearing import ASK, NEW_FOR, REHEAR, HandlerNotNew, HandlerNotStarted, NothingToRehear, Rehearing
from shared.kit.ids import lowest_id_at
from shared.kit.principal import Principal
from shared.run.runtime import inbox_of
from shared.store.wakeups import AT_ONCE
from tests.shared.conftest import PLACE, notes, registered
from tests.shared.sample.main import ANTIDOTE, POISON

SYSTEM = Principal.system("test")
DEADLINE_S = 60
CASES = [f"case-{number}" for number in range(10)]


@pytest.fixture
async def passed(sample, kafka):
    """Three events of each case in a topic, of which the service had no handler when they came; and two bad ones."""
    topic = f"rehearing.{random.randrange(10**9)}"
    await ensure_topics(kafka, [TopicSpec(topic, 2)])
    events = [(case_id, registered()) for _ in range(3) for case_id in CASES]
    records = [sample.record(case_id, PLACE, event)[0] for case_id, event in [*events, ("poisoned", registered(POISON))]]
    unread = sample.record("unread", PLACE, registered())[0]
    outgoing = [Outgoing(topic, one.key, one.value, one.headers) for one in records] + [Outgoing(topic, unread.key, b"{", unread.headers)]
    producer, consumer = Producer(kafka), Consumer(kafka, [topic])
    await producer.send(outgoing)
    await producer.close()
    before, come = Inbox(sample.db, "sample", {}), []
    await consumer.start({})
    async with asyncio.timeout(DEADLINE_S):
        while len(come) < len(outgoing):
            come += await consumer.poll()
    await consumer.close()
    await before.apply(come)
    assert await notes(sample) == []
    return topic


async def ask(sample, topic):
    """Ask for the past of another topic than the event's own, which tests share."""
    async with sample.db.begin(SYSTEM) as uow:
        await uow.sql(ASK, CaseRegistered.TYPE, topic)
        uow.wake(REHEAR, AT_ONCE)


async def reheard(sample, kafka, until=0):
    """Hear again until no more than so many records are left."""
    stop = asyncio.Event()
    again = Rehearing(inbox_of(sample.ctx, sample.spec.handlers), sample.db, lambda topics: Consumer(kafka, topics, batch=4))
    task = asyncio.create_task(again.run(stop))
    async with asyncio.timeout(DEADLINE_S):
        while await left(sample) > until:
            assert not task.done(), task.exception()
    stop.set()
    await task


async def left(sample):
    async with sample.db.begin(SYSTEM) as uow:
        [row] = await uow.sql("SELECT sum(end_offset - next_offset)::int FROM rehearing")
    return row[0]


async def test_the_past_takes_effect_once_and_what_is_bad_is_set_aside(sample, kafka, passed):
    for _ in range(2):
        await ask(sample, passed)
        await reheard(sample, kafka)
        assert len(await notes(sample)) == 3 * len(CASES)
        async with sample.db.begin(SYSTEM) as uow:
            aside = await uow.sql("SELECT reason, case_id FROM parked_event UNION ALL SELECT reason, 'dead' FROM dead_letter ORDER BY 1")
        assert [tuple(row) for row in aside] == [("invalid_body", "dead"), ("late", "poisoned")]
    later, later_id = sample.record(CASES[0], PLACE, registered(), version=4)
    await sample.apply(later)
    assert later_id in await notes(sample)


async def test_it_goes_on_where_it_was_interrupted(sample, kafka, passed):
    await ask(sample, passed)

    await reheard(sample, kafka, until=31)
    part = len(await notes(sample))

    await reheard(sample, kafka)
    assert 0 < part <= 3 * len(CASES) == len(await notes(sample))


async def test_what_is_yet_to_come_is_left_to_the_line(sample, kafka, passed):
    coming, coming_id = sample.record("coming", PLACE, registered())
    await ask(sample, passed)
    assert await sample.inbox.rehear([replace(coming, topic=passed)], CaseRegistered.TYPE) == 0
    assert await notes(sample) == []
    await sample.apply(coming)
    assert await notes(sample) == [coming_id]


async def test_what_is_asked_for_twice_is_heard_once_whatever_receipts_are_left(sample, kafka, passed):
    for _ in range(2):
        await ask(sample, passed)
        await reheard(sample, kafka)
        async with sample.db.begin(SYSTEM) as uow:
            await uow.sql("DELETE FROM inbox")  # As when they are too old.
    assert len(await notes(sample)) == 3 * len(CASES)


async def test_what_another_process_has_reheard_is_left_out(sample, kafka, passed):
    await ask(sample, passed)
    record, _ = sample.record(CASES[0], PLACE, registered(), version=1)
    mine = replace(record, topic=passed, partition=0, offset=0)
    assert await sample.inbox.rehear([mine], CaseRegistered.TYPE) == 1
    async with sample.db.begin(SYSTEM) as uow:
        await uow.sql("DELETE FROM inbox")
    assert await sample.inbox.rehear([mine], CaseRegistered.TYPE) == 0


async def test_a_process_without_the_handler_leaves_it_to_others(sample, kafka, passed):
    await ask(sample, passed)
    before = Rehearing(Inbox(sample.db, "sample", {}), sample.db, lambda topics: Consumer(kafka, topics))
    assert await before._pending() == []
    assert await left(sample) > 0


async def test_an_event_that_was_refused_late_gets_its_effects_when_the_cause_is_mended(sample, kafka, passed):
    await ask(sample, passed)
    await reheard(sample, kafka)
    sample.ctx.running = ANTIDOTE
    async with sample.db.begin(SYSTEM) as uow:
        await uow.sql("UPDATE parked_event SET redrive_requested_at = now()")
    await sample.inbox.redrive()
    async with sample.db.begin(SYSTEM) as uow:
        assert await uow.sql("SELECT FROM parked_event") == []
    assert len(await notes(sample)) == 3 * len(CASES) + 1


@pytest.fixture
async def owner(sample, servers):
    """The connection of an operator."""
    connection = await asyncpg.connect(servers.owner_url(sample.db.url.rsplit("/", 1)[1].split("?")[0]))
    yield connection
    await connection.close()


async def declared(sample, *services):
    """Let consumers start one after the other, each with handlers of its own."""
    for handlers in services:
        await Inbox(sample.db, "sample", handlers).declare_handlers()


def asked(sample, owner):
    return rehearing.ask(owner, "sample", CaseRegistered, sample.clock.now())


OLD, NEW = {CaseClosed: None}, {CaseClosed: None, CaseRegistered: None}


@pytest.mark.parametrize(
    ("services", "age", "refusal"),
    [
        ([], timedelta(), HandlerNotStarted),
        ([OLD], timedelta(), HandlerNotStarted),
        ([NEW], timedelta(), HandlerNotNew),  # It was there before this was written down.
        ([OLD, NEW], NEW_FOR, HandlerNotNew),
        ([OLD, NEW], NEW_FOR - timedelta(seconds=1), NothingToRehear),
    ],
)
async def test_the_past_is_refused_to_a_handler_that_may_have_had_it(sample, owner, services, age, refusal):
    await declared(sample, *services)
    sample.clock.advance(age.total_seconds())
    await declared(sample, *services[-1:])
    with pytest.raises(refusal):
        await asked(sample, owner)
    assert await owner.fetchval("SELECT count(*) FROM rehearing") == 0


async def test_a_new_handler_is_given_the_past_once(sample, owner):
    await sample.deliver("c1", PLACE, registered())
    await declared(sample, OLD, NEW)
    assert await asked(sample, owner) > 0
    with pytest.raises(NothingToRehear):
        await asked(sample, owner)


async def test_a_handler_that_went_and_came_back_is_not_new(sample, owner):
    await declared(sample, OLD, NEW, OLD)
    sample.clock.advance(RECEIPTS_KEPT.total_seconds())
    await declared(sample, NEW)
    with pytest.raises(HandlerNotNew):
        await asked(sample, owner)


async def test_a_consumer_declares_its_handlers_before_it_reads(sample, owner):
    """Without a Kafka that could be reached."""
    stop = asyncio.Event()
    leases = Leases(sample.ctx.settings.database_url.get_secret_value(), sample.db.wakeups, sample.clock)
    line = Line(sample.inbox, lambda: Consumer("127.0.0.1:1", ["jiuji.intake"]), leases, batch=1)
    task = asyncio.create_task(line.run(stop))
    async with asyncio.timeout(DEADLINE_S):
        while await owner.fetchval("SELECT count(*) FROM handled_type") == 0:
            assert not task.done(), task.exception()
    stop.set()
    await task


async def test_receipts_are_kept_while_the_past_is_heard_and_as_long_as_a_handler_is_new(sample, owner, passed):
    await sample.deliver("c1", PLACE, registered(), event_id=lowest_id_at(sample.clock.now() - 2 * RECEIPTS_KEPT))
    receipts = "SELECT count(*) FROM inbox"
    for received_at, pending, left in (
        (sample.clock.now() - RECEIPTS_KEPT + timedelta(days=1), False, 1),  # It came lately.
        (sample.clock.now() - 2 * RECEIPTS_KEPT, True, 1),
        (sample.clock.now() - 2 * RECEIPTS_KEPT, False, 0),
    ):
        await owner.execute("UPDATE inbox SET received_at = $1", received_at)
        await owner.execute("DELETE FROM rehearing")
        if pending:
            await ask(sample, passed)
        await inbox_of(sample.ctx, sample.spec.handlers).forget_receipts()
        assert await owner.fetchval(receipts) == left
