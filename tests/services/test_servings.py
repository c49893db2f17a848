"""What was done for a person: each time once, in one of six modes, until the service of the mode was evaluated."""

import asyncio
from typing import Any

import httpx
import pytest

from services.charity.domain.offers import ServiceMode
from tests.services.office import Office, code_of

DIGEST = "b" * 64
SESSION = {"mode": "counselling", "unit": "sessions", "quantity": 1, "done_at": "2026-03-02T08:30:00+08:00"}


async def serve(charity: Office, task: dict[str, Any], **more: Any) -> httpx.Response:
    return await charity.officer(task["department"]).post(f"/v1/tasks/{task['task_id']}/servings", json=SESSION | more)


async def served(charity: Office, task: dict[str, Any]) -> list[tuple[str, str, int]]:
    items = (await charity.officer(task["department"]).get(f"/v1/tasks/{task['task_id']}/servings")).json()["items"]
    return [(one["mode"], one["unit"], one["quantity"]) for one in items]


async def test_each_time_is_kept_with_the_digest_of_the_notes_and_nothing_is_emitted(charity: Office):
    task = await charity.task("social_work", "acknowledged")
    before = await charity.h.emitted()
    made = await serve(charity, task, note_sha256=DIGEST)
    assert made.status_code == 201, made.text
    assert (made.json()["note_sha256"], made.json()["recorded_by"], made.json()["evaluation_code"]) == (DIGEST, "handler-1", None)
    await serve(charity, task, mode="living_support", unit="hours", quantity=3)
    assert await served(charity, task) == [("counselling", "sessions", 1), ("living_support", "hours", 3)]
    assert await charity.h.emitted() == before


@pytest.mark.parametrize("mode", list(ServiceMode))
async def test_the_evaluation_ends_the_service_of_its_mode(charity: Office, mode):
    task = await charity.task("social_work", "acknowledged")
    assert (await serve(charity, task, mode=mode)).status_code == 201
    assert (await serve(charity, task, mode=mode, evaluation_code="goal_reached")).status_code == 201
    assert code_of(await serve(charity, task, mode=mode)) == (409, "service_ended")
    other = next(one for one in ServiceMode if one is not mode)
    assert (await serve(charity, task, mode=other)).status_code == 201


async def test_of_two_evaluations_at_once_one_counts(charity: Office):
    task = await charity.task("social_work", "acknowledged")
    answers = await asyncio.gather(*(serve(charity, task, evaluation_code=code) for code in ("goal_reached", "moved_away")))
    assert sorted(code_of(answer) for answer in answers) == [(201, ""), (409, "service_ended")]


@pytest.mark.parametrize(
    ("state", "expected"), [("received", 409), ("acknowledged", 201), ("completed", 201), ("refused", 409), ("returned", 409)]
)
async def test_something_is_done_under_a_task_that_somebody_has_taken(charity: Office, state, expected):
    answer = await serve(charity, await charity.task(state=state))  # Money: completed without a step.
    assert code_of(answer) == ((201, "") if expected == 201 else (409, "task_not_taken"))


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({"quantity": 0}, "invalid_request"),
        ({"mode": "shelter"}, "invalid_request"),
        ({"unit": "fen"}, "invalid_request"),
        ({"note": "心理状况"}, "unknown_field"),
        ({"done_at": "2026-03-02T12:00:00+08:00"}, "time_in_future"),
    ],
)
async def test_what_cannot_be_or_would_tell_too_much_is_refused(charity: Office, body, expected):
    task = await charity.task("social_work", "acknowledged")
    assert code_of(await serve(charity, task, **body)) == (422, expected)
    assert await served(charity, task) == []


async def test_another_charity_neither_sees_nor_records_it(charity: Office):
    task = await charity.task("social_work", "acknowledged")
    assert code_of(await serve(charity, task | {"department": "red_cross"})) == (404, "task_not_found")
    assert code_of(await charity.officer("red_cross").get(f"/v1/tasks/{task['task_id']}/servings")) == (404, "task_not_found")
