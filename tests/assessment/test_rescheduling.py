"""The official notice of a year's holidays is installed: ends of periods that were provisional are computed anew."""

import asyncio
from datetime import datetime

import pytest

from shared.events.contracts.assessment import NoticeClosed, NoticeOpened, NoticeRescheduled
from shared.kit.calendar import SHANGHAI, WorkCalendar
from shared.kit.principal import Principal
from tests.assessment.office import Office, done
from tests.support.harness import PROFILE

OPENED = datetime(2026, 12, 25, 9, tzinfo=SHANGHAI)
"""The seventh day is 1 January; by law that is off and a Friday, so that the period ends with Monday."""

BY_LAW = datetime(2027, 1, 5, tzinfo=SHANGHAI)
LATER = ("2027-01-01..2027-01-04", "2027-01-09", datetime(2027, 1, 6, tzinfo=SHANGHAI))
EARLIER = ("2027-01-01", "2027-01-02", datetime(2027, 1, 3, tzinfo=SHANGHAI))
SAME = ("2027-01-01..2027-01-03", "2027-01-09", BY_LAW)


def set_clock(h, instant: datetime) -> None:
    h.clock.advance((instant - h.clock.now()).total_seconds())


def install(h, holidays: str, worked: str, version: str = "cn-2027.1") -> None:
    """Give the service the calendar of a profile that has the notice for 2027."""
    of_2027 = WorkCalendar.of({"version": version, "years": {2027: {"source": "x", "holidays": [holidays], "worked": [worked]}}})
    before = WorkCalendar.load(PROFILE)
    h.ctx.calendar = WorkCalendar(
        version, before.years | of_2027.years, before.off | of_2027.off, before.on | of_2027.on, before.sources | of_2027.sources
    )


@pytest.fixture
async def case(office: Office, h) -> str:
    set_clock(h, OPENED)
    return await office.case(until="in_notice")


async def notice_of(office: Office, case: str) -> dict:
    (notice,) = (await office.view(case))["notices"]
    return notice


async def test_a_notice_over_new_year_says_that_its_end_may_move(office: Office, h, case):
    (opened,) = await h.emitted(NoticeOpened)
    assert opened.data.closes_at == BY_LAW
    assert (await notice_of(office, case))["provisional"]


@pytest.mark.parametrize(("holidays", "worked", "closes_at"), [LATER, EARLIER])
async def test_the_end_moves_when_the_notice_of_the_year_is_installed(office: Office, h, case, holidays, worked, closes_at):
    install(h, holidays, worked)
    await h.run("calendar")
    (event,) = await h.emitted(NoticeRescheduled)
    assert (event.data.old_closes_at, event.data.closes_at, event.data.calendar_version) == (BY_LAW, closes_at, "cn-2027.1")
    notice = await notice_of(office, case)
    assert (datetime.fromisoformat(notice["closes_at"]), notice["provisional"]) == (closes_at, False)
    set_clock(h, min(closes_at, BY_LAW))
    await h.run("timers")
    assert len(await h.emitted(NoticeClosed)) == (closes_at < BY_LAW)
    set_clock(h, max(closes_at, BY_LAW))
    await h.run("timers")
    assert len(await h.emitted(NoticeClosed)) == 1


async def test_nothing_is_told_when_nothing_moves(office: Office, h, case):
    install(h, *SAME[:2])
    await h.run("calendar")
    assert await h.emitted(NoticeRescheduled) == []
    assert not (await notice_of(office, case))["provisional"]


async def test_an_end_is_moved_once(h, case):
    install(h, *LATER[:2])
    await h.run("calendar")
    install(h, *EARLIER[:2], version="cn-2027.2")
    await h.run("calendar")
    assert len(await h.emitted(NoticeRescheduled)) == 1, "what the notice of its year decided does not move any more"


async def test_a_certain_end_never_moves(office: Office, h):
    await office.case(until="in_notice")
    (opened,) = await h.emitted(NoticeOpened)
    install(h, "2026-03-09", "2026-03-14")  # It would have been off.
    await h.run("calendar")
    set_clock(h, opened.data.closes_at)
    await h.run("timers")
    assert (len(await h.emitted(NoticeClosed)), await h.emitted(NoticeRescheduled)) == (1, [])


async def test_what_was_over_stays_over(office: Office, h, case):
    set_clock(h, BY_LAW)
    await h.run("timers")
    install(h, *LATER[:2])
    await h.run("calendar")
    assert (len(await h.emitted(NoticeClosed)), await h.emitted(NoticeRescheduled)) == (1, [])


async def test_an_end_that_is_noticed_late_is_judged_by_the_calendar_of_today(office: Office, h, case):
    """The process was down when the period would have ended, and comes back with the notice of the year."""
    install(h, *LATER[:2])
    set_clock(h, BY_LAW)
    await h.run("timers")
    assert (await h.emitted(NoticeClosed), len(await h.emitted(NoticeRescheduled))) == ([], 1)
    set_clock(h, LATER[2])
    await h.run("timers")
    assert len(await h.emitted(NoticeClosed)) == 1


async def test_a_disputed_notice_moves_too_and_waits_for_its_investigation(office: Office, h, case):
    done(await office.object(case))
    install(h, *LATER[:2])
    await h.run("calendar")
    set_clock(h, LATER[2])
    await h.run("timers")
    assert (await h.emitted(NoticeClosed), len(await h.emitted(NoticeRescheduled))) == ([], 1)


async def test_a_notice_that_is_being_closed_is_not_moved(office: Office, h, case):
    install(h, *LATER[:2])
    async with h.db.begin(Principal.system("test")) as uow:
        await uow.sql("SELECT FROM assessment WHERE case_id = $1 FOR UPDATE", case)
        sweep = asyncio.create_task(h.run("calendar"))
        await uow.sql("UPDATE notice SET closed_at = $2 WHERE case_id = $1", case, uow.now)
        await asyncio.wait([sweep], timeout=0.3)
    await sweep
    assert await h.emitted(NoticeRescheduled) == []


async def test_a_notice_from_before_the_upgrade_is_computed_anew_once(office: Office, h, servers):
    set_clock(h, datetime(2026, 9, 24, 9, tzinfo=SHANGHAI))
    case = await office.case(until="in_notice")
    ends, wrongly = datetime(2026, 10, 9, tzinfo=SHANGHAI), datetime(2026, 10, 2, tzinfo=SHANGHAI)
    async with h.db.begin(Principal.system("test")) as uow:
        await uow.sql(
            "UPDATE notice SET closes_at = $2, calendar_version = DEFAULT, provisional = DEFAULT WHERE case_id = $1", case, wrongly
        )
    for _ in range(2):
        await h.run("calendar")
    (event,) = await h.emitted(NoticeRescheduled)
    assert (event.data.old_closes_at, event.data.closes_at) == (wrongly, ends)
