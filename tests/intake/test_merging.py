"""Two cases of one need become one: what the other had goes along, or the merge is refused (D12, D5)."""

from datetime import datetime
from typing import Any

import pytest

from shared.events.contracts.intake import (
    CaseAccepted,
    CaseClosed,
    CaseMaterialsRequested,
    CaseMerged,
    CaseTookOver,
    CaseTriaged,
    DutyMerged,
)
from tests.intake import stories
from tests.intake.office import ID_NUMBERS, Office, application, code_of

HOUR, DAY = 3600, 86400
EMERGENCY = {"urgency": "emergency", "reason_codes": ["life_danger"]}
IN_SPITE = {"override_duplicate_reason": "病情复发，再次住院。"}
UNKNOWN: dict[str, Any] = {"applicant": None, "identity_unknown": True}
SHA = "a" * 64


@pytest.fixture
def merging(office: Office, clerk):
    async def merge(case: dict, into: dict):
        return await clerk.post(f"/v1/cases/{case['case_id']}/merge", json={"into_case_id": into["case_id"]})

    return merge


@pytest.fixture
def doing(clerk):
    async def do(case: dict, step: str, body: dict | None = None) -> dict:
        response = await clerk.post(f"/v1/cases/{case['case_id']}/{step}", json=body)
        assert response.status_code in (200, 201), response.text
        return response.json()

    return do


@pytest.fixture
def seeing(clerk):
    async def see(case: dict) -> dict:
        return (await clerk.get(f"/v1/cases/{case['case_id']}")).json()

    return see


async def test_an_emergency_goes_on_in_the_case_it_is_merged_into(h, office: Office, merging, doing, seeing):
    """D12: the emergency's clocks were called off with it, and the case that went on had none."""
    case = await office.registered(life_danger=True)
    first = await doing(case, "triage", EMERGENCY)
    h.clock.advance(HOUR)
    into = await office.registered(**IN_SPITE)
    h.clock.advance(HOUR)
    assert (await merging(case, into)).json()["merged_into"] == into["case_id"]
    now = await seeing(into)
    assert (now["state"], now["urgency"], now["triage_reasons"], now["life_danger"]) == ("accepted", "emergency", ["life_danger"], True)
    assert (now["first_registered_at"], now["registered_at"]) == (case["registered_at"], into["registered_at"])
    assert (now["accepted_at"], now["accepted_by"], now["materials_outstanding"]) == (first["accepted_at"], "clerk-1", True)
    (told,) = await h.emitted(CaseTookOver)
    assert (told.case_id, told.data.from_case_id, told.data.urgency, told.data.life_danger) == (
        into["case_id"],
        case["case_id"],
        "emergency",
        True,
    )
    (one, accepted) = await h.emitted(CaseAccepted)
    assert (accepted.case_id, accepted.data.accepted_at) == (into["case_id"], one.time)
    assert told.data.registered_at == told.data.accepted_at == one.time
    assert [type(event.data) for event in await h.emitted()][-4:] == [CaseMerged, CaseClosed, CaseTookOver, CaseAccepted]


async def test_what_the_merged_case_was_goes_along_with_when_its_papers_were_awaited(h, office: Office, merging, doing):
    case = await office.registered()
    into = await office.registered(**IN_SPITE)
    times = [h.clock.now()]

    async def after(step: str, of: dict, body: dict) -> None:
        h.clock.advance(HOUR)
        times.append(h.clock.now())
        await doing(of, step, body)

    await after("materials-requests", case, {"materials": ["diagnosis"]})
    await after("materials", case, {"materials": [{"material": "diagnosis", "sha256": SHA}]})
    await after("materials-requests", case, {"materials": [], "faulty": [{"material": "diagnosis", "reason_code": "not_stamped"}]})
    await after("materials-requests", into, {"materials": ["diagnosis"]})
    h.clock.advance(30 * DAY)
    assert (await merging(case, into)).status_code == 200
    (told,) = await h.emitted(CaseTookOver)
    merged = told.data.merged
    assert (merged.registered_at, merged.accepted_at, merged.urgency, told.data.accepted_at) == (times[0], None, None, None)
    first, again = merged.papers_awaited
    assert (first.since, first.until, again.since) == (times[1], times[2], times[3])
    assert again.until == (await h.emitted(CaseMaterialsRequested))[1].data.answer_by, "from then on the office had to decide"


