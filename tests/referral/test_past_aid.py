"""What an order proposes is no more than what was given before leaves: of the cost by the order of aid, of the year by the rules."""

from datetime import timedelta

import pytest

from referral.domain.pastaid import PastAid, share_out
from shared.events.contracts.assessment import HouseholdFacts
from shared.events.contracts.desk import DeskCompleted
from shared.events.contracts.intake import CasePersonJoined, CaseRegistered
from tests.referral.exchange import OTHER_COUNTY, PLACE, Exchange, approval, item
from tests.shared.test_amounts import TAIAN
from tests.support.harness import MONDAY

GIG = HouseholdFacts(self_paid_fen=3_000_000, told={"gig_worker": 1})
"""Whom the Red Cross gives 300,000 fen by its rule, and nobody else anything."""

POOR_GIG = HouseholdFacts(self_paid_fen=3_000_000, identity_classes=("dibao",), told={"gig_worker": 1})
"""The same, and medical assistance gives 2,425,000 fen: 75 % of the cost, and 70 % of what is left above 5,000 yuan."""

POOR = HouseholdFacts(self_paid_fen=3_600_000, identity_classes=("dibao",))
"""Whom medical assistance gives 2,700,000 fen by its first rule, of 3,000,000 a year, and 280,000 by its second."""

CHILD = HouseholdFacts(self_paid_fen=9_000_000, told={"leukaemia_child": 1})

FAR = f"{OTHER_COUNTY}100000"


async def ordered(
    exchange: Exchange,
    *departments: str,
    facts: HouseholdFacts,
    own_fen: int = 0,
    case_id="case-1",
    place=PLACE,
    person="p-1",
    programme: str | None = None,
):
    """Return the proposals of a new case of a person, by department, in the sequence of its orders; under a programme if one is named."""
    registered = CaseRegistered(
        channel="window",
        hardship_codes=("medical_expense",),
        person_ref=person,
        first_asked_officer="clerk-1",
        first_asked_unit="u",
        registered_at=exchange.h.clock.now(),
    )
    await exchange.h.deliver(case_id, place, registered)
    more = {"programme": programme} if programme else {}
    made = approval(*(item(one, item_id=f"{case_id}-{one}", needs_consent=False, **more) for one in departments))
    await exchange.h.deliver(case_id, place, made.model_copy(update={"facts": facts, "total_fen": own_fen}), source="assessment")
    return {order.department: order.proposal for order in await exchange.issued(case_id)}


async def agree(exchange: Exchange, *charities: str, case_id: str = "case-1") -> None:
    """Let the person agree before the approval comes."""
    await exchange.h.deliver(case_id, PLACE, CasePersonJoined(person_ref="p-1", former_ref="p-0"))
    for charity in charities:
        answer = await exchange.consent(charity, case_id)
        assert answer.status_code == 201, answer.text


async def complete(exchange: Exchange, department: str, amount_fen: int, case_id="case-1", programme: str | None = None) -> None:
    """Let a department give an amount, under the programme that it was asked for if none is named."""
    order = (await exchange.orders(case_id))[department]
    given = DeskCompleted(
        referral_id=order["referral_id"],
        department=department,
        officer="handler-1",
        programme=programme or order["programme"],
        amount_fen=amount_fen,
    )
    await exchange.h.deliver(case_id, order["place_code"], given, source=order["desk"])


def kinds(proposal) -> dict[str, int]:
    """Return the ceilings of what a proposal's first rule gives, by their kind."""
    first = proposal.amounts[0]
    return dict(zip(first.ceiling_kinds, first.ceilings_fen, strict=True))


async def test_what_our_own_aid_gave_of_the_cost_is_taken_off_what_a_charity_is_proposed(exchange: Exchange):
    await agree(exchange, "red_cross")
    proposal = (await ordered(exchange, "red_cross", facts=GIG, own_fen=2_900_000))["red_cross"]
    assert (proposal.amount_fen, proposal.why, proposal.left_of_need_fen) == (100_000, "by_rule", 100_000)
    assert kinds(proposal)["need"] == 100_000


