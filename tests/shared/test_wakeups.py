"""Who sleeps is woken by the commit that makes work for it, in this process and in others; a wake-up that is lost costs one sweep."""

import asyncio
import json
from datetime import timedelta

import asyncpg
import pytest

from shared.events.bus import Consumer, Producer
from shared.events.contracts.intake import CaseAccepted
from shared.events.outbox import Relay
from shared.kit import clock
from shared.kit.clock import Backoff, SystemClock
from shared.kit.principal import Principal
from shared.store import timers
from shared.store.db import Subject
from shared.store.wakeups import AT_ONCE, CHANNEL, NAME, RELAY, Wakeups
from tests.shared.conftest import PLACE

SYSTEM = Principal.system("test")
NEVER_S = 600.0
"""A sweep that no test lives to see: whoever wakes before it was woken."""
DEADLINE_S = 60


@pytest.fixture
def url(sample):
    return sample.ctx.settings.database_url.get_secret_value()


@pytest.fixture
def patient(sample):
    """Give the sample's process wake-ups without a sweep."""
    sample.db.wakeups = Wakeups(SystemClock(), sweep_s=NEVER_S)
    return sample.db.wakeups


async def asleep(wakeups, name, until=None):
    """Return a task that ends when the sleeper wakes, once it sleeps."""
    task = asyncio.create_task(wakeups.sleep(name, asyncio.Event(), until))
    await asyncio.sleep(0)  # One turn of the loop: the task begins.
    assert not task.done()
    return task


async def woken(task):
    async with asyncio.timeout(DEADLINE_S):
        await task


async def test_a_commit_wakes_whom_it_made_work_for_and_nobody_else(sample, patient):
    mine, other = await asleep(patient, "mine"), await asleep(patient, "other")
    async with sample.db.begin(SYSTEM) as uow:
        uow.wake("mine")
        assert patient._sleepers["mine"].due is None, "nothing is committed yet"
    await woken(mine)
    assert not other.done()
    other.cancel()


async def test_what_was_rolled_back_wakes_nobody(sample, patient):
    task = await asleep(patient, "mine")
    with pytest.raises(ZeroDivisionError):
        async with sample.db.begin(SYSTEM) as uow:
            uow.wake("mine")
            raise ZeroDivisionError
    assert patient._sleepers["mine"].due is None
    task.cancel()


async def test_an_event_wakes_the_relay_and_a_timer_who_waits_for_timers(sample, patient):
    relay, timing = await asleep(patient, RELAY), await asleep(patient, timers.TIMERS)
    async with sample.db.begin(SYSTEM) as uow:
        uow.emit(Subject(sample.ctx.ids.new(), PLACE), CaseAccepted(accepted_by="o"), policy=None)
        await timers.arm(uow, sample.ctx.ids.new(), "some", SystemClock().now())
    await woken(relay)
    await woken(timing)


async def test_an_earlier_instant_shortens_the_sleep_and_a_later_one_does_not(patient):
    now = SystemClock().now()
    task = await asleep(patient, "mine", now + timedelta(seconds=NEVER_S))
    patient.wake({"mine": now + timedelta(seconds=2 * NEVER_S)})
    assert not task.done()
    patient.wake({"mine": now + timedelta(milliseconds=20)})
    await woken(task)
    assert SystemClock().now() >= now + timedelta(milliseconds=20)


async def test_a_wake_up_that_comes_while_nobody_sleeps_is_kept_for_the_next_sleep(patient):
    patient.wake({"mine": AT_ONCE})
    await woken(asyncio.create_task(patient.sleep("mine", asyncio.Event())))
    again = await asleep(patient, "mine")
    assert not again.done(), "it wakes once"
    again.cancel()


async def test_of_several_instants_in_one_transaction_the_earliest_counts(sample):
    async def both(first, second):
        async with sample.db.begin(SYSTEM) as uow:
            uow.wake("mine", first)
            uow.wake("mine", second)
            return uow.work["mine"]

    now = SystemClock().now()
    later = now + timedelta(hours=1)
    for first, second, wanted in ((now, later, now), (later, now, now), (AT_ONCE, now, AT_ONCE), (now, AT_ONCE, AT_ONCE)):
        assert await both(first, second) == wanted


@pytest.fixture
async def neighbours(url):
    """Run the wake-ups of two processes on one database until the test ends."""
    stop, hubs = asyncio.Event(), [Wakeups(SystemClock(), sweep_s=NEVER_S) for _ in range(2)]
    tasks = [asyncio.create_task(hub.exchange(url, stop)) for hub in hubs]
    await together(*hubs)
    for sender, hearer in (hubs, hubs[::-1]):  # What both said when they came is heard before this: no notice of theirs is on its way.
        heard = await asleep(hearer, "greeted")
        sender.wake({"greeted": AT_ONCE})
        await woken(heard)
        for hub in hubs:
            del hub._sleepers["greeted"]
    yield hubs
    stop.set()
    await asyncio.gather(*tasks)


async def until(true):
    async with asyncio.timeout(DEADLINE_S):
        while not true():  # noqa: ASYNC110  # Nobody announces it.
            await asyncio.sleep(0.01)


async def together(*hubs):
    """Wait until two processes know of each other: the later one has told the earlier, and neither believes to be alone."""
    before = sum(hub._notices for hub in hubs)
    await until(lambda: sum(hub._notices for hub in hubs) > before and not any(hub._alone for hub in hubs))


