"""What was published of a case's outcome: for the report, never for whoever plays the case."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from deploy.demo.script import fen_of, kind_of, list_of, read_records, text_of

PROGRAMMES = {
    "cash": "temporary_assistance",
    "in-kind": "in_kind_assistance",
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
"""Tag of aid given to the programme that gives it. What the procuratorate paid has the tag of cash."""

HOUSEHOLDS = re.compile(r"(?P<count>[0-9]+)户")


@dataclass(frozen=True)
class Published:
    """What one household is said to have been given: the programmes, and their money in fen together, None where no amount is told."""

    programmes: frozenset[str]
    amount_fen: int | None
    notes: tuple[str, ...] = ()


def read_published(path: Path) -> list[Published]:
    """Return the outcomes of a file of records, in its order. Raises `ValueError` naming the line that is none."""
    return [published_of(record) for _, record in read_records(path)]


def published_of(record: Mapping[str, Any]) -> Published:
    """Return the outcome of one record; every field of it may be null or missing."""
    amount, households = fen_of(record.get("amount_cny")), _households(record)
    programmes = frozenset(PROGRAMMES[tag] for tag in list_of(record, "aid_given") if tag in PROGRAMMES)
    if amount is None or households == 1:
        return Published(programmes, amount)
    if "per person" in text_of(record, "amount_note"):
        return Published(programmes, amount, ("the published amount is one person's",))
    return Published(programmes, amount // households, (f"one household of {households}, its share of the published amount",))


def _households(record: Mapping[str, Any]) -> int:
    counts = [int(found["count"]) for found in HOUSEHOLDS.finditer(text_of(record, "summary_zh"))]
    return max(counts) if kind_of(record) in ("household_group", "batch") and counts else 1
