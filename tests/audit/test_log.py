"""Every event is once in the log; the log cannot be changed; its proofs hold under the offline verifier."""

import base64
import json
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from audit.main import SPEC
from deploy.cli import verify
from shared.events.contracts.audit import LogSealed
from shared.events.contracts.intake import CaseAccepted
from shared.kit.principal import Principal
from tests.audit.events import CASE, ELSEWHERE, OTHER, PLACE, paid, registered, scopes, triaged
from tests.conftest import MakeHarness
from tests.support.harness import Harness


@pytest.fixture
async def h(harness: MakeHarness) -> Harness:
    return await harness(SPEC)


async def lived(h: Harness) -> None:
    """A case with two publishers, another in between, sealed in two goes."""
    await h.deliver(CASE, PLACE, registered())
    await h.deliver(OTHER, PLACE, registered())
    await h.deliver(CASE, PLACE, triaged())
    await h.run("seal")
    await h.deliver(CASE, PLACE, paid(), source="disbursement")
    await h.deliver(OTHER, PLACE, triaged("ordinary"))
    await h.deliver(CASE, PLACE, CaseAccepted(accepted_by="officer-1"))
    await h.run("seal")


async def bundle_of(h: Harness, case_id: str = CASE) -> dict[str, Any]:
    answer = await h.client(scopes=scopes()).get(f"/v1/cases/{case_id}/proof")
    assert answer.status_code == 200, answer.text
    bundle: dict[str, Any] = answer.json()
    return bundle


async def key_of(h: Harness) -> verify.Key:
    answer = await h.client(scopes=scopes()).get("/v1/log-key")
    return verify.Key.parse(answer.json()["key"])


async def test_the_proof_of_a_case_is_accepted_by_the_offline_verifier(h: Harness) -> None:
    await lived(h)
    proven = verify.verify_bundle(await bundle_of(h), await key_of(h))
    assert [event.attributes["type"].split(".", 2)[2] for event in proven.events] == [
        "case.registered.v1",
        "case.triaged.v1",
        "payment.paid.v1",
        "case.accepted.v1",
    ]
    assert proven.checkpoint.size == 6


async def test_an_event_that_comes_twice_is_once_in_the_log(h: Harness) -> None:
    record, _ = h.record(CASE, PLACE, registered())
    await h.apply(record)
    await h.apply(record)
    await h.apply(record, record)
    await h.run("seal")
    assert len((await bundle_of(h))["leaves"]) == 1


async def test_the_leaf_holds_the_very_bytes_that_were_published(h: Harness) -> None:
    record, event_id = h.record(CASE, PLACE, registered())
    await h.apply(record)
    await h.run("seal")
    leaf = base64.b64decode((await bundle_of(h))["leaves"][0]["leaf"])
    assert leaf.split(b"\n", 4)[4] == record.value
    assert json.loads(leaf.split(b"\n", 4)[3])["id"] == event_id


async def test_what_audit_itself_publishes_is_in_the_log_too(h: Harness) -> None:
    await h.deliver(CASE, PLACE, registered())
    opened = await h.client(scopes=scopes(), subject="super-1").post(
        "/v1/supervisions", json={"case_id": CASE, "cause": "complaint", "request_text": "请说明情况"}
    )
    assert opened.status_code == 201, opened.text
    for own in await h.emitted():
        await h.deliver(own.case_id, own.place_code, own.data, source="audit", event_id=own.id)
    await h.run("seal")
    proven = verify.verify_bundle(await bundle_of(h), await key_of(h))
    assert [event.attributes["source"] for event in proven.events] == ["intake", "audit"]


TAMPERINGS = {
    "change": "not_in_tree",
    "remove": "leaf_count",
    "remove the last": "leaf_count",
    "add": "leaf_count",
    "reorder": "broken_chain",
    "replace": "broken_chain",
    "hide behind an older checkpoint": "case_head_of_another_checkpoint",
}


@pytest.mark.parametrize("how", TAMPERINGS)
async def test_a_proof_that_was_tampered_with_is_refused(h: Harness, how: str) -> None:
    await h.deliver(CASE, PLACE, registered())
    await h.deliver(CASE, PLACE, triaged())
    await h.run("seal")
    older = await bundle_of(h)
    await h.deliver(CASE, PLACE, CaseAccepted(accepted_by="officer-1"))
    await h.run("seal")
    bundle, key = await bundle_of(h), await key_of(h)
    tamper(bundle, older, how)
    with pytest.raises(verify.NotProven) as caught:
        verify.verify_bundle(bundle, key)
    assert caught.value.code == TAMPERINGS[how]


