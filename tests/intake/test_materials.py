"""Papers: what may be asked for, when they are awaited again, and that the office's time stands still and does not end (D19, D18)."""

from datetime import UTC, datetime

import httpx
import pytest

from shared.events.contracts.intake import CaseAccepted, CaseMaterialsOverdue, CaseMaterialsReceived, CaseMaterialsRequested
from shared.kit.principal import Principal
from tests.intake.office import WITHDRAWAL, Office, code_of

HOUR, DAY = 3600, 86400
EMERGENCY = {"urgency": "emergency", "reason_codes": ["life_danger"]}
REFUSAL = {"reason_code": "outside_scope", "reason_text": "不属于急难救助范围。", "remedy_text": "可在60日内申请行政复议。"}


class Desk:
    """One case, and an officer who asks for papers and takes them in."""

    def __init__(self, clerk: httpx.AsyncClient, case: dict) -> None:
        self.clerk = clerk
        self.url = f"/v1/cases/{case['case_id']}"

    async def asks(self, *materials: str, faulty: dict[str, str] | None = None) -> httpx.Response:
        wrong = [{"material": material, "reason_code": reason} for material, reason in (faulty or {}).items()]
        return await self.clerk.post(f"{self.url}/materials-requests", json={"materials": list(materials), "faulty": wrong})

    async def takes(self, *materials: str, digest: str = "a") -> httpx.Response:
        brought = [{"material": material, "sha256": digest * 64} for material in materials]
        return await self.clerk.post(f"{self.url}/materials", json={"materials": brought})

    async def case(self) -> dict:
        return (await self.clerk.get(self.url)).json()


@pytest.fixture
def desk(clerk, case) -> Desk:
    return Desk(clerk, case)


async def test_a_paper_that_no_catalogue_has_is_not_asked_for(h, desk: Desk):
    """D19: a made-up code stopped the acceptance clock for good."""
    assert code_of(await desk.asks("nonsense_xyz")) == (422, "unknown_material")
    assert (await desk.case())["state"] == "registered"
    assert await h.emitted(CaseMaterialsRequested) == []


async def test_a_paper_that_proves_nothing_of_the_hardship_is_not_asked_for(desk: Desk):
    assert code_of(await desk.asks("diagnosis", "release_certificate")) == (422, "material_not_of_hardship")
    assert (await desk.asks("diagnosis", "identity_document")).status_code == 200


async def test_a_request_for_nothing_is_no_request(desk: Desk):
    assert code_of(await desk.asks()) == (422, "invalid_request")


async def test_what_came_in_and_is_wrong_is_awaited_again_with_a_time_of_its_own(h, desk: Desk):
    await desk.asks("diagnosis", "expense_receipt")
    await desk.takes("diagnosis", "expense_receipt")
    h.clock.advance(HOUR)
    again = (await desk.asks(faulty={"diagnosis": "not_stamped"})).json()
    assert (again["state"], again["materials"]["outstanding"]) == ("awaiting_materials", ["diagnosis"])
    first, second = await h.emitted(CaseMaterialsRequested)
    assert (first.data.faulty, second.data.faulty, second.data.materials) == (None, ("diagnosis",), ("diagnosis",))
    assert [(one["material"], one["reason_code"]) for one in again["materials"]["faults"]] == [("diagnosis", "not_stamped")]
    same = (await desk.takes("diagnosis")).json()
    assert (same["state"], same["materials"]["outstanding"]) == ("awaiting_materials", ["diagnosis"]), "the same document is wrong still"
    assert (await desk.takes("diagnosis", digest="b")).json()["state"] == "ready"


async def test_a_second_request_asks_for_nothing_new(desk: Desk):
    """D19: one time means one time."""
    assert code_of(await desk.asks(faulty={"diagnosis": "not_stamped"})) == (409, "materials_not_requested")
    await desk.asks("diagnosis", "expense_receipt")
    await desk.takes("diagnosis")
    assert code_of(await desk.asks("bank_account")) == (409, "materials_already_requested")
    assert code_of(await desk.asks("bank_account", faulty={"diagnosis": "not_stamped"})) == (409, "materials_already_requested")
    assert code_of(await desk.asks(faulty={"expense_receipt": "unreadable"})) == (422, "material_not_received")
    assert (await desk.asks(faulty={"diagnosis": "not_stamped"})).status_code == 200
    assert code_of(await desk.asks(faulty={"diagnosis": "not_stamped"})) == (422, "material_not_received")
    await desk.takes("diagnosis", digest="b")
    assert code_of(await desk.asks(faulty={"diagnosis": "unreadable"})) == (409, "materials_already_requested"), "once for each paper"


