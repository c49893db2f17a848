"""A case closes with orders that its sender did not wait for: what was answered before is told first, what comes later moves nothing."""

import pytest

from shared.events.contracts.intake import CaseClosed, CaseReopened
from shared.events.contracts.referral import ReferralJoined
from tests.intake import stories
from tests.intake.office import Office

LEFT = ReferralJoined(
    completed=1,
    refused=0,
    returned=0,
    without_consent=0,
    result="partly_completed",
    set_id="s",
    open=2,
    after_care=("r2", "r3"),
    reason_code="department_silent",
    decided_by="o1",
)
"""Of three orders two are still open."""

ORDERS = ("r1", "r2", "r3")


async def say(h, case: dict, *events, source: str = "referral") -> None:
    for event in events:
        await h.deliver(case["case_id"], case["place_code"], event, source=source)


async def joined(h, office: Office) -> dict:
    """Return a case whose money was paid, and whose sender went on without two of three orders; the third was completed, and is untold."""
    case = await office.accepted()
    items = (stories.cash(), *(stories.branch(item) for item in ORDERS))
    await say(h, case, stories.approved(*items), source="assessment")
    await say(h, case, stories.paid(), source="disbursement")
    await say(h, case, *map(stories.order, ORDERS), stories.order_completed("r1", result_owed=True), LEFT)
    return case


async def state(office: Office, case: dict) -> tuple[str, str | None]:
    now = (await office.officer().get(f"/v1/cases/{case['case_id']}")).json()
    return now["state"], now["outcome"]


async def test_a_case_closes_as_aided_with_open_orders_once_what_was_answered_is_told(h, office: Office):
    case = await joined(h, office)
    assert await state(office, case) == ("accepted", None)
    await say(h, case, stories.told("r1"))
    assert await state(office, case) == ("closed", "aided")
    assert [event.data.outcome for event in await h.emitted(CaseClosed)] == ["aided"]


LATER = [stories.order_completed, stories.order_refused, stories.order_dropped]


@pytest.mark.parametrize("later", LATER)
async def test_what_comes_of_them_after_the_end_is_taken_in_and_told_and_closes_nothing_again(h, office: Office, later):
    case = await joined(h, office)
    await say(h, case, stories.told("r1"), later("r2", result_owed=True), stories.told("r2"), later("r3", result_owed=True))
    assert await state(office, case) == ("closed", "aided")
    assert len(await h.emitted(CaseClosed)) == 1


@pytest.mark.parametrize("later", LATER)
async def test_what_is_answered_between_the_join_and_the_end_is_told_first(h, office: Office, later):
    case = await joined(h, office)
    await say(h, case, later("r2", result_owed=True), stories.told("r1"))
    assert await state(office, case) == ("accepted", None)
    await say(h, case, stories.told("r2"))
    assert await state(office, case) == ("closed", "aided")


async def test_a_case_that_is_reopened_meanwhile_tells_what_came_before_it_closes_again(h, office: Office):
    case = await joined(h, office)
    await say(h, case, stories.told("r1"), stories.order_completed("r2", result_owed=True))
    await say(h, case, stories.returned_late(), stories.paid(), source="disbursement")
    assert (len(await h.emitted(CaseReopened)), await state(office, case)) == (1, ("reopened", None))
    await say(h, case, stories.told("r2"))
    assert await state(office, case) == ("closed", "aided")
