"""Who is answerable, over time: the first-asked officer from the first second, and then whoever acknowledged the duty.

Nobody else, but that of a case which is reopened it is whoever is on duty then.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from shared.events.contracts import Envelope, Event
from shared.events.contracts.intake import CaseMoved, CaseRegistered, CaseReopened, DutyHandoverAcknowledged

NOBODY_YET = "unknown"
"""Stands for the officer of a case whose registration has not come: another topic was faster."""


@dataclass(frozen=True, slots=True)
class Duty:
    """From `since` on, `officer` of `unit` is answerable."""

    officer: str
    unit: str
    since: datetime


def duty_of(envelope: Envelope[Event]) -> Duty | None:
    """Return the duty that an event begins, or None. An offer begins none: until it is acknowledged the sender stays answerable."""
    match envelope.data:
        case CaseRegistered() as registered:
            return Duty(officer=registered.first_asked_officer, unit=registered.first_asked_unit, since=registered.registered_at)
        case DutyHandoverAcknowledged() as handover:
            return Duty(officer=handover.to_officer, unit=handover.to_unit, since=envelope.time)
        case CaseMoved() | CaseReopened() as moved:
            return Duty(officer=moved.to_officer, unit=moved.to_unit, since=envelope.time)
        case _:
            return None


def newest_duty(duties: Sequence[Duty]) -> Duty | None:
    """Return the duty that began last, of two of one instant the one that was told last; None while nobody is known."""
    return max(reversed(duties), key=lambda duty: duty.since, default=None)


def answerable_now(duties: Sequence[Duty]) -> str:
    """Return who became answerable last."""
    newest = newest_duty(duties)
    return newest.officer if newest else NOBODY_YET


def answerable_at(duties: Sequence[Duty], instant: datetime) -> str:
    """Return the officer who was answerable at `instant`; before the first duty it is the first-asked officer."""
    if not duties:
        return NOBODY_YET
    ordered = sorted(duties, key=lambda duty: duty.since)
    begun = [duty for duty in ordered if duty.since <= instant]
    return (begun[-1] if begun else ordered[0]).officer
