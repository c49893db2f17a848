"""A charity's money: set aside for a task, then spent or free again, never more than there is and never twice."""

import asyncio
import itertools
import random
from datetime import datetime, timedelta
from typing import Any

import asyncpg
import pytest

from services.charity.workers import tick_lapses
from shared.events.contracts.desk import DeskCompleted, PledgeReserved, PledgeVoided
from shared.events.contracts.intake import CaseWithdrawn
from shared.events.contracts.referral import ReferralDropped
from tests.services.office import CITY, COUNTY, PLACE, Office, code_of
from tests.services.pledges import PledgeBook
from tests.services.test_departures import proposal

WAITS_FOR_ME = "SELECT EXISTS (SELECT FROM pg_locks WHERE NOT granted AND pg_backend_pid() = ANY (pg_blocking_pids(pid)))"
WITHDRAWN = CaseWithdrawn(reason_code="no_longer_needed")


def dropped(task: dict[str, Any]) -> ReferralDropped:
    """Return that the order of a task was given up."""
    told = {"referral_id": task["referral_id"], "department": task["department"], "desk": "charity"}
    return ReferralDropped(**told, reason_code="department_silent", dropped_by="clerk-1")


@pytest.fixture
def book(charity: Office) -> PledgeBook:
    return PledgeBook(charity)


async def test_what_is_pledged_is_set_aside_and_emitted(charity: Office, book: PledgeBook):
    await book.pay_in(1_000)
    task = await charity.task(state="acknowledged")
    made = (await book.pledge(task, 400)).json()
    assert (made["state"], made["amount_fen"], made["currency"], made["fund_place"]) == ("reserved", 400, "CNY", COUNTY)
    assert await book.fund() == (600, 400, 0)
    (envelope,) = await charity.h.emitted(PledgeReserved)
    assert (envelope.case_id, envelope.data.referral_id, envelope.data.amount_fen) == (task["case_id"], task["referral_id"], 400)


async def test_what_was_pledged_is_spent_when_the_help_was_given(charity: Office, book: PledgeBook):
    await book.pay_in(1_000)
    task = await book.pledged_task(400)
    await charity.answer(task, "completion")
    await charity.consume_own_events()
    assert await book.fund() == (600, 0, 400)
    assert await book.events() == [("pledge.reserved", 400), ("pledge.committed", 400)]


@pytest.mark.parametrize(("stated", "spent"), [(None, 400), (400, 400), (900, 400), (150, 150), (0, 0)])
async def test_of_a_pledge_is_spent_what_was_given_and_the_rest_is_free_again(charity: Office, book: PledgeBook, stated, spent):
    await book.pay_in(1_000)
    task = await book.pledged_task(400)
    await charity.answer(task, "completion", amount_fen=stated)
    await charity.consume_own_events()
    assert await book.fund() == (1_000 - spent, 0, spent)
    assert await book.events() == [("pledge.reserved", 400), ("pledge.committed", spent) if spent else ("pledge.voided", 400)]


async def test_what_was_pledged_and_not_spent_in_time_is_free_again(charity: Office, book: PledgeBook):
    await book.pay_in(1_000)
    task = await charity.task()
    made = (await book.pledge(task, 400)).json()
    until = datetime.fromisoformat(made["holds_until"])
    assert await tick_lapses(charity.h.ctx) == until
    assert await book.fund() == (600, 400, 0)
    charity.h.clock.advance((until - charity.h.clock.now()).total_seconds())
    for _ in range(2):
        assert await tick_lapses(charity.h.ctx) is None
    assert await book.fund() == (1_000, 0, 0)
    (envelope,) = await charity.h.emitted(PledgeVoided)
    assert (envelope.data.reason_code, envelope.data.amount_fen) == ("expired", 400)
    assert code_of(await book.pledge(task, 100)) == (409, "pledge_exists")


