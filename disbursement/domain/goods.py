"""Goods 实物: in-kind items, handed over once."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from disbursement.domain.payments import Origin

GoodsState = Literal["due", "issued", "cancelled"]


@dataclass(frozen=True, slots=True)
class Goods:
    """An in-kind item: what is to be, or was, handed over."""

    item_id: str
    case_id: str
    place_code: str
    value_fen: int
    first_relief: bool
    origin: Origin
    created_at: datetime
    issue_id: str | None = None
    issued_by: str | None = None
    issued_at: datetime | None = None
    description: str | None = None
    receipt_sha256: str | None = None
    cancelled_at: datetime | None = None

    @property
    def state(self) -> GoodsState:
        """Return how far it has come."""
        if self.issue_id is not None:
            return "issued"
        return "due" if self.cancelled_at is None else "cancelled"


@dataclass(frozen=True, slots=True)
class IssueGoods:
    """An item's goods were handed over. None means as ordered: by the caller, at the item's value if it has one."""

    item_id: str
    description: str
    issued_by: str | None
    value_fen: int | None
    receipt_sha256: str | None
