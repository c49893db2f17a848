"""Who an unknown person is is found out late: by proof, and the case is that person's, with all that was given and every clock (D5)."""

import pytest

from shared.events.contracts.assessment import ReliefOrdered
from shared.events.contracts.intake import CasePersonJoined
from shared.events.contracts.persons import PersonCorrected, PersonIdentified
from tests.intake import stories
from tests.intake.office import ID_NUMBERS, WITHDRAWAL, Office, application, code_of, person
from tests.intake.test_joining import rows

UNKNOWN = {"applicant": None, "identity_unknown": True, "hardship_codes": ["traffic_accident"], "life_danger": True, "place_text": "路口"}
POLICE = {"identified_by": "police", "identified_at": "2026-03-02T08:00:00+08:00", "evidence_sha256": "e" * 64}
WHO = {"name": "张三", "id_document": {"type": "id_card", "number": ID_NUMBERS[0]}, "phone": "13812341234"}
CAUSE = {"hardship_codes": ["traffic_accident"]}


@pytest.fixture
async def unknown(office: Office) -> dict:
    case = await office.registered(**UNKNOWN)
    await office.officer().post(f"/v1/cases/{case['case_id']}/triage", json={"urgency": "emergency"})
    return await seen(office, case)


async def seen(office: Office, case: dict) -> dict:
    return (await office.officer().get(f"/v1/cases/{case['case_id']}")).json()


def identify(office: Office, case: dict, by: str = "clerk-1", **changes):
    body = POLICE | WHO | changes
    url = f"/v1/cases/{case['case_id']}/person/identification"
    return office.officer(by).post(url, json={name: value for name, value in body.items() if value is not None})


async def relieved(h, case: dict) -> None:
    """Let first relief be ordered and paid."""
    await h.deliver(case["case_id"], case["place_code"], ReliefOrdered(item_id="relief", amount_fen=63000, ordered_by="o2"))
    await h.deliver(case["case_id"], case["place_code"], stories.paid("relief"), source="disbursement")


async def test_d5_a_case_of_nobody_becomes_that_persons(h, office: Office, unknown):
    before = await office.registered(applicant=person(), hardship_codes=["medical_expense"])
    made = (await identify(office, unknown)).json()
    assert (made["person_ref"], made["former_ref"]) == (before["person_ref"], unknown["person_ref"])
    assert (made["identified_by"], made["fields"]) == ("police", ["name", "document", "phone"])
    now = await seen(office, unknown)
    assert (now["identity_known"], now["person_ref"], now["person"]["name"]) == (True, before["person_ref"], "张**")
    kept = ("urgency", "life_danger", "registered_at", "accepted_at", "first_asked_officer", "answerable_officer", "state", "place_text")
    assert [now[name] for name in kept] == [unknown[name] for name in kept]
    read = await office.officer().get(f"/v1/cases/{unknown['case_id']}/person", params={"purpose": "handling"})
    assert (read.json()["document_number"], read.json()["place_text"]) == (ID_NUMBERS[0], "路口")


async def test_who_found_out_and_when_is_told_and_who_it_is_is_not(h, office: Office, unknown):
    await identify(office, unknown)
    (event,) = await h.emitted(PersonIdentified)
    assert (event.data.identified_by, event.data.recorded_by, event.data.evidence_sha256) == ("police", "clerk-1", "e" * 64)
    assert event.data.identified_at.isoformat() == "2026-03-02T00:00:00+00:00"
    assert len(await h.emitted(CasePersonJoined)) == 1
    assert await h.emitted(PersonCorrected) == []
    told = b"".join(one.body for one in await h.emitted()).decode()
    assert not any(secret in told for secret in ("张三", *ID_NUMBERS, "13812341234"))
    kept = await rows(h, "SELECT field, before, after FROM corrected_value")
    assert {field for field, _, _ in kept} == {"name", "document_type", "document_number", "phone"}


async def test_d5_the_next_registration_of_the_person_finds_what_was_given(h, office: Office, clerk, unknown):
    await relieved(h, unknown)
    await identify(office, unknown)
    again = await clerk.post("/v1/cases", json=application(**CAUSE))
    assert (code_of(again), again.json()["fields"]["case_id"]) == ((409, "duplicate_cause"), unknown["case_id"])


