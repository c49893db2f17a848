"""A case closed as done leaves its department's tasks as they are: they are answered as before."""

import pytest

from shared.events.contracts.intake import CaseClosed
from tests.services.office import PLACE, WAY, Office, code_of

DONE = CaseClosed(outcome="aided")


@pytest.mark.parametrize(("kind", "state"), [("refusal", "received"), ("return", "received"), ("completion", "acknowledged")])
async def test_a_task_of_a_case_that_closed_as_done_is_answered_as_before(office: Office, kind, state):
    task = await office.task(state=state, case_id="case-1")
    await office.h.deliver("case-1", PLACE, DONE)
    assert await office.now(task) == task
    assert code_of(await office.answer(task, kind)) == (200, "")
    assert (await office.event_names("case-1"))[-1] == {
        "refusal": "desk.refused",
        "return": "desk.returned",
        "completion": "desk.completed",
    }[kind]


async def test_an_order_that_is_sent_on_after_its_case_closed_as_done_waits_in_the_queue(office: Office):
    await office.order(case_id="case-1")
    await office.h.deliver("case-1", PLACE, DONE)
    task = await office.task(case_id="case-1", item_id="item-2")
    for answer in WAY["completed"]:
        assert (await office.answer(task, answer)).status_code == 200
