"""Who applies sees the own case and who read it, and no other: registered by oneself, or about oneself by a verified number."""

import logging

import pytest
from structlog.testing import capture_logs

from intake.main import SPEC
from shared.kit.principal import Principal
from tests.intake.office import ID_NUMBERS, Office, application, code_of, person
from tests.support.harness import Harness

CLAIM = "cn.citizen_number"
READABLE = """
SELECT relname FROM pg_class WHERE relkind IN ('r', 'p') AND relnamespace = 'public'::regnamespace AND has_table_privilege(oid, 'SELECT')
"""
MINE, ANOTHERS = ID_NUMBERS[0], ID_NUMBERS[1]


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


async def test_the_own_cases_are_listed_in_pages_newest_first_and_no_others(office: Office, citizen, own):
    await office.registered(applicant=person(ANOTHERS))
    second = await office.registered(citizen, channel="online", applicant=person(ID_NUMBERS[2]))
    first_page = (await citizen.get("/v1/own-cases", params={"limit": 1})).json()
    rest = (await citizen.get("/v1/own-cases", params={"limit": 1, "cursor": first_page["next_cursor"]})).json()
    assert [one["case_id"] for one in (*first_page["items"], *rest["items"])] == [second["case_id"], own["case_id"]]
    assert rest["next_cursor"] is None
    assert code_of(await citizen.get("/v1/own-cases?cursor=x")) == (422, "invalid_cursor")
    assert code_of(await office.officer().get("/v1/own-cases")) == (403, "scope_missing")


async def test_what_an_officer_registers_at_work_is_not_the_own(office: Office):
    both = office.officer(scopes=office.scopes_of("window_clerk") | office.scopes_of("applicant"))
    await office.registered(both)
    assert (await both.get("/v1/own-cases")).json()["items"] == []


class Claiming:
    """Intake that is told where tokens have a verified citizen number, and tokens with it."""

    def __init__(self, h: Harness) -> None:
        self.h, self.office = h, Office(h)

    def applicant(self, number: object = MINE, subject: str = "citizen-9", role: str = "applicant", jurisdiction: str = "3709", **more):
        claims = {"sub": subject, "roles": [role], "scope": " ".join(self.office.scopes_of(role)), "jurisdiction": jurisdiction}
        claims |= {"cn": {"citizen_number": number}} if number is not None else {}
        return self.h.anonymous(self.h.issuer.sign(claims | more, issued_at=self.h.clock.now().timestamp()))


@pytest.fixture
async def claiming(harness) -> Claiming:
    return Claiming(await harness(SPEC, oidc_citizen_claim=CLAIM))


async def test_a_case_of_the_person_whose_number_the_token_tells_is_the_own(claiming):
    case = await claiming.office.registered()
    anothers = await claiming.office.registered(applicant=person(ANOTHERS))
    await claiming.office.officer().get(f"/v1/cases/{case['case_id']}/person?purpose=survey")
    me = claiming.applicant()
    assert [one["case_id"] for one in (await me.get("/v1/own-cases")).json()["items"]] == [case["case_id"]]
    seen = await me.get(f"/v1/cases/{case['case_id']}")
    assert (seen.status_code, seen.json()["person"]["name"]) == (200, "张**")
    reads = (await me.get(f"/v1/cases/{case['case_id']}/reads")).json()["items"]
    assert [(read["reader"], read["purpose"]) for read in reads] == [("clerk-1", "survey")]
    for path in ("", "/reads"):
        assert code_of(await me.get(f"/v1/cases/{anothers['case_id']}{path}")) == (404, "case_not_found")


@pytest.mark.parametrize("written", ["370983 18850101 001 4", "３７０９８３１８８５０１０１００１４"], ids=["blanks", "wide"])
async def test_however_the_number_is_written_and_whatever_document_bears_it_it_is_one_person(claiming, written):
    applicant = person() | {"id_document": {"type": "household_register", "number": MINE}}
    case = await claiming.office.registered(applicant=applicant)
    assert (await claiming.applicant(written).get(f"/v1/cases/{case['case_id']}")).status_code == 200


