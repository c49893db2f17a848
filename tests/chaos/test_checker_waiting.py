"""The checker sees what waits for somebody under no clock, a merge that forgets a start, and a last step that obliges nobody."""

import json
from importlib import import_module

import pytest

from tests.chaos.checker import waiting
from tests.chaos.checker.rules import rules
from tests.chaos.worlds import CASE, at, event, sentences, world

OTHER = CASE[:-1] + "2"
REGISTERED = event("case.registered", 1)
LAST = event("sla.escalated", 1, 40, source="audit", clock="triage", step=3, last=True)


def case(state="accepted", **changes):
    kept = {"case_id": CASE, "state": state, "urgency": "ordinary", "merged_into": None, "closed_at": None, "registered_at": at(0)}
    return kept | changes


def clock(name="normal_total", ref=CASE, case_id=CASE, **changes):
    kept = {"case_id": case_id, "clock": name, "ref": ref, "started_at": at(0), "ended_at": None, "ended_by": None}
    kept |= {"due_at": at(90), "pauses": "[]"}
    return kept | changes


def assessed(**waits):
    """Return an assessment of which a survey or a proposal of this id waits."""
    keys = {"waiting_survey": "survey_id", "waiting_review": "review_id"}
    waiting = {name: json.dumps({key: waits[name]}) if name in waits else None for name, key in keys.items()}
    return {"case_id": CASE, "state": "accepted"} | waiting


def payment(state, attempt=1):
    return {"payment_id": "p1", "case_id": CASE, "state": state, "attempt": attempt, "cancel_reason": None}


def order(state, told_at=None):
    return {"referral_id": "f1", "case_id": CASE, "state": state, "told_at": told_at}


def kept(*clocks, cases=None, events=(REGISTERED,), matters=(), files=(), heard=True, **tables):
    audit = {
        "clock": list(clocks),
        "inbox": [{"event_id": one.event_id} for one in events] if heard else [],
        "supervision": list(matters),
        "case_file": list(files),
    }
    found = {"intake": {"intake_case": cases or [case()], "handover": tables.pop("handovers", [])}, "audit": audit}
    found["intake"]["person_correction"] = tables.pop("corrections", [])
    found["disbursement"] = {name: tables.pop(name, []) for name in ("payment", "goods", "recovery")}
    found["referral"] = {"referral": tables.pop("referrals", []), "approved_set": tables.pop("approved_set", [])}
    found["assessment"] = {"notice": tables.pop("notices", []), "objection": tables.pop("objections", [])}
    found["assessment"]["assessment"] = tables.pop("assessments", [])
    return world(events=events, tables=found)


AWAITED = event("referral.join_awaited", 1, source="referral", set_id="s1")
UNJOINED = {"set_id": "s1", "case_id": CASE, "joined_at": None}
TOTAL, ENDED = clock(), {"ended_at": at(9), "ended_by": "stop"}
NOTICE_AGAIN = clock("referral_result_notice", "f1@e2", started_at=at(8))
PROPOSED = {"correction_id": "k1", "case_id": CASE, "state": "proposed", "account_version": None}
RECOVERY = {"recovery_id": "r1", "payment_id": "p1", "case_id": CASE, "amount_fen": 9, "repaid_fen": 4, "closed_at": None}
MATTER = {"supervision_id": "s1", "case_id": CASE, "cause": "overdue", "clocks": ["triage"], "concerns": "officer-1"} | {
    "opened_by": "system:audit",
    "replied_at": None,
    "closed_at": None,
}
REPLIED = MATTER | {"replied_at": at(45)}
OF_MATTER, ANSWER = clock("supervision", "s1"), clock("supervision_reply", "s1")


def merged(started, *, due=90, registered=0, accepted=None, **ends):
    """Return a case that was merged into one whose clock of acceptance began then; its own was due so long after its registration."""
    old = case("merged", case_id=OTHER, merged_into=CASE, closed_at=at(10))
    ran = clock("acceptance", OTHER, OTHER, ended_at=at(10), ended_by="cancel", due_at=at(due))
    cases = [case(registered_at=at(registered)), old]
    events = (REGISTERED,) if accepted is None else (REGISTERED, event("case.accepted", 2, accepted, accepted_at=at(accepted).isoformat()))
    return kept(TOTAL, ran, clock("acceptance", started_at=at(started), **ends), cases=cases, events=events)


