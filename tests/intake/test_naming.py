"""An unknown patient is helped, and the police say who it is: by a merge, whichever way, the person is known and helped once (D5)."""

from typing import Any

import pytest

from shared.events.contracts.intake import CaseTookOver
from tests.intake import stories
from tests.intake.office import ID_NUMBERS, Office, application, code_of, person

HOUR, DAY = 3600, 86400
EMERGENCY = {"urgency": "emergency", "reason_codes": ["life_danger"]}
ACCIDENT, BILLS = {"hardship_codes": ["traffic_accident"]}, {"hardship_codes": ["medical_expense"]}
UNKNOWN: dict[str, Any] = {"applicant": None, "identity_unknown": True, "place_text": "泰安市中心医院急诊", **ACCIDENT}
ACCOUNT = "6222020000016789"


@pytest.fixture
async def patient(h, office: Office, clerk):
    """Nobody knows who it is. An hour later it is an emergency, and a day later the police name the patient."""
    case = await office.registered(**UNKNOWN)
    h.clock.advance(HOUR)
    triaged = (await clerk.post(f"/v1/cases/{case['case_id']}/triage", json=EMERGENCY)).json()
    assert triaged["accepted_at"] is not None
    h.clock.advance(DAY)
    return triaged


@pytest.fixture
def merging(clerk):
    async def merge(case: dict, into: dict):
        return await clerk.post(f"/v1/cases/{case['case_id']}/merge", json={"into_case_id": into["case_id"]})

    return merge


async def relieved(h, case: dict) -> None:
    """First relief is ordered, paid for, and paid."""
    await h.deliver(case["case_id"], case["place_code"], stories.relief(), source="assessment")
    for event in (stories.ordered("relief"), stories.paid("relief")):
        await h.deliver(case["case_id"], case["place_code"], event, source="disbursement")


@pytest.mark.parametrize("goes_on", ["unknown", "named"])
async def test_d5_either_way_the_case_that_goes_on_keeps_person_account_urgency_and_clocks(
    h, office: Office, clerk, patient, merging, goes_on
):
    named = await office.registered(**BILLS)
    case, into = (named, patient) if goes_on == "unknown" else (patient, named)
    assert (await merging(case, into)).status_code == 200
    now = (await clerk.get(f"/v1/cases/{into['case_id']}")).json()
    assert (now["identity_known"], now["person_ref"]) == (True, named["person_ref"])
    accepted = ("emergency", "accepted", patient["accepted_at"], "clerk-1")
    assert (now["urgency"], now["state"], now["accepted_at"], now["accepted_by"]) == accepted
    assert (now["first_registered_at"] or now["registered_at"]) == patient["registered_at"]
    shown = (await clerk.get(f"/v1/cases/{into['case_id']}/person", params={"purpose": "handling"})).text
    assert (ID_NUMBERS[0] in shown, ACCOUNT in shown) == (True, True)
    (told,) = await h.emitted(CaseTookOver)
    assert (told.data.identity_known, told.data.person_ref, told.data.urgency) == (True, named["person_ref"], "emergency")


@pytest.mark.parametrize("goes_on", ["unknown", "named"])
@pytest.mark.parametrize("cause", [ACCIDENT, BILLS], ids=["of the unknown", "of the named"])
async def test_d5_a_third_registration_for_either_cause_is_a_duplicate(office: Office, clerk, patient, merging, goes_on, cause):
    named = await office.registered(**BILLS)
    case, into = (named, patient) if goes_on == "unknown" else (patient, named)
    assert (await merging(case, into)).status_code == 200
    again = await clerk.post("/v1/cases", json=application(**cause))
    assert (code_of(again), again.json().get("fields")) == ((409, "duplicate_cause"), {"case_id": into["case_id"]})


async def test_d5_what_a_merged_case_had_taken_over_is_a_duplicate_too(office: Office, clerk, patient, merging):
    named = await office.registered(**BILLS)
    assert (await merging(patient, named)).status_code == 200
    last = await office.registered(hardship_codes=["fire"])
    await clerk.post(f"/v1/cases/{last['case_id']}/triage", json=EMERGENCY)
    assert (await merging(named, last)).status_code == 200
    again = await clerk.post("/v1/cases", json=application(**ACCIDENT))
    assert (code_of(again), again.json().get("fields")) == ((409, "duplicate_cause"), {"case_id": last["case_id"]})


async def test_another_person_or_another_cause_is_no_duplicate_after_a_merge(office: Office, patient, merging):
    assert (await merging(patient, await office.registered(**BILLS))).status_code == 200
    await office.registered(**ACCIDENT, applicant=person(ID_NUMBERS[1]))
    await office.registered(hardship_codes=["fire"])


async def test_d5_whoever_was_helped_unknown_is_named_days_later_and_helped_once(h, office: Office, clerk, patient, merging):
    """Either way was refused: relief was given in the one, and the other looked like an emergency of another day."""
    await relieved(h, patient)
    h.clock.advance(2 * DAY)
    named = await office.registered(**ACCIDENT, life_danger=True)
    refused = await merging(patient, named)
    assert (code_of(refused), "merge the other into it" in refused.json()["detail_en"]) == ((409, "money_under_way"), True)
    assert (await merging(named, patient)).status_code == 200
    now = (await clerk.get(f"/v1/cases/{patient['case_id']}")).json()
    assert (now["identity_known"], now["person_ref"], now["registered_at"]) == (True, named["person_ref"], patient["registered_at"])
    assert code_of(await clerk.post("/v1/cases", json=application(**ACCIDENT))) == (409, "duplicate_cause")


@pytest.mark.parametrize("named", [BILLS | {"life_danger": True}, None], ids=["another cause", "another need by reason"])
async def test_an_emergency_of_another_need_is_not_ended_by_relief_that_an_unknown_had(h, office: Office, clerk, patient, merging, named):
    await h.deliver(patient["case_id"], patient["place_code"], stories.relief(), source="assessment")
    h.clock.advance(2 * DAY)
    if named is None:
        await office.registered(**ACCIDENT)
        named = ACCIDENT | {"override_duplicate_reason": "又一次交通事故。"}
    case = await office.registered(**named)
    await clerk.post(f"/v1/cases/{case['case_id']}/triage", json=EMERGENCY)
    assert code_of(await merging(case, patient)) == (409, "merge_into_decided")


async def test_d5_what_refuses_a_merge_says_which_way_it_goes(h, office: Office, clerk, patient, merging):
    """Each refusal pointed to the other way, which was refused too: papers were asked for in one case, relief given in the other."""
    await h.deliver(patient["case_id"], patient["place_code"], stories.relief(), source="assessment")
    named = await office.registered(**BILLS)
    asked = {"materials": ["diagnosis"]}
    await clerk.post(f"/v1/cases/{named['case_id']}/materials-requests", json=asked)
    away, back = await merging(patient, named), await merging(named, patient)
    assert (code_of(away), code_of(back)) == ((409, "merge_loses_work"), (409, "merge_loses_papers"))
    assert ("请将另一案并入本案" in away.text, "先在另一案中告知材料" in back.text) == (True, True)
    await clerk.post(f"/v1/cases/{patient['case_id']}/materials-requests", json=asked)
    assert (await merging(named, patient)).status_code == 200
