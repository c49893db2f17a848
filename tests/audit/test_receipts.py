"""Receipts: what was read in time stays where it lies, and what was not goes one step up, whoever reads it afterwards."""

from datetime import datetime, timedelta
from typing import Any

import httpx
import pytest

from audit.main import SPEC
from shared.events.contracts.audit import InboxPassedOn, InboxRead, SlaEscalated, SupervisionOpened
from shared.events.contracts.intake import CaseMaterialsRequested, DutyHandoverWithdrawn
from shared.web.paging import cursor_of
from tests.audit.events import CASE, PLACE, acknowledged, offered, registered, triaged
from tests.audit.test_inbox import COUNTY, HOUR, kinds, officer, roster, rows, untriaged
from tests.conftest import MakeHarness
from tests.support.harness import Harness


@pytest.fixture
async def h(harness: MakeHarness) -> Harness:
    return await harness(SPEC)


async def read(client: httpx.AsyncClient) -> httpx.Response:
    """Read the only matter of an inbox."""
    (row,) = await rows(client)
    return await client.post(f"/v1/inbox/{row['item_id']}/read")


async def passed_on(h: Harness) -> list[tuple[str, int, str]]:
    return [(event.data.clock, event.data.step, event.data.to_role) for event in await h.emitted(InboxPassedOn)]


async def tick(h: Harness, hours: float) -> None:
    h.clock.advance(hours * HOUR)
    await h.run("clocks")


@pytest.fixture
async def offer(h: Harness) -> Harness:
    """The duty of a triaged case is offered to officer-2."""
    await h.deliver(CASE, PLACE, registered())
    await h.deliver(CASE, PLACE, triaged("ordinary"))
    await h.deliver(CASE, PLACE, offered())
    return h


RECEIVER = ("officer-2",)
LEAD, COUNTYS = ("lead-1", "township_approver"), ("county-1", "county_approver")


async def test_a_receipt_is_an_event_and_the_first_one_counts(offer: Harness) -> None:
    (unread,) = await rows(officer(offer, *RECEIVER))
    assert (unread["read_at"], unread["is_read"]) == (None, False)
    first = await read(officer(offer, *RECEIVER))
    assert (first.status_code, first.json()["is_read"]) == (200, True)
    offer.clock.advance(60)
    again = await read(officer(offer, *RECEIVER))
    assert again.json() == first.json()
    assert await rows(officer(offer, *RECEIVER)) == [first.json()]
    (event,) = await offer.emitted(InboxRead)
    assert (event.data.clock, event.data.clock_ref, event.data.step, event.data.read_by) == ("handover_ack", "handover-1", 0, "officer-2")
    assert first.json()["read_at"] == "2026-03-02T01:00:00Z"


async def test_what_was_read_in_time_stays_where_it_lies(offer: Harness) -> None:
    await tick(offer, 1)
    await read(officer(offer, *RECEIVER))
    await tick(offer, 1.9)
    assert await passed_on(offer) == []
    assert (await kinds(officer(offer, *RECEIVER)))["handover_ack"] == "offered"


async def test_an_unread_offer_goes_to_the_lead_before_it_is_late_and_a_receipt_does_not_undo_that(offer: Harness) -> None:
    await roster(offer, "lead-1")
    await tick(offer, 1.01)
    assert await passed_on(offer) == [("handover_ack", 1, "township_approver")]
    assert await offer.emitted(SlaEscalated) == []
    (row,) = await rows(officer(offer, *LEAD))
    assert (row["kind"], row["addressee"], row["leads"], row["since"]) == ("escalated", "officer-2", ["lead-1"], "2026-03-02T02:00:00Z")
    assert (await read(officer(offer, *RECEIVER))).json()["kind"] == "offered"
    assert await kinds(officer(offer, *LEAD)) == {"handover_ack": "escalated"}
    (event,) = await offer.emitted(InboxPassedOn)
    assert (event.data.to_officers, event.actor, event.data.unread_since.isoformat()) == (
        ("lead-1",), "system:audit", "2026-03-02T01:00:00+00:00",
    )  # fmt: skip


async def test_a_receipt_that_comes_too_late_does_not_come_first_either(offer: Harness) -> None:
    offer.clock.advance(HOUR + 1)
    late = await read(officer(offer, *RECEIVER))
    assert (late.status_code, late.json()["is_read"]) == (200, False)
    await offer.run("clocks")
    assert await passed_on(offer) == [("handover_ack", 1, "township_approver")]


async def test_an_unread_escalation_goes_to_the_county_before_the_ladder_would(h: Harness) -> None:
    await roster(h, "lead-1")
    await roster(h, "county-1", COUNTY, "county")
    await untriaged(h, 3)
    assert (await kinds(officer(h, *LEAD), limit=1)) == {"triage": "escalated"}
    await tick(h, 1)
    assert await passed_on(h) == [("triage", 2, "county_approver")]
    assert await kinds(officer(h, *COUNTYS)) == {"triage": "escalated"}
    assert await rows(officer(h, *LEAD)) == []
    await tick(h, 2)
    told = [(event.data.step, event.data.to_role) for event in await h.emitted(SlaEscalated)]
    assert told == [(1, "township_approver"), (2, "county_approver")], "the clock's own steps stay where they are"


async def test_a_lead_who_read_it_keeps_it_until_the_ladder_goes_on(h: Harness) -> None:
    await roster(h, "lead-1")
    await untriaged(h, 3)
    answer = await read(officer(h, *LEAD))
    assert (answer.json()["is_read"], (await h.emitted(InboxRead))[0].data.step) == (True, 1)
    await tick(h, 2.9)
    assert await passed_on(h) == []
    assert await kinds(officer(h, *LEAD)) == {"triage": "escalated"}
    await tick(h, 0.1)
    assert await rows(officer(h, *LEAD)) == []
    (row,) = await rows(officer(h, "anybody", "county_approver"))
    assert (row["kind"], row["read_at"], row["is_read"]) == ("escalated", None, False), "unread again, by another"


