"""Inboxes: what waits for an officer, a lead or a unit is there while it waits, and nowhere else."""

import re
import shlex
from itertools import pairwise
from pathlib import Path
from typing import Any

import httpx
import pytest

from audit.domain.rosters import Roster
from audit.main import SPEC
from audit.repository.rosters import store_roster
from shared.events.contracts import Event
from shared.events.contracts.audit import InboxRead, SlaEscalated, SupervisionClosed, SupervisionOpened, SupervisionReplied
from shared.events.contracts.intake import CaseWithdrawn, DutyHandoverDeclined, DutyHandoverWithdrawn, DutyMerged, RosterChanged
from shared.kit.ids import SystemIds
from shared.kit.principal import Principal
from tests.audit.events import CASE, OTHER, PLACE, acknowledged, offered, registered, scopes, triaged
from tests.audit.test_supervisions import ENDING, REPLY, hear_own
from tests.conftest import MakeHarness
from tests.support.harness import Harness

TOWNSHIP, COUNTY, PREFECTURE = PLACE, "370983000000", "3709"
HOUR = 3600
LADDER = {"township_approver": 3, "county_approver": 6, "conference_secretary": 26}
"""The hours after a registration in which nothing is done at which triage goes up, to whom."""


@pytest.fixture
async def h(harness: MakeHarness) -> Harness:
    return await harness(SPEC)


def officer(h: Harness, subject: str = "officer-1", role: str = "window_clerk", place: str = PREFECTURE, *more: str) -> httpx.AsyncClient:
    return h.client(scopes={"inbox:use", *more}, subject=subject, roles=[role], jurisdiction=place)


async def rows(client: httpx.AsyncClient, **query: Any) -> list[dict[str, Any]]:
    answer = await client.get("/v1/inbox", params=query)
    assert answer.status_code == 200, answer.text
    found: list[dict[str, Any]] = answer.json()["items"]
    return found


async def kinds(client: httpx.AsyncClient, **query: Any) -> dict[str, str]:
    return {row["clock"]: row["kind"] for row in await rows(client, **query)}


async def roster(h: Harness, lead: str, place: str = TOWNSHIP, unit: str = "unit-1", **more: Any) -> str:
    """Let audit hear who leads a unit; return the roster's id."""
    roster_id = more.pop("roster_id", None) or SystemIds().new()
    await h.deliver(roster_id, place, RosterChanged(unit=unit, officers=(lead, "officer-1"), leads=(lead,)), **more)
    return str(roster_id)


async def untriaged(h: Harness, hours: float, case_id: str = CASE) -> None:
    """Leave a case for so long that its triage goes up."""
    await h.deliver(case_id, PLACE, registered(h.clock.now()))
    h.clock.advance(hours * HOUR + 60)
    await h.run("clocks")


async def test_what_an_officer_answers_for_is_there_when_it_warns_and_gone_when_it_is_done(h: Harness) -> None:
    await h.deliver(CASE, PLACE, registered())
    assert await rows(officer(h)) == []
    h.clock.advance(1.7 * HOUR)
    assert await kinds(officer(h)) == {"triage": "due"}
    assert await rows(officer(h, "officer-2")) == []
    h.clock.advance(HOUR)
    await h.run("clocks")
    (row,) = await rows(officer(h))
    assert (row["kind"], row["case_id"], row["answerable"], row["unit"], row["due_at"]) == (
        "broken", CASE, "officer-1", "unit-1", "2026-03-02T03:00:00Z",
    )  # fmt: skip
    assert row["since"] == row["due_at"]
    await h.deliver(CASE, PLACE, triaged("ordinary"))
    assert await rows(officer(h)) == []


async def test_the_inbox_follows_the_duty(h: Harness) -> None:
    await h.deliver(CASE, PLACE, registered())
    h.clock.advance(1.7 * HOUR)
    await h.deliver(CASE, PLACE, offered())
    await h.deliver(CASE, PLACE, acknowledged())
    assert await rows(officer(h)) == []
    assert await kinds(officer(h, "officer-2")) == {"triage": "due"}


async def test_what_is_late_lies_with_who_can_end_it_by_now(h: Harness) -> None:
    await untriaged(h, 2.5)
    assert await kinds(officer(h)) == {"triage": "broken"}
    await h.deliver(CASE, PLACE, offered())
    await h.deliver(CASE, PLACE, acknowledged())
    assert await rows(officer(h)) == []
    (row,) = await rows(officer(h, "officer-2"))
    assert (row["clock"], row["kind"], row["answerable"]) == ("triage", "broken", "officer-1")
    await h.deliver(CASE, PLACE, triaged("ordinary"))
    assert await rows(officer(h, "officer-2")) == []


