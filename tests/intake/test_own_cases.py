"""Who applies sees the own case and who read it, and no other."""

import pytest

from tests.intake.office import ID_NUMBERS, Office, application, code_of, person


@pytest.fixture
def citizen(office: Office):
    return office.officer("citizen-1", "applicant", "3709", organisation="")


@pytest.fixture
async def own(citizen):
    answer = await citizen.post("/v1/cases", json=application(channel="online"))
    assert answer.status_code == 201, answer.text
    return answer.json()


async def test_an_applicant_sees_the_own_case_masked(citizen, own):
    seen = await citizen.get(f"/v1/cases/{own['case_id']}")
    assert (seen.status_code, seen.json()["person"]["name"]) == (200, "张**")


async def test_an_applicant_sees_who_read_the_own_case(office: Office, citizen, own):
    await office.officer().get(f"/v1/cases/{own['case_id']}/person?purpose=survey")
    reads = (await citizen.get(f"/v1/cases/{own['case_id']}/reads")).json()["items"]
    assert [(read["reader"], read["purpose"]) for read in reads] == [("clerk-1", "survey")]


async def test_anothers_case_is_not_found(office: Office, citizen):
    others = await office.registered(applicant=person(ID_NUMBERS[1]))
    for path in ("", "/reads"):
        assert code_of(await citizen.get(f"/v1/cases/{others['case_id']}{path}")) == (404, "case_not_found")


async def test_lists_and_personal_details_stay_with_the_offices(citizen, own):
    assert code_of(await citizen.get("/v1/cases")) == (403, "scope_missing")
    assert code_of(await citizen.get(f"/v1/cases/{own['case_id']}/person?purpose=survey")) == (403, "scope_missing")


async def test_an_officer_who_applied_for_something_too_sees_all_cases_of_the_place(office: Office, own):
    both = office.officer(scopes=office.scopes_of("window_clerk") | office.scopes_of("applicant"))
    assert (await both.get(f"/v1/cases/{own['case_id']}")).status_code == 200