async def test_other_processes_hear_of_it(neighbours):
    here, there = neighbours
    task = await asleep(there, "mine")
    here.wake({"mine": AT_ONCE})
    await woken(task)


async def test_a_connection_that_was_cut_is_made_anew(neighbours, url, servers):
    here, there = neighbours
    knowing = asyncio.create_task(together(here, there))
    await asyncio.sleep(0)  # One turn of the loop: it has begun to count.
    admin = await asyncpg.connect(url)
    ended = await admin.fetch("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = $1", NAME)
    await admin.close()
    assert len(ended) == 2
    await knowing
    task = await asleep(there, "mine")
    here.wake({"mine": AT_ONCE})
    await woken(task)


async def test_who_is_alone_notifies_nobody_until_somebody_comes(url):
    stop, first, second = asyncio.Event(), Wakeups(SystemClock(), sweep_s=NEVER_S), Wakeups(SystemClock(), sweep_s=NEVER_S)
    tasks = [asyncio.create_task(first.exchange(url, stop))]
    await until(lambda: first._alone)
    first.wake({"mine": AT_ONCE}, {"a case"})
    assert (first._unsent, first._unsent_ids) == ({}, set())
    tasks.append(asyncio.create_task(second.exchange(url, stop)))
    await together(first, second)
    task = await asleep(second, "mine")
    first.wake({"mine": AT_ONCE})
    await woken(task)
    stop.set()
    await asyncio.gather(*tasks)


async def test_who_was_left_alone_finds_out_at_the_sweep(url):
    stop, leaving = asyncio.Event(), asyncio.Event()
    hub, other = Wakeups(SystemClock(), sweep_s=0.1), Wakeups(SystemClock(), sweep_s=NEVER_S)
    tasks = [asyncio.create_task(hub.exchange(url, stop)), asyncio.create_task(other.exchange(url, leaving))]
    await together(hub, other)
    leaving.set()
    await until(lambda: hub._alone)
    stop.set()
    await asyncio.gather(*tasks)


async def test_many_commits_are_told_as_one_notice(neighbours, url):
    here, _ = neighbours
    heard = []
    connection = await asyncpg.connect(url)
    await connection.add_listener(CHANNEL, lambda *notice: heard.append(notice[3]))
    for _ in range(500):
        here.wake({"mine": AT_ONCE, "other": AT_ONCE})
    async with asyncio.timeout(DEADLINE_S):
        while not heard:  # noqa: ASYNC110  # As above.
            await asyncio.sleep(0.01)
    await connection.close()
    assert [set(json.loads(payload)) for payload in heard] == [{"mine", "other"}]


@pytest.mark.parametrize(
    "payload",
    [
        "",
        "no json",
        "[]",
        "7",
        "null",
        '{"mine": 5}',
        '{"mine": "soon"}',
        '{"mine": "2099-01-01T00:00:00"}',
        '{"mine": {}}',
        '{"mine": "+"}',
    ],
)
async def test_a_payload_that_is_none_of_ours_is_left_aside_and_the_next_one_heeded(neighbours, url, payload):
    here, there = neighbours
    task = await asleep(there, "mine")
    connection = await asyncpg.connect(url)
    await connection.execute("SELECT pg_notify($1, $2)", CHANNEL, payload)
    await connection.close()
    here.wake({"mine": AT_ONCE})
    await woken(task)


async def test_names_that_nobody_sleeps_under_are_not_kept(neighbours, url):
    here, there = neighbours
    task = await asleep(there, "mine")
    here.wake({f"name-{n}": AT_ONCE for n in range(50)} | {"mine": AT_ONCE})
    await woken(task)
    assert set(there._sleepers) == {"mine"}


async def test_waits_grow_and_are_short_again_after_a_while_that_went_well(monkeypatch):
    waited = []

    async def pause(stop, seconds):
        waited.append(seconds)

    monkeypatch.setattr(clock, "pause", pause)
    backoff, stop = Backoff(), asyncio.Event()
    for _ in range(8):
        await backoff.pause(stop)
    assert waited == [0.1, 0.2, 0.4, 0.8, 1.6, 3.2, 5.0, 5.0]
    backoff._ended -= 6.0
    await backoff.pause(stop)
    assert waited[-1] == 0.1


class Deaf(Wakeups):
    """Loses every wake-up."""

    def _wake(self, name, at):
        assert at >= AT_ONCE


async def test_when_every_wake_up_is_lost_the_line_still_moves(sample, kafka, url):
    sample.db.wakeups = Deaf(SystemClock(), sweep_s=0.2)
    stop = asyncio.Event()
    relay = Relay(url, Producer(kafka), source="sample", clock=SystemClock(), wakeups=sample.db.wakeups)
    task = asyncio.create_task(relay.run(stop))
    case_id = sample.ctx.ids.new()
    for _ in range(2):
        async with sample.db.begin(SYSTEM) as uow:
            uow.emit(Subject(case_id, PLACE), CaseAccepted(accepted_by="o"), policy=None)
        consumer = Consumer(kafka, ["jiuji.intake"])
        await consumer.start({})
        found = []
        async with asyncio.timeout(DEADLINE_S):
            while case_id.encode() not in found:
                found += [record.key for record in await consumer.poll()]
        await consumer.close()
    stop.set()
    await task
