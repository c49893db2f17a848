"""First relief 先行救助: money or goods before the papers."""

from dataclasses import dataclass
from typing import Literal

from assessment.domain.decisions import Explained

Form = Literal["cash", "in_kind"]


@dataclass(frozen=True, slots=True)
class OrderRelief:
    """Pay now, papers follow. `amount_fen` is None for as much as one fast aid; `flags_reason` is why money goes although it is flagged."""

    case_id: str
    amount_fen: int | None
    form: Form
    flags_reason: str | None


@dataclass(frozen=True, slots=True)
class Relief:
    """First relief that was ordered."""

    item_id: str
    amount_fen: int
    form: Form
    ordered_by: str
    explained: Explained | None = None
