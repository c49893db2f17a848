"""Rosters 值班表, as intake tells of them: who works in a unit and who leads it. What is escalated goes to leads by name."""

from collections.abc import Sequence
from dataclasses import dataclass

from audit.domain.duties import Duty, newest_duty
from shared.events.contracts import Envelope
from shared.events.contracts.intake import RosterChanged


@dataclass(frozen=True, slots=True)
class Roster:
    """The officers of a unit of a division. `version` counts the changes: the newest stays."""

    roster_id: str
    place_code: str
    unit: str
    version: int
    officers: tuple[str, ...]
    leads: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Office:
    """Where a step of a ladder goes: to a role, for a case of a place whose answerable officer works in a unit."""

    role: str
    place_code: str
    unit: str | None


def roster_of(envelope: Envelope[RosterChanged]) -> Roster:
    """Return the roster that an event tells of."""
    told = envelope.data
    return Roster(
        roster_id=envelope.case_id,
        place_code=envelope.place_code,
        unit=told.unit,
        version=envelope.case_version,
        officers=told.officers,
        leads=told.leads,
    )


def unit_now(duties: Sequence[Duty]) -> str | None:
    """Return the unit of who became answerable last, None while nobody is known."""
    newest = newest_duty(duties)
    return newest.unit if newest else None
