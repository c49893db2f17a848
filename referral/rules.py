"""Pure decisions of referral (domain rules h.5): the states, who needs consent, who is told what, when all have answered.

    awaiting_consent ─► waiting ─► issued ─► acknowledged ─► completed | refused
           │                         └────────┴─► returned ─► reissued (another one goes out) | withdrawn
           └─► without_consent                                          any open one ─► stopped (the case ended)

One order goes out for each approved referral item. A returned one may be followed by another for the same item; at most one order of an
item is alive at any time.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from referral.schemas import GivenBy, Means, ReferralState, Result
from shared.kit.policy import Policy

S = ReferralState

URGENT_PROCEDURES = frozenset({"emergency", "fast_small"})
FALLBACK_DESK = "civil_affairs"
"""县级民政 must handle or pass on what nobody else is known for (社会救助暂行办法 §60)."""

ONLY_OWN_DEPARTMENT = frozenset({"department_handler", "charity_worker"})
"""Roles that see no other department's referrals."""


class Deed(StrEnum):
    """What moves a referral."""

    CONSENT = "consent"
    DISSENT = "dissent"
    ISSUE = "issue"
    ACKNOWLEDGE = "acknowledge"
    RETURN = "return"
    REFUSE = "refuse"
    COMPLETE = "complete"
    REISSUE = "reissue"
    WITHDRAW = "withdraw"
    STOP = "stop"


OPEN = frozenset({S.AWAITING_CONSENT, S.WAITING, S.ISSUED, S.ACKNOWLEDGED, S.RETURNED})
ANSWERED = frozenset({S.COMPLETED, S.REFUSED, S.WITHDRAWN})

MOVES: Mapping[Deed, Mapping[ReferralState, ReferralState]] = {
    Deed.CONSENT: {S.AWAITING_CONSENT: S.WAITING},
    Deed.DISSENT: {S.AWAITING_CONSENT: S.WITHOUT_CONSENT, S.WAITING: S.WITHOUT_CONSENT},
    Deed.ISSUE: {S.WAITING: S.ISSUED},
    Deed.ACKNOWLEDGE: {S.ISSUED: S.ACKNOWLEDGED},
    Deed.RETURN: dict.fromkeys((S.ISSUED, S.ACKNOWLEDGED), S.RETURNED),
    Deed.REFUSE: dict.fromkeys((S.ISSUED, S.ACKNOWLEDGED), S.REFUSED),
    # A desk may have given something before it heard that the case had ended: what was given stays true.
    Deed.COMPLETE: dict.fromkeys((S.ISSUED, S.ACKNOWLEDGED, S.STOPPED), S.COMPLETED),
    Deed.REISSUE: {S.RETURNED: S.REISSUED},
    Deed.WITHDRAW: {S.RETURNED: S.WITHDRAWN},
    Deed.STOP: dict.fromkeys(OPEN, S.STOPPED),
}


@dataclass(frozen=True, slots=True)
class CaseFile:
    """What was heard of a case. `person_ref` is None until its registration is heard, which may be after its approval."""

    case_id: str
    place_code: str
    person_ref: str | None = None
    hardship_codes: tuple[str, ...] = ()
    stopped_reason: str | None = None


@dataclass(frozen=True, slots=True)
class ApprovedSet:
    """One approval's referrals: they are joined once, when all of them have ended. `set_id` is the approval's event id."""

    set_id: str
    case_id: str
    place_code: str
    procedure: str
    policy_version: str | None
    approved_at: datetime
    joined_at: datetime | None = None


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


@dataclass(frozen=True, slots=True)
class Referral:
    """One order to one department."""

    referral_id: str
    case_id: str
    place_code: str
    set_id: str
    item_id: str
    department: str
    desk: str
    programme: str
    needs_consent: bool
    state: ReferralState
    created_at: datetime
    version: int = 1
    consent_id: str | None = None
    reissue_of: str | None = None
    officer: str | None = None
    reason_code: str | None = None
    given_programme: str | None = None
    amount_fen: int | None = None
    issued_at: datetime | None = None
    acknowledged_at: datetime | None = None
    closed_at: datetime | None = None
    told_at: datetime | None = None
    told_by: str | None = None
    told_means: Means | None = None


