"""What ends a clock, what makes it stand still, and who has to decide when nobody acted."""

from datetime import datetime, timedelta
from typing import Any

import pytest

from audit.main import SPEC
from shared.events.contracts import Event
from shared.events.contracts.assessment import (
    ApprovedItem,
    CaseApproved,
    NoticeObjectionRaised,
    NoticeObjectionResolved,
    NoticeOpened,
    ReliefOrdered,
)
from shared.events.contracts.audit import SlaBreached, SlaEscalated, SlaRescheduled, SlaWarned, SupervisionOpened
from shared.events.contracts.disbursement import (
    CaseSettled,
    InKindCancelled,
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
    CaseWithdrawn,
)
from shared.events.contracts.referral import ReferralConsentAwaited, ReferralDropped, ReferralIssued, ReferralReturned
from shared.kit.calendar import SHANGHAI, WorkCalendar
from tests.audit.events import CASE, MONDAY, PLACE, acknowledged, paid, registered, scopes, triaged
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


async def every(h: Harness, clock: str) -> list[dict[str, Any]]:
    """Return all clocks of a kind, in the order of their starts."""
    answer = await h.client(scopes=scopes()).get(f"/v1/cases/{CASE}/clocks")
    return [one for one in answer.json()["items"] if one["clock"] == clock]


async def statistics(h: Harness) -> dict[str, Any]:
    counted: dict[str, Any] = (await h.client(scopes=scopes()).get("/v1/statistics")).json()
    return counted


async def hear(h: Harness, *events: Event) -> None:
    """Deliver events of whichever services publish them, now."""
    for event in events:
        await h.deliver(CASE, PLACE, event, source=event.TOPIC.removeprefix("jiuji."))


async def tick(h: Harness, seconds: float) -> None:
    h.clock.advance(seconds)
    await h.run("clocks")


def asked(answer_by: datetime = MONDAY + timedelta(days=8)) -> CaseMaterialsRequested:
    return CaseMaterialsRequested(materials=("diagnosis",), requested_by="officer-1", answer_by=answer_by)


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


async def test_papers_that_are_asked_for_again_are_awaited_again_until_when_the_person_was_told(h: Harness) -> None:
    await hear(h, registered(), asked())
    h.clock.advance(2 * DAY)
    await hear(h, came())
    assert (await clocks(h))["materials_answer"]["state"] == "met"
    h.clock.advance(HOUR)
    until = h.clock.now() + timedelta(days=3, minutes=1)
    await hear(h, asked(until).model_copy(update={"faulty": ("diagnosis",)}))
    first, again = await every(h, "materials_answer")
    assert (first["state"], again["state"], (await clocks(h))["acceptance"]["state"]) == ("met", "running", "paused")
    assert [datetime.fromisoformat(again[at]) for at in ("started_at", "due_at")] == [h.clock.now(), until]
    assert not again["provisional"]
    await tick(h, 9 * DAY)
    [breach] = [event.data for event in await h.emitted(SlaBreached) if event.data.clock == "materials_answer"]
    assert breach.due_at == until


async def test_a_second_request_moves_the_day_and_takes_back_no_lateness(h: Harness) -> None:
    await hear(h, registered(), asked(MONDAY + timedelta(hours=1)))
    h.clock.advance(2 * HOUR)
    await hear(h, CaseMaterialsOverdue(missing=("diagnosis",), answer_by=MONDAY + timedelta(hours=1)))
    h.clock.advance(HOUR)
    await hear(h, asked())
    h.clock.advance(HOUR)
    await hear(h, asked(MONDAY + timedelta(days=9)))
    assert [one["state"] for one in await every(h, "materials_answer")] == ["breached", "called_off", "running"]
    [counted] = [one for one in (await statistics(h))["clocks"] if one["clock"] == "materials_answer"]
    assert (counted["total"], counted["late"], counted["called_off"], counted["running"]) == (3, 1, 1, 1)
    assert counted["waits_for"] == "person"


async def test_when_the_person_is_silent_the_office_must_go_on(h: Harness) -> None:
    await hear(h, registered(), asked())
    h.clock.advance(8 * DAY)
    await hear(h, CaseMaterialsOverdue(missing=("diagnosis",), answer_by=h.clock.now()))
    view = await clocks(h)
    assert view["acceptance"]["state"] in ("running", "warned")
    assert (view["materials_answer"]["ended_by"], view["materials_answer"]["state"]) == ("cancel", "called_off"), "nothing was brought"


