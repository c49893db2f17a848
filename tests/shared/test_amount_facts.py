"""What a rule goes by: a cost that is nothing and one that nobody told, for how many it gives, and a standard only where it is used."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given

from shared.kit.amounts import FactsMissing, NoRule, awards, compute
from shared.kit.policy import Band
from shared.kit.policy.amounts import Applies
from tests.shared.test_amounts import PLACE, TAIAN, TOWN, facts, fen, given_by, rules, some_facts, with_rules

BEIJING = "110101001000"
"""A place without a standard in 泰安's profile."""

FLAT = next(rule for rule in TAIAN.amount_rules if rule.key == "two_cancers")
MONTHS = {"shape": "months", "months_min": Decimal(1), "months_max": Decimal(9)}
TOLD = {"two_cancers": 1}
OPEN = FLAT.model_copy(update=MONTHS | {"months_min": Decimal(2), "months_default": Decimal(9), "cost": "self_paid"})
"""Two months to nine by the self-paid cost, nine where nobody told it."""


def rule_with(**changes: object):
    return FLAT.model_copy(update=changes)


def given_of(rule, **told: object):
    return awards(with_rules(rule), facts(**{"told": TOLD} | told), "womens_support")


@pytest.mark.parametrize(
    ("self_paid", "loss", "any_fen", "self_paid_fen", "loss_fen"),
    [
        (None, None, None, None, None),
        (0, None, None, 0, None),
        (None, 0, None, None, 0),
        (0, 0, None, None, None),
        (0, 5, 5, 0, 5),
        (3, 0, 3, 3, 0),
        (3, 5, 8, 3, 5),
    ],
)
def test_a_cost_of_nothing_is_known_unless_nothing_of_either_kind_was_proved(self_paid, loss, any_fen, self_paid_fen, loss_fen):
    told = facts(self_paid_fen=self_paid, loss_fen=loss)
    assert (told.cost_fen(), told.cost_fen("self_paid"), told.cost_fen("loss")) == (any_fen, self_paid_fen, loss_fen)
    assert told.cost_fen("none") is None


@pytest.mark.parametrize(("cost", "months"), [({}, 9), ({"self_paid_fen": 0}, 2), ({"self_paid_fen": 0, "loss_fen": 0}, 9)])
def test_within_a_span_a_cost_of_nothing_gives_the_least_and_one_that_nobody_told_what_the_rule_names(cost, months):
    (amount,) = given_of(OPEN, **cost)
    assert amount.fen == months * 63_000


@given(rules(), some_facts, fen, fen)
def test_whatever_the_rule_a_cost_that_rises_from_nothing_never_gives_less(rule, told, one, other):
    by_bill = rule.model_copy(update={"cost": "self_paid"})
    lower, higher = (given_by(by_bill, replace(told, self_paid_fen=cost, loss_fen=None)) for cost in sorted((one, other)))
    assert (lower is None) == (higher is None)
    assert lower is None or lower.fen <= higher.fen


@pytest.mark.parametrize(
    ("programme", "told", "fen"),
    [
        ("education_aid", {"told": {"college_student": 1}}, 250_000),
        ("education_aid", {"told": {"senior_student": 1}}, 120_000),
        ("charity_relief", {"told": {"freshman": 1}}, 200_000),
        ("charity_relief", {"told": {"college_student": 1}}, 100_000),
    ],
)
@pytest.mark.parametrize("bill", [None, 4_500_000])
def test_a_medical_bill_decides_nothing_of_a_grant_for_students(programme, told, fen, bill):
    household = facts(hardship_codes=("medical_expense", "education_expense"), self_paid_fen=bill, **told)
    (amount,) = awards(TAIAN, household, programme)
    assert (amount.fen, amount.inputs["cost_fen"]) == (fen, None)


def test_months_that_go_by_no_cost_are_those_that_the_rule_names():
    (amount,) = given_of(OPEN.model_copy(update={"cost": "none", "months_default": Decimal(3)}), self_paid_fen=10**9)
    assert amount.fen == 3 * 63_000


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        (MONTHS, {}),
        ({"shape": "gap"}, {"monthly_income_fen": 0}),
        ({"cap_months": Decimal(9)}, {}),
        ({"applies": Applies(facts=("two_cancers",), income=(Decimal(0), Decimal(2)))}, {"monthly_income_fen": 0}),
        ({"shape": "bands", "bands": (Band(from_fen=0, months_max=Decimal(1)),)}, {"self_paid_fen": 1}),
    ],
)
def test_a_standard_is_asked_for_and_cited_where_a_rule_goes_by_it(changes, told):
    rule = rule_with(**changes)
    (amount,) = given_of(rule, **told)
    assert (len(amount.sources), amount.inputs["base_fen"], amount.inputs["base_kind"]) == (2, 63_000, "urban")
    with pytest.raises(NoRule):
        given_of(rule, place_code=BEIJING, **told)


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"shape": "share", "ratio": Decimal(1)},
        {"shape": "bands", "bands": (Band(from_fen=0, flat_fen=1_000_000),)},
        {"months_max": Decimal(9), "bands": (Band(from_fen=0, months_max=Decimal(9)),)},
    ],
)
def test_a_rule_that_goes_by_no_standard_asks_for_none_and_cites_none(changes):
    (amount,) = given_of(rule_with(**changes), place_code=BEIJING, self_paid_fen=1_000_000)
    assert (amount.fen, amount.sources) == (1_000_000, (f"{FLAT.source}（已公布文件）",))
    assert (amount.inputs["base_fen"], amount.inputs["base_kind"]) == (None, None)