async def test_d5_whoever_is_named_after_the_case_has_closed_is_named_all_the_same(h, office: Office, clerk, unknown):
    await relieved(h, unknown)
    await h.deliver(unknown["case_id"], unknown["place_code"], stories.approved(), source="assessment")
    assert (await seen(office, unknown))["state"] == "closed"
    assert (await identify(office, unknown)).status_code == 201
    now = await seen(office, unknown)
    assert (now["state"], now["identity_known"]) == ("closed", True)
    assert code_of(await clerk.post("/v1/cases", json=application(**CAUSE))) == (409, "duplicate_cause")


@pytest.mark.parametrize("turned", [False, True])
async def test_d5_a_case_that_was_opened_meanwhile_is_merged_in_either_direction(office: Office, clerk, unknown, turned):
    meanwhile = await office.registered(**CAUSE)
    made = (await identify(office, unknown)).json()
    assert made["other_cases"] == [{"case_id": meanwhile["case_id"], "state": "registered", "same_cause": True}]
    ends, goes_on = (unknown, meanwhile) if turned else (meanwhile, unknown)
    merged = await clerk.post(f"/v1/cases/{ends['case_id']}/merge", json={"into_case_id": goes_on["case_id"]})
    assert merged.status_code == 200, merged.text
    now = await seen(office, goes_on)
    assert (now["urgency"], now["identity_known"]) == ("emergency", True)
    assert (now["first_registered_at"] or now["registered_at"]) == unknown["registered_at"]
    payee = await office.officer("service:disbursement", "service").get(
        f"/v1/cases/{goes_on['case_id']}/payee", params={"purpose": "payment"}
    )
    assert payee.json()["account"]["number"] == "6222020000016789"


async def test_d5_what_was_opened_while_nobody_knew_goes_into_the_one_that_was_relieved_and_what_came_later_does_not(
    h, office: Office, clerk, unknown
):
    await relieved(h, unknown)
    h.clock.advance(3 * 86_400)
    meanwhile = await office.registered(**CAUSE)
    h.clock.advance(60)
    await identify(office, unknown)
    h.clock.advance(60)
    later = await office.registered(**CAUSE, override_duplicate_reason="又出了一次事故，另一天。")
    into = {"into_case_id": unknown["case_id"]}
    refused = await clerk.post(f"/v1/cases/{later['case_id']}/merge", json=into)
    assert code_of(refused) == (409, "merge_into_decided")
    merged = await clerk.post(f"/v1/cases/{meanwhile['case_id']}/merge", json=into)
    assert merged.status_code == 200, merged.text


async def test_a_name_alone_identifies_too_and_joins_nobody(h, office: Office, unknown):
    made = (await identify(office, unknown, id_document=None)).json()
    assert (made["person_ref"], made["former_ref"]) == (unknown["person_ref"], None)
    assert (await seen(office, unknown))["identity_known"] is True
    assert await h.emitted(CasePersonJoined) == []


@pytest.mark.parametrize(
    ("changes", "by", "status", "code"),
    [
        ({"name": None, "id_document": None}, "clerk-1", 422, "nothing_corrected"),
        ({"identified_by": "fortune_teller"}, "clerk-1", 422, "unknown_reporter_kind"),
        ({"identified_at": "2026-03-09T08:00:00+08:00"}, "clerk-1", 422, "time_in_future"),
        ({"id_document": {"type": "id_card", "number": "370983188501010015"}}, "clerk-1", 422, "invalid_id_number"),
        ({"evidence_sha256": None}, "clerk-1", 422, "invalid_request"),
        ({}, "clerk-2", 403, "corrected_by_answerable"),
    ],
)
async def test_without_proof_or_by_whoever_is_not_answerable_nobody_is_identified(h, office: Office, unknown, changes, by, status, code):
    assert code_of(await identify(office, unknown, by=by, **changes)) == (status, code)
    assert (await seen(office, unknown))["identity_known"] is False
    assert await rows(h, "SELECT FROM person_correction") == []


async def test_whoever_is_known_is_corrected_instead_and_what_was_withdrawn_stays(office: Office, case, unknown):
    assert code_of(await identify(office, case)) == (409, "already_identified")
    await identify(office, unknown)
    assert code_of(await identify(office, unknown)) == (409, "already_identified")
    gone = await office.registered(**UNKNOWN | {"life_danger": False, "hardship_codes": ["medical_expense"]})
    await office.officer().post(f"/v1/cases/{gone['case_id']}/withdrawal", json=WITHDRAWAL)
    assert code_of(await identify(office, gone)) == (409, "case_closed")
