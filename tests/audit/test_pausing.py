"""What ends a clock, what makes it stand still, what it takes along, and who has to decide when nobody acted."""

from datetime import datetime, timedelta
from typing import Any

import pytest

from audit.main import SPEC
from shared.events.contracts import Event
from shared.events.contracts.assessment import ApprovedItem, CaseApproved, ReliefOrdered
from shared.events.contracts.audit import SlaBreached, SlaEscalated, SlaRescheduled, SlaWarned, SupervisionOpened
from shared.events.contracts.disbursement import (
    CaseSettled,
    InKindIssued,
    PaymentHeld,
    PaymentOrdered,
    PaymentReserved,
    RecoveryOrdered,
    RecoveryRepaid,
)
from shared.events.contracts.intake import (
    CaseAccepted,
    CaseClosed,
    CaseMaterialsOverdue,
    CaseMaterialsReceived,
    CaseMaterialsRequested,
    CaseTookOver,
    CaseWithdrawn,
)
from shared.events.contracts.referral import ReferralConsentAwaited, ReferralDropped, ReferralIssued, ReferralReturned
from shared.kit.calendar import SHANGHAI, WorkCalendar
from tests.audit.events import CASE, MONDAY, PLACE, acknowledged, offered, paid, registered, scopes, triaged
from tests.conftest import MakeHarness
from tests.support.harness import PROFILE, Harness

HOUR = 3600
DAY = 24 * HOUR
MONEY = {"payment_id": "payment-1", "item_id": "item-1", "instalment": 1, "instalments": 1, "amount_fen": 900, "funding": "county_budget"}


@pytest.fixture
async def h(harness: MakeHarness) -> Harness:
    return await harness(SPEC)


async def clocks(h: Harness) -> dict[str, Any]:
    answer = await h.client(scopes=scopes()).get(f"/v1/cases/{CASE}/clocks")
    assert answer.status_code == 200, answer.text
    return {item["clock"]: item for item in answer.json()["items"]}


async def hear(h: Harness, *events: Event) -> None:
    """Deliver events of whichever services publish them, now."""
    for event in events:
        await h.deliver(CASE, PLACE, event, source=event.TOPIC.removeprefix("jiuji."))


async def tick(h: Harness, seconds: float) -> None:
    h.clock.advance(seconds)
    await h.run("clocks")


def asked() -> CaseMaterialsRequested:
    return CaseMaterialsRequested(materials=("diagnosis",), requested_by="officer-1", answer_by=MONDAY)


def came(*, complete: bool = True) -> CaseMaterialsReceived:
    return CaseMaterialsReceived(materials=("diagnosis",), received_by="officer-1", complete=complete)


async def test_d19_a_request_for_papers_puts_the_office_off_and_ends_nothing(h: Harness) -> None:
    await hear(h, registered())
    due = datetime.fromisoformat((await clocks(h))["acceptance"]["due_at"])
    h.clock.advance((due - MONDAY).total_seconds() - HOUR)
    await hear(h, asked())
    view = (await clocks(h))["acceptance"]
    assert (view["state"], view["ended_at"], view["late"]) == ("paused", None, False)
    await tick(h, 2 * DAY)
    await hear(h, came(complete=False))
    assert (await clocks(h))["acceptance"]["state"] == "paused"
    await hear(h, came())
    view = (await clocks(h))["acceptance"]
    assert datetime.fromisoformat(view["due_at"]) == h.clock.now() + timedelta(hours=1), "what was left was an hour"
    assert [pause["until"] for pause in view["pauses"]] != [None]
    await tick(h, HOUR + 60)
    assert [event.data.clock for event in await h.emitted(SlaBreached)] == ["triage", "acceptance"]


async def test_papers_that_are_asked_for_again_are_awaited_again(h: Harness) -> None:
    await hear(h, registered(), asked())
    h.clock.advance(2 * DAY)
    await hear(h, came())
    assert (await clocks(h))["materials_answer"]["state"] == "met"
    h.clock.advance(HOUR)
    await hear(h, asked().model_copy(update={"faulty": ("diagnosis",)}))
    view = await clocks(h)
    assert (view["materials_answer"]["state"], view["acceptance"]["state"]) == ("running", "paused")
    assert datetime.fromisoformat(view["materials_answer"]["started_at"]) == h.clock.now()
    await tick(h, 9 * DAY)
    assert "materials_answer" in {event.data.clock for event in await h.emitted(SlaBreached)}


