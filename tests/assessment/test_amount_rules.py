"""How much: every rule of the profile within its ceilings, and an explanation that adds up."""

import re
from dataclasses import asdict
from decimal import Decimal
from math import prod

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessment.domain.amounts import Need, NoRule, case_cap_fen, cited, compute, digest, fast_limit_fen
from shared.events.contracts import EVENT_NAMES
from shared.kit.money import MAX_FEN
from shared.kit.policy import AmountRule, Policy, PolicyBook
from tests.assessment.office import PLACE
from tests.support.harness import MONDAY, PROFILE

TAIAN = PolicyBook.load(PROFILE, EVENT_NAMES).on(MONDAY.date())
TOWN = "370983001000"
"""新城街道 of 肥城: urban."""

RULES = {
    "fast_small": ("fast_small", "living_expense", 63_000, (0, 63_000)),
    "accident": ("emergency", "fire", 567_000, (567_000, 756_000)),
    "illness": ("normal", "medical_expense", 378_000, (0, 567_000)),
    "education": ("delegated", "education_expense", 252_000, (0, 378_000)),
    "basic_life": ("normal", "elderly_alone", 190_000, (190_000, 285_000)),
}
"""Rule to: a procedure and a hardship that lead to it, its amount where no cost is proved, and its bounds in a rural place."""

OF_DEPARTMENTS = {
    "medical_dibao_tekun": ("medical_assistance", "dibao", {0: 0, 1_000_000: 750_000, 4_000_000: 3_000_000, 10**9: 3_000_000}),
    "child_support": ("child_guardianship", "orphan", {0: 126_000, 1_000_000: 126_000, 10**9: 126_000}),
}
"""Rule of a department to: its programme, a class of person that leads to it, and what it gives for a self-paid cost."""

fen = st.integers(0, 10**9)
needs = st.builds(
    Need,
    place_code=st.sampled_from([PLACE, TOWN, "370911100000"]),
    hardship_codes=st.lists(st.sampled_from(sorted(TAIAN.hardships)), min_size=1, max_size=4, unique=True).map(tuple),
    identity_classes=st.lists(st.sampled_from(sorted(TAIAN.identities)), max_size=2).map(tuple),
    household_size=st.none() | st.integers(1, 50),
    affected_persons=st.none() | st.integers(1, 50),
    self_paid_fen=st.none() | fen,
    loss_fen=st.none() | fen,
)
procedures = st.sampled_from(sorted(TAIAN.procedures))
months = st.decimals(0, 24, places=1)
ratio = st.decimals(0, 1, places=2)


@st.composite
def rules(draw):
    """Any rule that a municipality may write."""
    low, middle, high = sorted(draw(st.tuples(months, months, months)))
    tiers = sorted(draw(st.lists(st.tuples(fen, ratio), max_size=3)))
    rising = sorted(step for _, step in tiers)
    return AmountRule(
        key="any",
        name_zh="任意",
        name_en="Any",
        source="测试规则",
        basis=draw(st.sampled_from(["law", "published", "design", "unsure"])),
        valid_from=MONDAY.date(),
        shape=draw(st.sampled_from(["months", "flat", "per_person_flat", "self_paid_ratio", "loss_based"])),
        base=draw(st.sampled_from(["urban", "residence"])),
        persons=draw(st.sampled_from(["one", "affected", "household"])),
        months_min=low,
        months_default=middle,
        months_max=high,
        flat_fen=draw(st.none() | fen),
        ratio=Decimal(0),
        tiers=tuple((threshold, step) for (threshold, _), step in zip(tiers, rising, strict=True)),
        bounded_by_need=draw(st.booleans()),
        cap_fen=draw(st.none() | fen),
        cap_share=draw(st.none() | ratio),
    )


def with_rule(rule: AmountRule) -> Policy:
    """Return 泰安's policy with this rule alone."""
    made = Policy.__new__(Policy)
    made.__dict__.update(TAIAN.__dict__ | {"amount_rules": (rule,)})
    return made


def need(hardship: str, cost: int | None = None, place: str = PLACE, **more: object) -> Need:
    return Need(place, (hardship,), self_paid_fen=cost, **more)


@pytest.mark.parametrize("rule", RULES)
def test_every_rule_of_the_profile_gives_its_default_where_no_cost_is_proved(rule):
    procedure, hardship, default, _ = RULES[rule]
    amount = compute(TAIAN, procedure, need(hardship))
    assert (amount.rule, amount.fen) == (rule, default)


def test_no_rule_of_the_profile_is_left_untried():
    assert [*RULES, *OF_DEPARTMENTS] == [rule.key for rule in TAIAN.amount_rules]


@pytest.mark.parametrize("rule", OF_DEPARTMENTS)
def test_a_department_gives_by_the_rule_of_its_programme_and_only_to_whom_that_is_for(rule):
    programme, identity, given = OF_DEPARTMENTS[rule]
    for cost, fen in given.items():
        amount = compute(TAIAN, None, need("fire", cost, identity_classes=(identity,)), programme)
        assert (amount.rule, amount.fen) == (rule, fen)
        assert "泰安" in amount.sources[0]
    with pytest.raises(NoRule):
        compute(TAIAN, None, need("fire", 1_000_000, identity_classes=("disabled",)), programme)


def test_a_programme_without_a_rule_has_no_amount():
    with pytest.raises(NoRule):
        compute(TAIAN, None, need("fire", 1_000_000, identity_classes=("dibao",)), "charity_relief")