DECLINED = DutyHandoverDeclined(handover_id="handover-1", from_officer="officer-1", to_officer="officer-2", reason_code="on_leave")
TAKEN_BACK = DutyHandoverWithdrawn(handover_id="handover-1", from_officer="officer-1", to_officer="officer-2")


@pytest.mark.parametrize(
    "end", [acknowledged(), DECLINED, TAKEN_BACK, CaseWithdrawn(reason_code="need_ended", by="applicant")], ids=lambda one: one.short_name()
)
async def test_an_offer_lies_with_the_receiver_until_whatever_ends_it(h: Harness, end: Event) -> None:
    await h.deliver(CASE, PLACE, registered())
    await h.deliver(CASE, PLACE, offered())
    (row,) = await rows(officer(h, "officer-2"))
    assert (row["kind"], row["case_id"], row["ref"], row["addressee"], row["answerable"]) == (
        "offered", CASE, "handover-1", "officer-2", "officer-1",
    )  # fmt: skip
    assert await rows(officer(h, "officer-3")) == []
    h.clock.advance(1)
    await h.deliver(CASE, PLACE, end)
    assert await rows(officer(h, "officer-2")) == []


async def test_an_end_that_comes_before_its_offer_leaves_nothing_behind(h: Harness) -> None:
    await h.deliver(CASE, PLACE, registered())
    offer, _ = h.record(CASE, PLACE, offered())
    h.clock.advance(1)
    await h.deliver(CASE, PLACE, TAKEN_BACK)
    await h.apply(offer)
    assert await rows(officer(h, "officer-2")) == []


@pytest.mark.parametrize("is_answered", [True, False])
async def test_a_supervision_lies_with_whom_it_concerns_until_it_is_answered_or_closed(h: Harness, is_answered: bool) -> None:
    await h.deliver(CASE, PLACE, registered())
    supervisor = h.client(scopes=scopes(), subject="supervisor-1")
    opened = await supervisor.post("/v1/supervisions", json={"case_id": CASE, "cause": "complaint", "request_text": "请说明。"})
    url = opened.headers["location"]
    await hear_own(h, SupervisionOpened)
    (row,) = await rows(officer(h))
    assert (row["kind"], row["ref"], row["addressee"]) == ("ordered", opened.json()["supervision_id"], "officer-1")
    h.clock.advance(1)
    if is_answered:
        await officer(h).post(f"{url}/replies", json=REPLY)
        await hear_own(h, SupervisionReplied)
    else:
        await supervisor.post(f"{url}/closure", json=ENDING | {"no_reply_reason": "当事人已离职。"})
        await hear_own(h, SupervisionClosed)
    assert await rows(officer(h)) == []


MERGED = DutyMerged(from_case_id=OTHER, from_officer="officer-2", to_officer="officer-1", to_unit="unit-1")


async def test_what_somebody_merges_into_a_case_lies_with_its_officer_until_they_have_read_it(h: Harness) -> None:
    await h.deliver(CASE, PLACE, registered())
    await h.deliver(CASE, PLACE, triaged("ordinary"))
    await h.deliver(CASE, PLACE, MERGED)
    (row,) = await rows(officer(h))
    assert (row["kind"], row["clock"], row["ref"], row["addressee"], row["read_at"]) == ("merged", "merge_ack", OTHER, "officer-1", None)
    assert await rows(officer(h, "officer-2")) == []
    h.clock.advance(HOUR)
    assert (await officer(h).post(f"/v1/inbox/{row['item_id']}/read")).json()["is_read"]
    await hear_own(h, InboxRead)
    assert await rows(officer(h)) == []
    seen = (await h.client(scopes=scopes()).get(f"/v1/cases/{CASE}/clocks")).json()["items"]
    assert [one["state"] for one in seen if one["clock"] == "merge_ack"] == ["met"]


async def test_what_else_is_read_or_read_by_a_lead_is_not_the_merged_case(h: Harness) -> None:
    await roster(h, "lead-1")
    await h.deliver(CASE, PLACE, registered())
    await h.deliver(CASE, PLACE, triaged("ordinary"))
    await h.deliver(CASE, PLACE, MERGED)
    await h.deliver(CASE, PLACE, offered(to="officer-3"))
    (offer,) = await rows(officer(h, "officer-3"))
    await officer(h, "officer-3").post(f"/v1/inbox/{offer['item_id']}/read")
    h.clock.advance(2 * 24 * HOUR)
    await h.run("clocks")
    lead = officer(h, "lead-1", "township_approver")
    (up,) = [row for row in await rows(lead) if row["clock"] == "merge_ack"]
    await lead.post(f"/v1/inbox/{up['item_id']}/read")
    await hear_own(h, InboxRead)
    assert (await kinds(officer(h)))["merge_ack"] == "merged"
    await h.deliver(CASE, PLACE, acknowledged(to="officer-3"))
    assert "merge_ack" not in await kinds(officer(h)) | await kinds(officer(h, "officer-3"))


