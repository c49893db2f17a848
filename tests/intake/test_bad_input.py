"""Whatever is wrong with a call: a stable code, a sentence in both languages, and not a row is changed."""

import json

import pytest

from shared.kit.principal import Principal
from tests.intake.office import OTHER_COUNTY, WITHDRAWAL, Office, application, code_of, person

CALLS = {
    "a wrong checksum": ("", application(applicant=person("370983188501010015")), 422, "invalid_id_number"),
    "a number of separators only": ("", application(applicant=person("----")), 422, "invalid_request"),
    "an unknown division": ("", application(place_code="370999000000"), 422, "unknown_division"),
    "an unknown hardship": ("", application(hardship_codes=["bad_luck"]), 422, "unknown_hardship"),
    "a negative amount": ("", application(requested_fen=-1), 422, "invalid_request"),
    "a fractional amount": ("", application(requested_fen=10.5), 422, "invalid_request"),
    "a time in the future": ("", application(found_at="2026-03-02T09:05:01+08:00"), 422, "time_in_future"),
    "an unknown field": ("", application(urgency="emergency"), 422, "unknown_field"),
    "a body over the limit": ("", application(client_note="x" * 300_000), 413, "body_too_large"),
    "broken JSON": ("", b'{"channel": "window"', 400, "malformed_json"),
    "no JSON at all": ("", b"\xff\xfe", 400, "malformed_json"),
    "another county's place": ("", application(place_code=OTHER_COUNTY), 403, "outside_jurisdiction"),
    "the same cause again": ("", application(), 409, "duplicate_cause"),
    "a case already closed": ("/withdrawal", WITHDRAWAL, 409, "case_closed"),
}


async def everything(h):
    """Return all rows of all tables that the service may read, but for the keys of calls, which are kept with their refusal."""
    async with h.db.begin(Principal.system("test")) as uow:
        tables = [row[0] for row in await uow.sql("SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1")]
        rows = {}
        for table in tables:
            if table != "idempotency" and (await uow.sql(f"SELECT has_table_privilege('{table}', 'SELECT')"))[0][0]:
                rows[table] = sorted([row[0] for row in await uow.sql(f'SELECT to_jsonb(t)::text FROM "{table}" t')])
        return rows


def assert_refused(response, status, code):
    assert code_of(response) == (status, code)
    problem = response.json()
    assert any("\u4e00" <= char <= "\u9fff" for char in problem["detail"])
    assert problem["detail_en"].isascii()
    assert problem["detail_en"][0].isupper()
    for sentence in (problem["detail"], problem["detail_en"]):
        assert not {"{", "}", "?"} & set(sentence), sentence


@pytest.fixture
async def closed(clerk, case):
    """A case that has ended, and a person who has another open one."""
    url = f"/v1/cases/{case['case_id']}"
    assert (await clerk.post(f"{url}/withdrawal", json=WITHDRAWAL)).status_code == 200
    return url


@pytest.mark.parametrize("what", CALLS)
async def test_bad_input_is_refused_and_nothing_is_half_done(h, office: Office, clerk, closed, what):
    path, body, status, code = CALLS[what]
    await office.registered()
    before = await everything(h)
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    response = await clerk.post(closed + path if path else "/v1/cases", content=raw, headers={"content-type": "application/json"})
    assert_refused(response, status, code)
    assert await everything(h) == before


@pytest.mark.parametrize(
    ("token", "code"),
    [(None, "token_missing"), ("x", "token_invalid"), ("a.b.c", "token_invalid"), ("eyJhbGciOiJub25lIn0.e30.", "token_invalid")],
)
async def test_without_a_good_token_nothing_is_done(h, token, code):
    before = await everything(h)
    assert_refused(await h.anonymous(token).post("/v1/cases", json=application()), 401, code)
    assert await everything(h) == before


@pytest.mark.parametrize("step", ["triage", "withdrawal"])
async def test_another_countys_case_is_neither_seen_nor_touched(h, office: Office, case, step):
    body = {"triage": {"urgency": "emergency"}, "withdrawal": WITHDRAWAL}[step]
    before = await everything(h)
    elsewhere = office.officer(jurisdiction="370911")
    assert_refused(await elsewhere.post(f"/v1/cases/{case['case_id']}/{step}", json=body), 404, "case_not_found")
    assert await everything(h) == before


async def test_the_same_key_with_another_body_is_refused_and_changes_nothing(h, clerk, case):
    first = await clerk.post(f"/v1/cases/{case['case_id']}/triage", json={"urgency": "emergency"}, headers={"idempotency-key": "k"})
    before = await everything(h)
    other = await clerk.post(f"/v1/cases/{case['case_id']}/triage", json={"urgency": "ordinary"}, headers={"idempotency-key": "k"})
    assert first.status_code == 200
    assert_refused(other, 422, "idempotency_key_reused")
    assert await everything(h) == before
