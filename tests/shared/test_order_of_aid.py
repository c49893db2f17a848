"""The order of aid 救助顺序: what programmes propose together is not more than the cost, each seeing what those before it gave."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from shared.kit.amounts import OWN_PROGRAMME
from shared.kit.programmes import judge, left_of_need
from tests.shared.test_amounts import POOR, TAIAN, facts, figure, rules, some_facts, with_rules, worked_out

ORDERED = sorted(code for code in TAIAN.programmes if TAIAN.pays_the_need(code))
GIG = {"told": {"gig_worker": 1}, "self_paid_fen": 3_000_000}
"""Whom the Red Cross gives 3,000 yuan by its rule; nobody's medical assistance is for them."""


@st.composite
def sequences(draw):
    """Any order in which ordered programmes may give, each after those that the profile puts before it."""
    wanted = draw(st.lists(st.sampled_from(ORDERED), unique=True, min_size=1))
    sequence = []
    while wanted:
        ready = [code for code in wanted if TAIAN.paid_before(code).isdisjoint(wanted)]
        sequence.append(draw(st.sampled_from(ready)))
        wanted.remove(sequence[-1])
    return sequence


@st.composite
def rule_for_each(draw, count: int = len(ORDERED)):
    """Any rule for each of the ordered programmes, by its own key, and one more that adds to it."""
    made = [draw(rules()) for _ in range(count)]
    first = [rule.model_copy(update={"key": code, "programme": code}) for code, rule in zip(ORDERED, made, strict=True)]
    more = [rule.model_copy(update={"key": f"{rule.programme}_more", "adds": True}) for rule in first if not rule.is_own]
    return with_rules(*first, *more)


def give_in_turn(policy, told, sequence):
    """Let programmes give in turn; return what each gave of the cost, of which the others count all."""
    by_key = {rule.key: rule for rule in policy.amount_rules}
    covered, of_need = {}, {}
    for code in sequence:
        now = replace(told, covered=covered)
        verdict = judge(policy, now, code, "normal" if code == OWN_PROGRAMME else None)
        for amount in verdict.amounts:
            rule = by_key[amount.rule]
            assert worked_out(amount) == amount.fen
            assert all(cap.applied == (cap.fen < figure(amount.formula)) for cap in amount.caps)
            assert rule.cap_fen is None or amount.fen <= rule.cap_fen
            assert rule.cap_year_fen is None or amount.fen <= max(rule.cap_year_fen - told.given.get(rule.key, 0), 0)
        of_need[code] = sum(amount.fen for amount in verdict.amounts if by_key[amount.rule].pays_cost)
        covered = {**covered, code: verdict.fen}
    return of_need


def assert_within(told, of_need):
    """Our own programme gives by its rules, perhaps more than the cost by itself: then the others give nothing."""
    need = told.cost_fen()
    assert need is None or sum(of_need.values()) <= max(need, of_need.get(OWN_PROGRAMME, 0))


@given(some_facts, sequences())
def test_whatever_the_facts_programmes_in_order_give_no_more_than_the_cost(told, sequence):
    assert_within(told, give_in_turn(TAIAN, told, sequence))


@settings(suppress_health_check=[HealthCheck.too_slow])  # Making so many rules takes its time where others work beside it.
@given(rule_for_each(), some_facts, sequences())
def test_whatever_the_rules_programmes_in_order_give_no_more_than_the_cost(policy, told, sequence):
    assert_within(told, give_in_turn(policy, told, sequence))


@given(some_facts, st.sampled_from(sorted({*TAIAN.programmes} - {*ORDERED})))
def test_a_programme_in_no_order_gives_what_it_gives_whoever_gave_before(told, programme):
    assert judge(TAIAN, told, programme) == judge(TAIAN, replace(told, covered={}), programme)


@given(some_facts, st.sampled_from(ORDERED))
def test_where_the_cost_is_not_known_nothing_changes(told, programme):
    blank = replace(told, self_paid_fen=None, loss_fen=None)
    assert judge(TAIAN, blank, programme, "normal") == judge(TAIAN, replace(blank, covered={}), programme, "normal")


