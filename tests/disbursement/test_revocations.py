"""Cash that counts as paid and was not handed over is taken back by two officers, once, and is paid again once."""

import asyncio
from datetime import timedelta

import pytest

from shared.events.contracts.disbursement import PaymentPaid, PaymentRevoked, RecoveryClosed, RevocationProposed, RevocationRefused
from shared.kit.principal import Principal
from tests.disbursement.till import PLACE, RECEIPT, RESERVE, WITHDRAWN, Till, code_of
from tests.support.harness import version_of

FULL, AID = 20_000_00, 80_000
SYSTEM = Principal.system("disbursement")
SHOWN = {"reason_code": "not_handed_over", "evidence_sha256": "cd" * 32}
GENUINE = {"reason_code": "receipt_is_genuine"}
POSTED = "SELECT count(*) AS lines FROM transfer WHERE debit = 'aid:paid' AND credit = $1"


async def hand_over(till: Till, case: str) -> dict:
    """Let two officers hand the cash over that is to be, and return the payment."""
    url = f"/v1/payments/{(await till.payment(case))['payment_id']}/in-person"
    await till.officer().post(url, json={"officers": ["finance-1", "clerk-7"], "receipt_sha256": RECEIPT})
    answer = await till.reader("clerk-7").post(f"{url}/confirmation")
    assert answer.json()["state"] == "paid", answer.text
    return answer.json()


@pytest.fixture
async def paid(till: Till, case) -> dict:
    """Return a payment of first relief that counts as handed over by `finance-1` and `clerk-7`."""
    await till.fund()
    till.payees.without.add(case)
    await till.relief(case, AID)
    await till.run()
    return await hand_over(till, case)


def propose(till: Till, payment: dict, by: str = "finance-1", **more):
    return till.officer(by).post(f"/v1/payments/{payment['payment_id']}/in-person/revocations", json=SHOWN | more)


@pytest.fixture
async def proposed(till: Till, paid) -> str:
    """Return where a revocation is that waits for another officer."""
    answer = await propose(till, paid)
    assert answer.status_code == 201, answer.text
    return answer.headers["location"]


def confirm(till: Till, url: str, by: str = "finance-2", **headers: str):
    return till.officer(by).post(f"{url}/confirmation", headers=headers)


def refuse(till: Till, url: str, by: str = "finance-2"):
    return till.officer(by).post(f"{url}/refusal", json=GENUINE)


async def postings(till: Till) -> int:
    """Return how often money came back to the reserve."""
    async with till.h.db.begin(SYSTEM) as uow:
        return (await uow.sql(POSTED, RESERVE))[0].lines


async def test_cash_that_was_not_handed_over_is_in_its_fund_again_when_another_officer_finds_so_too(till: Till, h, case, paid):
    answer = await propose(till, paid)
    (told,) = await h.emitted(RevocationProposed)
    assert (told.data.amount_fen, told.data.proposed_by, told.data.evidence_sha256) == (AID, "finance-1", SHOWN["evidence_sha256"])
    assert (answer.json()["state"], (await till.payment(case))["state"]) == ("proposed", "paid")
    assert (await till.available(RESERVE), await postings(till)) == (FULL - AID, 0), "nothing moves by a proposal"
    confirmed = (await confirm(till, answer.headers["location"])).json()
    assert (confirmed["state"], confirmed["answered_by"], confirmed["given_at"]) == ("confirmed", "finance-2", paid["paid_at"])
    after = await till.payment(case)
    assert (after["state"], after["reason_code"], after["means"], after["paid_at"]) == ("returned", "not_handed_over", None, None)
    assert (after["officers"], after["receipt_sha256"]) == ([], None)
    assert (await till.available(RESERVE), await postings(till)) == (FULL, 1)
    (event,) = await h.emitted(PaymentRevoked)
    assert (event.data.amount_fen, event.data.paid_at, event.actor) == (AID, (await h.emitted(PaymentPaid))[0].time, "finance-2")
    await till.check_books()


@pytest.mark.parametrize("way", ["in person", "by bank"])
async def test_what_was_revoked_is_paid_again_in_any_way_and_once(till: Till, h, case, paid, proposed, way):
    await confirm(till, proposed)
    if way == "in person":
        await hand_over(till, case)
    else:
        till.payees.without.clear()
        assert (await till.officer().post(f"/v1/payments/{paid['payment_id']}/correction")).status_code == 200
        await till.run()
        await till.ask_bank()
    assert ((await till.payment(case))["state"], await till.available(RESERVE)) == ("paid", FULL - AID)
    assert len(await h.emitted(PaymentPaid)) == 2
    if way == "by bank":
        assert code_of(await propose(till, paid)) == (409, "not_paid_in_person")
    else:
        await confirm(till, (await propose(till, paid)).headers["location"])
        assert (await till.available(RESERVE), await postings(till)) == (FULL, 2)
    await till.check_books()


