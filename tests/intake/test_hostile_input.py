"""Whatever is sent, the answer is a problem document with a code, never an internal error."""

import copy
import json
import random
from typing import Any

import pytest

from tests.intake.office import WITHDRAWAL, Office, application, person

NASTY: tuple[Any, ...] = (
    None, True, 0, -1, 2**63, 10**40, 1.5, float("1e308"), "", " ", "\x00", "a\x00b", "\ud800", "\u202e", "x" * 5000,
    "'; DROP TABLE x; --",
    "2026-02-30T00:00:00Z", "9999-12-31T23:59:59+00:00", "0001-01-01T00:00:00+14:00", [], [None], {}, {"a": 1}, ["fire"] * 100,
    "370983000000", "{0}", "%s", "../../etc/passwd", "00000000-0000-0000-0000-000000000000",
)  # fmt: skip

BODIES: dict[str, Any] = {
    "": application(
        applicant=person(),
        reporter={"kind": "neighbour", "name": "李四", "phone": "13900000000"},
        agent={"name": "王五", "relation": "兄", "phone": "13900000001"},
        found_at="2026-03-02T08:00:00+08:00",
        hukou_code="370983101000",
        identity_classes=["dibao"],
        place_text="柳沟村",
        client_note="注",
        requested_fen=1,
        requested_modes=["cash"],
        override_duplicate_reason="病情复发，再次住院。",
    ),
    "/triage": {"urgency": "ordinary", "reason_codes": ["x"]},
    "/materials-requests": {"materials": ["x"]},
    "/materials": {"materials": [{"material": "x", "sha256": "a" * 64}]},
    "/acceptance": None,
    "/refusal": {"reason_code": "x", "reason_text": "不属于范围。", "remedy_text": "可申请复议。"},
    "/handovers": {"to_officer": "o", "to_unit": "u", "reason_code": "x"},
    "/village-relief": {
        "form": "cash",
        "amount_fen": 1,
        "given_at": "2026-03-02T08:00:00+08:00",
        "witnesses": ["a", "b"],
        "money_source": "donation",
        "items": ["x"],
        "over_limit_reason": "道路中断，来不及。",
    },
    "/withdrawal": WITHDRAWAL,
    "/merge": {"into_case_id": "00000000-0000-0000-0000-000000000000"},
}


def mutated(body: Any, dice: random.Random) -> Any:
    """Return the body with one nasty thing in a random place of it."""
    body = copy.deepcopy(body)
    places = [((), None)]
    stack: list[tuple[Any, Any]] = [(body, key) for key in _keys(body)]
    while stack:
        holder, key = stack.pop()
        places.append((holder, key))
        stack.extend((holder[key], inner) for inner in _keys(holder[key]))
    holder, key = dice.choice(places)
    if key is None:
        return dice.choice(NASTY)
    holder[key] = dice.choice(NASTY)
    return body


def _keys(value: Any) -> list[Any]:
    if isinstance(value, dict):
        return list(value)
    return list(range(len(value))) if isinstance(value, list) else []


@pytest.mark.parametrize("step", BODIES)
async def test_a_mutated_body_is_never_an_internal_error(office: Office, case, step):
    url = f"/v1/cases/{case['case_id']}{step}" if step else "/v1/cases"
    clerk, dice = office.officer(), random.Random(step)
    for _ in range(60):
        body = mutated(BODIES[step], dice)
        response = await clerk.post(url, content=json.dumps(body).encode(), headers={"content-type": "application/json"})
        assert response.status_code < 500, (body, response.text)
        if response.status_code >= 400:
            assert response.headers["content-type"] == "application/problem+json"
            assert response.json()["code"], body


@pytest.mark.parametrize("raw", [b"", b"{", b"[]", b"null", b"\xff\xfe", b'"x"', b"[" * 500])
async def test_a_body_that_is_no_object_is_refused(clerk, raw):
    response = await clerk.post("/v1/cases", content=raw, headers={"content-type": "application/json"})
    assert response.status_code in (400, 422)


@pytest.mark.parametrize(
    "url",
    [
        "/v1/cases/x",
        "/v1/cases/00000000-0000-0000-0000-000000000000",
        "/v1/cases/00000000-0000-0000-0000-00000000000G",
        "/v1/cases/%00",
        "/v1/cases?limit=0",
        "/v1/cases?limit=1000000",
        "/v1/cases?limit=x",
        "/v1/cases?state=%00",
        "/v1/cases?hardship=%00",
        "/v1/cases?answerable_officer=%00",
        "/v1/cases?cursor=%00",
        "/v1/cases?cursor=W1td",
    ],
)
async def test_an_odd_address_is_refused(clerk, url):
    response = await clerk.get(url)
    assert response.status_code in (404, 422)
    assert response.json()["code"]


@pytest.mark.parametrize("instant", ["0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00", "1600-01-01T00:00:00Z"])
async def test_instants_at_the_ends_of_time_are_answered(clerk, case, instant):
    relief = BODIES["/village-relief"] | {"given_at": instant}
    for answer in (
        await clerk.post("/v1/cases", json=application(applicant=None, identity_unknown=True, found_at=instant)),
        await clerk.post(f"/v1/cases/{case['case_id']}/village-relief", json=relief),
    ):
        assert answer.status_code == 422
        assert answer.json()["code"] in ("time_in_future", "invalid_request")
