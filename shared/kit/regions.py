"""Divisions: 12-digit codes (GB/T 2260 and its statistical extension), what lies in what, and who is responsible where.

    37 山东 · 3709 泰安 · 370983 肥城 · 370983103 a township · 370983103201 a village; unused levels are zero-filled

A village need not be listed: its code is known when its township is. A management unit (高新区, 景区) is no division of GB/T 2260: the
profile lists it as a county with a code that no county has, and says to which county it belongs (docs/adr/0016-management-units.md).
"""

import contextlib
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Literal, NewType

from shared.kit.errors import Invalid

DivisionCode = NewType("DivisionCode", str)
Level = Literal["province", "prefecture", "county", "township", "village"]

LENGTHS: Mapping[Level, int] = {"province": 2, "prefecture": 4, "county": 6, "township": 9, "village": 12}

WITH_UNITS: tuple[Level, ...] = ("township", "county", "prefecture")
"""Whose units keep rosters, which are asked for a place one after the other."""


OF_NO_PLACE = frozenset({"市辖区", "县"})
"""Names of divisions that say only what kind of division it is."""


class UnknownDivision(Invalid):
    """The code is not in the profile's registry of divisions."""

    decided_by = "profile"
    zh = "未知的行政区划代码 {code}。请改用政策配置（divisions.yaml）中的代码。"
    en = "Division code {code} is not known. Take a code of the profile (divisions.yaml)."


@dataclass(frozen=True, slots=True)
class Division:
    """A place. `urban` by its statistical kind (街道 and 居委会 are), None above the township.

    `belongs_to` is the county whose money and standards are those of a management unit; None for all others.
    """

    code: DivisionCode
    name_zh: str
    level: Level
    urban: bool | None = None
    belongs_to: DivisionCode | None = None


def level_of(code: str) -> Level:
    """Return the level of a 12-digit code. Raises `UnknownDivision`."""
    if len(code) != 12 or not code.isascii() or not code.isdigit() or code[:2] == "00":
        raise UnknownDivision(code=code)
    digits = len(code.rstrip("0"))
    return next(level for level, length in LENGTHS.items() if digits <= length)


def prefix_of(code: str) -> str:
    """Return the significant digits of a code: `370983000000` → `370983`."""
    return code[: LENGTHS[level_of(code)]]


def township_of(code: str) -> DivisionCode:
    """Return the township that a place is or lies in. Raises `UnknownDivision` for a place above the township."""
    return _cut(code, "township")


def county_of(code: str) -> DivisionCode:
    """Return the county that a place is or lies in. Raises `UnknownDivision` for a place above the county."""
    return _cut(code, "county")


def divisions_above(place_code: str) -> list[str]:
    """Return the township, county and prefecture that a place is or lies in, as codes of 12 digits, without those below it."""
    highest = LENGTHS[level_of(place_code)]
    lengths = (LENGTHS[level] for level in WITH_UNITS)
    return [place_code[:length].ljust(LENGTHS["village"], "0") for length in lengths if length <= highest]


def is_urban(code: str) -> bool | None:
    """Tell whether a township or village is urban by the number it bears, None above them.

    街道 001–099; 居委会 001–199 and 400–499, 村委会 200–399 and 500–599 (统计用区划代码编制规则). A profile that goes by the kind of
    household registration gives the kind itself and does not ask this.
    """
    level = level_of(code)
    if level == "village":
        number = int(code[9:])
        return number < 200 or 400 <= number < 500
    return int(code[6:9]) < 100 if level == "township" else None