async def test_a_cost_that_is_covered_leaves_nothing_to_propose_and_says_why(exchange: Exchange):
    await agree(exchange, "red_cross")
    proposal = (await ordered(exchange, "red_cross", facts=GIG, own_fen=3_000_000))["red_cross"]
    assert (proposal.amount_fen, proposal.why) == (0, "need_covered")


async def test_orders_that_go_out_at_once_propose_no_more_than_the_cost_together(exchange: Exchange):
    """Whichever stands first in the approval, the one that is paid first is worked out first."""
    await agree(exchange, "red_cross")
    proposals = await ordered(exchange, "red_cross", "medical_insurance", facts=POOR_GIG, own_fen=400_000)
    assert [*proposals] == ["red_cross", "medical_insurance"]
    assert proposals["medical_insurance"].amount_fen == 2_425_000
    assert proposals["red_cross"].amount_fen == 3_000_000 - 2_425_000 - 400_000


async def test_our_own_aid_takes_nothing_of_what_is_paid_before_it(exchange: Exchange):
    proposal = (await ordered(exchange, "medical_insurance", facts=POOR_GIG, own_fen=2_900_000))["medical_insurance"]
    assert (proposal.amount_fen, proposal.left_of_need_fen) == (2_425_000, 3_000_000)


@pytest.mark.parametrize(("answer", "proposed"), [(None, 175_000), ("refused", 300_000), ("returned", 300_000), ("completed", 300_000)])
async def test_what_an_order_proposed_is_awaited_until_it_is_answered(exchange: Exchange, answer, proposed):
    """The desk of the exchange gives 50,000 fen, whatever was proposed: then that is what was given."""
    await agree(exchange, "red_cross")
    await ordered(exchange, "medical_insurance", "red_cross", facts=POOR_GIG, own_fen=400_000)
    orders = await exchange.orders()
    if answer:
        await exchange.answer(orders["medical_insurance"], answer)
    await exchange.answer(orders["red_cross"], "returned")
    await exchange.reissue(orders["red_cross"], "red_cross")
    assert (await exchange.issued())[-1].proposal.amount_fen == proposed


async def test_a_cost_that_nobody_told_bounds_nothing(exchange: Exchange):
    await agree(exchange, "charity_federation")
    proposals = await ordered(exchange, "education", facts=HouseholdFacts(told={"senior_student": 1}), own_fen=9_000_000)
    assert (proposals["education"].amount_fen, proposals["education"].left_of_need_fen) == (120_000, None)


async def test_a_ceiling_of_the_year_counts_what_the_person_was_given_in_every_case(exchange: Exchange):
    first = (await ordered(exchange, "medical_insurance", facts=POOR))["medical_insurance"]
    assert (first.amount_fen, first.given_this_year_fen, first.times_this_year) == (2_980_000, 0, 0)
    await complete(exchange, "medical_insurance", 2_980_000)
    again = (await ordered(exchange, "medical_insurance", facts=POOR, case_id="case-2", place=FAR))["medical_insurance"]
    assert (again.given_this_year_fen, again.times_this_year, kinds(again)["year"]) == (2_980_000, 1, 300_000)
    assert [(one.rule, one.amount_fen) for one in again.amounts] == [("medical_poorest", 300_000), ("medical_poorest_again", 1_720_000)]
    other = (await ordered(exchange, "medical_insurance", facts=POOR, case_id="case-3", person="p-2"))["medical_insurance"]
    assert other.amount_fen == 2_980_000


async def test_in_a_new_year_the_ceiling_is_whole_again(exchange: Exchange, h):
    await ordered(exchange, "medical_insurance", facts=POOR)
    await complete(exchange, "medical_insurance", 2_980_000)
    h.clock.advance((MONDAY.replace(month=12, day=31, hour=16) - MONDAY).total_seconds())
    new = (await ordered(exchange, "medical_insurance", facts=POOR, case_id="case-2"))["medical_insurance"]
    assert (new.amount_fen, new.given_this_year_fen) == (2_980_000, 0)


