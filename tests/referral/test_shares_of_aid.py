"""What was given is its rules': what pays no cost covers none, and what is given once was had, though nobody proposed it."""

from pathlib import Path

import pytest

from referral.domain.pastaid import Past, PastAid
from referral.main import SPEC
from shared.events.contracts.assessment import HouseholdFacts
from shared.kit.programmes import left_of_need
from tests.conftest import MakeHarness
from tests.referral.exchange import PLACE, Exchange
from tests.referral.test_past_aid import agree, complete, kinds, ordered
from tests.shared.test_amounts import TAIAN, facts
from tests.support.harness import MONDAY, PROFILE

BEREAVED = HouseholdFacts(self_paid_fen=3_000_000, told={"gig_worker": 1, "killed_by_disaster": 1})
"""Whom disaster relief condoles with 1,000,000 fen, and the Red Cross gives 300,000."""

CANCER = HouseholdFacts(self_paid_fen=3_000_000, identity_classes=("dibao",), told={"two_cancers": 1})

FUNERALS = """
funeral_once: {
  programme: funeral_aid, name_zh: 殡葬救助, name_en: Funeral aid, shape: flat, flat_fen: 90000, once: true, valid_from: 2020-01-01,
  source: 测试规则, basis: design}
roll_once: {
  programme: dibao_enrolment, adds: true, name_zh: 一次性补助, name_en: Paid once, shape: flat, flat_fen: 70000, once: true,
  valid_from: 2020-01-01, source: 测试规则, basis: design}
"""


def given(*proposed: tuple[str, int], amount_fen: int, programme: str = "disaster_relief") -> Past:
    return Past(of_case=[PastAid("emergency_management", programme, amount_fen, MONDAY, proposed)])


@pytest.mark.parametrize(
    ("past", "left_fen"),
    [
        (Past(), None),
        (given(("killed", 1_000_000), amount_fen=1_000_000), None),
        (given(("evacuated", 30_000), ("transition", 180_000), amount_fen=210_000), None),
        (given(("killed", 1_000_000), ("home_lost", 500_000), amount_fen=1_500_000), 300_000),
        (given(("killed", 1_000_000), ("home_lost", 500_000), amount_fen=1_200_000), 600_000),
        (given(amount_fen=500_000), 300_000),
        (Past(awaited=(("disaster_relief", (("killed", 1_000_000), ("home_lost", 500_000))),)), 300_000),
    ],
    ids=["nothing", "condolence", "transition", "both", "both, less of the last", "not known by which rule", "awaited"],
)
def test_a_condolence_takes_nothing_of_what_temporary_assistance_finds_left(past, left_fen):
    household = past.add_to(TAIAN, facts(place_code=PLACE, loss_fen=800_000), "temporary_assistance", MONDAY)
    assert left_of_need(TAIAN, household, "temporary_assistance") == left_fen


@pytest.mark.parametrize("answered", [False, True])
async def test_a_condolence_takes_nothing_of_what_a_charity_is_proposed(exchange: Exchange, answered):
    await agree(exchange, "red_cross")
    proposals = await ordered(exchange, "emergency_management", "red_cross", facts=BEREAVED, own_fen=400_000)
    assert (proposals["emergency_management"].amount_fen, proposals["red_cross"].left_of_need_fen) == (1_000_000, 2_600_000)
    orders = await exchange.orders()
    if answered:
        await complete(exchange, "emergency_management", 1_000_000)
    await exchange.answer(orders["red_cross"], "returned")
    await exchange.reissue(orders["red_cross"], "red_cross")
    assert (await exchange.issued())[-1].proposal.left_of_need_fen == 2_600_000


async def test_an_order_tells_all_that_the_case_was_given_a_condolence_too(exchange: Exchange):
    await ordered(exchange, "emergency_management", "medical_insurance", facts=BEREAVED)
    orders = await exchange.orders()
    await complete(exchange, "emergency_management", 1_000_000)
    await exchange.answer(orders["medical_insurance"], "returned")
    await exchange.reissue(orders["medical_insurance"], "medical_insurance")
    (told,) = (await exchange.issued())[-1].given
    assert (told.department, told.programme, told.amount_fen) == ("emergency_management", "disaster_relief", 1_000_000)


async def test_what_is_given_once_was_had_though_nobody_had_proposed_it(exchange: Exchange):
    first = (await ordered(exchange, "womens_federation", facts=HouseholdFacts(self_paid_fen=3_000_000)))["womens_federation"]
    assert not first.amount_fen
    await complete(exchange, "womens_federation", 1_000_000)
    again = (await ordered(exchange, "womens_federation", facts=CANCER, case_id="case-2"))["womens_federation"]
    assert (again.amount_fen, again.why, kinds(again)["once"]) == (0, "given_before", 0)
    assert (again.given_this_year_fen, again.times_this_year) == (1_000_000, 1)


async def test_what_was_given_under_another_programme_counts_under_that_one(harness: MakeHarness, tmp_path: Path):
    (tmp_path / "profile.yaml").write_text(f"name: funerals\nextends: {PROFILE.resolve()}\n", "utf-8")
    (tmp_path / "amounts.yaml").write_text(FUNERALS, "utf-8")
    exchange, department, facts = Exchange(await harness(SPEC, profile=tmp_path)), "civil_affairs_dibao", HouseholdFacts()
    await ordered(exchange, department, facts=facts)
    await complete(exchange, department, 90_000, programme="funeral_aid")
    funeral = (await ordered(exchange, department, facts=facts, case_id="case-2", programme="funeral_aid"))[department]
    assert (funeral.given_this_year_fen, funeral.times_this_year, funeral.why) == (90_000, 1, "given_before")
    roll = (await ordered(exchange, department, facts=facts, case_id="case-3"))[department]
    assert (roll.given_this_year_fen, roll.times_this_year) == (0, 0)
