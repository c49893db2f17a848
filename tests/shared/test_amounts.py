"""How much: every rule of the profile within its ceilings, and explanations that can be worked out again."""

import re
from dataclasses import asdict, replace
from decimal import ROUND_HALF_UP, Decimal
from math import prod

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessment.domain.amounts import case_cap_fen, fast_limit_fen
from shared.events.contracts import EVENT_NAMES
from shared.kit.amounts import FactsMissing, Household, NoRule, awards, cited, compute, digest
from shared.kit.money import MAX_FEN
from shared.kit.policy import AmountRule, Band, Policy, PolicyBook
from shared.kit.programmes import judge
from tests.support.harness import MONDAY, PROFILE

TAIAN = PolicyBook.load(PROFILE, EVENT_NAMES).on(MONDAY.date())
PLACE = "370983103000"
TOWN = "370983001000"
"""桃园镇 of 肥城, in the country; 新城街道 of 肥城, in town."""

RULES = {
    "fast_small": ("fast_small", {}, 63_000, (0, 63_000)),
    "lighter": ("emergency", {"hardship_codes": ("fire",), "told": {"lighter": 1}}, 100_000, (0, 100_000)),
    "illness": ("normal", {"hardship_codes": ("medical_expense",)}, 189_000, (0, 756_000)),
    "emergency": ("emergency", {"hardship_codes": ("fire",)}, 189_000, (189_000, 756_000)),
    "freshman": (
        "normal",
        {"hardship_codes": ("education_expense",), "identity_classes": ("dibao",), "told": {"freshman": 1}},
        400_000,
        (400_000, 400_000),
    ),
    "education": ("delegated", {"hardship_codes": ("education_expense",)}, 189_000, (0, 378_000)),
    "basic_life": ("normal", {}, 190_000, (190_000, 285_000)),
}
"""Rule of 临时救助 to: a procedure and facts that lead to it, its amount where no cost is proved, and its bounds in a rural place."""

