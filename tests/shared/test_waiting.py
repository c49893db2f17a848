"""A state is waited for instead of asked again: woken by the commit, judged anew at each look, holding nothing meanwhile."""

import asyncio

import asyncpg
import httpx
import pytest

from shared.kit.clock import SystemClock
from shared.run import service
from shared.store.wakeups import CHANGES, Wakeups, notify
from shared.store.watches import Watches
from shared.web import waiting
from shared.web.waiting import seconds_preferred
from tests.shared.conftest import PLACE
from tests.shared.sample.main import SPEC
from tests.shared.test_wakeups import SYSTEM, together
from tests.support.harness import Harness
from tests.support.serving import served
from tests.support.waiting import DEADLINE_S, LONG, NEVER_S, answered, sleeping

SCOPES = {"case:register", "case:read"}
URL = "/v1/cases/c1/notes"


@pytest.fixture
def patient(sample, monkeypatch):
    """Let reads wait for longer than any test, in a process without a sweep: whoever is answered after a sleep was woken."""
    monkeypatch.setattr(waiting, "LONGEST_S", NEVER_S)
    sample.db.wakeups = Wakeups(SystemClock(), sweep_s=NEVER_S)
    return sample.db.wakeups


@pytest.fixture
def client(sample):
    return sample.client(scopes=SCOPES, jurisdiction="37")


async def write(client, text="hello", case_id="c1", place=PLACE):
    answer = await client.post("/v1/notes", json={"case_id": case_id, "place_code": place, "text": text})
    assert answer.status_code == 201


async def asleep(sample, client, **headers):
    """Return a task that reads the notes of a case, once it sleeps."""
    before = sample.db.wakeups.watches._watching
    task = asyncio.create_task(client.get(URL, headers=LONG | headers))
    await sleeping(sample.db.wakeups, before + 1)
    return task


async def tag_of(client):
    return (await client.get(URL)).headers["etag"]


async def test_what_is_not_known_yet_is_answered_as_soon_as_it_is(sample, patient, client):
    task = await asleep(sample, client)
    await write(client, case_id="other")
    assert not task.done()
    await write(client)
    answer = await answered(task)
    assert (answer.status_code, answer.json()) == (200, {"texts": ["hello"]})
    assert answer.headers["preference-applied"] == f"wait={NEVER_S:.0f}"


async def test_what_is_known_is_answered_when_it_changes(sample, patient, client):
    await write(client)
    task = await asleep(sample, client, **{"if-none-match": await tag_of(client)})
    await write(client, "more")
    answer = await answered(task)
    assert (answer.status_code, answer.json()) == (200, {"texts": ["hello", "more"]})
    assert answer.headers["etag"] == await tag_of(client)


async def test_who_does_not_know_the_present_state_gets_it_at_once(sample, patient, client):
    await write(client)
    for headers in ({}, {"if-none-match": '"1-0123456789abcdef"'}):
        answer = await answered(asyncio.create_task(client.get(URL, headers=LONG | headers)))
        assert answer.status_code == 200


async def looking(held):
    """Wait until a read has read the state, which it does not answer before `held` is set."""
    async with asyncio.timeout(DEADLINE_S):
        while not held._waiters:  # noqa: ASYNC110  # Nothing announces it.
            await asyncio.sleep(0.001)


async def test_a_change_between_the_first_look_and_the_sleep_is_not_missed(sample, patient, client):
    sample.ctx.running = held = asyncio.Event()
    task = asyncio.create_task(client.get(URL, headers=LONG))
    await looking(held)
    await write(client)
    held.set()
    assert (await answered(task)).status_code == 200


async def test_a_change_between_a_later_look_and_the_sleep_is_not_missed_either(sample, patient, client):
    task = await asleep(sample, client)
    sample.ctx.running = held = asyncio.Event()
    patient.wake({}, ["c1"])
    await looking(held)
    await write(client)
    held.set()
    assert (await answered(task)).status_code == 200


async def test_what_was_rolled_back_wakes_nobody(sample, patient, client):
    task = await asleep(sample, client)
    with pytest.raises(ZeroDivisionError):
        async with sample.db.begin(SYSTEM) as uow:
            uow.mark_changed("c1")
            raise ZeroDivisionError
    await sleeping(patient)
    (watch,) = patient.watches._by_id["c1"]
    assert not watch.changed.is_set()
    patient.watches.close()
    await task


