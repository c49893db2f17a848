"""A case closes as done when the person was told what came of each order, and no earlier."""

import pytest

from shared.events.contracts.intake import CaseClosed, CaseReopened
from tests.intake import stories
from tests.intake.office import WITHDRAWAL, Office

ANSWERED = [stories.order_completed, stories.order_refused, stories.order_dropped]


async def say(h, case: dict, *events) -> list[str]:
    return [await h.deliver(case["case_id"], case["place_code"], event, source=event.TOPIC.removeprefix("jiuji.")) for event in events]


async def state(office: Office, case: dict) -> str:
    return (await office.officer().get(f"/v1/cases/{case['case_id']}")).json()["state"]


@pytest.mark.parametrize("answered", ANSWERED)
async def test_a_case_whose_departments_are_done_is_closed_by_the_telling_and_names_it_as_the_cause(h, office: Office, answered):
    case = await office.accepted()
    await say(h, case, stories.approved(stories.branch()), stories.order(), answered(result_owed=True), stories.joined())
    assert (await state(office, case), await h.emitted(CaseClosed)) == ("accepted", [])
    (last,) = await say(h, case, stories.told())
    (closed,) = await h.emitted(CaseClosed)
    assert (await state(office, case), closed.data.outcome, closed.causation_id) == ("closed", "referred", last)


@pytest.mark.parametrize("result_owed", [None, False])
@pytest.mark.parametrize("answered", ANSWERED)
async def test_no_case_waits_for_an_answer_that_owes_no_telling_as_those_of_an_earlier_release(h, office: Office, answered, result_owed):
    case = await office.accepted()
    await say(h, case, stories.approved(stories.branch()), stories.order(), answered(result_owed=result_owed), stories.joined())
    assert await state(office, case) == "closed"


async def test_an_untold_case_can_be_withdrawn_and_ends_with_that(h, office: Office):
    case = await office.accepted()
    await say(h, case, stories.approved(stories.branch()), stories.order(), stories.order_completed(result_owed=True), stories.joined())
    answer = await office.supervisor().post(f"/v1/cases/{case['case_id']}/withdrawal", json=WITHDRAWAL)
    assert (answer.status_code, await state(office, case)) == (200, "withdrawn")


async def test_what_is_completed_after_the_end_reopens_nothing_and_a_reopened_case_waits_until_it_is_told(h, office: Office):
    case = await office.accepted()
    await say(h, case, stories.approved(stories.cash(), stories.branch()), stories.paid())
    await say(h, case, stories.order(), stories.order_dropped(result_owed=True), stories.joined(), stories.told())
    assert await state(office, case) == "closed"
    await say(h, case, stories.order_completed(result_owed=True))
    assert (await state(office, case), await h.emitted(CaseReopened)) == ("closed", [])
    await say(h, case, stories.returned_late(), stories.paid())
    assert await state(office, case) == "reopened"
    await say(h, case, stories.told())
    assert await state(office, case) == "closed"