class Divisions:
    """The registry of a profile. With `unlisted_townships`, those of a known county need not be listed."""

    def __init__(self, known: Iterable[Division], *, unlisted_townships: bool = False) -> None:
        """Index the divisions by code."""
        self._known = {division.code: division for division in known}
        self._unlisted_townships = unlisted_townships

    def __iter__(self) -> Iterator[Division]:
        return iter(self._known.values())

    def __len__(self) -> int:
        return len(self._known)

    def require(self, code: str) -> Division:
        """Return the division of a code. Raises `UnknownDivision`."""
        found = self._known.get(DivisionCode(code))
        if found is not None:
            return found
        level = level_of(code)
        if level == "township" and self._unlisted_townships and county_of(code) in self._known:
            return Division(DivisionCode(code), "未列名乡镇街道", "township", is_urban(code))
        if level == "village":
            with contextlib.suppress(UnknownDivision):  # The refusal below names the village, not its township.
                township = self.require(township_of(code))
                return Division(DivisionCode(code), township.name_zh, "village", is_urban(code))
        raise UnknownDivision(code=code)

    def reach(self, code: str) -> bool:
        """Tell whether a code is a division's, or that of one in which a division of these lies."""
        with contextlib.suppress(UnknownDivision):
            self.require(code)
            return True
        with contextlib.suppress(UnknownDivision):
            return any(known.startswith(prefix_of(code)) for known in self._known)
        return False

    def paid_from(self, code: str) -> str:
        """Return the place whose money and standards are those of a place: itself, or the county that its management unit belongs to."""
        unit = self._known.get(DivisionCode(code[: LENGTHS["county"]].ljust(LENGTHS["village"], "0")))
        return unit.belongs_to if unit and unit.belongs_to else code

    def name(self, code: str) -> str:
        """Return the full name of a place, from the county down. Raises `UnknownDivision`."""
        division = self.require(code)
        if division.level not in ("township", "village"):
            return division.name_zh
        county = self._known.get(county_of(code))
        # A village right below a county or a management unit bears its name.
        return f"{county.name_zh}{division.name_zh}" if county and county.name_zh != division.name_zh else division.name_zh

    def name_if_known(self, code: str) -> str | None:
        """Return the full name of a place, None for one that is not (any more) in the registry."""
        with contextlib.suppress(UnknownDivision):
            return self.name(code)
        return None

    def named_in(self, text: str, near: str) -> Division | None:
        """Return the division that a text names: of several the one with most superiors named, then one beside `near`, then the lowest.

        A township or a county may bear the name of a person. It counts where the text names a superior too, or the code `near` is in its
        next one.
        """
        found = {division.code: division for name in self._names_in(text) for division in self._by_name[name]}
        ranked = [(*_rank(division, found.keys(), near), division.code) for division in found.values()]
        likely = [one for one in ranked if any(one[:2]) or one[2] <= LENGTHS["prefecture"]]
        return found[max(likely)[-1]] if likely else None

    def _names_in(self, text: str) -> set[str]:
        ends = (at for at, char in enumerate(text, 1) if char in self._last_letters)
        return {text[end - length : end] for end in ends for length in self._lengths if length <= end} & self._by_name.keys()

    @cached_property
    def _by_name(self) -> Mapping[str, list[Division]]:
        by_name: dict[str, list[Division]] = {}
        for division in self._known.values():
            if division.name_zh not in OF_NO_PLACE:
                by_name.setdefault(division.name_zh, []).append(division)
        return by_name

    @cached_property
    def _lengths(self) -> frozenset[int]:
        return frozenset(map(len, self._by_name))

    @cached_property
    def _last_letters(self) -> frozenset[str]:
        return frozenset(name[-1] for name in self._by_name)


def _rank(division: Division, named: Collection[str], near: str) -> tuple[int, bool, int]:
    """Return how many superiors of a division are named, whether a place is in the next one, and how low the division is."""
    level = LENGTHS[division.level]
    above = [division.code[:length] for length in LENGTHS.values() if length < level]
    superiors = sum(code.ljust(LENGTHS["village"], "0") in named for code in above)
    return superiors, bool(above) and near.startswith(above[-1]), level


def _cut(code: str, level: Level) -> DivisionCode:
    length = LENGTHS[level]
    if LENGTHS[level_of(code)] < length:
        raise UnknownDivision(code=code)
    return DivisionCode(code[:length].ljust(12, "0"))
