"""A key is kept while a case that its call was about is open, however long, and then for the profile's time; afterwards it is gone."""

import asyncio
from dataclasses import replace
from datetime import timedelta
from hashlib import sha256
from importlib import import_module

import pytest

from shared.events.contracts.disbursement import ReserveLow
from shared.events.contracts.intake import CaseAccepted, CaseClosed
from shared.kit.principal import Principal
from shared.run.endings import keep_case_end, sweep_keys
from shared.run.service import build_app
from shared.run.sweeps import Hourly
from shared.store import endings
from shared.store.db import Subject
from shared.web.batching import REMEMBER
from shared.web.idempotency import Answer, Claim, KeyedUnitOfWork
from tests.house.test_apis import SERVICES
from tests.shared.conftest import PLACE
from tests.shared.sample.main import SPEC
from tests.support.harness import Harness

CLOSED = CaseClosed(outcome="aided")
KEY = {"idempotency-key": "k1"}
KEPT = timedelta(days=30).total_seconds()
"""What the profile says."""

DEADLINE_S = 20

YEARS = timedelta(days=3000).total_seconds()


@pytest.fixture
async def sample(harness) -> Harness:
    """The sample, which also learns that a case has ended."""
    return await harness(replace(SPEC, handlers={**SPEC.handlers, CaseClosed: keep_case_end}), package="tests.shared.sample")


async def note(h: Harness, text: str = "a", case_id: str = "c1", **headers: str):
    """Call with a key: the same one, unless another is given."""
    body = {"case_id": case_id, "place_code": PLACE, "text": text}
    return await h.client(scopes={"case:register"}).post("/v1/notes", json=body, headers=KEY | headers)


async def keys(h: Harness) -> list[tuple[str, list[str] | None]]:
    async with h.db.begin(Principal.system("test")) as uow:
        return [tuple(row) for row in await uow.sql("SELECT key, case_ids FROM idempotency ORDER BY key")]


async def sweep(h: Harness) -> None:
    """Sweep as a process that has just started, until nothing is due."""
    worker = Hourly(sweep_keys)
    while await worker(h.ctx) <= h.clock.now():
        pass


async def act(h: Harness, key: str, *events) -> None:
    """Keep a key whose call emits these events, each of a subject of its own."""
    async with h.db.transaction(Principal("officer-1"), KeyedUnitOfWork) as uow:
        await uow.claim(Claim(key, sha256(key.encode()).digest()))
        for case_id, event in events:
            uow.emit(Subject(case_id, PLACE), event, policy=None)
        uow.remember(Answer(200, {}, b"{}"))


async def test_a_key_of_an_open_case_is_kept_at_any_age(sample):
    first = await note(sample)
    sample.clock.advance(YEARS)
    await sweep(sample)
    assert (await note(sample)).json() == first.json()


async def test_a_key_of_an_ended_case_is_kept_for_the_profiles_time_and_then_is_gone(sample):
    first = await note(sample)
    sample.clock.advance(YEARS)
    await sample.deliver("c1", PLACE, CLOSED)
    sample.clock.advance(KEPT)
    await sweep(sample)
    assert (await note(sample)).json() == first.json()
    sample.clock.advance(1)
    await sweep(sample)
    assert await keys(sample) == []
    assert (await note(sample)).json()["note_id"] != first.json()["note_id"]


async def test_the_time_counts_from_when_the_service_learned_of_the_end(sample):
    await note(sample)
    ended_at = sample.clock.now()
    sample.clock.advance(YEARS)
    await note(sample, **{"idempotency-key": "late"})
    await sample.deliver("c1", PLACE, CLOSED, at=ended_at)
    sample.clock.advance(KEPT)
    await sweep(sample)
    assert await keys(sample) == [("k1", ["c1"]), ("late", ["c1"])]


async def test_an_end_that_comes_twice_ends_the_keys_at_the_first(sample):
    await note(sample)
    await sample.deliver("c1", PLACE, CLOSED)
    sample.clock.advance(KEPT)
    await sample.deliver("c1", PLACE, CLOSED)
    sample.clock.advance(1)
    await sweep(sample)
    assert await keys(sample) == []


async def test_a_call_about_a_case_that_has_ended_is_kept_for_the_same_time_from_its_answer(sample):
    await note(sample)
    await sample.deliver("c1", PLACE, CLOSED)
    sample.clock.advance(KEPT + 1)
    await sweep(sample)
    late = await note(sample)
    sample.clock.advance(KEPT)
    await sweep(sample)
    assert (await note(sample)).json() == late.json()
    sample.clock.advance(1)
    await sweep(sample)
    assert await keys(sample) == []


async def test_so_is_one_of_several_that_are_answered_together(sample):
    await sample.deliver("c1", PLACE, CLOSED)
    several = [["s"] * 3, ["k1", "k2", "k3"], [b"f"] * 3, [201] * 3, ["{}"] * 3, [b"a"] * 3, ["c1", "c2", None]]
    async with sample.db.begin(Principal.system("test")) as uow:
        await uow.sql(REMEMBER, *several, uow.now)
    assert await keys(sample) == [("k1", None), ("k2", ["c2"]), ("k3", None)]


