"""D18: no branch stays open for ever because somebody is silent: who is waited for is said, and what nobody answers can be given up."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from shared.events.contracts.referral import ReferralConsentAwaited, ReferralDropped, ReferralJoined
from tests.referral.exchange import PLACE, WITHDRAWN, Exchange, approval, code_of, item
from tests.support.harness import MONDAY, Harness

DUE_AT = datetime(2026, 3, 30, 16, 0, tzinfo=UTC)
"""The end of the twentieth working day after Monday, 2 March: so long the profile gives a department that was asked on that day."""

SAY_BY = datetime(2026, 3, 9, 16, 0, tzinfo=UTC)
"""The end of the fifth: so long the person may take to say whether a charity may be asked."""


async def dropped(h: Harness) -> list[ReferralDropped]:
    return [envelope.data for envelope in await h.emitted(ReferralDropped)]


async def test_d18_a_branch_that_waits_for_the_persons_word_says_so(exchange: Exchange, h):
    orders = await exchange.opened("red_cross", "education")
    (said,) = await h.emitted(ReferralConsentAwaited)
    assert said.data.model_dump(exclude_none=True) == {
        "referral_id": orders["red_cross"]["referral_id"],
        "item_id": "case-1-red_cross",
        "department": "red_cross",
    }
    assert (said.case_id, said.place_code, said.policy_version) == ("case-1", PLACE, h.ctx.policy(MONDAY).version)


async def test_nobodys_word_is_awaited_where_it_was_given_or_is_not_needed(exchange: Exchange, h):
    await exchange.register("case-1")
    for charity, given in (("red_cross", True), ("charity_federation", False)):
        await exchange.consent(charity, given=given)
    await exchange.approve("case-1", "red_cross", "charity_federation", "education")
    await h.deliver("case-2", PLACE, WITHDRAWN)
    await exchange.approve("case-2", "red_cross")
    assert await h.emitted(ReferralConsentAwaited) == []


async def test_an_approval_heard_again_awaits_the_word_once(exchange: Exchange, h):
    for _ in range(2):
        await h.deliver("case-1", PLACE, approval(item("red_cross")), source="assessment")
    assert len(await h.emitted(ReferralConsentAwaited)) == 1


async def test_d18_a_charity_that_is_asked_instead_says_that_it_waits_for_the_word(exchange: Exchange, h):
    order = await exchange.order("returned")
    made = (await exchange.reissue(order, "red_cross")).json()
    (said,) = await h.emitted(ReferralConsentAwaited)
    assert (said.data.referral_id, said.data.department, said.data.reissue_of) == (made["referral_id"], "red_cross", order["referral_id"])


async def test_the_persons_no_ends_the_waiting_and_says_so(exchange: Exchange, h):
    order = (await exchange.opened("red_cross"))["red_cross"]
    await exchange.consent("red_cross", given=False)
    expected = {"referral_id": order["referral_id"], "department": "red_cross", "desk": "charity"}
    expected |= {"reason_code": "consent_refused", "dropped_by": "clerk-1", "result_owed": False}
    assert [one.model_dump(exclude_none=True) for one in await dropped(h)] == [expected]
    assert await exchange.said() == ["referral.consent_awaited", "consent.recorded", "referral.dropped", "referral.joined"]


async def test_d18_a_branch_about_which_the_person_says_nothing_can_be_given_up_in_time_and_not_before(exchange: Exchange, h):
    orders = await exchange.opened("red_cross", "education")
    await exchange.answer(orders["education"], "completed")
    h.clock.advance((SAY_BY - MONDAY - timedelta(seconds=1)).total_seconds())
    refused = await exchange.withdraw(orders["red_cross"], "person_silent", **{"idempotency-key": "k"})
    assert code_of(refused) == (409, "person_has_time")
    assert refused.json()["fields"]["due_at"] == SAY_BY.isoformat()
    h.clock.advance(1)
    answer = await exchange.withdraw(orders["red_cross"], "person_silent", **{"idempotency-key": "k"})
    given_up = answer.json()
    assert (answer.status_code, given_up["state"], given_up["reason_code"]) == (200, "without_consent", "person_silent")
    assert given_up["closed_at"] is not None
    (said,) = await dropped(h)
    assert (said.referral_id, said.reason_code, said.dropped_by) == (given_up["referral_id"], "person_silent", "clerk-1")
    (joined,) = await exchange.joined()
    expected = ReferralJoined(completed=1, refused=0, returned=0, without_consent=1, result="partly_completed", open=0)
    assert joined == expected.model_copy(update={"set_id": given_up["set_id"]})


async def test_a_yes_after_the_branch_was_given_up_is_kept_and_asks_nobody(exchange: Exchange, h):
    order = (await exchange.opened("red_cross"))["red_cross"]
    h.clock.advance((SAY_BY - MONDAY).total_seconds())
    await exchange.withdraw(order, "person_silent")
    assert (await exchange.consent("red_cross")).status_code == 201
    assert (await exchange.states(), await exchange.issued()) == ({"red_cross": "without_consent"}, [])
    assert len(await exchange.joined()) == 1


@pytest.mark.parametrize("state", ["issued", "acknowledged"])
async def test_d18_an_order_that_is_not_answered_in_time_can_be_given_up_and_not_before(exchange: Exchange, h, state):
    order = await exchange.order(state)
    said = await exchange.said()
    h.clock.advance((DUE_AT - MONDAY - timedelta(seconds=1)).total_seconds())
    refused = await exchange.withdraw(order, "department_silent", **{"idempotency-key": "k"})
    assert code_of(refused) == (409, "department_has_time")
    assert refused.json()["fields"] == {"referral_id": order["referral_id"], "due_at": DUE_AT.isoformat()}
    assert (await exchange.now(order), await exchange.said()) == (order, said)
    h.clock.advance(1)
    given_up = (await exchange.withdraw(order, "department_silent", **{"idempotency-key": "k"})).json()
    assert (given_up["state"], given_up["reason_code"]) == ("withdrawn", "department_silent")
    (told,) = await dropped(h)
    assert (told.referral_id, told.desk, told.reason_code) == (order["referral_id"], "health", "department_silent")
    await exchange.answer((await exchange.orders())["education"], "completed")
    assert [joined.returned for joined in await exchange.joined()] == [1]


async def test_a_department_that_was_asked_later_has_its_time_from_then(exchange: Exchange, h):
    order = (await exchange.opened("red_cross"))["red_cross"]
    h.clock.advance((DUE_AT - MONDAY).total_seconds())
    await exchange.consent("red_cross")
    assert code_of(await exchange.withdraw(order)) == (409, "department_has_time")


@pytest.mark.parametrize("state", ["refused", "completed", "reissued", "withdrawn", "stopped"])
async def test_what_is_over_is_not_given_up(exchange: Exchange, h, state):
    order = await exchange.order(state)
    said = await exchange.said()
    h.clock.advance((DUE_AT - MONDAY).total_seconds())
    assert code_of(await exchange.withdraw(order)) == (409, "referral_in_state")
    assert (await exchange.now(order), await exchange.said()) == (order, said)


async def test_what_came_back_and_is_given_up_is_said_before_the_join(exchange: Exchange):
    order = (await exchange.opened("education"))["education"]
    await exchange.answer(order, "returned")
    await exchange.withdraw(order)
    assert await exchange.said() == ["referral.issued", "referral.returned", "referral.dropped", "referral.joined"]


async def silent(exchange: Exchange, h: Harness, case_id: str = "case-1") -> dict[str, str]:
    """Return the only order of a case, whose department let its time go by."""
    order = (await exchange.opened("education", case_id=case_id))["education"]
    h.clock.advance((DUE_AT - MONDAY).total_seconds() * 2)
    return order


async def test_what_was_given_before_the_department_heard_stays_true_and_is_not_joined_again(exchange: Exchange, h):
    order = await silent(exchange, h)
    url, body = f"/v1/referrals/{order['referral_id']}/result-notice", {"means": "phone"}
    await exchange.withdraw(order, "department_silent")
    assert (await exchange.clerk().post(url, json=body)).status_code == 200
    await exchange.answer(order, "completed")
    now = await exchange.now(order)
    assert (now["state"], now["amount_fen"], now["reason_code"], now["told_at"]) == ("completed", 50_000, None, None)
    assert (await exchange.said())[-4:] == ["referral.dropped", "referral.joined", "referral.result_told", "referral.completed"]
    assert (await exchange.clerk().post(url, json=body)).status_code == 200, "the person is told what came of it after all"


async def test_an_answer_and_the_giving_up_at_the_same_instant_are_joined_once(exchange: Exchange, h):
    for number in range(5):
        order = await silent(exchange, h, f"case-{number}")
        given_up, _ = await asyncio.gather(exchange.withdraw(order), exchange.answer(order, "completed"))
        assert code_of(given_up) in [(200, ""), (409, "referral_in_state")]
        assert (await exchange.now(order))["state"] == "completed"
        said = await exchange.said(order["case_id"])
        assert (said.count("referral.dropped"), said.count("referral.joined")) == (given_up.status_code == 200, 1)
