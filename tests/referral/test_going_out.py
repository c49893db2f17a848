"""Orders that go out together are worked out beside each other, whatever came last; and what was given counts in the year it was told."""

import pytest

from shared.events.contracts.intake import CaseRegistered
from tests.referral.exchange import PLACE, Exchange, approval, item
from tests.referral.test_past_aid import POOR, POOR_GIG, complete, ordered
from tests.support.harness import MONDAY

DAY_S = 86_400


async def register(exchange: Exchange):
    registered = CaseRegistered(
        channel="window",
        hardship_codes=("medical_expense",),
        person_ref="p-1",
        first_asked_officer="clerk-1",
        first_asked_unit="u",
        registered_at=exchange.h.clock.now(),
    )
    await exchange.h.deliver("case-1", PLACE, registered)


@pytest.mark.parametrize("last", ["consent", "registration"])
async def test_orders_are_together_within_the_cost_whatever_came_last(exchange: Exchange, last):
    made = approval(*(item(one, item_id=f"i-{one}", needs_consent=False) for one in ("red_cross", "medical_insurance")))
    if last == "consent":
        await register(exchange)
    await exchange.h.deliver("case-1", PLACE, made.model_copy(update={"facts": POOR_GIG, "total_fen": 400_000}), source="assessment")
    assert (await exchange.consent("red_cross")).status_code == 201
    if last == "registration":
        await register(exchange)
    proposals = {order.department: order.proposal.amount_fen for order in await exchange.issued("case-1")}
    assert proposals == {"medical_insurance": 2_425_000, "red_cross": 175_000}


async def test_what_was_given_in_a_new_year_counts_in_that_year(exchange: Exchange):
    await ordered(exchange, "medical_insurance", facts=POOR)
    old = (await exchange.orders())["medical_insurance"]
    await exchange.answer(old, "returned")
    exchange.h.clock.advance((MONDAY.replace(month=12, day=30) - MONDAY).total_seconds())
    assert (await exchange.withdraw(old)).status_code == 200
    exchange.h.clock.advance(10 * DAY_S)
    await complete(exchange, "medical_insurance", 2_980_000)
    assert (await exchange.now(old))["state"] == "completed"
    new = (await ordered(exchange, "medical_insurance", facts=POOR, case_id="case-2"))["medical_insurance"]
    assert new.given_this_year_fen == 2_980_000
