"""Goods 实物: handed over once, or cancelled."""

from dataclasses import replace

from disbursement.actions.settling import emit_settled
from disbursement.domain.goods import Goods, IssueGoods
from disbursement.domain.refusals import GoodsCancelled, GoodsIssued, GoodsNotFound, GoodsWithoutValue, MoreThanOrdered
from disbursement.repository.goods import GOODS, cancel_waiting_goods
from shared.events.contracts.disbursement import InKindCancelled, InKindIssued
from shared.kit.errors import refuses
from shared.run.context import Context
from shared.store.db import UnitOfWork


@refuses(GoodsNotFound, GoodsIssued, GoodsCancelled, GoodsWithoutValue, MoreThanOrdered)
async def issue_goods(uow: UnitOfWork, ctx: Context, command: IssueGoods) -> Goods:
    """Record that an item's goods were handed over, at what they are really worth: more than nothing, at most what was ordered.

    What the person asked for in kind is approved without a value: then the value must be stated, and the profile bounds it.
    """
    item = await GOODS.lock(uow, command.item_id)
    if item is None:
        raise GoodsNotFound(item_id=command.item_id)
    if item.issue_id is not None:
        raise GoodsIssued(item_id=item.item_id)
    if item.cancelled_at is not None:
        raise GoodsCancelled(item_id=item.item_id)
    issue_id, issued_by = uow.ids.new(), command.issued_by or uow.actor.subject
    value_fen = item.value_fen if command.value_fen is None else command.value_fen
    limit_fen = item.value_fen or ctx.policy(uow.now).limits.goods_limit_fen
    if value_fen == 0:
        raise GoodsWithoutValue(item_id=item.item_id)
    if value_fen > limit_fen:
        raise MoreThanOrdered(item_id=item.item_id, limit_fen=limit_fen)
    issued = replace(
        item,
        issue_id=issue_id,
        issued_by=issued_by,
        issued_at=uow.now,
        value_fen=value_fen,
        description=command.description,
        receipt_sha256=command.receipt_sha256,
    )
    await GOODS.save(uow, issued)
    event = InKindIssued(issue_id=issue_id, item_id=item.item_id, value_fen=value_fen, issued_by=issued_by, first_relief=item.first_relief)
    emit_settled(uow, issued, event)
    return issued


async def cancel_goods(uow: UnitOfWork, case_id: str, reason_code: str) -> None:
    """Cancel the goods of a case that were not handed over: it has ended."""
    for item in await cancel_waiting_goods(uow, case_id):
        event = InKindCancelled(item_id=item.item_id, reason_code=reason_code, first_relief=item.first_relief)
        emit_settled(uow, item, event)
