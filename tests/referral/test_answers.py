"""What the departments answer: noted once, said once, and what cannot be any more changes nothing."""

import asyncio

import pytest

from shared.events.contracts.referral import ReferralAcknowledged, ReferralCompleted, ReferralRefused, ReferralReturned
from shared.kit.principal import Principal
from tests.referral.exchange import AFTER, ANSWERS, NOWHERE, PLACE, Exchange, answer_of, code_of

WAITS_FOR_ME = "SELECT EXISTS (SELECT FROM pg_locks WHERE NOT granted AND pg_backend_pid() = ANY (pg_blocking_pids(pid))) AS waits"

STATES = ["issued", "acknowledged", "returned", "refused", "completed", "reissued", "withdrawn", "stopped"]


@pytest.mark.parametrize("word", ANSWERS)
@pytest.mark.parametrize("state", STATES)
async def test_an_answer_moves_the_order_on_or_changes_nothing(exchange: Exchange, state, word):
    order = await exchange.order(state)
    said = await exchange.said()
    await exchange.answer(order, word)
    now = await exchange.now(order)
    if expected := AFTER.get((state, word)):
        assert (now["state"], await exchange.said()) == (expected, [*said, f"referral.{word}"])
    else:
        assert (now, await exchange.said()) == (order, said)


@pytest.mark.parametrize(
    ("word", "event", "fields"),
    [
        ("acknowledged", ReferralAcknowledged, {}),
        ("returned", ReferralReturned, {"reason_code": "not_ours"}),
        ("refused", ReferralRefused, {"reason_code": "not_eligible", "result_owed": True}),
        ("completed", ReferralCompleted, {"programme": "medical_assistance", "amount_fen": 50_000, "result_owed": True}),
    ],
)
async def test_an_answer_is_told_on_with_its_reason_or_what_was_given(exchange: Exchange, h, word, event, fields):
    order = await exchange.order()
    await exchange.answer(order, word)
    (said,) = await h.emitted(event)
    told = {"referral_id": order["referral_id"], "department": "medical_insurance", "officer": "handler-1"} | fields
    assert said.data.model_dump(exclude_none=True) == told


async def test_an_order_shows_how_it_ended(exchange: Exchange, h):
    order = await exchange.order("acknowledged")
    h.clock.advance(3600)
    await exchange.answer(order, "completed")
    now = await exchange.now(order)
    assert (now["given_programme"], now["amount_fen"], now["currency"], now["officer"]) == (
        "medical_assistance",
        50_000,
        "CNY",
        "handler-1",
    )
    assert order["acknowledged_at"] == now["acknowledged_at"] < now["closed_at"]


async def test_an_answer_to_an_order_that_is_not_known_harms_nothing(exchange: Exchange, h):
    unknown = {"referral_id": NOWHERE, "department": "education", "programme": "education_aid"}
    batch = await h.apply(*(h.record("case-1", PLACE, answer_of(unknown, word), source="education")[0] for word in ANSWERS))
    assert (batch.applied, batch.parked) == (4, 0)
    await exchange.opened("education")
    assert await exchange.states() == {"education": "issued"}


async def test_an_answer_heard_twice_is_told_once(exchange: Exchange, h):
    order = await exchange.order()
    record, _ = h.record("case-1", PLACE, answer_of(order, "completed"), source="health")
    await h.apply(record)
    assert (await h.apply(record)).duplicates == 1
    assert (await exchange.said()).count("referral.completed") == 1


async def test_an_answer_that_waited_for_its_case_finds_what_stands_there_then(exchange: Exchange, h):
    order = await exchange.order()
    said = await exchange.said()
    async with h.db.begin(Principal.system("test")) as uow:
        await uow.sql("SELECT FROM case_file WHERE case_id = $1 FOR UPDATE", order["case_id"])
        late = asyncio.create_task(exchange.answer(order, "acknowledged"))
        async with asyncio.timeout(60):
            while not (await uow.sql(WAITS_FOR_ME))[0].waits:
                pass
        await uow.sql("UPDATE referral SET state = 'refused' WHERE referral_id = $1", order["referral_id"])
    await late
    assert ((await exchange.now(order))["state"], await exchange.said()) == ("refused", said)


@pytest.mark.parametrize("state", ["completed", "refused", "withdrawn"])
async def test_the_window_tells_the_person_once_what_came_of_it(exchange: Exchange, state):
    order = await exchange.order(state)
    url, body = f"/v1/referrals/{order['referral_id']}/result-notice", {"means": "phone"}
    told = await exchange.clerk().post(url, json=body)
    assert (told.status_code, told.json()["told_means"], told.headers["etag"]) == (200, "phone", told.headers["etag"])
    assert told.json()["told_at"] is not None
    assert code_of(await exchange.clerk().post(url, json=body)) == (409, "result_told")


@pytest.mark.parametrize("state", ["issued", "acknowledged", "returned", "reissued", "stopped"])
async def test_there_is_no_result_to_tell_before_the_answer(exchange: Exchange, state):
    order = await exchange.order(state)
    refused = await exchange.clerk().post(f"/v1/referrals/{order['referral_id']}/result-notice", json={"means": "phone"})
    assert code_of(refused) == (409, "referral_in_state")
    assert refused.json()["fields"] == {"referral_id": order["referral_id"], "state": state}
