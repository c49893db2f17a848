"""Registering a case over HTTP."""

import asyncio
from datetime import datetime

import pytest

from shared.events.contracts.intake import CaseRegistered
from shared.kit.calendar import SHANGHAI
from shared.kit.principal import Principal
from tests.intake import stories
from tests.intake.office import ID_NUMBERS, OTHER_COUNTY, PLACE, WITHDRAWAL, Office, application, code_of, person

DAY = 86400


async def finished(h, clerk, case):
    """Let a case be accepted, and refused by those who decide: so it ends."""
    assert (await clerk.post(f"/v1/cases/{case['case_id']}/acceptance")).status_code == 200
    await h.deliver(case["case_id"], case["place_code"], stories.rejected(), source="assessment")


async def test_a_registered_case_answers_with_its_place_and_names_who_is_answerable(h, clerk):
    response = await clerk.post("/v1/cases", json=application(channel="village", hardship_codes=["fire"], life_danger=True))
    case = response.json()
    assert response.status_code == 201
    assert response.headers["location"] == f"/v1/cases/{case['case_id']}"
    assert response.headers["etag"] == '"1"'
    assert (case["state"], case["first_asked_officer"], case["answerable_officer"]) == ("registered", "clerk-1", "clerk-1")
    assert case["suggested_urgency"] == "emergency"
    assert case["urgency"] is None


async def test_registration_is_published_without_anything_personal(h, case):
    (event,) = await h.emitted(CaseRegistered)
    assert (event.case_id, event.place_code, event.data.first_asked_officer) == (case["case_id"], PLACE, "clerk-1")
    assert event.data.registered_at == h.clock.now()
    assert event.data.person_ref == case["person_ref"]
    assert event.policy_version == case["policy_version"]
    published = event.body.decode()
    assert not any(secret in published for secret in ("张三", ID_NUMBERS[0], "13812341234", "6222020000016789", "柳沟"))


@pytest.mark.parametrize(
    ("changes", "status", "code"),
    [
        ({"applicant": person("370983188501010015")}, 422, "invalid_id_number"),
        ({"applicant": person("37098318850230001X")}, 422, "invalid_id_number"),
        ({"place_code": "370999000000"}, 422, "unknown_division"),
        ({"place_code": "3709"}, 422, "invalid_request"),
        ({"place_code": OTHER_COUNTY}, 403, "outside_jurisdiction"),
        ({"hardship_codes": ["bad_luck"]}, 422, "unknown_hardship"),
        ({"hardship_codes": []}, 422, "invalid_request"),
        ({"identity_classes": ["royal"]}, 422, "unknown_identity_class"),
        ({"requested_programmes": ["gold"]}, 422, "unknown_programme"),
        ({"reporter": {"kind": "oracle"}}, 422, "unknown_reporter_kind"),
        ({"stated_loss_fen": -1}, 422, "invalid_request"),
        ({"requested_fen": 10.5}, 422, "invalid_request"),
        ({"requested_fen": "100"}, 422, "invalid_request"),
        ({"requested_fen": 10**13}, 422, "invalid_request"),
        ({"found_at": "2026-03-02T09:05:01+08:00"}, 422, "time_in_future"),
        ({"found_at": "2026-03-02T08:00:00"}, 422, "invalid_request"),
        ({"urgency": "emergency"}, 422, "unknown_field"),
        ({"applicant": person() | {"nickname": "x"}}, 422, "unknown_field"),
        ({"identity_unknown": True}, 422, "identity_contradicted"),
        ({"applicant": None}, 422, "identity_contradicted"),
        ({"channel": "pigeon"}, 422, "invalid_request"),
        ({"first_asked_officer": "somebody-else"}, 422, "unknown_field"),
    ],
)
async def test_what_is_wrong_is_refused_by_its_code(h, clerk, changes, status, code):
    response = await clerk.post("/v1/cases", json=application(**changes))
    assert code_of(response) == (status, code)
    assert await h.emitted() == []


