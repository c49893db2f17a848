"""One request is one transaction, committed before the answer; a retry gets the first answer."""

import asyncio

import httpx
import pytest

from tests.shared.conftest import PLACE, notes

NOTE = {"case_id": "c1", "place_code": PLACE, "text": "hello"}
SCOPES = {"case:register", "case:read"}


async def test_an_unsafe_call_answers_with_what_it_did(sample):
    answer = await sample.client(scopes=SCOPES).post("/v1/notes", json=NOTE)
    assert answer.status_code == 201
    assert answer.headers["location"] == f"/v1/notes/{answer.json()['note_id']}"
    assert len(await sample.emitted()) == 1


async def test_a_retry_gets_the_first_answer_and_does_nothing(sample):
    client = sample.client(scopes=SCOPES)
    first = await client.post("/v1/notes", json=NOTE, headers={"idempotency-key": "k1"})
    again = await client.post("/v1/notes", json=NOTE, headers={"idempotency-key": "k1"})
    assert (again.status_code, again.content, again.headers["location"]) == (201, first.content, first.headers["location"])
    assert await notes(sample) == ["hello"]
    assert len(await sample.emitted()) == 1


async def test_many_at_once_with_one_key_act_once(sample):
    client = sample.client(scopes=SCOPES)
    calls = [client.post("/v1/notes", json=NOTE, headers={"idempotency-key": "k1"}) for _ in range(8)]
    answers = await asyncio.gather(*calls)
    assert {answer.content for answer in answers} == {answers[0].content}
    assert await notes(sample) == ["hello"]


async def test_the_same_key_with_another_body_is_refused(sample):
    client = sample.client(scopes=SCOPES)
    await client.post("/v1/notes", json=NOTE, headers={"idempotency-key": "k1"})
    other = await client.post("/v1/notes", json=NOTE | {"text": "other"}, headers={"idempotency-key": "k1"})
    assert (other.status_code, other.json()["code"]) == (422, "idempotency_key_reused")
    assert await notes(sample) == ["hello"]


async def test_keys_of_two_officers_do_not_meet(sample):
    for officer in ("a", "b"):
        answer = await sample.client(subject=officer, scopes=SCOPES).post("/v1/notes", json=NOTE, headers={"idempotency-key": "k1"})
        assert answer.status_code == 201
    assert await notes(sample) == ["hello", "hello"]


async def test_a_refusal_that_nothing_can_heal_takes_everything_back_and_is_the_first_answer(sample):
    client = sample.client(scopes=SCOPES)
    first = await client.post("/v1/notes", json=NOTE | {"text": "no"}, headers={"idempotency-key": "k1"})
    again = await client.post("/v1/notes", json=NOTE | {"text": "no"}, headers={"idempotency-key": "k1"})
    assert (first.status_code, first.json()["code"], first.json()["detail"]) == (422, "note_refused", "不收 no。")
    assert first.headers["content-type"] == again.headers["content-type"] == "application/problem+json"
    assert again.content == first.content
    assert await notes(sample) == []
    assert await sample.emitted() == []


async def test_a_refusal_that_can_heal_is_judged_anew_under_the_same_key(sample):
    client = sample.client(scopes=SCOPES)
    second, key = NOTE | {"text": "second"}, {"idempotency-key": "k1"}
    assert (await client.post("/v1/notes", json=second, headers=key)).json()["code"] == "note_too_early"
    assert (await client.post("/v1/notes", json=second, headers=key)).json()["code"] == "note_too_early"
    await client.post("/v1/notes", json=NOTE)
    healed = await client.post("/v1/notes", json=second, headers=key)
    assert healed.status_code == 201
    assert (await client.post("/v1/notes", json=second, headers=key)).content == healed.content
    assert await notes(sample) == ["hello", "second"]


@pytest.mark.parametrize(("state", "status", "code"), [("23514", 500, "internal_error"), ("40001", 503, "database_unavailable")])
async def test_a_failed_commit_cannot_answer_success(sample, state, status, code):
    client = sample.client(scopes=SCOPES)
    quiet = httpx.AsyncClient(
        transport=httpx.ASGITransport(sample.app, raise_app_exceptions=False), base_url="http://service", headers=client.headers
    )
    async with quiet:
        answer = await quiet.post("/v1/notes", json=NOTE | {"text": state}, headers={"idempotency-key": "k1"})
    assert (answer.status_code, answer.json()["code"]) == (status, code)
    assert await notes(sample) == []
    assert await sample.emitted() == []


