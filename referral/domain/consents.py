"""Consents 告知同意: what the person said about one charity. They are only added; the latest one counts."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

GivenBy = Literal["self", "guardian", "agent"]


@dataclass(frozen=True, slots=True)
class RecordConsent:
    """The person agrees, or does not, that a charity is asked; a yes needs the digest of its evidence."""

    case_id: str
    department: str
    given: bool
    evidence_sha256: str | None
    given_by: GivenBy


@dataclass(frozen=True, slots=True)
class Consent:
    """What the person said about one charity, once."""

    consent_id: str
    case_id: str
    place_code: str
    department: str
    given: bool
    given_by: GivenBy
    evidence_sha256: str | None
    recorded_by: str
    recorded_at: datetime
