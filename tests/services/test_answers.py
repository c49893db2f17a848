"""What a department answers: taken, given back, refused, done; each once, with a reason where one is due."""

import asyncio

import pytest

from shared.events.contracts.desk import DeskAcknowledged, DeskCompleted, DeskRefused, DeskReturned
from tests.services.office import ANSWERS, PLACE, REASON, WAY, Office, code_of
from tests.support.harness import version_of

WHY = {"departure_code": "treated_first", "departure_text": "先诊疗后付费，由医院垫付。"}

AFTER = {
    ("received", "acknowledgement"): "acknowledged",
    ("received", "return"): "returned",
    ("received", "refusal"): "refused",
    ("acknowledged", "return"): "returned",
    ("acknowledged", "refusal"): "refused",
    ("acknowledged", "completion"): "completed",
}
"""All that can be done; everything else is a conflict."""


@pytest.mark.parametrize("kind", ANSWERS)
@pytest.mark.parametrize("state", WAY)
async def test_only_what_the_state_allows_can_be_done(health: Office, state, kind):
    task = await health.task(state=state)
    events = await health.event_names(task["case_id"])
    answer = await health.answer(task, kind)
    if expected := AFTER.get((state, kind)):
        assert (answer.status_code, answer.json()["state"]) == (200, expected)
        assert len(await health.event_names(task["case_id"])) == len(events) + 1
    else:
        assert code_of(answer) == (409, "task_in_state")
        assert (await health.now(task), await health.event_names(task["case_id"])) == (task, events)


@pytest.mark.parametrize(
    ("kind", "event"),
    [
        ("acknowledgement", DeskAcknowledged),
        ("return", DeskReturned),
        ("refusal", DeskRefused),
        ("completion", DeskCompleted),
    ],
)
async def test_every_answer_is_emitted_with_the_officer_who_gave_it(office: Office, kind, event):
    task = await office.task(state="acknowledged" if kind == "completion" else "received")
    answer = await office.answer(task, kind, office.officer(subject="handler-2"))
    assert (answer.status_code, answer.json()["officer"]) == (200, "handler-2")
    (envelope,) = await office.h.emitted(event)
    assert (envelope.data.referral_id, envelope.data.department, envelope.data.officer) == (
        task["referral_id"],
        office.department,
        "handler-2",
    )
    assert (envelope.case_id, envelope.place_code) == (task["case_id"], PLACE)


@pytest.mark.parametrize("kind", ["return", "refusal"])
async def test_the_reasons_code_is_emitted_and_its_text_stays_at_the_desk(health: Office, kind):
    task = await health.task()
    answer = (await health.answer(task, kind)).json()
    assert (answer["reason_code"], answer["reason_text"]) == (REASON["reason_code"], REASON["reason_text"])
    (envelope,) = await health.h.emitted()
    assert envelope.data.reason_code == REASON["reason_code"]
    assert REASON["reason_text"] not in envelope.body.decode()


@pytest.mark.parametrize("kind", ["return", "refusal"])
@pytest.mark.parametrize(
    "changes",
    [{"reason_text": None}, {"reason_text": "不行"}, {"reason_text": "五个字\x00"}, {"reason_code": "Not A Code"}, {"reason_code": None}],
)
async def test_no_without_a_written_reason_is_no_answer(health: Office, kind, changes):
    task = await health.task()
    body = {name: value for name, value in (REASON | changes).items() if value is not None}
    answer = await health.officer().post(f"/v1/tasks/{task['task_id']}/{kind}", json=body)
    assert code_of(answer) == (422, "invalid_request")
    assert await health.event_names(task["case_id"]) == []


async def test_what_was_given_is_emitted_in_fen_and_its_words_stay_at_the_desk(health: Office):
    task = await health.task(state="acknowledged")
    answer = (await health.answer(task, "completion", amount_fen=123_456, result_text="住院费用已结算。")).json()
    assert (answer["amount_fen"], answer["currency"], answer["result_text"]) == (123_456, "CNY", "住院费用已结算。")
    (envelope,) = await health.h.emitted(DeskCompleted)
    assert (envelope.data.amount_fen, envelope.data.programme) == (123_456, "medical_assistance")
    assert "住院" not in envelope.body.decode()


