"""Nothing goes to a charity unless the person agreed, and it was recorded (个人信息保护法 §23)."""

import pytest
from asyncpg.exceptions import PostgresError

from shared.events.contracts.referral import ConsentRecorded
from shared.kit.principal import Principal
from tests.referral.exchange import NOWHERE, OTHER_COUNTY, PLACE, SHA256, WITHDRAWN, Exchange, approval, code_of, item


async def test_a_charity_is_not_asked_while_nothing_was_said(exchange: Exchange):
    await exchange.opened("charity_federation", "education")
    assert await exchange.states() == {"charity_federation": "awaiting_consent", "education": "issued"}
    assert [order.department for order in await exchange.issued()] == ["education"]


async def test_after_a_yes_the_charity_is_asked_and_the_order_names_the_consent(exchange: Exchange, h):
    await exchange.opened("charity_federation")
    made = (await exchange.consent("charity_federation")).json()
    (order,) = await exchange.issued()
    assert (order.department, order.consent_id) == ("charity_federation", made["consent_id"])
    (said,) = await h.emitted(ConsentRecorded)
    assert (said.data.given, said.data.department, said.actor) == (True, "charity_federation", "clerk-1")
    assert SHA256 not in said.body.decode()


async def test_after_a_no_the_charity_is_never_asked_and_the_branch_is_over(exchange: Exchange):
    await exchange.opened("charity_federation")
    assert (await exchange.consent("charity_federation", given=False)).status_code == 201
    assert (await exchange.states(), await exchange.issued()) == ({"charity_federation": "without_consent"}, [])
    (joined,) = await exchange.joined()
    assert (joined.without_consent, joined.result) == (1, "none_completed")


@pytest.mark.parametrize(
    ("said", "state"),
    [([True], "issued"), ([False], "without_consent"), ([True, False], "without_consent"), ([False, True], "issued")],
)
async def test_what_was_said_last_before_the_approval_counts(exchange: Exchange, h, said, state):
    await exchange.register("case-1")
    for given in said:
        await exchange.consent("charity_federation", given=given)
        h.clock.advance(60)
    await exchange.approve("case-1", "charity_federation")
    assert await exchange.states() == {"charity_federation": state}
    assert len(await exchange.issued()) == (state == "issued")


async def test_a_yes_to_one_charity_is_no_yes_to_another(exchange: Exchange):
    await exchange.opened("charity_federation", "red_cross")
    await exchange.consent("red_cross")
    assert await exchange.states() == {"charity_federation": "awaiting_consent", "red_cross": "issued"}


async def test_a_yes_in_one_case_is_no_yes_in_another(exchange: Exchange):
    await exchange.opened("red_cross")
    await exchange.opened("red_cross", case_id="case-2")
    await exchange.consent("red_cross")
    assert (await exchange.states(), await exchange.states("case-2")) == ({"red_cross": "issued"}, {"red_cross": "awaiting_consent"})


async def test_a_no_after_a_yes_holds_if_nothing_went_out_yet(exchange: Exchange):
    await exchange.approve("case-1", "red_cross")
    await exchange.consent("red_cross")
    await exchange.consent("red_cross", given=False)
    await exchange.register("case-1")
    assert (await exchange.states(), await exchange.issued()) == ({"red_cross": "without_consent"}, [])


async def test_a_no_after_the_charity_was_asked_is_kept_and_holds_for_the_next_order(exchange: Exchange):
    await exchange.opened("red_cross", "education")
    await exchange.consent("red_cross")
    await exchange.consent("red_cross", given=False)
    assert (await exchange.states())["red_cross"] == "issued"
    education = (await exchange.orders())["education"]
    await exchange.answer(education, "returned")
    assert code_of(await exchange.reissue(education, "red_cross")) == (409, "consent_refused")


async def test_where_the_approval_asks_for_consent_to_a_department_it_can_be_given(exchange: Exchange, h):
    await exchange.register("case-1")
    await h.deliver("case-1", PLACE, approval(item("health_commission", needs_consent=True)), source="assessment")
    assert await exchange.states() == {"health_commission": "awaiting_consent"}
    assert (await exchange.consent("health_commission")).status_code == 201
    assert await exchange.states() == {"health_commission": "issued"}


