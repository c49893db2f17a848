"""A profile with its whole history: asked by day.

reading.py ──Parts──► checks.py ──no fault──► PolicyBook ──on(day)──► Policy
"""

import json
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from typing import Any

from shared.kit.calendar import WorkCalendar
from shared.kit.policy.amounts import AmountRule
from shared.kit.policy.checks import Contract, Valid, faults_of_state, faults_of_validity, typed
from shared.kit.policy.entries import Entry
from shared.kit.policy.faults import PolicyInvalid
from shared.kit.policy.handling import Handling
from shared.kit.policy.models import (
    ClockRule,
    Department,
    Hardship,
    HouseholdFact,
    Identity,
    Limits,
    Lists,
    Material,
    Period,
    Place,
    Policy,
    Procedure,
    Programme,
    RoleEntry,
    RulePlace,
    Setting,
    Standard,
)
from shared.kit.policy.reading import IN_ORDER, Parts, calendar_of, head_of, line_of_profiles, read
from shared.kit.regions import Division, DivisionCode, Divisions, level_of

Stamp = tuple[tuple[str, int, int], ...]
"""The files of a profile, each with when it was changed (ns) and its size: a book is read anew when one was."""


class NoPolicy(Exception):
    """The profile does not reach back to that day."""


class PolicyBook:
    """A profile that has no fault, with its whole history."""

    def __init__(self, profile: str, parts: Parts, calendar: WorkCalendar) -> None:
        """Compute every state that the profile is ever in."""
        self.profile = profile
        self.calendar = calendar
        self._turns = _turns(parts)
        self._states = [self._made(_valid(parts, turn)) for turn in self._turns]

    @classmethod
    def load(
        cls, directory: Path, events: frozenset[str], desks: frozenset[str] | None = None, fields: frozenset[str] | None = None
    ) -> "PolicyBook":
        """Read a profile; its clocks may name these `events` and these `fields` of them, its departments these `desks`, any if None.

        What there is: `shared.events.contracts`. Raises `PolicyInvalid`, with the first fault that is found.
        """
        line = line_of_profiles(directory.resolve())
        return _load(tuple(line), _stamp(line), Contract(events, desks, fields))

    def on(self, day: date) -> Policy:
        """Return the policy that is in force on a day. Raises `NoPolicy` before the profile's first."""
        at = bisect_right(self._turns, day)
        if not at:
            raise NoPolicy(day)
        return self._states[at - 1]

    def reaches(self, code: str) -> bool:
        """Tell whether the profile has, or ever had, a division of this code or in it: cases of one that was merged away keep its code."""
        return any(state.divisions.reach(code) for state in self._states)

    def _made(self, valid: Valid) -> Policy:
        settings = typed(valid["settings"], Setting)
        return Policy(
            profile=self.profile,
            version=f"{self.profile}@{_digest(valid, self.calendar.version)}",
            clocks=typed(valid["clocks"], ClockRule),
            periods=typed(valid["periods"], Period),
            procedures=typed(valid["procedures"], Procedure),
            hardships=typed(valid["hardships"], Hardship),
            materials=typed(valid["materials"], Material),
            identities=typed(valid["identities"], Identity),
            facts=typed(valid["facts"], HouseholdFact),
            departments=typed(valid["departments"], Department),
            programmes=typed(valid["programmes"], Programme),
            roles=typed(valid["roles"], RoleEntry),
            rule_places=typed(valid["rule_places"], RulePlace),
            handling=typed(valid["handling"], Handling),
            amount_rules=tuple(typed(valid["amounts"], AmountRule).values()),
            standards=tuple(typed(valid["standards"], Standard).values()),
            settings=settings,
            limits=Limits.model_validate({name: settings[name].value for name in Limits.model_fields}),
            lists=Lists.model_validate({name: settings[name].value for name in Lists.model_fields}),
            divisions=_divisions(typed(valid["divisions"], Place).values(), valid["settings"].get("unlisted_townships")),
        )


def find_faults(directory: Path, contract: Contract) -> list[PolicyInvalid]:
    """Return all faults of a profile that can be found, in the order of its files; those between entries only where each can be read."""
    try:
        line = line_of_profiles(directory.resolve())
    except PolicyInvalid as fault:
        return [fault]
    parts, faults = read(line)
    try:
        calendar = calendar_of(line[-1])
    except PolicyInvalid as fault:
        return _each_once([*faults, fault])
    return _each_once(faults or _between_entries(parts, calendar, contract))


@lru_cache(maxsize=8)
def _load(line: tuple[Path, ...], _stamp: Stamp, contract: Contract) -> PolicyBook:
    parts, faults = read(line)
    if faults:
        raise faults[0]
    calendar = calendar_of(line[-1])
    for fault in _between_entries(parts, calendar, contract):
        raise fault
    return PolicyBook(str(head_of(line[-1])["name"]), parts, calendar)


def _between_entries(parts: Parts, calendar: WorkCalendar, contract: Contract) -> Iterator[PolicyInvalid]:
    yield from faults_of_validity(parts)
    for turn in _turns(parts):
        yield from faults_of_state(parts, _valid(parts, turn), turn, calendar, contract)


def _each_once(faults: Iterable[PolicyInvalid]) -> list[PolicyInvalid]:
    """Return each fault once that several entries have by a default, or that lasts for several states."""
    told: list[PolicyInvalid] = []
    for fault in faults:
        if not any(fault.is_same_as(other) for other in told):
            told.append(fault)
    return told


def _stamp(line: Iterable[Path]) -> Stamp:
    files = [(file, file.stat()) for part in line for file in sorted(part.iterdir())]
    return tuple((str(file), found.st_mtime_ns, found.st_size) for file, found in files)


def _turns(parts: Parts) -> list[date]:
    """Return the days on which something begins to hold or ceases to."""
    everything = [version for entries in parts.entries.values() for versions in entries.values() for version in versions]
    return sorted({day for entry in everything for day in (entry.valid_from, entry.valid_to) if day is not None})


def _valid(parts: Parts, day: date) -> Valid:
    return {
        file: {key: found for key, versions in entries.items() if (found := _holding(versions, day))}
        for file, entries in parts.entries.items()
    }


def _holding(versions: Iterable[Entry], day: date) -> Entry | None:
    return next((entry for entry in versions if entry.holds_on(day)), None)


def _digest(valid: Mapping[str, Mapping[str, Entry]], calendar_version: str) -> str:
    content: dict[str, Any] = {
        file: {key: entry.model_dump(mode="json") for key, entry in entries.items()} for file, entries in valid.items()
    }
    content |= {file: list(content[file].items()) for file in IN_ORDER}  # Their order decides which applies.
    canonical = json.dumps([content, calendar_version], ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return sha256(canonical.encode()).hexdigest()[:12]


def _divisions(places: Iterable[Place], unlisted: Entry | None) -> Divisions:
    listed = [place.division() for place in places]
    named = {division.code for division in listed}
    for place in places:
        for text in place.within.split():
            code = DivisionCode(f"{text[:6]}000000")
            if code not in named:  # Those with an entry of their own are told by it.
                listed.append(Division(code, text[6:], level_of(code)))
    return Divisions(listed, unlisted_townships=unlisted is not None)
