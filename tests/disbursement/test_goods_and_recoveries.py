"""Goods are handed over once; what was wrongly paid comes back to where it came from."""

import asyncio

import pytest

from shared.events.contracts.disbursement import InKindCancelled, InKindIssued, RecoveryOrdered, RecoveryRepaid
from tests.disbursement.till import PLACE, RECEIPT, REJECTED, RESERVE, WITHDRAWN, Till, code_of, goods
from tests.support.harness import version_of

HANDED = {"description": "棉被2床", "receipt_sha256": RECEIPT}


@pytest.fixture
async def paid(till: Till, case) -> dict:
    await till.fund()
    await till.relief(case, 80_000)
    await till.run()
    await till.ask_bank()
    return await till.payment(case)


def recover(till: Till, payment: dict, amount_fen: int):
    body = {"payment_id": payment["payment_id"], "amount_fen": amount_fen, "reason_code": "found_ineligible"}
    return till.officer("county-1").post("/v1/recoveries", json=body)


async def test_approved_goods_are_issued_once_and_in_one_event(till: Till, h, case):
    await till.approve(case, goods(30_000))
    answers = await asyncio.gather(*(till.officer("village-3").post("/v1/in-kind/item-2/issue", json=HANDED) for _ in range(3)))
    assert sorted(answer.status_code for answer in answers) == [200, 409, 409]
    (issued,) = await h.emitted(InKindIssued)
    assert (issued.data.item_id, issued.data.value_fen, issued.data.issued_by, issued.data.first_relief) == (
        "item-2",
        30_000,
        "village-3",
        False,
    )
    assert "棉被" not in issued.body.decode()


async def test_first_relief_in_goods_stops_its_clock_as_such(till: Till, h, case):
    await till.relief(case, 5_000, item_id="goods-1", form="in_kind")
    answer = await till.officer().post("/v1/in-kind/goods-1/issue", json=HANDED | {"issued_by": "grid-2", "value_fen": 5_000})
    assert (answer.json()["state"], answer.json()["issued_by"]) == ("issued", "grid-2")
    (issued,) = await h.emitted(InKindIssued)
    assert (issued.data.first_relief, issued.data.value_fen, issued.data.outstanding_fen) == (True, 5_000, 0)


async def hand_over(till: Till, value_fen: int | None, item_id: str = "goods-1", **more) -> dict:
    answer = await till.officer().post(f"/v1/in-kind/{item_id}/issue", json=HANDED | {"value_fen": value_fen} | more)
    assert answer.status_code == 200, answer.text
    return answer.json()


async def test_goods_of_less_than_was_ordered_leave_the_rest_owed(till: Till, h, case):
    await till.relief(case, 5_000, item_id="goods-1", form="in_kind")
    first = await hand_over(till, 1, description="棉被")
    assert (first["state"], first["value_fen"], first["outstanding_fen"], first["earlier"]) == ("due", 1, 4_999, [])
    refused = await till.officer().post("/v1/in-kind/goods-1/issue", json=HANDED | {"value_fen": 5_000})
    assert (code_of(refused), refused.json()["fields"]["limit_fen"]) == ((422, "more_than_ordered"), 4_999)
    await hand_over(till, 999, description="米面")
    last = await hand_over(till, None)
    assert (last["state"], last["value_fen"], last["outstanding_fen"]) == ("issued", 5_000, 0)
    assert [(part["description"], part["value_fen"]) for part in last["earlier"]] == [("棉被", 1), ("米面", 999)]
    told = [(one.data.value_fen, one.data.outstanding_fen) for one in await h.emitted(InKindIssued)]
    assert told == [(1, 4_999), (999, 4_000), (4_000, 0)]
    assert code_of(await till.officer().post("/v1/in-kind/goods-1/issue", json=HANDED | {"value_fen": 1})) == (409, "goods_issued")


async def test_the_rest_of_goods_is_called_off_with_a_reason(till: Till, h, case):
    await till.relief(case, 50_000, item_id="goods-1", form="in_kind")
    url, reason = "/v1/in-kind/goods-1/cancellation", {"json": {"reason_code": "not_needed"}}
    assert code_of(await till.approver().post(url, **reason)) == (409, "goods_not_issued")
    await hand_over(till, 30_000)
    answer = await till.approver().post(url, **reason)
    assert (answer.json()["state"], answer.json()["value_fen"], answer.json()["outstanding_fen"]) == ("cancelled", 30_000, 20_000)
    (told,) = [one.data for one in await h.emitted(InKindCancelled)]
    assert (told.reason_code, told.outstanding_fen, told.given_fen, told.first_relief) == ("not_needed", 20_000, 30_000, True)
    for again in (await till.approver().post(url, **reason), await till.officer().post("/v1/in-kind/goods-1/issue", json=HANDED)):
        assert code_of(again) == (409, "goods_cancelled")


