"""The checker sees a receipt without its effect, an effect without a receipt, and an effect that came twice."""

import json

import pytest

from tests.chaos.checker import effects
from tests.chaos.worlds import CASE, at, event, sentences, world

CASH = {"item_id": "i1", "kind": "cash", "instalments": 2, "amount_fen": 700}
ASKED = {"item_id": "i2", "kind": "referral"}
EVENTS = {
    "registered": event("case.registered", 1, person_ref="p-1"),
    "triaged": event("case.triaged", 2, urgency="emergency"),
    "flagged": event("case.flagged", 3, flags=["holder_other"]),
    "approved": event("case.approved", 1, source="assessment", items=[CASH, ASKED]),
    "paid": event("payment.paid", 1, source="disbursement", payment_id="p1", amount_fen=350),
    "issued": event("referral.issued", 1, source="referral", referral_id="r1", desk="charity"),
    "joined": event("referral.joined", 2, source="referral", completed=1, refused=0, returned=0, without_consent=0),
    "completed": event("desk.completed", 1, source="charity", referral_id="r1"),
}


def inbox(*names):
    return [{"event_id": EVENTS[name].event_id} for name in names]


def tables():
    return {
        "intake": {
            "inbox": inbox("approved", "paid", "issued", "joined"),
            "closing_fact": [{"event_id": EVENTS[name].event_id} for name in ("approved", "paid", "issued", "joined")],
        },
        "assessment": {
            "inbox": inbox("registered", "triaged", "flagged", "paid"),
            "assessment": [{"case_id": CASE, "state": "approved", "cash_settled": 1, "urgent": True, "flags": ["holder_other"]}],
        },
        "disbursement": {
            "inbox": inbox("registered", "triaged", "flagged", "approved"),
            "case_flags": [{"case_id": CASE, "flags": ["holder_other"]}],
            "payment": [{"item_id": "i1", "instalment": number, "amount_fen": 350} for number in (1, 2)],
            "goods": [],
        },
        "referral": {
            "inbox": inbox("registered", "triaged", "approved", "completed"),
            "case_file": [{"case_id": CASE, "person_ref": "p-1"}],
            "approved_set": [{"set_id": EVENTS["approved"].event_id, "case_id": CASE, "joined_at": 1}],
            "referral": [{"referral_id": "r1", "case_id": CASE, "item_id": "i2", "state": "completed"}],
        },
        "charity": {
            "inbox": inbox("issued", "completed"),
            "task": [{"task_id": "t1", "referral_id": "r1", "case_id": CASE, "state": "completed"}],
            "pledge": [
                {
                    "pledge_id": "g",
                    "referral_id": "r1",
                    "state": "committed",
                    "department": "red_cross",
                    "fund_place": "3709",
                    "amount_fen": 8,
                    "spent_fen": 5,
                }
            ],
            "fund": [{"department": "red_cross", "place_code": "3709", "pledged_fen": 0, "spent_fen": 5}],
        },
        "audit": {"inbox": inbox(*EVENTS), "case_file": [{"case_id": CASE, "facts": json.dumps({"paid_fen": 350})}]},
    }


def test_effects_that_are_those_of_the_receipts_are_no_violation():
    assert sentences(effects.check, world(events=list(EVENTS.values()), tables=tables())) == []


def test_an_event_that_was_not_received_has_no_effect_yet():
    young = tables()
    young["assessment"] |= {"inbox": inbox("registered", "triaged")}
    young["assessment"]["assessment"][0]["cash_settled"] = 0
    assert sentences(effects.check, world(events=list(EVENTS.values()), tables=young)) == []


@pytest.mark.parametrize(("outstanding_fen", "settled", "seen"), [(5, 0, False), (5, 1, True), (0, 1, False), (0, 0, True)])
def test_a_part_of_first_relief_in_goods_that_counts_as_settled_is_seen(outstanding_fen, settled, seen):
    part = event("in_kind.issued", 2, source="disbursement", item_id="i3", value_fen=5, first_relief=True, outstanding_fen=outstanding_fen)
    found = tables()
    found["assessment"]["inbox"].append({"event_id": part.event_id})
    found["assessment"]["assessment"][0]["cash_settled"] = 1 + settled
    told = sentences(effects.check, world(events=[*EVENTS.values(), part], tables=found))
    assert any("items counted as settled" in sentence for sentence in told) is seen


GIVEN_UP = event("referral.dropped", 2, source="referral", referral_id="r1", desk="charity")
JOINED = event("referral.joined", 3, source="referral", completed=0, refused=0, returned=1, without_consent=0)
LATE = event("referral.completed", 4, source="referral", referral_id="r1")


def given_up_world(*events, **task):
    """Return a world in which the charity heard that its order was given up, and `events` came of it besides."""
    told = {name: told for name, told in EVENTS.items() if name != "joined"}
    found = tables()
    found["intake"] = {"inbox": [], "closing_fact": []}
    found["charity"]["inbox"].append({"event_id": GIVEN_UP.event_id})
    found["charity"]["task"][0].update(task)
    found["audit"]["inbox"] = [{"event_id": one.event_id} for one in (*told.values(), GIVEN_UP, *events)]
    return world(events=[*told.values(), GIVEN_UP, *events], tables=found)


def test_an_order_that_was_given_up_and_completed_all_the_same_was_joined_as_given_up():
    assert sentences(effects.check, given_up_world(JOINED, LATE)) == []


def test_a_join_that_counts_as_given_up_what_was_completed_before_is_seen():
    early = event("referral.completed", 1, source="referral", referral_id="r1")
    assert any("as joined" in one for one in sentences(effects.check, given_up_world(JOINED, early)))


