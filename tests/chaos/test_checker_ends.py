"""The checker sees an acknowledged case that is lost, forgotten by a machine, or closed while something of it is open."""

import pytest

from tests.chaos.checker import ends
from tests.chaos.worlds import CASE, READ, at, attempt, event, sentences, world

REGISTERED = event("case.registered", 1)


def assessed(state="approved", **changes):
    kept = {"case_id": CASE, "state": state, "relief": None, "formalities_done": False, "post_notice": False}
    return kept | {"cash_owed": 1, "cash_settled": 1} | changes


def payment(state="paid", **changes):
    kept = {"payment_id": "p1", "case_id": CASE, "state": state, "funding": "county_budget", "fund": "budget:370983", "amount_fen": 5}
    return kept | {"cancel_reason": None, "pay_after": at(0)} | changes


def referral(state="completed", told_at=at(9)):
    return {"referral_id": "r1", "case_id": CASE, "set_id": "s1", "department": "health", "state": state, "told_at": told_at}


def task(state="completed"):
    return {"task_id": "t1", "referral_id": "r1", "case_id": CASE, "department": "health", "state": state}


def notice(closed_at=None, closes_at=0):
    return {"notice_id": "n1", "case_id": CASE, "mode": "post", "closed_at": closed_at, "closes_at": at(closes_at)}


def kept(state="closed", assessment=None, events=(REGISTERED,), available=0, **more):
    fund = {"code": "budget:370983", "credits_posted": available, "debits_posted": 0, "debits_pending": 0}
    tables = {
        "intake": {"intake_case": [{"case_id": CASE, "state": state}], "timer": more.get("timers", [])},
        "assessment": {
            "timer": more.get("notice_timers", []),
            "assessment": [assessed() if assessment is None else assessment],
            "notice": more.get("notices", []),
            "objection": more.get("objections", []),
        },
        "disbursement": {"payment": more.get("payments", [payment()]), "goods": more.get("goods", []), "account": [fund]},
        "referral": {"referral": more.get("referrals", [referral()]), "approved_set": more.get("sets", [])},
        "health": {"task": more.get("tasks", [task()])},
    }
    return world(attempts=[attempt(1, answer=f'{{"case_id":"{CASE}"}}')], events=events, tables=tables)


JOINED, UNJOINED = ({"set_id": "s1", "case_id": CASE, "joined_at": joined} for joined in (at(9), None))
TIMER = {"case_id": CASE, "kind": "deemed_acceptance"}


@pytest.mark.parametrize(
    "good",
    [
        kept(sets=[JOINED]),
        kept(sets=[JOINED], notice_timers=[{"case_id": CASE, "kind": "notice:n1", "due_at": READ}]),
        kept("registered", assessed("waiting"), payments=[], referrals=[], tasks=[], timers=[{**TIMER, "due_at": READ}]),
        kept("awaiting_materials", assessed("waiting"), payments=[], referrals=[], tasks=[]),
        kept("accepted", assessed("pending"), payments=[], referrals=[], tasks=[]),
        kept("accepted", payments=[payment("reserved")]),
        kept("accepted", payments=[payment("held")]),
        kept("accepted", payments=[payment("ordered", pay_after=READ)]),
        kept("accepted", referrals=[referral("issued")], tasks=[task("received")], sets=[UNJOINED]),
        kept("accepted", goods=[{"item_id": "i1", "case_id": CASE, "issue_id": None, "cancelled_at": None}]),
        kept("accepted", sets=[JOINED], referrals=[referral(told_at=None)]),
        kept("accepted", sets=[JOINED], referrals=[referral("withdrawn", told_at=None)], tasks=[task("returned")]),
        kept("withdrawn", assessed("ended"), payments=[], referrals=[referral("refused", told_at=None)], tasks=[task("refused")]),
        kept("accepted", assessed(relief='{"item_id": "i"}')),
        kept("accepted", notices=[notice(closes_at=600)]),
        kept("accepted", notices=[notice()], objections=[{"case_id": CASE, "notice_id": "n1", "upheld": None}]),
        kept("withdrawn", assessed("ended"), payments=[payment("cancelled")], referrals=[referral("stopped")], tasks=[task("stopped")]),
    ],
)
def test_a_case_at_its_end_or_waiting_for_somebody_is_no_violation(good):
    assert sentences(ends.check, good) == []


@pytest.mark.parametrize(
    "wrong",
    [
        kept("registered", assessed("waiting"), payments=[], referrals=[], tasks=[], timers=[{**TIMER, "due_at": at(0)}]),
        kept("accepted", assessed("waiting"), payments=[], referrals=[], tasks=[]),
        kept("accepted"),
        kept("accepted", payments=[payment("due")]),
        kept("accepted", payments=[payment("at_bank")]),
        kept("accepted", payments=[payment("ordered")]),
        kept("accepted", payments=[payment("held")], available=5),
        kept("accepted", payments=[payment("reserved", funding="petty_reserve")]),
        kept("accepted", payments=[payment("returned", cancel_reason="case_withdrawn")]),
        kept("accepted", referrals=[referral("waiting")], tasks=[]),
        kept("accepted", referrals=[referral("issued")], tasks=[]),
        kept("accepted", referrals=[referral("issued")], tasks=[task("completed")]),
        kept("accepted", sets=[UNJOINED]),
        kept("accepted", sets=[JOINED], referrals=[referral()]),
        kept("accepted", notices=[notice()]),
        kept("accepted", assessed(post_notice=True)),
        kept("accepted", assessed("in_notice"), payments=[], referrals=[], tasks=[]),
    ],
)
def test_a_case_that_waits_for_nobody_is_seen(wrong):
    assert sentences(ends.check, wrong)


