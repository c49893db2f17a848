"""All aid together is no more than the emergency cost: what counts, what is refused above it, and that nothing is counted twice."""

import asyncio
import itertools
from datetime import timedelta
from typing import Any

import asyncpg
import pytest

from services.charity.domain.pledges import Pledge, PledgeState
from services.charity.repository.changes import turn_of_fund, turn_of_need
from shared.events.contracts.desk import PledgeReserved
from shared.events.contracts.intake import CaseWithdrawn
from tests.services.office import CITY, COUNTY, OTHER_COUNTY, OTHER_PLACE, PLACE, Office, code_of
from tests.services.pledges import PledgeBook
from tests.support.harness import MONDAY

CASE = "case-1"
CHARITIES = ("charity_federation", "red_cross")
WAITS_FOR_ME = "SELECT EXISTS (SELECT FROM pg_locks WHERE NOT granted AND pg_backend_pid() = ANY (pg_blocking_pids(pid)))"
WITHDRAWN = CaseWithdrawn(reason_code="no_longer_needed")


@pytest.fixture
async def book(charity: Office) -> PledgeBook:
    """A pledge book of two charities that have enough money for everything."""
    book = PledgeBook(charity)
    for department in CHARITIES:
        await book.pay_in(1_000_000, department=department)
    return book


async def missing(book: PledgeBook, task: dict[str, Any]) -> tuple[str, int | None]:
    answer = (await book.missing(task)).json()
    return answer["bounded_by"], answer["missing_fen"]


async def test_an_approval_tells_what_the_emergency_cost_and_what_our_own_aid_gives(charity: Office, book: PledgeBook):
    await book.approve(CASE, 600, self_paid_fen=1_000, loss_fen=500)
    task = await charity.task(case_id=CASE)
    assert await book.need(CASE) == (1_500, 600, 0)
    answer = (await book.missing(task)).json()
    assert answer == {"case_id": CASE, "bounded_by": "need", "missing_fen": 900, "currency": "CNY"}


@pytest.mark.parametrize(
    ("facts", "cost"),
    [
        ({"self_paid_fen": 700}, 700),
        ({"loss_fen": 700}, 700),
        ({"household_size": 3}, None),
        ({"self_paid_fen": 0, "loss_fen": 0}, None),
        ({"self_paid_fen": 0, "loss_fen": 1}, 1),
        ({}, None),
    ],
)
async def test_a_cost_of_which_nothing_is_known_bounds_nothing(charity: Office, book: PledgeBook, facts, cost):
    await book.approve(CASE, **facts)
    task = await charity.task(case_id=CASE, approved=False)
    assert await missing(book, task) == (("nothing", None) if cost is None else ("need", cost))
    assert code_of(await book.pledge(task, 701)) == ((201, "") if cost is None else (409, "pledge_over_need"))


async def test_a_pledge_above_the_need_is_refused_with_what_is_missing_and_leaves_nothing(charity: Office, book: PledgeBook):
    await book.approve(CASE, 600, self_paid_fen=1_000)
    task = await charity.task(case_id=CASE)
    refused = await book.pledge(task, 401)
    assert (code_of(refused), refused.json()["fields"]) == ((409, "pledge_over_need"), {"missing_fen": 400})
    assert "400" in refused.json()["detail"]
    assert (await book.need(CASE), await book.fund(), await charity.h.emitted()) == ((1_000, 600, 0), (1_000_000, 0, 0), [])
    assert (await book.pledge(task, 400)).status_code == 201
    assert (await missing(book, task), await book.need(CASE)) == (("need", 0), (1_000, 600, 400))


async def test_what_a_fund_does_not_have_is_not_counted_in_the_need(charity: Office, book: PledgeBook):
    await book.approve(CASE, self_paid_fen=9_000_000)
    task = await charity.task(case_id=CASE)
    assert code_of(await book.pledge(task, 1_000_001)) == (409, "fund_insufficient")
    assert await book.need(CASE) == (9_000_000, 0, 0)


