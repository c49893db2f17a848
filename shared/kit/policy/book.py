"""Reading a profile: YAML files of entries, checked as a whole, then asked by day.

A file maps keys to entries, or to a list of entries that hold one after the other. `defaults` at its top fill in source, basis and
validity. A profile may `extend` another: what it says of a key replaces what the other says.
"""

import itertools
import json
from bisect import bisect_right
from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import date
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from typing import Any, TypeVar

import yaml
from pydantic import ValidationError

from shared.kit.calendar import WorkCalendar
from shared.kit.policy.models import (
    AmountRule,
    ClockRule,
    Department,
    Entry,
    Hardship,
    Identity,
    Limits,
    Material,
    Period,
    Place,
    Policy,
    Procedure,
    Programme,
    Setting,
    Standard,
)
from shared.kit.regions import Division, DivisionCode, Divisions, level_of

FILES: Mapping[str, type[Entry]] = {
    "clocks": ClockRule,
    "periods": Period,
    "procedures": Procedure,
    "hardships": Hardship,
    "materials": Material,
    "identities": Identity,
    "departments": Department,
    "programmes": Programme,
    "amounts": AmountRule,
    "standards": Standard,
    "settings": Setting,
    "divisions": Place,
}
"""File name to what its entries are."""

NEEDED_SETTINGS = frozenset({*Limits.model_fields, "reporter_kinds"})

KEY_FIELD = {"clocks": "key", "periods": "key", "amounts": "key", "standards": "prefix", "divisions": "code", "settings": None}
"""Under which field the key of an entry is stored; `code` where nothing is said."""

Parts = dict[str, dict[str, tuple[Entry, ...]]]
Stamp = tuple[tuple[str, int, int], ...]
"""The files of a profile, each with when it was changed (ns) and its size: a book is read anew when one was."""

E = TypeVar("E", bound=Entry)


class PolicyInvalid(Exception):
    """The profile contradicts itself; names the file, the key and the fault."""

    def __init__(self, file: str, key: str, fault: str) -> None:
        """Say where and what."""
        super().__init__(f"{file}.yaml: {key}: {fault}")


class NoPolicy(Exception):
    """The profile does not reach back to that day."""


class PolicyBook:
    """A profile with its whole history."""

    def __init__(self, profile: str, parts: Parts, calendar: WorkCalendar, events: Collection[str], desks: Collection[str] | None) -> None:
        """Check every state that the profile is ever in, so that a fault shows when a service starts and not on the day it comes true."""
        self.profile = profile
        self.calendar = calendar
        self._parts = parts
        self._events = events
        self._desks = desks
        for file, entries in parts.items():
            for key, versions in entries.items():
                _check_no_overlap(file, key, versions)
        everything = [version for entries in parts.values() for versions in entries.values() for version in versions]
        self._turns = sorted({day for entry in everything for day in (entry.valid_from, entry.valid_to) if day is not None})
        self._states = [self._made(turn) for turn in self._turns]

    @classmethod
    def load(cls, directory: Path, events: frozenset[str], desks: frozenset[str] | None = None) -> "PolicyBook":
        """Read a profile; its clocks may name these `events`, its departments these `desks`, any if None (`shared.events.contracts`).

        Raises `PolicyInvalid`.
        """
        line = _line(directory.resolve())
        return _load(tuple(line), _stamp(line), events, desks)

    def on(self, day: date) -> Policy:
        """Return the policy that is in force on a day. Raises `NoPolicy` before the profile's first."""
        at = bisect_right(self._turns, day)
        if not at:
            raise NoPolicy(day)
        return self._states[at - 1]

    def _made(self, day: date) -> Policy:
        valid = {
            file: {key: found for key, versions in entries.items() if (found := _valid(versions, day))}
            for file, entries in self._parts.items()
        }
        settings = _typed(valid["settings"], Setting)
        limits, kinds = _limits(settings), settings["reporter_kinds"].value
        _check_clocks(_typed(valid["clocks"], ClockRule), self._events)
        _check_desks(_typed(valid["departments"], Department), self._desks)
        _check_places(_typed(valid["divisions"], Place))
        _check_references(valid)
        return Policy(
            profile=self.profile,
            version=f"{self.profile}@{_digest(valid, self.calendar.version)}",
            clocks=_typed(valid["clocks"], ClockRule),
            periods=_typed(valid["periods"], Period),
            procedures=_typed(valid["procedures"], Procedure),
            hardships=_typed(valid["hardships"], Hardship),
            materials=_typed(valid["materials"], Material),
            identities=_typed(valid["identities"], Identity),
            departments=_typed(valid["departments"], Department),
            programmes=_typed(valid["programmes"], Programme),
            amount_rules=tuple(_typed(valid["amounts"], AmountRule).values()),
            standards=tuple(_typed(valid["standards"], Standard).values()),
            settings=settings,
            limits=limits,
            reporter_kinds=frozenset(kinds if isinstance(kinds, tuple) else ()),
            divisions=_divisions(_typed(valid["divisions"], Place).values(), valid["settings"].get("unlisted_townships")),
        )


