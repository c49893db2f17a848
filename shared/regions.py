"""Divisions: 12-digit codes (GB/T 2260 and its statistical extension), what lies in what, and who is responsible where.

    37 山东 · 3709 泰安 · 370983 肥城 · 370983102 a township · 370983102201 a village; unused levels are zero-filled

A village need not be listed: its code is known when its township is. A functional zone (高新区, 景区) has no code of its own; the profile
says which unit manages the townships in it.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal, NewType

from shared.errors import DomainError

DivisionCode = NewType("DivisionCode", str)
Level = Literal["province", "prefecture", "county", "township", "village"]

LENGTHS: Mapping[Level, int] = {"province": 2, "prefecture": 4, "county": 6, "township": 9, "village": 12}


class UnknownDivision(DomainError):
    """The code is not in the profile's registry of divisions."""

    code = "unknown_division"
    kind = "invalid"


@dataclass(frozen=True, slots=True)
class Division:
    """A place. `urban` by its statistical kind (街道 and 居委会 are), None above the township."""

    code: DivisionCode
    name_zh: str
    level: Level
    urban: bool | None = None
    managed_by: str | None = None

    @property
    def prefix(self) -> str:
        """Return the digits that count."""
        return self.code[: LENGTHS[self.level]]


def level_of(code: str) -> Level:
    """Return the level of a 12-digit code. Raises `UnknownDivision`."""
    if len(code) != 12 or not code.isascii() or not code.isdigit() or code[:2] == "00":
        raise UnknownDivision(code=code)
    significant: Level = "province"
    for level, length in LENGTHS.items():
        previous = LENGTHS[significant]
        if int(code[previous:length] or "0"):
            significant = level
    return significant


def prefix_of(code: str) -> str:
    """Return the significant digits of a code: `370983000000` → `370983`."""
    return code[: LENGTHS[level_of(code)]]


def covers(scope: str, code: str) -> bool:
    """Tell whether a place lies in a scope (a prefix, or a 12-digit code)."""
    return code.startswith(prefix_of(scope) if len(scope) == 12 else scope)


def township_of(code: str) -> DivisionCode:
    """Return the township that a place is or lies in."""
    return DivisionCode(code[:9] + "000")


def county_of(code: str) -> DivisionCode:
    """Return the county that a place is or lies in."""
    return DivisionCode(code[:6] + "000000")


class Divisions:
    """The registry of a profile."""

    def __init__(self, known: Iterable[Division]) -> None:
        """Index the divisions by code."""
        self._known = {division.code: division for division in known}

    def __iter__(self) -> Iterator[Division]:
        return iter(self._known.values())

    def __len__(self) -> int:
        return len(self._known)

    def require(self, code: str) -> Division:
        """Return the division of a code. Raises `UnknownDivision`."""
        found = self._known.get(DivisionCode(code))
        if found is not None:
            return found
        if level_of(code) == "village":
            township = self._known.get(township_of(code))
            if township is not None:
                # 居委会 001–199 and 400–499, 村委会 200–399 and 500–599 (统计用区划代码编制规则).
                number = int(code[9:])
                urban = number < 200 or 400 <= number < 500
                return Division(DivisionCode(code), township.name_zh, "village", urban, township.managed_by)
        raise UnknownDivision(code=code)

    def name(self, code: str) -> str:
        """Return the full name of a place: county and township."""
        division = self.require(code)
        county = self._known.get(county_of(code))
        return division.name_zh if county is None or county is division else f"{county.name_zh}{division.name_zh}"
