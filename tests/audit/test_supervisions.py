"""Supervisions: whom one concerns, who answers it and by when, and who may end it."""

from typing import Any

import httpx
import pytest

from audit.main import SPEC
from shared.events.contracts import Event
from shared.events.contracts.audit import SlaBreached, SlaEscalated, SupervisionClosed, SupervisionOpened, SupervisionReplied
from tests.audit.events import CASE, PLACE, acknowledged, offered, registered, scopes, triaged
from tests.conftest import MakeHarness
from tests.support.harness import Harness

ENDING = {"outcome": "rectified", "finding_text": "已支付并谈话提醒。"}
REPLY = {"reply_text": "因断网未能及时支付，张三已于当日补付。"}


@pytest.fixture
async def h(harness: MakeHarness) -> Harness:
    return await harness(SPEC)


def supervisor(h: Harness, subject: str = "supervisor-1") -> httpx.AsyncClient:
    return h.client(scopes=scopes("inbox:use"), subject=subject)


def officer(h: Harness, subject: str = "officer-1") -> httpx.AsyncClient:
    return h.client(scopes={"inbox:use"}, subject=subject)


def code_of(answer: httpx.Response) -> tuple[int, str]:
    return answer.status_code, answer.json().get("code", "")


async def hear_own(h: Harness, *of: type[Event]) -> None:
    """Let audit hear what it published itself, as by Kafka."""
    for said in await h.emitted():
        if isinstance(said.data, of):
            await h.deliver(CASE, PLACE, said.data, source="audit", at=said.time, actor=said.actor, event_id=said.id)


async def opened(h: Harness, **more: str) -> dict[str, Any]:
    wanted = {"case_id": CASE, "cause": "overdue", "request_text": "先行救助超期，请说明。"} | more
    answer = await supervisor(h).post("/v1/supervisions", json=wanted)
    assert answer.status_code == 201, answer.text
    matter: dict[str, Any] = answer.json()
    return matter


@pytest.fixture
async def late(h: Harness) -> Harness:
    """An emergency of officer-1 in which nothing was done in time, and which officer-2 has taken over since."""
    await h.deliver(CASE, PLACE, registered())
    await h.deliver(CASE, PLACE, triaged())
    h.clock.advance(24 * 3600 + 60)
    await h.run("clocks")
    await h.deliver(CASE, PLACE, offered())
    await h.deliver(CASE, PLACE, acknowledged())
    return h


async def test_a_supervision_notes_what_was_late_and_is_closed_once(late: Harness) -> None:
    matter = await opened(late)
    url = f"/v1/supervisions/{matter['supervision_id']}"
    assert "first_relief" in matter["late_clocks"]
    assert (await supervisor(late).get(url)).json() == matter
    assert (await officer(late).post(f"{url}/replies", json=REPLY)).status_code == 201
    closed = await supervisor(late).post(f"{url}/closure", json=ENDING)
    assert (closed.status_code, closed.json()["closed_by"]) == (200, "supervisor-1")
    assert code_of(await supervisor(late).post(f"{url}/closure", json=ENDING)) == (409, "supervision_closed")
    assert len(await late.emitted(SupervisionOpened)) == len(await late.emitted(SupervisionClosed)) == 1
    assert (await supervisor(late).get("/v1/supervisions", params={"open": True})).json()["items"] == []


async def test_what_is_written_in_a_supervision_does_not_leave_the_house(late: Harness) -> None:
    matter = await opened(late, request_text="群众反映张三")
    url = f"/v1/supervisions/{matter['supervision_id']}"
    await officer(late).post(f"{url}/replies", json=REPLY)
    await supervisor(late).post(f"{url}/closure", json=ENDING | {"finding_text": "张三属实"})
    for event in await late.emitted():
        assert "张三" not in event.body.decode()


async def test_a_supervision_concerns_who_was_late_and_not_who_took_over(late: Harness) -> None:
    matter = await opened(late)
    assert (matter["concerns"], matter["late_officers"]) == ("officer-1", ["officer-1"])
    assert [event.data.concerns for event in await late.emitted(SupervisionOpened)] == ["officer-1"]


async def test_without_anything_late_it_concerns_who_is_answerable_now(h: Harness) -> None:
    await h.deliver(CASE, PLACE, registered())
    h.clock.advance(1)
    await h.deliver(CASE, PLACE, offered())
    await h.deliver(CASE, PLACE, acknowledged())
    matter = await opened(h, cause="complaint")
    assert (matter["concerns"], matter["late_officers"]) == ("officer-2", [])


@pytest.mark.parametrize("who", ["officer-1", "OFFICER-1", "ｏfficer-1"])
async def test_who_was_late_does_not_close_it_though_another_has_the_case_now(late: Harness, who: str) -> None:
    matter = await opened(late)
    url = f"/v1/supervisions/{matter['supervision_id']}"
    await officer(late).post(f"{url}/replies", json=REPLY)
    assert code_of(await supervisor(late, who).post(f"{url}/closure", json=ENDING)) == (403, "supervision_concerns_you")
    assert (await supervisor(late, "officer-2").post(f"{url}/closure", json=ENDING)).status_code == 200


