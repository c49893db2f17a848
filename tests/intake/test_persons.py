"""Personal details: masked by default, opened for a purpose, every reading on record."""

import pytest

from shared.kit.principal import Principal
from tests.intake.office import CLERK, ID_NUMBERS, Office, code_of, person

PERSON = "/v1/cases/{case_id}/person"
PAYEE = "/v1/cases/{case_id}/payee"


async def test_a_case_is_shown_masked(clerk, case):
    shown = await clerk.get(f"/v1/cases/{case['case_id']}")
    assert shown.json()["person"] == {
        "name": "张**",
        "document_type": "id_card",
        "document_number": "370983********0014",
        "phone": "138****1234",
        "address": "肥城市潮泉镇***",
        "account_number": "****6789",
    }
    assert not any(secret in shown.text for secret in (ID_NUMBERS[0], "13812341234", "6222020000016789", "张三"))


async def test_words_in_a_place_are_not_shown_wherever_they_stand(office: Office, clerk):
    """D28: what was typed before the village, or the flat in the address, was shown."""
    spoken = person(address="新城街道向阳社区张三家5号楼2单元13812341234乡")
    case = await office.registered(applicant=spoken, place_text="张三13812341234住5号楼302的村")
    shown = (await clerk.get(f"/v1/cases/{case['case_id']}")).json()
    assert (case["place_text"], case["person"]["address"]) == ("肥城市潮泉镇***", "肥城市新城街道***")
    assert (shown["place_text"], shown["person"]) == (case["place_text"], case["person"])


async def test_a_list_shows_nothing_personal(clerk, case):
    listed = await clerk.get("/v1/cases")
    assert [item["case_id"] for item in listed.json()["items"]] == [case["case_id"]]
    assert "张" not in listed.text


async def test_a_reading_for_a_purpose_shows_all_of_it_and_is_recorded(h, office: Office, clerk, case):
    read = (await clerk.get(PERSON.format(**case), params={"purpose": "handling"})).json()
    assert (read["name"], read["document_number"], read["phone"]) == ("张三", ID_NUMBERS[0], "13812341234")
    assert read["bank_account"] == {"bank": "泰安银行", "number": "6222020000016789", "holder": "张三"}
    (record,) = (await office.supervisor().get(f"/v1/cases/{case['case_id']}/reads")).json()["items"]
    assert (record["read_id"], record["reader"], record["purpose"]) == (read["read_id"], "clerk-1", "handling")
    assert {"name", "document_number", "phone"} <= set(record["fields"])


async def test_a_purpose_opens_the_least_that_serves_it(office: Office, case):
    finance = office.officer("clerk-9")
    read = (await finance.get(PERSON.format(**case), params={"purpose": "contact"})).json()
    assert read["phone"] == "13812341234"
    assert (read["document_number"], read["bank_account"], read["reporter"]) == (None, None, None)


async def test_the_reporter_stays_confidential(office: Office):
    case = await office.registered(reporter={"kind": "neighbour", "name": "李四", "phone": "13900000000"})
    clerk = office.officer()
    assert (await clerk.get(PERSON.format(**case), params={"purpose": "survey"})).json()["reporter"] is None
    assert (await clerk.get(PERSON.format(**case), params={"purpose": "handling"})).json()["reporter"]["name"] == "李四"
    assert "李" not in (await clerk.get(f"/v1/cases/{case['case_id']}")).text


@pytest.mark.parametrize("query", [{}, {"purpose": "curiosity"}])
async def test_without_a_purpose_of_the_list_nothing_is_opened(clerk, case, query):
    assert code_of(await clerk.get(PERSON.format(**case), params=query)) == (422, "invalid_request")


@pytest.mark.parametrize("purpose", ["supervision", "payment"])
async def test_a_purpose_of_others_is_refused_and_not_recorded(office: Office, clerk, case, purpose):
    assert code_of(await clerk.get(PERSON.format(**case), params={"purpose": purpose})) == (403, "purpose_not_allowed")
    assert (await office.supervisor().get(f"/v1/cases/{case['case_id']}/reads")).json()["items"] == []


