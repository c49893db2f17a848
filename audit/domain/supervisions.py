"""Supervision 督查: a supervisor's matter on a case, from its opening to its outcome. Its texts are never published."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from shared.kit.principal import distinct, is_among

SupervisionCause = Literal[
    "overdue", "complaint", "sample", "media", "related_party", "missed_report", "override", "paid_after_end", "bank_contradiction"
]
SupervisionState = Literal["open", "replied", "closed"]
SupervisionOutcome = Literal["rectified", "unfounded", "accountability"]


@dataclass(frozen=True, slots=True)
class OpenSupervision:
    """A supervisor opens a matter on a case."""

    case_id: str
    cause: SupervisionCause
    request_text: str


@dataclass(frozen=True, slots=True)
class ReplyToSupervision:
    """Whoever a matter concerns answers it."""

    supervision_id: str
    reply_text: str


@dataclass(frozen=True, slots=True)
class CloseSupervision:
    """A supervisor ends a matter. `no_reply_reason` is why it may end although nobody answered it."""

    supervision_id: str
    outcome: SupervisionOutcome
    finding_text: str
    no_reply_reason: str | None = None


@dataclass(frozen=True, slots=True)
class Supervision:
    """A matter. `clocks` are the case's clocks that were late when it was opened; `concerns` has to answer for it; None in old ones.

    `late_officers` answered for those clocks when they ran out, whoever has the case since; `replied_at` is when the matter was first
    answered.
    """

    supervision_id: str
    case_id: str
    place_code: str
    cause: SupervisionCause
    request_text: str
    clocks: tuple[str, ...]
    opened_by: str
    opened_at: datetime
    concerns: str | None = None
    late_officers: tuple[str, ...] = ()
    replied_at: datetime | None = None
    no_reply_reason: str | None = None
    outcome: SupervisionOutcome | None = None
    finding_text: str | None = None
    closed_by: str | None = None
    closed_at: datetime | None = None

    @property
    def state(self) -> SupervisionState:
        """Return how far it has come."""
        return "closed" if self.closed_at is not None else "open" if self.replied_at is None else "replied"

    @property
    def concerned_officers(self) -> tuple[str, ...]:
        """Return everybody whose doing it is about, none of whom ends it."""
        return distinct(one for one in (self.concerns, *self.late_officers) if one is not None)

    def concerned(self, subject: str) -> bool:
        """Tell whether a matter is about what an officer did or left undone: by whatever spelling of the name."""
        return is_among(subject, self.concerned_officers)


@dataclass(frozen=True, slots=True)
class SupervisionReply:
    """An answer to a matter."""

    reply_id: str
    supervision_id: str
    case_id: str
    place_code: str
    reply_text: str
    replied_by: str
    replied_at: datetime


REQUESTS: Mapping[SupervisionCause, str] = {
    "overdue": "时限超期，已上报至最后一级，请督促办理或作出决定。 Overdue and escalated to the last step: have it done or decided.",
    "paid_after_end": "案件终结后款项仍到账，请决定是否追回。 Money was paid after the case had ended: decide whether it is asked back.",
    "bank_contradiction": "银行对已到账款项前后说法不一，系统未动款项，请向银行核实并决定处理。 "
    "The bank contradicts itself about a paid payment and no money was moved: find out with the bank what is so, and decide.",
}
"""What is asked for by a matter that opens by itself."""


@dataclass(frozen=True, slots=True)
class SupervisionFilter:
    """Which matters are wanted; a case of None means any."""

    case_id: str | None = None
    open_only: bool = False