async def test_a_supervision_of_itself_is_not_closed_by_who_was_late_either(h: Harness) -> None:
    await h.deliver(CASE, PLACE, registered())
    h.clock.advance(2 * 3600 + 60)
    await h.run("clocks")
    await h.deliver(CASE, PLACE, offered())
    await h.deliver(CASE, PLACE, acknowledged())
    h.clock.advance(25 * 3600)
    await h.run("clocks")
    found = (await supervisor(h).get("/v1/supervisions")).json()["items"]
    (matter,) = [one for one in found if one["late_clocks"] == ["triage"]]
    assert (matter["concerns"], matter["late_officers"]) == ("officer-2", ["officer-1"])
    for who in ("officer-1", "officer-2"):
        answer = await supervisor(h, who).post(
            f"/v1/supervisions/{matter['supervision_id']}/closure", json=ENDING | {"no_reply_reason": "调离"}
        )
        assert code_of(answer) == (403, "supervision_concerns_you")


async def test_whoever_it_concerns_answers_and_nobody_else(late: Harness) -> None:
    matter = await opened(late)
    url = f"/v1/supervisions/{matter['supervision_id']}"
    assert code_of(await officer(late, "officer-2").post(f"{url}/replies", json=REPLY)) == (403, "supervision_concerns_another")
    first = await officer(late).post(f"{url}/replies", json=REPLY)
    late.clock.advance(60)
    second = await officer(late).post(f"{url}/replies", json={"reply_text": "补充：已向当事人致歉。"})
    assert [first.status_code, second.status_code] == [201, 201]
    assert (await supervisor(late).get(url)).json()["replied_at"] == first.json()["replied_at"]
    read = (await supervisor(late).get(f"{url}/replies")).json()["items"]
    assert [one["reply_text"] for one in read] == ["补充：已向当事人致歉。", REPLY["reply_text"]]
    told = [(event.data.reply_id, event.data.replied_by) for event in await late.emitted(SupervisionReplied)]
    assert told == [(first.json()["reply_id"], "officer-1"), (second.json()["reply_id"], "officer-1")]


async def test_whoever_it_concerns_reads_it_and_other_officers_do_not(late: Harness) -> None:
    matter = await opened(late)
    for url in (f"/v1/supervisions/{matter['supervision_id']}", f"/v1/supervisions/{matter['supervision_id']}/replies"):
        assert (await officer(late).get(url)).status_code == 200
        assert code_of(await officer(late, "officer-2").get(url)) == (404, "supervision_not_found")


async def test_without_an_answer_it_ends_for_a_stated_reason_only(late: Harness) -> None:
    url = f"/v1/supervisions/{(await opened(late))['supervision_id']}"
    assert code_of(await supervisor(late).post(f"{url}/closure", json=ENDING)) == (409, "supervision_not_replied")
    closed = await supervisor(late).post(f"{url}/closure", json=ENDING | {"no_reply_reason": "当事人已离职。"})
    assert (closed.status_code, closed.json()["no_reply_reason"]) == (200, "当事人已离职。")
    assert [event.data.replied for event in await late.emitted(SupervisionClosed)] == [False]
    assert code_of(await officer(late).post(f"{url}/replies", json=REPLY)) == (409, "supervision_closed")


async def test_an_answer_stops_its_clock_and_without_one_it_escalates(late: Harness) -> None:
    url = f"/v1/supervisions/{(await opened(late))['supervision_id']}"
    await hear_own(late, SupervisionOpened)
    late.clock.advance(3600)
    await officer(late).post(f"{url}/replies", json=REPLY)
    await hear_own(late, SupervisionReplied)
    assert await state_of_reply(late) == "met"


async def test_an_answer_that_does_not_come_escalates_and_opens_no_other_supervision(late: Harness) -> None:
    await opened(late)
    await hear_own(late, SupervisionOpened)
    late.clock.advance(40 * 86_400)
    await late.run("clocks")
    assert await state_of_reply(late) == "overdue"
    late_ones = [event.data.clock for event in await late.emitted(SlaBreached)]
    assert late_ones.count("supervision_reply") == 1
    told = [event.data.to_role for event in await late.emitted(SlaEscalated) if event.data.clock == "supervision_reply"]
    assert told == ["township_approver", "county_approver", "supervisor"]
    matters = (await supervisor(late).get("/v1/supervisions")).json()["items"]
    assert [one for one in matters if "supervision_reply" in one["late_clocks"]] == []


async def test_the_end_of_a_supervision_calls_the_wait_for_its_answer_off(late: Harness) -> None:
    url = f"/v1/supervisions/{(await opened(late))['supervision_id']}"
    await hear_own(late, SupervisionOpened)
    await supervisor(late).post(f"{url}/closure", json=ENDING | {"no_reply_reason": "当事人已离职。"})
    await hear_own(late, SupervisionClosed)
    assert await state_of_reply(late) == "called_off"


async def state_of_reply(h: Harness) -> str:
    found = (await supervisor(h).get(f"/v1/cases/{CASE}/clocks")).json()["items"]
    (state,) = [clock["state"] for clock in found if clock["clock"] == "supervision_reply"]
    return str(state)
