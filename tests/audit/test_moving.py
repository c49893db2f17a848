"""A case that moves takes its running clocks along and no time; what broke elsewhere stays there, and its history is whole where it is."""

import pytest

from audit.main import SPEC
from shared.events.contracts.audit import SlaBreached
from shared.events.contracts.intake import CaseMoved, CaseTransferRequested
from shared.kit.principal import Principal
from tests.audit.events import CASE, ELSEWHERE, PLACE, registered, scopes, triaged
from tests.conftest import MakeHarness
from tests.support.harness import Harness

HOUR = 3600


@pytest.fixture
async def h(harness: MakeHarness) -> Harness:
    h = await harness(SPEC)
    await h.deliver(CASE, PLACE, registered())
    await h.deliver(CASE, PLACE, triaged())
    return h


def moved(officer: str = "officer-9") -> CaseMoved:
    return CaseMoved(
        transfer_id="transfer-1",
        from_place_code=PLACE,
        from_officer="officer-1",
        to_officer=officer,
        to_unit="unit-9",
        reason_code="wrong_place",
        corrected=False,
    )


async def clocks(h: Harness, jurisdiction: str) -> dict[str, tuple[str, str, str]]:
    answer = await h.client(scopes=scopes(), jurisdiction=jurisdiction).get(f"/v1/cases/{CASE}/clocks")
    if answer.status_code == 404:
        return {}
    return {one["clock"]: (one["answerable"], one["due_at"], one["state"]) for one in answer.json()["items"]}


async def test_no_transfer_restarts_a_clock_and_the_new_office_answers_from_then_on(h: Harness) -> None:
    before = await clocks(h, PLACE[:6])
    h.clock.advance(2 * HOUR)
    await h.deliver(CASE, PLACE, CaseTransferRequested(
        transfer_id="transfer-1", to_place_code=ELSEWHERE, from_officer="officer-1", reason_code="wrong_place"
    ))  # fmt: skip
    assert (await clocks(h, PLACE[:6]))["first_relief"] == before["first_relief"]
    h.clock.advance(HOUR)
    await h.deliver(CASE, ELSEWHERE, moved())
    after = await clocks(h, ELSEWHERE[:6])
    assert after["first_relief"] == ("officer-9", before["first_relief"][1], "running")
    assert await clocks(h, PLACE[:6]) == {}
    async with h.db.begin(Principal.system("test")) as uow:
        rows = await uow.sql("SELECT clock, place_code, ended_by FROM clock WHERE clock IN ('transfer_ack', 'first_relief') ORDER BY clock")
    assert [tuple(row) for row in rows] == [("first_relief", ELSEWHERE, None), ("transfer_ack", PLACE, "stop")]


async def test_what_broke_before_the_move_stays_with_the_office_that_let_it(h: Harness) -> None:
    h.clock.advance(25 * HOUR)
    await h.run("clocks")
    await h.deliver(CASE, ELSEWHERE, moved())
    (breach, *_) = [one for one in await h.emitted(SlaBreached) if one.data.clock == "first_relief"]
    assert (breach.place_code, breach.data.answerable) == (PLACE, "officer-1")
    supervisor = h.client(scopes=scopes(), jurisdiction=PLACE[:6])
    late = (await supervisor.get("/v1/clocks?state=breached")).json()["items"]
    assert [(one["clock"], one["answerable"]) for one in late if one["clock"] == "first_relief"] == [("first_relief", "officer-1")]
    there = (await h.client(scopes=scopes(), jurisdiction=ELSEWHERE[:6]).get("/v1/clocks?state=breached")).json()["items"]
    seen = [(one["clock"], one["answerable"]) for one in there if one["clock"] == "first_relief"]
    assert seen == [("first_relief", "officer-1")], "who has the case sees what is late in it, and who let it"
    async with h.db.begin(Principal.system("test")) as uow:
        [row] = await uow.sql("SELECT place_code FROM clock WHERE clock = 'first_relief'")
    assert row.place_code == PLACE


async def test_the_new_office_reads_the_whole_history_and_its_proof(h: Harness) -> None:
    await h.deliver(CASE, ELSEWHERE, moved())
    here, nowhere = (h.client(scopes=scopes(), jurisdiction=place) for place in (ELSEWHERE[:6], "370923"))
    told = (await here.get(f"/v1/cases/{CASE}/timeline")).json()["items"]
    assert [one["type"].removeprefix("cn.jiuji.").removesuffix(".v1") for one in told] == ["case.registered", "case.triaged", "case.moved"]
    assert (await nowhere.get(f"/v1/cases/{CASE}/timeline")).status_code == 404


async def test_a_late_event_of_the_old_place_moves_nothing_back(h: Harness) -> None:
    await h.deliver(CASE, ELSEWHERE, moved())
    await h.deliver(CASE, PLACE, triaged())
    assert (await clocks(h, ELSEWHERE[:6])).keys() >= {"first_relief"}
    assert await clocks(h, PLACE[:6]) == {}