@pytest.mark.parametrize("by", ["the approver", "the case's refusal"])
@pytest.mark.parametrize("short_fen", [0, 1])
async def test_first_relief_of_less_than_its_minimum_is_told_as_a_trifle_when_the_rest_is_called_off(till: Till, h, case, short_fen, by):
    """Ordered whole, handed over by a fen and called off, it would have stopped the 24 hours."""
    await till.relief(case, 50_000, item_id="goods-1", form="in_kind")
    await hand_over(till, h.ctx.policy(h.clock.now()).limits.first_relief_min_fen - short_fen)
    if by == "the approver":
        answer = await till.approver().post("/v1/in-kind/goods-1/cancellation", json={"reason_code": "moved_away"})
        assert answer.status_code == 200
    else:
        await h.deliver(case, PLACE, REJECTED, source="assessment")
    assert [one.data.is_trifle for one in await h.emitted(InKindCancelled)] == [bool(short_fen) or None]


async def test_nobody_who_handed_over_a_part_of_goods_calls_off_the_rest(till: Till, h, case):
    await till.approve(case, goods())
    await hand_over(till, 1, "item-2")
    await hand_over(till, 1, "item-2", issued_by="grid-2")
    url, reason = "/v1/in-kind/item-2/cancellation", {"json": {"reason_code": "not_needed"}}
    assert code_of(await till.officer("clerk-9").post(url, **reason)) == (403, "scope_missing")
    for giver in ("finance-1", "grid-2", "Ｇrid-2"):
        assert code_of(await till.approver(giver).post(url, **reason)) == (403, "giver_may_not_call_off")
    assert await h.emitted(InKindCancelled) == []
    assert (await till.approver().post(url, **reason)).status_code == 200


@pytest.mark.parametrize(("given_fen", "left_fen"), [(0, 30_000), (1, 29_999)])
async def test_the_rest_of_goods_of_a_case_that_ended_is_called_off(till: Till, h, case, given_fen, left_fen):
    await till.approve(case, goods())
    if given_fen:
        await hand_over(till, given_fen, "item-2")
    await h.deliver(case, PLACE, WITHDRAWN)
    told = [(one.data.given_fen, one.data.outstanding_fen) for one in await h.emitted(InKindCancelled)]
    assert told == [(given_fen or None, left_fen)]


async def test_what_was_handed_over_whole_has_no_rest_to_call_off(till: Till, case):
    await till.approve(case, goods(0))
    await hand_over(till, 1, "item-2")
    answer = await till.approver().post("/v1/in-kind/item-2/cancellation", json={"reason_code": "not_needed"})
    assert code_of(answer) == (409, "goods_issued")


@pytest.mark.parametrize("value_fen", [0, 30_001, 99_999_999], ids=["nothing", "a-fen-more", "far-more"])
async def test_d6_goods_count_with_more_than_nothing_and_at_most_what_was_ordered(till: Till, h, case, value_fen):
    await till.approve(case, goods(30_000))
    answer = await till.officer("village-3").post("/v1/in-kind/item-2/issue", json=HANDED | {"value_fen": value_fen})
    assert answer.status_code == 422
    if value_fen:
        assert (answer.json()["code"], answer.json()["fields"]["limit_fen"]) == ("more_than_ordered", 30_000)
    else:
        assert answer.json()["code"] == "goods_without_value"
    assert await h.emitted(InKindIssued) == []
    answer = await till.officer("village-3").post("/v1/in-kind/item-2/issue", json=HANDED | {"value_fen": 1})
    assert (answer.status_code, answer.json()["value_fen"]) == (200, 1)


async def test_d6_goods_that_were_approved_without_a_value_have_theirs_stated_within_the_profiles_bound(till: Till, h, case):
    await till.approve(case, goods(0))
    limit_fen = h.ctx.policy(h.clock.now()).limits.goods_limit_fen
    answers = [
        await till.officer().post("/v1/in-kind/item-2/issue", json=HANDED | worth)
        for worth in ({}, {"value_fen": 0}, {"value_fen": limit_fen + 1}, {"value_fen": limit_fen})
    ]
    assert [code_of(answer) for answer in answers[:2]] == [(422, "goods_without_value")] * 2
    assert (code_of(answers[2]), answers[2].json()["fields"]["limit_fen"]) == ((422, "more_than_ordered"), limit_fen)
    assert answers[3].status_code == 200
    (issued,) = await h.emitted(InKindIssued)
    assert issued.data.value_fen == limit_fen