async def test_the_commit_of_another_process_wakes_too(sample, patient, client, issuer):
    url = sample.ctx.settings.database_url.get_secret_value()
    async with Harness(SPEC, url, issuer) as other:
        other.db.wakeups, stop = Wakeups(SystemClock(), sweep_s=NEVER_S), asyncio.Event()
        exchanges = [asyncio.create_task(hub.exchange(url, stop)) for hub in (patient, other.db.wakeups)]
        await together(patient, other.db.wakeups)
        task = await asleep(sample, client)
        await write(other.client(scopes=SCOPES, jurisdiction="37"))
        assert (await answered(task)).status_code == 200
        stop.set()
        await asyncio.gather(*exchanges)


async def test_at_the_end_of_the_time_the_answer_is_that_nothing_is_new(sample, client):
    unknown = await client.get(URL, headers={"prefer": "wait=1"})
    assert (unknown.status_code, unknown.json()["code"], unknown.headers["preference-applied"]) == (404, "case_not_found", "wait=1")
    await write(client)
    tag = await tag_of(client)
    same = await client.get(URL, headers={"prefer": "wait=1", "if-none-match": tag})
    assert (same.status_code, same.content, same.headers["etag"], same.headers["preference-applied"]) == (304, b"", tag, "wait=1")


async def test_when_every_wake_up_is_lost_the_sweep_finds_what_is_new(sample, client, monkeypatch):
    class Deaf(Wakeups):
        def wake(self, work, changed=()):
            pass

    monkeypatch.setattr(waiting, "LONGEST_S", NEVER_S)
    sample.db.wakeups = Deaf(SystemClock(), sweep_s=0.05)
    task = await asleep(sample, client)
    await write(client)
    assert (await answered(task)).status_code == 200


async def test_a_token_that_expires_meanwhile_is_refused_at_waking(sample, patient, client):
    await write(client)
    task = await asleep(sample, client, **{"if-none-match": await tag_of(client)})
    sample.clock.advance(11 * 365 * 24 * 3600)  # A token of a test lasts for ten years.
    await write(sample.client(scopes=SCOPES, jurisdiction="37"), "more")
    answer = await answered(task)
    assert (answer.status_code, answer.json()["code"]) == (401, "token_invalid")


async def test_what_went_out_of_sight_meanwhile_is_not_shown(sample, patient):
    here = sample.client(scopes=SCOPES, jurisdiction=PLACE[:6])
    await write(here)
    task = await asleep(sample, here, **{"if-none-match": await tag_of(here)})
    async with sample.db.begin(SYSTEM) as uow:
        await uow.sql("UPDATE note SET place_code = '370911100000', text = 'secret'")
        uow.mark_changed("c1")
    answer = await answered(task)
    assert (answer.status_code, answer.json()["code"]) == (404, "case_not_found")


async def test_who_waits_holds_no_connection(sample, patient, client):
    many = 3 * sample.db.engine.pool.size()
    tasks = [asyncio.create_task(client.get(URL, headers=LONG)) for _ in range(many)]
    await sleeping(patient, many)
    assert sample.db.engine.pool.checkedout() == 0
    await write(client)
    assert {(await answered(task)).status_code for task in tasks} == {200}


async def test_beyond_the_bound_a_read_answers_at_once(sample, patient, client):
    patient.watches = Watches(most=1)
    task = await asleep(sample, client)
    over = await client.get(URL, headers=LONG)
    assert (over.status_code, over.headers.get("preference-applied")) == (404, None)
    assert not task.done()
    await write(client)
    assert (await answered(task)).headers["preference-applied"]
    assert (await client.get(URL, headers=LONG)).headers["preference-applied"], "a place is free again"


async def test_only_ids_that_somebody_waits_under_are_kept(sample, patient, client):
    task = await asleep(sample, client)
    patient.wake({}, [f"id-{n}" for n in range(25_000)])
    assert set(patient.watches._by_id) == {"c1"}
    assert len(patient._unsent_ids) <= 10_000, "while nobody takes them they are not kept for ever"
    await write(client)
    await answered(task)
    assert (patient.watches._by_id, patient.watches._watching) == ({}, 0)


