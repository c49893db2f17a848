"""An order that came back: the sender sends it elsewhere or gives it up, and only the sender."""

import asyncio

import pytest

from tests.referral.exchange import NOWHERE, PLACE, WITHDRAWN, Exchange, code_of


@pytest.fixture
async def returned(exchange: Exchange):
    return await exchange.order("returned")


async def test_a_returned_order_keeps_its_branch_open_until_the_sender_decides(exchange: Exchange, returned):
    await exchange.answer((await exchange.orders())["education"], "completed")
    assert ((await exchange.now(returned))["reason_code"], await exchange.joined()) == ("not_ours", [])


async def test_a_returned_order_goes_to_another_department_as_a_new_one(exchange: Exchange, returned):
    answer = await exchange.reissue(returned, "health_commission")
    made = answer.json()
    assert (answer.status_code, answer.headers["location"]) == (201, f"/v1/referrals/{made['referral_id']}")
    assert (made["state"], made["reissue_of"], made["item_id"], made["set_id"]) == (
        "issued",
        returned["referral_id"],
        returned["item_id"],
        returned["set_id"],
    )
    assert (await exchange.now(returned))["state"] == "reissued"
    last = (await exchange.issued())[-1]
    assert (last.department, last.programme, last.desk, last.reissue_of) == (
        "health_commission",
        "disease_emergency_fund",
        "health",
        returned["referral_id"],
    )


async def test_what_was_sent_elsewhere_is_joined_by_its_successors_answer(exchange: Exchange, returned):
    made = (await exchange.reissue(returned, "health_commission")).json()
    await exchange.answer((await exchange.orders())["education"], "completed")
    assert await exchange.joined() == []
    await exchange.answer(made, "completed")
    (joined,) = await exchange.joined()
    assert (joined.completed, joined.returned, joined.result) == (2, 0, "all_completed")


async def test_a_returned_order_may_come_back_again_and_again(exchange: Exchange, returned):
    order = returned
    for department in ("health_commission", "civil_affairs_dibao", "housing"):
        order = (await exchange.reissue(order, department)).json()
        await exchange.answer(order, "returned")
    assert (await exchange.now(order))["state"] == "returned"
    assert len((await exchange.case())["referrals"]) == 5


async def test_a_department_that_returned_an_order_by_mistake_is_sent_it_once_more_and_no_third_time(exchange: Exchange, h):
    """Each order gives the department all its days: to and fro, it would have had them for ever."""
    order = await exchange.order("acknowledged")
    await exchange.answer(order, "returned")
    again = await exchange.reissue(order, "medical_insurance")
    assert again.status_code == 201
    await exchange.answer(again.json(), "returned")
    said = await exchange.said()
    answer = await exchange.reissue(again.json(), "medical_insurance")
    assert (code_of(answer), answer.json().get("fields")) == ((409, "returned_twice"), {"department": "medical_insurance"})
    assert ((await exchange.now(again.json()))["state"], await exchange.said()) == ("returned", said)


@pytest.mark.parametrize("programme", ["disease_emergency_fund", "treat_before_pay"])
async def test_nor_is_it_by_way_of_another_department_or_as_another_programme(exchange: Exchange, returned, programme):
    order = returned
    for department in ("health_commission", "housing", "health_commission", "housing"):
        order = (await exchange.reissue(order, department)).json()
        await exchange.answer(order, "returned")
    for department, changes in (("health_commission", {"programme": programme}), ("housing", {})):
        assert code_of(await exchange.reissue(order, department, **changes)) == (409, "returned_twice")
    assert (await exchange.reissue(order, "civil_affairs_dibao")).status_code == 201


async def test_what_a_department_returned_does_not_keep_it_from_another_item(exchange: Exchange, returned):
    other = (await exchange.orders())["education"]
    await exchange.answer(other, "returned")
    assert (await exchange.reissue(other, "medical_insurance")).status_code == 201