async def test_when_the_person_is_silent_the_office_must_go_on(h: Harness) -> None:
    await hear(h, registered(), asked())
    h.clock.advance(8 * DAY)
    await hear(h, CaseMaterialsOverdue(missing=("diagnosis",), answer_by=h.clock.now()))
    view = await clocks(h)
    assert view["acceptance"]["state"] in ("running", "warned")
    assert view["materials_answer"]["ended_by"] == "stop"


async def test_a_pause_that_begins_late_changes_nothing(h: Harness) -> None:
    await hear(h, registered())
    await tick(h, 3 * DAY)
    await hear(h, asked())
    view = (await clocks(h))["acceptance"]
    assert (view["state"], view["paused_at"]) == ("overdue", None)


async def test_the_statistics_count_what_stands_still_and_for_how_long(h: Harness) -> None:
    await hear(h, registered(), asked())
    h.clock.advance(HOUR)
    counted = (await h.client(scopes=scopes()).get("/v1/statistics")).json()
    [acceptance] = [one for one in counted["clocks"] if one["clock"] == "acceptance"]
    assert (acceptance["total"], acceptance["paused"], acceptance["running"], acceptance["paused_s"]) == (1, 1, 0, HOUR)
    for one in counted["clocks"]:
        assert one["total"] == one["running"] + one["paused"] + one["met"] + one["late"] + one["called_off"]
    assert [(one["officer"], one["total"]) for one in counted["late_by_officer"]] == [("officer-1", 3)]


async def test_d18_danger_to_life_counts_from_the_registration_whatever_is_judged(h: Harness) -> None:
    await hear(h, registered().model_copy(update={"life_danger": True}))
    assert (await clocks(h))["first_relief"]["state"] == "running"
    await hear(h, triaged("ordinary"))
    assert (await clocks(h))["first_relief"]["ended_at"] is None, "only a supervisor takes it back"
    await hear(h, triaged("ordinary", downgraded=True))
    assert (await clocks(h))["first_relief"]["state"] == "called_off"


async def test_d18_a_case_that_nobody_judges_or_reviews_is_late_in_the_end(h: Harness) -> None:
    await hear(h, registered(), CaseAccepted(accepted_by="officer-1"))
    await tick(h, 60 * DAY)
    assert {event.data.clock for event in await h.emitted(SlaBreached)} == {"triage", "normal_total"}


async def test_d12_a_merge_brings_the_earlier_start_and_the_urgency_along(h: Harness) -> None:
    await hear(h, registered(), offered())
    h.clock.advance(HOUR)
    older = MONDAY - timedelta(hours=20)
    took_over = CaseTookOver(
        from_case_id="older", person_ref="p", identity_known=True, registered_at=older, urgency="emergency", life_danger=False
    )
    await hear(h, took_over)
    view = await clocks(h)
    assert datetime.fromisoformat(view["first_relief"]["started_at"]) == older
    assert datetime.fromisoformat(view["acceptance"]["started_at"]) == older
    await hear(h, acknowledged())
    await tick(h, 4 * HOUR)
    late = {event.data.clock: event.data.answerable for event in await h.emitted(SlaBreached)}
    assert late["first_relief"] == "officer-2"


async def test_what_was_late_before_a_merge_is_answered_for_by_who_took_it_over(h: Harness) -> None:
    await hear(h, registered(), offered(), acknowledged())
    h.clock.advance(HOUR)
    old = CaseTookOver(
        from_case_id="older", person_ref="p", identity_known=True, registered_at=MONDAY - timedelta(days=9), urgency="emergency"
    )
    await hear(h, old)
    await tick(h, 60)
    late = {event.data.clock: event.data.answerable for event in await h.emitted(SlaBreached)}
    assert late["first_relief"] == "officer-2", "officer-1 had handed over before the merge"


async def test_d11_a_fen_that_comes_back_leaves_the_recovery_running(h: Harness) -> None:
    await hear(h, registered())
    await hear(h, RecoveryOrdered(recovery_id="r", payment_id="p", amount_fen=63_000, reason_code="x", ordered_by="f"))
    await hear(h, RecoveryRepaid(recovery_id="r", amount_fen=1, outstanding_fen=62_999))
    assert (await clocks(h))["recovery"]["ended_at"] is None
    await hear(h, RecoveryRepaid(recovery_id="r", amount_fen=62_999, outstanding_fen=0))
    assert (await clocks(h))["recovery"]["state"] == "met"


