"""The checker sees a case that closed as done before the person was told what came of each order."""

from dataclasses import replace

import pytest

from referral.domain.referrals import ANSWERED
from tests.chaos.checker import ends, telling
from tests.chaos.checker.rules import said_by
from tests.chaos.worlds import CASE, at, event, sentences, world

REGISTERED = event("case.registered", 1)
DATA = {"referral_id": "r1", "result_owed": True}


def said(*names, begin=10, **changes):
    """Return events of referral of one order, a second between them."""
    data = {"referral.joined": {}, "referral.result_told": {"referral_id": "r1"}}
    return [
        event(name, number, begin + number, source="referral", **(data.get(name, DATA) | changes))
        for number, name in enumerate(names, start=1)
    ]


COMPLETED, DROPPED, JOINED, TOLD = "referral.completed", "referral.dropped", "referral.joined", "referral.result_told"


def closed(seconds=30, outcome="referred", version=2):
    return event("case.closed", version, seconds, outcome=outcome)


def found(*events, receipts=(), **parts):
    inbox = [{"event_id": one.event_id, "committed_at": at(seconds)} for one, seconds in receipts]
    return sentences(telling.check, world(events=[REGISTERED, *events], tables={"intake": {"inbox": inbox}}, **parts))


LATE = said(DROPPED, JOINED, TOLD, COMPLETED)
"""A department gave something after its order had been given up, and that was told."""


@pytest.mark.parametrize(
    "events",
    [
        [*said(COMPLETED, JOINED, TOLD), closed()],
        [*said(COMPLETED, TOLD, JOINED), closed(outcome="aided")],
        [*said("referral.refused", JOINED), closed(outcome="rejected")],
        [*said(COMPLETED), closed(outcome="withdrawn")],
        [*said(COMPLETED, JOINED)],
        [*said(COMPLETED, JOINED, result_owed=None), closed()],
        [*LATE, closed()],
        [*said(COMPLETED, JOINED), closed(), event("case.reopened", 3, 40)],
    ],
)
def test_a_case_that_waited_for_the_telling_or_owes_none_is_no_violation(events):
    assert found(*events) == []


@pytest.mark.parametrize(
    "events",
    [
        [*said(COMPLETED, JOINED), closed()],
        [*said("referral.refused", JOINED), closed(outcome="aided")],
        [*said(DROPPED, JOINED), closed()],
        [*said(COMPLETED, JOINED, TOLD), closed(seconds=12.5)],
        [*said(TOLD, COMPLETED, JOINED), closed()],
        [*said(COMPLETED, JOINED), closed(), event("case.reopened", 3, 40), closed(50, version=4)],
    ],
)
def test_a_case_that_closed_before_the_telling_is_seen(events):
    assert [sentence for sentence in found(*events) if "was not told what came of order r1" in sentence]


def test_each_order_is_to_be_told():
    other = [replace(one, event_id=f"{one.event_id}-r2", body=one.body.replace(b"r1", b"r2")) for one in said(COMPLETED)]
    assert found(*other, *said(COMPLETED, JOINED, TOLD), closed())


@pytest.mark.parametrize(("heard_at", "seen"), [(25, True), (35, False), (None, False)])
def test_what_came_after_the_join_is_asked_for_only_where_intake_had_heard_it(heard_at, seen):
    receipts = [(LATE[-1], heard_at)] if heard_at else []
    assert bool(found(*LATE, closed(), receipts=receipts)) is seen


def test_behind_an_unreadable_event_a_receipt_does_not_tell_when_it_was_heard():
    spoiled = [{"kind": "spoil", "detail": {"event_id": "x", "case_id": CASE}}]
    assert found(*LATE, closed(), receipts=[(LATE[-1], 25)], faults=spoiled) == []


@pytest.mark.parametrize(
    ("name", "result_owed", "kinds"),
    [
        (COMPLETED, True, {"start", "cancel"}),
        (COMPLETED, None, set()),
        ("referral.refused", True, {"start"}),
        (DROPPED, True, {"start"}),
        (DROPPED, False, set()),
        (TOLD, None, {"stop"}),
    ],
)
def test_only_what_is_to_be_told_moves_the_clock_of_telling(name, result_owed, kinds):
    of_it = [one for one in said_by(*said(name, result_owed=result_owed)) if one.clock == "referral_result_notice"]
    assert {one.kind for one in of_it} == kinds
    assert {one.ref.partition("@")[0] for one in of_it} <= {"r1"}


def test_the_answers_that_are_told_are_those_of_the_service():
    assert {str(state) for state in ANSWERED} == set(ends.ANSWERED)
