"""What a department records before it answers: by the table of the programme's kind, in order, once, and late too."""

import asyncio
from datetime import UTC, datetime

import pytest

from services.desk.domain.steps import KIND_OF, TABLES, StepName
from shared.events.contracts.desk import DeskCompleted, DeskStepRecorded
from shared.events.contracts.intake import CaseWithdrawn
from shared.events.contracts.referral import ReferralDropped
from tests.services.office import PLACE, STEPS, TODAY, Office, code_of
from tests.services.test_reports import report, system

DIBAO = "civil_affairs_dibao"
WHY = {"departure_code": "treated_first", "departure_text": "先诊疗后付费，由医院垫付。"}

ASKED = {
    "enrolment": (DIBAO, "dibao_enrolment"),
    "service": ("social_work", "counselling"),
    "shelter": ("rescue_station", "vagrant_rescue"),
    "guardianship": ("child_protection", "child_guardianship"),
    "legal": ("public_security", "protection_order"),
}
"""Of each kind a department, and a programme."""


async def asked(office: Office, kind: str = "enrolment", state: str = "acknowledged"):
    department, programme = ASKED[kind]
    return await office.task(department, state, programme=programme)


@pytest.fixture
async def desk_of(open_office):
    async def opened(kind: str) -> Office:
        return await open_office("charity" if kind == "service" else "civil_affairs")

    return opened


@pytest.mark.parametrize("kind", STEPS)
async def test_a_task_is_completed_after_the_steps_of_its_kind_and_not_before(desk_of, kind):
    office = await desk_of(kind)
    task, names = await asked(office, kind), STEPS[kind]
    assert task["kind"] == kind
    officer = office.officer(task["department"])
    for number, name in enumerate(names, 1):
        refused = await office.answer(task, "completion", officer, amount_fen=None)
        assert code_of(refused) == (409, "steps_missing")
        assert refused.json()["fields"]["next_steps"].split(", ") == (await office.now(task))["next_steps"]
        answer = await office.step(task, name)
        assert (answer.status_code, len(answer.json()["steps"])) == (200, number)
    assert answer.json()["next_steps"] == []
    assert (await office.answer(task, "completion", officer, amount_fen=None)).json()["state"] == "completed"
    told = [one.data for one in await office.h.emitted(DeskStepRecorded)]
    assert [(one.kind, one.step) for one in told] == [(kind, name) for name in names]
    assert {(one.referral_id, one.department, one.officer) for one in told} == {(task["referral_id"], task["department"], "handler-1")}


async def test_a_stay_may_end_without_a_night(civil_affairs: Office):
    task = await asked(civil_affairs, "shelter")
    for name in ("entered", "left"):
        answer = await civil_affairs.step(task, name)
    assert answer.json()["next_steps"] == []


@pytest.mark.parametrize("kind", STEPS)
async def test_only_what_comes_next_is_taken_and_nothing_is_left_of_the_rest(desk_of, kind):
    office = await desk_of(kind)
    task = await asked(office, kind)
    for name in (*STEPS[kind], None):
        now = await office.now(task)
        for other in (one for one in TABLES[kind] if one not in now["next_steps"]):
            assert code_of(await office.step(task, other)) == (409, "step_out_of_order")
        assert await office.now(task) == now
        if name is not None:
            await office.step(task, name)


async def test_money_has_no_steps(health: Office):
    task = await health.task(state="acknowledged")
    assert (task["kind"], task["steps"], task["next_steps"]) == ("cash", [], [])
    assert code_of(await health.step(task, "applied")) == (422, "step_not_of_department")
    assert (await health.answer(task, "completion")).json()["state"] == "completed"


async def test_who_gives_another_programme_records_the_steps_of_that_one(health: Office):
    task = await health.task("health_commission", "acknowledged")
    officer, other = health.officer("health_commission"), {"programme": "treat_before_pay", "amount_fen": None, **WHY}
    assert code_of(await health.answer(task, "completion", officer, **other)) == (409, "steps_missing")
    for name in STEPS["service"]:
        assert (await health.step(task, name)).json()["next_steps"] == []
    assert (await health.answer(task, "completion", officer, **other)).json()["state"] == "completed"