async def test_both_kinds_of_own_cases_are_in_one_list(claiming):
    about_me = await claiming.office.registered()
    by_me = await claiming.office.registered(claiming.applicant(), channel="online", applicant=person(ANOTHERS))
    listed = (await claiming.applicant().get("/v1/own-cases")).json()["items"]
    assert [one["case_id"] for one in listed] == [by_me["case_id"], about_me["case_id"]]


async def test_the_name_of_a_claim_may_have_dots_itself(claiming):
    case = await claiming.office.registered()
    flat = claiming.applicant(None, **{CLAIM: MINE})
    assert (await flat.get(f"/v1/cases/{case['case_id']}")).status_code == 200


@pytest.mark.parametrize(
    "wrong",
    [
        "370983188501010015",
        "370983188501010",
        "123456188501010014",
        "370983209901010013",
        "",
        "me",
        370983188501010014,
        [MINE],
        {"x": MINE},
    ],
    ids=str,
)
async def test_what_is_no_citizen_number_is_refused_and_no_empty_list(claiming, wrong):
    case = await claiming.office.registered()
    me = claiming.applicant(wrong)
    for path in ("own-cases", f"cases/{case['case_id']}", f"cases/{case['case_id']}/reads"):
        answer = await me.get(f"/v1/{path}")
        assert code_of(answer) == (403, "citizen_claim_invalid")
        assert not str(wrong) or str(wrong) not in answer.text


async def test_a_token_without_the_claim_has_what_it_registered(claiming):
    await claiming.office.registered()
    assert (await claiming.applicant(None).get("/v1/own-cases")).json()["items"] == []


async def test_without_the_setting_a_claim_says_nothing(h, office: Office):
    case = await office.registered()
    me = Claiming(h).applicant()
    assert (await me.get("/v1/own-cases")).json()["items"] == []
    assert code_of(await me.get(f"/v1/cases/{case['case_id']}")) == (404, "case_not_found")


async def test_a_program_has_no_number_of_its_own(claiming):
    case = await claiming.office.registered()
    system = claiming.applicant(role="registering_system", subject="urn:taian:emergency-calls")
    assert code_of(await system.get(f"/v1/cases/{case['case_id']}")) == (404, "case_not_found")


async def test_another_place_is_out_of_sight_for_an_own_case_too(claiming):
    case = await claiming.office.registered()
    assert code_of(await claiming.applicant(jurisdiction="370911").get(f"/v1/cases/{case['case_id']}")) == (404, "case_not_found")


async def test_a_neighbour_who_reported_it_stays_unknown_to_whom_it_is_about(claiming):
    neighbour = claiming.applicant(None, "neighbour-1")
    reported = await claiming.office.registered(neighbour, channel="online", reporter={"kind": "neighbour", "name": "李四"})
    seen = await claiming.applicant().get(f"/v1/cases/{reported['case_id']}")
    assert (seen.json()["registered_by"], seen.json()["reporter_kind"]) == (None, None)
    assert "neighbour" not in seen.text
    for reader in (neighbour, claiming.office.officer()):
        told = (await reader.get(f"/v1/cases/{reported['case_id']}")).json()
        assert (told["registered_by"], told["reporter_kind"]) == ("neighbour-1", "neighbour")


async def test_an_officer_who_registered_it_is_no_secret(claiming):
    case = await claiming.office.registered()
    assert (await claiming.applicant().get(f"/v1/cases/{case['case_id']}")).json()["registered_by"] == "clerk-1"


async def test_the_number_of_a_token_is_kept_nowhere(claiming, caplog):
    case = await claiming.office.registered(applicant=None, identity_unknown=True)
    with caplog.at_level(logging.DEBUG), capture_logs() as logged:
        me = claiming.applicant()
        await claiming.office.registered(me, channel="online", applicant=person(ANOTHERS))
        await me.get("/v1/own-cases")
        await me.get(f"/v1/cases/{case['case_id']}")
    assert MINE not in caplog.text + str(logged)
    assert MINE not in repr(Principal("x", citizen_number=MINE))
    async with claiming.h.db.begin(Principal.system("test")) as uow:
        for table in await uow.sql(READABLE):
            for written in (MINE, MINE.encode().hex()):  # As text, or in bytes as the database shows them.
                held = await uow.sql(f"SELECT FROM {table.relname} t WHERE t::text LIKE '%' || $1 || '%'", written)  # Of the catalogue.
                assert not held, table.relname
