"""Clocks warn, break and escalate each exactly once, and nobody can make a late one look kept."""

import itertools
from datetime import datetime, timedelta
from typing import Any

import pytest

from audit.main import SPEC
from shared.events.contracts import Event
from shared.events.contracts.assessment import ConferenceProposed, ReviewDecided
from shared.events.contracts.audit import SlaBreached, SlaEscalated, SlaWarned
from shared.events.contracts.intake import CaseAccepted, CaseWithdrawn, DutyHandoverWithdrawn
from shared.events.contracts.referral import ReferralAcknowledged, ReferralIssued
from shared.store.db import SESSION
from tests.audit.events import CASE, MONDAY, OTHER, PLACE, acknowledged, offered, paid, registered, scopes, triaged
from tests.conftest import MakeHarness
from tests.support.harness import Harness

HOUR = 3600


@pytest.fixture
async def h(harness: MakeHarness) -> Harness:
    return await harness(SPEC)


async def first_relief(h: Harness, case_id: str = CASE) -> dict[str, Any]:
    return (await clocks(h, case_id))["first_relief"]


async def clocks(h: Harness, case_id: str = CASE) -> dict[str, Any]:
    answer = await h.client(scopes=scopes()).get(f"/v1/cases/{case_id}/clocks")
    assert answer.status_code == 200, answer.text
    return {item["clock"]: item for item in answer.json()["items"]}


async def announced(h: Harness, clock: str = "first_relief") -> list[str]:
    """Return what was announced of a clock, in order."""
    kinds = {SlaWarned: "warned", SlaBreached: "breached", SlaEscalated: "escalated"}
    return [kinds[type(e.data)] for e in await h.emitted() if type(e.data) in kinds and e.data.clock == clock]


async def urgent(h: Harness, case_id: str = CASE) -> None:
    await h.deliver(case_id, PLACE, registered())
    await h.deliver(case_id, PLACE, triaged())


async def tick(h: Harness, seconds: float) -> None:
    """Let time pass, and the clocks look twice: the second look must find nothing new."""
    h.clock.advance(seconds)
    await h.run("clocks")
    await h.run("clocks")


async def test_a_clock_warns_breaks_and_escalates_once_each(h: Harness) -> None:
    await urgent(h)
    assert (await first_relief(h))["state"] == "running"
    ladder = len(h.ctx.policy(h.clock.now()).clocks["first_relief"].ladder)
    for _ in range(24 * 12):
        await tick(h, HOUR)
    assert await announced(h) == ["warned", "breached", *["escalated"] * ladder]
    steps = [e.data.step for e in await h.emitted(SlaEscalated) if e.data.clock == "first_relief"]
    assert steps == list(range(1, ladder + 1))
    view = await first_relief(h)
    assert (view["state"], view["late"], view["escalations"]) == ("overdue", True, ladder)


async def test_each_point_comes_at_its_own_time(h: Harness) -> None:
    await urgent(h)
    view = await first_relief(h)
    warn, due = (datetime.fromisoformat(view[name]) for name in ("warn_at", "due_at"))
    await tick(h, (warn - MONDAY).total_seconds() - 1)
    assert await announced(h) == []
    await tick(h, 2)
    assert await announced(h) == ["warned"]
    assert (await first_relief(h))["state"] == "warned"
    await tick(h, (due - warn).total_seconds() - 2)
    assert await announced(h) == ["warned"]
    await tick(h, 2)
    assert (await announced(h))[:2] == ["warned", "breached"]


async def test_a_clock_long_overdue_announces_everything_at_once_and_in_order(h: Harness) -> None:
    await urgent(h)
    await tick(h, 60 * 24 * HOUR)
    assert (await announced(h))[:3] == ["warned", "breached", "escalated"]


async def test_first_relief_in_time_is_kept_and_stays_silent(h: Harness) -> None:
    await urgent(h)
    h.clock.advance(2 * HOUR)
    await h.deliver(CASE, PLACE, paid(), source="disbursement")
    await tick(h, 60 * 24 * HOUR)
    assert await announced(h) == []
    view = await first_relief(h)
    assert (view["state"], view["ended_by"], view["late"]) == ("met", "stop", False)


async def test_an_ordinary_case_has_no_clock_of_first_relief(h: Harness) -> None:
    await h.deliver(CASE, PLACE, registered())
    await h.deliver(CASE, PLACE, triaged("ordinary"))
    assert "first_relief" not in await clocks(h)


