"""In-kind items."""

from disbursement.domain.goods import Goods
from disbursement.repository.tables import goods
from shared.store.db import UnitOfWork
from shared.store.rows import Rows

GOODS = Rows(goods, Goods, key="item_id")

CANCEL_WAITING = f"""
UPDATE goods SET cancelled_at = $2 WHERE case_id = $1 AND cancelled_at IS NULL AND (issue_id IS NULL OR outstanding_fen > 0)
RETURNING {GOODS.columns()}
"""  # noqa: S608  # Joined from constants.


async def cancel_waiting_goods(uow: UnitOfWork, case_id: str) -> list[Goods]:
    """Cancel what is still to be handed over, and return it."""
    cancelled = [GOODS.record(row) for row in await uow.sql(CANCEL_WAITING, case_id, uow.now)]
    uow.mark_changed(*(item.item_id for item in cancelled))
    return cancelled


async def page_of_goods(uow: UnitOfWork, case_id: str | None, after: str | None, limit: int) -> list[Goods]:
    """Return in-kind items, by item id."""
    rest = "WHERE item_id > $1 {} ORDER BY item_id LIMIT $2"  # No id is empty.
    if case_id is None:
        return await GOODS.select(uow, rest.format(""), after or "", limit)
    return await GOODS.select(uow, rest.format("AND case_id = $3"), after or "", limit, case_id)