async def test_a_step_is_kept_with_who_and_when_and_shown_with_its_task(charity: Office):
    task = await asked(charity, "service")
    await charity.step(task, "opened", done_on="2026-02-27")
    await charity.step(task, "session", charity.officer("social_work", "handler-2"))
    (listed,) = (await charity.officer("social_work").get("/v1/tasks", params={"referral_id": task["referral_id"]})).json()["items"]
    now = await charity.now(task)
    assert listed == now
    assert [(one["number"], one["step"], one["done_on"], one["count"], one["recorded_by"]) for one in now["steps"]] == [
        (1, "opened", "2026-02-27", None, "handler-1"),
        (2, "session", TODAY, 2, "handler-2"),
    ]
    assert [datetime.fromisoformat(one["recorded_at"]) for one in now["steps"]] == [charity.h.clock.now()] * 2
    assert (now["state"], now["officer"], now["version"]) == ("acknowledged", "handler-1", task["version"] + 2)


async def test_a_step_counts_from_its_recording_or_from_the_beginning_of_an_earlier_day(civil_affairs: Office):
    task = await asked(civil_affairs)
    await civil_affairs.step(task, "applied", done_on="2026-02-27")
    await civil_affairs.step(task, "surveyed")
    first, second = [one.data for one in await civil_affairs.h.emitted(DeskStepRecorded)]
    assert (first.done_on.isoformat(), first.done_at) == ("2026-02-27", datetime(2026, 2, 26, 16, tzinfo=UTC))
    assert (second.done_on.isoformat(), second.done_at) == (TODAY, civil_affairs.h.clock.now())


@pytest.mark.parametrize(
    ("done_on", "refusal"),
    [("2026-03-03", "time_in_future"), ("2026-02-26", "step_before_last"), ("2014-12-31", "invalid_request"), ("heute", "invalid_request")],
)
async def test_a_day_that_cannot_be_is_refused(civil_affairs: Office, done_on, refusal):
    task = await asked(civil_affairs)
    await civil_affairs.step(task, "applied", done_on="2026-02-27")
    assert code_of(await civil_affairs.step(task, "surveyed", done_on=done_on)) == (422, refusal)
    assert len((await civil_affairs.now(task))["steps"]) == 1


@pytest.mark.parametrize(("name", "more"), [("opened", {"count": 1}), ("opened", {"handed_to": "relatives"}), ("session", {"count": None})])
async def test_a_step_tells_what_belongs_to_it_and_nothing_else(charity: Office, name, more):
    task = await asked(charity, "service")
    assert code_of(await charity.step(task, name, **more)) == (422, "step_incomplete")


@pytest.mark.parametrize("count", [0, -1, 367, 1.5, True, "2"])
async def test_sessions_are_counted_in_whole_numbers(charity: Office, count):
    task = await asked(charity, "service")
    assert code_of(await charity.step(task, "session", count=count)) == (422, "invalid_request")


async def test_the_same_key_gets_the_first_answer_again(civil_affairs: Office):
    task, officer = await asked(civil_affairs), civil_affairs.officer(DIBAO)
    url, body, key = f"/v1/tasks/{task['task_id']}/steps", {"step": "applied", "done_on": TODAY}, {"idempotency-key": "k-1"}
    first, again = [await officer.post(url, json=body, headers=key) for _ in range(2)]
    assert (first.status_code, again.content) == (200, first.content)
    assert len(await civil_affairs.h.emitted(DeskStepRecorded)) == 1
    assert code_of(await officer.post(url, json=body)) == (409, "step_out_of_order")


async def test_of_two_officers_who_record_a_step_at_once_one_succeeds(civil_affairs: Office):
    tasks = [await asked(civil_affairs) for _ in range(8)]
    both = [civil_affairs.officer(DIBAO, subject) for subject in ("handler-1", "handler-2")]
    answers = await asyncio.gather(*(civil_affairs.step(task, "applied", officer) for task in tasks for officer in both))
    assert sorted(answer.status_code for answer in answers) == [200] * 8 + [409] * 8
    assert {len((await civil_affairs.now(task))["steps"]) for task in tasks} == {1}


@pytest.mark.parametrize("state", ["received", "refused", "returned"])
async def test_steps_are_recorded_of_what_was_taken_and_is_not_over(civil_affairs: Office, state):
    task = await asked(civil_affairs, state=state)
    assert code_of(await civil_affairs.step(task, "applied")) == (409, "task_in_state")


async def test_nothing_is_recorded_after_the_completion(civil_affairs: Office):
    task = await asked(civil_affairs)
    for name in STEPS["enrolment"]:
        await civil_affairs.step(task, name)
    await civil_affairs.answer(task, "completion", civil_affairs.officer(DIBAO), amount_fen=None)
    assert code_of(await civil_affairs.step(task, "applied")) == (409, "task_in_state")