def test_a_task_that_is_open_after_its_order_was_given_up_is_seen():
    assert any("given up" in one for one in sentences(effects.check, given_up_world(JOINED, LATE, state="acknowledged")))


def left_world(row=(), set_row=(), events=(), **told):
    """Return a world whose emergency order `r1` was still with the charity when the sender went on without it."""
    left = {"open": 1, "after_care": ["r1"], "decided_by": "clerk-1", "reason_code": "department_silent"} | told
    joined = event("referral.joined", 2, 60, source="referral", completed=0, refused=0, returned=0, without_consent=0, set_id="s1", **left)
    known = [EVENTS[name] for name in ("registered", "triaged", "flagged", "approved", "paid", "issued")]
    found = tables()
    found["intake"] = {"inbox": [], "closing_fact": []}
    found["referral"]["inbox"] = inbox("registered", "triaged", "approved")
    decided = {"set_id": "s1", "procedure": "emergency", "approved_at": at(0), "joined_by": "clerk-1", "join_reason": "department_silent"}
    found["referral"]["approved_set"] = [{"case_id": CASE, "joined_at": at(60), **decided, **dict(set_row)}]
    found["referral"]["referral"][0] |= {"state": "issued", **dict(row)}
    found["charity"] |= {"inbox": inbox("issued"), "pledge": [], "fund": []}
    found["charity"]["task"][0]["state"] = "received"
    found["audit"]["inbox"] = [{"event_id": one.event_id} for one in (*known, joined, *events)]
    return world(events=[*known, joined, *events], tables=found)


def joins(found) -> list[str]:
    return [one for one in sentences(effects.check, found) if "joined" in one or "orders were open" in one or "go on without" in one]


def test_a_join_without_an_order_that_is_followed_is_no_violation():
    assert joins(left_world()) == []
    assert joins(left_world({"state": "completed"})) == []
    sent_on = {"referral_id": "r2", "case_id": CASE, "item_id": "i2", "state": "refused", "reissue_of": "r1"}
    found = left_world({"state": "reissued"})
    found.tables["referral"]["referral"].append(sent_on)
    assert joins(found) == []


BEFORE = event("referral.refused", 1, 30, source="referral", referral_id="r1")
LEAVES_NOBODY = {"open": None, "after_care": None}


@pytest.mark.parametrize(
    "wrong",
    [
        left_world(set_row={"approved_at": at(40)}),
        left_world(set_row={"procedure": "normal"}),
        left_world(set_row={"joined_by": None, "join_reason": None}, decided_by=None, reason_code=None),
        left_world(set_row={"join_reason": "other"}),
        left_world(after_care=[]),
        left_world(events=[BEFORE]),
        left_world(**LEAVES_NOBODY),
    ],
    ids=["too early", "no time set", "nobody's decision", "another reason", "unnamed", "answered before", "left in silence"],
)
def test_a_join_that_leaves_somebody_behind_without_leave_or_word_is_seen(wrong):
    assert joins(wrong)


FAULTS = {
    "fact missing": ("intake", "closing_fact", lambda rows: rows.pop()),
    "fact of nothing": ("intake", "closing_fact", lambda rows: rows.append({"event_id": "other"})),
    "settled twice": ("assessment", "assessment", lambda rows: rows[0].update(cash_settled=2)),
    "settled never": ("assessment", "assessment", lambda rows: rows[0].update(cash_settled=0)),
    "not urgent": ("assessment", "assessment", lambda rows: rows[0].update(urgent=False)),
    "unknown case": ("assessment", "assessment", lambda rows: rows.clear()),
    "flags of before": ("assessment", "assessment", lambda rows: rows[0].update(flags=[])),
    "flags not shown": ("disbursement", "case_flags", lambda rows: rows.clear()),
    "payment missing": ("disbursement", "payment", lambda rows: rows.pop()),
    "payment twice": ("disbursement", "payment", lambda rows: rows.append(dict(rows[0]))),
    "wrong amount": ("disbursement", "payment", lambda rows: rows[0].update(amount_fen=351)),
    "goods of nothing": ("disbursement", "goods", lambda rows: rows.append({"item_id": "i9", "issue_id": None})),
    "goods handed over in silence": ("disbursement", "goods", lambda rows: rows.append({"item_id": "i9", "issue_id": "u", "value_fen": 5})),
    "set missing": ("referral", "approved_set", lambda rows: rows.clear()),
    "order twice": ("referral", "referral", lambda rows: rows.append(dict(rows[0], referral_id="r2"))),
    "answer lost": ("referral", "referral", lambda rows: rows[0].update(state="issued")),
    "person unknown": ("referral", "case_file", lambda rows: rows[0].update(person_ref=None)),
    "joined too early": ("referral", "referral", lambda rows: rows.append(dict(rows[0], referral_id="r2", item_id="i3", state="refused"))),
    "join not announced": ("referral", "approved_set", lambda rows: rows[0].update(joined_at=None)),
    "task missing": ("charity", "task", lambda rows: rows.clear()),
    "task twice": ("charity", "task", lambda rows: rows.append(dict(rows[0]))),
    "pledge not spent": ("charity", "pledge", lambda rows: rows[0].update(state="reserved")),
    "fund wrong": ("charity", "fund", lambda rows: rows[0].update(spent_fen=10)),
    "sum twice": ("audit", "case_file", lambda rows: rows[0].update(facts=json.dumps({"paid_fen": 700}))),
}


@pytest.mark.parametrize(("service", "table", "spoil"), FAULTS.values(), ids=FAULTS)
def test_an_effect_that_is_missing_or_comes_twice_is_seen(service, table, spoil):
    spoilt = tables()
    spoil(spoilt[service][table])
    assert sentences(effects.check, world(events=list(EVENTS.values()), tables=spoilt))
