"""Funds: a charity's money in a county or municipality."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PayIn:
    """Donations come in for a county or municipality."""

    division: str
    amount_fen: int


@dataclass(frozen=True, slots=True)
class Fund:
    """A charity's money in one place: what it may pledge, what is pledged, what was given."""

    department: str
    place_code: str
    available_fen: int
    pledged_fen: int
    spent_fen: int


def fund_places(place_code: str) -> tuple[str, ...]:
    """Return the places whose fund may help at a place, the nearest first: the county's, then the municipality's."""
    return place_code[:6] + "000000", place_code[:4] + "00000000"