async def test_a_second_pledge_for_a_task_is_refused_as_that_and_not_for_the_need(charity: Office, book: PledgeBook):
    await book.approve(CASE, self_paid_fen=500)
    task = await charity.task(case_id=CASE)
    answers = [code_of(await book.pledge(task, 400)) for _ in range(2)]
    assert (answers, await book.need(CASE)) == ([(201, ""), (409, "pledge_exists")], (500, 0, 400))


async def test_many_pledges_at_once_of_two_charities_are_never_more_than_the_need(charity: Office, book: PledgeBook):
    await book.approve(CASE, 50, self_paid_fen=1_000)
    tasks = [await charity.task(department, case_id=CASE) for department in CHARITIES for _ in range(6)]
    answers = await asyncio.gather(*(book.pledge(task, 300) for task in tasks))
    assert sorted(code_of(answer) for answer in answers) == [(201, "")] * 3 + [(409, "pledge_over_need")] * 9
    assert await book.need(CASE) == (1_000, 50, 900)
    assert sum([(await book.fund(department=department))[1] for department in CHARITIES]) == 900
    assert len(await charity.h.emitted(PledgeReserved)) == 3


async def test_pledges_and_events_of_many_cases_and_charities_at_once_wait_for_each_other_in_no_circle(charity: Office, book: PledgeBook):
    cases = [f"case-{number}" for number in range(4)]
    for case_id in cases:
        await book.approve(case_id, self_paid_fen=1_000)
    tasks = [await charity.task(department, case_id=case_id) for case_id in cases for department in CHARITIES for _ in range(3)]
    refusals = {(409, code) for code in ("pledge_over_need", "pledge_exists", "task_closed")}
    for amount_fen in (300, 200, 1):
        given = [charity.h.record(case_id, PLACE, book.completion("medical_assistance", 1), source="referral")[0] for case_id in cases]
        endings = cases[2:] if amount_fen < 300 else []
        batch = given + [charity.h.record(case_id, PLACE, WITHDRAWN)[0] for case_id in endings]
        answers, _ = await asyncio.gather(asyncio.gather(*(book.pledge(task, amount_fen) for task in tasks)), charity.h.apply(*batch))
        assert {code_of(answer) for answer in answers} <= {(201, ""), *refusals}
    assert [await book.need(case_id) for case_id in cases[2:]] == [(1_000, 3, 0)] * 2
    for case_id in cases[:2]:
        need, given_fen, pledged_fen = await book.need(case_id)
        assert given_fen == 3
        assert 900 <= pledged_fen <= need - 1  # Whether the last fen fit is a matter of who came first.


def pledge_of(fund_place: str, department: str = "charity_federation") -> Pledge:
    return Pledge("p", "r", CASE, PLACE, department, fund_place, 1, PledgeState.RESERVED, "o", MONDAY, of_need=True)


def test_shared_rows_are_changed_in_the_order_in_which_a_pledge_locks_them():
    ordered = [
        turn_of_need("case-1"),
        turn_of_need("case-2"),
        *(turn_of_fund(pledge_of(place)) for place in (OTHER_COUNTY, COUNTY, CITY)),
        *(turn_of_fund(pledge_of(place, "red_cross")) for place in (COUNTY, CITY)),
    ]
    assert sorted(ordered) == ordered


@pytest.fixture
async def admin(charity: Office, servers):
    """A connection that holds what a test wants to be waited for."""
    connection = await asyncpg.connect(servers.admin_url, database=charity.h.db.url.rsplit("/", 1)[1].split("?")[0])
    yield connection
    await connection.close()