@pytest.mark.parametrize(
    "good",
    [
        kept(TOTAL),
        kept(cases=[case("closed")]),
        kept(clock("acceptance"), clock("triage"), cases=[case("registered", urgency=None)]),
        kept(clock("acceptance", **ENDED), clock("materials_answer"), cases=[case("awaiting_materials")]),
        kept(clock("payment", "p1"), payment=[payment("at_bank")]),
        kept(clock("payment", "p1", **ENDED), clock("payment_again", "p1"), payment=[payment("reserved", attempt=2)]),
        kept(TOTAL, clock("recovery", "r1"), recovery=[RECOVERY]),
        kept(TOTAL, clock("recovery", "r1", **ENDED), recovery=[RECOVERY | {"repaid_fen": 9}]),
        kept(TOTAL, OF_MATTER, ANSWER, events=(REGISTERED, LAST), matters=[MATTER]),
        kept(TOTAL, OF_MATTER, clock("supervision_reply", "s1", **ENDED), events=(REGISTERED, LAST), matters=[REPLIED]),
        kept(heard=False),
        kept(TOTAL, clock("survey_confirmation", "s1"), assessments=[assessed(waiting_survey="s1")]),
        kept(TOTAL, clock("review_votes", "r1"), assessments=[assessed(waiting_review="r1")]),
        kept(TOTAL, assessments=[assessed()]),
        kept(TOTAL, referrals=[order("completed", told_at=at(9))]),
        kept(TOTAL, clock("referral_result_notice", "f1@e1"), referrals=[order("refused")]),
        kept(TOTAL, clock("referral_result_notice", "f1@e1", **ENDED), NOTICE_AGAIN, referrals=[order("completed")]),
        kept(clock("reopened_case", "e9"), cases=[case("reopened")], referrals=[order("completed")]),
        kept(cases=[case("closed", outcome="rejected")], referrals=[order("acknowledged")]),
        kept(clock("referral_result", "f1"), cases=[case("closed", outcome="aided")], referrals=[order("acknowledged")]),
        kept(TOTAL, clock("referral_join", "s1"), events=(REGISTERED, AWAITED), approved_set=[UNJOINED]),
        kept(TOTAL, approved_set=[UNJOINED]),
        kept(TOTAL, clock("cash_confirmation", "p1"), payment=[payment("handing_over")]),
        kept(TOTAL, clock("correction_confirm", "k1"), corrections=[PROPOSED]),
        merged(0),
        merged(3, **ENDED),
        merged(3, registered=3, due=9),
        merged(3, accepted=3, due=9),
        kept(TOTAL, OF_MATTER, ANSWER, events=(REGISTERED,), matters=[MATTER | {"opened_by": "supervisor-1"}]),
        merged(-2, pauses=json.dumps([{"since": at(3).isoformat(), "until": at(5).isoformat()}])),
    ],
)
def test_what_waits_under_its_clock_is_no_violation(good):
    assert sentences(waiting.check, good) == []


