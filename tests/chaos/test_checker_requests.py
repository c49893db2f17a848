"""The checker sees a repeated request that did not get its first answer, and a deed that was done twice."""

from dataclasses import replace

import pytest

from tests.chaos.checker import requests
from tests.chaos.worlds import CASE, attempt, sentences, world
from tests.house.test_refusals import FINAL

OTHER = '{"case_id":"d"}'


def kept(*attempts, **changes):
    first = attempts[0]
    row = {"subject": first.actor, "key": first.key, "status": first.status, "body": first.answer} | changes
    return world(attempts=attempts, tables={"intake": {"idempotency": [row], "intake_case": [{"case_id": "c"}]}})


def refusal(code, op=1, number=2, status=409, **more):
    return attempt(op, number, began=5, ended=6, status=status, answer=f'{{"code":"{code}"}}', **more)


@pytest.mark.parametrize(
    "later",
    [
        attempt(1, 2, began=5, ended=6),
        attempt(1, 2, began=5, ended=6, status=503, answer='{"code":"database_unavailable"}'),
        attempt(1, 2, began=5, status=None, ended_ns=None),
        refusal("token_invalid", status=401),
        refusal("idempotency_key_reused", status=422, body={"place_code": "other"}),
    ],
)
def test_a_repetition_that_was_answered_well_is_no_violation(later):
    assert sentences(requests.check, kept(attempt(1), later)) == []


@pytest.mark.parametrize(
    "later",
    [
        attempt(1, 2, began=5, ended=6, answer=OTHER),
        attempt(1, 2, began=5, ended=6, status=200),
        attempt(1, 2, began=5, ended=6, headers={"location": "/v1/cases/d"}),
        refusal("case_in_state"),
        refusal("assessment_in_state"),
        attempt(1, 2, began=5, ended=6, body={"place_code": "other"}),
        refusal("invalid_request", status=422, body={"place_code": "other"}),
    ],
)
def test_a_repetition_with_another_answer_is_seen(later):
    assert sentences(requests.check, kept(attempt(1), later))


def test_the_refusals_that_are_kept_are_those_of_the_product():
    assert requests.KEPT == FINAL


def test_a_refusal_that_can_heal_may_be_followed_by_a_success():
    passing = attempt(1, 1, status=409, answer='{"code":"assessment_in_state"}')
    good = attempt(1, 2, began=5, ended=6)
    assert sentences(requests.check, kept(good, passing)) == []


def test_a_refusal_that_can_heal_need_not_be_kept_and_must_not_be():
    refused = attempt(1, status=409, answer='{"code":"duplicate_cause"}')
    unkept = world(attempts=[refused], tables={"intake": {"idempotency": [], "intake_case": []}})
    assert sentences(requests.check, unkept) == []
    assert any("can heal" in sentence for sentence in sentences(requests.check, kept(refused)))


def test_a_refusal_that_nothing_can_heal_is_the_answer_of_its_key():
    refused = attempt(1, status=422, answer='{"code":"votes_contradicted"}')
    again = kept(refused, refusal("votes_contradicted", status=422))
    again.tables["intake"]["intake_case"].clear()
    assert sentences(requests.check, again) == []
    assert sentences(requests.check, kept(refused, attempt(1, 2, began=5, ended=6)))


def test_an_answer_that_was_not_committed_is_seen():
    lost = world(attempts=[attempt(1)], tables={"intake": {"idempotency": [], "intake_case": []}})
    assert any("knows nothing of it" in sentence for sentence in sentences(requests.check, lost))


def test_another_answer_in_the_database_is_seen():
    assert sentences(requests.check, kept(attempt(1), status=200))


def test_a_refusal_that_was_kept_as_a_success_is_seen():
    refused = attempt(1, status=422, answer='{"code":"votes_contradicted"}')
    assert sentences(requests.check, kept(refused, status=201))


def test_a_case_that_no_registration_answers_for_is_seen():
    twice = kept(attempt(1))
    twice.tables["intake"]["intake_case"].append({"case_id": "second"})
    assert any("case second" in sentence for sentence in sentences(requests.check, twice))


def relief(op, status):
    made = attempt(op, status=status, answer='{"relief_id":"r"}', path=f"/v1/cases/{CASE}/village-relief")
    return replace(made, ended_ns=None) if status is None else made


@pytest.mark.parametrize(("rows", "right"), [(0, False), (1, True), (2, True), (3, False)])
def test_an_unknown_deed_may_be_done_or_not_but_not_twice(rows, right):
    attempts = [relief(1, 201), relief(2, None)]
    keys = [{"subject": "officer-1", "key": "key-1", "status": 201, "body": '{"relief_id":"r"}'}]
    tables = {"intake": {"idempotency": keys, "village_relief": [{"case_id": CASE}] * rows}}
    assert (sentences(requests.check, world(attempts=attempts, tables=tables)) == []) is right


def test_a_hand_over_of_a_whole_desk_is_none_that_was_asked_for_by_itself():
    desk = attempt(1, path="/v1/units/u/desk-handovers?division=x", actor="lead-1", body={"from_officer": "a"}, status=200, key=None)
    row = {"case_id": CASE, "from_officer": "a", "to_officer": "lead-1"}
    tables = {"intake": {"idempotency": [], "handover": [row]}}
    assert sentences(requests.check, world(attempts=[desk], tables=tables)) == []
    assert sentences(requests.check, world(attempts=[], tables=tables))