async def test_the_end_of_a_supervision_waits_for_supervisors_and_not_for_the_officer(h: Harness) -> None:
    await h.deliver(CASE, PLACE, registered())
    await h.deliver(CASE, PLACE, triaged("ordinary"))
    opened = SupervisionOpened(supervision_id=OTHER, cause="complaint", opened_by="supervisor-1", concerns="officer-1")
    await h.deliver(CASE, PLACE, opened, source="audit")
    h.clock.advance(20 * 86_400)
    await h.run("clocks")
    assert "supervision" not in await kinds(officer(h))
    assert (await kinds(officer(h, "supervisor-2", "supervisor")))["supervision"] in ("broken", "escalated")


async def test_an_escalation_lies_with_the_lead_of_the_unit_and_then_with_that_of_the_county(h: Harness) -> None:
    await roster(h, "lead-1")
    await roster(h, "lead-2", unit="unit-2")
    await roster(h, "county-1", COUNTY, "county")
    await untriaged(h, LADDER["township_approver"])
    lead = officer(h, "lead-1", "township_approver")
    (row,) = await rows(lead)
    assert (row["kind"], row["clock"], row["escalated_to"], row["leads"]) == ("escalated", "triage", "township_approver", ["lead-1"])
    assert (await kinds(officer(h)))["triage"] == "escalated"
    for other, role in (("lead-2", "township_approver"), ("county-1", "county_approver"), ("lead-9", "township_approver")):
        assert await rows(officer(h, other, role)) == []
    await lead.post(f"/v1/inbox/{row['item_id']}/read")
    h.clock.advance(3 * HOUR)
    await h.run("clocks")
    assert await kinds(officer(h, "county-1", "county_approver")) == {"triage": "escalated"}
    assert await rows(officer(h, "lead-1", "township_approver")) == []


async def test_an_escalation_names_the_officers_that_it_reaches(h: Harness) -> None:
    await roster(h, "lead-1")
    await untriaged(h, LADDER["county_approver"])
    told = [(event.data.to_role, event.data.to_officers) for event in await h.emitted(SlaEscalated)]
    assert told == [("township_approver", ("lead-1",)), ("county_approver", None)]


async def test_a_unit_without_a_roster_is_led_by_the_leads_of_its_township(h: Harness) -> None:
    await roster(h, "lead-2", unit="unit-2")
    await untriaged(h, LADDER["township_approver"])
    assert await kinds(officer(h, "lead-2", "township_approver")) == {"triage": "escalated"}


async def test_without_any_roster_it_lies_with_whoever_has_the_role_there(h: Harness) -> None:
    await untriaged(h, LADDER["township_approver"])
    assert await kinds(officer(h, "anybody", "township_approver", "370983")) == {"triage": "escalated"}
    assert await rows(officer(h, "anybody", "county_approver", "370983")) == []
    assert await rows(officer(h, "anybody", "township_approver", "370982")) == []


async def test_the_newest_roster_says_who_leads_in_whatever_order_they_come(h: Harness) -> None:
    roster_id = await roster(h, "lead-1", version=2)
    await roster(h, "lead-0", roster_id=roster_id, version=1)
    await untriaged(h, LADDER["township_approver"])
    assert await kinds(officer(h, "lead-1", "township_approver")) == {"triage": "escalated"}
    assert await rows(officer(h, "lead-0", "township_approver")) == []
    await roster(h, "lead-3", roster_id=roster_id, version=3)
    assert await kinds(officer(h, "lead-3", "township_approver")) == {"triage": "escalated"}
    assert await rows(officer(h, "lead-1", "township_approver")) == []


async def test_an_older_roster_that_is_heard_again_changes_nothing(h: Harness) -> None:
    now, old = (Roster("r", TOWNSHIP, "unit-1", version, (lead,), (lead,)) for version, lead in ((2, "lead-1"), (1, "lead-0")))
    async with h.db.begin(Principal.system("audit")) as uow:
        for heard in (now, old):
            await store_roster(uow, heard)
    await untriaged(h, LADDER["township_approver"])
    assert [event.data.to_officers for event in await h.emitted(SlaEscalated)] == [("lead-1",)]


