"""Objections to notices: raised, investigated by somebody who had no part in the case, and what follows."""

import asyncio

import pytest
from sqlalchemy import text

from shared.events.contracts.assessment import CaseRejected, NoticeClosed, NoticeObjectionRaised, NoticeObjectionResolved
from shared.events.contracts.intake import CaseWithdrawn
from shared.kit.principal import Principal
from tests.assessment.office import OBJECTION, OTHER_COUNTY, Office, code_of, done
from tests.assessment.test_notices import paid_out

DAY = 86_400
WAITING = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"


async def objected(office: Office) -> tuple[str, str]:
    """Return a case in notice and the objection to it."""
    case = await office.case(until="in_notice")
    return case, done(await office.object(case))["objection_id"]


async def test_the_event_of_an_objection_has_neither_its_words_nor_who_raised_it(office: Office, h):
    case = await office.case(until="in_notice")
    answer = await office.object(case)
    assert (answer.status_code, answer.headers["location"]) == (201, f"/v1/assessments/{case}/objections")
    (event,) = await h.emitted(NoticeObjectionRaised)
    assert (event.data.objection_id, event.data.reason_code) == (answer.json()["objection_id"], "not_in_need")
    assert "货车" not in event.body.decode()
    listed = done(await office.clerk().get(f"/v1/assessments/{case}/objections"))
    assert [one["reason_text"] for one in listed] == [OBJECTION["reason_text"]]
    assert "neighbour-1" not in answer.text + str(listed)
    assert (await office.view(case))["state"] == "objected"


async def test_an_objection_keeps_the_notice_posted_until_it_is_resolved(office: Office, h):
    case, objection = await objected(office)
    h.clock.advance(8 * DAY)
    await h.run("timers")
    assert (await h.emitted(NoticeClosed), len(await office.posted())) == ([], 1)
    done(await office.resolve(objection))
    assert ((await office.view(case))["state"], await office.posted()) == ("pending", [])
    assert await office.events_of(case) == [
        "survey.confirmation_awaited",
        "survey.completed",
        "review.votes_awaited",
        "review.votes_awaited",
        "review.decided",
        "notice.opened",
        "notice.objection_raised",
        "notice.objection_resolved",
        "notice.closed",
    ]


async def test_a_dismissed_objection_leaves_the_notice_posted_to_its_end(office: Office, h):
    case, objection = await objected(office)
    resolved = done(await office.resolve(objection))
    assert (resolved["upheld"], resolved["finding_text"]) == (False, "经核查，车辆系其胞弟所有。")
    assert ((await office.view(case))["state"], await h.emitted(NoticeClosed)) == ("in_notice", [])
    await office.wait_out(case)
    assert (await office.view(case))["state"] == "pending"


async def test_an_upheld_objection_before_the_decision_refuses_the_case(office: Office, h):
    case, objection = await objected(office)
    done(await office.resolve(objection, upheld=True))
    view = await office.view(case)
    decision = view["decision"]
    assert (view["state"], decision["reason_code"], decision["decided_by"]) == ("rejected", "objection_upheld", "inspector-1")
    assert (decision["reason_text"], "行政复议" in decision["remedy_text"]) == ("经核查，车辆系其胞弟所有。", True)
    (rejected,) = await h.emitted(CaseRejected)
    assert rejected.data.legal_basis == tuple(decision["legal_basis"]) != ()
    assert decision["policy_version"] == rejected.policy_version
    (closed,) = await h.emitted(NoticeClosed)
    assert (closed.data.upheld, await office.posted()) == (True, [])


async def test_an_upheld_objection_after_the_aid_closes_the_notice_and_leaves_the_decision(office: Office, h):
    case = await paid_out(office)
    objection = done(await office.object(case))["objection_id"]
    done(await office.resolve(objection, upheld=True))
    view = await office.view(case)
    assert (view["state"], view["notices"][0]["upheld"], await h.emitted(CaseRejected)) == ("approved", True, [])
    h.clock.advance(8 * DAY)
    await h.run("timers")
    assert len(await h.emitted(NoticeClosed)) == 1


async def test_a_case_waits_for_the_last_of_several_objections(office: Office):
    case, first = await objected(office)
    second = done(await office.object(case, office.neighbour("neighbour-2")))["objection_id"]
    done(await office.resolve(first))
    assert (await office.view(case))["state"] == "objected"
    done(await office.resolve(second))
    assert (await office.view(case))["state"] == "in_notice"


async def test_what_is_still_open_when_another_is_upheld_can_be_answered(office: Office, h):
    case, first = await objected(office)
    second = done(await office.object(case, office.neighbour("neighbour-2")))["objection_id"]
    done(await office.resolve(first, upheld=True))
    done(await office.resolve(second, office.county("inspector-2")))
    assert ((await office.view(case))["state"], len(await h.emitted(CaseRejected))) == ("rejected", 1)


