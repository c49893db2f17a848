"""A whole desk is handed over in one call: whoever is ill leaves no case without somebody who is there."""

import asyncio
from datetime import timedelta

import pytest

from intake.actions import desks
from shared.events.contracts.intake import DutyHandoverAcknowledged, DutyHandoverOffered, DutyHandoverWithdrawn
from tests.intake.office import OTHER_COUNTY, PLACE, Office, code_of
from tests.intake.test_rosters import BODY, TOWNSHIP, URL

DESK = f"/v1/units/窗口/desk-handovers?division={TOWNSHIP}"
TO = {"from_officer": "clerk-1", "to_officer": "clerk-7", "reason_code": "sick_leave"}
TAKE = {"from_officer": "clerk-1", "reason_code": "sick_leave"}
MANY = 60
ROSTER = BODY | {"officers": [*BODY["officers"], {"subject": "clerk-1"}]}


def unknown(**changes):
    return {"applicant": None, "identity_unknown": True} | changes


@pytest.fixture
async def lead(office: Office):
    lead = office.officer("lead-1", "township_approver", TOWNSHIP[:9], organisation="窗口")
    assert (await lead.put(URL, json=ROSTER)).status_code == 200
    return lead


@pytest.fixture
async def cases(office: Office, lead):
    return [await office.registered(office.officer(organisation="窗口"), **unknown()) for _ in range(3)]


async def answerable(office: Office, cases):
    return [(await office.officer().get(f"/v1/cases/{case['case_id']}")).json()["answerable_officer"] for case in cases]


async def test_a_desk_that_is_offered_stays_the_senders_until_each_case_is_acknowledged(h, office: Office, lead, cases):
    offered = await lead.post(DESK, json=TO)
    assert (offered.status_code, offered.json()["state"], offered.json()["remaining"]) == (200, "offered", False), offered.text
    assert sorted(offered.json()["case_ids"]) == sorted(case["case_id"] for case in cases)
    assert await answerable(office, cases) == ["clerk-1"] * 3
    receiver = office.officer("clerk-7")
    (first, *_) = await h.emitted(DutyHandoverOffered)
    path = f"/v1/cases/{first.case_id}/handovers/{first.data.handover_id}/acknowledgement"
    assert (await receiver.post(path)).status_code == 200
    moved = [case["case_id"] == first.case_id for case in cases]
    assert await answerable(office, cases) == ["clerk-7" if one else "clerk-1" for one in moved]


async def test_a_lead_who_takes_a_desk_is_answerable_at_once(h, office: Office, lead, cases):
    taken = (await lead.post(DESK, json=TAKE)).json()
    assert (taken["state"], taken["to_officer"], taken["to_unit"]) == ("acknowledged", "lead-1", "窗口")
    assert await answerable(office, cases) == ["lead-1"] * 3
    said = await h.emitted(DutyHandoverAcknowledged)
    assert sorted(event.case_id for event in said) == sorted(case["case_id"] for case in cases)
    assert {(event.data.from_officer, event.data.to_officer) for event in said} == {("clerk-1", "lead-1")}


async def test_an_offer_that_nobody_answered_is_taken_back_and_one_to_the_same_receiver_stays(h, office: Office, lead, cases):
    clerk = office.officer()
    for case, whom in zip(cases, ("nobody-x", "clerk-7"), strict=False):
        to = {"to_officer": whom, "to_unit": "窗口", "reason_code": "not_own_desk"}
        assert (await clerk.post(f"/v1/cases/{case['case_id']}/handovers", json=to)).status_code == 201
    offered = (await lead.post(DESK, json=TO)).json()
    assert sorted(offered["case_ids"]) == sorted((cases[0]["case_id"], cases[2]["case_id"]))
    (back,) = await h.emitted(DutyHandoverWithdrawn)
    assert (back.case_id, back.data.to_officer) == (cases[0]["case_id"], "nobody-x")
    assert (await lead.post(DESK, json=TO)).json()["case_ids"] == []


async def test_a_desk_gives_who_was_asked_before_no_new_time(h, office: Office, lead, cases):
    to = {"to_officer": "clerk-7", "to_unit": "窗口", "reason_code": "not_own_desk"}
    offer = (await office.officer().post(f"/v1/cases/{cases[0]['case_id']}/handovers", json=to)).json()
    h.clock.advance(3600)
    await office.officer().post(f"/v1/cases/{cases[0]['case_id']}/handovers/{offer['handover_id']}/withdrawal")
    await lead.post(DESK, json=TO)
    told = {event.case_id: event.data.waiting_since for event in await h.emitted(DutyHandoverOffered)}
    assert told == {case["case_id"]: None if number else h.clock.now() - timedelta(hours=1) for number, case in enumerate(cases)}


