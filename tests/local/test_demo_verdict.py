"""How departments decide in the demo, and how the demo tells what agrees with what was published."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from deploy.demo.departments import Answer, answer
from deploy.demo.player import Outcome
from deploy.demo.published import Published, published_of
from deploy.demo.script import Story
from deploy.demo.verdict import REASONS, Kind, Verdict, compare, summary
from shared.events.contracts import EVENT_NAMES
from shared.kit.policy import PolicyBook

POLICY = PolicyBook.load(Path("deploy/profiles/demo"), EVENT_NAMES).on(date(2026, 3, 2))
STORY = Story("C1", "individual", "", "370983103000", "window", ("sudden_illness",), identity_classes=("dibao",), cost_fen=1_000_000)
CASH = frozenset({"temporary_assistance"})
PAID = Outcome(STORY, state="ended", rule="illness", decided_fen=378_000)
CARE = Answer("social_work", "counselling", "", rule="programmes.counselling")
MEDICAL = Answer("medical_insurance", "medical_assistance", "", rule="amounts.medical_poorest", amount_fen=750_000)
NO_CHARITY = Answer("charity_federation", "charity_relief", "", reason="not_for_these_facts")


def decided(programme, story=STORY):
    return answer(POLICY, story, POLICY.programmes[programme].department, programme)


def test_a_department_gives_what_its_rule_gives_for_the_facts():
    given = decided("medical_assistance")
    assert given.call(750_000) == (
        "completion",
        {"programme": "medical_assistance", "result_text": given.text, "amount_fen": 750_000},
    )
    assert "淄博" in given.text
    assert given.rule == "amounts.medical_poorest"


@pytest.mark.parametrize(
    ("programme", "story", "reason"),
    [
        ("charity_relief", STORY, "not_for_these_facts"),
        ("medical_assistance", replace(STORY, identity_classes=()), "not_for_these_facts"),
        ("funeral_aid", STORY, "not_known"),
        ("medical_assistance", replace(STORY, cost_fen=None), "facts_missing"),
    ],
)
def test_a_department_without_a_rule_for_the_facts_refuses_and_says_so(programme, story, reason):
    refused = decided(programme, story)
    deed, body = refused.call(None)
    assert (deed, body["reason_code"], refused.gives) == ("refusal", reason, False)
    assert POLICY.programmes[programme].name_zh in body["reason_text"]
    assert reason in REASONS


def test_who_gives_something_else_than_was_proposed_says_why():
    _, body = decided("medical_assistance").call(700_000)
    assert (body["amount_fen"], body["departure_code"]) == (750_000, "facts_found_at_desk")
    assert "departure_code" not in decided("medical_assistance").call(None)[1]


def test_what_its_own_system_reports_adds_up_to_what_was_decided():
    reports = decided("medical_assistance").reports()
    assert [one["stage"] for one in reports] == ["accepted", "decided", "paid", "paid"]
    assert sum(one["amount_fen"] for one in reports if one["stage"] == "paid") == reports[1]["amount_fen"] == 750_000


def test_a_service_is_given_without_an_amount():
    assert decided("counselling").call(None) == ("completion", {"programme": "counselling", "result_text": "提供服务：心理疏导。"})


@pytest.mark.parametrize(
    ("outcome", "published", "verdict"),
    [
        (PAID, Published(CASH, 378_000), Verdict(Kind.AS_PUBLISHED)),
        (PAID, Published(CASH, None), Verdict(Kind.AS_PUBLISHED, ("no_amount_published",))),
        (PAID, Published(CASH, 378_001), Verdict(Kind.OTHER_AMOUNT, ("amounts.illness",))),
        (replace(PAID, answers=[NO_CHARITY]), Published(CASH, 378_000), Verdict(Kind.AS_PUBLISHED)),
        (
            replace(PAID, answers=[MEDICAL]),
            Published(CASH | {"medical_assistance"}, 378_000),
            Verdict(Kind.OTHER_AMOUNT, ("amounts.illness", "amounts.medical_poorest")),
        ),
        (replace(PAID, answers=[MEDICAL]), Published(CASH | {"medical_assistance"}, 1_128_000), Verdict(Kind.AS_PUBLISHED)),
        (
            replace(PAID, answers=[CARE, NO_CHARITY]),
            Published(frozenset({"charity_relief", "in_kind_assistance"}), 378_000),
            Verdict(
                Kind.OTHER_PATH,
                (
                    "+counselling (programmes.counselling)",
                    "+temporary_assistance (amounts.illness)",
                    "-charity_relief (not_for_these_facts)",
                    "-in_kind_assistance (not_opened)",
                ),
            ),
        ),
        (replace(PAID, goods=True), Published(CASH, None), Verdict(Kind.OTHER_PATH, ("+in_kind_assistance (asked)",))),
        (replace(PAID, state="not carried"), Published(CASH, 378_000), Verdict(Kind.NOT_COMPARED)),
        (replace(PAID, story=replace(STORY, guard="silence")), Published(CASH, 378_000), Verdict(Kind.NOT_COMPARED)),
        (PAID, Published(frozenset(), None), Verdict(Kind.NOT_COMPARED)),
    ],
)
def test_a_case_is_compared_by_its_programmes_and_then_by_their_money(outcome, published, verdict):
    assert compare(outcome, published) == verdict


def test_a_verdict_is_told_in_both_languages_with_its_rules():
    assert str(Verdict(Kind.OTHER_AMOUNT, ("amounts.illness",))) == "金额不同 other amount: amounts.illness"
    assert str(Verdict(Kind.AS_PUBLISHED)) == "与公开一致 as published"


def test_how_many_agree_is_told_with_how_many_of_them_have_an_amount():
    verdicts = [
        Verdict(Kind.AS_PUBLISHED),
        Verdict(Kind.AS_PUBLISHED, ("no_amount_published",)),
        *[Verdict(Kind.OTHER_AMOUNT, ("amounts.illness",))] * 3,
        *[Verdict(Kind.OTHER_PATH)] * 4,
        Verdict(Kind.NOT_COMPARED),
    ]
    carried, chinese, english = summary([PAID] * 10, verdicts).splitlines()
    assert carried == "10 cases: 10 ended, 0 not carried"
    assert chinese == "与公开结果比较 9 件：一致 2 件（其中金额一致 1 件，其余未公开金额），金额不同 3 件，途径不同 4 件；不比较 1 件"
    assert english.startswith("Of 9 that are compared, 2 are as published (1 with the amount,")


@pytest.mark.parametrize(
    ("record", "amount_fen"),
    [
        ({"amount_cny": 12_000, "case_type": "household_group", "summary_zh": "13户39人受灾"}, 92_307),
        ({"amount_cny": 12_000, "summary_zh": "13户39人受灾"}, 1_200_000),
        ({"amount_cny": 3_000, "case_type": "household_group", "summary_zh": "3户6名", "amount_note": "3000 per person"}, 300_000),
        ({"amount_cny": "很多"}, None),
        ({}, None),
    ],
)
def test_the_share_of_one_household_is_what_is_compared(record, amount_fen):
    assert published_of(record).amount_fen == amount_fen