POOR, MARGIN = ("dibao",), ("dibao_margin",)
OF_DEPARTMENTS = {
    "medical_poorest": ("medical_assistance", {"identity_classes": POOR, "self_paid_fen": 1_000_000}, 750_000),
    "medical_poorest_again": ("medical_assistance", {"identity_classes": POOR, "self_paid_fen": 4_500_000}, 3_000_000 + 700_000),
    "medical_margin": ("medical_assistance", {"identity_classes": MARGIN, "self_paid_fen": 500_000}, 100_000),
    "medical_margin_again": ("medical_assistance", {"identity_classes": MARGIN, "self_paid_fen": 9_300_000}, 2_000_000 + 2_000_000),
    "dibao_gap": ("dibao_enrolment", {"household_size": 3, "monthly_income_fen": 17_500}, 90_000),
    "tekun_town": ("tekun_enrolment", {"place_code": TOWN, "told": {"no_support": 1}}, 87_500),
    "tekun_country": ("tekun_enrolment", {"told": {"no_support": 1}}, 62_000),
    "child_in_institution": ("child_guardianship", {"identity_classes": ("orphan",), "told": {"in_institution": 1}}, 157_500),
    "child_support": ("child_guardianship", {"identity_classes": ("de_facto_unsupported",)}, 126_000),
    "disabled_living": ("rehabilitation", {"identity_classes": POOR, "told": {"disabled_1_2": 2}}, 25_200),
    "disabled_living_3_4": ("rehabilitation", {"identity_classes": POOR, "told": {"disabled_3_4": 1}}, 9_450),
    "disabled_care_1": ("rehabilitation", {"told": {"care_1": 1}}, 11_340),
    "disabled_care_2": ("rehabilitation", {"told": {"care_2": 1, "care_1": 1}}, 11_340 + 9_450),
    "disabled_freshman": ("rehabilitation", {"told": {"disabled_freshman": 1}}, 600_000),
    "college_grant": ("education_aid", {"told": {"college_student": 1}}, 250_000),
    "senior_grant": ("education_aid", {"told": {"senior_student": 2}}, 240_000),
    "boarding_primary": ("education_aid", {"told": {"boarding_primary": 1}}, 125_000),
    "boarding_junior": ("education_aid", {"told": {"boarding_junior": 1}}, 150_000),
    "day_primary": ("education_aid", {"told": {"day_primary": 1}}, 62_500),
    "day_junior": ("education_aid", {"told": {"day_junior": 1, "day_primary": 2}}, 75_000 + 125_000),
    "graduate": ("employment_service", {"identity_classes": ("disabled",), "told": {"graduate": 1}}, 100_000),
    "evacuated": ("disaster_relief", {"told": {"evacuated": 4}}, 120_000 + 720_000),
    "transition": ("disaster_relief", {"told": {"evacuated": 1}}, 30_000 + 180_000),
    "killed": ("disaster_relief", {"told": {"killed_by_disaster": 2}}, 2_000_000),
    "home_lost": ("disaster_relief", {"told": {"home_lost": 1}}, 2_000_000),
    "home_damaged": ("disaster_relief", {"told": {"home_damaged": 1}}, 200_000),
    "charity_freshman": ("charity_relief", {"hardship_codes": ("education_expense",), "told": {"freshman": 1}}, 200_000),
    "charity_student": ("charity_relief", {"hardship_codes": ("education_expense",), "told": {"college_student": 1}}, 100_000),
    "charity_illness": ("charity_relief", {"told": {"worker_in_hardship": 1}, "self_paid_fen": 7_999_999}, 800_000),
    "red_cross_leukaemia": ("red_cross_relief", {"told": {"leukaemia_child": 1}, "self_paid_fen": 9_000_000}, 5_000_000),
    "red_cross_heart": ("red_cross_relief", {"told": {"heart_child": 1}, "self_paid_fen": 2_000_000}, 2_000_000),
    "red_cross_gig": ("red_cross_relief", {"told": {"gig_worker": 1}, "self_paid_fen": 5_000_000}, 500_000),
    "two_cancers": ("womens_support", {"told": {"two_cancers": 1}}, 1_000_000),
}
"""Rule of a department to: its programme, facts that lead to it, and what the programme gives for them in all."""

fen = st.integers(0, 10**9)
some_facts = st.builds(
    Household,
    place_code=st.sampled_from([PLACE, TOWN, "370911100000"]),
    hardship_codes=st.lists(st.sampled_from(sorted(TAIAN.hardships)), min_size=1, max_size=4, unique=True).map(tuple),
    identity_classes=st.lists(st.sampled_from(sorted(TAIAN.identities)), max_size=2).map(tuple),
    household_size=st.none() | st.integers(1, 50),
    affected_persons=st.none() | st.integers(1, 50),
    self_paid_fen=st.none() | fen,
    loss_fen=st.none() | fen,
    monthly_income_fen=st.none() | st.integers(0, 200_000),
    told=st.dictionaries(st.sampled_from(sorted(TAIAN.facts)), st.integers(1, 9), max_size=3),
    given=st.dictionaries(st.sampled_from([rule.key for rule in TAIAN.amount_rules]), st.integers(0, 4_000_000), max_size=4),
    given_times=st.integers(0, 3),
    had=st.lists(st.sampled_from(["any", *(rule.key for rule in TAIAN.amount_rules)]), max_size=3).map(tuple),
    covered=st.dictionaries(st.sampled_from(sorted(TAIAN.programmes)), fen, max_size=3),
)
procedures = st.sampled_from(sorted(TAIAN.procedures))
months = st.decimals(0, 24, places=1)
ratio = st.decimals(0, 1, places=2)


@st.composite
def bands(draw):
    """Any bands that a municipality may write: they rise, and none gives less than the one before."""
    count = draw(st.integers(1, 4))
    starts = sorted(draw(st.lists(fen, min_size=count, max_size=count, unique=True)))
    flats, ratios, least, more = (sorted(draw(st.lists(one, min_size=count, max_size=count))) for one in (fen, ratio, months, months))
    figures = zip(starts, flats, ratios, least, more, strict=True)
    return tuple(
        Band(from_fen=start, flat_fen=flat, ratio=share, months_min=low, months_max=low + extra)
        for start, flat, share, low, extra in figures
    )


