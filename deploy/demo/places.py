"""From a place in prose to a division code of the profile's registry."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from shared.kit.policy import Policy
from shared.kit.regions import Division

SUFFIXES = ("特别行政区", "自治区", "自治州", "自治县", "地区", "林区", "新区", "省", "市", "区", "县", "旗", "盟", "州")
TOWNSHIP = re.compile(r"(?:^|[省市区县州旗盟])([一-龥]{2,6}?)(镇|街道|乡)")
VILLAGE, COMMUNITY = "200", "001"
HOME = "370983103000"
"""Where a story without a place is played: 桃园镇 of 肥城, in the municipality that the profile is of."""


@dataclass(frozen=True)
class _Known:
    code: str
    names: tuple[str, ...]


class Places:
    """The registry, searched by name: county first, and within what the prose names above it."""

    def __init__(self, policy: Policy) -> None:
        """Index the registry's names."""
        by_level: dict[str, list[_Known]] = {"province": [], "prefecture": [], "county": [], "township": []}
        for division in policy.divisions:
            by_level.get(division.level, []).append(_Known(division.code, _names(division)))
        self._by_level = by_level

    def find(self, text: str, departments: Iterable[str]) -> tuple[str, bool]:
        """Return the code of the village or township that a text names, and whether anything of it was found."""
        code = self._county(text) or self._county(" ".join(departments))
        if code is None:
            return HOME, False
        return self._below(code, text), True

    def _county(self, text: str) -> str | None:
        province = _longest(self._by_level["province"], text)
        prefecture = _longest([known for known in self._by_level["prefecture"] if _in(known, province, 2)], text)
        above = (prefecture, 4) if prefecture else (province, 2)
        county = _longest([known for known in self._by_level["county"] if _in(known, *above)], text)
        if county is not None:
            return county.code
        within = [known for known in self._by_level["county"] if above[0] is not None and _in(known, *above)]
        if within:
            return within[0].code
        return prefecture.code if prefecture else None

    def _below(self, county: str, text: str) -> str:
        townships = [known for known in self._by_level["township"] if known.code.startswith(county[:6])]
        listed = _longest(townships, text)
        if listed is not None:
            township = listed.code
        elif townships:  # A county whose townships are listed: the first of them, rather than one that does not exist.
            township = townships[0].code
        else:
            found = TOWNSHIP.search(text)
            township = county[:6] + {"街道": "001", "乡": "200"}.get(found[2] if found else "", "100") + "000"
        village = VILLAGE if "村" in text else COMMUNITY
        return township[:9] + village


def _names(division: Division) -> tuple[str, ...]:
    name = division.name_zh
    short = next((name.removesuffix(suffix) for suffix in SUFFIXES if name.endswith(suffix)), name)
    # Some registries have a prefecture that is only called 县: too short to be found in prose.
    return tuple(found for found in dict.fromkeys((name, short)) if len(found) >= 2)


def _longest(known: list[_Known], text: str) -> _Known | None:
    matches = [(len(name), place) for place in known for name in place.names if name in text]
    return max(matches, key=lambda match: match[0])[1] if matches else None


def _in(known: _Known, above: _Known | None, digits: int) -> bool:
    return above is None or known.code.startswith(above.code[:digits])