async def test_d6_goods_of_no_value_or_of_less_than_is_owed_stop_nothing(h: Harness) -> None:
    await hear(h, registered(), triaged(), ReliefOrdered(item_id="i", amount_fen=60_000, form="in_kind", ordered_by="o"))
    goods = InKindIssued(issue_id="1", item_id="i", value_fen=0, issued_by="o", first_relief=True)
    await hear(h, goods)
    view = await clocks(h)
    assert (view["first_relief"]["ended_at"], view["goods_due"]["ended_at"], "formalities_completion" in view) == (None, None, False)
    await hear(h, goods.model_copy(update={"issue_id": "2", "value_fen": 1, "outstanding_fen": 59_999}))
    view = await clocks(h)
    assert (view["first_relief"]["ended_at"], view["goods_due"]["ended_at"], "formalities_completion" in view) == (None, None, False)
    await hear(h, goods.model_copy(update={"issue_id": "3", "value_fen": 59_999, "outstanding_fen": 0}))
    view = await clocks(h)
    assert (view["first_relief"]["state"], view["goods_due"]["state"]) == ("met", "met")
    assert view["formalities_completion"]["state"] == "running"


async def test_d20_fast_small_aid_is_done_with_the_last_thing_owed(h: Harness) -> None:
    items = tuple(ApprovedItem(item_id=kind, kind=kind, programme="x", department="y", amount_fen=900) for kind in ("cash", "in_kind"))
    decided = CaseApproved(
        procedure="fast_small",
        items=items,
        total_fen=900,
        proposed_by="p",
        decided_by="d",
        legal_basis=(),
        explanation_sha256="0",
    )
    await hear(h, registered(), CaseAccepted(accepted_by="o"), decided)
    await hear(h, InKindIssued(issue_id="1", item_id="in_kind", value_fen=300, issued_by="o", nothing_owed=False))
    assert (await clocks(h))["fast_small_aid_total"]["ended_at"] is None
    await hear(h, paid(first_relief=False).model_copy(update={"nothing_owed": True}))
    assert (await clocks(h))["fast_small_aid_total"]["state"] == "met"


async def test_an_approval_ends_fast_small_aid_when_nothing_is_owed_any_more(h: Harness) -> None:
    decided = CaseApproved(
        procedure="fast_small", items=(), total_fen=0, proposed_by="p", decided_by="d", legal_basis=(), explanation_sha256="0"
    )
    await hear(h, registered(), CaseAccepted(accepted_by="o"), decided)
    assert (await clocks(h))["fast_small_aid_total"]["ended_at"] is None, "first relief may still be at the bank"
    await hear(h, CaseSettled())
    assert (await clocks(h))["fast_small_aid_total"]["state"] == "met"


async def test_d18_money_is_watched_from_the_reservation_to_the_person(h: Harness) -> None:
    fields = {**MONEY, "first_relief": False}
    await hear(h, registered(), PaymentHeld.model_validate({**fields, "reason_code": "insufficient_funds"}))
    assert (await clocks(h))["payment_held"]["waits_for"] == "finance"
    await hear(h, PaymentReserved.model_validate(fields))
    view = await clocks(h)
    assert (view["payment_held"]["state"], view["payment_order"]["state"]) == ("met", "running")
    await hear(h, PaymentOrdered.model_validate({**fields, "ordered_by": "f"}))
    view = await clocks(h)
    assert (view["payment_order"]["state"], view["payment"]["state"]) == ("met", "running")


def issued(referral: str = "r", reissue_of: str | None = None) -> ReferralIssued:
    return ReferralIssued(referral_id=referral, item_id="i", department="health", desk="health", programme="x", reissue_of=reissue_of)


async def test_d18_a_returned_referral_is_watched_until_it_goes_on_or_is_given_up(h: Harness) -> None:
    back = ReferralReturned(referral_id="r", department="health", reason_code="x", officer="o")
    await hear(h, registered(), issued(), back)
    assert (await clocks(h))["referral_returned"]["state"] == "running"
    await hear(h, issued("r2", reissue_of="r"))
    assert (await clocks(h))["referral_returned"]["state"] == "met"


async def test_d18_consent_that_nobody_gives_is_watched(h: Harness) -> None:
    await hear(h, registered(), ReferralConsentAwaited(referral_id="r", item_id="i", department="charity"))
    assert (await clocks(h))["referral_consent"]["state"] == "running"
    await tick(h, 30 * DAY)
    assert "referral_consent" in {event.data.clock for event in await h.emitted(SlaBreached)}
    await hear(h, ReferralDropped(referral_id="r", department="charity", desk="charity", reason_code="x", dropped_by="o"))
    assert (await clocks(h))["referral_consent"]["state"] == "breached"


