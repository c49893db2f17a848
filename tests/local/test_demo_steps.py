"""The departments of the demo record the steps of every kind of programme to their end."""

from datetime import UTC, date, datetime

import pytest

from deploy.demo.departments import next_step
from services.desk.domain.steps import MACHINES, TABLES, RecordStep, StepName, check_form, course_of

NOW = datetime(2026, 3, 2, 1, tzinfo=UTC)

WAYS = {
    "cash": [],
    "goods": [],
    "enrolment": ["applied", "surveyed", "decided"],
    "service": ["opened", "session", "evaluated"],
    "shelter": ["entered", "nights", "left"],
    "guardianship": ["taken_in", "handed_over"],
    "legal": ["accepted", "in_progress", "concluded"],
}


@pytest.mark.parametrize("kind", TABLES)
def test_each_step_is_recorded_once_until_the_task_can_be_completed(kind):
    course, done = course_of(kind, []), []
    while (said := next_step({"next_steps": course.next_steps, "steps": [{"step": one} for one in done]}, date(2026, 3, 2))) is not None:
        step = StepName(said["step"])
        command = RecordStep("t", step, date.fromisoformat(said["done_on"]), said.get("count"), said.get("handed_to"), None)
        check_form(command)
        course, done = MACHINES[kind].move(course, step, NOW), [*done, step.value]
    assert (done, course.is_done) == (WAYS[kind], True)
