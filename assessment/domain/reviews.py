"""The collective review 集体研判: what the group proposes, with the explanation of its amount, and how its members vote.

Who proposes votes for it thereby; every other member votes. It is decided when all have, and lost as soon as it can win no more.
"""

from dataclasses import dataclass
from typing import Any, Literal

from shared.events.contracts.assessment import Procedure

Vote = Literal["for", "against"]


@dataclass(frozen=True, slots=True)
class ReviewCase:
    """The group is to propose. The caller proposes and counts as a member; `proposed_fen` is None for the amount of the profile."""

    case_id: str
    members: tuple[str, ...]
    proposed_fen: int | None
    programmes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class VoteOnReview:
    """A member votes on what is proposed."""

    case_id: str
    vote: Vote


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


@dataclass(frozen=True, slots=True)
class WaitingReview:
    """A proposal with the votes that it has; `awaited` are the members who have not voted.

    If another takes its place before it is decided, that one has its id, so that no clock begins again.
    """

    review_id: str
    review: Review
    awaited: tuple[str, ...]

    @property
    def is_lost(self) -> bool:
        """Tell whether so many are against it that the others cannot be more."""
        return 2 * self.review.votes_against >= len(self.review.members)
