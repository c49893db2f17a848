"""Matches: a part of an offer in the hands of one task, never more than there is, and free again when nobody takes it."""

import asyncio
import itertools
import random
from datetime import timedelta
from typing import Any

import pytest

from services.charity.workers import tick_lapses
from shared.events.contracts.intake import CaseWithdrawn
from tests.services.offers import OfferBook
from tests.services.office import CITY, OTHER_COUNTY, PLACE, Office, code_of
from tests.services.pledges import PledgeBook
from tests.services.test_departures import WHY, proposal
from tests.services.test_pledges import dropped

CASE = "case-1"
WITHDRAWN = CaseWithdrawn(reason_code="no_longer_needed")


@pytest.fixture
def offers(charity: Office) -> OfferBook:
    return OfferBook(charity)


@pytest.fixture
def book(charity: Office) -> PledgeBook:
    return PledgeBook(charity)


async def test_what_is_proposed_is_taken_out_of_the_offer_and_given_when_the_task_is_completed(charity: Office, offers: OfferBook):
    offer_id, task = await offers.offer(10), await charity.task(state="acknowledged")
    match = await offers.matched(task, offer_id, 4)
    assert (match["state"], match["quantity"], match["delivered"], match["case_id"]) == ("proposed", 4, 0, task["case_id"])
    assert await offers.sums(offer_id) == (6, 4, 0)
    accepted = (await offers.answer(task, match["match_id"])).json()
    assert (accepted["state"], accepted["answered_by"], accepted["answer_sha256"]) == ("accepted", "handler-1", "a" * 64)
    await charity.answer(task, "completion")
    await charity.consume_own_events()
    assert (await offers.states(task), await offers.sums(offer_id)) == ([("delivered", 4, None)], (6, 0, 4))


@pytest.mark.parametrize("before", ["proposed", "accepted"])
async def test_what_the_person_does_not_want_is_free_again(charity: Office, offers: OfferBook, before):
    offer_id, task = await offers.offer(10), await charity.task(state="acknowledged")
    match = await offers.matched(task, offer_id, 4, accepted=before == "accepted")
    assert (await offers.answer(task, match["match_id"], accepted=False)).json()["state"] == "declined"
    assert await offers.sums(offer_id) == (10, 0, 0)
    assert code_of(await offers.answer(task, match["match_id"])) == (409, "match_in_state")
    assert (await offers.match(task, offer_id, 10)).status_code == 201


@pytest.mark.parametrize(("how", "why"), [("refusal", "refused"), ("return", "returned"), ("ended", "case_ended"), ("dropped", "dropped")])
async def test_what_was_matched_with_a_task_that_came_to_nothing_is_free_again(charity: Office, offers: OfferBook, how, why):
    offer_id, task = await offers.offer(10), await charity.task(state="acknowledged", case_id=CASE)
    for accepted in (True, False):
        await offers.matched(task, offer_id, 3, accepted=accepted)
    if how == "ended":
        await charity.h.deliver(CASE, PLACE, WITHDRAWN)
    elif how == "dropped":
        await charity.h.deliver(CASE, PLACE, dropped(task), source="referral", version=2)
    else:
        await charity.answer(task, how)
    for _ in range(2):
        await charity.consume_own_events()
    assert (await offers.states(task), await offers.sums(offer_id)) == ([("released", 0, why)] * 2, (10, 0, 0))


async def test_what_nobody_answered_before_the_completion_is_free_again(charity: Office, offers: OfferBook):
    offer_id, task = await offers.offer(10), await charity.task(state="acknowledged")
    match = await offers.matched(task, offer_id, 3)
    await charity.answer(task, "completion")
    assert code_of(await offers.answer(task, match["match_id"])) == (409, "task_closed")
    await charity.consume_own_events()
    assert (await offers.states(task), await offers.sums(offer_id)) == ([("released", 0, "completed")], (10, 0, 0))


async def test_a_delivery_gives_what_was_given_and_the_rest_is_free_again(charity: Office, offers: OfferBook):
    offer_id, task = await offers.offer(10), await charity.task(state="acknowledged")
    match = await offers.matched(task, offer_id, 4)
    assert code_of(await offers.deliver(task, match["match_id"], 4)) == (409, "match_in_state")
    await offers.answer(task, match["match_id"])
    refused = await offers.deliver(task, match["match_id"], 5)
    assert (code_of(refused), refused.json()["fields"]) == ((422, "delivery_too_large"), {"quantity": 4})
    assert (await offers.deliver(task, match["match_id"], 3)).json()["delivered"] == 3
    assert (await offers.states(task), await offers.sums(offer_id)) == ([("delivered", 3, None)], (7, 0, 3))
    await charity.answer(task, "completion")
    await charity.consume_own_events()
    assert await offers.sums(offer_id) == (7, 0, 3)


