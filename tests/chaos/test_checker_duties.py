"""The checker sees an instant with two answerable officers or none, and a hand-over that took effect otherwise than acknowledged."""

import pytest

from tests.chaos.checker import duties
from tests.chaos.worlds import CASE, at, attempt, event, sentences, world

REGISTERED = event("case.registered", 1, 0, first_asked_officer="a", registered_at=at(0).isoformat())


def offered(version, seconds, giver="a", taker="b", number="h1"):
    said = {"handover_id": number, "from_officer": giver, "to_officer": taker}
    return event("duty.handover_offered", version, seconds, **said)


def acknowledged(version, seconds, giver="a", taker="b", number="h1"):
    said = {"handover_id": number, "from_officer": giver, "to_officer": taker}
    return event("duty.handover_acknowledged", version, seconds, **said)


def withdrawn(version, seconds, number="h1"):
    return event("duty.handover_withdrawn", version, seconds, handover_id=number, from_officer="a", to_officer="b")


def kept(*more, answerable="b", states=("acknowledged",), told=(("a", 0), ("b", 20)), registered_at=0):
    events = [REGISTERED, *more]
    case = {"case_id": CASE, "answerable_officer": answerable, "first_asked_officer": "a", "registered_at": at(registered_at)}
    handovers = [{"handover_id": f"h{number}", "state": state} for number, state in enumerate(states, start=1)]
    audit = {
        "duty": [{"case_id": CASE, "officer": officer, "since": at(since)} for officer, since in told],
        "inbox": [{"event_id": one.event_id} for one in events],
    }
    call = attempt(1, began=0, ended=1, answer=f'{{"case_id":"{CASE}"}}')
    return world(attempts=[call], events=events, tables={"intake": {"intake_case": [case], "handover": handovers}, "audit": audit})


def test_a_duty_that_moved_when_it_was_acknowledged_is_no_violation():
    assert sentences(duties.check, kept(offered(2, 10), acknowledged(3, 20))) == []


def test_an_offer_that_was_taken_back_moves_nothing():
    taken_back = kept(offered(2, 10), withdrawn(3, 20), answerable="a", states=("withdrawn",), told=(("a", 0),))
    assert sentences(duties.check, taken_back) == []


@pytest.mark.parametrize(
    "wrong",
    [
        kept(offered(2, 10), acknowledged(3, 20), answerable="a"),
        kept(offered(2, 10), answerable="b", states=("offered",), told=(("a", 0), ("b", 10))),
        kept(acknowledged(2, 20)),
        kept(offered(2, 10), acknowledged(3, 20, giver="c")),
        kept(offered(2, 10), acknowledged(3, 20), acknowledged(4, 30, giver="b", taker="c", number="h1"), answerable="c"),
        kept(offered(2, 10), offered(3, 15, number="h2"), acknowledged(4, 20), states=("acknowledged", "offered")),
        kept(offered(2, 10), acknowledged(3, 20), told=(("a", 0), ("b", 10))),
        kept(offered(2, 10), acknowledged(3, 20), registered_at=5),
        kept(offered(2, 10), acknowledged(3, 20), states=("declined",)),
        kept(offered(2, 10), withdrawn(3, 20), withdrawn(4, 30), answerable="a", states=("withdrawn",), told=(("a", 0),)),
        kept(offered(2, 10), withdrawn(3, 15), acknowledged(4, 20)),
    ],
    ids=[
        *("intake", "on offer", "no offer", "from another", "twice", "two offers", "audit", "registration moved", "declined"),
        *("taken back twice", "taken back and taken over"),
    ],
)
def test_a_duty_that_moved_otherwise_is_seen(wrong):
    assert sentences(duties.check, wrong)


def test_a_registration_time_outside_its_call_is_seen():
    late = kept(offered(2, 10), acknowledged(3, 20))
    late.attempts = [attempt(1, began=30, ended=31, answer=f'{{"case_id":"{CASE}"}}')]
    assert any("but called from" in sentence for sentence in sentences(duties.check, late))


def test_a_roster_is_no_case():
    assert sentences(duties.check, world(events=[event("roster.changed", 1, case_id="r1", unit="u", officers=[], leads=[])])) == []