@st.composite
def rules(draw):
    """Any rule that a municipality may write."""
    low, middle, high = sorted(draw(st.tuples(months, months, months)))
    shape = draw(st.sampled_from(["months", "flat", "share", "bands", "gap"]))
    costs = ["any", "self_paid", "loss"] if shape in ("share", "bands") else ["any", "self_paid", "loss", "none"]
    least, most = sorted(draw(st.tuples(fen, fen)))
    return AmountRule(
        key="any",
        name_zh="任意",
        name_en="Any",
        source="测试规则",
        basis=draw(st.sampled_from(["law", "published", "design", "unsure"])),
        valid_from=MONDAY.date(),
        shape=shape,
        base=draw(st.sampled_from(["urban", "residence"])),
        persons=draw(st.sampled_from(["one", "affected", "household"])),
        cost=draw(st.sampled_from(costs)),
        months_min=low,
        months_default=draw(st.none() | st.just(middle)),
        months_max=high,
        flat_fen=least,
        flat_max_fen=draw(st.none() | st.just(most)),
        times=draw(st.integers(1, 90)),
        from_fen=draw(fen),
        ratio=draw(ratio),
        bands=draw(bands()),
        bounded_by_need=draw(st.booleans()),
        cap_fen=draw(st.none() | fen),
        cap_months=draw(st.none() | months),
        cap_year_fen=draw(st.none() | fen),
        times_a_year=draw(st.none() | st.integers(1, 3)),
        once=draw(st.booleans()),
    )


def with_rules(*rules: AmountRule) -> Policy:
    """Return 泰安's policy with these rules alone; 3702 is a place of rules, too."""
    made = Policy.__new__(Policy)
    elsewhere = TAIAN.rule_places["37"].model_copy(update={"code": "3702"})
    made.__dict__.update(TAIAN.__dict__ | {"amount_rules": rules, "rule_places": {**TAIAN.rule_places, "3702": elsewhere}})
    return made


def facts(**more: object) -> Household:
    return Household(**{"place_code": PLACE, "hardship_codes": ("elderly_alone",)} | more)


def given_by(rule: AmountRule, told: Household):
    """Return what a rule gives for facts; None where it goes by one that nobody told."""
    try:
        return compute(with_rules(rule), "normal", told)
    except FactsMissing as missing:
        assert missing.names
        # Of a cost two zeros prove nothing, either.
        assert all(getattr(told, name) is None or told.self_paid_fen == told.loss_fen == 0 for name in missing.names)
        return None


@pytest.mark.parametrize("rule", RULES)
def test_every_rule_of_our_own_programme_gives_its_default_where_no_cost_is_proved(rule):
    procedure, told, default, _ = RULES[rule]
    amount = compute(TAIAN, procedure, facts(**told))
    assert (amount.rule, amount.fen) == (rule, default)


def test_no_rule_of_the_profile_is_left_untried():
    assert [*RULES, *OF_DEPARTMENTS] == [rule.key for rule in TAIAN.amount_rules]


@pytest.mark.parametrize("rule", OF_DEPARTMENTS)
def test_a_department_gives_by_the_rules_of_its_programme(rule):
    programme, told, fen = OF_DEPARTMENTS[rule]
    verdict = judge(TAIAN, facts(**told), programme)
    assert (verdict.why, verdict.fen) == ("by_rule", fen)
    assert rule in {amount.rule for amount in verdict.amounts}