async def test_a_large_desk_takes_as_many_statements_as_a_small_one_and_is_handed_over_in_parts(monkeypatch, office: Office, lead):
    """The harness counts each call's statements."""
    monkeypatch.setattr(desks, "DESK_MAX", MANY - 10)
    await asyncio.gather(*(office.registered(office.officer(organisation="窗口"), **unknown()) for _ in range(MANY)))
    first = (await lead.post(DESK, json=TAKE)).json()
    assert (len(first["case_ids"]), first["remaining"]) == (MANY - 10, True)
    rest = (await lead.post(DESK, json=TAKE)).json()
    assert (len(rest["case_ids"]), rest["remaining"]) == (10, False)


async def test_what_has_ended_or_lies_elsewhere_stays_where_it_is(h, office: Office, lead, cases):
    ending = {"reason_code": "no_emergency", "reason_text": "不属救急难。", "remedy_text": "可申请复核。"}
    assert (await office.officer().post(f"/v1/cases/{cases[0]['case_id']}/refusal", json=ending)).status_code == 200
    elsewhere = await office.registered(office.officer(jurisdiction="3709"), **unknown(place_code=OTHER_COUNTY))
    next_township = await office.registered(office.officer(organisation="窗口"), **unknown(place_code=f"{PLACE[:6]}103201"))
    answer = (await lead.post(DESK, json=TAKE)).json()
    assert sorted(answer["case_ids"]) == sorted(case["case_id"] for case in cases[1:])
    assert await answerable(office, [next_township]) == ["clerk-1"]
    assert elsewhere["case_id"] not in answer["case_ids"]
    assert answer["elsewhere"] == [
        {"division": OTHER_COUNTY, "unit": "潮泉镇窗口", "cases": 1},
        {"division": f"{PLACE[:6]}103000", "unit": "窗口", "cases": 1},
    ]


COUNTY_DESK = f"/v1/units/县局/desk-handovers?division={PLACE[:6]}000000"
TOWNSHIPS = ("101201", "103201", "104000")


@pytest.fixture
async def county(office: Office):
    """The lead of the county, whose roster names clerk-1 and clerk-7."""
    county = office.officer("county-1", "county_approver", TOWNSHIP[:6], organisation="县局")
    body = {"officers": [{"subject": "county-1", "lead": True}, {"subject": "clerk-1"}, {"subject": "clerk-7"}]}
    assert (await county.put(f"/v1/units/县局/roster?division={PLACE[:6]}000000", json=body)).status_code == 200
    return county


async def in_townships(office: Office, unit: str):
    clerk = office.officer(organisation=unit)
    return [(await office.registered(clerk, **unknown(place_code=PLACE[:6] + place)))["case_id"] for place in TOWNSHIPS]


@pytest.mark.parametrize("body", [TAKE, TO])
async def test_a_desk_of_the_county_has_the_cases_of_its_townships(office: Office, county, body):
    cases = await in_townships(office, "县局")
    answer = (await county.post(COUNTY_DESK, json=body)).json()
    assert (sorted(answer["case_ids"]), answer["elsewhere"]) == (sorted(cases), [])


async def test_from_above_a_desk_has_all_cases_that_the_caller_sees_whichever_roster_is_asked(office: Office, lead, county):
    cases = await in_townships(office, "窗口")
    abroad = office.officer(jurisdiction="3709")
    await office.registered(abroad, **unknown(place_code=OTHER_COUNTY))
    answer = (await county.post(DESK, json=TAKE)).json()
    assert sorted(answer["case_ids"]) == sorted(cases)
    assert answer["elsewhere"] == [{"division": OTHER_COUNTY, "unit": "潮泉镇窗口", "cases": 1}]


async def test_a_receiver_is_offered_no_case_of_a_place_whose_rosters_do_not_name_them(office: Office, lead):
    body = ROSTER | {"officers": [*ROSTER["officers"], {"subject": "clerk-8"}]}
    assert (await lead.put(URL, json=body)).status_code == 200
    cases = await in_townships(office, "窗口")
    above = office.officer("county-1", "county_approver", TOWNSHIP[:6], organisation="县局")
    answer = (await above.post(DESK, json=TO | {"to_officer": "clerk-8"})).json()
    assert answer["case_ids"] == cases[:1]
    assert [(one["division"][6:], one["cases"]) for one in answer["elsewhere"]] == [("103000", 1), ("104000", 1)]
    taken = (await above.post(DESK, json=TAKE)).json()
    assert (sorted(taken["case_ids"]), taken["elsewhere"]) == (sorted(cases), [])


async def test_what_an_officer_answers_for_as_one_of_another_unit_is_told(office: Office, lead, cases):
    await office.registered(office.officer(organisation="别的窗口"), **unknown())
    answer = (await lead.post(DESK, json=TAKE)).json()
    assert len(answer["case_ids"]) == 3
    assert answer["elsewhere"] == [{"division": TOWNSHIP, "unit": "别的窗口", "cases": 1}]


async def test_the_desk_of_who_left_the_unit_is_taken_whatever_the_spelling(office: Office, lead, cases):
    left = ROSTER | {"officers": [one for one in ROSTER["officers"] if one["subject"] != "clerk-1"], "shifts": []}
    assert (await lead.put(URL, json=left)).status_code == 200
    taken = (await lead.post(DESK, json=TAKE | {"from_officer": "CLERK-1"})).json()["case_ids"]
    assert sorted(taken) == sorted(case["case_id"] for case in cases)


