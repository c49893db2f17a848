"""What was registered of a person can be put right: with a reason and proof, sealed, and by two officers where money goes by it."""

import asyncio

import pytest
from asyncpg import CheckViolationError, InsufficientPrivilegeError

from intake.actions import joining
from shared.events.contracts.intake import CaseFlagged, CasePersonJoined
from shared.events.contracts.persons import (
    CaseNeedEnded,
    PersonCorrected,
    PersonCorrectionConfirmed,
    PersonCorrectionProposed,
    PersonCorrectionRefused,
)
from shared.kit.principal import Principal
from tests.intake import stories
from tests.intake.office import ID_NUMBERS, OTHER_COUNTY, PLACE, WITHDRAWAL, Office, application, code_of, person
from tests.intake.test_joining import rows

SOMEBODY_WAITS = "SELECT EXISTS (SELECT FROM pg_locks WHERE NOT granted AND locktype = 'advisory') AS waits"
WHY = {"reason_code": "wrongly_entered", "evidence_sha256": "e" * 64}
ACCOUNT = {"bank": "农业银行", "number": "6228480000001234", "holder": "张三"}
SECRETS = ("13800001111", ACCOUNT["number"], "柳沟村8号", *ID_NUMBERS)


def of(case: dict) -> str:
    return f"/v1/cases/{case['case_id']}/person/corrections"


def correct(office: Office, case: dict, by: str = "clerk-1", **fields):
    return office.officer(by).post(of(case), json=WHY | fields)


def confirm(office: Office, made: dict, by: str = "clerk-2", **who):
    return office.officer(by, **who).post(f"{of(made)}/{made['correction_id']}/confirmation")


def refuse(office: Office, made: dict, by: str = "clerk-2", **who):
    return office.officer(by, **who).post(f"{of(made)}/{made['correction_id']}/refusal", json={"reason_code": "not_proved"})


async def proposed(office: Office, case: dict, **account: str) -> dict:
    answer = await correct(office, case, bank_account=ACCOUNT | account)
    assert answer.status_code == 201, answer.text
    return answer.json()


async def person_of(office: Office, case: dict) -> dict:
    return (await office.officer().get(f"/v1/cases/{case['case_id']}/person", params={"purpose": "handling"})).json()


async def payee_of(office: Office, case: dict) -> dict:
    service = office.officer("service:disbursement", "service")
    return (await service.get(f"/v1/cases/{case['case_id']}/payee", params={"purpose": "payment"})).json()


async def test_what_says_where_somebody_is_holds_at_once(h, office: Office, case):
    made = (await correct(office, case, phone="13800001111", address="泰安市肥城市潮泉镇柳沟村8号", household_size=5)).json()
    assert (made["state"], made["fields"], made["proposed_by"]) == ("corrected", ["phone", "address", "household_size"], "clerk-1")
    now = await person_of(office, case)
    assert (now["phone"], now["address"], now["name"]) == ("13800001111", "泰安市肥城市潮泉镇柳沟村8号", "张三")
    shown = (await office.officer().get(f"/v1/cases/{case['case_id']}")).json()
    assert (shown["household_size"], shown["version"], shown["person_ref"]) == (5, 2, case["person_ref"])


async def test_events_say_what_was_corrected_and_never_to_what(h, office: Office, case):
    await correct(office, case, phone="13800001111", household_size=5, hardship_codes=["fire", "medical_expense"])
    (event,) = await h.emitted(PersonCorrected)
    assert (event.data.fields, event.data.corrected_by) == (("phone", "household_size", "hardship"), "clerk-1")
    assert (event.data.household_size, event.data.hardship_codes, event.data.account_version) == (5, ("fire", "medical_expense"), None)
    assert (event.data.reason_code, event.data.evidence_sha256) == ("wrongly_entered", "e" * 64)
    made = await proposed(office, case)
    await confirm(office, made)
    told = b"".join(one.body for one in await h.emitted()).decode()
    assert not any(secret in told for secret in SECRETS)


async def test_old_and_new_are_kept_sealed(h, office: Office, case):
    await correct(office, case, phone="13800001111")
    kept = await rows(h, "SELECT field, before, after FROM corrected_value")
    assert [field for field, _, _ in kept] == ["phone"]
    assert not any(text in bytes(value) for _, *values in kept for value in values for text in (b"13800001111", b"13812341234"))


