"""A timer fires once, whoever asks, and only when its transaction commits."""

import asyncio
from dataclasses import dataclass
from datetime import timedelta

import pytest

from shared.kit.principal import Principal
from shared.store import timers
from shared.store.rows import Rows
from tests.shared.sample.main import note

SYSTEM = Principal.system("test")


@dataclass(frozen=True, slots=True)
class Note:
    """What the sample has for a case."""

    note_id: str
    case_id: str
    place_code: str
    text: str


CASES = Rows(note, Note, key="note_id")


async def open_cases(sample, *case_ids):
    async with sample.db.begin(SYSTEM) as uow:
        for case_id in case_ids:
            await CASES.add(uow, Note(f"n-{case_id}", case_id, "370983103000", ""))


async def take_free(sample, limit=500):
    async with sample.db.begin(SYSTEM) as uow:
        return await timers.due_of_free_cases(uow, CASES, limit)


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


async def test_a_timer_whose_case_somebody_holds_stays_as_it_is_and_is_looked_at_again_later(sample):
    await open_cases(sample, "c1", "c2")
    await arm(sample, "c1", 5)
    await arm(sample, "c1", 7)
    await arm(sample, "c2", 8)
    sample.clock.advance(10)
    async with sample.db.begin(SYSTEM) as uow:
        await CASES.lock(uow, "n-c1")
        due = await take_free(sample)
        assert [timer.case_id for timer in due.timers] == ["c2"]
        assert due.next_at == uow.now + timedelta(seconds=1)
        assert await take_free(sample, limit=1) == timers.Due([], uow.now + timedelta(seconds=1)), (
            "a full batch of such is no reason to hurry"
        )
        armed_for = uow.now - timedelta(seconds=3)
    due = await take_free(sample)
    assert due == timers.Due([timers.Timer("c1", "remind", 2, armed_for, {"n": 7})], None)


async def test_what_is_due_sooner_than_a_held_case_is_looked_at_again_is_not_late(sample):
    await open_cases(sample, "c1", "c2")
    await arm(sample, "c1", 5)
    await arm(sample, "c2", 10.25)
    sample.clock.advance(10)
    async with sample.db.begin(SYSTEM) as uow:
        await CASES.lock(uow, "n-c1")
        assert (await take_free(sample)).next_at == uow.now + timedelta(seconds=0.25)


async def test_a_case_whose_timer_fires_is_held_until_the_commit(sample):
    await open_cases(sample, "c1")
    await arm(sample, "c1", 5)
    sample.clock.advance(10)
    async with sample.db.begin(SYSTEM) as uow:
        assert len((await timers.due_of_free_cases(uow, CASES)).timers) == 1
        async with sample.db.begin(SYSTEM) as other:
            assert await CASES.select(other, "FOR UPDATE SKIP LOCKED") == []


async def test_the_timer_of_a_case_that_is_not_there_is_gone(sample):
    await open_cases(sample, "c1")
    await arm(sample, "nowhere", 5)
    sample.clock.advance(10)
    assert await take_free(sample) == timers.Due([], None)


async def test_more_than_a_batch_is_gone_on_with_at_once(sample):
    await open_cases(sample, "c1", "c2")
    for case_id in ("c1", "c2"):
        await arm(sample, case_id, 5)
    sample.clock.advance(10)
    assert (await take_free(sample, limit=1)).next_at == sample.clock.now()
    assert (await take_free(sample, limit=2)).next_at is None
