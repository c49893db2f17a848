"""The API document states what each operation does, who may call it and what it refuses; supervisions over HTTP."""

import pytest

from audit.main import SPEC
from shared.events.contracts.audit import SupervisionClosed, SupervisionOpened
from shared.web.paging import cursor_of
from tests.audit.events import CASE, PLACE, registered, scopes, triaged
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
    ("post", "/v1/supervisions"): "supervise",
    ("get", "/v1/supervisions"): "supervise",
    ("get", "/v1/supervisions/{supervision_id}"): "supervise",
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
        assert [scope for one in operation["security"] for names in one.values() for scope in names] == [SCOPES[key]]
        assert all(operation.get(what) for what in ("summary", "description", "operationId", "tags"))
    assert (await h.anonymous().get("/docs")).status_code == 200


@pytest.mark.parametrize(("method", "path"), SCOPES)
async def test_without_its_scope_an_operation_is_refused(h: Harness, method: str, path: str) -> None:
    path = path.format(case_id=CASE, size=1, supervision_id=CASE)
    answer = await h.client(scopes={"case:read"}).request(method, path, json={} if method == "post" else None)
    assert (answer.status_code, answer.json()["code"]) == (403, "scope_missing")


async def test_a_supervision_notes_what_was_late_and_is_closed_once(h: Harness) -> None:
    await h.deliver(CASE, PLACE, registered())
    await h.deliver(CASE, PLACE, triaged())
    h.clock.advance(25 * 3600)
    await h.run("clocks")
    client = h.client(scopes=scopes(), subject="supervisor-1")
    opened = await client.post("/v1/supervisions", json={"case_id": CASE, "cause": "overdue", "request_text": "先行救助超期，请说明。"})
    assert opened.status_code == 201
    assert "first_relief" in opened.json()["late_clocks"]
    assert (await client.get(opened.headers["location"])).json() == opened.json()
    ending = {"outcome": "rectified", "finding_text": "已支付并谈话提醒。"}
    closed = await client.post(f"{opened.headers['location']}/closure", json=ending)
    assert (closed.status_code, closed.json()["closed_by"]) == (200, "supervisor-1")
    again = await client.post(f"{opened.headers['location']}/closure", json=ending)
    assert (again.status_code, again.json()["code"]) == (409, "supervision_closed")
    assert len(await h.emitted(SupervisionOpened)) == len(await h.emitted(SupervisionClosed)) == 1
    assert (await client.get("/v1/supervisions", params={"open": True})).json()["items"] == []


async def test_what_a_supervisor_writes_does_not_leave_the_house(h: Harness) -> None:
    await h.deliver(CASE, PLACE, registered())
    client = h.client(scopes=scopes())
    await client.post("/v1/supervisions", json={"case_id": CASE, "cause": "complaint", "request_text": "群众反映张三"})
    (opened,) = await h.emitted(SupervisionOpened)
    assert "张三" not in opened.body.decode()


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
