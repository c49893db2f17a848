"""What approvals and relief orders make due: payments, instalment by instalment, and goods.

Nothing here touches the ledger: what is owed is noted in the same transaction as the event's receipt, and a worker sets money aside. Of a
case that was stopped before (`actions/cases.py`) it is owed and cancelled at once, so that the case can close.
"""

from collections.abc import Sequence
from datetime import timedelta

from disbursement.actions.goods import cancel_goods
from disbursement.actions.settling import note_decision
from disbursement.domain.funds import budget_of, reserve_of
from disbursement.domain.goods import Goods
from disbursement.domain.payments import Origin, Payment, PaymentState, Work
from disbursement.repository.cases import why_stopped
from disbursement.repository.goods import GOODS
from disbursement.repository.payments import PAYMENTS
from disbursement.settings import settings_of
from shared.events.contracts import Envelope, Event
from shared.events.contracts.assessment import ApprovedItem, CaseApproved, ReliefOrdered
from shared.kit import money
from shared.run.context import Context
from shared.store.db import UnitOfWork

NOTHING_TO_PAY = "nothing_to_pay"


async def owe_approved(uow: UnitOfWork, ctx: Context, event: Envelope[CaseApproved]) -> None:
    """Owe every cash item, instalment by instalment, and every in-kind item. What is owed already stays as it is."""
    note_decision(uow, event)
    stopped = await why_stopped(uow, event.case_id)
    for item in event.data.items:
        if item.kind == "cash":
            amounts = money.instalments(item.amount_fen or 0, max(1, item.instalments))
            await _owe_cash(uow, ctx, event, item, amounts, stopped)
        elif item.kind == "in_kind":
            await _owe_goods(uow, event, item.item_id, item.amount_fen or 0, first_relief=False)
    if stopped:
        await cancel_goods(uow, ctx, event.case_id, stopped)


async def owe_relief(uow: UnitOfWork, ctx: Context, event: Envelope[ReliefOrdered]) -> None:
    """Owe first relief: it is paid before the papers are there."""
    relief, stopped = event.data, await why_stopped(uow, event.case_id)
    if relief.form == "in_kind":
        await _owe_goods(uow, event, relief.item_id, relief.amount_fen, first_relief=True)
        if stopped:
            await cancel_goods(uow, ctx, event.case_id, stopped)
        return
    await _owe_cash(uow, ctx, event, relief, [relief.amount_fen], stopped)


async def _owe_cash(
    uow: UnitOfWork,
    ctx: Context,
    event: Envelope[CaseApproved | ReliefOrdered],
    item: ApprovedItem | ReliefOrdered,
    amounts: Sequence[int],
    stopped: str | None,
) -> None:
    """Owe an item in instalments of these amounts, the first now; first relief is its own item.

    A management unit's county pays for it; its petty reserve is the unit's own.
    """
    data, funding = event.data, item.funding or "county_budget"
    every = timedelta(seconds=settings_of(ctx).instalment_every_s)
    fund = (
        reserve_of(event.place_code) if funding == "petty_reserve" else budget_of(ctx.policy(uow.now).divisions.paid_from(event.place_code))
    )
    for number, amount_fen in enumerate(amounts, start=1):
        payment = Payment(
            payment_id=uow.ids.new(),
            case_id=event.case_id,
            place_code=event.place_code,
            item_id=item.item_id,
            instalment=number,
            instalments=len(amounts),
            amount_fen=amount_fen,
            funding=funding,
            fund=fund.code,
            first_relief=isinstance(data, ReliefOrdered),
            state=PaymentState.DUE,
            attempt=1,
            pay_after=uow.now + every * (number - 1),
            proposed_by=data.proposed_by,
            decided_by=data.ordered_by if isinstance(data, ReliefOrdered) else data.decided_by,
            origin=_origin(uow, event),
            created_at=uow.now,
            updated_at=uow.now,
            cancel_reason=stopped if amount_fen else stopped or NOTHING_TO_PAY,
        )
        await PAYMENTS.add_if_new(uow, payment, on="(item_id, instalment)")
        uow.wake(Work.CANCEL if payment.cancel_reason else Work.RESERVE)


async def _owe_goods(uow: UnitOfWork, event: Envelope[Event], item_id: str, value_fen: int, *, first_relief: bool) -> None:
    item = Goods(
        item_id=item_id,
        case_id=event.case_id,
        place_code=event.place_code,
        value_fen=value_fen,
        first_relief=first_relief,
        origin=_origin(uow, event),
        created_at=uow.now,
    )
    await GOODS.add_if_new(uow, item, on="(item_id)")


def _origin(uow: UnitOfWork, event: Envelope[Event]) -> Origin:
    return Origin(cause=event.id, traceparent=uow.cause.traceparent or event.traceparent, policy_version=event.policy_version)
