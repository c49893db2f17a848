"""What goes along when a case is merged into another: what still ran there, with the time it had left, and who answers for it."""

from datetime import datetime, timedelta
from typing import Any

import pytest

from audit.main import SPEC
from shared.events.contracts import Event
from shared.events.contracts.audit import SlaBreached, SlaEscalated, SlaWarned
from shared.events.contracts.intake import (
    CaseAccepted,
    CaseMaterialsReceived,
    CaseMaterialsRequested,
    CaseTookOver,
    MergedCase,
    PapersAwaited,
)
from tests.audit.events import CASE, MONDAY, PLACE, acknowledged, offered, registered, scopes, triaged
from tests.conftest import MakeHarness
from tests.support.harness import Harness

HOUR = timedelta(hours=1)
DAY = timedelta(days=1)


@pytest.fixture
async def h(harness: MakeHarness) -> Harness:
    return await harness(SPEC)


async def clocks(h: Harness) -> dict[str, Any]:
    answer = await h.client(scopes=scopes()).get(f"/v1/cases/{CASE}/clocks")
    return {item["clock"]: item for item in answer.json()["items"]}


async def hear(h: Harness, *events: Event) -> None:
    for event in events:
        await h.deliver(CASE, PLACE, event)


async def tick(h: Harness, time: timedelta) -> None:
    h.clock.advance(time.total_seconds())
    await h.run("clocks")


def took_over(merged: MergedCase | None = None, **going_on: Any) -> CaseTookOver:
    """A case that was registered before is merged into this one; what is said of it holds for both."""
    of = {"registered_at": merged.registered_at, "urgency": merged.urgency, "accepted_at": merged.accepted_at} if merged else {}
    said = {"from_case_id": "older", "person_ref": "p", "identity_known": True, "merged": merged, **of, **going_on}
    return CaseTookOver.model_validate(said)


@pytest.mark.parametrize("by_a_release_before", [False, True])
async def test_d12_a_merge_brings_the_earlier_start_and_the_urgency_along(h: Harness, by_a_release_before: bool) -> None:
    await hear(h, registered(), offered())
    h.clock.advance(HOUR.total_seconds())
    older = MONDAY - 20 * HOUR
    event = took_over(MergedCase(registered_at=older, urgency="emergency"))
    await hear(h, event.model_copy(update={"merged": None}) if by_a_release_before else event)
    view = await clocks(h)
    assert datetime.fromisoformat(view["first_relief"]["started_at"]) == older
    assert datetime.fromisoformat(view["acceptance"]["started_at"]) == older
    await hear(h, acknowledged())
    await tick(h, 4 * HOUR)
    late = {event.data.clock: event.data.answerable for event in await h.emitted(SlaBreached)}
    assert late["first_relief"] == "officer-2"


async def test_what_was_done_in_the_merged_case_was_kept_there(h: Harness) -> None:
    await hear(h, registered())
    h.clock.advance(HOUR.total_seconds())
    older = MONDAY - 9 * DAY
    await hear(h, took_over(MergedCase(registered_at=older, urgency="ordinary", accepted_at=older + HOUR)), CaseAccepted(accepted_by="o"))
    view = await clocks(h)
    assert {(view[clock]["state"], view[clock]["started_at"]) for clock in ("triage", "acceptance")} == {
        ("met", view["triage"]["started_at"])
    }
    assert datetime.fromisoformat(view["triage"]["started_at"]) == MONDAY
    assert datetime.fromisoformat(view["normal_total"]["started_at"]) == older + HOUR


async def test_what_was_announced_in_the_merged_case_is_not_announced_again_and_counts_there(h: Harness) -> None:
    await hear(h, registered(), offered(), acknowledged())
    h.clock.advance(HOUR.total_seconds())
    await hear(h, took_over(MergedCase(registered_at=MONDAY - 25 * HOUR, urgency="emergency")))
    assert (await clocks(h))["first_relief"]["state"] == "overdue"
    await tick(h, 4 * HOUR)
    said = [(event.data.step, event.data.answerable) for event in await h.emitted(SlaEscalated) if event.data.clock == "first_relief"]
    assert said == [(2, "officer-2")], "the first step had been taken before the merge, the second is this case's"
    announced = [event.data.clock for event in [*await h.emitted(SlaWarned), *await h.emitted(SlaBreached)]]
    assert "first_relief" not in announced
    counted = (await h.client(scopes=scopes()).get("/v1/statistics")).json()
    assert "first_relief" not in {one["clock"] for one in counted["clocks"]}