async def test_a_desk_has_the_cases_of_who_names_no_organisation_and_of_whom_a_sender_gave_another_unit(office: Office, lead):
    plain = await office.registered(office.officer(jurisdiction=TOWNSHIP[:9], organisation=""), **unknown())
    other = office.officer("clerk-7", organisation="窗口")
    typed = await office.registered(other, **unknown())
    to = {"to_officer": "clerk-1", "to_unit": "某窗口", "reason_code": "shift_end"}
    offer = (await other.post(f"/v1/cases/{typed['case_id']}/handovers", json=to)).json()
    receiver = office.officer(organisation="窗口")
    assert (await receiver.post(f"/v1/cases/{typed['case_id']}/handovers/{offer['handover_id']}/acknowledgement")).status_code == 200
    taken = (await lead.post(DESK, json=TAKE)).json()["case_ids"]
    assert sorted(taken) == sorted([plain["case_id"], typed["case_id"]])


async def test_what_nobody_was_on_duty_for_is_taken_by_a_lead(office: Office, lead):
    county = office.officer("county-1", "county_approver", TOWNSHIP[:6], organisation="县局")
    body = {"officers": [{"subject": "county-1", "lead": True}]}
    citizen = office.officer("citizen-1", "applicant", "3709", organisation="")
    place = f"{OTHER_COUNTY[:6]}000000"
    above = office.officer("county-2", "county_approver", OTHER_COUNTY[:6], organisation="县局")
    from_nobody = (await citizen.post("/v1/cases", json={"channel": "online", **there()})).json()
    assert from_nobody["answerable_officer"] == f"division:{OTHER_COUNTY[:6]}"
    assert (await above.put(f"/v1/units/县局/roster?division={place}", json=body)).status_code == 200
    nameless = {"from_officer": f"division:{OTHER_COUNTY[:6]}", "reason_code": "no_roster"}
    taken = await above.post(f"/v1/units/县局/desk-handovers?division={place}", json=nameless)
    assert taken.json()["case_ids"] == [from_nobody["case_id"]]
    assert code_of(await county.post(f"/v1/units/县局/desk-handovers?division={place}", json=nameless)) == (403, "outside_jurisdiction")


def there():
    return {"place_code": OTHER_COUNTY, "hardship_codes": ["medical_expense"], "identity_unknown": True}


@pytest.mark.parametrize(
    ("changes", "status", "code"),
    [
        ({"to_officer": "nobody-x"}, 409, "not_of_the_unit"),
        ({"to_officer": "Clerk-1"}, 422, "handover_to_self"),
        ({"reason_code": "Not a code"}, 422, "invalid_request"),
    ],
)
async def test_a_desk_goes_from_one_officer_of_the_unit_to_another(h, lead, cases, changes, status, code):
    assert code_of(await lead.post(DESK, json=TO | changes)) == (status, code)
    assert await h.emitted(DutyHandoverOffered) == []


async def test_another_units_lead_does_not_hand_over_a_desk(office: Office, lead, cases):
    stranger = office.officer("lead-2", "township_approver", TOWNSHIP[:9], organisation="别的窗口")
    assert code_of(await stranger.post(DESK, json=TO)) == (403, "not_your_unit")
    assert code_of(await office.officer().post(DESK, json=TO)) == (403, "scope_missing")


async def test_a_lead_takes_what_was_offered_to_the_lead_before(office: Office, lead, cases):
    offer = {"to_officer": "lead-1", "to_unit": "窗口", "reason_code": "not_own_desk"}
    assert (await office.officer().post(f"/v1/cases/{cases[0]['case_id']}/handovers", json=offer)).status_code == 201
    assert len((await lead.post(DESK, json=TAKE)).json()["case_ids"]) == 3
    assert await answerable(office, cases) == ["lead-1"] * 3


async def test_a_lead_takes_no_desk_of_another_unit_by_putting_its_officer_on_the_own_roster(office: Office, cases):
    stranger = office.officer("lead-2", "township_approver", TOWNSHIP[:9], organisation="别的窗口")
    body = {"officers": [{"subject": "lead-2", "lead": True}, {"subject": "clerk-1"}]}
    assert (await stranger.put(f"/v1/units/别的窗口/roster?division={TOWNSHIP}", json=body)).status_code == 200
    taken = await stranger.post(f"/v1/units/别的窗口/desk-handovers?division={TOWNSHIP}", json=TAKE)
    assert (taken.status_code, taken.json()["case_ids"]) == (200, [])


async def test_whoever_is_named_in_another_spelling_is_the_officer_of_the_roster(office: Office, lead, cases):
    offered = (await lead.post(DESK, json=TO | {"from_officer": "CLERK-1", "to_officer": "Clerk-7"})).json()
    assert (len(offered["case_ids"]), offered["to_officer"]) == (3, "clerk-7")
