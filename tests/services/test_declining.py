"""What is said with a no: what the person can do against a refusal, and whether a return came in time."""

from dataclasses import replace
from datetime import date

import pytest

from services.desk.api.tasks import RefuseTaskBody
from shared.events.contracts.desk import DeskRefused, DeskReturned
from shared.kit.calendar import Limit
from shared.kit.policy import Policy, PolicyBook
from shared.kit.remedies import remedy_text
from tests.services.office import Office, code_of
from tests.services.test_reports import REFUSED, report, system

LAW = ("reconsideration", "litigation")
FIVE_WORKING_DAYS_S = 7 * 86_400 + 15 * 3_600
"""From Monday at nine to the end of the Monday after it."""


async def said(office: Office, event):
    (envelope,) = await office.h.emitted(event)
    return envelope.data


async def test_a_refusal_of_an_authority_names_the_remedies_of_the_law(health: Office):
    task = await health.task()
    now = (await health.answer(task, "refusal")).json()
    assert now["remedy_text"] == remedy_text(health.h.ctx.policy(health.h.clock.now()))
    told = await said(health, DeskRefused)
    assert (told.remedies, "复议" in str(told)) == (LAW, False)


async def test_its_own_system_refuses_with_the_same_remedies(health: Office):
    task = await health.task()
    now = (await report(health, task, "r", REFUSED, system(health))).json()
    assert "行政复议" in now["remedy_text"]
    assert (await said(health, DeskRefused)).remedies == LAW


async def test_what_an_officer_writes_is_added_to_the_remedies_of_the_law(health: Office):
    task, more = await health.task(), "也可先向市医疗保障局申请复核。"
    law = remedy_text(health.h.ctx.policy(health.h.clock.now()))
    assert (await health.answer(task, "refusal", remedy_text=more)).json()["remedy_text"] == law + more
    assert (await said(health, DeskRefused)).remedies == LAW


async def test_where_the_law_has_no_remedy_what_an_officer_writes_stands_alone(charity: Office):
    task, more = await charity.task(), "可向本会监事申诉。"
    assert (await charity.answer(task, "refusal", remedy_text=more)).json()["remedy_text"] == more
    assert (await said(charity, DeskRefused)).remedies == ()


@pytest.mark.parametrize(("desk", "department"), [("charity", "red_cross"), ("civil_affairs", "procuratorate")])
async def test_against_what_is_no_authority_the_law_has_none(open_office, desk, department):
    office = await open_office(desk)
    task = await office.task(department)
    assert (await office.answer(task, "refusal", office.officer(department))).json()["remedy_text"] is None
    assert (await said(office, DeskRefused)).remedies == ()


async def test_a_return_names_no_remedy(health: Office):
    task = await health.task()
    assert code_of(await health.answer(task, "return", remedy_text="可申请行政复议。")) == (422, "unknown_field")
    assert (await health.answer(task, "return")).json()["remedy_text"] is None


@pytest.mark.parametrize(("after_s", "late"), [(0, False), (FIVE_WORKING_DAYS_S, False), (FIVE_WORKING_DAYS_S + 1, True)])
@pytest.mark.parametrize("state", ["received", "acknowledged"])
async def test_not_mine_is_to_be_said_within_five_working_days_and_marked_after_them(health: Office, after_s, late, state):
    task = await health.task(state=state)
    health.h.clock.advance(after_s)
    now = (await health.answer(task, "return")).json()
    assert (now["state"], now["returned_late"]) == ("returned", late)
    assert (await said(health, DeskReturned)).late is late


@pytest.mark.parametrize(("public", "late"), [(False, True), (True, False)])
async def test_the_time_to_say_not_mine_is_that_of_the_day_of_the_receipt(health: Office, monkeypatch, public, late):
    """On the day of the receipt six natural days hold, which end on a Sunday; the next day the time is a working day only."""
    task, on = await health.task(), PolicyBook.on
    received_on = health.h.clock.now().date()

    def changed(book: PolicyBook, day: date) -> Policy:
        policy = on(book, day)
        limit = Limit(value=6, unit="nd") if day <= received_on else Limit(value=1, unit="wd")
        rule = policy.clocks["referral_reject"].model_copy(update={"limit": limit, "public": public})
        return replace(policy, clocks={**policy.clocks, "referral_reject": rule})

    monkeypatch.setattr(PolicyBook, "on", changed)
    health.h.clock.advance(7 * 86_400)
    assert (await health.answer(task, "return")).json()["returned_late"] is late


def test_the_example_of_a_refusal_needs_no_remedy():
    body = RefuseTaskBody.model_validate({"reason_code": "not_eligible", "reason_text": "该户不符合本项目的收入条件。"})
    assert body.command("t").remedy_text is None