@pytest.mark.parametrize("end", ["withdrawn", "dropped"])
async def test_what_was_done_is_recorded_late_too_and_then_completed(civil_affairs: Office, end):
    taken, untaken = await asked(civil_affairs), await asked(civil_affairs, state="received")
    await civil_affairs.step(taken, "applied")
    for task in (taken, untaken):
        if end == "withdrawn":
            await civil_affairs.h.deliver(task["case_id"], PLACE, CaseWithdrawn(reason_code="no_longer_needed"))
        else:
            names = {"referral_id": task["referral_id"], "department": DIBAO, "desk": "civil_affairs"}
            dropped = ReferralDropped(**names, reason_code="department_silent", dropped_by="clerk-1")
            await civil_affairs.h.deliver(task["case_id"], PLACE, dropped, source="referral")
    assert code_of(await civil_affairs.step(untaken, "applied")) == (409, "task_in_state")
    for name in ("surveyed", "decided"):
        assert (await civil_affairs.step(taken, name)).json()["state"] == "stopped"
    late = await civil_affairs.answer(taken, "completion", civil_affairs.officer(DIBAO), amount_fen=None)
    assert late.json()["state"] == "completed"


async def test_what_a_departments_own_system_reports_as_paid_needs_no_steps_here(civil_affairs: Office):
    task = await asked(civil_affairs)
    for number, said in (("d", {"stage": "decided", "amount_fen": 47_500}), ("p", {"stage": "paid", "amount_fen": 47_500})):
        answer = await report(civil_affairs, task, number, said, system(civil_affairs, DIBAO))
    assert answer.json()["state"] == "completed"
    assert await civil_affairs.h.emitted(DeskStepRecorded) == []
    assert len(await civil_affairs.h.emitted(DeskCompleted)) == 1


async def test_steps_of_who_was_asked_on_paper_come_with_the_letter(civil_affairs: Office):
    task = await asked(civil_affairs, "legal", "received")
    officer = civil_affairs.officer("civil_affairs", "registrar-1")
    await civil_affairs.answer(task, "acknowledgement", officer)
    assert code_of(await civil_affairs.step(task, "accepted", officer)) == (422, "paper_needed")
    answer = await civil_affairs.step(task, "accepted", officer, paper_sha256="ab" * 32)
    assert [(one["paper_sha256"], one["recorded_by"]) for one in answer.json()["steps"]] == [("ab" * 32, "registrar-1")]


async def test_another_departments_task_takes_no_step(civil_affairs: Office):
    task = await asked(civil_affairs)
    assert code_of(await civil_affairs.step(task, "applied", civil_affairs.officer("rescue_station"))) == (404, "task_not_found")
    elsewhere = civil_affairs.officer(DIBAO, jurisdiction="370911")
    assert code_of(await civil_affairs.step(task, "applied", elsewhere)) == (404, "task_not_found")


async def test_what_is_refused_or_returned_needs_no_steps(civil_affairs: Office):
    for kind, state in (("refusal", "refused"), ("return", "returned")):
        task = await asked(civil_affairs)
        await civil_affairs.step(task, "applied")
        assert (await civil_affairs.answer(task, kind, civil_affairs.officer(DIBAO))).json()["state"] == state


@pytest.mark.parametrize("answer", ["refusal", "return"])
@pytest.mark.parametrize("kind", ["guardianship", "shelter"])
async def test_who_was_taken_in_is_not_left_by_an_answer(civil_affairs: Office, kind, answer):
    task, officer = await asked(civil_affairs, kind), civil_affairs.officer(ASKED[kind][0])
    first, *_, last = STEPS[kind]
    await civil_affairs.step(task, first)
    assert code_of(await civil_affairs.answer(task, answer, officer)) == (409, "steps_missing")
    assert (await civil_affairs.step(task, last)).status_code == 200
    assert (await civil_affairs.answer(task, answer, officer)).status_code == 200


async def test_steps_that_were_asked_for_are_not_left_out_by_one_officer_alone(civil_affairs: Office):
    task, other = await asked(civil_affairs), {"programme": "funeral_aid", "amount_fen": None, **WHY}
    answer = await civil_affairs.answer(task, "completion", civil_affairs.officer(DIBAO), **other)
    assert answer.json()["state"] == "confirming"


def test_every_step_belongs_to_one_kind():
    assert set(KIND_OF) == set(StepName)
    assert sum(len(moves) for moves in TABLES.values()) == len(StepName)