@pytest.mark.parametrize(
    ("headers", "code"),
    [
        ({}, "idempotency_key_missing"),
        ({"idempotency-key": " "}, "idempotency_key_invalid"),
        ({"idempotency-key": "x" * 201}, "idempotency_key_invalid"),
    ],
)
async def test_an_unsafe_call_needs_a_key(sample, headers, code):
    transport = httpx.ASGITransport(sample.app)
    token = sample.client(scopes=SCOPES).headers["authorization"]
    async with httpx.AsyncClient(transport=transport, base_url="http://service", headers={"authorization": token}) as client:
        answer = await client.post("/v1/notes", json=NOTE, headers=headers)
    assert (answer.status_code, answer.json()["code"]) == (400, code)


BAD_BODIES = [
    (b"{", 400, "malformed_json"),
    (b'{"case_id": "c", "place_code": "p", "text": "t", "extra": 1}', 422, "unknown_field"),
    (b'{"case_id": 1, "place_code": "p", "text": "t"}', 422, "invalid_request"),
    (b"", 422, "invalid_request"),
    (b'"' + b"x" * 300_000 + b'"', 413, "body_too_large"),
    (b"\xff\xfe", 400, "malformed_json"),
]


@pytest.mark.parametrize(("body", "status", "code"), BAD_BODIES)
async def test_a_bad_body_gets_a_stable_code_in_two_languages(sample, body, status, code):
    answer = await sample.client(scopes=SCOPES).post("/v1/notes", content=body, headers={"content-type": "application/json"})
    problem = answer.json()
    assert (answer.status_code, problem["code"]) == (status, code)
    assert any("\u4e00" <= char <= "\u9fff" for char in problem["detail"])
    assert problem["detail_en"].isascii()
    for fault in problem.get("errors", ()):
        assert (fault["message"][-1], fault["message_en"][-1], fault["message_en"].isascii()) == ("。", ".", True)
    assert await notes(sample) == []


async def test_a_body_over_the_limit_is_refused_before_it_has_all_come(sample):
    sent = 0

    async def endless():
        nonlocal sent
        for _ in range(100):
            sent += 1
            yield b"x" * 10_000

    answer = await sample.client(scopes=SCOPES).post("/v1/notes", content=endless())
    assert (answer.status_code, answer.json()["code"]) == (413, "body_too_large")
    assert sent < 40


async def test_unknown_addresses_and_methods_are_problems_too(sample):
    client = sample.client(scopes=SCOPES)
    assert (await client.get("/v1/nowhere")).json()["code"] == "route_not_found"
    assert (await client.put("/v1/notes", json={})).json()["code"] == "method_not_allowed"


async def test_another_countys_rows_are_invisible_and_unwritable(sample):
    await sample.client(scopes=SCOPES, jurisdiction="370983").post("/v1/notes", json=NOTE)
    elsewhere = sample.client(scopes=SCOPES, jurisdiction="370982")
    assert (await elsewhere.get("/v1/notes")).json() == []
    with pytest.raises(Exception, match="row-level security"):
        await elsewhere.post("/v1/notes", json=NOTE)


TOUCH = "/v1/notes/7/touch"


@pytest.mark.parametrize("tag", ['"7"', "*", '"6", "7"', ' "7" '])
async def test_what_is_still_as_the_caller_read_it_is_changed(sample, tag):
    answer = await sample.client(scopes=SCOPES).post(TOUCH, headers={"if-match": tag})
    assert answer.status_code == 200
    assert await notes(sample) == ["touched"]


@pytest.mark.parametrize("tag", ['"6"', '"8"', 'W/"7"', "7", "", '"x"', '"' + "7" * 19 + '"'])
async def test_what_somebody_else_has_changed_is_left_alone(sample, tag):
    answer = await sample.client(scopes=SCOPES).post(TOUCH, headers={"if-match": tag})
    assert (answer.status_code, answer.json()["code"]) == (412, "version_mismatch")
    assert await notes(sample) == []
    assert await sample.emitted() == []


async def test_after_reading_again_the_same_key_is_good(sample):
    client = sample.client(scopes=SCOPES)
    await client.post(TOUCH, headers={"if-match": '"6"', "idempotency-key": "k1"})
    again = await client.post(TOUCH, headers={"if-match": '"7"', "idempotency-key": "k1"})
    retried = await client.post(TOUCH, headers={"if-match": '"1"', "idempotency-key": "k1"})
    assert (again.status_code, retried.status_code, retried.content) == (200, 200, again.content)
    assert await notes(sample) == ["touched"]


async def test_a_version_of_what_has_none_never_matches(sample):
    answer = await sample.client(scopes=SCOPES).post("/v1/notes", json=NOTE, headers={"if-match": '"1"'})
    assert (answer.status_code, answer.json()["code"]) == (412, "version_mismatch")
    assert await notes(sample) == []