@pytest.mark.parametrize(
    ("whose", "into_whose", "by", "told"),
    [
        ("clerk-1", "clerk-2", "clerk-1", True),
        ("clerk-1", "clerk-2", "clerk-3", True),
        ("clerk-1", "clerk-2", "Clerk-2", False),
        ("clerk-1", "clerk-1", "clerk-3", False),
        ("Clerk-1", "clerk-1", "clerk-3", False),
    ],
    ids=["by the sender", "by a third", "by the receiver", "one officer's", "one officer's, in two spellings"],
)
async def test_who_gets_a_duty_by_a_merge_and_did_not_merge_is_told(h, office: Office, whose, into_whose, by, told):
    case = await office.registered(office.officer(whose))
    into = await office.registered(office.officer(into_whose), **IN_SPITE)
    merged = await office.officer(by).post(f"/v1/cases/{case['case_id']}/merge", json={"into_case_id": into["case_id"]})
    assert merged.status_code == 200, merged.text
    assert [(one.case_id, one.data.from_case_id, one.data.from_officer, one.data.to_officer) for one in await h.emitted(DutyMerged)] == (
        [(into["case_id"], case["case_id"], whose, into_whose)] if told else []
    )


async def test_the_clocks_of_an_emergency_count_from_the_earlier_case_whenever_it_is_judged(h, office: Office, merging, doing):
    case = await office.registered()
    h.clock.advance(HOUR)
    into = await office.registered(**IN_SPITE)
    assert (await merging(case, into)).status_code == 200
    await doing(into, "triage", EMERGENCY)
    (triaged,) = await h.emitted(CaseTriaged)
    assert triaged.data.registered_at == datetime.fromisoformat(case["registered_at"])


async def test_a_merge_never_makes_a_case_younger_or_milder(h, office: Office, merging, doing, seeing):
    into = await office.registered()
    await doing(into, "triage", EMERGENCY)
    before = await seeing(into)
    h.clock.advance(HOUR)
    case = await office.registered(**IN_SPITE)
    await doing(case, "triage", {"urgency": "ordinary"})
    assert (await merging(case, into)).status_code == 200
    after = await seeing(into)
    same = ("urgency", "triage_reasons", "accepted_at", "registered_at", "first_registered_at", "person_ref", "answerable_officer")
    assert {name: after[name] for name in same} == {name: before[name] for name in same}
    assert (after["first_registered_at"], after["version"] > before["version"]) == (None, True)


async def test_the_office_has_no_more_time_than_it_had_for_the_earlier_case(h, office: Office, merging):
    case = await office.registered()
    h.clock.advance(2 * DAY - 9 * HOUR - 1)  # One second before it counts as accepted.
    into = await office.registered(**IN_SPITE)
    assert (await merging(case, into)).status_code == 200
    await h.run("timers")
    assert await h.emitted(CaseAccepted) == []
    h.clock.advance(1)
    await h.run("timers")
    (accepted,) = await h.emitted(CaseAccepted)
    assert (accepted.case_id, accepted.data.deemed) == (into["case_id"], True)
    assert accepted.data.accepted_at == datetime.fromisoformat(case["registered_at"])


@pytest.mark.parametrize("known_first", [True, False])
async def test_whoever_is_known_is_known_after_the_merge_and_can_be_paid(h, office: Office, clerk, merging, seeing, known_first):
    """D5: an unknown patient whom the police named lost the name, or could not be merged at all."""
    registrations = [application(), application(**UNKNOWN, place_text="泰安市中心医院急诊", client_note="昏迷")]
    one, other = [(await clerk.post("/v1/cases", json=body)).json() for body in (registrations if known_first else registrations[::-1])]
    known, unknown = (one, other) if known_first else (other, one)
    assert (await merging(known, unknown)).status_code == 200
    now = await seeing(unknown)
    assert (now["identity_known"], now["person_ref"]) == (True, known["person_ref"])
    read = (await clerk.get(f"/v1/cases/{unknown['case_id']}/person", params={"purpose": "handling"})).json()
    shown = str(read)
    wanted = (ID_NUMBERS[0], "6222020000016789", "13812341234", "泰安市中心医院急诊", "昏迷")
    assert not [text for text in wanted if text not in shown]
    again = await clerk.post("/v1/cases", json=application())
    assert (code_of(again), again.json()["fields"]["case_id"]) == ((409, "duplicate_cause"), unknown["case_id"])
    (told,) = await h.emitted(CaseTookOver)
    assert (told.data.identity_known, told.data.person_ref) == (True, known["person_ref"])


