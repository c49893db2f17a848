"""A timer fires once, whoever asks, and only when its transaction commits."""

import asyncio
from datetime import timedelta

import pytest

from shared.kit.principal import Principal
from shared.store import timers

SYSTEM = Principal.system("test")


async def arm(sample, case_id, seconds, kind="remind"):
    async with sample.db.begin(SYSTEM) as uow:
        await timers.arm(uow, case_id, kind, uow.now + timedelta(seconds=seconds), {"n": seconds})


async def take(sample, limit=500):
    async with sample.db.begin(SYSTEM) as uow:
        return await timers.due(uow, limit)


async def test_a_timer_fires_when_its_instant_has_come_and_never_again(sample):
    await arm(sample, "c1", 10)
    assert await take(sample) == []
    sample.clock.advance(10)
    fired = await take(sample)
    assert [(timer.case_id, timer.kind, timer.generation, timer.payload) for timer in fired] == [("c1", "remind", 1, {"n": 10})]
    assert await take(sample) == []


async def test_timers_fire_earliest_first_and_in_bounded_batches(sample):
    for number in (3, 1, 2):
        await arm(sample, f"c{number}", number)
    sample.clock.advance(5)
    assert [timer.case_id for timer in await take(sample, limit=2)] == ["c1", "c2"]
    assert [timer.case_id for timer in await take(sample, limit=2)] == ["c3"]


async def test_a_timer_armed_anew_fires_at_its_new_instant_only(sample):
    await arm(sample, "c1", 5)
    await arm(sample, "c1", 50)
    sample.clock.advance(10)
    assert await take(sample) == []
    sample.clock.advance(50)
    assert [timer.generation for timer in await take(sample)] == [2]


async def test_a_cancelled_timer_does_not_fire(sample):
    await arm(sample, "c1", 5)
    await arm(sample, "c1", 5, kind="other")
    async with sample.db.begin(SYSTEM) as uow:
        await timers.cancel(uow, "c1", "remind")
    sample.clock.advance(10)
    assert [timer.kind for timer in await take(sample)] == ["other"]


async def test_a_crash_before_the_commit_leaves_the_timer(sample):
    await arm(sample, "c1", 5)
    sample.clock.advance(10)
    with pytest.raises(RuntimeError):
        async with sample.db.begin(SYSTEM) as uow:
            assert len(await timers.due(uow)) == 1
            raise RuntimeError("crash")
    assert len(await take(sample)) == 1


async def test_two_workers_at_once_share_the_timers_without_overlap(sample):
    for number in range(40):
        await arm(sample, f"c{number}", 1)
    sample.clock.advance(5)
    taken = await asyncio.gather(*(take(sample, limit=10) for _ in range(4)))
    cases = [timer.case_id for batch in taken for timer in batch]
    assert len(cases) == len(set(cases))
    rest = await take(sample)
    assert len(cases) + len(rest) == 40
