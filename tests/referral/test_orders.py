"""What an order tells its department: the facts that its rules go by, what was given, what the rules propose, until when."""

import pytest

from shared.events.contracts.assessment import HouseholdFacts
from shared.kit.amounts import OWN_PROGRAMME, Household
from shared.kit.programmes import facts_needed, judge
from tests.referral.exchange import PLACE, Exchange, approval, item
from tests.shared.test_amounts import TAIAN

FACTS = HouseholdFacts(
    household_size=4,
    affected_persons=2,
    self_paid_fen=1_000_000,
    loss_fen=70_000,
    monthly_income_fen=17_500,
    identity_classes=("dibao_margin", "disabled"),
    told={"college_student": 1, "worker_in_hardship": 1},
)


NO_COST = HouseholdFacts(identity_classes=("dibao",), self_paid_fen=0, loss_fen=0)


async def ordered(exchange: Exchange, *departments: str, facts: HouseholdFacts | None = FACTS, total_fen: int = 0, case_id: str = "case-1"):
    """Return the orders of a new case by department, of an approval with these facts."""
    await exchange.register(case_id)
    made = approval(*(item(one, item_id=f"{case_id}-{one}") for one in departments))
    made = made.model_copy(update={"facts": facts, "total_fen": total_fen})
    await exchange.h.deliver(case_id, PLACE, made, source="assessment")
    return {order.department: order for order in await exchange.issued(case_id)}


async def test_an_order_tells_what_its_rules_go_by_and_nothing_else(exchange: Exchange):
    orders = await ordered(exchange, "medical_insurance", "education", "civil_affairs_dibao", "housing")
    assert orders["medical_insurance"].facts == HouseholdFacts(self_paid_fen=1_000_000, identity_classes=("dibao_margin",))
    assert orders["education"].facts.told == {"college_student": 1}
    assert orders["education"].facts.household_size is None
    assert orders["civil_affairs_dibao"].facts == HouseholdFacts(household_size=4, monthly_income_fen=17_500)
    assert orders["housing"].facts == HouseholdFacts()


async def test_an_order_proposes_what_the_rules_give_with_formula_and_source(exchange: Exchange):
    order = (await ordered(exchange, "medical_insurance"))["medical_insurance"]
    (amount,) = order.proposal.amounts
    assert (order.proposal.why, order.proposal.amount_fen, amount.rule, amount.model) == ("by_rule", 350_000, "medical_margin", True)
    assert (amount.formula, amount.ceilings_fen) == ("max(10,000.00 − 3,000.00; 0) × 0.5", (2_000_000, 1_070_000))
    assert amount.ceiling_kinds == ("year", "need")
    assert all(amount.sources)
    assert order.proposal.policy_version.startswith("taian@")


@pytest.mark.parametrize(
    ("department", "facts", "why", "missing"),
    [
        ("civil_affairs_dibao", HouseholdFacts(household_size=4), "facts_missing", ("monthly_income_fen",)),
        ("medical_insurance", HouseholdFacts(self_paid_fen=1), "not_for_these_facts", ()),
        ("housing", FACTS, "not_known", ()),
        (
            "medical_insurance",
            HouseholdFacts(identity_classes=("dibao",), self_paid_fen=0, loss_fen=0),
            "facts_missing",
            ("self_paid_fen",),
        ),
    ],
)
async def test_where_nothing_is_proposed_the_order_says_why(exchange: Exchange, department, facts, why, missing):
    order = (await ordered(exchange, department, facts=facts))[department]
    assert (order.proposal.why, order.proposal.amount_fen, order.proposal.missing) == (why, None, missing)


async def test_of_an_approval_that_told_no_facts_nothing_is_proposed(exchange: Exchange):
    """It is one of the previous release: its desk is to decide as before, and not by a rule that has no facts."""
    order = (await ordered(exchange, "medical_insurance", facts=None))["medical_insurance"]
    assert (order.proposal, order.facts) == (None, HouseholdFacts())