async def test_who_saw_old_and_new_is_on_record(office: Office, case):
    made = (await correct(office, case, phone="13800001111", household_size=5)).json()
    read = await office.officer("clerk-3").get(f"{of(case)}/{made['correction_id']}", params={"purpose": "contact"})
    assert read.json()["values"] == [
        {"field": "household_size", "before": "3", "after": "5"},
        {"field": "phone", "before": "13812341234", "after": "13800001111"},
    ]
    (record,) = (await office.supervisor().get(f"/v1/cases/{case['case_id']}/reads")).json()["items"]
    assert (record["reader"], record["purpose"], record["read_id"]) == ("clerk-3", "contact", read.json()["read_id"])
    assert record["fields"] == ["household_size.before", "phone.before", "household_size.after", "phone.after"]


async def test_a_purpose_opens_of_a_correction_what_it_opens_of_the_person(office: Office, case):
    made = await proposed(office, case)
    contact = await office.officer("clerk-3").get(f"{of(case)}/{made['correction_id']}", params={"purpose": "contact"})
    assert contact.json()["values"] == []
    refused = await office.officer("clerk-3").get(f"{of(case)}/{made['correction_id']}", params={"purpose": "payment"})
    assert code_of(refused) == (403, "purpose_not_allowed")


async def test_d3_an_account_is_corrected_by_two_officers(h, office: Office, case):
    made = await proposed(office, case)
    assert (made["state"], (await payee_of(office, case))["account"]["number"]) == ("proposed", "6222020000016789")
    (asked,) = await h.emitted(PersonCorrectionProposed)
    assert (asked.data.correction_id, asked.data.fields, asked.data.proposed_by) == (made["correction_id"], ("account",), "clerk-1")
    done = (await confirm(office, made)).json()
    assert (done["state"], done["answered_by"], done["account_version"]) == ("confirmed", "clerk-2", 1)
    payee = await payee_of(office, case)
    assert (payee["account"], payee["account_version"]) == (ACCOUNT, 1)
    (told,) = await h.emitted(PersonCorrectionConfirmed)
    assert (told.data.proposed_by, told.data.confirmed_by) == ("clerk-1", "clerk-2")
    (event,) = await h.emitted(PersonCorrected)
    assert (event.data.fields, event.data.account_version, event.data.corrected_by) == (("account",), 1, "clerk-1")


async def test_the_next_correction_of_an_account_counts_on(office: Office, case):
    await confirm(office, await proposed(office, case))
    done = (await confirm(office, await proposed(office, case, number="6228480000005678"))).json()
    assert (done["account_version"], (await payee_of(office, case))["account_version"]) == (2, 2)


@pytest.mark.parametrize("same", ["clerk-1", "Clerk-1", "ｃｌｅｒｋ-1", "сlerk-1"])
async def test_nobody_confirms_the_own_proposal_in_whatever_spelling(office: Office, case, same):
    made = await proposed(office, case)
    assert code_of(await confirm(office, made, by=same)) == (403, "correction_by_proposer")
    assert (await payee_of(office, case))["account_version"] == 0


async def test_a_second_officer_has_the_scope(office: Office, case):
    made = await proposed(office, case)
    assert code_of(await confirm(office, made, by="hotline-1", role="hotline_operator")) == (403, "scope_missing")
    assert (await confirm(office, made, by="approver-1", role="township_approver")).status_code == 200


@pytest.mark.parametrize(("by", "role"), [("clerk-2", "window_clerk"), ("clerk-1", "window_clerk"), ("clerk-1", "village_officer")])
async def test_what_is_refused_or_taken_back_changes_nothing(h, office: Office, case, by, role):
    made = await proposed(office, case)
    gone = (await refuse(office, made, by=by, role=role)).json()
    assert (gone["state"], gone["refuse_reason"], gone["answered_by"]) == ("refused", "not_proved", by)
    assert (await payee_of(office, case))["account"]["number"] == "6222020000016789"
    (told,) = await h.emitted(PersonCorrectionRefused)
    assert (told.data.correction_id, told.data.reason_code, told.data.refused_by) == (made["correction_id"], "not_proved", by)
    assert code_of(await confirm(office, made)) == (409, "correction_in_state")
    assert (await proposed(office, case))["state"] == "proposed"


async def test_who_may_neither_confirm_nor_proposed_it_refuses_nothing(office: Office, case):
    made = await proposed(office, case)
    assert code_of(await refuse(office, made, by="village-2", role="village_officer")) == (403, "correction_of_others")


async def test_one_proposal_at_a_time(office: Office, case):
    made = await proposed(office, case)
    again = await correct(office, case, bank_account=ACCOUNT | {"number": "6228480000005678"})
    assert (code_of(again), again.json()["fields"]["correction_id"]) == ((409, "correction_pending"), made["correction_id"])
    assert (await correct(office, case, phone="13800001111")).status_code == 201, "what needs no second officer goes on"


