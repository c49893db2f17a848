"""The clock of an order is due when the order says, for that is until when the department was told to answer."""

from datetime import datetime, timedelta

import pytest

from audit.main import SPEC
from shared.events.contracts.audit import SlaBreached
from shared.events.contracts.referral import ReferralCompleted, ReferralIssued
from tests.audit.events import CASE, PLACE, scopes
from tests.conftest import MakeHarness
from tests.support.harness import MONDAY, Harness

DUE_AT = MONDAY + timedelta(days=3, hours=5)


@pytest.fixture
async def h(harness: MakeHarness) -> Harness:
    return await harness(SPEC)


def issued(due_at: datetime | None, referral_id: str = "r1", reissue_of: str | None = None) -> ReferralIssued:
    return ReferralIssued(
        referral_id=referral_id,
        item_id="i",
        department="civil_affairs_dibao",
        desk="civil_affairs",
        programme="dibao_enrolment",
        due_at=due_at,
        reissue_of=reissue_of,
    )


async def result_clocks(h: Harness) -> dict[str, dict[str, str]]:
    """Return the clocks of a case's orders by the order."""
    answer = await h.client(scopes=scopes()).get(f"/v1/cases/{CASE}/clocks")
    return {one["ref"]: one for one in answer.json()["items"] if one["clock"] == "referral_result"}


async def test_the_clock_of_an_order_is_due_when_the_order_says(h: Harness) -> None:
    await h.deliver(CASE, PLACE, issued(DUE_AT), source="referral")
    clock = (await result_clocks(h))["r1"]
    assert datetime.fromisoformat(clock["due_at"]) == DUE_AT


async def test_an_order_that_says_none_is_due_by_the_limit_of_the_clock(h: Harness) -> None:
    """It is one of a release that told none."""
    await h.deliver(CASE, PLACE, issued(None), source="referral")
    rule = h.ctx.policy(h.clock.now()).clocks["referral_result"]
    due_at = h.ctx.calendar.deadline(h.clock.now(), rule.limit, public=rule.public).due_at
    assert datetime.fromisoformat((await result_clocks(h))["r1"]["due_at"]) == due_at


async def test_each_order_has_its_own_time(h: Harness) -> None:
    await h.deliver(CASE, PLACE, issued(DUE_AT), source="referral")
    await h.deliver(CASE, PLACE, issued(DUE_AT + timedelta(days=30), "r2", reissue_of="r1"), source="referral")
    due = {ref: datetime.fromisoformat(clock["due_at"]) for ref, clock in (await result_clocks(h)).items()}
    assert due == {"r1": DUE_AT, "r2": DUE_AT + timedelta(days=30)}


@pytest.mark.parametrize(("late_s", "breaches"), [(0, 0), (1, 1)])
async def test_an_answer_is_late_when_it_comes_after_what_the_order_said(h: Harness, late_s: int, breaches: int) -> None:
    await h.deliver(CASE, PLACE, issued(DUE_AT), source="referral")
    h.clock.advance((DUE_AT - MONDAY).total_seconds() + late_s)
    done = ReferralCompleted(referral_id="r1", department="civil_affairs_dibao", programme="dibao_enrolment", officer="o")
    await h.deliver(CASE, PLACE, done, source="referral")
    await h.run("clocks")
    said = [one.data for one in await h.emitted(SlaBreached) if one.data.clock == "referral_result"]
    assert [one.due_at for one in said] == [DUE_AT] * breaches