@pytest.mark.parametrize("who", ["pledge", "event"])
async def test_no_fund_is_held_while_a_need_is_waited_for(charity: Office, book: PledgeBook, admin, who):
    await book.approve(CASE, self_paid_fen=1_000)
    task = await (book.pledged_task(100, case_id=CASE) if who == "event" else charity.task(case_id=CASE))
    ending, _ = charity.h.record(CASE, PLACE, WITHDRAWN)
    held = admin.transaction()
    await held.start()
    await admin.execute("SELECT FROM need FOR UPDATE")
    waiting = asyncio.create_task(charity.h.apply(ending) if who == "event" else book.pledge(task, 200))
    async with asyncio.timeout(60):
        while not await admin.fetchval(WAITS_FOR_ME):
            pass
    free = await admin.fetch("SELECT FROM fund FOR UPDATE SKIP LOCKED")
    await held.rollback()
    await waiting
    assert (len(free), await book.need(CASE)) == (2, (1_000, 0, 0 if who == "event" else 200))


async def test_no_need_is_held_while_another_case_is_waited_for(charity: Office, book: PledgeBook, admin):
    """Else two would wait for each other: the events' transaction for the case, and whoever pledges there for the need."""
    tasks = sorted([await book.pledged_task(400) for _ in range(2)], key=lambda task: task["case_id"])
    held = admin.transaction()
    await held.start()
    await admin.execute("SELECT FROM pledge WHERE case_id = $1 FOR UPDATE", tasks[1]["case_id"])
    ending = asyncio.create_task(charity.h.apply(*(charity.h.record(task["case_id"], PLACE, WITHDRAWN)[0] for task in tasks)))
    async with asyncio.timeout(60):
        while not await admin.fetchval(WAITS_FOR_ME):
            pass
    free = await admin.fetch("SELECT FROM need FOR UPDATE SKIP LOCKED")
    await held.rollback()
    await ending
    assert (len(free), [await book.need(task["case_id"]) for task in tasks]) == (2, [(None, 0, 0)] * 2)


@pytest.mark.parametrize("programme", ["medical_assistance", "temporary_assistance", "traffic_accident_fund", "red_cross_relief"])
async def test_what_departments_and_charities_give_towards_the_cost_counts(book: PledgeBook, programme):
    await book.approve(CASE, 100, self_paid_fen=1_000)
    await book.complete(CASE, programme, 300)
    assert await book.need(CASE) == (1_000, 400, 0)


@pytest.mark.parametrize(("programme", "amount_fen"), [("dibao_enrolment", 300), ("education_aid", 300), ("medical_assistance", None)])
async def test_what_does_not_pay_the_cost_and_services_do_not_count(book: PledgeBook, programme, amount_fen):
    await book.approve(CASE, 100, self_paid_fen=1_000)
    await book.complete(CASE, programme, amount_fen)
    assert await book.need(CASE) == (1_000, 100, 0)


async def test_a_charitys_help_that_pays_no_cost_is_bounded_by_nothing_and_counts_nowhere(charity: Office, book: PledgeBook):
    await book.pay_in(1_000, department="social_work")
    await book.approve(CASE, self_paid_fen=100)
    task = await charity.task("social_work", "acknowledged", case_id=CASE)
    assert await missing(book, task) == ("nothing", None)
    assert (await book.pledge(task, 400)).status_code == 201
    await charity.take_steps(task, "service")
    await charity.answer(task, "completion", charity.officer("social_work"))
    await charity.consume_own_events()
    assert (await book.need(CASE), await book.fund(department="social_work")) == ((100, 0, 0), (600, 0, 400))


@pytest.mark.parametrize("order", list(itertools.permutations(("own", "referral", "again"))), ids=">".join)
@pytest.mark.parametrize(("stated", "given"), [(None, 400), (0, 0), (300, 300), (400, 400), (700, 700)])
async def test_a_completed_pledge_is_given_once_whatever_is_told_first(charity: Office, book: PledgeBook, order, stated, given):
    """The charity's desk tells its completion, and referral tells it once more: what of the pledge was given counts, and what beyond it."""
    await book.approve(CASE, 100, self_paid_fen=2_000)
    task = await book.pledged_task(400, case_id=CASE)
    await charity.answer(task, "completion", amount_fen=stated)
    told, _ = charity.h.record(CASE, PLACE, book.completion("charity_relief", stated, task["referral_id"]), source="referral")
    for step in order:
        await (charity.consume_own_events() if step == "own" else charity.h.apply(told))
    spent = min(given, 400)
    assert (await book.need(CASE), await book.fund()) == ((2_000, 100 + given, 0), (1_000_000 - spent, 0, spent))