async def test_confirmed_and_refused_at_once_only_one_wins(h, office: Office, case):
    made = await proposed(office, case)
    answers = await asyncio.gather(confirm(office, made), refuse(office, made, by="clerk-3"), confirm(office, made, by="clerk-3"))
    assert sorted(answer.status_code for answer in answers) == [200, 409, 409]
    assert len(await h.emitted(PersonCorrectionConfirmed)) + len(await h.emitted(PersonCorrectionRefused)) == 1


async def test_what_waits_when_the_case_ends_is_refused_with_it(h, office: Office, case):
    made = await proposed(office, case)
    await office.officer().post(f"/v1/cases/{case['case_id']}/withdrawal", json=WITHDRAWAL)
    (told,) = await h.emitted(PersonCorrectionRefused)
    assert (told.data.correction_id, told.data.reason_code) == (made["correction_id"], "case_ended")
    assert code_of(await confirm(office, made)) == (409, "case_closed")


async def test_those_that_wait_are_listed_within_the_jurisdiction_without_what_they_say(office: Office, case):
    made = await proposed(office, case)
    await correct(office, case, phone="13800001111")
    listed = await office.officer("clerk-2").get("/v1/corrections", params={"state": "proposed"})
    assert [one["correction_id"] for one in listed.json()["items"]] == [made["correction_id"]]
    assert not any(secret in listed.text for secret in SECRETS)
    assert (await office.officer("clerk-9", jurisdiction="370911").get("/v1/corrections")).json()["items"] == []
    assert len((await office.officer().get("/v1/corrections", params={"case_id": case["case_id"]})).json()["items"]) == 2


@pytest.mark.parametrize(
    ("fields", "status", "code"),
    [
        ({}, 422, "nothing_corrected"),
        ({"phone": "13812341234"}, 422, "nothing_corrected"),
        ({"household_size": 3}, 422, "nothing_corrected"),
        ({"hardship_codes": ["nonsense"]}, 422, "unknown_hardship"),
        ({"id_document": {"type": "id_card", "number": "370983188501010015"}}, 422, "invalid_id_number"),
        ({"phone": "13800001111", "reason_code": "Not a code"}, 422, "invalid_request"),
        ({"phone": "13800001111", "evidence_sha256": "paper"}, 422, "invalid_request"),
    ],
)
async def test_what_cannot_be_corrected_is_refused_and_leaves_nothing(h, office: Office, case, fields, status, code):
    assert code_of(await correct(office, case, **fields)) == (status, code)
    assert await rows(h, "SELECT FROM person_correction") == []


async def test_whoever_is_answerable_corrects(office: Office, case):
    assert code_of(await correct(office, case, by="clerk-2", phone="13800001111")) == (403, "corrected_by_answerable")
    assert code_of(await correct(office, {"case_id": "0198f3a2-7c1e-7b7e-9d55-3c1f0f6d2b10"}, phone="13800001111")) == (
        404,
        "case_not_found",
    )


async def test_a_danger_is_not_corrected_away_before_somebody_has_judged_it(office: Office):
    case = await office.registered(hardship_codes=["fire"])
    assert code_of(await correct(office, case, hardship_codes=["medical_expense"])) == (409, "hardship_needs_triage")
    await office.officer().post(f"/v1/cases/{case['case_id']}/triage", json={"urgency": "emergency"})
    assert (await correct(office, case, hardship_codes=["medical_expense"])).status_code == 201


async def test_a_case_at_the_bank_is_corrected_for_what_comes_after_and_the_officer_is_told(h, office: Office):
    case = await office.accepted()
    assert (await proposed(office, case))["advice"] is None
    for event in (stories.approved(stories.cash()), stories.submitted()):
        await h.deliver(case["case_id"], case["place_code"], event, source="assessment" if "approved" in event.TYPE else "disbursement")
    made = (await correct(office, case, phone="13800001111")).json()
    assert made["payments_under_way"] == ["cash/1"]
    assert "原账户" in made["advice"]
    assert "old account" in made["advice"]


