"""The API document states what each operation does, who may call it and what it refuses."""

import pytest

from audit.main import SPEC
from shared.web.paging import cursor_of
from tests.audit.events import CASE, scopes
from tests.conftest import MakeHarness
from tests.support.harness import Harness

SCOPES = {
    ("get", "/v1/cases"): "audit:read",
    ("get", "/v1/cases/{case_id}"): "audit:read",
    ("get", "/v1/cases/{case_id}/timeline"): "audit:read",
    ("get", "/v1/cases/{case_id}/clocks"): "audit:read",
    ("get", "/v1/clocks"): "audit:read",
    ("get", "/v1/statistics"): "audit:read",
    ("get", "/v1/cases/{case_id}/proof"): "log:verify",
    ("get", "/v1/log-key"): "log:verify",
    ("get", "/v1/checkpoints"): "log:verify",
    ("get", "/v1/checkpoints/latest"): "log:verify",
    ("get", "/v1/checkpoints/{size}"): "log:verify",
    ("get", "/v1/proofs/consistency"): "log:verify",
    ("get", "/v1/stream"): "audit:stream",
    ("get", "/v1/inbox/stream"): "inbox:use",
    ("get", "/v1/inbox"): "inbox:use",
    ("post", "/v1/inbox/{item_id}/read"): "inbox:use",
    ("post", "/v1/supervisions"): "supervise",
    ("get", "/v1/supervisions"): "supervise",
    ("get", "/v1/supervisions/{supervision_id}"): "supervise inbox:use",
    ("get", "/v1/supervisions/{supervision_id}/replies"): "supervise inbox:use",
    ("post", "/v1/supervisions/{supervision_id}/replies"): "inbox:use",
    ("post", "/v1/supervisions/{supervision_id}/closure"): "supervise",
}


@pytest.fixture
async def h(harness: MakeHarness) -> Harness:
    return await harness(SPEC)


async def test_every_operation_is_described_and_asks_for_its_scope(h: Harness) -> None:
    document = (await h.anonymous().get("/openapi.json")).json()
    found = {(method, path): operation for path, item in document["paths"].items() for method, operation in item.items()}
    assert found.keys() == SCOPES.keys()
    for key, operation in found.items():
        assert [scope for one in operation["security"] for names in one.values() for scope in names] == SCOPES[key].split()
        assert all(operation.get(what) for what in ("summary", "description", "operationId", "tags"))
    assert (await h.anonymous().get("/docs")).status_code == 200


@pytest.mark.parametrize(("method", "path"), SCOPES)
async def test_without_its_scope_an_operation_is_refused(h: Harness, method: str, path: str) -> None:
    path = path.format(case_id=CASE, size=1, supervision_id=CASE, item_id="x")
    answer = await h.client(scopes={"case:read"}).request(method, path, json={} if method == "post" else None)
    assert (answer.status_code, answer.json()["code"]) == (403, "scope_missing")


@pytest.mark.parametrize("cursor", ["x", "W10", "WyJhIl0"])
async def test_a_cursor_that_no_list_gave_is_refused(h: Harness, cursor: str) -> None:
    client = h.client(scopes=scopes())
    for path in ("/v1/clocks", "/v1/checkpoints"):
        answer = await client.get(path, params={"cursor": cursor})
        assert (answer.status_code, answer.json()["code"]) == (422, "invalid_cursor")


async def test_a_character_that_cannot_be_stored_is_refused_and_breaks_nothing(h: Harness) -> None:
    client = h.client(scopes=scopes())
    answers = [
        await client.get("/v1/cases/%00"),
        await client.get("/v1/cases", params={"cursor": "WyJcdTAwMDAiXQ"}),
        await client.get("/v1/clocks", params={"answerable": "\0"}),
        await client.post("/v1/supervisions", json={"case_id": CASE, "cause": "sample", "request_text": "a\0b"}),
    ]
    assert [answer.status_code for answer in answers] == [422] * 4


NIL = "00000000-0000-0000-0000-000000000000"


@pytest.mark.parametrize(
    ("path", "code"),
    [
        (f"cases?cursor={cursor_of(chr(0))}", "invalid_cursor"),
        ("cases?cursor=WyJcdWQ4MDAiXQ", "invalid_cursor"),
        (f"clocks?cursor={cursor_of('0001-01-01T00:00:00+14:00', 'c', 'first_relief', 'c')}", "invalid_cursor"),
        (f"clocks?cursor={cursor_of('9999-12-31T23:59:59-14:00', 'c', 'first_relief', 'c')}", "invalid_cursor"),
        (f"supervisions?cursor={cursor_of('x')}", "invalid_cursor"),
        (f"supervisions?cursor={cursor_of(NIL + chr(10))}", "invalid_cursor"),
        ("statistics?since=0001-01-01T00:00:00%2B14:00", "invalid_request"),
        ("statistics?since=9999-12-31T23:59:59-14:00", "invalid_request"),
    ],
)
async def test_what_no_database_can_keep_is_refused(h: Harness, path: str, code: str) -> None:
    answer = await h.client(scopes=scopes()).get(f"/v1/{path}")
    assert (answer.status_code, answer.json()["code"]) == (422, code)