async def test_a_case_judged_urgent_late_counts_from_its_registration(h: Harness) -> None:
    await h.deliver(CASE, PLACE, registered())
    h.clock.advance(30 * HOUR)
    await h.deliver(CASE, PLACE, triaged())
    view = await first_relief(h)
    assert datetime.fromisoformat(view["started_at"]) == MONDAY
    assert view["state"] == "overdue"
    await tick(h, 1)
    assert (await announced(h))[:2] == ["warned", "breached"]


async def test_judging_again_does_not_start_the_clock_again(h: Harness) -> None:
    await urgent(h)
    before = await first_relief(h)
    h.clock.advance(20 * HOUR)
    await h.deliver(CASE, PLACE, triaged())
    after = await first_relief(h)
    assert (after["started_at"], after["due_at"]) == (before["started_at"], before["due_at"])


async def test_a_payment_that_is_not_first_relief_does_not_stop_the_clock_of_first_relief(h: Harness) -> None:
    await urgent(h)
    await h.deliver(CASE, PLACE, paid(first_relief=False), source="disbursement")
    assert (await first_relief(h))["ended_at"] is None


async def test_a_payment_after_the_due_instant_does_not_undo_the_breach(h: Harness) -> None:
    await urgent(h)
    h.clock.advance(25 * HOUR)
    await h.deliver(CASE, PLACE, paid(), source="disbursement")
    assert (await first_relief(h))["state"] == "breached"
    await tick(h, 1)
    assert (await announced(h)).count("breached") == 1


