"""Another system of the municipality registers cases: as itself, on behalf of whoever is on duty, and it sees no others."""

import pytest

from shared.events.contracts.intake import CaseRegistered
from tests.intake.office import ID_NUMBERS, PLACE, Office, application, code_of, person

TOWNSHIP = f"{PLACE[:9]}000"
SYSTEM = "urn:taian:emergency-calls"


@pytest.fixture
def system(office: Office):
    return office.officer(SYSTEM, "registering_system", "3709", organisation="泰安市120急救指挥系统")


@pytest.fixture
async def roster(office: Office):
    lead = office.officer("lead-1", "township_approver", TOWNSHIP[:9], organisation="窗口")
    body = {"officers": [{"subject": "lead-1", "lead": True}]}
    assert (await lead.put(f"/v1/units/窗口/roster?division={TOWNSHIP}", json=body)).status_code == 200


@pytest.fixture
async def pushed(system, roster):
    answer = await system.post("/v1/cases", json=application(channel="transfer"))
    assert answer.status_code == 201, answer.text
    return answer.json()


async def test_what_a_system_registers_is_the_duty_of_whoever_is_on_duty(h, pushed):
    assert (pushed["first_asked_officer"], pushed["answerable_officer"], pushed["answerable_unit"]) == ("lead-1", "lead-1", "窗口")
    assert pushed["registered_by"] == SYSTEM
    (told,) = await h.emitted(CaseRegistered)
    assert (told.actor, told.data.first_asked_officer, told.data.first_asked_unit) == (SYSTEM, "lead-1", "窗口")


async def test_a_system_is_never_answerable_whatever_scopes_its_issuer_gave_it(office: Office, roster):
    scopes = office.scopes_of("window_clerk") | office.scopes_of("registering_system")
    made = await office.registered(office.officer(SYSTEM, "registering_system", "3709", scopes=scopes))
    assert made["answerable_officer"] == "lead-1"


async def test_a_system_follows_what_it_registered_masked_and_nothing_else(office: Office, system, pushed):
    seen = await system.get(f"/v1/cases/{pushed['case_id']}")
    assert (seen.status_code, seen.json()["person"]["name"]) == (200, "张**")
    others = await office.registered(applicant=person(ID_NUMBERS[1]))
    assert code_of(await system.get(f"/v1/cases/{others['case_id']}")) == (404, "case_not_found")
    assert code_of(await system.get("/v1/cases")) == (403, "scope_missing")


@pytest.mark.parametrize("also", [[], ["supervise"]], ids=["its own scopes", "a supervisor's too"])
async def test_a_system_does_not_learn_who_read_the_persons_of_its_cases(office: Office, pushed, also):
    system = office.officer(SYSTEM, "registering_system", "3709", scopes=office.scopes_of("registering_system") | set(also))
    assert (await system.get(f"/v1/cases/{pushed['case_id']}")).status_code == 200
    assert code_of(await system.get(f"/v1/cases/{pushed['case_id']}/reads")) == (403, "readers_hidden_from_programs")


@pytest.mark.parametrize("step", ["acceptance", "triage", "withdrawal", "handovers"])
async def test_a_system_only_registers(system, pushed, step):
    assert code_of(await system.post(f"/v1/cases/{pushed['case_id']}/{step}", json={})) == (403, "scope_missing")
    assert code_of(await system.get(f"/v1/cases/{pushed['case_id']}/person?purpose=survey")) == (403, "scope_missing")