async def test_many_matches_of_an_offer_at_once_never_take_more_than_there_is(charity: Office, offers: OfferBook):
    offer_id, tasks = await offers.offer(10), [await charity.task() for _ in range(12)]
    answers = await asyncio.gather(*(offers.match(task, offer_id, 3) for task in tasks))
    assert sorted(code_of(answer) for answer in answers) == [(201, "")] * 3 + [(409, "offer_taken")] * 9
    assert {answer.json()["fields"]["left"] for answer in answers if answer.status_code == 409} <= {1, 4, 7, 10}
    assert await offers.sums(offer_id) == (1, 9, 0)
    assert sum([len(await offers.states(task)) for task in tasks]) == 3


async def test_the_last_piece_goes_to_one_of_two_and_the_other_keeps_nothing(charity: Office, offers: OfferBook, book: PledgeBook):
    await book.approve(CASE, self_paid_fen=1_000)
    offer_id = await offers.offer(600, kind="cash")
    tasks = [await charity.task(case_id=CASE) for _ in range(2)]
    answers = await asyncio.gather(*(offers.match(task, offer_id, 500) for task in tasks))
    assert sorted(code_of(answer) for answer in answers) == [(201, ""), (409, "offer_taken")]
    assert (await offers.sums(offer_id), await book.need(CASE)) == ((100, 500, 0), (1_000, 0, 500))


async def test_the_same_key_matches_once_and_one_that_was_refused_goes_through_when_there_is_more(charity: Office, offers: OfferBook):
    offer_id, task = await offers.offer(3), await charity.task()
    first, again = [await offers.match(task, offer_id, 3, **{"idempotency-key": "k-1"}) for _ in range(2)]
    assert (first.status_code, again.content) == (201, first.content)
    assert code_of(await offers.match(task, offer_id, 2, **{"idempotency-key": "k-2"})) == (409, "offer_taken")
    await offers.answer(task, first.json()["match_id"], accepted=False)
    assert (await offers.match(task, offer_id, 2, **{"idempotency-key": "k-2"})).status_code == 201


@pytest.mark.parametrize(
    ("offer", "department", "expected"),
    [
        ({}, "charity_federation", (201, "")),
        ({"division": CITY}, "charity_federation", (201, "")),
        ({"division": OTHER_COUNTY}, "charity_federation", (404, "offer_not_found")),
        ({"kind": "cash"}, "charity_federation", (201, "")),
        ({"kind": "cash"}, "social_work", (409, "offer_unfit")),
        ({"kind": "volunteer_hours", "mode": "living_support"}, "social_work", (201, "")),
    ],
)
async def test_an_offer_fits_by_place_and_money_is_for_no_programme_of_services(
    charity: Office, offers: OfferBook, offer, department, expected
):
    offer_id, task = await offers.offer(department=department, **offer), await charity.task(department)
    assert code_of(await offers.match(task, offer_id)) == expected


async def test_an_offer_of_another_county_does_not_fit_for_who_sees_both(charity: Office, offers: OfferBook):
    offer_id, task = await offers.offer(division=OTHER_COUNTY), await charity.task()
    body = {"offer_id": offer_id, "quantity": 1}
    answer = await charity.officer(jurisdiction="3709").post(f"/v1/tasks/{task['task_id']}/matches", json=body)
    assert (code_of(answer), answer.json()["fields"]) == ((409, "offer_unfit"), {"unfit": "place"})


async def test_a_charity_matches_its_own_offers_with_its_own_tasks(charity: Office, offers: OfferBook):
    own, task = await offers.offer(), await charity.task()
    theirs = await offers.offer(department="red_cross")
    assert code_of(await offers.match(task, theirs)) == (404, "offer_not_found")
    assert code_of(await offers.match(task | {"department": "red_cross"}, theirs)) == (404, "task_not_found")
    match, other = await offers.matched(task, own), await charity.task()
    assert code_of(await offers.answer(other, match["match_id"])) == (404, "match_not_found")


@pytest.mark.parametrize("state", ["completed", "refused", "returned"])
async def test_nothing_is_matched_with_what_is_over(charity: Office, offers: OfferBook, state):
    offer_id = await offers.offer()
    assert code_of(await offers.match(await charity.task(state=state), offer_id)) == (409, "task_closed")
    assert await offers.sums(offer_id) == (10, 0, 0)