async def test_what_is_given_up_is_over_and_counted_as_returned(exchange: Exchange, returned):
    answer = (await exchange.withdraw(returned)).json()
    assert (answer["state"], answer["reason_code"]) == ("withdrawn", "no_department_competent")
    await exchange.answer((await exchange.orders())["education"], "completed")
    (joined,) = await exchange.joined()
    assert (joined.completed, joined.returned, joined.result) == (1, 1, "partly_completed")


@pytest.mark.parametrize("state", ["issued", "acknowledged", "refused", "completed", "reissued", "withdrawn"])
async def test_only_what_came_back_is_sent_elsewhere(exchange: Exchange, state):
    order = await exchange.order(state)
    said = await exchange.said()
    assert code_of(await exchange.reissue(order, "civil_affairs_dibao")) == (409, "referral_in_state")
    assert (await exchange.now(order), await exchange.said()) == (order, said)


@pytest.mark.parametrize(
    ("department", "changes", "expected"),
    [
        ("nobody", {}, (422, "unknown_department")),
        ("health_commission", {"programme": "medical_assistance"}, (422, "programme_not_of_department")),
        ("education", {"programme": "never_heard_of"}, (422, "programme_not_of_department")),
        ("education", {"programme": "Not A Code"}, (422, "invalid_request")),
    ],
)
async def test_an_order_goes_to_a_department_that_has_the_programme(exchange: Exchange, returned, department, changes, expected):
    assert code_of(await exchange.reissue(returned, department, **changes)) == expected
    assert (await exchange.now(returned))["state"] == "returned"


async def test_an_order_that_never_was_goes_nowhere(exchange: Exchange):
    nothing = {"referral_id": NOWHERE}
    assert code_of(await exchange.reissue(nothing, "education")) == (404, "referral_not_found")
    assert code_of(await exchange.withdraw(nothing)) == (404, "referral_not_found")


async def test_nothing_is_sent_elsewhere_for_a_case_that_stopped(exchange: Exchange, h, returned):
    await h.deliver("case-1", PLACE, WITHDRAWN)
    assert code_of(await exchange.reissue(returned, "health_commission")) == (409, "case_stopped")


async def test_a_charity_that_is_asked_instead_waits_for_the_consent(exchange: Exchange, returned):
    made = (await exchange.reissue(returned, "red_cross")).json()
    assert made["state"] == "awaiting_consent"
    assert [order.department for order in await exchange.issued()] == ["medical_insurance", "education"]
    await exchange.consent("red_cross")
    assert [order.department for order in await exchange.issued()] == ["medical_insurance", "education", "red_cross"]


async def test_a_charity_to_which_the_person_said_yes_is_asked_at_once(exchange: Exchange, returned):
    consent = (await exchange.consent("red_cross")).json()
    made = (await exchange.reissue(returned, "red_cross")).json()
    assert (made["state"], made["consent_id"]) == ("issued", consent["consent_id"])


async def test_a_charity_to_which_the_person_said_no_is_not_asked(exchange: Exchange, returned):
    await exchange.consent("red_cross", given=False)
    assert code_of(await exchange.reissue(returned, "red_cross")) == (409, "consent_refused")
    assert (await exchange.now(returned))["state"] == "returned"


async def test_of_two_clerks_who_send_it_elsewhere_at_once_one_does(exchange: Exchange, returned):
    departments = ("health_commission", "civil_affairs_dibao")
    answers = await asyncio.gather(*(exchange.reissue(returned, department) for department in departments))
    assert sorted(code_of(answer) for answer in answers) == [(201, ""), (409, "referral_in_state")]
    assert len(await exchange.issued()) == 3


async def test_the_same_key_sends_elsewhere_once(exchange: Exchange, returned):
    client, url = exchange.clerk(), f"/v1/referrals/{returned['referral_id']}/reissue"
    body = {"department": "health_commission", "programme": "disease_emergency_fund"}
    first, again = [await client.post(url, json=body, headers={"idempotency-key": "k"}) for _ in range(2)]
    assert (first.status_code, again.status_code, again.content) == (201, 201, first.content)
    assert len(await exchange.issued()) == 3
