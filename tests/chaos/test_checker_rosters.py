"""The checker sees a case that came by itself and is the duty of somebody who was not on duty then, whatever was kept meanwhile."""

from dataclasses import replace

import pytest

from tests.chaos.checker import rosters
from tests.chaos.worlds import CASE, PLACE, at, attempt, event, sentences, world

TOWNSHIP, COUNTY = PLACE[:9] + "000", PLACE[:6] + "000000"
OFFICERS = [
    {"subject": "lead", "lead": True, "deputy": None},
    {"subject": "a", "lead": False, "deputy": "b"},
    {"subject": "b", "lead": False, "deputy": None},
]
NOBODY = f"division:{PLACE[:6]}"


def span(officer, begins, ends):
    return {"officer": officer, "begins_at": at(begins).isoformat(), "ends_at": at(ends).isoformat()}


def roster(shifts=(), absences=(), officers=OFFICERS):
    return {"officers": officers, "shifts": [span(*one) for one in shifts], "absences": [span(*one) for one in absences]}


def put(body, op, began, ended, version=1, division=TOWNSHIP, unit="window", **more):
    """Return a call that kept a roster; `version=None` for one without an answer."""
    path = f"/v1/units/{unit}/roster?division={division}"
    answered = {"status": None, "answer": None} if version is None else {"status": 200, "answer": f'{{"version":{version}}}'}
    return attempt(op, began=began, ended=ended, **answered | {"method": "PUT", "path": path, "body": body, "name": "keep_roster"} | more)


def arrived(*puts, officer, unit="window", seconds=100, by="citizen", name="report_case", began=99, ended=101, kept_as="citizen"):
    said = {"first_asked_officer": officer, "first_asked_unit": unit, "registered_at": at(seconds).isoformat()}
    call = attempt(99, began=began, ended=ended, answer=f'{{"case_id":"{CASE}"}}', actor=by, name=name)
    row = {"case_id": CASE, "registered_by": kept_as}
    tables = {"intake": {"intake_case": [row]}}
    return world(attempts=[*puts, call], events=[event("case.registered", 1, seconds, **said)], tables=tables)


SHIFT = roster([("a", 50, 150)])
AWAY = roster([("a", 50, 150)], [("a", 90, 110)])
BOTH_AWAY = roster([("a", 50, 150)], [("a", 90, 110), ("b", 0, 101)])
ALL_AWAY = roster([], [("lead", 0, 1000)])
BUREAU = roster(officers=[{"subject": "chief", "lead": True}])

RIGHT = {
    "shift": arrived(put(SHIFT, 1, 10, 11), officer="a"),
    "deputy": arrived(put(AWAY, 1, 10, 11), officer="b"),
    "lead": arrived(put(BOTH_AWAY, 1, 10, 11), officer="lead"),
    "between shifts": arrived(put(SHIFT, 1, 10, 11), officer="lead", seconds=150, began=149, ended=151),
    "above": arrived(put(ALL_AWAY, 1, 10, 11), put(BUREAU, 2, 10, 11, division=COUNTY, unit="bureau"), officer="chief", unit="bureau"),
    "nobody": arrived(put(ALL_AWAY, 1, 10, 11), officer=NOBODY, unit=NOBODY),
    "no roster": arrived(officer=NOBODY, unit=NOBODY),
    "shift before another's lead": arrived(put(SHIFT, 1, 10, 11), put(BUREAU, 2, 10, 11, unit="a hall"), officer="a"),
    "newest": arrived(put(SHIFT, 1, 10, 11), put(AWAY, 2, 20, 21, version=2), officer="b"),
    "under way, before": arrived(put(SHIFT, 1, 10, 11), put(AWAY, 2, 100, 102, version=2), officer="a"),
    "under way, after": arrived(put(SHIFT, 1, 10, 11), put(AWAY, 2, 100, 102, version=2), officer="b"),
    "under way, without a shift": arrived(put(SHIFT, 1, 10, 11), put(roster(), 2, 100, 102, version=2), officer="lead"),
    "under way, the first": arrived(put(SHIFT, 1, 100, 102), officer=NOBODY, unit=NOBODY),
    "never answered": arrived(put(SHIFT, 1, 10, 11), put(AWAY, 2, 20, 21, version=None), officer="b"),
    "answered without a version": arrived(put(SHIFT, 1, 10, 11), put(AWAY, 2, 20, 21, answer="{}"), officer="b"),
    "refused": arrived(put(SHIFT, 1, 10, 11), put(AWAY, 2, 20, 21, status=403, answer="{}", outcome="fail"), officer="a"),
    "at a window": arrived(put(SHIFT, 1, 10, 11), officer="clerk", by="clerk", name="register_case", kept_as="clerk"),
}
WRONG = {
    "who is away": arrived(put(AWAY, 1, 10, 11), officer="a"),
    "deputy of who is there": arrived(put(SHIFT, 1, 10, 11), officer="b"),
    "lead in a shift": arrived(put(SHIFT, 1, 10, 11), officer="lead"),
    "after the shift": arrived(put(SHIFT, 1, 10, 11), officer="a", seconds=150, began=149, ended=151),
    "another unit": arrived(put(SHIFT, 1, 10, 11), officer="a", unit="hall"),
    "the roster before": arrived(put(SHIFT, 1, 10, 11), put(AWAY, 2, 20, 21, version=2), officer="a"),
    "a roster to come": arrived(put(AWAY, 1, 10, 11), put(SHIFT, 2, 110, 111, version=2), officer="a"),
    "of another place": arrived(put(SHIFT, 1, 10, 11, division="370902101000"), officer="a"),
    "nobody, with a lead": arrived(put(BOTH_AWAY, 1, 10, 11), officer=NOBODY, unit=NOBODY),
    "who reported it": arrived(put(SHIFT, 1, 10, 11), officer="citizen"),
    "another clerk": arrived(officer="other", by="clerk", name="register_case", kept_as="clerk"),
    "registered by another": arrived(put(SHIFT, 1, 10, 11), officer="a", kept_as="a"),
}


@pytest.mark.parametrize("right", RIGHT.values(), ids=RIGHT)
def test_whoever_was_on_duty_is_no_violation(right):
    assert sentences(rosters.check, right) == []


@pytest.mark.parametrize("wrong", WRONG.values(), ids=WRONG)
def test_a_duty_of_somebody_else_is_seen(wrong):
    assert len(sentences(rosters.check, wrong)) == 1


@pytest.mark.parametrize(("officer", "found"), [("b", 0), ("a", 1)])
def test_a_case_that_is_reopened_is_the_duty_of_whoever_is_there(officer, found):
    reopened = event("case.reopened", 2, 100, to_officer=officer, to_unit="window")
    assert len(sentences(rosters.check, world(attempts=[put(AWAY, 1, 10, 11)], events=[reopened]))) == found


def test_a_registration_that_is_tried_again_was_under_way_since_it_was_tried_first():
    changed = arrived(put(SHIFT, 1, 10, 11), put(AWAY, 2, 20, 21, version=2), officer="a")
    tried = replace(changed.attempts[-1], attempt=0, began_at=at(15), began_ns=15 * 10**9, outcome="unknown", status=None, answer=None)
    changed.attempts = [*changed.attempts, tried]
    assert sentences(rosters.check, changed) == []