def tamper(bundle: dict[str, Any], older: dict[str, Any], how: str) -> None:
    leaves = bundle["leaves"]
    match how:
        case "change":
            leaf = base64.b64decode(leaves[1]["leaf"]).replace(b"emergency", b"ordinary_")
            leaves[1]["leaf"] = base64.b64encode(leaf).decode()
        case "remove":
            del leaves[1]
        case "remove the last":
            del leaves[-1]
        case "add":
            leaves.append(leaves[-1])
        case "reorder":
            leaves[1], leaves[2] = leaves[2], leaves[1]
        case "replace":
            leaves[1] = leaves[0]
        case _:
            bundle["case_head"], bundle["leaves"] = older["case_head"], older["leaves"]


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE event SET leaf = 'x'",
        "DELETE FROM event",
        (
            "INSERT INTO event (event_id, type, source, occurred_at, case_id, case_seq, case_version, place_code, leaf, leaf_hash)"
            " VALUES (gen_random_uuid(), 't', 's', now(), 'c', 1, 1, '370983102000', 'x', 'x')"
        ),
        "UPDATE case_head SET case_seq = 0",
        "DELETE FROM sealed_leaf",
        "UPDATE node SET hash = 'x'",
        "DELETE FROM checkpoint",
        "UPDATE duty SET officer = 'somebody-else'",
        "DELETE FROM clock_fact",
        "DELETE FROM clock",
    ],
)
async def test_the_service_cannot_change_what_is_written(h: Harness, statement: str) -> None:
    await lived(h)
    with pytest.raises(DBAPIError, match=r"permission denied|append-only"):
        async with h.db.begin(Principal.system("audit")) as uow:
            await uow.execute(text(statement))


async def test_the_log_only_grew_since_a_checkpoint_that_somebody_kept(h: Harness) -> None:
    client = h.client(scopes=scopes())
    await h.deliver(CASE, PLACE, registered())
    await h.run("seal")
    kept = (await client.get("/v1/checkpoints/latest")).json()
    await lived_on(h)
    newer = (await client.get("/v1/checkpoints/latest")).json()
    answer = await client.get("/v1/proofs/consistency", params={"first": kept["size"], "second": newer["size"]})
    verify.verify_consistency(answer.json(), kept["note"], newer["note"], await key_of(h))


async def lived_on(h: Harness) -> None:
    for number in range(5):
        await h.deliver(OTHER, PLACE, paid(f"payment-{number}"), source="disbursement")
    await h.run("seal")


async def test_a_checkpoint_is_announced_and_its_announcement_is_no_leaf(h: Harness) -> None:
    await lived(h)
    h.clock.advance(10)
    await h.run("seal")
    (first, *_), newest = await h.emitted(LogSealed), (await h.client(scopes=scopes()).get("/v1/checkpoints/latest")).json()
    sealed = (await h.emitted(LogSealed))[-1]
    assert (sealed.data.size, sealed.data.checkpoint) == (newest["size"], newest["note"])
    await h.deliver(first.case_id, first.place_code, first.data, source="audit", event_id=first.id)
    await h.run("seal")
    assert (await h.client(scopes=scopes()).get("/v1/checkpoints/latest")).json()["size"] == newest["size"]


async def test_a_case_that_was_not_sealed_yet_is_refused_as_such(h: Harness) -> None:
    await h.deliver(OTHER, PLACE, registered())
    await h.run("seal")
    await h.deliver(CASE, PLACE, registered())
    answer = await h.client(scopes=scopes()).get(f"/v1/cases/{CASE}/proof")
    assert (answer.status_code, answer.json()["code"]) == (404, "case_not_sealed")


@pytest.mark.parametrize("path", ["", "/timeline", "/clocks", "/proof"])
async def test_another_countys_case_is_invisible(h: Harness, path: str) -> None:
    await h.deliver(CASE, ELSEWHERE, registered())
    await h.run("seal")
    client = h.client(scopes=scopes(), jurisdiction="370983")
    answer = await client.get(f"/v1/cases/{CASE}{path}")
    assert (answer.status_code, answer.json()["code"]) == (404, "case_not_found")
    assert (await client.get("/v1/cases")).json()["items"] == []
    assert (await client.get("/v1/clocks")).json()["items"] == []
    refused = await client.post("/v1/supervisions", json={"case_id": CASE, "cause": "sample", "request_text": "抽查"})
    assert refused.status_code == 404


async def test_a_timeline_is_read_page_by_page(h: Harness) -> None:
    await lived(h)
    client, seen, cursor = h.client(scopes=scopes()), [], None
    while True:
        page = (await client.get(f"/v1/cases/{CASE}/timeline", params={"limit": 3} | ({"cursor": cursor} if cursor else {}))).json()
        seen += [item["case_seq"] for item in page["items"]]
        cursor = page["next_cursor"]
        if cursor is None:
            break
    assert seen == [1, 2, 3, 4]
