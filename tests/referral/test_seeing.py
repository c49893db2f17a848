"""Who sees what: one's own place; and a department only what it was asked, once it was asked."""

import pytest

from tests.referral.exchange import NOWHERE, OTHER_COUNTY, PLACE, SHA256, WITHDRAWN, Exchange, code_of
from tests.support.harness import version_of

CHARITIES = ("charity_federation", "red_cross")

CALLS = {
    "list": ("get", "/v1/referrals", None),
    "read": ("get", "/v1/referrals/{referral_id}", None),
    "case": ("get", "/v1/cases/case-1/referrals", None),
    "consents": ("get", "/v1/cases/case-1/consents", None),
    "a consent": ("get", "/v1/cases/case-1/consents/{referral_id}", None),
    "reissue": ("post", "/v1/referrals/{referral_id}/reissue", {"department": "education", "programme": "education_aid"}),
    "withdraw": ("post", "/v1/referrals/{referral_id}/withdrawal", {"reason_code": "x"}),
    "tell": ("post", "/v1/referrals/{referral_id}/result-notice", {"means": "phone"}),
    "consent": ("post", "/v1/cases/case-1/consents", {"department": "red_cross", "given": True, "evidence_sha256": SHA256}),
}
"""Every operation."""


async def call(client, name, order):
    method, path, body = CALLS[name]
    return await client.request(method, path.format(**order), **({"json": body} if body else {}))


@pytest.fixture
async def order(exchange: Exchange):
    return await exchange.order("returned")


async def listed(client, **params) -> list[str]:
    answer = await client.get("/v1/referrals", params=params)
    assert answer.status_code == 200, answer.text
    return [one["department"] for one in answer.json()["items"]]


@pytest.mark.parametrize("name", [name for name in CALLS if name != "list"])
async def test_another_countys_case_is_not_there(exchange: Exchange, order, name):
    said = await exchange.said()
    refused = await call(exchange.clerk(jurisdiction=OTHER_COUNTY), name, order)
    assert code_of(refused) in [(404, "referral_not_found"), (404, "case_not_found")]
    assert (await exchange.now(order), await exchange.said()) == (order, said)


async def test_one_lists_what_is_in_ones_own_place(exchange: Exchange):
    await exchange.opened("education")
    await exchange.opened("housing", case_id="case-2", place_code="370911100201")
    seen = [await listed(exchange.clerk(jurisdiction=code)) for code in ("370983", "370983101", "370911", "3709", "370921")]
    assert seen == [["education"], ["education"], ["housing"], ["housing", "education"], []]


@pytest.mark.parametrize("name", CALLS)
async def test_every_operation_asks_for_its_scope(exchange: Exchange, order, name):
    needed = "case:read" if CALLS[name][0] == "get" else "referral:work"
    others = {"case:read", "referral:work", "desk:work"} - {needed}
    assert code_of(await call(exchange.clerk(scopes=others), name, order)) == (403, "scope_missing")
    assert code_of(await call(exchange.h.anonymous(), name, order)) == (401, "token_missing")


async def test_a_department_sees_only_what_it_was_asked(exchange: Exchange):
    orders = await exchange.opened("medical_insurance", "health_commission", "education")
    handler = exchange.handler("health_commission")
    assert await listed(handler) == ["health_commission"]
    assert await listed(handler, department="education") == []
    assert (await handler.get(f"/v1/referrals/{orders['health_commission']['referral_id']}")).status_code == 200
    hidden = await handler.get(f"/v1/referrals/{orders['education']['referral_id']}")
    assert code_of(hidden) == (404, "referral_not_found")


async def test_a_department_is_not_shown_how_the_others_answered(exchange: Exchange):
    orders = await exchange.opened("medical_insurance", "education")
    await exchange.answer(orders["education"], "refused")
    shown = (await exchange.handler("medical_insurance").get("/v1/cases/case-1/referrals")).json()
    assert ([one["department"] for one in shown["referrals"]], shown["sets"]) == (["medical_insurance"], [])


@pytest.mark.parametrize("said", [None, False])
async def test_a_charity_does_not_learn_of_a_case_before_the_person_agreed(exchange: Exchange, said):
    orders = await exchange.opened(*CHARITIES)
    if said is not None:
        await exchange.consent("red_cross", given=said)
    worker = exchange.handler("red_cross", role="charity_worker")
    assert await listed(worker) == []
    assert code_of(await worker.get(f"/v1/referrals/{orders['red_cross']['referral_id']}")) == (404, "referral_not_found")
    for path in ("referrals", "consents", f"consents/{NOWHERE}"):
        assert code_of(await worker.get(f"/v1/cases/case-1/{path}")) == (404, "case_not_found")


