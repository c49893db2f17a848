"""Goods 实物: in-kind items, handed over at once or in parts."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal

from disbursement.domain.payments import Origin

GoodsState = Literal["due", "issued", "cancelled"]


@dataclass(frozen=True, slots=True)
class HandedPart:
    """Goods of an item that were handed over at once."""

    issue_id: str
    issued_by: str
    issued_at: datetime
    value_fen: int
    description: str
    receipt_sha256: str | None


@dataclass(frozen=True, slots=True)
class Goods:
    """An in-kind item: what is to be, or was, handed over. `value_fen` is what was ordered, and from the first hand-over on what was given.

    Of the last hand-over it says who, when and what; `earlier` holds those before.
    """

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
    outstanding_fen: int = 0
    """What is still owed after a hand-over of less than that."""
    earlier: tuple[HandedPart, ...] = ()

    @property
    def state(self) -> GoodsState:
        """Return how far it has come."""
        if self.cancelled_at is not None:
            return "cancelled"
        return "issued" if self.issue_id is not None and not self.outstanding_fen else "due"

    @property
    def given_fen(self) -> int:
        """Return what was handed over so far."""
        return 0 if self.issue_id is None else self.value_fen

    @property
    def left_fen(self) -> int:
        """Return what of the ordered value was not handed over; 0 where no value was ordered."""
        return self.value_fen if self.issue_id is None else self.outstanding_fen

    @property
    def handed(self) -> tuple[HandedPart, ...]:
        """Return all hand-overs so far, in their order."""
        if self.issue_id is None or self.issued_by is None or self.issued_at is None or self.description is None:
            return ()
        value_fen = self.value_fen - sum(part.value_fen for part in self.earlier)
        last = HandedPart(self.issue_id, self.issued_by, self.issued_at, value_fen, self.description, self.receipt_sha256)
        return (*self.earlier, last)

    def without(self, revoked: HandedPart) -> "Goods":
        """Return the item without one of its hand-overs, whose value is owed again; a rest that was called off is not.

        Of goods without an ordered value what was stated is owed.
        """
        kept = [part for part in self.handed if part != revoked]
        owed_fen = revoked.value_fen + (0 if self.state == "cancelled" else self.outstanding_fen)
        if not kept:
            return replace(
                self,
                value_fen=owed_fen,
                outstanding_fen=0,
                issue_id=None,
                issued_by=None,
                issued_at=None,
                description=None,
                receipt_sha256=None,
                cancelled_at=None,
                earlier=(),
            )
        last = kept[-1]
        return replace(
            self,
            value_fen=sum(part.value_fen for part in kept),
            outstanding_fen=owed_fen,
            issue_id=last.issue_id,
            issued_by=last.issued_by,
            issued_at=last.issued_at,
            description=last.description,
            receipt_sha256=last.receipt_sha256,
            cancelled_at=None,
            earlier=tuple(kept[:-1]),
        )


@dataclass(frozen=True, slots=True)
class IssueGoods:
    """An item's goods were handed over. None means as ordered: by the caller, at the value that is left if it has one."""

    item_id: str
    description: str
    issued_by: str | None
    value_fen: int | None
    receipt_sha256: str | None


@dataclass(frozen=True, slots=True)
class CancelRest:
    """The rest of an item's goods is not handed over."""

    item_id: str
    reason_code: str
