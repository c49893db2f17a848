"""The line waits with what nobody waits for, and its transactions stay short."""

import asyncio

import pytest

from shared.events import line as lines
from shared.events.codec import decode
from shared.events.contracts.intake import CaseClosed
from shared.events.inbox import REDRIVE
from shared.events.parking import Received, park
from shared.kit.principal import Principal
from shared.run.endings import keep_case_end
from shared.run.runtime import line_of
from tests.shared.conftest import PLACE, notes, registered
from tests.shared.sample.main import ANTIDOTE, POISON


@pytest.fixture(params=[False, True], ids=["without a handler", "of which the end is kept"])
def line(request, sample):
    handlers = {**sample.spec.handlers, CaseClosed: keep_case_end} if request.param else sample.spec.handlers
    return line_of(sample.ctx, handlers, ["jiuji.intake"])


def records(sample, event, count):
    return [sample.record(f"case-{number}", PLACE, event)[0] for number in range(count)]


async def test_events_for_which_nobody_waits_wait_for_one_that_is_waited_for(line, sample, monkeypatch):
    monkeypatch.setattr(lines, "HOLD_S", 3600)
    assert [line._hold(records(sample, CaseClosed(outcome="aided"), 3)), line._hold([])] == [False, False]
    assert line._hold(records(sample, registered(), 1))
    assert len(line._held) == 4


async def test_events_for_which_nobody_waits_do_not_wait_for_ever(line, sample, monkeypatch):
    closed = records(sample, CaseClosed(outcome="aided"), 1)
    monkeypatch.setattr(lines, "HOLD_S", 0)
    assert line._hold(closed)
    monkeypatch.setattr(lines, "HOLD_S", 3600)
    line._held.clear()
    assert not line._hold(closed)
    assert line._hold(closed * sample.ctx.settings.consumer_batch)


async def test_transactions_that_take_long_have_fewer_events_and_more_again(line, sample, admin, monkeypatch):
    async def sizes(count, at_most_s):
        monkeypatch.setattr(lines, "AT_MOST_S", at_most_s)
        known = set(await notes(sample))
        line._held = records(sample, registered(), count)
        await line._apply_held(dict(line._leases.held), stop)
        rows = await admin.fetch("SELECT count(*) FROM note WHERE NOT text = ANY ($1) GROUP BY xmin ORDER BY min(note_id)", list(known))
        return [row[0] for row in rows]

    stop, line._numbers = asyncio.Event(), [0]
    await line._leases.settle(line._numbers)
    line._most = line._batch = 80
    assert await sizes(160, at_most_s=0) == [80, 40, 20, 20]
    assert await sizes(140, at_most_s=3600) == [20, 40, 80]
    await line._leases.close()


class Quiet:
    """A consumer to which nothing comes but what it was given, a poll each; it stops the line instead of waiting for more."""

    def __init__(self, stop, polls):
        self.stop = stop
        self.polls = polls

    async def numbers(self):
        return frozenset({0})

    async def start(self, offsets, *, only):
        pass

    async def poll(self, stop, *, at_once=False):
        if not self.polls and not at_once:
            self.stop.set()
        return self.polls.pop(0) if self.polls else []

    def has_more_partitions(self):
        return False

    def lag(self):
        return {}

    async def close(self):
        pass


async def test_all_that_is_to_be_tried_again_is_at_once_with_what_comes_between(line, sample, admin):
    bad = [sample.record(f"bad-{number}", PLACE, registered(POISON))[0] for number in range(250)]
    async with sample.db.begin(Principal.system("test")) as uow:
        for record in bad:
            await park(uow, Received(decode(record.headers, record.value), record), "failed", None)
        await uow.sql("UPDATE parked_event SET redrive_requested_at = now()")
        uow.wake(REDRIVE)
    sample.ctx.running = ANTIDOTE
    stop = asyncio.Event()
    line._consumer = lambda: Quiet(stop, [records(sample, registered(), 1), records(sample, registered(), 1)])
    await line.run(stop)
    sizes = [row[0] for row in await admin.fetch("SELECT count(*) FROM outbox GROUP BY txid ORDER BY min(seq)")]
    assert sizes == [1, 100, 1, 100, 50]
