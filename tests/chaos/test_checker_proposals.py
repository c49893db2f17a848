"""The checker sees a proposal above its ceilings, an answer that departs from it without a reason, and one that a single officer gave."""

import pytest

from tests.chaos.checker import proposals
from tests.chaos.worlds import event, sentences, world

ONE = {"rule": "medical_poorest", "amount_fen": 3_000_000, "formula": "45,000.00 × 0.75", "ceilings_fen": [3_000_000]}
MORE = {
    "rule": "medical_poorest_again",
    "amount_fen": 700_000,
    "formula": "max(15,000.00 − 5,000.00; 0) × 0.7",
    "ceilings_fen": [2_000_000],
}
PROPOSAL = {"why": "by_rule", "amount_fen": 3_700_000, "amounts": [ONE, MORE]}
WHY = {"departure_code": "facts_found_at_desk"}


def issued(proposal=PROPOSAL):
    return event("referral.issued", 1, source="referral", referral_id="r-1", programme="medical_assistance", proposal=proposal)


def completed(amount_fen=3_700_000, programme="medical_assistance", **more):
    said = {"referral_id": "r-1", "programme": programme, "amount_fen": amount_fen, "officer": "a"}
    return event("desk.completed", 1, 10, source="health", **(said | {"departure_code": None, "confirmed_by": None} | more))


def only(why, amount_fen=None):
    return {"why": why, "amount_fen": amount_fen, "amounts": []}


@pytest.mark.parametrize(
    "good",
    [
        [issued(), completed()],
        [issued(), completed(3_600_000, **WHY)],
        [issued(), completed(1, confirmed_by="b", **WHY)],
        [issued(), completed(None, "treat_before_pay", confirmed_by="b", **WHY)],
        [issued(only("not_known")), completed(9_000_000, "treat_before_pay", confirmed_by="b", **WHY)],
        [issued(only("not_known")), completed(9_000_000)],
        [issued(only("facts_missing")), completed(None)],
        [issued(only("not_for_these_facts")), completed(None)],
        [issued({"why": "by_rule", "amount_fen": 25_000, "amounts": [ONE | {"amount_fen": 25_000, "formula": "100.00 + 75.00 × 2"}]})],
    ],
)
def test_what_was_proposed_and_what_is_explained_is_no_violation(good):
    assert sentences(proposals.check, world(events=good)) == []


@pytest.mark.parametrize(
    ("bad", "words"),
    [
        ([issued(None)], "proposes nothing"),
        ([issued(PROPOSAL | {"amounts": [ONE | {"amount_fen": 3_375_000}, MORE], "amount_fen": 4_075_000})], "ceilings give 3000000"),
        ([issued(PROPOSAL | {"amounts": [ONE, MORE | {"amount_fen": 700_001}], "amount_fen": 3_700_001})], "ceilings give 700000"),
        ([issued(PROPOSAL | {"amount_fen": 3_700_001})], "do not add up"),
        ([issued(), completed(3_700_001)], "nobody said why"),
        ([issued(), completed(None, "treat_before_pay", confirmed_by="b")], "nobody said why"),
        ([issued(), completed(3_599_999, **WHY)], "a alone said so"),
        ([issued(), completed(3_599_999, confirmed_by="a", **WHY)], "a alone said so"),
        ([issued(only("not_for_these_facts")), completed(1)], "nobody said why"),
        ([issued(), event("referral.dropped", 2, 5, source="referral", referral_id="r-1"), completed(1, **WHY)], "a alone said so"),
        ([issued(only("not_known")), completed(9_000_000, "treat_before_pay", **WHY)], "a alone said so"),
    ],
)
def test_what_is_not_is_seen(bad, words):
    (sentence,) = sentences(proposals.check, world(events=bad))
    assert words in sentence