@pytest.mark.parametrize("kind", ["completion", "refusal"])
async def test_what_was_answered_in_time_does_not_lapse_while_the_answer_is_on_its_way(charity: Office, book: PledgeBook, kind):
    await book.pay_in(1_000)
    task = await book.pledged_task(400)
    await charity.answer(task, kind)
    charity.h.clock.advance(timedelta(days=90).total_seconds())
    assert await tick_lapses(charity.h.ctx) is None
    await charity.consume_own_events()
    assert await book.fund() == ((600, 0, 400) if kind == "completion" else (1_000, 0, 0))


async def test_what_waits_for_a_second_officer_was_given_and_does_not_lapse(charity: Office, book: PledgeBook):
    await book.pay_in(1_000)
    task = await charity.task(state="acknowledged", proposal=proposal())
    await book.pledge(task, 400)
    why = {"departure_code": "facts_found_at_desk", "departure_text": "慈善组织另行核实了费用。"}
    assert (await charity.answer(task, "completion", amount_fen=9_000_000, **why)).json()["state"] == "confirming"
    charity.h.clock.advance(timedelta(days=90).total_seconds())
    assert await tick_lapses(charity.h.ctx) is None
    assert await book.fund() == (600, 400, 0)


async def test_an_order_that_somebody_is_answering_is_not_waited_for(charity: Office, book: PledgeBook, servers):
    """Else the completion would wait behind all that lapsed with it, or find its money gone."""
    await book.pay_in(1_000)
    held, free = [await book.pledged_task(400) for _ in range(2)]
    charity.h.clock.advance(timedelta(days=90).total_seconds())
    admin = await asyncpg.connect(servers.admin_url, database=charity.h.db.url.rsplit("/", 1)[1].split("?")[0])
    answering = admin.transaction()
    await answering.start()
    await admin.execute("SELECT FROM task WHERE task_id = $1 FOR UPDATE", held["task_id"])
    async with asyncio.timeout(60):
        due = await tick_lapses(charity.h.ctx)
    assert due is not None
    assert due < charity.h.clock.now()
    assert await book.fund() == (600, 400, 0)
    await answering.rollback()
    await admin.close()
    assert await tick_lapses(charity.h.ctx) is None
    assert await book.fund() == (1_000, 0, 0)
    assert [one.data.referral_id for one in await charity.h.emitted(PledgeVoided)] == [free["referral_id"], held["referral_id"]]


@pytest.mark.parametrize(("kind", "reason"), [("refusal", "refused"), ("return", "returned")])
async def test_what_was_pledged_is_free_again_when_the_help_was_not_given(charity: Office, book: PledgeBook, kind, reason):
    await book.pay_in(1_000)
    task = await book.pledged_task(400)
    await charity.answer(task, kind)
    await charity.consume_own_events()
    assert await book.fund() == (1_000, 0, 0)
    (envelope,) = await charity.h.emitted(PledgeVoided)
    assert (envelope.data.reason_code, envelope.data.amount_fen, envelope.data.referral_id) == (reason, 400, task["referral_id"])


async def test_what_was_pledged_is_free_again_when_the_case_ends(charity: Office, book: PledgeBook):
    await book.pay_in(1_000)
    task = await book.pledged_task(400)
    await charity.h.deliver(task["case_id"], PLACE, WITHDRAWN)
    assert await book.fund() == (1_000, 0, 0)
    (envelope,) = await charity.h.emitted(PledgeVoided)
    assert envelope.data.reason_code == "case_ended"


@pytest.mark.parametrize(("kind", "fund", "last"), [("completion", (600, 0, 400), "committed"), ("refusal", (1_000, 0, 0), "voided")])
@pytest.mark.parametrize("ending_first", [True, False])
async def test_an_answer_counts_even_if_the_cases_end_comes_before_it(charity: Office, book: PledgeBook, kind, fund, last, ending_first):
    await book.pay_in(1_000)
    task = await book.pledged_task(400)
    await charity.answer(task, kind)
    if ending_first:
        await charity.h.deliver(task["case_id"], PLACE, WITHDRAWN)
    await charity.consume_own_events()
    await charity.h.deliver(task["case_id"], PLACE, WITHDRAWN)
    assert await book.fund() == fund
    assert await book.events() == [("pledge.reserved", 400), (f"pledge.{last}", 400)]


