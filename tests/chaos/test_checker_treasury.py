"""The checker sees money in a wrong place: a fund that paid for another, money that came back elsewhere, a charity that does not add up."""

import pytest

from tests.chaos.checker import treasury
from tests.chaos.worlds import CASE, PLACE, attempt, event, sentences, world

FUND = "reserve:370983101"
MOVED = [("pend", FUND, "bank:clearing", 900, "p1"), ("move", "aid:paid", "aid:receivable", 900, "r1")]
PART, REST = ("move", "aid:receivable", FUND, 400, "r1"), ("move", "aid:receivable", FUND, 500, "r1")
COUNTY = "370983000000"


def payment(**changes):
    return {"payment_id": "p1", "case_id": CASE, "amount_fen": 900, "funding": "petty_reserve", "fund": FUND, "state": "paid"} | changes


def recovery(**changes):
    return {"recovery_id": "r1", "payment_id": "p1", "case_id": CASE, "amount_fen": 900, "repaid_fen": 400, "closed_at": None} | changes


def repaid(version, fen, outstanding):
    return event("recovery.repaid", version, source="disbursement", recovery_id="r1", amount_fen=fen, outstanding_fen=outstanding)


def told(*moves, events=(), payments=None, recoveries=None, **parts):
    names = ("kind", "debit", "credit", "amount_fen", "reference")
    disbursement = {
        "transfer": [dict(zip(names, move, strict=True)) for move in moves or (*MOVED, PART)],
        "payment": [payment()] if payments is None else payments,
        "recovery": [recovery()] if recoveries is None else recoveries,
    }
    tables = {"disbursement": disbursement, "intake": {"intake_case": [{"case_id": CASE, "place_code": PLACE}]}}
    tables |= {"charity": {"fund": parts.pop("funds", [])}}
    return sentences(treasury.check, world(tables=tables, events=events or [repaid(1, 400, 500)], **parts))


def test_money_that_is_where_it_belongs_is_no_violation():
    assert told() == []
    assert told(*MOVED, PART, REST, events=[repaid(1, 400, 500), repaid(2, 500, 0)], recoveries=[recovery(repaid_fen=900)]) == []
    budget = payment(funding="county_budget", fund="budget:370983")
    assert told(("pend", "budget:370983", "bank:clearing", 900, "p1"), payments=[budget], recoveries=[], events=[REGISTERED]) == []


REGISTERED = event("case.registered", 1)


@pytest.mark.parametrize(
    "wrong",
    [
        {"payments": [payment(fund="budget:370983")]},
        {"payments": [payment(funding="county_budget")]},
        {"payments": [payment(state="returned")]},
        {"recoveries": [recovery(), recovery(recovery_id="r2", amount_fen=1, repaid_fen=0)]},
        {"recoveries": [recovery(repaid_fen=900)]},
        {"events": [repaid(1, 400, 400)]},
        {"events": [repaid(1, 1_000, -100)], "recoveries": [recovery(repaid_fen=1_000)]},
    ],
)
def test_money_of_which_too_much_was_asked_or_said_is_seen(wrong):
    assert told(**wrong)


@pytest.mark.parametrize(
    "moves",
    [
        MOVED,
        [*MOVED, PART, PART],
        [*MOVED, ("move", "aid:receivable", "budget:370983", 400, "r1")],
        [MOVED[0], PART],
        [("pend", "reserve:370983103", "bank:clearing", 900, "p1"), MOVED[1], PART],
    ],
)
def test_money_that_moved_elsewhere_is_seen(moves):
    assert told(*moves)


@pytest.mark.parametrize(
    ("sums", "right"),
    [((700, 200, 100), True), ((1_000, 0, 0), True), ((700, 0, 100), False), ((900, 200, -100), False), ((900, 200, 100), False)],
)
def test_a_charitys_funds_add_up_to_what_it_was_given(sums, right):
    given = {"name": "pay_in", "actor": "chaos-red_cross-370983", "body": {"division": COUNTY, "amount_fen": 1_000}}
    fund = {"department": "red_cross", "place_code": COUNTY} | dict(zip(("available_fen", "pledged_fen", "spent_fen"), sums, strict=True))
    assert (told(attempts=[attempt(1, **given), attempt(1, 2, **given)], funds=[fund]) == []) is right