async def test_the_payee_is_read_for_payment_only_and_recorded(office: Office, case):
    service = office.h.client(subject="service:disbursement", roles={"service"}, scopes={"case:read-personal"}, jurisdiction="37")
    payee = (await service.get(PAYEE.format(**case), params={"purpose": "payment"})).json()
    assert (payee["name"], payee["means"], payee["account"]["number"]) == ("张三", "bank", "6222020000016789")
    assert code_of(await service.get(PAYEE.format(**case), params={"purpose": "handling"})) == (403, "purpose_not_allowed")
    assert code_of(await service.get(PERSON.format(**case), params={"purpose": "handling"})) == (403, "purpose_not_allowed")
    reads = (await office.supervisor().get(f"/v1/cases/{case['case_id']}/reads")).json()["items"]
    assert [(read["reader"], read["purpose"]) for read in reads] == [("service:disbursement", "payment")]


async def test_somebody_without_an_account_is_paid_in_person(office: Office):
    case = await office.registered(applicant=None, identity_unknown=True)
    service = office.officer("service:disbursement", "service")
    payee = (await service.get(PAYEE.format(**case), params={"purpose": "payment"})).json()
    assert (payee["name"], payee["means"], payee["account"]) == (None, "cash_in_person", None)


async def test_reading_needs_the_scope_and_the_jurisdiction(office: Office, case):
    bare = office.officer(scopes=CLERK - {"case:read-personal"})
    assert code_of(await bare.get(PERSON.format(**case), params={"purpose": "handling"})) == (403, "scope_missing")
    neighbour = office.officer(jurisdiction="370911")
    assert code_of(await neighbour.get(PERSON.format(**case), params={"purpose": "handling"})) == (404, "case_not_found")
    assert code_of(await office.officer().get(f"/v1/cases/{case['case_id']}/reads")) == (403, "scope_missing")


async def test_who_forgets_the_key_forgets_the_person(h, clerk, case, owner):
    await owner("DELETE FROM person_key")
    assert (await clerk.get(f"/v1/cases/{case['case_id']}")).json()["person"]["name"] is None
    assert code_of(await clerk.get(PERSON.format(**case), params={"purpose": "handling"})) == (410, "person_forgotten")


async def test_a_person_who_comes_back_after_being_forgotten_is_new(office: Office, clerk, case, owner):
    await owner("DELETE FROM person_key")
    again = await office.registered(hardship_codes=["fire"])
    assert again["person"]["name"] == "张**"
    assert (await clerk.get(f"/v1/cases/{case['case_id']}")).json()["person"]["name"] is None
    assert code_of(await clerk.get(PERSON.format(**case), params={"purpose": "handling"})) == (410, "person_forgotten")


async def test_the_service_itself_cannot_unwrite_a_reading(h, clerk, case):
    await clerk.get(PERSON.format(**case), params={"purpose": "handling"})
    async with h.db.begin(Principal.system("test")) as uow:
        for step in ("UPDATE", "DELETE"):
            allowed = await uow.sql(f"SELECT has_table_privilege('person_read', '{step}')")
            assert allowed[0][0] is False


async def test_reads_come_in_pages_newest_first(h, office: Office, clerk, case):
    for _ in range(5):
        await clerk.get(PERSON.format(**case), params={"purpose": "contact"})
    supervisor, seen, cursor = office.supervisor(), [], None
    while True:
        params = {"limit": 2} | ({"cursor": cursor} if cursor else {})
        page = (await supervisor.get(f"/v1/cases/{case['case_id']}/reads", params=params)).json()
        seen += [item["read_id"] for item in page["items"]]
        cursor = page["next_cursor"]
        if cursor is None:
            break
    assert len(seen) == 5
    assert seen == sorted(seen, reverse=True)


@pytest.mark.parametrize("role", ["window_clerk", "department_handler", "supervisor"])
async def test_nobody_but_who_pays_reads_the_payee(office: Office, case, role):
    reader = office.officer("reader-1", role)
    assert code_of(await reader.get(PAYEE.format(**case), params={"purpose": "payment"})) == (403, "purpose_not_allowed")


async def test_d16_a_supervisor_reads_for_supervision(office: Office, case):
    read = await office.supervisor().get(PERSON.format(**case), params={"purpose": "supervision"})
    assert (read.status_code, read.json()["name"]) == (200, "张三")