async def test_a_charity_sees_its_order_and_its_consent_once_it_was_asked(exchange: Exchange):
    await exchange.opened(*CHARITIES)
    for department in CHARITIES:
        await exchange.consent(department)
    worker = exchange.handler("red_cross", role="charity_worker")
    assert await listed(worker) == ["red_cross"]
    assert [one["department"] for one in (await worker.get("/v1/cases/case-1/consents")).json()["items"]] == ["red_cross"]


async def test_a_department_does_not_learn_of_a_case_that_stopped_before_it_was_asked(exchange: Exchange, h):
    await exchange.approve("case-1", "education")
    await h.deliver("case-1", PLACE, WITHDRAWN)
    assert await listed(exchange.handler("education")) == []


async def test_an_officer_of_no_department_who_is_kept_to_it_sees_nothing(exchange: Exchange, order):
    nobody = exchange.handler(None)
    assert await listed(nobody) == []
    assert code_of(await nobody.get(f"/v1/referrals/{order['referral_id']}")) == (404, "referral_not_found")


async def test_what_is_not_there_is_not_found(exchange: Exchange):
    clerk = exchange.clerk()
    assert code_of(await clerk.get(f"/v1/referrals/{NOWHERE}")) == (404, "referral_not_found")
    assert code_of(await clerk.get(f"/v1/cases/{NOWHERE}/referrals")) == (404, "case_not_found")


async def test_lists_are_filtered_and_come_in_pages(exchange: Exchange):
    orders = await exchange.opened("education", "housing", "red_cross")
    await exchange.opened("education", case_id="case-2")
    await exchange.answer(orders["education"], "refused")
    client, seen, cursor = exchange.clerk(), [], None
    for _ in range(2):
        page = (await client.get("/v1/referrals", params={"limit": 2, **({"cursor": cursor} if cursor else {})})).json()
        seen += [(one["case_id"], one["department"]) for one in page["items"]]
        cursor = page["next_cursor"]
    assert (seen, cursor) == ([("case-2", "education"), ("case-1", "red_cross"), ("case-1", "housing"), ("case-1", "education")], None)
    for params, count in [
        ({"case_id": "case-1"}, 3),
        ({"state": "issued"}, 2),
        ({"state": "awaiting_consent"}, 1),
        ({"department": "education"}, 2),
        ({"department": "education", "state": "refused"}, 1),
        ({"case_id": "case-3"}, 0),
    ]:
        assert len(await listed(client, **params)) == count, params


@pytest.mark.parametrize("cursor", ["x", "{}", "' OR 1=1", f"{NOWHERE}\n"])
async def test_a_made_up_cursor_is_refused(exchange: Exchange, cursor):
    assert code_of(await exchange.clerk().get("/v1/referrals", params={"cursor": cursor})) == (422, "invalid_cursor")


async def test_the_etag_moves_with_every_change(exchange: Exchange):
    order = (await exchange.opened("education"))["education"]
    client, tags = exchange.clerk(), []
    for word in ("acknowledged", "returned"):
        tags.append((await client.get(f"/v1/referrals/{order['referral_id']}")).headers["etag"])
        await exchange.answer(order, word)
    tags.append((await exchange.withdraw(order)).headers["etag"])
    tags.append((await client.get(f"/v1/referrals/{order['referral_id']}")).headers["etag"])
    versions = [version_of(tag) for tag in tags]
    assert len(set(versions)) == 3
    assert versions[-1] == versions[-2]


async def test_the_same_key_tells_the_result_once(exchange: Exchange):
    order = await exchange.order("refused")
    client, url = exchange.clerk(), f"/v1/referrals/{order['referral_id']}/result-notice"
    first, again = [await client.post(url, json={"means": "phone"}, headers={"idempotency-key": "k"}) for _ in range(2)]
    assert (first.status_code, again.status_code, again.content) == (200, 200, first.content)
    other = await client.post(url, json={"means": "message"}, headers={"idempotency-key": "k"})
    assert code_of(other) == (422, "idempotency_key_reused")


async def test_an_answer_of_a_desk_is_news_to_who_waits_for_the_referral_or_for_the_case(exchange: Exchange, news):
    order = await exchange.order("issued")
    for url, word in ((f"/v1/referrals/{order['referral_id']}", "acknowledged"), ("/v1/cases/case-1/referrals", "completed")):
        answer = await news(exchange.h, exchange.clerk(), url, lambda word=word: exchange.answer(order, word))
        assert (answer.status_code, (await exchange.now(order))["state"]) == (200, word)


async def test_a_department_that_waits_sees_its_referral_as_soon_as_it_is_asked_and_not_before(exchange: Exchange, news):
    await exchange.register("case-1")
    await exchange.approve("case-1", "charity_federation")
    (order,) = (await exchange.orders()).values()
    handler = exchange.handler("charity_federation")
    answer = await news(exchange.h, handler, f"/v1/referrals/{order['referral_id']}", lambda: exchange.consent("charity_federation"))
    assert (answer.status_code, answer.json()["state"]) == (200, "issued")
