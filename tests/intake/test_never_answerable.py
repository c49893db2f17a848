"""Each role that may register is played: who may handle cases answers for it, and nobody else becomes answerable by any way there is."""

import pytest

from deploy.cli.documents import policy_on
from deploy.local.stack import DEFAULT_PROFILE
from shared.events.contracts.intake import DutyHandoverAcknowledged
from shared.kit.principal import PROGRAM_ROLES
from tests.house.test_waiting import DAY
from tests.intake.office import PLACE, Office, application, code_of
from tests.intake.test_desks import DESK, ROSTER, TAKE
from tests.intake.test_rosters import TOWNSHIP, URL

SCOPES = {name: frozenset(role.scopes) for name, role in policy_on(DEFAULT_PROFILE, DAY).roles.items()}
REGISTRARS = sorted(name for name, scopes in SCOPES.items() if "case:register" in scopes)
HANDLES = "case:handle"
OFFER = {"to_officer": "urn:system", "to_unit": "系统", "reason_code": "shift_end"}
REFUSED = (403, "never_answerable")


@pytest.fixture
async def lead(office: Office):
    """The lead of a unit in which clerk-7 is on duty."""
    lead = office.officer("lead-1", "township_approver", TOWNSHIP[:9], organisation="窗口")
    assert (await lead.put(URL, json=ROSTER)).status_code == 200
    return lead


def test_there_are_registrars_with_the_duty_and_without() -> None:
    assert {"applicant", "grid_worker", "registering_system", "village_officer", "window_clerk", "hotline_operator"} <= set(REGISTRARS)


@pytest.mark.parametrize("role", REGISTRARS)
async def test_d15_of_each_role_that_registers_who_handles_cases_is_answerable(office: Office, lead, role):
    made = await office.registered(office.officer("somebody-1", role, "3709", organisation=""))
    is_answerable = HANDLES in SCOPES[role] and role not in PROGRAM_ROLES
    assert (made["registered_by"], made["answerable_officer"]) == ("somebody-1", "somebody-1" if is_answerable else "clerk-7")
    assert made["first_asked_officer"] == made["answerable_officer"]


@pytest.mark.parametrize("role", REGISTRARS)
async def test_d15_whose_token_lacks_the_duty_reports_and_answers_for_nothing(office: Office, lead, role):
    """A municipality may let its villages, or its hotline, report only."""
    reporter = office.officer("reporter-1", role, "3709", organisation="", scopes=SCOPES[role] - {HANDLES})
    made = await office.registered(reporter)
    assert (made["registered_by"], made["answerable_officer"]) == ("reporter-1", "clerk-7")


async def test_d15_a_report_names_nobody_as_answerable(office: Office, lead):
    for field in ("first_asked_officer", "answerable_officer", "registered_by"):
        named = await office.officer("operator-1", "hotline_operator").post("/v1/cases", json=application() | {field: "clerk-2"})
        assert code_of(named) == (422, "unknown_field")


@pytest.mark.parametrize("role", sorted(PROGRAM_ROLES))
async def test_d15_a_system_takes_no_duty_whatever_scopes_its_issuer_gave_it(h, office: Office, lead, role):
    system = office.officer("urn:system", role, TOWNSHIP[:9], organisation="窗口", scopes=SCOPES["window_clerk"] | {"roster:keep"})
    case = await office.registered(office.officer(organisation="窗口"))
    body = ROSTER | {"officers": [*ROSTER["officers"], {"subject": "urn:system"}]}
    assert (await lead.put(URL, json=body)).status_code == 200
    offer = (await office.officer().post(f"/v1/cases/{case['case_id']}/handovers", json=OFFER)).json()
    acknowledged = f"/v1/cases/{case['case_id']}/handovers/{offer['handover_id']}/acknowledgement"
    assert code_of(await system.post(acknowledged)) == REFUSED
    assert code_of(await system.post(DESK, json=TAKE)) == REFUSED
    there = office.officer("clerk-9", jurisdiction="370911")
    elsewhere = await office.registered(there, place_code="370911100000", applicant=None, identity_unknown=True)
    asked = {"place_code": PLACE, "reason_code": "wrong_place"}
    request = (await there.post(f"/v1/cases/{elsewhere['case_id']}/transfers", json=asked)).json()
    assert code_of(await system.post(f"/v1/cases/{elsewhere['case_id']}/transfers/{request['transfer_id']}/acknowledgement")) == REFUSED
    assert await h.emitted(DutyHandoverAcknowledged) == []


async def test_d15_who_keeps_rosters_and_handles_no_case_takes_no_desk(office: Office, lead):
    clerk = office.officer("keeper-1", "township_approver", TOWNSHIP[:9], organisation="窗口", scopes={"roster:keep", "case:read"})
    assert code_of(await clerk.post(DESK, json=TAKE)) == REFUSED
