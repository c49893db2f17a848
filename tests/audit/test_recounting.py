"""What an earlier release recorded is counted anew: here it is made to look as such a release left it."""

from datetime import datetime, timedelta

from audit.main import SPEC
from shared.events.contracts.audit import SlaBreached
from shared.events.contracts.intake import CaseAccepted, CaseMaterialsReceived, CaseMaterialsRequested
from shared.kit.principal import Principal
from tests.audit.events import CASE, MONDAY, PLACE, registered, scopes, triaged
from tests.conftest import MakeHarness
from tests.support.harness import Harness

AS_A_STOP = """
INSERT INTO clock_fact (case_id, place_code, clock, ref, event_id, kind, said_at, counts_from)
SELECT case_id, place_code, clock, ref, event_id, 'stop', said_at, counts_from FROM clock_fact WHERE kind = 'pause'
"""
STOPPED = """
INSERT INTO clock_fact (case_id, place_code, clock, ref, event_id, kind, said_at, counts_from)
SELECT case_id, place_code, clock, ref, event_id, 'stop', $1, $1 FROM clock_fact WHERE clock = 'normal_total' AND kind = 'start'
"""
ENDED = "UPDATE clock SET ended_at = $1, ended_by = 'stop', paused_at = NULL, pauses = '[]', wake_at = NULL, breached_at = $2"
UNCOUNTED = "UPDATE case_file SET clocks_revision = 0"


async def as_before(h: Harness, ended_at: datetime, breached_at: datetime | None = None) -> None:
    """Leave the case as a release did that read a request for papers as the end of a clock."""
    async with h.db.begin(Principal.system("audit")) as uow:
        await uow.sql(AS_A_STOP)
        await uow.sql(ENDED, ended_at, breached_at)
        await uow.sql(UNCOUNTED)


async def clocks(h: Harness) -> dict[str, dict[str, object]]:
    answer = await h.client(scopes=scopes()).get(f"/v1/cases/{CASE}/clocks")
    return {item["clock"]: item for item in answer.json()["items"]}


async def test_a_request_for_papers_that_was_read_as_an_end_is_a_pause(harness: MakeHarness) -> None:
    h = await harness(SPEC)
    await h.deliver(CASE, PLACE, registered())
    asked = CaseMaterialsRequested(materials=("diagnosis",), requested_by="officer-1", answer_by=MONDAY + timedelta(days=7))
    await h.deliver(CASE, PLACE, asked)
    await as_before(h, h.clock.now())
    assert (await clocks(h))["acceptance"]["state"] == "met"
    h.clock.advance(60)
    await h.run("recount")
    async with h.db.begin(Principal.system("audit")) as uow:
        assert await uow.sql("SELECT FROM case_file WHERE clocks_revision = 0") == []
    assert (await clocks(h))["acceptance"]["state"] == "paused"
    assert (await clocks(h))["triage"]["state"] in ("running", "warned")
    came = CaseMaterialsReceived(materials=("diagnosis",), received_by="officer-1", complete=True)
    await h.deliver(CASE, PLACE, came)
    assert (await clocks(h))["acceptance"]["state"] in ("running", "warned"), "what the case brings later is read with it"


async def test_what_was_announced_is_not_announced_again(harness: MakeHarness) -> None:
    h = await harness(SPEC)
    await h.deliver(CASE, PLACE, registered())
    h.clock.advance(86_400 * 4)
    await as_before(h, h.clock.now(), breached_at=h.clock.now())
    await h.run("recount")
    await h.run("clocks")
    assert {one["state"] for one in (await clocks(h)).values()} == {"overdue"}
    assert await h.emitted(SlaBreached) == []


async def test_a_limit_that_is_new_judges_nobody_who_was_done_before(harness: MakeHarness) -> None:
    h = await harness(SPEC)
    await h.deliver(CASE, PLACE, registered())
    h.clock.advance(86_400 * 4)
    await h.deliver(CASE, PLACE, triaged("ordinary", h.clock.now()))
    async with h.db.begin(Principal.system("audit")) as uow:
        await uow.sql("UPDATE clock SET wake_at = NULL, warned_at = $1, breached_at = $1, ended_at = $1, ended_by = 'stop'", MONDAY)
        await uow.sql(UNCOUNTED)
    counted = (await clocks(h))["triage"]
    await h.run("recount")
    assert (await clocks(h))["triage"] == counted


async def test_what_an_earlier_release_took_for_a_stop_stays_one(harness: MakeHarness) -> None:
    h = await harness(SPEC)
    await h.deliver(CASE, PLACE, registered())
    await h.deliver(CASE, PLACE, CaseAccepted(accepted_by="officer-1"))
    async with h.db.begin(Principal.system("audit")) as uow:
        await uow.sql(STOPPED, h.clock.now())
        await uow.sql(ENDED, h.clock.now(), None)
        await uow.sql(UNCOUNTED)
    counted = (await clocks(h))["normal_total"]
    h.clock.advance(86_400 * 40)
    await h.run("recount")
    await h.run("clocks")
    assert (await clocks(h))["normal_total"] == counted
    assert "normal_total" not in {event.data.clock for event in await h.emitted(SlaBreached)}