@pytest.mark.parametrize("rule", RULES)
@pytest.mark.parametrize("cost", [1, 62_999, 63_000, 63_001, 400_000, 10**9])
def test_a_proved_cost_decides_within_the_bounds_of_the_rule(rule, cost):
    procedure, hardship, _, (least, most) = RULES[rule]
    assert compute(TAIAN, procedure, need(hardship, cost)).fen == max(least, min(cost, most))


def test_a_town_has_the_urban_standard_for_basic_life():
    assert compute(TAIAN, "normal", need("elderly_alone", place=TOWN)).fen == 252_000
    assert compute(TAIAN, "normal", need("elderly_alone", place=TOWN)).inputs["base_kind"] == "urban"


def test_what_was_paid_and_what_was_lost_add_up():
    assert compute(TAIAN, "emergency", need("sudden_illness", 100, loss_fen=200)).fen == 300


@given(procedures, needs)
def test_no_amount_is_above_the_case_cap_or_a_proved_cost_that_bounds_it(procedure, wanted):
    amount = compute(TAIAN, procedure, wanted)
    bounded = next(rule for rule in TAIAN.amount_rules if rule.key == amount.rule).bounded_by_need
    assert 0 <= amount.fen <= case_cap_fen(TAIAN, wanted.place_code)
    assert not bounded or wanted.cost_fen is None or amount.fen <= wanted.cost_fen
    assert procedure != "fast_small" or amount.fen <= fast_limit_fen(TAIAN, wanted.place_code)


@given(procedures, needs, st.integers(1, 10**9), st.integers(1, 10**9))
def test_a_higher_proved_cost_never_gives_less(procedure, wanted, one, other):
    costs = [Need(wanted.place_code, wanted.hardship_codes, self_paid_fen=cost) for cost in sorted((one, other))]
    lower, higher = (compute(TAIAN, procedure, costly).fen for costly in costs)
    assert lower <= higher


@given(rules(), needs)
def test_whatever_the_rule_its_amount_is_whole_fen_under_every_cap(rule, wanted):
    amount = compute(with_rule(rule), "normal", wanted)
    assert type(amount.fen) is int
    assert 0 <= amount.fen <= MAX_FEN
    assert all(amount.fen <= cap.fen for cap in amount.caps)
    assert rule.cap_fen is None or amount.fen <= rule.cap_fen


@given(rules(), needs, fen.filter(bool), fen.filter(bool))
def test_whatever_the_rule_a_higher_cost_never_gives_less(rule, wanted, one, other):
    policy = with_rule(rule)
    paid = [compute(policy, "normal", Need(wanted.place_code, ("fire",), (), 3, 2, cost, 0)).fen for cost in sorted((one, other))]
    lost = [compute(policy, "normal", Need(wanted.place_code, ("fire",), (), 3, 2, 0, cost)).fen for cost in sorted((one, other))]
    assert paid == sorted(paid)
    assert lost == sorted(lost)


@given(rules(), needs)
def test_the_explanation_adds_up_to_the_amount(rule, wanted):
    amount = compute(with_rule(rule), "normal", wanted)
    shaped = figure(amount.formula, amount)
    lowered = [cap for cap in amount.caps if cap.applied]
    assert amount.fen == min([shaped, *(cap.fen for cap in amount.caps)])
    assert bool(lowered) == (shaped > amount.fen)
    assert not lowered or lowered[-1].fen == amount.fen
    assert digest(asdict(amount)) == digest(asdict(compute(with_rule(rule), "normal", wanted)))


def figure(formula: str, amount: object) -> int:
    """Work a formula out again, as a reader would: a product, the lesser of two, or a cost between two bounds."""
    if formula.startswith("min("):
        return min(figure(part, amount) for part in formula[4:-1].rsplit(", ", 1))
    if "≤" in formula:
        low, cost, high = (figure(part, amount) for part in formula.split(" ≤ "))
        assert low <= cost <= high
        return cost
    factors = [Decimal(part.replace(",", "")) for part in re.split(r" × ", formula)]
    return int((prod(factors) * 100).quantize(Decimal(1), "ROUND_HALF_UP"))


@pytest.mark.parametrize(
    ("basis", "words"),
    [("law", "法律法规"), ("published", "已公布文件"), ("design", "本系统设计，非法定"), ("unsure", "未经核实，非法定")],
)
def test_a_source_says_what_kind_of_source_it_is(basis, words):
    assert cited("某办法 §1", basis) == f"某办法 §1（{words}）"


@pytest.mark.parametrize("basis", ["design", "unsure"])
def test_what_is_no_law_is_never_shown_as_law(basis):
    rule = TAIAN.amount_rules[0].model_copy(update={"basis": basis})
    assert "非法定" in compute(with_rule(rule), "fast_small", need("fire")).sources[0]


def test_a_place_without_a_standard_has_no_amount_and_no_limit():
    for asked in (lambda: compute(TAIAN, "normal", need("fire", place="110101001000")), lambda: fast_limit_fen(TAIAN, "110101001000")):
        with pytest.raises(NoRule):
            asked()


def test_a_policy_without_a_rule_for_the_case_has_no_amount():
    with pytest.raises(NoRule):
        compute(with_rule(TAIAN.amount_rules[0]), "normal", need("fire"))