async def test_what_is_wrong_is_told_at_once_too(h, desk: Desk):
    """Told one by one, each fault put the office's day off by the person's time again."""
    await desk.asks("diagnosis", "expense_receipt", "bank_account")
    await desk.takes("diagnosis", "expense_receipt")
    h.clock.advance(HOUR)
    await desk.asks(faulty={"diagnosis": "not_stamped"})
    told = (409, "faults_already_told")
    assert code_of(await desk.asks(faulty={"expense_receipt": "unreadable"})) == told
    h.clock.advance(HOUR)
    await desk.takes("diagnosis", "bank_account", digest="b")
    assert code_of(await desk.asks(faulty={"expense_receipt": "unreadable"})) == told, "it was there to be looked at"
    assert (await desk.asks(faulty={"bank_account": "unreadable"})).status_code == 200, "what came afterwards was not"
    await desk.takes("expense_receipt", digest="c")
    await desk.takes("bank_account", digest="c")
    assert code_of(await desk.asks(faulty={"expense_receipt": "unreadable"})) == told, "bringing it again is no new fault"


async def test_each_receipt_is_told_and_whether_it_was_the_last(h, desk: Desk):
    await desk.asks("diagnosis", "expense_receipt")
    await desk.takes("expense_receipt")
    await desk.takes("diagnosis")
    told = [(event.data.materials, event.data.complete) for event in await h.emitted(CaseMaterialsReceived)]
    assert told == [(("expense_receipt",), False), (("diagnosis",), True)]


async def test_when_the_persons_time_is_over_the_office_must_decide(h, desk: Desk):
    """D18: a case that awaited papers past its date stayed open for ever, and no clock ran."""
    asked = (await desk.asks("diagnosis", "expense_receipt")).json()
    await desk.takes("diagnosis")
    answer_by = datetime.fromisoformat(asked["materials"]["answer_by"])
    h.clock.advance((answer_by - h.clock.now()).total_seconds())
    await h.run("timers")
    (overdue,) = await h.emitted(CaseMaterialsOverdue)
    assert (overdue.data.missing, overdue.data.answer_by) == (("expense_receipt",), answer_by)
    assert (await desk.case())["state"] == "ready"
    h.clock.advance(2 * DAY)
    await h.run("timers")
    now = await desk.case()
    assert (now["state"], now["deemed"], now["materials_outstanding"]) == ("accepted", True, True)
    assert datetime.fromisoformat(now["accepted_at"]) == answer_by


async def test_a_paper_that_comes_after_the_date_is_taken_all_the_same(h, desk: Desk):
    asked = (await desk.asks("diagnosis")).json()
    h.clock.advance((datetime.fromisoformat(asked["materials"]["answer_by"]) - h.clock.now()).total_seconds() + 1)
    await h.run("timers")
    late = (await desk.takes("diagnosis")).json()
    assert (late["state"], late["materials"]["outstanding"]) == ("ready", [])


async def test_what_is_asked_for_again_is_awaited_until_its_own_date(h, desk: Desk):
    await desk.asks("diagnosis")
    await desk.takes("diagnosis")
    h.clock.advance(HOUR)
    await desk.asks(faulty={"diagnosis": "not_stamped"})
    h.clock.advance(8 * DAY)
    await h.run("timers")
    (overdue,) = await h.emitted(CaseMaterialsOverdue)
    assert overdue.data.answer_by == (await h.emitted(CaseMaterialsRequested))[-1].data.answer_by


@pytest.mark.parametrize("answer", ["refusal", "withdrawal"])
async def test_nobody_waits_for_the_papers_of_a_case_that_has_ended(h, desk: Desk, answer):
    await desk.asks("diagnosis")
    body = {"refusal": REFUSAL, "withdrawal": WITHDRAWAL}[answer]
    assert (await desk.clerk.post(f"{desk.url}/{answer}", json=body)).status_code == 200
    h.clock.advance(8 * DAY)
    await h.run("timers")
    assert await h.emitted(CaseMaterialsOverdue) == []


@pytest.mark.parametrize("order", [("triage", "asks"), ("asks", "triage")])
async def test_the_papers_of_an_accepted_case_are_awaited_until_their_date_too(h, desk: Desk, order):
    for step in order:
        answer = await (desk.asks("diagnosis") if step == "asks" else desk.clerk.post(f"{desk.url}/triage", json=EMERGENCY))
        assert answer.status_code == 200
    h.clock.advance(8 * DAY)
    await h.run("timers")
    assert [event.data.missing for event in await h.emitted(CaseMaterialsOverdue)] == [("diagnosis",)]
    now = await desk.case()
    assert (now["state"], now["materials_outstanding"]) == ("accepted", True)


