"""Notices: posted before the decision or after the aid, or not at all; masked; closed when their period is over."""

from datetime import datetime

import pytest

from shared.events.contracts.assessment import CaseApproved, NoticeClosed, NoticeOpened
from shared.events.contracts.disbursement import InKindIssued, PaymentCancelled
from shared.kit.calendar import SHANGHAI
from shared.kit.principal import Principal
from tests.assessment.office import OTHER_COUNTY, PLACE, Office, code_of, done

DAY = 86_400


async def paid_out(office: Office, **facts: object) -> str:
    """Return an emergency whose aid was paid."""
    case = await office.case("emergency", "approved", **facts)
    for item in (await office.view(case))["decision"]["items"]:
        if item["kind"] == "cash":
            await office.paid(case, item["item_id"])
    return case


async def test_before_a_normal_decision_a_notice_is_posted_for_the_period_of_the_policy(office: Office, h):
    case = await office.case(until="in_notice")
    (event,) = await h.emitted(NoticeOpened)
    limit = h.ctx.policy(h.clock.now()).period("pre_notice").limit
    assert event.data.closes_at == h.ctx.calendar.deadline(h.clock.now(), limit, public=True).due_at
    (notice,) = (await office.view(case))["notices"]
    assert (notice["mode"], notice["notice_id"], notice["closed_at"]) == ("pre", event.data.notice_id, None)


async def test_a_notice_does_not_end_in_the_holidays(office: Office, h):
    h.clock.advance((datetime(2026, 9, 24, 9, tzinfo=SHANGHAI) - h.clock.now()).total_seconds())
    await office.case(until="in_notice")
    (event,) = await h.emitted(NoticeOpened)
    assert event.data.closes_at == datetime(2026, 10, 9, tzinfo=SHANGHAI)


async def test_after_an_emergency_the_notice_is_posted_when_it_is_paid(office: Office, h):
    case = await office.case("emergency", "approved")
    assert await h.emitted(NoticeOpened) == []
    for item in (await office.view(case))["decision"]["items"]:
        if item["kind"] == "cash":
            await office.paid(case, item["item_id"])
    (event,) = await h.emitted(NoticeOpened)
    assert event.data.mode == "post"
    assert (await office.view(case))["state"] == "approved"


async def test_fast_small_aid_is_never_published(office: Office, h):
    case = await office.case("fast_small", "approved")
    (item, *_) = (await office.view(case))["decision"]["items"]
    await office.paid(case, item["item_id"])
    (event,) = await h.emitted(CaseApproved)
    assert (event.data.notice_mode, await h.emitted(NoticeOpened), await office.posted()) == ("none", [], [])


@pytest.mark.parametrize("hardship", ["domestic_violence", "crime_victim", "guardianship_gap", "mental_health_crisis"])
async def test_what_is_restricted_is_never_published_after_the_aid(office: Office, h, hardship):
    await paid_out(office, hardship_codes=("fire", hardship))
    (event,) = await h.emitted(CaseApproved)
    assert (event.data.notice_mode, await h.emitted(NoticeOpened)) == ("none", [])


async def test_what_is_restricted_goes_to_its_decision_without_a_notice(office: Office, h):
    case = await office.case(until="reviewed", hardship_codes=("medical_expense", "released_prisoner"))
    assert done(await office.open_notice(case))["state"] == "pending"
    done(await office.decide(case))
    (event,) = await h.emitted(CaseApproved)
    assert (event.data.notice_mode, await h.emitted(NoticeOpened), await office.posted()) == ("none", [], [])


async def test_the_text_says_where_why_and_how_much_and_never_who(office: Office):
    case = await office.case(until="surveyed", household_size=2)
    done(await office.survey(case, household_size=5, self_paid_fen=567_000))
    done(await office.review(case))
    done(await office.open_notice(case))
    ((notice,), view) = await office.posted(), await office.view(case)
    assert notice["text"] == (
        "肥城市潮泉镇申请人某某，家庭成员5人，因医疗刚性支出，拟给予或已给予临时救助5,670.00元。如有异议，请向受理窗口或救助热线反映。"
    )
    assert view["notices"] == [notice]
    assert set(notice) == {
        "notice_id",
        "case_id",
        "place_code",
        "mode",
        "text",
        "opened_at",
        "closes_at",
        "provisional",
        "closed_at",
        "upheld",
    }


@pytest.mark.parametrize("place", ["370983", "370983101", PLACE, "370983101000", "370983000000", "370900000000", "370900"])
async def test_the_public_reads_the_notices_of_a_place_and_of_what_lies_in_it(office: Office, place):
    await office.case(until="in_notice")
    assert len(await office.posted(place)) == 1