async def test_who_answers_for_it_reads_for_themselves_and_not_for_the_lead(h: Harness) -> None:
    await roster(h, "lead-1")
    await untriaged(h, 3)
    answer = await read(officer(h))
    assert (answer.json()["read_at"] is not None, answer.json()["is_read"]) == (True, False)
    await tick(h, 1)
    assert await passed_on(h) == [("triage", 2, "county_approver")]


async def test_from_the_last_step_nothing_goes_further_and_no_supervision_opens_for_what_is_unread(offer: Harness) -> None:
    await tick(offer, 2.5)
    assert await passed_on(offer) == [("handover_ack", 1, "township_approver"), ("handover_ack", 2, "county_approver")]
    await tick(offer, 2)
    assert await passed_on(offer) == [("handover_ack", step, role) for step, role in enumerate(ROLES, 1)]
    await tick(offer, 10)
    assert len(await passed_on(offer)) == 3
    assert [event for event in await offer.emitted(SupervisionOpened) if event.data.cause == "overdue"] == []


ROLES = ("township_approver", "county_approver", "conference_secretary")


async def test_after_an_outage_everything_is_told_in_its_order(offer: Harness) -> None:
    await tick(offer, 40)
    told = [event for event in await offer.emitted() if getattr(event.data, "clock", "") == "handover_ack"]
    points = [(event.type.split(".")[-2], getattr(event.data, "step", 0)) for event in told]
    assert points == [
        *(("passed_on", 1), ("warned", 0), ("breached", 0), ("passed_on", 2)),
        *(("escalated", 1), ("passed_on", 3), ("escalated", 2), ("escalated", 3)),
    ]


async def unaccepted(h: Harness, days: float) -> list[str]:
    """Let so many days pass; return the steps that the acceptance of a case took, unread ones as such."""
    await tick(h, days * 24)
    events = [
        event for event in await h.emitted() if isinstance(event.data, InboxPassedOn | SlaEscalated) and event.data.clock == "acceptance"
    ]
    return [f"{event.type.split('.')[-2]} {event.data.step}" for event in events]


async def test_where_the_ladder_goes_on_as_soon_nothing_is_passed_on(h: Harness) -> None:
    await h.deliver(CASE, PLACE, registered())
    await h.deliver(CASE, PLACE, triaged("ordinary"))
    assert await unaccepted(h, 20) == ["escalated 1", "escalated 2", "passed_on 3", "escalated 3"]


async def test_what_was_read_stays_read_when_its_clock_is_computed_anew(h: Harness) -> None:
    await h.deliver(CASE, PLACE, registered())
    await h.deliver(CASE, PLACE, triaged("ordinary"))
    assert await unaccepted(h, 5) == ["escalated 1", "escalated 2"]
    await read(officer(h, *COUNTYS))
    asked = CaseMaterialsRequested(materials=("diagnosis",), requested_by="officer-1", answer_by=h.clock.now())
    await h.deliver(CASE, PLACE, asked)
    assert await unaccepted(h, 20) == ["escalated 1", "escalated 2", "escalated 3"]


async def test_what_is_offered_again_has_the_time_that_was_left_to_answer_and_to_read(offer: Harness) -> None:
    offer.clock.advance(0.75 * HOUR)
    taken_back = DutyHandoverWithdrawn(handover_id="handover-1", from_officer="officer-1", to_officer="officer-2")
    await offer.deliver(CASE, PLACE, taken_back)
    offer.clock.advance(3 * HOUR)
    again = offered("handover-2").model_copy(update={"waiting_since": offer.clock.now() - timedelta(hours=0.75)})
    await offer.deliver(CASE, PLACE, again)
    (row,) = await rows(officer(offer, *RECEIVER))
    assert datetime.fromisoformat(row["due_at"]) == offer.clock.now() + timedelta(hours=1.25)
    await tick(offer, 0.26)
    assert await passed_on(offer) == [("handover_ack", 1, "township_approver")]


async def test_the_end_of_the_matter_ends_the_time_to_read_it(offer: Harness) -> None:
    (row,) = await rows(officer(offer, *RECEIVER))
    await offer.deliver(CASE, PLACE, acknowledged())
    await tick(offer, 3)
    assert await passed_on(offer) == []
    answer = await officer(offer, *RECEIVER).post(f"/v1/inbox/{row['item_id']}/read")
    assert (answer.status_code, answer.json()["code"]) == (404, "inbox_item_not_found")


@pytest.mark.parametrize("who", [("officer-3",), ("lead-1", "township_approver")])
async def test_nobody_reads_what_lies_with_another(offer: Harness, who: Any) -> None:
    (row,) = await rows(officer(offer, *RECEIVER))
    answer = await officer(offer, *who).post(f"/v1/inbox/{row['item_id']}/read")
    assert (answer.status_code, answer.json()["code"]) == (404, "inbox_item_not_found")
    assert await offer.emitted(InboxRead) == []


@pytest.mark.parametrize("item_id", ["x", cursor_of("a", "b"), cursor_of("a\0", "b", "c")])
async def test_an_id_that_no_inbox_gave_is_refused(h: Harness, item_id: str) -> None:
    answer = await officer(h).post(f"/v1/inbox/{item_id}/read")
    assert (answer.status_code, answer.json()["code"]) == (422, "invalid_cursor")