async def test_what_was_pledged_for_an_order_is_free_again_when_it_is_given_up_and_for_others_it_is_not(charity: Office, book: PledgeBook):
    """D18: a charity's money does not lie idle for an order that nobody waits for any more."""
    await book.pay_in(1_000)
    task, _ = [await book.pledged_task(amount_fen, case_id="case-1") for amount_fen in (400, 300)]
    await charity.h.deliver("case-1", PLACE, dropped(task), source="referral")
    assert await book.fund() == (700, 300, 0)
    (envelope,) = await charity.h.emitted(PledgeVoided)
    assert (envelope.data.reason_code, envelope.data.referral_id) == ("dropped", task["referral_id"])


async def test_a_completion_counts_even_if_the_order_was_given_up_before_it_was_heard(charity: Office, book: PledgeBook):
    await book.pay_in(1_000)
    task = await book.pledged_task(400)
    await charity.answer(task, "completion")
    await charity.h.deliver(task["case_id"], PLACE, dropped(task), source="referral", version=2)
    await charity.consume_own_events()
    assert await book.fund() == (600, 0, 400)
    assert await book.events() == [("pledge.reserved", 400), ("pledge.committed", 400)]


async def test_a_completion_emitted_twice_spends_once(charity: Office, book: PledgeBook):
    await book.pay_in(1_000)
    task = await book.pledged_task(400)
    await charity.answer(task, "completion")
    for _ in range(2):
        await charity.consume_own_events()
    (done,) = await charity.h.emitted(DeskCompleted)
    again, _ = charity.h.record(task["case_id"], PLACE, done.data, source="charity", version=5)
    batch = await charity.h.apply(again)
    assert (batch.applied, batch.parked, await book.fund()) == (1, 0, (600, 0, 400))
    assert len(await book.events()) == 2


async def test_a_fund_is_not_held_while_another_case_is_waited_for(charity: Office, book: PledgeBook, servers):
    """Else two would wait for each other: the events' transaction for the case, and whoever is at that case for the fund."""
    await book.pay_in(1_000)
    tasks = sorted([await book.pledged_task(400) for _ in range(2)], key=lambda task: task["case_id"])
    admin = await asyncpg.connect(servers.admin_url, database=charity.h.db.url.rsplit("/", 1)[1].split("?")[0])
    at_the_second = admin.transaction()
    await at_the_second.start()
    await admin.execute("SELECT FROM pledge WHERE case_id = $1 FOR UPDATE", tasks[1]["case_id"])
    ending = asyncio.create_task(charity.h.apply(*(charity.h.record(task["case_id"], PLACE, WITHDRAWN)[0] for task in tasks)))
    async with asyncio.timeout(60):
        while not await admin.fetchval(WAITS_FOR_ME):
            pass
    free = await admin.fetch("SELECT FROM fund FOR UPDATE SKIP LOCKED")
    await at_the_second.rollback()
    await ending
    await admin.close()
    assert (len(free), await book.fund()) == (1, (1_000, 0, 0))


async def test_another_desks_answer_moves_no_charitys_money(charity: Office, book: PledgeBook):
    await book.pay_in(1_000)
    task = await book.pledged_task(400)
    other = DeskCompleted(referral_id=charity.h.ctx.ids.new(), department="education", programme="education_aid", officer="o")
    await charity.h.deliver(task["case_id"], PLACE, other, source="education")
    assert await book.fund() == (600, 400, 0)


async def test_a_task_is_pledged_for_once(charity: Office, book: PledgeBook):
    await book.pay_in(1_000)
    task = await book.pledged_task(400)
    assert code_of(await book.pledge(task, 100)) == (409, "pledge_exists")
    assert await book.fund() == (600, 400, 0)


async def test_two_pledges_at_once_for_a_task_set_money_aside_once(charity: Office, book: PledgeBook):
    await book.pay_in(1_000)
    task = await charity.task()
    answers = await asyncio.gather(*(book.pledge(task, 300) for _ in range(4)))
    assert sorted(answer.status_code for answer in answers) == [201, 409, 409, 409]
    assert await book.fund() == (700, 300, 0)


