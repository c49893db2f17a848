"""Cases that stopped, goods, and money asked back."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, fields
from typing import Any

from sqlalchemy import Row, func, select, update
from sqlalchemy.dialects.postgresql import insert

from disbursement.models import goods, recovery, stopped_case
from disbursement.rules.records import Goods, Origin, Recovery
from shared.store.db import UnitOfWork

ORIGIN = tuple(field.name for field in fields(Origin))
PLAIN = tuple(field.name for field in fields(Goods) if field.name != "origin")
GOODS_COLUMNS = [goods.c[name] for name in (*PLAIN, *ORIGIN)]
RECOVERY_COLUMNS = [recovery.c[field.name] for field in fields(Recovery)]


async def stop(uow: UnitOfWork, case_id: str, place_code: str, reason_code: str) -> None:
    """Note that nothing more is to be paid for a case; the first reason stays."""
    values = {"case_id": case_id, "place_code": place_code, "reason_code": reason_code, "heard_at": uow.now}
    await uow.execute(insert(stopped_case).values(values).on_conflict_do_nothing())


async def why_stopped(uow: UnitOfWork, case_id: str) -> str | None:
    """Return why nothing more is to be paid for a case, or None."""
    return (await uow.execute(select(stopped_case.c.reason_code).where(stopped_case.c.case_id == case_id))).scalar_one_or_none()


async def owe_goods(uow: UnitOfWork, items: Sequence[Goods]) -> None:
    """Store new in-kind items; known ones stay as they are."""
    if items:
        await uow.execute(insert(goods).values([_row_of(one) for one in items]).on_conflict_do_nothing())


async def cancel_goods(uow: UnitOfWork, case_id: str) -> None:
    """Cancel what was not handed over yet."""
    waiting = (goods.c.case_id == case_id) & goods.c.issue_id.is_(None) & goods.c.cancelled_at.is_(None)
    await uow.execute(update(goods).where(waiting).values(cancelled_at=uow.now))


async def lock_goods(uow: UnitOfWork, item_id: str) -> Goods | None:
    """Lock and return an in-kind item, or None when there is none in the actor's jurisdiction."""
    row = (await uow.execute(select(*GOODS_COLUMNS).where(goods.c.item_id == item_id).with_for_update())).one_or_none()
    return _goods(row) if row else None


async def get_goods(uow: UnitOfWork, item_id: str) -> Goods | None:
    """Return an in-kind item, or None when there is none in the actor's jurisdiction."""
    row = (await uow.execute(select(*GOODS_COLUMNS).where(goods.c.item_id == item_id))).one_or_none()
    return _goods(row) if row else None


async def save_goods(uow: UnitOfWork, item: Goods) -> None:
    """Store a locked item as it now is."""
    await uow.execute(update(goods).where(goods.c.item_id == item.item_id).values(_row_of(item)))


async def goods_listed(uow: UnitOfWork, case_id: str | None, after: str | None, limit: int) -> list[Goods]:
    """Return in-kind items, by item id."""
    query = select(*GOODS_COLUMNS).order_by(goods.c.item_id).limit(limit)
    if case_id is not None:
        query = query.where(goods.c.case_id == case_id)
    if after is not None:
        query = query.where(goods.c.item_id > after)
    return [_goods(row) for row in (await uow.execute(query)).all()]


async def add_recovery(uow: UnitOfWork, new: Recovery) -> None:
    """Store a new demand."""
    await uow.execute(recovery.insert().values(asdict(new)))


async def recovered_fen(uow: UnitOfWork, payment_id: str) -> int:
    """Return how much of a payment was asked back so far; the payment must be locked."""
    query = select(func.coalesce(func.sum(recovery.c.amount_fen), 0)).where(recovery.c.payment_id == payment_id)
    return int((await uow.execute(query)).scalar_one())


async def lock_recovery(uow: UnitOfWork, recovery_id: str) -> Recovery | None:
    """Lock and return a demand, or None when there is none in the actor's jurisdiction."""
    row = (await uow.execute(select(*RECOVERY_COLUMNS).where(recovery.c.recovery_id == recovery_id).with_for_update())).one_or_none()
    return Recovery(*row) if row else None


async def get_recovery(uow: UnitOfWork, recovery_id: str) -> Recovery | None:
    """Return a demand, or None when there is none in the actor's jurisdiction."""
    row = (await uow.execute(select(*RECOVERY_COLUMNS).where(recovery.c.recovery_id == recovery_id))).one_or_none()
    return Recovery(*row) if row else None


async def save_recovery(uow: UnitOfWork, demand: Recovery) -> None:
    """Store a locked demand as it now is."""
    await uow.execute(update(recovery).where(recovery.c.recovery_id == demand.recovery_id).values(asdict(demand)))


async def recoveries(uow: UnitOfWork, case_id: str | None, before: str | None, limit: int) -> list[Recovery]:
    """Return demands, newest first."""
    query = select(*RECOVERY_COLUMNS).order_by(recovery.c.recovery_id.desc()).limit(limit)
    if case_id is not None:
        query = query.where(recovery.c.case_id == case_id)
    if before is not None:
        query = query.where(recovery.c.recovery_id < before)
    return [Recovery(*row) for row in (await uow.execute(query)).all()]


def _goods(row: Row[Any]) -> Goods:
    return Goods(**dict(zip(PLAIN, row, strict=False)), origin=Origin(*row[len(PLAIN) :]))


def _row_of(item: Goods) -> Mapping[str, Any]:
    values = asdict(item)
    origin: dict[str, Any] = values.pop("origin")
    return values | origin