async def test_a_corrected_document_makes_the_case_that_persons_with_all_that_is_sealed(h, office: Office, case):
    other = await office.registered(applicant=person(ID_NUMBERS[1]), hardship_codes=["fire"])
    await correct(office, case, phone="13800001111")
    made = (await correct(office, case, id_document={"type": "id_card", "number": ID_NUMBERS[1]})).json()
    assert (made["person_ref"], made["former_ref"]) == (other["person_ref"], case["person_ref"])
    now = await person_of(office, case)
    assert (now["document_number"], now["phone"], now["bank_account"]["number"]) == (ID_NUMBERS[1], "13800001111", "6222020000016789")
    assert await rows(h, f"SELECT DISTINCT person_ref FROM person_field WHERE case_id = '{case['case_id']}'") == [(other["person_ref"],)]
    assert await rows(h, "SELECT DISTINCT person_ref FROM corrected_value") == [(other["person_ref"],)], "forgotten with that person"
    (event,) = await h.emitted(CasePersonJoined)
    assert (event.case_id, event.data.person_ref, event.data.former_ref) == (case["case_id"], other["person_ref"], case["person_ref"])
    listed = (await office.officer().get("/v1/corrections")).json()["items"]
    for one in listed:  # What was corrected before can be read still.
        read = await office.officer().get(f"{of(case)}/{one['correction_id']}", params={"purpose": "handling"})
        assert read.status_code == 200, read.text


async def test_the_persons_other_cases_are_looked_for_anew(office: Office, clerk, case):
    same = await office.registered(applicant=person(ID_NUMBERS[1]))
    elsewhere = await office.registered(
        office.officer("clerk-9", jurisdiction="370911"),
        applicant=person(ID_NUMBERS[1]),
        place_code=OTHER_COUNTY,
        hardship_codes=["fire"],
    )
    made = (await correct(office, case, id_document={"type": "id_card", "number": ID_NUMBERS[1]})).json()
    assert made["other_cases"] == [{"case_id": same["case_id"], "state": "registered", "same_cause": True}]
    assert made["cases_elsewhere"] == 1
    assert elsewhere["case_id"] not in str(made)
    again = await clerk.post("/v1/cases", json=application(applicant=person(ID_NUMBERS[1])))
    assert code_of(again) == (409, "duplicate_cause")
    freed = await clerk.post("/v1/cases", json=application(applicant=person(ID_NUMBERS[0])))
    assert freed.status_code == 201, "the wrong person has no case any more"


@pytest.mark.parametrize("turned", [False, True])
async def test_a_case_that_became_the_same_persons_is_merged_in_either_direction(office: Office, clerk, case, turned):
    same = await office.registered(applicant=person(ID_NUMBERS[1]))
    await correct(office, case, id_document={"type": "id_card", "number": ID_NUMBERS[1]})
    ends, goes_on = (case, same) if turned else (same, case)
    merged = await clerk.post(f"/v1/cases/{ends['case_id']}/merge", json={"into_case_id": goes_on["case_id"]})
    assert merged.json()["state"] == "merged", merged.text


async def test_a_named_person_gets_a_document(office: Office):
    case = await office.registered(applicant={"name": "李四"})
    made = (await correct(office, case, id_document={"type": "id_card", "number": ID_NUMBERS[2]})).json()
    assert made["former_ref"] == case["person_ref"]
    assert (await person_of(office, case))["document_number"] == ID_NUMBERS[2]


async def test_whoever_nobody_knows_is_identified_and_not_corrected(office: Office):
    case = await office.registered(applicant=None, identity_unknown=True)
    assert code_of(await correct(office, case, name="李四")) == (409, "person_not_identified")
    assert (await correct(office, case, phone="13800001111")).status_code == 201


async def test_who_registers_the_person_that_a_case_becomes_waits_and_finds_it(h, office: Office, clerk, case, monkeypatch):
    held, go_on = asyncio.Event(), asyncio.Event()
    before = joining.move_to_persons

    async def slowly(uow, *args):
        await before(uow, *args)
        held.set()
        await go_on.wait()

    monkeypatch.setattr(joining, "move_to_persons", slowly)
    correcting = asyncio.create_task(correct(office, case, id_document={"type": "id_card", "number": ID_NUMBERS[1]}))
    await held.wait()
    registering = asyncio.create_task(clerk.post("/v1/cases", json=application(applicant=person(ID_NUMBERS[1]))))
    async with asyncio.timeout(30), h.db.begin(Principal.system("test")) as uow:
        while not (await uow.sql(SOMEBODY_WAITS))[0].waits:
            assert not registering.done()
    go_on.set()
    assert (await correcting).status_code == 201
    answer = await registering
    assert (code_of(answer), answer.json()["fields"]["case_id"]) == ((409, "duplicate_cause"), case["case_id"])


async def test_what_was_corrected_of_who_is_forgotten_cannot_be_read(office: Office, case, owner):
    made = (await correct(office, case, phone="13800001111")).json()
    await owner("DELETE FROM person_key")
    read = await office.officer().get(f"{of(case)}/{made['correction_id']}", params={"purpose": "handling"})
    assert code_of(read) == (410, "person_forgotten")
    assert code_of(await correct(office, case, phone="13800002222")) == (410, "person_forgotten")


