"""The village's own aid at once 立即救助, with its witnesses (R3.2)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from shared.kit.said import name_key

ReliefForm = Literal["cash", "in_kind", "lodging", "care"]
MoneySource = Literal["petty_reserve", "village_fund", "donation", "advance"]


@dataclass(frozen=True, slots=True)
class GiveRelief:
    """The village gave something at once. `over_limit_reason` says why it was more than its limit."""

    case_id: str
    form: ReliefForm
    amount_fen: int
    given_at: datetime
    witnesses: tuple[str, ...]
    money_source: MoneySource
    items: tuple[str, ...]
    over_limit_reason: str | None


@dataclass(frozen=True, slots=True)
class VillageRelief:
    """What the village gave at once. The witnesses' names are sealed; here is only how many there were."""

    relief_id: str
    case_id: str
    place_code: str
    form: ReliefForm
    amount_fen: int
    given_at: datetime
    given_by: str
    recorded_at: datetime
    witnesses: int
    money_source: MoneySource
    items: tuple[str, ...] = ()
    over_limit: bool = False
    over_limit_reason: str | None = None


def is_over_village_limit(amount_fen: int, given_before_fen: int, limit_fen: int) -> bool:
    """Tell whether the village would give the case more than it may by itself; gifts add up, so a limit is not split away."""
    return amount_fen + given_before_fen > limit_fen


def distinct_names(names: Iterable[str]) -> tuple[str, ...]:
    """Return names without those that are another one in nearly the same spelling: one witness named twice is one witness."""
    found = dict[str, str]()
    for name in names:
        found.setdefault(name_key(name), name)
    return tuple(found.values())


def names_a_party(names: Iterable[str], parties: Iterable[str]) -> bool:
    """Tell whether one of these names is that of a party, whatever the spelling of either."""
    return not {name_key(name) for name in names}.isdisjoint(map(name_key, parties))