@pytest.mark.parametrize(
    ("programme", "told", "why", "missing"),
    [
        ("medical_assistance", {"identity_classes": ("disabled",), "self_paid_fen": 1}, "not_for_these_facts", ()),
        ("medical_assistance", {"identity_classes": POOR}, "facts_missing", ("self_paid_fen",)),
        ("medical_assistance", {"identity_classes": POOR, "self_paid_fen": 0}, "comes_to_nothing", ()),
        ("dibao_enrolment", {}, "facts_missing", ("household_size", "monthly_income_fen")),
        ("dibao_enrolment", {"household_size": 3}, "facts_missing", ("monthly_income_fen",)),
        ("charity_relief", {"told": {"worker_in_hardship": 1}, "self_paid_fen": 1_999_999}, "comes_to_nothing", ()),
        ("dibao_enrolment", {"household_size": 3, "monthly_income_fen": 99_999}, "comes_to_nothing", ()),
        ("funeral_aid", {}, "not_known", ()),
        ("counselling", {}, "service", ()),
        ("child_guardianship", {}, "service", ()),
    ],
)
def test_a_programme_that_gives_nothing_by_rule_says_why(programme, told, why, missing):
    verdict = judge(TAIAN, facts(**told), programme)
    assert (verdict.why, verdict.missing, verdict.fen) == (why, missing, 0)


@pytest.mark.parametrize("rule", RULES)
@pytest.mark.parametrize("cost", [1, 62_999, 63_000, 63_001, 400_000, 10**9])
def test_a_proved_cost_decides_within_the_bounds_of_the_rule(rule, cost):
    procedure, told, _, (least, most) = RULES[rule]
    assert compute(TAIAN, procedure, facts(**told, self_paid_fen=cost)).fen == max(least, min(cost, most))


def test_a_rule_of_another_place_stands_in_only_where_it_is_a_model_and_says_so():
    local, model = (next(rule for rule in TAIAN.amount_rules if rule.key == key) for key in ("tekun_country", "medical_poorest"))
    poor = facts(identity_classes=POOR, self_paid_fen=100)
    (amount,) = awards(TAIAN, poor, "medical_assistance")
    assert (amount.place, amount.model) == ("山东省淄博市", True)
    (own,) = awards(with_rules(local), facts(told={"no_support": 1}), "tekun_enrolment")
    assert (own.place, own.model) == ("山东省泰安市", False)
    of_the_province = model.model_copy(update={"place": "37"})
    assert [one.model for one in awards(with_rules(of_the_province), poor, "medical_assistance")] == [False]
    with pytest.raises(NoRule):
        awards(with_rules(local.model_copy(update={"place": "3702"})), facts(told={"no_support": 1}), "tekun_enrolment")


def test_the_first_rule_that_is_for_the_case_is_taken_and_those_that_add_are_given_beside_it():
    flat = next(rule for rule in TAIAN.amount_rules if rule.key == "two_cancers")
    told = facts(told={"two_cancers": 1})
    first, second = (flat.model_copy(update={"key": key, "flat_fen": fen}) for key, fen in (("first", 100), ("second", 200)))
    assert [one.fen for one in awards(with_rules(first, second), told, "womens_support")] == [100]
    assert [one.fen for one in awards(with_rules(first, second.model_copy(update={"adds": True})), told, "womens_support")] == [100, 200]
    assert [one.fen for one in awards(with_rules(second.model_copy(update={"adds": True}), first), told, "womens_support")] == [100, 200]


@pytest.mark.parametrize("other", ["dibao_margin", "anti_poverty_monitored"])
def test_who_is_of_two_classes_gets_what_adds_to_the_rule_that_was_taken_and_nothing_of_the_other(other):
    one, both = (
        awards(TAIAN, facts(identity_classes=classes, self_paid_fen=20_000_000), "medical_assistance") for classes in (POOR, (*POOR, other))
    )
    assert [amount.rule for amount in both] == ["medical_poorest", "medical_poorest_again"]
    assert sum(amount.fen for amount in both) == sum(amount.fen for amount in one) == 5_000_000


