"""Remedies 救济途径: what a person who was refused can do, and until when."""

from dataclasses import dataclass
from datetime import datetime

from shared.kit.policy import Basis


@dataclass(frozen=True, slots=True)
class Remedy:
    """One way to contest a refusal; `until` is its last instant, None while it is not recorded that the person was told."""

    code: str
    name_zh: str
    name_en: str
    limit: str
    source: str
    basis: Basis
    until: datetime | None
