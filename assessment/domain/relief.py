"""First relief 先行救助: money or goods before the papers."""

from dataclasses import dataclass
from typing import Literal

Form = Literal["cash", "in_kind"]


@dataclass(frozen=True, slots=True)
class OrderRelief:
    """Pay now, papers follow. `amount_fen` is None for as much as one fast aid."""

    case_id: str
    amount_fen: int | None
    form: Form


@dataclass(frozen=True, slots=True)
class Relief:
    """First relief that was ordered."""

    item_id: str
    amount_fen: int
    form: Form
    ordered_by: str
