"""What ends last of a case says so (D20): a clock of the whole case stops with that event and with no other."""

import asyncio

import pytest

from disbursement.actions.goods import issue_goods
from disbursement.domain.goods import IssueGoods
from shared.events.contracts.disbursement import CaseSettled, InKindCancelled, InKindIssued, PaymentCancelled, PaymentPaid
from shared.kit.principal import Principal
from tests.disbursement.till import PLACE, RECEIPT, REJECTED, WITHDRAWN, Till, cash, goods
from tests.support.waiting import DEADLINE_S

SETTLING = (PaymentPaid, PaymentCancelled, InKindIssued, InKindCancelled)
HANDED = {"description": "棉被2床", "receipt_sha256": RECEIPT}
BLOCKED = "SELECT count(*) AS some FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"


def more_goods(item_id: str = "item-3"):
    return cash(30_000, item_id=item_id, kind="in_kind", funding=None)


def own(number: int = 1, **more):
    """Return cash that the township's reserve pays without an order."""
    return cash(10_000, item_id=f"cash-{number}", funding="petty_reserve", **more)


async def said(h, case: str) -> list[tuple[str, bool]]:
    """Return what ended of a case, in order, and whether that was said to be the last."""
    return [
        (one.data.short_name(), one.data.nothing_owed)
        for one in await h.emitted()
        if isinstance(one.data, SETTLING) and one.case_id == case
    ]


async def issue(till: Till, item_id: str, **more) -> None:
    answer = await till.officer("village-3").post(f"/v1/in-kind/{item_id}/issue", json=HANDED | more)
    assert answer.status_code == 200, answer.text


@pytest.mark.parametrize("goods_first", [True, False], ids=["goods-first", "cash-first"])
async def test_d20_goods_and_cash_of_a_case_end_with_whichever_is_last(till: Till, h, case, goods_first):
    await till.fund()
    await till.approve(case, own(), goods())
    await till.run()
    if goods_first:
        await issue(till, "item-2")
    await till.ask_bank()
    if not goods_first:
        await issue(till, "item-2")
    names = ["in_kind.issued", "payment.paid"] if goods_first else ["payment.paid", "in_kind.issued"]
    assert await said(h, case) == [(names[0], False), (names[1], True)]


@pytest.mark.parametrize("rest", ["issue", "cancellation"])
async def test_a_part_of_the_goods_is_not_the_last_and_what_becomes_of_the_rest_is(till: Till, h, case, rest):
    await till.approve(case, goods())
    await issue(till, "item-2", value_fen=1)
    body = HANDED if rest == "issue" else {"reason_code": "not_needed"}
    assert (await till.approver().post(f"/v1/in-kind/item-2/{rest}", json=body)).status_code == 200
    name = {"issue": "in_kind.issued", "cancellation": "in_kind.cancelled"}[rest]
    assert await said(h, case) == [("in_kind.issued", False), (name, True)]


async def test_of_two_that_the_bank_settles_in_one_answer_one_is_the_last(till: Till, h, case):
    await till.fund()
    other = h.ctx.ids.new()
    await till.approve(case, own(1), own(2))
    await till.approve(other, own(3), own(4), goods())
    await till.run()
    await till.ask_bank()
    assert await said(h, case) == [("payment.paid", False), ("payment.paid", True)]
    assert await said(h, other) == [("payment.paid", False), ("payment.paid", False)]


async def test_the_last_instalment_is_the_last_that_is_owed(till: Till, h, case):
    await till.fund()
    await till.approve(case, own(instalments=2))
    await till.run()
    await till.ask_bank()
    till.h.clock.advance(2_592_000)
    await till.run("submit")
    await till.ask_bank()
    assert await said(h, case) == [("payment.paid", False), ("payment.paid", True)]


async def test_first_relief_before_the_decision_is_never_the_last(till: Till, h, case):
    await till.fund()
    await till.relief(case)
    await till.run()
    await till.ask_bank()
    await till.approve(case, own())
    await till.run()
    await till.ask_bank()
    assert await said(h, case) == [("payment.paid", False), ("payment.paid", True)]


