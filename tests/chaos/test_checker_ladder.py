"""The checker sees a clock that warns or climbs at another instant or to another role than the profile says, and too early."""

import json

import pytest

from tests.chaos.checker import ladder
from tests.chaos.worlds import CASE, at, event, sentences, world

ROLES = ("township_approver", "county_approver", "conference_secretary")


def steps(*seconds, roles=ROLES):
    return json.dumps([{"at": at(second).isoformat(), "role": role} for second, role in zip(seconds, roles, strict=True)])


def clock(warn=8, due=10, ladder=None, pauses="[]"):
    kept = {"case_id": CASE, "clock": "triage", "ref": CASE, "started_at": at(0), "warn_at": at(warn), "due_at": at(due)}
    return kept | {"ladder": ladder or steps(due + 3, due + 6, due + 12), "pauses": pauses}


def said(name, version, seconds, due=10, **more):
    told = {"clock": "triage", "clock_ref": CASE, "due_at": at(due).isoformat(), "answerable": "officer-1"}
    return event(f"sla.{name}", version, seconds, source="audit", **told | more)


def step(number, version, seconds, role=None):
    return said("escalated", version, seconds, step=number, to_role=role or ROLES[number - 1], last=number == len(ROLES))


WARNED, BREACHED = said("warned", 1, 8), said("breached", 2, 10)
STEPS = [step(1, 3, 13), step(2, 4, 16), step(3, 5, 22)]
MATTER = {"supervision_id": "s1", "case_id": CASE, "cause": "overdue", "clocks": ["triage"], "concerns": "officer-1"} | {
    "opened_by": "system:audit"
}
OPENED = event("supervision.opened", 6, 22, source="audit", supervision_id="s1", cause="overdue", concerns="officer-1")


def told(*events, row=None, matters=()):
    return sentences(ladder.check, world(events=events, tables={"audit": {"clock": [row or clock()], "supervision": list(matters)}}))


PAUSED = json.dumps([{"since": at(5).isoformat(), "until": at(9).isoformat()}])
LATE_PAUSED = json.dumps([{"since": at(9).isoformat(), "until": at(12).isoformat()}])


@pytest.mark.parametrize("row", [clock(), clock(12, 14, pauses=PAUSED), clock(8, 13, pauses=LATE_PAUSED)])
def test_a_clock_as_the_profile_has_it_is_no_violation(row):
    assert told(row=row) == []


def test_a_clock_that_climbed_its_whole_ladder_is_no_violation():
    assert told(WARNED, BREACHED, *STEPS, OPENED, matters=[MATTER]) == []


@pytest.mark.parametrize(
    "row",
    [
        clock(warn=10),
        clock(ladder=steps(13, 16, 23)),
        clock(ladder=steps(13, 16, 22, roles=("county_approver", *ROLES[1:]))),
        clock(ladder="[]"),
        clock(8, 14, pauses=PAUSED),
    ],
)
def test_a_clock_that_is_otherwise_is_seen(row):
    assert told(row=row)


@pytest.mark.parametrize(
    "events",
    [
        [said("warned", 1, 7)],
        [said("breached", 1, 9)],
        [said("breached", 1, 10), said("warned", 2, 10)],
        [WARNED, BREACHED, step(1, 3, 12)],
        [WARNED, BREACHED, step(2, 3, 16), step(1, 4, 16)],
        [WARNED, BREACHED, step(1, 3, 13, role="county_approver")],
    ],
)
def test_what_is_announced_too_early_in_another_order_or_to_another_is_seen(events):
    assert told(*events)


def test_an_announcement_of_before_a_pause_is_one_of_another_instant():
    assert told(said("warned", 1, 8), row=clock(12, 14, pauses=PAUSED)) == []


@pytest.mark.parametrize(
    ("opened", "matters"),
    [
        (OPENED, [MATTER | {"concerns": "officer-2"}]),
        (OPENED, []),
        (event("supervision.opened", 6, 22, source="audit", supervision_id="s1", cause="overdue", concerns="officer-2"), [MATTER]),
    ],
)
def test_a_matter_that_concerns_another_or_is_not_announced_as_kept_is_seen(opened, matters):
    assert told(WARNED, BREACHED, *STEPS, opened, matters=matters)