async def test_what_is_announced_is_in_utc_whatever_the_zone_of_the_database(harness: MakeHarness, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(SESSION, "TimeZone", "Asia/Shanghai")
    h = await harness(SPEC)
    await urgent(h)
    h.clock.advance(25 * HOUR)
    await h.deliver(CASE, PLACE, paid(), source="disbursement")
    [breach] = await h.emitted(SlaBreached)
    assert [instant.utcoffset() for instant in (breach.data.started_at, breach.data.due_at)] == [timedelta(0)] * 2


async def test_a_late_payment_that_comes_before_the_clock_woke_is_a_breach_all_the_same(h: Harness) -> None:
    await urgent(h)
    h.clock.advance(25 * HOUR)
    await h.deliver(CASE, PLACE, paid(), source="disbursement")
    await tick(h, 60 * 24 * HOUR)
    assert [what for what in await announced(h) if what != "escalated"] == ["warned", "breached"]


async def test_a_payment_in_time_that_comes_late_counts_by_its_own_time(h: Harness) -> None:
    await urgent(h)
    h.clock.advance(25 * HOUR)
    await h.deliver(CASE, PLACE, paid(), source="disbursement", at=MONDAY + timedelta(hours=23))
    assert (await first_relief(h))["state"] == "met"
    await tick(h, 60 * 24 * HOUR)
    assert "breached" not in await announced(h)


async def test_a_stop_exactly_at_the_due_instant_is_in_time(h: Harness) -> None:
    await urgent(h)
    due = datetime.fromisoformat((await first_relief(h))["due_at"])
    await h.deliver(CASE, PLACE, paid(), source="disbursement", at=due)
    assert (await first_relief(h))["state"] == "met"


async def test_a_payment_that_came_before_its_case_stops_the_clock(h: Harness) -> None:
    await h.deliver(CASE, PLACE, paid(), source="disbursement", at=MONDAY + timedelta(hours=3))
    await urgent(h)
    view = await first_relief(h)
    assert (view["state"], view["ended_by"]) == ("met", "stop")


async def test_a_stopped_clock_stays_stopped_at_its_first_stop(h: Harness) -> None:
    await urgent(h)
    h.clock.advance(HOUR)
    await h.deliver(CASE, PLACE, paid("payment-1"), source="disbursement")
    h.clock.advance(HOUR)
    await h.deliver(CASE, PLACE, paid("payment-2"), source="disbursement")
    await h.deliver(CASE, PLACE, triaged())
    assert datetime.fromisoformat((await first_relief(h))["ended_at"]) == MONDAY + timedelta(hours=1)


async def test_where_no_rule_fits_the_total_runs_until_the_conference_is_asked(h: Harness) -> None:
    vote: dict[str, Any] = {"members": (), "votes_for": 5, "votes_against": 0, "quorum": 5, "proposed_by": "p", "proposed_fen": 0}
    await h.deliver(CASE, PLACE, registered())
    await h.deliver(CASE, PLACE, CaseAccepted(accepted_by="o"))
    h.clock.advance(HOUR)
    await h.deliver(CASE, PLACE, ReviewDecided(procedure="conference", **vote), source="assessment")
    assert (await clocks(h))["normal_total"]["state"] == "running"
    await tick(h, 40 * 24 * HOUR)
    assert (await announced(h, "normal_total"))[:2] == ["warned", "breached"]
    await h.deliver(CASE, PLACE, ConferenceProposed(reason_code="no_rule_fits", proposed_by="d", proposed_fen=0), source="assessment")
    view = await clocks(h)
    assert (view["normal_total"]["ended_by"], view["normal_total"]["state"]) == ("cancel", "breached")
    assert view["conference"]["state"] == "running"


async def test_a_downgrade_calls_the_clock_off(h: Harness) -> None:
    await urgent(h)
    await h.deliver(CASE, PLACE, triaged("ordinary", downgraded=True))
    view = await first_relief(h)
    assert (view["state"], view["ended_by"]) == ("called_off", "cancel")
    await tick(h, 60 * 24 * HOUR)
    assert await announced(h) == []


async def test_a_downgrade_after_the_due_instant_leaves_the_breach(h: Harness) -> None:
    await urgent(h)
    h.clock.advance(25 * HOUR)
    await h.deliver(CASE, PLACE, triaged("ordinary", downgraded=True))
    assert (await first_relief(h))["state"] == "breached"
    assert (await announced(h)).count("breached") == 1


async def test_downgraded_and_judged_urgent_again_counts_as_if_never_downgraded(h: Harness) -> None:
    await urgent(h)
    h.clock.advance(HOUR)
    await h.deliver(CASE, PLACE, triaged("ordinary", downgraded=True))
    h.clock.advance(HOUR)
    await h.deliver(CASE, PLACE, triaged())
    view = await first_relief(h)
    assert (view["ended_at"], datetime.fromisoformat(view["started_at"])) == (None, MONDAY)
    await tick(h, 60 * 24 * HOUR)
    assert (await announced(h)).count("breached") == 1


async def test_a_withdrawal_calls_clocks_off(h: Harness) -> None:
    await urgent(h)
    await h.deliver(CASE, PLACE, CaseWithdrawn(reason_code="solved"))
    assert (await first_relief(h))["state"] == "called_off"


async def test_a_handover_that_is_not_acknowledged_stays_with_the_sender(h: Harness) -> None:
    await urgent(h)
    await h.deliver(CASE, PLACE, offered())
    await tick(h, 25 * HOUR)
    (breach,) = [e.data for e in await h.emitted(SlaBreached) if e.data.clock == "first_relief"]
    assert breach.answerable == "officer-1"
    assert (await announced(h, "handover_ack"))[:2] == ["warned", "breached"]


async def test_an_offer_that_was_taken_back_counts_as_called_off_and_not_as_kept(h: Harness) -> None:
    await urgent(h)
    await h.deliver(CASE, PLACE, offered())
    taken_back = DutyHandoverWithdrawn(handover_id="handover-1", from_officer="officer-1", to_officer="officer-2")
    await h.deliver(CASE, PLACE, taken_back)
    assert (await clocks(h))["handover_ack"]["state"] == "called_off"
    await h.deliver(CASE, PLACE, offered("handover-2"))
    await tick(h, 3 * HOUR)
    await h.deliver(CASE, PLACE, taken_back.model_copy(update={"handover_id": "handover-2"}))
    answer = await h.client(scopes=scopes()).get(f"/v1/cases/{CASE}/clocks")
    assert [one["late"] for one in answer.json()["items"] if one["clock"] == "handover_ack"] == [False, True]


async def test_an_acknowledged_handover_moves_the_clock_but_not_its_times(h: Harness) -> None:
    await urgent(h)
    before = await first_relief(h)
    await h.deliver(CASE, PLACE, offered())
    h.clock.advance(HOUR)
    await h.deliver(CASE, PLACE, acknowledged())
    after = await first_relief(h)
    assert (after["answerable"], after["due_at"]) == ("officer-2", before["due_at"])
    await tick(h, 25 * HOUR)
    (breach,) = [e.data for e in await h.emitted(SlaBreached) if e.data.clock == "first_relief"]
    assert breach.answerable == "officer-2"


async def test_who_let_it_run_out_stays_named_after_handing_over(h: Harness) -> None:
    await urgent(h)
    await tick(h, 25 * HOUR)
    await h.deliver(CASE, PLACE, offered())
    await h.deliver(CASE, PLACE, acknowledged())
    assert (await first_relief(h))["answerable"] == "officer-1"


async def test_each_referral_has_a_clock_of_its_own(h: Harness) -> None:
    for number in (1, 2):
        issued = ReferralIssued(referral_id=f"r{number}", item_id="i", department="education", desk="education", programme="education_aid")
        await h.deliver(CASE, PLACE, issued, source="referral")
    acknowledgement = ReferralAcknowledged(referral_id="r1", department="education", officer="o")
    await h.deliver(CASE, PLACE, acknowledgement, source="referral")
    answer = await h.client(scopes=scopes()).get(f"/v1/cases/{CASE}/clocks")
    states = {item["ref"]: item["state"] for item in answer.json()["items"] if item["clock"] == "referral_ack"}
    assert states == {"r1": "met", "r2": "running"}


async def test_two_workers_at_once_announce_once(h: Harness) -> None:
    import asyncio

    for number in range(20):
        await urgent(h, f"{CASE[:-2]}{number + 10}")
    h.clock.advance(60 * 24 * HOUR)
    await asyncio.gather(*(h.run("clocks") for _ in range(4)))
    breaches = [e.data for e in await h.emitted(SlaBreached) if e.data.clock == "first_relief"]
    assert len(breaches) == 20


STORY: tuple[tuple[str, Event], ...] = (
    ("intake", registered()),
    ("intake", triaged()),
    ("intake", offered()),
    ("intake", acknowledged()),
    ("disbursement", paid()),
    ("referral", ReferralIssued(referral_id="r1", item_id="i", department="education", desk="education", programme="education_aid")),
)


async def test_topics_may_come_in_any_order(h: Harness) -> None:
    """Within a topic order holds; between topics every interleaving gives the same file and the same clocks."""
    seen = []
    for number, order in enumerate(sorted(set(itertools.permutations([source for source, _ in STORY])))):
        case_id = f"019cac00-0000-7000-8000-{number:012d}"
        queues = {source: [pair for pair in enumerate(STORY) if pair[1][0] == source] for source in order}
        for source in order:
            minute, (_, event) = queues[source].pop(0)
            await h.deliver(case_id, PLACE, event, source=source, at=MONDAY + timedelta(minutes=minute))
        seen.append((await picture(h, case_id), order))
    assert len(seen) == 30
    for picture_of, order in seen:
        assert picture_of == seen[0][0], order


async def picture(h: Harness, case_id: str) -> list[Any]:
    """Return everything that is known of a case, without its id."""
    client = h.client(scopes=scopes())
    found = [(await client.get(f"/v1/cases/{case_id}")).text, (await client.get(f"/v1/cases/{case_id}/clocks")).text]
    return [text.replace(case_id, "CASE") for text in found]


async def test_clocks_are_listed_by_state_and_officer(h: Harness) -> None:
    await urgent(h)
    h.clock.advance(25 * HOUR)
    await h.deliver(OTHER, PLACE, registered(h.clock.now(), "officer-9"))
    await h.deliver(OTHER, PLACE, triaged(at=h.clock.now()))
    client = h.client(scopes=scopes())

    async def listed(**params: str) -> set[tuple[str, str]]:
        items = (await client.get("/v1/clocks", params=params)).json()["items"]
        return {(item["case_id"], item["clock"]) for item in items}

    assert (CASE, "first_relief") in await listed(state="overdue")
    assert (OTHER, "first_relief") in await listed(state="running", answerable="officer-9")
    assert await listed(state="met") == {(CASE, "triage"), (OTHER, "triage")}


async def test_the_statistics_count_cases_money_and_clocks(h: Harness) -> None:
    await urgent(h)
    await h.deliver(CASE, PLACE, paid(), source="disbursement")
    await urgent(h, OTHER)
    h.clock.advance(25 * HOUR)
    counted = (await h.client(scopes=scopes()).get("/v1/statistics")).json()
    (kept,) = [row for row in counted["clocks"] if row["clock"] == "first_relief"]
    assert (kept["total"], kept["met"], kept["late"]) == (2, 1, 1)
    assert counted["paid_fen"] == 50_000
    assert sum(counted["cases_by_stage"].values()) == 2
    assert {"officer": "officer-1"}.items() <= counted["late_by_officer"][0].items()
    later = await h.client(scopes=scopes()).get("/v1/statistics", params={"since": "2027-01-01T00:00:00+08:00"})
    assert later.json()["cases_by_stage"] == {}
