"""The checker sees a period that was cut short or drawn out: the office's, the person's, and that of a notice."""

import pytest

from tests.chaos.checker import periods
from tests.chaos.worlds import CASE, at, event, sentences, world

REGISTERED = event("case.registered", 1, registered_at=at(0).isoformat())
ASKED = event("case.materials_requested", 2, 5, answer_by=at(65).isoformat())
COMPLETE = event("case.materials_received", 3, 15, complete=True)


def accepted(version, seconds, counts_from, *, deemed=True):
    return event("case.accepted", version, seconds, deemed=deemed, accepted_at=at(counts_from).isoformat())


def told(*events, armed=None):
    timers = [] if armed is None else [{"case_id": CASE, "kind": "deemed_acceptance", "due_at": at(armed)}]
    return sentences(periods.check, world(events=[REGISTERED, *events], tables={"intake": {"timer": timers}}))


@pytest.mark.parametrize(
    ("events", "armed"),
    [
        ([], 20),
        ([accepted(2, 21, 0)], None),
        ([accepted(2, 19, 19, deemed=False)], None),
        ([ASKED], None),
        ([ASKED, COMPLETE], 30),
        ([ASKED, COMPLETE, accepted(4, 30, 15)], None),
        ([ASKED, event("case.materials_overdue", 3, 66, answer_by=at(65).isoformat()), accepted(4, 80, 65)], None),
        ([event("case.took_over", 2, 3), accepted(3, 4, 0)], None),
    ],
)
def test_whoever_had_the_whole_time_is_no_violation(events, armed):
    assert told(*events, armed=armed) == []


def again(version, seconds, *faulty):
    return event("case.materials_requested", version, seconds, answer_by=at(seconds + 60).isoformat(), faulty=faulty or None)


@pytest.mark.parametrize(
    ("times", "right"),
    [
        ([again(4, 16, "diagnosis")], True),
        ([again(4, 16, "diagnosis"), again(5, 17, "bank_account")], True),
        ([again(4, 16)], False),
        ([again(4, 16, "diagnosis"), again(5, 17, "diagnosis")], False),
    ],
)
def test_papers_are_asked_for_again_once_for_each_that_was_wrong(times, right):
    assert (told(ASKED, COMPLETE, *times) == []) is right


@pytest.mark.parametrize(
    ("events", "armed"),
    [
        ([], 40),
        ([], None),
        ([accepted(2, 19, 0)], None),
        ([accepted(2, 21, 21)], None),
        ([accepted(2, 21, 21, deemed=False)], None),
        ([event("case.not_accepted", 2, 21)], None),
        ([ASKED], 20),
        ([ASKED, accepted(3, 21, 0)], None),
        ([ASKED, COMPLETE], 20),
        ([ASKED, COMPLETE, accepted(4, 21, 15)], None),
        ([ASKED, COMPLETE, accepted(4, 30, 0)], None),
        ([event("case.materials_requested", 2, 5, answer_by=at(60).isoformat())], None),
        ([ASKED, event("case.materials_overdue", 3, 60, answer_by=at(65).isoformat())], 80),
    ],
)
def test_a_time_that_was_cut_short_or_drawn_out_is_seen(events, armed):
    assert told(*events, armed=armed)


def of_notice(name, version, seconds, **more):
    return event(f"notice.{name}", version, seconds, source="assessment", notice_id="n1", **more)


OPENED = of_notice("opened", 1, 0, mode="pre", closes_at=at(2).isoformat())
RAISED = of_notice("objection_raised", 2, 1, objection_id="o1")


def resolved(version, seconds, *, upheld=False):
    return of_notice("objection_resolved", version, seconds, objection_id="o1", upheld=upheld)


def closed(version, seconds, *, upheld=False):
    return of_notice("closed", version, seconds, mode="pre", upheld=upheld)


@pytest.mark.parametrize(
    "good",
    [
        [closed(2, 2)],
        [RAISED, resolved(3, 1), closed(4, 2)],
        [RAISED, resolved(3, 5), closed(4, 5)],
        [RAISED, resolved(3, 1, upheld=True), closed(4, 1, upheld=True)],
    ],
)
def test_a_notice_that_hung_its_whole_period_is_no_violation(good):
    assert sentences(periods.check, world(events=[OPENED, *good])) == []


@pytest.mark.parametrize(
    "wrong",
    [
        [closed(2, 1)],
        [RAISED, closed(3, 2)],
        [RAISED, resolved(3, 1), closed(4, 1)],
        [RAISED, resolved(3, 1), closed(4, 1, upheld=True)],
        [RAISED, resolved(3, 1, upheld=True), closed(4, 2)],
        [of_notice("opened", 2, 3, mode="post", closes_at=at(4).isoformat())],
    ],
)
def test_a_notice_that_did_not_is_seen(wrong):
    assert sentences(periods.check, world(events=[OPENED, *wrong]))
