"""Rosters 值班表: who of a unit is on duty when, so that a case that comes by itself has a name from its first second 首问负责 (R6)."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from intake.domain.dutyrefusals import RosterNeedsLead, RosterOfficerTwice, RosterOfficerUnknown, RosterSpanEmpty
from shared.kit.principal import folded, unit_of_division
from shared.kit.regions import LENGTHS, divisions_above


@dataclass(frozen=True, slots=True)
class Member:
    """An officer of a unit. A lead is answerable when no shift covers the moment; the deputy stands in for an officer who is away."""

    officer: str
    lead: bool = False
    deputy: str | None = None


@dataclass(frozen=True, slots=True)
class Span:
    """A time of an officer, its end left out: a shift, or an absence."""

    officer: str
    begins_at: datetime
    ends_at: datetime

    def covers(self, instant: datetime) -> bool:
        """Tell whether an instant lies in it."""
        return self.begins_at <= instant < self.ends_at


@dataclass(frozen=True, slots=True)
class KeepRoster:
    """A unit's lead says who works there, who is on duty when, and who is away. `reach` says by officer how one is reached."""

    place_code: str
    unit: str
    members: tuple[Member, ...]
    shifts: tuple[Span, ...]
    absences: tuple[Span, ...]
    reach: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Roster:
    """A unit's roster as it is now."""

    roster_id: str
    place_code: str
    unit: str
    version: int
    members: tuple[Member, ...]
    shifts: tuple[Span, ...]
    absences: tuple[Span, ...]
    kept_by: str
    kept_at: datetime

    @property
    def case_id(self) -> str:
        """Return what its events are about: itself."""
        return self.roster_id

    def on_duty(self, instant: datetime) -> str | None:
        """Return the officer whose shift it is, or the deputy of one who is away; None if nobody's."""
        in_order = sorted(self.shifts, key=lambda shift: (shift.begins_at, shift.officer))
        return self._first(instant, (shift.officer for shift in in_order if shift.covers(instant)))

    def lead(self, instant: datetime) -> str | None:
        """Return the unit's lead, or the deputy of one who is away; None if nobody is there."""
        return self._first(instant, (member.officer for member in self.members if member.lead))

    def _first(self, instant: datetime, officers: Iterable[str]) -> str | None:
        """Return the first of these officers who is there, each with the deputy behind."""
        away = {absence.officer for absence in self.absences if absence.covers(instant)}
        deputies = {member.officer: member.deputy for member in self.members}
        candidates = (one for officer in officers for one in (officer, deputies[officer]))
        return next((one for one in candidates if one is not None and one not in away), None)


def answerable(rosters: Sequence[Roster], place_code: str, instant: datetime) -> tuple[str, str]:
    """Return officer and unit that are answerable for a case of a place that comes by itself: always exactly one.

    Where nobody keeps a roster it is the county itself, by name: its clocks run, and escalate, as anybody's.
    """
    return there_now(rosters, place_code, instant) or (nobody_of(place_code), nobody_of(place_code))


def there_now(rosters: Sequence[Roster], place_code: str, instant: datetime) -> tuple[str, str] | None:
    """Return the officer on duty of a place and the unit, else the lead, of the township, else of the county, else of the prefecture.

    None where nobody keeps a roster.
    """
    for division in divisions_above(place_code):
        here = sorted((roster for roster in rosters if roster.place_code == division), key=lambda roster: roster.unit)
        for ask in (Roster.on_duty, Roster.lead):
            for roster in here:
                if (officer := ask(roster, instant)) is not None:
                    return officer, roster.unit
    return None


def nobody_of(place_code: str) -> str:
    """Return who is answerable where nobody keeps a roster: the county, by the name that tokens without an organisation have too."""
    return unit_of_division(place_code[: LENGTHS["county"]])


def check_roster(command: KeepRoster) -> None:
    """Raise `RosterOfficerTwice`, `RosterNeedsLead`, `RosterOfficerUnknown`, `RosterSpanEmpty`."""
    seen = dict[str, str]()
    for member in command.members:
        if (key := folded(member.officer)) in seen:
            raise RosterOfficerTwice(officer=member.officer, other=seen[key])
        seen[key] = member.officer
    if not any(member.lead for member in command.members):
        raise RosterNeedsLead
    known = set(seen.values())
    for officer in _named(command):
        if officer not in known:
            raise RosterOfficerUnknown(officer=officer)
    for span in (*command.shifts, *command.absences):
        if span.begins_at >= span.ends_at:
            raise RosterSpanEmpty(officer=span.officer)


def _named(command: KeepRoster) -> Iterator[str]:
    yield from (member.deputy for member in command.members if member.deputy is not None)
    yield from (span.officer for span in (*command.shifts, *command.absences))
    yield from command.reach