async def test_goods_elsewhere_or_unknown_are_not_there(till: Till, case):
    await till.approve(case, goods())
    elsewhere = await till.officer(jurisdiction="370911").post("/v1/in-kind/item-2/issue", json=HANDED)
    unknown = await till.officer().post("/v1/in-kind/nothing/issue", json=HANDED)
    assert code_of(elsewhere) == code_of(unknown) == (404, "goods_not_found")


async def test_goods_of_a_withdrawn_case_are_not_handed_over(till: Till, h, case):
    await till.approve(case, goods())
    await h.deliver(case, PLACE, WITHDRAWN)
    assert code_of(await till.officer().post("/v1/in-kind/item-2/issue", json=HANDED)) == (409, "goods_cancelled")


async def test_d11_only_the_last_repayment_leaves_nothing_outstanding(till: Till, h, paid):
    url = (await recover(till, paid, 63_000)).headers["location"]
    for part in (1, 62_998, 1):
        assert (await till.officer().post(f"{url}/repayments", json={"amount_fen": part})).status_code == 200
    assert [(one.data.amount_fen, one.data.outstanding_fen) for one in await h.emitted(RecoveryRepaid)] == [
        (1, 62_999),
        (62_998, 1),
        (1, 0),
    ]
    await till.check_books()


@pytest.mark.parametrize("amount_fen", [0, -1])
async def test_d11_nothing_is_neither_asked_back_nor_paid_back(till: Till, h, paid, amount_fen):
    assert code_of(await recover(till, paid, amount_fen)) == (422, "invalid_request")
    url = (await recover(till, paid, 10_000)).headers["location"]
    assert code_of(await till.officer().post(f"{url}/repayments", json={"amount_fen": amount_fen})) == (422, "invalid_request")
    assert await h.emitted(RecoveryRepaid) == []


async def test_what_comes_back_returns_to_the_fund_that_paid(till: Till, h, paid):
    demand = await recover(till, paid, 50_000)
    assert (demand.status_code, demand.json()["state"], demand.json()["outstanding_fen"]) == (201, "ordered", 50_000)
    url = demand.headers["location"]
    states = [(await till.officer().post(f"{url}/repayments", json={"amount_fen": part})).json()["state"] for part in (20_000, 30_000)]
    assert states == ["repaying", "recovered"]
    assert await till.available(RESERVE) == 20_000_00 - 80_000 + 50_000
    assert [one.data.outstanding_fen for one in await h.emitted(RecoveryRepaid)] == [30_000, 0]
    assert (await h.emitted(RecoveryOrdered))[0].data.ordered_by == "county-1"
    assert version_of((await till.officer().get(url)).headers["etag"]) == 3
    await till.check_books()


async def test_no_more_is_asked_back_than_was_paid(till: Till, paid):
    answers = await asyncio.gather(*(recover(till, paid, 50_000) for _ in range(3)))
    assert sorted(answer.status_code for answer in answers) == [201, 422, 422]
    refused = await recover(till, paid, 30_001)
    assert (code_of(refused), refused.json()["fields"]["left_fen"]) == ((422, "more_than_paid"), 30_000)


async def test_no_more_comes_back_than_is_owed(till: Till, paid):
    url = (await recover(till, paid, 10_000)).headers["location"]
    answers = await asyncio.gather(*(till.officer().post(f"{url}/repayments", json={"amount_fen": 6_000}) for _ in range(3)))
    assert sorted(answer.status_code for answer in answers) == [200, 422, 422]
    await till.check_books()


async def test_only_what_was_paid_is_asked_back(till: Till, case):
    await till.relief(case)
    await till.run()
    assert code_of(await recover(till, await till.payment(case), 1)) == (409, "payment_in_state")


async def test_recoveries_are_listed_for_their_case(till: Till, paid):
    await recover(till, paid, 1_000)
    listed = (await till.officer().get("/v1/recoveries", params={"case_id": paid["case_id"]})).json()["items"]
    assert [one["amount_fen"] for one in listed] == [1_000]
    assert (await till.officer(jurisdiction="370911").get("/v1/recoveries")).json()["items"] == []


async def test_goods_that_are_cancelled_are_news_to_who_waits_for_them(till: Till, h, news, case):
    await till.approve(case, goods())
    answer = await news(h, till.officer(), "/v1/in-kind/item-2", lambda: h.deliver(case, PLACE, WITHDRAWN))
    assert (answer.status_code, answer.json()["state"]) == (200, "cancelled")
