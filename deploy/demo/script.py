"""From a published record to what its people told: inputs only.

A record is prose with tags. Its places, hardships and what it says of costs become what was told at the door, and by whom. Nothing of the
published outcome (`amount_cny`, `amount_note`, `aid_given`) is read here: `deploy/demo/published.py` reads that, for the report alone.
What was asked for stands in the field `asked` of a record, null where the text tells of nothing that was:

    words_zh    the words of `summary_zh` that say that the person, or somebody for them, asked; an office's own report is no such thing
    cny         the amount that was asked for, yuan
    modes       how help was wanted: `cash`, `in_kind`
    programmes  codes of the profile's programmes that were asked for

No published case says that a person asked for an amount. Nothing here decides: urgency, procedure, amount, departments asked and clocks
come from the services and the profile. No rule looks at a record's id.
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

IDENTITIES = {
    "低保对象": "dibao",
    "低保户": "dibao",
    "特困": "tekun",
    "孤儿": "orphan",
    "事实无人抚养": "de_facto_unsupported",
    "残疾": "disabled",
    "低保边缘": "dibao_margin",
    "监测户": "anti_poverty_monitored",
    "监测对象": "anti_poverty_monitored",
}
FACTS = {
    "考入大学": "freshman",
    "考上大学": "freshman",
    "高考新生": "freshman",
    "高考录取": "freshman",
    "读大学": "college_student",
    "上大学": "college_student",
    "大学生": "college_student",
    "上高中": "senior_student",
    "读高中": "senior_student",
    "一级残疾": "disabled_1_2",
    "二级残疾": "disabled_1_2",
    "重度残疾": "disabled_1_2",
    "三级残疾": "disabled_3_4",
    "四级残疾": "disabled_3_4",
    "白血病儿童": "leukaemia_child",
    "白血病患儿": "leukaemia_child",
    "宫颈癌": "two_cancers",
    "乳腺癌": "two_cancers",
}
"""Words of the prose to the fact of the profile that they tell. Of whom it holds is not counted: one person."""

DANGER = ("重症", "抢救", "昏迷", "生命", "病危", "烧伤", "危重", "急救")
UNKNOWN_PERSON = ("身份不明", "无名", "不知姓名")
COSTS = re.compile(
    # What was paid out to people (兑付, 发付, 拨付) or advanced for them (垫付) is no cost of theirs.
    r"(?:花|费|欠|(?<![兑发拨垫])付|损失|借|(?P<left>缺口))[^,。;,;0-9一二三四五六七八九十]{0,8}(?P<sum>[0-9.]+|[一二三四五六七八九十两]+)(?P<unit>余|多)?(?P<wan>万)?元?"
)
DIGITS = {"一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9}

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
    """What one household told, as far as the record says; None means that it does not say. Amounts in fen."""

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
    told: Mapping[str, int] = field(default_factory=dict)
    cost_fen: int | None = None
    asked_fen: int | None = None
    asked_modes: tuple[str, ...] = ()
    asked_programmes: tuple[str, ...] = ()
    village_helped: bool = False
    papers_told_of: bool = False
    guard: Guard | None = None
    notes: tuple[str, ...] = field(default=())


def read_stories(path: Path, places: Places, known_hardships: Iterable[str]) -> list[Story]:
    """Return the stories of a file of records. Raises `ValueError` naming the line that is none."""
    known = frozenset(known_hardships)
    return [story_of(record, number, places, known) for number, record in read_records(path)]


def read_records(path: Path) -> list[tuple[int, Mapping[str, Any]]]:
    """Return the records of a file, one JSON object a line, with their lines' numbers. Raises `ValueError` naming the line that is none."""
    records = list[tuple[int, Mapping[str, Any]]]()
    for number, line in enumerate(path.read_text("utf-8").splitlines(), start=1):
        if not line.strip():
            continue
        try:
            record = json.loads(line)
        except ValueError as error:
            raise ValueError(f"{path.name}, line {number}: no JSON ({error})") from None
        if not isinstance(record, dict):
            raise ValueError(f"{path.name}, line {number}: no JSON object")  # noqa: TRY004 (what is wrong is the file)
        records.append((number, record))
    return records


