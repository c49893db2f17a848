"""Pledges: reserved, then committed when the help was given, or voided when it was not. Money never goes below zero."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class PledgeState(StrEnum):
    """Where a pledge stands."""

    RESERVED = "reserved"
    COMMITTED = "committed"
    VOIDED = "voided"


@dataclass(frozen=True, slots=True)
class Fund:
    """A charity's money: what it may pledge, what is pledged, what was given."""

    department: str
    place_code: str
    available_fen: int
    pledged_fen: int
    spent_fen: int


@dataclass(frozen=True, slots=True)
class Pledge:
    """Money set aside for one person's task."""

    pledge_id: str
    referral_id: str
    case_id: str
    place_code: str
    department: str
    fund_place: str
    amount_fen: int
    state: PledgeState
    made_by: str
    made_at: datetime


def fund_places(place_code: str) -> tuple[str, ...]:
    """Return the places whose fund may help at a place, the nearest first: the county's, then the municipality's."""
    return place_code[:6] + "000000", place_code[:4] + "00000000"
