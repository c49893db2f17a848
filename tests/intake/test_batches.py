"""Registrations that come together are committed together, and none feels the others."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from hashlib import sha256
from typing import Any

import asyncpg
import pytest

from intake.actions import registering
from intake.api.cases import REGISTERING, RegisterCaseBody
from intake.domain.cases import RegisterCase
from shared.events.contracts.intake import CaseRegistered
from shared.kit.principal import Principal
from shared.store.db import Call
from shared.web import batching
from shared.web.idempotency import Answer, Claim, IdempotencyKeyReused
from shared.web.routes import batcher_of
from tests.intake.office import CLERK, ID_NUMBERS, OTHER_COUNTY, Office, application, code_of, person

KEEP = "INSERT INTO idempotency (subject, key, fingerprint, status, headers, body) VALUES "
KEYS = "SELECT (SELECT count(*) FROM intake_case), (SELECT count(*) FROM idempotency), (SELECT count(*) FROM timer)"


def call(nth: int = 0, *, key: str = "", scope: str = "370983", **changes: Any) -> tuple[Call[RegisterCase], Claim]:
    body = application(**{"applicant": person(ID_NUMBERS[nth]), **changes})
    actor = Principal(f"clerk-{scope}", frozenset({"window_clerk"}), CLERK, scope, "潮泉镇窗口")
    return Call(actor, RegisterCaseBody.model_validate(body).command()), Claim(key or f"key-{nth}", sha256(repr(body).encode()).digest())


async def together(h, *calls: tuple[Call[RegisterCase], Claim]) -> list[Any]:
    """Queue all calls before any of them is served; return answers and refusals."""
    batcher = batcher_of(h.app, REGISTERING)
    return await asyncio.gather(*(batcher.join(*one) for one in calls), return_exceptions=True)


def statuses(answers: list[Any]) -> list[Any]:
    return [answer.status if isinstance(answer, Answer) else type(answer).__name__ for answer in answers]


async def row(h, query: str) -> list[int]:
    async with h.db.begin(Principal.system("test")) as uow:
        return list((await uow.sql(query))[0])


async def transactions(h) -> int:
    (count,) = await row(h, "SELECT count(DISTINCT txid) FROM outbox")
    return count


BREAKS_AT_13 = """
CREATE FUNCTION break_it() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN IF NEW.household_size = 13 THEN RAISE EXCEPTION 'broken'; END IF; RETURN NEW; END $$
"""


@pytest.fixture
async def breakable(owner) -> None:
    await owner(BREAKS_AT_13)
    # Deferred: everything is done and answered for when it fails, and only the commit is missing.
    await owner(
        "CREATE CONSTRAINT TRIGGER break_it AFTER INSERT ON intake_case DEFERRABLE INITIALLY DEFERRED"
        " FOR EACH ROW EXECUTE FUNCTION break_it()"
    )


@pytest.fixture
def held(h, servers) -> Callable[..., Any]:
    """Hold what a statement locks while the block runs; the block is given how to wait until somebody waits for it."""
    name = h.db.url.rsplit("/", 1)[1].split("?")[0]

    @asynccontextmanager
    async def hold(statement: str, *parameters: Any) -> AsyncIterator[Callable[[], Awaitable[int]]]:
        conn = await asyncpg.connect(servers.owner_url(name))

        async def blocked() -> int:
            while (pid := await conn.fetchval("SELECT pid FROM pg_locks WHERE pg_backend_pid() = ANY(pg_blocking_pids(pid))")) is None:
                pass
            return int(pid)

        try:
            async with conn.transaction():
                await conn.execute(statement, *parameters)
                yield blocked
        finally:
            await conn.close()

    return hold


async def test_what_comes_together_is_one_transaction_and_published_in_order(h):
    answers = await together(h, *(call(nth) for nth in range(4)))
    assert statuses(answers) == [201] * 4
    assert await transactions(h) == 1
    events = await h.emitted(CaseRegistered)
    assert [f"/v1/cases/{event.case_id}" for event in events] == [answer.headers["location"] for answer in answers]
    assert [event.case_version for event in events] == [1] * 4


async def test_a_refused_call_does_not_touch_the_others(h):
    answers = await together(h, call(0), call(1, identity_unknown=True), call(2))
    assert statuses(answers) == [201, 422, 201]
    assert await transactions(h) == 1


async def test_each_key_is_kept_with_the_case_that_its_call_registered_and_a_refused_one_with_none(h):
    answers = await together(h, call(0), call(1, identity_unknown=True), call(2))
    async with h.db.begin(Principal.system("test")) as uow:
        kept = dict(await uow.sql("SELECT key, case_ids FROM idempotency"))
    registered = [[answer.headers["location"].rpartition("/")[2]] if answer.status == 201 else None for answer in answers]
    assert kept == dict(zip(("key-0", "key-1", "key-2"), registered, strict=True))


async def test_a_call_that_breaks_the_commit_fails_alone(h, breakable):
    answers = await together(h, call(0), call(1, household_size=13), call(2))
    assert statuses(answers) == [201, "RaiseError", 201]
    assert await row(h, KEYS) == [2, 2, 2]
    assert len(await h.emitted()) == 2


async def test_the_same_key_twice_in_one_batch_is_one_case(h):
    first, again = await together(h, call(0), call(0))
    assert first == again
    assert len(await h.emitted()) == 1


async def test_a_key_with_another_body_in_one_batch_is_refused(h):
    answers = await together(h, call(0, key="k"), call(1, key="k"), call(2))
    assert statuses(answers) == [201, IdempotencyKeyReused.__name__, 201]
    assert len(await h.emitted()) == 2


async def test_the_same_person_twice_in_one_batch_is_a_duplicate(h):
    # The person is known already: not even a second key would make the batch fail.
    await together(h, call(0, key="earlier", hardship_codes=["fire"]))
    answers = await together(h, call(0, key="a"), call(0, key="b", household_size=5), call(1))
    assert statuses(answers) == [201, "DuplicateCause", 201]


async def test_a_repeat_gets_the_first_answer_byte_by_byte(h):
    calls = [call(0), call(1, identity_unknown=True), call(2)]
    first = await together(h, *calls)
    assert await together(h, *calls, call(3)) == [*first, (await together(h, call(3)))[0]]
    assert len(await h.emitted()) == 3


async def test_a_key_that_another_process_uses_meanwhile_is_not_used_twice(h, held):
    theirs = KEEP + "('clerk-370983', 'key-0', $1, 201, '{}', 'theirs')"
    async with held(theirs, call(0)[1].fingerprint) as blocked:
        waiting = asyncio.create_task(together(h, call(0), call(1)))
        await blocked()
    answers = await waiting
    assert statuses(answers) == [201, 201]
    assert answers[0].body == b"theirs"
    assert len(await h.emitted()) == 1


async def test_a_lone_call_that_lost_a_race_for_its_key_gets_the_first_answer(h, held):
    theirs = KEEP + "('clerk-370983', 'key-0', $1, 201, '{}', 'theirs')"
    async with held(theirs, call(0)[1].fingerprint) as blocked:
        waiting = asyncio.create_task(together(h, call(0)))
        await blocked()
    assert [answer.body for answer in await waiting] == [b"theirs"]
    assert await h.emitted() == []


async def test_a_call_that_joins_in_the_turn_in_which_a_lane_ends_is_served(h, monkeypatch):
    monkeypatch.setattr(batching, "LANES", 1)
    batcher = batcher_of(h.app, REGISTERING)
    ended = asyncio.Event()
    real, batcher._take = batcher._take, lambda: real() or ended.set() or []
    first = asyncio.create_task(batcher.join(*call(0)))
    await ended.wait()
    async with asyncio.timeout(60):
        second = await batcher.join(*call(1))
    assert statuses([await first, second]) == [201, 201]


async def test_who_waits_for_a_lane_that_is_cancelled_is_told(h, held):
    batcher = batcher_of(h.app, REGISTERING)
    async with held("LOCK TABLE intake_case IN ACCESS EXCLUSIVE MODE") as blocked:
        waiting = asyncio.create_task(together(h, call(0)))
        await blocked()
        for lane in list(batcher._lanes):
            lane.cancel()
        assert statuses(await waiting) == ["DatabaseUnavailable"]
    assert batcher._under_way == set()
    assert statuses(await together(h, call(0))) == [201]


async def test_a_registration_that_asks_for_a_version_is_refused_by_both_ways(clerk):
    for _ in range(2):  # The ordinary way, and, with a token that is known by now, the short one.
        answer = await clerk.post("/v1/cases", json=application(), headers={"if-match": '"1"'})
        assert (answer.status_code, answer.json()["code"]) == (412, "version_mismatch")
    assert (await clerk.post("/v1/cases", json=application(), headers={"if-match": "*"})).status_code == 201


async def test_a_batch_whose_connection_is_lost_is_made_again_and_nothing_is_there_twice(h, held, servers):
    admin = await asyncpg.connect(servers.admin_url)
    async with held("LOCK TABLE timer") as blocked:
        waiting = asyncio.create_task(together(h, *(call(nth) for nth in range(4))))
        await admin.execute("SELECT pg_terminate_backend($1)", await blocked())
    await admin.close()
    assert statuses(await waiting) == [201] * 4
    assert await row(h, KEYS) == [4, 4, 4]
    assert len(await h.emitted()) == 4


async def test_a_caller_who_goes_away_is_served_all_the_same(h, held):
    batcher = batcher_of(h.app, REGISTERING)
    gone, stays = (asyncio.create_task(batcher.join(*call(nth))) for nth in range(2))
    async with held("LOCK TABLE timer") as blocked:
        await blocked()
        gone.cancel()
    assert (await stays).status == 201
    assert gone.cancelled()
    assert len(await h.emitted()) == 2


async def test_rows_of_two_counties_share_a_transaction_and_stay_apart(h, office: Office):
    mixed = [call(0), call(1, scope="370911", place_code=OTHER_COUNTY), call(2), call(3, scope="3709", place_code=OTHER_COUNTY)]
    answers = await together(h, *mixed)
    assert statuses(answers) == [201] * 4
    assert await transactions(h) == 1
    here, there = office.officer(), office.officer(jurisdiction="370911")
    assert len((await here.get("/v1/cases")).json()["items"]) == 2
    assert len((await there.get("/v1/cases")).json()["items"]) == 2


async def test_another_countys_row_is_refused_by_the_database_even_if_the_action_forgot_to(h, monkeypatch):
    monkeypatch.setattr(registering, "_check_place", lambda *_: None)
    answers = await together(h, call(0), call(1, place_code=OTHER_COUNTY), call(2))
    assert [isinstance(answer, Answer) for answer in answers] == [True, False, True]
    assert "row-level security" in str(answers[1])
    assert len(await h.emitted()) == 2


async def test_who_would_wait_too_long_is_told_to_come_again(h, clerk, held, monkeypatch):
    monkeypatch.setattr(batching, "QUEUE", 2)
    async with held("LOCK TABLE timer") as blocked:
        first = asyncio.create_task(together(h, call(0)))
        await blocked()
        others = asyncio.create_task(together(h, call(0, key="a"), call(0, key="b")))
        async with asyncio.timeout(60):
            while len(batcher_of(h.app, REGISTERING)._queue) < batching.QUEUE:  # noqa: ASYNC110  # Nothing announces a queue.
                await asyncio.sleep(0)
        answer = await clerk.post("/v1/cases", json=application(applicant=person(ID_NUMBERS[1])))
    assert (code_of(answer), answer.headers["retry-after"]) == ((503, "overloaded"), "2")
    assert statuses([*(await first), *(await others)]) == [201, "DuplicateCause", "DuplicateCause"]


@pytest.mark.parametrize(
    ("request_", "expected"),
    [
        ({"content": b"{"}, (400, "malformed_json")),
        ({"json": application() | {"urgency": "emergency"}}, (422, "unknown_field")),
        ({"json": application(channel="pigeon")}, (422, "invalid_request")),
        ({"json": application(place_code=OTHER_COUNTY)}, (403, "outside_jurisdiction")),
        ({"json": application(), "headers": {"idempotency-key": "x" * 201}}, (400, "idempotency_key_invalid")),
        ({"json": application(), "headers": {"content-type": "text/plain"}}, (422, "invalid_request")),
        ({"json": application(), "headers": {"authorization": "Bearer x"}}, (401, "token_invalid")),
    ],
)
async def test_a_caller_who_is_known_is_refused_in_the_same_words(clerk, case, request_, expected):
    await clerk.post("/v1/cases", json=application(applicant=person(ID_NUMBERS[2])))
    headers = {"content-type": "application/json"} | request_.pop("headers", {})
    answer = await clerk.post("/v1/cases", headers=headers, **request_)
    assert code_of(answer) == expected
