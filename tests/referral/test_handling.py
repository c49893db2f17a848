"""An order tells how its programme is handled, as it was published, and is due by the published time where there is one."""

from datetime import UTC, datetime, timedelta

import pytest

from shared.events.contracts.assessment import HouseholdFacts
from tests.referral.exchange import PLACE, Exchange, approval, code_of, item
from tests.support.harness import MONDAY

FACTS = HouseholdFacts(household_size=4, monthly_income_fen=17_500)

BY_STAGES = datetime(2026, 3, 26, 16, 0, tzinfo=UTC)
"""Ten working days of survey from Monday, 2 March, seven days of notice and three working days to confirm."""

BY_CLOCK = datetime(2026, 3, 30, 16, 0, tzinfo=UTC)
"""The twentieth working day, where nobody published a time."""


async def ordered(exchange: Exchange, *departments: str):
    """Return the orders of a case by department."""
    await exchange.register("case-1")
    made = approval(*(item(one) for one in departments)).model_copy(update={"facts": FACTS})
    await exchange.h.deliver("case-1", PLACE, made, source="assessment")
    return {order.department: order for order in await exchange.issued()}


async def test_an_order_tells_papers_stages_and_who_says_so(exchange: Exchange):
    proposal = (await ordered(exchange, "civil_affairs_dibao"))["civil_affairs_dibao"].proposal
    assert proposal.papers == ("household_register", "identity_document", "commitment_letter", "means_check_consent")
    assert (proposal.within, proposal.decided_by) == (("10wd", "7nd", "3wd"), None)
    assert len(proposal.handling_sources) == 2
    assert all("非法定" in source for source in proposal.handling_sources)


@pytest.mark.parametrize(
    ("department", "decided_by"), [("education", "school"), ("health_commission", "fund"), ("medical_insurance", None)]
)
async def test_what_nobody_published_is_not_told(exchange: Exchange, department, decided_by):
    proposal = (await ordered(exchange, department))[department].proposal
    assert (proposal.papers, proposal.within, proposal.decided_by) == (None, None, decided_by)
    assert (proposal.handling_sources is None) == (decided_by is None)


async def test_an_order_is_due_by_the_published_time_of_its_programme_else_by_the_clock(exchange: Exchange):
    orders = await ordered(exchange, "civil_affairs_dibao", "medical_insurance", "education")
    assert {department: order.due_at for department, order in orders.items()} == {
        "civil_affairs_dibao": BY_STAGES,
        "medical_insurance": BY_CLOCK,
        "education": BY_CLOCK,
    }


@pytest.mark.parametrize(("department", "due_at"), [("civil_affairs_dibao", BY_STAGES), ("education", BY_CLOCK)])
async def test_an_order_is_given_up_when_it_said_that_an_answer_was_due_and_not_before(exchange: Exchange, h, department, due_at):
    orders = await exchange.opened(department, "medical_insurance")
    h.clock.advance((due_at - MONDAY - timedelta(seconds=1)).total_seconds())
    refused = await exchange.withdraw(orders[department], "department_silent")
    assert code_of(refused) == (409, "department_has_time")
    assert refused.json()["fields"]["due_at"] == due_at.isoformat()
    h.clock.advance(1)
    assert (await exchange.withdraw(orders[department], "department_silent")).status_code == 200