@pytest.mark.parametrize("who", ["clerk-1", "clerk-2", "lead-1", "asked-1", "triage-1", "window-1"])
async def test_who_had_a_part_in_the_case_does_not_investigate(office: Office, h, who):
    _, objection = await objected(office)
    assert code_of(await office.resolve(objection, office.county(who))) == (409, "maker_is_checker")
    assert await h.emitted(NoticeObjectionResolved) == []


async def test_who_decided_or_relieved_does_not_investigate(office: Office):
    case = await office.case("emergency", "surveyed")
    relief = done(await office.relieve(case))["relief"]["item_id"]
    done(await office.review(case))
    (cash,) = [item for item in done(await office.decide(case))["decision"]["items"] if item["kind"] == "cash"]
    for item in (relief, cash["item_id"]):
        await office.paid(case, item)
    objection = done(await office.object(case))["objection_id"]
    for who in (office.township(), office.county()):
        assert code_of(await office.resolve(objection, who)) == (409, "maker_is_checker")


async def test_who_objected_does_not_investigate_it(office: Office):
    case = await office.case(until="in_notice")
    officer = office.person("county-9", "county_approver", "assess:decide", "notice:object")
    objection = done(await office.object(case, officer))["objection_id"]
    for who in (officer, office.county("County-9")):
        assert code_of(await office.resolve(objection, who)) == (409, "maker_is_checker")


async def test_a_relative_does_not_investigate(office: Office):
    case = await office.case(until="proved")
    done(await office.survey(case, related_officers=["inspector-1"]))
    done(await office.check(case))
    done(await office.review(case))
    done(await office.open_notice(case))
    objection = done(await office.object(case))["objection_id"]
    assert code_of(await office.resolve(objection)) == (409, "related_officer")


async def test_an_objection_is_resolved_once(office: Office):
    _, objection = await objected(office)
    done(await office.resolve(objection))
    assert code_of(await office.resolve(objection, upheld=True)) == (409, "objection_resolved")


async def test_a_withdrawn_case_is_not_investigated(office: Office):
    case, objection = await objected(office)
    await office.receive(case, CaseWithdrawn(reason_code="no_longer_needed"))
    assert code_of(await office.resolve(objection)) == (409, "case_closed")


async def test_what_does_not_exist_or_lies_elsewhere_is_not_found(office: Office, h):
    case, objection = await objected(office)
    notice, stranger = (await office.view(case))["notices"][0]["notice_id"], h.ctx.ids.new()
    abroad = office.person("neighbour-1", "applicant", "notice:object", jurisdiction=OTHER_COUNTY)
    for who, notice_id in ((office.neighbour(), stranger), (abroad, notice)):
        assert code_of(await who.post(f"/v1/notices/{notice_id}/objections", json=OBJECTION)) == (404, "notice_not_found")
    for who, objection_id in ((office.county("i"), stranger), (office.county("i", jurisdiction=OTHER_COUNTY), objection)):
        assert code_of(await office.resolve(objection_id, who)) == (404, "objection_not_found")


async def test_a_notice_that_is_closed_is_not_objected_to(office: Office):
    case = await office.case(until="pending")
    assert code_of(await office.object(case)) == (409, "notice_closed")


async def all_wait(office: Office, count: int) -> None:
    """Return when so many calls wait for a lock."""
    async with asyncio.timeout(60), office.h.db.engine.connect() as watching:
        while (await watching.execute(text(WAITING))).scalar_one() < count:  # No lock announces that it is waited for.
            await watching.rollback()
            await asyncio.sleep(0.01)


async def test_of_two_investigators_at_once_one_resolves_it(office: Office, h):
    case, objection = await objected(office)
    async with office.h.db.begin(Principal.system("test")) as holding:
        await holding.sql("SELECT 1 FROM assessment WHERE case_id = $1 FOR UPDATE", case)
        two = [asyncio.ensure_future(office.resolve(objection, office.county(f"inspector-{number}"))) for number in (1, 2)]
        await all_wait(office, 2)
    answers = await asyncio.gather(*two)
    assert sorted(code_of(answer) for answer in answers) == [(200, ""), (409, "objection_resolved")]
    assert len(await h.emitted(NoticeObjectionResolved)) == 1


async def test_an_objection_that_meets_the_end_of_the_notice_is_refused(office: Office, h):
    case = await paid_out(office)
    neighbour = office.neighbour()
    notice = (await office.view(case))["notices"][0]["notice_id"]
    async with office.h.db.begin(Principal.system("test")) as closing:
        await closing.sql("SELECT 1 FROM assessment WHERE case_id = $1 FOR UPDATE", case)
        await closing.sql("UPDATE notice SET closed_at = opened_at WHERE notice_id = $1", notice)
        late = asyncio.ensure_future(neighbour.post(f"/v1/notices/{notice}/objections", json=OBJECTION))
        await all_wait(office, 1)
    assert code_of(await late) == (409, "notice_closed")
    assert await h.emitted(NoticeObjectionRaised) == []
