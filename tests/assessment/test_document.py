"""What the API document promises, and what assessment lists."""

import pytest

from assessment.domain.assessments import AssessmentState
from shared.web.openapi import document, operations
from tests.assessment.office import OTHER_COUNTY, Office, code_of, done
from tests.support.harness import version_of

EXAMPLES = {
    "AddFactProofBody": ("fact-proofs", "clerk"),
    "CheckMeansBody": ("means-check", "clerk"),
    "RecordSurveyBody": ("survey", "clerk"),
    "ReviewCaseBody": ("review", "clerk"),
    "VoteOnReviewBody": ("review/votes", "second"),
    "OrderReliefBody": ("first-relief", "township"),
    "DecideCaseBody": ("decision", "county"),
    "CompleteFormalitiesBody": ("formalities", "clerk"),
}
"""Body to the path and the officer that takes an emergency one step on, in this order."""


def test_the_document_knows_every_state(h):
    made = document(h.app)
    (listing,) = [operation for _, _, operation in operations(made) if operation["operationId"] == "list_assessments"]
    (state,) = [one["schema"] for one in listing["parameters"] if one["name"] == "state"]
    name = next(option["$ref"] for option in state["anyOf"] if "$ref" in option).rsplit("/", 1)[1]
    assert made["components"]["schemas"][name]["enum"] == [state.value for state in AssessmentState]


async def test_the_examples_carry_an_emergency_to_its_end(office: Office, h):
    schemas = document(h.app)["components"]["schemas"]
    case = await office.case("emergency")
    officers = {"clerk": office.clerk(), "second": office.clerk("clerk-2"), "township": office.township(), "county": office.county()}
    for body, (path, role) in EXAMPLES.items():
        done(await office.post(officers[role], case, path, schemas[body]["examples"][0]))
        if path == "survey":
            done(await office.confirm_survey(case))
        elif path == "review/votes":
            done(await office.vote(case, "lead-1"))
    assert (await office.view(case))["formalities_done"] is True


async def test_the_examples_of_conference_objection_and_its_resolution_are_accepted(office: Office, h):
    schemas = document(h.app)["components"]["schemas"]
    case = await office.case(until="surveyed")
    done(await office.review(case, proposed_fen=10**7))
    done(await office.open_notice(case))
    objection = done(await office.object(case, **schemas["RaiseObjectionBody"]["examples"][0]))["objection_id"]
    inspector = office.county("inspector-1")
    done(await inspector.post(f"/v1/objections/{objection}/resolution", json=schemas["ResolveObjectionBody"]["examples"][0]))
    await office.wait_out(case)
    done(await office.decide(case))
    conference = schemas["RecordConferenceBody"]["examples"][0]
    await office.roster(*conference["members"])
    done(await office.confer(case, **conference))


async def test_cases_are_listed_newest_first_by_state_and_in_pages(office: Office):
    cases = [await office.case() for _ in range(3)]
    done(await office.survey(cases[0]))
    client = office.clerk()
    first = (await client.get("/v1/assessments", params={"limit": 2})).json()
    second = (await client.get("/v1/assessments", params={"limit": 2, "cursor": first["next_cursor"]})).json()
    assert [item["case_id"] for item in first["items"] + second["items"]] == list(reversed(cases))
    assert second["next_cursor"] is None
    for state, count in (("surveyed", 1), ("accepted", 2), ("approved", 0)):
        assert len((await client.get("/v1/assessments", params={"state": state})).json()["items"]) == count, state
    assert code_of(await client.get("/v1/assessments", params={"state": "asleep"})) == (422, "invalid_request")


@pytest.mark.parametrize(("path", "cursor"), [("assessments", "{}"), ("assessments", "ä"), ("notices", "x"), ("notices", "{}")])
async def test_a_made_up_cursor_is_refused(office: Office, path, cursor):
    params = {"cursor": cursor, "place": "370983"} if path == "notices" else {"cursor": cursor}
    assert code_of(await office.clerk().get(f"/v1/{path}", params=params)) == (422, "invalid_cursor")


async def test_the_etag_moves_with_every_change_and_only_then(office: Office):
    case = await office.case()
    url, tags = f"/v1/assessments/{case}", []
    for step in (office.survey, office.check):
        tags.append((await office.clerk().get(url)).headers["etag"])
        assert (await office.clerk().get(url)).headers["etag"] == tags[-1]
        written, read = (await step(case)).headers["etag"], (await office.clerk().get(url)).headers["etag"]
        assert version_of(written) == version_of(read) != version_of(tags[-1])
    assert len(set(tags)) == 2


@pytest.mark.parametrize("step", ["prove", "survey", "check", "review", "open_notice", "decide", "confer", "relieve", "complete"])
async def test_another_countys_case_is_not_there(office: Office, step):
    case = await office.case("emergency", "surveyed")
    abroad = office.h.client(
        subject="abroad-1",
        roles={"window_clerk", "county_approver"},
        scopes={"case:read", "assess:work", "assess:decide", "assess:conference"},
        jurisdiction=OTHER_COUNTY,
    )
    assert code_of(await getattr(office, step)(case, abroad)) == (404, "assessment_not_found")
    assert code_of(await abroad.get(f"/v1/assessments/{case}")) == (404, "assessment_not_found")
    assert code_of(await abroad.get(f"/v1/assessments/{case}/objections")) == (404, "assessment_not_found")
    assert (await abroad.get("/v1/assessments")).json()["items"] == []


async def test_a_village_sees_its_own_cases_only(office: Office):
    case = await office.case()
    own, other = (office.clerk(jurisdiction=place) for place in ("370983101201", "370983101202"))
    assert ((await own.get(f"/v1/assessments/{case}")).status_code, (await other.get("/v1/assessments")).json()["items"]) == (200, [])


@pytest.mark.parametrize("step", ["prove", "survey", "check", "review", "open_notice", "decide", "confer", "relieve", "complete"])
async def test_every_step_needs_its_scope(office: Office, step):
    case = await office.case("emergency")
    reader = office.person("reader-1", "county_approver")
    assert code_of(await getattr(office, step)(case, reader)) == (403, "scope_missing")


async def test_reading_objecting_and_investigating_need_their_scopes(office: Office, h):
    case = await office.case(until="in_notice")
    mute = h.client(subject="mute-1", scopes={"payment:read"}, jurisdiction="370983")
    for path in ("", f"/{case}", f"/{case}/objections"):
        assert code_of(await mute.get(f"/v1/assessments{path}")) == (403, "scope_missing")
    assert code_of(await office.object(case, mute)) == (403, "scope_missing")
    objection = done(await office.object(case))["objection_id"]
    assert code_of(await office.resolve(objection, office.clerk("inspector-1"))) == (403, "scope_missing")


async def test_without_a_token_only_the_notices_are_read(office: Office, h):
    case = await office.case(until="in_notice")
    nobody = h.anonymous()
    assert code_of(await nobody.get(f"/v1/assessments/{case}")) == (401, "token_missing")
    assert (await nobody.get("/v1/notices", params={"place": "370983"})).status_code == 200


async def test_a_case_of_which_nothing_came_is_not_found(office: Office):
    assert code_of(await office.survey("never")) == (404, "assessment_not_found")