async def test_an_unknown_persons_case_takes_nothing_from_who_is_known(office: Office, clerk, merging, seeing):
    into = await office.registered()
    unknown = await office.registered(**UNKNOWN, place_text="车站")
    assert (await merging(unknown, into)).status_code == 200
    read = (await clerk.get(f"/v1/cases/{into['case_id']}/person", params={"purpose": "handling"})).json()
    assert ((await seeing(into))["person_ref"], "车站" in str(read), ID_NUMBERS[0] in str(read)) == (into["person_ref"], False, True)


async def test_an_account_that_only_the_other_case_knows_goes_along(office: Office, clerk, merging):
    case = await office.registered()
    into = await office.registered(applicant=_without_account(), **IN_SPITE)
    assert (await merging(case, into)).status_code == 200
    read = (await clerk.get(f"/v1/cases/{into['case_id']}/person", params={"purpose": "handling"})).json()
    assert "6222020000016789" in str(read)


def _without_account() -> dict[str, Any]:
    return {name: value for name, value in application()["applicant"].items() if name != "bank_account"}


@pytest.mark.parametrize(
    ("source", "event", "code"),
    [
        ("disbursement", stories.ordered(), "money_under_way"),
        ("disbursement", stories.issued(), "money_under_way"),
        ("assessment", stories.relief(), "merge_loses_work"),
        ("assessment", stories.approved(stories.branch()), "merge_loses_work"),
        ("assessment", stories.proposed(), "merge_loses_work"),
        ("assessment", stories.hung("pre"), "merge_loses_work"),
    ],
)
async def test_what_another_stage_has_begun_refuses_the_merge(h, office: Office, merging, source, event, code):
    case = await office.accepted()
    await h.deliver(case["case_id"], case["place_code"], event, source=source)
    into = await office.registered(**IN_SPITE)
    assert code_of(await merging(case, into)) == (409, code)
    assert await h.emitted(CaseTookOver) == []


@pytest.mark.parametrize("event", [stories.relief(), stories.hung("pre")])
async def test_a_case_goes_on_in_the_one_that_another_stage_works_on(h, office: Office, merging, event):
    into = await office.accepted()
    await h.deliver(into["case_id"], into["place_code"], event, source="assessment")
    assert (await merging(await office.registered(**IN_SPITE), into)).status_code == 200


@pytest.mark.parametrize(
    "events",
    [[stories.approved(stories.branch())], [stories.relief(), stories.rejected()], [stories.proposed()]],
    ids=["yes", "no", "put on"],
)
async def test_no_case_goes_on_in_one_that_is_decided(h, office: Office, merging, events):
    """What still ran for it would end with a decision that was made before anybody looked at it."""
    into = await office.accepted()
    for event in events:
        await h.deliver(into["case_id"], into["place_code"], event, source="assessment")
    case = await office.registered(**IN_SPITE)
    assert code_of(await merging(case, into)) == (409, "merge_into_decided")
    assert await h.emitted(CaseTookOver) == []


@pytest.mark.parametrize("danger", ["judged", "flagged", "of its kind"])
@pytest.mark.parametrize(("hours", "expected"), [(24, 200), (25, 409)])
async def test_first_relief_of_another_day_ends_no_emergency(h, office: Office, merging, doing, danger, hours, expected):
    """It is given once a case, and would have stopped the 24 hours. Who reports the same fire an hour later reports no other."""
    into = await office.accepted(hardship_codes=["fire"])
    await h.deliver(into["case_id"], into["place_code"], stories.relief(), source="assessment")
    h.clock.advance(hours * HOUR)
    case = await office.registered(**IN_SPITE, hardship_codes=["fire"], life_danger=danger == "flagged")
    if danger == "judged":
        await doing(case, "triage", EMERGENCY)
    answer = await merging(case, into)
    assert answer.status_code == expected
    assert expected == 200 or answer.json()["code"] == "merge_into_decided"


