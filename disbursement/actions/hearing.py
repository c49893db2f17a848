"""Hearing what the other stages say: what is owed now, and what is not to be paid any more.

Nothing here touches the ledger: what is owed is noted in the same transaction as the event's receipt, and a worker sets money aside.
A withdrawal may be heard before the approval it follows, so it is remembered and meets whatever comes later.
"""

from collections.abc import Sequence
from datetime import timedelta

from disbursement.repository import cases, payments
from disbursement.rules.funds import Funding, fund_for
from disbursement.rules.records import Goods, Origin, Payment
from disbursement.rules.states import PaymentState
from disbursement.settings import settings_of
from shared.events.contracts import Envelope, Event
from shared.events.contracts.assessment import ApprovedItem, CaseApproved, ReliefOrdered
from shared.kit import money
from shared.run.context import Context
from shared.store.db import UnitOfWork

NOTHING_TO_PAY = "nothing_to_pay"


async def owe_approved(uow: UnitOfWork, ctx: Context, envelope: Envelope[CaseApproved]) -> None:
    """Owe every cash item, instalment by instalment, and every in-kind item."""
    approval, stopped = envelope.data, await cases.why_stopped(uow, envelope.case_id)
    owed: list[Payment] = []
    goods: list[Goods] = []
    for item in approval.items:
        if item.kind == "cash":
            owed += _instalments(uow, ctx, envelope, item, stopped)
        elif item.kind == "in_kind":
            goods.append(_goods(uow, envelope, item.item_id, item.amount_fen or 0, first_relief=False))
    await payments.owe(uow, owed)
    await _owe_goods(uow, envelope, goods, stopped)


async def owe_relief(uow: UnitOfWork, envelope: Envelope[ReliefOrdered]) -> None:
    """Owe first relief: it is paid before the papers are there."""
    relief, stopped = envelope.data, await cases.why_stopped(uow, envelope.case_id)
    if relief.form == "in_kind":
        await _owe_goods(uow, envelope, [_goods(uow, envelope, relief.item_id, relief.amount_fen, first_relief=True)], stopped)
        return
    payment = Payment(
        payment_id=uow.ids.new(),
        case_id=envelope.case_id,
        place_code=envelope.place_code,
        item_id=relief.item_id,
        instalment=1,
        instalments=1,
        amount_fen=relief.amount_fen,
        funding=relief.funding,
        fund=fund_for(relief.funding, envelope.place_code).code,
        first_relief=True,
        state=PaymentState.DUE,
        attempt=1,
        pay_after=uow.now,
        proposed_by=relief.proposed_by,
        decided_by=relief.ordered_by,
        origin=_origin(uow, envelope),
        created_at=uow.now,
        updated_at=uow.now,
        cancel_reason=stopped if relief.amount_fen else stopped or NOTHING_TO_PAY,
    )
    await payments.owe(uow, [payment])


async def stop_case(uow: UnitOfWork, envelope: Envelope[Event], reason_code: str) -> None:
    """Pay nothing more for a case, whatever is heard of it later: it was withdrawn, or goes on as another one."""
    await cases.stop(uow, envelope.case_id, envelope.place_code, reason_code)
    await cancel_open(uow, envelope, reason_code)


async def cancel_open(uow: UnitOfWork, envelope: Envelope[Event], reason_code: str) -> None:
    """Cancel what is owed to a case now; what the bank may be paying ends as the bank says."""
    await payments.unwanted(uow, envelope.case_id, reason_code)
    await cases.cancel_goods(uow, envelope.case_id)


def _instalments(
    uow: UnitOfWork, ctx: Context, envelope: Envelope[CaseApproved], item: ApprovedItem, stopped: str | None
) -> Sequence[Payment]:
    funding: Funding = item.funding or "county_budget"
    count = max(1, item.instalments)
    every = timedelta(seconds=settings_of(ctx).instalment_every_s)
    return [
        Payment(
            payment_id=uow.ids.new(),
            case_id=envelope.case_id,
            place_code=envelope.place_code,
            item_id=item.item_id,
            instalment=number,
            instalments=count,
            amount_fen=amount_fen,
            funding=funding,
            fund=fund_for(funding, envelope.place_code).code,
            first_relief=False,
            state=PaymentState.DUE,
            attempt=1,
            pay_after=uow.now + every * (number - 1),
            proposed_by=envelope.data.proposed_by,
            decided_by=envelope.data.decided_by,
            origin=_origin(uow, envelope),
            created_at=uow.now,
            updated_at=uow.now,
            cancel_reason=stopped if amount_fen else stopped or NOTHING_TO_PAY,
        )
        for number, amount_fen in enumerate(money.instalments(item.amount_fen or 0, count), start=1)
    ]


def _goods(uow: UnitOfWork, envelope: Envelope[Event], item_id: str, value_fen: int, *, first_relief: bool) -> Goods:
    return Goods(
        item_id=item_id,
        case_id=envelope.case_id,
        place_code=envelope.place_code,
        value_fen=value_fen,
        first_relief=first_relief,
        origin=_origin(uow, envelope),
        created_at=uow.now,
    )


async def _owe_goods(uow: UnitOfWork, envelope: Envelope[Event], goods: Sequence[Goods], stopped: str | None) -> None:
    await cases.owe_goods(uow, goods)
    if stopped:
        await cases.cancel_goods(uow, envelope.case_id)


def _origin(uow: UnitOfWork, envelope: Envelope[Event]) -> Origin:
    return Origin(cause=envelope.id, traceparent=uow.cause.traceparent or envelope.traceparent, policy_version=envelope.policy_version)