async def test_in_the_last_second_of_the_year_in_shanghai_it_is_not(exchange: Exchange, h):
    await ordered(exchange, "medical_insurance", facts=POOR)
    await complete(exchange, "medical_insurance", 2_980_000)
    h.clock.advance((MONDAY.replace(month=12, day=31, hour=16) - MONDAY - timedelta(seconds=1)).total_seconds())
    late = (await ordered(exchange, "medical_insurance", facts=POOR, case_id="case-2"))["medical_insurance"]
    assert late.given_this_year_fen == 2_980_000


@pytest.mark.parametrize("answer", ["acknowledged", "refused", "returned"])
async def test_what_was_only_proposed_is_nothing_that_was_given(exchange: Exchange, answer):
    await ordered(exchange, "medical_insurance", facts=POOR)
    await exchange.answer((await exchange.orders())["medical_insurance"], answer)
    again = (await ordered(exchange, "medical_insurance", facts=POOR, case_id="case-2"))["medical_insurance"]
    assert (again.given_this_year_fen, again.amount_fen) == (0, 2_980_000)


async def test_a_clerk_who_lets_an_order_go_out_sees_what_was_given_in_their_own_jurisdiction(exchange: Exchange):
    """Row-level security keeps the clerk of one county from what another county's case got: what they see is taken off."""
    for number, place in enumerate((PLACE, FAR)):
        case_id = f"case-{number}"
        await ordered(exchange, "medical_insurance", facts=POOR, case_id=case_id, place=place)
        await complete(exchange, "medical_insurance", 100_000, case_id)
    await ordered(exchange, "medical_insurance", facts=POOR, case_id="case-9")
    order = (await exchange.orders("case-9"))["medical_insurance"]
    await exchange.answer(order, "returned")
    first, again = ((await exchange.issued("case-9"))[0], (await exchange.reissue(order, "medical_insurance")))
    assert again.status_code == 201, again.text
    assert first.proposal.given_this_year_fen == 200_000
    assert (await exchange.issued("case-9"))[-1].proposal.given_this_year_fen == 100_000


async def test_what_is_given_once_is_proposed_to_a_person_once_ever(exchange: Exchange, h):
    await agree(exchange, "red_cross")
    first = (await ordered(exchange, "red_cross", facts=CHILD))["red_cross"]
    assert first.amount_fen == 5_000_000
    await complete(exchange, "red_cross", 5_000_000)
    h.clock.advance(timedelta(days=800).total_seconds())
    await agree(exchange, "red_cross", case_id="case-2")
    again = (await ordered(exchange, "red_cross", facts=CHILD, case_id="case-2"))["red_cross"]
    assert (again.amount_fen, again.why, again.given_this_year_fen) == (0, "given_before", 0)
    assert kinds(again)["once"] == 0


async def test_whoever_turns_out_to_be_one_person_has_one_year(exchange: Exchange, h):
    await ordered(exchange, "medical_insurance", facts=POOR, person="p-old")
    await complete(exchange, "medical_insurance", 2_980_000)
    await h.deliver("case-1", PLACE, CasePersonJoined(person_ref="p-1", former_ref="p-old"))
    again = (await ordered(exchange, "medical_insurance", facts=POOR, case_id="case-2"))["medical_insurance"]
    assert again.given_this_year_fen == 2_980_000


@pytest.mark.parametrize(
    ("amount_fen", "proposed", "shares"),
    [
        (700, (("a", 500), ("b", 200)), {"a": 500, "b": 200}),
        (600, (("a", 500), ("b", 200)), {"a": 500, "b": 100}),
        (900, (("a", 500), ("b", 200)), {"a": 500, "b": 400}),
        (100, (("a", 500), ("b", 200)), {"a": 100, "b": 0}),
        (3_500_000, (), {"medical_poorest": 3_000_000, "medical_poorest_again": 500_000, "medical_margin": 0, "medical_margin_again": 0}),
    ],
)
def test_what_was_given_is_shared_out_to_the_rules_and_nothing_of_it_is_lost(amount_fen, proposed, shares):
    past = PastAid("medical_insurance", "medical_assistance", amount_fen, MONDAY, proposed)
    assert share_out(TAIAN, PLACE, past) == shares
    assert sum(shares.values()) == amount_fen
