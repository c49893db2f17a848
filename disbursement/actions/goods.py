"""Goods 实物: handed over, in parts if need be, until nothing is left of them; or the rest is cancelled."""

from dataclasses import replace

from disbursement.actions.settling import emit_settled
from disbursement.domain.goods import CancelRest, Goods, IssueGoods
from disbursement.domain.refusals import (
    GiverMayNotCallOff,
    GoodsCancelled,
    GoodsIssued,
    GoodsNotFound,
    GoodsNotIssued,
    GoodsWithoutValue,
    MoreThanOrdered,
)
from disbursement.repository.goods import GOODS, cancel_waiting_goods
from shared.events.contracts.disbursement import InKindCancelled, InKindIssued
from shared.kit.errors import refuses
from shared.kit.principal import is_among
from shared.kit.refusals import OfficerUnknown
from shared.run.context import Context
from shared.run.officers import check_known
from shared.store.db import UnitOfWork


@refuses(GoodsNotFound, GoodsIssued, GoodsCancelled, GoodsWithoutValue, MoreThanOrdered, OfficerUnknown)
async def issue_goods(uow: UnitOfWork, ctx: Context, command: IssueGoods) -> Goods:
    """Record that goods of an item were handed over, at what they are really worth: more than nothing, at most what is left of the order.

    What the person asked for in kind is approved without a value: then the value must be stated, and the profile bounds it.
    """
    item = await _lock_due(uow, command.item_id)
    value_fen = item.left_fen if command.value_fen is None else command.value_fen
    limit_fen = item.left_fen or ctx.policy(uow.now).limits.goods_limit_fen
    if value_fen == 0:
        raise GoodsWithoutValue(item_id=item.item_id)
    if value_fen > limit_fen:
        raise MoreThanOrdered(item_id=item.item_id, limit_fen=limit_fen)
    issue_id, issued_by = uow.ids.new(), command.issued_by or uow.actor.subject
    await check_known(uow, ctx, item.place_code, [issued_by])
    issued = replace(
        item,
        issue_id=issue_id,
        issued_by=issued_by,
        issued_at=uow.now,
        value_fen=item.given_fen + value_fen,
        outstanding_fen=max(0, item.left_fen - value_fen),
        description=command.description,
        receipt_sha256=command.receipt_sha256,
        earlier=item.handed,
    )
    await GOODS.save(uow, issued)
    event = InKindIssued(
        issue_id=issue_id,
        item_id=item.item_id,
        value_fen=value_fen,
        issued_by=issued_by,
        first_relief=item.first_relief,
        outstanding_fen=issued.outstanding_fen,
    )
    emit_settled(uow, issued, event)
    return issued


@refuses(GoodsNotFound, GoodsIssued, GoodsCancelled, GoodsNotIssued, GiverMayNotCallOff)
async def cancel_rest(uow: UnitOfWork, ctx: Context, command: CancelRest) -> Goods:
    """Call off what is left of goods of which others handed over a part. What nobody has begun to hand over ends with its case only."""
    item = await _lock_due(uow, command.item_id)
    if item.issue_id is None:
        raise GoodsNotIssued(item_id=item.item_id)
    if is_among(uow.actor.subject, (part.issued_by for part in item.handed)):
        raise GiverMayNotCallOff(item_id=item.item_id)
    cancelled = replace(item, cancelled_at=uow.now)
    await GOODS.save(uow, cancelled)
    _emit_cancelled(uow, ctx, cancelled, command.reason_code)
    return cancelled


async def cancel_goods(uow: UnitOfWork, ctx: Context, case_id: str, reason_code: str) -> None:
    """Cancel the goods of a case that were not handed over, or the rest of them: it has ended."""
    for item in await cancel_waiting_goods(uow, case_id):
        _emit_cancelled(uow, ctx, item, reason_code)


async def _lock_due(uow: UnitOfWork, item_id: str) -> Goods:
    """Lock an item of which something is to be handed over. Raises `GoodsNotFound`, `GoodsIssued`, `GoodsCancelled`."""
    item = await GOODS.lock(uow, item_id)
    if item is None:
        raise GoodsNotFound(item_id=item_id)
    if item.state == "cancelled":
        raise GoodsCancelled(item_id=item_id)
    if item.state == "issued":
        raise GoodsIssued(item_id=item_id)
    return item


def _emit_cancelled(uow: UnitOfWork, ctx: Context, item: Goods, reason_code: str) -> None:
    is_trifle = item.first_relief and 0 < item.given_fen < ctx.policy(uow.now).limits.first_relief_min_fen
    event = InKindCancelled(
        item_id=item.item_id,
        reason_code=reason_code,
        first_relief=item.first_relief,
        outstanding_fen=item.left_fen,
        given_fen=item.given_fen or None,
        is_trifle=is_trifle or None,
    )
    emit_settled(uow, item, event)