@pytest.mark.parametrize("place", [OTHER_COUNTY, "370983102000", "370983101202", "371000000000"])
async def test_the_public_reads_nothing_of_another_place(office: Office, place):
    await office.case(until="in_notice")
    assert await office.posted(place) == []


async def test_a_place_that_cannot_be_has_no_notices(h):
    assert code_of(await h.anonymous().get("/v1/notices", params={"place": "000000"})) == (422, "unknown_division")


async def test_notices_come_in_pages_newest_first(office: Office, h):
    cases = [await office.case(until="in_notice") for _ in range(3)]
    public = h.anonymous()
    first = (await public.get("/v1/notices", params={"place": "370983", "limit": 2})).json()
    second = (await public.get("/v1/notices", params={"place": "370983", "limit": 2, "cursor": first["next_cursor"]})).json()
    assert [notice["case_id"] for notice in first["items"] + second["items"]] == list(reversed(cases))
    assert second["next_cursor"] is None


async def test_the_notice_is_closed_by_itself_when_its_period_is_over(office: Office, h):
    case = await office.case(until="in_notice")
    closes_at = (await h.emitted(NoticeOpened))[0].data.closes_at
    h.clock.advance((closes_at - h.clock.now()).total_seconds() - 1)
    await h.run("timers")
    assert (await office.view(case))["state"] == "in_notice"
    h.clock.advance(1)
    await h.run("timers")
    view = await office.view(case)
    assert (view["state"], view["notices"][0]["closed_at"] is not None, await office.posted()) == ("pending", True, [])
    (event,) = await h.emitted(NoticeClosed)
    assert (event.data.mode, event.data.upheld) == ("pre", False)


async def test_a_notice_is_closed_once(office: Office, h):
    case = await paid_out(office)
    for _ in range(2):
        h.clock.advance(8 * DAY)
        await h.run("timers")
    assert (await office.events_of(case)).count("notice.closed") == 1
    assert (await office.view(case))["state"] == "approved"


async def test_many_notices_are_closed_in_one_go(office: Office, h):
    cases = [await office.case(until="in_notice") for _ in range(3)]
    h.clock.advance(8 * DAY)
    await h.run("timers")
    assert [(await office.view(case))["state"] for case in cases] == ["pending"] * 3


@pytest.mark.parametrize("stage", ["accepted", "surveyed", "in_notice", "pending"])
async def test_a_notice_is_posted_once_and_only_after_the_review(office: Office, stage):
    assert code_of(await office.open_notice(await office.case(until=stage))) == (409, "assessment_in_state")


async def test_an_emergency_has_no_notice_before_its_decision(office: Office):
    assert code_of(await office.open_notice(await office.case("emergency", "pending"))) == (409, "assessment_in_state")


async def test_a_policy_that_publishes_emergencies_first_is_followed(elsewhere):
    office = await elsewhere(procedures={"emergency": {"notice_mode": "pre"}, "normal": {"notice_mode": "post"}})
    assert (await office.view(await office.case("emergency", "reviewed")))["state"] == "reviewed"
    assert (await office.view(await office.case("normal", "reviewed")))["state"] == "pending"


async def test_payments_that_were_given_up_are_settled_too(office: Office, h):
    case = await office.case("emergency", "surveyed")
    relief = done(await office.relieve(case, form="in_kind"))["relief"]["item_id"]
    done(await office.review(case))
    (cash,) = [item for item in done(await office.decide(case))["decision"]["items"] if item["kind"] == "cash"]
    await office.paid(case, cash["item_id"], kind=PaymentCancelled)
    assert await h.emitted(NoticeOpened) == []
    await office.paid(case, relief, kind=InKindIssued)
    assert len(await h.emitted(NoticeOpened)) == 1


async def test_the_end_of_a_period_does_not_wait_for_who_is_at_the_case(office: Office, h):
    """Who ends a case has it locked, and then disarms the timer, which the worker has: waiting for each other would be a deadlock."""
    case = await office.case(until="in_notice")
    closes_at = (await h.emitted(NoticeOpened))[0].data.closes_at
    h.clock.advance((closes_at - h.clock.now()).total_seconds() + 1)
    async with h.db.begin(Principal.system("test")) as uow:
        await uow.sql("SELECT FROM assessment WHERE case_id = $1 FOR UPDATE", case)
        await h.run("timers")
        assert await h.emitted(NoticeClosed) == []
    await h.run("timers")
    assert len(await h.emitted(NoticeClosed)) == 1
