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
    """An approval that asks for referrals: they are joined once (`joining.py`). `set_id` is the approval's event id.

    `facts` are what it went by, None of a release that did not tell them; `own_fen` is our own aid in money. `enough` and `waited_until`
    are its procedure's rule as it was on the day: so many completed ones join it, None where all have to end; from then on its sender may
    go on without the others, None where nobody may. `joined_by` did so, for `join_reason`.
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
    enough: int | None = None
    waited_until: datetime | None = None
    joined_by: str | None = None
    join_reason: str | None = None


def is_priority(policy: Policy, procedure: str, hardship_codes: Iterable[str]) -> bool:
    """Tell whether departments are to take it first 重点救助对象: an urgent procedure, or a sudden cause."""
    sudden = any(code in policy.hardships and policy.hardships[code].kind == "emergency" for code in hardship_codes)
    return procedure in URGENT_PROCEDURES or sudden