@pytest.mark.parametrize(
    "wrong",
    [
        kept(),
        kept(clock(**ENDED)),
        kept(clock("acceptance"), cases=[case("registered", urgency=None)]),
        kept(clock("triage"), clock("acceptance", **ENDED), cases=[case("ready")]),
        kept(clock("acceptance"), cases=[case("awaiting_materials")]),
        kept(TOTAL, payment=[payment("held")]),
        kept(TOTAL, clock("payment_order", "p1", **ENDED), payment=[payment("reserved")]),
        kept(TOTAL, payment=[payment("at_bank", attempt=2)]),
        kept(TOTAL, clock("recovery", "r1", **ENDED), recovery=[RECOVERY]),
        kept(TOTAL, goods=[{"item_id": "i1", "case_id": CASE, "issue_id": None, "cancelled_at": None}]),
        kept(TOTAL, goods=[{"item_id": "i1", "case_id": CASE, "issue_id": "u1", "outstanding_fen": 5, "cancelled_at": None}]),
        kept(TOTAL, referrals=[order("returned")]),
        kept(TOTAL, referrals=[order("completed")]),
        kept(TOTAL, referrals=[order("withdrawn")]),
        kept(TOTAL, clock("referral_result_notice", "f1@e1", **ENDED), referrals=[order("refused")]),
        kept(TOTAL, clock("referral_result_notice", "f2@e1"), referrals=[order("refused")]),
        kept(cases=[case("closed", outcome="aided")], referrals=[order("acknowledged")]),
        kept(clock("referral_result", "f1", **ENDED), cases=[case("closed", outcome="referred")], referrals=[order("acknowledged")]),
        kept(cases=[case("closed", outcome="aided")], referrals=[order("completed")]),
        kept(TOTAL, events=(REGISTERED, AWAITED), approved_set=[UNJOINED]),
        kept(TOTAL, handovers=[{"handover_id": "h1", "case_id": CASE, "state": "offered"}]),
        kept(TOTAL, corrections=[PROPOSED]),
        kept(TOTAL, notices=[{"notice_id": "n1", "case_id": CASE, "closed_at": None}]),
        kept(TOTAL, assessments=[assessed(waiting_survey="s1")]),
        kept(TOTAL, clock("survey_confirmation", "s0"), assessments=[assessed(waiting_survey="s1")]),
        kept(TOTAL, clock("review_votes", "r1", **ENDED), assessments=[assessed(waiting_review="r1")]),
        kept(TOTAL, payment=[payment("handing_over")]),
        kept(TOTAL, objections=[{"objection_id": "o1", "case_id": CASE, "upheld": None}]),
        kept(TOTAL, ANSWER, matters=[MATTER], events=(REGISTERED, LAST)),
        kept(TOTAL, OF_MATTER, matters=[MATTER], events=(REGISTERED, LAST)),
        kept(TOTAL, events=(REGISTERED, LAST)),
        kept(TOTAL, OF_MATTER, ANSWER, matters=[MATTER]),
        merged(3),
        merged(3, ended_at=at(20)),
        merged(3, due=9),
        merged(10, accepted=10, due=9),
        merged(3, registered=3, due=10),
        merged(-2, pauses=json.dumps([{"since": at(3).isoformat(), "until": at(7).isoformat()}])),
    ],
)
def test_what_waits_unwatched_is_seen(wrong):
    assert sentences(waiting.check, wrong)


@pytest.mark.parametrize(("counts_from", "seen"), [(0, False), (5, True)])
def test_a_case_that_goes_on_with_its_own_later_start_is_seen(counts_from, seen):
    took_over = event("case.took_over", 2, 10, from_case_id=OTHER, registered_at=at(counts_from).isoformat())
    cases = [case(registered_at=at(5)), case("merged", case_id=OTHER, merged_into=CASE, closed_at=at(10), registered_at=at(0))]
    found = sentences(waiting.check, kept(TOTAL, cases=cases, events=(REGISTERED, took_over)))
    assert any("and counts from" in sentence for sentence in found) is seen


def test_each_payment_after_the_end_of_its_case_opens_one_matter():
    paid = event("payment.paid", 1, 20, source="disbursement")
    ended = {"cases": [case("withdrawn")], "files": [{"case_id": CASE, "closed_at": at(10)}], "events": (REGISTERED, paid)}
    matter = MATTER | {"cause": "paid_after_end", "clocks": [], "closed_at": at(50)}
    assert sentences(waiting.check, kept(matters=[matter], **ended)) == []
    assert any("0 matters" in sentence for sentence in sentences(waiting.check, kept(**ended)))
    assert any("2 matters" in sentence for sentence in sentences(waiting.check, kept(matters=[matter, matter], **ended)))
    more = ended | {"events": (REGISTERED, paid, event("payment.paid", 2, 30, source="disbursement"))}
    assert any("came 2 times" in sentence for sentence in sentences(waiting.check, kept(matters=[matter], **more)))


@pytest.mark.parametrize(
    ("service", "thing", "table"),
    [
        ("disbursement", "Payment", waiting.PAYMENT),
        ("referral", "Referral", waiting.REFERRAL),
        ("intake", "Hand-over", waiting.HANDOVER),
    ],
)
def test_the_checkers_table_of_waiting_states_is_that_of_the_services(service, thing, table):
    said = next(one for one in import_module(f"{service}.domain.waiting").WAITING if one.thing_en == thing)
    assert {str(state): one.clocks for state, one in said.states.items() if one.clocks} == table


def test_every_clock_that_the_checker_asks_for_is_one_of_the_profile():
    tables = (waiting.PAYMENT, waiting.REFERRAL, waiting.HANDOVER, waiting.CASE)
    named = {clock for table in tables for names in table.values() for clock in names}
    assert {*named, *waiting.CARRIED} <= rules().keys()