@pytest.mark.parametrize(
    "who",
    ["finance-1", "FINANCE-1", "ｆｉｎａｎｃｅ-1", "finance‐1", "fіnance-1", "clerk-7", "CLERK-7", "clerk-1", "approver-1", "Approver-1"],
    ids=[
        "proposer",
        "case",
        "width",
        "dash",
        "cyrillic",
        "second",
        "second in capitals",
        "who proposed",
        "who decided",
        "decided, in capitals",
    ],
)
@pytest.mark.parametrize("answer", [confirm, refuse])
async def test_nobody_answers_who_proposed_it_handed_it_over_or_made_the_aid(till: Till, h, case, proposed, who, answer):
    assert code_of(await answer(till, proposed, who)) == (403, "revocation_needs_another")
    assert ((await till.payment(case))["state"], await till.available(RESERVE)) == ("paid", FULL - AID)
    assert await h.emitted(PaymentRevoked) == await h.emitted(RevocationRefused) == []


async def test_who_orders_no_payments_neither_proposes_nor_answers(till: Till, paid, proposed):
    clerk = till.reader("clerk-8")
    for path, body in [(f"/v1/payments/{paid['payment_id']}/in-person/revocations", SHOWN), (f"{proposed}/refusal", GENUINE)]:
        assert code_of(await clerk.post(path, json=body)) == (403, "scope_missing")
    assert code_of(await clerk.post(f"{proposed}/confirmation")) == (403, "scope_missing")


async def test_a_third_officer_proposes_and_neither_of_the_two_answers(till: Till, paid):
    url = (await propose(till, paid, "finance-3")).headers["location"]
    assert code_of(await confirm(till, url, "finance-1")) == (403, "revocation_needs_another")
    assert (await confirm(till, url)).status_code == 200


async def test_after_the_period_nobody_proposes_or_confirms_and_is_told_what_to_do(till: Till, h, case, paid, proposed):
    period = h.ctx.policy(h.clock.now()).period("revocation")
    due_at = h.ctx.calendar.deadline((await h.emitted(PaymentPaid))[0].time, period.limit).due_at
    h.clock.advance((due_at - h.clock.now() + timedelta(microseconds=1)).total_seconds())
    late = await confirm(till, proposed)
    assert (code_of(late), late.json()["fields"]["until"]) == ((409, "revocation_period_over"), due_at.isoformat())
    assert "Order a recovery of cash instead" in late.json()["detail_en"]
    assert "现金请改为责令追回" in late.json()["detail"]
    assert (await refuse(till, proposed)).json()["state"] == "refused"
    assert code_of(await propose(till, paid)) == (409, "revocation_period_over")
    assert ((await till.payment(case))["state"], await till.available(RESERVE)) == ("paid", FULL - AID)


async def test_at_the_last_instant_of_the_period_it_is_in_time(till: Till, h, paid, proposed):
    period = h.ctx.policy(h.clock.now()).period("revocation")
    due_at = h.ctx.calendar.deadline((await h.emitted(PaymentPaid))[0].time, period.limit).due_at
    h.clock.advance((due_at - h.clock.now()).total_seconds())
    assert (await confirm(till, proposed)).json()["state"] == "confirmed"


async def test_a_repeated_confirmation_gets_the_first_answer_and_posts_nothing(till: Till, h, proposed):
    first, second = [await confirm(till, proposed, **{"idempotency-key": "k1"}) for _ in range(2)]
    assert (first.status_code, first.content) == (second.status_code, second.content)
    assert first.status_code == 200
    again = await confirm(till, proposed, "finance-4")
    assert (code_of(again), again.json()["fields"]["state"]) == ((409, "revocation_answered"), "confirmed")
    assert (await postings(till), await till.available(RESERVE), len(await h.emitted(PaymentRevoked))) == (1, FULL, 1)
    await till.check_books()


async def test_what_was_refused_is_not_confirmed_and_may_be_proposed_anew(till: Till, h, case, paid, proposed):
    refused = (await refuse(till, proposed)).json()
    assert (refused["state"], refused["answered_by"], refused["refusal_code"]) == ("refused", "finance-2", "receipt_is_genuine")
    (told,) = await h.emitted(RevocationRefused)
    assert told.data.reason_code == "receipt_is_genuine"
    assert code_of(await confirm(till, proposed)) == (409, "revocation_answered")
    assert ((await till.payment(case))["state"], await postings(till)) == ("paid", 0)
    assert (await confirm(till, (await propose(till, paid)).headers["location"])).status_code == 200


async def test_one_revocation_waits_at_a_time(till: Till, paid):
    answers = await asyncio.gather(*(propose(till, paid, f"finance-{number}") for number in range(1, 5)))
    assert sorted(answer.status_code for answer in answers) == [201, 409, 409, 409]
    (url,) = [answer.headers["location"] for answer in answers if answer.status_code == 201]
    waits = [answer for answer in answers if answer.status_code == 409]
    assert {code_of(answer) for answer in waits} == {(409, "revocation_waits")}
    assert all(url.endswith(answer.json()["fields"]["revocation_id"]) for answer in waits)