async def test_an_offer_whose_time_is_over_is_matched_no_more(charity: Office, offers: OfferBook):
    offer_id, task = await offers.offer(holds_until="2026-03-02T10:00:00+08:00"), await charity.task()
    charity.h.clock.advance(3_599)
    match = await offers.matched(task, offer_id)
    assert match["holds_until"] == "2026-03-02T02:00:00Z"
    charity.h.clock.advance(1)
    assert code_of(await offers.match(task, offer_id)) == (409, "offer_closed")
    assert code_of(await offers.answer(task, match["match_id"])) == (409, "match_expired")


async def test_what_nobody_answered_or_gave_in_time_is_free_again(charity: Office, offers: OfferBook, book: PledgeBook):
    await book.approve(CASE, self_paid_fen=1_000)
    offer_id = await offers.offer(900, kind="cash")
    tasks = [await charity.task(case_id=CASE, state="acknowledged") for _ in range(3)]
    await offers.matched(tasks[0], offer_id, 100)
    await offers.matched(tasks[1], offer_id, 200, accepted=True)
    given = await offers.matched(tasks[2], offer_id, 300, accepted=True)
    await offers.deliver(tasks[2], given["match_id"], 250)
    assert await book.need(CASE) == (1_000, 250, 300)
    first = await tick_lapses(charity.h.ctx)
    assert first is not None
    charity.h.clock.advance((first - charity.h.clock.now()).total_seconds())
    last = await tick_lapses(charity.h.ctx)
    assert (await offers.states(tasks[0]), await book.need(CASE)) == ([("released", 0, "expired")], (1_000, 250, 200))
    assert last is not None
    assert last - first > timedelta(days=50)
    charity.h.clock.advance((last - first).total_seconds())
    assert await tick_lapses(charity.h.ctx) is None
    assert (await book.need(CASE), await offers.sums(offer_id)) == ((1_000, 250, 0), (650, 0, 250))


async def test_money_of_an_offer_counts_in_the_need_like_a_pledge(charity: Office, offers: OfferBook, book: PledgeBook):
    await book.approve(CASE, 100, self_paid_fen=1_000)
    await book.pay_in(10_000)
    offer_id, goods = await offers.offer(5_000, kind="cash"), await offers.offer(5_000)
    task, other = [await charity.task(case_id=CASE, state="acknowledged") for _ in range(2)]
    refused = await offers.match(task, offer_id, 901)
    assert (code_of(refused), refused.json()["fields"]) == ((409, "pledge_over_need"), {"missing_fen": 900})
    assert (await offers.sums(offer_id), await offers.states(task)) == ((5_000, 0, 0), [])
    await offers.matched(task, offer_id, 600, accepted=True)
    assert (await offers.match(task, goods, 5_000)).status_code == 201
    assert await book.need(CASE) == (1_000, 100, 600)
    assert code_of(await book.pledge(other, 301)) == (409, "pledge_over_need")
    assert (await book.pledge(other, 300)).status_code == 201


async def test_before_the_approval_has_come_no_money_is_matched(charity: Office, offers: OfferBook):
    offer_id, task = await offers.offer(kind="cash"), await charity.task(approved=False)
    assert code_of(await offers.match(task, offer_id)) == (409, "approval_not_received")
    assert await offers.sums(offer_id) == (10, 0, 0)


@pytest.mark.parametrize("order", list(itertools.permutations(("own", "referral", "again"))), ids=">".join)
@pytest.mark.parametrize(
    ("stated", "given", "of_offer", "spent"),
    [(None, 700, 300, 400), (0, 0, 0, 0), (200, 200, 200, 0), (500, 500, 300, 200), (700, 700, 300, 400), (950, 950, 300, 400)],
)
async def test_a_completion_spends_the_donors_money_first_then_the_charitys_and_what_it_gave_beyond_counts_once(
    charity: Office, offers: OfferBook, book: PledgeBook, order, stated, given, of_offer, spent
):
    await book.approve(CASE, self_paid_fen=2_000)
    await book.pay_in(1_000)
    offer_id, task = await offers.offer(1_000, kind="cash"), await book.pledged_task(400, case_id=CASE)
    await offers.matched(task, offer_id, 300, accepted=True)
    await charity.answer(task, "completion", amount_fen=stated)
    told, _ = charity.h.record(CASE, PLACE, book.completion("charity_relief", stated, task["referral_id"]), source="referral")
    for step in order:
        await (charity.consume_own_events() if step == "own" else charity.h.apply(told))
    assert await book.need(CASE) == (2_000, given, 0)
    assert (await offers.sums(offer_id), await book.fund()) == ((1_000 - of_offer, 0, of_offer), (1_000 - spent, 0, spent))