def test_what_adds_and_comes_to_nothing_says_so_where_nothing_else_is_given():
    rule = next(rule for rule in TAIAN.amount_rules if rule.key == "charity_illness").model_copy(update={"adds": True})
    told = facts(told={"worker_in_hardship": 1}, self_paid_fen=1_999_999)
    verdict = judge(with_rules(rule), told, "charity_relief")
    assert (verdict.why, verdict.fen, [one.rule for one in verdict.amounts]) == ("comes_to_nothing", 0, ["charity_illness"])


def test_what_adds_goes_by_what_is_left_of_the_cost():
    cost = 4_500_000
    first, again = awards(TAIAN, facts(identity_classes=POOR, self_paid_fen=cost), "medical_assistance")
    assert first.fen == 3_000_000
    assert again.inputs["cost_fen"] == cost - first.fen
    assert again.fen == (cost - first.fen - 500_000) * 7 // 10


def test_what_was_given_in_the_year_is_taken_off_the_ceiling_of_the_year():
    told = facts(identity_classes=POOR, self_paid_fen=4_000_000, given={"medical_poorest": 2_900_000})
    first, again = awards(TAIAN, told, "medical_assistance")
    assert (first.fen, again.fen) == (100_000, 2_000_000)
    assert [cap.name for cap in first.caps if cap.applied] == ["year"]


def test_nothing_is_given_once_more_than_a_rule_allows_in_a_year():
    rule = next(rule for rule in TAIAN.amount_rules if rule.key == "two_cancers").model_copy(update={"times_a_year": 2})
    told = facts(told={"two_cancers": 1})
    given = [awards(with_rules(rule), replace(told, given_times=times), "womens_support")[0].fen for times in (0, 1, 2)]
    assert given == [1_000_000, 1_000_000, 0]


def test_one_that_adds_and_goes_by_what_nobody_told_hides_nothing_of_the_others():
    flat = next(rule for rule in TAIAN.amount_rules if rule.key == "two_cancers").model_copy(update={"adds": True})
    share = flat.model_copy(update={"key": "share", "shape": "share", "ratio": Decimal(1)})
    told = facts(told={"two_cancers": 1})
    assert [one.rule for one in awards(with_rules(share, flat), told, "womens_support")] == ["two_cancers"]
    with pytest.raises(FactsMissing, match="self_paid_fen"):
        awards(with_rules(share), told, "womens_support")


def test_a_rule_by_income_is_for_whom_lies_between_its_multiples_and_needs_to_know():
    rule = next(rule for rule in TAIAN.amount_rules if rule.key == "two_cancers")
    applies = rule.applies.model_copy(update={"income": (Decimal(1), Decimal(2))})
    policy, told = with_rules(rule.model_copy(update={"applies": applies})), facts(told={"two_cancers": 1})
    assert awards(policy, replace(told, monthly_income_fen=63_000), "womens_support")[0].fen == 1_000_000
    for income in (62_999, 126_000):
        with pytest.raises(NoRule):
            awards(policy, replace(told, monthly_income_fen=income), "womens_support")
    with pytest.raises(FactsMissing, match="monthly_income_fen"):
        awards(policy, told, "womens_support")


@given(procedures, some_facts)
def test_no_amount_is_above_the_case_cap_or_a_proved_cost_that_bounds_it(procedure, told):
    amount = compute(TAIAN, procedure, told)
    rule = next(rule for rule in TAIAN.amount_rules if rule.key == amount.rule)
    cost = told.cost_fen(rule.cost)
    assert 0 <= amount.fen <= case_cap_fen(TAIAN, told.place_code)
    assert not rule.bounded_by_need or cost is None or amount.fen <= cost
    assert procedure != "fast_small" or amount.fen <= fast_limit_fen(TAIAN, told.place_code)


@given(procedures, some_facts, st.integers(1, 10**9), st.integers(1, 10**9))
def test_a_higher_proved_cost_never_gives_less(procedure, told, one, other):
    costs = [replace(told, self_paid_fen=cost, loss_fen=None) for cost in sorted((one, other))]
    lower, higher = (compute(TAIAN, procedure, costly).fen for costly in costs)
    assert lower <= higher