async def test_first_relief_that_comes_after_an_approval_of_nothing_more_is_the_last(till: Till, h, case):
    await till.fund()
    await till.relief(case)
    await till.run()
    await till.approve(case)
    await till.ask_bank()
    assert await said(h, case) == [("payment.paid", True)]


@pytest.mark.parametrize("given", [True, False], ids=["relief-given", "no-relief"])
async def test_an_approval_of_nothing_more_after_which_nothing_is_owed_settles_the_case(till: Till, h, case, given):
    if given:
        await till.relief(case, item_id="goods-1", form="in_kind")
        await issue(till, "goods-1")
    await till.approve(case)
    (settled,) = await h.emitted(CaseSettled)
    assert (settled.case_id, settled.place_code, settled.causation_id is not None) == (case, PLACE, True)
    assert await said(h, case) == ([("in_kind.issued", False)] if given else [])


async def test_an_approval_after_which_something_is_owed_settles_nothing(till: Till, h, case):
    other = h.ctx.ids.new()
    await till.relief(case)
    await till.approve(case)
    await till.approve(other, own())
    await till.run("cancel")
    await h.deliver(case, PLACE, WITHDRAWN)
    await till.run("cancel")
    assert await h.emitted(CaseSettled) == []
    assert await said(h, case) == [("payment.cancelled", True)]


async def test_a_refusal_settles_nothing_and_neither_does_what_is_called_off_at_once(till: Till, h, case):
    await h.deliver(case, PLACE, REJECTED, source="assessment")
    withdrawn = h.ctx.ids.new()
    await h.deliver(withdrawn, PLACE, WITHDRAWN)
    await till.approve(withdrawn, goods())
    assert (await said(h, withdrawn), await h.emitted(CaseSettled)) == ([("in_kind.cancelled", True)], [])


async def test_a_refusal_is_a_decision_too(till: Till, h, case):
    await till.relief(case)
    await till.relief(case, item_id="goods-1", form="in_kind")
    await h.deliver(case, PLACE, REJECTED, source="assessment")
    await till.run("cancel")
    assert await said(h, case) == [("in_kind.cancelled", False), ("payment.cancelled", True)]
    assert await h.emitted(CaseSettled) == []


async def test_goods_of_a_case_that_ended_are_called_off_one_event_each(till: Till, h, case):
    await till.relief(case, item_id="goods-1", form="in_kind")
    await till.approve(case, goods(), more_goods())
    await h.deliver(case, PLACE, WITHDRAWN)
    await h.deliver(case, PLACE, WITHDRAWN)
    told = [envelope.data for envelope in await h.emitted(InKindCancelled)]
    assert {(one.item_id, one.reason_code, one.first_relief) for one in told} == {
        ("goods-1", "case_withdrawn", True),
        ("item-2", "case_withdrawn", False),
        ("item-3", "case_withdrawn", False),
    }
    assert [one.nothing_owed for one in told] == [False, False, True]


async def test_goods_that_are_approved_after_a_withdrawal_are_called_off_at_once(till: Till, h, case):
    await h.deliver(case, PLACE, WITHDRAWN)
    await till.approve(case, goods())
    await till.relief(case, item_id="goods-1", form="in_kind")
    told = [envelope.data for envelope in await h.emitted(InKindCancelled)]
    assert [(one.item_id, one.reason_code) for one in told] == [("item-2", "case_withdrawn"), ("goods-1", "case_withdrawn")]


async def test_of_two_who_settle_the_last_two_things_at_once_one_says_so(till: Till, h, case):
    await till.approve(case, goods(), more_goods())
    giver = Principal.system("test")

    async def other() -> None:
        async with h.db.begin(giver) as uow:
            await issue_goods(uow, h.ctx, IssueGoods("item-3", "棉被", None, None, None))

    async with h.db.begin(giver) as uow:
        await issue_goods(uow, h.ctx, IssueGoods("item-2", "棉被", None, None, None))
        await uow.do_gathered()  # It has looked, and has not committed.
        at_once = asyncio.create_task(other())

        async with asyncio.timeout(DEADLINE_S):
            while not at_once.done():
                async with h.db.begin(giver) as looking:
                    if (await looking.sql(BLOCKED))[0].some:
                        break
    await at_once
    assert await said(h, case) == [("in_kind.issued", False), ("in_kind.issued", True)]