async def test_a_units_inbox_is_read_by_its_lead_and_by_who_reads_all_of_the_jurisdiction(h: Harness) -> None:
    await roster(h, "lead-1")
    await roster(h, "lead-2", unit="unit-2")
    await untriaged(h, 2.5)
    await h.deliver(CASE, PLACE, offered(to="officer-7"))
    lead = officer(h, "lead-1", "township_approver")
    assert await kinds(lead, unit="unit-1") == {"triage": "broken", "handover_ack": "offered"}
    assert await rows(officer(h, "lead-2", "township_approver"), unit="unit-2") == []
    assert (await kinds(officer(h, "county-1", "county_approver", "370983", "audit:read"), unit="unit-1"))["triage"] == "broken"
    assert await rows(officer(h, "county-2", "county_approver", "370982", "audit:read"), unit="unit-1") == []
    for other, unit in (("lead-1", "unit-2"), ("officer-1", "unit-1"), ("nobody", "unit-9")):
        answer = await officer(h, other).get("/v1/inbox", params={"unit": unit})
        assert (answer.status_code, answer.json()["code"]) == (403, "unit_not_yours")


async def test_a_lead_reads_the_unit_of_the_own_division_only(h: Harness) -> None:
    await roster(h, "lead-1", "370983101000")
    await untriaged(h, 2.5)
    assert await rows(officer(h, "lead-1", "township_approver"), unit="unit-1") == []


async def test_what_is_offered_to_the_units_officers_is_in_its_inbox(h: Harness) -> None:
    await h.deliver(SystemIds().new(), TOWNSHIP, RosterChanged(unit="unit-2", officers=("lead-2", "officer-2"), leads=("lead-2",)))
    await h.deliver(CASE, PLACE, registered())
    await h.deliver(CASE, PLACE, offered())
    assert await kinds(officer(h, "lead-2", "township_approver"), unit="unit-2") == {"handover_ack": "offered"}


async def test_nobody_finds_what_lies_outside_of_the_own_jurisdiction(h: Harness) -> None:
    await untriaged(h, 2.5)
    assert await rows(officer(h, place="370982")) == []
    assert await kinds(officer(h, place="370983")) == {"triage": "broken"}


async def test_pages_hold_every_matter_once_the_earliest_due_first(h: Harness) -> None:
    for number in range(5):
        await h.deliver(f"{CASE[:-1]}{number + 3}", PLACE, registered(h.clock.now()))
        h.clock.advance(1)
    h.clock.advance(2.5 * HOUR)
    whole, found, cursor = await rows(officer(h)), list[dict[str, Any]](), None
    while cursor is not None or not found:
        page = (await officer(h).get("/v1/inbox", params={"limit": 2} | ({"cursor": cursor} if cursor else {}))).json()
        found, cursor = found + page["items"], page["next_cursor"]
    assert found == whole
    assert len({row["item_id"] for row in found}) == 5
    assert [row["due_at"] for row in found] == sorted(row["due_at"] for row in found)


OPERATIONS = Path(__file__).resolve().parents[2] / "docs" / "operations.md"


async def test_the_commands_of_the_document_do_what_it_says(h: Harness) -> None:
    section = OPERATIONS.read_text("utf-8").split("\n## Inboxes\n")[1].split("\n## ")[0]
    (block,) = re.findall("```sh\n(.*?)```", section, re.DOTALL)
    await h.deliver(CASE, PLACE, registered())
    asked = {"case_id": CASE, "cause": "complaint", "request_text": "请说明。"}
    await h.client(scopes=scopes(), subject="supervisor-1").post("/v1/supervisions", json=asked)
    await hear_own(h, SupervisionOpened)
    await roster(h, "officer-1")
    client = officer(h)
    (row,) = await rows(client)
    meant = {"$AUDIT": "http://service", "$TOKEN": client.headers["authorization"][7:], "$UNIT": "unit-1", "$ITEM": row["item_id"]}
    meant |= {"$REF": row["ref"], "$KEY2": SystemIds().new(), "$KEY": SystemIds().new()}
    told = list[str]()
    for name, value in meant.items():
        block = block.replace(name, value)
    for line in block.replace(" \\\n", " ").splitlines():
        _, *words = shlex.split(line)
        url = next(word for word in words if word.startswith("http"))
        headers = dict(value.split(": ", 1) for option, value in pairwise(words) if option == "-H")
        body = "".join(value for option, value in pairwise(words) if option == "-d")
        if not url.endswith("/stream"):  # It never ends.
            answer = await h.anonymous().request("POST" if "POST" in words else "GET", url, headers=headers, content=body)
            assert answer.is_success, f"{line}: {answer.text}"
            told.append(answer.text)
    assert [row["item_id"] in told[0], row["item_id"] in told[1], '"is_read":true' in told[2], "请说明。" in told[3]] == [True] * 4
    assert "The network was down" in told[4]