@dataclass(frozen=True, slots=True)
class Tally:
    """How the referrals of a set stand; those that were sent elsewhere are counted by their successor."""

    completed: int
    refused: int
    returned: int
    without_consent: int
    open: int
    stopped: int

    @property
    def joined(self) -> bool:
        """Tell whether all branches have ended, each in its own way."""
        return self.open == 0 and self.stopped == 0

    @property
    def result(self) -> Result:
        """Return what came of it all."""
        if self.completed == 0:
            return "none_completed"
        return "partly_completed" if self.refused or self.returned or self.without_consent else "all_completed"


@dataclass(frozen=True, slots=True)
class ReferralFilter:
    """Which referrals are wanted; None means any."""

    case_id: str | None = None
    state: ReferralState | None = None
    department: str | None = None
    only_issued: bool = False


def tally(referrals: Iterable[Referral]) -> Tally:
    """Count the referrals of a set."""
    states = [referral.state for referral in referrals]
    return Tally(
        completed=states.count(S.COMPLETED),
        refused=states.count(S.REFUSED),
        returned=states.count(S.WITHDRAWN),
        without_consent=states.count(S.WITHOUT_CONSENT),
        open=sum(state in OPEN for state in states),
        stopped=states.count(S.STOPPED),
    )


def may(deed: Deed, referral: Referral) -> bool:
    """Tell whether a referral can be moved so from where it stands."""
    return referral.state in MOVES[deed]


def needs_consent(policy: Policy, department: str, programme: str) -> bool:
    """Tell whether the person must agree first: for every charity and every programme that says so (个人信息保护法 §23)."""
    known = policy.departments.get(department)
    if known is None or not known.statutory:
        return True
    return programme in policy.programmes and policy.programmes[programme].needs_consent


def asks_consent(policy: Policy, department: str) -> bool:
    """Tell whether there is anything of a department that a person must agree to first."""
    own = [code for code, programme in policy.programmes.items() if programme.department == department]
    return any(needs_consent(policy, department, code) for code in own) or needs_consent(policy, department, "")


def opening_state(needed: bool, consent: Consent | None) -> ReferralState:
    """Return how a new referral begins: where consent is needed and none was recorded, nobody is asked."""
    if not needed:
        return S.WAITING
    if consent is None:
        return S.AWAITING_CONSENT
    return S.WAITING if consent.given else S.WITHOUT_CONSENT


def desk_of(policy: Policy, department: str, told: str | None = None) -> str:
    """Return the desk that carries a department's queue."""
    known = policy.departments.get(department)
    return known.desk if known else told or FALLBACK_DESK


def told_hardships(policy: Policy, department: str, hardship_codes: Sequence[str]) -> tuple[str, ...]:
    """Return the causes that a department is told: a charity is not told the restricted ones (violence, crime, children)."""
    known = policy.departments.get(department)
    if known is not None and known.statutory:
        return tuple(hardship_codes)
    return tuple(code for code in hardship_codes if code in policy.hardships and not policy.hardships[code].restricted)


def is_priority(policy: Policy, procedure: str, hardship_codes: Iterable[str]) -> bool:
    """Tell whether departments are to take it first 重点救助对象: an urgent procedure, or a sudden cause."""
    sudden = any(code in policy.hardships and policy.hardships[code].kind == "emergency" for code in hardship_codes)
    return procedure in URGENT_PROCEDURES or sudden


def has_programme(policy: Policy, department: str, programme: str) -> bool:
    """Tell whether a department has a programme."""
    return programme in policy.programmes and policy.programmes[programme].department == department
