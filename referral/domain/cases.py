"""Cases as referral knows them, and their approvals. Registration, approval and ending come in any order."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from shared.events.contracts.assessment import Attachment, HouseholdFacts
from shared.kit.policy import Policy

URGENT_PROCEDURES = frozenset({"emergency", "fast_small"})


@dataclass(frozen=True, slots=True)
class ReferredCase:
    """A case. `person_ref` is None until its registration has come, which may be after its approval."""

    case_id: str
    place_code: str
    person_ref: str | None = None
    hardship_codes: tuple[str, ...] = ()
    stopped_reason: str | None = None


@dataclass(frozen=True, slots=True)
class Approval:
    """An approval that asks for referrals: they are joined once, when all of them have ended. `set_id` is the approval's event id.

    `facts` are what it went by, None of a release that did not tell them; `own_fen` is our own aid in money.
    """

    set_id: str
    case_id: str
    place_code: str
    procedure: str
    policy_version: str | None
    approved_at: datetime
    joined_at: datetime | None = None
    facts: HouseholdFacts | None = None
    own_fen: int = 0
    attachments: tuple[Attachment, ...] = ()


def is_priority(policy: Policy, procedure: str, hardship_codes: Iterable[str]) -> bool:
    """Tell whether departments are to take it first 重点救助对象: an urgent procedure, or a sudden cause."""
    sudden = any(code in policy.hardships and policy.hardships[code].kind == "emergency" for code in hardship_codes)
    return procedure in URGENT_PROCEDURES or sudden