@pytest.mark.parametrize("goes_on", ["the danger", "the other"])
@pytest.mark.parametrize("facts", [{"life_danger": True}, {"hardship_codes": ["fire"]}])
async def test_a_danger_that_nobody_judged_is_triaged_before_it_is_one_with_what_was_judged(
    office: Office, merging, doing, seeing, facts, goes_on
):
    """The judgement of the other case would have become its own, and with it its 24 hours were over."""
    danger = await office.registered(**facts)
    judged = await office.registered(**IN_SPITE)
    await doing(judged, "triage", {"urgency": "ordinary"})
    case, into = (judged, danger) if goes_on == "the danger" else (danger, judged)
    assert code_of(await merging(case, into)) == (409, "merge_before_triage")
    await doing(danger, "triage", EMERGENCY)
    assert (await merging(case, into)).status_code == 200
    assert (await seeing(into))["urgency"] == "emergency"


async def test_a_dangerous_hardship_that_the_other_case_lacks_is_triaged_before_the_merge(office: Office, clerk, merging):
    """Nobody would have known of it any more: the other one could be turned away."""
    case = await office.registered(hardship_codes=["fire"])
    into = await office.registered(**IN_SPITE)
    assert code_of(await merging(case, into)) == (409, "merge_before_triage")
    assert (await merging(into, case)).status_code == 200
    refusal = {"reason_code": "outside_scope", "reason_text": "不属于急难救助范围。", "remedy_text": "可在60日内申请行政复议。"}
    assert code_of(await clerk.post(f"/v1/cases/{case['case_id']}/refusal", json=refusal)) == (409, "emergency_not_refused")


async def test_a_notice_that_is_over_refuses_nothing(h, office: Office, merging):
    case = await office.accepted()
    for event in (stories.hung("pre"), stories.taken_down("pre")):
        await h.deliver(case["case_id"], case["place_code"], event, source="assessment")
    assert (await merging(case, await office.registered(**IN_SPITE))).status_code == 200


async def test_an_offer_of_the_duty_is_answered_before_a_merge(office: Office, merging, doing):
    case = await office.registered()
    await doing(case, "handovers", {"to_officer": "clerk-2", "to_unit": "窗口", "reason_code": "not_own_desk"})
    assert code_of(await merging(case, await office.registered(**IN_SPITE))) == (409, "handover_pending")


async def test_nobody_is_asked_for_papers_twice_because_of_a_merge(office: Office, merging, doing, seeing):
    case = await office.registered()
    await doing(case, "materials-requests", {"materials": ["diagnosis"]})
    into = await office.registered(**IN_SPITE)
    assert code_of(await merging(case, into)) == (409, "merge_loses_papers")
    await doing(into, "materials-requests", {"materials": ["diagnosis"]})
    await doing(into, "materials", {"materials": [{"material": "diagnosis", "sha256": SHA}]})
    assert code_of(await merging(case, into)) == (409, "merge_loses_papers")
    assert (await merging(into, case)).status_code == 200
    assert (await seeing(case))["state"] == "awaiting_materials"


async def test_the_offices_time_of_the_earlier_case_is_what_is_left_when_the_papers_come(h, office: Office, merging, doing):
    case = await office.registered()
    h.clock.advance(2 * DAY - 9 * HOUR - 60)  # A minute is left of this one.
    into = await office.registered(**IN_SPITE)
    await doing(into, "materials-requests", {"materials": ["diagnosis"]})
    assert (await merging(case, into)).status_code == 200
    h.clock.advance(HOUR)
    await doing(into, "materials", {"materials": [{"material": "diagnosis", "sha256": SHA}]})
    h.clock.advance(60)
    await h.run("timers")
    assert [event.data.deemed for event in await h.emitted(CaseAccepted)] == [True]