@pytest.mark.parametrize(
    "wrong",
    [
        kept(payments=[payment("reserved")]),
        kept(payments=[payment("at_bank")]),
        kept(referrals=[referral("issued")], tasks=[task("received")]),
        kept(notices=[notice(closes_at=600)]),
        kept(goods=[{"item_id": "i1", "case_id": CASE, "issue_id": None, "cancelled_at": None}]),
        kept(assessment=assessed(relief='{"item_id": "i"}')),
        kept("withdrawn", assessed("accepted"), payments=[], referrals=[], tasks=[]),
        kept(timers=[{**TIMER, "due_at": READ}]),
        kept(notice_timers=[{"case_id": CASE, "kind": "notice:n1", "due_at": at(0)}]),
        kept("withdrawn", assessed("ended"), payments=[payment("returned")], referrals=[], tasks=[]),
        kept("merged", assessed("ended"), payments=[], referrals=[], tasks=[task("received")]),
    ],
)
def test_a_case_that_ended_with_something_open_is_seen(wrong):
    assert any("and yet" in sentence for sentence in sentences(ends.check, wrong))


def after_care(outcome="aided", sets=(JOINED,), **more):
    found = kept(sets=list(sets), **more)
    found.tables["intake"]["intake_case"][0]["outcome"] = outcome
    return found


LEFT = {"referrals": [referral("acknowledged", told_at=None)], "tasks": [task("confirming")]}


@pytest.mark.parametrize("outcome", ["aided", "referred"])
def test_a_case_that_closed_as_done_with_orders_that_were_not_waited_for_is_no_violation(outcome):
    assert sentences(ends.check, after_care(outcome, **LEFT)) == []


@pytest.mark.parametrize(
    "wrong",
    [
        after_care("rejected", **LEFT),
        after_care(sets=(UNJOINED,), **LEFT),
        after_care(referrals=[referral("issued")], tasks=[]),
        after_care(referrals=[referral("issued")], tasks=[task("stopped")]),
        after_care(payments=[payment("reserved")], **LEFT),
    ],
)
def test_after_care_that_nobody_joined_or_that_nobody_can_answer_is_seen(wrong):
    assert any("and yet" in sentence for sentence in sentences(ends.check, wrong))


def closing(paid_fen, seconds=30):
    paid = event("payment.paid", 1, 20, source="disbursement", payment_id="p1")
    return kept(events=(REGISTERED, event("case.closed", 2, seconds, outcome="aided", paid_fen=paid_fen), paid))


def test_a_case_that_closed_after_its_payment_is_no_violation():
    assert sentences(ends.check, closing(5)) == []


@pytest.mark.parametrize("wrong", [closing(0), closing(5, seconds=10)])
def test_a_case_that_closed_before_its_payment_is_seen(wrong):
    assert any("closed " in sentence for sentence in sentences(ends.check, wrong))


def goods_after(outcome):
    issued = event("in_kind.issued", 1, 20, source="disbursement", item_id="i1")
    return kept(events=(REGISTERED, event("case.closed", 2, 10, outcome=outcome, paid_fen=0), issued), payments=[])


@pytest.mark.parametrize("outcome", ["rejected", "aided"])
def test_goods_after_the_end_are_seen(outcome):
    assert any("before its in_kind.issued" in sentence for sentence in sentences(ends.check, goods_after(outcome)))


def handed(**row):
    item = {"item_id": "i1", "case_id": CASE, "issue_id": "u", "cancelled_at": None, "outstanding_fen": 0} | row
    return kept(goods=[item], events=(REGISTERED, event("case.closed", 2, 30, outcome="aided", paid_fen=5)))


@pytest.mark.parametrize(("row", "seen"), [({}, False), ({"outstanding_fen": 1}, True), ({"outstanding_fen": 1, "cancelled_at": 1}, False)])
def test_a_case_that_closed_with_goods_still_owed_is_seen(row, seen):
    assert any("goods i1" in sentence for sentence in sentences(ends.check, handed(**row))) is seen


def test_an_acknowledged_case_that_does_not_exist_is_seen():
    lost = kept()
    lost.tables["intake"]["intake_case"].clear()
    assert any("does not exist" in sentence for sentence in sentences(ends.check, lost))


@pytest.mark.parametrize("events", [(), (REGISTERED, event("case.registered", 2))])
def test_a_case_that_was_not_announced_once_is_seen(events):
    assert any("as registered" in sentence for sentence in sentences(ends.check, kept(events=events)))
