"""An event that comes twice, late or in another order comes to the same."""

import asyncio
import itertools

import pytest

from shared.events.contracts.intake import CaseMerged, CaseNotAccepted, CaseWithdrawn
from shared.events.contracts.referral import ReferralDropped, ReferralIssued
from tests.services.office import ANSWERS, PLACE, WAY, Office, code_of

NOT_GIVEN = [kind for kind in ANSWERS if kind != "completion"]
ENDINGS = [
    CaseWithdrawn(reason_code="no_longer_needed"),
    CaseMerged(into_case_id="other"),
    CaseNotAccepted(reason_code="not_eligible", refused_by="clerk-1"),
]


def issued(office: Office) -> ReferralIssued:
    return ReferralIssued(
        referral_id=office.h.ctx.ids.new(), item_id="i", department=office.department, desk=office.h.spec.name, programme="p"
    )


def dropped(office: Office, referral_id: str, desk: str = "") -> ReferralDropped:
    return ReferralDropped(
        referral_id=referral_id,
        department=office.department,
        desk=desk or office.h.spec.name,
        reason_code="department_silent",
        dropped_by="clerk-1",
    )


async def states(office: Office, case_id: str) -> list[str]:
    answer = await office.officer().get("/v1/tasks", params={"case_id": case_id})
    return [task["state"] for task in answer.json()["items"]]


async def test_an_order_that_comes_twice_is_one_task(office: Office):
    record, _ = office.h.record("case-1", PLACE, issued(office), source="referral")
    await office.h.apply(record)
    again = await office.h.apply(record)
    assert (again.duplicates, await states(office, "case-1")) == (1, ["received"])


async def test_an_order_emitted_twice_is_one_task_and_the_answer_to_it_stays(health: Office):
    order = issued(health)
    await health.h.deliver("case-1", PLACE, order, source="referral")
    (task,) = (await health.officer().get("/v1/tasks")).json()["items"]
    await health.answer(task, "refusal")
    batch = await health.h.apply(health.h.record("case-1", PLACE, order, source="referral")[0])
    assert (batch.applied, batch.parked, await states(health, "case-1")) == (1, 0, ["refused"])


@pytest.mark.parametrize("ending", ENDINGS, ids=lambda event: event.short_name())
@pytest.mark.parametrize("state", WAY)
async def test_what_is_open_when_the_case_ends_is_stopped_and_what_is_over_stays(office: Office, ending, state):
    task = await office.task(state=state)
    events = await office.event_names(task["case_id"])
    await office.h.deliver(task["case_id"], PLACE, ending)
    assert (await office.now(task))["state"] == ("stopped" if state in ("received", "acknowledged") else state)
    assert await office.event_names(task["case_id"]) == events


@pytest.mark.parametrize(("state", "kind"), [("received", kind) for kind in ANSWERS] + [("acknowledged", kind) for kind in NOT_GIVEN])
async def test_a_stopped_task_is_not_answered_any_more(health: Office, state, kind):
    """But what an officer who had taken it gave: tests/services/test_departures.py."""
    task = await health.task(state=state)
    await health.h.deliver(task["case_id"], PLACE, ENDINGS[0])
    refused = await health.answer(task, kind)
    assert code_of(refused) == (409, "task_in_state")
    assert refused.json()["fields"]["state"] == "stopped"


@pytest.mark.parametrize("state", WAY)
async def test_an_order_that_was_given_up_is_no_open_task_any_more_and_an_answer_stays(health: Office, state):
    """D18: else a department would go on working on what nobody waits for."""
    task = await health.task(state=state)
    events = await health.event_names(task["case_id"])
    await health.h.deliver(task["case_id"], PLACE, dropped(health, task["referral_id"]), source="referral", version=2)
    now = await health.now(task)
    if state in ("received", "acknowledged"):
        assert (now["state"], now["reason_code"], now["version"]) == ("stopped", "department_silent", task["version"] + 1)
    else:
        assert now == task
    assert await health.event_names(task["case_id"]) == events


async def test_a_task_whose_order_was_given_up_is_not_answered_any_more(health: Office):
    task = await health.task(state="acknowledged")
    await health.h.deliver(task["case_id"], PLACE, dropped(health, task["referral_id"]), source="referral", version=2)
    for kind in NOT_GIVEN:
        refused = await health.answer(task, kind)
        assert (code_of(refused), refused.json()["fields"]["state"]) == ((409, "task_in_state"), "stopped")


async def test_only_the_order_that_was_given_up_is_stopped_and_only_at_its_desk(health: Office):
    task, other = [await health.task(case_id="case-1") for _ in range(2)]
    for told in (dropped(health, task["referral_id"], desk="education"), dropped(health, health.h.ctx.ids.new())):
        await health.h.deliver("case-1", PLACE, told, source="referral")
    assert await states(health, "case-1") == ["received", "received"]
    await health.h.deliver("case-1", PLACE, dropped(health, task["referral_id"]), source="referral")
    assert [(await health.now(one))["state"] for one in (task, other)] == ["stopped", "received"]


async def test_an_order_that_comes_after_it_was_given_up_is_not_begun(office: Office):
    order, other = issued(office), issued(office)
    for told in (dropped(office, order.referral_id), order, other):
        await office.h.deliver("case-1", PLACE, told, source="referral")
    tasks = (await office.officer().get("/v1/tasks", params={"case_id": "case-1"})).json()["items"]
    assert {task["referral_id"]: (task["state"], task["reason_code"]) for task in tasks} == {
        order.referral_id: ("stopped", "department_silent"),
        other.referral_id: ("received", None),
    }


async def test_another_cases_end_stops_nothing_here(health: Office):
    task = await health.task()
    await health.h.deliver("another-case", PLACE, ENDINGS[0])
    assert (await health.now(task))["state"] == "received"


@pytest.mark.parametrize("order", list(itertools.permutations(("order", "second order", "ending"))), ids=">".join)
async def test_no_task_of_an_ended_case_is_open_whatever_comes_first(office: Office, order):
    for name in order:
        if name == "ending":
            await office.h.deliver("case-1", PLACE, ENDINGS[0])
        else:
            await office.h.deliver("case-1", PLACE, issued(office), source="referral")
    assert await states(office, "case-1") == ["stopped", "stopped"]


async def test_an_order_and_the_end_at_the_same_instant_leave_no_task_open(health: Office):
    cases = [f"case-{number}" for number in range(30)]
    for case_id in cases:
        order, _ = health.h.record(case_id, PLACE, issued(health), source="referral")
        ending, _ = health.h.record(case_id, PLACE, ENDINGS[0])
        await asyncio.gather(health.h.apply(order), health.h.apply(ending))
    assert [await states(health, case_id) for case_id in cases] == [["stopped"]] * len(cases)