@given(st.sampled_from(sorted(TAIAN.programmes)), some_facts)
def test_no_programme_gives_more_than_its_ceilings_of_the_year_leave(programme, told):
    for amount in judge(TAIAN, told, programme).amounts:
        rule = next(rule for rule in TAIAN.amount_rules if rule.key == amount.rule)
        assert 0 <= amount.fen <= MAX_FEN
        assert rule.cap_year_fen is None or amount.fen <= max(rule.cap_year_fen - told.given.get(rule.key, 0), 0)
        assert worked_out(amount) == amount.fen


@given(rules(), some_facts)
def test_whatever_the_rule_its_amount_is_whole_fen_under_every_cap(rule, told):
    if (amount := given_by(rule, told)) is None:
        return
    assert type(amount.fen) is int
    assert amount.fen >= 0
    assert all(amount.fen <= cap.fen for cap in amount.caps)
    assert rule.cap_fen is None or amount.fen <= rule.cap_fen
    assert rule.times_a_year is None or told.given_times < rule.times_a_year or not amount.fen
    assert not rule.once or rule.key not in told.had or not amount.fen


@given(rules(), some_facts, fen.filter(bool), fen.filter(bool))
def test_whatever_the_rule_a_higher_cost_never_gives_less(rule, told, one, other):
    paid = [given_by(rule, replace(told, self_paid_fen=cost, loss_fen=None)) for cost in sorted((one, other))]
    lost = [given_by(rule, replace(told, self_paid_fen=None, loss_fen=cost)) for cost in sorted((one, other))]
    for pair in (paid, lost):
        if None not in pair:
            assert pair[0].fen <= pair[1].fen


@given(rules(), some_facts)
def test_the_explanation_adds_up_to_the_amount(rule, told):
    if (amount := given_by(rule, told)) is None:
        return
    shaped = figure(amount.formula)
    assert worked_out(amount) == amount.fen
    assert amount.least_fen <= shaped <= amount.most_fen
    assert all(cap.applied == (cap.fen < shaped) for cap in amount.caps)
    assert digest(asdict(amount)) == digest(asdict(given_by(rule, told)))


def worked_out(amount: object) -> int:
    """Work an amount out again from its explanation alone."""
    return min([figure(amount.formula), *(cap.fen for cap in amount.caps)])


def figure(formula: str) -> int:
    """Work a formula out again, as a reader would: sums of products, of which a factor may be what one figure has above another."""
    return sum(int((prod(map(factor, part.split(" × "))) * 100).quantize(Decimal(1), ROUND_HALF_UP)) for part in formula.split(" + "))


def factor(text: str) -> Decimal:
    above = re.fullmatch(r"max\((.+) − (.+); 0\)", text)
    if above:
        return max(factor(above[1]) - factor(above[2]), Decimal(0))
    return Decimal(text.replace(",", ""))


@pytest.mark.parametrize(
    ("basis", "words"),
    [("law", "法律法规"), ("published", "已公布文件"), ("design", "本系统设计，非法定"), ("unsure", "未经核实，非法定")],
)
def test_a_source_says_what_kind_of_source_it_is(basis, words):
    assert cited("某办法 §1", basis) == f"某办法 §1（{words}）"


@pytest.mark.parametrize("basis", ["design", "unsure"])
def test_what_is_no_law_is_never_shown_as_law(basis):
    rule = TAIAN.amount_rules[0].model_copy(update={"basis": basis})
    assert "非法定" in compute(with_rules(rule), "fast_small", facts(hardship_codes=("fire",))).sources[0]


def test_a_place_without_a_standard_has_no_amount_and_no_limit():
    beijing = "110101001000"
    for asked in (lambda: compute(TAIAN, "normal", facts(place_code=beijing)), lambda: fast_limit_fen(TAIAN, beijing)):
        with pytest.raises(NoRule):
            asked()


def test_a_policy_without_a_rule_for_the_case_has_no_amount():
    with pytest.raises(NoRule):
        compute(with_rules(TAIAN.amount_rules[0]), "normal", facts(hardship_codes=("fire",)))