async def test_a_service_is_given_without_an_amount(health: Office):
    task = await health.task("health_commission", "acknowledged")
    answer = await health.answer(task, "completion", health.officer("health_commission"), amount_fen=None)
    assert (answer.status_code, answer.json()["amount_fen"]) == (200, None)


@pytest.mark.parametrize("amount_fen", [-1, 1.5, "100", True, 10**13])
async def test_an_amount_is_a_whole_number_of_fen(health: Office, amount_fen):
    task = await health.task(state="acknowledged")
    assert code_of(await health.answer(task, "completion", amount_fen=amount_fen)) == (422, "invalid_request")


async def test_a_department_may_give_another_programme_of_its_own(health: Office):
    task = await health.task("health_commission", "acknowledged")
    await health.take_steps(task, "service")
    answer = await health.answer(
        task, "completion", health.officer("health_commission"), programme="treat_before_pay", amount_fen=100_000, **WHY
    )
    assert (answer.status_code, answer.json()["state"]) == (200, "completed")
    (envelope,) = await health.h.emitted(DeskCompleted)
    assert envelope.data.programme == "treat_before_pay"


@pytest.mark.parametrize("programme", ["medical_assistance", "education_aid", "unknown"])
async def test_a_programme_of_another_department_is_refused(health: Office, programme):
    task = await health.task("health_commission", "acknowledged")
    officer = health.officer("health_commission")
    refused = await health.answer(task, "completion", officer, programme=programme)
    assert code_of(refused) == (422, "programme_not_of_department")
    assert refused.json()["fields"] == {"department": "health_commission", "programme": programme}
    assert (await health.now(task), await health.h.emitted(DeskCompleted)) == (task, [])


async def test_of_two_officers_who_answer_at_once_one_succeeds(health: Office):
    tasks = [await health.task(state="acknowledged") for _ in range(12)]
    first, second = health.officer(subject="handler-1"), health.officer(subject="handler-2")
    both = [(first, "completion"), (second, "refusal")]
    answers = await asyncio.gather(*(health.answer(task, kind, officer) for task in tasks for officer, kind in both))
    assert sorted(answer.status_code for answer in answers) == [200] * 12 + [409] * 12
    assert [len(await health.event_names(task["case_id"])) for task in tasks] == [2] * 12


@pytest.mark.parametrize("kind", ANSWERS)
async def test_the_same_key_gets_the_first_answer_again(office: Office, kind):
    task = await office.task(state="acknowledged" if kind == "completion" else "received")
    client, url = office.officer(), f"/v1/tasks/{task['task_id']}/{kind}"
    body = {"json": ANSWERS[kind]} if ANSWERS[kind] else {}
    first, again = [await client.post(url, headers={"idempotency-key": "k-1"}, **body) for _ in range(2)]
    assert (first.status_code, again.status_code, again.content) == (200, 200, first.content)
    before = 1 if kind == "completion" else 0
    assert len(await office.event_names(task["case_id"])) == before + 1


async def test_the_same_key_with_another_reason_is_refused(health: Office):
    task, client = await health.task(), health.officer()
    url, key = f"/v1/tasks/{task['task_id']}/refusal", {"idempotency-key": "k-1"}
    assert (await client.post(url, json=REASON, headers=key)).status_code == 200
    other = await client.post(url, json=REASON | {"reason_code": "other"}, headers=key)
    assert code_of(other) == (422, "idempotency_key_reused")


async def test_a_conflict_is_not_kept_under_its_key(health: Office):
    task, client = await health.task(), health.officer()
    url, key = f"/v1/tasks/{task['task_id']}/completion", {"idempotency-key": "k-1"}
    assert code_of(await client.post(url, json={}, headers=key)) == (409, "task_in_state")
    await health.answer(task, "acknowledgement")
    assert (await client.post(url, json={}, headers=key)).status_code == 200


async def test_the_etag_moves_with_every_answer_and_comes_with_it(health: Office):
    task, client = await health.task(), health.officer()
    read, written = [], []
    for kind in ("acknowledgement", "completion"):
        read.append((await client.get(f"/v1/tasks/{task['task_id']}")).headers["etag"])
        written.append((await health.answer(task, kind)).headers["etag"])
    read.append((await client.get(f"/v1/tasks/{task['task_id']}")).headers["etag"])
    assert [version_of(tag) for tag in read] == [1, 2, 3]
    assert [version_of(tag) for tag in written] == [2, 3]