@pytest.mark.parametrize("costs", [(1_000_000, 70_000), (0, 0), (None, 0), (0, None), (0, 5), (5, 0), (None, None)])
@pytest.mark.parametrize("programme", sorted({*TAIAN.programmes} - {OWN_PROGRAMME}))
def test_whoever_gets_only_what_is_needed_comes_to_the_same(programme, costs):
    facts = dict(FACTS) | {"self_paid_fen": costs[0], "loss_fen": costs[1]}
    whole = Household(place_code=PLACE, hardship_codes=("medical_expense", "education_expense"), **facts)
    sent, known = (judge(TAIAN, facts, programme) for facts in (facts_needed(TAIAN, whole, programme), whole))
    assert (sent.why, sent.missing) == (known.why, known.missing)
    assert [(one.rule, one.fen, one.formula) for one in sent.amounts] == [(one.rule, one.fen, one.formula) for one in known.amounts]


async def test_departments_are_told_what_was_given_and_charities_are_not(exchange: Exchange):
    first = await ordered(exchange, "medical_insurance", "education", total_fen=200_000)
    assert [(one.programme, one.amount_fen) for one in first["education"].given] == [("temporary_assistance", 200_000)]
    orders = await exchange.orders()
    await exchange.answer(orders["medical_insurance"], "completed")
    await exchange.answer(orders["education"], "returned")
    await exchange.reissue(orders["education"], "health_commission")
    again = (await exchange.issued())[-1]
    assert [(one.department, one.amount_fen) for one in again.given] == [("civil_affairs", 200_000), ("medical_insurance", 50_000)]
    await exchange.answer((await exchange.orders())["health_commission"], "returned")
    await exchange.consent("charity_federation")
    await exchange.reissue((await exchange.orders())["health_commission"], "charity_federation")
    charity = (await exchange.issued())[-1]
    assert (charity.department, charity.given) == ("charity_federation", None)


async def test_an_order_tells_until_when_an_answer_is_due(exchange: Exchange, h):
    order = (await ordered(exchange, "education"))["education"]
    rule = h.ctx.policy(h.clock.now()).clocks["referral_result"]
    assert order.due_at == h.ctx.calendar.deadline(h.clock.now(), rule.limit, public=rule.public).due_at > h.clock.now()


async def test_an_order_that_waited_for_its_registration_tells_the_same(exchange: Exchange, h):
    made = approval(item("medical_insurance")).model_copy(update={"facts": FACTS})
    await h.deliver("case-1", PLACE, made, source="assessment")
    assert await exchange.issued() == []
    await exchange.register("case-1")
    (order,) = await exchange.issued()
    assert order.proposal.amount_fen == 350_000


async def test_a_charity_is_judged_without_the_causes_that_it_may_not_know(exchange: Exchange, h):
    await exchange.register("case-1", "domestic_violence", "education_expense")
    facts = HouseholdFacts(told={"freshman": 1})
    made = approval(item("charity_federation", needs_consent=True)).model_copy(update={"facts": facts})
    await exchange.consent("charity_federation")
    await h.deliver("case-1", PLACE, made, source="assessment")
    (order,) = await exchange.issued()
    assert (order.hardship_codes, order.facts.told, order.given) == (("education_expense",), {"freshman": 1}, None)
    assert order.proposal.amount_fen == 200_000


async def test_a_charity_is_told_no_cost_by_a_rule_that_is_not_for_the_household(exchange: Exchange, h):
    """Nor that there is haste for a cause that it may not know."""
    await exchange.register("case-1", "domestic_violence", "education_expense")
    facts = HouseholdFacts(self_paid_fen=9_000_000, told={"freshman": 1})
    await exchange.consent("charity_federation")
    made = approval(item("charity_federation", needs_consent=True)).model_copy(update={"facts": facts})
    await h.deliver("case-1", PLACE, made, source="assessment")
    (order,) = await exchange.issued()
    assert (order.facts.self_paid_fen, order.priority) == (None, False)
