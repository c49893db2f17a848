"""Management units (高新区, 景区) are places and jurisdictions beside the counties: each sees its own cases and no others (D36)."""

import pytest

from tests.intake.office import ID_NUMBERS, Office, application, code_of, person

UNIT, COUNTY, TOWNSHIP = "370971000000", "370911000000", "370911100000"
"""泰安高新区, the county that it belongs to, and a township there."""


@pytest.fixture
def at_unit(office: Office):
    return office.officer("zone-1", jurisdiction=UNIT[:6], organisation="高新区社会事务局")


@pytest.fixture
def at_county(office: Office):
    return office.officer("county-1", jurisdiction=COUNTY[:6], organisation="岱岳区民政局")


@pytest.fixture
async def case(office: Office, at_unit):
    return await office.registered(at_unit, place_code=UNIT)


async def test_d36_a_case_is_registered_in_a_management_unit(case):
    assert (case["place_code"], case["place_name"], case["answerable_officer"]) == (UNIT, "泰安高新区", "zone-1")


async def test_d36_a_village_of_a_management_unit_is_a_place(office: Office, at_unit):
    assert (await office.registered(at_unit, place_code=f"{UNIT[:9]}201"))["place_name"] == "泰安高新区"


async def test_d36_a_management_unit_and_the_county_around_it_do_not_see_each_others_cases(office: Office, at_unit, at_county, case):
    theirs = await office.registered(at_county, place_code=TOWNSHIP, applicant=person(ID_NUMBERS[1]))
    for officer, own, others in ((at_unit, case, theirs), (at_county, theirs, case)):
        listed = (await officer.get("/v1/cases")).json()["items"]
        assert [one["case_id"] for one in listed] == [own["case_id"]]
        assert code_of(await officer.get(f"/v1/cases/{others['case_id']}")) == (404, "case_not_found")
        body = application(place_code=others["place_code"], applicant=person(ID_NUMBERS[2]))
        assert code_of(await officer.post("/v1/cases", json=body)) == (403, "outside_jurisdiction")


async def test_d36_the_municipality_sees_its_management_units(office: Office, case):
    assert (await office.supervisor().get(f"/v1/cases/{case['case_id']}")).status_code == 200


@pytest.mark.parametrize(
    ("kept", "answers"),
    [((UNIT, COUNTY, "370900000000"), UNIT), ((COUNTY, "370900000000"), "370900000000"), ((COUNTY,), None)],
    ids=["its own", "the municipality's", "only the county's"],
)
async def test_d36_what_comes_by_itself_is_the_duty_of_somebody_who_sees_it(office: Office, kept, answers):
    """The county pays, and sees nothing of the unit's cases: its officer on duty could not answer for one."""
    for division in kept:
        lead = office.officer(f"lead-{division}", "county_approver", division.rstrip("0"), organisation="值班室")
        body = {"officers": [{"subject": f"lead-{division}", "lead": True}]}
        assert (await lead.put(f"/v1/units/值班室/roster?division={division}", json=body)).status_code == 200
    citizen = office.officer("citizen-1", "applicant", "3709", organisation="")
    made = await office.registered(citizen, channel="online", place_code=UNIT)
    assert made["answerable_officer"] == (f"lead-{answers}" if answers else "division:370971")