@lru_cache(maxsize=8)
def _load(line: tuple[Path, ...], _stamp: Stamp, events: frozenset[str], desks: frozenset[str] | None) -> PolicyBook:
    directory = line[-1]
    head = _head(directory)
    parts: Parts = {}
    for part in line:
        for file, model in FILES.items():
            path = part / f"{file}.yaml"
            own = _read(file, model, _yaml(path)) if path.exists() else {}
            parts[file] = _merged(file, parts.get(file, {}), own)
    return PolicyBook(str(head["name"]), parts, _calendar(directory), events, desks)


def _stamp(line: Iterable[Path]) -> Stamp:
    files = [(file, file.stat()) for part in line for file in sorted(part.iterdir())]
    return tuple((str(file), found.st_mtime_ns, found.st_size) for file, found in files)


def _head(directory: Path) -> dict[str, Any]:
    head = _yaml(directory / "profile.yaml")
    if not isinstance(head.get("name"), str):
        raise PolicyInvalid("profile", "name", "is missing")
    return head


def _line(directory: Path) -> list[Path]:
    """Return the profiles that one is made of, the one that extends no other first."""
    line = [directory]
    while "extends" in (head := _head(line[0])):
        base = (line[0] / str(head["extends"])).resolve()
        if base in line:
            raise PolicyInvalid("profile", "extends", "comes back to where it began")
        line.insert(0, base)
    return line


def _calendar(directory: Path) -> WorkCalendar:
    try:
        return WorkCalendar.load(directory)
    except (OSError, KeyError, TypeError, ValueError, yaml.YAMLError) as error:
        raise PolicyInvalid("calendar", "file", repr(error)) from error


def _merged(file: str, inherited: dict[str, tuple[Entry, ...]], own: dict[str, tuple[Entry, ...]]) -> dict[str, tuple[Entry, ...]]:
    # The first amount rule that applies is taken: a profile's own rules stand before those it inherits.
    return own | {key: value for key, value in inherited.items() if key not in own} if file == "amounts" else inherited | own


def _yaml(path: Path) -> dict[str, Any]:
    try:
        loaded = yaml.load(path.read_text("utf-8"), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))  # noqa: S506  # Both are the safe loader.
    except (OSError, yaml.YAMLError) as error:
        raise PolicyInvalid(path.stem, "file", str(error)) from error
    if not isinstance(loaded, dict):
        raise PolicyInvalid(path.stem, "file", "is no mapping")
    return loaded


