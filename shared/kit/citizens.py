"""Citizen numbers 公民身份号码: which are valid, and to whom they are given (GB 11643-1999, GB/T 2260).

    370983 18850101 001 4      area, birth, order and check character (ISO 7064 MOD 11-2)
    370983   850101 001        until 1999: the same person without the century and the check
    830000 18850101 001 5      a resident of Hong Kong (81), Macao (82) or Taiwan (83), on the residence permit, since 2018
    9 11 840 18850101 001 0    a foreigner who lives here for good, since 2023: the province, the country, and the rest alike

The permit of foreigners had fifteen characters before, three letters and twelve digits: that number has no check that was published.
"""

import re
from collections.abc import Mapping
from datetime import date
from functools import cache
from importlib.resources import files
from operator import mul
from typing import Literal

Holder = Literal["citizen", "resident", "foreigner"]

ID_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
ID_CHECKS = "10X98765432"
"""ISO 7064 MOD 11-2, as GB 11643-1999 has it."""

NEW_FORM, OLD_FORM = re.compile(r"[1-9][0-9]{16}[0-9X]"), re.compile(r"[1-9][0-9]{14}")
RESIDENTS = ("81", "82", "83")
LAST_OF_MAINLAND = "65"
FIRST_YEAR = 1800


def citizen_number(text: str, *, on: date | None = None, old: bool = False) -> str | None:
    """Return the valid number of 18 characters that a document's number is, None if it is none.

    One of fifteen digits is completed if `old`: it has no check, so the document has to be one that bears such numbers.
    """
    number = _completed(text) if old and OLD_FORM.fullmatch(text) else text
    return number if valid_id_number(number, on=on) else None


def valid_id_number(text: str, *, on: date | None = None) -> bool:
    """Tell whether this is a number of 18 characters by its form, area, birth date and check character.

    A birth date after `on` is refused when `on` is given. The area may be one of long ago: it names where the number was given.
    """
    if not NEW_FORM.fullmatch(text) or not _is_area(text):
        return False
    try:
        born = date.fromisoformat(text[6:14])
    except ValueError:
        return False
    return born.year >= FIRST_YEAR and (on is None or born <= on) and check_of(text) == text[17]


def looks_like_citizen_number(text: str) -> bool:
    """Tell whether a number is meant as a citizen's, right or wrong."""
    return bool(NEW_FORM.fullmatch(text) or OLD_FORM.fullmatch(text))


def holder_of(number: str) -> Holder:
    """Return to whom a valid number is given."""
    if number[0] == "9":
        return "foreigner"
    return "resident" if number[:2] in RESIDENTS else "citizen"


def is_known_area(area: str) -> bool:
    """Tell whether six digits were an area of GB/T 2260 at any time since 1980."""
    return f" {area[2:]} " in _areas().get(area[:2], "")


def check_of(digits: str) -> str:
    """Return the check character of the first seventeen digits."""
    return ID_CHECKS[sum(map(mul, ID_WEIGHTS, map(int, digits[:17]))) % 11]


def _completed(old: str) -> str:
    digits = f"{old[:6]}19{old[6:]}"
    return digits + check_of(digits)


def _is_area(number: str) -> bool:
    return number[1:3] in _provinces() if number[0] == "9" else is_known_area(number[:6])


@cache
def _areas() -> Mapping[str, str]:
    """Return what the table has of each province, with a blank around each area: the file says where it is from."""
    provinces: dict[str, str] = {}
    for line in files("shared.kit").joinpath("areas.txt").read_text("utf-8").splitlines():
        if line[:1].isdigit():
            provinces[line[:2]] = f"{provinces.get(line[:2], '')}{line[2:]} "
    return provinces


@cache
def _provinces() -> frozenset[str]:
    return frozenset(code for code in _areas() if code <= LAST_OF_MAINLAND)