@pytest.mark.parametrize("how", ["refusal", "return", "ended"])
async def test_what_was_pledged_and_not_given_is_missing_again(charity: Office, book: PledgeBook, how):
    await book.approve(CASE, 100, self_paid_fen=500)
    task = await book.pledged_task(400, case_id=CASE)
    other = await charity.task("red_cross", case_id=CASE)
    assert code_of(await book.pledge(other, 1)) == (409, "pledge_over_need")
    if how == "ended":
        await charity.h.deliver(CASE, PLACE, WITHDRAWN)
    else:
        await charity.answer(task, how)
    await charity.consume_own_events()
    assert await book.need(CASE) == (500, 100, 0)
    assert code_of(await book.pledge(other, 400)) == ((409, "task_closed") if how == "ended" else (201, ""))


async def test_before_the_approval_has_come_nothing_is_pledged_and_then_the_same_call_goes_through(charity: Office, book: PledgeBook):
    await book.complete(CASE, "medical_assistance", 300)
    task = await charity.task(case_id=CASE, approved=False)
    key = {"idempotency-key": "pledge-1"}
    assert await missing(book, task) == ("approval_awaited", None)
    assert code_of(await book.pledge(task, 100, **key)) == (409, "approval_not_received")
    assert (await book.fund(), await charity.h.emitted()) == ((1_000_000, 0, 0), [])
    await book.approve(CASE, 600, self_paid_fen=1_000)
    assert await missing(book, task) == ("need", 100)
    assert (await book.pledge(task, 100, **key)).status_code == 201
    assert await book.need(CASE) == (1_000, 900, 100)


@pytest.mark.parametrize("order", list(itertools.permutations((0, 1, 2))))
async def test_of_several_approvals_the_last_that_tells_a_cost_holds_and_all_their_aid_counts(book: PledgeBook, order):
    told = [(100, {"self_paid_fen": 5_000}), (20, {"self_paid_fen": 3_000, "loss_fen": 1}), (3, {"household_size": 2})]
    for number in order:
        total_fen, facts = told[number]
        await book.approve(CASE, total_fen, at=MONDAY + timedelta(hours=number), **facts)
    assert await book.need(CASE) == (3_001, 123, 0)


async def test_aid_that_comes_after_a_pledge_takes_it_back_from_nobody_and_leaves_nothing_missing(charity: Office, book: PledgeBook):
    await book.approve(CASE, self_paid_fen=1_000)
    task = await book.pledged_task(800, case_id=CASE)
    await book.complete(CASE, "medical_assistance", 500)
    assert (await missing(book, task), await book.need(CASE)) == (("need", 0), (1_000, 500, 800))


async def test_a_case_that_was_approved_elsewhere_before_it_moved_bounds_its_pledges_here(charity: Office, book: PledgeBook):
    await book.approve(CASE, self_paid_fen=1_000, place_code=OTHER_PLACE)
    task = await charity.task(case_id=CASE, approved=False)
    assert code_of(await book.pledge(task, 1_001)) == (409, "pledge_over_need")
    assert ((await book.pledge(task, 1_000)).status_code, await book.need(CASE)) == (201, (1_000, 0, 1_000))


async def test_only_who_has_an_order_of_the_case_sees_what_is_missing(charity: Office, book: PledgeBook):
    await book.approve(CASE, self_paid_fen=1_000)
    task = await charity.task(case_id=CASE)
    assert code_of(await book.missing(task, "red_cross")) == (404, "task_not_found")
    assert code_of(await book.missing(task, jurisdiction="370911")) == (404, "task_not_found")
    assert code_of(await book.missing(task, scopes={"case:read"})) == (403, "scope_missing")
    assert code_of(await charity.officer(None).get(f"/v1/tasks/{task['task_id']}/need")) == (403, "no_department")