@pytest.mark.parametrize(
    ("covered", "fen", "why"),
    [
        ({}, 300_000, "by_rule"),
        ({"temporary_assistance": 2_700_000}, 300_000, "by_rule"),
        ({"temporary_assistance": 2_700_001}, 299_999, "by_rule"),
        ({"medical_assistance": 2_000_000, "temporary_assistance": 999_999}, 1, "by_rule"),
        ({"medical_assistance": 2_000_000, "temporary_assistance": 1_000_000}, 0, "need_covered"),
        ({"temporary_assistance": 9_000_000}, 0, "need_covered"),
        ({"charity_relief": 2_900_000}, 100_000, "by_rule"),
        ({"red_cross_relief": 2_900_000}, 100_000, "by_rule"),
        ({"education_aid": 9_000_000, "dibao_enrolment": 9_000_000}, 300_000, "by_rule"),
    ],
)
def test_what_was_given_of_the_cost_is_taken_off_and_the_explanation_names_it(covered, fen, why):
    verdict = judge(TAIAN, facts(**GIG, covered=covered), "red_cross_relief")
    (amount,) = verdict.amounts
    assert (amount.fen, verdict.why) == (fen, why)
    (need,) = [cap for cap in amount.caps if cap.name == "need"]
    assert (need.fen, need.applied) == (verdict.left_fen, fen < 300_000)


def test_what_comes_later_takes_nothing_of_what_is_paid_first():
    poor = facts(identity_classes=POOR, self_paid_fen=1_000_000, covered={"temporary_assistance": 900_000, "charity_relief": 900_000})
    assert judge(TAIAN, poor, "medical_assistance").fen == 750_000
    again = replace(poor, covered={"medical_assistance": 750_000})
    assert judge(TAIAN, again, "medical_assistance").fen == 250_000


def test_our_own_programme_gives_by_its_rules_until_others_before_it_gave():
    lost = facts(hardship_codes=("fire",), loss_fen=50_000)
    assert judge(TAIAN, lost, OWN_PROGRAMME, "emergency").fen == 189_000
    assert judge(TAIAN, replace(lost, covered={"disaster_relief": 20_000}), OWN_PROGRAMME, "emergency").fen == 30_000
    assert left_of_need(TAIAN, replace(lost, covered={"charity_relief": 20_000}), OWN_PROGRAMME) is None


def test_a_condolence_pays_no_cost_and_is_given_whatever_was_lost():
    told = facts(told={"killed_by_disaster": 1, "home_lost": 1}, loss_fen=500_000)
    assert {one.rule: one.fen for one in judge(TAIAN, told, "disaster_relief").amounts} == {"killed": 1_000_000, "home_lost": 500_000}


@pytest.mark.parametrize(
    ("programme", "before"),
    [
        ("medical_assistance", set()),
        ("temporary_assistance", {"medical_assistance", "disaster_relief"}),
        ("charity_relief", {"medical_assistance", "disaster_relief", "temporary_assistance"}),
        ("education_aid", set()),
        ("gone", set()),
    ],
)
def test_what_is_paid_before_is_found_by_way_of_others_too(programme, before):
    assert TAIAN.paid_before(programme) == before


@pytest.mark.parametrize(
    ("told", "cap"),
    [
        ({"had": ("red_cross_leukaemia",)}, "once"),
        ({"had": ("red_cross_heart",)}, None),
    ],
)
def test_what_is_given_once_is_given_to_a_person_once(told, cap):
    child = facts(told={"leukaemia_child": 1}, self_paid_fen=9_000_000, **told)
    verdict = judge(TAIAN, child, "red_cross_relief")
    assert (verdict.fen, verdict.why) == ((0, "given_before") if cap else (5_000_000, "by_rule"))
    assert [one.name for one in verdict.amounts[0].caps if one.applied and not one.fen] == ([cap] if cap else [])


def test_a_ceiling_of_the_year_that_is_used_up_says_so():
    poor = facts(identity_classes=POOR, self_paid_fen=400_000, given={"medical_poorest": 3_000_000})
    assert judge(TAIAN, poor, "medical_assistance").why == "given_before"
