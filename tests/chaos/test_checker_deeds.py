"""The checker sees a deed that was confirmed and not done, one that was done twice, and a refused one that left something behind."""

from dataclasses import replace

import pytest

from tests.chaos.checker import deeds
from tests.chaos.checker.deeds import LAST, SAYS
from tests.chaos.worlds import CASE, attempt, event, sentences, world


def deed(op=1, status=200, **changes):
    return attempt(op, status=status, name="withdraw_case", case_id=CASE, **changes)


def told(times, *attempts, keys=()):
    events = [replace(event("case.withdrawn", number + 1), event_id=f"w{number}") for number in range(times)]
    return sentences(deeds.check, world(events=events, attempts=attempts, tables={"intake": {"idempotency": keys}}))


@pytest.mark.parametrize(
    ("times", "attempts"),
    [
        (1, [deed()]),
        (1, [deed(), deed(number=2)]),
        (0, [deed(status=409)]),
        (0, [deed(status=None)]),
        (1, [deed(status=None)]),
        (1, [deed(status=503), deed(number=2)]),
        (2, [deed(), deed(2)]),
    ],
)
def test_deeds_that_said_their_event_are_no_violation(times, attempts):
    assert told(times, *attempts) == []


@pytest.mark.parametrize(
    ("times", "attempts"),
    [
        (0, [deed()]),
        (2, [deed()]),
        (2, [deed(), deed(number=2)]),
        (1, [deed(status=409)]),
        (1, [deed(actor="officer-2")]),
        (2, [deed(status=None)]),
    ],
)
def test_a_deed_without_its_event_and_an_event_without_its_deed_are_seen(times, attempts):
    assert told(times, *attempts)


@pytest.mark.parametrize(
    ("name", "actor", "seen"),
    [
        ("in_kind.cancelled", "system:disbursement", False),
        ("in_kind.cancelled", "officer-1", True),
        ("supervision.opened", "system:audit", False),
        ("supervision.opened", "officer-1", True),
    ],
)
def test_what_comes_by_itself_is_nobodys_deed(name, actor, seen):
    said = replace(event(name, 1), actor=actor)
    assert bool(sentences(deeds.check, world(events=[said], attempts=[deed(status=409)]))) is seen


@pytest.mark.parametrize(("status", "seen"), [(200, False), (422, False), (None, True)])
def test_a_key_without_an_answer_is_seen(status, seen):
    assert bool(told(1, deed(), keys=[{"subject": "officer-1", "key": "key-1", "status": status}])) is seen


def test_each_event_is_that_of_one_deed_but_for_those_that_replace_something_or_that_several_do():
    alike = {"offer_handover", "replace_handover", "acknowledge_handover", "take_desk", "correct_place", "acknowledge_transfer"}
    alike |= {"propose_revocation", "propose_goods_revocation"}
    several = {name for name, said in SAYS.items() if said in LAST.values()}
    assert {name for name, said in SAYS.items() if list(SAYS.values()).count(said) > 1} == {*alike, *several}


@pytest.mark.parametrize(
    ("end", "seconds", "seen"), [("case.closed", 1, False), ("case.moved", 1, False), ("case.closed", 2, True), ("case.triaged", 1, True)]
)
def test_an_offer_that_ends_with_its_case_is_asked_for_by_nobody(end, seconds, seen):
    events = [event("duty.handover_withdrawn", 1, 1), replace(event(end, 2, seconds), event_id="e2")]
    found = sentences(deeds.check, world(events=events, attempts=[attempt(1, status=409)], tables={"intake": {"idempotency": ()}}))
    assert any("duty.handover_withdrawn" in one for one in found) is seen


@pytest.mark.parametrize(
    ("said", "seen"),
    [
        (("survey.confirmation_awaited",), False),
        (("survey.completed",), False),
        (("survey.confirmation_awaited", "survey.completed"), True),
        ((), True),
    ],
)
def test_one_of_several_says_that_others_are_awaited_or_that_all_is_done(said, seen):
    events = [replace(event(name, number, source="assessment"), event_id=f"e{number}") for number, name in enumerate(said, 1)]
    done = [attempt(1, name="confirm_survey", case_id=CASE)]
    assert bool(sentences(deeds.check, world(events=events, attempts=done, tables={"intake": {"idempotency": ()}}))) is seen


@pytest.mark.parametrize(
    ("said", "seen"),
    [
        (("duty.handover_withdrawn", "duty.handover_offered"), False),
        (("duty.handover_offered",), True),
        (("duty.handover_withdrawn",), True),
        (("duty.handover_withdrawn", "duty.handover_withdrawn", "duty.handover_offered"), True),
    ],
)
def test_a_deed_that_replaces_something_says_the_end_and_the_beginning(said, seen):
    events = [replace(event(name, number), event_id=f"e{number}") for number, name in enumerate(said, 1)]
    done = [attempt(1, status=201, name="replace_handover", case_id=CASE)]
    assert bool(sentences(deeds.check, world(events=events, attempts=done, tables={"intake": {"idempotency": ()}}))) is seen