def _read(file: str, model: type[Entry], content: Mapping[str, Any]) -> dict[str, tuple[Entry, ...]]:
    defaults = content.get("defaults", {})
    field = KEY_FIELD.get(file, "code")
    entries: dict[str, tuple[Entry, ...]] = {}
    for key, value in content.items():
        if key == "defaults":
            continue
        named = {field: str(key)} if field else {}
        try:
            versions = [
                model.model_validate({**defaults, **named, **version}) for version in (value if isinstance(value, list) else [value])
            ]
        except (ValidationError, TypeError) as error:
            raise PolicyInvalid(file, str(key), str(error)) from error
        entries[str(key)] = tuple(versions)
    return entries


def _check_no_overlap(file: str, key: str, versions: Iterable[Entry]) -> None:
    ordered = sorted(versions, key=lambda entry: entry.valid_from)
    for entry in ordered:
        if entry.valid_to is not None and entry.valid_to <= entry.valid_from:
            raise PolicyInvalid(file, key, "ends before it begins")
    for earlier, later in itertools.pairwise(ordered):
        if earlier.valid_to is None or earlier.valid_to > later.valid_from:
            raise PolicyInvalid(file, key, f"two entries hold on {later.valid_from}")


def _limits(settings: Mapping[str, Setting]) -> Limits:
    if missing := sorted(NEEDED_SETTINGS - settings.keys()):
        raise PolicyInvalid("settings", missing[0], "is missing")
    try:
        return Limits.model_validate({name: settings[name].value for name in Limits.model_fields})
    except ValidationError as error:
        raise PolicyInvalid("settings", str(error.errors()[0]["loc"][0]), error.errors()[0]["msg"]) from error


def _check_clocks(clocks: Mapping[str, ClockRule], events: Collection[str]) -> None:
    for key, rule in clocks.items():
        if unknown := sorted({*rule.start, *rule.stop, *rule.cancel, *rule.pause, *rule.resume}.difference(events)):
            raise PolicyInvalid("clocks", key, f"{unknown[0]} is no event")


def _check_desks(departments: Mapping[str, Department], desks: Collection[str] | None) -> None:
    for key, department in departments.items():
        if desks is not None and department.desk not in desks:  # Orders for it would wait for a service that nobody runs.
            raise PolicyInvalid("departments", key, f"{department.desk} is no desk")


def _check_places(places: Mapping[str, Place]) -> None:
    for code, place in places.items():
        if level_of(code) != place.level:
            raise PolicyInvalid("divisions", code, f"is a {level_of(code)} by its code")


def _check_references(valid: Mapping[str, Mapping[str, Entry]]) -> None:
    def refer(file: str, to: str, of: Callable[[Any], Iterable[str]]) -> None:
        for key, entry in valid[file].items():
            for wanted in of(entry):
                if wanted not in valid[to]:
                    raise PolicyInvalid(file, key, f"{wanted} is not in {to}.yaml")

    refer("hardships", "programmes", lambda hardship: hardship.programmes)
    refer("hardships", "materials", lambda hardship: hardship.proofs)
    refer("programmes", "departments", lambda programme: [programme.department])
    refer("amounts", "hardships", lambda rule: rule.applies.hardships)
    refer("amounts", "identities", lambda rule: rule.applies.identities)
    refer("amounts", "procedures", lambda rule: rule.applies.procedures)
    refer("clocks", "procedures", lambda rule: set(rule.only_if.procedures) - {"unknown"} if rule.only_if else ())


def _valid(versions: Iterable[Entry], day: date) -> Entry | None:
    return next((entry for entry in versions if entry.holds_on(day)), None)


def _typed(entries: Mapping[str, Entry], model: type[E]) -> dict[str, E]:
    return {key: entry for key, entry in entries.items() if isinstance(entry, model)}


def _digest(valid: Mapping[str, Mapping[str, Entry]], calendar_version: str) -> str:
    content: dict[str, Any] = {
        file: {key: entry.model_dump(mode="json") for key, entry in entries.items()} for file, entries in valid.items()
    }
    content["amounts"] = list(content["amounts"].items())  # Their order decides which applies.
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