async def test_of_a_confirmation_and_a_refusal_at_once_one_wins(till: Till, h, case, proposed):
    answers = await asyncio.gather(*(way(till, proposed, f"finance-{number}") for number in (2, 3) for way in (confirm, refuse)))
    assert sorted(answer.status_code for answer in answers) == [200, 409, 409, 409]
    revoked, refused = len(await h.emitted(PaymentRevoked)), len(await h.emitted(RevocationRefused))
    assert revoked + refused == 1
    assert ((await till.payment(case))["state"], await postings(till)) == (("returned", 1) if revoked else ("paid", 0))
    await till.check_books()


async def test_only_what_counts_as_handed_over_is_revoked(till: Till, case, paid, proposed):
    await confirm(till, proposed)
    back = await propose(till, paid)
    assert (code_of(back), back.json()["fields"]["state"]) == ((409, "payment_in_state"), "returned")
    url = f"/v1/payments/{paid['payment_id']}/in-person"
    await till.officer().post(url, json={"officers": ["finance-1", "clerk-7"], "receipt_sha256": RECEIPT})
    assert code_of(await propose(till, paid)) == (409, "payment_in_state")


async def test_what_the_bank_paid_is_not_revoked(till: Till, case):
    await till.fund()
    await till.relief(case, AID)
    await till.run()
    await till.ask_bank()
    assert code_of(await propose(till, await till.payment(case))) == (409, "not_paid_in_person")


@pytest.mark.parametrize(
    "wrong", [{"evidence_sha256": "ab"}, {"evidence_sha256": None}, {"reason_code": "found_ineligible"}], ids=["no digest", "none", "other"]
)
async def test_without_evidence_and_a_reason_of_these_nothing_is_proposed(till: Till, h, paid, wrong):
    assert code_of(await propose(till, paid, **wrong)) == (422, "invalid_request")
    assert await h.emitted(RevocationProposed) == []


async def demand(till: Till, payment: dict, amount_fen: int) -> str:
    body = {"payment_id": payment["payment_id"], "amount_fen": amount_fen, "reason_code": "found_ineligible"}
    return (await till.officer("county-1").post("/v1/recoveries", json=body)).headers["location"]


@pytest.mark.parametrize("asked_fen", [50_000, AID])
async def test_nothing_is_asked_back_any_more_of_what_was_revoked(till: Till, h, paid, proposed, asked_fen):
    url = await demand(till, paid, asked_fen)
    assert (await confirm(till, proposed)).status_code == 200
    closed = (await till.officer().get(url)).json()
    assert (closed["state"], closed["outstanding_fen"], closed["close_reason"]) == ("closed", 0, "revoked")
    (event,) = await h.emitted(RecoveryClosed)
    assert (event.data.reason_code, event.data.outstanding_fen, event.data.repaid_fen) == ("revoked", asked_fen, 0)
    assert await till.available(RESERVE) == FULL
    assert code_of(await till.officer().post(f"{url}/repayments", json={"amount_fen": 1})) == (409, "recovery_closed")
    await till.check_books()


async def test_what_the_person_repaid_some_of_was_handed_over_and_is_not_revoked(till: Till, h, case, paid, proposed):
    url = await demand(till, paid, AID)
    assert (await till.officer().post(f"{url}/repayments", json={"amount_fen": 1})).status_code == 200
    assert code_of(await confirm(till, proposed)) == (409, "repaid_by_person")
    await refuse(till, proposed)
    assert code_of(await propose(till, paid)) == (409, "repaid_by_person")
    assert await till.available(RESERVE) == FULL - AID + 1
    assert await h.emitted(RecoveryClosed) == []
    await till.check_books()


async def test_what_is_revoked_of_a_case_that_was_stopped_is_called_off(till: Till, h, case, proposed):
    await h.deliver(case, PLACE, WITHDRAWN)
    await confirm(till, proposed)
    await till.run("cancel")
    after = await till.payment(case)
    assert (after["state"], after["reason_code"], await till.available(RESERVE)) == ("cancelled", "case_withdrawn", FULL)


async def test_revocations_are_read_in_their_place_only(till: Till, case, proposed):
    here, elsewhere = till.reader("clerk-8"), till.officer("finance-2", jurisdiction="370911")
    found = await here.get(proposed)
    assert (found.json()["state"], version_of(found.headers["etag"])) == ("proposed", 1)
    for params, count in [({"case_id": case}, 1), ({"state": "proposed"}, 1), ({"state": "refused"}, 0), ({"case_id": "x"}, 0)]:
        assert len((await here.get("/v1/revocations", params=params)).json()["items"]) == count, params
    assert (await elsewhere.get("/v1/revocations")).json()["items"] == []
    assert code_of(await elsewhere.get(proposed)) == (404, "revocation_not_found")
    assert code_of(await elsewhere.post(f"{proposed}/confirmation")) == (404, "revocation_not_found")
    assert code_of(await confirm(till, proposed, **{"if-match": '"v7"'})) == (412, "version_mismatch")
