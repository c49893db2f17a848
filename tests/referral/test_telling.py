"""What came of an order is told to the person: who is owed it is said with the answer, and that it was told is said once."""

import asyncio
from datetime import UTC, datetime

import pytest

from shared.events.contracts.referral import ReferralCompleted, ReferralDropped, ReferralRefused, ReferralResultTold
from tests.referral.exchange import PLACE, Exchange, code_of
from tests.support.harness import MONDAY

SAID_WITH = {"completed": ReferralCompleted, "refused": ReferralRefused, "withdrawn": ReferralDropped}

SAY_BY = datetime(2026, 3, 9, 16, 0, tzinfo=UTC)
"""Until then the person may say whether a charity may be asked, of what was approved on Monday, 2 March."""


async def told(h) -> list[ReferralResultTold]:
    return [envelope.data for envelope in await h.emitted(ReferralResultTold)]


@pytest.mark.parametrize("state", SAID_WITH)
async def test_the_answer_says_that_the_person_is_owed_it_and_the_telling_is_said_once(exchange: Exchange, h, state):
    order = await exchange.order(state)
    (answer,) = await h.emitted(SAID_WITH[state])
    assert answer.data.result_owed is True
    assert await told(h) == []
    assert (await exchange.tell(order, subject="clerk-7")).status_code == 200
    (said,) = await h.emitted(ReferralResultTold)
    assert said.data == ReferralResultTold(referral_id=order["referral_id"], means="phone", told_by="clerk-7")
    assert (said.case_id, said.place_code, said.actor) == ("case-1", PLACE, "clerk-7")
    assert said.policy_version == h.ctx.policy(MONDAY).version
    assert said.case_version > answer.case_version
    assert code_of(await exchange.tell(order)) == (409, "result_told")
    assert len(await told(h)) == 1


async def test_two_who_tell_at_the_same_instant_are_said_once(exchange: Exchange, h):
    order = await exchange.order("completed")
    answers = await asyncio.gather(*(exchange.tell(order, subject=f"clerk-{number}") for number in range(4)))
    assert sorted(code_of(answer) for answer in answers) == [(200, ""), *[(409, "result_told")] * 3]
    assert len(await told(h)) == 1


async def test_what_is_completed_after_it_was_given_up_is_told_anew(exchange: Exchange, h):
    order = await exchange.order("withdrawn")
    await exchange.tell(order)
    await exchange.answer(order, "completed")
    assert (await exchange.tell(order, "in_person")).status_code == 200
    assert [one.means for one in await told(h)] == ["phone", "in_person"]
    said = await exchange.said()
    assert said[-4:] == ["referral.dropped", "referral.result_told", "referral.completed", "referral.result_told"]
    assert code_of(await exchange.tell(order)) == (409, "result_told")


async def test_of_what_never_went_out_the_person_is_owed_nothing(exchange: Exchange, h):
    orders = await exchange.opened("red_cross", "charity_federation")
    await exchange.consent("red_cross", given=False)
    h.clock.advance((SAY_BY - MONDAY).total_seconds())
    await exchange.withdraw(orders["charity_federation"], "person_silent")
    assert [bool(one.data.result_owed) for one in await h.emitted(ReferralDropped)] == [False, False]
    for order in orders.values():
        assert code_of(await exchange.tell(order)) == (409, "referral_in_state")


@pytest.mark.parametrize("means", ["person_died", "person_unknown"])
async def test_why_nobody_can_be_told_is_recorded_and_said(exchange: Exchange, h, means):
    order = await exchange.order("completed")
    assert (await exchange.tell(order, means)).json()["told_means"] == means
    assert [one.means for one in await told(h)] == [means]


async def test_a_telling_without_a_known_means_is_refused_and_said_nowhere(exchange: Exchange, h):
    order = await exchange.order("completed")
    assert (await exchange.tell(order, "not_needed")).status_code == 422
    assert await told(h) == []
