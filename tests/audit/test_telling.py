"""How long an office may take to tell the person what came of an order: a clock for each answer that is to be told."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from audit.main import SPEC
from shared.events.contracts import Event
from shared.events.contracts import intake as i
from shared.events.contracts import referral as r
from shared.events.contracts.audit import SlaBreached
from tests.audit.events import CASE, PLACE, registered, scopes
from tests.conftest import MakeHarness
from tests.support.harness import Harness

DUE_AT = datetime(2026, 3, 4, 16, 0, tzinfo=UTC)
"""The end of the second working day after Monday, 2 March."""


@pytest.fixture
async def h(harness: MakeHarness) -> Harness:
    h = await harness(SPEC)
    await hear(h, registered())
    return h


async def hear(h: Harness, *events: Event) -> None:
    for event in events:
        await h.deliver(CASE, PLACE, event, source=event.TOPIC.removeprefix("jiuji."))
        h.clock.advance(1)


async def clocks(h: Harness) -> list[dict[str, Any]]:
    """Return all clocks of telling, in the order of their starts."""
    answer = await h.client(scopes=scopes()).get(f"/v1/cases/{CASE}/clocks")
    return [one for one in answer.json()["items"] if one["clock"] == "referral_result_notice"]


async def states(h: Harness) -> list[str]:
    return [one["state"] for one in await clocks(h)]


def completed(referral: str = "r", *, result_owed: bool | None = True) -> r.ReferralCompleted:
    return r.ReferralCompleted(referral_id=referral, department="health", programme="x", officer="d", result_owed=result_owed)


def refused(referral: str = "r", *, result_owed: bool | None = True) -> r.ReferralRefused:
    return r.ReferralRefused(referral_id=referral, department="health", reason_code="x", officer="d", result_owed=result_owed)


def dropped(referral: str = "r", *, result_owed: bool | None = True) -> r.ReferralDropped:
    about = {"referral_id": referral, "department": "health", "desk": "health", "reason_code": "x", "dropped_by": "o"}
    return r.ReferralDropped.model_validate(about | {"result_owed": result_owed})


def told(referral: str = "r") -> r.ReferralResultTold:
    return r.ReferralResultTold(referral_id=referral, means="phone", told_by="o")


ANSWERED = [completed, refused, dropped]


@pytest.mark.parametrize("answered", ANSWERED)
async def test_the_office_has_two_working_days_from_the_answer_until_it_is_told(h: Harness, answered) -> None:
    await hear(h, answered())
    [clock] = await clocks(h)
    assert (clock["state"], clock["waits_for"], clock["answerable"]) == ("running", "officer", "officer-1")
    assert datetime.fromisoformat(clock["due_at"]) == DUE_AT
    await hear(h, told())
    assert await states(h) == ["met"]


async def test_what_nobody_tells_in_time_is_late_and_on_whoever_answers_for_the_case(h: Harness) -> None:
    await hear(h, refused())
    h.clock.advance(5 * 86_400)
    await h.run("clocks")
    late = [one.data for one in await h.emitted(SlaBreached) if one.data.clock == "referral_result_notice"]
    assert [one.answerable for one in late] == ["officer-1"]
    await hear(h, told())
    assert await states(h) == ["breached"]


@pytest.mark.parametrize("result_owed", [None, False])
@pytest.mark.parametrize("answered", ANSWERED)
async def test_an_answer_that_owes_no_telling_starts_nothing(h: Harness, answered, result_owed) -> None:
    await hear(h, answered(result_owed=result_owed), told())
    assert await clocks(h) == []


async def test_each_order_is_told_under_a_clock_of_its_own(h: Harness) -> None:
    await hear(h, completed("r1"), refused("r2"), told("r2"))
    assert await states(h) == ["running", "met"]


async def test_what_is_completed_after_it_was_given_up_and_told_has_all_its_time_anew(h: Harness) -> None:
    await hear(h, dropped(), told())
    h.clock.advance(10 * 86_400)
    await hear(h, completed())
    before, after = await clocks(h)
    assert (before["state"], after["state"]) == ("met", "running")
    assert after["started_at"] > before["ended_at"]
    await hear(h, told())
    assert await states(h) == ["met", "met"]


async def test_a_giving_up_that_was_not_told_need_not_be_once_the_order_was_completed(h: Harness) -> None:
    await hear(h, dropped(), completed())
    before, after = await clocks(h)
    assert (before["state"], before["ended_by"], after["state"]) == ("called_off", "cancel", "running")
    await hear(h, told())
    assert await states(h) == ["called_off", "met"]


async def test_an_answer_of_an_earlier_release_calls_no_telling_off(h: Harness) -> None:
    await hear(h, dropped(), completed(result_owed=None))
    assert await states(h) == ["running"]


@pytest.mark.parametrize(
    "end",
    [
        i.CaseClosed(outcome="rejected"),
        i.CaseWithdrawn(reason_code="x"),
        i.CaseMerged(into_case_id="other"),
        i.CaseNotAccepted(reason_code="x", refused_by="o"),
    ],
    ids=lambda end: end.short_name(),
)
async def test_the_end_of_the_case_calls_the_telling_off_and_nothing_starts_after_it(h: Harness, end: Event) -> None:
    await hear(h, completed("r1"), end, completed("r2"))
    assert [state for state in await states(h) if state != "called_off"] == []
    h.clock.advance(30 * 86_400)
    await h.run("clocks")
    assert "referral_result_notice" not in {one.data.clock for one in await h.emitted(SlaBreached)}


async def test_answers_that_are_heard_after_the_end_of_their_case_leave_the_clocks_that_they_leave_in_order(h: Harness) -> None:
    at = h.clock.now()
    said = [dropped(), told(), completed()]
    records = [h.record(CASE, PLACE, event, source="referral", at=at + timedelta(hours=hour))[0] for hour, event in enumerate(said)]
    await h.deliver(CASE, PLACE, i.CaseClosed(outcome="rejected"), source="intake", at=at + timedelta(hours=len(said)))
    await h.apply(*records)
    assert [(one["state"], one["ended_by"]) for one in await clocks(h)] == [("met", "stop"), ("called_off", "cancel")]
