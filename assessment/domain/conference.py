"""The joint conference 联席会议, which decides what no rule fits and what is above the ceiling 一事一议."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RecordConference:
    """What the conference decided, and of a flagged case why money goes all the same."""

    case_id: str
    members: tuple[str, ...]
    votes_for: int
    votes_against: int
    amount_fen: int
    minutes: str
    flags_reason: str | None


@dataclass(frozen=True, slots=True)
class Conference:
    """What the conference decided, with its minutes. `amount_fen` is 0 where the proposal was not carried."""

    members: tuple[str, ...]
    votes_for: int
    votes_against: int
    amount_fen: int
    secretary: str
    minutes: str