async def test_a_refused_number_is_not_repeated_in_the_answer(clerk):
    response = await clerk.post("/v1/cases", json=application(applicant=person("370983188501010015")))
    assert "370983188501010015" not in response.text


async def test_somebody_unknown_is_registered_under_a_random_pseudonym(office: Office):
    one = await office.registered(applicant=None, identity_unknown=True)
    other = await office.registered(applicant=None, identity_unknown=True)
    assert not one["identity_known"]
    assert one["person_ref"] != other["person_ref"]


async def test_one_person_has_one_pseudonym_in_two_counties(office: Office):
    here = await office.registered()
    there = await office.registered(
        office.officer(jurisdiction="370911"), place_code=OTHER_COUNTY, hardship_codes=["education_expense"], applicant=person()
    )
    assert here["person_ref"] == there["person_ref"]


async def test_a_prefecture_hotline_registers_anywhere_inside_and_names_another_officer_only_as_an_offer(office: Office):
    operator = office.officer("operator-1", "hotline_operator", "3709", organisation="热线")
    case = await office.registered(operator, channel="hotline", place_code=OTHER_COUNTY)
    to = {"to_officer": "duty-7", "to_unit": "岱岳区民政局", "reason_code": "dispatched"}
    assert (await operator.post(f"/v1/cases/{case['case_id']}/handovers", json=to)).status_code == 201
    case = (await operator.get(f"/v1/cases/{case['case_id']}")).json()
    assert (case["registered_by"], case["first_asked_officer"], case["answerable_officer"]) == ("operator-1", "operator-1", "operator-1")


async def test_the_same_cause_again_is_a_duplicate(clerk, case):
    response = await clerk.post("/v1/cases", json=application(hardship_codes=["medical_expense", "education_expense"]))
    assert code_of(response) == (409, "duplicate_cause")
    assert response.json()["fields"]["case_id"] == case["case_id"]


async def test_another_county_sees_the_duplicate_though_not_the_case(office: Office, case):
    neighbour = office.officer(jurisdiction="370911")
    response = await neighbour.post("/v1/cases", json=application(place_code=OTHER_COUNTY))
    assert code_of(response) == (409, "duplicate_cause")
    assert code_of(await neighbour.get(f"/v1/cases/{case['case_id']}")) == (404, "case_not_found")


async def test_a_duplicate_is_registered_with_a_reason_and_points_to_the_other(office: Office, case):
    again = await office.registered(override_duplicate_reason="病情复发，再次住院。")
    assert again["duplicate_of"] == case["case_id"]


@pytest.mark.parametrize("changes", [{"hardship_codes": ["fire"]}, {"applicant": person(ID_NUMBERS[1])}])
async def test_another_cause_or_another_person_is_no_duplicate(office: Office, case, changes):
    assert (await office.registered(**changes))["duplicate_of"] is None


async def test_the_turn_of_the_year_makes_no_second_case_of_one_cause(h, office: Office, clerk):
    """D10: registered on 31 December and again on 1 January, the same cause was aided twice."""
    h.clock.advance((datetime(2026, 12, 31, 9, tzinfo=SHANGHAI) - h.clock.now()).total_seconds())
    await finished(h, clerk, await office.registered())
    h.clock.advance(DAY)
    assert code_of(await clerk.post("/v1/cases", json=application())) == (409, "duplicate_cause")


@pytest.mark.parametrize(("days", "answer"), [(365, (409, "duplicate_cause")), (366, (201, ""))])
async def test_twelve_months_after_a_case_that_has_ended_the_same_cause_is_none(h, office: Office, clerk, days, answer):
    """D10: the window is the profile's, in whole days. 2 March 2026 to 2 March 2027 are 365."""
    await finished(h, clerk, await office.registered())
    h.clock.advance(days * DAY)
    assert code_of(await clerk.post("/v1/cases", json=application())) == answer