async def test_a_notice_stands_still_until_the_last_objection_to_it_is_resolved(h: Harness) -> None:
    await hear(h, registered(), NoticeOpened(notice_id="n", mode="pre", closes_at=MONDAY))
    for objection in ("first", "second"):
        await hear(h, NoticeObjectionRaised(notice_id="n", objection_id=objection, reason_code="x"))
        h.clock.advance(HOUR)
    resolved = NoticeObjectionResolved(notice_id="n", objection_id="first", upheld=False, resolved_by="i")
    await hear(h, resolved)
    assert (await clocks(h))["notice_closing"]["state"] == "paused"
    h.clock.advance(HOUR)
    await hear(h, resolved.model_copy(update={"objection_id": "second"}))
    view = (await clocks(h))["notice_closing"]
    assert (view["state"], len(view["pauses"])) == ("running", 1)
    stood = [datetime.fromisoformat(view["pauses"][0][at]) for at in ("since", "until")]
    assert stood == [MONDAY, MONDAY + timedelta(hours=3)]


async def test_a_pause_that_begins_late_changes_nothing(h: Harness) -> None:
    await hear(h, registered())
    await tick(h, 3 * DAY)
    await hear(h, asked())
    view = (await clocks(h))["acceptance"]
    assert (view["state"], view["paused_at"]) == ("overdue", None)


async def test_the_statistics_count_what_stands_still_and_for_how_long(h: Harness) -> None:
    await hear(h, registered(), asked())
    h.clock.advance(HOUR)
    counted = await statistics(h)
    [acceptance] = [one for one in counted["clocks"] if one["clock"] == "acceptance"]
    assert (acceptance["total"], acceptance["paused"], acceptance["running"], acceptance["paused_s"]) == (1, 1, 0, HOUR)
    for one in counted["clocks"]:
        assert one["total"] == one["running"] + one["paused"] + one["met"] + one["late"] + one["called_off"]
    assert [(one["officer"], one["total"]) for one in counted["late_by_officer"]] == [("officer-1", 2)], "papers wait for the person"


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
    assert (view["first_relief"]["ended_at"], view["goods_due"]["ended_at"]) == (None, None)
    begun = view["formalities_completion"]["started_at"]
    h.clock.advance(60)
    await hear(h, goods.model_copy(update={"issue_id": "3", "value_fen": 59_999, "outstanding_fen": 0}))
    view = await clocks(h)
    assert (view["first_relief"]["state"], view["goods_due"]["state"]) == ("met", "met")
    assert (view["formalities_completion"]["state"], view["formalities_completion"]["started_at"]) == ("running", begun)


@pytest.mark.parametrize(
    ("given_fen", "first_relief", "is_trifle", "state"),
    [
        (30_000, True, False, "met"),
        (1, True, True, "running"),
        (None, True, False, "running"),
        (0, True, False, "running"),
        (30_000, False, False, "running"),
    ],
    ids=["of a part", "of a trifle", "of nothing", "of naught", "of the approval"],
)
async def test_first_relief_stops_when_the_rest_is_called_off_of_goods_that_were_given_in_part(
    h: Harness, given_fen: int | None, first_relief: bool, is_trifle: bool, state: str
) -> None:
    await hear(h, registered(), triaged(), ReliefOrdered(item_id="i", amount_fen=60_000, form="in_kind", ordered_by="o"))
    rest = InKindCancelled(item_id="i", reason_code="not_needed", first_relief=first_relief, given_fen=given_fen, is_trifle=is_trifle)
    await hear(h, rest)
    view = await clocks(h)
    assert (view["first_relief"]["state"], view["goods_due"]["state"]) == (state, "called_off")


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
    await _is_closed_by_another(h, matters[0]["supervision_id"], concerns="officer-1")
    await tick(h, 60 * DAY)
    assert len([event for event in await h.emitted(SupervisionOpened) if event.data.cause == "overdue"]) == len(opened), (
        "no matter about a matter"
    )


async def _is_closed_by_another(h: Harness, matter: str, *, concerns: str) -> None:
    ending = {"outcome": "unfounded", "finding_text": "没有问题。", "no_reply_reason": "事实清楚，无须答复。"}
    answers = [
        await h.client(scopes=scopes(), subject=who).post(f"/v1/supervisions/{matter}/closure", json=ending)
        for who in (concerns, "supervisor-2")
    ]
    assert (answers[0].status_code, answers[0].json()["code"], answers[1].status_code) == (403, "supervision_concerns_you", 200)


async def test_a_matter_that_a_supervisor_opens_concerns_whoever_is_answerable_and_is_closed_by_another(h: Harness) -> None:
    await hear(h, registered())
    h.clock.advance(1)
    await hear(h, acknowledged())
    asked = {"case_id": CASE, "cause": "sample", "request_text": "抽查"}
    matter = (await h.client(scopes=scopes(), subject="supervisor-1").post("/v1/supervisions", json=asked)).json()
    assert matter["concerns"] == "officer-2"
    await _is_closed_by_another(h, matter["supervision_id"], concerns="officer-2")


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
    [more, *_] = h.record(CASE, PLACE, paid("payment-2"), source="disbursement", at=paid_at + timedelta(hours=1))
    await h.apply(more)
    assert [one.data.cause for one in await h.emitted(SupervisionOpened)] == ["paid_after_end"] * 2, "each payment is a matter"
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
