"""The checker reads by itself what a merge brings along, what a clock stands still for, and when somebody was told that it is due."""

import json

import pytest

from tests.chaos.checker.rules import rules, said_by
from tests.chaos.checker.times import of_this_start, times_of
from tests.chaos.worlds import CASE, at, event

AWAITED = {"since": at(4).isoformat(), "until": at(9).isoformat()}


def took_over(urgency=None, accepted=None, danger=False, going_on=None):
    """Return what the clocks are told of a merge at the 20th second: of each the kind, from when it counts, when it had stood still."""
    said = {"accepted_at": accepted and at(accepted).isoformat(), "urgency": urgency, "life_danger": danger}
    merged = {"registered_at": at(2).isoformat()} | {name: value for name, value in said.items() if value is not None}
    both = merged | {"registered_at": at(1).isoformat(), "merged": merged | {"papers_awaited": [AWAITED]}} | (going_on or {})
    return {one.clock: (one.kind, one.counts_from, one.stood) for one in said_by(event("case.took_over", 2, 20, **both))}


def fact(kind, seconds, counts_from=None, paused_for="", pauses=(), due_at=None, event_id="e"):
    kept = {
        "kind": kind,
        "said_at": at(seconds),
        "counts_from": at(seconds if counts_from is None else counts_from),
        "paused_for": paused_for,
    }
    stood = [{"since": at(since).isoformat(), "until": at(until).isoformat()} for since, until in pauses]
    return kept | {"pauses": json.dumps(stood), "due_at": due_at, "event_id": event_id, "ref": CASE}


def test_what_ran_in_the_merged_case_goes_along():
    told = took_over()
    assert told["triage"] == ("carry", at(2), ())
    assert told["acceptance"] == ("carry", at(2), ((at(4), at(9)),))
    assert "normal_total" not in told


def test_what_was_done_in_the_merged_case_does_not():
    told = took_over("ordinary", 5)
    assert told["triage"] == ("stop", at(20), ())
    assert "acceptance" not in told
    assert told["normal_total"] == ("carry", at(5), ((at(5), at(9)),))
    assert told["emergency_total"][0] == "start", "under which procedure it was, intake does not know"


@pytest.mark.parametrize(("merged", "kind"), [({"urgency": "emergency"}, "carry"), ({"danger": True}, "carry"), ({}, "start")])
def test_first_relief_was_waited_for_in_the_merged_case_if_that_was_urgent(merged, kind):
    told = took_over(**merged, going_on={"urgency": "emergency"})
    assert told["first_relief"][:2] == (kind, at(2) if kind == "carry" else at(1))


@pytest.mark.parametrize(("stood", "started", "carried"), [(1, 0, at(20)), (9, 5, None)])
def test_of_both_that_one_goes_on_which_leaves_less_time(stood, started, carried):
    facts = [fact("start", 5), fact("carry", 20, 0, pauses=[(2, 2 + stood)])]
    times = times_of(facts, rules()["acceptance"])
    assert (times.started_at, times.carried_at) == (at(started), carried)


def test_a_notice_stands_still_while_any_objection_is_open():
    facts = [fact("start", 0), fact("pause", 3, paused_for="a"), fact("pause", 5, paused_for="b"), fact("resume", 7, paused_for="a")]
    assert times_of(facts, rules()["notice_closing"]).pauses == ((at(3), None),)
    assert times_of([*facts, fact("resume", 9, paused_for="b")], rules()["notice_closing"]).pauses == ((at(3), at(9)),)


def test_papers_are_awaited_until_when_the_person_was_told_and_a_later_request_calls_it_off():
    own, rule = fact("start", 3, due_at=at(50), event_id="own"), rules()["materials_answer"]
    facts = [fact("stop", 2), own, fact("cancel", 3, event_id="own"), fact("cancel", 30)]
    assert [one["said_at"] for one in of_this_start(facts, rule)] == [at(3), at(30)], "what its own request called off is the one before"
    times = times_of(facts, rule)
    assert (times.ended_at, times.due_at(rule.limit_s)) == (at(30), at(50))
