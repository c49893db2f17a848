"""What the person can do against a refusal: told with the result, with the periods of the law, and until when."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from shared.events.contracts.desk import DeskRefused, DeskReturned
from shared.events.contracts.referral import ReferralRefused, ReferralReturned
from shared.kit.calendar import Limit
from shared.kit.policy import Policy, PolicyBook
from tests.referral.exchange import PLACE, Exchange, code_of

LAW = ("reconsideration", "litigation")


async def remedies(exchange: Exchange, order, who=None):
    answer = await (who or exchange.clerk()).get(f"/v1/referrals/{order['referral_id']}/remedies")
    assert answer.status_code == 200, answer.text
    return answer.json()["items"]


async def test_a_refusal_can_be_contested_from_when_the_person_knows_of_it(exchange: Exchange):
    order = await exchange.order("refused")
    untold = await remedies(exchange, order)
    assert [(one["code"], one["limit"], one["basis"], one["until"]) for one in untold] == [
        ("reconsideration", "60nd", "law", None),
        ("litigation", "6mo", "law", None),
    ]
    assert [one["name_zh"] for one in untold] == ["行政复议", "行政诉讼"]
    await exchange.tell(order)
    until = [datetime.fromisoformat(one["until"]) for one in await remedies(exchange, order)]
    # The sixtieth day after Monday, 2 March, is the Labour Day of which the next working day is the Wednesday after it.
    assert until == [datetime(2026, 5, 6, 16, tzinfo=UTC), datetime(2026, 9, 2, 16, tzinfo=UTC)]


async def test_the_remedies_are_those_of_the_day_of_the_refusal(exchange: Exchange, h, monkeypatch):
    """The next day a shorter period comes into force."""
    order, told_on, on = await exchange.order("refused"), date(2026, 3, 3), PolicyBook.on
    before = await remedies(exchange, order)

    def changed(book: PolicyBook, day: date) -> Policy:
        policy = on(book, day)
        if day < told_on:
            return policy
        short = policy.periods["reconsideration"].model_copy(update={"limit": Limit(value=30, unit="nd")})
        return replace(policy, periods={**policy.periods, "reconsideration": short})

    monkeypatch.setattr(PolicyBook, "on", changed)
    h.clock.advance(86_400)
    assert h.ctx.policy(h.clock.now()).period("reconsideration").limit == Limit(value=30, unit="nd")
    assert await remedies(exchange, order) == before
    assert [one["limit"] for one in before] == ["60nd", "6mo"]


@pytest.mark.parametrize("state", ["issued", "acknowledged", "returned", "completed", "withdrawn"])
async def test_there_is_nothing_against_what_was_not_refused(exchange: Exchange, state):
    assert await remedies(exchange, await exchange.order(state)) == []


async def test_there_is_nothing_against_what_is_no_authority(exchange: Exchange):
    assert await remedies(exchange, await exchange.order("refused", "womens_federation")) == []


async def test_a_stranger_learns_nothing(exchange: Exchange):
    order = await exchange.order("refused")
    other = exchange.handler("education")
    assert code_of(await other.get(f"/v1/referrals/{order['referral_id']}/remedies")) == (404, "referral_not_found")
    assert len(await remedies(exchange, order, exchange.handler("medical_insurance"))) == 2


async def test_remedies_and_lateness_are_told_on(exchange: Exchange, h):
    refused, returned = await exchange.order(case_id="case-1"), await exchange.order(case_id="case-2")
    for case_id, order, event, more in (
        ("case-1", refused, DeskRefused, {"remedies": LAW}),
        ("case-2", returned, DeskReturned, {"late": True}),
    ):
        about = {"referral_id": order["referral_id"], "department": order["department"], "reason_code": "x", "officer": "o"}
        await h.deliver(case_id, PLACE, event.model_validate(about | more), source="health")
    assert [one.data.remedies for one in await h.emitted(ReferralRefused)] == [LAW]
    assert [one.data.late for one in await h.emitted(ReferralReturned)] == [True]
