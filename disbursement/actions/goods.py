"""Goods 实物: handed over once."""

from dataclasses import dataclass, replace

from disbursement.actions.posting import emit_for
from disbursement.domain.refusals import GoodsCancelled, GoodsIssued, GoodsNotFound
from disbursement.repository import cases
from disbursement.rules.records import Goods
from shared.events.contracts.disbursement import InKindIssued
from shared.store.db import UnitOfWork


@dataclass(frozen=True, slots=True)
class Handed:
    """What was handed over. None means as ordered: by the caller, at the item's value."""

    description: str
    issued_by: str | None = None
    value_fen: int | None = None
    receipt_sha256: str | None = None


async def issue(uow: UnitOfWork, item_id: str, handed: Handed) -> Goods:
    """Record that an item's goods were handed over. Raises `GoodsNotFound`, `GoodsIssued`, `GoodsCancelled`."""
    item = await cases.lock_goods(uow, item_id)
    if item is None:
        raise GoodsNotFound(item_id=item_id)
    if item.issue_id is not None:
        raise GoodsIssued(item_id=item_id)
    if item.cancelled_at is not None:
        raise GoodsCancelled(item_id=item_id)
    issue_id, issued_by = uow.ids.new(), handed.issued_by or uow.actor.subject
    value_fen = item.value_fen if handed.value_fen is None else handed.value_fen
    issued = replace(
        item,
        issue_id=issue_id,
        issued_by=issued_by,
        issued_at=uow.now,
        value_fen=value_fen,
        description=handed.description,
        receipt_sha256=handed.receipt_sha256,
    )
    await cases.save_goods(uow, issued)
    event = InKindIssued(issue_id=issue_id, item_id=item_id, value_fen=value_fen, issued_by=issued_by, first_relief=item.first_relief)
    emit_for(uow, issued, event, item.origin)
    return issued
