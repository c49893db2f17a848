"""A case that is withdrawn or goes on as another one: open branches are recalled, nobody is asked any more, nothing is joined."""

import asyncio
import itertools

import pytest

from shared.events.contracts.intake import CaseMerged
from tests.referral.exchange import PLACE, WITHDRAWN, Exchange, approval, item

MERGED = CaseMerged(into_case_id="other")


@pytest.mark.parametrize(("event", "reason"), [(WITHDRAWN, "case_withdrawn"), (MERGED, "case_merged")])
async def test_open_branches_are_recalled_and_what_ended_stays_as_it_ended(exchange: Exchange, h, event, reason):
    orders = await exchange.opened("medical_insurance", "health_commission", "education", "civil_affairs_dibao", "housing", "red_cross")
    for department, words in {
        "health_commission": ("acknowledged",),
        "education": ("returned",),
        "civil_affairs_dibao": ("completed",),
        "housing": ("refused",),
    }.items():
        await exchange.answer(orders[department], *words)
    said = await exchange.said()
    await h.deliver("case-1", PLACE, event)
    assert await exchange.states() == {
        "medical_insurance": "stopped",
        "health_commission": "stopped",
        "education": "stopped",
        "civil_affairs_dibao": "completed",
        "housing": "refused",
        "red_cross": "stopped",
    }
    assert ((await exchange.case())["stopped_reason"], (await exchange.orders())["education"]["reason_code"]) == (reason, reason)
    assert await exchange.said() == said


@pytest.mark.parametrize("order", list(itertools.permutations(("register", "approve", "withdraw"))), ids=">".join)
async def test_after_a_withdrawal_nobody_is_asked_whatever_is_heard_first(exchange: Exchange, h, order):
    deeds = {
        "register": lambda: exchange.register("case-1"),
        "approve": lambda: exchange.approve("case-1", "education", "red_cross"),
        "withdraw": lambda: h.deliver("case-1", PLACE, WITHDRAWN),
    }
    for name in order:
        await deeds[name]()
    assert set((await exchange.states()).values()) == {"stopped"}
    assert len(await exchange.issued()) == (order[-1] == "withdraw")
    assert await exchange.joined() == []


async def test_a_withdrawal_stops_its_own_case_only(exchange: Exchange, h):
    await exchange.opened("education")
    await exchange.opened("education", case_id="case-2")
    await h.deliver("case-1", PLACE, WITHDRAWN)
    assert (await exchange.states(), await exchange.states("case-2")) == ({"education": "stopped"}, {"education": "issued"})


async def test_what_a_department_gave_before_it_heard_stays_true_and_nothing_is_joined(exchange: Exchange, h):
    orders = await exchange.opened("education")
    await h.deliver("case-1", PLACE, WITHDRAWN)
    await exchange.answer(orders["education"], "completed")
    assert await exchange.said() == ["referral.issued", "referral.completed"]
    now = await exchange.now(orders["education"])
    assert (now["state"], now["amount_fen"], now["reason_code"]) == ("completed", 50_000, None)


async def test_an_approval_after_the_withdrawal_joins_nothing_even_if_nobody_was_to_be_asked(exchange: Exchange, h):
    await exchange.register("case-1")
    await exchange.consent("red_cross", given=False)
    await h.deliver("case-1", PLACE, WITHDRAWN)
    await exchange.approve("case-1", "red_cross")
    assert (await exchange.states(), await exchange.joined()) == ({"red_cross": "without_consent"}, [])


async def test_a_case_that_stopped_twice_keeps_its_first_reason(exchange: Exchange, h):
    await exchange.opened("education")
    await h.deliver("case-1", PLACE, MERGED)
    await h.deliver("case-1", PLACE, WITHDRAWN)
    assert (await exchange.case())["stopped_reason"] == "case_merged"


async def test_an_approval_and_a_withdrawal_heard_at_the_same_instant_leave_no_branch_open(exchange: Exchange, h):
    cases = [f"case-{number}" for number in range(20)]
    for case_id in cases:
        await exchange.register(case_id)
        approved, _ = h.record(case_id, PLACE, approval(item("education", item_id=case_id)), source="assessment")
        withdrawn, _ = h.record(case_id, PLACE, WITHDRAWN)
        await asyncio.gather(h.apply(approved), h.apply(withdrawn))
    assert [await exchange.states(case_id) for case_id in cases] == [{"education": "stopped"}] * len(cases)
