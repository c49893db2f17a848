"""What the API document promises, and lists."""

import pytest

from shared.web.openapi import document, operations
from tests.intake.office import ID_NUMBERS, Office, code_of, person
from tests.support.harness import version_of


def test_every_operation_is_described_in_both_languages_with_scopes_and_codes(h):
    made = document(h.app)
    for method, path, operation in operations(made):
        where = f"{method} {path}"
        assert any("一" <= character <= "鿿" for character in operation["summary"]), where
        assert any(character.isascii() and character.isalpha() for character in operation["summary"]), where
        assert len(operation["description"]) > 10, where
        assert [scope for security in operation["security"] for scopes in security.values() for scope in scopes], where
        assert any("x-problem-codes" in answer for answer in operation["responses"].values()), where


async def test_the_example_of_a_registration_is_accepted(h, office: Office):
    example = document(h.app)["components"]["schemas"]["RegisterCaseBody"]["examples"][0]
    assert (await office.officer().post("/v1/cases", json=example)).status_code == 201


async def test_lists_are_filtered_and_come_in_pages(office: Office, clerk):
    made = [await office.registered(applicant=person(number), hardship_codes=["fire"]) for number in ID_NUMBERS[:3]]
    await clerk.post(f"/v1/cases/{made[0]['case_id']}/acceptance")
    first = (await clerk.get("/v1/cases", params={"limit": 2})).json()
    second = (await clerk.get("/v1/cases", params={"limit": 2, "cursor": first["next_cursor"]})).json()
    ids = [item["case_id"] for item in first["items"] + second["items"]]
    assert (ids, second["next_cursor"]) == ([case["case_id"] for case in reversed(made)], None)
    for params, count in [
        ({"state": "accepted"}, 1),
        ({"hardship": "fire"}, 3),
        ({"hardship": "drowning"}, 0),
        ({"channel": "hotline"}, 0),
        ({"answerable_officer": "clerk-1"}, 3),
    ]:
        assert len((await clerk.get("/v1/cases", params=params)).json()["items"]) == count, params
    assert (await office.officer(jurisdiction="370911").get("/v1/cases")).json()["items"] == []


@pytest.mark.parametrize("cursor", ["x", "bnVsbA", "WyJhIl0", "W10", "{}"])
async def test_a_made_up_cursor_is_refused(clerk, cursor):
    assert code_of(await clerk.get("/v1/cases", params={"cursor": cursor})) == (422, "invalid_cursor")


async def test_the_etag_moves_with_every_change(clerk, case):
    url = f"/v1/cases/{case['case_id']}"
    assert version_of((await clerk.get(url)).headers["etag"]) == 1
    changed = await clerk.post(f"{url}/triage", json={"urgency": "ordinary"})
    assert changed.headers["etag"] == '"2"'
    assert version_of((await clerk.get(url)).headers["etag"]) == 2
