"""How long a department may take to decide on an enrolment: from the day of the application to its decision, or its answer."""

from datetime import UTC, date, datetime
from typing import Any

import pytest

from audit.main import SPEC
from shared.events.contracts import Event
from shared.events.contracts import desk as d
from shared.events.contracts import referral as r
from shared.events.contracts.audit import SlaBreached
from tests.audit.events import CASE, PLACE, registered, scopes
from tests.conftest import MakeHarness
from tests.support.harness import MONDAY, Harness

DECISION = "enrolment_decision"

DUE_AT = datetime(2026, 3, 29, 16, 0, tzinfo=UTC)
"""The end of the thirtieth day after Friday, 27 February."""


@pytest.fixture
async def h(harness: MakeHarness) -> Harness:
    h = await harness(SPEC)
    await hear(h, registered())
    return h


async def hear(h: Harness, *events: Event) -> None:
    for event in events:
        source = "civil_affairs" if event.TOPIC == d.DeskEvent.TOPIC else event.TOPIC.removeprefix("jiuji.")
        await h.deliver(CASE, PLACE, event, source=source)
        h.clock.advance(1)


DROPPED = r.ReferralDropped(
    referral_id="r", department="civil_affairs_dibao", desk="civil_affairs", reason_code="department_silent", dropped_by="o"
)


async def clocks(h: Harness) -> list[dict[str, Any]]:
    answer = await h.client(scopes=scopes()).get(f"/v1/cases/{CASE}/clocks")
    return [one for one in answer.json()["items"] if one["clock"] == DECISION]


def step(name: str, kind: str = "enrolment", referral: str = "r", done_at: datetime = MONDAY) -> d.DeskStepRecorded:
    about = {"referral_id": referral, "department": "civil_affairs_dibao", "kind": kind, "step": name, "officer": "o"}
    return d.DeskStepRecorded.model_validate(about | {"done_on": date(2026, 3, 2), "done_at": done_at})


APPLIED = step("applied", done_at=datetime(2026, 2, 26, 16, tzinfo=UTC))

OF_TASK = {"referral_id": "r", "department": "civil_affairs_dibao", "officer": "o"}
COMPLETED = d.DeskCompleted.model_validate(OF_TASK | {"programme": "dibao_enrolment"})
REFUSED = d.DeskRefused.model_validate(OF_TASK | {"reason_code": "x"})
RETURNED = d.DeskReturned.model_validate(OF_TASK | {"reason_code": "x"})


async def test_it_counts_from_the_day_of_the_application_and_waits_for_the_department(h: Harness) -> None:
    await hear(h, APPLIED)
    [clock] = await clocks(h)
    assert (clock["state"], clock["waits_for"], clock["answerable"]) == ("running", "department", "officer-1")
    assert datetime.fromisoformat(clock["due_at"]) == DUE_AT
    await hear(h, step("surveyed"))
    assert [one["state"] for one in await clocks(h)] == ["running"]
    await hear(h, step("decided"))
    assert [one["state"] for one in await clocks(h)] == ["met"]


@pytest.mark.parametrize("answered", [COMPLETED, REFUSED, RETURNED], ids=lambda event: event.short_name())
async def test_an_answer_ends_it_too(h: Harness, answered: Event) -> None:
    await hear(h, APPLIED, answered)
    assert [one["state"] for one in await clocks(h)] == ["met"]


async def test_an_order_that_is_given_up_calls_it_off(h: Harness) -> None:
    about = {"referral_id": "r", "department": "civil_affairs_dibao", "desk": "civil_affairs", "reason_code": "x", "dropped_by": "o"}
    await hear(h, APPLIED, r.ReferralDropped.model_validate(about))
    assert [one["state"] for one in await clocks(h)] == ["called_off"]


async def test_what_is_not_decided_in_time_is_late(h: Harness) -> None:
    await hear(h, APPLIED, step("surveyed"))
    h.clock.advance(28 * 86_400)
    await h.run("clocks")
    assert [one.data.clock_ref for one in await h.emitted(SlaBreached) if one.data.clock == DECISION] == ["r"]
    await hear(h, step("decided"))
    assert [one["state"] for one in await clocks(h)] == ["breached"]


async def test_steps_of_another_kind_and_of_another_order_are_nothing_of_it(h: Harness) -> None:
    await hear(h, step("opened", "service"), step("session", "service"), step("evaluated", "service"))
    assert await clocks(h) == []
    await hear(h, APPLIED, step("decided", referral="other"))
    assert [one["state"] for one in await clocks(h)] == ["running"]


async def test_every_step_stands_in_the_timeline(h: Harness) -> None:
    await hear(h, APPLIED, step("surveyed"))
    answer = await h.client(scopes=scopes()).get(f"/v1/cases/{CASE}/timeline")
    seen = [one for one in answer.json()["items"] if one["type"] == d.DeskStepRecorded.TYPE]
    assert [one["data"]["step"] for one in seen] == ["applied", "surveyed"]


@pytest.mark.parametrize(("heard", "states"), [((APPLIED, DROPPED), ["called_off"]), ((DROPPED, APPLIED), [])], ids=["in_time", "late"])
async def test_a_step_of_an_order_that_was_given_up_leaves_no_clock_running(
    h: Harness, heard: tuple[Event, ...], states: list[str]
) -> None:
    await hear(h, *heard)
    assert [one["state"] for one in await clocks(h)] == states
