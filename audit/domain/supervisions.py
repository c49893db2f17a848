"""Supervision 督查: a supervisor's matter on a case, from its opening to its outcome. Its texts are never published."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

SupervisionCause = Literal["overdue", "complaint", "sample", "media", "related_party", "missed_report", "override", "paid_after_end"]
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
    """A matter. `clocks` are the case's clocks that were late when it was opened; `concerns` has to answer for it; None in old ones."""

    supervision_id: str
    case_id: str
    place_code: str
    cause: SupervisionCause
    request_text: str
    clocks: tuple[str, ...]
    opened_by: str
    opened_at: datetime
    concerns: str | None = None
    outcome: SupervisionOutcome | None = None
    finding_text: str | None = None
    closed_by: str | None = None
    closed_at: datetime | None = None


REQUESTS: Mapping[SupervisionCause, str] = {
    "overdue": "时限超期，已上报至最后一级，请督促办理或作出决定。 Overdue and escalated to the last step: have it done or decided.",
    "paid_after_end": "案件终结后款项仍到账，请决定是否追回。 Money was paid after the case had ended: decide whether it is asked back.",
}
"""What is asked for by a matter that opens by itself."""


@dataclass(frozen=True, slots=True)
class SupervisionFilter:
    """Which matters are wanted; a case of None means any."""

    case_id: str | None = None
    open_only: bool = False
