"""Whose tasks one sees: one's own department's, in one's own jurisdiction, and nobody else's."""

import pytest

from shared.events.contracts.desk import DeskRefused, DeskReturned
from tests.services.office import ANSWERS, CITY, OTHER_PLACE, PROGRAMME, Office, code_of


async def departments_seen(office: Office, department: str, **claims) -> list[str]:
    answer = await office.officer(department, **claims).get("/v1/tasks")
    assert answer.status_code == 200, answer.text
    return sorted(task["department"] for task in answer.json()["items"])


async def test_an_order_waits_in_the_queue_as_it_was_sent(office: Office):
    made = await office.order(hardship_codes=("fire", "burn_scald"), priority=True, case_id="case-1")
    (task,) = (await office.officer().get("/v1/tasks")).json()["items"]
    assert {name: task[name] for name in ("referral_id", "department", "programme", "person_ref", "hardship_codes", "priority")} == {
        "referral_id": made.referral_id,
        "department": office.department,
        "programme": PROGRAMME[office.department],
        "person_ref": "p-1",
        "hardship_codes": ["fire", "burn_scald"],
        "priority": True,
    }
    assert (task["state"], task["case_id"], task["officer"]) == ("received", "case-1", None)


async def test_two_departments_at_one_desk_see_their_own_tasks_only(health: Office):
    await health.order("medical_insurance")
    await health.order("health_commission")
    assert await departments_seen(health, "medical_insurance") == ["medical_insurance"]
    assert await departments_seen(health, "health_commission") == ["health_commission"]


async def test_another_departments_task_is_not_even_there(health: Office):
    task = await health.task("medical_insurance")
    stranger = health.officer("health_commission")
    assert code_of(await stranger.get(f"/v1/tasks/{task['task_id']}")) == (404, "task_not_found")


@pytest.mark.parametrize("kind", ANSWERS)
async def test_a_department_cannot_answer_anothers_task(health: Office, kind):
    task = await health.task("medical_insurance", "acknowledged" if kind == "completion" else "received")
    events = await health.event_names(task["case_id"])
    assert code_of(await health.answer(task, kind, health.officer("health_commission"))) == (404, "task_not_found")
    assert (await health.now(task), await health.event_names(task["case_id"])) == (task, events)


@pytest.mark.parametrize("kind", ANSWERS)
async def test_a_task_of_another_county_cannot_be_answered(office: Office, kind):
    task = await office.task(place_code=OTHER_PLACE)
    assert code_of(await office.answer(task, kind)) == (404, "task_not_found")
    assert await office.event_names(task["case_id"]) == []


async def test_a_task_is_seen_where_it_belongs_and_from_above(office: Office):
    await office.order()
    await office.order(place_code=OTHER_PLACE)
    counts = [len(await departments_seen(office, office.department, jurisdiction=code)) for code in ("370983", "370911", "3709", "370982")]
    assert counts == [1, 1, 2, 0]


async def test_an_order_for_another_desk_is_not_ours(health: Office):
    await health.order("education", desk="education")
    assert await departments_seen(health, "education", jurisdiction=CITY[:4]) == []


@pytest.mark.parametrize("method", ["get", "post"])
async def test_who_names_no_department_has_no_queue(office: Office, method):
    task = await office.task()
    nobody = office.officer(None)
    path = "/v1/tasks" if method == "get" else f"/v1/tasks/{task['task_id']}/acknowledgement"
    assert code_of(await nobody.request(method, path)) == (403, "no_department")


async def test_reading_cases_is_no_permission_to_work_a_queue(office: Office):
    task = await office.task()
    reader = office.officer(scopes={"case:read"})
    assert code_of(await reader.get("/v1/tasks")) == (403, "scope_missing")
    assert code_of(await office.answer(task, "acknowledgement", reader)) == (403, "scope_missing")
    assert code_of(await office.h.anonymous().get("/v1/tasks")) == (401, "token_missing")


