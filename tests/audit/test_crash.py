"""Whoever dies while sealing or waking clocks leaves both as if it had never begun, or done."""

import asyncio

import pytest

from audit import workers
from audit.main import SPEC
from shared.events.contracts.audit import SlaWarned
from shared.run import runtime
from shared.run.runtime import Runtime
from tests.audit.events import CASE, PLACE, registered, scopes, triaged
from tests.conftest import Died


@pytest.fixture
async def h(harness):
    made = await harness(SPEC)
    await made.deliver(CASE, PLACE, registered())
    await made.deliver(CASE, PLACE, triaged())
    return made


async def sealed(h):
    return len((await h.client(scopes=scopes()).get(f"/v1/cases/{CASE}/proof")).json().get("leaves", []))


@pytest.mark.parametrize(("point", "left"), [("seal.after_seal_before_commit", 0), ("seal.after_commit", 2)])
async def test_death_while_sealing_leaves_all_or_nothing_and_the_rest_follows(h, die_at, point, left):
    die_at(point)
    with pytest.raises(Died):
        await h.run("seal")
    die_at("relay.after_send_before_cursor")
    assert await sealed(h) == left
    await h.run("seal")
    assert await sealed(h) == 2


async def test_death_while_waking_clocks_announces_nothing_and_then_once(h, die_at):
    h.clock.advance(24 * 3600)
    die_at("clocks.after_taking_before_commit")
    with pytest.raises(Died):
        await h.run("clocks")
    assert await h.emitted(SlaWarned) == []
    die_at("relay.after_send_before_cursor")
    await h.run("clocks")
    warned = await h.emitted(SlaWarned)
    assert len(warned) == len({event.data.clock for event in warned}) > 0


async def test_after_a_batch_the_sealer_rests_and_after_nothing_it_does_not(h, monkeypatch):
    rests = []

    async def rest(_stop, seconds):
        rests.append(seconds)

    monkeypatch.setattr(workers, "pause", rest)
    await workers.tick_seal(h.ctx)
    assert rests == [workers.SEALS_EVERY_S]
    await workers.tick_seal(h.ctx)
    assert len(rests) == 1


async def test_a_sealer_that_rests_is_stopped_at_once(h, monkeypatch):
    monkeypatch.setattr(workers, "SEALS_EVERY_S", 3600)
    monkeypatch.setattr(runtime, "LEAVE_WITHIN_S", 5)
    background = Runtime(h.ctx, topics=(), give_up=pytest.fail)
    background.work({"seal": workers.tick_seal})
    while await sealed(h) < 2:  # noqa: ASYNC110  # The log is the condition.
        await asyncio.sleep(0.01)
    await background.leave()
    assert [task.cancelled() for task in background._tasks] == [False]
