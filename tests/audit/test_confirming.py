"""The clocks of what several officers each have to do: from the first of them to the last, and never begun again."""

from datetime import datetime, timedelta
from typing import Any

import pytest

from audit.main import SPEC
from shared.events.contracts import Event
from shared.events.contracts.assessment import (
    ReviewDecided,
    ReviewVotedDown,
    ReviewVotesAwaited,
    SurveyCompleted,
    SurveyConfirmationAwaited,
)
from shared.events.contracts.disbursement import PaymentCashAwaited, PaymentCashWithdrawn, PaymentPaid
from shared.events.contracts.intake import CaseWithdrawn
from tests.audit.events import CASE, MONDAY, PLACE, registered, scopes
from tests.conftest import MakeHarness
from tests.support.harness import Harness

HOUR = 3600


@pytest.fixture
async def h(harness: MakeHarness) -> Harness:
    return await harness(SPEC)


async def hear(h: Harness, *events: Event) -> None:
    """Deliver events of whichever services publish them, one an hour."""
    for event in events:
        await h.deliver(CASE, PLACE, event, source=event.TOPIC.removeprefix("jiuji."))
        h.clock.advance(HOUR)


async def clocks(h: Harness, clock: str) -> list[tuple[datetime, str, str | None]]:
    """Return start, state and end of all clocks of a kind, in the order of their starts."""
    answer = await h.client(scopes=scopes()).get(f"/v1/cases/{CASE}/clocks")
    items: list[dict[str, Any]] = [one for one in answer.json()["items"] if one["clock"] == clock]
    return [(datetime.fromisoformat(one["started_at"]), one["state"], one["ended_at"]) for one in items]


def surveyed(number: str, *awaited: str) -> Event:
    if awaited:
        return SurveyConfirmationAwaited(survey_id=number, surveyors=("a", "b", "c"), awaited=awaited)
    return SurveyCompleted(survey_id=number, surveyors=("a", "b", "c"), household_size=1)


async def test_a_survey_waits_from_its_first_record_to_its_last_confirmation(h: Harness) -> None:
    await hear(h, registered(), surveyed("s1", "b", "c"), surveyed("s1", "c"))
    begun = MONDAY + timedelta(hours=1)
    assert await clocks(h, "survey_confirmation") == [(begun, "running", None)]
    await hear(h, surveyed("s1"))
    ((started_at, state, ended_at),) = await clocks(h, "survey_confirmation")
    assert (started_at, state, datetime.fromisoformat(str(ended_at))) == (begun, "met", begun + timedelta(hours=2))


async def test_what_is_seen_again_waits_anew_and_late_is_late(h: Harness) -> None:
    await hear(h, registered(), surveyed("s1", "b"), surveyed("s1"), surveyed("s2", "b"))
    h.clock.advance(3 * 24 * HOUR)
    await hear(h, surveyed("s2"))
    assert [state for _, state, _ in await clocks(h, "survey_confirmation")] == ["met", "breached"]


async def test_the_end_of_a_case_calls_the_wait_off(h: Harness) -> None:
    await hear(h, registered(), surveyed("s1", "b"), CaseWithdrawn(reason_code="other"))
    assert [state for _, state, _ in await clocks(h, "survey_confirmation")] == ["called_off"]


GROUP: dict[str, Any] = {"procedure": "normal", "members": ("a", "b", "c"), "votes_against": 0, "proposed_by": "a"}


def proposed(number: str, *awaited: str) -> Event:
    return ReviewVotesAwaited(review_id=number, awaited=awaited, votes_for=3 - len(awaited), proposed_fen=1, **GROUP)


async def test_a_proposal_waits_for_its_last_vote_and_one_that_was_voted_down_waits_no_more(h: Harness) -> None:
    lost = ReviewVotedDown.model_validate({"review_id": "r1", "votes_for": 1} | GROUP | {"votes_against": 2})
    await hear(h, registered(), proposed("r1", "b", "c"), proposed("r1", "c"), lost, proposed("r2", "b", "c"))
    first, second = await clocks(h, "review_votes")
    assert (first[0], first[1]) == (MONDAY + timedelta(hours=1), "met")
    assert (second[0], second[1]) == (MONDAY + timedelta(hours=4), "running")
    await hear(h, ReviewDecided(review_id="r2", votes_for=3, quorum=3, proposed_fen=1, **GROUP))
    assert [state for _, state, _ in await clocks(h, "review_votes")] == ["met", "met"]


MONEY: dict[str, Any] = {"payment_id": "p1", "item_id": "i1", "instalment": 1, "instalments": 1, "amount_fen": 900}
MONEY |= {"funding": "county_budget", "first_relief": False}


async def test_cash_that_is_recorded_again_goes_on_with_the_time_that_was_left_and_no_more(h: Harness) -> None:
    first = PaymentCashAwaited(officers=("a", "b"), awaited=("b",), **MONEY)
    other = PaymentCashAwaited(officers=("a", "c"), awaited=("c",), **MONEY)
    await hear(h, registered(), first)
    _, due_at = await stands(h)
    assert due_at is not None
    h.clock.advance((due_at - h.clock.now()).total_seconds() - HOUR)
    await h.deliver(CASE, PLACE, PaymentCashWithdrawn(**MONEY), source="disbursement")
    h.clock.advance(28 * 24 * HOUR)
    await h.run("clocks")
    assert await stands(h) == ("paused", None), "nobody is waited for"
    await h.deliver(CASE, PLACE, other, source="disbursement")
    assert await stands(h) == ("warned", h.clock.now() + timedelta(hours=1))
    h.clock.advance(2 * HOUR)
    await h.run("clocks")
    await hear(h, PaymentCashWithdrawn(**MONEY), first)
    assert (await stands(h))[0] == "overdue", "what was late stays late, whoever is named next"


async def stands(h: Harness) -> tuple[str, datetime | None]:
    """Return how the clock of the second officer stands, and when it is due unless it stands still."""
    seen = (await h.client(scopes=scopes()).get(f"/v1/cases/{CASE}/clocks")).json()["items"]
    (one,) = [clock for clock in seen if clock["clock"] == "cash_confirmation"]
    return one["state"], None if one["state"] == "paused" else datetime.fromisoformat(one["due_at"])


async def test_cash_waits_for_the_second_officer_and_stands_still_when_it_is_taken_back(h: Harness) -> None:
    begun = PaymentCashAwaited(officers=("a", "b"), awaited=("b",), **MONEY)
    await hear(h, registered(), begun)
    assert await clocks(h, "cash_confirmation") == [(MONDAY + timedelta(hours=1), "running", None)]
    await hear(h, PaymentCashWithdrawn(**MONEY))
    assert [state for _, state, _ in await clocks(h, "cash_confirmation")] == ["paused"]
    await hear(h, begun)
    assert [state for _, state, _ in await clocks(h, "cash_confirmation")] == ["running"]
    await hear(h, CaseWithdrawn(reason_code="other"), PaymentPaid(means="cash_in_person", **MONEY))
    assert [state for _, state, _ in await clocks(h, "cash_confirmation")] == ["met"]