async def test_departments_without_a_screen_are_answered_for_at_the_civil_affairs_desk(civil_affairs: Office):
    task = await civil_affairs.task("housing")
    officer = civil_affairs.officer("civil_affairs", "registrar-1")
    assert (await civil_affairs.answer(task, "acknowledgement", officer)).status_code == 200
    for kind in ("completion", "refusal", "return"):
        assert code_of(await civil_affairs.answer(task, kind, officer)) == (422, "paper_needed")
    answer = await civil_affairs.answer(task, "completion", officer, paper_sha256="ab" * 32)
    assert (answer.status_code, answer.json()["department"], answer.json()["officer"]) == (200, "housing", "registrar-1")
    done = (await civil_affairs.h.emitted())[-1].data
    assert (done.department, done.programme, done.paper_sha256) == ("housing", "housing_rebuilding", "ab" * 32)


@pytest.mark.parametrize(("kind", "event"), [("refusal", DeskRefused), ("return", DeskReturned)])
async def test_a_no_on_paper_is_recorded_with_the_letter(civil_affairs: Office, kind, event):
    task = await civil_affairs.task("justice")
    answer = await civil_affairs.answer(task, kind, civil_affairs.officer("civil_affairs"), paper_sha256="cd" * 32)
    assert (answer.status_code, answer.json()["paper_sha256"]) == (200, "cd" * 32)
    (said,) = await civil_affairs.h.emitted(event)
    assert said.data.paper_sha256 == "cd" * 32


async def test_civil_affairs_does_not_answer_for_a_department_that_has_its_own_people(civil_affairs: Office):
    for department in ("civil_affairs", "civil_affairs_dibao", "housing"):
        await civil_affairs.order(department)
    assert await departments_seen(civil_affairs, "civil_affairs") == ["civil_affairs", "housing"]
    assert await departments_seen(civil_affairs, "civil_affairs_dibao") == ["civil_affairs_dibao"]
    assert await departments_seen(civil_affairs, "housing") == ["housing"]


async def test_lists_are_filtered_and_come_in_pages(office: Office):
    tasks = [await office.task(state=state) for state in ("acknowledged", "received", "received", "received")]
    client, ids, cursor = office.officer(), [], None
    for _ in range(2):
        page = (await client.get("/v1/tasks", params={"limit": 2, **({"cursor": cursor} if cursor else {})})).json()
        ids += [one["task_id"] for one in page["items"]]
        cursor = page["next_cursor"]
    assert (ids, cursor) == ([one["task_id"] for one in reversed(tasks)], None)
    for params, count in [
        ({"state": "received"}, 3),
        ({"state": "completed"}, 0),
        ({"case_id": tasks[0]["case_id"]}, 1),
        ({"referral_id": tasks[0]["referral_id"]}, 1),
        ({"case_id": tasks[0]["case_id"], "state": "received"}, 0),
    ]:
        assert len((await client.get("/v1/tasks", params=params)).json()["items"]) == count, params


@pytest.mark.parametrize("cursor", ["x", "{}", "' OR 1=1", "0198f3a2-7c1e-7b7e-9d55-3c1f0f6d2b10\n"])
async def test_a_made_up_cursor_is_refused(health: Office, cursor):
    assert code_of(await health.officer().get("/v1/tasks", params={"cursor": cursor})) == (422, "invalid_cursor")


async def test_a_task_that_never_came_is_not_found(office: Office):
    url = "/v1/tasks/0198f3a2-7c1e-7b7e-9d55-3c1f0f6d2b10"
    assert code_of(await office.officer().get(url)) == (404, "task_not_found")


async def test_an_order_is_news_to_who_waits_for_it(office: Office, news):
    referral_id = office.h.ctx.ids.new()
    answer = await news(office.h, office.officer(), f"/v1/tasks?referral_id={referral_id}", lambda: office.order(referral_id=referral_id))
    assert [task["referral_id"] for task in answer.json()["items"]] == [referral_id]