async def test_many_pledges_at_once_never_take_more_than_the_fund_has(charity: Office, book: PledgeBook):
    await book.pay_in(1_000)
    tasks = [await charity.task() for _ in range(12)]
    answers = await asyncio.gather(*(book.pledge(task, 300) for task in tasks))
    assert sorted(code_of(answer) for answer in answers) == [(201, "")] * 3 + [(409, "fund_insufficient")] * 9
    assert await book.fund() == (100, 900, 0)


async def test_a_pledge_and_the_cases_end_at_the_same_instant_leave_nothing_set_aside(charity: Office, book: PledgeBook):
    await book.pay_in(10_000)
    for _ in range(15):
        task = await charity.task()
        ending, _ = charity.h.record(task["case_id"], PLACE, WITHDRAWN)
        answer, _ = await asyncio.gather(book.pledge(task, 300), charity.h.apply(ending))
        assert code_of(answer) in [(201, ""), (409, "task_closed")]
    assert await book.fund() == (10_000, 0, 0)


async def test_what_the_fund_does_not_have_is_not_pledged_until_it_has(charity: Office, book: PledgeBook):
    await book.pay_in(300)
    task = await charity.task()
    key = {"idempotency-key": "pledge-1"}
    refused = await book.pledge(task, 400, **key)
    assert (code_of(refused), refused.json()["fields"]) == ((409, "fund_insufficient"), {"available_fen": 300})
    await book.pay_in(100)
    assert (await book.pledge(task, 400, **key)).status_code == 201
    assert await book.fund() == (0, 400, 0)


async def test_without_a_fund_there_is_nothing_to_pledge(charity: Office, book: PledgeBook):
    assert code_of(await book.pledge(await charity.task(), 1)) == (409, "fund_insufficient")


async def test_the_nearest_fund_that_holds_so_much_gives(charity: Office, book: PledgeBook):
    await book.pay_in(500)
    await book.pay_in(5_000, CITY)
    places = [(await book.pledge(await charity.task(), amount_fen)).json()["fund_place"] for amount_fen in (400, 400, 100)]
    assert places == [COUNTY, CITY, COUNTY]
    assert (await book.fund(), await book.fund(CITY)) == ((0, 500, 0), (4_600, 400, 0))


@pytest.mark.parametrize("state", ["completed", "refused", "returned"])
async def test_nothing_is_pledged_for_what_is_over(charity: Office, book: PledgeBook, state):
    await book.pay_in(1_000)
    assert code_of(await book.pledge(await charity.task(state=state), 100)) == (409, "task_closed")
    assert await book.fund() == (1_000, 0, 0)


async def test_a_charity_pledges_its_own_money_for_its_own_tasks(charity: Office, book: PledgeBook):
    await book.pay_in(1_000, department="red_cross")
    task = await charity.task("charity_federation")
    assert code_of(await book.pledge(task, 100)) == (409, "fund_insufficient")
    assert code_of(await book.pledge(task | {"department": "red_cross"}, 100)) == (404, "task_not_found")
    assert await book.fund(department="red_cross") == (1_000, 0, 0)


async def test_the_same_key_pledges_and_pays_in_once(charity: Office, book: PledgeBook):
    client, key = charity.officer(), {"idempotency-key": "k-1"}
    for _ in range(2):
        answer = await client.post("/v1/funds", json={"division": COUNTY, "amount_fen": 1_000}, headers=key)
        assert (answer.status_code, answer.json()["available_fen"]) == (201, 1_000)
    task = await charity.task()
    first, again = [await book.pledge(task, 400, **{"idempotency-key": "k-2"}) for _ in range(2)]
    assert (first.status_code, again.status_code, again.content) == (201, 201, first.content)
    assert await book.fund() == (600, 400, 0)


