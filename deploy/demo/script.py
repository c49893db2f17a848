"""From a published record to what its people asked for: inputs only.

A record is prose with tags. Its tags, places and stated amounts become what was asked, what it cost, who reported and which departments
had something to give. Nothing here decides: urgency, procedure, amount, departments asked and clocks come from the services and the
profile. No rule looks at a record's id.
"""

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from deploy.demo.places import Places

CHANNELS = {
    "village discovery": "village",
    "hotline": "hotline",
    "window": "window",
    "transfer": "transfer",
    "online": "online",
    "media": "hotline",
}
REPORTERS = {"village discovery": "village_officer", "media": "journalist", "transfer": "department", "hotline": "neighbour"}

PROGRAMMES = {
    "medical": "medical_assistance",
    "charity": "charity_relief",
    "dibao": "dibao_enrolment",
    "tekun": "tekun_enrolment",
    "counselling": "counselling",
    "education": "education_aid",
    "shelter": "vagrant_rescue",
    "care": "living_support",
    "housing": "housing_rebuilding",
    "child_protection": "child_guardianship",
    "employment": "employment_service",
    "transport": "vagrant_rescue",
}
"""Tag of aid given to the programme that gives it."""

BY_DEPARTMENT = {
    "红十字": "red_cross_relief",
    "妇联": "womens_support",
    "残联": "rehabilitation",
    "检察": "judicial_aid",
    "法律援助": "legal_aid",
    "司法": "legal_aid",
    "慈善": "charity_relief",
    "医保": "medical_assistance",
    "卫": "treat_before_pay",
    "教育": "education_aid",
    "住建": "housing_rebuilding",
    "人社": "employment_service",
    "应急": "disaster_relief",
    "社工": "counselling",
    "学校": "education_aid",
}
"""A word in a department's name to the programme that the story says it gave."""

