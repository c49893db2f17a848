"""When the last branch has ended, and not before, it is said once how all of them ended."""

import asyncio
import itertools
import random
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from referral.domain.cases import Approval
from referral.domain.joining import is_joined_by, tally
from referral.domain.referrals import MACHINE, MOVES, OPEN, Referral, ReferralState, Transition
from shared.events.contracts.referral import ReferralJoined
from tests.referral.exchange import ANSWERS, PLACE, Exchange, answer_of

THREE = ("medical_insurance", "health_commission", "education")
CLOSING = ("completed", "refused", "given up")


async def close(exchange: Exchange, order, how: str) -> None:
    if how == "given up":
        await exchange.answer(order, "returned")
        await exchange.withdraw(order)
    else:
        await exchange.answer(order, how)


@pytest.mark.parametrize("order", list(itertools.permutations(THREE)), ids=">".join)
async def test_the_last_answer_joins_whichever_department_it_is(exchange: Exchange, order):
    orders = await exchange.opened(*THREE)
    for number, department in enumerate(order, 1):
        assert await exchange.joined() == []
        await exchange.answer(orders[department], "acknowledged", "completed")
        assert len(await exchange.joined()) == (number == len(order))
    (joined,) = await exchange.joined()
    set_id = orders["education"]["set_id"]
    assert joined == ReferralJoined(completed=3, refused=0, returned=0, without_consent=0, result="all_completed", set_id=set_id, open=0)


@pytest.mark.parametrize("ways", list(itertools.combinations_with_replacement(CLOSING, 3)), ids=" ".join)
async def test_the_join_counts_how_every_branch_ended(exchange: Exchange, ways):
    orders = await exchange.opened(*THREE)
    for order, how in zip(orders.values(), ways, strict=True):
        await close(exchange, order, how)
    (joined,) = await exchange.joined()
    counts = tuple(ways.count(how) for how in CLOSING)
    assert (joined.completed, joined.refused, joined.returned) == counts
    assert joined.result == ("none_completed" if not counts[0] else "all_completed" if counts[0] == 3 else "partly_completed")
    (shown,) = (await exchange.case())["sets"]
    assert (shown["result"], shown["completed"], shown["open"]) == (joined.result, joined.completed, 0)
    assert shown["joined_at"] is not None


@pytest.mark.parametrize("seed", range(12))
async def test_answers_in_any_order_twice_and_after_the_end_join_once(exchange: Exchange, seed):
    dice = random.Random(seed)
    orders = list((await exchange.opened(*THREE, "red_cross")).values())
    asked = [order for order in orders if order["department"] != "red_cross"]
    heard = [(order, word) for order in asked for word in (*ANSWERS[:1], dice.choice(("refused", "completed")))] * 2
    dice.shuffle(heard)
    heard.insert(dice.randrange(len(heard)), (None, "no"))
    for order, word in heard:
        if order is None:
            await exchange.consent("red_cross", given=False)
        else:
            await exchange.answer(order, word)
        assert len(await exchange.joined()) == all(
            state in ("completed", "refused", "without_consent") for state in (await exchange.states()).values()
        )
    (joined,) = await exchange.joined()
    assert joined.completed + joined.refused == 3
    assert joined.without_consent == 1


async def test_the_last_answers_heard_at_the_same_instant_join_once(exchange: Exchange, h):
    cases = [f"case-{number}" for number in range(15)]
    for case_id in cases:
        orders = (await exchange.opened(*THREE, case_id=case_id)).values()
        records = [h.record(case_id, PLACE, answer_of(order, "completed"), source=f"desk-{order['department']}")[0] for order in orders]
        await asyncio.gather(*(h.apply(record) for record in records))
    assert [len(await exchange.joined(case_id)) for case_id in cases] == [1] * len(cases)


async def test_each_approval_is_joined_by_itself(exchange: Exchange):
    await exchange.opened("education")
    await exchange.approve("case-1", "medical_insurance")
    orders = await exchange.orders()
    await exchange.answer(orders["medical_insurance"], "completed")
    assert len(await exchange.joined()) == 1
    await exchange.answer(orders["education"], "refused")
    assert [joined.result for joined in await exchange.joined()] == ["all_completed", "none_completed"]


async def test_a_branch_that_waits_for_consent_is_not_over(exchange: Exchange):
    orders = await exchange.opened("education", "red_cross")
    await exchange.answer(orders["education"], "completed")
    assert await exchange.joined() == []
    await exchange.consent("red_cross", given=False)
    assert [joined.result for joined in await exchange.joined()] == ["partly_completed"]


async def test_when_every_charity_was_refused_before_the_approval_it_is_joined_with_it(exchange: Exchange):
    await exchange.register("case-1")
    await exchange.consent("red_cross", given=False)
    await exchange.approve("case-1", "red_cross")
    assert [joined.without_consent for joined in await exchange.joined()] == [1]


async def test_the_join_is_caused_by_the_last_answer(exchange: Exchange, h):
    orders = await exchange.opened("education")
    last = await h.deliver("case-1", PLACE, answer_of(orders["education"], "completed"), source="education")
    (said,) = await h.emitted(ReferralJoined)
    assert (said.causation_id, (await exchange.said())[-2:]) == (last, ["referral.completed", "referral.joined"])


def branch(number: int, when, state: ReferralState = ReferralState.WAITING) -> Referral:
    return Referral(
        str(number), "c", PLACE, "s", str(number), "education", "education", "p", needs_consent=False, state=state, created_at=when
    )


@given(
    count=st.integers(1, 4),
    transitions=st.lists(st.tuples(st.integers(0, 3), st.sampled_from(list(Transition))), max_size=60),
    when=st.datetimes(),
)
def test_whatever_is_done_a_set_is_joined_exactly_when_no_branch_is_open_and_stays_so(count, transitions, when):
    alive, was_joined = [branch(number, when) for number in range(count)], False
    approved = Approval("s", "c", PLACE, "normal", None, when)
    for number, transition in transitions:
        one = alive[number % count]
        if transition in (Transition.STOP, Transition.CONSENT) or not MACHINE.may(one, transition):
            continue
        moved = replace(one, state=MOVES[transition][one.state])
        alive[number % count] = replace(moved, state=ReferralState.WAITING) if transition is Transition.REISSUE else moved
        counts = tally(one.state for one in alive)
        joined = is_joined_by(approved, counts)
        assert joined == all(each.state not in OPEN for each in alive)
        assert not (was_joined and not joined)
        assert counts.completed + counts.refused + counts.returned + counts.without_consent + counts.open + counts.stopped == count
        was_joined = joined