def test_one_that_adds_and_lacks_a_standard_hides_nothing_of_the_others():
    months, flat = rule_with(key="months", adds=True, **MONTHS), rule_with(adds=True)
    told = facts(place_code=BEIJING, told=TOLD)
    assert [one.rule for one in awards(with_rules(months, flat), told, "womens_support")] == ["two_cancers"]
    assert {one.rule for one in awards(with_rules(months, flat), replace(told, place_code=PLACE), "womens_support")} == {
        "months",
        "two_cancers",
    }
    with pytest.raises(NoRule):
        awards(with_rules(months), told, "womens_support")


@pytest.mark.parametrize(("persons", "lacking"), [("household", "household_size"), ("affected", "affected_persons")])
@pytest.mark.parametrize("changes", [{}, MONTHS])
def test_for_how_many_a_rule_gives_is_told_and_never_taken_to_be_one(persons, lacking, changes):
    rule = rule_with(persons=persons, **changes)
    with pytest.raises(FactsMissing) as missing:
        given_of(rule)
    assert missing.value.names == (lacking,)
    assert given_of(rule, **{lacking: 3})[0].inputs["persons"] == 3
    own = rule.model_copy(update={"programme": "temporary_assistance"})
    with pytest.raises(FactsMissing, match=lacking):
        compute(with_rules(own), "emergency", facts(told=TOLD))


@pytest.mark.parametrize(("persons", "counted"), [("told", 3), ("told_most", 2)])
def test_persons_of_several_facts_are_added_up_unless_one_person_can_be_of_two(persons, counted):
    rule = rule_with(persons=persons, applies=Applies(facts=("day_primary", "boarding_primary", "day_junior")))
    (amount,) = given_of(rule, told={"day_primary": 2, "boarding_primary": 1, "freshman": 9})
    assert (amount.inputs["persons"], amount.fen) == (counted, counted * 1_000_000)


@pytest.mark.parametrize(("told", "students"), [({"freshman": 1, "college_student": 1}, 1), ({"freshman": 1, "college_student": 2}, 2)])
def test_a_freshman_who_is_told_as_a_student_too_gets_one_grant(told, students):
    (amount,) = awards(TAIAN, facts(told=told), "education_aid")
    assert amount.fen == students * 250_000


@pytest.mark.parametrize(("bounded", "given_fen"), [(False, 500), (True, 100)])
def test_a_band_may_give_more_than_the_cost_unless_the_rule_is_bounded_by_it(bounded, given_fen):
    rule = rule_with(shape="bands", bands=(Band(from_fen=100, flat_fen=500),), bounded_by_need=bounded)
    assert given_of(rule, self_paid_fen=100)[0].fen == given_fen


@pytest.mark.parametrize(
    ("cost", "told", "lacking"),
    [
        ("any", {}, "self_paid_fen"),
        ("any", {"self_paid_fen": 0}, "loss_fen"),
        ("self_paid", {"loss_fen": 1}, "self_paid_fen"),
        ("loss", {"self_paid_fen": 1}, "loss_fen"),
    ],
)
def test_a_share_of_what_nobody_told_names_what_it_lacks(cost, told, lacking):
    with pytest.raises(FactsMissing) as missing:
        given_of(rule_with(shape="share", ratio=Decimal(1), cost=cost), **told)
    assert missing.value.names == (lacking,)


def test_a_town_has_the_urban_standard_for_basic_life():
    amount = compute(TAIAN, "normal", facts(place_code=TOWN))
    assert (amount.fen, amount.inputs["base_kind"]) == (252_000, "urban")


def test_what_was_paid_and_what_was_lost_add_up():
    assert compute(TAIAN, "emergency", facts(hardship_codes=("sudden_illness",), self_paid_fen=100, loss_fen=200)).fen == 300
