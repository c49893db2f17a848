"""What the API document promises, and lists."""

import pytest

from disbursement.domain.funds import AccountKind
from disbursement.domain.instructions import InstructionState
from disbursement.domain.ledger import TransferKind
from disbursement.domain.payments import PaymentState
from disbursement.domain.revocations import RevocationState
from shared.web.openapi import document
from tests.disbursement.till import Till, code_of


@pytest.mark.parametrize("known", [AccountKind, TransferKind, PaymentState, InstructionState, RevocationState])
def test_the_document_knows_every_state_and_kind(h, known):
    assert document(h.app)["components"]["schemas"][known.__name__]["enum"] == [one.value for one in known]


async def test_lists_are_filtered_and_come_in_pages(till: Till, h):
    await till.fund()
    cases = [h.ctx.ids.new() for _ in range(3)]
    for case in cases:
        await till.relief(case, 100)
    await till.run("reserve")
    client = till.officer()
    first = (await client.get("/v1/payments", params={"limit": 2})).json()
    second = (await client.get("/v1/payments", params={"limit": 2, "cursor": first["next_cursor"]})).json()
    assert [one["case_id"] for one in first["items"] + second["items"]] == list(reversed(cases))
    assert second["next_cursor"] is None
    for params, count in [({"state": "ordered"}, 3), ({"state": "paid"}, 0), ({"fund": "reserve:370983101"}, 3), ({"case_id": "x"}, 0)]:
        assert len((await client.get("/v1/payments", params=params)).json()["items"]) == count, params


@pytest.mark.parametrize("path", ["payments", "in-kind", "recoveries", "revocations", "accounts", "accounts/budget:370983/lines"])
@pytest.mark.parametrize("cursor", ["x", "bnVsbA", "WzFd", "W10", "{}", "WyJcdWQ4MDAiXQ", "WyJcdTAwMDAiXQ"])
async def test_a_made_up_cursor_is_refused(till: Till, path, cursor):
    await till.fund()
    assert code_of(await till.officer().get(f"/v1/{path}", params={"cursor": cursor})) == (422, "invalid_cursor")


@pytest.mark.parametrize(
    "path", ["payments?case_id=%00", "payments?fund=%00", "in-kind?case_id=a%00", "recoveries?case_id=%00", "accounts/%00", "in-kind/%00"]
)
async def test_a_character_that_no_database_keeps_is_refused(till: Till, path):
    assert code_of(await till.officer().get(f"/v1/{path}")) == (422, "invalid_request")


async def test_a_body_with_such_a_character_is_refused_and_nothing_is_booked(till: Till):
    grant = {"division": "370983000000", "amount_fen": 1, "reference": "a\0b"}
    assert code_of(await till.officer().post("/v1/budget-lines", json=grant)) == (422, "invalid_request")
    assert (await till.officer().get("/v1/accounts")).json()["items"] == []


async def test_the_etag_moves_with_every_change(till: Till, case):
    await till.fund()
    await till.relief(case)
    tags = []
    for worker in ("reserve", "submit"):
        await till.run(worker)
        payment = await till.payment(case)
        tags.append((await till.officer().get(f"/v1/payments/{payment['payment_id']}")).headers["etag"])
    await till.ask_bank()
    tags.append((await till.officer().get(f"/v1/payments/{payment['payment_id']}")).headers["etag"])
    assert len(set(tags)) == 3