@pytest.mark.parametrize(
    "text", ["wait", "wait=", "wait=0", "wait=-1", "wait=1.5", "wait=soon", "respond-async", 'x="', 'x="wait=5"', ", ;", ""]
)
async def test_a_preference_that_says_nothing_of_waiting_is_ignored(sample, patient, client, text):
    answer = await client.get(URL, headers={"prefer": text})
    assert (answer.status_code, answer.headers.get("preference-applied")) == (404, None)


@pytest.mark.parametrize(
    ("lines", "seconds"),
    [
        (["wait=7"], 7),
        (["wait=100"], 20),
        (["WAIT = 7"], 7),
        (['wait="7"'], 7),
        (["respond-async, wait=7; strict"], 7),
        (['x="a, wait=5", wait=7'], 7),
        (["wait=7, wait=9"], 7),
        (["respond-async", "wait=7"], 7),
        ([", ,wait=7"], 7),
        (["wait=x, wait=7"], None),
        (["x" * 300 + ", wait=7"], None),
        ([], None),
    ],
)
def test_a_preference_is_read_as_the_standard_has_it(lines, seconds):
    assert seconds_preferred([(b"accept", b"wait=3"), *((b"prefer", line.encode()) for line in lines)]) == seconds


async def test_a_read_that_cannot_be_waited_for_answers_at_once(sample, patient, client):
    answer = await client.get("/v1/notes", headers=LONG)
    assert (answer.json(), answer.headers.get("preference-applied")) == ([], None)


async def test_a_client_that_goes_away_ends_its_wait(sample, patient, client):
    async with served(sample.app) as url:
        async with httpx.AsyncClient(base_url=url, headers=client.headers) as there:
            task = asyncio.create_task(there.get(URL, headers=LONG))
            await sleeping(patient)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
        async with asyncio.timeout(DEADLINE_S):
            while patient.watches._watching:  # noqa: ASYNC110  # The server announces nothing of this.
                await asyncio.sleep(0.001)


async def test_a_process_that_leaves_answers_with_what_is(sample, patient, client, monkeypatch):
    monkeypatch.setattr(service, "TICK_S", NEVER_S)  # Nor does it wait until it looks at the clock again.
    async with served(sample.app, patience_s=NEVER_S) as url, httpx.AsyncClient(base_url=url, headers=client.headers) as there:
        task = asyncio.create_task(there.get(URL, headers=LONG))
        await sleeping(patient)
        sample.app.state.server.should_exit = True
        answer = await answered(task)
        assert (answer.status_code, answer.json()["code"]) == (404, "case_not_found")


@pytest.mark.parametrize("form", ["{}", "W/{}", '"x", {}', "*", " {} "])
async def test_who_has_the_present_state_is_not_sent_it_again(sample, client, form):
    await write(client)
    tag = await tag_of(client)
    answer = await client.get(URL, headers={"if-none-match": form.format(tag)})
    assert (answer.status_code, answer.content, answer.headers["etag"]) == (304, b"", tag)


@pytest.mark.parametrize("form", ["", '"1"', "x", '"-0123456789abcdef"', "\xff"])
async def test_who_has_another_state_is_sent_the_present_one(sample, client, form):
    await write(client)
    answer = await client.get(URL, headers={"if-none-match": form.encode("latin-1")})
    assert (answer.status_code, answer.json()) == (200, {"texts": ["hello"]})


async def test_many_changes_are_told_in_as_many_notices_as_they_need(sample):
    url, heard = sample.ctx.settings.database_url.get_secret_value(), []
    ids = {sample.ctx.ids.new() for _ in range(1_000)} | {"é" * 80}
    listener, sender = await asyncpg.connect(url), await asyncpg.connect(url)
    await listener.add_listener(CHANGES, lambda *notice: heard.append(notice[3]))
    await notify(sender, {}, ids)
    async with asyncio.timeout(DEADLINE_S):
        while len("\n".join(heard).split("\n")) < len(ids):  # noqa: ASYNC110  # Notices come when they come.
            await asyncio.sleep(0.001)
    await listener.close()
    await sender.close()
    assert set("\n".join(heard).split("\n")) == ids
    assert 1 < len(heard) <= 6
