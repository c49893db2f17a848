"""Periods and the calendar: the person's does not end on a day off; the office's is counted anew when a year's notice is installed."""

from datetime import datetime

import yaml

from intake.main import SPEC
from shared.events.contracts.intake import CaseAccepted, CaseMaterialsRequested
from shared.kit.calendar import SHANGHAI, WorkCalendar
from tests.intake.office import Office
from tests.intake.test_merging import IN_SPITE
from tests.support.harness import PROFILE

REGISTERED = datetime(2026, 12, 31, 9, tzinfo=SHANGHAI)
BY_LAW = datetime(2027, 1, 5, tzinfo=SHANGHAI)
LATER = ({"holidays": ["2027-01-01..2027-01-04"], "worked": ["2027-01-09"]}, datetime(2027, 1, 6, tzinfo=SHANGHAI))
EARLIER = ({"holidays": ["2027-01-01"], "worked": ["2027-01-02"]}, datetime(2027, 1, 3, tzinfo=SHANGHAI))


def set_clock(h, instant: datetime) -> None:
    h.clock.advance((instant - h.clock.now()).total_seconds())


def install(h, notice: dict[str, list[str]]) -> None:
    """Give the service the calendar of a profile that has a notice for 2027."""
    new, old = WorkCalendar.of({"version": "cn-2027.1", "years": {2027: {"source": "x", **notice}}}), WorkCalendar.load(PROFILE)
    h.ctx.calendar = WorkCalendar(new.version, old.years | new.years, old.off | new.off, old.on | new.on)


async def accepted_at(h, instant: datetime) -> bool:
    """Tell whether a case was accepted by silence, when it is this instant."""
    set_clock(h, instant)
    await h.run("timers")
    return len(await h.emitted(CaseAccepted)) == 1


async def test_the_time_to_answer_gets_longer_with_the_notice_of_the_year(h, office: Office):
    set_clock(h, REGISTERED)
    await office.registered()
    install(h, LATER[0])
    await h.run("calendar")
    assert not await accepted_at(h, BY_LAW)
    assert await accepted_at(h, LATER[1])


async def test_the_time_to_answer_gets_shorter_with_the_notice_of_the_year(h, office: Office):
    set_clock(h, REGISTERED)
    await office.registered()
    install(h, EARLIER[0])
    await h.run("calendar")
    assert await accepted_at(h, EARLIER[1])


async def test_the_time_to_answer_moves_after_papers_came_too(h, office: Office):
    set_clock(h, REGISTERED)
    clerk, case = office.officer(), await office.registered()
    url = f"/v1/cases/{case['case_id']}"
    await clerk.post(f"{url}/materials-requests", json={"materials": ["diagnosis"]})
    await clerk.post(f"{url}/materials", json={"materials": [{"material": "diagnosis", "sha256": "a" * 64}]})
    install(h, LATER[0])
    await h.run("calendar")
    assert not await accepted_at(h, BY_LAW)
    assert await accepted_at(h, LATER[1])


async def test_the_time_to_answer_that_came_with_a_merged_case_moves_too(h, office: Office):
    set_clock(h, REGISTERED)
    earlier = await office.registered()
    set_clock(h, datetime(2027, 1, 4, 9, tzinfo=SHANGHAI))
    case = await office.registered(**IN_SPITE)
    answer = await office.officer().post(f"/v1/cases/{earlier['case_id']}/merge", json={"into_case_id": case["case_id"]})
    assert answer.status_code == 200, answer.text
    install(h, LATER[0])
    await h.run("calendar")
    assert not await accepted_at(h, BY_LAW)
    assert await accepted_at(h, LATER[1])


async def test_silence_that_is_noticed_late_is_judged_by_the_calendar_of_today(h, office: Office):
    set_clock(h, REGISTERED)
    await office.registered()
    install(h, LATER[0])
    assert not await accepted_at(h, BY_LAW)
    assert await accepted_at(h, LATER[1])


async def test_what_was_accepted_by_silence_stays_so(h, office: Office):
    set_clock(h, REGISTERED)
    await office.registered()
    assert await accepted_at(h, BY_LAW)
    install(h, LATER[0])
    await h.run("calendar")
    assert await accepted_at(h, LATER[1])


async def test_the_time_to_bring_papers_does_not_end_on_a_day_off(harness, tmp_path):
    days = {"limit": "5nd", "public": True, "source": "of this test", "basis": "design", "valid_from": "2015-01-01"}
    (tmp_path / "profile.yaml").write_text(yaml.safe_dump({"name": "elsewhere", "extends": str(PROFILE.resolve())}), "utf-8")
    (tmp_path / "periods.yaml").write_text(yaml.safe_dump({"materials_answer": days}), "utf-8")
    h = await harness(SPEC, profile=tmp_path)
    office = Office(h)
    case = await office.registered()
    await office.officer().post(f"/v1/cases/{case['case_id']}/materials-requests", json={"materials": ["diagnosis"]})
    (event,) = await h.emitted(CaseMaterialsRequested)
    assert event.data.answer_by == datetime(2026, 3, 10, tzinfo=SHANGHAI), "the fifth day is a Saturday"
