"""Servings: what was done for a person under a task, each time, in one of the six modes; the last one of a mode says how it ended."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from services.charity.domain.offers import ServiceMode


class ServingUnit(StrEnum):
    """What the quantity of a serving counts."""

    PIECES = "pieces"  # 件
    SESSIONS = "sessions"  # 次
    HOURS = "hours"  # 小时


@dataclass(frozen=True, slots=True)
class RecordServing:
    """Something was done. What the worker wrote about it stays with the charity: here is its digest. `evaluation_code` ends the mode."""

    task_id: str
    mode: ServiceMode
    unit: ServingUnit
    quantity: int
    done_at: datetime
    note_sha256: str | None
    evaluation_code: str | None


@dataclass(frozen=True, slots=True)
class Serving:
    """What was done for a person, once."""

    serving_id: str
    referral_id: str
    case_id: str
    place_code: str
    department: str
    mode: ServiceMode
    unit: ServingUnit
    quantity: int
    done_at: datetime
    note_sha256: str | None
    evaluation_code: str | None
    recorded_by: str
    recorded_at: datetime
