"""The files of a profile, and of those that it extends, read into entries; what cannot be read is a fault with its line.

A file maps keys to entries, or to a list of entries that hold one after the other. `defaults` at its top fill in source, basis and
validity. What a profile says of a key replaces what those that it extends say.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml
from pydantic import ValidationError

from shared.kit.calendar import WorkCalendar
from shared.kit.policy.amounts import AmountRule
from shared.kit.policy.entries import Entry
from shared.kit.policy.faults import (
    CalendarUnreadable,
    ExtendsItself,
    FieldMissing,
    FieldUnknown,
    FieldWrong,
    FileUnreadable,
    KeyTwice,
    NameMissing,
    NobodyHasRole,
    NoMapping,
    PolicyInvalid,
)
from shared.kit.policy.handling import Handling
from shared.kit.policy.lines import Location, WrittenTwice, load
from shared.kit.policy.models import (
    ClockRule,
    Department,
    Hardship,
    HouseholdFact,
    Identity,
    Material,
    Period,
    Place,
    Procedure,
    Programme,
    RoleEntry,
    RulePlace,
    Setting,
    Standard,
)
from shared.kit.validation import reason_of

FILES: Mapping[str, type[Entry]] = {
    "clocks": ClockRule,
    "periods": Period,
    "procedures": Procedure,
    "hardships": Hardship,
    "materials": Material,
    "identities": Identity,
    "facts": HouseholdFact,
    "departments": Department,
    "programmes": Programme,
    "roles": RoleEntry,
    "amounts": AmountRule,
    "rule_places": RulePlace,
    "handling": Handling,
    "standards": Standard,
    "settings": Setting,
    "divisions": Place,
}
"""File name to what its entries are."""

KEY_FIELD = {
    "clocks": "key",
    "periods": "key",
    "amounts": "key",
    "handling": "key",
    "standards": "prefix",
    "divisions": "code",
    "settings": None,
}
"""Under which field the key of an entry is stored; `code` where nothing is said."""

IN_ORDER = frozenset({"amounts", "handling"})
"""Files whose entries are asked in their order."""

UNION_TAG = re.compile(r"int|.*\[.*")
"""What pydantic adds to the place of an error in a field of several types: no part of the file."""

ROLE_OF_STEP = re.compile(r"ladder\.[0-9]+\.role")


@dataclass(frozen=True)
class Parts:
    """What the files say: file and key to the versions of the entry, and where each stands."""

    entries: Mapping[str, Mapping[str, tuple[Entry, ...]]]
    homes: Mapping[tuple[str, str], Path]
    files: Mapping[str, Path]
    """The file of each name that is nearest to the profile: what is missing would be added there."""

    def at(self, file: str, key: str, entry: Entry | None = None, *within: str | int) -> Location:
        """Return where an entry stands, or what is `within` a version of it."""
        home = self.homes.get((file, key), self.files[file])
        if entry is None:
            return Location(home, (key,))
        number = next(number for number, version in enumerate(self.entries[file][key]) if version is entry)
        return Location(home, (key, number, *within))


def line_of_profiles(directory: Path) -> list[Path]:
    """Return the profiles that one is made of, the one that extends no other first. Raises `PolicyInvalid`."""
    line = [directory]
    while "extends" in (head := head_of(line[0])):
        base = (line[0] / str(head["extends"])).resolve()
        if base in line:
            raise ExtendsItself(Location(line[0] / "profile.yaml", ("extends",)))
        line.insert(0, base)
    return line


def head_of(directory: Path) -> dict[str, Any]:
    """Return what a profile says of itself. Raises `PolicyInvalid`."""
    path = directory / "profile.yaml"
    head = content_of(path)
    if not isinstance(head.get("name"), str):
        raise NameMissing(Location(path, ("name",)))
    return head


def calendar_of(directory: Path) -> WorkCalendar:
    """Return the calendar of a profile, or of the one it extends. Raises `PolicyInvalid`."""
    path = next((base / "calendar.yaml" for base in reversed(line_of_profiles(directory)) if (base / "calendar.yaml").exists()), None)
    if path is None:
        raise FileUnreadable(Location(directory / "calendar.yaml"), reason="no such file")
    content_of(path)  # Its YAML is judged here; what follows judges what it says.
    try:
        return WorkCalendar.load(directory)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise CalendarUnreadable(Location(path), reason=f"{type(error).__name__}: {error}") from error


def content_of(path: Path) -> dict[str, Any]:
    """Return what a file maps. Raises `PolicyInvalid`."""
    try:
        content = load(path.read_text("utf-8"))
    except WrittenTwice as twice:
        raise KeyTwice(Location(path, (twice.key,)), line=twice.later, twice=twice.key, earlier=twice.earlier) from twice
    except (OSError, ValueError, yaml.YAMLError) as error:
        raise FileUnreadable(Location(path), reason=_reason(error)) from error
    if not isinstance(content, dict):
        raise NoMapping(Location(path))
    return content


def read(line: Sequence[Path]) -> tuple[Parts, list[PolicyInvalid]]:
    """Return the entries of all these profiles, later ones before earlier ones, and what was wrong with those that are left out."""
    entries: dict[str, dict[str, tuple[Entry, ...]]] = {file: {} for file in FILES}
    homes: dict[tuple[str, str], Path] = {}
    files = {file: line[-1] / f"{file}.yaml" for file in FILES}
    faults: list[PolicyInvalid] = []
    for part in line:
        for file, model in FILES.items():
            path = part / f"{file}.yaml"
            if not path.exists():
                continue
            try:
                own, wrong = _entries_of(path, model, content_of(path))
            except PolicyInvalid as fault:
                faults.append(fault)
                continue
            faults += wrong
            files[file] = path
            homes |= {(file, key): path for key in own}
            entries[file] = _merged(file, entries[file], own)
    return Parts(entries, homes, files), faults


def _merged(file: str, inherited: dict[str, tuple[Entry, ...]], own: dict[str, tuple[Entry, ...]]) -> dict[str, tuple[Entry, ...]]:
    # The first that applies is taken: a profile's own stand before those it inherits.
    return own | {key: value for key, value in inherited.items() if key not in own} if file in IN_ORDER else inherited | own


def _entries_of(path: Path, model: type[Entry], content: Mapping[str, Any]) -> tuple[dict[str, tuple[Entry, ...]], list[PolicyInvalid]]:
    defaults, field = content.get("defaults", {}), KEY_FIELD.get(path.stem, "code")
    if not isinstance(defaults, dict):
        raise NoMapping(Location(path, ("defaults",)))
    entries: dict[str, tuple[Entry, ...]] = {}
    faults: list[PolicyInvalid] = []
    for key, value in content.items():
        if key == "defaults":
            continue
        named = {field: str(key)} if field else {}
        versions: list[Entry] = []
        for number, version in enumerate(value if isinstance(value, list) else [value]):
            if not isinstance(version, dict):
                faults.append(NoMapping(Location(path, (str(key), number))))
                continue
            try:
                versions.append(model.model_validate({**defaults, **named, **version}))
            except ValidationError as error:
                faults += _faults_of(Location(path, (str(key), number)), error)
        entries[str(key)] = tuple(versions)
    return entries, faults


def _faults_of(entry: Location, error: ValidationError) -> Iterator[PolicyInvalid]:
    """Yield a fault for each field that is wrong."""
    told: set[str] = set()
    for one in error.errors(include_url=False):
        steps = [*one["loc"]]
        while len(steps) > 1 and isinstance(steps[-1], str) and UNION_TAG.fullmatch(steps[-1]):
            steps.pop()
        field = ".".join(map(str, steps))
        if field in told:
            continue
        told.add(field)
        at = Location(entry.path, (*entry.keys, *steps))
        if one["type"] == "missing":
            yield FieldMissing(at, field=field)
        elif one["type"] == "extra_forbidden":
            yield FieldUnknown(at, field=field)
        elif one["type"] == "literal_error" and ROLE_OF_STEP.fullmatch(field):
            yield NobodyHasRole(at, role=one["input"])
        else:
            reason_zh, reason_en = reason_of(one)
            yield FieldWrong(at, field=field, reason_zh=reason_zh, reason_en=reason_en)


def _reason(error: Exception) -> str:
    """Return in a few words why a file cannot be read."""
    if isinstance(error, yaml.MarkedYAMLError):
        return str(error.problem or error.context)
    return (error.strerror or "no such file") if isinstance(error, OSError) else type(error).__name__
