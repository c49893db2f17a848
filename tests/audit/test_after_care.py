"""What is with a department when its case closes as done stays under its clocks, and so does the telling of what comes of it."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from audit.main import SPEC
from shared.events.contracts import Event
from shared.events.contracts import intake as i
from shared.events.contracts import referral as r
from shared.events.contracts.audit import SlaBreached
from tests.audit.events import CASE, MONDAY, PLACE, registered, scopes
from tests.conftest import MakeHarness
from tests.support.harness import Harness

OF_DEPARTMENT = ("referral_ack", "referral_reject", "referral_result")
DONE = [i.CaseClosed(outcome="aided"), i.CaseClosed(outcome="referred")]
BROKEN_OFF = [
    i.CaseClosed(outcome="rejected"),
    i.CaseWithdrawn(reason_code="x"),
    i.CaseMerged(into_case_id="other"),
    i.CaseNotAccepted(reason_code="x", refused_by="o"),
]
ISSUED = r.ReferralIssued(referral_id="r1", item_id="i", department="health", desk="health", programme="x")
AWAITED = r.ReferralConsentAwaited(referral_id="r2", item_id="i", department="red_cross")
RETURNED = r.ReferralReturned(referral_id="r3", department="health", reason_code="x", officer="d")
COMPLETED = r.ReferralCompleted(referral_id="r1", department="health", programme="x", officer="d", result_owed=True)
TOLD = r.ReferralResultTold(referral_id="r1", means="phone", told_by="o")
WAITED_UNTIL = datetime(2026, 3, 9, 16, 0, tzinfo=UTC)
JOIN_AWAITED = r.ReferralJoinAwaited(set_id="s1", waited_until=WAITED_UNTIL, decide_by=WAITED_UNTIL + timedelta(days=2))


@pytest.fixture
async def h(harness: MakeHarness) -> Harness:
    h = await harness(SPEC)
    await hear(h, registered())
    return h


async def hear(h: Harness, *events: Event) -> None:
    for event in events:
        await h.deliver(CASE, PLACE, event, source=event.TOPIC.removeprefix("jiuji."))
        h.clock.advance(1)


async def clocks(h: Harness) -> dict[str, dict[str, Any]]:
    """Return the clocks of referrals, each kind once here."""
    answer = await h.client(scopes=scopes()).get(f"/v1/cases/{CASE}/clocks")
    return {one["clock"]: one for one in answer.json()["items"] if one["clock"].startswith("referral")}


async def states(h: Harness) -> dict[str, str]:
    return {key: one["state"] for key, one in (await clocks(h)).items()}


WAITED = dict.fromkeys((*OF_DEPARTMENT, "referral_consent", "referral_returned"), "running")


@pytest.mark.parametrize("end", DONE, ids=lambda end: end.outcome)
async def test_what_is_open_when_its_case_closes_as_done_stays_under_its_clocks(h: Harness, end: Event) -> None:
    await hear(h, ISSUED, AWAITED, RETURNED, end)
    assert await states(h) == WAITED
    h.clock.advance(86_400 * 60)
    await h.run("clocks")
    late = {one.data.clock: one.data.answerable for one in await h.emitted(SlaBreached)}
    assert {key: late.get(key) for key in WAITED} == dict.fromkeys(WAITED, "officer-1")


@pytest.mark.parametrize("end", BROKEN_OFF, ids=lambda end: end.short_name())
async def test_what_is_open_when_its_case_is_broken_off_or_rejected_ends_with_it(h: Harness, end: Event) -> None:
    await hear(h, ISSUED, AWAITED, RETURNED, JOIN_AWAITED, end)
    assert await states(h) == dict.fromkeys((*WAITED, "referral_join"), "called_off")


@pytest.mark.parametrize("end", DONE, ids=lambda end: end.outcome)
async def test_what_comes_after_the_end_is_told_under_its_clock(h: Harness, end: Event) -> None:
    await hear(h, ISSUED, end, COMPLETED)
    assert await states(h) == dict.fromkeys(OF_DEPARTMENT, "met") | {"referral_result_notice": "running"}
    await hear(h, TOLD)
    assert (await states(h))["referral_result_notice"] == "met"


async def test_an_order_that_is_sent_on_after_the_end_is_under_the_clocks_of_orders(h: Harness) -> None:
    again = ISSUED.model_copy(update={"referral_id": "r4", "reissue_of": "r3"})
    await hear(h, RETURNED, DONE[0], again)
    assert await states(h) == dict.fromkeys(OF_DEPARTMENT, "running") | {"referral_returned": "met"}


@pytest.mark.parametrize("first", ["end", "order"])
async def test_an_order_that_is_heard_after_the_end_of_its_case_is_under_its_clocks_too(h: Harness, first: str) -> None:
    at = h.clock.now()
    order, _ = h.record(CASE, PLACE, ISSUED, source="referral", at=at)
    end, _ = h.record(CASE, PLACE, DONE[0], source="intake", at=at + timedelta(hours=1))
    await h.apply(*((end, order) if first == "end" else (order, end)))
    assert await states(h) == dict.fromkeys(OF_DEPARTMENT, "running")


async def test_other_clocks_end_with_the_case(h: Harness) -> None:
    await hear(h, i.CaseAccepted(accepted_by="o"), ISSUED, DONE[0])
    answer = await h.client(scopes=scopes()).get(f"/v1/cases/{CASE}/clocks")
    running = {one["clock"] for one in answer.json()["items"] if one["state"] == "running"}
    assert running == set(OF_DEPARTMENT)


async def test_the_sender_has_until_the_event_says_to_decide_and_the_join_ends_that(h: Harness) -> None:
    await hear(h, JOIN_AWAITED)
    clock = (await clocks(h))["referral_join"]
    assert (clock["state"], clock["waits_for"], clock["ref"]) == ("running", "officer", "s1")
    assert datetime.fromisoformat(clock["due_at"]) == JOIN_AWAITED.decide_by
    h.clock.advance((JOIN_AWAITED.decide_by - MONDAY).total_seconds() + 60)
    await h.run("clocks")
    assert [one.data.clock_ref for one in await h.emitted(SlaBreached) if one.data.clock == "referral_join"] == ["s1"]
    joined = {"completed": 1, "refused": 0, "returned": 0, "without_consent": 0, "result": "partly_completed"}
    await hear(h, r.ReferralJoined.model_validate(joined | {"set_id": "s2"}))
    assert (await states(h))["referral_join"] == "overdue"
    await hear(h, r.ReferralJoined.model_validate(joined | {"set_id": "s1", "open": 1, "after_care": ["r1"]}))
    assert (await states(h))["referral_join"] == "breached"