async def test_a_charity_needs_the_consent_whatever_the_approval_and_the_programme_say(exchange: Exchange, h):
    await exchange.register("case-1")
    unasked = item("red_cross", needs_consent=False, programme="in_kind_assistance")
    await h.deliver("case-1", PLACE, approval(unasked), source="assessment")
    assert (await exchange.states(), await exchange.issued()) == ({"red_cross": "awaiting_consent"}, [])


@pytest.mark.parametrize(
    ("department", "changes", "expected"),
    [
        ("medical_insurance", {}, (422, "consent_not_needed")),
        ("nobody", {}, (422, "unknown_department")),
        ("red_cross", {"evidence_sha256": None}, (422, "evidence_needed")),
        ("red_cross", {"evidence_sha256": "no digest"}, (422, "invalid_request")),
        ("red_cross", {"given": "yes"}, (422, "invalid_request")),
        ("red_cross", {"given_by": "neighbour"}, (422, "invalid_request")),
        ("red_cross", {"name": "张三"}, (422, "unknown_field")),
    ],
)
async def test_a_consent_is_complete_and_for_a_charity(exchange: Exchange, department, changes, expected):
    await exchange.register("case-1")
    assert code_of(await exchange.consent(department, **changes)) == expected


async def test_a_no_needs_no_evidence_and_a_guardian_may_say_it(exchange: Exchange):
    await exchange.register("case-1")
    answer = (await exchange.consent("red_cross", given=False, given_by="guardian")).json()
    assert (answer["given"], answer["given_by"], answer["evidence_sha256"], answer["recorded_by"]) == (False, "guardian", None, "clerk-1")


async def test_a_consent_is_for_a_case_that_was_heard_of_and_goes_on(exchange: Exchange, h):
    assert code_of(await exchange.consent("red_cross", NOWHERE)) == (404, "case_not_found")
    await exchange.register("case-1")
    await h.deliver("case-1", PLACE, WITHDRAWN)
    assert code_of(await exchange.consent("red_cross")) == (409, "case_stopped")


async def test_what_was_said_can_be_read_again_latest_first(exchange: Exchange, h):
    await exchange.register("case-1")
    made = []
    for given in (True, False):
        made.append(await exchange.consent("red_cross", given=given))
        h.clock.advance(60)
    url = "/v1/cases/case-1/consents"
    kept = (await exchange.clerk().get(url)).json()["items"]
    assert kept == [answer.json() for answer in reversed(made)]
    assert made[0].headers["location"] == f"{url}/{made[0].json()['consent_id']}"
    assert (await exchange.clerk().get(made[0].headers["location"])).json() == made[0].json()
    assert code_of(await exchange.clerk().get(f"{url}/{NOWHERE}")) == (404, "consent_not_found")
    assert code_of(await exchange.clerk(jurisdiction=OTHER_COUNTY).get(url)) == (404, "case_not_found")


async def test_the_same_key_records_once(exchange: Exchange, h):
    await exchange.opened("red_cross")
    client, body = exchange.clerk(), {"department": "red_cross", "given": True, "evidence_sha256": SHA256}
    first, again = [await client.post("/v1/cases/case-1/consents", json=body, headers={"idempotency-key": "k"}) for _ in range(2)]
    assert (first.status_code, again.status_code, again.content) == (201, 201, first.content)
    assert (len(await h.emitted(ConsentRecorded)), len(await exchange.issued())) == (1, 1)
    other = await client.post("/v1/cases/case-1/consents", json=body | {"given": False}, headers={"idempotency-key": "k"})
    assert code_of(other) == (422, "idempotency_key_reused")


async def test_the_database_itself_keeps_a_charity_unasked_without_consent(exchange: Exchange, h):
    await exchange.opened("red_cross")
    with pytest.raises(PostgresError, match="ck_referral_consent"):
        async with h.db.begin(Principal.system("test")) as uow:
            await uow.sql("UPDATE referral SET state = 'issued'")


@pytest.mark.parametrize("statement", ["UPDATE consent SET given = false", "DELETE FROM consent", "DELETE FROM referral"])
async def test_what_a_person_said_is_not_changed_afterwards(exchange: Exchange, h, statement):
    await exchange.opened("red_cross")
    await exchange.consent("red_cross")
    with pytest.raises(PostgresError, match="permission denied"):
        async with h.db.begin(Principal.system("test")) as uow:
            await uow.sql(statement)
