"""How the case of the story comes in: at a window, or by itself, to whoever the rosters of the place name.

The product is asked whose duty it is. The watch looks at a wall chart: every shift cut into the times at which somebody is really there.
"""

import random
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta

from intake.domain.rosters import KeepRoster, Member, Roster, Span, answerable, check_roster
from shared.events.contracts import intake as i
from tests.audit.events import ELSEWHERE, PLACE
from tests.audit.story import Story

COUNTIES = (PLACE[:6].ljust(12, "0"), ELSEWHERE[:6].ljust(12, "0"))
OFFICES = (
    *((place, unit, 0.5) for place in (PLACE, ELSEWHERE) for unit in ("hall", "window")),
    *((county, "bureau", 0.4) for county in COUNTIES),
    (PLACE[:4].ljust(12, "0"), "centre", 0.2),
)
"""Divisions and units, and how likely each keeps a roster at all."""

FROM, UNTIL = datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC)
Time = tuple[datetime, datetime]


def keep_rosters(s: Story) -> None:
    """Every office makes its roster anew, or gives it up; whoever has the case keeps it."""
    s.rosters = [_drawn(s, division, unit) for division, unit, likely in OFFICES if s.draw.random() < likely]


def register(s: Story) -> None:
    """Somebody at a window is asked first, or nobody is: then it is whoever is on duty."""
    s.registered_at, danger = s.now, s.draw.random() < 0.4
    s.urgent = s.danger = danger
    by_itself = s.draw.random() < 0.7
    officer, unit = answerable(s.rosters, s.place, s.now) if by_itself else ("first-asked", "u")
    s.watch.duties.append((s.now, on_the_wall(s.rosters, s.place, s.now) if by_itself else "first-asked"))
    s.emit(
        i.CaseRegistered(
            channel="online" if by_itself else "window",
            hardship_codes=("fire",),
            person_ref="p-1",
            first_asked_officer=officer,
            first_asked_unit=unit,
            registered_at=s.now,
            life_danger=danger,
        )
    )
    s.begin("acceptance")
    s.begin("triage")
    if danger:
        s.begin("first_relief")


def on_the_wall(rosters: Sequence[Roster], place: str, now: datetime) -> str:
    """Return who is there: by a shift, else as a lead, in the township, else above it; the county by its name where nobody is."""
    for division in (place, place[:6].ljust(12, "0"), place[:4].ljust(12, "0")):
        here = sorted((one for one in rosters if one.place_code == division), key=lambda one: one.unit)
        charts = [*map(_shifts_of, here), *map(_leads_of, here)]
        names = [officer for chart in charts for (begins, ends), officer in chart if begins <= now < ends]
        if names:
            return names[0]
    return f"division:{place[:6]}"


def _shifts_of(roster: Roster) -> Iterator[tuple[Time, str]]:
    for shift in sorted(roster.shifts, key=lambda one: (one.begins_at, one.officer)):
        yield from _filled(roster, shift.officer, (shift.begins_at, shift.ends_at))


def _leads_of(roster: Roster) -> Iterator[tuple[Time, str]]:
    for member in roster.members:
        if member.lead:
            yield from _filled(roster, member.officer, (FROM, UNTIL))


def _filled(roster: Roster, officer: str, time: Time) -> Iterator[tuple[Time, str]]:
    """Yield the parts of a time at which the officer is there, and those at which only the deputy is."""
    own = _cut([time], roster, officer)
    yield from ((part, officer) for part in own)
    for deputy in [member.deputy for member in roster.members if member.officer == officer and member.deputy]:
        left = [time]
        for begins, ends in own:
            left = [part for one in left for part in _without(one, begins, ends)]
        yield from ((part, deputy) for part in _cut(left, roster, deputy))


def _cut(times: Sequence[Time], roster: Roster, officer: str) -> list[Time]:
    """Cut an officer's absences out of times."""
    left = list(times)
    for away in roster.absences:
        if away.officer == officer:
            left = [part for one in left for part in _without(one, away.begins_at, away.ends_at)]
    return left


def _without(time: Time, begins: datetime, ends: datetime) -> list[Time]:
    parts = (time[0], min(time[1], begins)), (max(time[0], ends), time[1])
    return [part for part in parts if part[0] < part[1]]


def _drawn(s: Story, division: str, unit: str) -> Roster:
    """Draw a roster that intake would keep: gaps between shifts, shifts that overlap, deputies who are away themselves."""
    draw, officers = s.draw, [f"{unit}-{division[:9]}-{n}" for n in range(s.draw.randint(1, 4))]
    leads = {draw.choice(officers), *(one for one in officers if draw.random() < 0.2)}
    members = tuple(Member(one, one in leads, draw.choice((None, *(other for other in officers if other != one)))) for one in officers)
    shifts = _spans(draw, officers, s.now, most=6)
    absences = _spans(draw, officers, s.now, most=5)
    check_roster(KeepRoster(division, unit, members, shifts, absences, {}))
    return Roster(s.name("roster"), division, unit, 1, members, shifts, absences, officers[0], s.now)


def _spans(draw: random.Random, officers: Sequence[str], now: datetime, *, most: int) -> tuple[Span, ...]:
    spans = []
    for _ in range(draw.randint(0, most)):
        begins = now + timedelta(hours=draw.randint(-24, 48))
        spans.append(Span(draw.choice(officers), begins, begins + timedelta(hours=draw.randint(1, 36))))
    return tuple(spans)
