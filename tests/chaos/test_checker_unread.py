"""The checker sees what went up though it was read, or too early, or to somebody else, and what lies unread and went nowhere."""

import json

import pytest

from tests.chaos.checker import unread
from tests.chaos.worlds import CASE, READ, at, event, sentences, world

LADDER = json.dumps([{"at": at(step).isoformat(), "role": role} for step, role in ((30, "township_approver"), (40, "county_approver"))])


LATER = json.dumps([{"at": at(30).isoformat(), "role": "township_approver"}, {"at": at(41).isoformat(), "role": "county_approver"}])


def clock(**changes):
    kept = {
        "case_id": CASE,
        "clock": "handover_ack",
        "ref": "h1",
        "ladder": LADDER,
        "addressee": "officer-2",
        "started_at": at(0),
        "pauses": "[]",
    }
    kept |= {
        "ended_at": at(50),
        "paused_at": None,
        "carried_at": None,
        "steps_taken": 0,
        "passed_to": 0,
        "passed_at": None,
        "read_to": None,
    }
    return kept | changes


def passed(step=1, seconds=7, since=0, role=None, version=1):
    to = role or ("township_approver", "county_approver")[step - 1]
    said = {"clock": "handover_ack", "clock_ref": "h1", "step": step, "to_role": to, "unread_since": at(since).isoformat()}
    return event("inbox.passed_on", version, seconds, source="audit", **said)


def read(seconds, step=0, by="officer-2", version=9):
    return event("inbox.read", version, seconds, source="audit", clock="handover_ack", clock_ref="h1", step=step, read_by=by)


RECEIPT = {"case_id": CASE, "clock": "handover_ack", "ref": "h1", "step": 0, "read_by": "officer-2"}


def climbed(step, seconds, version=5):
    return event("sla.escalated", version, seconds, source="audit", clock="handover_ack", clock_ref="h1", step=step)


def found(row, *events, receipts=()):
    return sentences(unread.check, world(events=events, tables={"audit": {"clock": [row], "inbox_receipt": list(receipts)}}))


@pytest.mark.parametrize(
    ("row", "events", "receipts"),
    [
        (clock(), [], []),
        (clock(read_to=0), [read(3)], [RECEIPT]),
        (clock(passed_to=1, passed_at=at(6)), [passed()], []),
        (clock(passed_to=1, passed_at=at(6)), [passed(), read(8)], [RECEIPT]),
        (clock(passed_to=1, passed_at=at(6)), [passed(), read(3, by="officer-3")], [RECEIPT | {"read_by": "officer-3"}]),
        (clock(passed_to=2, passed_at=at(12)), [passed(), passed(2, 13, since=6, version=2)], []),
        (clock(ended_at=None, read_to=0), [read(3)], [RECEIPT]),
        (clock(ended_at=None, addressee=None), [], []),
        (clock(ended_at=None, passed_to=2, passed_at=at(12)), [passed(), passed(2, 13, since=6, version=2)], []),
        (clock(ended_at=None, started_at=READ), [], []),
        (clock(ended_at=at(31), passed_to=1, passed_at=at(6)), [passed(), climbed(1, 31)], []),
        (clock(steps_taken=1, read_to=0), [read(3), climbed(1, 31)], [RECEIPT]),
        (clock(steps_taken=1, addressee=None), [climbed(1, 31)], []),
    ],
)
def test_what_was_read_in_time_or_went_up_unread_is_no_violation(row, events, receipts):
    assert found(row, *events, receipts=receipts) == []


@pytest.mark.parametrize(
    ("row", "events", "receipts"),
    [
        (clock(passed_to=1, passed_at=at(6)), [], []),
        (clock(), [passed()], []),
        (clock(passed_to=1, passed_at=at(6)), [passed(), passed(version=2)], []),
        (clock(passed_to=1, passed_at=at(6)), [passed(seconds=5)], []),
        (clock(passed_to=1, passed_at=at(6)), [passed(role="county_approver")], []),
        (clock(passed_to=1, passed_at=at(6), read_to=0), [passed(), read(3)], [RECEIPT]),
        (clock(ended_at=None), [], []),
        (clock(ended_at=None, steps_taken=1, read_to=0, ladder=LADDER), [read(3)], [RECEIPT]),
        (clock(ended_at=None, passed_to=1, passed_at=at(6)), [passed()], []),
        (clock(read_to=0), [read(3)], []),
        (clock(), [], [RECEIPT]),
        (clock(ref="h2"), [read(3)], [RECEIPT]),
        (clock(steps_taken=1), [climbed(1, 31)], []),
        (clock(steps_taken=1, passed_to=1, passed_at=at(6)), [passed(), climbed(1, 31)], []),
        (clock(steps_taken=2, read_to=0), [read(3), climbed(1, 31), climbed(2, 41, version=6)], [RECEIPT]),
        (clock(steps_taken=1, addressee=None, ladder=LATER), [climbed(1, 31), climbed(2, 41, version=6)], []),
    ],
)
def test_what_lies_unread_or_went_up_wrongly_is_seen(row, events, receipts):
    assert found(row, *events, receipts=receipts)