async def test_what_was_delivered_before_is_part_of_what_the_completion_names(charity: Office, offers: OfferBook, book: PledgeBook):
    await book.approve(CASE, self_paid_fen=2_000)
    await book.pay_in(1_000)
    offer_id, task = await offers.offer(1_000, kind="cash"), await book.pledged_task(400, case_id=CASE)
    match = await offers.matched(task, offer_id, 300, accepted=True)
    await offers.deliver(task, match["match_id"], 250)
    await charity.answer(task, "completion", amount_fen=500)
    await charity.consume_own_events()
    await book.complete(CASE, "charity_relief", 500, task["referral_id"])
    assert (await book.need(CASE), await book.fund()) == ((2_000, 500, 0), (750, 0, 250))


@pytest.mark.parametrize("seed", range(8))
async def test_whatever_happens_in_whatever_order_nothing_of_an_offer_is_lost_or_given_twice(
    charity: Office, offers: OfferBook, book: PledgeBook, seed
):
    dice, quantity = random.Random(seed), 20
    await book.approve(CASE, self_paid_fen=15)
    await book.pay_in(100)
    offer_id = await offers.offer(quantity, kind="cash")
    tasks = [await charity.task(state="acknowledged", case_id=CASE) for _ in range(4)]
    steps = list(itertools.product(tasks, ("match", "match", "pledge", "answer", "answer", "deliver", "end", "wait")))
    dice.shuffle(steps)
    for task, step in steps:
        if step == "pledge":
            await book.pledge(task, dice.randint(1, 9))
        else:
            await take(charity, offers, task, offer_id, step, dice)
        if dice.random() < 0.4:
            await charity.consume_own_events()
        left, held, used = await offers.sums(offer_id)
        (need, given, pledged), (available, reserved, spent) = await book.need(CASE), await book.fund()
        assert min(left, held, used) >= 0
        assert (left + held + used, available + reserved + spent) == (quantity, 100)
        assert (given, pledged) == (used + spent, held + reserved)
        assert given + pledged <= need
    await charity.consume_own_events()
    held = sum([len([one for one in await offers.states(task) if one[0] in ("proposed", "accepted")]) for task in tasks])
    assert bool(held) == bool((await offers.sums(offer_id))[1])


async def take(charity: Office, offers: OfferBook, task: dict[str, Any], offer_id: str, step: str, dice: random.Random) -> None:
    """Take a step with a task, whether it can be taken or not."""
    matches = (await charity.officer().get(f"/v1/tasks/{task['task_id']}/matches")).json()["items"]
    if step == "match":
        await offers.match(task, offer_id, dice.randint(1, 9))
    elif step == "wait":
        charity.h.clock.advance(timedelta(days=dice.choice([1, 8, 40])).total_seconds())
        await tick_lapses(charity.h.ctx)
    elif step == "end":
        kind = dice.choice(["completion", "refusal", "return"])
        await charity.answer(task, kind, **({"amount_fen": dice.choice([None, 0, 4, 9])} if kind == "completion" else {}))
    elif matches:
        match = dice.choice(matches)
        if step == "answer":
            await offers.answer(task, match["match_id"], accepted=dice.random() < 0.7)
        else:
            await offers.deliver(task, match["match_id"], dice.randint(1, match["quantity"]))


@pytest.mark.parametrize("what", ["pledge", "match"])
async def test_nothing_is_set_aside_for_an_order_that_was_stopped(charity: Office, offers: OfferBook, book: PledgeBook, what):
    await book.approve("c", self_paid_fen=2_000_000)
    await book.pay_in(2_000_000)
    offer_id = await offers.offer(2_000_000, kind="cash")
    task = await charity.task(case_id="c", approved=False, proposal=proposal(), state="acknowledged")
    await charity.h.deliver("c", PLACE, WITHDRAWN)
    assert (await charity.answer(task, "completion", amount_fen=900_000, **WHY)).json()["state"] == "confirming"
    answer = await (book.pledge(task, 900_000) if what == "pledge" else offers.match(task, offer_id, 900_000))
    assert code_of(answer) == (409, "task_closed")
    assert (await book.need("c"))[2] == 0


async def test_nothing_is_handed_over_under_a_task_that_nobody_has_taken(charity: Office, offers: OfferBook, book: PledgeBook):
    await book.approve("c", self_paid_fen=1_000)
    offer_id, task = await offers.offer(600, kind="cash"), await charity.task(case_id="c", approved=False)
    match = await offers.matched(task, offer_id, 600, accepted=True)
    assert code_of(await offers.deliver(task, match["match_id"], 600)) == (409, "task_not_taken")
    await charity.answer(task, "acknowledgement")
    assert (await offers.deliver(task, match["match_id"], 600)).status_code == 200