IDENTITIES = {
    "低保对象": "dibao",
    "低保户": "dibao",
    "特困": "tekun",
    "孤儿": "orphan",
    "事实无人抚养": "de_facto_unsupported",
    "残疾": "disabled",
}
DANGER = ("重症", "抢救", "昏迷", "生命", "病危", "烧伤", "危重", "急救")
UNKNOWN_PERSON = ("身份不明", "无名", "不知姓名")
COSTS = re.compile(
    r"(?:花|费|欠|付|损失|借)[^,。;,;0-9一二三四五六七八九十]{0,8}(?P<sum>[0-9.]+|[一二三四五六七八九十两]+)(?P<unit>余|多)?(?P<wan>万)?元?"
)
DIGITS = {"一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9}
HOUSEHOLDS = re.compile(r"(?P<count>[0-9]+)户")

Guard = Literal["backlog", "relation", "maker_checker", "silence"]
GUARDS: tuple[tuple[Guard, tuple[str, ...]], ...] = (
    ("backlog", ("积压", "超过办理时限", "拖延", "逾期")),
    ("relation", ("亲属", "亲友", "母亲", "本人", "优亲", "家属")),
    ("silence", ("不予答复", "不予受理", "不作为", "未答复")),
    ("maker_checker", ()),
)
"""What a story without a household runs into, by the words it uses; the last one is every other."""


@dataclass(frozen=True)
class Story:
    """What happened to one household, as far as the record says; None means that it does not say. Amounts in fen."""

    record_id: str
    kind: str
    place_text: str
    place_code: str
    channel: str
    hardship_codes: tuple[str, ...]
    reporter_kind: str | None = None
    household_size: int | None = None
    identity_classes: tuple[str, ...] = ()
    identity_known: bool = True
    life_danger: bool = False
    cost_fen: int | None = None
    requested_fen: int | None = None
    published_fen: int | None = None
    requested_modes: tuple[str, ...] = ()
    programmes_given: tuple[str, ...] = ()
    village_helped: bool = False
    papers_told_of: bool = False
    guard: Guard | None = None
    notes: tuple[str, ...] = field(default=())


def read_stories(path: Path, places: Places, known_hardships: Iterable[str]) -> list[Story]:
    """Return the stories of a file of records, one JSON object a line. Raises `ValueError` naming the line that is none."""
    stories = []
    for number, line in enumerate(path.read_text("utf-8").splitlines(), start=1):
        if not line.strip():
            continue
        try:
            record = json.loads(line)
        except ValueError as error:
            raise ValueError(f"{path.name}, line {number}: no JSON ({error})") from None
        if not isinstance(record, dict):
            raise ValueError(f"{path.name}, line {number}: no JSON object")  # noqa: TRY004 (what is wrong is the file)
        stories.append(story_of(record, number, places, frozenset(known_hardships)))
    return stories


def story_of(record: Mapping[str, Any], number: int, places: Places, known_hardships: frozenset[str]) -> Story:
    """Return the story of one record; every field of it may be null or missing."""
    text = _text(record, "summary_zh")
    whole = " ".join([text, _text(record, "channel_detail"), _text(record, "amount_note"), *_list(record, "timeline")])
    kind = _text(record, "case_type") or "individual"
    hardships = tuple(dict.fromkeys(code for code in _list(record, "hardship_categories") if code in known_hardships))
    place_text = _text(record, "place")
    code, found = places.find(place_text, _list(record, "departments"))
    published = _fen(record.get("amount_cny"))
    households = _households(kind, text)
    channel = _text(record, "channel")
    given = _list(record, "aid_given")
    share = published // households if published is not None and households > 1 else published
    return Story(
        record_id=_text(record, "case_id") or f"line {number}",
        kind=kind,
        place_text=place_text,
        place_code=code,
        channel=CHANNELS.get(channel, "window"),
        hardship_codes=hardships or ("other_special",),
        reporter_kind=REPORTERS.get(channel),
        household_size=_size(record.get("household_size")),
        identity_classes=tuple(dict.fromkeys(value for word, value in IDENTITIES.items() if word in text)),
        identity_known=not any(word in text for word in UNKNOWN_PERSON),
        life_danger=any(word in text for word in DANGER),
        cost_fen=_cost(text),
        requested_fen=share if "cash" in given else None,
        published_fen=share,
        requested_modes=tuple(mode for mode, tag in (("cash", "cash"), ("in_kind", "in-kind")) if tag in given),
        programmes_given=_programmes(given, _list(record, "departments")),
        village_helped=any(word in whole for word in ("募捐", "垫付", "送去", "先送")) and "村" in whole,
        papers_told_of="材料" in text,
        guard=_guard(kind, text),
        notes=(*(() if found else ("place not found in the registry: played in the profile's own county",)), *_shared(households)),
    )


def _guard(kind: str, text: str) -> Guard | None:
    if kind not in ("accountability", "litigation"):
        return None
    return next(guard for guard, words in GUARDS if not words or any(word in text for word in words))


def _shared(households: int) -> tuple[str, ...]:
    return (f"one household of {households}, its share of the amount",) if households > 1 else ()


def _households(kind: str, text: str) -> int:
    counts = [int(found["count"]) for found in HOUSEHOLDS.finditer(text)]
    return max(counts) if kind in ("household_group", "batch") and counts else 1


def _programmes(given: Iterable[str], departments: Iterable[str]) -> tuple[str, ...]:
    from_tags = [PROGRAMMES[tag] for tag in given if tag in PROGRAMMES]
    from_names = [programme for name in departments for word, programme in BY_DEPARTMENT.items() if word in name]
    return tuple(dict.fromkeys([*from_tags, *from_names]))


def _cost(text: str) -> int | None:
    """Return the largest cost that the prose names, in fen."""
    costs = []
    for found in COSTS.finditer(text):
        number = _number(found["sum"])
        if number is None or (found["wan"] is None and not found[0].endswith("元")):
            continue
        costs.append(round(number * (10_000 if found["wan"] else 1) * 100))
    return min(max(costs), 10**10) if costs else None


def _number(text: str) -> float | None:
    if text[0].isdigit():
        return float(text) if text.replace(".", "", 1).isdigit() else None
    if "十" in text:
        tens, _, ones = text.partition("十")
        return DIGITS.get(tens, 1) * 10 + DIGITS.get(ones, 0)
    return float(DIGITS[text[-1]])  # 四五万: the higher of the two.


def _fen(yuan: Any) -> int | None:
    if isinstance(yuan, bool) or not isinstance(yuan, int | float) or not 0 < yuan < 10**9:
        return None
    return round(yuan * 100)


def _size(value: Any) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) and 0 < value <= 30 else None


def _text(record: Mapping[str, Any], key: str) -> str:
    value = record.get(key)
    return value if isinstance(value, str) else ""


def _list(record: Mapping[str, Any], key: str) -> list[str]:
    value = record.get(key)
    return [item for item in value if isinstance(item, str)] if isinstance(value, list) else []
