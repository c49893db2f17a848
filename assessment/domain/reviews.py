"""The collective review 集体研判: what the group proposes, with the explanation of its amount."""

from dataclasses import dataclass
from typing import Any

from shared.events.contracts.assessment import Procedure


@dataclass(frozen=True, slots=True)
class ReviewCase:
    """The group proposes. The caller proposes and counts as a member; `proposed_fen` is None for the amount of the profile."""

    case_id: str
    members: tuple[str, ...]
    votes_for: int
    votes_against: int
    proposed_fen: int | None
    programmes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Review:
    """What the group proposed."""

    procedure: Procedure
    members: tuple[str, ...]
    votes_for: int
    votes_against: int
    proposed_by: str
    proposed_fen: int
    computed_fen: int
    programmes: tuple[str, ...]
    explanation: dict[str, Any]
    explanation_sha256: str
    policy_version: str