async def test_what_was_late_here_before_a_merge_stays_counted_here(h: Harness) -> None:
    await hear(h, registered().model_copy(update={"life_danger": True}))
    await tick(h, 25 * HOUR)
    await hear(h, took_over(MergedCase(registered_at=MONDAY - HOUR, urgency="emergency"), life_danger=True))
    await tick(h, HOUR)
    assert [event.data.clock for event in await h.emitted(SlaBreached)].count("first_relief") == 1
    counted = (await h.client(scopes=scopes()).get("/v1/statistics")).json()
    assert [one["late"] for one in counted["clocks"] if one["clock"] == "first_relief"] == [1]


async def test_what_was_not_urgent_in_the_merged_case_had_not_been_announced_there(h: Harness) -> None:
    await hear(h, registered().model_copy(update={"life_danger": True}))
    await hear(h, took_over(MergedCase(registered_at=MONDAY - 25 * HOUR), life_danger=True))
    await tick(h, HOUR)
    assert "first_relief" in [event.data.clock for event in await h.emitted(SlaBreached)]


async def test_when_papers_were_awaited_in_the_merged_case_its_clock_stood_still(h: Harness) -> None:
    await hear(h, registered(), CaseMaterialsRequested(materials=("a",), requested_by="o", answer_by=MONDAY + 5 * DAY))
    h.clock.advance(HOUR.total_seconds())
    now = h.clock.now()
    older = MergedCase(registered_at=MONDAY - 10 * DAY, papers_awaited=(PapersAwaited(since=MONDAY - 10 * DAY + HOUR, until=now),))
    await hear(h, took_over(older))
    view = (await clocks(h))["acceptance"]
    assert (view["state"], view["late"]) == ("paused", False)
    h.clock.advance(HOUR.total_seconds())
    await hear(h, CaseMaterialsReceived(materials=("a",), received_by="o", complete=True))
    view = (await clocks(h))["acceptance"]
    assert datetime.fromisoformat(view["started_at"]) == MONDAY - 10 * DAY
    assert datetime.fromisoformat(view["due_at"]) > h.clock.now()
    assert [datetime.fromisoformat(one["until"]) for one in view["pauses"]] == [now, h.clock.now()]


async def test_time_that_the_merged_case_stood_still_gives_the_other_no_more_than_it_had(h: Harness) -> None:
    await hear(h, registered())
    due = (await clocks(h))["acceptance"]["due_at"]
    h.clock.advance(6 * 3600)
    started = MONDAY - HOUR
    awaited = PapersAwaited(since=started, until=h.clock.now())
    await hear(h, took_over(MergedCase(registered_at=started, papers_awaited=(awaited,))))
    view = (await clocks(h))["acceptance"]
    assert (view["due_at"], view["pauses"]) == (due, [])


async def test_what_was_late_in_the_merged_case_takes_no_other_clocks_place(h: Harness) -> None:
    await hear(h, registered())
    due = (await clocks(h))["acceptance"]["due_at"]
    h.clock.advance(HOUR.total_seconds())
    await hear(h, took_over(MergedCase(registered_at=MONDAY - 20 * DAY)))
    assert (await clocks(h))["acceptance"]["due_at"] == due
    await tick(h, 3 * DAY)
    assert "acceptance" in [event.data.clock for event in await h.emitted(SlaBreached)]


async def test_a_danger_that_a_supervisor_took_back_is_not_revived_by_a_merge(h: Harness) -> None:
    await hear(h, registered().model_copy(update={"life_danger": True}), triaged("ordinary", downgraded=True))
    h.clock.advance(HOUR.total_seconds())
    assert (await clocks(h))["first_relief"]["state"] == "called_off"
    await hear(h, took_over(MergedCase(registered_at=MONDAY - DAY, urgency="ordinary"), life_danger=True))
    assert (await clocks(h))["first_relief"]["state"] == "called_off"