def story_of(record: Mapping[str, Any], number: int, places: Places, known_hardships: frozenset[str]) -> Story:
    """Return the story of one record; every field of it may be null or missing."""
    text = text_of(record, "summary_zh")
    whole = " ".join([text, text_of(record, "channel_detail"), *list_of(record, "timeline")])
    kind = kind_of(record)
    hardships = tuple(dict.fromkeys(code for code in list_of(record, "hardship_categories") if code in known_hardships))
    place_text = text_of(record, "place")
    code, found = places.find(place_text, list_of(record, "departments"))
    channel = text_of(record, "channel")
    asked = asked if isinstance(asked := record.get("asked"), dict) else {}
    return Story(
        record_id=text_of(record, "case_id") or f"line {number}",
        kind=kind,
        place_text=place_text,
        place_code=code,
        channel=CHANNELS.get(channel, "window"),
        hardship_codes=hardships or ("other_special",),
        reporter_kind=REPORTERS.get(channel),
        household_size=_size(record.get("household_size")),
        identity_classes=tuple(dict.fromkeys(value for word, value in IDENTITIES.items() if word in text)),
        identity_known=not any(word in text for word in UNKNOWN_PERSON),
        told={value: 1 for word, value in FACTS.items() if word in text},
        life_danger=any(word in text for word in DANGER),
        cost_fen=_cost(text),
        asked_fen=fen_of(asked.get("cny")),
        asked_modes=tuple(list_of(asked, "modes")),
        asked_programmes=tuple(list_of(asked, "programmes")),
        village_helped=any(word in whole for word in ("募捐", "垫付", "送去", "先送")) and "村" in whole,
        papers_told_of="材料" in text,
        guard=_guard(kind, text),
        notes=() if found else ("place not found in the registry: played in the profile's own county",),
    )


def _guard(kind: str, text: str) -> Guard | None:
    if kind not in ("accountability", "litigation"):
        return None
    return next(guard for guard, words in GUARDS if not words or any(word in text for word in words))


def _cost(text: str) -> int | None:
    """Return the largest cost that the prose names, in fen: what insurance left of it, where the prose says that."""
    costs, left = list[int](), list[int]()
    for found in COSTS.finditer(text):
        number = _number(found["sum"])
        if number is None or (found["wan"] is None and not found[0].endswith("元")):
            continue
        (left if found["left"] else costs).append(round(number * (10_000 if found["wan"] else 1) * 100))
    return min(max(left or costs), 10**10) if left or costs else None


def _number(text: str) -> float | None:
    if text[0].isdigit():
        return float(text) if text.replace(".", "", 1).isdigit() else None
    if "十" in text:
        tens, _, ones = text.partition("十")
        return DIGITS.get(tens, 1) * 10 + DIGITS.get(ones, 0)
    return float(DIGITS[text[-1]])  # 四五万: the higher of the two.


def fen_of(yuan: Any) -> int | None:
    """Return an amount of a record in fen; None where it is none."""
    if isinstance(yuan, bool) or not isinstance(yuan, int | float) or not 0 < yuan < 10**9:
        return None
    return round(yuan * 100)


def _size(value: Any) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) and 0 < value <= 30 else None


def kind_of(record: Mapping[str, Any]) -> str:
    """Return what a record is about: one household (`individual`) where it does not say."""
    return text_of(record, "case_type") or "individual"


def text_of(record: Mapping[str, Any], key: str) -> str:
    """Return a text of a record; empty where it is none."""
    value = record.get(key)
    return value if isinstance(value, str) else ""


def list_of(record: Mapping[str, Any], key: str) -> list[str]:
    """Return the texts of a list of a record; empty where it is none."""
    value = record.get(key)
    return [item for item in value if isinstance(item, str)] if isinstance(value, list) else []
