"""Goods that count as handed over and were not are owed again when two officers have found so, each hand-over by itself."""

import asyncio
from datetime import timedelta

import pytest

from shared.events.contracts.disbursement import InKindCancelled, InKindIssued, InKindRevoked, RevocationProposed, RevocationRefused
from tests.disbursement.till import PLACE, RECEIPT, WITHDRAWN, Till, code_of, goods

SHOWN = {"reason_code": "not_handed_over", "evidence_sha256": "cd" * 32}
ITEM, ORDERED = "goods-1", 5_000


@pytest.fixture
async def relief(till: Till, case) -> str:
    """Return first relief in goods that is to be handed over."""
    return await till.relief(case, ORDERED, item_id=ITEM, form="in_kind")


async def hand_over(till: Till, value_fen: int | None = None, item_id: str = ITEM) -> str:
    """Hand over goods; return which hand-over it is."""
    body = {"description": "棉被2床", "receipt_sha256": RECEIPT, "value_fen": value_fen}
    answer = await till.officer("village-3").post(f"/v1/in-kind/{item_id}/issue", json=body)
    assert answer.status_code == 200, answer.text
    return answer.json()["issue_id"]


def propose(till: Till, issue: str, item_id: str = ITEM, by: str = "village-3"):
    return till.officer(by).post(f"/v1/in-kind/{item_id}/revocations", json=SHOWN | {"issue_id": issue})


async def proposed(till: Till, issue: str, item_id: str = ITEM) -> str:
    answer = await propose(till, issue, item_id)
    assert answer.status_code == 201, answer.text
    return answer.headers["location"]


def confirm(till: Till, url: str, by: str = "finance-2", **headers: str):
    return till.officer(by).post(f"{url}/confirmation", headers=headers)


async def state(till: Till, item_id: str = ITEM) -> tuple[str, int, int]:
    """Return how goods stand: state, value, and what is still to be handed over."""
    item = (await till.officer().get(f"/v1/in-kind/{item_id}")).json()
    return item["state"], item["value_fen"], item["outstanding_fen"]


async def test_goods_that_were_not_handed_over_are_owed_again_as_ordered(till: Till, h, relief):
    issue = await hand_over(till)
    url = await proposed(till, issue)
    (told,) = await h.emitted(RevocationProposed)
    assert (told.data.issue_id, told.data.payment_id, told.data.amount_fen) == (issue, None, ORDERED)
    assert await state(till) == ("issued", ORDERED, 0), "nothing moves by a proposal"
    confirmed = (await confirm(till, url)).json()
    assert (confirmed["state"], confirmed["item_id"], confirmed["answered_by"]) == ("confirmed", ITEM, "finance-2")
    assert await state(till) == ("due", ORDERED, ORDERED)
    (event,) = await h.emitted(InKindRevoked)
    assert (event.data.issue_id, event.data.value_fen, event.data.outstanding_fen, event.data.was_settled) == (
        issue,
        ORDERED,
        ORDERED,
        True,
    )
    assert event.data.issued_at == (await h.emitted(InKindIssued))[0].time
    assert event.data.first_relief
    await hand_over(till)
    assert await state(till) == ("issued", ORDERED, 0)


@pytest.mark.parametrize(
    ("which", "left"), [(0, [2_000, 2_000]), (1, [1_000, 2_000]), (2, [1_000, 2_000])], ids=["first", "middle", "last"]
)
async def test_one_of_several_hand_overs_is_revoked_and_the_others_stay(till: Till, h, relief, which, left):
    issues = [await hand_over(till, value_fen) for value_fen in (1_000, 2_000, None)]
    worth = (1_000, 2_000, 2_000)[which]
    await confirm(till, await proposed(till, issues[which]))
    item = (await till.officer().get(f"/v1/in-kind/{ITEM}")).json()
    assert (item["state"], item["value_fen"], item["outstanding_fen"]) == ("due", ORDERED - worth, worth)
    kept = [issue for number, issue in enumerate(issues) if number != which]
    assert [*(part["issue_id"] for part in item["earlier"]), item["issue_id"]] == kept
    assert [part["value_fen"] for part in item["earlier"]] == left[:1]
    assert code_of(await propose(till, issues[which])) == (404, "issue_not_found")
    await hand_over(till)
    assert await state(till) == ("issued", ORDERED, 0)


async def test_a_rest_that_was_called_off_stays_so_when_a_part_is_revoked(till: Till, h, relief):
    issue = await hand_over(till, 3_000)
    await till.approver().post(f"/v1/in-kind/{ITEM}/cancellation", json={"reason_code": "not_needed"})
    await confirm(till, await proposed(till, issue))
    assert await state(till) == ("due", 3_000, 3_000)
    assert [one.data.was_settled for one in await h.emitted(InKindRevoked)] == [True]


