"""Proofs of the facts 事实证明. They are only added; a document is kept elsewhere, its digest here."""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class AddFactProof:
    """A proof came in."""

    case_id: str
    kind: str
    issuer_kind: str
    stated_on: date
    attachment_sha256: str


@dataclass(frozen=True, slots=True)
class FactProof:
    """One proof of the facts."""

    proof_id: str
    case_id: str
    place_code: str
    kind: str
    issuer_kind: str
    stated_on: date
    attachment_sha256: str
    recorded_by: str
    recorded_at: datetime
