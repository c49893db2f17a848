"""The checker sees a stranger who did or learned something, and what is personal outside of intake."""

from dataclasses import replace

import pytest

from tests.chaos.checker import privacy, strangers
from tests.chaos.worlds import CASE, attempt, event, record, sentences, world

HOME = attempt(1, jurisdiction="370983", name="withdraw_case")
REFUSED = '{"code":"case_not_found"}'
PERSON = {
    "name": "测试12",
    "phone": "13800000000",
    "id_document": {"type": "id_card", "number": "37098319400101012X"},
    "bank_account": {"number": "6200000000123456", "bank": "测试银行", "holder": "测试12"},
}
CALL = attempt(1, body={"applicant": PERSON})


def stranger(status, answer=REFUSED):
    return replace(HOME, attempt=2, actor="officer-9", jurisdiction="370911", status=status, answer=answer)


@pytest.mark.parametrize(
    "one",
    [
        stranger(404),
        stranger(403),
        stranger(422, '{"code":"merge_into_itself"}'),
        stranger(500),
        stranger(None, None),
        replace(HOME, attempt=2),
    ],
)
def test_a_stranger_who_was_told_nothing_is_no_violation(one):
    assert sentences(strangers.check, world(attempts=[HOME, one])) == []


@pytest.mark.parametrize(
    "one", [stranger(200), stranger(201, HOME.answer), stranger(409, '{"code":"case_closed"}'), stranger(422, '{"code":"wrong_level"}')]
)
def test_a_stranger_who_did_or_learned_something_is_seen(one):
    assert sentences(strangers.check, world(attempts=[HOME, one]))


def test_what_tells_nothing_of_a_person_is_no_violation():
    said = event("case.registered", 1, person_ref="p-0195", amount_fen=13_800_000)
    answered = replace(CALL, answer='{"case_id":"c","applicant":{"name":"测*","phone":"138****0000"}}')
    logs = {"intake.api.log": "测试窗口 测试：同意 测试1 20260302080000\n", "bank.log": "paid 测试12 6200000000123456\n"}
    assert sentences(privacy.check, world(events=[said], records=[record(said, 0)], attempts=[answered], logs=logs)) == []


@pytest.mark.parametrize("told", ["测试12", "13800000000", "37098319400101012X", "6200000000123456"])
def test_what_tells_something_personal_is_seen(told):
    said = event("case.registered", 1, first_asked_unit=told)
    assert sentences(privacy.check, world(events=[said], attempts=[CALL]))
    assert sentences(privacy.check, world(records=[record(said, 0)], attempts=[CALL]))
    assert sentences(privacy.check, world(logs={"intake.api.log": f'{{"name": "{told}"}}'}, attempts=[CALL]))
    assert sentences(privacy.check, world(attempts=[replace(CALL, answer=f'{{"case_id":"{CASE}","who":"{told}"}}')]))