async def test_a_part_that_is_revoked_settled_nothing(till: Till, h, relief):
    await confirm(till, await proposed(till, await hand_over(till, 1_000)))
    assert [(one.data.was_settled, one.data.outstanding_fen) for one in await h.emitted(InKindRevoked)] == [(False, ORDERED)]


async def test_goods_without_an_ordered_value_are_owed_at_what_was_stated(till: Till, case):
    await till.approve(case, goods(0))
    await confirm(till, await proposed(till, await hand_over(till, 700, "item-2"), "item-2"))
    assert await state(till, "item-2") == ("due", 700, 700)


@pytest.mark.parametrize("who", ["village-3", "VILLAGE-3", "ｖｉｌｌａｇｅ-3", "vіllage‐3", "grid-2", "Grid-2"])
@pytest.mark.parametrize("answer", ["confirmation", "refusal"])
async def test_nobody_answers_who_proposed_it_or_handed_over_some_of_the_item(till: Till, h, relief, who, answer):
    issue = await hand_over(till, 1_000)
    await till.officer().post(f"/v1/in-kind/{ITEM}/issue", json={"description": "米面", "issued_by": "grid-2", "value_fen": 1_000})
    url, body = await proposed(till, issue), {"json": {"reason_code": "x"}} if answer == "refusal" else {}
    assert code_of(await till.officer(who).post(f"{url}/{answer}", **body)) == (403, "revocation_needs_another")
    assert await h.emitted(InKindRevoked) == await h.emitted(RevocationRefused) == []


async def test_after_the_period_goods_are_not_revoked(till: Till, h, relief):
    issue = await hand_over(till)
    url = await proposed(till, issue)
    due_at = h.ctx.calendar.deadline(h.clock.now(), h.ctx.policy(h.clock.now()).period("revocation").limit).due_at
    h.clock.advance((due_at - h.clock.now() + timedelta(microseconds=1)).total_seconds())
    late = await confirm(till, url)
    assert (code_of(late), "督查" in late.json()["detail"]) == ((409, "revocation_period_over"), True)
    assert (await till.officer("finance-2").post(f"{url}/refusal", json={"reason_code": "x"})).json()["state"] == "refused"
    assert code_of(await propose(till, issue)) == (409, "revocation_period_over")
    assert await state(till) == ("issued", ORDERED, 0)


async def test_a_repeated_confirmation_gives_goods_back_once(till: Till, h, relief):
    url = await proposed(till, await hand_over(till))
    first, second = [await confirm(till, url, **{"idempotency-key": "k1"}) for _ in range(2)]
    assert (first.status_code, first.content) == (second.status_code, second.content)
    assert code_of(await confirm(till, url, "finance-4")) == (409, "revocation_answered")
    assert (await state(till), len(await h.emitted(InKindRevoked))) == (("due", ORDERED, ORDERED), 1)


async def test_of_answers_and_proposals_at_once_one_wins(till: Till, h, relief):
    issue = await hand_over(till)
    answers = await asyncio.gather(*(propose(till, issue, by=f"village-{number}") for number in range(1, 4)))
    assert sorted(code_of(answer) for answer in answers if answer.status_code != 201) == [(409, "revocation_waits")] * 2
    (url,) = [answer.headers["location"] for answer in answers if answer.status_code == 201]
    refusal = till.officer("finance-3").post(f"{url}/refusal", json={"reason_code": "x"})
    answers = await asyncio.gather(confirm(till, url), refusal)
    assert sorted(answer.status_code for answer in answers) == [200, 409]
    assert len(await h.emitted(InKindRevoked)) + len(await h.emitted(RevocationRefused)) == 1


async def test_goods_revoked_of_a_case_that_was_stopped_are_called_off(till: Till, h, case, relief):
    url = await proposed(till, await hand_over(till))
    await h.deliver(case, PLACE, WITHDRAWN)
    await confirm(till, url)
    assert await state(till) == ("cancelled", ORDERED, ORDERED)
    assert [(one.data.reason_code, one.data.given_fen) for one in await h.emitted(InKindCancelled)] == [("case_withdrawn", None)]


async def test_who_hands_nothing_over_proposes_nothing_and_unknown_goods_are_not_there(till: Till, h, relief):
    issue = await hand_over(till)
    url = f"/v1/in-kind/{ITEM}/revocations"
    assert code_of(await till.reader("clerk-8").post(url, json=SHOWN | {"issue_id": issue})) == (403, "scope_missing")
    assert code_of(await propose(till, issue, "nothing")) == (404, "goods_not_found")
    assert code_of(await propose(till, h.ctx.ids.new())) == (404, "issue_not_found")
