"""A case that moves takes its running clocks along and no time; what broke elsewhere stays there, and its history is whole where it is."""

import pytest

from audit.main import SPEC
from shared.events.contracts.audit import InboxPassedOn, SlaBreached, SupervisionOpened
from shared.events.contracts.disbursement import PaymentHeld, PaymentReserved
from shared.events.contracts.intake import CaseMoved, CaseTransferDeclined, CaseTransferRequested
from shared.kit.principal import Principal
from tests.audit.events import CASE, ELSEWHERE, PLACE, paid, registered, scopes, triaged
from tests.audit.test_inbox import officer, rows
from tests.audit.test_supervisions import ENDING, REPLY, hear_own
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


async def test_what_broke_and_was_not_announced_yet_when_the_case_moved_stays_there_too(h: Harness) -> None:
    h.clock.advance(25 * HOUR)
    await h.deliver(CASE, ELSEWHERE, moved())
    await h.run("clocks")
    (breach, *_) = [one for one in await h.emitted(SlaBreached) if one.data.clock == "first_relief"]
    assert (breach.place_code, breach.data.answerable) == (PLACE, "officer-1")
    here = officer(h, "officer-9", "window_clerk", ELSEWHERE[:6])
    (row,) = [row for row in await rows(here) if row["clock"] == "first_relief"]
    assert row["answerable"] == "officer-1"
    read = await here.post(f"/v1/inbox/{row['item_id']}/read")
    assert (read.status_code, read.json()["read_at"]) == (200, h.clock.now().isoformat().replace("+00:00", "Z")), read.text


async def test_what_was_late_in_one_office_is_counted_there_only(h: Harness) -> None:
    h.clock.advance(25 * HOUR)
    await h.run("clocks")
    await h.deliver(CASE, ELSEWHERE, moved())
    for place, late in ((PLACE[:6], 1), (ELSEWHERE[:6], 0), ("3709", 1)):
        counted = (await h.client(scopes=scopes(), jurisdiction=place).get("/v1/statistics")).json()
        assert sum(one["late"] for one in counted["clocks"] if one["clock"] == "first_relief") == late, place


PAYMENT = {name: value for name, value in paid().model_dump().items() if name in PaymentReserved.model_fields}


async def test_the_clocks_of_a_payment_stay_where_the_payment_is(h: Harness) -> None:
    await h.deliver(CASE, PLACE, PaymentHeld(**PAYMENT, reason_code="no_budget"), source="disbursement")
    await h.deliver(CASE, ELSEWHERE, moved())
    h.clock.advance(1)
    await h.deliver(CASE, PLACE, PaymentReserved(**PAYMENT), source="disbursement")
    async with h.db.begin(Principal.system("test")) as uow:
        found = await uow.sql(
            "SELECT clock, place_code, answerable FROM clock WHERE clock IN ('payment_held', 'payment_order') ORDER BY clock"
        )
    assert [tuple(row) for row in found] == [("payment_held", PLACE, "officer-9"), ("payment_order", PLACE, "officer-9")]


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


ASKED = CaseTransferRequested(
    transfer_id="transfer-1", to_place_code=ELSEWHERE, from_officer="officer-1", asked_officer="officer-9", reason_code="wrong_place"
)
DECLINED = CaseTransferDeclined(transfer_id="transfer-1", to_place_code=ELSEWHERE, reason_code="not_our_place")


async def test_a_transfer_lies_with_who_is_on_duty_where_the_case_is_to_go_until_it_is_answered(h: Harness) -> None:
    await h.deliver(CASE, PLACE, ASKED)
    asked, other = (officer(h, who, "window_clerk", ELSEWHERE[:6], "audit:read") for who in ("officer-9", "officer-8"))
    (row,) = await rows(asked)
    assert (row["kind"], row["clock"], row["ref"], row["answerable"]) == ("offered", "transfer_ack", "transfer-1", "officer-1")
    assert await rows(other) == []
    assert [(await who.get(f"/v1/cases/{CASE}/timeline")).status_code for who in (asked, other)] == [200, 404]
    read = await asked.post(f"/v1/inbox/{row['item_id']}/read")
    assert (read.status_code, read.json()["is_read"]) == (200, True), read.text
    h.clock.advance(2 * HOUR)
    await h.run("clocks")
    assert await h.emitted(InboxPassedOn) == []
    await h.deliver(CASE, PLACE, DECLINED)
    assert await rows(asked) == []
    assert (await asked.get(f"/v1/cases/{CASE}/timeline")).status_code == 404


async def test_a_transfer_that_nobody_reads_where_the_case_is_to_go_goes_up_where_it_is(h: Harness) -> None:
    await h.deliver(CASE, PLACE, ASKED)
    h.clock.advance(HOUR + 60)
    await h.run("clocks")
    (event,) = await h.emitted(InboxPassedOn)
    assert (event.place_code, event.data.clock, event.data.to_role) == (PLACE, "transfer_ack", "township_approver")


async def test_whom_a_supervision_concerns_answers_it_also_after_the_case_has_moved(h: Harness) -> None:
    supervisor = h.client(scopes=scopes(), subject="supervisor-1", jurisdiction="3709")
    opened = await supervisor.post("/v1/supervisions", json={"case_id": CASE, "cause": "complaint", "request_text": "请说明。"})
    url = opened.headers["location"]
    await hear_own(h, SupervisionOpened)
    await h.deliver(CASE, ELSEWHERE, moved())
    before = officer(h, "officer-1", "window_clerk", PLACE[:6])
    assert [row["clock"] for row in await rows(before)] == ["supervision_reply"]
    assert (await officer(h, "officer-2", "window_clerk", PLACE[:6]).post(f"{url}/replies", json=REPLY)).status_code == 403
    answered = await before.post(f"{url}/replies", json=REPLY)
    assert (answered.status_code, answered.json()["replied_by"]) == (201, "officer-1"), answered.text
    assert (await supervisor.post(f"{url}/closure", json=ENDING)).status_code == 200