@pytest.mark.parametrize("state", ["awaiting_materials", "accepted"])
@pytest.mark.parametrize("notices", ["before", "after"])
async def test_papers_that_the_release_before_asked_for_or_forgot_are_watched(h, desk: Desk, state, notices):
    if state == "accepted":
        await desk.clerk.post(f"{desk.url}/triage", json=EMERGENCY)
    await desk.asks("diagnosis")
    async with h.db.begin(Principal.system("test")) as uow:  # That release arms no such timer, and drops those that are due.
        await uow.sql("DELETE FROM timer WHERE kind = 'materials_answer'")
    if notices == "before":
        await h.run("papers")
    h.clock.advance(8 * DAY)
    for _ in range(3):
        await h.run("papers")
        await h.run("timers")
        h.clock.advance(DAY)
    assert [event.data.missing for event in await h.emitted(CaseMaterialsOverdue)] == [("diagnosis",)]


async def test_papers_that_came_are_not_watched_again(h, desk: Desk):
    await desk.asks("diagnosis")
    await desk.takes("diagnosis")
    await h.run("papers")
    async with h.db.begin(Principal.system("test")) as uow:
        assert [row.kind for row in await uow.sql("SELECT kind FROM timer")] == ["deemed_acceptance"]


async def test_the_offices_time_goes_on_with_what_was_left(h, desk: Desk):
    """D19: whoever asked on the last hour had the whole time again. Registered on Monday at 9: due on Tuesday at midnight."""
    h.clock.advance(15 * HOUR + 23 * HOUR)  # An hour is left.
    await desk.asks("diagnosis")
    h.clock.advance(10 * HOUR)
    await desk.takes("diagnosis")
    h.clock.advance(HOUR - 1)
    await h.run("timers")
    assert await h.emitted(CaseAccepted) == []
    h.clock.advance(1)
    await h.run("timers")
    assert [event.data.deemed for event in await h.emitted(CaseAccepted)] == [True]


async def test_silence_counts_from_the_receipt_and_not_from_when_it_was_noticed(h, desk: Desk):
    registered_at = h.clock.now()
    h.clock.advance(20 * DAY)
    await h.run("timers")
    (accepted,) = await h.emitted(CaseAccepted)
    assert (accepted.data.accepted_at, accepted.time) == (registered_at, h.clock.now())
    assert datetime.fromisoformat((await desk.case())["accepted_at"]) == registered_at


async def test_silence_after_papers_counts_from_the_last_paper(h, desk: Desk):
    await desk.asks("diagnosis", "expense_receipt")
    h.clock.advance(HOUR)
    await desk.takes("diagnosis")
    h.clock.advance(HOUR)
    await desk.takes("expense_receipt")
    complete_at = h.clock.now()
    h.clock.advance(HOUR)
    await desk.takes("diagnosis", digest="b")
    h.clock.advance(7 * DAY)
    await h.run("timers")
    assert [event.data.accepted_at for event in await h.emitted(CaseAccepted)] == [complete_at]


async def test_what_comes_after_the_offices_time_stops_no_clock_though_nobody_noticed_yet(h, office: Office, desk: Desk):
    h.clock.advance(3 * DAY)
    assert code_of(await desk.clerk.post(f"{desk.url}/refusal", json=REFUSAL)) == (409, "case_in_state")
    asked = (await desk.asks("diagnosis")).json()
    assert (asked["state"], asked["deemed"], asked["materials_outstanding"]) == ("accepted", True, True)
    assert asked["accepted_at"] == asked["registered_at"]


@pytest.mark.parametrize(("path", "body"), [("acceptance", {}), ("triage", {"urgency": "emergency"})])
async def test_an_officers_acceptance_after_the_offices_time_moves_no_receipt(h, office: Office, desk: Desk, path, body):
    """Silence accepted the case before, noticed or not: from the officer's own act it would have counted days less."""
    h.clock.advance(3 * DAY)
    accepted = (await desk.clerk.post(f"{desk.url}/{path}", json=body)).json()
    assert (accepted["deemed"], accepted["accepted_at"]) == (True, accepted["registered_at"])
    await h.run("timers")
    assert len(await h.emitted(CaseAccepted)) == 1


def test_the_day_of_these_tests_is_a_monday(h):
    assert h.clock.now() == datetime(2026, 3, 2, 1, tzinfo=UTC)
