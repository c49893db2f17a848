"""The checker sees an order that says more, or less, of the cost is left than what was given before it leaves."""

import pytest

from tests.chaos.checker import orderofaid
from tests.chaos.worlds import event, sentences, world

FACTS = {"self_paid_fen": 900, "loss_fen": 100}
APPROVED = event("case.approved", 1, 10, source="assessment", total_fen=300, facts=FACTS)
AGAIN = event("case.approved", 2, 11, source="assessment", total_fen=300, facts=FACTS)


def issued(version, programme, left_fen, amount_fen=None, seconds=20, **rules):
    amounts = [{"rule": rule, "amount_fen": fen} for rule, fen in rules.items()]
    proposal = {"why": "by_rule", "amount_fen": amount_fen, "amounts": amounts, "left_of_need_fen": left_fen}
    said = {"referral_id": f"r{version}", "programme": programme, "proposal": proposal}
    return event("referral.issued", version, seconds, source="referral", **said)


def answered(version, of, name="completed", programme="red_cross_relief", **more):
    return event(f"referral.{name}", version, 30, source="referral", referral_id=f"r{of}", programme=programme, **more)


@pytest.mark.parametrize(
    "events",
    [
        [issued(1, "medical_assistance", 1_000, 500)],
        [issued(1, "red_cross_relief", 200), issued(2, "medical_assistance", 1_000, 500)],
        [issued(1, "charity_relief", 700, 600), issued(2, "red_cross_relief", 100, 100)],
        [issued(1, "charity_relief", 700, 600), answered(2, 1, "refused"), issued(3, "red_cross_relief", 700, seconds=40)],
        [
            issued(1, "medical_assistance", 1_000, 500),
            answered(2, 1, programme="medical_assistance", amount_fen=50),
            issued(3, "red_cross_relief", 650, seconds=40),
        ],
        [issued(1, "education_aid", None, 900), issued(2, "red_cross_relief", 700)],
        [issued(1, "charity_relief", 700, 700), issued(2, "red_cross_relief", 0, 0)],
        [AGAIN, issued(1, "charity_relief", 5)],
        [issued(1, "disaster_relief", 1_000, 500, killed=400, home_lost=100), issued(2, "red_cross_relief", 600)],
        [
            issued(1, "disaster_relief", 1_000, 500, killed=400, home_lost=100),
            answered(2, 1, programme="disaster_relief", amount_fen=450),
            issued(3, "red_cross_relief", 650, seconds=40),
        ],
        [
            issued(1, "disaster_relief", 1_000, 400, killed=400),
            answered(2, 1, programme="charity_relief", amount_fen=400),
            issued(3, "red_cross_relief", 300, seconds=40),
        ],
    ],
    ids=[
        "first",
        "at once",
        "awaited",
        "refused",
        "gave less",
        "in no order",
        "covered",
        "two approvals",
        "condoled",
        "condoled and given less",
        "under another",
    ],
)
def test_what_the_order_of_aid_leaves_is_no_violation(events):
    assert sentences(orderofaid.check, world(events=[APPROVED, *events])) == []


@pytest.mark.parametrize(
    ("events", "words"),
    [
        ([issued(1, "medical_assistance", 700)], "it is 1000"),
        ([issued(1, "charity_relief", 1_000)], "it is 700"),
        ([issued(1, "charity_relief", None)], "it is 700"),
        ([issued(1, "education_aid", 700)], "it is None"),
        ([issued(1, "disaster_relief", 1_000, 500, killed=400, home_lost=100), issued(2, "red_cross_relief", 200)], "it is 600"),
        ([issued(1, "red_cross_relief", 700), issued(2, "medical_assistance", 1_000, 500)], "it is 200"),
        ([issued(1, "charity_relief", 700, 600), answered(2, 1, "refused"), issued(3, "red_cross_relief", 100, seconds=40)], "it is 700"),
    ],
)
def test_what_is_not_is_seen(events, words):
    (sentence,) = sentences(orderofaid.check, world(events=[APPROVED, *events]))
    assert words in sentence
