"""Inboxes 收件箱: what waits for an officer, seen from the officer. Nothing is stored for it: whatever waits is under a clock.

    offered     somebody offers the duty of a case, and it waits for the answer
    ordered     a supervision waits for the answer
    merged      somebody merged another case into one's own, and that waits for being read
    due         a clock that the officer answers for warns
    broken      it is late
    escalated   it went up its ladder: it stays with who answers for it, and is with who leads the office now as well

One matter is one row, which goes when its clock ends, whatever ended it: an answer, somebody else's, the end of the case.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from audit.domain.clocks import CaseClock, ClockKey, lies_since
from shared.kit.policy import ClockRule

InboxKind = Literal["offered", "ordered", "merged", "due", "broken", "escalated"]


@dataclass(frozen=True, slots=True)
class InboxQuery:
    """Whose inbox is wanted, or what of it comes after a place in it. A `unit` is that of the officer who answers for a case."""

    unit: str | None = None
    after: tuple[datetime, ClockKey] | None = None


@dataclass(frozen=True, slots=True)
class Desk:
    """Where an inbox is looked into: whose it is, with which roles of theirs, or which unit's.

    `of_supervisors` are the clocks that wait for a supervisor: a matter is nothing that its case's officer could end. `places` are the
    divisions of the unit that one looks into as its lead, None for any; `officers` are the unit's by its roster.
    """

    subject: str
    roles: Sequence[str]
    of_supervisors: Sequence[str]
    unit: str | None = None
    places: Sequence[str] | None = None
    officers: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class InboxItem:
    """A clock as it lies in an inbox: the unit of who answers for it, and who leads the office to which it was escalated.

    `leads` is empty where it did not go up, or no roster names anybody: then it is with whoever has that role there. `step` is that of the
    ladder as which the reader has it, 0 as whoever it waits for, and `read_at` when they read it so.
    """

    clock: CaseClock
    unit: str | None
    leads: tuple[str, ...]
    step: int
    read_at: datetime | None

    @property
    def role(self) -> str | None:
        """Return the role to which it went up."""
        return self.clock.ladder[self.clock.rung - 1].role if self.clock.rung else None

    @property
    def is_read(self) -> bool:
        """Tell whether somebody has read it where it lies."""
        return self.clock.read_to is not None and self.clock.read_to >= self.clock.rung


@dataclass(frozen=True, slots=True)
class InboxReceipt:
    """Somebody read a clock in the own inbox, as that step of its ladder."""

    case_id: str
    clock: str
    ref: str
    step: int
    read_by: str
    place_code: str
    read_at: datetime


ADDRESSED: Mapping[str, InboxKind] = {"supervision": "ordered", "from_case": "merged"}
"""What a clock is to whom it is addressed, by what it is counted by; else an offer of a duty."""


def kind_of(clock: CaseClock, rule: ClockRule | None, reader: str, now: datetime) -> InboxKind:
    """Return what a clock is to a reader: what is addressed to them stays that, also when it went up."""
    addressed: InboxKind = ADDRESSED.get(rule.per, "offered") if rule is not None else "offered"
    if clock.is_addressed_to(reader) or (clock.addressee is not None and not clock.rung and clock.warn_at > now):
        return addressed
    if clock.rung:
        return "escalated"
    return "broken" if clock.due_at < now else "due"


def since_of(clock: CaseClock, kind: InboxKind) -> datetime:
    """Return since when a clock has been what it is."""
    match kind:
        case "offered" | "ordered" | "merged":
            return clock.started_at
        case "due":
            return clock.warn_at
        case "broken":
            return clock.due_at
        case "escalated":
            return lies_since(clock) or clock.started_at


def of_supervisors(rules: Mapping[str, ClockRule]) -> list[str]:
    """Return the clocks that wait for a supervisor."""
    return [rule.key for rule in rules.values() if rule.waits_for == "supervisor"]