async def test_the_last_step_of_a_ladder_obliges_somebody_to_decide_and_that_has_a_clock(h: Harness) -> None:
    await hear(h, registered(), triaged())
    await tick(h, 40 * DAY)
    opened = [event for event in await h.emitted(SupervisionOpened) if event.data.cause == "overdue"]
    ladders = {event.data.clock for event in await h.emitted(SlaEscalated) if event.data.last}
    assert len(opened) == len(ladders)
    assert {(one.data.opened_by, one.data.concerns) for one in opened} == {("system:audit", "officer-1")}
    for matter in opened:
        await h.deliver(CASE, PLACE, matter.data, source="audit")
    matters = (await h.client(scopes=scopes()).get("/v1/supervisions")).json()["items"]
    assert sorted(clock for one in matters for clock in one["late_clocks"]) == sorted(ladders)
    assert (await clocks(h))["supervision"]["waits_for"] == "supervisor"
    await tick(h, 60 * DAY)
    assert len([event for event in await h.emitted(SupervisionOpened) if event.data.cause == "overdue"]) == len(opened), (
        "no matter about a matter"
    )


@pytest.mark.parametrize("order", ["paid last", "paid heard first"])
async def test_d1_money_that_comes_after_the_end_of_a_case_is_somebodys_matter_and_starts_no_clock(h: Harness, order: str) -> None:
    await hear(h, registered(), triaged())
    ended_at, paid_at = h.clock.now() + timedelta(hours=1), h.clock.now() + timedelta(hours=2)
    [end, *_] = h.record(CASE, PLACE, CaseWithdrawn(reason_code="x"), source="intake", at=ended_at)
    [closed, *_] = h.record(CASE, PLACE, CaseClosed(outcome="withdrawn"), source="intake", at=ended_at)
    [money, *_] = h.record(CASE, PLACE, paid(), source="disbursement", at=paid_at)
    await h.apply(*((end, closed, money) if order == "paid last" else (money, end, closed)))
    [matter] = await h.emitted(SupervisionOpened)
    assert (matter.data.cause, matter.data.concerns) == ("paid_after_end", "officer-1")
    assert [one for one in (await clocks(h)).values() if one["state"] in ("running", "warned", "paused")] == []


async def test_a_machine_whose_clock_is_behind_makes_no_matter_of_money_that_was_waited_for(h: Harness) -> None:
    await hear(h, registered())
    now = h.clock.now()
    [money, *_] = h.record(CASE, PLACE, paid(), source="disbursement", at=now + timedelta(seconds=1))
    [closed, *_] = h.record(CASE, PLACE, CaseClosed(outcome="aided", paid_fen=50_000), source="intake", at=now)
    await h.apply(money, closed)
    assert await h.emitted(SupervisionOpened) == []


async def test_d14_the_notice_of_the_year_moves_what_was_provisional_and_what_was_late_stays_late(h: Harness) -> None:
    start = datetime(2026, 12, 30, 9, tzinfo=SHANGHAI)
    h.clock.advance((start - h.clock.now()).total_seconds())
    await hear(h, registered(start), CaseAccepted(accepted_by="o"))
    before = (await clocks(h))["normal_total"]
    assert before["provisional"]
    await tick(h, 3 * HOUR)
    late = {event.data.clock for event in await h.emitted(SlaBreached)}
    assert late == {"triage"}
    new, old = (
        WorkCalendar.of({"version": "cn-2027.1", "years": {2027: {"source": "x", "holidays": ["2027-01-01..2027-01-08"], "worked": []}}}),
        WorkCalendar.load(PROFILE),
    )
    h.ctx.calendar = WorkCalendar(new.version, old.years | new.years, old.off | new.off, old.on | new.on)
    await h.run("calendar")
    [moved] = [event for event in await h.emitted(SlaRescheduled) if event.data.clock == "normal_total"]
    after = (await clocks(h))["normal_total"]
    assert (moved.data.old_due_at, moved.data.due_at) == tuple(datetime.fromisoformat(one["due_at"]) for one in (before, after))
    assert moved.data.due_at > moved.data.old_due_at
    assert (after["provisional"], after["calendar_version"]) == (False, "cn-2027.1")
    await h.run("calendar")
    assert len([event for event in await h.emitted(SlaRescheduled) if event.data.clock == "normal_total"]) == 1
    assert "triage" not in {event.data.clock for event in await h.emitted(SlaRescheduled)}
    assert (await clocks(h))["triage"]["state"] == "overdue"
    assert await h.emitted(SlaWarned)
