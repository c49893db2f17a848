"""Supervision 督查: a supervisor's matter on a case, from its opening to its outcome. Its texts are never published."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

SupervisionCause = Literal["overdue", "complaint", "sample", "media", "related_party", "missed_report", "override"]
SupervisionOutcome = Literal["rectified", "unfounded", "accountability"]


@dataclass(frozen=True, slots=True)
class OpenSupervision:
    """A supervisor opens a matter on a case."""

    case_id: str
    cause: SupervisionCause
    request_text: str


@dataclass(frozen=True, slots=True)
class CloseSupervision:
    """A supervisor ends a matter."""

    supervision_id: str
    outcome: SupervisionOutcome
    finding_text: str


@dataclass(frozen=True, slots=True)
class Supervision:
    """A supervisor's matter. `clocks` are the case's clocks that were late when it was opened."""

    supervision_id: str
    case_id: str
    place_code: str
    cause: SupervisionCause
    request_text: str
    clocks: tuple[str, ...]
    opened_by: str
    opened_at: datetime
    outcome: SupervisionOutcome | None = None
    finding_text: str | None = None
    closed_by: str | None = None
    closed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class SupervisionFilter:
    """Which matters are wanted; a case of None means any."""

    case_id: str | None = None
    open_only: bool = False