async def test_a_case_that_is_open_is_a_duplicate_at_any_age(h, office: Office, clerk, case):
    """D10: what is not decided yet is not asked for again, however long that takes; unless somebody says why."""
    h.clock.advance(3 * 366 * DAY)
    assert code_of(await clerk.post("/v1/cases", json=application())) == (409, "duplicate_cause")
    assert (await office.registered(override_duplicate_reason="病情复发，再次住院。"))["duplicate_of"] == case["case_id"]


async def test_a_withdrawn_case_is_no_duplicate(office: Office, clerk, case):
    await clerk.post(f"/v1/cases/{case['case_id']}/withdrawal", json=WITHDRAWAL)
    assert (await office.registered())["duplicate_of"] is None


async def test_two_doors_at_once_register_one_person_once(office: Office):
    body = application()
    answers = await asyncio.gather(*(office.officer(f"clerk-{n}").post("/v1/cases", json=body) for n in range(6)))
    assert sorted(answer.status_code for answer in answers) == [201] + [409] * 5


async def test_the_same_key_and_body_is_one_case_and_another_body_is_refused(h, clerk):
    first = await clerk.post("/v1/cases", json=application(), headers={"idempotency-key": "k1"})
    again = await clerk.post("/v1/cases", json=application(), headers={"idempotency-key": "k1"})
    other = await clerk.post("/v1/cases", json=application(household_size=4), headers={"idempotency-key": "k1"})
    assert (again.status_code, again.content) == (201, first.content)
    assert code_of(other) == (422, "idempotency_key_reused")
    assert len(await h.emitted(CaseRegistered)) == 1


async def test_a_time_that_was_to_come_is_registered_under_the_same_key_once_it_has_come(h, clerk):
    async def registered():
        body = application(found_at="2026-03-02T09:05:05+08:00")
        return await clerk.post("/v1/cases", json=body, headers={"idempotency-key": "k"})

    assert code_of(await registered()) == (422, "time_in_future")
    h.clock.advance(5)
    assert (await registered()).status_code == 201
    assert len(await h.emitted(CaseRegistered)) == 1


@pytest.mark.parametrize("ahead", ["09:00:01", "09:05:00"])
async def test_what_was_found_by_a_clock_a_little_ahead_was_found_now(h, office: Office, ahead):
    """D22: a phone five seconds ahead lost the call."""
    case = await office.registered(found_at=f"2026-03-02T{ahead}+08:00")
    (event,) = await h.emitted(CaseRegistered)
    assert datetime.fromisoformat(case["found_at"]) == event.data.found_at == h.clock.now()


async def test_what_the_request_alone_makes_wrong_is_refused_under_its_key_for_ever(h, clerk):
    async def registered():
        return await clerk.post("/v1/cases", json=application(identity_unknown=True), headers={"idempotency-key": "k"})

    first = await registered()
    assert code_of(first) == (422, "identity_contradicted")
    async with h.db.begin(Principal.system("test")) as uow:
        kept = await uow.sql("SELECT status, body FROM idempotency WHERE key = 'k'")
    assert [(status, bytes(body)) for status, body in kept] == [(422, first.content)]
    assert (await registered()).content == first.content


async def test_nothing_personal_lies_in_the_clear_in_any_table(h, case):
    async with h.db.begin(Principal.system("test")) as uow:
        tables = [row[0] for row in await uow.sql("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")]
        readable = [table for table in tables if table != "alembic_version"]
        dump = ""
        for table in readable:
            allowed = (await uow.sql(f"SELECT has_table_privilege('{table}', 'SELECT')"))[0][0]
            if allowed:
                rows = [row[0] for row in await uow.sql(f'SELECT to_jsonb(t)::text FROM "{table}" t')]
                dump += "".join(rows)
    secrets = (ID_NUMBERS[0], "13812341234", "6222020000016789", "柳沟村3号", "张三")
    assert case["case_id"] in dump
    assert not [secret for secret in secrets if secret in dump or secret.encode().hex() in dump]


async def test_without_the_scope_nobody_registers(office: Office):
    assert code_of(await office.officer(scopes={"case:read"}).post("/v1/cases", json=application())) == (403, "scope_missing")
