"""The checker sees a pledge that makes all aid more than the emergency cost, and a need that is not what the events say."""

import pytest

from tests.chaos.checker import needs
from tests.chaos.worlds import CASE, at, event, sentences, world

FACTS = {"self_paid_fen": 900, "loss_fen": 100, "household_size": 2}
APPROVED = event("case.approved", 1, 10, source="assessment", total_fen=300, facts=FACTS)
ISSUED = {
    referral_id: event("referral.issued", version, 20, source="referral", referral_id=referral_id, programme=programme)
    for version, (referral_id, programme) in enumerate([("r1", "charity_relief"), ("r2", "red_cross_relief"), ("r3", "living_support")], 1)
}
MEDICAL = event("referral.completed", 4, 25, source="referral", referral_id="r9", programme="medical_assistance", amount_fen=200)
PUPILS = event("referral.completed", 5, 25, source="referral", referral_id="r8", programme="education_aid", amount_fen=5_000)


def pledge(name, version, referral_id, fen, seconds=30):
    return event(f"pledge.{name}", version, seconds, source="charity", referral_id=referral_id, amount_fen=fen)


def told(*pledges, received=(APPROVED, *ISSUED.values()), late=()):
    """Return what is said of pledges before which the charity had `received` some events; `late` ones it received afterwards."""
    inbox = [{"event_id": one.event_id, "committed_at": at(29)} for one in received]
    inbox += [{"event_id": one.event_id, "committed_at": at(60)} for one in late]
    made = world(events=[*received, *late, *pledges], tables={"charity": {"inbox": inbox}})
    return [one for one in sentences(needs.check, made) if one.startswith("d")]


@pytest.mark.parametrize(
    "pledges",
    [
        [pledge("reserved", 1, "r1", 700)],
        [pledge("reserved", 1, "r1", 400), pledge("reserved", 2, "r2", 300)],
        [pledge("reserved", 1, "r1", 700), pledge("voided", 2, "r1", 700), pledge("reserved", 3, "r2", 700)],
        [pledge("reserved", 1, "r1", 700), pledge("committed", 2, "r1", 400), pledge("reserved", 3, "r2", 300)],
        [pledge("reserved", 1, "r3", 9_000)],
    ],
    ids=["all that is missing", "in two parts", "after another was freed", "after a part was spent", "of help that pays no cost"],
)
def test_pledges_within_the_need_are_no_violation(pledges):
    assert told(*pledges) == []


@pytest.mark.parametrize(
    "pledges",
    [
        [pledge("reserved", 1, "r1", 701)],
        [pledge("reserved", 1, "r1", 400), pledge("reserved", 2, "r2", 301)],
        [pledge("reserved", 1, "r1", 400), pledge("committed", 2, "r1", 400), pledge("reserved", 3, "r2", 301)],
        [pledge("reserved", 1, "r1", 700), pledge("reserved", 2, "r2", 700), pledge("voided", 3, "r1", 700)],
    ],
    ids=["one", "two together", "one that was spent", "one that was freed too late"],
)
def test_a_pledge_above_the_need_is_seen(pledges):
    [sentence] = told(*pledges)
    assert f"case {CASE}" in sentence


@pytest.mark.parametrize(("fen", "received", "late", "seen"), [(500, True, False, 0), (501, True, False, 1), (700, False, True, 0)])
def test_what_others_gave_counts_once_the_charity_has_received_it(fen, received, late, seen):
    first = (APPROVED, *ISSUED.values(), *((MEDICAL, PUPILS) if received else ()))
    assert len(told(pledge("reserved", 1, "r1", fen), received=first, late=(MEDICAL,) if late else ())) == seen


def test_an_approval_whose_receipt_is_as_young_as_the_pledge_counts_for_nothing_is_pledged_without_one():
    assert len(told(pledge("reserved", 1, "r1", 701), received=ISSUED.values(), late=(APPROVED,))) == 1


@pytest.mark.parametrize("facts", [None, {}, {"self_paid_fen": 0}])
def test_a_cost_that_nobody_told_bounds_nothing(facts):
    unknown = event("case.approved", 1, 10, source="assessment", total_fen=300, **({"facts": facts} if facts is not None else {}))
    assert told(pledge("reserved", 1, "r1", 9_000), received=(unknown, *ISSUED.values())) == []


OWN = event("referral.completed", 6, 40, source="referral", referral_id="r1", programme="charity_relief", amount_fen=450)


def kept(need=None, state="committed", received=(APPROVED, MEDICAL, PUPILS, OWN), **pledged):
    row = {"case_id": CASE, "need_fen": 1_000, "given_fen": 950, "pledged_fen": 0} | (need or {})
    made = {"referral_id": "r1", "case_id": CASE, "amount_fen": 400, "spent_fen": 400, "state": state, "of_need": True} | pledged
    inbox = [{"event_id": one.event_id, "committed_at": at(29)} for one in received]
    tables = {"inbox": inbox, "need": [row] if need != {} else [], "pledge": [made]}
    return sentences(needs.check, world(events=list(received), tables={"charity": tables}))


def test_a_need_that_is_what_the_events_say_is_no_violation():
    assert kept() == []
    assert kept({"given_fen": 550, "pledged_fen": 400}, "reserved") == []
    assert kept({"given_fen": 900, "pledged_fen": 0}, spent_fen=350) == []
    assert kept({"given_fen": 500}, "committed", received=(APPROVED, MEDICAL, PUPILS), of_need=False) == []


@pytest.mark.parametrize(
    "need",
    [{}, {"need_fen": None}, {"need_fen": 900}, {"given_fen": 1_000}, {"given_fen": 1_350}, {"given_fen": 550}, {"pledged_fen": 400}],
    ids=["missing", "cost lost", "other cost", "told twice", "pledge twice", "pledge lost", "still pledged"],
)
def test_a_need_that_is_not_what_the_events_say_is_seen(need):
    [sentence] = kept(need)
    assert sentence.startswith("b")


def test_the_programmes_that_pay_are_those_of_the_profile():
    assert {"medical_assistance", "temporary_assistance", "charity_relief", "red_cross_relief"} <= needs.paying()
    assert {"education_aid", "dibao_enrolment", "living_support"}.isdisjoint(needs.paying())