@pytest.mark.parametrize("amount_fen", [0, -1, 1.5, "100", True, 10**13])
async def test_an_amount_is_a_positive_whole_number_of_fen(charity: Office, book: PledgeBook, amount_fen):
    assert code_of(await book.pay_in(amount_fen)) == (422, "invalid_request")
    assert code_of(await book.pledge(await charity.task(), amount_fen)) == (422, "invalid_request")


@pytest.mark.parametrize(
    ("division", "jurisdiction", "expected"),
    [
        (COUNTY, "370983", (201, "")),
        (CITY, "3709", (201, "")),
        (CITY, "370983", (403, "outside_jurisdiction")),
        ("370911000000", "370983", (403, "outside_jurisdiction")),
        ("990100000000", "370983", (422, "unknown_division")),
        ("370000000000", "37", (422, "invalid_request")),
        ("370983101000", "370983", (422, "invalid_request")),
    ],
)
async def test_donations_are_paid_in_where_they_belong(book: PledgeBook, division, jurisdiction, expected):
    assert code_of(await book.pay_in(100, division, jurisdiction=jurisdiction)) == expected


async def test_one_sees_ones_own_charitys_funds_of_ones_own_place_and_of_what_lies_above(book: PledgeBook):
    for division in (COUNTY, CITY, "370911000000"):
        await book.pay_in(100, division)
    await book.pay_in(100, department="red_cross")
    assert await book.seen() == [CITY, COUNTY]
    assert await book.seen(jurisdiction="370983101") == [CITY, COUNTY]
    assert await book.seen(jurisdiction="370911") == [CITY, "370911000000"]
    assert await book.seen(jurisdiction="3709") == [CITY, "370911000000", COUNTY]
    assert await book.seen(jurisdiction="370921") == [CITY]
    assert await book.seen("red_cross") == [COUNTY]


async def test_who_names_no_charity_has_no_fund(charity: Office, book: PledgeBook):
    task = await charity.task()
    assert code_of(await charity.officer(None).get("/v1/funds")) == (403, "no_department")
    assert code_of(await book.pay_in(100, department=None)) == (403, "no_department")
    assert code_of(await book.pay_in(100, department="education")) == (403, "not_a_charity")
    assert code_of(await book.pledge(task | {"department": None}, 100)) == (403, "no_department")


async def test_the_scope_to_work_a_queue_is_needed_for_money_too(charity: Office):
    reader = charity.officer(scopes={"case:read"})
    assert code_of(await reader.get("/v1/funds")) == (403, "scope_missing")
    assert code_of(await reader.post("/v1/funds", json={"division": COUNTY, "amount_fen": 1})) == (403, "scope_missing")


@pytest.mark.parametrize("seed", range(6))
async def test_whatever_happens_in_whatever_order_every_fen_is_somewhere(charity: Office, book: PledgeBook, seed):
    await book.pay_in(1_000)
    dice = random.Random(seed)
    tasks = [await charity.task(state="acknowledged") for _ in range(6)]
    steps = list(itertools.product(tasks, ("pledge", "answer", "end", "wait")))
    dice.shuffle(steps)
    for task, step in steps:
        if step == "pledge":
            await book.pledge(task, dice.choice([100, 300, 500]))
        elif step == "answer":
            kind = dice.choice(["completion", "completion", "refusal", "return"])
            await charity.answer(task, kind, **({"amount_fen": dice.choice([None, 0, 70, 450])} if kind == "completion" else {}))
        elif step == "wait":
            charity.h.clock.advance(timedelta(days=dice.choice([1, 40])).total_seconds())
            await tick_lapses(charity.h.ctx)
        else:
            await charity.h.deliver(task["case_id"], PLACE, WITHDRAWN)
        if dice.random() < 0.5:
            await charity.consume_own_events()
        assert sum(await book.fund()) == 1_000
    await charity.consume_own_events()
    available, pledged, spent = await book.fund()
    events = await book.events()
    assert (available + spent, pledged) == (1_000, 0)
    assert spent == sum(amount_fen for name, amount_fen in events if name == "pledge.committed")
    assert sum(name == "pledge.reserved" for name, _ in events) * 2 == len(events)
