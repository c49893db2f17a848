"""The checker sees an offer that is in two hands, a match that outlives its task, and one that was lost or made by nobody."""

import json

import pytest

from tests.chaos.checker import needs, offers
from tests.chaos.worlds import CASE, attempt, event, sentences, world

DONE = event("desk.completed", 1, source="charity", referral_id="r2")
APPROVED = event("case.approved", 1, source="assessment", total_fen=0, facts={"self_paid_fen": 1_000})


def match(number, state, quantity, delivered=0, **more):
    made = {"match_id": f"m{number}", "offer_id": "o1", "referral_id": f"r{number}", "case_id": CASE, "state": state}
    return made | {"quantity": quantity, "delivered": delivered, "of_need": False} | more


def found(offer=None, *more, matches=None, attempts=(), task="acknowledged"):
    kept = [match(1, "accepted", 3), match(2, "delivered", 4, 2), match(3, "declined", 9), match(4, "released", 9)]
    tables = {
        "offer": [{"offer_id": "o1", "quantity": 10, "held": 3, "used": 2} | (offer or {})],
        "offer_match": [*(kept if matches is None else matches), *more],
        "task": [{"referral_id": "r1", "state": task}],
        "inbox": [{"event_id": DONE.event_id}],
    }
    return sentences(offers.check, world(events=[DONE], tables={"charity": tables}, attempts=attempts))


def test_an_offer_that_is_what_its_matches_keep_and_gave_is_no_violation():
    assert found() == []


@pytest.mark.parametrize("offer", [{"held": 4}, {"used": 4}, {"held": 0, "used": 5}], ids=["still kept", "rest lost", "moved"])
def test_an_offer_that_is_not_what_its_matches_say_is_seen(offer):
    [sentence] = found(offer)
    assert sentence.startswith("d  offer o1")


def test_an_offer_of_which_more_was_taken_than_there_is_is_seen():
    [sentence] = found({"held": 9}, match(5, "proposed", 6))
    assert "of 10 its matches keep 9 and gave 2" in sentence


@pytest.mark.parametrize("more", [{"task": "stopped"}, {"matches": [match(2, "proposed", 3)], "offer": {"used": 0}}])
def test_a_match_that_outlives_its_task_is_seen(more):
    [sentence] = found(**more)
    assert sentence.startswith("b  match")


def made(number, status=201, answer="m1"):
    told = json.dumps({"match_id": answer})
    return attempt(number, service="charity", name="make_match", key=f"k{number}", status=status, answer=told)


@pytest.mark.parametrize(
    ("attempts", "seen"),
    [
        ([made(1), made(2, answer="m2"), made(3, answer="m3"), made(4, answer="m4")], []),
        ([made(1), made(2, answer="m2"), made(3, status=None), made(4, status=503)], []),
        ([made(1), made(2, answer="m2"), made(3, answer="m3"), made(4, status=409)], ["h  matches"]),
        ([made(1), made(2, answer="m2"), made(3, answer="m3"), made(4, answer="m4"), made(5, answer="m5")], ["h  match m5"]),
    ],
    ids=["all confirmed", "some unknown", "one by nobody", "one lost"],
)
def test_each_match_is_one_that_was_asked_for(attempts, seen):
    assert [sentence.split(":")[0] for sentence in found(attempts=attempts)] == seen


@pytest.mark.parametrize(("given", "pledged", "seen"), [(200, 300, 0), (0, 300, 1), (200, 0, 1), (500, 0, 1)])
def test_money_of_offers_counts_in_the_need_as_it_stands(given, pledged, seen):
    tables = {
        "inbox": [{"event_id": APPROVED.event_id, "committed_at": None}],
        "need": [{"case_id": CASE, "need_fen": 1_000, "given_fen": given, "pledged_fen": pledged}],
        "offer_match": [
            match(1, "proposed", 100, of_need=True),
            match(2, "accepted", 200, of_need=True),
            match(3, "delivered", 400, 200, of_need=True),
            match(4, "declined", 900, of_need=True),
            match(5, "accepted", 7),
        ],
    }
    assert len(sentences(needs.check, world(events=[APPROVED], tables={"charity": tables}))) == seen