async def test_a_correction_goes_along_when_the_case_moves(office: Office, case):
    made = await proposed(office, case)
    there = {"place_code": "370983103201", "reason_code": "wrong_place"}
    assert (await office.officer().post(f"/v1/cases/{case['case_id']}/place-corrections", json=there)).status_code == 200
    township = office.officer("clerk-2", jurisdiction="370983103")
    assert (await township.post(f"{of(case)}/{made['correction_id']}/confirmation")).json()["state"] == "confirmed"
    assert (await office.officer("clerk-3", jurisdiction=PLACE[:9]).get("/v1/corrections")).json()["items"] == []


async def test_values_of_a_correction_open_nowhere_else(h, office: Office, case):
    made = (await correct(office, case, phone="13800001111")).json()
    async with h.db.begin(Principal.system("test")) as uow:
        await uow.sql("UPDATE corrected_value SET before = after, after = before")
    read = await office.officer().get(f"{of(case)}/{made['correction_id']}", params={"purpose": "handling"})
    assert code_of(read) == (410, "person_forgotten")


async def test_the_end_of_the_need_is_confirmed_by_another_officer_and_told(h, office: Office, case):
    made = (await correct(office, case, need_ended="person_died")).json()
    assert (made["state"], made["fields"]) == ("proposed", ["need"])
    assert await h.emitted(CaseNeedEnded) == []
    done = (await confirm(office, made)).json()
    assert (done["state"], done["account_version"]) == ("confirmed", None)
    (told,) = await h.emitted(CaseNeedEnded)
    assert (told.data.reason_code, told.data.reported_by, told.data.confirmed_by) == ("person_died", "clerk-1", "clerk-2")
    assert (await payee_of(office, case))["account_version"] == 0


async def test_what_is_odd_about_a_corrected_payee_is_flagged_once_it_holds(h, office: Office, case):
    made = await proposed(office, case, holder="赵六")
    assert await h.emitted(CaseFlagged) == []
    await confirm(office, made)
    await correct(office, case, phone="问村里")
    heir = (await correct(office, case, payee={"kind": "heir", "name": "赵六"})).json()
    await confirm(office, heir)
    card, other, phone = "account_check_digit", "holder_other", "phone_unclear"
    told = [(card, other), (card, other, phone), (card, phone)]
    assert [event.data.flags for event in await h.emitted(CaseFlagged)] == told
    assert (await office.officer().get(f"/v1/cases/{case['case_id']}")).json()["flags"] == list(told[-1])


@pytest.mark.parametrize("kind", ["heir", "guardian"])
async def test_heirs_and_guardians_are_payees_with_the_same_care(h, office: Office, case, kind):
    made = (await correct(office, case, payee={"kind": kind, "name": "李四"}, bank_account=ACCOUNT | {"holder": "李四"})).json()
    assert (made["state"], made["fields"]) == ("proposed", ["account", "payee"])
    assert code_of(await confirm(office, made, by="clerk-1")) == (403, "correction_by_proposer")
    await confirm(office, made)
    payee = await payee_of(office, case)
    assert (payee["name"], payee["kind"], payee["account"]["holder"], payee["account_version"]) == ("李四", kind, "李四", 1)
    assert "李四" not in b"".join(one.body for one in await h.emitted()).decode()


@pytest.mark.parametrize("kind", ["heir", "guardian"])
async def test_an_heir_or_guardian_without_an_account_is_paid_in_person_and_not_on_the_old_account(office: Office, case, kind):
    made = (await correct(office, case, payee={"kind": kind, "name": "李四"})).json()
    confirmed = (await confirm(office, made)).json()
    assert (confirmed["state"], confirmed["account_version"]) == ("confirmed", None), "the account is as it was"
    payee = await payee_of(office, case)
    assert (payee["name"], payee["kind"], payee["means"], payee["account"]) == ("李四", kind, "cash_in_person", None)
    await confirm(office, (await correct(office, case, payee={"kind": "person", "name": "张三"})).json())
    assert ((again := await payee_of(office, case))["means"], again["account_version"]) == ("bank", 0)


@pytest.mark.parametrize(
    ("statement", "error"),
    [
        ("UPDATE person_correction SET state = 'confirmed', answered_by = proposed_by", CheckViolationError),
        ("DELETE FROM corrected_value", InsufficientPrivilegeError),
        ("DELETE FROM person_correction", InsufficientPrivilegeError),
    ],
)
async def test_sql_by_hand_confirms_nothing_alone_and_loses_nothing(office: Office, case, application_role, statement, error):
    await proposed(office, case)
    with pytest.raises(error):
        await application_role(statement)