async def test_a_key_without_a_case_is_kept_for_the_same_time_from_its_answer(sample):
    assert (await note(sample, "no")).status_code == 422
    assert await keys(sample) == [("k1", None)]
    sample.clock.advance(KEPT)
    await sweep(sample)
    assert await keys(sample) == [("k1", None)]
    sample.clock.advance(1)
    await sweep(sample)
    assert await keys(sample) == []


async def test_an_account_is_no_case(sample):
    low = ReserveLow(account="reserve", available_fen=0, mark_fen=1)
    await act(sample, "k1", ("reserve", low), ("c1", CaseAccepted(accepted_by="o")))
    await act(sample, "k2", ("reserve", low))
    assert await keys(sample) == [("k1", ["c1"]), ("k2", None)]


@pytest.mark.parametrize("order", [("c1", "c2", "c3"), ("c3", "c2", "c1"), ("c2", "c3", "c1")])
async def test_a_key_of_several_cases_is_kept_until_the_last_has_ended(sample, order):
    await act(sample, "k1", *((case_id, CaseAccepted(accepted_by="o")) for case_id in ("c2", "c1", "c3")))
    for case_id in order:
        sample.clock.advance(KEPT + 1)
        await sweep(sample)
        assert len(await keys(sample)) == 1
        await sample.deliver(case_id, PLACE, CLOSED)
    sample.clock.advance(KEPT)
    await sweep(sample)
    assert len(await keys(sample)) == 1
    sample.clock.advance(1)
    await sweep(sample)
    assert await keys(sample) == []


@pytest.mark.parametrize("order", [("c1", "c2"), ("c2", "c1")])
async def test_a_key_of_several_cases_is_kept_for_the_whole_time_after_the_last_end(sample, order):
    await act(sample, "k1", *((case_id, CaseAccepted(accepted_by="o")) for case_id in ("c1", "c2")))
    await sample.deliver(order[0], PLACE, CLOSED)
    sample.clock.advance(KEPT / 2)
    await sample.deliver(order[1], PLACE, CLOSED)
    sample.clock.advance(KEPT)
    await sweep(sample)
    assert len(await keys(sample)) == 1
    sample.clock.advance(1)
    await sweep(sample)
    assert await keys(sample) == []


async def test_keys_are_deleted_a_batch_at_a_time(sample, monkeypatch):
    monkeypatch.setattr(endings, "CASES_AT_ONCE", 2)
    monkeypatch.setattr(endings, "KEYS_AT_ONCE", 2)
    for number in range(5):
        await act(sample, f"with-{number}", (f"c{number}", CaseAccepted(accepted_by="o")))
        await act(sample, f"without-{number}")
        await sample.deliver(f"c{number}", PLACE, CLOSED)
    sample.clock.advance(KEPT + 1)
    worker, left = Hourly(sweep_keys), []
    for _ in range(3):
        due = await worker(sample.ctx)
        left.append((len(await keys(sample)), due <= sample.clock.now()))
    assert left == [(6, True), (2, True), (0, False)]


async def test_a_service_that_runs_its_workers_deletes_keys_by_itself(sample):
    await act(sample, "k1")
    sample.clock.advance(KEPT + 1)
    app = build_app(sample.spec, sample.ctx.settings, frozenset({"workers"}), ctx=sample.ctx)
    async with app.router.lifespan_context(app), asyncio.timeout(DEADLINE_S):
        while await keys(sample):
            pass


async def test_a_sweep_looks_again_after_an_hour_and_asks_nothing_meanwhile(sample):
    worker = Hourly(sweep_keys)
    due = await worker(sample.ctx)
    assert due == sample.clock.now() + timedelta(hours=1)
    await sample.db.close()
    sample.db.begin = None  # Whoever asks now fails.
    sample.clock.advance(1800)
    assert await worker(sample.ctx) == due


FILL = """
INSERT INTO idempotency (subject, key, fingerprint, created_at, case_ids)
SELECT 's', n::text, '', $1, CASE n % 3 WHEN 0 THEN NULL WHEN 1 THEN '{unknown}' ELSE ARRAY['case-' || n] END
FROM generate_series(1, 20000) n
"""


async def test_a_sweep_reads_no_more_than_it_deletes(sample, admin):
    await admin.execute("SET enable_bitmapscan = off")  # Its node would name the index, not the table.
    await admin.fetch(FILL, sample.clock.now())
    for statement in (endings.DELETE_OF_ENDED, endings.DELETE_OF_NONE):
        plan = "\n".join(row[0] for row in await admin.fetch(f"EXPLAIN {statement}", sample.clock.now(), 200))
        assert "Seq Scan on idempotency" not in plan, plan
        assert "ix_idempotency_" in plan, plan


@pytest.mark.parametrize("package", [name for name in SERVICES if name != "intake"])
async def test_every_service_learns_that_a_case_has_ended(harness, package):
    h = await harness(import_module(f"{package}.main").SPEC, package=package)
    await h.deliver("c1", PLACE, CLOSED)
    async with h.db.begin(Principal.system("test")) as uow:
        assert [tuple(row) for row in await uow.sql("SELECT case_id, ended_at FROM case_end")] == [("c1", h.clock.now())]
